// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/eventbuilder.h"

#include <QRandomGenerator>

#include <set>

namespace toasoan::test {

/// A history that people on several machines might have written, honest and not: each machine knows a part, exchanges with others
/// now and then, names what it knows or hides some of it, relies on old charters, goes back in its chain, copies digests.
/// Everything follows from the seed.
class RandomHistory final {
public:
    explicit RandomHistory(quint32 seed);

    QList<VerifiedEvent> events; ///< of the post, each after all that it names
    QList<VerifiedEvent> versions; ///< of the charter, each after its predecessor; forks among them
    QList<BlobId> digests; ///< all ever submitted
    EventBuilder builder;
    PostId post = idOf<PostId>(7);

private:
    /// What one machine has received.
    struct Replica {
        SeatId seat;
        Who who;
        std::set<int> events;
        std::set<int> versions;
    };

    void makeReplicas();
    void step();
    void burst();
    void exchange(Replica &replica);
    void write(Replica &replica);
    void trick(const Replica &replica);
    void writeVersion();
    Charter changed(const Charter &before, EventId beforeId, const Replica &author);
    void dismissSomebody(Charter &charter, const Replica &author);
    void cutOff(Charter &charter, SeatId seat, const Replica &author);

    Payload payload(const Replica &replica);
    Payload decision(const Replica &replica, int dice);
    Payload fact(const Replica &replica);
    PostSubmitted submission(const Replica &replica);
    BlobId someDigest(const Replica &replica);
    int nextStep(const Replica &replica, BlobId digest);
    QList<EventId> seen(const Replica &replica);
    EventId charterNamed(const Replica &replica);
    [[nodiscard]] std::set<int> closure(int event) const;

    int dice(int sides) { return int(m_random.bounded(sides)); }
    bool chance(int percent) { return dice(100) < percent; }
    template <typename List> auto &pick(List &list) { return list[dice(int(list.size()))]; }
    template <typename T> T oneOf(std::initializer_list<T> values) { return values.begin()[dice(int(values.size()))]; }

    QRandomGenerator m_random;
    QList<Replica> m_replicas;
    quint64 m_nextBlob = 1000;
};

} // namespace toasoan::test
