// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/transportcontract.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace toasoan::publish;

namespace toasoan::test {

QByteArray FarSide::content(const QString &path) const
{
    QFile file(root + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void FarSide::make(const QString &path, const QByteArray &bytes) const
{
    QFile file(root + u'/' + path);
    QVERIFY(QDir().mkpath(QFileInfo(file).path()));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

namespace {

QString words(const Result<> &result) { return result ? u"done"_s : errorCode(result.error().kind) + u": "_s + result.error().detail; }

} // namespace

namespace contract {

void replacesAWholeFile(const FarSide &far)
{
    auto &[transport, root] = far;
    const auto first = replaceFile(transport, u"a/b/trang.html"_s, "một", {});
    QVERIFY2(first, qPrintable(words(first)));
    QVERIFY(replaceFile(transport, u"a/b/trang.html"_s, "hai", {}));
    QCOMPARE(far.content(u"a/b/trang.html"_s), QByteArray("hai"));
    QCOMPARE(transport.read(u"a/b/trang.html"_s, 100, {}).value(), QByteArray("hai"));
    QCOMPARE(transport.size(u"a/b/trang.html"_s, {}).value(), 3);
    QCOMPARE(transport.list(u"a/b"_s, {}).value(), QStringList{u"trang.html"_s});
    QVERIFY(replaceFile(transport, u"rong.txt"_s, {}, {}));
    QCOMPARE(transport.size(u"rong.txt"_s, {}).value(), 0);
    QCOMPARE(transport.read(u"rong.txt"_s, 100, {}).value(), QByteArray());
}

void nothingIsVisibleBeforeTheRename(const FarSide &far)
{
    far.make(u"trang.html"_s, "cũ");
    QVERIFY(far.transport.writeTemporary(u"trang.html"_s, "mới", {}));
    QCOMPARE(far.content(u"trang.html"_s), QByteArray("cũ"));
    QCOMPARE(far.content(u".trang.html.toasoan-part"_s), QByteArray("mới"));
    QVERIFY(far.transport.writeTemporary(u"trang.html"_s, "ngắn", {}));
    QCOMPARE(far.content(u".trang.html.toasoan-part"_s), QByteArray("ngắn"));
}

void badPathsAreRefused(const FarSide &far)
{
    for (const char *typed :
        {"../x", "a/../../x", "/etc/passwd", "a//b", "", "a/", "a/./b", "a\\b", "c:x", "a/ b", "a/b.", "a\nb", "a\r\nDELE b", ".."}) {
        const QString path = QString::fromLatin1(typed);
        QCOMPARE(checkPath(path).error().kind, Error::Kind::InvalidInput);
        QVERIFY2(!far.transport.writeTemporary(path, "x", {}), typed);
        QVERIFY2(!far.transport.read(path, 10, {}), typed);
        QVERIFY2(!far.transport.size(path, {}), typed);
        QVERIFY2(!far.transport.rename(u"a"_s, path, {}), typed);
        QVERIFY2(!far.transport.rename(path, u"a"_s, {}), typed);
        QVERIFY2(!far.transport.remove(path, {}), typed);
        QVERIFY2(!far.transport.makeFolder(path, {}), typed);
    }
    QVERIFY(QDir(far.root).isEmpty());
}

void equalFileIsLeftAlone(const FarSide &far)
{
    QVERIFY(updateFile(far.transport, u"trang.html"_s, "một", {}));
    const QDateTime old(QDate(2020, 1, 1), QTime(0, 0), QTimeZone::UTC);
    QFile file(far.root + u"/trang.html"_s);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(old, QFileDevice::FileModificationTime));
    file.close();
    QVERIFY(updateFile(far.transport, u"trang.html"_s, "một", {}));
    QCOMPARE(QFileInfo(file.fileName()).lastModified(QTimeZone::UTC), old);
    QVERIFY(updateFile(far.transport, u"trang.html"_s, "dài hơn trước", {}));
    QVERIFY(updateFile(far.transport, u"trang.html"_s, "ngắn", {}));
    QCOMPARE(far.content(u"trang.html"_s), QByteArray("ngắn"));
}

void staleTemporariesAreRemoved(const FarSide &far)
{
    far.make(u"a/.cu.html.toasoan-part"_s, "nửa");
    far.make(u"a/.htaccess"_s, "của người khác");
    far.make(u"a/cu.html.toasoan-part"_s, "của người khác");
    QVERIFY(removeStaleTemporaries(far.transport, u"a"_s, {}));
    QCOMPARE(far.transport.list(u"a"_s, {}).value(), (QStringList{u".htaccess"_s, u"cu.html.toasoan-part"_s}));
    QVERIFY(removeStaleTemporaries(far.transport, u"khong-co"_s, {}));
}

void removingWhatIsGoneIsNoError(const FarSide &far)
{
    QVERIFY(far.transport.remove(u"khong/co.html"_s, {}));
    QVERIFY(far.transport.makeFolder(u"a"_s, {}));
    QVERIFY(far.transport.makeFolder(u"a"_s, {}));
    QVERIFY(!far.transport.remove(u"a"_s, {}));
    QVERIFY(QFileInfo(far.root + u"/a"_s).isDir());
    far.make(u"a/x.html"_s, "x");
    QVERIFY(far.transport.remove(u"a/x.html"_s, {}));
    QVERIFY(!QFileInfo::exists(far.root + u"/a/x.html"_s));
}

void onlyEmptyFoldersAreRemoved(const FarSide &far)
{
    far.make(u"a/.an"_s, "x");
    QVERIFY(far.transport.makeFolder(u"b/c"_s, {}));
    QVERIFY(far.transport.removeEmptyFolder(u"a"_s, {}));
    QVERIFY(far.transport.removeEmptyFolder(u"b"_s, {}));
    QVERIFY(far.transport.removeEmptyFolder(u"b/c"_s, {}));
    QVERIFY(far.transport.removeEmptyFolder(u"khong-co"_s, {}));
    QCOMPARE(far.transport.list({}, {}).value(), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(far.transport.list(u"b"_s, {}).value(), QStringList());
    // Made again after having been removed.
    QVERIFY(far.transport.makeFolder(u"b/c"_s, {}));
    QVERIFY(QFileInfo(far.root + u"/b/c"_s).isDir());
}

void tooLargeAndMissingAreToldApart(const FarSide &far)
{
    far.make(u"a.bin"_s, QByteArray(100, 'x'));
    QCOMPARE(far.transport.read(u"a.bin"_s, 99, {}).error().kind, Error::Kind::TooLarge);
    QVERIFY(far.transport.read(u"a.bin"_s, 100, {}));
    QCOMPARE(far.transport.read(u"b.bin"_s, 100, {}).error().kind, Error::Kind::NotFound);
    QCOMPARE(far.transport.size(u"b.bin"_s, {}).error().kind, Error::Kind::NotFound);
    QCOMPARE(far.transport.read(u"khong/co/b.bin"_s, 100, {}).error().kind, Error::Kind::NotFound);
    QVERIFY(!far.transport.rename(u"b.bin"_s, u"a.bin"_s, {}));
    QCOMPARE(far.content(u"a.bin"_s).size(), 100);
}

void stopEndsEveryCall(const FarSide &far)
{
    far.make(u"a.html"_s, "x");
    std::stop_source source;
    source.request_stop();
    const std::stop_token stop = source.get_token();
    QCOMPARE(far.transport.read(u"a.html"_s, 10, stop).error().kind, Error::Kind::Cancelled);
    QCOMPARE(far.transport.writeTemporary(u"a.html"_s, "y", stop).error().kind, Error::Kind::Cancelled);
    QCOMPARE(far.transport.size(u"a.html"_s, stop).error().kind, Error::Kind::Cancelled);
    QCOMPARE(far.transport.rename(u"a.html"_s, u"b.html"_s, stop).error().kind, Error::Kind::Cancelled);
    QCOMPARE(far.transport.remove(u"a.html"_s, stop).error().kind, Error::Kind::Cancelled);
    QCOMPARE(far.transport.removeEmptyFolder(u"a"_s, stop).error().kind, Error::Kind::Cancelled);
    QCOMPARE(far.transport.list({}, stop).error().kind, Error::Kind::Cancelled);
    QCOMPARE(far.transport.makeFolder(u"c"_s, stop).error().kind, Error::Kind::Cancelled);
    QCOMPARE(QDir(far.root).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{u"a.html"_s});
    QCOMPARE(far.content(u"a.html"_s), QByteArray("x"));
}

void vietnameseAndSpacedNamesAreKept(const FarSide &far)
{
    const QStringList names{
        u"Ảnh đội tuyển (1).png"_s, u"thông báo  hai dấu cách.html"_s, u"-a b.txt"_s, u"~nha.txt"_s, u"100%41#?&;.txt"_s};
    for (const QString &name : names) {
        const QString path = u"Thư mục có dấu/"_s + name;
        const auto written = replaceFile(far.transport, path, name.toUtf8(), {});
        QVERIFY2(written, qPrintable(name + u' ' + words(written)));
        QCOMPARE(far.content(path), name.toUtf8());
        QCOMPARE(far.transport.read(path, 100, {}).value(), name.toUtf8());
    }
    QStringList sorted = names;
    sorted.sort();
    QStringList listed = far.transport.list(u"Thư mục có dấu"_s, {}).value();
    listed.sort();
    QCOMPARE(listed, sorted);
    for (const QString &name : names)
        QVERIFY(far.transport.remove(u"Thư mục có dấu/"_s + name, {}));
    QVERIFY(far.transport.removeEmptyFolder(u"Thư mục có dấu"_s, {}));
    QVERIFY(QDir(far.root).isEmpty());
}

void aMegabyteTravelsWhole(const FarSide &far)
{
    QByteArray bytes(1024 * 1024, '\0');
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = char(i * 31 + i / 251); // line ends of every kind among them
    QVERIFY(replaceFile(far.transport, u"media/lon.bin"_s, bytes, {}));
    QVERIFY(far.content(u"media/lon.bin"_s) == bytes);
    QVERIFY(far.transport.read(u"media/lon.bin"_s, bytes.size(), {}).value() == bytes);
}

} // namespace contract

} // namespace toasoan::test
