// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/connector.h"
#include "publish/ftpplace.h"
#include "publish/ftpreply.h"
#include "publish/memorynewsroom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace toasoan;
using namespace toasoan::publish;

/// What a site's settings and a server's answers mean, without a server.
class FtpParsingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void wrongSettingIsNamed_data();
    void wrongSettingIsNamed();
    void settingsHaveTheirDefaults();
    void siteWithoutAPasswordIsNamed();
    void lastLineOfAReplyCounts();
    void serversWordsMakeTheKind_data();
    void serversWordsMakeTheKind();
    void passwordIsNeverPartOfAnError();
    void namesAreReadFromListings();
};

namespace {

QMap<QString, QString> settings() { return {{u"transport"_s, u"ftp"_s}, {u"host"_s, u"ftp.xa.gov.vn"_s}, {u"user"_s, u"trang-tin"_s}}; }

FtpReplies repliesOf(const QByteArray &lines)
{
    FtpReplies replies;
    for (const QByteArray &line : lines.split('\n'))
        replies.take(line + "\r\n");
    return replies;
}

} // namespace

void FtpParsingTest::wrongSettingIsNamed_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *key, const char *value, const char *named) {
        QTest::addRow("%s=%s", key, value) << QString::fromUtf8(key) << QString::fromUtf8(value) << QString::fromUtf8(named);
    };
    for (const char *host : {"", "ftp://ftp.xa.gov.vn", "ftp.xa.gov.vn:21", "ftp.xa.gov.vn/web", "ftp xa", "a@b", "a\nb"})
        row("host", host, "host");
    for (const char *port : {"0", "65536", "-1", "hai", ""})
        row("port", port, "port");
    for (const char *path : {"web", "", "/a/../b", "/a//b", "/a\r\nDELE b", "/a\\b", "//"})
        row("path", path, "path");
    row("user", "", "user");
    row("user", "a\r\nDELE b", "user");
    row("tls", "implicit", "tls");
    row("tls", "none", "plain");
}

void FtpParsingTest::wrongSettingIsNamed()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, named);
    QMap<QString, QString> changed = settings();
    changed.insert(key, value);
    const auto checked = checkSettings(Site{.connector = u"static"_s, .settings = changed});
    QVERIFY(!checked);
    QCOMPARE(checked.error(), (Error{Error::Kind::InvalidInput, named}));
}

void FtpParsingTest::settingsHaveTheirDefaults()
{
    const auto place = ftpPlace(settings());
    QVERIFY(place);
    QCOMPARE(place->port, 21);
    QCOMPARE(place->folder, QString());
    QCOMPARE(place->tls, FtpPlace::Tls::Explicit);
    QMap<QString, QString> plain = settings();
    plain.insert({{u"tls"_s, u"none"_s}, {u"plain"_s, u"allowed"_s}, {u"path"_s, u"/web/xã/"_s}, {u"host"_s, u"::1"_s}});
    QCOMPARE(ftpPlace(plain)->tls, FtpPlace::Tls::None);
    QCOMPARE(ftpPlace(plain)->folder, u"/web/xã"_s);
}

void FtpParsingTest::siteWithoutAPasswordIsNamed()
{
    const test::SetClock clock;
    const test::MemoryNewsroom newsroom(clock);
    const Site site{.connector = u"static"_s, .settings = settings()};
    const auto connector = makeConnector(site, newsroom, clock, {.user = u"trang-tin"_s, .password = {}});
    QVERIFY(!connector);
    QCOMPARE(connector.error(), (Error{Error::Kind::InvalidInput, u"password"_s}));
}

void FtpParsingTest::lastLineOfAReplyCounts()
{
    const FtpReplies replies = repliesOf("220-Chào\n 530 not a reply\n220 xin mời\n211-Features:\n MLST type*;size*;\n UTF8\n211 End");
    QVERIFY(replies.has(220) && replies.has(211) && !replies.has(530));
    QCOMPARE(replies.last().line(), u"211 End"_s);
    QVERIFY(replies.hasFeature("mlst") && replies.hasFeature("UTF8") && !replies.hasFeature("ML"));
    QVERIFY(!replies.onlyGoodbye());
    QVERIFY(repliesOf("421 Timeout.").onlyGoodbye());
    QCOMPARE(repliesOf("220 a\n350 b\n550 c\n503 d").firstRefusal(2)->code, 550);
    QVERIFY(!repliesOf("500 a\n350 b\n250 c").firstRefusal(2));
}

void FtpParsingTest::serversWordsMakeTheKind_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<Error::Kind>("kind");
    using Kind = Error::Kind;
    QTest::newRow("no permission") << "550 Permission denied."_ba << Kind::SiteRefused;
    QTest::newRow("wrong password") << "530 Login incorrect."_ba << Kind::SiteRefused;
    QTest::newRow("full") << "452 Transfer aborted. No space left on device"_ba << Kind::DiskFull;
    QTest::newRow("quota") << "552 Quota"_ba << Kind::DiskFull;
    QTest::newRow("full, as vsftpd says it") << "451 Failure writing to local file."_ba << Kind::DiskFull;
    QTest::newRow("full, in words only") << "550 x: Disk full"_ba << Kind::DiskFull;
    QTest::newRow("goodbye") << "421 Timeout."_ba << Kind::Offline;
    QTest::newRow("no data connection") << "425 Failed to establish connection."_ba << Kind::Offline;
}

void FtpParsingTest::serversWordsMakeTheKind()
{
    QFETCH(QByteArray, line);
    QFETCH(Error::Kind, kind);
    const Error error = ftpError({Error::Kind::SiteRefused, u"libcurl"_s}, CURLE_UPLOAD_FAILED, repliesOf(line).last(), "mat-khau");
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.detail, QString::fromUtf8(line));
    // A line that breaks is no refusal, whatever the server had refused before.
    if (kind == Error::Kind::SiteRefused)
        QCOMPARE(ftpError({Error::Kind::Offline, {}}, CURLE_RECV_ERROR, repliesOf(line).last(), {}).kind, Error::Kind::Offline);
}

void FtpParsingTest::passwordIsNeverPartOfAnError()
{
    const Error error = ftpError({}, CURLE_LOGIN_DENIED, repliesOf("530 PASS mat-khau refused").last(), "mat-khau");
    QCOMPARE(error.detail, u"530"_s);
}

void FtpParsingTest::namesAreReadFromListings()
{
    QCOMPARE(
        namesInMachineListing("type=cdir;modify=1; .\r\nType=pdir; ..\r\ntype=file;size=3; tên có  cách.html\r\nsize=3;type=file; a;b\r\n"),
        (QStringList{u"tên có  cách.html"_s, u"a;b"_s}));
    QCOMPARE(namesInList(".\r\n..\r\n/web/a b.html\r\n.ẩn\n"), (QStringList{u"."_s, u".."_s, u"a b.html"_s, u".ẩn"_s}));
    QCOMPARE(namesInList({}), QStringList());
}

QTEST_GUILESS_MAIN(FtpParsingTest)
#include "tst_ftpparsing.moc"
