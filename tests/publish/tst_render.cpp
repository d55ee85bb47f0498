// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/render.h"
#include "publish/sitepaths.h"

#include "document/document.h"
#include "support/places.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace toasoan;
using namespace toasoan::publish;

namespace {

const QString goldenPath = test::sourcePath(u"tests/publish/golden/article.html");

template <typename Id> Id id(char letter) { return *Id::fromBytes(QByteArray(Id::size, letter)); }

MediaId mediaId(const QByteArray &bytes) { return *MediaId::fromBytes(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)); }

const QByteArray image = QByteArray::fromHex("89504e470d0a1a0a") + "ảnh";
const QByteArray form = QByteArray(1'234'567, 'x');

Delivery sample()
{
    Delivery d;
    d.post = id<PostId>('p');
    d.submissionId = id<BlobId>('s');
    d.submission.kind = SubmissionKind::Correct;
    d.submission.slug = u"tuyen-dung-vien-chuc-abcdefghij"_s;
    d.submission.note = u"Hạn nộp đúng là 05/12/2026, không phải 30/11/2026."_s;
    d.revision.title = u"Thông báo tuyển dụng viên chức <Trạm Y tế>"_s;
    d.revision.summary = u"Ủy ban nhân dân xã tuyển 05 viên chức & 01 nhân viên."_s;
    d.revision.body = "<p>Căn cứ Kế hoạch số 12/KH-UBND.</p>\n<figure>\n<img src=\"toasoan-asset://store/"
        + mediaId(image).toHex().toLatin1()
        + ".png\" alt=\"Trụ sở xã\">\n<figcaption>Trụ sở</figcaption>\n</figure>\n<h2>Chỉ tiêu</h2>\n<figure "
          "class=\"wp-block-table\">\n<table>\n<thead>\n"
          "<tr>\n<th scope=\"col\">Vị trí</th>\n<th scope=\"col\">Số lượng</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>Bác "
          "sĩ</td>\n<td>2</td>\n</tr>\n</tbody>\n</table>\n</figure>";
    d.revision.body = document::canonicalise(d.revision.body)->html;
    d.revision.authors = {u"Nguyễn Thị Lan"_s, u"Trần Văn Bình"_s};
    d.revision.images = {{mediaId(image), u"Trụ sở xã"_s, u"Trụ sở"_s, u"Văn phòng xã"_s}};
    d.revision.attachments = {{mediaId(form), u"Mẫu đơn.docx"_s, u"Mẫu đơn đăng ký dự tuyển"_s}};
    d.media = {{mediaId(image), image}, {mediaId(form), form}};
    d.charter.sections = {{.id = id<SectionId>('n'), .name = {}, .code = u"tuyen-dung"_s, .postType = u"recruitment"_s, .responsible = {}}};
    d.site.baseUrl = QUrl(u"https://donghung.example.vn"_s);
    d.site.settings = {{u"contact.address"_s, u"Số 1 đường Lê Lợi"_s}, {u"contact.email"_s, u"ubnd@donghung.example.vn"_s}};
    d.target = {d.site.id, id<SectionId>('n')};
    d.sectionName = u"Tuyển dụng"_s;
    d.agencyName = u"Ủy ban nhân dân xã Đông Hưng"_s;
    d.siteName = u"Trang thông tin điện tử xã Đông Hưng"_s;
    d.dateShown = fromDateTime(QDateTime(QDate(2026, 11, 23), QTime(8, 0), QTimeZone::UTC));
    d.dateChanged = fromDateTime(QDateTime(QDate(2026, 11, 25), QTime(20, 0), QTimeZone::UTC)); // the 26th for the agency
    d.fields = {{u"Hạn nộp hồ sơ"_s, u"05/12/2026"_s}};
    d.urlPath = articlePath(u"tuyen-dung"_s, 2026, d.submission.slug);
    return d;
}

QByteArray rendered(const Delivery &delivery)
{
    const auto theme = Theme::load();
    if (!theme)
        qFatal("%s", qPrintable(theme.error().detail));
    const auto files = render(**theme, delivery, pathsOf(mediaOf(delivery)));
    if (!files)
        qFatal("%s", qPrintable(files.error().detail));
    return files->first().bytes;
}

