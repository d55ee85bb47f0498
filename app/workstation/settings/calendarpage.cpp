// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/settings/calendarpage.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

#include "workstation/look/emptystate.h"
#include "workstation/settings/yeardays.h"
#include "workstation/settings/yearnoticedialog.h"

using namespace Qt::StringLiterals;

namespace toasoan {

CalendarPage::CalendarPage(Session &session, Execute execute, QWidget *parent)
    : SettingsPage(session, std::move(execute), tr("Calendar"),
          tr("Days off on which no working day is counted, and Saturdays that are worked instead, each with where it is written."), parent)
    , m_years(new QComboBox(this))
    , m_holds(new look::QuietLabel({}, this))
{
    m_years->setAccessibleName(tr("Year"));
    m_holds->setWordWrap(true);
    auto *row = new QWidget(this);
    auto *inner = new QHBoxLayout(row);
    inner->setContentsMargins({});
    inner->setSpacing(12);
    inner->addWidget(m_years);
    inner->addWidget(m_holds, 1);
    addAboveList(row);
    m_type = addButton(tr("Yearly notice…"), false, Who::Keeper, [this] { typeNotice(); });
    m_takeBack = addButton({}, false, Who::Keeper, [this] { forgetNotice(); });
    addStretch();
    connect(m_years, &QComboBox::currentIndexChanged, this, &CalendarPage::showYear);
}

int CalendarPage::year() const { return m_years->currentData().toInt(); }

const YearNotice *CalendarPage::own() const
{
    const auto found = std::ranges::find(m_notices, year(), &YearNotice::year);
    return found == m_notices.end() ? nullptr : &*found;
}

QString CalendarPage::whatHolds() const { return m_holds->text(); }

void CalendarPage::updateButtons()
{
    SettingsPage::updateButtons();
    m_takeBack->setVisible(own());
    m_takeBack->setText(tr("Take the agency's notice for %1 back").arg(year()));
}

void CalendarPage::refresh()
{
    struct Known {
        WorkingCalendar calendar;
        QList<YearNotice> notices;
    };
    const auto read = [](Desk &desk) -> Result<Known> {
        // Notices whose words were erased leave the calendar of the program.
        const auto notices = parseYearNotices(desk.calendarNotices().value_or(QString()));
        return Known{desk.calendar(), notices.value_or(QList<YearNotice>())};
    };
    session().desk().run(read, this, [this, generation = ++m_generation](const Result<Known> &known) {
        if (known && generation == m_generation)
            show(known->calendar, known->notices);
    });
}

void CalendarPage::show(const WorkingCalendar &calendar, const QList<YearNotice> &notices)
{
    const int today = toDateTime(session().now(), session().directory().zone()).date().year();
    const int chosen = m_wanted > 0 ? std::exchange(m_wanted, 0) : m_calendar ? year() : today;
    m_calendar = calendar;
    m_notices = notices;
    const QSignalBlocker quiet(m_years);
    m_years->clear();
    for (int one = calendar.firstDay().year(); one <= calendar.lastDay().year(); ++one) {
        QString name = QString::number(one);
        if (std::ranges::contains(notices, one, &YearNotice::year))
            name = tr("%1 (the agency's notice)").arg(one);
        else if (!calendar.hasNotice(one))
            name = tr("%1 (provisional)").arg(one);
        m_years->addItem(name, one);
        if (one == chosen)
            m_years->setCurrentIndex(m_years->count() - 1);
    }
    showYear();
}

void CalendarPage::showYear()
{
    if (!m_calendar)
        return;
    if (const YearNotice *notice = own())
        m_holds->setText(tr("The notice that was typed here holds: %1.").arg(notice->source));
    else if (m_calendar->hasNotice(year()))
        m_holds->setText(tr("What the program knows of that year's notice holds."));
    else
        m_holds->setText(tr("The yearly notice is not out, or nobody has typed it: these days follow from the rules."));
    QList<std::pair<QByteArray, std::pair<QString, QString>>> rows;
    for (const YearDay &day : daysOf(*m_calendar, year()))
        rows.append({day.day.toString(Qt::ISODate).toUtf8(), {day.words, day.source}});
    fill(rows);
}

void CalendarPage::typeNotice()
{
    QString text = m_unsigned;
    if (const YearNotice *notice = own(); notice && text.isEmpty())
        text = toText({*notice});
    auto *sheet = new YearNoticeDialog(session(), text, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &QDialog::accepted, this, [this, sheet] {
        m_unsigned = sheet->text();
        QStringList named;
        for (const int one : sheet->years())
            named.append(QString::number(one));
        const int first = sheet->years().value(0, year());
        execute(SetCalendar{.notices = m_unsigned, .without = {}}, tr("The calendar follows the notice for %1.").arg(named.join(u", "_s)),
            [this, first](const Outcome &) {
                m_unsigned.clear();
                m_wanted = first;
                refresh();
            });
    });
    sheet->open();
}

void CalendarPage::forgetNotice()
{
    execute(SetCalendar{.notices = {}, .without = {year()}}, tr("The agency's notice for %1 is taken back.").arg(year()),
        [this](const Outcome &) { refresh(); });
}

} // namespace toasoan
