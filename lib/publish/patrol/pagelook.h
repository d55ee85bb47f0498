// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/patrolfinding.h"
#include "publish/connector.h"

namespace toasoan::publish {

/// Whether one address still answers.
struct AddressLook {
    enum class State {
        Fine,
        Gone, ///< 404 or 410
        Changed, ///< another file than the one approved
        Silent, ///< nobody has answered for days
        Unknown, ///< it could not be told this time, or we are not wanted there
    };
    QUrl url;
    State state = State::Unknown;
    QString detail;
    friend bool operator==(const AddressLook &, const AddressLook &) = default;
};

/// What one look at one of our pages came to, as a citizen sees it.
struct PageLook {
    enum class Page {
        AsApproved,
        Gone, ///< 404, 410, or readers are sent elsewhere
        Changed, ///< an approved part is missing, or a removed one is there
        Unknown, ///< no answer, or one that says nothing about the page
    };
    Page page = Page::Unknown;
    QUrl url;
    QString detail;
    QList<AddressLook> files; ///< pictures and attachments
    QList<AddressLook> links; ///< in the approved text
    std::optional<QDate> closed; ///< a day that is over, and the page still reads as open
    friend bool operator==(const PageLook &, const PageLook &) = default;
};

/// What is known of the certificate a web server shows.
struct CertificateLook {
    enum class State { Good, Refused, Unknown } state = State::Unknown;
    QUrl url;
    std::optional<Instant> until; ///< of a good one
    QString detail; ///< why it is refused
    friend bool operator==(const CertificateLook &, const CertificateLook &) = default;
};

constexpr int certificateWarning = 30; ///< days before it expires
constexpr int certificateUrgent = 7;

/// What is wrong with a page, a file or link named once each. Nothing is said about what is unknown. Pure.
[[nodiscard]] QList<PatrolFinding> decideFindings(SiteId site, PostId post, const PageLook &look);
/// Likewise of the site itself. zone: of the day on which a certificate expires.
[[nodiscard]] QList<PatrolFinding> decideFindings(SiteId site, const CertificateLook &look, const QTimeZone &zone, Instant now);

/// The closing day of a notice that is over and still shown as open. A notice is closed by withdrawing, redirecting or removing it;
/// a correction made behind that day counts too, as somebody has then looked at it. storedDay: of what is on the site. Pure.
[[nodiscard]] std::optional<QDate> closedDay(QDate closing, SubmissionKind stored, QDate storedDay, QDate today);

/// The drift to record after a look, if it is news; found: what the site has stored, asked for only if asksForStored(). A page is
/// back only when it is as approved both stored and shown. Pure.
[[nodiscard]] std::optional<DeliveryDrifted> publicDrift(SiteId site, const SiteLine &line, const PageLook &look, const Found &found);
[[nodiscard]] bool asksForStored(const SiteLine &line, const PageLook &look);

/// No answer says something about the page only after so long: the first time, it may be our own line.
constexpr std::chrono::days silenceCounts{3};
[[nodiscard]] AddressLook::State stateOf(int status, std::optional<Instant> silentSince, Instant now);

} // namespace toasoan::publish
