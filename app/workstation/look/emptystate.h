// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace toasoan::look {

/// What an empty view says, with the one thing one can do about it.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    /// Without a button text there is no button.
    void say(const QString &symbolName, const QString &heading, const QString &sentence, const QString &button = {});

Q_SIGNALS:
    void pressed();

private:
    void changeEvent(QEvent *event) override;
    void dress();

    QString m_symbolName;
    QLabel *m_symbol;
    QLabel *m_heading;
    QLabel *m_sentence;
    QPushButton *m_button;
};

/// A label that gives way: its text is cut in the middle when there is no room, whole in the tool tip.
class ElidedLabel final : public QWidget {
    Q_OBJECT
public:
    explicit ElidedLabel(Qt::TextElideMode mode = Qt::ElideMiddle, QWidget *parent = nullptr);
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Qt::TextElideMode m_mode;
};

/// A label in the palette's quiet colour that follows palette changes.
class QuietLabel final : public QWidget {
    Q_OBJECT
public:
    explicit QuietLabel(const QString &text = {}, QWidget *parent = nullptr);
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    void setWordWrap(bool on);
    [[nodiscard]] QLabel *label() const { return m_label; }

private:
    void changeEvent(QEvent *event) override;
    void dress();
    QLabel *m_label;
};

} // namespace toasoan::look
