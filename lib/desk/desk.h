// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/command.h"
#include "desk/duty.h"
#include "desk/informationlist.h"
#include "desk/localsettings.h"
#include "desk/registerwatch.h"
#include "desk/secrets.h"
#include "document/document.h"
#include "domain/patrolfinding.h"
#include "domain/posttype.h"
#include "ledger/ledger.h"
#include "ledger/outbox.h"
#include "ledger/views.h"
#include "publish/publisher.h"
#include "publish/watch/manners.h"

#include <stop_token>

namespace toasoan {

struct MonthReport; // desk/monthreport.h

struct DeskOptions {
    QString folder; ///< the workspace
    QString keyFolder; ///< default: the user's data folder
    QString secrets = QStringLiteral("auto"); ///< see SecretsStore::open
    Stretch stretch;
    const Clock *clock = nullptr; ///< default: the system's; must outlive the desk
    publish::Manners manners; ///< on the web
};

struct Founding {
    QString agencyName;
    QString keeperName;
    QSet<Role> keeperRoles{Role::Administrator, Role::Officer};
    QString passphrase;
    QByteArray zone = "Asia/Ho_Chi_Minh";
    bool demo = false;
};

struct MemberInfo {
    MemberId id;
    QString name;
    QSet<Role> roles;
    bool dismissed = false;
    bool seatHere = false; ///< can sign in on this machine
    bool keeper = false;
    QString contact; ///< e-mail address; empty: none, or erased
    Instant since; ///< new grants are shown for 30 days
};
struct SectionInfo {
    SectionId id;
    QString name;
    QString code;
    QString postType;
    MemberId responsible;
    int approvals = 1;
    SectionCadence said; ///< what the section itself says of its cadence
    std::optional<Cadence> cadence; ///< what holds for it; nothing: it owes nothing regularly
};
struct SiteInfo {
    SiteId id;
    QString name;
    QString connector;
    QUrl baseUrl;
    QMap<QString, QString> settings;
    bool retired = false;
    bool publishes = true; ///< false: others publish it, we only look
};
struct WorkspaceInfo {
    WorkspaceId id;
    QString agencyName;
    QByteArray zone;
    std::optional<Cadence> cadence; ///< of every section that follows the agency
    bool demo = false;
    int charterNumber = 1;
    EventId charter;
    bool someoneCanApprove = false; ///< else the strip "nobody can approve yet"
    QList<SeatId> restoredSeats;
    bool frozen = false;
};

struct HistoryEntry {
    EventId event;
    Instant at;
    MemberId member; ///< null: unknown seat
    QString memberName;
    QString kind; ///< "post.approved"
    std::optional<VoidReason> voided;
    bool pending = false;
    BlobId submission; ///< if it names one
    SiteId site; ///< if it names one
    QString words; ///< remark, note; empty if none or erased
    QUrl url;
};

/// All one needs to show one post.
struct PostDetails {
    PostState state;
    Word word = Word::Draft;
    std::optional<Revision> newest; ///< newest shared revision
    std::optional<Revision> live; ///< what is on the site by our proof
    QString slug;
};

/// What a reviewer decides about.
struct ReviewCase {
    PostId post;
    BlobId submission;
    QList<EventId> base; ///< give it back with the decision
    Submission asked;
    Revision revision;
    std::optional<Revision> before; ///< what is online now
    QList<document::BlockChange> changes; ///< against before; all Added if nothing is online
    QString submitterName;
    Instant since;
    int step = 1; ///< the one that would be signed now
    int steps = 1;
    bool mine = false; ///< submitted by the one who looks: approving would be refused
};

struct OutboxEntry {
    OutboxRow row;
    std::optional<Attempt> attempt;
    Standing standing = Standing::NotWanted;
    QString siteName;
};

enum class PatrolRound { Whole, Next };
struct PatrolSummary {
    int looked = 0; ///< pages
    int unknown = 0; ///< of them: it could not be told
    int changes = 0; ///< facts signed
    bool ended = true; ///< on every site all pages have been looked at
    QHash<SiteId, Error> sites; ///< those where it was not possible
};

/// What one signed-in member can do in one workspace, and all there is to read: the only door that window and ctl use.
/// Belongs to one thread; a window keeps it on a worker (DeskRunner).
class Desk final {
public:
    struct Founded;
    /// Makes a workspace, its keeper's seat and the machine's publisher seat.
    [[nodiscard]] static Result<Founded> found(const DeskOptions &options, const Founding &founding);
    [[nodiscard]] static Result<std::unique_ptr<Desk>> open(const DeskOptions &options);
    ~Desk();

