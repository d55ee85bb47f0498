// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/settings/calendarfilecard.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

#include "notify/dutycalendar.h"

using namespace Qt::StringLiterals;

namespace toasoan {

CalendarFileCard::CalendarFileCard(Session &session, QWidget *parent)
    : ComputerCard(session, tr("Calendar file"),
          tr("The days on which something is due, as a file (.ics) that calendar programs open or subscribe to. It is written anew "
             "whenever something changes, while the window is open or this computer sends in the background."),
          parent)
    , m_choose(addButton({}, [this] { ask(); }))
    , m_stop(addButton(tr("Keep fresh no more"), [this] {
        change([](Desk &desk) { return notify::forgetDutyCalendar(desk); }, tr("No calendar file is kept fresh any more; the file stays."));
    }))
{
    show({});
}

// What is shown as fresh is made fresh.
Result<CalendarFileCard::Known> CalendarFileCard::read(Desk &desk)
{
    TRY_INTO(settings, desk.localSettings());
    Known known{.kept = settings.calendar};
    if (const auto fresh = notify::refreshCalendarFile(desk); !fresh && settings.calendar)
        known.trouble = fresh.error();
    return known;
}

void CalendarFileCard::refresh()
{
    if (!session().current())
        return;
    session().desk().run(read, this, [this, generation = ++m_generation](const Result<Known> &known) {
        if (generation != m_generation)
            return;
        show(known ? known->kept : std::nullopt);
        if (!known)
            setState(Sentences::reason(known.error()));
        else if (known->trouble)
            setState(
                tr("%1 could not be written. %2").arg(QDir::toNativeSeparators(known->kept->file), Sentences::reason(*known->trouble)));
    });
}

void CalendarFileCard::show(const std::optional<KeptCalendar> &kept)
{
    m_kept = kept;
    m_choose->setText(kept ? tr("Another file…") : tr("Choose a file…"));
    m_stop->setVisible(kept.has_value());
    if (!kept) {
        setState(tr("No calendar file is kept fresh."));
        return;
    }
    const QString file = QDir::toNativeSeparators(kept->file);
    setState(kept->member.isNull()
            ? tr("%1 is kept fresh, with everybody's duties.").arg(file)
            : tr("%1 is kept fresh, with the duties of %2.").arg(file, session().directory().memberName(kept->member)));
}

void CalendarFileCard::ask()
{
    const MemberInfo *me = session().current() ? session().directory().member(*session().current()) : nullptr;
    if (!me)
        return;
    auto *sheet = new CalendarFileDialog(m_kept, *me, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &QDialog::accepted, this, [this, sheet] {
        change([wish = sheet->wish()](Desk &desk) { return notify::keepDutyCalendar(desk, wish); },
            tr("The calendar is in %1.").arg(QDir::toNativeSeparators(sheet->wish().file)));
    });
    sheet->open();
}

CalendarFileDialog::CalendarFileDialog(const std::optional<KeptCalendar> &before, const MemberInfo &me, QWidget *parent)
    : FormDialog(tr("Calendar file"), tr("Write it and keep it fresh"), parent)
    , m_path(new QLineEdit(this))
    , m_whose(new QComboBox(this))
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(8);
    m_path->setReadOnly(true);
    auto *choose = new QPushButton(tr("Choose…"), row);
    line->addWidget(m_path, 1);
    line->addWidget(choose);
    addField(tr("File"), row);
    m_path->setAccessibleName(tr("File"));
    m_whose->addItem(tr("Everybody's duties"), QVariant::fromValue(MemberId()));
    m_whose->addItem(tr("Only those of %1").arg(me.name), QVariant::fromValue(me.id));
    addField(tr("What is in it"), m_whose);
    addHint(tr("Titles of what is due can be read by everybody who can open the file."));
    if (before) {
        m_path->setText(QDir::toNativeSeparators(before->file));
        m_whose->setCurrentIndex(before->member == me.id ? 1 : 0);
    }
    connect(choose, &QPushButton::clicked, this, &CalendarFileDialog::browse);
    choose->setFocus();
}

void CalendarFileDialog::browse()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    //: name of a file
    const QString start = m_path->text().isEmpty() ? folder + u'/' + tr("publication-duties.ics") : m_path->text();
    auto *dialog = new QFileDialog(this, tr("Calendar file"), start, tr("Calendars (*.ics)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"ics"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { m_path->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

KeptCalendar CalendarFileDialog::wish() const
{
    return {.file = QDir::cleanPath(QDir::fromNativeSeparators(m_path->text())), .member = m_whose->currentData().value<MemberId>()};
}

QString CalendarFileDialog::fault() const { return m_path->text().isEmpty() ? tr("Choose the file.") : QString(); }

} // namespace toasoan
