// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/memorynewsroom.h"

#include "domain/blob.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan::test {

using publish::ListedPage;

namespace {

template <typename Id> Id idFrom(const QByteArray &bytes) { return *Id::fromBytes(bytes); }

} // namespace

MemoryNewsroom::MemoryNewsroom(const SetClock &clock, QByteArray seed)
    : m_clock(clock)
    , m_seed(std::move(seed))
{
    const auto person = [&](const QString &name, QSet<Role> roles) {
        return Member{.id = idFrom<MemberId>(fresh(16)), .name = addText(name), .roles = std::move(roles)};
    };
    Charter charter;
    charter.agencyName = addText(u"Ủy ban nhân dân xã Đông Hưng"_s);
    charter.recoveryKey = fresh(32);
    charter.members = {person(u"Nguyễn Thị Lan"_s, {Role::Officer, Role::Administrator}), person(u"Trần Văn Bình"_s, {Role::Reviewer}),
        person(u"Máy đăng tin"_s, {Role::Publisher})};
    m_officer = idFrom<SeatId>(fresh(32));
    m_reviewer = idFrom<SeatId>(fresh(32));
    m_machine = idFrom<SeatId>(fresh(32));
    charter.seats = {{m_officer, charter.members[0].id}, {m_reviewer, charter.members[1].id}, {m_machine, charter.members[2].id}};
    charter.keeper = m_officer;
    append(m_officer, Subject::charter(), CharterVersion{.charter = charter}, {});
}

QByteArray MemoryNewsroom::fresh(qsizetype size)
{
    return QCryptographicHash::hash(m_seed + QByteArray::number(++m_counter), QCryptographicHash::Sha256).first(size);
}

EventId MemoryNewsroom::append(SeatId seat, const Subject &subject, const Payload &payload, const QList<EventId> &after)
{
    Event event;
    event.workspace = m_workspace;
    event.seat = seat;
    event.seq = ++m_seq[seat];
    event.previous = m_previous.value(seat);
    event.charter = m_charters.newestId();
    event.subject = subject;
    event.after = after;
    std::ranges::sort(event.after);
    event.at = m_clock.now();
    event.payload = payload;
    const QByteArray bytes = encodeEvent(event);
    const EventId id = eventId(bytes);
    const VerifiedEvent verified{id, decodeEvent(bytes).value()};
    m_previous[seat] = id;
    if (subject.kind == Subject::Kind::Charter) {
        if (m_workspace.isNull())
            m_workspace = idFrom<WorkspaceId>(id.bytes());
        m_charterEvents.append(verified);
        m_charters = CharterLine::fold(m_workspace, m_charterEvents, Rights::standard(), [](auto &&...) { return false; });
        m_folded.clear();
    } else {
        const PostId post = idFrom<PostId>(subject.id);
        m_events[post].append(verified);
        m_folded.remove(post);
    }
    return id;
}

void MemoryNewsroom::amendCharter(const std::function<void(Charter &)> &change)
{
    Charter next = m_charters.newest();
    next.number += 1;
    next.previous = m_charters.newestId();
    next.cutOffs.clear();
    change(next);
    append(m_officer, Subject::charter(), CharterVersion{.charter = next}, m_charters.tips());
    Q_ASSERT(m_charters.newest() == next);
}

SiteId MemoryNewsroom::addSite(const QString &name, const QUrl &baseUrl, const QMap<QString, QString> &settings, const QString &connector)
{
    Site site{.id = idFrom<SiteId>(fresh(16)), .name = addText(name), .connector = connector, .baseUrl = baseUrl, .settings = settings};
    site.publishers = {m_machine};
    amendCharter([&](Charter &charter) { charter.sites.append(site); });
    return site.id;
}

SectionId MemoryNewsroom::addSection(const QString &name, const QString &code)
{
    const Section section{.id = idFrom<SectionId>(fresh(16)), .name = addText(name), .code = code, .postType = u"news"_s};
    amendCharter([&](Charter &charter) { charter.sections.append(section); });
    return section.id;
}

BlobId MemoryNewsroom::addText(const QString &words)
{
    const BlobId id = blobId(sealBlob(fresh(32), {BlobFormat::Text, words.toUtf8()}));
    m_texts.insert(id, words);
    return id;
}

