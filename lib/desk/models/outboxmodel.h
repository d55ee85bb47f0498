// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/models/desklistmodel.h"

namespace toasoan {

/// What the publisher still has to do, a line for each post and site.
class OutboxModel final : public DeskLines<OutboxEntry, std::pair<PostId, SiteId>> {
    Q_OBJECT
public:
    enum Role {
        EntryRole = Qt::UserRole, ///< OutboxEntry
    };
    static constexpr int mostShown = 200; ///< more than a person reads; the oldest due come first

    explicit OutboxModel(DeskRunner &runner, QObject *parent = nullptr);

    [[nodiscard]] const OutboxEntry &entry(int row) const { return lines().at(row); }
    [[nodiscard]] QModelIndex indexOf(PostId post, SiteId site) const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
};

} // namespace toasoan
