// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/models/desklistmodel.h"

namespace toasoan {

/// Something is to be done about it, now or soon.
[[nodiscard]] bool isPressing(const EventDuty &duty);

/// Every known event whose post is or was owed, most overdue first.
class EventDutyModel final : public DeskLines<EventDuty, DutyId> {
    Q_OBJECT
public:
    enum Role {
        EventDutyRole = Qt::UserRole + 100, ///< EventDuty; no number of DutyModel, so that one list can show both
    };

    explicit EventDutyModel(DeskRunner &runner, QObject *parent = nullptr);

    [[nodiscard]] const EventDuty &duty(int row) const { return lines().at(row); }
    [[nodiscard]] QModelIndex indexOf(DutyId duty) const;
    [[nodiscard]] int overdue() const; ///< how many are owed and late, or must come down

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
};

} // namespace toasoan