MediaId MemoryNewsroom::addMedia(const QByteArray &bytes)
{
    const auto id = idFrom<MediaId>(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    m_media.insert(id, bytes);
    return id;
}

BlobId MemoryNewsroom::addRevision(const Revision &revision)
{
    const BlobId id = blobId(sealBlob(fresh(32), {BlobFormat::Cbor, revision.encode()}));
    m_revisions.insert(id, Revision::decode(revision.encode()).value());
    return id;
}

PostId MemoryNewsroom::newPost()
{
    const auto id = idFrom<PostId>(fresh(16));
    m_posts.append(id);
    return id;
}

BlobId MemoryNewsroom::submit(PostId post, Submission submission)
{
    submission.post = post;
    const BlobId id = blobId(sealBlob(fresh(32), {BlobFormat::Cbor, submission.encode()}));
    m_submissions.insert(id, Submission::decode(submission.encode()).value());
    const PostSubmitted asked{.submission = id,
        .kind = submission.kind,
        .revision = submission.revision,
        .targets = submission.targets,
        .notBefore = submission.notBefore,
        .notAfter = submission.notAfter,
        .urgent = submission.urgent};
    append(m_officer, Subject::post(post), asked, state(post).tips);
    return id;
}

void MemoryNewsroom::approve(PostId post, BlobId submission)
{
    append(m_reviewer, Subject::post(post), PostApproved{.submission = submission, .step = 1}, state(post).tips);
}

BlobId MemoryNewsroom::submitAndApprove(PostId post, const Submission &submission)
{
    const BlobId id = submit(post, submission);
    approve(post, id);
    return id;
}

void MemoryNewsroom::recall(PostId post, BlobId submission)
{
    append(m_reviewer, Subject::post(post), PostRecalled{.submission = submission, .remark = {}}, state(post).tips);
}

void MemoryNewsroom::release(PostId post, BlobId submission)
{
    append(m_reviewer, Subject::post(post), PostReleased{.submission = submission}, state(post).tips);
}

void MemoryNewsroom::hold(PostId post, BlobId submission, SiteId site, bool held)
{
    append(m_reviewer, Subject::post(post), DeliveryHeld{.submission = submission, .site = site, .held = held}, state(post).tips);
}

void MemoryNewsroom::adopt(PostId post, const PostAdopted &adopted) { append(m_reviewer, Subject::post(post), adopted, state(post).tips); }

PostState MemoryNewsroom::state(PostId post) const
{
    const auto it = m_folded.constFind(post);
    if (it != m_folded.constEnd())
        return *it;
    return *m_folded.insert(post, foldPost(post, m_events.value(post), m_charters, Rights::standard()));
}

qsizetype MemoryNewsroom::countFacts(PostId post, const QString &kind) const
{
    const QList<VerifiedEvent> all = m_events.value(post);
    return std::ranges::count_if(all, [&](const VerifiedEvent &event) { return kindCode(event.event.payload) == kind; });
}

Result<QList<PostId>> MemoryNewsroom::candidates(SiteId) const { return m_posts; }

Result<PostState> MemoryNewsroom::post(PostId id) const { return state(id); }

Result<Revision> MemoryNewsroom::revision(BlobId id) const
{
    const auto it = m_revisions.constFind(id);
    return it == m_revisions.constEnd() ? Result<Revision>(failure(Error::Kind::NotFound)) : *it;
}

Result<Submission> MemoryNewsroom::submission(BlobId id) const
{
    const auto it = m_submissions.constFind(id);
    return it == m_submissions.constEnd() ? Result<Submission>(failure(Error::Kind::NotFound)) : *it;
}

Result<QString> MemoryNewsroom::text(BlobId id) const
{
    const auto it = m_texts.constFind(id);
    return it == m_texts.constEnd() ? Result<QString>(failure(Error::Kind::NotFound)) : *it;
}

Result<QByteArray> MemoryNewsroom::media(MediaId id) const
{
    const auto it = m_media.constFind(id);
    return it == m_media.constEnd() ? Result<QByteArray>(failure(Error::Kind::NotFound)) : *it;
}

// As a view would list them: by first plan, with the words of the newest submission that is stored, else planned.
QList<ListedPage> MemoryNewsroom::allListed(SiteId site, std::optional<SectionId> section) const
{
    QList<ListedPage> pages;
    for (const PostId &id : m_posts) {
        const PostState folded = state(id);
        const SiteLine line = folded.sites.value(site);
        const auto plan = line.storedPlan ? line.storedPlan : line.planned;
        const auto asked = plan ? m_submissions.constFind(plan->submission) : m_submissions.constEnd();
        if (asked == m_submissions.constEnd())
            continue;
        const auto target = std::ranges::find(asked->targets, site, &Target::site);
        const Revision words = m_revisions.value(asked->revision);
        if (section && target->section != *section)
            continue;
        pages.append({id, target->section, plan->dateShown, words.title, words.summary, plan->urlPath,
            asked->kind == SubmissionKind::Withdraw || asked->kind == SubmissionKind::Redirect, asked->kind == SubmissionKind::Remove});
    }
    std::ranges::stable_sort(pages, {}, &ListedPage::dateShown);
    return pages;
}

Result<qint64> MemoryNewsroom::listedCount(SiteId site, std::optional<SectionId> section) const { return allListed(site, section).size(); }

Result<QList<ListedPage>> MemoryNewsroom::listed(SiteId site, std::optional<SectionId> section, qint64 from, int count) const
{
    return allListed(site, section).mid(from, count);
}

Result<QList<ListedPage>> MemoryNewsroom::newestListed(SiteId site, std::optional<SectionId> section, int count) const
{
    QList<ListedPage> pages = allListed(site, section);
    std::ranges::reverse(pages);
    return pages.mid(0, count);
}

Result<std::optional<qint64>> MemoryNewsroom::listedNumber(SiteId site, std::optional<SectionId> section, PostId post) const
{
    const QList<ListedPage> pages = allListed(site, section);
    const auto it = std::ranges::find(pages, post, &ListedPage::post);
    return it == pages.end() ? std::nullopt : std::optional<qint64>(it - pages.begin());
}

Result<EventId> MemoryNewsroom::record(const Subject &subject, const Payload &fact)
{
    return append(m_machine, subject, fact, state(idFrom<PostId>(subject.id)).tips);
}

Result<std::unique_ptr<publish::Lease>> MemoryAttempts::takeLease(SiteId)
{
    struct CountedLease final : publish::Lease {
        explicit CountedLease(int &taken)
            : count(taken)
        {
            ++count;
        }
        ~CountedLease() override { --count; }
        int &count;
    };
    if (busy)
        return failure(Error::Kind::Busy, u"another"_s);
    return std::make_unique<CountedLease>(leases);
}

Result<std::optional<Instant>> MemoryAttempts::nextTry(PostId, SiteId) const { return failures.isEmpty() ? std::nullopt : waitUntil; }

Result<> MemoryAttempts::failed(PostId, SiteId, const Error &error)
{
    failures.append(error);
    return {};
}

Result<> MemoryAttempts::succeeded(PostId, SiteId)
{
    failures.clear();
    return {};
}

} // namespace toasoan::test
