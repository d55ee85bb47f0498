// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/look/growingedit.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace toasoan::look {

namespace {

constexpr int innerMargin = 4;

} // namespace

GrowingEdit::GrowingEdit(Lines lines, int least, int most, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_lines(lines)
    , m_least(least)
    , m_most(most)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(innerMargin);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        grow();
        if (!m_quiet)
            Q_EMIT edited();
    });
    grow();
}

void GrowingEdit::setTextQuietly(const QString &text)
{
    if (text == toPlainText())
        return;
    m_quiet = true;
    setPlainText(text);
    m_quiet = false;
}

QSize GrowingEdit::sizeHint() const { return {240, m_height}; }

// Lines as they are wrapped, not as they were typed.
void GrowingEdit::grow()
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines <= m_most; block = block.next()) {
        (void)document()->documentLayout()->blockBoundingRect(block); // lays the block out
        lines += std::max(1, block.lineCount());
    }
    setVerticalScrollBarPolicy(lines > m_most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int shown = std::clamp(lines, m_least, m_most);
    const int height = int(std::ceil(fontMetrics().lineSpacing() * shown)) + 2 * innerMargin + 2 * frameWidth() + 4;
    if (height == m_height)
        return;
    m_height = height;
    setFixedHeight(height);
    updateGeometry();
}

void GrowingEdit::keyPressEvent(QKeyEvent *event)
{
    if (m_lines == Lines::One && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (event->modifiers() == Qt::NoModifier)
            focusNextChild();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void GrowingEdit::insertFromMimeData(const QMimeData *source)
{
    if (!source->hasText())
        return;
    const QString text = source->text();
    textCursor().insertText(m_lines == Lines::One ? text.simplified() : text);
    ensureCursorVisible();
}

void GrowingEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    grow();
}

void GrowingEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        grow();
}

} // namespace toasoan::look
