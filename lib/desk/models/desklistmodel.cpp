// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/models/desklistmodel.h"

namespace toasoan {

DeskListModel::DeskListModel(DeskRunner &runner, QObject *parent)
    : QAbstractListModel(parent)
    , m_runner(runner)
{
    connect(&runner, &DeskRunner::changed, this, [this] {
        if (m_asked)
            refresh();
    });
}

void DeskListModel::refresh()
{
    m_asked = true;
    if (m_running) {
        m_again = true;
        return;
    }
    m_running = true;
    m_again = false;
    ask(m_generation);
}

void DeskListModel::finish(const Result<> &result)
{
    m_running = false;
    if (result) {
        m_answered = true;
        Q_EMIT answered();
    } else {
        Q_EMIT failed(result.error());
    }
    if (m_again)
        refresh();
}

void DeskListModel::clear()
{
    ++m_generation;
    m_asked = m_running = m_again = m_answered = false;
    beginResetModel();
    forget();
    endResetModel();
}

} // namespace toasoan
