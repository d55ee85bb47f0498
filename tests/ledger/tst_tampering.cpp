// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QTest>

#include "ledger/database.h"
#include "ledger/media.h"
#include "ledger/storedevent.h"
#include "ledger/views.h"
#include "support/workspacefiles.h"
#include "support/workspacefixture.h"

using namespace toasoan;
using namespace toasoan::test;
using namespace Qt::StringLiterals;

/// Law 3: what somebody changes with a database browser is refused or shown, and never counts.
class TamperingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup();
    void cleanupTestCase() { m_newsroom.reset(); }

    void theUntouchedWorkspaceIsSound();
    void everyDeletedRowIsNoticed_data() { addTables(); }
    void everyDeletedRowIsNoticed();
    void everyChangedValueIsNoticed_data() { addTables(); }
    void everyChangedValueIsNoticed();
    void everyInsertedRowIsNoticed_data() { addTables(); }
    void everyInsertedRowIsNoticed();

    void eventsThatDoNotVerifyAreNamed_data();
    void eventsThatDoNotVerifyAreNamed();
    void anEventUnderAnotherSubjectDoesNotCount();
    void anEventWrittenByAStrangerIsVoid();
    void anEventOfAnotherWorkspaceIsNamed();
    void aCutTailIsNoticed();
    void aGapIsNamed();
    void addedObjectsAreNamed_data();
    void addedObjectsAreNamed();
    void aMissingIndexIsMadeAgain();
    void missingWordsAreNamedAndFetchedAgain();
    void changedFilesAreNamed();
    void verifyingCanBeStopped();
    void rebuildingMakesTheSameViews();

private:
    struct Copy {
        QString folder;
        std::unique_ptr<KeyStore> keys;
    };
    struct Table {
        QStringList columns;
        QStringList types;
        QList<QVariantList> rows;
    };
    void addTables() const;
    Copy fresh();
    [[nodiscard]] Table table(const QString &name) const;
    [[nodiscard]] QString unnoticed(const Copy &copy, const QString &table) const;
    [[nodiscard]] QList<Damage> newDamages(Ledger &ledger) const;
    [[nodiscard]] static bool isIndexTable(const QString &table);
    [[nodiscard]] static QStringList withoutIndexTables(QStringList rows);
    [[nodiscard]] QList<QList<PostRow>> searches(const Ledger &ledger) const;
    [[nodiscard]] QMap<PostId, PostState> states(const Ledger &ledger) const;
    [[nodiscard]] static QString condition(const Table &table);
    [[nodiscard]] static QVariant other(const QVariant &value, const QString &type);
    [[nodiscard]] StoredEvent approval() const;
    void insert(const Copy &copy, const Event &event, const Signer &signer) const;

    std::unique_ptr<WorkspaceFixture> m_newsroom;
    QStringList m_soundDump;
    QMap<PostId, PostState> m_states;
    QList<QList<PostRow>> m_searches;
    PostId m_approved;
    BlobId m_missing;
    MediaId m_media;
    int m_copies = 0;
};

