// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "domain/result.h"

#include <memory>

#include <QList>

namespace toasoan {

class Database;

/// registers.db: which folder this computer watches for registers of documents, what it saw there, and what of it waits. Local and
/// deletable: the folder has then to be named again, and what lies there is looked at again.
class RegisterStore final {
public:
    /// A spoiled file is replaced by an empty one.
    [[nodiscard]] static Result<std::unique_ptr<RegisterStore>> open(const QString &workspaceFolder);
    ~RegisterStore();

    [[nodiscard]] Result<QString> folder() const; ///< empty: none
    [[nodiscard]] Result<> setFolder(const QString &folder); ///< another folder: what was seen there and what waits is forgotten

    /// How a file looked at the last look.
    struct Sighting {
        QString file;
        qint64 size = 0;
        qint64 modified = 0; ///< milliseconds, by the clock of the folder
        Instant since{}; ///< of that look at which it had this size and time first
        bool taken = false; ///< its content is known
        friend bool operator==(const Sighting &, const Sighting &) = default;
    };
    [[nodiscard]] Result<QList<Sighting>> sightings() const;
    [[nodiscard]] Result<> setSighting(const Sighting &sighting);
    [[nodiscard]] Result<> forgetSighting(const QString &file);

    struct Kept {
        QByteArray digest;
        QString file;
        Instant at{};
        bool pending = true;
        QByteArray report; ///< of what was taken in, as whoever took it in wrote it
    };
    /// The first time of a content; of a file only the newest content waits. False if it is known.
    [[nodiscard]] Result<bool> keep(const QByteArray &digest, const QString &file, const QByteArray &content, Instant at);
    [[nodiscard]] Result<QList<Kept>> kept() const; ///< the newest first; what waits all, of the others the last hundred
    [[nodiscard]] Result<QByteArray> content(const QByteArray &digest) const; ///< of one that waits; else NotFound
    /// It waits no more; its content is let go.
    [[nodiscard]] Result<> settle(const QByteArray &digest, const QByteArray &report, Instant at);

private:
    explicit RegisterStore(std::unique_ptr<Database> database);
    std::unique_ptr<Database> m_database;
};

} // namespace toasoan
