// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/models/desklistmodel.h"

namespace toasoan {

/// What the patrols of this computer found wrong on the sites, the oldest first.
class FindingModel final : public DeskLines<PatrolFinding, QByteArray> {
    Q_OBJECT
public:
    enum Role {
        FindingRole = Qt::UserRole, ///< PatrolFinding
    };

    explicit FindingModel(DeskRunner &runner, QObject *parent = nullptr);

    [[nodiscard]] const PatrolFinding &finding(int row) const { return lines().at(row); }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
};

} // namespace toasoan
