// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/patrol/pagelook.h"

#include "publish/decide.h"

#include <QCryptographicHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace toasoan::publish {

namespace {

using Kind = PatrolFinding::Kind;

std::optional<Kind> kindOf(AddressLook::State state, bool file)
{
    switch (state) {
    case AddressLook::State::Gone:
        return file ? Kind::FileGone : Kind::LinkBroken;
    case AddressLook::State::Changed:
        return file ? std::optional(Kind::FileChanged) : std::nullopt;
    case AddressLook::State::Silent:
        return file ? std::nullopt : std::optional(Kind::LinkUnreachable); // of a file the page's own site is to blame
    case AddressLook::State::Fine:
    case AddressLook::State::Unknown:
        break;
    }
    return std::nullopt;
}

} // namespace

QList<PatrolFinding> decideFindings(SiteId site, PostId post, const PageLook &look)
{
    QList<PatrolFinding> found;
    const auto add = [&](Kind kind, const QUrl &url, const QString &detail, QDate day = {}) {
        found.append({.kind = kind, .site = site, .post = post, .url = url, .detail = detail, .day = day});
    };
    if (look.page == PageLook::Page::Gone)
        add(Kind::PageGone, look.url, look.detail);
    else if (look.page == PageLook::Page::Changed)
        add(Kind::PageChanged, look.url, look.detail);
    QSet<QUrl> named;
    const auto addAll = [&](const QList<AddressLook> &addresses, bool file) {
        for (const AddressLook &address : addresses) {
            const auto kind = kindOf(address.state, file);
            if (!kind || named.contains(address.url))
                continue;
            named.insert(address.url);
            add(*kind, address.url, address.detail);
        }
    };
    addAll(look.files, true);
    addAll(look.links, false);
    if (look.closed && look.page != PageLook::Page::Gone)
        add(Kind::NoticeClosed, look.url, {}, *look.closed);
    return found;
}

QList<PatrolFinding> decideFindings(SiteId site, const CertificateLook &look, const QTimeZone &zone, Instant now)
{
    if (look.state == CertificateLook::State::Refused)
        return {{.kind = Kind::CertificateRefused, .site = site, .post = {}, .url = look.url, .detail = look.detail}};
    const bool soon =
        look.state == CertificateLook::State::Good && look.until && *look.until - now <= std::chrono::days(certificateWarning);
    if (!soon)
        return {};
    return {{.kind = Kind::CertificateExpires,
        .site = site,
        .post = {},
        .url = look.url,
        .detail = {},
        .day = toDateTime(*look.until, zone).date()}};
}

std::optional<QDate> closedDay(QDate closing, SubmissionKind stored, QDate storedDay, QDate today)
{
    const bool open = stored == SubmissionKind::Publish || stored == SubmissionKind::Correct;
    const bool lookedAt = stored == SubmissionKind::Correct && storedDay > closing;
    return closing.isValid() && closing < today && open && !lookedAt ? std::optional(closing) : std::nullopt;
}

bool asksForStored(const SiteLine &line, const PageLook &look)
{
    return look.page == PageLook::Page::Gone || look.page == PageLook::Page::Changed
        || (look.page == PageLook::Page::AsApproved && line.drift);
}

std::optional<DeliveryDrifted> publicDrift(SiteId site, const SiteLine &line, const PageLook &look, const Found &found)
{
    if (!line.stored || !line.storedPlan || !asksForStored(line, look))
        return std::nullopt;
    // What lies on the site goes first, so that this and a check of the files say the same.
    if (look.page == PageLook::Page::AsApproved || found.state != Found::State::Planned)
        return look.page != PageLook::Page::AsApproved || found.state == Found::State::Planned ? driftNews(site, line, found)
                                                                                               : std::nullopt;
    using Drift = DeliveryDrifted::Drift;
    const auto drift = look.page == PageLook::Page::Gone ? Drift::Gone : Drift::Differs;
    const QByteArray fingerprint = QCryptographicHash::hash("shown\n" + look.detail.toUtf8(), QCryptographicHash::Sha256);
    if (line.drift && line.drift->drift == drift && line.drift->fingerprint == fingerprint)
        return std::nullopt;
    return DeliveryDrifted{.drift = drift, .submission = *line.stored, .site = site, .fingerprint = fingerprint};
}

AddressLook::State stateOf(int status, std::optional<Instant> silentSince, Instant now)
{
    using State = AddressLook::State;
    if (status == 404 || status == 410)
        return State::Gone;
    if (status >= 200 && status < 400)
        return State::Fine;
    return silentSince && now - *silentSince >= silenceCounts ? State::Silent : State::Unknown;
}

} // namespace toasoan::publish
