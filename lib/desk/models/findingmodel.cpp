// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/models/findingmodel.h"

namespace toasoan {

namespace {

QByteArray keyOf(const PatrolFinding &finding)
{
    return QByteArray::number(int(finding.kind)) + finding.site.toHex().toLatin1() + finding.post.toHex().toLatin1()
        + finding.url.toEncoded();
}

} // namespace

FindingModel::FindingModel(DeskRunner &runner, QObject *parent)
    : DeskLines(runner, [](Desk &desk) { return desk.patrolFindings(); }, keyOf, parent)
{
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PatrolFinding &finding = lines().at(index.row());
    if (role == Qt::DisplayRole)
        return finding.url.toDisplayString();
    return role == FindingRole ? QVariant::fromValue(finding) : QVariant();
}

} // namespace toasoan