void TamperingTest::initTestCase()
{
    m_newsroom = std::make_unique<WorkspaceFixture>();
    WorkspaceFixture &newsroom = *m_newsroom;
    m_approved = randomId<PostId>();
    newsroom.deliver(m_approved, newsroom.approved(m_approved, u"Đã đăng"_s));
    newsroom.approved(randomId<PostId>(), u"Chờ đăng"_s);
    const PostId returned = randomId<PostId>();
    newsroom.giveBack(returned, newsroom.submit(returned, newsroom.revise(returned, u"Trả lại"_s)), u"Thiếu ảnh"_s);
    m_media = must(newsroom.ledger->media().add("ảnh"));
    newsroom.revise(returned, Revision{.postType = u"news"_s, .title = u"Có ảnh"_s}, {m_media});

    // Words destroyed by an order, and words of a colleague's machine that are not here yet.
    const PostId secret = randomId<PostId>();
    const BlobId words = newsroom.revise(secret, u"Bí mật"_s);
    const QByteArray erasure = randomBytes(16);
    const Words reason = sealed(u"Lộ dữ liệu"_s);
    const QList<EventId> ordered = newsroom.append(
        newsroom.officer, Subject::erasure(erasure), {ErasureOrdered{.blobs = {words}, .reason = reason.id}}, {reason.sealed});
    newsroom.append(newsroom.reviewer, Subject::erasure(erasure), {ErasureConfirmed{.order = ordered.first()}});
    QCOMPARE(must(newsroom.ledger->eraseBlobs(erasure)), 1);

    KeyStore otherKeys(QDir(newsroom.root() + u"/other-keys"_s), cheapStretch);
    auto other = must(Ledger::join(newsroom.root() + u"/other"_s, otherKeys, newsroom.ledger->workspace()));
    carry(*newsroom.ledger, *other);
    const Words foreign = sealed(Revision{.postType = u"news"_s, .title = u"Từ máy khác"_s});
    must(other->append({.signer = newsroom.deputy.signer.get(),
        .charter = newsroom.charterId(),
        .at = newsroom.clock.now(),
        .events = {{.subject = Subject::post(randomId<PostId>()),
            .after = {},
            .payload = PostRevised{.revision = foreign.id, .section = newsroom.section, .media = {}}}},
        .blobs = {foreign.sealed},
        .guard = {}}));
    QVERIFY(QFile::remove(newsroom.keysFolder() + u'/' + newsroom.deputy.signer->seat().toHex() + u".key"_s)); // it signs elsewhere
    carry(*other, *newsroom.ledger, Carry::EventsOnly);
    m_missing = foreign.id;
    QCOMPARE(must(newsroom.ledger->missingBlobs()), QList<BlobId>{m_missing});
    m_states = states(*newsroom.ledger);
    m_searches = searches(*newsroom.ledger);
    QVERIFY(m_searches[0].size() == 2 && m_searches[3].size() > 1 && m_searches[5].isEmpty());
    newsroom.ledger.reset();
    m_soundDump = dump(newsroom.folder());
}

void TamperingTest::cleanup()
{
    for (int i = 0; i < m_copies; ++i) {
        QDir(m_newsroom->root() + u"/copy%1"_s.arg(i)).removeRecursively();
        QDir(m_newsroom->root() + u"/keys%1"_s.arg(i)).removeRecursively();
    }
    m_copies = 0;
}

QMap<PostId, PostState> TamperingTest::states(const Ledger &ledger) const
{
    QMap<PostId, PostState> states;
    for (const Subject &subject : must(ledger.changesSince(0)).subjects) {
        if (subject.kind != Subject::Kind::Post)
            continue;
        const PostId id = *PostId::fromBytes(subject.id);
        if (const auto state = ledger.post(id))
            states.insert(id, *state);
    }
    return states;
}

TamperingTest::Copy TamperingTest::fresh()
{
    const QString folder = m_newsroom->root() + u"/copy%1"_s.arg(m_copies);
    const QString keys = m_newsroom->root() + u"/keys%1"_s.arg(m_copies);
    ++m_copies;
    copyFolder(m_newsroom->folder(), folder);
    copyFolder(m_newsroom->keysFolder(), keys);
    return {.folder = folder, .keys = std::make_unique<KeyStore>(QDir(keys), cheapStretch)};
}

void TamperingTest::addTables() const
{
    QTest::addColumn<QString>("name");
    const auto database = must(Database::open(m_newsroom->folder() + u"/ledger.db"_s));
    must(database->forEach(u"SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"_s, {}, [](const Database::Row &row) {
        QTest::newRow(qPrintable(row.text(u"name"))) << row.text(u"name");
        return true;
    }));
}

