// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/result.h"

using namespace Qt::StringLiterals;

namespace toasoan {

QString errorCode(Error::Kind kind)
{
    using Kind = Error::Kind;
    switch (kind) {
    case Kind::InvalidInput:
        return u"invalid-input"_s;
    case Kind::NotFound:
        return u"not-found"_s;
    case Kind::Forbidden:
        return u"forbidden"_s;
    case Kind::SelfApproval:
        return u"self-approval"_s;
    case Kind::Superseded:
        return u"superseded"_s;
    case Kind::Recalled:
        return u"recalled"_s;
    case Kind::Stale:
        return u"stale"_s;
    case Kind::NothingToDo:
        return u"nothing-to-do"_s;
    case Kind::NeedsNewer:
        return u"needs-newer"_s;
    case Kind::TooLarge:
        return u"too-large"_s;
    case Kind::Locked:
        return u"locked"_s;
    case Kind::WrongPassphrase:
        return u"wrong-passphrase"_s;
    case Kind::NoKey:
        return u"no-key"_s;
    case Kind::Storage:
        return u"storage"_s;
    case Kind::DiskFull:
        return u"disk-full"_s;
    case Kind::Unsupported:
        return u"unsupported"_s;
    case Kind::Busy:
        return u"busy"_s;
    case Kind::Corrupt:
        return u"corrupt"_s;
    case Kind::Restored:
        return u"restored"_s;
    case Kind::Offline:
        return u"offline"_s;
    case Kind::Timeout:
        return u"timeout"_s;
    case Kind::SiteRefused:
        return u"site-refused"_s;
    case Kind::SiteDiffers:
        return u"site-differs"_s;
    case Kind::Cancelled:
        return u"cancelled"_s;
    }
    return u"invalid-input"_s;
}

} // namespace toasoan
