// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/models/outboxmodel.h"

#include <algorithm>

namespace toasoan {

namespace {

bool sameLine(const OutboxEntry &a, const OutboxEntry &b) { return a.row.post == b.row.post && a.row.site == b.row.site; }

} // namespace

OutboxModel::OutboxModel(DeskRunner &runner, QObject *parent)
    : QAbstractListModel(parent)
    , m_runner(runner)
{
    connect(&runner, &DeskRunner::changed, this, [this] {
        if (m_asked)
            refresh();
    });
}

void OutboxModel::refresh()
{
    m_asked = true;
    if (m_running) {
        m_again = true;
        return;
    }
    m_running = true;
    m_again = false;
    m_runner.run([](Desk &desk) { return desk.outbox(mostShown); }, this,
        [this, generation = m_generation](Result<QList<OutboxEntry>> entries) {
            if (generation != m_generation)
                return;
            m_running = false;
            if (entries) {
                apply(*entries);
                m_answered = true;
                Q_EMIT answered();
            } else {
                Q_EMIT failed(entries.error());
            }
            if (m_again)
                refresh();
        });
}

void OutboxModel::clear()
{
    ++m_generation;
    m_asked = m_running = m_again = m_answered = false;
    beginResetModel();
    m_entries.clear();
    endResetModel();
}

void OutboxModel::apply(const QList<OutboxEntry> &entries)
{
    for (int row = int(m_entries.size()) - 1; row >= 0; --row) {
        if (std::ranges::none_of(entries, [&](const OutboxEntry &entry) { return sameLine(entry, m_entries[row]); })) {
            beginRemoveRows({}, row, row);
            m_entries.removeAt(row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < entries.size(); ++row) {
        const QModelIndex there = indexOf(entries[row].row.post, entries[row].row.site);
        if (!there.isValid()) {
            beginInsertRows({}, row, row);
            m_entries.insert(row, entries[row]);
            endInsertRows();
            continue;
        }
        if (there.row() != row) {
            beginMoveRows({}, there.row(), there.row(), {}, row);
            m_entries.move(there.row(), row);
            endMoveRows();
        }
        m_entries[row] = entries[row]; // attempts and standing change with the clock: every line may read differently
        Q_EMIT dataChanged(index(row), index(row));
    }
}

QModelIndex OutboxModel::indexOf(PostId post, SiteId site) const
{
    const auto it =
        std::ranges::find_if(m_entries, [&](const OutboxEntry &entry) { return entry.row.post == post && entry.row.site == site; });
    return it == m_entries.end() ? QModelIndex() : index(int(it - m_entries.begin()));
}

int OutboxModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_entries.size()); }

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const OutboxEntry &entry = m_entries.at(index.row());
    if (role == Qt::DisplayRole)
        return entry.row.title;
    return role == EntryRole ? QVariant::fromValue(entry) : QVariant();
}

} // namespace toasoan