TamperingTest::Table TamperingTest::table(const QString &name) const
{
    const auto database = must(Database::open(m_newsroom->folder() + u"/ledger.db"_s));
    Table found;
    must(database->forEach(u"SELECT name, type FROM pragma_table_info('%1')"_s.arg(name), {}, [&](const Database::Row &row) {
        found.columns.append(row.text(u"name"));
        found.types.append(row.text(u"type"));
        return true;
    }));
    must(database->forEach(u"SELECT * FROM \"%1\""_s.arg(name), {}, [&](const Database::Row &row) {
        QVariantList values;
        for (const QString &column : std::as_const(found.columns))
            values.append(row.value(column));
        found.rows.append(values);
        return true;
    }));
    return found;
}

QString TamperingTest::condition(const Table &table)
{
    QStringList terms;
    for (const QString &column : table.columns)
        terms.append(u"\"%1\" IS ?"_s.arg(column));
    return terms.join(u" AND "_s);
}

QVariant TamperingTest::other(const QVariant &value, const QString &type)
{
    if (value.typeId() == QMetaType::QByteArray || (value.isNull() && type == "BLOB"_L1)) {
        QByteArray bytes = value.toByteArray();
        bytes.isEmpty() ? void(bytes.append('x')) : void(bytes.back() = char(bytes.back() ^ 1));
        return bytes;
    }
    if (value.typeId() == QMetaType::QString || (value.isNull() && type == "TEXT"_L1))
        return QString(value.toString() + u'x');
    return value.toLongLong() + 1000;
}

QList<Damage> TamperingTest::newDamages(Ledger &ledger) const
{
    QList<Damage> damages = must(ledger.verify(), "verify").damages;
    // The colleague's words are missing in the sound workspace too.
    damages.removeIf(
        [&](const Damage &damage) { return damage.kind == Damage::Kind::MissingBlob && damage.where.contains(m_missing.toHex()); });
    return damages;
}

// How FTS5 keeps its lists of words is its own affair, and differs after making them again.
bool TamperingTest::isIndexTable(const QString &table)
{
    static const QRegularExpression shadow(u"^view_(titles|texts)_(data|idx|docsize|config)$"_s);
    return shadow.match(table).hasMatch();
}

QStringList TamperingTest::withoutIndexTables(QStringList rows)
{
    rows.removeIf([](const QString &row) { return isIndexTable(row.section(u'|', 0, 0)); });
    return rows;
}

QList<QList<PostRow>> TamperingTest::searches(const Ledger &ledger) const
{
    QList<QList<PostRow>> found;
    for (const QString &typed : {u"đăng"_s, u"cho"_s, u"anh"_s, u"nội dung"_s, u"trả"_s, u"mật"_s})
        found.append(must(ledger.views().search(typed, {}, 100, m_newsroom->clock.now()), "search"));
    return found;
}

/// Empty if the tampering was refused, or named, or left no trace at all, and if nothing false came to count.
QString TamperingTest::unnoticed(const Copy &copy, const QString &table) const
{
    auto opened = Ledger::open(copy.folder, *copy.keys);
    if (!opened)
        return opened.error().kind == Error::Kind::Corrupt || opened.error().kind == Error::Kind::NeedsNewer ? QString()
                                                                                                             : opened.error().detail;
    const QList<Damage> damages = newDamages(**opened);
    const bool repaired = std::ranges::all_of(damages, &Damage::repaired);
    const QMap<PostId, PostState> now = states(**opened);
    const bool finds = !isIndexTable(table) || searches(**opened) == m_searches;
    opened->reset();
    if (repaired && now != m_states)
        return u"a post is another"_s;
    if (!finds)
        return u"the search finds something else"_s;
    const QStringList after = dump(copy.folder);
    if (repaired && withoutIndexTables(after) != withoutIndexTables(m_soundDump))
        return u"called repaired, but is not as it was"_s;
    for (const QString &wipes : {u"view_titles_config|secure-delete|1"_s, u"view_texts_config|secure-delete|1"_s}) {
        if (!after.contains(wipes))
            return u"deleted words stay in the index"_s;
    }
    // Views of another version are made anew when opening, and are then as they were.
    const bool harmless = isIndexTable(table) || table == "meta"_L1 || after == m_soundDump;
    return damages.isEmpty() && !harmless ? u"not noticed"_s : QString();
}

