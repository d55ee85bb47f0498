// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/recoverysheet.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace toasoan;

class RecoverySheetTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void whatIsPrintedReadsBack();
    void oneWrongLetterIsNoticed();
};

namespace {
QByteArray seedOf(char first)
{
    QByteArray seed;
    for (int i = 0; i < 32; ++i)
        seed.append(char(first + 7 * i));
    return seed;
}
} // namespace

void RecoverySheetTest::whatIsPrintedReadsBack()
{
    for (int first = 0; first < 256; ++first) {
        const QByteArray seed = seedOf(char(first));
        const QString sheet = recoverySheet(seed);
        QCOMPARE(sheet.split(u'-').size(), 14);
        QCOMPARE(readRecoverySheet(sheet), Result<QByteArray>(seed));
        QCOMPARE(readRecoverySheet(u' ' + sheet.toLower().replace(u'-', u' ')), Result<QByteArray>(seed));
    }
}

void RecoverySheetTest::oneWrongLetterIsNoticed()
{
    const QString sheet = recoverySheet(seedOf(3));
    for (qsizetype i = 0; i < sheet.size(); ++i) {
        QString wrong = sheet;
        if (wrong[i] == u'-')
            continue;
        wrong[i] = wrong[i] == u'7' ? u'8' : u'7';
        QVERIFY(!readRecoverySheet(wrong));
    }
    QVERIFY(!readRecoverySheet(sheet.chopped(1)));
    QVERIFY(!readRecoverySheet(u""));
}

QTEST_GUILESS_MAIN(RecoverySheetTest)
#include "tst_recoverysheet.moc"
