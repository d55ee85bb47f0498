// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

#include "support/places.h"

using namespace Qt::StringLiterals;

namespace {

// What each floor may include of the others (design: arrows point down; siblings know nothing of each other).
const QMap<QString, QStringList> allowed{
    {u"domain"_s, {}},
    {u"platform"_s, {u"domain"_s}},
    {u"document"_s, {u"domain"_s}},
    {u"ledger"_s, {u"domain"_s, u"platform"_s, u"document"_s}},
    {u"sync"_s, {u"domain"_s, u"ledger"_s}},
    {u"publish"_s, {u"domain"_s, u"platform"_s, u"document"_s}},
    {u"intake"_s, {u"domain"_s}},
    {u"desk"_s, {u"domain"_s, u"platform"_s, u"document"_s, u"ledger"_s, u"sync"_s, u"publish"_s, u"intake"_s}},
    {u"reports"_s, {u"domain"_s, u"desk"_s}},
};

struct Include {
    QString file;
    QString header;
    bool quoted;
};

QList<Include> includesBelow(const QString &folder)
{
    static const QRegularExpression pattern(uR"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"_s, QRegularExpression::MultilineOption);
    QList<Include> includes;
    QDirIterator files(folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(file.fileName()));
        auto matches = pattern.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext()) {
            const auto match = matches.next();
            includes.append({file.fileName(), match.captured(2), match.captured(1) == u"\""});
        }
    }
    return includes;
}

QString libFolder() { return toasoan::test::sourcePath(u"lib/"); }

} // namespace

class FloorsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyFolderIsAFloor();
    void floorsIncludeOnlyWhatIsBelow();
    void onlyLedgerAndSyncNameSql();
    void noLibraryNamesWidgets();
    void posixLivesInOnePlatformFile();
    void onlyTheLibraryLoadedLateNamesChromium();
};

void FloorsTest::everyFolderIsAFloor()
{
    const QStringList folders = QDir(libFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &folder : folders)
        QVERIFY2(allowed.contains(folder), qPrintable(folder + u" is no floor of the design"_s));
}

void FloorsTest::floorsIncludeOnlyWhatIsBelow()
{
    for (const auto &[floor, below] : allowed.asKeyValueRange()) {
        for (const Include &include : includesBelow(libFolder() + floor)) {
            const QString first = include.header.section(u'/', 0, 0);
            if (include.quoted && include.header.contains(u'/') && allowed.contains(first))
                QVERIFY2(first == floor || below.contains(first), qPrintable(include.file + u" includes "_s + include.header));
        }
    }
}

void FloorsTest::onlyLedgerAndSyncNameSql()
{
    for (const QString &floor : allowed.keys()) {
        if (floor == u"ledger" || floor == u"sync")
            continue;
        for (const Include &include : includesBelow(libFolder() + floor))
            QVERIFY2(!include.header.startsWith(u"QSql") && !include.header.startsWith(u"sqlite"), qPrintable(include.file));
    }
}

void FloorsTest::noLibraryNamesWidgets()
{
    static const QRegularExpression window(u"^(QApplication|QWidget|QMainWindow|QDialog|QWebEngine.*|QtWidgets.*|QGuiApplication)$"_s);
    for (const Include &include : includesBelow(libFolder()))
        QVERIFY2(!window.match(include.header).hasMatch(), qPrintable(include.file + u" includes "_s + include.header));
}

void FloorsTest::posixLivesInOnePlatformFile()
{
    static const QRegularExpression posix(u"^(unistd|fcntl|sys/.*|pwd|signal|dirent|pthread|linux/.*)(\\.h)?$"_s);
    for (const Include &include : includesBelow(libFolder())) {
        if (!include.file.endsWith(u"/platform/platform_posix.cpp"))
            QVERIFY2(!posix.match(include.header).hasMatch(), qPrintable(include.file + u" includes "_s + include.header));
    }
}

// A start of the window that links it takes half as long again, and twice the memory.
void FloorsTest::onlyTheLibraryLoadedLateNamesChromium()
{
    static const QRegularExpression web(u"^(QWebEngine.*|QtWebEngine.*|QQuick.*|QtQuick.*|QtQml.*)$"_s);
    const QString chromium = toasoan::test::sourcePath(u"app/chromium"_s);
    for (const Include &include : includesBelow(toasoan::test::sourcePath(u"app"_s))) {
        const bool late = include.file.startsWith(chromium);
        QVERIFY2(late || !web.match(include.header).hasMatch(), qPrintable(include.file + u" includes "_s + include.header));
        const bool ours = include.quoted && include.header.contains(u'/') && !include.header.startsWith(u"chromium/"_s);
        QVERIFY2(!late || !ours || include.header == u"workstation/preview/pagebrowser.h"_s,
            qPrintable(include.file + u" includes "_s + include.header));
    }
}

QTEST_GUILESS_MAIN(FloorsTest)
#include "tst_floors.moc"
