// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "workstation/demo/demo.h"

using namespace Qt::StringLiterals;
using namespace toasoan;

class DemoTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyViewOfTheDemoHasSomethingToShow()
    {
        QTemporaryDir folder;
        SetClock clock(fromDateTime(QDateTime(QDate(2026, 11, 20), QTime(3, 0), QTimeZone::UTC)));
        const QString path = folder.filePath(u"demo"_s);
        auto options = prepareDemo(path, Fresh::No, clock.now());
        QVERIFY2(options, options ? "" : qPrintable(errorCode(options.error().kind) + u' ' + options.error().detail));
        options->clock = &clock;
        auto desk = Desk::open(*options);
        QVERIFY(desk);
        const auto members = (*desk)->members();
        QVERIFY(members);
        QCOMPARE(members->size(), 5);
        QCOMPARE((*desk)->sections()->size(), 4);
        QVERIFY((*desk)->info()->demo);
        QVERIFY((*desk)->signIn(members->first().id, demoPassphrase));
        const auto page = (*desk)->posts({}, {}, 200);
        QVERIFY(page);
        QSet<Word> words;
        for (const PostRow &row : page->rows)
            words.insert(row.word);
        for (const Word word :
            {Word::Submitted, Word::Returned, Word::Scheduled, Word::Missed, Word::Live, Word::Corrected, Word::Withdrawn, Word::Removed})
            QVERIFY2(words.contains(word), qPrintable(wordCode(word)));
        QCOMPARE((*desk)->drafts()->size(), 2);
        QVERIFY(page->rows.size() + 2 >= 30);
        QVERIFY(!(*desk)->outbox(50)->isEmpty());
        QVERIFY(QFile::exists(demoSiteFolder(path) + u"/index.html"_s));
    }

    void whatIsThereIsKeptUnlessFresh()
    {
        QTemporaryDir folder;
        const Instant end = fromDateTime(QDateTime(QDate(2026, 11, 20), QTime(3, 0), QTimeZone::UTC));
        const QString path = folder.filePath(u"demo"_s);
        QVERIFY(prepareDemo(path, Fresh::No, end));
        const QString mark = path + u"/workspace/mark"_s;
        QFile file(mark);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY(prepareDemo(path, Fresh::No, end));
        QVERIFY(QFile::exists(mark));
        QVERIFY(prepareDemo(path, Fresh::Yes, end));
        QVERIFY(!QFile::exists(mark));
    }

    void folderOfSomebodyElseIsNotTouched()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"thesis.odt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const auto options = prepareDemo(folder.path(), Fresh::Yes, fromMilliseconds(0));
        QVERIFY(!options);
        QCOMPARE(options.error().kind, Error::Kind::Storage);
        QVERIFY(QFile::exists(folder.filePath(u"thesis.odt"_s)));
        QVERIFY(!QFile::exists(folder.filePath(u"workspace"_s)));
    }
};

QTEST_MAIN(DemoTest)
#include "tst_demo.moc"
