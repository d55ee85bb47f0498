// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/settings/sectiondialogs.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr int mostApprovals = 3;
enum Owes { AsTheAgency, Nothing, ItsOwn }; // in the order of SectionCadence
enum AgencyOwes { AgencyNothing, AgencyRule };

} // namespace

// ---- the numbers ----------------------------------------------------------------------------------------------------

CadenceFields::CadenceFields(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_days(addRow(tr("At most so many working days from one post to the next"), Cadence::mostDays))
    , m_reviewers(addRow(tr("Working days late until the reviewers are told too"), Cadence::mostDelay))
    , m_keeper(addRow(tr("Working days late until the keeper of the workspace is told"), Cadence::mostDelay))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(12);
    m_grid->setColumnStretch(0, 1);
    setCadence({});
}

QSpinBox *CadenceFields::addRow(const QString &words, int most)
{
    auto *label = new QLabel(words, this);
    label->setWordWrap(true);
    auto *spin = new QSpinBox(this);
    spin->setRange(1, most);
    spin->setAccessibleName(words);
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(spin, row, 1);
    return spin;
}

void CadenceFields::setCadence(const Cadence &cadence)
{
    m_days->setValue(cadence.workingDays);
    m_reviewers->setValue(cadence.reviewersAfter);
    m_keeper->setValue(cadence.keeperAfter);
}

Cadence CadenceFields::cadence() const
{
    return {.workingDays = m_days->value(), .reviewersAfter = m_reviewers->value(), .keeperAfter = m_keeper->value()};
}

QString CadenceFields::fault() const
{
    return m_keeper->value() < m_reviewers->value() ? tr("The keeper cannot be told before the reviewers.") : QString();
}

// ---- what the agency lays down for all ------------------------------------------------------------------------------

AgencyCadenceDialog::AgencyCadenceDialog(const Directory &directory, QWidget *parent)
    : FormDialog(tr("The common rule"), tr("Sign it"), parent)
    , m_owes(new QComboBox(this))
    , m_fields(new CadenceFields(this))
{
    const std::optional<Cadence> &before = directory.info.cadence;
    m_owes->addItem(tr("Nothing regularly"), AgencyNothing);
    m_owes->addItem(tr("Something new regularly"), AgencyRule);
    m_owes->setCurrentIndex(before ? AgencyRule : AgencyNothing);
    m_fields->setCadence(before.value_or(Cadence()));
    m_fields->setEnabled(before.has_value());
    addField(tr("A section without a rule of its own owes the public"), m_owes);
    addWidget(m_fields);
    QStringList followers;
    for (const SectionInfo &section : directory.sections) {
        if (std::holds_alternative<AsAgency>(section.said))
            followers.append(section.name);
    }
    addHint(followers.isEmpty() ? tr("Every section has a rule of its own now: none follows this one.")
                                : tr("These follow it now: %1.").arg(followers.join(u", "_s)));
    connect(m_owes, &QComboBox::currentIndexChanged, m_fields, [this](int index) { m_fields->setEnabled(index == AgencyRule); });
}

SetCadence AgencyCadenceDialog::wish() const
{
    return {.cadence = m_owes->currentIndex() == AgencyRule ? std::optional(m_fields->cadence()) : std::nullopt};
}

QString AgencyCadenceDialog::fault() const { return wish().cadence ? m_fields->fault() : QString(); }

// ---- one section ----------------------------------------------------------------------------------------------------

SectionDialog::SectionDialog(const Directory &directory, const SectionInfo *section, QWidget *parent)
    : FormDialog(section ? section->name : tr("Add a section"), section ? tr("Change") : tr("Add"), parent)
    , m_agency(directory.info.cadence)
    , m_name(addLine(tr("Name"), section ? section->name : QString()))
    , m_type(new QComboBox(this))
    , m_responsible(new QComboBox(this))
    , m_approvals(new QSpinBox(this))
    , m_owes(new QComboBox(this))
    , m_fields(new CadenceFields(this))
{
    for (const PostType &type : Desk::postTypes().all()) {
        m_type->addItem(labelOf(type), type.code);
        if (section && section->postType == type.code)
            m_type->setCurrentIndex(m_type->count() - 1);
    }
    m_responsible->addItem(tr("Nobody yet"), QVariant::fromValue(MemberId()));
    for (const MemberInfo &member : directory.members) {
        if (member.dismissed || member.roles.contains(Role::Publisher))
            continue;
        m_responsible->addItem(member.name, QVariant::fromValue(member.id));
        if (section && section->responsible == member.id)
            m_responsible->setCurrentIndex(m_responsible->count() - 1);
    }
    m_approvals->setRange(1, mostApprovals);
    m_approvals->setValue(section ? section->approvals : 1);
    addField(tr("Kind of post"), m_type);
    addField(tr("Who answers for it"), m_responsible);
    addField(tr("How many people approve, one after another"), m_approvals);
    m_owes->addItem(m_agency ? tr("By the common rule: something new every %n working day(s)", nullptr, m_agency->workingDays)
                             : tr("By the common rule: nothing regularly for now"));
    m_owes->addItem(tr("Nothing regularly"));
    m_owes->addItem(tr("Something new regularly, by its own rule"));
    const SectionCadence said = section ? section->said : SectionCadence();
    if (const auto *own = std::get_if<Cadence>(&said))
        m_own = *own;
    m_fields->setCadence(m_own);
    m_owes->setCurrentIndex(int(said.index()));
    addField(tr("What it owes the public"), m_owes);
    addWidget(m_fields);
    showCadence();
    connect(m_owes, &QComboBox::currentIndexChanged, this, [this] { showCadence(); });
}

// The numbers that hold by the choice; those of the section's own rule come back with it.
void SectionDialog::showCadence()
{
    if (m_fields->isEnabled())
        m_own = m_fields->cadence();
    const bool own = m_owes->currentIndex() == ItsOwn;
    m_fields->setEnabled(own);
    m_fields->setCadence(own || !m_agency ? m_own : *m_agency);
}

AddSection SectionDialog::wish() const
{
    AddSection wish{.name = m_name->text().trimmed(),
        .postType = m_type->currentData().toString(),
        .responsible = m_responsible->currentData().value<MemberId>(),
        .approvals = m_approvals->value()};
    if (m_owes->currentIndex() == ItsOwn)
        wish.cadence = m_fields->cadence();
    else if (m_owes->currentIndex() == Nothing)
        wish.cadence = NothingRegularly();
    return wish;
}

QString SectionDialog::fault() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("A name is missing.");
    return m_owes->currentIndex() == ItsOwn ? m_fields->fault() : QString();
}

} // namespace toasoan
