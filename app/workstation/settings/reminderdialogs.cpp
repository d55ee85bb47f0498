// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/settings/reminderdialogs.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTimeEdit>

#include <algorithm>

#include "workstation/directory.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr int usualExemptDays = 30;
enum Rises { AsTheSectionSays, Everywhere };

QString joined(const QList<int> &days)
{
    QStringList words;
    for (const int day : days)
        words.append(QString::number(day));
    return words.join(u", "_s);
}

} // namespace

QString shortDay(QDate day) { return day.toString(u"dd/MM/yyyy"_s); }

// ---- what the agency lays down --------------------------------------------------------------------------------------

ReminderRuleDialog::ReminderRuleDialog(const ReminderPolicy &policy, QWidget *parent)
    : FormDialog(tr("When people are told"), tr("Sign it"), parent)
    , m_days(addLine(tr("So many days before a known event is due")))
    , m_rises(new QComboBox(this))
    , m_reviewers(new QSpinBox(this))
    , m_keeper(new QSpinBox(this))
    , m_asShipped(new QPushButton(tr("As shipped"), this))
{
    addHint(tr("Several numbers, like %1; each counts only where as much time lies before it as behind. Empty: on the due day only.")
            .arg(joined(ReminderPolicy().daysBefore)));
    m_rises->addItem(tr("As is set with each section"), AsTheSectionSays);
    m_rises->addItem(tr("After the same time everywhere"), Everywhere);
    addField(tr("When it is late, the others are told"), m_rises);
    for (QSpinBox *spin : {m_reviewers, m_keeper})
        spin->setRange(1, Cadence::mostDelay);
    m_delays = addPair(tr("Reviewers, after working days"), m_reviewers, tr("Keeper, after working days"), m_keeper);
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    m_asShipped->setAutoDefault(false);
    m_asShipped->setToolTip(tr("As the program came: nothing laid down by the agency"));
    line->addWidget(m_asShipped);
    line->addStretch();
    addWidget(row);
    connect(m_rises, &QComboBox::currentIndexChanged, this, [this](int index) { m_delays->setEnabled(index == Everywhere); });
    connect(m_asShipped, &QPushButton::clicked, this, [this] { fill(ReminderPolicy()); });
    fill(policy);
}

void ReminderRuleDialog::fill(const ReminderPolicy &policy)
{
    const Rise rise = policy.rise.value_or(Rise());
    m_days->setText(joined(policy.daysBefore));
    m_rises->setCurrentIndex(policy.rise ? Everywhere : AsTheSectionSays);
    m_reviewers->setValue(rise.reviewersAfter);
    m_keeper->setValue(rise.keeperAfter);
    m_delays->setEnabled(policy.rise.has_value());
}

std::optional<QList<int>> ReminderRuleDialog::daysBefore() const
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    QList<int> days;
    const QStringList words = m_days->text().split(between, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        bool number = false;
        days.append(word.toInt(&number));
        if (!number)
            return {};
    }
    std::ranges::sort(days, std::greater());
    const auto twice = std::ranges::unique(days);
    days.erase(twice.begin(), twice.end());
    return days;
}

SetReminders ReminderRuleDialog::wish() const
{
    SetReminders wish{.daysBefore = daysBefore().value_or(QList<int>()), .rise = {}};
    if (m_rises->currentIndex() == Everywhere)
        wish.rise = Rise{.reviewersAfter = m_reviewers->value(), .keeperAfter = m_keeper->value()};
    return wish;
}

QString ReminderRuleDialog::fault() const
{
    QString wrongDays = tr("Type at most %1 numbers of days from 1 to %2, like %3.")
                            .arg(QString::number(ReminderPolicy::mostTimes), QString::number(ReminderPolicy::mostDaysBefore),
                                joined(ReminderPolicy().daysBefore));
    if (!daysBefore())
        return wrongDays;
    const SetReminders asked = wish();
    const auto fine = checkReminders({.daysBefore = asked.daysBefore, .rise = asked.rise, .exempt = {}});
    if (fine)
        return {};
    return fine.error().detail == "daysBefore"_L1 ? wrongDays : tr("The keeper cannot be told before the reviewers.");
}

// ---- a section nobody is reminded of ---------------------------------------------------------------------------------

ExemptionDialog::ExemptionDialog(const Directory &directory, QDate today, QWidget *parent)
    : FormDialog(tr("Exempt a section"), tr("Sign it"), parent)
    , m_section(new QComboBox(this))
    , m_until(new QDateEdit(this))
    , m_reason(nullptr)
{
    addHint(tr("From today (%1) until the last day nobody is reminded that the section owes something new. It is counted and shown all the "
               "same, and of known events people are told as before.")
            .arg(shortDay(today)));
    for (const SectionInfo &section : directory.sections)
        m_section->addItem(section.name, QVariant::fromValue(section.id));
    addField(tr("Section"), m_section);
    m_until->setCalendarPopup(true);
    m_until->setDisplayFormat(u"dd/MM/yyyy"_s);
    m_until->setDateRange(today, today.addDays(Exemption::longest));
    m_until->setDate(today.addDays(usualExemptDays));
    addField(tr("Last day, at most %n day(s) from today", nullptr, Exemption::longest), m_until);
    m_reason = addLine(tr("Why; it is signed and everybody can read it"));
}

ExemptSection ExemptionDialog::wish() const
{
    return {.section = m_section->currentData().value<SectionId>(), .until = m_until->date(), .reason = m_reason->text().simplified()};
}

QString ExemptionDialog::fault() const
{
    if (wish().section.isNull())
        return tr("There is no section yet: make one under Sections.");
    return wish().reason.isEmpty() ? tr("Say why: without a reason a section is not exempt.") : QString();
}

// ---- one's own quiet hours -------------------------------------------------------------------------------------------

QuietHoursDialog::QuietHoursDialog(const QuietHours &hours, QWidget *parent)
    : FormDialog(tr("Quiet hours"), tr("Keep"), parent)
    , m_on(new QCheckBox(tr("Leave me in peace"), this))
    , m_from(new QTimeEdit(this))
    , m_to(new QTimeEdit(this))
{
    const bool on = hours.from != hours.to;
    const QuietHours shown = on ? hours : QuietHours();
    addWidget(m_on);
    QWidget *times = addPair(tr("From"), m_from, tr("Until"), m_to);
    addHint(tr("By the clock of the agency, also over midnight. For you on this computer, for notices and for e-mail; what would have come "
               "then comes afterwards."));
    for (QTimeEdit *time : {m_from, m_to})
        time->setDisplayFormat(u"HH:mm"_s);
    m_from->setTime(shown.from);
    m_to->setTime(shown.to);
    m_on->setChecked(on);
    times->setEnabled(on);
    connect(m_on, &QCheckBox::toggled, times, &QWidget::setEnabled);
}

QuietHours QuietHoursDialog::hours() const { return {.from = m_from->time(), .to = m_on->isChecked() ? m_to->time() : m_from->time()}; }

QString QuietHoursDialog::fault() const
{
    return m_on->isChecked() && m_from->time() == m_to->time() ? tr("From and until are the same: nothing would be quiet.") : QString();
}

} // namespace toasoan
