// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGuiApplication>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

#include "reports/monthsamples.h"
#include "reports/monthwords.h"
#include "reports/pdftext.h"

using namespace Qt::StringLiterals;
using namespace toasoan;
using reports::Sheet;
using test::MonthSamples;
using test::PdfText;

namespace {

QString textOf(const Sheet &sheet)
{
    QString text;
    for (const Sheet::Line &line : sheet.lines())
        text += line.text.trimmed() + u' ';
    return text.simplified();
}
QString textOf(const MonthReport &report) { return textOf(reports::layOut(report, MonthSamples::form())); }
bool shows(const MonthReport &report, const QString &words) { return textOf(report).contains(words); }

/// What is wrong with where the lines lie; empty: nothing.
QString misplaced(const Sheet &sheet)
{
    constexpr double hair = 1; // a twentieth of a point
    const QRectF body(
        QPointF(reports::millimetres(30), reports::millimetres(20)), QPointF(reports::millimetres(195), reports::millimetres(277)));
    const QRectF margins = body.adjusted(-hair, -hair, hair, hair);
    if (sheet.lines().isEmpty())
        return u"nothing is there"_s;
    for (qsizetype i = 0; i < sheet.lines().size(); ++i) {
        const Sheet::Line &line = sheet.lines()[i];
        if (!margins.contains(line.rect))
            return u"outside: "_s + line.text;
        for (qsizetype j = 0; j < i; ++j) {
            if (line.rect.adjusted(hair, hair, -hair, -hair).intersects(sheet.lines()[j].rect))
                return u"“%1” lies over “%2”"_s.arg(line.text, sheet.lines()[j].text);
        }
    }
    for (const QRectF &rule : sheet.rules()) {
        if (rule.left() < margins.left() || rule.right() > margins.right() || rule.top() > margins.bottom())
            return u"a line is outside"_s;
    }
    return {};
}

} // namespace

class MonthPageTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyLineLiesWithinTheMargins_data();
    void everyLineLiesWithinTheMargins();
    void drawnMonthsFitToo();
    void whatDoesNotFitIsCountedAndTheHeaviestStays();
    void whatFitsIsAllThere();
    void firstSentenceSaysWhetherAllIsWell_data();
    void firstSentenceSaysWhetherAllIsWell();
    void partsWithoutRowsAreLeftOut();
    void runningMonthSaysUpToWhichDay();
    void formIsThatOfTheDecree();
    void numberAndSymbolAreAsTyped();
    void unverifiedAndSnoozedAreMarked();
    void documentHasOnePageWithItsWordsAndFonts();
    void linksLeadWhereCitizensSeeIt();
    void samePageGivesTheSameBytes();
    void documentNamesTitleAuthorAndLanguage();
    void tableHasARowForEverything();
    void noCellIsAFormula();
};

void MonthPageTest::everyLineLiesWithinTheMargins_data()
{
    QTest::addColumn<MonthReport>("report");
    QTest::newRow("nothing") << MonthSamples::empty();
    QTest::newRow("ordinary") << MonthSamples::ordinary();
    QTest::newRow("backlog") << MonthSamples::many(300, 60, MonthSamples::longTitle());
    QTest::newRow("one long word") << MonthSamples::many(20, 5, QString(300, u'W'));
    MonthReport wide = MonthSamples::many(5, 5, MonthSamples::title());
    wide.agency = u"Trung tâm Dịch vụ đấu giá tài sản và Phát triển quỹ đất thuộc Ủy ban nhân dân thành phố Hồ Chí Minh mở rộng"_s;
    for (MonthDuty &duty : wide.duties)
        duty.responsible = u"Công Tằng Tôn Nữ Thị Phương Thảo Nguyên Hạnh"_s;
    QTest::newRow("long names") << wide;
}

void MonthPageTest::everyLineLiesWithinTheMargins()
{
    QFETCH(const MonthReport, report);
    QCOMPARE(misplaced(reports::layOut(report, MonthSamples::form())), QString());
    QCOMPARE(misplaced(reports::layOut(report, {.made = QDate(2026, 12, 1)})), QString());
    QCOMPARE(PdfText(reports::toPdf(report, MonthSamples::form())).pages(), 1);
}

void MonthPageTest::drawnMonthsFitToo()
{
    QRandomGenerator random(7);
    const QStringList words = MonthSamples::longTitle().split(u' ');
    for (int round = 0; round < 25; ++round) {
        MonthReport report =
            MonthSamples::many(random.bounded(30), random.bounded(20), words.first(1 + random.bounded(words.size())).join(u' '));
        if (random.bounded(2) == 0)
            report.waiting.clear();
        if (random.bounded(2) == 0)
            report.review = {.approved = 3, .returned = 1, .medianDays = 1.5, .longestDays = 6};
        QCOMPARE(misplaced(reports::layOut(report, MonthSamples::form())), QString());
    }
}