/// Relative luminance and contrast as WCAG 2 defines them.
double luminance(const QString &hex)
{
    const auto part = [&](int at) {
        const double value = hex.mid(at, 2).toInt(nullptr, 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}

double contrast(const QString &a, const QString &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

QHash<QString, QString> coloursIn(const QString &css)
{
    static const QRegularExpression colour(u"--([a-z-]+):\\s*(#[0-9a-f]{6})"_s);
    QHash<QString, QString> colours;
    auto matches = colour.globalMatch(css);
    while (matches.hasNext()) {
        const auto match = matches.next();
        colours.insert(match.captured(1), match.captured(2));
    }
    return colours;
}

} // namespace

class RenderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void articleIsAsBefore();
    void sameDeliverySameBytes();
    void wordsAreEscapedAndTheBodyIsNot();
    void metadataIsComplete();
    void pageNamesOthersRelatively();
    void withoutAServerFilesAreNamed();
    void structureIsAccessible();
    void coloursHaveEnoughContrast_data();
    void coloursHaveEnoughContrast();
    void filesGetNamesThatNoServerExecutes_data();
    void filesGetNamesThatNoServerExecutes();
    void imagesAreNamedByTheirContent();
    void featuredImageIsShownOnce();
    void missingFileIsAnError();
    void addressesInNotes_data();
    void addressesInNotes();
    void sizesInWords();
};

// TOASOAN_UPDATE_GOLDEN=1 writes the file anew; look at the difference before you keep it.
void RenderTest::articleIsAsBefore()
{
    QByteArray page = rendered(sample());
    // The style sheet's name holds its digest; a new colour is no new page.
    static const QRegularExpression sheet(u"plain-[0-9a-f]{12}\\.css"_s);
    page = QString::fromUtf8(page).replace(sheet, u"plain.css"_s).toUtf8();
    QFile golden(goldenPath);
    if (qEnvironmentVariableIsSet("TOASOAN_UPDATE_GOLDEN")) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        QCOMPARE(golden.write(page), page.size());
        QSKIP("written anew");
    }
    QVERIFY(golden.open(QIODevice::ReadOnly));
    const QList<QByteArray> wanted = golden.readAll().split('\n');
    const QList<QByteArray> got = page.split('\n');
    for (qsizetype i = 0; i < qMin(wanted.size(), got.size()); ++i)
        QVERIFY2(got[i] == wanted[i], ("line " + QByteArray::number(i + 1) + ": " + got[i] + "\nwanted: " + wanted[i]).constData());
    QCOMPARE(got.size(), wanted.size());
}

void RenderTest::sameDeliverySameBytes()
{
    QCOMPARE(rendered(sample()), rendered(sample()));
    Delivery later = sample();
    later.media.insert(mediaId("khác"), "khác"); // not named by the revision
    QCOMPARE(rendered(later), rendered(sample()));
}

