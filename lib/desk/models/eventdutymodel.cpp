// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/models/eventdutymodel.h"

namespace toasoan {

bool isPressing(const EventDuty &duty)
{
    const EventDutyStatus &status = duty.status;
    return isLateNow(duty) || status.standing == EventStanding::DueSoon || status.review == Freshness::DueSoon
        || status.review == Freshness::Overdue;
}

EventDutyModel::EventDutyModel(DeskRunner &runner, QObject *parent)
    : DeskLines(runner, [](Desk &desk) { return desk.eventDuties(); }, [](const EventDuty &duty) { return duty.id; }, parent)
{
}

QModelIndex EventDutyModel::indexOf(DutyId duty) const
{
    return indexWhere([&](const EventDuty &one) { return one.id == duty; });
}

int EventDutyModel::overdue() const { return int(std::ranges::count_if(lines(), isLateNow)); }

QVariant EventDutyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const EventDuty &duty = lines().at(index.row());
    if (role == Qt::DisplayRole)
        return duty.title;
    return role == EventDutyRole ? QVariant::fromValue(duty) : QVariant();
}

} // namespace toasoan
