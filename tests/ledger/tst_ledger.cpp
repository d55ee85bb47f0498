// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QTest>

#include "ledger/media.h"
#include "ledger/views.h"
#include "support/workspacefiles.h"
#include "support/workspacefixture.h"

using namespace toasoan;
using namespace toasoan::test;
using namespace Qt::StringLiterals;

class LedgerTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_newsroom = std::make_unique<WorkspaceFixture>();
    }
    void cleanup() { m_newsroom.reset(); }

    // making and opening
    void theWorkspaceIsTheHashOfItsFirstEvent();
    void aSecondWorkspaceInOneFolderIsRefused();
    void onlyTheKeeperWritesTheFirstCharter();
    void whatIsNoWorkspaceIsNotFound();
    void aNewerFormatIsNotTouched();
    void aWorkspaceOfAnotherNameIsRefused();

    // appending
    void whatWasAppendedComesBack();
    void chainsAreNumberedAndLinked();
    void eventsOfOneBatchFollowEachOther();
    void anExplicitBaseWithinABatchIsKept();
    void aRefusedGuardLeavesNothing();
    void aGuardSeesWhatIsTrueThen();
    void aGuardMayNotAppend();
    void aBatchIsWholeOrNothing();
    void wordsAnEventNamesMustBeThere();
    void wordsThatNoEventNamesAreRefused();
    void filesAnEventNamesMustBeThere();
    void anUnknownBaseIsRefused();
    void tooMuchIsRefused();
    void anEmptyBatchIsRefused();
    void whatCouldNotBeReadBackIsNotSigned();
    void whatANewerProgramWroteIsReadOnly();
    void aRefusedCharterIsNotRemembered();

    // reading
    void theSameWordsTwiceHaveTwoDigests();
    void wordsComeBackInTheirForm();
    void whatIsNotThereIsNotFound();
    void aPostIsFoldedFromItsEvents();
    void changesTellWhatWasTouched();
    void theBellRingsAfterEveryCommit();
    void aPostNamingALaterCharterIsJudgedWhenItComes();

private:
    [[nodiscard]] Ledger &ledger() const { return *m_newsroom->ledger; }
    [[nodiscard]] Batch batchOf(const Person &author, const QList<NewEvent> &events, const QList<QByteArray> &blobs = {}) const
    {
        return {.signer = author.signer.get(),
            .charter = m_newsroom->charterId(),
            .at = m_newsroom->clock.now(),
            .events = events,
            .blobs = blobs,
            .guard = {}};
    }
    [[nodiscard]] NewEvent revised(const Subject &subject, BlobId words) const
    {
        return {.subject = subject, .after = {}, .payload = PostRevised{.revision = words, .section = m_newsroom->section, .media = {}}};
    }
    void verifySound() const
    {
        const VerifyReport report = must(ledger().verify());
        for (const Damage &damage : report.damages)
            qInfo() << int(damage.kind) << damage.where;
        QVERIFY(report.damages.isEmpty());
    }

    std::unique_ptr<WorkspaceFixture> m_newsroom;
    const PostId m_post = randomId<PostId>();
    const Subject m_subject = Subject::post(m_post);
    const Subject m_duty = Subject::duty(randomId<DutyId>());
};

void LedgerTest::theWorkspaceIsTheHashOfItsFirstEvent()
{
    const QList<VerifiedEvent> events = must(ledger().events(Subject::charter()));
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().id.bytes(), ledger().workspace().bytes());
    QVERIFY(events.first().event.workspace.isNull());
    QVERIFY(events.first().event.charter.isNull());
    QCOMPARE(m_newsroom->charterId(), events.first().id);
    m_newsroom->reopen();
    QCOMPARE(events.first().id.bytes(), ledger().workspace().bytes());
    verifySound();
}

void LedgerTest::aSecondWorkspaceInOneFolderIsRefused()
{
    const QStringList before = dump(m_newsroom->folder());
    const auto again = Ledger::join(m_newsroom->folder(), *m_newsroom->keys, randomId<WorkspaceId>());
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::InvalidInput);
    QCOMPARE(dump(m_newsroom->folder()), before);
}

void LedgerTest::onlyTheKeeperWritesTheFirstCharter()
{
    Charter genesis = m_newsroom->charter();
    const auto made = Ledger::create(
        m_newsroom->root() + u"/other"_s, *m_newsroom->keys, *m_newsroom->officer.signer, genesis, {}, m_newsroom->clock.now());
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::InvalidInput);
    QVERIFY(!QFileInfo::exists(m_newsroom->root() + u"/other"_s));
}

