// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledgerprivate.h"

namespace toasoan {

using namespace Qt::StringLiterals;

Result<bool> Ledger::Private::exists(const QString &sql, const QVariantList &values) const
{
    bool found = false;
    TRY(database->forEach(sql, values, [&](const Database::Row &) {
        found = true;
        return false;
    }));
    return found;
}

Result<qint64> Ledger::Private::number(const QString &sql, const QVariantList &values) const
{
    qint64 value = 0;
    TRY(database->forEach(sql, values, [&](const Database::Row &row) {
        value = row.integer(u"number");
        return false;
    }));
    return value;
}

Result<QList<StoredEvent>> Ledger::Private::select(const QString &where, const QVariantList &values) const
{
    QList<StoredEvent> rows;
    TRY(database->forEach(u"SELECT %1 FROM events WHERE %2"_s.arg(StoredEvent::columns, where), values, [&](const Database::Row &row) {
        rows.append(StoredEvent::from(row));
        return true;
    }));
    return rows;
}

Result<std::optional<StoredEvent>> Ledger::Private::find(EventId id) const
{
    TRY_INTO(rows, select(u"id = ?"_s, {id.bytes()}));
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
}

Result<QList<VerifiedEvent>> Ledger::Private::events(const Subject &subject) const
{
    TRY_INTO(rows, select(u"subject = ? ORDER BY row"_s, {subject.key()}));
    QList<VerifiedEvent> events;
    for (const StoredEvent &row : rows) {
        TRY_INTO(event, verified(row, workspace));
        if (event.event.subject != subject)
            return failure(Error::Kind::Corrupt, u"event %1: subject"_s.arg(event.id.toHex()));
        events.append(event);
    }
    return events;
}

Result<CharterLine> Ledger::Private::charter()
{
    CharterCache now;
    TRY_INTO(version, number(u"SELECT data_version AS number FROM pragma_data_version"_s));
    TRY(database->forEach(u"SELECT count(*) AS events, max(row) AS newest FROM events WHERE subject = ?"_s, {Subject::charter().key()},
        [&](const Database::Row &row) {
            now.count = row.integer(u"events");
            now.lastRow = row.integer(u"newest");
            return false;
        }));
    now.version = version;
    if (now.version != charterCache.version || now.count != charterCache.count || now.lastRow != charterCache.lastRow) {
        TRY_INTO(all, events(Subject::charter()));
        now.line = CharterLine::foldAsArrived(
            workspace, all, Rights::standard(), [](const QByteArray &key, const QByteArray &message, const QByteArray &signature) {
                return verifySignature(key, message, signature);
            });
        TRY(refuseStrays(now.line));
        charterCache = now;
    }
    return charterCache.line;
}

Result<bool> Ledger::Private::hasWords(BlobId id) const
{
    return exists(u"SELECT 1 FROM blobs WHERE id = ? UNION ALL SELECT 1 FROM erased WHERE id = ?"_s, {id.bytes(), id.bytes()});
}

namespace {

// A subject is there once an event names it.
template <typename State, typename Fold>
Result<State> folded(const Result<QList<VerifiedEvent>> &events, const Result<CharterLine> &charter, const Subject &subject, Fold fold)
{
    if (!events)
        return std::unexpected(events.error());
    if (!charter)
        return std::unexpected(charter.error());
    if (events->isEmpty())
        return failure(Error::Kind::NotFound, QString::fromLatin1(subject.key()));
    return fold(*events, *charter, Rights::standard());
}

} // namespace

Result<QList<VerifiedEvent>> Ledger::events(const Subject &subject) const { return d->events(subject); }
Result<CharterLine> Ledger::charter() const { return d->charter(); }

Result<PostState> Ledger::post(PostId id) const
{
    return folded<PostState>(events(Subject::post(id)), charter(), Subject::post(id),
        [&](const auto &events, const auto &charter, const auto &rights) { return foldPost(id, events, charter, rights); });
}

Result<ErasureState> Ledger::erasure(const QByteArray &id) const
{
    return folded<ErasureState>(events(Subject::erasure(id)), charter(), Subject::erasure(id), foldErasure);
}

Result<DutyState> Ledger::duty(DutyId id) const
{
    return folded<DutyState>(events(Subject::duty(id)), charter(), Subject::duty(id), foldDuty);
}

Result<QList<std::pair<DutyId, DutyState>>> Ledger::duties() const
{
    TRY_INTO(line, charter());
    // Keys of duties begin with 'd'; the index of subjects finds them among many posts.
    TRY_INTO(rows, d->select(u"subject >= ? AND subject < ? ORDER BY subject, row"_s, {QByteArray("d"), QByteArray("e")}));
    QList<std::pair<DutyId, DutyState>> duties;
    QList<VerifiedEvent> events;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        TRY_INTO(event, verified(rows[i], d->workspace));
        if (event.event.subject.key() != rows[i].subject)
            return failure(Error::Kind::Corrupt, u"event %1: subject"_s.arg(event.id.toHex()));
        events.append(event);
        if (i + 1 < rows.size() && rows[i + 1].subject == rows[i].subject)
            continue;
        if (const auto id = DutyId::fromBytes(event.event.subject.id))
            duties.emplaceBack(*id, foldDuty(events, line, Rights::standard()));
        events.clear();
    }
    return duties;
}

