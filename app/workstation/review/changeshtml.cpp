// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/review/changeshtml.h"

#include <QFont>
#include <QRegularExpression>

#include <algorithm>

#include "workstation/directory.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

using Kind = document::BlockChange::Kind;
constexpr qsizetype shownAround = 1; // unchanged blocks kept beside a change; the rest is folded into one line

QString escaped(const QString &text) { return text.toHtmlEscaped().replace(u'\n', u"<br>"_s); }

QString wordsOf(const QByteArray &html) { return document::toPlainText(html).trimmed(); }

QByteArray asParagraph(const QString &text) { return document::fromPlainText(text.simplified()); }

QStringList addressesIn(const QByteArray &html)
{
    static const QRegularExpression form(u"(?:href|src)=\"([^\"]*)\""_s);
    QStringList list;
    for (const auto &match : form.globalMatch(QString::fromUtf8(html)))
        list.append(match.captured(1));
    return list;
}

} // namespace

ChangesHtml::ChangesHtml(const look::Colours &colours, const QFont &font, const PostType *type)
    : m_colours(colours)
    , m_size(font.pointSizeF())
    , m_type(type)
{
}

QString ChangesHtml::heading(const QString &text) const
{
    return u"<p style=\"margin:18px 0 4px 0;color:%1;font-size:%2pt\">%3</p>"_s.arg(m_colours.muted().name())
        .arg(m_size - 1)
        .arg(text.toHtmlEscaped());
}

QString ChangesHtml::quiet(const QString &text) const
{
    return u"<p style=\"margin:8px 0;color:%1\">%2</p>"_s.arg(m_colours.muted().name(), text.toHtmlEscaped());
}

QString ChangesHtml::added(const QString &html) const
{
    const look::Swatch &green = m_colours.tone(look::Tone::Green);
    return u"<span style=\"background-color:%1;color:%2;text-decoration:underline\">%3</span>"_s.arg(
        green.ground.name(), green.text.name(), html);
}

QString ChangesHtml::removed(const QString &html) const
{
    const look::Swatch &red = m_colours.tone(look::Tone::Red);
    return u"<span style=\"background-color:%1;color:%2;text-decoration:line-through\">%3</span>"_s.arg(
        red.ground.name(), red.text.name(), html);
}

QString ChangesHtml::pieces(const QList<document::BlockChange::Piece> &words) const
{
    QString html;
    for (const document::BlockChange::Piece &piece : words) {
        const QString text = escaped(piece.text);
        html += piece.kind == Kind::Added ? added(text) : piece.kind == Kind::Removed ? removed(text) : text;
    }
    return html;
}

QString ChangesHtml::line(const QString &before, const QString &after) const
{
    if (before.simplified() == after.simplified())
        return escaped(after);
    if (before.isEmpty())
        return added(escaped(after));
    if (after.isEmpty())
        return removed(escaped(before));
    const auto changes = document::diff(asParagraph(before), asParagraph(after));
    if (changes.size() == 1 && changes.first().kind == Kind::Changed)
        return pieces(changes.first().words);
    return removed(escaped(before)) + u' ' + added(escaped(after));
}

QString ChangesHtml::fields(const Revision *before, const Revision &after) const
{
    QStringList codes;
    if (m_type) {
        for (const FieldSpec &field : m_type->fields)
            codes.append(field.code);
    }
    for (const Revision *revision : {before, &after}) {
        for (const QString &code : revision ? revision->fields.keys() : QStringList()) {
            if (!codes.contains(code))
                codes.append(code);
        }
    }
    QString rows;
    for (const QString &code : codes) {
        const FieldSpec *field = m_type ? m_type->field(code) : nullptr;
        const FieldSpec spec = field ? *field : FieldSpec{.code = code, .vietnamese = code, .english = code};
        const QString was = before ? publicValue(spec, before->fields.value(code)) : QString();
        const QString is = publicValue(spec, after.fields.value(code));
        if (was.isEmpty() && is.isEmpty())
            continue;
        rows += u"<tr><td width=\"34%\" style=\"padding:4px 12px 4px 0;color:%1\">%2</td><td style=\"padding:4px 0\">%3</td></tr>"_s.arg(
            m_colours.muted().name(), labelOf(spec).toHtmlEscaped(), before ? line(was, is) : escaped(is));
    }
    return rows.isEmpty() ? QString() : heading(tr("Details")) + u"<table width=\"100%\" cellspacing=\"0\">%1</table>"_s.arg(rows);
}

// A link that leads elsewhere is a change although no word differs.
QString ChangesHtml::addresses(const document::BlockChange &change) const
{
    const QStringList before = addressesIn(change.before);
    const QStringList after = addressesIn(change.after);
    QString html;
    for (const QString &address : before) {
        if (!after.contains(address))
            html += u"<br>"_s + removed(address.toHtmlEscaped());
    }
    for (const QString &address : after) {
        if (!before.contains(address))
            html += u"<br>"_s + added(address.toHtmlEscaped());
    }
    return html;
}

