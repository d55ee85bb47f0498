// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/render.h"

#include "document/document.h"
#include "publish/pagevalues.h"
#include "publish/sitepaths.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan::publish {

namespace {

QString headingOf(SubmissionKind kind) { return kind == SubmissionKind::Withdraw ? u"Thông tin này đã được thu hồi"_s : u"Đính chính"_s; }

QString textOf(const Notice &notice)
{
    if (!notice.note.trimmed().isEmpty())
        return notice.note.trimmed();
    return notice.kind == SubmissionKind::Withdraw ? u"Nội dung dưới đây không còn giá trị."_s : u"Nội dung đã được sửa."_s;
}

// Newest first.
QList<Notice> noticesOf(const Delivery &delivery)
{
    QList<Notice> notices;
    const SubmissionKind kind = delivery.submission.kind;
    if (kind == SubmissionKind::Correct || kind == SubmissionKind::Withdraw)
        notices.append({kind, delivery.dateChanged.value_or(delivery.dateShown), delivery.submission.note});
    for (qsizetype i = delivery.earlierNotices.size() - 1; i >= 0; --i)
        notices.append(delivery.earlierNotices[i]);
    return notices;
}

QVariantList noticeValues(const Delivery &delivery)
{
    QVariantList list;
    const QList<ShownNotice> notices = shownNotices(delivery);
    for (const ShownNotice &notice : notices) {
        const bool withdrawal = notice.kind == SubmissionKind::Withdraw;
        list.append(
            QVariantHash{{u"class"_s, withdrawal ? u"withdrawal"_s : u"correction"_s}, {u"id"_s, u"thong-bao-%1"_s.arg(list.size() + 1)},
                {u"heading"_s, notice.heading}, {u"at"_s, momentValues(notice.at, delivery.charter)}, {u"text"_s, notice.text}});
    }
    return list;
}

QString titleOf(const AttachmentUse &file) { return file.title.trimmed().isEmpty() ? file.name : file.title.trimmed(); }

QVariantList attachmentValues(const Delivery &delivery, const QHash<MediaId, QString> &urls)
{
    QVariantList list;
    const QList<ShownAttachment> attachments = shownAttachments(delivery);
    for (const ShownAttachment &file : attachments) {
        list.append(
            QVariantHash{{u"url"_s, urls.value(file.media)}, {u"name"_s, file.name}, {u"title"_s, file.title}, {u"kind"_s, file.kind}});
    }
    return list;
}

QVariantList fieldValues(const Delivery &delivery)
{
    QVariantList list;
    for (const auto &[label, value] : delivery.fields)
        list.append(QVariantHash{{u"label"_s, label}, {u"value"_s, value}});
    return list;
}

// The featured image, unless the text shows it anyway.
QVariant featuredValues(const Delivery &delivery, const QHash<MediaId, QString> &urls)
{
    const MediaId featured = delivery.submission.featuredImage;
    const auto &images = delivery.revision.images;
    const auto use = std::ranges::find(images, featured, &ImageUse::media);
    if (featured.isNull() || use == images.end() || document::mediaIn(delivery.revision.body).contains(featured))
        return {};
    return QVariantHash{{u"url"_s, urls.value(featured)}, {u"alt"_s, use->alt}, {u"caption"_s, use->caption}};
}

// A wide table scrolls by itself, reachable by keyboard, instead of pushing the page apart.
QString withScrollingTables(const QByteArray &html)
{
    QByteArrayList parts;
    int tables = 0;
    const QList<QByteArray> blocks = document::blocks(html);
    for (const QByteArray &block : blocks) {
        const bool table = block.startsWith("<table") || block.startsWith("<figure class=\"wp-block-table");
        if (table)
            parts.append("<div class=\"table\" role=\"region\" aria-label=\"Bảng " + QByteArray::number(++tables) + "\" tabindex=\"0\">\n"
                + block + "\n</div>");
        else
            parts.append(block);
    }
    return QString::fromUtf8(parts.join('\n'));
}

QString descriptionOf(const Delivery &delivery)
{
    const Revision &revision = delivery.revision;
    if (delivery.submission.kind == SubmissionKind::Redirect)
        return shortened(delivery.submission.note, 300); // nothing of the old text
    if (!revision.summary.trimmed().isEmpty())
        return shortened(revision.summary, 300);
    const QString text = shortened(document::toPlainText(revision.body), 300);
    return text.isEmpty() ? revision.title : text;
}

PageHead headOf(const Delivery &delivery, const QString &urlPath, const QHash<MediaId, QString> &paths)
{
    const QStringList &authors = delivery.revision.authors;
    return {.urlPath = urlPath,
        .language = delivery.revision.language,
        .title = delivery.revision.title,
        .description = descriptionOf(delivery),
        .creator = authors.isEmpty() ? delivery.agencyName : authors.join(u"; "_s),
        .subject = delivery.sectionName,
        .type = u"article"_s,
        .mark = markOf(delivery.post, delivery.submissionId),
        .date = delivery.dateShown,
        .imagePath = paths.value(delivery.submission.featuredImage)};
}

Result<QVariantHash> postValues(const Delivery &delivery, const Links &links, const QHash<MediaId, QString> &mediaPaths)
{
    QHash<MediaId, QString> urls;
    for (const auto &[media, path] : mediaPaths.asKeyValueRange())
        urls.insert(media, links.file(path));
    TRY_INTO(body, document::withMediaUrls(delivery.revision.body, urls));
    const Section *section = delivery.charter.section(delivery.target.section);
    if (!section)
        return failure(Error::Kind::NotFound, u"section"_s);
    const bool withdrawn = delivery.submission.kind == SubmissionKind::Withdraw;
    QVariantHash post{{u"title"_s, delivery.revision.title}, {u"summary"_s, delivery.revision.summary.trimmed()},
        {u"withdrawn"_s, withdrawn}, {u"sectionName"_s, delivery.sectionName}, {u"sectionUrl"_s, links.page(sectionPath(section->code))},
        {u"shown"_s, momentValues(delivery.dateShown, delivery.charter)}, {u"notices"_s, noticeValues(delivery)},
        {u"fields"_s, fieldValues(delivery)}, {u"body"_s, Theme::trusted(withScrollingTables(body))},
        {u"attachments"_s, attachmentValues(delivery, urls)}, {u"byline"_s, delivery.revision.authors.join(u", "_s)},
        {u"credits"_s, creditsOf(delivery.revision)}, {u"featured"_s, featuredValues(delivery, urls)}};
    if (const QList<Notice> notices = noticesOf(delivery); !notices.isEmpty()) {
        post.insert(u"changed"_s, momentValues(notices.first().at, delivery.charter));
        post.insert(u"changedLabel"_s, notices.first().kind == SubmissionKind::Withdraw ? u"thu hồi"_s : u"đính chính"_s);
    }
    return post;
}

Result<QVariantHash> redirectValues(const Delivery &delivery)
{
    const QUrl elsewhere = addressIn(delivery.submission.note);
    if (elsewhere.isEmpty())
        return failure(Error::Kind::InvalidInput, u"note: a redirect names no web address"_s);
    return QVariantHash{{u"title"_s, delivery.revision.title}, {u"note"_s, delivery.submission.note.trimmed()},
        {u"elsewhere"_s, elsewhere.toString(QUrl::FullyEncoded)},
        {u"changed"_s, momentValues(delivery.dateChanged.value_or(delivery.dateShown), delivery.charter)}};
}

} // namespace

