// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reminders.h"
#include "workstation/settings/settingspage.h"

namespace toasoan {

/// When people are told of what is due: what the agency lays down, the sections nobody is reminded of, and one's own quiet hours.
class RemindersPage final : public SettingsPage {
    Q_OBJECT
public:
    RemindersPage(Session &session, Execute execute, QWidget *parent);
    void refresh() override;
    [[nodiscard]] QString policyWords() const;
    [[nodiscard]] QString quietWords() const;
    [[nodiscard]] QPushButton &change() { return *m_change; }
    [[nodiscard]] QPushButton &exempt() { return *m_exempt; }
    [[nodiscard]] QPushButton &remindAgain() { return *m_again; }
    [[nodiscard]] QPushButton &quietHours() { return *m_quiet; }

private:
    struct Known {
        ReminderPolicy policy;
        std::optional<Error> trouble; ///< of the agency's data
        QHash<MemberId, QuietHours> quiet;
    };
    [[nodiscard]] static Result<Known> read(Desk &desk);
    [[nodiscard]] QDate today() const;
    void show(const Known &known);
    void changePolicy();
    void exemptSection();
    void endExemption();
    void changeQuietHours();

    Known m_known;
    QLabel *m_policy;
    QPushButton *m_change;
    look::QuietLabel *m_none;
    QPushButton *m_exempt;
    QPushButton *m_again;
    QLabel *m_quietWords;
    QPushButton *m_quiet;
    quint64 m_generation = 0;
};

} // namespace toasoan
