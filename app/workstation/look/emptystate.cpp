// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/look/emptystate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "workstation/look/calmstyle.h"
#include "workstation/look/chip.h"
#include "workstation/look/icons.h"

namespace toasoan::look {

namespace {

constexpr int symbolSize = 44;
constexpr int widestText = 460;

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_symbol(new QLabel(this))
    , m_heading(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_button(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_symbol, 0, Qt::AlignHCenter);
    layout->addSpacing(4);
    for (QLabel *words : {m_heading, m_sentence}) {
        auto *row = new QHBoxLayout; // not an alignment: the height of wrapped words follows from their width
        row->addStretch();
        row->addWidget(words);
        row->addStretch();
        layout->addLayout(row);
    }
    layout->addSpacing(8);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    m_heading->setAlignment(Qt::AlignCenter);
    m_heading->setWordWrap(true);
    m_heading->setFixedWidth(widestText);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setFixedWidth(widestText);
    makePrimary(m_button);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::pressed);
    dress();
}

void EmptyState::say(const QString &symbolName, const QString &heading, const QString &sentence, const QString &button)
{
    m_symbolName = symbolName;
    m_heading->setText(heading);
    m_sentence->setText(sentence);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    dress();
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

void EmptyState::dress()
{
    if (!m_symbolName.isEmpty())
        m_symbol->setPixmap(symbol(m_symbolName, QPalette::PlaceholderText).pixmap(QSize(symbolSize, symbolSize), devicePixelRatioF()));
    m_heading->setFont(titleFont(font()));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, Colours(palette()).muted());
    if (m_sentence->palette() != quiet)
        m_sentence->setPalette(quiet);
}

ElidedLabel::ElidedLabel(Qt::TextElideMode mode, QWidget *parent)
    : QWidget(parent)
    , m_mode(mode)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void ElidedLabel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    setToolTip(text);
    updateGeometry();
    update();
}

QSize ElidedLabel::sizeHint() const { return {fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height()}; }
QSize ElidedLabel::minimumSizeHint() const { return {40, fontMetrics().height()}; }

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft, fontMetrics().elidedText(m_text, m_mode, width()));
}

QuietLabel::QuietLabel(const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(text, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_label);
    dress();
}

void QuietLabel::setText(const QString &text) { m_label->setText(text); }
QString QuietLabel::text() const { return m_label->text(); }
void QuietLabel::setWordWrap(bool on) { m_label->setWordWrap(on); }

void QuietLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void QuietLabel::dress()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, Colours(palette()).muted());
    m_label->setPalette(quiet);
}

} // namespace toasoan::look
