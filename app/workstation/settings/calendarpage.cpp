// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/settings/calendarpage.h"

#include <QComboBox>
#include <QDate>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>

#include "desk/desk.h"
#include "workstation/look/emptystate.h"
#include "workstation/look/twolines.h"
#include "workstation/session.h"

using namespace Qt::StringLiterals;

namespace toasoan {

CalendarPage::CalendarPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_years(new QComboBox(this))
    , m_days(new QListWidget(this))
{
    auto *title = new QLabel(tr("Calendar"), this);
    title->setFont(look::titleFont(font()));
    auto *what = new look::QuietLabel(
        tr("Days off on which no working day is counted, and Saturdays that are worked instead, each with where it is written."), this);
    what->setWordWrap(true);
    m_days->setItemDelegate(new look::TwoLineDelegate(m_days));
    m_days->setFrameShape(QFrame::NoFrame);
    m_days->setAccessibleName(tr("Calendar"));
    m_years->setAccessibleName(tr("Year"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_years);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(what);
    layout->addSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_days, 1);
    connect(m_years, &QComboBox::currentIndexChanged, this, &CalendarPage::showYear);
}

void CalendarPage::refresh()
{
    m_session.desk().run([](Desk &desk) { return Result<WorkingCalendar>(desk.calendar()); }, this,
        [this](const Result<WorkingCalendar> &calendar) {
            if (calendar)
                show(*calendar);
        });
}

void CalendarPage::show(const WorkingCalendar &calendar)
{
    const int chosen = m_calendar ? m_years->currentData().toInt() : QDate::currentDate().year();
    m_calendar = calendar;
    const QSignalBlocker quiet(m_years);
    m_years->clear();
    for (int year = calendar.firstDay().year(); year <= calendar.lastDay().year(); ++year) {
        m_years->addItem(
            calendar.hasNotice(year) ? QString::number(year) : tr("%1 (provisional: the yearly notice is not out)").arg(year), year);
        if (year == chosen)
            m_years->setCurrentIndex(m_years->count() - 1);
    }
    showYear();
}

void CalendarPage::showYear()
{
    m_days->clear();
    if (!m_calendar)
        return;
    const WorkingCalendar &calendar = *m_calendar;
    const int year = m_years->currentData().toInt();
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        const DayInfo info = calendar.day(day);
        if (info.kind == DayKind::Unknown || info.kind == DayKind::Working || info.kind == DayKind::WeeklyRest)
            continue;
        QString words = calendar.holidayName(info.code);
        const QString other = QLocale().toString(info.other, u"d/M"_s);
        if (info.kind == DayKind::SwappedWorked)
            words = tr("worked instead of %1").arg(other);
        else if (info.kind == DayKind::SwappedOff)
            words = tr("off, %1 is worked instead").arg(other);
        else if (info.kind == DayKind::SubstituteDay)
            words = tr("off for a holiday on a day of rest (%1)").arg(other);
        auto *item = new QListWidgetItem(QLocale().toString(day, u"dddd, d/M"_s) + u"  ·  "_s + words, m_days);
        item->setData(look::TwoLineDelegate::SecondLineRole, info.source);
    }
}

} // namespace toasoan
