// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/document.h"
#include "document/htmlsoup.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace toasoan;
using namespace Qt::StringLiterals;
using document::BlockChange;
using Kind = document::BlockChange::Kind;

namespace {

QByteArray joined(const QList<BlockChange> &changes, Kind withoutKind, QByteArray BlockChange::*side)
{
    QList<QByteArray> blocks;
    for (const BlockChange &change : changes) {
        if (change.kind != withoutKind)
            blocks.append(change.*side);
    }
    return blocks.join('\n');
}

QString text(const QList<BlockChange::Piece> &pieces, Kind without)
{
    QString result;
    for (const BlockChange::Piece &piece : pieces)
        result += piece.kind == without ? QString() : piece.text;
    return result;
}

QList<Kind> kinds(const QList<BlockChange> &changes)
{
    QList<Kind> result;
    for (const BlockChange &change : changes)
        result.append(change.kind);
    return result;
}

// Swaps, drops, doubles and edits blocks.
QByteArray edited(QByteArray html, QRandomGenerator &random)
{
    QList<QByteArray> blocks = html.isEmpty() ? QList<QByteArray>() : html.split('\n');
    for (int edits = random.bounded(6); edits > 0 && !blocks.isEmpty(); --edits) {
        const qsizetype at = random.bounded(int(blocks.size()));
        switch (random.bounded(5)) {
        case 0:
            blocks.removeAt(at);
            break;
        case 1:
            blocks.insert(at, test::paragraphs(random, 1));
            break;
        case 2:
            blocks.swapItemsAt(at, random.bounded(int(blocks.size())));
            break;
        case 3:
            blocks.insert(at, blocks.at(at));
            break;
        default:
            blocks[at].replace("nhân dân", "công dân").replace("</p>", " mới</p>");
            break;
        }
    }
    return blocks.join('\n');
}

} // namespace

class DiffTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bothTextsCanBeRebuilt();
    void theSameIsAllSame();
    void editedParagraphIsOneChange();
    void insertedParagraphLeavesTheRest();
    void rewrittenParagraphIsRemovedAndAdded();
    void partnersDoNotCross();
    void othersFormattingIsAChangeWithoutWords();
    void fromAndToNothing();
    void pictureIsExchangedNotChanged();
    void farApartTextsAreComparedInTime();

private:
    void checkRebuild(const QByteArray &before, const QByteArray &after);
};

void DiffTest::init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

void DiffTest::checkRebuild(const QByteArray &before, const QByteArray &after)
{
    const QList<BlockChange> changes = document::diff(before, after);
    QCOMPARE(joined(changes, Kind::Added, &BlockChange::before), before);
    QCOMPARE(joined(changes, Kind::Removed, &BlockChange::after), after);
    for (const BlockChange &change : changes) {
        QCOMPARE(change.before.isEmpty(), change.kind == Kind::Added);
        QCOMPARE(change.after.isEmpty(), change.kind == Kind::Removed);
        QCOMPARE(change.before == change.after, change.kind == Kind::Same);
        QCOMPARE(change.words.isEmpty(), change.kind != Kind::Changed);
        if (change.kind != Kind::Changed)
            continue;
        QCOMPARE(text(change.words, Kind::Added), document::toPlainText(change.before));
        QCOMPARE(text(change.words, Kind::Removed), document::toPlainText(change.after));
        for (const BlockChange::Piece &piece : change.words)
            QVERIFY(piece.kind != Kind::Changed && !piece.text.isEmpty());
    }
}

void DiffTest::bothTextsCanBeRebuilt()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        const QByteArray before = test::paragraphs(random, random.bounded(12));
        checkRebuild(before, edited(before, random));
    }
    for (quint32 seed = 0; seed < 100; ++seed) {
        const auto before = document::canonicalise(test::htmlSoup(seed, 40));
        const auto after = document::canonicalise(test::htmlSoup(seed, 40) + test::htmlSoup(seed + 1, 10));
        QVERIFY(before && after);
        checkRebuild(before->html, after->html);
        checkRebuild(after->html, before->html);
    }
}

void DiffTest::theSameIsAllSame()
{
    QRandomGenerator random(3);
    const QByteArray html = test::paragraphs(random, 30) + "\n<ul>\n<li>a</li>\n</ul>\n<p>Hết</p>\n<p>Hết</p>";
    const QList<BlockChange> changes = document::diff(html, html);
    QCOMPARE(kinds(changes), QList<Kind>(33, Kind::Same));
}