    // who is here
    [[nodiscard]] Result<> signIn(MemberId member, const QString &passphrase); ///< WrongPassphrase, NoKey
    void signOut(); ///< forgets the key
    [[nodiscard]] std::optional<MemberId> current() const;
    /// Approve, recall and charter changes ask again after five minutes (Error::Locked until then).
    [[nodiscard]] Result<> confirm(const QString &passphraseOrPin);
    [[nodiscard]] bool confirmedRecently() const;
    [[nodiscard]] Result<> setPin(const QString &pin); ///< six digits; for the member signed in, until the program ends
    [[nodiscard]] Result<> signInWithPin(MemberId member, const QString &pin); ///< only who signed in before in this run
    [[nodiscard]] bool may(Action action) const; ///< of the one signed in, by the newest charter

    // the one way to write
    [[nodiscard]] Result<Outcome> execute(const Command &command);

    // drafts: private, local, need no key
    [[nodiscard]] Draft newDraft(SectionId section) const; ///< of the member signed in
    [[nodiscard]] Result<QList<Draft>> openDraft(PostId post) const; ///< newest first; from the newest revision if there is none
    [[nodiscard]] Result<DraftStore::Saved> saveDraft(const Draft &draft);
    [[nodiscard]] Result<> discardDraft(PostId post);
    [[nodiscard]] Result<> restoreDraft(PostId post);
    [[nodiscard]] Result<QList<Draft>> drafts() const; ///< of the member signed in, without bodies
    [[nodiscard]] Result<MediaId> addMedia(const QByteArray &bytes);
    [[nodiscard]] Result<QByteArray> media(MediaId id) const;

    // reading
    [[nodiscard]] Result<WorkspaceInfo> info() const;
    [[nodiscard]] Result<QList<MemberInfo>> members() const;
    [[nodiscard]] Result<QList<SectionInfo>> sections() const;
    [[nodiscard]] Result<QList<SiteInfo>> sites() const;
    [[nodiscard]] Result<PostPage> posts(const PostFilter &filter, const PostCursor &after, int limit) const;
    [[nodiscard]] Result<QList<PostRow>> search(const QString &typed, const PostFilter &filter, int limit) const;
    [[nodiscard]] Result<qint64> countPosts(const PostFilter &filter) const;
    [[nodiscard]] Result<std::optional<PostRow>> row(PostId post) const;
    [[nodiscard]] Result<PostDetails> post(PostId post) const;
    [[nodiscard]] Result<QList<HistoryEntry>> history(PostId post) const; ///< newest first, void events too
    [[nodiscard]] Result<ReviewCase> reviewCase(PostId post) const; ///< NothingToDo if nothing waits
    [[nodiscard]] Result<QList<OutboxEntry>> outbox(int limit) const;
    [[nodiscard]] static const PostTypes &postTypes();
    /// The page in the site's theme, for a preview: complete HTML, its style inside, media as toasoan-asset://store/<hex>….
    [[nodiscard]] Result<QByteArray> preview(const Draft &draft) const;
    [[nodiscard]] Result<QByteArray> preview(const Revision &revision, SectionId section) const;

