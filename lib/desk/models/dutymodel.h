// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/models/desklistmodel.h"

namespace toasoan {

/// Late or soon, and nobody said that it need not be.
[[nodiscard]] bool isPressing(const Duty &duty);

/// What every section owes the public today, most overdue first.
class DutyModel final : public DeskLines<Duty, SectionId> {
    Q_OBJECT
public:
    enum Role {
        DutyRole = Qt::UserRole, ///< Duty
    };

    explicit DutyModel(DeskRunner &runner, QObject *parent = nullptr);

    [[nodiscard]] const Duty &duty(int row) const { return lines().at(row); }
    [[nodiscard]] QModelIndex indexOf(SectionId section) const;
    [[nodiscard]] int overdue() const; ///< how many, without those exempt

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
};

} // namespace toasoan
