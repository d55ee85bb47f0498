// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/rights.h"

#include <QHash>

#include <functional>

namespace toasoan {

/// Why an event is kept and shown but has no effect.
enum class VoidReason {
    UnknownSeat, ///< the charter it names has no such seat
    Dismissed, ///< seat or member dismissed, or past a cut-off
    NoRight, ///< the member's roles do not allow this
    SelfApproval,
    SamePersonTwice, ///< that member has approved an earlier step
    WrongStep,
    Superseded, ///< its author had seen a newer submission
    UnknownSubmission, ///< names none that its author had seen
    Dead, ///< the submission was recalled or returned before
    NotThisSite, ///< facts from a seat the charter does not name for that site
    Malformed, ///< well signed, but its numbers make no sense
    NotKeeper, ///< a charter version by somebody else
    LostFork, ///< another version with the same predecessor goes before
};
[[nodiscard]] QString voidCode(VoidReason reason);

struct VoidEvent {
    EventId id;
    VoidReason reason;
    friend bool operator==(const VoidEvent &, const VoidEvent &) = default;
};

/// Checks a recovery signature: (public key, message, signature). Passed in: domain has no cryptography of its own.
using SignatureCheck = std::function<bool(const QByteArray &, const QByteArray &, const QByteArray &)>;

/// The charter versions of a workspace, folded: the linear line from the genesis to the newest.
/// Pure and independent of the order the events are given in. A version that is void stays void whatever arrives later.
class CharterLine final {
public:
    CharterLine() = default;
    /// events: those of Subject::charter(), in any order. anchor: the newest version this machine has followed (null: none).
    /// It decides only where one seat signed two versions after the same one, or two administrators took over at once.
    [[nodiscard]] static CharterLine fold(
        WorkspaceId workspace, const QList<VerifiedEvent> &events, const Rights &rights, const SignatureCheck &check, EventId anchor = {});
    /// The same with the anchor that follows from the order in which the events arrived at this machine.
    [[nodiscard]] static CharterLine foldAsArrived(
        WorkspaceId workspace, const QList<VerifiedEvent> &events, const Rights &rights, const SignatureCheck &check);

    /// Events that are not in the chain behind the heads named by the cut-offs of a version, though their numbers are small
    /// enough: a dismissed seat signed a second chain. lib/ledger, which has the chains, finds them; they do not count.
    void refuseStrays(EventId version, const QSet<EventId> &strays);
    [[nodiscard]] QSet<EventId> strays() const;

    [[nodiscard]] bool isEmpty() const { return m_line.isEmpty(); }
    [[nodiscard]] bool frozen() const { return m_frozen; } ///< a kind or version this program does not know
    [[nodiscard]] EventId newestId() const { return m_line.isEmpty() ? EventId() : m_line.last(); }
    [[nodiscard]] const Charter &newest() const; ///< only if not empty
    [[nodiscard]] const Charter *at(EventId version) const; ///< nullptr: not part of the line
    [[nodiscard]] const QList<EventId> &line() const { return m_line; } ///< oldest first
    [[nodiscard]] const QList<VoidEvent> &voided() const { return m_void; }
    [[nodiscard]] const QList<BlobId> &proposals() const { return m_proposals; }
    [[nodiscard]] const QList<EventId> &tips() const { return m_tips; }

    /// May this event count at all: does its seat act for a member under the charter it names, and is it before every
    /// cut-off? Nothing: yes. An event that names a charter not (yet) part of the line is *pending*: see known().
    [[nodiscard]] std::optional<VoidReason> authority(const Event &event) const { return authority(event, newestId()); }
    /// The same as known to somebody who had seen the charter up to a version: later cut-offs are left aside.
    [[nodiscard]] std::optional<VoidReason> authority(const Event &event, EventId upTo) const;
    /// The same with the strays, as the folds ask it.
    [[nodiscard]] std::optional<VoidReason> authority(const VerifiedEvent &event) const { return authority(event, newestId()); }
    [[nodiscard]] std::optional<VoidReason> authority(const VerifiedEvent &event, EventId upTo) const;
    [[nodiscard]] bool known(EventId version) const { return m_versions.contains(version); }
    [[nodiscard]] bool isVoid(EventId version) const;

private:
    void extend(EventId id, const Charter &charter);
    [[nodiscard]] std::optional<VerifiedEvent> successorAmong(
        const QList<VerifiedEvent> &candidates, const Rights &rights, const SignatureCheck &check, const QSet<EventId> &followed);
    void voidDescendants(const QHash<EventId, QList<VerifiedEvent>> &successors);
    void readRest(const QList<VerifiedEvent> &events, const Rights &rights);

    QList<EventId> m_line;
    QHash<EventId, Charter> m_versions; ///< of the line
    QHash<EventId, qsizetype> m_index; ///< place in the line
    QHash<EventId, QSet<EventId>> m_strays; ///< by the version whose cut-offs refuse them
    QList<VoidEvent> m_void;
    QList<BlobId> m_proposals;
    QList<EventId> m_tips;
    bool m_frozen = false;
};

} // namespace toasoan
