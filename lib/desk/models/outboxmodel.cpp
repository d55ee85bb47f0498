// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/models/outboxmodel.h"

namespace toasoan {

OutboxModel::OutboxModel(DeskRunner &runner, QObject *parent)
    : DeskLines(
          runner, [](Desk &desk) { return desk.outbox(mostShown); },
          [](const OutboxEntry &entry) { return std::pair(entry.row.post, entry.row.site); }, parent)
{
}

QModelIndex OutboxModel::indexOf(PostId post, SiteId site) const
{
    return indexWhere([&](const OutboxEntry &entry) { return entry.row.post == post && entry.row.site == site; });
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const OutboxEntry &entry = lines().at(index.row());
    if (role == Qt::DisplayRole)
        return entry.row.title;
    return role == EntryRole ? QVariant::fromValue(entry) : QVariant();
}

} // namespace toasoan
