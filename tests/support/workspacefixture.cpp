// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/workspacefixture.h"

namespace toasoan::test {

using namespace Qt::StringLiterals;

void giveUp(const Error &error, const char *what)
{
    qFatal("%s: %s: %s", what, qPrintable(errorCode(error.kind)), qPrintable(error.detail));
    std::abort();
}

namespace {

Words seal(const Blob &blob)
{
    const QByteArray bytes = sealBlob(randomBytes(blobSaltSize), blob);
    return {.id = blobId(bytes), .sealed = bytes};
}

} // namespace

Words sealed(const QString &text) { return seal({.format = BlobFormat::Text, .content = text.toUtf8()}); }
Words sealed(const Revision &revision) { return seal({.format = BlobFormat::Cbor, .content = revision.encode()}); }
Words sealed(const Submission &submission) { return seal({.format = BlobFormat::Cbor, .content = submission.encode()}); }

Person WorkspaceFixture::person(const QString &name)
{
    const QString passphrase = u"mật khẩu của "_s + name;
    return {.id = randomId<MemberId>(), .passphrase = passphrase, .signer = must(keys->create(passphrase), "key")};
}

WorkspaceFixture::WorkspaceFixture()
    : section(randomId<SectionId>())
    , site(randomId<SiteId>())
{
    keys = std::make_unique<KeyStore>(QDir(keysFolder()), cheapStretch);
    keeper = person(u"Lan"_s);
    officer = person(u"Minh"_s);
    reviewer = person(u"Hoa"_s);
    deputy = person(u"Tuấn"_s);
    machine = person(u"Máy đăng tin"_s);

    QList<QByteArray> blobs;
    const auto name = [&](const QString &text) {
        const Words words = sealed(text);
        blobs.append(words.sealed);
        return words.id;
    };
    Charter genesis{
        .agencyName = name(u"UBND xã Tân Phú"_s), .keeper = keeper.signer->seat(), .recoveryKey = QByteArray(32, '\1'), .demo = true};
    const auto member = [&](const Person &who, const QString &called, Role role) {
        genesis.members.append({.id = who.id, .name = name(called), .roles = {role}});
        genesis.seats.append({.id = who.signer->seat(), .member = who.id});
    };
    member(keeper, u"Nguyễn Thị Lan"_s, Role::Administrator);
    member(officer, u"Trần Văn Minh"_s, Role::Officer);
    member(reviewer, u"Lê Thị Hoa"_s, Role::Reviewer);
    member(deputy, u"Phạm Anh Tuấn"_s, Role::Reviewer);
    member(machine, u"Máy đăng tin"_s, Role::Publisher);
    genesis.sections.append(
        {.id = section, .name = name(u"Tin tức"_s), .code = u"tin-tuc"_s, .postType = u"news"_s, .responsible = officer.id});
    genesis.sites.append({.id = site,
        .name = name(u"Cổng thông tin"_s),
        .connector = u"static"_s,
        .baseUrl = {},
        .settings = {{u"transport"_s, u"folder"_s}, {u"path"_s, siteFolder()}},
        .publishers = {machine.signer->seat()}});
    ledger = must(Ledger::create(folder(), *keys, *keeper.signer, genesis, blobs, clock.now()), "create");
}

void WorkspaceFixture::reopen()
{
    ledger.reset();
    ledger = must(Ledger::open(folder(), *keys), "open");
}

EventId WorkspaceFixture::charterId() const { return must(ledger->charter(), "charter").newestId(); }
Charter WorkspaceFixture::charter() const { return must(ledger->charter(), "charter").newest(); }

EventId WorkspaceFixture::changeCharter(const std::function<void(Charter &, QList<QByteArray> &)> &change)
{
    Charter next = charter();
    next.previous = charterId();
    ++next.number;
    next.cutOffs.clear();
    QList<QByteArray> blobs;
    change(next, blobs);
    return append(keeper, Subject::charter(), {CharterVersion{.charter = next, .recoverySignature = {}}}, blobs).first();
}

QList<EventId> WorkspaceFixture::tips(const Subject &subject) const
{
    const QList<VerifiedEvent> events = must(ledger->events(subject), "events");
    QSet<EventId> seen;
    for (const VerifiedEvent &event : events)
        seen.unite(QSet<EventId>(event.event.after.begin(), event.event.after.end()));
    QList<EventId> tips;
    for (const VerifiedEvent &event : events) {
        if (!seen.contains(event.id))
            tips.append(event.id);
    }
    return tips;
}

Result<QList<EventId>> WorkspaceFixture::tryAppend(
    const Person &author, const Subject &subject, const QList<Payload> &payloads, const QList<QByteArray> &blobs)
{
    Batch batch{.signer = author.signer.get(), .charter = charterId(), .at = clock.now(), .events = {}, .blobs = blobs, .guard = {}};
    for (const Payload &payload : payloads)
        batch.events.append({.subject = subject, .after = tips(subject), .payload = payload});
    clock.advance(std::chrono::seconds(1));
    return ledger->append(batch);
}

QList<EventId> WorkspaceFixture::append(
    const Person &author, const Subject &subject, const QList<Payload> &payloads, const QList<QByteArray> &blobs)
{
    return must(tryAppend(author, subject, payloads, blobs), "append");
}

BlobId WorkspaceFixture::revise(PostId post, const QString &title, const QByteArray &body)
{
    return revise(post, Revision{.postType = u"news"_s, .title = title, .body = body});
}

BlobId WorkspaceFixture::revise(PostId post, const Revision &revision, const QList<MediaId> &media)
{
    const Words words = sealed(revision);
    append(officer, Subject::post(post), {PostRevised{.revision = words.id, .section = section, .media = media}}, {words.sealed});
    return words.id;
}

BlobId WorkspaceFixture::submit(
    PostId post, BlobId revision, SubmissionKind kind, std::optional<Instant> notBefore, std::optional<Instant> notAfter)
{
    const QString title = must(ledger->revision(revision), "revision").title;
    const QList<Target> targets{{.site = site, .section = section}};
    const Submission submission{.kind = kind,
        .post = post,
        .revision = revision,
        .targets = targets,
        .slug = makeSlug(title, post),
        .featuredImage = {},
        .notBefore = notBefore,
        .notAfter = notAfter,
        .note = {}};
    const Words words = sealed(submission);
    const PostSubmitted asked{
        .submission = words.id, .kind = kind, .revision = revision, .targets = targets, .notBefore = notBefore, .notAfter = notAfter};
    append(officer, Subject::post(post), {asked}, {words.sealed});
    return words.id;
}

EventId WorkspaceFixture::approve(PostId post, BlobId submission, int step)
{
    return append(step == 1 ? reviewer : deputy, Subject::post(post), {PostApproved{.submission = submission, .step = step}}).first();
}

EventId WorkspaceFixture::giveBack(PostId post, BlobId submission, const QString &remark)
{
    const Words words = sealed(remark);
    return append(reviewer, Subject::post(post), {PostReturned{.submission = submission, .remark = words.id}}, {words.sealed}).first();
}

EventId WorkspaceFixture::recall(PostId post, BlobId submission)
{
    return append(officer, Subject::post(post), {PostRecalled{.submission = submission, .remark = {}}}).first();
}

void WorkspaceFixture::deliver(PostId post, BlobId submission)
{
    const QString path = must(ledger->submission(submission), "submission").slug + u".html"_s;
    const EventId plan = append(machine, Subject::post(post),
        {DeliveryPlanned{.submission = submission,
            .site = site,
            .dateShown = clock.now(),
            .remoteId = {},
            .urlPath = path,
            .media = {},
            .outputs = {{.path = path, .sha256 = QByteArray(32, '\2')}}}})
                             .first();
    append(machine, Subject::post(post), {DeliveryStored{.submission = submission, .site = site, .plan = plan}});
    append(machine, Subject::post(post),
        {DeliverySeen{.means = DeliverySeen::Means::Folder,
            .submission = submission,
            .site = site,
            .plan = plan,
            .url = QUrl::fromLocalFile(siteFolder() + u'/' + path)}});
}

BlobId WorkspaceFixture::approved(PostId post, const QString &title)
{
    const BlobId submission = submit(post, revise(post, title));
    approve(post, submission);
    return submission;
}

PostState WorkspaceFixture::state(PostId post) const { return must(ledger->post(post), "post"); }

} // namespace toasoan::test
