// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QTest>

#include "intake/workbookwriter.h"
#include "intake/ziparchive.h"

using namespace Qt::StringLiterals;
using namespace toasoan;
using namespace toasoan::intake;
using test::zip;
using test::ZipMember;
using Kind = Error::Kind;

class ZipArchiveTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void membersAreReadAsTheyWerePacked();
    void everyCutIsSeen();
    void everyFlippedByteOfAMemberIsSeen();
    void namesThatLeadAwayAreRefused_data();
    void namesThatLeadAwayAreRefused();
    void nameThatStandsTwiceIsRefused();
    void otherNameInTheLocalHeaderIsRefused();
    void zerosAreNotUnpacked();
    void memberThatIsMoreThanAnnouncedIsNotUnpacked();
    void encryptedAndOtherwisePackedAreNamed();
    void commentAtTheEndIsNoHarm();
};

void ZipArchiveTest::membersAreReadAsTheyWerePacked()
{
    const QByteArray words = QByteArray("Kết quả tuyển dụng ").repeated(500);
    const auto archive =
        ZipArchive::open(zip({{.name = "a/b.xml", .bytes = words}, {.name = "c", .bytes = "abc", .packed = false}, {.name = "d"}}));
    QVERIFY(archive);
    QCOMPARE(*archive->read(u"a/b.xml"_s), words);
    QCOMPARE(*archive->read(u"c"_s), QByteArray("abc"));
    QCOMPARE(*archive->read(u"d"_s), QByteArray());
    QCOMPARE(archive->read(u"e"_s).error().kind, Kind::NotFound);
    QVERIFY(!archive->contains(u"A/B.xml"_s));
}

void ZipArchiveTest::everyCutIsSeen()
{
    const QByteArray whole = zip({{.name = "a.xml", .bytes = QByteArray("abc").repeated(40)}, {.name = "b", .bytes = "d"}});
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY2(!ZipArchive::open(whole.first(size)), qPrintable(QString::number(size)));
    for (qsizetype from = 1; from < 30; ++from) { // and the front
        const auto archive = ZipArchive::open(whole.sliced(from));
        QVERIFY2(!archive || !archive->read(u"a.xml"_s), qPrintable(QString::number(from)));
    }
}

void ZipArchiveTest::everyFlippedByteOfAMemberIsSeen()
{
    const QByteArray words("Công khai dự toán quý III năm 2026");
    const QByteArray whole = zip({{.name = "a", .bytes = words, .packed = false}});
    const qsizetype begin = whole.indexOf(words);
    for (qsizetype i = begin; i < begin + words.size(); ++i) {
        QByteArray bent = whole;
        bent[i] = char(bent[i] ^ 1);
        const auto archive = ZipArchive::open(bent);
        QVERIFY(archive);
        QCOMPARE(archive->read(u"a"_s).error().kind, Kind::Corrupt);
    }
    const auto wrong = ZipArchive::open(zip({{.name = "a", .bytes = words, .checksum = 1}}));
    QVERIFY(wrong);
    QCOMPARE(wrong->read(u"a"_s).error(), (Error{Kind::Corrupt, u"zip: checksum of a"_s}));
}

void ZipArchiveTest::namesThatLeadAwayAreRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const QByteArray &name : {QByteArray("../a"), QByteArray("a/../../b"), QByteArray("/etc/a"), QByteArray("C:/a"),
             QByteArray("a\\b"), QByteArray("./a"), QByteArray("a\0b", 3), QByteArray("\xff")})
        QTest::newRow(name.toHex().constData()) << name;
}

void ZipArchiveTest::namesThatLeadAwayAreRefused()
{
    QFETCH(QByteArray, name);
    QCOMPARE(ZipArchive::open(zip({{.name = name, .bytes = "x"}})).error(), (Error{Kind::Corrupt, u"zip: name"_s}));
}

void ZipArchiveTest::nameThatStandsTwiceIsRefused()
{
    const QList<ZipMember> twice{{.name = "a", .bytes = "for one reader"}, {.name = "a", .bytes = "for the other"}};
    QCOMPARE(ZipArchive::open(zip(twice)).error(), (Error{Kind::Corrupt, u"zip: twice: a"_s}));
}

void ZipArchiveTest::otherNameInTheLocalHeaderIsRefused()
{
    const auto archive = ZipArchive::open(zip({{.name = "a", .bytes = "x", .localName = "b"}}));
    QVERIFY(archive);
    QCOMPARE(archive->read(u"a"_s).error().kind, Kind::Corrupt);
}

void ZipArchiveTest::zerosAreNotUnpacked()
{
    const auto archive = ZipArchive::open(zip({{.name = "a", .bytes = QByteArray(10 * 1024 * 1024, '\0')}}));
    QVERIFY(archive);
    QCOMPARE(archive->read(u"a"_s).error().kind, Kind::TooLarge);
    const auto announced = ZipArchive::open(zip({{.name = "a", .bytes = "x", .unpacked = 0xfffffff0U}}));
    QVERIFY(announced);
    QCOMPARE(announced->read(u"a"_s).error().kind, Kind::TooLarge);
}

void ZipArchiveTest::memberThatIsMoreThanAnnouncedIsNotUnpacked()
{
    const auto more = ZipArchive::open(zip({{.name = "a", .bytes = QByteArray(10 * 1024 * 1024, '\0'), .unpacked = 100}}));
    QVERIFY(more);
    QCOMPARE(more->read(u"a"_s).error(), (Error{Kind::TooLarge, u"zip: more than announced"_s}));
    const auto less = ZipArchive::open(zip({{.name = "a", .bytes = "abc", .unpacked = 4}}));
    QVERIFY(less);
    QCOMPARE(less->read(u"a"_s).error().kind, Kind::Corrupt);
}

void ZipArchiveTest::encryptedAndOtherwisePackedAreNamed()
{
    const auto archive = ZipArchive::open(zip({{.name = "a", .bytes = "x", .flags = 1}, {.name = "b", .bytes = "x", .method = 12}}));
    QVERIFY(archive);
    QCOMPARE(archive->read(u"a"_s).error().kind, Kind::Unsupported);
    QCOMPARE(archive->read(u"b"_s).error().kind, Kind::Unsupported);
}

void ZipArchiveTest::commentAtTheEndIsNoHarm()
{
    QByteArray bytes = zip({{.name = "a", .bytes = "x"}});
    bytes.chop(2);
    bytes += QByteArray("\x05\x00words", 7);
    const auto archive = ZipArchive::open(bytes);
    QVERIFY(archive);
    QCOMPARE(*archive->read(u"a"_s), QByteArray("x"));
}

QTEST_GUILESS_MAIN(ZipArchiveTest)
#include "tst_ziparchive.moc"
