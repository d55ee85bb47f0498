// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/deskrunner.h"

#include <QAbstractListModel>

namespace toasoan {

/// What the publisher still has to do, a line for each post and site. Asked anew when the workspace changes.
class OutboxModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        EntryRole = Qt::UserRole, ///< OutboxEntry
    };
    static constexpr int mostShown = 200; ///< more than a person reads; the oldest due come first

    explicit OutboxModel(DeskRunner &runner, QObject *parent = nullptr);

    void refresh();
    void clear();
    [[nodiscard]] bool isAnswered() const { return m_answered; }
    [[nodiscard]] const OutboxEntry &entry(int row) const { return m_entries.at(row); }
    [[nodiscard]] QModelIndex indexOf(PostId post, SiteId site) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void answered();
    void failed(const toasoan::Error &error);

private:
    void apply(const QList<OutboxEntry> &entries);

    DeskRunner &m_runner;
    QList<OutboxEntry> m_entries;
    bool m_asked = false;
    bool m_running = false;
    bool m_again = false;
    bool m_answered = false;
    quint64 m_generation = 0;
};

} // namespace toasoan