void DiffTest::editedParagraphIsOneChange()
{
    const auto changes = document::diff(
        "<p>Đầu</p>\n<p>Họp lúc 8 giờ tại trụ sở.</p>\n<p>Cuối</p>", "<p>Đầu</p>\n<p>Họp lúc 9 giờ tại nhà văn hóa.</p>\n<p>Cuối</p>");
    QCOMPARE(kinds(changes), (QList<Kind>{Kind::Same, Kind::Changed, Kind::Same}));
    const QList<BlockChange::Piece> expected = {
        {Kind::Same, u"Họp lúc "_s},
        {Kind::Removed, u"8"_s},
        {Kind::Added, u"9"_s},
        {Kind::Same, u" giờ tại "_s},
        {Kind::Removed, u"trụ sở"_s},
        {Kind::Added, u"nhà văn hóa"_s},
        {Kind::Same, u"."_s},
    };
    QCOMPARE(text(changes.at(1).words, Kind::Added), u"Họp lúc 8 giờ tại trụ sở."_s);
    QCOMPARE(text(changes.at(1).words, Kind::Removed), u"Họp lúc 9 giờ tại nhà văn hóa."_s);
    QCOMPARE(changes.at(1).words.first(), expected.first());
    QCOMPARE(changes.at(1).words.last(), expected.last());
    QVERIFY(changes.at(1).words.contains(expected.at(1)));
    QVERIFY(changes.at(1).words.contains(expected.at(2)));
}

void DiffTest::insertedParagraphLeavesTheRest()
{
    QRandomGenerator random(5);
    const QList<QByteArray> blocks = test::paragraphs(random, 40).split('\n');
    QList<QByteArray> longer = blocks;
    longer.insert(17, "<p>Xen vào giữa hai đoạn</p>");
    QList<Kind> expected(40, Kind::Same);
    expected.insert(17, Kind::Added);
    QCOMPARE(kinds(document::diff(blocks.join('\n'), longer.join('\n'))), expected);
    expected[17] = Kind::Removed;
    QCOMPARE(kinds(document::diff(longer.join('\n'), blocks.join('\n'))), expected);
}

void DiffTest::rewrittenParagraphIsRemovedAndAdded()
{
    const auto changes = document::diff("<p>Giấy mời họp tổng kết</p>", "<p>Danh sách trúng tuyển viên chức</p>");
    QCOMPARE(kinds(changes), (QList<Kind>{Kind::Removed, Kind::Added}));
}

void DiffTest::partnersDoNotCross()
{
    const auto changes = document::diff("<p>một hai ba bốn</p>\n<p>năm sáu bảy tám</p>\n<p>chín mười</p>",
        "<p>năm sáu bảy tám chín</p>\n<p>một hai ba bốn năm</p>\n<p>chín mười ạ</p>");
    QList<QByteArray> partners;
    for (const BlockChange &change : changes) {
        if (change.kind == Kind::Changed)
            partners.append(change.before);
    }
    QCOMPARE(partners.size(), 2);
    QCOMPARE(partners.last(), QByteArray("<p>chín mười</p>"));
    checkRebuild("<p>một hai ba bốn</p>\n<p>năm sáu bảy tám</p>", "<p>năm sáu bảy tám chín</p>\n<p>một hai ba bốn năm</p>");
}

void DiffTest::othersFormattingIsAChangeWithoutWords()
{
    const auto changes = document::diff("<p>Thông báo</p>", "<h2>Thông <strong>báo</strong></h2>");
    QCOMPARE(kinds(changes), QList<Kind>{Kind::Changed});
    QCOMPARE(changes.first().words, (QList<BlockChange::Piece>{{Kind::Same, u"Thông báo"_s}}));
}

void DiffTest::fromAndToNothing()
{
    QVERIFY(document::diff("", "").isEmpty());
    QCOMPARE(kinds(document::diff("", "<p>a</p>\n<p>b</p>")), (QList<Kind>{Kind::Added, Kind::Added}));
    QCOMPARE(kinds(document::diff("<p>a</p>\n<p>b</p>", "")), (QList<Kind>{Kind::Removed, Kind::Removed}));
}

void DiffTest::pictureIsExchangedNotChanged()
{
    const auto changes = document::diff("<figure><img src=\"/a.png\" /></figure>", "<figure><img src=\"/b.png\" /></figure>");
    QCOMPARE(kinds(changes), (QList<Kind>{Kind::Removed, Kind::Added}));
}

void DiffTest::farApartTextsAreComparedInTime()
{
    QRandomGenerator random(11);
    const QByteArray before = test::paragraphs(random, 3000);
    const QByteArray after = test::paragraphs(random, 3000);
    QElapsedTimer timer;
    timer.start();
    checkRebuild(before, after);
    QByteArray longParagraph = "<p>" + QByteArray("một hai ba ").repeated(20'000).trimmed() + "</p>";
    QByteArray other = longParagraph;
    other.replace("hai", "bốn");
    checkRebuild(longParagraph, other);
    QVERIFY2(timer.elapsed() < 60'000, "thousands of changed blocks must not take minutes");
}

QTEST_GUILESS_MAIN(DiffTest)
#include "tst_diff.moc"
