// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/eventduties.h"
#include "domain/rights.h"
#include "ledger/drafts.h"

#include <variant>

namespace toasoan {

// ---- the charter: by the keeper, one new version each ---------------------------------------------------------------

struct AddMember {
    QString name;
    QSet<Role> roles;
    QString passphrase; ///< makes a seat on this machine; empty: a contact without a seat
};
/// A passphrase for somebody who has no seat on this machine yet.
struct AddSeat {
    MemberId member;
    QString passphrase;
};
struct ChangeRoles {
    MemberId member;
    QSet<Role> roles; ///< taking one away writes the cut-offs
};
struct DismissMember {
    MemberId member;
};
/// Where somebody is told besides on their screen: an e-mail address (isMailAddress()). Empty: nowhere any more.
struct ChangeContact {
    MemberId member;
    QString address;
};
struct AddSection {
    QString name;
    QString code; ///< empty: made from the name
    QString postType = QStringLiteral("news");
    MemberId responsible;
    int approvals = 1; ///< 1 to 3
    SectionCadence cadence;
};
struct ChangeSection {
    SectionId section;
    std::optional<QString> name;
    std::optional<QString> postType;
    std::optional<MemberId> responsible;
    std::optional<int> approvals;
    std::optional<SectionCadence> cadence;
};
/// What every section owes that follows the agency. By the keeper.
struct SetCadence {
    std::optional<Cadence> cadence; ///< nothing: those sections owe nothing regularly any more
};
struct AddSite {
    QString name;
    QString connector = QStringLiteral("static");
    QUrl baseUrl; ///< empty: a folder without a web server
    QMap<QString, QString> settings; ///< for static: transport=folder, path=…
};
struct ChangeSite {
    SiteId site;
    std::optional<QString> name;
    std::optional<QUrl> baseUrl;
    std::optional<QMap<QString, QString>> settings;
    std::optional<bool> retired;
};

// ---- posts ----------------------------------------------------------------------------------------------------------

/// Hands the draft's revision to colleagues, or keeps this version, without submitting. A stale base keeps both versions.
struct ShareRevision {
    Draft content;
};
struct Submit {
    SubmissionKind kind = SubmissionKind::Publish;
    Draft content; ///< the words asked for (for Withdraw, Redirect, Remove: ignored, the newest revision stays)
    QList<SiteId> sites; ///< empty: every site in use
    std::optional<Instant> notBefore;
    std::optional<Instant> notAfter;
    QString note;
    bool urgent = false;
    MediaId featuredImage;
};
struct Approve {
    PostId post;
    BlobId submission;
    QList<EventId> base; ///< the tips the approver looked at; empty: what is there now
};
struct Return {
    PostId post;
    BlobId submission;
    QString remark; ///< required
    QList<EventId> base;
};
struct Recall {
    PostId post;
    BlobId submission;
    QString remark;
    QList<EventId> base;
};
struct ReleaseLate {
    PostId post;
    BlobId submission;
};
struct HoldDelivery {
    PostId post;
    BlobId submission;
    SiteId site;
    bool hold = true;
};
/// Forgets the waiting after failed tries. Administrators.
struct RetryDelivery {
    std::optional<PostId> post;
    std::optional<SiteId> site;
};

struct OrderErasure {
    QList<BlobId> blobs;
    QString reason;
};
/// By a second person; destroys the words at once.
struct ConfirmErasure {
    QByteArray erasure;
};

// ---- duties ---------------------------------------------------------------------------------------------------------

/// What the agency has of its own beside the catalogue (Catalogue::withOwn). By the keeper.
struct SetCatalogue {
    QByteArray own; ///< empty: nothing any more
};
/// Yearly notices of days off as a person typed them (WorkingCalendar::withNotices): each year takes the place of the same year. By
/// the keeper. InvalidInput names the line (yearnotice.h), or with "0: other: YEAR" the notice of another year that would not fit any
/// more; NotFound: a year without one.
struct SetCalendar {
    QString notices;
    QList<int> without; ///< years whose notice is taken back
};
/// When people are told: days before and rising (ReminderPolicy, without its exemptions, which stay). By the keeper.
struct SetReminders {
    QList<int> daysBefore;
    std::optional<Rise> rise;
};
/// Nobody is reminded of the section's cadence from today until then. By the keeper.
struct ExemptSection {
    SectionId section;
    QDate until; ///< at most Exemption::longest days from today; invalid: the exemption ends today
    QString reason; ///< required
};
/// All of them or none. InvalidInput and NotFound name the field; Desk::checkDuty() says it beforehand.
struct RegisterDuties {
    QList<NewDuty> duties;
    DutyId insteadOf; ///< null: new ones; else the one duty corrects what was registered under this id
    bool once = false; ///< Stale, naming "duties", if a rule is registered for one of those anchors already: for what the calendar brings
};
/// By a post, which counts once it was seen, or for a reason: settled elsewhere, or no longer owed.
struct SettleDuty {
    DutyId duty;
    PostId post; ///< null: for the reason
    QString reason;
};
/// Nobody is told until that day; it stays in the lists. At most DutyState::longestSnooze days, DutyState::mostSnoozes times.
struct SnoozeDuty {
    DutyId duty;
    QDate until;
    QString reason; ///< required
};
/// "Looked through, still correct": resets the review of a standing page.
struct ConfirmDuty {
    DutyId duty;
};

using Command = std::variant<AddMember, AddSeat, ChangeRoles, DismissMember, AddSection, ChangeSection, AddSite, ChangeSite, ShareRevision,
    Submit, Approve, Return, Recall, ReleaseLate, HoldDelivery, RetryDelivery, OrderErasure, ConfirmErasure, SetCatalogue, RegisterDuties,
    ChangeContact, SetCalendar, SetReminders, SetCadence, ExemptSection, SettleDuty, SnoozeDuty, ConfirmDuty>;

/// What a command made; only what fits the command is set.
struct Outcome {
    QList<EventId> events;
    MemberId member;
    SectionId section;
    SiteId site;
    PostId post;
    BlobId revision;
    BlobId submission;
    QByteArray erasure;
    QList<DutyId> duties;
};

} // namespace toasoan