void MonthPageTest::whatDoesNotFitIsCountedAndTheHeaviestStays()
{
    MonthReport report = MonthSamples::many(300, 60, MonthSamples::title());
    report.duties[0].title = u"Việc nặng nhất"_s;
    const QString text = textOf(report);
    QVERIFY(text.contains(u"còn 300 việc quá hạn chưa làm"_s));
    QVERIFY(text.contains(u"60 chuyên mục quá hạn cập nhật"_s));
    QVERIFY(text.contains(u"Việc nặng nhất"_s));
    static const QRegularExpression some(u"Việc quá hạn, chưa làm \\(nêu (\\d+) trong 300, đủ trong bảng kê\\)"_s);
    const auto match = some.match(text);
    QVERIFY2(match.hasMatch(), qPrintable(text));
    QVERIFY(match.captured(1).toInt() >= 3); // recognised at a glance, not only counted
    QVERIFY(text.contains(u"Nguyễn Văn Chủ"_s)); // the signature was not pushed off
}

void MonthPageTest::whatFitsIsAllThere()
{
    const QString text = textOf(MonthSamples::ordinary());
    QVERIFY(!text.contains(u"đủ trong bảng kê"_s));
    for (const MonthDuty &duty : MonthSamples::ordinary().duties) {
        if (duty.outcome != MonthDuty::Outcome::Done)
            QVERIFY2(text.contains(duty.title.section(u' ', 0, 3)), qPrintable(duty.title));
    }
    QVERIFY(text.contains(u"một nửa được xem trong 1 ngày làm việc, lâu nhất 4 ngày làm việc"_s));
}

void MonthPageTest::firstSentenceSaysWhetherAllIsWell_data()
{
    using Outcome = MonthDuty::Outcome;
    QTest::addColumn<MonthReport>("report");
    QTest::addColumn<QString>("sentence");
    MonthReport report = MonthSamples::empty();
    QTest::newRow("nothing was owed") << report << u"Đến hết ngày 30/11/2026, không có thông tin nào đến hạn công bố trong tháng."_s;
    report.duties = {MonthSamples::duty(1, MonthSamples::title(), Outcome::Done)};
    QTest::newRow("all in time")
        << report << u"Đến hết ngày 30/11/2026, mọi thông tin đến hạn đã được công bố đúng hạn; không còn việc nào quá hạn."_s;
    report.duties.append(MonthSamples::duty(2, MonthSamples::title(), Outcome::DoneLate));
    QTest::newRow("done late")
        << report << u"Đến hết ngày 30/11/2026, không còn việc nào quá hạn; trong tháng có 1 việc làm chậm, lâu nhất 4 ngày làm việc."_s;
    report.duties.append(MonthSamples::duty(3, MonthSamples::title(), Outcome::Overdue));
    QTest::newRow("open") << report << u"Đến hết ngày 30/11/2026, còn 1 việc quá hạn chưa làm (lâu nhất 4 ngày làm việc)."_s;
    QTest::newRow("several")
        << MonthSamples::many(2, 1, MonthSamples::title())
        << u"Đến hết ngày 30/11/2026, còn 2 việc quá hạn chưa làm (lâu nhất 4 ngày làm việc), 1 chuyên mục quá hạn cập nhật và "
           "1 trang bị thay đổi hoặc đã mất."_s;
}

void MonthPageTest::firstSentenceSaysWhetherAllIsWell()
{
    QFETCH(const MonthReport, report);
    QFETCH(const QString, sentence);
    QCOMPARE(reports::words::verdict(report), sentence);
    const QString text = textOf(report);
    QVERIFY2(text.contains(sentence), qPrintable(text));
    QVERIFY(text.indexOf(sentence) < text.indexOf(reports::words::figures(report)));
}

void MonthPageTest::partsWithoutRowsAreLeftOut()
{
    const QString text = textOf(MonthSamples::empty());
    for (const QString &heading : {reports::words::overdueHeading(), reports::words::staleHeading(), reports::words::changesHeading(),
             reports::words::waitingHeading(), reports::words::lateHeading(), reports::words::proofHeading(), u"1. "_s})
        QVERIFY2(!text.contains(heading), qPrintable(heading));
    MonthReport waits = MonthSamples::empty();
    waits.waiting = MonthSamples::many(0, 1, MonthSamples::title()).waiting;
    QVERIFY(shows(waits, u"1. "_s + reports::words::waitingHeading())); // numbered without gaps
}

