// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/duties/weekstrip.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "workstation/look/chip.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr int side = 16;
constexpr int gap = 6;
constexpr int inset = 10;

} // namespace

WeekStrip::WeekStrip(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("What is due in the next days"));
}

QSize WeekStrip::sizeHint() const
{
    const QFontMetrics small(look::captionFont(font()));
    return {640, 2 * inset + 2 * small.height() + QFontMetrics(font()).height() + 6 + 12};
}

void WeekStrip::setCells(const QList<Cell> &cells)
{
    m_cells = cells;
    if (m_chosen && chosenCell() < 0) {
        m_chosen.reset();
        Q_EMIT choiceChanged();
    }
    sayToScreenReaders();
    update();
}

void WeekStrip::choose(const std::optional<DueRange> &range)
{
    if (m_chosen == range)
        return;
    m_chosen = range;
    sayToScreenReaders();
    update();
    Q_EMIT choiceChanged();
}

int WeekStrip::chosenCell() const
{
    const auto found = std::ranges::find_if(m_cells, [this](const Cell &cell) { return m_chosen == cell.range; });
    return found == m_cells.end() ? -1 : int(found - m_cells.begin());
}

QRect WeekStrip::cellRect(int cell) const
{
    const int count = std::max<int>(1, int(m_cells.size()));
    const double room = double(width() - 2 * side - (count - 1) * gap) / count;
    const int left = side + int(cell * (room + gap));
    const int right = side + int(cell * (room + gap) + room);
    const int top = 12;
    return {left, top, right - left, height() - top};
}

int WeekStrip::cellAt(QPoint at) const
{
    for (int cell = 0; cell < m_cells.size(); ++cell) {
        if (cellRect(cell).contains(at))
            return cell;
    }
    return -1;
}

void WeekStrip::paintEvent(QPaintEvent *)
{
    const look::Colours colours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont small = look::captionFont(font());
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const int line = QFontMetrics(small).height();
    for (int i = 0; i < m_cells.size(); ++i) {
        const Cell &cell = m_cells[i];
        const bool chosen = m_chosen == cell.range;
        const QRectF shape = QRectF(cellRect(i)).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(chosen ? colours.accent() : colours.line());
        if (chosen)
            painter.setBrush(colours.selected());
        else if (i == m_hovered)
            painter.setBrush(colours.hovered());
        else
            painter.setBrush(cell.off ? palette().color(QPalette::Window) : palette().color(QPalette::Base));
        painter.drawRoundedRect(shape, 6, 6);
        if (hasFocus() && (chosen || (!m_chosen && i == 0))) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(colours.accent(), 1.5));
            painter.drawRoundedRect(shape.adjusted(1.5, 1.5, -1.5, -1.5), 4.5, 4.5);
        }
        const int beside = cellRect(i).width() < 90 ? 4 : inset; // a small window
        const QRect inner = cellRect(i).adjusted(beside, inset, -beside, -inset);
        const auto write = [&](int top, int height, const QFont &words, const QColor &colour, const QString &text) {
            painter.setFont(words);
            painter.setPen(colour);
            painter.drawText(QRect(inner.left(), top, inner.width(), height), Qt::AlignLeft | Qt::AlignVCenter,
                painter.fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
        };
        write(inner.top(), line, small, colours.muted(), cell.name);
        const bool red = cell.late && cell.owed > 0;
        const QColor number = red ? colours.tone(look::Tone::Red).text : cell.owed > 0 ? colours.text() : colours.muted();
        const int middle = inner.top() + line + 3;
        const int tall = QFontMetrics(bold).height();
        //: how many publications are due on a day
        write(middle, tall, cell.owed > 0 ? bold : font(), number, cell.owed > 0 ? tr("%n due", nullptr, cell.owed) : u"–"_s);
        write(middle + tall + 3, line, small, colours.muted(), cell.note);
    }
}

bool WeekStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int cell = cellAt(help->pos());
        if (cell >= 0 && !m_cells[cell].note.isEmpty())
            QToolTip::showText(help->globalPos(), m_cells[cell].note, this, cellRect(cell));
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void WeekStrip::mousePressEvent(QMouseEvent *event)
{
    const int cell = cellAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || cell < 0)
        return;
    choose(m_chosen == m_cells[cell].range ? std::nullopt : std::optional(m_cells[cell].range));
}

void WeekStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (const int cell = cellAt(event->position().toPoint()); cell != m_hovered) {
        m_hovered = cell;
        update();
    }
}

void WeekStrip::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void WeekStrip::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_cells.size()) - 1;
    const int now = chosenCell();
    if (event->key() == Qt::Key_Right && last >= 0)
        choose(m_cells[std::min(now + 1, last)].range);
    else if (event->key() == Qt::Key_Left && last >= 0 && now > 0)
        choose(m_cells[now - 1].range);
    else if ((event->key() == Qt::Key_Left || event->key() == Qt::Key_Escape) && m_chosen)
        choose(std::nullopt);
    else
        QWidget::keyPressEvent(event);
}

void WeekStrip::sayToScreenReaders()
{
    const int cell = chosenCell();
    setAccessibleDescription(cell < 0 ? tr("Every day") : tr("%1: %n due", nullptr, m_cells[cell].owed).arg(m_cells[cell].name));
}

} // namespace toasoan
