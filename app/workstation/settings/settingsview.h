// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation/session.h"

class QListWidget;
class QStackedWidget;

namespace toasoan {

class Background;
class PublisherLoop;
class SigningBar;

/// What the keeper sets for everybody (people, sections, catalogue, reminders, sites), each change signed as a new version of the charter,
/// which others read; the calendar; and what this computer does by itself.
class SettingsView final : public QWidget {
    Q_OBJECT
public:
    SettingsView(Session &session, PublisherLoop &publisher, const Background &background, QWidget *parent = nullptr);

    enum class Page { People, Sections, Catalogue, Reminders, Sites, Calendar, Computer };
    void showPage(Page page);
    void focusList();
    void start(); ///< somebody is signed in
    void stop();

    [[nodiscard]] QListWidget &pages() { return *m_pages; }
    [[nodiscard]] SigningBar &signing() { return *m_signing; }

Q_SIGNALS:
    void problem(const toasoan::Problem &problem);
    void decided(const QString &sentence);

private:
    void execute(const Command &command, const QString &sentence, const std::function<void(const Outcome &)> &then = {});

    Session &m_session;
    QListWidget *m_pages;
    QStackedWidget *m_stack;
    SigningBar *m_signing;
};

} // namespace toasoan
