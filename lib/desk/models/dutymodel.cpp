// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/models/dutymodel.h"

#include <algorithm>

namespace toasoan {

DutyModel::DutyModel(DeskRunner &runner, QObject *parent)
    : QAbstractListModel(parent)
    , m_runner(runner)
{
    connect(&runner, &DeskRunner::changed, this, [this] {
        if (m_asked)
            refresh();
    });
}

void DutyModel::refresh()
{
    m_asked = true;
    if (m_running) {
        m_again = true;
        return;
    }
    m_running = true;
    m_again = false;
    const auto ask = [](Desk &desk) -> Result<QList<Duty>> {
        TRY_INTO(today, desk.today());
        return desk.duties(today);
    };
    m_runner.run(ask, this, [this, generation = m_generation](Result<QList<Duty>> duties) {
        if (generation != m_generation)
            return;
        m_running = false;
        if (duties) {
            apply(*duties);
            m_answered = true;
            Q_EMIT answered();
        } else {
            Q_EMIT failed(duties.error());
        }
        if (m_again)
            refresh();
    });
}

void DutyModel::clear()
{
    ++m_generation;
    m_asked = m_running = m_again = m_answered = false;
    beginResetModel();
    m_duties.clear();
    endResetModel();
}

void DutyModel::apply(const QList<Duty> &duties)
{
    for (int row = int(m_duties.size()) - 1; row >= 0; --row) {
        if (!std::ranges::contains(duties, m_duties[row].section, &Duty::section)) {
            beginRemoveRows({}, row, row);
            m_duties.removeAt(row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < duties.size(); ++row) {
        const QModelIndex there = indexOf(duties[row].section);
        if (!there.isValid()) {
            beginInsertRows({}, row, row);
            m_duties.insert(row, duties[row]);
            endInsertRows();
            continue;
        }
        if (there.row() != row) {
            beginMoveRows({}, there.row(), there.row(), {}, row);
            m_duties.move(there.row(), row);
            endMoveRows();
        }
        m_duties[row] = duties[row]; // the day counts too: every line may read differently
        Q_EMIT dataChanged(index(row), index(row));
    }
}

QModelIndex DutyModel::indexOf(SectionId section) const
{
    const auto it = std::ranges::find(m_duties, section, &Duty::section);
    return it == m_duties.end() ? QModelIndex() : index(int(it - m_duties.begin()));
}

int DutyModel::overdue() const
{
    return int(std::ranges::count(m_duties, Freshness::Overdue, [](const Duty &duty) { return duty.status.freshness; }));
}

int DutyModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_duties.size()); }

QVariant DutyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Duty &duty = m_duties.at(index.row());
    if (role == Qt::DisplayRole)
        return duty.sectionName;
    return role == DutyRole ? QVariant::fromValue(duty) : QVariant();
}

} // namespace toasoan
