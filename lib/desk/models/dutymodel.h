// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/deskrunner.h"

#include <QAbstractListModel>

namespace toasoan {

/// What every section owes the public today, most overdue first. Asked anew when the workspace changes; whoever shows it past
/// midnight refreshes it.
class DutyModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        DutyRole = Qt::UserRole, ///< Duty
    };

    explicit DutyModel(DeskRunner &runner, QObject *parent = nullptr);

    void refresh();
    void clear();
    [[nodiscard]] bool isAnswered() const { return m_answered; }
    [[nodiscard]] const Duty &duty(int row) const { return m_duties.at(row); }
    [[nodiscard]] QModelIndex indexOf(SectionId section) const;
    [[nodiscard]] int overdue() const; ///< how many: the number beside the view's name

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void answered();
    void failed(const toasoan::Error &error);

private:
    void apply(const QList<Duty> &duties);

    DeskRunner &m_runner;
    QList<Duty> m_duties;
    bool m_asked = false;
    bool m_running = false;
    bool m_again = false;
    bool m_answered = false;
    quint64 m_generation = 0;
};

} // namespace toasoan