Result<WebState> Ledger::web(const Subject &page) const { return folded<WebState>(events(page), charter(), page, foldWeb); }

Result<QList<ObservedPage>> Ledger::observedPages() const
{
    QHash<std::pair<Subject, SectionId>, ObservedPage> pages;
    // Keys of pages begin with 'w'; the index of subjects finds them among many posts.
    TRY(d->database->forEach(u"SELECT bytes FROM events WHERE subject >= ? AND subject < ?"_s, {QByteArray("w"), QByteArray("x")},
        [&](const Database::Row &row) {
            const auto event = decodeEvent(row.bytes(u"bytes"));
            const auto *observed = event ? std::get_if<PageObserved>(&event->payload) : nullptr;
            if (!observed)
                return true;
            ObservedPage &page = pages[{event->subject, observed->section}];
            page = {.subject = event->subject,
                .site = observed->site,
                .section = observed->section,
                .siteDate = std::max(page.siteDate, observed->siteDate),
                .at = std::max(page.at, event->at)};
            return true;
        }));
    return pages.values();
}

Result<QByteArray> Ledger::sealedBlob(BlobId id) const
{
    QByteArray sealed;
    bool found = false;
    TRY(d->database->forEach(u"SELECT sealed FROM blobs WHERE id = ?"_s, {id.bytes()}, [&](const Database::Row &row) {
        sealed = row.bytes(u"sealed");
        found = true;
        return false;
    }));
    if (!found)
        return failure(Error::Kind::NotFound, u"blob %1"_s.arg(id.toHex()));
    if (blobId(sealed) != id)
        return failure(Error::Kind::Corrupt, u"blob %1"_s.arg(id.toHex()));
    return sealed;
}

Result<Blob> Ledger::blob(BlobId id) const
{
    TRY_INTO(sealed, sealedBlob(id));
    return openBlob(sealed);
}

Result<Revision> Ledger::revision(BlobId id) const
{
    TRY_INTO(words, blob(id));
    if (words.format != BlobFormat::Cbor)
        return failure(Error::Kind::InvalidInput, u"blob %1"_s.arg(id.toHex()));
    return Revision::decode(words.content);
}

Result<Submission> Ledger::submission(BlobId id) const
{
    TRY_INTO(words, blob(id));
    if (words.format != BlobFormat::Cbor)
        return failure(Error::Kind::InvalidInput, u"blob %1"_s.arg(id.toHex()));
    return Submission::decode(words.content);
}

Result<QString> Ledger::text(BlobId id) const
{
    TRY_INTO(words, blob(id));
    if (words.format != BlobFormat::Text)
        return failure(Error::Kind::InvalidInput, u"blob %1"_s.arg(id.toHex()));
    return QString::fromUtf8(words.content);
}

Result<Ledger::Changes> Ledger::changesSince(qint64 cursor) const
{
    Changes changes{.subjects = {}, .cursor = cursor};
    TRY(d->database->forEach(u"SELECT subject, max(row) AS newest FROM events WHERE row > ? GROUP BY subject ORDER BY newest"_s, {cursor},
        [&](const Database::Row &row) {
            if (const auto subject = Subject::fromKey(row.bytes(u"subject")))
                changes.subjects.append(*subject);
            changes.cursor = std::max(changes.cursor, row.integer(u"newest"));
            return true;
        }));
    return changes;
}

} // namespace toasoan
