// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include "desk/deskfixture.h"
#include "intake/workbookwriter.h"
#include "ledger/database.h"

using namespace Qt::StringLiterals;
using namespace toasoan;
using namespace std::chrono_literals;

namespace {

const QByteArray head = "rule,date,title\n";

/// An office and a folder in which a document register is saved by another program.
class Office final {
public:
    test::DeskFixture office;
    Office()
    {
        if (const auto watched = office.desk().watchRegisters(folder()); !watched)
            qFatal("%s", qPrintable(watched.error().detail));
        office.as(office.officer);
    }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    // At another time by the folder's clock each time, as somebody who saves again.
    void save(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()
            || !file.setFileTime(QDateTime(QDate(2026, 11, 20), QTime(8, 0)).addSecs(++m_saved), QFileDevice::FileModificationTime))
            qFatal("cannot write");
    }
    void remove(const QString &name) { QFile::remove(m_folder.filePath(name)); }
    int look()
    {
        const auto looked = office.desk().lookForRegisters();
        if (!looked)
            qFatal("%s", qPrintable(looked.error().detail));
        return *looked;
    }
    int rest()
    {
        (void)look();
        office.clock.advance(5s);
        return look();
    }
    QStringList waiting()
    {
        QStringList files;
        const auto pending = office.desk().pendingRegister();
        if (!pending)
            qFatal("%s", qPrintable(pending.error().detail));
        for (const FoundRegister &found : *pending)
            files.append(found.file);
        return files;
    }
    qsizetype duties() { return office.desk().eventDuties()->size(); }
    QStringList there() const { return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); }

private:
    QTemporaryDir m_folder;
    int m_saved = 0;
};

} // namespace

class DeskRegistersTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void registerWaitsUntilAnOfficerTakesItIn();
    void fileThatIsBeingWrittenIsLeft();
    void eachContentCountsOnce();
    void changedFileReplacesWhatWaits();
    void locksAndOtherFilesArePassedOver();
    void nobodyWithoutTheRightTakesItIn();
    void badLinesAreKeptWithTheReport();
    void fileThatIsNoRegisterIsSaidOnce();
    void nothingIsWrittenInTheFolder();
    void whatIsWatchedSurvivesReopening();
    void folderThatIsGoneIsSaid();
    void lostMemoryOnlyLooksAgain();
    void clockThatGoesBackHoldsNothingUp();
    void rulesOfTheDayOnWhichItIsTakenInCount();
};

void DeskRegistersTest::registerWaitsUntilAnOfficerTakesItIn()
{
    Office here;
    here.save(u"Sổ công văn.xlsx"_s,
        test::workbook(
            {.sheets = {{"A", test::sheetRow(1, {"Mã", "Ngày", "Trích yếu"}) + test::sheetRow(2, {"31a", "20/11/2026", "Một"})}}}));
    QCOMPARE(here.rest(), 1);
    QCOMPARE(here.duties(), 0); // it was only found
    const auto pending = here.office.desk().pendingRegister();
    QVERIFY(pending);
    QCOMPARE(pending->size(), 1);
    QCOMPARE(pending->first().file, u"Sổ công văn.xlsx"_s);
    QCOMPARE(pending->first().good, 1);
    const auto done = here.office.desk().importPending();
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    QCOMPARE(done->size(), 1);
    QCOMPARE(done->first().duties.size(), 1);
    QCOMPARE(here.duties(), 1);
    QCOMPARE(here.office.desk().eventDuties()->first().state.registeredBy, here.office.officer);
    QVERIFY(here.waiting().isEmpty());
    QVERIFY(here.office.desk().importPending()->isEmpty());
}

void DeskRegistersTest::fileThatIsBeingWrittenIsLeft()
{
    Office here;
    here.save(u"so.csv"_s, head + "31a,2026-11-20,M");
    QCOMPARE(here.look(), 0);
    here.office.clock.advance(3s);
    QCOMPARE(here.look(), 0); // too soon
    here.save(u"so.csv"_s, head + "31a,2026-11-20,Một\n31a,2026-11-20,H");
    here.office.clock.advance(3s);
    QCOMPARE(here.look(), 0); // it grew
    QCOMPARE(here.office.desk().registerWatch()->resting, 1);
    here.office.clock.advance(3s);
    QCOMPARE(here.look(), 0);
    here.office.clock.advance(1s);
    QCOMPARE(here.look(), 1);
    QCOMPARE(here.office.desk().registerWatch()->resting, 0);
    QCOMPARE(here.office.desk().pendingRegister()->first().good, 2);
    here.save(u"rong.csv"_s, {});
    QCOMPARE(here.rest(), 0); // nothing in it yet
}

