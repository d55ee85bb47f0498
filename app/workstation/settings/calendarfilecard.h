// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation/formdialog.h"
#include "workstation/settings/computercard.h"

class QComboBox;

namespace toasoan {

/// A calendar file of what is due, kept fresh for other programs.
class CalendarFileCard final : public ComputerCard {
    Q_OBJECT
public:
    CalendarFileCard(Session &session, QWidget *parent);
    void refresh() override;
    [[nodiscard]] QPushButton &choose() { return *m_choose; }
    [[nodiscard]] QPushButton &stop() { return *m_stop; }

private:
    struct Known {
        std::optional<KeptCalendar> kept;
        std::optional<Error> trouble; ///< it cannot be written just now
    };
    [[nodiscard]] static Result<Known> read(Desk &desk);
    void show(const std::optional<KeptCalendar> &kept);
    void ask();

    std::optional<KeptCalendar> m_kept;
    QPushButton *m_choose;
    QPushButton *m_stop;
    quint64 m_generation = 0;
};

/// Which file, and whose duties are in it.
class CalendarFileDialog final : public FormDialog {
    Q_OBJECT
public:
    /// me: the one signed in.
    CalendarFileDialog(const std::optional<KeptCalendar> &before, const MemberInfo &me, QWidget *parent);
    [[nodiscard]] KeptCalendar wish() const;
    [[nodiscard]] QLineEdit &path() { return *m_path; } ///< is chosen, not typed: the file dialog asks before it is written over
    [[nodiscard]] QComboBox &whose() { return *m_whose; }

protected:
    [[nodiscard]] QString fault() const override;

private:
    void browse();

    QLineEdit *m_path;
    QComboBox *m_whose;
};

} // namespace toasoan
