// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/content.h"

#include <QFileInfo>
#include <QRegularExpression>

#include "ctl/messages.h"
#include "ctl/session.h"

using namespace Qt::StringLiterals;

namespace toasoan::ctl {

namespace {

enum class BodyForm { Html, Text };

Answered<BodyForm> formOf(const Arguments &arguments)
{
    if (arguments.has(u"html") && arguments.has(u"text"))
        return usage(messages::notBoth(u"html"_s, u"text"_s), messages::correctIt());
    if (arguments.has(u"html"))
        return BodyForm::Html;
    const QString suffix = QFileInfo(arguments.value(u"body-file")).suffix().toLower();
    const bool named = suffix == "html"_L1 || suffix == "htm"_L1;
    return named && !arguments.has(u"text") ? BodyForm::Html : BodyForm::Text;
}

// As the vocabulary has it (docs/vocabulary.md): the digest and the kind of file.
QString address(MediaId media, const QString &fileName)
{
    static const QRegularExpression plain(u"^[a-z0-9]{1,8}$"_s);
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    return u"toasoan-asset://store/%1.%2"_s.arg(media.toHex(), plain.match(suffix).hasMatch() ? suffix : u"bin"_s);
}

// --image and what describes it, --attach and what describes it, in the order typed.
class Files final {
public:
    Files(Session &session, Draft &draft)
        : m_session(session)
        , m_draft(draft)
    {
    }
    Answered<> take(const Arguments::Given &given);
    const QHash<MediaId, QString> &names() const { return m_names; }

private:
    Answered<MediaId> add(const QString &path)
    {
        TRY_INTO(bytes, readFile(path));
        TRY_INTO(id, m_session.desk().addMedia(bytes));
        return id;
    }
    Answered<> describeImage(const Arguments::Given &given);

    Session &m_session;
    Draft &m_draft;
    bool m_hasImage = false;
    bool m_hasAttachment = false;
    QHash<MediaId, QString> m_names;
};

Answered<> Files::take(const Arguments::Given &given)
{
    if (given.name == "image"_L1) {
        TRY_INTO(id, add(given.value));
        m_draft.images.removeIf([&](const ImageUse &use) { return use.media == id; });
        m_draft.images.append(ImageUse{.media = id});
        m_names.insert(id, QFileInfo(given.value).fileName());
        m_hasImage = true;
    } else if (given.name == "attach"_L1) {
        TRY_INTO(id, add(given.value));
        const QFileInfo file(given.value);
        m_draft.attachments.removeIf([&](const AttachmentUse &use) { return use.media == id; });
        m_draft.attachments.append({.media = id, .name = file.fileName(), .title = file.completeBaseName()});
        m_hasAttachment = true;
    } else if (given.name == "attach-title"_L1) {
        if (!m_hasAttachment)
            return usage(messages::describesNothing(given.name, u"attach"_s), messages::correctIt());
        m_draft.attachments.last().title = given.value;
    } else if (QStringList{u"alt"_s, u"caption"_s, u"credit"_s, u"decorative"_s}.contains(given.name)) {
        return describeImage(given);
    }
    return {};
}

Answered<> Files::describeImage(const Arguments::Given &given)
{
    if (!m_hasImage)
        return usage(messages::describesNothing(given.name, u"image"_s), messages::correctIt());
    ImageUse &image = m_draft.images.last();
    if (given.name == "alt"_L1)
        image.alt = given.value;
    else if (given.name == "caption"_L1)
        image.caption = given.value;
    else if (given.name == "credit"_L1)
        image.credit = given.value;
    else
        image.decorative = true;
    return {};
}

} // namespace

QString withImages(QString html, const QList<ImageUse> &images, const QHash<MediaId, QString> &names)
{
    for (const ImageUse &image : images) {
        const QString name = names.value(image.media);
        if (!name.isEmpty()) {
            const QRegularExpression source(u"(\\ssrc\\s*=\\s*)([\"'])%1\\2"_s.arg(QRegularExpression::escape(name)));
            html.replace(source, u"\\1\\2%1\\2"_s.arg(address(image.media, name)));
        }
        if (html.contains(image.media.toHex()))
            continue;
        html += u"\n<figure><img src=\"%1\" alt=\"%2\">"_s.arg(address(image.media, name), image.alt.toHtmlEscaped());
        if (!image.caption.isEmpty())
            html += u"<figcaption>%1</figcaption>"_s.arg(image.caption.toHtmlEscaped());
        html += u"</figure>"_s;
    }
    return html;
}

QList<Option> contentOptions(Times title)
{
    return {
        {u"title"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Verbs", "the title"), title},
        {u"summary"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Verbs", "what stands under the title in lists")},
        {u"body-file"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Verbs", "the text")},
        {u"html"_s, {}, QT_TRANSLATE_NOOP("Verbs", "the text is HTML; default for .html")},
        {u"text"_s, {}, QT_TRANSLATE_NOOP("Verbs", "the text is plain, blank lines part paragraphs; default otherwise")},
        {u"field"_s, u"CODE=VALUE"_s, QT_TRANSLATE_NOOP("Verbs", "a field of the post's type; see type list"), Times::Any},
        {u"image"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Verbs", "a picture; the four options below describe the one before them"), Times::Any},
        {u"alt"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Verbs", "what the picture shows, for those who do not see it"), Times::Any},
        {u"caption"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Verbs", "what stands under the picture"), Times::Any},
        {u"credit"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Verbs", "who made the picture"), Times::Any},
        {u"decorative"_s, {}, QT_TRANSLATE_NOOP("Verbs", "the picture says nothing"), Times::Any},
        {u"attach"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Verbs", "a file to download"), Times::Any},
        {u"attach-title"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Verbs", "what the file before it is called"), Times::Any},
    };
}

Answered<> applyContent(Session &session, const Arguments &arguments, Draft &draft)
{
    TRY_INTO(form, formOf(arguments));
    draft.title = arguments.optional(u"title").value_or(draft.title);
    draft.summary = arguments.optional(u"summary").value_or(draft.summary);
    TRY_INTO(fields, pairsIn(arguments, u"field"));
    for (const auto &[code, value] : fields) {
        const PostType *type = Desk::postTypes().find(draft.postType);
        if (type && !type->field(code))
            return refusal(Error::Kind::NotFound, messages::noSuchField(code, draft.postType), messages::listTypes());
        draft.fields.insert(code, value);
    }
    if (const auto file = arguments.optional(u"body-file")) {
        TRY_INTO(bytes, readFile(*file));
        draft.body = QString::fromUtf8(bytes);
        draft.bodyFormat = form == BodyForm::Html ? u"html-source"_s : u"text"_s;
    }
    Files files(session, draft);
    for (const Arguments::Given &given : arguments.given())
        TRY(files.take(given));
    if (draft.images.isEmpty())
        return {};
    // A plain text has no place for pictures, so it becomes HTML.
    if (draft.bodyFormat == "text"_L1)
        draft.body = QString::fromUtf8(document::fromPlainText(draft.body));
    draft.bodyFormat = u"html-source"_s;
    draft.body = withImages(draft.body, draft.images, files.names());
    return {};
}

} // namespace toasoan::ctl