void RenderTest::wordsAreEscapedAndTheBodyIsNot()
{
    Delivery d = sample();
    d.revision.title = u"<script>alert(1)</script> \"x\" & 'y'"_s;
    d.submission.note = u"<b>đậm</b>"_s;
    d.revision.attachments[0].name = u"\"><script>.docx"_s;
    d.fields = {{u"<i>"_s, u"<u>"_s}};
    d.sectionName = u"<s>"_s;
    const QByteArray page = rendered(d);
    QVERIFY(
        !page.contains("<script") && !page.contains("<b>đậm") && !page.contains("<i>") && !page.contains("<u>") && !page.contains("<s>"));
    QVERIFY(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    QVERIFY(page.contains("<h2>Chỉ tiêu</h2>"));
    QCOMPARE(page.count("<h1>"), 1);
}

void RenderTest::metadataIsComplete()
{
    static const QRegularExpression entry(u"<meta name=\"DC\\.([a-z]+)\" content=\"([^\"]*)\">"_s);
    Delivery bare = sample();
    bare.revision.summary.clear();
    bare.revision.authors.clear();
    for (const Delivery &delivery : {sample(), bare}) {
        QHash<QString, QString> found;
        auto matches = entry.globalMatch(QString::fromUtf8(rendered(delivery)));
        while (matches.hasNext()) {
            const auto match = matches.next();
            found.insert(match.captured(1), match.captured(2));
        }
        for (const QString &name :
            {u"title"_s, u"creator"_s, u"date"_s, u"description"_s, u"publisher"_s, u"identifier"_s, u"language"_s, u"subject"_s})
            QVERIFY2(!found.value(name).isEmpty(), qPrintable(name));
        QCOMPARE(found.value(u"date"_s), u"2026-11-23"_s);
        QCOMPARE(found.value(u"language"_s), u"vi"_s);
        QCOMPARE(found.value(u"identifier"_s), u"https://donghung.example.vn/tuyen-dung/2026/tuyen-dung-vien-chuc-abcdefghij/"_s);
    }
    QVERIFY(rendered(sample()).contains("content=\"Nguyễn Thị Lan; Trần Văn Bình\""));
    QVERIFY(rendered(bare).contains("content=\"Căn cứ Kế hoạch số 12/KH-UBND. Trụ sở"));
}

void RenderTest::pageNamesOthersRelatively()
{
    const QByteArray page = rendered(sample());
    QVERIFY(page.contains("<a href=\"../../../\">"));
    QVERIFY(page.contains("<a href=\"../../../tuyen-dung/\">"));
    QVERIFY(page.contains("src=\"../../../media/2026/tru-so-xa-"));
    QVERIFY(page.contains("href=\"../../../media/2026/mau-don-"));
    QVERIFY(page.contains("<span class=\"kind\">(DOCX, 1,2 MB)</span>"));
}

void RenderTest::withoutAServerFilesAreNamed()
{
    Delivery d = sample();
    d.site.baseUrl.clear();
    const QByteArray page = rendered(d);
    QVERIFY(page.contains("<a href=\"../../../index.html\">"));
    QVERIFY(!page.contains("rel=\"canonical\"") && !page.contains("rss.xml") && !page.contains("og:url"));
}

void RenderTest::structureIsAccessible()
{
    const QString page = QString::fromUtf8(rendered(sample()));
    QVERIFY(page.contains(u"<html lang=\"vi\">"_s));
    QVERIFY(page.contains(u"<a class=\"skip\" href=\"#noi-dung\">"_s) && page.contains(u"<main id=\"noi-dung\""_s));
    QVERIFY(!page.contains(u"<script"_s) && !page.contains(u"onclick"_s));
    // Every navigation and region has a name, heading levels never jump.
    static const QRegularExpression landmark(u"<(nav|section)(?![^>]*aria-label)[^>]*>"_s);
    QVERIFY2(!landmark.match(page).hasMatch(), qPrintable(landmark.match(page).captured()));
    static const QRegularExpression heading(u"<h([1-6])"_s);
    int level = 0;
    auto matches = heading.globalMatch(page);
    while (matches.hasNext()) {
        const int next = matches.next().captured(1).toInt();
        QVERIFY(next <= level + 1);
        level = next;
    }
    // A table that is wider than a phone can be scrolled, by keyboard too.
    QVERIFY(
        page.contains(u"<div class=\"table\" role=\"region\" aria-label=\"Bảng 1\" tabindex=\"0\">\n<figure class=\"wp-block-table\">"_s));
}

void RenderTest::coloursHaveEnoughContrast_data()
{
    QTest::addColumn<QString>("front");
    QTest::addColumn<QString>("back");
    QTest::addColumn<double>("least");
    for (const char *back : {"paper", "shade"}) {
        for (const char *front : {"ink", "soft", "link", "visited", "accent"})
            QTest::addRow("%s on %s", front, back) << QString::fromLatin1(front) << QString::fromLatin1(back) << 4.5;
        QTest::addRow("focus on %s", back) << u"focus"_s << QString::fromLatin1(back) << 3.0;
    }
    for (const char *box : {"correction", "withdrawal"}) {
        QTest::addRow("ink in %s", box) << u"ink"_s << QString::fromLatin1(box) << 4.5;
        QTest::addRow("edge of %s", box) << QString::fromLatin1(box) + u"-edge"_s << QString::fromLatin1(box) << 3.0;
    }
}

void RenderTest::coloursHaveEnoughContrast()
{
    QFETCH(QString, front);
    QFETCH(QString, back);
    QFETCH(double, least);
    const QString css = QString::fromUtf8(Theme::load().value()->styleSheet());
    const qsizetype dark = css.indexOf(u"prefers-color-scheme: dark"_s);
    const qsizetype rest = css.indexOf(u"*, *::before"_s);
    QVERIFY(dark > 0 && rest > dark);
    for (const QString &part : {css.first(dark), css.sliced(dark, rest - dark)}) {
        const auto colours = coloursIn(part);
        QVERIFY(colours.contains(front) && colours.contains(back));
        const double ratio = contrast(colours.value(front), colours.value(back));
        QVERIFY2(ratio >= least, qPrintable(u"%1:1"_s.arg(ratio, 0, 'f', 2)));
    }
}

void RenderTest::filesGetNamesThatNoServerExecutes_data()
{
    QTest::addColumn<QString>("extension");
    QTest::addColumn<QString>("expected");
    QTest::newRow("pdf") << u"pdf"_s << u"pdf"_s;
    QTest::newRow("capitals") << u"DOCX"_s << u"docx"_s;
    QTest::newRow("jpeg") << u"jpeg"_s << u"jpg"_s;
    QTest::newRow("php") << u"php"_s << u"bin"_s;
    QTest::newRow("html") << u"html"_s << u"bin"_s;
    QTest::newRow("svg") << u"svg"_s << u"bin"_s;
    QTest::newRow("none") << u""_s << u"bin"_s;
    QTest::newRow("path") << u"/../x"_s << u"bin"_s;
}

void RenderTest::filesGetNamesThatNoServerExecutes()
{
    QFETCH(QString, extension);
    QFETCH(QString, expected);
    QCOMPARE(mediaPath(2026, u"Mẫu đơn ../.. số 1"_s, id<MediaId>('m'), extension), u"media/2026/mau-don-so-1-6d6d6d6d6d6d."_s + expected);
    QCOMPARE(mediaPath(2026, u"???"_s, id<MediaId>('m'), extension), u"media/2026/tep-6d6d6d6d6d6d."_s + expected);
}

void RenderTest::imagesAreNamedByTheirContent()
{
    QCOMPARE(imageExtension(image), u"png"_s);
    QCOMPARE(imageExtension("\xff\xd8\xff\xe0"), u"jpg"_s);
    QCOMPARE(imageExtension("GIF89a"), u"gif"_s);
    QCOMPARE(imageExtension("RIFF1234WEBPVP8 "), u"webp"_s);
    QCOMPARE(imageExtension(QByteArrayView("\0\0\0\x20"
                                           "ftypavif",
                 12)),
        u"avif"_s);
    QCOMPARE(imageExtension("<svg onload=alert(1)>"), u"bin"_s);
    QCOMPARE(imageExtension(""), u"bin"_s);
}

void RenderTest::featuredImageIsShownOnce()
{
    Delivery d = sample();
    d.submission.featuredImage = mediaId(image);
    const QByteArray inText = rendered(d);
    QCOMPARE(inText.count("<img "), 1);
    QVERIFY(inText.contains("<meta property=\"og:image\" content=\"https://donghung.example.vn/media/2026/tru-so-xa-"));
    d.revision.body = "<p>Không có ảnh.</p>";
    const QByteArray above = rendered(d);
    QCOMPARE(above.count("<img "), 1);
    QVERIFY(above.contains("<figure class=\"featured\">"));
}

void RenderTest::missingFileIsAnError()
{
    const auto theme = Theme::load().value();
    QCOMPARE(render(*theme, sample(), {}).error().kind, Error::Kind::InvalidInput);
}

void RenderTest::addressesInNotes_data()
{
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("expected");
    QTest::newRow("alone") << u"https://a.gov.vn/x"_s << u"https://a.gov.vn/x"_s;
    QTest::newRow("in a sentence") << u"Xem tại https://a.gov.vn/x?a=1."_s << u"https://a.gov.vn/x?a=1"_s;
    QTest::newRow("in brackets") << u"(http://a.gov.vn)"_s << u"http://a.gov.vn"_s;
    QTest::newRow("quoted") << u"“https://a.gov.vn/”"_s << u"https://a.gov.vn/"_s;
    QTest::newRow("script") << u"javascript:alert(1)"_s << QString();
    QTest::newRow("no host") << u"https:///x"_s << QString();
    QTest::newRow("none") << u"không có"_s << QString();
}

void RenderTest::addressesInNotes()
{
    QFETCH(QString, note);
    QFETCH(QString, expected);
    QCOMPARE(addressIn(note).toString(), expected);
}

void RenderTest::sizesInWords()
{
    // Seen through the page, as the public reads them.
    Delivery d = sample();
    const auto shown = [&](qint64 size) {
        const QByteArray bytes(size, 'y');
        d.revision.attachments[0].media = mediaId(bytes);
        d.media.insert(mediaId(bytes), bytes);
        static const QRegularExpression kind(u"class=\"kind\">\\(DOCX, ([^)]*)\\)"_s);
        return kind.match(QString::fromUtf8(rendered(d))).captured(1);
    };
    QCOMPARE(shown(999), u"999 byte"_s);
    QCOMPARE(shown(1500), u"2 KB"_s);
    QCOMPARE(shown(1'950'000), u"2,0 MB"_s);
}

QTEST_GUILESS_MAIN(RenderTest)
#include "tst_render.moc"