void LedgerTest::whatIsNoWorkspaceIsNotFound()
{
    QCOMPARE(Ledger::open(m_newsroom->root(), *m_newsroom->keys).error().kind, Error::Kind::NotFound);
    QCOMPARE(Ledger::open(m_newsroom->root() + u"/nowhere"_s, *m_newsroom->keys).error().kind, Error::Kind::NotFound);
    QVERIFY(!QFileInfo::exists(m_newsroom->root() + u"/nowhere"_s));
}

void LedgerTest::aNewerFormatIsNotTouched()
{
    m_newsroom->ledger.reset();
    must(tamper(m_newsroom->folder(), u"UPDATE meta SET value = '2' WHERE key = 'format'"_s));
    const QStringList before = dump(m_newsroom->folder());
    QCOMPARE(Ledger::open(m_newsroom->folder(), *m_newsroom->keys).error().kind, Error::Kind::NeedsNewer);
    QCOMPARE(dump(m_newsroom->folder()), before);
}

void LedgerTest::aWorkspaceOfAnotherNameIsRefused()
{
    m_newsroom->ledger.reset();
    must(tamper(m_newsroom->folder(), u"UPDATE meta SET value = ? WHERE key = 'workspace'"_s, {randomId<WorkspaceId>().toHex()}));
    QCOMPARE(Ledger::open(m_newsroom->folder(), *m_newsroom->keys).error().kind, Error::Kind::Corrupt);
}

void LedgerTest::whatWasAppendedComesBack()
{
    const Words words = sealed(u"Tin"_s);
    const PostRevised payload{.revision = words.id, .section = m_newsroom->section, .media = {}};
    const EventId charter = m_newsroom->charterId();
    const Instant at = m_newsroom->clock.now();
    const QList<EventId> ids = m_newsroom->append(m_newsroom->officer, m_subject, {payload}, {words.sealed});
    m_newsroom->reopen();
    const QList<VerifiedEvent> events = must(ledger().events(m_subject));
    QCOMPARE(events.size(), 1);
    const Event &event = events.first().event;
    QCOMPARE(QList<EventId>{events.first().id}, ids);
    QCOMPARE(event.workspace, ledger().workspace());
    QCOMPARE(event.seat, m_newsroom->officer.signer->seat());
    QCOMPARE(event.charter, charter);
    QVERIFY(event.at == at);
    QVERIFY(event.payload == Payload(payload));
    QCOMPARE(must(ledger().text(words.id)), u"Tin"_s);
    QVERIFY(must(ledger().contains(ids.first())));
    QVERIFY(!must(ledger().contains(randomId<EventId>())));
    verifySound();
}

void LedgerTest::chainsAreNumberedAndLinked()
{
    const BlobId revision = m_newsroom->revise(m_post, u"một"_s);
    m_newsroom->submit(m_post, revision);
    m_newsroom->revise(randomId<PostId>(), u"hai"_s);
    const SeatId seat = m_newsroom->officer.signer->seat();
    const ChainRun run = must(ledger().chain(seat, 1, 1, 100));
    QCOMPARE(run.links.size(), 3);
    EventId previous;
    for (qsizetype i = 0; i < run.links.size(); ++i) {
        const Event event = must(decodeEvent(run.links[i].bytes));
        QCOMPARE(event.seq, quint64(i + 1));
        QCOMPARE(event.epoch, 1U);
        QCOMPARE(event.previous, previous);
        previous = eventId(run.links[i].bytes);
    }
    const QList<ChainHead> heads = must(ledger().heads());
    QVERIFY(heads.contains({.seat = seat, .epoch = 1, .seq = 3, .id = previous}));
    QCOMPARE(heads.size(), 2); // the keeper's and the officer's
    QCOMPARE(must(m_newsroom->keys->highWater(seat, ledger().workspace())).value(), (HighWater{.epoch = 1, .seq = 3, .head = previous}));
    QCOMPARE(must(ledger().chain(seat, 1, 2, 1)).links.size(), 1);
    QCOMPARE(must(ledger().chain(seat, 1, 4, 10)).links.size(), 0);
}

