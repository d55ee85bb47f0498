// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/settings/sectionspage.h"

#include <QLabel>
#include <QPushButton>

#include "workstation/look/card.h"
#include "workstation/look/wraplayout.h"
#include "workstation/settings/sectiondialogs.h"

using namespace Qt::StringLiterals;

namespace toasoan {

SectionsPage::SectionsPage(Session &session, Execute execute, QWidget *parent)
    : SettingsPage(session, std::move(execute), tr("Sections"),
          tr("Where posts appear on the sites. A section that owes the public something new every so many working days is watched under "
             "Duties."),
          parent)
    , m_agency(new QLabel(this))
    , m_changeAgency(addButton(tr("Common rule…"), false, Who::Keeper, [this] { changeAgencyCadence(); }))
{
    bar().removeWidget(m_changeAgency);
    addAboveList(makeRow(m_agency, m_changeAgency, this));
    addAboveList(new look::Hairline(this));
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
        words.append(std::holds_alternative<AsAgency>(section.said)
                ? tr("something new every %n working day(s) by the common rule", nullptr, section.cadence->workingDays)
                : tr("something new every %n working day(s)", nullptr, section.cadence->workingDays));
    else if (std::holds_alternative<NothingRegularly>(section.said))
        words.append(tr("owes nothing regularly"));
    return words.join(u"  ·  "_s);
}

void SectionsPage::refresh()
{
    const std::optional<Cadence> &agency = session().directory().info.cadence;
    m_agency->setText(agency ? tr("Common rule: a section without a rule of its own owes something new every %n working day(s).", nullptr,
                                   agency->workingDays)
                             : tr("Common rule: a section without a rule of its own owes nothing regularly."));
    QList<std::pair<QByteArray, std::pair<QString, QString>>> rows;
    for (const SectionInfo &section : session().directory().sections)
        rows.append({section.id.bytes(), {section.name, secondLine(section)}});
    fill(rows);
}

void SectionsPage::changeAgencyCadence()
{
    auto *sheet = new AgencyCadenceDialog(session().directory(), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &QDialog::accepted, this, [this, sheet] {
        if (sheet->wish().cadence != session().directory().info.cadence)
            execute(sheet->wish(), tr("The common rule is changed."));
    });
    sheet->open();
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

} // namespace toasoan
