// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/mail/mailserver.h"

#include <algorithm>
#include <array>

#include "domain/mailaddress.h"

using namespace Qt::StringLiterals;

namespace toasoan::publish {

namespace {

constexpr std::array<QStringView, 3> codes{u"starttls", u"tls", u"none"};

bool isLoopback(const QString &host) { return host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1; }

/// A name or an address of a host, never a part of a URL.
bool isHost(const QString &host)
{
    const auto allowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.' || c == u':';
    };
    return !host.isEmpty() && host.size() <= 253 && std::ranges::all_of(host, allowed);
}

} // namespace

Result<> checkMailServer(const MailServer &server)
{
    const auto wrong = [](const QString &field) { return failure(Error::Kind::InvalidInput, field); };
    if (!isHost(server.host))
        return wrong(u"host"_s);
    if (server.port < 1 || server.port > 65'535)
        return wrong(u"port"_s);
    if (!isMailAddress(server.from))
        return wrong(u"from"_s);
    if (std::ranges::any_of(server.user, [](QChar c) { return c < u' ' || c == u'\x7f'; }))
        return wrong(u"user"_s);
    if (server.security == MailSecurity::None && !server.plainAllowed && !isLoopback(server.host))
        return wrong(u"security"_s);
    return {};
}

QString mailSecurityCode(MailSecurity security) { return codes[size_t(security)].toString(); }

std::optional<MailSecurity> mailSecurityFromCode(QStringView code)
{
    const auto it = std::ranges::find(codes, code);
    return it == codes.end() ? std::nullopt : std::optional(MailSecurity(it - codes.begin()));
}

} // namespace toasoan::publish