void MonthPageTest::runningMonthSaysUpToWhichDay()
{
    MonthReport report = MonthSamples::ordinary();
    report.running = true;
    report.last = QDate(2026, 11, 23);
    QVERIFY(shows(report, u"tháng 11 năm 2026 (tính đến hết ngày 23/11/2026)"_s));
    QVERIFY(!shows(MonthSamples::ordinary(), u"tính đến"_s));
}

// Decree 30/2020/NĐ-CP, Appendix I, part II.
void MonthPageTest::formIsThatOfTheDecree()
{
    const QString text = textOf(MonthSamples::ordinary());
    QStringList order{u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s, u"Độc lập - Tự do - Hạnh phúc"_s, u"ỦY BAN NHÂN DÂN TỈNH THÁI BÌNH"_s,
        u"UBND XÃ ĐÔNG HƯNG"_s, u"Số: 12/BC-UBND"_s, u"Đông Hưng, ngày 01 tháng 12 năm 2026"_s, u"BÁO CÁO"_s,
        u"Công bố thông tin trên trang thông tin điện tử tháng 11 năm 2026"_s, u"Nơi nhận:"_s, u"- Lưu: VT."_s, u"CHỦ TỊCH"_s,
        u"Nguyễn Văn Chủ"_s};
    qsizetype at = 0;
    for (const QString &part : std::as_const(order)) {
        const qsizetype found = text.indexOf(part, at);
        QVERIFY2(found >= at, qPrintable(part));
        at = found;
    }
    QCOMPARE(reports::words::placeAndDay(u"Hà Nội"_s, QDate(2026, 2, 5)), u"Hà Nội, ngày 05 tháng 02 năm 2026"_s);
    QCOMPARE(reports::words::placeAndDay(u"Hà Nội"_s, QDate(2026, 3, 15)), u"Hà Nội, ngày 15 tháng 3 năm 2026"_s);
    // The sentences are set in 13 to 14 points, however much there is to say.
    for (const MonthReport &report : {MonthSamples::empty(), MonthSamples::many(300, 60, MonthSamples::longTitle())}) {
        const Sheet sheet = reports::layOut(report, MonthSamples::form());
        const auto line = std::ranges::find_if(sheet.lines(), [](const Sheet::Line &one) { return one.text.startsWith(u"Đến hết"_s); });
        QVERIFY(line != sheet.lines().end());
        const int points = line->layout->font().pixelSize();
        QVERIFY(points >= 13 * reports::unitsPerPoint && points <= 14 * reports::unitsPerPoint);
    }
}

void MonthPageTest::numberAndSymbolAreAsTyped()
{
    reports::ReportForm form = MonthSamples::form();
    const auto text = [&](const QString &agency) {
        MonthReport report = MonthSamples::empty();
        report.agency = agency;
        return textOf(reports::layOut(report, form));
    };
    form.number = u"07/BC-THCS"_s;
    QVERIFY(text(u"Trường THCS Nguyễn Du"_s).contains(u"Số: 07/BC-THCS"_s));
    form.number.clear();
    QVERIFY(text(u"Ủy ban nhân dân phường Tân Định"_s).contains(u"/BC-UBND"_s));
    QVERIFY(text(u"Ủy ban nhân dân phường Tân Định"_s).contains(u"Tân Định, ngày 01"_s));
    form.place = u"Thành phố Hồ Chí Minh"_s;
    QVERIFY(text(u"Ủy ban nhân dân phường Tân Định"_s).contains(u"Thành phố Hồ Chí Minh, ngày 01"_s));
}

void MonthPageTest::unverifiedAndSnoozedAreMarked()
{
    MonthReport report = MonthSamples::many(1, 0, MonthSamples::longTitle());
    QVERIFY(!shows(report, u"chưa kiểm chứng"_s));
    report.duties[0].unverified = true;
    QVERIFY(shows(report, u"* Quyết định"_s));
    QVERIFY(shows(report, u"* Căn cứ pháp lý của hạn này chưa kiểm chứng."_s));
    report.duties[0].title = u"Ngắn"_s;
    report.duties[0].snoozed = true;
    QVERIFY(shows(report, u"* Ngắn (đang tạm hoãn)"_s));
}

