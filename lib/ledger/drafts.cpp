// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/drafts.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QDir>

#include "ledger/database.h"

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::days keptAfterDiscard{30};

// Local and deletable, so a later version may simply add columns; content is what a Draft holds, in CBOR.
const QString schema = u"CREATE TABLE IF NOT EXISTS drafts(row INTEGER PRIMARY KEY, post BLOB NOT NULL, member BLOB NOT NULL, "
                       "version INTEGER NOT NULL, saved INTEGER NOT NULL, discarded INTEGER, section BLOB NOT NULL, "
                       "post_type TEXT NOT NULL, title TEXT NOT NULL, summary TEXT NOT NULL, rest BLOB NOT NULL, "
                       "body_format TEXT NOT NULL, body TEXT NOT NULL) STRICT\n--\n"
                       "CREATE INDEX IF NOT EXISTS drafts_by_member ON drafts(member, post, version)"_s;

// ---- what has no column of its own -----------------------------------------------------------------------------------

enum Key { Base = 1, Fields, Images, Attachments };

QByteArray packed(const Draft &draft)
{
    QCborArray base;
    for (const EventId &id : draft.base)
        base.append(id.bytes());
    QCborMap fields;
    for (auto field = draft.fields.constBegin(); field != draft.fields.constEnd(); ++field)
        fields.insert(field.key(), field.value());
    QCborArray images;
    for (const ImageUse &image : draft.images)
        images.append(QCborArray{image.media.bytes(), image.alt, image.caption, image.credit, image.decorative});
    QCborArray attachments;
    for (const AttachmentUse &attachment : draft.attachments)
        attachments.append(QCborArray{attachment.media.bytes(), attachment.name, attachment.title});
    return QCborMap{{Base, base}, {Fields, fields}, {Images, images}, {Attachments, attachments}}.toCborValue().toCbor();
}

template <typename Id> Id idOf(const QCborValue &value) { return Id::fromBytes(value.toByteArray()).value_or(Id()); }

void unpack(const QByteArray &bytes, Draft &draft)
{
    const QCborMap map = QCborValue::fromCbor(bytes).toMap();
    for (const QCborValue id : map[Base].toArray())
        draft.base.append(idOf<EventId>(id));
    const QCborMap fields = map[Fields].toMap();
    for (auto field = fields.constBegin(); field != fields.constEnd(); ++field)
        draft.fields.insert(field.key().toString(), field.value().toString());
    for (const QCborValue value : map[Images].toArray()) {
        const QCborArray image = value.toArray();
        draft.images.append({.media = idOf<MediaId>(image.at(0)),
            .alt = image.at(1).toString(),
            .caption = image.at(2).toString(),
            .credit = image.at(3).toString(),
            .decorative = image.at(4).toBool()});
    }
    for (const QCborValue value : map[Attachments].toArray()) {
        const QCborArray attachment = value.toArray();
        draft.attachments.append(
            {.media = idOf<MediaId>(attachment.at(0)), .name = attachment.at(1).toString(), .title = attachment.at(2).toString()});
    }
}

Draft draftFrom(const Database::Row &row)
{
    Draft draft{.post = PostId::fromBytes(row.bytes(u"post")).value_or(PostId()),
        .member = MemberId::fromBytes(row.bytes(u"member")).value_or(MemberId()),
        .section = SectionId::fromBytes(row.bytes(u"section")).value_or(SectionId()),
        .base = {},
        .postType = row.text(u"post_type"),
        .title = row.text(u"title"),
        .summary = row.text(u"summary"),
        .fields = {},
        .bodyFormat = row.text(u"body_format"),
        .body = row.text(u"body"),
        .images = {},
        .attachments = {},
        .version = quint64(row.integer(u"version")),
        .saved = fromMilliseconds(row.integer(u"saved"))};
    unpack(row.bytes(u"rest"), draft);
    return draft;
}

const QString columns = u"post, member, version, saved, section, post_type, title, summary, rest, body_format"_s;

} // namespace

DraftStore::DraftStore(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}

DraftStore::~DraftStore() = default;

