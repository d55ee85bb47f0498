// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/wordpressform.h"

#include "document/document.h"
#include "publish/render.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace toasoan::publish {

namespace {

bool isBlank(QChar c) { return c.isNull() || c.isSpace(); } // null: the edge of the text

QString reference(QChar c) { return u"&#%1;"_s.arg(c.unicode(), 3, 10, '0'_L1); }

// One piece of text between two tags, looked at as WordPress's typography does.
class TextWriter final {
public:
    explicit TextWriter(QStringView text)
        : m_text(text)
    {
    }
    [[nodiscard]] QString written() const
    {
        QString out;
        for (qsizetype i = 0; i < m_text.size(); ++i)
            out += needsReference(i) ? reference(m_text[i]) : plain(m_text[i]);
        return out;
    }

private:
    [[nodiscard]] QChar at(qsizetype i) const { return i < 0 || i >= m_text.size() ? QChar() : m_text[i]; }
    [[nodiscard]] bool startsAt(qsizetype i, QLatin1StringView word) const { return i >= 0 && m_text.sliced(i).startsWith(word); }
    [[nodiscard]] static QString plain(QChar c)
    {
        switch (c.unicode()) {
        case u'&':
            return u"&amp;"_s;
        case u'<':
            return u"&lt;"_s;
        case u'>':
            return u"&gt;"_s;
        case u'"':
            return u"&quot;"_s;
        default:
            return c;
        }
    }
    [[nodiscard]] bool needsReference(qsizetype i) const
    {
        const QChar before = at(i - 1);
        const QChar after = at(i + 1);
        switch (m_text[i].unicode()) {
        case u'\'':
        case u'[':
        case u']':
        case u'`':
            return true;
        case u'#':
            return before == u'&'; // else KSES takes "&amp;#…" for a reference
        case u'-':
            return isBlank(before) || isBlank(after) || before == u'-' || after == u'-';
        case u'.':
            return after == u'.';
        case u'x':
            return (before.isDigit() || before == u'.' || before == u',') && after.isDigit();
        case u't':
            return before == u'(' && startsAt(i, "tm)"_L1);
        case u':':
            return (isBlank(before) && !isBlank(after)) || startsAt(i, "://"_L1);
        case u';':
            return isBlank(before) && !isBlank(after);
        case u'8':
            return isBlank(before) && (after == u'-' || after == u'O');
        case u'p':
            return startsAt(i - 4, "Wordpress"_L1);
        default:
            return false;
        }
    }
    QStringView m_text;
};

QString attributeValue(const QString &value)
{
    QString out;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value[i];
        // KSES takes a backslash away before the closing quote.
        if (c == u'\'' || c == u'\\' || c == u'[' || c == u']' || (c == u'#' && i > 0 && value[i - 1] == u'&'))
            out += reference(c);
        else
            out += QString(c).toHtmlEscaped();
    }
    return out;
}

QString decoded(QString html)
{
    return html.replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1).replace("&quot;"_L1, "\""_L1).replace("&amp;"_L1, "&"_L1);
}

