// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "desk/sightings.h"
#include "ledger/registerstore.h"
#include "publish/connector.h"
#include "publish/patrol/patrol.h"
#include "publish/theme.h"

#include <QHash>

namespace toasoan {

class SystemClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override;
};

/// A remark, a name, a submission: sealed with fresh salt, and its digest.
struct SealedWords {
    BlobId id;
    QByteArray sealed;
};
[[nodiscard]] SealedWords sealText(const QString &text);
[[nodiscard]] SealedWords sealCbor(const QByteArray &bytes);
[[nodiscard]] Error asError(VoidReason reason); ///< a refusal in the fold's own words
[[nodiscard]] QTimeZone zoneOf(const Charter &charter); ///< UTC if this machine does not know it
/// Since when a section has had the cadence it has in a version of the charter, by the clocks of those who wrote the versions.
[[nodiscard]] Instant cadenceSince(
    const CharterLine &line, const QHash<EventId, Instant> &times, EventId version, SectionId section, int workingDays);
/// What was signed before a moment.
[[nodiscard]] QList<VerifiedEvent> signedBefore(QList<VerifiedEvent> events, Instant moment);
/// Every image and attachment of a revision, each once.
[[nodiscard]] QList<MediaId> mediaNamedBy(const Revision &revision);

/// What the pieces of Desk share. Floors inside: charter commands, post commands, reading, publishing.
/// What is signed of a duty as somebody entered it.
[[nodiscard]] DutyRegistered payloadOf(const NewDuty &duty, const Catalogue &rules, const Charter &charter, BlobId title);

struct Desk::Private {
    DeskOptions options;
    SystemClock systemClock;
    const Clock *clock = &systemClock;
    std::unique_ptr<KeyStore> keys;
    std::unique_ptr<Ledger> ledger;
    std::unique_ptr<DraftStore> drafts;
    std::unique_ptr<OutboxStore> outbox;
    std::unique_ptr<SecretsStore> secrets; ///< opened when first needed: a keychain may take seconds to say no

    std::optional<MemberId> member;
    std::shared_ptr<Signer> signer;
    std::optional<Instant> confirmedAt;
    QHash<MemberId, std::shared_ptr<PinLock>> pins;
    std::shared_ptr<Signer> machine; ///< the publisher's seat, opened when first needed
    mutable QHash<BlobId, QString> names;
    struct PublisherParts;
    std::unique_ptr<PublisherParts> publisher; ///< made when first needed
    std::unique_ptr<publish::Theme> theme; ///< for previews

    explicit Private(DeskOptions given);
    ~Private();
    [[nodiscard]] Result<> openStores();
    [[nodiscard]] Instant now() const { return clock->now(); }
    [[nodiscard]] Result<SecretsStore *> secretsStore();
    [[nodiscard]] Result<publish::Credentials> credentialsOf(const Site &site); ///< deskpublish.cpp
    [[nodiscard]] Result<std::shared_ptr<Signer>> unlockSeatOf(MemberId who, const QString &passphrase) const;
    [[nodiscard]] Result<std::shared_ptr<Signer>> machineSigner(const Charter &charter);
    [[nodiscard]] QString name(BlobId id) const; ///< empty if erased
    [[nodiscard]] QString memberName(const Charter &charter, MemberId id) const;

    template <typename Work> std::invoke_result_t<Work, publish::Publisher &> withPublisher(Work work); ///< deskpublish.cpp
    [[nodiscard]] Result<> observe(const Site &site, const QList<SectionId> &sections, const publish::Publisher::TakeObserved &take,
        std::stop_token stop); ///< deskpublish.cpp
    [[nodiscard]] Result<publish::PatrolReport> patrol(
        const Site &site, const publish::PatrolOrder &order, std::stop_token stop); ///< deskpublish.cpp

    // what this computer remembers of the web
    struct Web;
    std::shared_ptr<Web> web; ///< opened when first needed; shared only because this header does not know it
    [[nodiscard]] Result<Web *> openWeb(); ///< deskpatrol.cpp
    [[nodiscard]] Result<publish::Visitor *> visitor();

    // registers of documents (deskregisters.cpp, deskimport.cpp)
    mutable std::unique_ptr<RegisterStore> registers; ///< opened when first needed
    [[nodiscard]] Result<RegisterStore *> openRegisters() const;
    [[nodiscard]] Result<DutyImport> importDuties(const QByteArray &file, Rehearsal rehearsal, const QString &sheet);

    // duties
    [[nodiscard]] Result<QList<KnownPage>> knownPages(SiteId site, SectionId section) const;
    [[nodiscard]] Result<int> recordSightings(SiteId site, SectionId section, const std::optional<publish::Observed> &newest);

    // guards
    [[nodiscard]] Result<> needSignedIn() const;
    [[nodiscard]] Result<> needConfirmed() const;

    // charter commands
    using ChangeCharter = std::function<Result<>(Charter &charter, QList<QByteArray> &blobs)>;
    /// reduced: seats that lose a right; their cut-offs are written.
    [[nodiscard]] Result<QList<EventId>> changeCharter(
        const ChangeCharter &change, const std::function<QList<SeatId>(const Charter &)> &reduced);
    [[nodiscard]] Result<QList<EventId>> changeCharter(const ChangeCharter &change);
    [[nodiscard]] Result<QList<CutOff>> cutOffsFor(const QList<SeatId> &seats) const;