void MonthPageTest::documentHasOnePageWithItsWordsAndFonts()
{
    const MonthReport report = MonthSamples::ordinary();
    const PdfText pdf(reports::toPdf(report, MonthSamples::form()));
    QCOMPARE(pdf.pages(), 1);
    QVERIFY(pdf.embeddedFonts() >= 2); // upright and bold
    const Sheet sheet = reports::layOut(report, MonthSamples::form());
    for (const Sheet::Line &line : sheet.lines()) {
        QVERIFY2(pdf.text().contains(line.text.trimmed()), qPrintable(line.text));
    }
}

void MonthPageTest::linksLeadWhereCitizensSeeIt()
{
    const MonthReport report = MonthSamples::ordinary();
    const PdfText pdf(reports::toPdf(report, MonthSamples::form()));
    QVERIFY(pdf.links().contains(report.pages.first().url.toString(QUrl::FullyEncoded)));
    for (const QString &link : pdf.links())
        QVERIFY2(link.startsWith("https://donghung.example.vn/"_L1), qPrintable(link));
    QVERIFY(PdfText(reports::toPdf(MonthSamples::empty(), MonthSamples::form())).links().isEmpty());
    const QString shown = reports::words::shortened(report.pages.first().url);
    QVERIFY(shown.startsWith("donghung.example.vn/"_L1) && shown.size() <= 34);
    QCOMPARE(reports::words::shortened(QUrl(u"https://www.xa.vn/tin/1/"_s)), u"xa.vn/tin/1"_s);
}

void MonthPageTest::samePageGivesTheSameBytes()
{
    const QByteArray first = reports::toPdf(MonthSamples::ordinary(), MonthSamples::form());
    QTest::qSleep(1100); // the clock of the machine goes on by a second
    QCOMPARE(reports::toPdf(MonthSamples::ordinary(), MonthSamples::form()), first);
    reports::ReportForm other = MonthSamples::form();
    other.number = u"13"_s;
    QVERIFY(reports::toPdf(MonthSamples::ordinary(), other) != first);
}

void MonthPageTest::documentNamesTitleAuthorAndLanguage()
{
    const QByteArray pdf = reports::toPdf(MonthSamples::ordinary(), MonthSamples::form());
    const qsizetype newest = pdf.lastIndexOf("/Type /Catalog");
    QVERIFY(pdf.indexOf("/Lang (vi)", newest) > newest);
    QVERIFY(pdf.contains("/Title ("));
    QVERIFY(pdf.contains("/Author <FEFF00550042004E0044")); // "UBND"
    // The last table of objects leads to the new ones, and back to the first table.
    static const QRegularExpression tail(u"startxref\\n(\\d+)\\n%%EOF\\s*$"_s);
    const QString end = QString::fromLatin1(pdf);
    const qsizetype table = tail.match(end).captured(1).toLongLong();
    QCOMPARE(pdf.sliced(table, 4), "xref"_ba);
    static const QRegularExpression entry(u"(\\d+) 1\\n(\\d{10}) 00000 n \\n"_s);
    auto entries = entry.globalMatch(end, table);
    int seen = 0;
    while (entries.hasNext()) {
        const auto match = entries.next();
        QVERIFY(pdf.sliced(match.captured(2).toLongLong()).startsWith(match.captured(1).toLatin1() + " 0 obj\n<<"));
        ++seen;
    }
    QCOMPARE(seen, 2);
    static const QRegularExpression before(u"/Prev (\\d+)"_s);
    QCOMPARE(pdf.sliced(before.match(end, table).captured(1).toLongLong(), 4), "xref"_ba);
}

void MonthPageTest::tableHasARowForEverything()
{
    const MonthReport report = MonthSamples::many(300, 60, MonthSamples::longTitle());
    const QByteArray csv = reports::toCsv(report);
    QVERIFY(csv.startsWith("\xEF\xBB\xBF\"Loại\""));
    QVERIFY(csv.endsWith("\r\n"));
    QCOMPARE(csv.count("\r\n"), 1 + 300 + 4 * 60);
    QCOMPARE(csv.count('\n'), csv.count("\r\n"));
    QVERIFY(csv.contains("\"quá hạn, chưa làm\""));
    QVERIFY(csv.contains(report.pages.first().url.toEncoded()));
}

void MonthPageTest::noCellIsAFormula()
{
    MonthReport report = MonthSamples::many(1, 1, u"=1+1 \"quoted\""_s);
    report.duties[0].responsible = u"@SUM(A1)"_s;
    const QByteArray csv = reports::toCsv(report);
    QVERIFY(csv.contains("\"'=1+1 \"\"quoted\"\"\""));
    QVERIFY(csv.contains("\"'@SUM(A1)\""));
    for (const char first : {'=', '+', '-', '@'})
        QVERIFY(!csv.contains(QByteArray(",\"") + first));
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    MonthPageTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_monthpage.moc"
