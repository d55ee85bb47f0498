// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/settings/sectionspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr int mostApprovals = 3;

} // namespace

SectionsPage::SectionsPage(Session &session, Execute execute, QWidget *parent)
    : SettingsPage(session, std::move(execute), tr("Sections"),
          tr("Where posts appear on the sites. A section that owes the public something new every so many working days is watched under "
             "Duties."),
          parent)
{
    addButton(tr("Add a section…"), false, Who::Keeper, [this] { add(); });
    addButton(tr("Change…"), true, Who::Keeper, [this] { change(); });
    addStretch();
}

QString SectionsPage::secondLine(const SectionInfo &section) const
{
    QStringList words;
    if (const PostType *type = Session::postType(section.postType))
        words.append(labelOf(*type));
    const QString name = session().directory().memberName(section.responsible);
    words.append(name.isEmpty() ? tr("nobody answers for it") : tr("%1 answers for it").arg(name));
    if (section.approvals > 1)
        words.append(tr("%n approvals", nullptr, section.approvals));
    if (section.cadence)
        words.append(tr("something new every %n working day(s)", nullptr, section.cadence->workingDays));
    return words.join(u"  ·  "_s);
}

void SectionsPage::refresh()
{
    QList<std::pair<QByteArray, std::pair<QString, QString>>> rows;
    for (const SectionInfo &section : session().directory().sections)
        rows.append({section.id.bytes(), {section.name, secondLine(section)}});
    fill(rows);
}

void SectionsPage::add()
{
    auto *sheet = new SectionDialog(session().directory(), nullptr, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &QDialog::accepted, this, [this, sheet] { execute(sheet->wish(), tr("Added: %1").arg(sheet->wish().name)); });
    sheet->open();
}

void SectionsPage::change()
{
    const auto id = SectionId::fromBytes(chosenKey());
    const SectionInfo *section = id ? session().directory().section(*id) : nullptr;
    if (!section)
        return;
    auto *sheet = new SectionDialog(session().directory(), section, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &QDialog::accepted, this, [this, sheet, id = *id] {
        const AddSection wish = sheet->wish();
        execute(ChangeSection{.section = id,
                    .name = wish.name,
                    .postType = wish.postType,
                    .responsible = wish.responsible,
                    .approvals = wish.approvals,
                    .cadence = wish.cadence},
            tr("Changed: %1").arg(wish.name));
    });
    sheet->open();
}

SectionDialog::SectionDialog(const Directory &directory, const SectionInfo *section, QWidget *parent)
    : FormDialog(section ? section->name : tr("Add a section"), section ? tr("Change") : tr("Add"), parent)
    , m_name(addLine(tr("Name"), section ? section->name : QString()))
    , m_type(new QComboBox(this))
    , m_responsible(new QComboBox(this))
    , m_approvals(new QSpinBox(this))
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
    addWidget(makeCadence(section));
}

QWidget *SectionDialog::makeCadence(const SectionInfo *section)
{
    const bool owes = section && section->cadence;
    const Cadence rule = owes ? *section->cadence : Cadence{};
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(12);
    grid->setColumnStretch(0, 1);
    m_owes = new QCheckBox(tr("Owes the public something new regularly"), box);
    m_owes->setChecked(owes);
    grid->addWidget(m_owes, 0, 0, 1, 2);
    const auto addRow = [&](const QString &words, int value, int most) {
        auto *label = new QLabel(words, box);
        label->setWordWrap(true);
        auto *spin = new QSpinBox(box);
        spin->setRange(1, most);
        spin->setValue(value);
        spin->setAccessibleName(words);
        spin->setEnabled(owes);
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0);
        grid->addWidget(spin, row, 1);
        connect(m_owes, &QCheckBox::toggled, spin, &QWidget::setEnabled);
        return spin;
    };
    m_days = addRow(tr("At most so many working days from one post to the next"), rule.workingDays, Cadence::mostDays);
    m_reviewers = addRow(tr("Working days late until the reviewers are told too"), rule.reviewersAfter, Cadence::mostDelay);
    m_keeper = addRow(tr("Working days late until the keeper of the workspace is told"), rule.keeperAfter, Cadence::mostDelay);
    return box;
}

AddSection SectionDialog::wish() const
{
    AddSection wish{.name = m_name->text().trimmed(),
        .postType = m_type->currentData().toString(),
        .responsible = m_responsible->currentData().value<MemberId>(),
        .approvals = m_approvals->value()};
    if (m_owes->isChecked())
        wish.cadence = Cadence{.workingDays = m_days->value(), .reviewersAfter = m_reviewers->value(), .keeperAfter = m_keeper->value()};
    return wish;
}

QString SectionDialog::fault() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("A name is missing.");
    if (m_owes->isChecked() && m_keeper->value() < m_reviewers->value())
        return tr("The keeper cannot be told before the reviewers.");
    return {};
}

} // namespace toasoan
