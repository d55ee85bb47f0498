// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QMenu;
class QToolButton;

namespace toasoan {

class Session;

/// New post, the search over all posts, what is still to be sent, who is here.
class TopBar final : public QWidget {
    Q_OBJECT
public:
    explicit TopBar(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit &search() { return *m_search; }
    [[nodiscard]] QToolButton &newPost() { return *m_newPost; }
    [[nodiscard]] QMenu &personMenu() { return *m_personMenu; }
    void setSending(const QString &sentence, bool attention);
    void refresh(); ///< the person's name

Q_SIGNALS:
    void searched(const QString &typed);
    void searchLeft(); ///< Enter or Down: to the results
    void sendingPressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();

    Session &m_session;
    QToolButton *m_newPost;
    QLineEdit *m_search;
    QToolButton *m_sending;
    QToolButton *m_person;
    QMenu *m_personMenu;
    bool m_attention = false;
};

} // namespace toasoan
