// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/models/dutymodel.h"

namespace toasoan {

namespace {

Result<QList<Duty>> dutiesToday(Desk &desk)
{
    TRY_INTO(today, desk.today());
    return desk.duties(today);
}

} // namespace

bool isPressing(const Duty &duty)
{
    return !duty.exempt && (duty.status.freshness == Freshness::Overdue || duty.status.freshness == Freshness::DueSoon);
}

DutyModel::DutyModel(DeskRunner &runner, QObject *parent)
    : DeskLines(runner, dutiesToday, [](const Duty &duty) { return duty.section; }, parent)
{
}

QModelIndex DutyModel::indexOf(SectionId section) const
{
    return indexWhere([&](const Duty &duty) { return duty.section == section; });
}

int DutyModel::overdue() const
{
    return int(
        std::ranges::count_if(lines(), [](const Duty &duty) { return duty.status.freshness == Freshness::Overdue && isPressing(duty); }));
}

QVariant DutyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Duty &duty = lines().at(index.row());
    if (role == Qt::DisplayRole)
        return duty.sectionName;
    return role == DutyRole ? QVariant::fromValue(duty) : QVariant();
}

} // namespace toasoan
