// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QTest>

#include "ctl/ctlnewsroom.h"
#include "document/document.h"
#include "support/places.h"

using namespace Qt::StringLiterals;
using namespace toasoan;
using namespace toasoan::test;

namespace {

// What stands between .EX and .EE of the section, as a reader types it.
QString sessionOf(const QString &page)
{
    const qsizetype begin = page.indexOf(u"\n.SH SESSION\n"_s);
    const qsizetype end = page.indexOf(u"\n.SH "_s, begin + 1);
    QString script;
    bool inside = false;
    for (const QString &line : page.sliced(begin, end - begin).split(u'\n')) {
        if (line == ".EX"_L1 || line == ".EE"_L1)
            inside = line == ".EX"_L1;
        else if (inside)
            script += line + u'\n';
    }
    return script.replace(u"\\-"_s, u"-"_s).replace(u"\\(aq"_s, u"'"_s).replace(u"\\e"_s, u"\\"_s);
}

} // namespace

/// The session of the manual page, typed literally by a stranger.
class ManPageTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theSessionOfTheManualPageEndsWithAPage();
};

void ManPageTest::theSessionOfTheManualPageEndsWithAPage()
{
    QFile page(test::sourcePath(u"packaging/toasoanctl.1"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString script = sessionOf(QString::fromUtf8(page.readAll()));
    QVERIFY(script.contains("workspace init"_L1) && script.contains("publish run"_L1) && !script.contains("(aq"_L1));

    const QTemporaryDir folder;
    QProcess bash;
    QProcessEnvironment environment = ctlEnvironment(folder.path());
    environment.insert(u"PATH"_s, QFileInfo(ctlProgram()).path() + u':' + environment.value(u"PATH"_s));
    bash.setProcessEnvironment(environment);
    bash.setWorkingDirectory(folder.path());
    bash.start(u"bash"_s, {u"--noprofile"_s, u"--norc"_s, u"-eu"_s, u"-o"_s, u"pipefail"_s, u"-s"_s});
    bash.write(script.toUtf8());
    bash.closeWriteChannel();
    QVERIFY(bash.waitForFinished(240'000));
    const QByteArray said = bash.readAllStandardOutput();
    QVERIFY2(bash.exitStatus() == QProcess::NormalExit && bash.exitCode() == 0, (bash.readAllStandardError() + said).constData());

    QStringList pages;
    QDirIterator files(folder.filePath(u"www/thong-bao"_s), {u"index.html"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString words = readable(file.readAll());
        if (words.contains(document::lettersAndDigits(u"tiếp công dân vào sáng thứ Năm hằng tuần"_s))
            && words.contains(document::lettersAndDigits(u"Người dân mang theo căn cước và giấy tờ liên quan."_s)))
            pages.append(file.fileName());
    }
    QVERIFY2(pages.size() == 1, said.constData());
    QVERIFY2(said.contains("Live"), said.constData());
}

QTEST_GUILESS_MAIN(ManPageTest)
#include "tst_manpage.moc"