QString rewrittenTag(const QString &tag)
{
    static const QRegularExpression attribute(uR"x(="([^"]*)")x"_s);
    QString out;
    qsizetype done = 0;
    for (auto matches = attribute.globalMatch(tag); matches.hasNext();) {
        const auto match = matches.next();
        out += tag.sliced(done, match.capturedStart(1) - done) + attributeValue(decoded(match.captured(1)));
        done = match.capturedEnd(1);
    }
    return out + tag.sliced(done);
}

// Words that are no HTML, on one line, cleaned as a post's text is.
Result<QByteArray> inlineHtml(const QString &words)
{
    TRY_INTO(clean, document::canonicalise(QByteArray("<p>" + words.simplified().toHtmlEscaped().toUtf8() + "</p>")));
    return clean.html.isEmpty() ? QByteArray() : clean.html.sliced(3).chopped(4);
}

// What surrounds the body, in the order of shownTexts().
class Sheet final {
public:
    explicit Sheet(const Delivery &delivery)
        : m_delivery(delivery)
    {
    }
    [[nodiscard]] Result<> addNotices();
    [[nodiscard]] Result<> addParagraph(const QByteArray &className, const QString &prefix, const QString &words);
    [[nodiscard]] Result<> addFields();
    [[nodiscard]] Result<> addAttachments(const QHash<MediaId, QString> &urls);
    [[nodiscard]] Result<> addRedirect();
    void add(const QByteArray &html) { m_parts.append(html); }
    [[nodiscard]] QByteArray html() const { return m_parts.join('\n'); }

private:
    const Delivery &m_delivery;
    QByteArrayList m_parts;
};

Result<> Sheet::addParagraph(const QByteArray &className, const QString &prefix, const QString &words)
{
    if (words.trimmed().isEmpty())
        return {};
    TRY_INTO(html, inlineHtml(prefix + words));
    add("<p class=\"toasoan-" + className + "\">" + html + "</p>");
    return {};
}

Result<> Sheet::addNotices()
{
    for (const ShownNotice &notice : shownNotices(m_delivery)) {
        TRY_INTO(heading, inlineHtml(notice.heading));
        TRY_INTO(text, inlineHtml(notice.day + u": "_s + notice.text));
        const QByteArray kind = notice.kind == SubmissionKind::Withdraw ? "withdrawal" : "correction";
        add("<section class=\"toasoan-notice toasoan-" + kind + "\">\n<h2>" + heading + "</h2>\n<p>" + text + "</p>\n</section>");
    }
    return {};
}

Result<> Sheet::addFields()
{
    if (m_delivery.fields.isEmpty())
        return {};
    QByteArray list = "<dl class=\"toasoan-facts\">\n";
    for (const auto &[label, value] : m_delivery.fields) {
        TRY_INTO(term, inlineHtml(label));
        TRY_INTO(words, inlineHtml(value));
        list += "<dt>" + term + "</dt>\n<dd>" + words + "</dd>\n";
    }
    add(list + "</dl>");
    return {};
}

Result<> Sheet::addAttachments(const QHash<MediaId, QString> &urls)
{
    const QList<ShownAttachment> attachments = shownAttachments(m_delivery);
    if (attachments.isEmpty())
        return {};
    QByteArray list = "<h2>Tệp đính kèm</h2>\n<ul class=\"toasoan-attachments\">\n";
    for (const ShownAttachment &file : attachments) {
        if (!urls.contains(file.media))
            return failure(Error::Kind::InvalidInput, file.media.toHex());
        TRY_INTO(title, inlineHtml(file.title));
        TRY_INTO(kind, inlineHtml(file.kind));
        list += "<li><a href=\"" + urls.value(file.media).toHtmlEscaped().toUtf8() + "\">" + title + "</a> " + kind + "</li>\n";
    }
    add(list + "</ul>");
    return {};
}

Result<> Sheet::addRedirect()
{
    const QUrl elsewhere = addressIn(m_delivery.submission.note);
    if (elsewhere.isEmpty())
        return failure(Error::Kind::InvalidInput, u"note: a redirect names no web address"_s);
    const QByteArray address = elsewhere.toString(QUrl::FullyEncoded).toHtmlEscaped().toUtf8();
    TRY_INTO(note, inlineHtml(m_delivery.submission.note));
    add("<section class=\"toasoan-notice toasoan-withdrawal\">\n<h2>Trang này đã chuyển sang địa chỉ khác</h2>\n<p>" + note
        + "</p>\n<p><a href=\"" + address + "\">" + address + "</a></p>\n</section>");
    return {};
}

Result<QByteArray> sheetOf(const Delivery &delivery, const QHash<MediaId, QString> &urls)
{
    Sheet sheet(delivery);
    if (delivery.submission.kind == SubmissionKind::Redirect) {
        TRY(sheet.addRedirect());
        return sheet.html();
    }
    TRY_INTO(body, document::withMediaUrls(delivery.revision.body, urls));
    TRY(sheet.addNotices());
    TRY(sheet.addParagraph("summary", {}, delivery.revision.summary));
    TRY(sheet.addFields());
    sheet.add(body);
    TRY(sheet.addAttachments(urls));
    TRY(sheet.addParagraph("byline", {}, delivery.revision.authors.join(u", "_s)));
    TRY(sheet.addParagraph("credits", u"Ảnh: "_s, creditsOf(delivery.revision)));
    TRY(sheet.addParagraph("source", u"Nguồn: "_s, delivery.agencyName));
    return sheet.html();
}

} // namespace

QString wordPressHtml(QByteArrayView canonical)
{
    const QString html = QString::fromUtf8(canonical);
    QString out;
    qsizetype done = 0;
    // In canonical HTML < and > are nothing but the ends of tags.
    while (done < html.size()) {
        const qsizetype open = html.indexOf(u'<', done);
        const qsizetype textEnd = open < 0 ? html.size() : open;
        out += TextWriter(decoded(html.sliced(done, textEnd - done))).written();
        if (open < 0)
            break;
        const qsizetype end = html.indexOf(u'>', open);
        out += rewrittenTag(html.sliced(open, end + 1 - open));
        done = end + 1;
    }
    return out;
}

QString wordPressMark(PostId post) { return u"<!-- wp:toasoan/post {\"id\":\"%1\",\"v\":1"_s.arg(post.toHex()); }

QString wordPressBlock(PostId post, const QString &html, MediaId featured)
{
    const QString image = featured.isNull() ? QString() : u",\"featured\":\"%1\""_s.arg(featured.toHex().first(12));
    return wordPressMark(post) + image + u"} -->\n"_s + html + u"\n<!-- /wp:toasoan/post -->"_s;
}

Result<WordPressWords> wordPressWords(const Delivery &delivery, const QHash<MediaId, QString> &mediaUrls)
{
    TRY_INTO(title, inlineHtml(delivery.revision.title));
    const bool redirect = delivery.submission.kind == SubmissionKind::Redirect;
    TRY_INTO(excerpt, inlineHtml(redirect ? QString() : delivery.revision.summary));
    TRY_INTO(sheet, sheetOf(delivery, mediaUrls));
    const MediaId featured = redirect ? MediaId() : delivery.submission.featuredImage;
    return WordPressWords{.title = wordPressHtml(title),
        .excerpt = wordPressHtml(excerpt),
        .content = wordPressBlock(delivery.post, wordPressHtml(sheet), featured)};
}

} // namespace toasoan::publish