void DeskRegistersTest::eachContentCountsOnce()
{
    Office here;
    const QByteArray content = head + "31a,2026-11-20,Một\n";
    here.save(u"so.csv"_s, content);
    QCOMPARE(here.rest(), 1);
    here.save(u"bản sao.csv"_s, content);
    QCOMPARE(here.rest(), 0);
    (void)here.office.desk().importPending();
    here.save(u"so.csv"_s, content); // saved again without a change
    QCOMPARE(here.rest(), 0);
    here.remove(u"so.csv"_s);
    (void)here.look();
    here.save(u"so.csv"_s, content);
    QCOMPARE(here.rest(), 0);
    QCOMPARE(here.duties(), 1);
}

void DeskRegistersTest::changedFileReplacesWhatWaits()
{
    Office here;
    here.save(u"so.csv"_s, head + "31a,2026-11-20,Một\n");
    QCOMPARE(here.rest(), 1);
    here.save(u"so.csv"_s, head + "31a,2026-11-20,Một\n31a,2026-11-20,Hai\n");
    QCOMPARE(here.rest(), 1);
    QCOMPARE(here.waiting(), QStringList{u"so.csv"_s});
    (void)here.office.desk().importPending();
    QCOMPARE(here.duties(), 2);
    here.save(u"so.csv"_s, head + "31a,2026-11-20,Một\n31a,2026-11-20,Hai\n31a,2026-11-20,Ba\n");
    QCOMPARE(here.rest(), 1);
    const auto done = here.office.desk().importPending();
    QVERIFY(done);
    QCOMPARE(done->first().good, 1); // the others are there already
    QCOMPARE(here.duties(), 3);
}

void DeskRegistersTest::locksAndOtherFilesArePassedOver()
{
    Office here;
    for (const QString &name : {u"~$Sổ.xlsx"_s, u".~lock.so.csv#"_s, u".so.csv"_s, u"so.txt"_s, u"so.xls"_s, u"so.csv.part"_s})
        here.save(name, head + "31a,2026-11-20,Một\n");
    QDir(here.folder()).mkdir(u"thư mục.csv"_s);
    QVERIFY(QFile::link(here.office.folder() + u"/ledger.db"_s, here.folder() + u"/link.csv"_s));
    QCOMPARE(here.rest(), 0);
    here.save(u"SO.CSV"_s, head + "31a,2026-11-20,Một\n");
    QCOMPARE(here.rest(), 1);
}

void DeskRegistersTest::nobodyWithoutTheRightTakesItIn()
{
    Office here;
    here.office.as(here.office.keeper);
    const MemberId inspector =
        here.office.must(AddMember{.name = u"Thanh tra"_s, .roles = {Role::Inspector}, .passphrase = test::DeskFixture::passphrase()})
            .member;
    here.save(u"so.csv"_s, head + "31a,2026-11-20,Một\n");
    QCOMPARE(here.rest(), 1);
    here.office.as(inspector);
    const auto refused = here.office.desk().importPending();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
    here.office.desk().signOut();
    QVERIFY(!here.office.desk().importPending());
    QCOMPARE(here.waiting(), QStringList{u"so.csv"_s}); // it still waits
    QCOMPARE(here.duties(), 0);
}

void DeskRegistersTest::badLinesAreKeptWithTheReport()
{
    Office here;
    here.save(u"so.csv"_s, head + "31a,2026-11-20,Một\n31a,2026-02-30,Hai\n99,2026-11-20,Ba\n");
    QCOMPARE(here.rest(), 1);
    const QList<BadLine> bad{
        {3, BadLine::Problem::NotADay, u"date"_s, u"2026-02-30"_s}, {4, BadLine::Problem::UnknownRule, u"rule"_s, u"99"_s}};
    QVERIFY(here.office.desk().registerWatch()->registers.first().bad == bad);
    (void)here.office.desk().importPending();
    here.office.reopen();
    const auto watch = here.office.desk().registerWatch();
    QVERIFY(watch);
    QCOMPARE(watch->registers.size(), 1);
    const FoundRegister found = watch->registers.first();
    QVERIFY(!found.pending);
    QCOMPARE(found.good, 1);
    QVERIFY(found.bad == bad);
    QCOMPARE(found.unassigned.size(), 1);
}

void DeskRegistersTest::fileThatIsNoRegisterIsSaidOnce()
{
    Office here;
    here.save(u"a.csv"_s, "một,hai\n1,2\n");
    here.save(u"b.xlsx"_s, "PK\x03\x04 và không gì nữa");
    here.save(u"c.csv"_s, head + "31a,2026-11-20,Một\n");
    QCOMPARE(here.rest(), 3);
    const auto done = here.office.desk().importPending();
    QVERIFY(done); // the good one goes in all the same
    QCOMPARE(done->size(), 3);
    QCOMPARE(here.duties(), 1);
    QVERIFY(here.waiting().isEmpty());
    QMap<QString, Error::Kind> troubles;
    const auto watch = here.office.desk().registerWatch();
    QVERIFY(watch);
    for (const FoundRegister &found : watch->registers) {
        if (found.trouble)
            troubles.insert(found.file, found.trouble->kind);
    }
    QCOMPARE(troubles, (QMap<QString, Error::Kind>{{u"a.csv"_s, Error::Kind::InvalidInput}, {u"b.xlsx"_s, Error::Kind::Corrupt}}));
}

