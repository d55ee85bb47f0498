// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/posts/postdelegate.h"

#include <QPainter>

#include "workstation/look/twolines.h"
#include "workstation/session.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr int side = 16;
constexpr int dayWidth = 92;

QFont titleOf(const QFont &font)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QString titleIn(const QModelIndex &index)
{
    const QString title = index.data().toString();
    return title.isEmpty() ? PostDelegate::tr("(no title yet)") : title;
}

// The day that matters: when it goes out, went out, or was changed.
Instant dayOf(const PostRow &row)
{
    if (row.word == Word::Scheduled && row.notBefore)
        return *row.notBefore;
    return row.liveSince.value_or(row.changed);
}

} // namespace

PostDelegate::PostDelegate(Session &session, Shape shape, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_session(session)
    , m_shape(shape)
{
}

QSize PostDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int title = QFontMetrics(titleOf(option.font)).height();
    const int second = QFontMetrics(look::captionFont(option.font)).height();
    if (m_shape == Shape::Wide)
        return {400, title + second + 3 + 16};
    return {200, 2 * title + second + look::chipSize({u"X"_s}, option.font).height() + 8 + 20};
}

void PostDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    look::paintRow(*painter, option);
    if (m_shape == Shape::Wide)
        paintWide(*painter, option, index);
    else
        paintNarrow(*painter, option, index);
    painter->restore();
}

void PostDelegate::paintWide(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto item = index.data(PostListModel::ItemRole).value<PostItem>();
    const Sentences sentences = m_session.sentences();
    const look::Colours colours(option.palette);
    const QRect inner = option.rect.adjusted(side, 0, -side, 0);
    const QFont small = look::captionFont(option.font);

    painter.setFont(small);
    painter.setPen(colours.muted());
    painter.drawText(QRect(inner.right() - dayWidth + 1, inner.top(), dayWidth, inner.height()), Qt::AlignVCenter | Qt::AlignRight,
        sentences.times().shortly(dayOf(item.row)));
    const look::ChipText chip = Sentences::chip(item);
    const QSize size = look::chipSize(chip, option.font);
    const QRect chipRect(
        inner.right() - dayWidth - 12 - size.width(), inner.top() + (inner.height() - size.height()) / 2, size.width(), size.height());
    look::paintChip(painter, chipRect, chip, option.font, colours);

    const QFont bold = titleOf(option.font);
    const int titleHeight = QFontMetrics(bold).height();
    const int secondHeight = QFontMetrics(small).height();
    const int top = inner.top() + (inner.height() - titleHeight - secondHeight - 3) / 2;
    const QRect title(inner.left(), top, chipRect.left() - inner.left() - 16, titleHeight);
    painter.setFont(bold);
    painter.setPen(colours.text());
    painter.drawText(
        title, Qt::AlignVCenter | Qt::AlignLeft, painter.fontMetrics().elidedText(titleIn(index), Qt::ElideRight, title.width()));
    const QRect second(title.left(), title.bottom() + 4, title.width(), secondHeight);
    painter.setFont(small);
    painter.setPen(colours.muted());
    painter.drawText(second, Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(sentences.secondLine(item), Qt::ElideRight, second.width()));
}

void PostDelegate::paintNarrow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto item = index.data(PostListModel::ItemRole).value<PostItem>();
    const Sentences sentences = m_session.sentences();
    const look::Colours colours(option.palette);
    const QRect inner = option.rect.adjusted(side, 10, -12, -10);
    const QFont bold = titleOf(option.font);
    const QFont small = look::captionFont(option.font);

    painter.setFont(bold);
    painter.setPen(colours.text());
    const int lineHeight = painter.fontMetrics().height();
    const QString whole = titleIn(index);
    // At most two lines: the first as far as whole words go, the rest cut.
    QString first = whole;
    while (painter.fontMetrics().horizontalAdvance(first) > inner.width() && first.contains(u' '))
        first.truncate(first.lastIndexOf(u' '));
    const QString rest = whole.mid(first.size()).trimmed();
    QRect line(inner.left(), inner.top(), inner.width(), lineHeight);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, painter.fontMetrics().elidedText(first, Qt::ElideRight, line.width()));
    if (!rest.isEmpty()) {
        line.translate(0, lineHeight);
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, painter.fontMetrics().elidedText(rest, Qt::ElideRight, line.width()));
    }
    painter.setFont(small);
    painter.setPen(colours.muted());
    line = QRect(inner.left(), line.bottom() + 2, inner.width(), painter.fontMetrics().height());
    QStringList who{sentences.directory().memberName(item.row.owner), sentences.directory().sectionName(item.row.section)};
    who.removeAll({});
    painter.drawText(
        line, Qt::AlignVCenter | Qt::AlignLeft, painter.fontMetrics().elidedText(who.join(u"  ·  "_s), Qt::ElideRight, line.width()));
    const bool mine = m_session.current() == item.row.owner;
    const look::ChipText chip = item.row.waitingSince
        ? look::ChipText{sentences.waiting(item.row), mine ? look::Tone::Grey : look::Tone::Amber}
        : Sentences::chip(item);
    QSize size = look::chipSize(chip, option.font);
    size.setWidth(std::min(size.width(), inner.width()));
    look::paintChip(painter, QRect(QPoint(inner.left(), line.bottom() + 6), size), chip, option.font, colours);
}

} // namespace toasoan
