// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/workspacefixture.h"

#include <QRandomGenerator>

namespace toasoan::test {

/// A newsroom in which people and the machine do one thing after another, sensible or not, often without having seen the newest;
/// the same seed gives the same story, though under other ids.
class RandomHistory final {
public:
    explicit RandomHistory(quint32 seed);
    void run(int steps);

    WorkspaceFixture newsroom;
    QList<PostId> posts;

private:
    void step();
    void write(PostId post);
    void ask(PostId post);
    void decide(PostId post);
    void deliver(PostId post);
    void report(PostId post);
    void adopt(PostId post);
    void erase(PostId post);
    void dismissDeputy();

    void add(const Person &author, PostId post, const Payload &payload, const QList<QByteArray> &blobs = {});
    [[nodiscard]] BlobId someSubmission(PostId post);
    [[nodiscard]] SiteId someSite();
    [[nodiscard]] const Person &somebody();
    [[nodiscard]] std::optional<Instant> someTime();
    [[nodiscard]] int below(int limit) { return m_random.bounded(limit); }
    template <typename T> const T &oneOf(const QList<T> &list) { return list[m_random.bounded(list.size())]; }

    QRandomGenerator m_random;
    SiteId m_otherSite;
    SectionId m_otherSection;
    QHash<PostId, QList<BlobId>> m_revisions;
    QHash<PostId, QList<BlobId>> m_submissions;
    bool m_dismissed = false;
};

} // namespace toasoan::test
