// SPDX-License-Identifier: GPL-3.0-or-later
// What can go wrong on the way to an FTP server, done to real ones: each has its name, and the old page stays whole.
#include "publish/ftpproxy.h"
#include "publish/ftpservers.h"
#include "publish/ftptransport.h"
#include "publish/sitefault.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace toasoan;
using namespace toasoan::publish;
using test::FtpProxy;
using test::FtpServer;
using test::UploadWatch;

namespace {

const QString page = u"tin/trang.html"_s;
const QString temporary = u"tin/.trang.html.toasoan-part"_s;

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class FtpFaultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();
    void init();
    void cleanup();

    void wrongPasswordIsRefusedInTheServersWords();
    void unknownHostAndClosedPortAreOffline();
    void certificateThatNobodyVouchesForIsRefused();
    void certificateOfAnotherNameIsRefused();
    void serverWithoutTlsLearnsNoPassword();
    void serverThatWantsTlsLearnsNoPasswordInTheClear();
    void folderThatIsNotThereIsOffline();
    void withoutPermissionIsRefusedInTheServersWords();
    void fullDiskLeavesTheOldPageWhole();
    void stoppedTransferEndsSoonAndLeavesNothing();
    void serverThatDiesMidwayLeavesTheOldPageAndIsFoundAgain();
    void idleConnectionIsMadeAgain();
    void shortUploadThatTheServerCallsCompleteIsNotRenamed();
    void oneConnectionServesManyFiles();

private:
    [[nodiscard]] std::unique_ptr<FtpTransport> transport(QMap<QString, QString> settings = {}) const
    {
        if (settings.isEmpty())
            settings = m_server->settings(m_folder, true);
        return FtpTransport::make(ftpPlace(settings).value(), m_server->credentials()).value();
    }
    [[nodiscard]] QMap<QString, QString> through(const FtpProxy &proxy, bool tls) const
    {
        QMap<QString, QString> settings = m_server->settings(m_folder, tls);
        settings.insert(u"port"_s, QString::number(proxy.port()));
        return settings;
    }
    [[nodiscard]] QString local(const QString &path) const { return m_server->root() + u'/' + m_folder + u'/' + path; }
    [[nodiscard]] QStringList filesLeft() const { return QDir(local(u"tin"_s)).entryList(QDir::Files | QDir::Hidden); }

    std::unique_ptr<FtpServer> m_server;
    const QString m_folder = u"web"_s;
};

void FtpFaultsTest::initTestCase_data()
{
    QTest::addColumn<bool>("onVsftpd");
    QTest::newRow("vsftpd") << true;
    QTest::newRow("ProFTPD") << false;
}

void FtpFaultsTest::initTestCase()
{
    const QByteArray missing = FtpServer::prepareProcess();
    QVERIFY2(missing.isEmpty(), missing.constData());
}

void FtpFaultsTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QFETCH_GLOBAL(bool, onVsftpd);
    m_server = std::make_unique<FtpServer>(onVsftpd ? FtpServer::Kind::Vsftpd : FtpServer::Kind::ProFtpd);
    QVERIFY(!m_server->makeFolder(m_folder).isEmpty());
    QVERIFY2(m_server->start(), m_server->log().constData());
    qputenv("SSL_CERT_FILE", m_server->certificate().toUtf8());
}

void FtpFaultsTest::cleanup()
{
    m_server.reset();
    qunsetenv("SSL_CERT_FILE");
}

void FtpFaultsTest::wrongPasswordIsRefusedInTheServersWords()
{
    const Credentials wrong{.user = m_server->credentials().user, .password = "sai-mat-khau"};
    const auto transport = FtpTransport::make(ftpPlace(m_server->settings(m_folder, true)).value(), wrong).value();
    const auto answer = transport->read(page, 10, {});
    QCOMPARE(answer.error().kind, Error::Kind::SiteRefused);
    QVERIFY2(answer.error().detail.startsWith(u"530 Login incorrect"_s), qPrintable(answer.error().detail));
    QCOMPARE(siteFaultOf(answer.error()), SiteFault::SignIn);
}

void FtpFaultsTest::unknownHostAndClosedPortAreOffline()
{
    QMap<QString, QString> settings = m_server->settings(m_folder, true);
    settings.insert(u"host"_s, u"khong-co-ten-nay.invalid"_s);
    const Error unknown = transport(settings)->read(page, 10, {}).error();
    QCOMPARE(unknown.kind, Error::Kind::Offline);
    QCOMPARE(siteFaultOf(unknown), SiteFault::UnknownHost);
    m_server->stop();
    QCOMPARE(transport()->read(page, 10, {}).error().kind, Error::Kind::Offline);
    QCOMPARE(replaceFile(*transport(), page, "x", {}).error().kind, Error::Kind::Offline);
}

