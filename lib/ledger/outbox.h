// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/instant.h"
#include "domain/result.h"

#include <memory>

namespace toasoan {

class Database;

/// How often a delivery was tried in vain, and when it may be tried again. Local to this machine; losing it only retries sooner.
struct Attempt {
    PostId post;
    SiteId site;
    int failures = 0;
    Instant lastTry;
    Instant nextTry;
    Error::Kind kind = Error::Kind::Offline;
    QString detail; ///< the far side's words, never a credential
};

/// outbox.db: attempts and the lease that keeps two publishers on one machine apart. Deletable.
class OutboxStore final {
public:
    [[nodiscard]] static Result<std::unique_ptr<OutboxStore>> open(const QString &workspaceFolder);
    ~OutboxStore();

    /// Takes or renews the lease of a site until now + duration. Busy, with the holder's name in detail, if another has it.
    [[nodiscard]] Result<> takeLease(SiteId site, const QString &holder, Instant now, std::chrono::seconds duration);
    [[nodiscard]] Result<> dropLease(SiteId site, const QString &holder);

    /// Doubles from one minute to 64; client errors (SiteRefused, SiteDiffers, InvalidInput) wait for a person: nextTry is far.
    [[nodiscard]] Result<Attempt> failed(PostId post, SiteId site, const Error &error, Instant now);
    [[nodiscard]] Result<> succeeded(PostId post, SiteId site);
    [[nodiscard]] Result<> retryNow(std::optional<PostId> post, std::optional<SiteId> site); ///< forgets the waiting
    [[nodiscard]] Result<QList<Attempt>> attempts() const;
    [[nodiscard]] Result<std::optional<Attempt>> attempt(PostId post, SiteId site) const;

private:
    explicit OutboxStore(std::unique_ptr<Database> database);
    std::unique_ptr<Database> m_database;
};

} // namespace toasoan
