// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/exchange.h"

#include <QHash>

namespace toasoan {

/// An exchange in this process's memory: for tests, and the model for the others.
class MemoryExchange final : public Exchange {
public:
    explicit MemoryExchange(WorkspaceId workspace);

    [[nodiscard]] Result<QList<ChainHead>> heads() override;
    [[nodiscard]] Result<ChainRun> get(const ChainHead &end, quint64 fromSeq, qsizetype limit) override;
    [[nodiscard]] Result<> put(const ChainRun &run) override;
    [[nodiscard]] Result<BlobAnswer> blobs(const BlobOrder &order) override;

    [[nodiscard]] qsizetype eventCount() const { return m_events.size(); }
    [[nodiscard]] qsizetype blobCount() const { return m_blobs.size(); }

private:
    struct Stored {
        ChainRun::Link link;
        ChainHead head; ///< this event as the end of its chain
        EventId previous;
    };
    WorkspaceId m_workspace;
    QHash<EventId, Stored> m_events;
    QHash<Digest, QByteArray> m_blobs;
};

} // namespace toasoan