void FtpFaultsTest::certificateThatNobodyVouchesForIsRefused()
{
    qunsetenv("SSL_CERT_FILE");
    const auto answer = transport()->read(page, 10, {});
    QCOMPARE(answer.error().kind, Error::Kind::SiteRefused);
    QVERIFY2(answer.error().detail.contains(u"certificate"_s), qPrintable(answer.error().detail));
    QCOMPARE(siteFaultOf(answer.error()), SiteFault::Certificate);
}

void FtpFaultsTest::certificateOfAnotherNameIsRefused()
{
    QMap<QString, QString> settings = m_server->settings(m_folder, true);
    settings.insert(u"host"_s, u"localhost"_s);
    const auto answer = transport(settings)->read(page, 10, {});
    QCOMPARE(answer.error().kind, Error::Kind::SiteRefused);
    QVERIFY2(answer.error().detail.contains(u"certificate"_s), qPrintable(answer.error().detail));
    QCOMPARE(siteFaultOf(answer.error()), SiteFault::Certificate);
}

void FtpFaultsTest::serverWithoutTlsLearnsNoPassword()
{
    QVERIFY2(m_server->start({.tls = FtpServer::Tls::Absent}), m_server->log().constData());
    FtpProxy proxy(m_server->port());
    const auto answer = transport(through(proxy, true))->read(page, 10, {});
    QCOMPARE(answer.error().kind, Error::Kind::SiteRefused);
    QVERIFY2(answer.error().detail.startsWith(u"no TLS: 5"_s), qPrintable(answer.error().detail));
    QCOMPARE(siteFaultOf(answer.error()), SiteFault::NoEncryption);
    const QStringList commands = proxy.takeCommands();
    QVERIFY(commands.contains(u"AUTH TLS"_s));
    QVERIFY2(!commands.contains(u"PASS"_s), qPrintable(commands.join(u", "_s)));
}

void FtpFaultsTest::serverThatWantsTlsLearnsNoPasswordInTheClear()
{
    QVERIFY2(m_server->start({.tls = FtpServer::Tls::Required}), m_server->log().constData());
    FtpProxy proxy(m_server->port());
    const auto answer = transport(through(proxy, false))->read(page, 10, {});
    QVERIFY2(answer.error().kind == Error::Kind::SiteRefused && answer.error().detail.startsWith(u"5"_s),
        qPrintable(errorCode(answer.error().kind) + u": "_s + answer.error().detail));
    QVERIFY(!proxy.takeCommands().contains(u"PASS"_s));
    QVERIFY(transport()->list({}, {}));
}

void FtpFaultsTest::folderThatIsNotThereIsOffline()
{
    const auto gone = transport(m_server->settings(u"khong-cam"_s, true));
    QCOMPARE(gone->read(page, 10, {}).error().kind, Error::Kind::Offline);
    QCOMPARE(replaceFile(*gone, page, "x", {}).error().kind, Error::Kind::Offline);
    QVERIFY(!QFileInfo::exists(m_server->root() + u"/khong-cam"_s));
}

void FtpFaultsTest::withoutPermissionIsRefusedInTheServersWords()
{
    const auto site = transport();
    QVERIFY(replaceFile(*site, page, "cũ", {}));
    const QString folder = local(u"tin"_s);
    const QFile::Permissions read = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(folder, read));
    for (const Result<> &result : {replaceFile(*site, page, "mới", {}), site->remove(page, {}), site->rename(page, u"tin/b.html"_s, {})}) {
        QCOMPARE(result.error().kind, Error::Kind::SiteRefused);
        QVERIFY2(result.error().detail.startsWith(u"55"_s), qPrintable(result.error().detail));
    }
    QCOMPARE(content(local(page)), QByteArray("cũ"));
    // A page that may not be read is not one that is not there.
    QVERIFY(QFile::setPermissions(local(page), {}));
    QCOMPARE(site->read(page, 10, {}).error().kind, Error::Kind::SiteRefused);
}

void FtpFaultsTest::fullDiskLeavesTheOldPageWhole()
{
    QVERIFY(!m_server->makeSmallDisk(m_folder, 2'000'000).isEmpty());
    const auto site = transport();
    QVERIFY(replaceFile(*site, page, "cũ", {}));
    const auto full = replaceFile(*site, page, QByteArray(4'000'000, 'x'), {});
    QVERIFY(!full);
    QVERIFY2(full.error().kind == Error::Kind::DiskFull, qPrintable(errorCode(full.error().kind) + u' ' + full.error().detail));
    QCOMPARE(siteFaultOf(full.error()), SiteFault::ServerFull);
    QCOMPARE(content(local(page)), QByteArray("cũ"));
    QCOMPARE(filesLeft(), QStringList{u"trang.html"_s});
    QVERIFY(replaceFile(*site, page, "mới", {}));
    QCOMPARE(content(local(page)), QByteArray("mới"));
}