Result<std::unique_ptr<DraftStore>> DraftStore::open(const QString &workspaceFolder)
{
    TRY_INTO(database, Database::open(QDir(workspaceFolder).filePath(u"drafts.db"_s)));
    TRY(database->script(schema));
    return std::unique_ptr<DraftStore>(new DraftStore(std::move(database)));
}

Result<DraftStore::Saved> DraftStore::save(const Draft &draft, Instant now)
{
    TRY_INTO(transaction, Transaction::begin(*m_database));
    qint64 newest = 0; // discarded ones too: a version never comes back, or two windows could both believe they hold it
    qint64 own = 0;
    bool others = false;
    TRY(m_database->forEach(u"SELECT row, version, discarded IS NULL AS active FROM drafts WHERE post = ? AND member = ?"_s,
        {draft.post.bytes(), draft.member.bytes()}, [&](const Database::Row &found) {
            newest = std::max(newest, found.integer(u"version"));
            const bool active = found.integer(u"active") != 0;
            if (active && quint64(found.integer(u"version")) == draft.version)
                own = found.integer(u"row");
            else
                others = others || active;
            return true;
        }));
    const quint64 version = std::max(quint64(newest), draft.version) + 1;
    const QVariantList values{draft.post.bytes(), draft.member.bytes(), version, toMilliseconds(now), draft.section.bytes(), draft.postType,
        draft.title, draft.summary, packed(draft), draft.bodyFormat, draft.body};
    if (own != 0) {
        TRY(m_database->execute(u"UPDATE drafts SET post = ?, member = ?, version = ?, saved = ?, section = ?, post_type = ?, title = ?, "
                                "summary = ?, rest = ?, body_format = ?, body = ? WHERE row = ?"_s,
            values + QVariantList{own}));
    } else {
        TRY(m_database->execute(u"INSERT INTO drafts(%1, body) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(columns), values));
    }
    TRY(transaction.commit());
    return Saved{.version = version, .besideNewer = own == 0 && others};
}

Result<QList<Draft>> DraftStore::find(PostId post, MemberId member) const
{
    QList<Draft> drafts;
    TRY(m_database->forEach(
        u"SELECT %1, body FROM drafts WHERE post = ? AND member = ? AND discarded IS NULL ORDER BY version DESC"_s.arg(columns),
        {post.bytes(), member.bytes()}, [&](const Database::Row &row) {
            drafts.append(draftFrom(row));
            return true;
        }));
    return drafts;
}

Result<QList<Draft>> DraftStore::list(MemberId member) const
{
    QList<Draft> drafts;
    TRY(m_database->forEach(
        u"SELECT %1, '' AS body FROM drafts WHERE member = ? AND discarded IS NULL ORDER BY saved DESC, version DESC"_s.arg(columns),
        {member.bytes()}, [&](const Database::Row &row) {
            drafts.append(draftFrom(row));
            return true;
        }));
    return drafts;
}

Result<> DraftStore::discard(PostId post, MemberId member, Instant now)
{
    return m_database->execute(u"UPDATE drafts SET discarded = ? WHERE post = ? AND member = ? AND discarded IS NULL"_s,
        {toMilliseconds(now), post.bytes(), member.bytes()});
}

Result<> DraftStore::restore(PostId post, MemberId member)
{
    // What was thrown away last, together; what was thrown away before that stays away.
    return m_database->execute(u"UPDATE drafts SET discarded = NULL WHERE post = ? AND member = ? AND discarded = "
                               "(SELECT max(discarded) FROM drafts WHERE post = ? AND member = ?)"_s,
        {post.bytes(), member.bytes(), post.bytes(), member.bytes()});
}

Result<int> DraftStore::purge(Instant now)
{
    const qint64 limit = toMilliseconds(now - keptAfterDiscard);
    int count = 0;
    TRY_INTO(transaction, Transaction::begin(*m_database));
    TRY(m_database->forEach(u"SELECT count(*) AS number FROM drafts WHERE discarded < ?"_s, {limit}, [&](const Database::Row &row) {
        count = int(row.integer(u"number"));
        return false;
    }));
    TRY(m_database->execute(u"DELETE FROM drafts WHERE discarded < ?"_s, {limit}));
    TRY(transaction.commit());
    return count;
}

} // namespace toasoan
