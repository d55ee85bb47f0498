// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QListWidget;

namespace toasoan {

/// The days on which nothing is counted, year by year, each with where that is written. For reading: the calendar comes with the program.
class CalendarPage final : public QWidget {
    Q_OBJECT
public:
    explicit CalendarPage(QWidget *parent = nullptr);
    void refresh();

private:
    void showYear();
    QComboBox *m_years;
    QListWidget *m_days;
};

} // namespace toasoan
