// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"
#include "ledger/media.h"

#include <QTemporaryDir>

namespace toasoan::test {

/// What an unexpected error looks like in a log; ends the program.
[[noreturn]] void giveUp(const Error &error, const char *what);

/// The value of a Result that must be there.
template <typename T> T must(Result<T> result, const char *what = "result")
{
    if (!result)
        giveUp(result.error(), what);
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Stands where it is put.
class SetClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }
    void advance(std::chrono::milliseconds by) { m_now += by; }

private:
    Instant m_now = fromDateTime(QDateTime(QDate(2026, 3, 2), QTime(8, 0), QTimeZone::UTC));
};

struct Words {
    BlobId id;
    QByteArray sealed;
};
[[nodiscard]] Words sealed(const QString &text);
[[nodiscard]] Words sealed(const Revision &revision);
[[nodiscard]] Words sealed(const Submission &submission);

/// As cheap as libsodium allows.
constexpr Stretch cheapStretch{.operations = 1, .memoryBytes = 8192};

struct Person {
    MemberId id;
    QString passphrase;
    std::shared_ptr<Signer> signer;
};

/// A small newsroom in a temporary folder: a keeper (administrator), an officer, two reviewers, the machine that publishes,
/// a section "tin-tuc" with one approval, and a static site in a folder. Its clock stands still unless moved.
class WorkspaceFixture final {
public:
    WorkspaceFixture();

    // places
    [[nodiscard]] QString root() const { return m_root.path(); }
    [[nodiscard]] QString folder() const { return root() + QStringLiteral("/workspace"); }
    [[nodiscard]] QString keysFolder() const { return root() + QStringLiteral("/keys"); }
    [[nodiscard]] QString siteFolder() const { return root() + QStringLiteral("/site"); }

    // who and what there is
    SetClock clock;
    Person keeper;
    Person officer;
    Person reviewer;
    Person deputy; ///< a second reviewer
    Person machine;
    SectionId section;
    SiteId site;
    std::unique_ptr<KeyStore> keys;
    std::unique_ptr<Ledger> ledger;

    void reopen(); ///< closes the ledger and opens it again

    /// The charter in force.
    [[nodiscard]] EventId charterId() const;
    [[nodiscard]] Charter charter() const;
    /// The keeper writes the next version.
    EventId changeCharter(const std::function<void(Charter &charter, QList<QByteArray> &blobs)> &change);

    /// Signs and appends on the subject's present tips; the clock moves on by a second.
    [[nodiscard]] Result<QList<EventId>> tryAppend(
        const Person &author, const Subject &subject, const QList<Payload> &payloads, const QList<QByteArray> &blobs = {});
    QList<EventId> append(
        const Person &author, const Subject &subject, const QList<Payload> &payloads, const QList<QByteArray> &blobs = {});
    [[nodiscard]] QList<EventId> tips(const Subject &subject) const;

    // a post's way, step by step
    BlobId revise(PostId post, const QString &title, const QByteArray &body = "<p>Nội dung</p>");
    BlobId revise(PostId post, const Revision &revision, const QList<MediaId> &media = {});
    BlobId submit(PostId post, BlobId revision, SubmissionKind kind = SubmissionKind::Publish,
        std::optional<Instant> notBefore = std::nullopt, std::optional<Instant> notAfter = std::nullopt);
    EventId approve(PostId post, BlobId submission, int step = 1);
    EventId giveBack(PostId post, BlobId submission, const QString &remark);
    EventId recall(PostId post, BlobId submission);
    void deliver(PostId post, BlobId submission); ///< plan, stored and seen, by the machine
    BlobId approved(PostId post, const QString &title); ///< revise, submit, approve
    [[nodiscard]] PostState state(PostId post) const;

private:
    Person person(const QString &name);
    QTemporaryDir m_root;
};

} // namespace toasoan::test
