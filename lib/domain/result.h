// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <expected>

namespace toasoan {

/// Why something did not happen. The interface makes the sentence out of the kind; detail is for the log and for
/// figures inside that sentence (a path, a server's answer), never a credential and never words of a draft.
struct [[nodiscard]] Error {
    enum class Kind {
        // what was asked for cannot be
        InvalidInput, ///< malformed or missing; detail names the field
        NotFound, ///< no such post, member, section, site, event
        Forbidden, ///< the charter gives this member no such right
        SelfApproval, ///< the approver is the one who submitted
        Superseded, ///< a newer submission exists
        Recalled, ///< this submission was recalled or returned; its digest is dead for ever
        Stale, ///< the base changed meanwhile: somebody else wrote first
        NothingToDo, ///< it is so already
        NeedsNewer, ///< written by a newer Tòa Soạn; read-only here
        TooLarge, ///< beyond a documented limit
        // keys
        Locked, ///< the key is not unlocked, or asked for again
        WrongPassphrase, ///< passphrase or PIN do not open the key
        NoKey, ///< this machine holds no key for that member
        // storage
        Storage, ///< the disk or database refused
        DiskFull, ///< no room left
        Unsupported, ///< a network or FAT disk, or a feature this file system lacks
        Busy, ///< another process holds it; trying again later is right
        Corrupt, ///< bytes do not verify: tampering or a broken disk
        Restored, ///< the database is behind what this machine signed
        // the far side
        Offline, ///< no connection
        Timeout, ///< no answer in time
        SiteRefused, ///< the site answered no; detail has its words
        SiteDiffers, ///< what is on the site is not what we put there
        Cancelled, ///< stopped by a person
    };
    Kind kind = Kind::InvalidInput;
    QString detail;
    friend bool operator==(const Error &, const Error &) = default;
};

template <typename T = void> using Result = std::expected<T, Error>;

[[nodiscard]] inline std::unexpected<Error> failure(Error::Kind kind, QString detail = {})
{
    return std::unexpected(Error{kind, std::move(detail)});
}

/// The kind as the stable word that ctl prints ("self-approval"); documented in docs/ctl.md.
[[nodiscard]] QString errorCode(Error::Kind kind);

} // namespace toasoan

/// Leaves the function with the error of EXPRESSION, or binds its value.
#define TOASOAN_CONCAT_INNER(a, b) a##b
#define TOASOAN_CONCAT(a, b) TOASOAN_CONCAT_INNER(a, b)
#define TRY_INTO(variable, expression)                                                                                                     \
    auto TOASOAN_CONCAT(result_, __LINE__) = (expression);                                                                                 \
    if (!TOASOAN_CONCAT(result_, __LINE__))                                                                                                \
        return std::unexpected(std::move(TOASOAN_CONCAT(result_, __LINE__)).error());                                                      \
    auto variable = std::move(TOASOAN_CONCAT(result_, __LINE__)).value() // NOLINT(bugprone-macro-parentheses): a name, not an expression
#define TRY(expression)                                                                                                                    \
    if (auto TOASOAN_CONCAT(result_, __LINE__) = (expression); !TOASOAN_CONCAT(result_, __LINE__))                                         \
    return std::unexpected(std::move(TOASOAN_CONCAT(result_, __LINE__)).error())