QString creditsOf(const Revision &revision)
{
    QStringList credits;
    for (const ImageUse &image : revision.images) {
        if (const QString credit = image.credit.trimmed(); !credit.isEmpty() && !credits.contains(credit))
            credits.append(credit);
    }
    return credits.join(u", "_s);
}

QList<ShownNotice> shownNotices(const Delivery &delivery)
{
    QList<ShownNotice> shown;
    const QList<Notice> notices = noticesOf(delivery);
    for (const Notice &notice : notices) {
        const QString day = momentValues(notice.at, delivery.charter).value(u"day"_s).toString();
        shown.append({notice.kind, notice.at, day, headingOf(notice.kind), textOf(notice)});
    }
    return shown;
}

QList<ShownAttachment> shownAttachments(const Delivery &delivery)
{
    QList<ShownAttachment> shown;
    for (const AttachmentUse &file : delivery.revision.attachments) {
        const QString size = sizeInWords(delivery.media.value(file.media).size());
        const QString suffix = QFileInfo(file.name).suffix().toUpper();
        shown.append({file.media, file.name, titleOf(file), suffix.isEmpty() ? u"(%1)"_s.arg(size) : u"(%1, %2)"_s.arg(suffix, size)});
    }
    return shown;
}

QString markOf(PostId post, BlobId submission) { return post.toHex() + u' ' + submission.toHex(); }

