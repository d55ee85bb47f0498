// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/sitetrouble.h"

#include <QCoreApplication>

#include <algorithm>

#include "publish/sitefault.h"

namespace toasoan::notify {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SiteTrouble)
};

} // namespace

QString siteTrouble(const Error &error)
{
    using publish::SiteFault;
    const QString words = publish::siteFaultWords(error);
    switch (publish::siteFaultOf(error)) {
    case SiteFault::Other:
        return {};
    case SiteFault::UnknownHost:
        return Words::tr("No computer is known by the name in the site's address: it is mistyped, or there is no network here (%1).")
            .arg(words);
    case SiteFault::Certificate:
        return Words::tr(
            "Nobody vouches for the certificate of the site, so no password was sent (%1). Whoever runs the server has to put that "
            "right.")
            .arg(words);
    case SiteFault::NoEncryption:
        return Words::tr("The server offers no encryption, so no password was sent (%1).").arg(words);
    case SiteFault::SignIn:
        return Words::tr("The site does not take this user name with this password (%1).").arg(words);
    case SiteFault::Moved:
        return Words::tr("The site is at another address now (%1).").arg(words);
    case SiteFault::OutOfOrder:
        return Words::tr("The site is there, but out of order just now (%1).").arg(words);
    case SiteFault::NoFolder:
        return Words::tr("The folder that the settings name is not there (%1).").arg(words);
    case SiteFault::NoWordPress:
        return Words::tr("What answers at this address is no WordPress, or hides its interface for programs (%1).").arg(words);
    case SiteFault::RestSwitchedOff:
        return Words::tr("The WordPress has its interface for programs (REST) switched off (%1).").arg(words);
    case SiteFault::NoApplicationPasswords:
        return Words::tr("The WordPress has application passwords switched off. Its administrator can switch them on.");
    case SiteFault::LacksRight:
        return Words::tr("The account on the site lacks a right (%1).").arg(words);
    case SiteFault::OtherAccount:
        return Words::tr("The post is there already, but belongs to another account of the site.");
    case SiteFault::ServerFull:
        return Words::tr("The disk of the server is full (%1). Whoever runs it has to make room.").arg(words);
    case SiteFault::FileMissing:
        return Words::tr(
            "A picture or file of the post is not on this computer (%1). Bring it back from a copy of the workspace, or add it to the "
            "post again and have that approved.")
            .arg(words.first(std::min<qsizetype>(words.size(), 12)));
    }
    return {};
}

} // namespace toasoan::notify
