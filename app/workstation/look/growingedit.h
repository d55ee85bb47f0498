// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace toasoan::look {

/// A field that is as tall as its text, between a least and a most number of lines. Tab leaves it.
class GrowingEdit final : public QPlainTextEdit {
    Q_OBJECT
public:
    enum class Lines {
        One, ///< long titles wrap, but Enter makes no new line and pasted ones become spaces
        Many,
    };
    GrowingEdit(Lines lines, int least, int most, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const { return toPlainText(); }
    /// Without a signal, and only if it differs: the caret stays.
    void setTextQuietly(const QString &text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

Q_SIGNALS:
    void edited(); ///< by a person

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void grow();

    Lines m_lines;
    int m_least;
    int m_most;
    int m_height = 0;
    bool m_quiet = false;
};

} // namespace toasoan::look
