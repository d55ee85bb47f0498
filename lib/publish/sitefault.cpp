// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/sitefault.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace toasoan::publish {

namespace {

using Known = std::pair<QLatin1StringView, SiteFault>;
constexpr std::array<Known, 10> known{{{begins::unknownHost, SiteFault::UnknownHost}, {begins::certificate, SiteFault::Certificate},
    {begins::noTls, SiteFault::NoEncryption}, {begins::wrongPassword, SiteFault::SignIn}, {begins::noWordPress, SiteFault::NoWordPress},
    {begins::restSwitchedOff, SiteFault::RestSwitchedOff}, {begins::noApplicationPasswords, SiteFault::NoApplicationPasswords},
    {begins::otherAccount, SiteFault::OtherAccount}, {begins::noFolder, SiteFault::NoFolder}, {begins::noFile, SiteFault::FileMissing}}};

const Known *beginningOf(const QString &detail)
{
    const auto begin = std::ranges::find_if(known, [&](const Known &one) { return detail.startsWith(one.first); });
    return begin == known.end() ? nullptr : &*begin;
}

} // namespace

SiteFault siteFaultOf(const Error &error)
{
    static const QRegularExpression reply(u"^\\d{3}[ -]"_s); // RFC 959, 4.2
    if (error.kind == Error::Kind::NotFound)
        return error.detail.startsWith(begins::noFile) ? SiteFault::FileMissing : SiteFault::Other;
    if (error.kind == Error::Kind::DiskFull)
        return reply.match(error.detail).hasMatch() ? SiteFault::ServerFull : SiteFault::Other;
    if (error.kind != Error::Kind::Offline && error.kind != Error::Kind::SiteRefused)
        return SiteFault::Other;
    if (const Known *begin = beginningOf(error.detail))
        return begin->second;
    static const QRegularExpression moved(u"^HTTP 3\\d\\d, it is at "_s);
    static const QRegularExpression http(u"(^|: )HTTP \\d{3}"_s);
    static const QRegularExpression notLoggedIn(u"^530[ -]"_s); // RFC 959, 5.4
    if (error.detail.contains(" lacks the right "_L1))
        return SiteFault::LacksRight;
    if (moved.match(error.detail).hasMatch())
        return SiteFault::Moved;
    if (error.kind == Error::Kind::Offline && http.match(error.detail).hasMatch())
        return SiteFault::OutOfOrder;
    return notLoggedIn.match(error.detail).hasMatch() ? SiteFault::SignIn : SiteFault::Other;
}

QString siteFaultWords(const Error &error)
{
    const Known *begin = beginningOf(error.detail);
    return begin ? error.detail.sliced(begin->first.size()) : error.detail;
}

} // namespace toasoan::publish