QString ChangesHtml::block(const document::BlockChange &change, bool isNew) const
{
    const QByteArray &shown = change.kind == Kind::Removed ? change.before : change.after;
    const bool title = shown.startsWith("<h");
    QString words;
    switch (change.kind) {
    case Kind::Same:
        words = escaped(wordsOf(shown));
        break;
    case Kind::Added:
        words = isNew ? escaped(wordsOf(shown)) : added(escaped(wordsOf(shown)));
        break;
    case Kind::Removed:
        words = removed(escaped(wordsOf(shown)));
        break;
    case Kind::Changed: {
        words = pieces(change.words) + addresses(change);
        if (std::ranges::all_of(change.words, [](const auto &piece) { return piece.kind == Kind::Same; }))
            words += u"<br><i>%1</i>"_s.arg(tr("(the words are the same; their form, a link or a picture changed)").toHtmlEscaped());
        break;
    }
    }
    if (words.isEmpty())
        words = u"<i>%1</i>"_s.arg((shown.contains("<img") ? tr("(a picture)") : tr("(no words)")).toHtmlEscaped());
    const QString colour = change.kind == Kind::Same ? m_colours.muted().name() : m_colours.text().name();
    return u"<p style=\"margin:8px 0;line-height:135%;color:%1;%2\">%3</p>"_s.arg(colour, title ? u"font-weight:600"_s : QString(), words);
}

QString ChangesHtml::blocks(const ReviewCase &review) const
{
    const QList<document::BlockChange> &changes = review.changes;
    const auto isNear = [&](qsizetype at) {
        const qsizetype from = std::max<qsizetype>(0, at - shownAround);
        const qsizetype to = std::min(changes.size() - 1, at + shownAround);
        return std::any_of(changes.begin() + from, changes.begin() + to + 1, [](const auto &change) { return change.kind != Kind::Same; });
    };
    QString html = heading(tr("Text"));
    int folded = 0;
    const auto unfold = [&] {
        if (folded > 0)
            html += quiet(tr("… %n unchanged paragraph(s) …", nullptr, folded));
        folded = 0;
    };
    for (qsizetype i = 0; i < changes.size(); ++i) {
        if (changes[i].kind == Kind::Same && !isNear(i)) {
            ++folded;
            continue;
        }
        unfold();
        html += block(changes[i], !review.before);
    }
    unfold();
    return html;
}

QString ChangesHtml::files(const Revision *before, const Revision &after) const
{
    QStringList lines;
    const auto list = [&](const auto &were, const auto &are, const auto &nameOf) {
        const auto has = [](const auto &items, const auto &item) {
            return std::ranges::any_of(items, [&](const auto &one) { return one.media == item.media; });
        };
        for (const auto &item : are)
            lines.append(before && !has(were, item) ? added(nameOf(item).toHtmlEscaped()) : nameOf(item).toHtmlEscaped());
        for (const auto &item : were) {
            if (!has(are, item))
                lines.append(removed(nameOf(item).toHtmlEscaped()));
        }
    };
    const Revision none;
    const Revision &old = before ? *before : none;
    list(old.images, after.images, [](const ImageUse &image) {
        return image.decorative   ? tr("Picture, decorative")
            : image.alt.isEmpty() ? tr("Picture without a description")
                                  : tr("Picture: %1").arg(image.alt);
    });
    list(old.attachments, after.attachments, [](const AttachmentUse &file) {
        return file.title.isEmpty() ? tr("File: %1").arg(file.name) : tr("File: %1 (%2)").arg(file.title, file.name);
    });
    return lines.isEmpty() ? QString()
                           : heading(tr("Pictures and files")) + u"<p style=\"margin:4px 0\">%1</p>"_s.arg(lines.join(u"<br>"_s));
}

QString ChangesHtml::of(const ReviewCase &review) const
{
    const Revision *before = review.before ? &*review.before : nullptr;
    const Revision &after = review.revision;
    QString html;
    if (!review.asked.note.isEmpty())
        html += heading(tr("What the public will read about this change"))
            + u"<p style=\"margin:4px 0\">“%1”</p>"_s.arg(escaped(review.asked.note));
    html += heading(before ? tr("Title") : tr("Title of the new page"));
    html += u"<p style=\"margin:4px 0;font-size:%1pt;font-weight:600\">%2</p>"_s.arg(m_size + 4)
                .arg(before ? line(before->title, after.title) : escaped(after.title));
    if (!after.summary.isEmpty() || (before && !before->summary.isEmpty()))
        html += heading(tr("Summary"))
            + u"<p style=\"margin:4px 0\">%1</p>"_s.arg(before ? line(before->summary, after.summary) : escaped(after.summary));
    html += fields(before, after);
    html += blocks(review);
    html += files(before, after);
    return html;
}

} // namespace toasoan
