// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation/session.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace toasoan {

/// The yearly notice as it is typed from the paper, and beside it what it makes of the year, or the line that cannot be used.
class YearNoticeDialog final : public QDialog {
    Q_OBJECT
public:
    YearNoticeDialog(Session &session, const QString &text, QWidget *parent = nullptr);
    [[nodiscard]] QString text() const;
    [[nodiscard]] const QList<int> &years() const { return m_years; } ///< of the notice, once it can be used
    [[nodiscard]] int wrongLine() const { return m_wrongLine; } ///< that is marked, from 1; 0: none
    [[nodiscard]] QString words() const;
    [[nodiscard]] QPlainTextEdit &field() { return *m_text; }
    [[nodiscard]] QListWidget &days() { return *m_days; }
    [[nodiscard]] QPushButton &sign() { return *m_sign; }

private:
    struct Preview {
        WorkingCalendar calendar;
        QList<int> years;
    };
    [[nodiscard]] QWidget *makeLeft();
    [[nodiscard]] QWidget *makeRight();
    [[nodiscard]] static Result<Preview> read(Desk &desk, const QString &text);
    void edited();
    void preview();
    void showYears(const Preview &preview);
    void showFault(const Error &error);
    void say(const QString &words, bool wrong);
    void mark(int line);
    void changeEvent(QEvent *event) override;

    Session &m_session;
    QPlainTextEdit *m_text;
    QLabel *m_words;
    QListWidget *m_days;
    QPushButton *m_sign;
    QList<int> m_years;
    int m_wrongLine = 0;
    bool m_wrong = false; ///< what is said is a fault
    QTimer m_soon;
    quint64 m_generation = 0;
};

} // namespace toasoan
