// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "platform/durablefile.h"
#include "platform/platform.h"
#include "support/workspacefixture.h"

using namespace toasoan;
using namespace toasoan::test;
using namespace Qt::StringLiterals;

class PlacesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void networkAndFatDisksAreUnsafe_data();
    void networkAndFatDisksAreUnsafe();
    void aFolderTellsItsFileSystem();
    void aFileIsReplacedWholeOrNotAtAll();
    void anUncommittedFileLeavesNothing();
    void foldersAreMadeWithThoseAbove();
};

void PlacesTest::networkAndFatDisksAreUnsafe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("unsafe");
    for (const char *name :
        {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "9p", "vfat", "msdos", "exfat", "FAT32"})
        QTest::newRow(name) << QString::fromLatin1(name) << true;
    for (const char *name : {"ext4", "xfs", "btrfs", "zfs", "tmpfs", "overlay", "apfs", "NTFS", "fuseblk", "fuse.gocryptfs"})
        QTest::newRow(name) << QString::fromLatin1(name) << false;
}

void PlacesTest::networkAndFatDisksAreUnsafe()
{
    QFETCH(QString, name);
    QFETCH(bool, unsafe);
    QCOMPARE(platform::isUnsafe(name), unsafe);
}

void PlacesTest::aFolderTellsItsFileSystem()
{
    const QTemporaryDir folder;
    QVERIFY(!platform::fileSystemOf(folder.path()).isEmpty());
    QVERIFY(!platform::isUnsafe(platform::fileSystemOf(folder.path())));
    QCOMPARE(platform::fileSystemOf(u"/proc"_s), u"proc"_s);
}

void PlacesTest::aFileIsReplacedWholeOrNotAtAll()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x"_s);
    must(must(DurableFile::begin(path, "một")).commit());
    auto next = must(DurableFile::begin(path, "hai"));
    const auto content = [&] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QCOMPARE(content(), "một");
    must(next.commit());
    QCOMPARE(content(), "hai");
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"x"_s});
}

void PlacesTest::anUncommittedFileLeavesNothing()
{
    const QTemporaryDir folder;
    {
        const auto file = must(DurableFile::begin(folder.filePath(u"x"_s), "một"));
    }
    QVERIFY(QDir(folder.path()).isEmpty());
    QCOMPARE(DurableFile::begin(folder.filePath(u"nowhere/x"_s), "một").error().kind, Error::Kind::Storage);
}

void PlacesTest::foldersAreMadeWithThoseAbove()
{
    const QTemporaryDir folder;
    must(makeFolder(folder.filePath(u"a/b/c"_s)));
    must(makeFolder(folder.filePath(u"a/b/c"_s)));
    QVERIFY(QDir(folder.filePath(u"a/b/c"_s)).exists());
    QFile file(folder.filePath(u"a/file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!makeFolder(folder.filePath(u"a/file/d"_s)));
}

QTEST_GUILESS_MAIN(PlacesTest)
#include "tst_places.moc"