    // publishing; blocking, on the desk's thread
    [[nodiscard]] Result<publish::RoundReport> publishOnce(std::optional<SiteId> site, std::stop_token stop = {});
    [[nodiscard]] Result<publish::RoundReport> checkSites(std::optional<SiteId> site, std::stop_token stop = {});
    [[nodiscard]] Result<publish::TrialReport> testSite(SiteId site, std::stop_token stop = {});
    /// The password a site asks for, in the secrets store of this computer, never in the workspace; an empty one is forgotten.
    [[nodiscard]] Result<> keepSitePassword(SiteId site, const QByteArray &password);
    [[nodiscard]] Result<bool> hasSitePassword(SiteId site) const;
    /// When the publisher should look again: the next schedule or retry. Nothing: after the next change.
    [[nodiscard]] Result<std::optional<Instant>> nextWork() const;

    // patrol: whether citizens still find what was published
    /// Looks at our own pages on the sites with a base URL, signs what vanished, changed or came back, and keeps what else is wrong
    /// as findings; blocking. Whole: all of them now. Next: a few more of the daily walk, so that publishing need not wait.
    [[nodiscard]] Result<PatrolSummary> patrolSites(std::optional<SiteId> site, PatrolRound round, std::stop_token stop = {});
    /// What the last patrols of this computer found, on sites in use; the oldest first.
    [[nodiscard]] Result<QList<PatrolFinding>> patrolFindings(std::optional<SiteId> site = {}) const;

