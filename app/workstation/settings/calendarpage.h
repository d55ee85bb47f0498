// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "domain/calendar.h"

class QComboBox;
class QListWidget;

namespace toasoan {

class Session;

/// The days on which nothing is counted, year by year, each with where that is written. For reading: the calendar comes with
/// the program, and the keeper lays the yearly notices over it.
class CalendarPage final : public QWidget {
    Q_OBJECT
public:
    explicit CalendarPage(Session &session, QWidget *parent = nullptr);
    void refresh();

private:
    void show(const WorkingCalendar &calendar);
    void showYear();
    Session &m_session;
    std::optional<WorkingCalendar> m_calendar; ///< of this agency, as it was last read
    QComboBox *m_years;
    QListWidget *m_days;
};

} // namespace toasoan
