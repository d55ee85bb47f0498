// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/yearnotice.h"
#include "workstation/settings/settingspage.h"

class QComboBox;

namespace toasoan {

/// The days on which nothing is counted, year by year, each with where that is written. The calendar comes with the program, and the
/// keeper lays the yearly notices over it.
class CalendarPage final : public SettingsPage {
    Q_OBJECT
public:
    CalendarPage(Session &session, Execute execute, QWidget *parent);
    void refresh() override;
    [[nodiscard]] QComboBox &years() { return *m_years; }
    [[nodiscard]] QString whatHolds() const; ///< for the year that is shown
    [[nodiscard]] QPushButton &type() { return *m_type; }
    [[nodiscard]] QPushButton &takeBack() { return *m_takeBack; }

protected:
    void updateButtons() override;

private:
    void show(const WorkingCalendar &calendar, const QList<YearNotice> &notices);
    void showYear();
    void typeNotice();
    void forgetNotice();
    [[nodiscard]] int year() const;
    [[nodiscard]] const YearNotice *own() const; ///< the agency's notice for the year that is shown

    std::optional<WorkingCalendar> m_calendar; ///< of this agency, as it was last read
    QList<YearNotice> m_notices; ///< its own
    QString m_unsigned; ///< was typed, but not signed in the end
    QComboBox *m_years;
    look::QuietLabel *m_holds;
    QPushButton *m_type;
    QPushButton *m_takeBack;
    int m_wanted = 0; ///< year to be shown once it is read
    quint64 m_generation = 0;
};

} // namespace toasoan