void DeskRegistersTest::nothingIsWrittenInTheFolder()
{
    Office here;
    here.save(u"so.csv"_s, head + "31a,2026-11-20,Một\n31a,2026-02-30,Hai\n");
    const QStringList before = here.there();
    (void)here.rest();
    (void)here.office.desk().importPending();
    QCOMPARE(here.there(), before);
    QVERIFY(QFile::setPermissions(here.folder() + u"/so.csv"_s, QFileDevice::ReadOwner));
    QCOMPARE(here.rest(), 0);
}

void DeskRegistersTest::whatIsWatchedSurvivesReopening()
{
    Office here;
    here.save(u"so.csv"_s, head + "31a,2026-11-20,Một\n");
    QCOMPARE(here.rest(), 1);
    here.office.reopen();
    QCOMPARE(here.office.desk().registerFolder().value(), QFileInfo(here.folder()).canonicalFilePath());
    QCOMPARE(here.waiting(), QStringList{u"so.csv"_s});
    QCOMPARE(here.rest(), 0);
    QVERIFY(here.office.desk().watchRegisters({}));
    QVERIFY(here.waiting().isEmpty());
    QCOMPARE(here.office.desk().lookForRegisters().error().kind, Error::Kind::NothingToDo);
}

void DeskRegistersTest::folderThatIsGoneIsSaid()
{
    test::DeskFixture office;
    auto folder = std::make_unique<QTemporaryDir>();
    QVERIFY(office.desk().watchRegisters(folder->path()));
    QVERIFY(office.desk().registerWatch()->reachable);
    const QString path = folder->path();
    folder.reset();
    QVERIFY(!office.desk().registerWatch()->reachable);
    QCOMPARE(office.desk().lookForRegisters().error().kind, Error::Kind::NotFound);
    QCOMPARE(office.desk().watchRegisters(path).error().kind, Error::Kind::NotFound);
}

void DeskRegistersTest::lostMemoryOnlyLooksAgain()
{
    Office here;
    here.save(u"so.csv"_s, head + "31a,2026-11-20,Một\n");
    (void)here.rest();
    (void)here.office.desk().importPending();
    here.office.reopen();
    for (const QString &end : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(here.office.folder() + u"/registers.db"_s + end);
    QVERIFY(here.office.desk().watchRegisters(here.folder()));
    here.office.as(here.office.officer);
    QCOMPARE(here.rest(), 1);
    const auto done = here.office.desk().importPending();
    QVERIFY(done);
    QCOMPARE(done->first().good, 0);
    QCOMPARE(done->first().bad.first().problem, BadLine::Problem::Repeated);
    QCOMPARE(here.duties(), 1);
}

void DeskRegistersTest::clockThatGoesBackHoldsNothingUp()
{
    Office here;
    here.save(u"so.csv"_s, head + "31a,2026-11-20,Một\n");
    QCOMPARE(here.look(), 0);
    here.office.clock.advance(-24h);
    QCOMPARE(here.look(), 1);
}

void DeskRegistersTest::rulesOfTheDayOnWhichItIsTakenInCount()
{
    Office here;
    here.save(u"so.csv"_s, head + "qc,2026-11-20,Một\n");
    (void)here.rest();
    QCOMPARE(here.office.desk().pendingRegister()->first().good, 0);
    here.office.as(here.office.keeper);
    here.office.must(SetCatalogue{.own = R"({ "format": 1, "checkedBy": "Văn phòng",
      "texts": [{ "code": "quy-che", "title": "Quy chế", "verification": "confirmed" }],
      "rules": [{ "code": "qc", "item": "qc", "name": { "vi": "Việc", "en": "Own" }, "trigger": "event", "anchor": "issue", "postType": "announcement",
        "appliesTo": ["commune"], "versions": [{ "from": "2026-01-01", "nature": "own", "basis": [{ "text": "quy-che" }], "verification": "confirmed",
          "deadline": { "amount": 2, "unit": "working-days" } }] }] })"});
    QCOMPARE(here.office.desk().pendingRegister()->first().good, 1);
    QCOMPARE(here.office.desk().importPending()->first().good, 1);
}

QTEST_GUILESS_MAIN(DeskRegistersTest)
#include "tst_deskregisters.moc"