    // duties: what the sections owe the public, by the days of the agency
    [[nodiscard]] static const WorkingCalendar &shippedCalendar(); ///< resources/calendar/vietnam.json
    [[nodiscard]] WorkingCalendar calendar() const; ///< the same with the agency's notices over it; without them if they were erased
    [[nodiscard]] Result<QString> calendarNotices() const; ///< as they were signed; empty: none
    /// The calendar as the command would make it, for showing while it is typed; writes nothing. Errors as those of the command.
    [[nodiscard]] Result<WorkingCalendar> previewCalendar(const SetCalendar &command) const;
    [[nodiscard]] Result<QDate> today() const; ///< in the agency's zone
    [[nodiscard]] Result<QList<Duty>> duties(QDate today) const; ///< of every section, most overdue first
    /// The digests of today of those people that this machine has not reminded today; after this call it has. Nobody on days off or
    /// in their quiet hours.
    [[nodiscard]] Result<QList<Digest>> takeDigests(const QList<MemberId> &people);
    /// When somebody may be told again; nothing: now.
    [[nodiscard]] Result<std::optional<Instant>> quietUntil(MemberId member) const;
    /// Mails the digests of today to everybody who left an address, once a day each and apart from the notices; blocking. Nothing
    /// where this computer is not set up to send; Busy while another process does. A mail that fails costs nobody the day.
    using ComposeMail = std::function<MailWords(const Digest &digest)>;
    [[nodiscard]] Result<MailRound> mailDigests(const ComposeMail &compose, std::stop_token stop = {});
    [[nodiscard]] Result<> sendTestMail(const QString &address, const MailWords &words, std::stop_token stop = {});
    /// The password of the mail server, in the secrets store of this computer; an empty one is forgotten.
    [[nodiscard]] Result<> keepMailPassword(const QByteArray &password);
    [[nodiscard]] Result<bool> hasMailPassword() const;
    /// What this computer does for this workspace by itself (localsettings.h).
    [[nodiscard]] Result<LocalSettings> localSettings() const;
    using ChangeLocal = std::function<Result<>(LocalSettings &settings)>;
    [[nodiscard]] Result<> changeLocalSettings(const ChangeLocal &change);
    [[nodiscard]] static const Catalogue &shippedCatalogue(); ///< resources/catalogue/vietnam.json
    [[nodiscard]] Result<AgencyCatalogue> catalogue() const;
    /// Whether a duty could be registered: InvalidInput or NotFound, naming "rule", "anchor", "due", "title", "section", "follows".
    [[nodiscard]] Result<> checkDuty(const AgencyCatalogue &catalogue, const NewDuty &duty) const;
    [[nodiscard]] Result<QList<EventDuty>> eventDuties() const; ///< every one that is registered, most overdue first
    [[nodiscard]] Result<EventDutyDetails> eventDuty(DutyId duty) const;
    /// What registering it would make, for showing while it is typed; writes nothing. Errors as checkDuty().
    [[nodiscard]] Result<EventDutyDetails> previewDuty(const NewDuty &duty) const;
    /// A draft for what is owed: its section and type, what is known of the event filled in, and linked, so that it settles the duty
    /// once citizens have seen it. The one that was begun before, if it is still there.
    [[nodiscard]] Result<PostId> beginDraft(DutyId duty);
    enum class Rehearsal { No, Yes };
    /// Takes in a register (readRegister()): the good lines in one batch, the bad ones named. A rehearsal writes nothing and needs
    /// nobody signed in.
    [[nodiscard]] Result<DutyImport> importDuties(const QByteArray &file, Rehearsal rehearsal, const QString &sheet = {});
    /// What the calendar obliges an agency of this kind to: periods that ended, or whose post is due within thirty days, and that
    /// nobody registered; not what was due before the newsroom was founded. By due day. Empty as long as the agency has not said of
    /// which kind it is. To be registered with RegisterDuties::once.
    [[nodiscard]] Result<QList<DueRegistration>> dueRegistrations(QDate today) const;
    // registers in a folder of this computer; nothing is ever written there
    [[nodiscard]] Result<> watchRegisters(const QString &folder); ///< empty: no more. NotFound, or Forbidden if it cannot be read
    [[nodiscard]] Result<QString> registerFolder() const; ///< empty: none is watched
    [[nodiscard]] Result<RegisterWatch> registerWatch() const;
    /// Keeps every register there that is new or changed and has rested for some seconds, from one look to another; how many. Each
    /// content once. NothingToDo if no folder is watched, NotFound if it is not there.
    [[nodiscard]] Result<int> lookForRegisters();
    /// Those that wait, with what would go in now.
    [[nodiscard]] Result<QList<FoundRegister>> pendingRegister() const;
    /// Takes in those that wait, the oldest first; the one signed in signs. What became of each.
    [[nodiscard]] Result<QList<FoundRegister>> importPending();
    /// What this agency must make public today, as it must list it; what does not arise is left out.
    [[nodiscard]] Result<InformationList> informationList(AgencyKind kind) const;
    /// The month of a day, from what was signed by its end alone: whenever it is asked for, it says the same. While the month runs it
    /// says how it is now. InvalidInput "month" before the newsroom began and for months to come.
    [[nodiscard]] Result<MonthReport> monthReport(QDate month) const;
    /// Looks at what the sites in use show of the sections that owe something, and signs what changed there; blocking. A site
    /// that could not be looked at is in the report and leaves the others alone.
    [[nodiscard]] Result<ObserveReport> observeSites(std::optional<SiteId> site, std::stop_token stop = {});

    // keeping sound
    [[nodiscard]] Result<VerifyReport> verify(const Ledger::Progress &progress = {});
    [[nodiscard]] Result<> rebuild(const Ledger::Progress &progress = {});
    [[nodiscard]] QString bellPath() const;
    [[nodiscard]] Result<Ledger::Changes> changesSince(qint64 cursor) const;
    [[nodiscard]] Ledger &ledger() const; ///< for lib/sync and tests
    [[nodiscard]] QString secretsPlace() const;
    [[nodiscard]] Instant now() const;

private:
    struct Private;
    explicit Desk(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

struct Desk::Founded {
    std::unique_ptr<Desk> desk; ///< the keeper is signed in
    MemberId keeper;
    QString recoverySheet; ///< the recovery key in words to print; shown once
};

} // namespace toasoan
