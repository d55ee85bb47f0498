// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "ledger/database.h"

namespace toasoan {

/// A row of the events table. Only bytes and signature are the truth; the other columns repeat them for looking up.
struct StoredEvent {
    qint64 row = 0;
    QByteArray id;
    QByteArray seat;
    qint64 epoch = 0;
    qint64 seq = 0;
    QByteArray subject;
    QByteArray charter;
    QByteArray bytes;
    QByteArray signature;

    /// The columns above, for SELECT.
    static constexpr QStringView columns = u"row, id, seat, epoch, seq, subject, charter, bytes, signature";
    [[nodiscard]] static StoredEvent from(const Database::Row &row);
    [[nodiscard]] static StoredEvent of(const VerifiedEvent &event, const QByteArray &bytes, const QByteArray &signature);
    [[nodiscard]] bool repeats(const VerifiedEvent &event) const; ///< all columns say what the bytes say
};

enum class SignatureCheckOf {
    UnlessKnown, ///< an id whose signature this process has checked is not checked again: the bytes are hashed each time
    Always,
};

/// The event, if the bytes hash to the id, are signed by the seat they name and belong to this workspace; else Corrupt,
/// naming the id.
[[nodiscard]] Result<VerifiedEvent> verified(
    const StoredEvent &stored, WorkspaceId workspace, SignatureCheckOf check = SignatureCheckOf::UnlessKnown);
void rememberSignature(EventId id); ///< just made or checked by us

[[nodiscard]] bool belongsTo(const VerifiedEvent &event, WorkspaceId workspace);

} // namespace toasoan
