// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation/session.h"

#include <QListWidget>

class QLabel;
class QPushButton;

namespace toasoan {

namespace look {
class QuietLabel;
class WrapLayout;
} // namespace look

/// A list of things with a heading, a sentence on what they are for, and what can be done with the chosen one.
class SettingsPage : public QWidget {
    Q_OBJECT
public:
    /// Carries out a command with a signature and says the sentence afterwards.
    using Execute = std::function<void(const Command &, const QString &, const std::function<void(const Outcome &)> &)>;

    SettingsPage(Session &session, Execute execute, const QString &heading, const QString &sentence, QWidget *parent);

    [[nodiscard]] QListWidget &list() { return *m_list; }
    virtual void refresh() = 0;

Q_SIGNALS:
    void problem(const toasoan::Problem &problem);
    void said(const QString &sentence);

protected:
    /// needsChoice: only while something is chosen. Only the keeper can press it, unless anybody may.
    enum class Who { Keeper, Anybody };
    QPushButton *addButton(const QString &text, bool needsChoice, Who who, const std::function<void()> &work);
    void addStretch();
    virtual void updateButtons();
    [[nodiscard]] bool keeperIsHere() const;
    [[nodiscard]] Session &session() const { return m_session; }
    void execute(const Command &command, const QString &sentence, const std::function<void(const Outcome &)> &then = {}) const;
    /// Fills the list and keeps the chosen row by its key.
    void fill(const QList<std::pair<QByteArray, std::pair<QString, QString>>> &rows);
    [[nodiscard]] QByteArray chosenKey() const; ///< empty: nothing
    [[nodiscard]] look::WrapLayout &bar() { return *m_bar; }
    void addAboveList(QWidget *widget);
    void addUnderList(QWidget *widget); ///< above the buttons
    void addBelow(QWidget *widget); ///< under the buttons
    void endBelow(); ///< what is left over stays empty while the list is hidden
    [[nodiscard]] static QWidget *makeRow(QLabel *words, QPushButton *button, QWidget *parent); ///< a sentence with its button

private:
    struct Button {
        QPushButton *button;
        bool needsChoice;
        Who who;
    };
    Session &m_session;
    Execute m_execute;
    QListWidget *m_list;
    look::WrapLayout *m_bar;
    look::QuietLabel *m_onlyKeeper;
    QList<Button> m_buttons;
};

} // namespace toasoan
