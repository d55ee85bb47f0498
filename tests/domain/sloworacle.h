// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/post.h"

namespace toasoan::test {

/// Says by itself, slowly and straight from design.md and decisions.md, what a set of events amounts to. It shares no code with the
/// fold beyond the values: no rights table, no causal order, no charter line. It knows no recovery sheet.
class SlowOracle final {
public:
    SlowOracle(QList<VerifiedEvent> events, QList<VerifiedEvent> versions);

    [[nodiscard]] const QList<EventId> &line() const { return m_line; }
    [[nodiscard]] const QList<VerifiedEvent> &events() const { return m_events; }

    /// All that it relies on is here.
    [[nodiscard]] bool present(const VerifiedEvent &event) const;
    /// One of the author's machines, acting then and not cut off since.
    [[nodiscard]] bool inForce(const VerifiedEvent &event) const;
    [[nodiscard]] bool saw(const VerifiedEvent &later, const VerifiedEvent &earlier) const;
    [[nodiscard]] MemberId author(const VerifiedEvent &event) const;
    [[nodiscard]] bool is(const VerifiedEvent &event, Role role) const { return has(event, author(event), role); }

    /// Present, in force, by an officer or reviewer, on sites and in sections that there are.
    [[nodiscard]] bool isSubmission(const VerifiedEvent &event) const;
    /// Enough different people have signed this digest for this site, and nobody has stopped it.
    [[nodiscard]] bool signedAndAlive(BlobId digest, SiteId site) const;
    [[nodiscard]] bool signedBy(const VerifiedEvent &submission) const;
    [[nodiscard]] bool stopped(const VerifiedEvent &submission) const;
    /// A newer submission that ends approval of an older one: for a site of both, and neither is for later than the other.
    [[nodiscard]] static bool replaces(const PostSubmitted &newer, const PostSubmitted &older);
    /// Whether a fact must count: from a seat named for the site, about something its author had seen.
    [[nodiscard]] bool isFact(const VerifiedEvent &event, SiteId site, BlobId digest) const;

private:
    [[nodiscard]] const VerifiedEvent *find(EventId id) const;
    [[nodiscard]] const Charter *charter(EventId id) const;
    [[nodiscard]] bool has(const VerifiedEvent &event, MemberId member, Role role) const;
    [[nodiscard]] bool isStop(const VerifiedEvent &event, const VerifiedEvent &submission) const;
    [[nodiscard]] bool sawDigest(const VerifiedEvent &event, BlobId digest) const;
    [[nodiscard]] std::optional<MemberId> approver(const VerifiedEvent &approval, const VerifiedEvent &submission) const;
    void findLine();

    QList<VerifiedEvent> m_events;
    QList<VerifiedEvent> m_versions;
    QList<EventId> m_line;
};

} // namespace toasoan::test
