// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/instant.h"
#include "domain/result.h"

#include <QDate>

#include <memory>

namespace toasoan {

class Database;
namespace platform {
class FileLock;
}

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

/// The right to publish to a site; let go at destruction, and by the system when the process dies.
class [[nodiscard]] Lease final {
public:
    Lease(Lease &&) noexcept;
    Lease &operator=(Lease &&) = delete;
    ~Lease();

private:
    friend class OutboxStore;
    explicit Lease(std::unique_ptr<platform::FileLock> lock);
    std::unique_ptr<platform::FileLock> m_lock;
};

/// outbox.db: attempts, who was reminded and mailed, when sites were looked at; and beside it the lease that keeps two publishers on one
/// machine apart. Deletable.
class OutboxStore final {
public:
    [[nodiscard]] static Result<std::unique_ptr<OutboxStore>> open(const QString &workspaceFolder);
    ~OutboxStore();

    /// Held by the one process that publishes for a workspace while no window is open ("toasoanctl serve"). Busy, with that process's
    /// number as detail, if there is one already.
    [[nodiscard]] static Result<Lease> takeServing(const QString &workspaceFolder);
    /// Busy, with the holder's name in detail, if another has it.
    [[nodiscard]] Result<Lease> takeLease(SiteId site, const QString &holder);

    /// Doubles from one minute to 64; client errors (SiteRefused, SiteDiffers, InvalidInput) wait for a person: nextTry is far.
    [[nodiscard]] Result<Attempt> failed(PostId post, SiteId site, const Error &error, Instant now);
    [[nodiscard]] Result<> succeeded(PostId post, SiteId site);
    [[nodiscard]] Result<> retryNow(std::optional<PostId> post, std::optional<SiteId> site); ///< forgets the waiting
    [[nodiscard]] Result<QList<Attempt>> attempts() const;
    [[nodiscard]] Result<std::optional<Attempt>> attempt(PostId post, SiteId site) const;

    /// Whether this machine reminds the member on that day for the first time; from then on it has. Of two processes that ask at
    /// once one is told so.
    [[nodiscard]] Result<bool> claimReminder(MemberId member, QDate day);
    [[nodiscard]] Result<QDate> lastReminder(MemberId member) const; ///< the day of the last claim; invalid: never
    /// The right to send mail to people, so that of two processes one does; Busy if another has it.
    [[nodiscard]] Result<Lease> takeMailing();
    [[nodiscard]] Result<> mailed(MemberId member, QDate day); ///< after a server took it
    [[nodiscard]] Result<QDate> lastMail(MemberId member) const; ///< invalid: never

    [[nodiscard]] Result<> looked(SiteId site, SectionId section, Instant at); ///< at what the site shows of the section
    [[nodiscard]] Result<std::optional<Instant>> lastLook(SectionId section) const; ///< on any site

private:
    OutboxStore(QString folder, std::unique_ptr<Database> database);
    QString m_folder;
    std::unique_ptr<Database> m_database;
};

} // namespace toasoan