    /// The post refolded; an empty one for an id without events, as a new draft has.
    [[nodiscard]] Result<PostState> postState(PostId id) const;

    // post commands
    struct PostBatch {
        QList<Payload> payloads;
        QList<QByteArray> blobs;
        QList<EventId> base; ///< empty: the tips at the time
    };
    /// Refuses, in the fold's own words, what would be void; else signs and appends.
    [[nodiscard]] Result<QList<EventId>> appendToPost(PostId post, const PostBatch &batch);
    [[nodiscard]] Result<> wouldCount(PostId post, const CharterLine &line, const QList<Payload> &payloads) const;
    [[nodiscard]] Result<Revision> toRevision(const Draft &draft) const;
    [[nodiscard]] Result<BlobId> addRevision(const PostState &state, const Draft &content, PostBatch &batch) const;
    [[nodiscard]] Result<> checkFresh(const PostState &state, const QList<EventId> &base) const;
    [[nodiscard]] Result<Submission> composeSubmission(const PostState &state, const Submit &wish, const Charter &charter) const;
    [[nodiscard]] Result<QString> slugOf(const PostState &state, const QString &title) const;
    [[nodiscard]] Result<const SubmissionState *> findSubmission(const PostState &state, BlobId id) const;

    // event duties (deskeventduties.cpp, deskcatalogue.cpp)
    [[nodiscard]] Result<AgencyCatalogue> catalogue(const Charter &charter) const;
    /// How the event duties stood at the end of a time, from what was signed before `until` alone, by a charter of that time.
    [[nodiscard]] Result<QList<EventDuty>> eventDutiesAsOf(const CharterLine &line, const Charter &charter, Instant until) const;
    [[nodiscard]] Result<QList<DutyId>> registerNew(const QList<NewDuty> &duties, bool once = false);
    [[nodiscard]] Result<> needUnregistered(const QList<NewDuty> &wanted) const;
    [[nodiscard]] WorkingCalendar calendar(const Charter &charter) const; ///< deskcalendar.cpp
    mutable std::optional<std::pair<BlobId, WorkingCalendar>> laidOut; ///< the last answer; laying out takes milliseconds
    [[nodiscard]] Result<> sendMail(
        const QString &toName, const QString &to, const MailWords &words, std::stop_token stop); ///< deskmail.cpp
    /// Changes the policy within the agency's own data, as it is in the charter that is changed.
    using ChangePolicy = std::function<Result<>(ReminderPolicy &policy, const Charter &charter)>;
    [[nodiscard]] Result<Outcome> changeReminders(const ChangePolicy &change);
    [[nodiscard]] Result<QList<EventId>> appendToDuty(DutyId duty, const Payload &payload, const QList<QByteArray> &blobs);
    [[nodiscard]] Result<> wouldCount(DutyId duty, const CharterLine &line, const Payload &payload) const;
    [[nodiscard]] Result<> checkDuty(const Catalogue &rules, const Charter &charter, const NewDuty &duty) const;
    [[nodiscard]] Result<> isPostOrDraft(PostId post) const; ///< NotFound
    void nameDuty(EventDuty &duty, const Charter &charter) const; ///< of the section and who answers for it

    [[nodiscard]] Result<Outcome> run(const AddMember &command);
    [[nodiscard]] Result<Outcome> run(const AddSeat &command);
    [[nodiscard]] Result<Outcome> run(const ChangeRoles &command);
    [[nodiscard]] Result<Outcome> run(const DismissMember &command);
    [[nodiscard]] Result<Outcome> run(const AddSection &command);
    [[nodiscard]] Result<Outcome> run(const ChangeSection &command);
    [[nodiscard]] Result<Outcome> run(const AddSite &command);
    [[nodiscard]] Result<Outcome> run(const ChangeSite &command);
    [[nodiscard]] Result<Outcome> run(const ShareRevision &command);
    [[nodiscard]] Result<Outcome> run(const Submit &command);
    [[nodiscard]] Result<Outcome> run(const Approve &command);
    [[nodiscard]] Result<Outcome> run(const Return &command);
    [[nodiscard]] Result<Outcome> run(const Recall &command);
    [[nodiscard]] Result<Outcome> run(const ReleaseLate &command);
    [[nodiscard]] Result<Outcome> run(const HoldDelivery &command);
    [[nodiscard]] Result<Outcome> run(const RetryDelivery &command);
    [[nodiscard]] Result<Outcome> run(const OrderErasure &command);
    [[nodiscard]] Result<Outcome> run(const ConfirmErasure &command);
    [[nodiscard]] Result<Outcome> run(const SetCatalogue &command);
    [[nodiscard]] Result<Outcome> run(const ChangeContact &command);
    [[nodiscard]] Result<Outcome> run(const SetCalendar &command);
    [[nodiscard]] Result<Outcome> run(const SetReminders &command);
    [[nodiscard]] Result<Outcome> run(const SetCadence &command);
    [[nodiscard]] Result<Outcome> run(const ExemptSection &command);
    [[nodiscard]] Result<Outcome> run(const RegisterDuties &command);
    [[nodiscard]] Result<Outcome> run(const SettleDuty &command);
    [[nodiscard]] Result<Outcome> run(const SnoozeDuty &command);
    [[nodiscard]] Result<Outcome> run(const ConfirmDuty &command);
};

} // namespace toasoan
