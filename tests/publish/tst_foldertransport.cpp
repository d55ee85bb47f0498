// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/faulty.h"
#include "publish/foldertransport.h"
#include "publish/transportcontract.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace toasoan;
using namespace toasoan::publish;
namespace contract = toasoan::test::contract;

class FolderTransportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_root = m_folder->path() + u"/site"_s;
        m_outside = m_folder->path() + u"/outside"_s;
        QVERIFY(QDir().mkdir(m_root));
        QVERIFY(QDir().mkdir(m_outside));
    }

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

    void linksOutOfTheFolderAreRefused();
    void aLinkInPlaceOfAPageIsReplacedNotFollowed();
    void aMissingFolderIsNotMadeAnew();
    void shortWriteIsNotRenamed();
    void fullDiskLeavesThePageAsItWas();

private:
    void withTransport(void (*rule)(const test::FarSide &)) const
    {
        FolderTransport transport(m_root);
        rule({transport, m_root});
    }
    [[nodiscard]] QByteArray content(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void make(const QString &path, const QByteArray &bytes) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_root;
    QString m_outside;
};

void FolderTransportTest::linksOutOfTheFolderAreRefused()
{
    FolderTransport transport(m_root);
    make(m_outside + u"/bi-mat.txt"_s, "bí mật");
    QVERIFY(QFile::link(m_outside, m_root + u"/loi-ra"_s));
    QVERIFY(QFile::link(m_outside + u"/bi-mat.txt"_s, m_root + u"/doc.txt"_s));
    QVERIFY(QFile::link(m_folder->path() + u"/khong-co"_s, m_root + u"/dut"_s));

    QCOMPARE(replaceFile(transport, u"loi-ra/trang.html"_s, "x", {}).error().kind, Error::Kind::Storage);
    QCOMPARE(replaceFile(transport, u"loi-ra/moi/trang.html"_s, "x", {}).error().kind, Error::Kind::Storage);
    QCOMPARE(replaceFile(transport, u"dut/trang.html"_s, "x", {}).error().kind, Error::Kind::Storage);
    QCOMPARE(transport.read(u"loi-ra/bi-mat.txt"_s, 100, {}).error().kind, Error::Kind::Storage);
    QCOMPARE(transport.read(u"doc.txt"_s, 100, {}).error().kind, Error::Kind::Storage);
    QCOMPARE(transport.size(u"doc.txt"_s, {}).error().kind, Error::Kind::Storage);
    QCOMPARE(transport.remove(u"loi-ra/bi-mat.txt"_s, {}).error().kind, Error::Kind::Storage);
    QCOMPARE(transport.list(u"loi-ra"_s, {}).error().kind, Error::Kind::Storage);
    QCOMPARE(QDir(m_outside).entryList(QDir::Files | QDir::Hidden), QStringList{u"bi-mat.txt"_s});
    QCOMPARE(content(m_outside + u"/bi-mat.txt"_s), QByteArray("bí mật"));
}

void FolderTransportTest::aLinkInPlaceOfAPageIsReplacedNotFollowed()
{
    FolderTransport transport(m_root);
    make(m_outside + u"/bi-mat.txt"_s, "bí mật");
    QVERIFY(QFile::link(m_outside + u"/bi-mat.txt"_s, m_root + u"/trang.html"_s));
    QVERIFY(QFile::link(m_outside + u"/bi-mat.txt"_s, m_root + u"/.trang.html.toasoan-part"_s));
    QVERIFY(replaceFile(transport, u"trang.html"_s, "mới", {}));
    QCOMPARE(content(m_root + u"/trang.html"_s), QByteArray("mới"));
    QVERIFY(!QFileInfo(m_root + u"/trang.html"_s).isSymLink());
    QCOMPARE(content(m_outside + u"/bi-mat.txt"_s), QByteArray("bí mật"));
}

void FolderTransportTest::aMissingFolderIsNotMadeAnew()
{
    FolderTransport transport(m_folder->path() + u"/khong-cam"_s);
    QCOMPARE(replaceFile(transport, u"trang.html"_s, "x", {}).error().kind, Error::Kind::Offline);
    QCOMPARE(transport.read(u"trang.html"_s, 10, {}).error().kind, Error::Kind::Offline);
    QVERIFY(!QFileInfo::exists(m_folder->path() + u"/khong-cam"_s));
}

namespace {

/// A line that loses the end of a file and says that all went well, as an FTP server may.
class LossyTransport final : public Transport {
public:
    explicit LossyTransport(const QString &root)
        : m_real(root)
    {
    }
    Result<QByteArray> read(const QString &path, qint64 limit, std::stop_token stop) override { return m_real.read(path, limit, stop); }
    Result<> writeTemporary(const QString &path, const QByteArray &bytes, std::stop_token stop) override
    {
        return m_real.writeTemporary(path, bytes.chopped(1), stop);
    }
    Result<qint64> size(const QString &path, std::stop_token stop) override { return m_real.size(path, stop); }
    Result<> rename(const QString &from, const QString &to, std::stop_token stop) override { return m_real.rename(from, to, stop); }
    Result<> remove(const QString &path, std::stop_token stop) override { return m_real.remove(path, stop); }
    Result<> removeEmptyFolder(const QString &folder, std::stop_token stop) override { return m_real.removeEmptyFolder(folder, stop); }
    Result<QStringList> list(const QString &folder, std::stop_token stop) override { return m_real.list(folder, stop); }
    Result<> makeFolder(const QString &folder, std::stop_token stop) override { return m_real.makeFolder(folder, stop); }

private:
    FolderTransport m_real;
};

} // namespace

void FolderTransportTest::shortWriteIsNotRenamed()
{
    make(m_root + u"/trang.html"_s, "cũ");
    LossyTransport transport(m_root);
    QCOMPARE(replaceFile(transport, u"trang.html"_s, "mới", {}).error().kind, Error::Kind::Storage);
    QCOMPARE(content(m_root + u"/trang.html"_s), QByteArray("cũ"));
    QCOMPARE(transport.list({}, {}).value(), QStringList{u"trang.html"_s});
}

void FolderTransportTest::fullDiskLeavesThePageAsItWas()
{
    make(m_root + u"/trang.html"_s, "cũ");
    test::Fault fault{.at = 0, .kind = Error::Kind::DiskFull};
    test::FaultyTransport transport(std::make_unique<FolderTransport>(m_root), fault);
    QCOMPARE(replaceFile(transport, u"trang.html"_s, "mới", {}).error().kind, Error::Kind::DiskFull);
    QCOMPARE(content(m_root + u"/trang.html"_s), QByteArray("cũ"));
#ifdef Q_OS_LINUX
    // The real thing: a device that is always full.
    QFile full(u"/dev/full"_s);
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    QCOMPARE(full.write("x"), -1);
    QCOMPARE(full.error(), QFileDevice::ResourceError); // what FolderTransport calls DiskFull
#endif
}

QTEST_GUILESS_MAIN(FolderTransportTest)
#include "tst_foldertransport.moc"