void LedgerTest::eventsOfOneBatchFollowEachOther()
{
    const EventId first = m_newsroom->append(m_newsroom->officer, m_duty, {ContentConfirmed{.on = QDate(2026, 3, 1)}}).first();
    const Subject other = Subject::duty(randomId<DutyId>());
    const Payload confirmed = ContentConfirmed{.on = QDate(2026, 3, 2)};
    const QList<EventId> ids = must(ledger().append(batchOf(m_newsroom->officer,
        {{.subject = m_duty, .after = {first}, .payload = confirmed}, {.subject = other, .after = {}, .payload = confirmed},
            {.subject = m_duty, .after = {first}, .payload = confirmed}, {.subject = other, .after = {}, .payload = confirmed},
            {.subject = m_duty, .after = {first}, .payload = confirmed}})));
    QCOMPARE(ids.size(), 5);
    QHash<EventId, QList<EventId>> after;
    for (const Subject &subject : {m_duty, other}) {
        for (const VerifiedEvent &event : must(ledger().events(subject)))
            after.insert(event.id, event.event.after);
    }
    QCOMPARE(after[ids[0]], QList<EventId>{first});
    QCOMPARE(after[ids[1]], QList<EventId>());
    QCOMPARE(after[ids[2]], QList<EventId>{ids[0]});
    QCOMPARE(after[ids[3]], QList<EventId>{ids[1]});
    QCOMPARE(after[ids[4]], QList<EventId>{ids[2]});
}

void LedgerTest::anExplicitBaseWithinABatchIsKept()
{
    const Payload confirmed = ContentConfirmed{.on = QDate(2026, 3, 2)};
    const EventId first = m_newsroom->append(m_newsroom->officer, m_duty, {confirmed}).first();
    const EventId second = m_newsroom->append(m_newsroom->officer, m_duty, {confirmed}).first();
    const QList<EventId> ids = must(ledger().append(batchOf(m_newsroom->officer,
        {{.subject = m_duty, .after = {second}, .payload = confirmed}, {.subject = m_duty, .after = {first}, .payload = confirmed}})));
    const QList<VerifiedEvent> events = must(ledger().events(m_duty));
    QCOMPARE(events.last().id, ids.last());
    QCOMPARE(events.last().event.after, QList<EventId>{first});
}

void LedgerTest::aRefusedGuardLeavesNothing()
{
    m_newsroom->revise(m_post, u"một"_s);
    const QStringList before = dump(m_newsroom->folder());
    const auto mark = must(m_newsroom->keys->highWater(m_newsroom->officer.signer->seat(), ledger().workspace()));
    const Words words = sealed(u"hai"_s);
    Batch batch = batchOf(m_newsroom->officer, {revised(m_subject, words.id)}, {words.sealed});
    batch.guard = [] { return failure(Error::Kind::SelfApproval, u"vì thế"_s); };
    const auto refused = ledger().append(batch);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::SelfApproval);
    QCOMPARE(refused.error().detail, u"vì thế"_s);
    QCOMPARE(dump(m_newsroom->folder()), before);
    QCOMPARE(must(m_newsroom->keys->highWater(m_newsroom->officer.signer->seat(), ledger().workspace())), mark);
    batch.guard = {};
    QVERIFY(ledger().append(batch));
    verifySound();
}

void LedgerTest::aGuardSeesWhatIsTrueThen()
{
    const auto other = must(Ledger::open(m_newsroom->folder(), *m_newsroom->keys));
    const Words words = sealed(Revision{.title = u"một"_s});
    Batch batch = batchOf(m_newsroom->officer, {revised(m_subject, words.id)}, {words.sealed});
    must(other->append(batch));
    qsizetype seen = 0;
    batch.guard = [&]() -> Result<> {
        TRY_INTO(post, ledger().post(m_post));
        seen = post.revisions.size();
        return {};
    };
    must(ledger().append(batch));
    QCOMPARE(seen, 1);
}

void LedgerTest::aGuardMayNotAppend()
{
    const Words words = sealed(u"một"_s);
    Batch batch = batchOf(m_newsroom->officer, {revised(m_subject, words.id)}, {words.sealed});
    Batch inner = batch;
    batch.guard = [&]() -> Result<> {
        TRY(ledger().append(inner));
        return {};
    };
    QCOMPARE(ledger().append(batch).error().kind, Error::Kind::InvalidInput);
    QVERIFY(ledger().append(inner));
    verifySound();
}

