// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

namespace toasoan::publish {

/// What stands between us and a site, so that it can be said in words of one's own.
enum class SiteFault {
    Other,
    UnknownHost, ///< no computer has that name, or this one has no network
    Certificate, ///< nobody vouches for it
    NoEncryption, ///< an FTP server without TLS
    SignIn, ///< it does not take the name with the password
    Moved, ///< it answers that it is elsewhere
    OutOfOrder, ///< it answers that it cannot just now
    NoFolder, ///< the folder that the settings name
    NoWordPress,
    RestSwitchedOff,
    NoApplicationPasswords,
    LacksRight,
    OtherAccount, ///< of the site, which owns the post
    ServerFull, ///< the disk of the server, not ours
    FileMissing, ///< a picture or file of the post, here
};

[[nodiscard]] SiteFault siteFaultOf(const Error &error); ///< as far as it can be told
[[nodiscard]] QString siteFaultWords(const Error &error); ///< Error::detail without the beginning that names the fault

/// How the details of those errors begin that siteFaultOf() knows by their beginning.
namespace begins {
inline constexpr QLatin1StringView unknownHost("unknown host: ");
inline constexpr QLatin1StringView certificate("certificate: ");
inline constexpr QLatin1StringView noTls("no TLS: ");
inline constexpr QLatin1StringView wrongPassword("wrong user or application password: ");
inline constexpr QLatin1StringView noWordPress("no REST interface of WordPress: ");
inline constexpr QLatin1StringView restSwitchedOff("the REST interface is switched off: ");
inline constexpr QLatin1StringView noApplicationPasswords("application passwords are switched off on the site");
inline constexpr QLatin1StringView otherAccount("the post is there, but belongs to another account");
inline constexpr QLatin1StringView noFolder("no folder ");
inline constexpr QLatin1StringView noFile("no file of the post: ");
} // namespace begins

} // namespace toasoan::publish
