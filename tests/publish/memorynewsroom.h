// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"
#include "publish/newsroom.h"

#include <QHash>

namespace toasoan::test {

class SetClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }
    void advance(std::chrono::milliseconds by) { m_now += by; }

private:
    Instant m_now = fromDateTime(QDateTime(QDate(2026, 11, 23), QTime(8, 0), QTimeZone::UTC));
};

/// A newsroom in memory, of two people and a machine that publishes. What it answers is folded from real, encoded events; only
/// their signatures are taken for granted.
class MemoryNewsroom : public publish::Newsroom, public FactRecorder {
public:
    /// seed: of all its ids, for newsrooms that meet on one site.
    explicit MemoryNewsroom(const SetClock &clock, QByteArray seed = "seed");

    // the workspace
    [[nodiscard]] SiteId addSite(const QString &name, const QUrl &baseUrl, const QMap<QString, QString> &settings,
        const QString &connector = QStringLiteral("static"));
    [[nodiscard]] SectionId addSection(const QString &name, const QString &code);
    [[nodiscard]] const Site &site(SiteId id) const { return *m_charters.newest().site(id); }
    [[nodiscard]] BlobId addText(const QString &words);
    [[nodiscard]] MediaId addMedia(const QByteArray &bytes);
    [[nodiscard]] BlobId addRevision(const Revision &revision);

    // what people do; the officer submits, the reviewer decides
    [[nodiscard]] PostId newPost();
    [[nodiscard]] BlobId submit(PostId post, Submission submission);
    void approve(PostId post, BlobId submission);
    [[nodiscard]] BlobId submitAndApprove(PostId post, const Submission &submission);
    void recall(PostId post, BlobId submission);
    void release(PostId post, BlobId submission);
    void hold(PostId post, BlobId submission, SiteId site, bool held);
    void adopt(PostId post, const PostAdopted &adopted);
    void destroyWords(BlobId blob) { m_revisions.remove(blob); }
    void spoilMedia(MediaId id) { m_media[id] += 'x'; }
    void loseMedia(MediaId id) { m_media.remove(id); }
    void replaceSubmission(BlobId id, const Submission &other) { m_submissions[id] = other; }
    /// An event with chosen `after`, for things done without knowing of each other.
    EventId append(SeatId seat, const Subject &subject, const Payload &payload, const QList<EventId> &after);
    [[nodiscard]] SeatId officer() const { return m_officer; }
    [[nodiscard]] SeatId reviewer() const { return m_reviewer; }
    [[nodiscard]] QList<VerifiedEvent> events(PostId post) const { return m_events.value(post); }
    [[nodiscard]] PostState state(PostId post) const;
    [[nodiscard]] qsizetype countFacts(PostId post, const QString &kind) const;

    // publish::Newsroom
    [[nodiscard]] Result<CharterLine> charter() const override { return m_charters; }
    [[nodiscard]] Result<QList<PostId>> candidates(SiteId site) const override;
    [[nodiscard]] Result<PostState> post(PostId id) const override;
    [[nodiscard]] Result<Revision> revision(BlobId id) const override;
    [[nodiscard]] Result<Submission> submission(BlobId id) const override;
    [[nodiscard]] Result<QString> text(BlobId id) const override;
    [[nodiscard]] Result<QByteArray> media(MediaId id) const override;
    [[nodiscard]] Result<qint64> listedCount(SiteId site, std::optional<SectionId> section) const override;
    [[nodiscard]] Result<QList<publish::ListedPage>> listed(
        SiteId site, std::optional<SectionId> section, qint64 from, int count) const override;
    [[nodiscard]] Result<QList<publish::ListedPage>> newestListed(SiteId site, std::optional<SectionId> section, int count) const override;
    [[nodiscard]] Result<std::optional<qint64>> listedNumber(SiteId site, std::optional<SectionId> section, PostId post) const override;

    // FactRecorder
    [[nodiscard]] Result<EventId> record(const Subject &subject, const Payload &fact) override;

protected:
    [[nodiscard]] QByteArray fresh(qsizetype size);
    void amendCharter(const std::function<void(Charter &)> &change);
    [[nodiscard]] QList<publish::ListedPage> allListed(SiteId site, std::optional<SectionId> section) const;

private:
    const SetClock &m_clock;
    const QByteArray m_seed;
    quint64 m_counter = 0;
    SeatId m_officer;
    SeatId m_reviewer;
    SeatId m_machine;
    WorkspaceId m_workspace;
    QList<VerifiedEvent> m_charterEvents;
    CharterLine m_charters;
    QHash<SeatId, quint64> m_seq;
    QHash<SeatId, EventId> m_previous;
    QList<PostId> m_posts;
    QHash<PostId, QList<VerifiedEvent>> m_events;
    mutable QHash<PostId, PostState> m_folded;
    QHash<BlobId, QString> m_texts;
    QHash<BlobId, Revision> m_revisions;
    QHash<BlobId, Submission> m_submissions;
    QHash<MediaId, QByteArray> m_media;
};

/// Tries again at once, so that a test need not wait; remembers what failed.
class MemoryAttempts : public publish::AttemptLog {
public:
    [[nodiscard]] Result<std::unique_ptr<publish::Lease>> takeLease(SiteId site) override;
    [[nodiscard]] Result<std::optional<Instant>> nextTry(PostId post, SiteId site) const override;
    [[nodiscard]] Result<> failed(PostId post, SiteId site, const Error &error) override;
    [[nodiscard]] Result<> succeeded(PostId post, SiteId site) override;

    bool busy = false;
    std::optional<Instant> waitUntil; ///< answered after a failure
    QList<Error> failures; ///< since the last success
    int leases = 0; ///< taken and not dropped
};

} // namespace toasoan::test
