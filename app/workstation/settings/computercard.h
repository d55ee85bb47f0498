// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation/session.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace toasoan {

/// One thing that this computer can do by itself: its name, a sentence on what it does, how it stands, and what can be done about it.
class ComputerCard : public QWidget {
    Q_OBJECT
public:
    ComputerCard(Session &session, const QString &heading, const QString &sentence, QWidget *parent);
    virtual void refresh() = 0;
    [[nodiscard]] QString state() const; ///< how it stands, in words

Q_SIGNALS:
    void problem(const toasoan::Problem &problem);
    void said(const QString &sentence);

protected:
    [[nodiscard]] Session &session() const { return m_session; }
    [[nodiscard]] QVBoxLayout &body() { return *m_body; } ///< between the state and the buttons
    void setState(const QString &words);
    QPushButton *addButton(const QString &text, const std::function<void()> &work);
    /// Changes something on the desk's thread; says the sentence, or what went wrong, and refreshes.
    void change(const std::function<Result<>(Desk &)> &work, const QString &sentence);

private:
    Session &m_session;
    QLabel *m_state;
    QVBoxLayout *m_body;
    QHBoxLayout *m_buttons;
};

} // namespace toasoan
