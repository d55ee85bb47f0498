// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/document.h"
#include "document/htmlsoup.h"
#include "document/vocabularycheck.h"

#include <QRegularExpression>
#include <QTest>

using namespace toasoan;
using namespace Qt::StringLiterals;

class FixedPointTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void soupIsCleanAndAFixedPoint_data();
    void soupIsCleanAndAFixedPoint();
};

void FixedPointTest::init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

void FixedPointTest::soupIsCleanAndAFixedPoint_data()
{
    QTest::addColumn<int>("pieces");
    QTest::newRow("short") << 8;
    QTest::newRow("middle") << 40;
    QTest::newRow("long") << 300;
}

void FixedPointTest::soupIsCleanAndAFixedPoint()
{
    QFETCH(int, pieces);
    const int documents = 12'000 / (pieces + 10);
    int kept = 0;
    for (int seed = 0; seed < documents; ++seed) {
        const QByteArray soup = test::htmlSoup(quint32(seed), pieces);
        const auto once = document::canonicalise(soup);
        QVERIFY2(once, soup.constData());
        const auto twice = document::canonicalise(once->html);
        QVERIFY2(twice, soup.constData());
        QCOMPARE(twice->html, once->html);
        QVERIFY2(twice->losses.isEmpty(), soup.constData());
        const QString text = QString::fromUtf8(once->html);
        QVERIFY2(text.isValidUtf16() && text == text.normalized(QString::NormalizationForm_C), soup.constData());
        const QString foreign = test::foreignIn(once->html);
        QVERIFY2(foreign.isEmpty(), qPrintable(foreign + u" in "_s + text + u" from "_s + QString::fromUtf8(soup)));
        QCOMPARE(document::blocks(once->html).join('\n'), once->html);
        kept += !once->html.isEmpty();
    }
    QVERIFY(kept > documents / 2);
}

QTEST_GUILESS_MAIN(FixedPointTest)
#include "tst_fixedpoint.moc"
