// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/patrolfinding.h"
#include "domain/result.h"

#include <memory>
#include <optional>

namespace toasoan {

class Database;

/// patrol.db: what this machine remembers of the web and what its patrols found. Deletable: the next patrol looks again.
class PatrolStore final {
public:
    /// A spoiled file is replaced by an empty one.
    [[nodiscard]] static Result<std::unique_ptr<PatrolStore>> open(const QString &workspaceFolder);
    ~PatrolStore();

    /// What an address was answered, by a key of the asker's choice.
    struct Note {
        QByteArray etag;
        QByteArray modified;
        QByteArray words;
        Instant at;
        friend bool operator==(const Note &, const Note &) = default;
    };
    [[nodiscard]] Result<std::optional<Note>> note(const QByteArray &key) const;
    [[nodiscard]] Result<> setNote(const QByteArray &key, const Note &note);
    [[nodiscard]] Result<> forgetNotes(Instant before);

    /// One walk over all pages of a site.
    struct Lap {
        qint64 next = 0; ///< number of the page that is looked at next
        Instant began;
        bool ended = false;
        friend bool operator==(const Lap &, const Lap &) = default;
    };
    [[nodiscard]] Result<std::optional<Lap>> lap(SiteId site) const;
    [[nodiscard]] Result<> setLap(SiteId site, const Lap &lap);

    /// All there is to say about a post (null: the site itself) now: what was found before keeps its first time, what is not among
    /// them is gone.
    [[nodiscard]] Result<> setFindings(SiteId site, PostId post, const QList<PatrolFinding> &found, Instant now);
    /// Of the site, or all; the oldest first.
    [[nodiscard]] Result<QList<PatrolFinding>> findings(std::optional<SiteId> site) const;

private:
    explicit PatrolStore(std::unique_ptr<Database> database);
    std::unique_ptr<Database> m_database;
};

} // namespace toasoan
