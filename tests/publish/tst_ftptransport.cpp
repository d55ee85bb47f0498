// SPDX-License-Identifier: GPL-3.0-or-later
// The contract of Transport on two real FTP servers, each with TLS and in the clear.
#include "publish/ftpservers.h"
#include "publish/ftptransport.h"
#include "publish/transportcontract.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace toasoan;
using namespace toasoan::publish;
using test::FtpServer;
namespace contract = toasoan::test::contract;

class FtpTransportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();
    void init();
    void cleanup() { qunsetenv("SSL_CERT_FILE"); }

    void replacesAWholeFile() { withTransport(contract::replacesAWholeFile); }
    void nothingIsVisibleBeforeTheRename() { withTransport(contract::nothingIsVisibleBeforeTheRename); }
    void badPathsAreRefused() { withTransport(contract::badPathsAreRefused); }
    void equalFileIsLeftAlone() { withTransport(contract::equalFileIsLeftAlone); }
    void staleTemporariesAreRemoved() { withTransport(contract::staleTemporariesAreRemoved); }
    void removingWhatIsGoneIsNoError() { withTransport(contract::removingWhatIsGoneIsNoError); }
    void onlyEmptyFoldersAreRemoved() { withTransport(contract::onlyEmptyFoldersAreRemoved); }
    void tooLargeAndMissingAreToldApart() { withTransport(contract::tooLargeAndMissingAreToldApart); }
    void stopEndsEveryCall() { withTransport(contract::stopEndsEveryCall); }
    void vietnameseAndSpacedNamesAreKept() { withTransport(contract::vietnameseAndSpacedNamesAreKept); }
    void aMegabyteTravelsWhole() { withTransport(contract::aMegabyteTravelsWhole); }

private:
    void withTransport(void (*rule)(const test::FarSide &)) const
    {
        const auto place = ftpPlace(m_server->settings(m_folder, m_tls));
        QVERIFY(place);
        const auto transport = FtpTransport::make(*place, m_server->credentials()).value();
        rule({*transport, m_server->root() + u'/' + m_folder});
    }

    FtpServer m_vsftpd{FtpServer::Kind::Vsftpd};
    FtpServer m_proftpd{FtpServer::Kind::ProFtpd};
    FtpServer *m_server = nullptr;
    bool m_tls = false;
    QString m_folder;
    int m_count = 0;
};

void FtpTransportTest::initTestCase_data()
{
    QTest::addColumn<bool>("onVsftpd");
    QTest::addColumn<bool>("tls");
    QTest::newRow("vsftpd, TLS") << true << true;
    QTest::newRow("vsftpd, plain") << true << false;
    QTest::newRow("ProFTPD, TLS") << false << true;
    QTest::newRow("ProFTPD, plain") << false << false;
}

void FtpTransportTest::initTestCase()
{
    const QByteArray missing = FtpServer::prepareProcess();
    QVERIFY2(missing.isEmpty(), missing.constData());
    QVERIFY2(m_vsftpd.start(), m_vsftpd.log().constData());
    QVERIFY2(m_proftpd.start(), m_proftpd.log().constData());
}

void FtpTransportTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QFETCH_GLOBAL(bool, onVsftpd);
    QFETCH_GLOBAL(bool, tls);
    m_server = onVsftpd ? &m_vsftpd : &m_proftpd;
    m_tls = tls;
    m_folder = u"trang %1"_s.arg(++m_count);
    QVERIFY(!m_server->makeFolder(m_folder).isEmpty());
    qputenv("SSL_CERT_FILE", m_server->certificate().toUtf8());
}

QTEST_GUILESS_MAIN(FtpTransportTest)
#include "tst_ftptransport.moc"
