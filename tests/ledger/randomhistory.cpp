// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/randomhistory.h"

namespace toasoan::test {

using namespace Qt::StringLiterals;

RandomHistory::RandomHistory(quint32 seed)
    : m_random(seed)
    , m_otherSite(randomId<SiteId>())
    , m_otherSection(randomId<SectionId>())
{
    newsroom.changeCharter([this](Charter &charter, QList<QByteArray> &blobs) {
        const Words site = sealed(u"Trang thứ hai"_s);
        const Words section = sealed(u"Thông báo"_s);
        blobs << site.sealed << section.sealed;
        Site second = charter.sites.first();
        second.id = m_otherSite;
        second.name = site.id;
        charter.sites.append(second);
        charter.sections.append(
            {.id = m_otherSection, .name = section.id, .code = u"thong-bao"_s, .postType = u"news"_s, .responsible = {}, .approvals = 2});
    });
    for (int i = 0; i < 12; ++i)
        posts.append(randomId<PostId>());
}

void RandomHistory::run(int steps)
{
    for (int i = 0; i < steps; ++i) {
        step();
        newsroom.clock.advance(std::chrono::minutes(below(90)));
    }
}

void RandomHistory::step()
{
    const PostId post = oneOf(posts);
    switch (below(16)) {
    case 0:
    case 1:
    case 2:
        return write(post);
    case 3:
    case 4:
    case 5:
        return ask(post);
    case 6:
    case 7:
    case 8:
    case 9:
        return decide(post);
    case 10:
    case 11:
    case 12:
        return deliver(post);
    case 13:
        return report(post);
    case 14:
        return adopt(post);
    default:
        return below(8) == 0 ? dismissDeputy() : erase(post);
    }
}

// Half of the authors have not seen the newest.
void RandomHistory::add(const Person &author, PostId post, const Payload &payload, const QList<QByteArray> &blobs)
{
    const Subject subject = Subject::post(post);
    QList<EventId> after = newsroom.tips(subject);
    if (const auto known = newsroom.ledger->events(subject); known && !known->isEmpty() && below(2) == 0)
        after = {oneOf(*known).id};
    const Batch batch{.signer = author.signer.get(),
        .charter = newsroom.charterId(),
        .at = newsroom.clock.now(),
        .events = {{.subject = subject, .after = after, .payload = payload}},
        .blobs = blobs,
        .guard = {}};
    must(newsroom.ledger->append(batch), "append");
}

BlobId RandomHistory::someSubmission(PostId post)
{
    const QList<BlobId> known = m_submissions.value(post);
    return known.isEmpty() ? BlobId() : below(3) == 0 ? oneOf(known) : known.last();
}

SiteId RandomHistory::someSite() { return below(3) == 0 ? m_otherSite : newsroom.site; }

const Person &RandomHistory::somebody()
{
    const std::array everybody{&newsroom.reviewer, &newsroom.reviewer, &newsroom.deputy, &newsroom.officer, &newsroom.keeper};
    return *everybody[size_t(below(int(everybody.size())))];
}

std::optional<Instant> RandomHistory::someTime()
{
    return below(2) == 0 ? std::nullopt : std::optional(newsroom.clock.now() + std::chrono::minutes(below(600) - 100));
}

void RandomHistory::write(PostId post)
{
    static const QStringList subjects{u"tuyển dụng viên chức"_s, u"đấu giá đất"_s, u"lịch tiếp công dân"_s, u"phòng chống bão"_s};
    const QString title = u"Thông báo %1 số %2"_s.arg(oneOf(subjects)).arg(below(90));
    const Words words = sealed(Revision{.postType = u"news"_s,
        .title = title,
        .summary = below(2) == 0 ? u"Tóm tắt"_s : QString(),
        .body = u"<p>Về việc %1 tại xã Tân Phú</p>"_s.arg(oneOf(subjects)).toUtf8()});
    m_revisions[post].append(words.id);
    const SectionId section = below(3) == 0 ? m_otherSection : newsroom.section;
    add(below(3) == 0 ? newsroom.reviewer : newsroom.officer, post, PostRevised{.revision = words.id, .section = section, .media = {}},
        {words.sealed});
}

void RandomHistory::ask(PostId post)
{
    if (m_revisions.value(post).isEmpty())
        return write(post);
    const auto kind = below(2) == 0 ? SubmissionKind::Publish : SubmissionKind(below(5));
    QList<Target> targets{{.site = newsroom.site, .section = newsroom.section}};
    if (below(2) == 0)
        targets.append({.site = m_otherSite, .section = m_otherSection});
    Submission submission{
        .kind = kind, .post = post, .revision = m_revisions[post].last(), .targets = targets, .slug = {}, .featuredImage = {}};
    submission.notBefore = someTime();
    submission.notAfter = someTime();
    submission.urgent = below(4) == 0;
    const Words words = sealed(submission);
    m_submissions[post].append(words.id);
    add(below(4) == 0 ? newsroom.reviewer : newsroom.officer, post,
        PostSubmitted{.submission = words.id,
            .kind = kind,
            .revision = submission.revision,
            .targets = targets,
            .notBefore = submission.notBefore,
            .notAfter = submission.notAfter,
            .urgent = submission.urgent},
        {words.sealed});
}

void RandomHistory::decide(PostId post)
{
    const BlobId submission = someSubmission(post);
    if (submission.isNull())
        return ask(post);
    const Words remark = sealed(u"Sửa lại đoạn hai"_s);
    switch (below(10)) {
    case 0:
        return add(somebody(), post, PostReturned{.submission = submission, .remark = remark.id}, {remark.sealed});
    case 1:
        return add(somebody(), post, PostRecalled{.submission = submission, .remark = {}});
    case 2:
        return add(somebody(), post, PostReleased{.submission = submission});
    case 3:
        return add(somebody(), post, DeliveryHeld{.submission = submission, .site = someSite(), .held = below(2) == 0});
    case 4:
        return add(newsroom.deputy, post, PostApproved{.submission = submission, .step = 2});
    default:
        return add(somebody(), post, PostApproved{.submission = submission, .step = 1});
    }
}

void RandomHistory::deliver(PostId post)
{
    const BlobId submission = someSubmission(post);
    if (submission.isNull())
        return ask(post);
    const SiteId site = someSite();
    const PostState state = newsroom.state(post);
    const SiteLine line = state.sites.value(site);
    const EventId plan = line.plan.value_or(EventId());
    if (!line.plan || line.planned->submission != submission) {
        const Instant shown = line.planned ? line.planned->dateShown : newsroom.clock.now();
        return add(newsroom.machine, post,
            DeliveryPlanned{.submission = submission,
                .site = site,
                .dateShown = shown,
                .remoteId = {},
                .urlPath = u"bai.html"_s,
                .media = {},
                .outputs = {}});
    }
    if (line.stored != submission || below(3) == 0)
        return add(newsroom.machine, post, DeliveryStored{.submission = submission, .site = site, .plan = plan});
    add(newsroom.machine, post,
        DeliverySeen{.submission = submission, .site = site, .plan = plan, .url = QUrl(u"https://xa.example/bai.html"_s)});
}

void RandomHistory::report(PostId post)
{
    const BlobId submission = someSubmission(post);
    if (!submission.isNull())
        add(newsroom.machine, post,
            DeliveryDrifted{.drift = DeliveryDrifted::Drift(below(3)),
                .submission = submission,
                .site = someSite(),
                .fingerprint = QByteArray(32, '\3')});
}

void RandomHistory::adopt(PostId post)
{
    if (below(3) != 0)
        return deliver(post);
    const Words text = sealed(u"Bài có từ trước\nNội dung cũ"_s);
    add(newsroom.officer, post,
        PostAdopted{.site = someSite(),
            .section = newsroom.section,
            .remoteId = u"7"_s,
            .url = QUrl(u"https://xa.example/cu.html"_s),
            .fingerprint = QByteArray(32, '\4'),
            .siteDate = newsroom.clock.now(),
            .text = text.id},
        {text.sealed});
}

void RandomHistory::erase(PostId post)
{
    if (m_revisions.value(post).isEmpty() || below(2) == 0)
        return report(post);
    const QByteArray id = randomBytes(16);
    const Words reason = sealed(u"Lộ thông tin cá nhân"_s);
    const EventId order = newsroom
                              .append(newsroom.officer, Subject::erasure(id),
                                  {ErasureOrdered{.blobs = {oneOf(m_revisions[post])}, .reason = reason.id}}, {reason.sealed})
                              .first();
    newsroom.append(newsroom.reviewer, Subject::erasure(id), {ErasureConfirmed{.order = order}});
    must(newsroom.ledger->eraseBlobs(id), "erase");
}

// What the deputy signed in the last steps loses its effect.
void RandomHistory::dismissDeputy()
{
    if (std::exchange(m_dismissed, true))
        return;
    const SeatId seat = newsroom.deputy.signer->seat();
    newsroom.changeCharter(
        [&](Charter &charter, QList<QByteArray> &) { charter.cutOffs.append({.seat = seat, .epoch = 1, .seq = quint64(below(3))}); });
}

} // namespace toasoan::test
