// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/editor/sourceeditor.h"

#include <QFontDatabase>
#include <QKeyEvent>
#include <QMimeData>
#include <QRegularExpression>
#include <QTextBlock>

#include <utility>

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include "document/document.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

const QString emptyParagraph = u"<p></p>"_s;

// Reading the definitions takes tens of milliseconds; every editor shares them, and only one that is seen asks.
KSyntaxHighlighting::Repository &repository()
{
    static KSyntaxHighlighting::Repository shared;
    return shared;
}

// A line that is one simple block: its tag, attributes and content.
QRegularExpressionMatch simpleBlock(const QString &line)
{
    static const QRegularExpression form(u"^<(p|h2|h3|h4|li)(\\s[^>]*)?>(.*)</\\1>$"_s);
    return form.match(line);
}

void replaceLine(QTextCursor &cursor, const QTextBlock &line, const QString &text)
{
    cursor.setPosition(line.position());
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.insertText(text);
}

} // namespace

SourceEditor::SourceEditor(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setTabChangesFocus(true);
    setAccessibleName(tr("Text of the post"));
    document()->setDocumentMargin(10);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_quiet)
            Q_EMIT edited();
    });
}

SourceEditor::~SourceEditor() = default;

void SourceEditor::setSource(const QString &html)
{
    m_quiet = true;
    setPlainText(html.isEmpty() ? emptyParagraph : html);
    QTextCursor cursor = textCursor();
    cursor.setPosition(html.isEmpty() ? 3 : 0); // inside the empty paragraph
    setTextCursor(cursor);
    m_quiet = false;
}

void SourceEditor::setBlock(const QString &tag)
{
    QTextCursor cursor = textCursor();
    const int end = cursor.selectionEnd();
    QTextBlock line = document()->findBlock(cursor.selectionStart());
    cursor.beginEditBlock();
    while (line.isValid() && line.position() <= end) {
        const auto match = simpleBlock(line.text());
        const QString inner = match.hasMatch() ? match.captured(3) : line.text();
        if (!line.text().startsWith(u'<') || match.hasMatch())
            replaceLine(cursor, line, u"<%1>%2</%1>"_s.arg(tag, inner));
        line = line.next();
    }
    cursor.endEditBlock();
    cursor.movePosition(QTextCursor::Left, QTextCursor::MoveAnchor, int(tag.size()) + 3);
    setTextCursor(cursor);
}

void SourceEditor::wrap(const QString &tag)
{
    QTextCursor cursor = textCursor();
    const QString open = u"<%1>"_s.arg(tag);
    const QString chosen = cursor.selectedText();
    const int start = cursor.selectionStart();
    cursor.insertText(open + chosen + u"</%1>"_s.arg(tag));
    cursor.setPosition(start + int(open.size()));
    cursor.setPosition(start + int(open.size() + chosen.size()), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void SourceEditor::makeList(const QString &tag)
{
    QTextCursor cursor = textCursor();
    const int end = cursor.selectionEnd();
    QTextBlock line = document()->findBlock(cursor.selectionStart());
    const int start = line.position();
    QStringList items;
    int last = start;
    while (line.isValid() && line.position() <= end) {
        const auto match = simpleBlock(line.text());
        items.append(u"<li>%1</li>"_s.arg(match.hasMatch() ? match.captured(3) : line.text()));
        last = line.position() + line.length() - 1;
        line = line.next();
    }
    cursor.setPosition(start);
    cursor.setPosition(last, QTextCursor::KeepAnchor);
    cursor.insertText(u"<%1>\n%2\n</%1>"_s.arg(tag, items.join(u'\n')));
    cursor.movePosition(QTextCursor::Left, QTextCursor::MoveAnchor, int(tag.size()) + 3 + 1 + 5); // into the last item
    setTextCursor(cursor);
}

void SourceEditor::makeLink()
{
    QTextCursor cursor = textCursor();
    const QString words = cursor.selectedText();
    const QString open = u"<a href=\""_s;
    const QString address = u"https://"_s;
    const int start = cursor.selectionStart();
    cursor.insertText(open + address + u"\">"_s + words + u"</a>"_s);
    cursor.setPosition(start + int(open.size()));
    cursor.setPosition(start + int(open.size() + address.size()), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void SourceEditor::insertBlock(const QString &html)
{
    QTextCursor cursor = textCursor();
    const QString line = cursor.block().text();
    cursor.beginEditBlock();
    if (line.isEmpty() || line == emptyParagraph) {
        replaceLine(cursor, cursor.block(), html);
    } else {
        cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.insertText(u'\n' + html);
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}

void SourceEditor::insertPlainText(const QString &text)
{
    if (text.trimmed().contains(u'\n'))
        insertBlock(QString::fromUtf8(document::fromPlainText(text)).trimmed());
    else
        textCursor().insertText(text.toHtmlEscaped());
}

// Inside a paragraph, heading or item, Enter ends it and begins the next; after a heading comes a paragraph.
bool SourceEditor::splitBlock()
{
    QTextCursor cursor = textCursor();
    const auto match = simpleBlock(cursor.block().text());
    const int column = cursor.selectionStart() - cursor.block().position();
    if (!match.hasMatch() || column < match.capturedStart(3) || column > match.capturedEnd(3))
        return false;
    const QString tag = match.captured(1);
    const QString next = tag == "li"_L1 ? tag : u"p"_s;
    cursor.beginEditBlock();
    const QString rest = match.captured(3).mid(cursor.selectionEnd() - cursor.block().position() - match.capturedStart(3));
    cursor.setPosition(cursor.selectionStart());
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.insertText(u"</%1>\n<%2>%3</%2>"_s.arg(tag, next, rest));
    cursor.movePosition(QTextCursor::Left, QTextCursor::MoveAnchor, int(rest.size() + next.size()) + 3);
    cursor.endEditBlock();
    setTextCursor(cursor);
    return true;
}

void SourceEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && !isReadOnly() && splitBlock()) {
        ensureCursorVisible();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void SourceEditor::insertFromMimeData(const QMimeData *source)
{
    if (!source->hasText())
        return;
    const QString text = source->text();
    const QString trimmed = text.trimmed();
    if (trimmed.startsWith(u'<') && trimmed.endsWith(u'>'))
        QPlainTextEdit::insertFromMimeData(source); // source that was copied from here or from a page
    else
        insertPlainText(text);
    ensureCursorVisible();
}

void SourceEditor::showEvent(QShowEvent *event)
{
    if (!m_highlighter) {
        const bool quiet = std::exchange(m_quiet, true); // colours are no edit
        m_highlighter = std::make_unique<KSyntaxHighlighting::SyntaxHighlighter>(document());
        m_highlighter->setDefinition(repository().definitionForName(u"HTML"_s));
        m_quiet = quiet;
        chooseColours();
    }
    QPlainTextEdit::showEvent(event);
}

void SourceEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter)
        chooseColours();
}

void SourceEditor::chooseColours()
{
    const bool quiet = std::exchange(m_quiet, true);
    m_highlighter->setTheme(repository().themeForPalette(palette()));
    m_highlighter->rehighlight();
    m_quiet = quiet;
}

} // namespace toasoan