QUrl addressIn(const QString &note)
{
    static const QRegularExpression address(u"https?://[^\\s<>\"'”»]+"_s, QRegularExpression::CaseInsensitiveOption);
    QString found = address.match(note).captured();
    while (!found.isEmpty() && u".,;:!?)]"_s.contains(found.back()))
        found.chop(1);
    const QUrl url(found, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() ? url : QUrl();
}

QHash<MediaId, QString> pathsOf(const QList<DeliveryPlanned::Media> &media)
{
    QHash<MediaId, QString> paths;
    for (const DeliveryPlanned::Media &file : media)
        paths.insert(file.media, file.url);
    return paths;
}

QList<DeliveryPlanned::Media> mediaOf(const Revision &revision, MediaId featuredImage, int year, const QHash<MediaId, QByteArray> &bytes)
{
    QList<DeliveryPlanned::Media> list;
    QSet<MediaId> named;
    const auto add = [&](MediaId id, const QString &words, const QString &extension) {
        if (bytes.contains(id) && !named.contains(id)) {
            named.insert(id);
            list.append({id, {}, mediaPath(year, words, id, extension)});
        }
    };
    const auto addImage = [&](MediaId id) {
        const auto use = std::ranges::find(revision.images, id, &ImageUse::media);
        const QString words = use == revision.images.end() ? QString() : (use->alt.isEmpty() ? use->caption : use->alt);
        add(id, words.isEmpty() ? u"anh"_s : words, imageExtension(bytes.value(id)));
    };
    // Attachments first: a file that is both keeps the name people download it by.
    for (const AttachmentUse &file : revision.attachments)
        add(file.media, QFileInfo(file.name).completeBaseName(), QFileInfo(file.name).suffix());
    for (const MediaId &id : document::mediaIn(revision.body))
        addImage(id);
    for (const ImageUse &image : revision.images)
        addImage(image.media);
    if (!featuredImage.isNull())
        addImage(featuredImage);
    return list;
}

QList<DeliveryPlanned::Media> mediaOf(const Delivery &delivery)
{
    if (delivery.submission.kind == SubmissionKind::Redirect || delivery.submission.kind == SubmissionKind::Remove)
        return {};
    return mediaOf(delivery.revision, delivery.submission.featuredImage, yearOf(delivery.dateShown, delivery.charter), delivery.media);
}

ShownTexts shownTexts(const Delivery &delivery)
{
    ShownTexts texts;
    texts.before.append(delivery.revision.title);
    if (delivery.submission.kind == SubmissionKind::Redirect) {
        texts.before.append(delivery.submission.note);
        return texts;
    }
    const QList<Notice> notices = noticesOf(delivery);
    for (const Notice &notice : notices)
        texts.before.append(textOf(notice));
    texts.before.append(delivery.revision.summary);
    for (const auto &[label, value] : delivery.fields)
        texts.before.append(value);
    for (const AttachmentUse &file : delivery.revision.attachments)
        texts.after.append(titleOf(file));
    return texts;
}

Result<QList<RenderedFile>> render(const Theme &theme, const Delivery &delivery, const QHash<MediaId, QString> &mediaPaths)
{
    if (delivery.submission.kind == SubmissionKind::Remove)
        return QList<RenderedFile>();
    const Frame frame{delivery.charter, delivery.site, delivery.agencyName, delivery.siteName};
    const bool redirect = delivery.submission.kind == SubmissionKind::Redirect;
    TRY_INTO(post, redirect ? redirectValues(delivery) : postValues(delivery, Links(delivery.urlPath, delivery.site), mediaPaths));
    QVariantHash values = pageValues(theme, frame, headOf(delivery, delivery.urlPath, mediaPaths));
    if (redirect) {
        QVariantHash page = values.value(u"page"_s).toHash();
        page.insert(u"canonical"_s, post.value(u"elsewhere"_s));
        values.insert(u"page"_s, page);
    }
    values.insert(u"post"_s, post);
    TRY_INTO(bytes, theme.render(redirect ? u"gone.html"_s : u"article.html"_s, values));
    return QList<RenderedFile>{{pageFile(delivery.urlPath), bytes}};
}

} // namespace toasoan::publish