void FtpFaultsTest::stoppedTransferEndsSoonAndLeavesNothing()
{
    QVERIFY2(m_server->start({.bytesPerSecond = 100 * 1024}), m_server->log().constData());
    const auto site = transport();
    QVERIFY(replaceFile(*site, page, "cũ", {}));
    std::stop_source source;
    QElapsedTimer timer;
    timer.start();
    {
        const UploadWatch watch(local({}), [&] { source.request_stop(); });
        QCOMPARE(replaceFile(*site, page, QByteArray(30'000'000, 'x'), source.get_token()).error().kind, Error::Kind::Cancelled);
    }
    QVERIFY(timer.elapsed() < 60'000); // five minutes at this rate
    QCOMPARE(content(local(page)), QByteArray("cũ"));
    QCOMPARE(filesLeft(), QStringList{u"trang.html"_s});
}

void FtpFaultsTest::serverThatDiesMidwayLeavesTheOldPageAndIsFoundAgain()
{
    QVERIFY2(m_server->start({.bytesPerSecond = 100 * 1024}), m_server->log().constData());
    const auto site = transport();
    QVERIFY(replaceFile(*site, page, "cũ", {}));
    const QByteArray large(30'000'000, 'x');
    {
        const UploadWatch watch(local({}), [&] { m_server->kill(); });
        QCOMPARE(replaceFile(*site, page, large, {}).error().kind, Error::Kind::Offline);
    }
    QCOMPARE(content(local(page)), QByteArray("cũ"));
    QVERIFY(QFileInfo(local(temporary)).size() < large.size());
    QVERIFY2(m_server->start(), m_server->log().constData());
    QVERIFY(removeStaleTemporaries(*site, u"tin"_s, {}));
    QVERIFY(replaceFile(*site, page, large, {}));
    QVERIFY(content(local(page)) == large);
    QCOMPARE(filesLeft(), QStringList{u"trang.html"_s});
}

void FtpFaultsTest::idleConnectionIsMadeAgain()
{
    // Long enough that a busy computer does not make a connection idle that is at work.
    QVERIFY2(m_server->start({.idleSeconds = 5}), m_server->log().constData());
    // Each has lain idle when the first thing is asked of it: a command, a file, a list, an upload.
    const auto commanded = transport();
    const auto reading = transport();
    const auto listing = transport();
    const auto writing = transport();
    for (const auto *site : {&commanded, &reading, &listing, &writing}) {
        const auto stored = replaceFile(**site, page, "một", {});
        QVERIFY2(stored, stored ? "" : qPrintable(stored.error().detail));
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_server->sessions(), 0, 30'000);
    QCOMPARE(commanded->size(page, {}).value(), 5);
    QCOMPARE(reading->read(page, 10, {}).value(), QByteArray("một"));
    QCOMPARE(listing->list(u"tin"_s, {}).value(), QStringList{u"trang.html"_s});
    const auto written = writing->writeTemporary(page, "hai", {});
    QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
    QCOMPARE(content(local(temporary)), QByteArray("hai"));
}

void FtpFaultsTest::shortUploadThatTheServerCallsCompleteIsNotRenamed()
{
    FtpProxy proxy(m_server->port());
    const auto site = transport(through(proxy, false));
    QVERIFY(replaceFile(*site, page, "cũ", {}));
    for (const qint64 arrives : {0, 1, 100'000}) {
        proxy.cutUploadsAfter(arrives);
        const auto cut = replaceFile(*site, page, QByteArray(300'000, 'x'), {});
        QCOMPARE(cut.error().kind, Error::Kind::Storage);
        QCOMPARE(cut.error().detail, u"%1: %2 of 300000 bytes arrived"_s.arg(page).arg(arrives));
        QCOMPARE(content(local(page)), QByteArray("cũ"));
        QCOMPARE(filesLeft(), QStringList{u"trang.html"_s});
    }
    proxy.cutUploadsAfter(-1);
    QVERIFY(replaceFile(*site, page, "mới", {}));
    QCOMPARE(content(local(page)), QByteArray("mới"));
}

void FtpFaultsTest::oneConnectionServesManyFiles()
{
    FtpProxy proxy(m_server->port());
    const auto site = transport(through(proxy, false));
    for (int i = 0; i < 10; ++i) {
        const QString path = u"a/%1/trang.html"_s.arg(i);
        QVERIFY(replaceFile(*site, path, "một", {}));
        QVERIFY(updateFile(*site, path, "hai", {}));
        QCOMPARE(site->size(u"a/khong-co"_s, {}).error().kind, Error::Kind::NotFound);
        QVERIFY(site->remove(u"a/khong-co"_s, {}));
    }
    QCOMPARE(proxy.connections(), 1);
    // A folder that was made need not be made again; a file: EPSV, STOR, its size, its name.
    (void)proxy.takeCommands();
    QVERIFY(replaceFile(*site, u"a/1/trang.html"_s, "ba", {}));
    QStringList verbs;
    for (const QString &command : proxy.takeCommands())
        verbs.append(command.section(u' ', 0, 0));
    QCOMPARE(verbs, (QStringList{u"EPSV"_s, u"STOR"_s, u"TYPE"_s, u"SIZE"_s, u"RNFR"_s, u"RNTO"_s}));
}

QTEST_GUILESS_MAIN(FtpFaultsTest)
#include "tst_ftpfaults.moc"