void LedgerTest::aBatchIsWholeOrNothing()
{
    const QStringList before = dump(m_newsroom->folder());
    const Words words = sealed(u"một"_s);
    const auto refused = ledger().append(
        batchOf(m_newsroom->officer, {revised(m_subject, words.id), revised(m_subject, randomId<BlobId>())}, {words.sealed}));
    QVERIFY(!refused);
    QCOMPARE(dump(m_newsroom->folder()), before);
    QVERIFY(!must(m_newsroom->keys->highWater(m_newsroom->officer.signer->seat(), ledger().workspace())));
}

void LedgerTest::wordsAnEventNamesMustBeThere()
{
    const BlobId missing = randomId<BlobId>();
    const auto refused = ledger().append(batchOf(m_newsroom->officer, {revised(m_subject, missing)}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::InvalidInput);
    QVERIFY(refused.error().detail.contains(missing.toHex()));
    const BlobId earlier = m_newsroom->revise(m_post, u"một"_s);
    QVERIFY(ledger().append(batchOf(m_newsroom->officer, {revised(Subject::post(randomId<PostId>()), earlier)})));
}

void LedgerTest::wordsThatNoEventNamesAreRefused()
{
    const Words words = sealed(u"một"_s);
    const Words stray = sealed(u"hai"_s);
    const auto refused = ledger().append(batchOf(m_newsroom->officer, {revised(m_subject, words.id)}, {words.sealed, stray.sealed}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::InvalidInput);
    QVERIFY(refused.error().detail.contains(stray.id.toHex()));
}

void LedgerTest::filesAnEventNamesMustBeThere()
{
    const QByteArray bytes("ảnh");
    const Words words = sealed(u"một"_s);
    MediaStore elsewhere(QDir(m_newsroom->root() + u"/elsewhere"_s));
    const MediaId id = must(elsewhere.add(bytes));
    const Batch batch = batchOf(m_newsroom->officer,
        {{.subject = m_subject, .after = {}, .payload = PostRevised{.revision = words.id, .section = m_newsroom->section, .media = {id}}}},
        {words.sealed});
    QCOMPARE(ledger().append(batch).error().kind, Error::Kind::InvalidInput);
    must(ledger().media().add(bytes));
    QVERIFY(ledger().append(batch));
    verifySound();
}

void LedgerTest::anUnknownBaseIsRefused()
{
    const Payload confirmed = ContentConfirmed{.on = QDate(2026, 3, 2)};
    const EventId elsewhere = m_newsroom->append(m_newsroom->officer, Subject::duty(randomId<DutyId>()), {confirmed}).first();
    for (const EventId &wrong : {randomId<EventId>(), elsewhere}) {
        const auto refused = ledger().append(batchOf(m_newsroom->officer, {{.subject = m_duty, .after = {wrong}, .payload = confirmed}}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::InvalidInput);
    }
}

void LedgerTest::tooMuchIsRefused()
{
    const Words words = sealed(QString(maxBlobSize, u'x'));
    QCOMPARE(
        ledger().append(batchOf(m_newsroom->officer, {revised(m_subject, words.id)}, {words.sealed})).error().kind, Error::Kind::TooLarge);
    PostAdopted adopted{.site = m_newsroom->site,
        .section = m_newsroom->section,
        .remoteId = QString(maxEventSize, u'x'),
        .url = {},
        .fingerprint = {},
        .siteDate = {},
        .text = {}};
    QCOMPARE(ledger().append(batchOf(m_newsroom->officer, {{.subject = m_subject, .after = {}, .payload = adopted}})).error().kind,
        Error::Kind::TooLarge);
}

void LedgerTest::anEmptyBatchIsRefused()
{
    QCOMPARE(ledger().append(batchOf(m_newsroom->officer, {})).error().kind, Error::Kind::InvalidInput);
    Batch unsigned_ = batchOf(m_newsroom->officer, {{.subject = m_duty, .after = {}, .payload = ContentConfirmed{}}});
    unsigned_.signer = nullptr;
    QCOMPARE(ledger().append(unsigned_).error().kind, Error::Kind::InvalidInput);
}

void LedgerTest::whatCouldNotBeReadBackIsNotSigned()
{
    const QStringList before = dump(m_newsroom->folder());
    const auto refused = m_newsroom->tryAppend(m_newsroom->officer, m_subject, {ContentConfirmed{.on = QDate(2026, 3, 2)}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::InvalidInput);
    QCOMPARE(dump(m_newsroom->folder()), before);
}

void LedgerTest::whatANewerProgramWroteIsReadOnly()
{
    const BlobId revision = m_newsroom->revise(m_post, u"một"_s);
    const ChainRun before = must(ledger().chain(m_newsroom->officer.signer->seat(), 1, 1, 10));
    const Event future{.workspace = ledger().workspace(),
        .seat = m_newsroom->officer.signer->seat(),
        .epoch = 1,
        .seq = 2,
        .previous = eventId(before.links.last().bytes),
        .charter = m_newsroom->charterId(),
        .subject = m_subject,
        .after = {eventId(before.links.last().bytes)},
        .at = m_newsroom->clock.now(),
        .payload = UnknownPayload{.kind = u"post.dreamt"_s, .version = 3}};
    const QByteArray bytes = encodeEvent(future);
    QCOMPARE(must(ledger().intake({.seat = future.seat, .epoch = 1, .links = {{bytes, m_newsroom->officer.signer->sign(bytes)}}})), 1);
    QVERIFY(must(ledger().post(m_post)).frozen);
    const Payload again = PostRevised{.revision = revision, .section = m_newsroom->section, .media = {}};
    QCOMPARE(m_newsroom->tryAppend(m_newsroom->reviewer, m_subject, {again}).error().kind, Error::Kind::NeedsNewer);
    QVERIFY(m_newsroom->tryAppend(m_newsroom->reviewer, Subject::post(randomId<PostId>()), {again}));
    // This program cannot write what it does not know.
    QCOMPARE(m_newsroom->tryAppend(m_newsroom->officer, Subject::post(randomId<PostId>()), {future.payload}).error().kind,
        Error::Kind::InvalidInput);
}

void LedgerTest::aRefusedCharterIsNotRemembered()
{
    const auto proposal = [&](const QByteArray &code) {
        Charter next = m_newsroom->charter();
        next.previous = m_newsroom->charterId();
        ++next.number;
        next.sections.first().code = QString::fromLatin1(code);
        return batchOf(m_newsroom->keeper,
            {{.subject = Subject::charter(),
                .after = must(ledger().charter()).tips(),
                .payload = CharterVersion{.charter = next, .recoverySignature = {}}}});
    };
    // Read inside the transaction, then rolled back because the mark cannot be written.
    const Batch refused = proposal("refused");
    const Batch kept = proposal("kept");
    const QString keys = m_newsroom->keysFolder();
    const QStringList marks = QDir(keys).entryList({m_newsroom->keeper.signer->seat().toHex() + u"-*.mark"_s});
    QCOMPARE(marks.size(), 1);
    QVERIFY(QFile::rename(keys + u'/' + marks.first(), keys + u"/aside"_s));
    QVERIFY(QDir(keys).mkdir(marks.first()));
    const QStringList before = dump(m_newsroom->folder());
    QVERIFY(!ledger().append(refused));
    QCOMPARE(dump(m_newsroom->folder()), before);
    QVERIFY(QDir(keys).rmdir(marks.first()));
    QVERIFY(QFile::rename(keys + u"/aside"_s, keys + u'/' + marks.first()));
    QCOMPARE(m_newsroom->charter().sections.first().code, u"tin-tuc"_s);
    must(ledger().append(kept));
    QCOMPARE(m_newsroom->charter().sections.first().code, u"kept"_s);
}

void LedgerTest::theSameWordsTwiceHaveTwoDigests()
{
    QVERIFY(sealed(u"Tin"_s).id != sealed(u"Tin"_s).id);
    const BlobId first = m_newsroom->revise(m_post, u"một"_s);
    const BlobId second = m_newsroom->revise(m_post, u"một"_s);
    QVERIFY(first != second);
    QCOMPARE(must(ledger().revision(first)), must(ledger().revision(second)));
}

void LedgerTest::wordsComeBackInTheirForm()
{
    const BlobId revision = m_newsroom->revise(m_post, u"một"_s);
    const BlobId submission = m_newsroom->submit(m_post, revision);
    QCOMPARE(must(ledger().revision(revision)).title, u"một"_s);
    QCOMPARE(must(ledger().submission(submission)).revision, revision);
    QCOMPARE(must(ledger().blob(revision)).format, BlobFormat::Cbor);
    QCOMPARE(ledger().text(revision).error().kind, Error::Kind::InvalidInput);
    const BlobId agency = m_newsroom->charter().agencyName;
    QCOMPARE(must(ledger().text(agency)), u"UBND xã Tân Phú"_s);
    QCOMPARE(ledger().revision(agency).error().kind, Error::Kind::InvalidInput);
    QCOMPARE(ledger().submission(agency).error().kind, Error::Kind::InvalidInput);
}

void LedgerTest::whatIsNotThereIsNotFound()
{
    QCOMPARE(ledger().blob(randomId<BlobId>()).error().kind, Error::Kind::NotFound);
    QCOMPARE(ledger().post(m_post).error().kind, Error::Kind::NotFound);
    QCOMPARE(ledger().duty(randomId<DutyId>()).error().kind, Error::Kind::NotFound);
    QCOMPARE(ledger().erasure(randomBytes(16)).error().kind, Error::Kind::NotFound);
    QVERIFY(must(ledger().events(m_subject)).isEmpty());
}

void LedgerTest::aPostIsFoldedFromItsEvents()
{
    const BlobId submission = m_newsroom->approved(m_post, u"một"_s);
    PostState post = must(ledger().post(m_post));
    QCOMPARE(post.working, Working::Approved);
    QCOMPARE(post.sites[m_newsroom->site].wanted, submission);
    m_newsroom->deliver(m_post, submission);
    QCOMPARE(must(ledger().post(m_post)).sites[m_newsroom->site].state, Public::Live);
    m_newsroom->recall(m_post, submission);
    post = must(ledger().post(m_post));
    QCOMPARE(post.working, Working::Drafting);
    QVERIFY(post.voided.isEmpty());
    verifySound();
}

void LedgerTest::changesTellWhatWasTouched()
{
    const auto start = must(ledger().changesSince(0));
    QCOMPARE(start.subjects, QList<Subject>{Subject::charter()});
    QVERIFY(must(ledger().changesSince(start.cursor)).subjects.isEmpty());
    m_newsroom->approved(m_post, u"một"_s);
    const PostId second = randomId<PostId>();
    m_newsroom->revise(second, u"hai"_s);
    const auto next = must(ledger().changesSince(start.cursor));
    QCOMPARE(next.subjects, (QList<Subject>{m_subject, Subject::post(second)}));
    QVERIFY(must(ledger().changesSince(next.cursor)).subjects.isEmpty());
    QCOMPARE(must(ledger().changesSince(next.cursor)).cursor, next.cursor);
}

void LedgerTest::theBellRingsAfterEveryCommit()
{
    const auto bell = [&] {
        QFile file(ledger().bellPath());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    m_newsroom->revise(m_post, u"một"_s);
    const QByteArray first = bell();
    QVERIFY(!first.isEmpty());
    m_newsroom->revise(m_post, u"hai"_s);
    QVERIFY(bell() != first);
    QCOMPARE(QFileInfo(ledger().bellPath()).path(), QFileInfo(ledger().folder()).absoluteFilePath());
}

void LedgerTest::aPostNamingALaterCharterIsJudgedWhenItComes()
{
    KeyStore otherKeys(QDir(m_newsroom->root() + u"/other-keys"_s), cheapStretch);
    const auto other = must(Ledger::join(m_newsroom->root() + u"/other"_s, otherKeys, ledger().workspace()));
    carry(ledger(), *other);
    m_newsroom->changeCharter([](Charter &charter, QList<QByteArray> &) { charter.sections.first().approvals = 2; });
    m_newsroom->revise(m_post, u"một"_s);
    const SeatId officer = m_newsroom->officer.signer->seat();
    QCOMPARE(must(other->intake(must(ledger().chain(officer, 1, 1, 10)))), 1);
    QCOMPARE(must(other->post(m_post)).pending.size(), 1);
    QVERIFY(!must(other->views().row(m_post, m_newsroom->clock.now())));
    carry(ledger(), *other);
    QVERIFY(must(other->post(m_post)).pending.isEmpty());
    const auto row = must(other->views().row(m_post, m_newsroom->clock.now()));
    QVERIFY(row);
    QCOMPARE(row->title, u"một"_s);
}

QTEST_GUILESS_MAIN(LedgerTest)
#include "tst_ledger.moc"
