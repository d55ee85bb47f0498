// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/instant.h"
#include "domain/revision.h"

#include <QSet>
#include <QUrl>

#include <optional>
#include <variant>

namespace toasoan {

enum class Role { Officer, Reviewer, Publisher, Administrator, Inspector };
constexpr int roleCount = 5;

struct Member {
    MemberId id;
    BlobId name; ///< a text blob
    QSet<Role> roles;
    bool dismissed = false; ///< kept for the history, without rights
    BlobId contact; ///< a text blob: the e-mail address at which they are told; null: none
    friend bool operator==(const Member &, const Member &) = default;
};

/// One member on one machine.
struct Seat {
    SeatId id;
    MemberId member;
    bool dismissed = false;
    friend bool operator==(const Seat &, const Seat &) = default;
};

/// How often a section owes the public something new, and who is told when it stays away. All in working days.
struct Cadence {
    static constexpr int mostDays = 260; ///< about a year of them
    static constexpr int mostDelay = 60;
    int workingDays = 5; ///< at most so many from one update to the next; 1 … mostDays
    int reviewersAfter = 2; ///< so many late the reviewers are told too; 1 … mostDelay
    int keeperAfter = 5; ///< and so many late the keeper; not before the reviewers
    friend bool operator==(const Cadence &, const Cadence &) = default;
};

/// The section owes what the agency lays down for all, if it lays down anything.
struct AsAgency {
    friend bool operator==(AsAgency, AsAgency) = default;
};
/// The section owes nothing regularly, whatever the agency lays down.
struct NothingRegularly {
    friend bool operator==(NothingRegularly, NothingRegularly) = default;
};
/// What a section says of its cadence; Charter::cadenceOf() says what holds.
using SectionCadence = std::variant<AsAgency, NothingRegularly, Cadence>;

struct Section {
    SectionId id;
    BlobId name;
    QString code; ///< folder and URL word: lower-case ASCII, digits and '-'
    QString postType;
    MemberId responsible; ///< null: nobody yet
    int approvals = 1; ///< one to three, each by another person than the one who submitted
    SectionCadence cadence;
    friend bool operator==(const Section &, const Section &) = default;
};

/// How one site wants posts (the site profile). connector says which of the settings it reads.
struct Site {
    SiteId id;
    BlobId name;
    QString connector; ///< "static" (files) for now
    QUrl baseUrl; ///< where citizens read; empty: a folder without a web server
    QMap<QString, QString> settings; ///< e.g. transport=folder, path=/srv/www; never a credential
    QList<SeatId> publishers; ///< the seats whose facts about this site count
    bool retired = false;
    friend bool operator==(const Site &, const Site &) = default;
};

/// The last event of a seat that may still rely on an older charter, written when a right is taken away: one for each end of
/// the seat's chain in each epoch that the keeper knows. What comes after it, and every later epoch that has none, must name
/// this version or a newer one.
struct CutOff {
    SeatId seat;
    quint32 epoch = 0; ///< 0: nothing this seat has written may
    quint64 seq = 0;
    EventId head; ///< the event with that number, so that a second chain under it is seen as one; null: not known
    friend bool operator==(const CutOff &, const CutOff &) = default;
};

/// Who may act for whom while absent, e.g. a deputy approving; days in the agency's zone, both included.
struct Delegation {
    MemberId from;
    MemberId to;
    Role role = Role::Reviewer;
    Instant begin;
    Instant end;
    friend bool operator==(const Delegation &, const Delegation &) = default;
};

/// One whole version of the quy chế. Versions are linear; each names its predecessor.
struct Charter {
    int number = 1;
    EventId previous; ///< null for the first
    BlobId agencyName;
    SeatId keeper; ///< the one seat that writes the next version
    QByteArray recoveryKey; ///< Ed25519 public key whose secret half is on the printed recovery sheet
    bool demo = false;
    QByteArray zone = "Asia/Ho_Chi_Minh"; ///< IANA
    int rules = 1; ///< version of the rights table and the fold
    int oldestApp = 1; ///< the oldest generation of the app that may write
    QList<Member> members;
    QList<Seat> seats;
    QList<Section> sections;
    QList<Site> sites;
    QList<CutOff> cutOffs; ///< those made by this version
    QList<Delegation> delegations;
    BlobId catalogue; ///< a text blob: what the agency has of its own (Catalogue::withOwn); null: nothing
    BlobId calendar; ///< a text blob: the yearly notices of days off (WorkingCalendar::withNotices); null: none
    std::optional<Cadence> cadence; ///< of every section that follows the agency; nothing: those owe nothing regularly
    friend bool operator==(const Charter &, const Charter &) = default;

    [[nodiscard]] const Member *member(MemberId id) const;
    [[nodiscard]] const Seat *seat(SeatId id) const; ///< also a dismissed one
    [[nodiscard]] const Section *section(SectionId id) const;
    [[nodiscard]] const Site *site(SiteId id) const;
    /// What a section owes regularly; nothing: nothing.
    [[nodiscard]] std::optional<Cadence> cadenceOf(const Section &section) const;
    /// The member behind a seat, nullptr if either is unknown or dismissed.
    [[nodiscard]] const Member *actingMember(SeatId id) const;
    /// Roles of a member at a moment, with what is delegated to them.
    [[nodiscard]] QSet<Role> rolesOf(MemberId id, Instant at) const;
};

} // namespace toasoan
