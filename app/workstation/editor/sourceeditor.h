// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include <memory>

namespace KSyntaxHighlighting {
class SyntaxHighlighter;
}

namespace toasoan {

/// The text as HTML, one block a line, with colours. Enter inside a paragraph starts the next one, plain text that is pasted
/// becomes paragraphs, and the usual keys set headings, bold, lists and links.
class SourceEditor final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit SourceEditor(QWidget *parent = nullptr);
    ~SourceEditor() override;

    void setSource(const QString &html); ///< of another draft: undo starts anew; no signal
    [[nodiscard]] QString source() const { return toPlainText(); }

    void setBlock(const QString &tag); ///< the lines touched become p, h2, h3
    void wrap(const QString &tag); ///< strong, em
    void makeList(const QString &tag); ///< ul, ol
    void makeLink();
    void insertBlock(const QString &html); ///< on a line of its own, after the present one
    /// Lines become paragraphs; a single line goes into the sentence.
    void insertPlainText(const QString &text);

Q_SIGNALS:
    void edited(); ///< by a person

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool splitBlock();
    void chooseColours();

    std::unique_ptr<KSyntaxHighlighting::SyntaxHighlighter> m_highlighter; ///< none before it was shown
    bool m_quiet = false;
};

} // namespace toasoan