void TamperingTest::theUntouchedWorkspaceIsSound()
{
    const Copy copy = fresh();
    const auto ledger = must(Ledger::open(copy.folder, *copy.keys));
    const VerifyReport report = must(ledger->verify());
    QVERIFY(!report.sound()); // the colleague's words are missing, and nothing else is
    QCOMPARE(report.damages.size(), 1);
    QVERIFY(newDamages(*ledger).isEmpty());
    QVERIFY(report.events > 15 && report.blobs > 10 && report.media == 1);
    QCOMPARE(dump(copy.folder), m_soundDump);
}

void TamperingTest::everyDeletedRowIsNoticed()
{
    QFETCH(QString, name);
    const Table before = table(name);
    QVERIFY(!before.rows.isEmpty());
    for (const QVariantList &row : before.rows) {
        const Copy copy = fresh();
        if (!tamper(copy.folder, u"DELETE FROM \"%1\" WHERE %2"_s.arg(name, condition(before)), row))
            continue; // not even possible
        const QString fault = unnoticed(copy, name);
        QVERIFY2(fault.isEmpty(), qPrintable(fault + u": "_s + QVariant(row).toStringList().join(u'|')));
    }
}

void TamperingTest::everyChangedValueIsNoticed()
{
    QFETCH(QString, name);
    const Table before = table(name);
    for (qsizetype column = 0; column < before.columns.size(); ++column) {
        // The order of arrival decides nothing; lists that go by it are made again.
        if (name == "events"_L1 && before.columns[column] == "row"_L1)
            continue;
        for (const QVariantList &row : {before.rows.first(), before.rows.last()}) {
            const Copy copy = fresh();
            const QString sql = u"UPDATE \"%1\" SET \"%2\" = ? WHERE %3"_s.arg(name, before.columns[column], condition(before));
            if (!tamper(copy.folder, sql, QVariantList{other(row[column], before.types[column])} + row))
                continue;
            const QString fault = unnoticed(copy, name);
            QVERIFY2(fault.isEmpty(), qPrintable(fault + u": "_s + before.columns[column]));
        }
    }
}

