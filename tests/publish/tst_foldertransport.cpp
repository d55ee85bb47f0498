// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/faulty.h"
#include "publish/foldertransport.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace toasoan;
using namespace toasoan::publish;

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

    void replacesAWholeFile();
    void nothingIsVisibleBeforeTheRename();
    void badPathsAreRefused_data();
    void badPathsAreRefused();
    void linksOutOfTheFolderAreRefused();
    void aLinkInPlaceOfAPageIsReplacedNotFollowed();
    void aMissingFolderIsNotMadeAnew();
    void equalFileIsLeftAlone();
    void shortWriteIsNotRenamed();
    void fullDiskLeavesThePageAsItWas();
    void staleTemporariesAreRemoved();
    void removingWhatIsGoneIsNoError();
    void onlyEmptyFoldersAreRemoved();
    void tooLargeAndMissingAreToldApart();
    void stopEndsEveryCall();

private:
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

void FolderTransportTest::replacesAWholeFile()
{
    FolderTransport transport(m_root);
    QVERIFY(replaceFile(transport, u"a/b/trang.html"_s, "một", {}));
    QVERIFY(replaceFile(transport, u"a/b/trang.html"_s, "hai", {}));
    QCOMPARE(transport.read(u"a/b/trang.html"_s, 100, {}).value(), QByteArray("hai"));
    QCOMPARE(transport.size(u"a/b/trang.html"_s, {}).value(), 3);
    QCOMPARE(transport.list(u"a/b"_s, {}).value(), QStringList{u"trang.html"_s});
}

void FolderTransportTest::nothingIsVisibleBeforeTheRename()
{
    FolderTransport transport(m_root);
    make(m_root + u"/trang.html"_s, "cũ");
    QVERIFY(transport.writeTemporary(u"trang.html"_s, "mới", {}));
    QCOMPARE(content(m_root + u"/trang.html"_s), QByteArray("cũ"));
    QCOMPARE(content(m_root + u"/.trang.html.toasoan-part"_s), QByteArray("mới"));
}

void FolderTransportTest::badPathsAreRefused_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path : {"../x", "a/../../x", "/etc/passwd", "a//b", "", "a/", "a/./b", "a\\b", "c:x", "a/ b", "a/b.", "a\nb", ".."})
        QTest::newRow(path) << QString::fromLatin1(path);
}

void FolderTransportTest::badPathsAreRefused()
{
    QFETCH(QString, path);
    FolderTransport transport(m_root);
    QCOMPARE(checkPath(path).error().kind, Error::Kind::InvalidInput);
    QVERIFY(!transport.writeTemporary(path, "x", {}));
    QVERIFY(!transport.read(path, 10, {}));
    QVERIFY(!transport.rename(u"a"_s, path, {}));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), (QStringList{u"outside"_s, u"site"_s}));
}

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

void FolderTransportTest::equalFileIsLeftAlone()
{
    FolderTransport transport(m_root);
    QVERIFY(updateFile(transport, u"trang.html"_s, "một", {}));
    const QDateTime old(QDate(2020, 1, 1), QTime(0, 0), QTimeZone::UTC);
    QFile file(m_root + u"/trang.html"_s);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(old, QFileDevice::FileModificationTime));
    file.close();
    QVERIFY(updateFile(transport, u"trang.html"_s, "một", {}));
    QCOMPARE(QFileInfo(m_root + u"/trang.html"_s).lastModified(QTimeZone::UTC), old);
    QVERIFY(updateFile(transport, u"trang.html"_s, "dài hơn trước", {}));
    QVERIFY(updateFile(transport, u"trang.html"_s, "ngắn", {}));
    QCOMPARE(content(m_root + u"/trang.html"_s), QByteArray("ngắn"));
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

void FolderTransportTest::staleTemporariesAreRemoved()
{
    FolderTransport transport(m_root);
    make(m_root + u"/a/.cu.html.toasoan-part"_s, "nửa");
    make(m_root + u"/a/.htaccess"_s, "của người khác");
    make(m_root + u"/a/cu.html.toasoan-part"_s, "của người khác");
    QVERIFY(removeStaleTemporaries(transport, u"a"_s, {}));
    QCOMPARE(transport.list(u"a"_s, {}).value(), (QStringList{u".htaccess"_s, u"cu.html.toasoan-part"_s}));
    QVERIFY(removeStaleTemporaries(transport, u"khong-co"_s, {}));
}

void FolderTransportTest::removingWhatIsGoneIsNoError()
{
    FolderTransport transport(m_root);
    QVERIFY(transport.remove(u"khong/co.html"_s, {}));
    QVERIFY(transport.makeFolder(u"a"_s, {}));
    QVERIFY(transport.makeFolder(u"a"_s, {}));
    QCOMPARE(transport.remove(u"a"_s, {}).error().kind, Error::Kind::Storage);
}

void FolderTransportTest::onlyEmptyFoldersAreRemoved()
{
    FolderTransport transport(m_root);
    make(m_root + u"/a/.an"_s, "x");
    QVERIFY(transport.makeFolder(u"b/c"_s, {}));
    QVERIFY(transport.removeEmptyFolder(u"a"_s, {}));
    QVERIFY(transport.removeEmptyFolder(u"b"_s, {}));
    QVERIFY(transport.removeEmptyFolder(u"b/c"_s, {}));
    QVERIFY(transport.removeEmptyFolder(u"khong-co"_s, {}));
    QCOMPARE(transport.list({}, {}).value(), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(transport.list(u"b"_s, {}).value(), QStringList());
}

void FolderTransportTest::tooLargeAndMissingAreToldApart()
{
    FolderTransport transport(m_root);
    make(m_root + u"/a.bin"_s, QByteArray(100, 'x'));
    QCOMPARE(transport.read(u"a.bin"_s, 99, {}).error().kind, Error::Kind::TooLarge);
    QVERIFY(transport.read(u"a.bin"_s, 100, {}));
    QCOMPARE(transport.read(u"b.bin"_s, 100, {}).error().kind, Error::Kind::NotFound);
    QCOMPARE(transport.size(u"b.bin"_s, {}).error().kind, Error::Kind::NotFound);
}

void FolderTransportTest::stopEndsEveryCall()
{
    FolderTransport transport(m_root);
    make(m_root + u"/a.html"_s, "x");
    std::stop_source source;
    source.request_stop();
    const std::stop_token stop = source.get_token();
    QCOMPARE(transport.read(u"a.html"_s, 10, stop).error().kind, Error::Kind::Cancelled);
    QCOMPARE(transport.writeTemporary(u"a.html"_s, "y", stop).error().kind, Error::Kind::Cancelled);
    QCOMPARE(transport.rename(u"a.html"_s, u"b.html"_s, stop).error().kind, Error::Kind::Cancelled);
    QCOMPARE(transport.remove(u"a.html"_s, stop).error().kind, Error::Kind::Cancelled);
    QCOMPARE(content(m_root + u"/a.html"_s), QByteArray("x"));
}

QTEST_GUILESS_MAIN(FolderTransportTest)
#include "tst_foldertransport.moc"