void TamperingTest::everyInsertedRowIsNoticed()
{
    QFETCH(QString, name);
    const Table before = table(name);
    QVariantList row;
    QStringList places;
    for (qsizetype column = 0; column < before.columns.size(); ++column) {
        row.append(other(before.rows.last()[column], before.types[column]));
        places.append(u"?"_s);
    }
    const Copy copy = fresh();
    const QString sql = u"INSERT INTO \"%1\"(\"%2\") VALUES(%3)"_s.arg(name, before.columns.join(u"\", \""_s), places.join(u", "_s));
    if (!tamper(copy.folder, sql, row))
        return;
    const QString fault = unnoticed(copy, name);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

StoredEvent TamperingTest::approval() const
{
    const auto database = must(Database::open(m_newsroom->folder() + u"/ledger.db"_s));
    StoredEvent found;
    must(database->forEach(u"SELECT %1 FROM events WHERE subject = ?"_s.arg(StoredEvent::columns), {Subject::post(m_approved).key()},
        [&](const Database::Row &row) {
            const StoredEvent event = StoredEvent::from(row);
            if (std::holds_alternative<PostApproved>(must(decodeEvent(event.bytes)).payload))
                found = event;
            return true;
        }));
    return found;
}

void TamperingTest::insert(const Copy &copy, const Event &event, const Signer &signer) const
{
    const QByteArray bytes = encodeEvent(event);
    const StoredEvent row = StoredEvent::of({.id = eventId(bytes), .event = event}, bytes, signer.sign(bytes));
    must(tamper(copy.folder,
        u"INSERT INTO events(id, seat, epoch, seq, subject, charter, bytes, signature) VALUES(?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {row.id, row.seat, row.epoch, row.seq, row.subject, row.charter, row.bytes, row.signature}));
}

void TamperingTest::eventsThatDoNotVerifyAreNamed_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<Damage::Kind>("kind");
    QTest::newRow("a bit of the bytes") << u"bytes"_s << Damage::Kind::EventBytes;
    QTest::newRow("other bytes under their own hash") << u"event"_s << Damage::Kind::Signature;
    QTest::newRow("a bit of the signature") << u"signature"_s << Damage::Kind::Signature;
    QTest::newRow("somebody else's signature") << u"signer"_s << Damage::Kind::Signature;
}

void TamperingTest::eventsThatDoNotVerifyAreNamed()
{
    QFETCH(QString, what);
    QFETCH(Damage::Kind, kind);
    StoredEvent forged = approval();
    if (what == "bytes"_L1)
        forged.bytes.back() = char(forged.bytes.back() ^ 1);
    if (what == "signature"_L1)
        forged.signature.back() = char(forged.signature.back() ^ 1);
    if (what == "signer"_L1)
        forged.signature = m_newsroom->officer.signer->sign(forged.bytes);
    if (what == "event"_L1) {
        Event event = must(decodeEvent(forged.bytes));
        event.at += std::chrono::hours(1);
        forged.bytes = encodeEvent(event);
        forged.id = eventId(forged.bytes).bytes();
    }
    const Copy copy = fresh();
    must(tamper(copy.folder, u"UPDATE events SET id = ?, bytes = ?, signature = ? WHERE row = ?"_s,
        {forged.id, forged.bytes, forged.signature, forged.row}));
    const auto ledger = must(Ledger::open(copy.folder, *copy.keys));
    const auto post = ledger->post(m_approved);
    if (post) {
        QCOMPARE(*post, m_states[m_approved]); // only the signature was touched, and this process had checked it before
    } else {
        QCOMPARE(post.error().kind, Error::Kind::Corrupt);
        QVERIFY(post.error().detail.contains(QString::fromLatin1(forged.id.toHex())));
    }
    QCOMPARE(post.has_value(), what.startsWith("sign"_L1));
    const QList<Damage> damages = newDamages(*ledger);
    QVERIFY(std::ranges::any_of(damages, [&](const Damage &damage) {
        return damage.kind == kind && damage.where == u"events "_s + QString::fromLatin1(forged.id.toHex()) && !damage.repaired;
    }));
}

void TamperingTest::anEventUnderAnotherSubjectDoesNotCount()
{
    const Copy copy = fresh();
    const PostId elsewhere = randomId<PostId>();
    must(tamper(copy.folder, u"UPDATE events SET subject = ? WHERE row = ?"_s, {Subject::post(elsewhere).key(), approval().row}));
    const auto ledger = must(Ledger::open(copy.folder, *copy.keys));
    QCOMPARE(ledger->post(elsewhere).error().kind, Error::Kind::Corrupt);
    const QList<Damage> damages = newDamages(*ledger);
    QCOMPARE(damages.first().kind, Damage::Kind::EventBytes);
    QVERIFY(damages.first().repaired);
    QCOMPARE(ledger->post(elsewhere).error().kind, Error::Kind::NotFound);
    QCOMPARE(must(ledger->post(m_approved)), m_states[m_approved]);
    QVERIFY(newDamages(*ledger).isEmpty());
}

void TamperingTest::anEventWrittenByAStrangerIsVoid()
{
    const Copy copy = fresh();
    const auto stranger = must(copy.keys->create(u"x"_s));
    const PostState &before = m_states[m_approved];
    insert(copy,
        Event{.workspace = must(Ledger::open(copy.folder, *copy.keys))->workspace(),
            .seat = stranger->seat(),
            .previous = {},
            .charter = must(decodeEvent(approval().bytes)).charter,
            .subject = Subject::post(m_approved),
            .after = before.tips,
            .at = {},
            .payload = PostRecalled{.submission = before.newestSubmission()->asked.submission, .remark = {}}},
        *stranger);
    const auto ledger = must(Ledger::open(copy.folder, *copy.keys));
    const PostState after = must(ledger->post(m_approved));
    QCOMPARE(after.voided.size(), 1);
    QCOMPARE(after.voided.first().reason, VoidReason::UnknownSeat);
    QCOMPARE(after.submissions, before.submissions);
    QCOMPARE(after.working, before.working);
    QCOMPARE(after.sites, before.sites);
}

void TamperingTest::anEventOfAnotherWorkspaceIsNamed()
{
    const Copy copy = fresh();
    Event event = must(decodeEvent(approval().bytes));
    event.workspace = randomId<WorkspaceId>();
    insert(copy, event, *m_newsroom->reviewer.signer);
    const auto ledger = must(Ledger::open(copy.folder, *copy.keys));
    QCOMPARE(ledger->post(m_approved).error().kind, Error::Kind::Corrupt);
    QVERIFY(std::ranges::contains(newDamages(*ledger), Damage::Kind::ForeignWorkspace, &Damage::kind));
}

void TamperingTest::aCutTailIsNoticed()
{
    const KeyStore keys(QDir(m_newsroom->keysFolder()));
    const WorkspaceId workspace = must(decodeEvent(approval().bytes)).workspace;
    const QList<SeatId> seats = keys.markedSeats(workspace);
    QCOMPARE(seats.size(), 5);
    for (const SeatId &seat : seats) {
        const EventId head = must(keys.highWater(seat, workspace))->head;
        const Copy copy = fresh();
        must(tamper(copy.folder, u"DELETE FROM events WHERE id = ?"_s, {head.bytes()}));
        const auto ledger = Ledger::open(copy.folder, *copy.keys);
        // Others' chains were only seen here.
        QCOMPARE((*ledger)->restoredSeats(), keys.seats().contains(seat) ? QList<SeatId>{seat} : QList<SeatId>());
        QVERIFY(std::ranges::contains(newDamages(**ledger), Damage::Kind::CutTail, &Damage::kind));
    }
}

void TamperingTest::aGapIsNamed()
{
    const Copy copy = fresh();
    const QByteArray officer = m_newsroom->officer.signer->seat().bytes();
    must(tamper(copy.folder, u"DELETE FROM events WHERE seat = ? AND seq = 2"_s, {officer}));
    const auto ledger = must(Ledger::open(copy.folder, *copy.keys));
    const QList<Damage> damages = newDamages(*ledger);
    const auto next = must(ledger->chain(m_newsroom->officer.signer->seat(), 1, 3, 1));
    QVERIFY(std::ranges::any_of(damages, [&](const Damage &damage) {
        return damage.kind == Damage::Kind::ChainGap && damage.where == u"events "_s + eventId(next.links.first().bytes).toHex();
    }));
}

void TamperingTest::addedObjectsAreNamed_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("where");
    QTest::newRow("table") << u"CREATE TABLE extra(x)"_s << u"table extra"_s;
    QTest::newRow("like a view's") << u"CREATE TABLE view_extra(x)"_s << u"table view_extra"_s;
    QTest::newRow("trigger") << u"CREATE TRIGGER thief AFTER INSERT ON events BEGIN DELETE FROM blobs; END"_s << u"trigger thief"_s;
    QTest::newRow("index") << u"CREATE UNIQUE INDEX brake ON events(seat, epoch, seq)"_s << u"index brake"_s;
    QTest::newRow("view") << u"CREATE VIEW window AS SELECT 1"_s << u"view window"_s;
}

void TamperingTest::addedObjectsAreNamed()
{
    QFETCH(QString, sql);
    QFETCH(QString, where);
    const Copy copy = fresh();
    must(tamper(copy.folder, sql));
    const auto ledger = must(Ledger::open(copy.folder, *copy.keys));
    const QList<Damage> damages = newDamages(*ledger);
    QCOMPARE(damages.size(), 1);
    QCOMPARE(damages.first().kind, Damage::Kind::ExtraObject);
    QCOMPARE(damages.first().where, where);
}

void TamperingTest::aMissingIndexIsMadeAgain()
{
    const Copy copy = fresh();
    must(tamper(copy.folder, u"DROP INDEX events_by_subject"_s));
    const auto ledger = must(Ledger::open(copy.folder, *copy.keys));
    const QList<Damage> damages = newDamages(*ledger);
    QCOMPARE(damages.size(), 1);
    QCOMPARE(damages.first().kind, Damage::Kind::Structure);
    QVERIFY(damages.first().repaired);
    QVERIFY(newDamages(*ledger).isEmpty());
}

void TamperingTest::missingWordsAreNamedAndFetchedAgain()
{
    const Copy copy = fresh();
    const BlobId words = m_states[m_approved].revisions.first().revision;
    QByteArray sealed;
    {
        const auto ledger = must(Ledger::open(copy.folder, *copy.keys));
        sealed = must(ledger->sealedBlob(words));
    }
    must(tamper(copy.folder, u"DELETE FROM blobs WHERE id = ?"_s, {words.bytes()}));
    const auto ledger = must(Ledger::open(copy.folder, *copy.keys));
    QVERIFY(std::ranges::contains(newDamages(*ledger), Damage::Kind::MissingBlob, &Damage::kind));
    QVERIFY(must(ledger->missingBlobs()).contains(words));
    must(ledger->addBlob(sealed));
    QVERIFY(newDamages(*ledger).isEmpty());
    QCOMPARE(must(ledger->revision(words)).title, u"Đã đăng"_s);
}

void TamperingTest::changedFilesAreNamed()
{
    const Copy copy = fresh();
    const auto ledger = must(Ledger::open(copy.folder, *copy.keys));
    QFile file(ledger->media().path(m_media));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.close();
    const QList<Damage> damages = newDamages(*ledger);
    QCOMPARE(damages.size(), 1);
    QCOMPARE(damages.first().kind, Damage::Kind::MediaBytes);
    QVERIFY(file.remove());
    QVERIFY(std::ranges::contains(newDamages(*ledger), Damage::Kind::MissingMedia, &Damage::kind));
    QCOMPARE(must(ledger->missingMedia()), QList<MediaId>{m_media});
    must(ledger->addMedia("ảnh"));
    QVERIFY(newDamages(*ledger).isEmpty());
    QVERIFY(must(ledger->missingMedia()).isEmpty());
}

void TamperingTest::verifyingCanBeStopped()
{
    const Copy copy = fresh();
    const auto ledger = must(Ledger::open(copy.folder, *copy.keys));
    int asked = 0;
    const auto stopped = ledger->verify([&](qint64, qint64) { return ++asked < 5; });
    QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    QCOMPARE(asked, 5);
    QList<qint64> done;
    qint64 total = 0;
    (void)must(ledger->verify([&](qint64 now, qint64 of) {
        done.append(now);
        total = of;
        return true;
    }));
    QVERIFY(std::ranges::is_sorted(done));
    QCOMPARE(done.last(), total);
}

void TamperingTest::rebuildingMakesTheSameViews()
{
    const Copy copy = fresh();
    must(tamper(copy.folder, u"UPDATE view_posts SET title = 'giả'"_s));
    const auto ledger = must(Ledger::open(copy.folder, *copy.keys));
    QCOMPARE(ledger->rebuild([](qint64, qint64) { return false; }).error().kind, Error::Kind::Cancelled);
    must(ledger->rebuild());
    QCOMPARE(withoutIndexTables(dump(copy.folder)), withoutIndexTables(m_soundDump));
}

QTEST_GUILESS_MAIN(TamperingTest)
#include "tst_tampering.moc"
