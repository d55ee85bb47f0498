// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/views.h"

#include <limits>

#include "ledger/database.h"
#include "ledger/searchindex.h"

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

template <typename Id> Id idIn(const Database::Row &row, QStringView column) { return Id::fromBytes(row.bytes(column)).value_or(Id()); }

std::optional<Instant> momentIn(const Database::Row &row, QStringView column)
{
    const QVariant value = row.value(column);
    return value.isNull() ? std::nullopt : std::optional(fromMilliseconds(value.toLongLong()));
}

const QString postColumns = u"p.recency, p.post, p.title, p.section, p.owner, p.working, p.changed, p.waiting_since, p.not_before, "
                            "p.live_since, p.url, p.has_void, w.word"_s;

PostRow postIn(const Database::Row &row)
{
    return {.id = idIn<PostId>(row, u"post"),
        .title = row.text(u"title"),
        .section = idIn<SectionId>(row, u"section"),
        .owner = idIn<MemberId>(row, u"owner"),
        .working = Working(row.integer(u"working")),
        .word = Word(row.integer(u"word")),
        .changed = fromMilliseconds(row.integer(u"changed")),
        .waitingSince = momentIn(row, u"waiting_since"),
        .notBefore = momentIn(row, u"not_before"),
        .liveSince = momentIn(row, u"live_since"),
        .url = QUrl(row.text(u"url")),
        .hasVoid = row.integer(u"has_void") != 0};
}

SiteItem itemIn(const Database::Row &row)
{
    return {.post = idIn<PostId>(row, u"post"),
        .section = idIn<SectionId>(row, u"section"),
        .dateShown = fromMilliseconds(row.integer(u"date_shown")),
        .firstPlan = idIn<EventId>(row, u"first_plan"),
        .submission = idIn<BlobId>(row, u"submission"),
        .title = row.text(u"title"),
        .summary = row.text(u"summary"),
        .urlPath = row.text(u"url_path"),
        .withdrawn = row.integer(u"withdrawn") != 0,
        .removed = row.integer(u"removed") != 0};
}

OutboxRow outboxIn(const Database::Row &row)
{
    return {.post = idIn<PostId>(row, u"post"),
        .site = idIn<SiteId>(row, u"site"),
        .title = row.text(u"title"),
        .wanted = row.value(u"wanted").isNull() ? std::nullopt : std::optional(idIn<BlobId>(row, u"wanted")),
        .state = Public(row.integer(u"state")),
        .notBefore = momentIn(row, u"not_before"),
        .notAfter = momentIn(row, u"not_after"),
        .held = row.integer(u"held") != 0,
        .undecided = row.integer(u"undecided") != 0};
}

// On the way to a site: asked for or approved, not yet seen there.
QString wordsOnTheWay()
{
    QStringList words;
    for (const Word word : {Word::Submitted, Word::Approved, Word::Scheduled, Word::Missed, Word::Delivering, Word::Stored})
        words.append(QString::number(int(word)));
    return words.join(u',');
}

bool asksForWords(const PostFilter &filter) { return filter.word || filter.dueBefore; }

// Over view_posts p and, if there is a moment to ask it for, view_word_spans w.
SearchIndex::Restriction restriction(const PostFilter &filter, std::optional<Instant> now)
{
    SearchIndex::Restriction all;
    if (now)
        all = {.conditions = u" AND w.begins <= ? AND w.ends > ?"_s, .values = {toMilliseconds(*now), toMilliseconds(*now)}};
    const auto add = [&](const QString &condition, const QVariant &value) {
        all.conditions += condition;
        all.values.append(value);
    };
    if (filter.owner)
        add(u" AND p.owner = ?"_s, filter.owner->bytes());
    if (filter.section)
        add(u" AND p.section = ?"_s, filter.section->bytes());
    if (filter.working)
        add(u" AND p.working = ?"_s, qint64(*filter.working));
    if (filter.reviewableBy)
        add(u" AND p.working = %1 AND p.submitter <> ?"_s.arg(int(Working::Submitted)), filter.reviewableBy->bytes());
    if (filter.word)
        add(u" AND w.word = ?"_s, qint64(*filter.word));
    if (filter.dueBefore)
        add(u" AND p.not_before < ? AND w.word IN (%1)"_s.arg(wordsOnTheWay()), toMilliseconds(*filter.dueBefore));
    return all;
}

// CROSS JOIN keeps SQLite from turning the order round: whoever asks for a word walks the index of words.
QString source(const PostFilter &filter)
{
    return asksForWords(filter) ? u"view_word_spans w CROSS JOIN view_posts p ON p.recency = w.recency"_s
                                : u"view_posts p CROSS JOIN view_word_spans w ON w.recency = p.recency"_s;
}

QString siteCondition(std::optional<SectionId> section) { return section ? u"site = ? AND section = ?"_s : u"site = ?"_s; }

QVariantList siteValues(SiteId site, std::optional<SectionId> section)
{
    return section ? QVariantList{site.bytes(), section->bytes()} : QVariantList{site.bytes()};
}

Result<qint64> numberOf(const Database &database, const QString &sql, const QVariantList &values)
{
    qint64 number = 0;
    TRY(database.forEach(sql, values, [&](const Database::Row &row) {
        number = row.integer(u"number");
        return true;
    }));
    return number;
}

} // namespace

Result<PostPage> PostViews::page(const PostFilter &filter, const PostCursor &after, int limit, Instant now) const
{
    const SearchIndex::Restriction only = restriction(filter, now);
    const qint64 before = after.recency == 0 ? std::numeric_limits<qint64>::max() : after.recency;
    const QString sql = u"SELECT %1 FROM %2 WHERE %3.recency < ?%4 ORDER BY %3.recency DESC LIMIT ?"_s.arg(
        postColumns, source(filter), asksForWords(filter) ? u"w"_s : u"p"_s, only.conditions);
    PostPage page;
    PostCursor last;
    TRY(m_database.forEach(sql, QVariantList{before} + only.values + QVariantList{limit + 1}, [&](const Database::Row &row) {
        if (page.rows.size() == limit) {
            page.next = last;
            return false;
        }
        page.rows.append(postIn(row));
        last.recency = row.integer(u"recency");
        return true;
    }));
    return page;
}

Result<qint64> PostViews::count(const PostFilter &filter, Instant now) const
{
    const SearchIndex::Restriction only = restriction(filter, asksForWords(filter) ? std::optional(now) : std::nullopt);
    const QString from = asksForWords(filter) ? source(filter) : u"view_posts p"_s;
    return numberOf(m_database, u"SELECT count(*) AS number FROM %1 WHERE true%2"_s.arg(from, only.conditions), only.values);
}

Result<std::optional<PostRow>> PostViews::row(PostId post, Instant now) const
{
    const SearchIndex::Restriction only = restriction({}, now);
    std::optional<PostRow> found;
    const QString sql = u"SELECT %1 FROM %2 WHERE p.post = ?%3"_s.arg(postColumns, source({}), only.conditions);
    TRY(m_database.forEach(sql, QVariantList{post.bytes()} + only.values, [&](const Database::Row &row) {
        found = postIn(row);
        return true;
    }));
    return found;
}

Result<QList<PostRow>> PostViews::search(const QString &typed, const PostFilter &filter, int limit, Instant now) const
{
    if (SearchIndex::isBlank(typed)) {
        TRY_INTO(newest, page(filter, {}, limit, now));
        return newest.rows;
    }
    TRY_INTO(recencies, SearchIndex(m_database).search(typed, restriction(filter, now), limit));
    const SearchIndex::Restriction only = restriction({}, now);
    const QString sql = u"SELECT %1 FROM %2 WHERE p.recency = ?%3"_s.arg(postColumns, source({}), only.conditions);
    QList<PostRow> rows;
    for (const qint64 recency : std::as_const(recencies)) {
        TRY(m_database.forEach(sql, QVariantList{recency} + only.values, [&](const Database::Row &row) {
            rows.append(postIn(row));
            return true;
        }));
    }
    return rows;
}

Result<QList<OutboxRow>> PostViews::outbox(int limit) const
{
    QList<OutboxRow> rows;
    TRY(m_database.forEach(u"SELECT * FROM view_outbox ORDER BY due, post, site LIMIT ?"_s, {limit}, [&](const Database::Row &row) {
        rows.append(outboxIn(row));
        return true;
    }));
    return rows;
}

Result<QList<PostId>> PostViews::outboxPosts(SiteId site) const
{
    QList<PostId> posts;
    TRY(m_database.forEach(
        u"SELECT post FROM view_outbox WHERE site = ? ORDER BY due, post"_s, {site.bytes()}, [&](const Database::Row &row) {
            if (const auto post = PostId::fromBytes(row.bytes(u"post")))
                posts.append(*post);
            return true;
        }));
    return posts;
}

Result<qint64> PostViews::siteItemCount(SiteId site, std::optional<SectionId> section) const
{
    return numberOf(
        m_database, u"SELECT count(*) AS number FROM view_site_items WHERE %1"_s.arg(siteCondition(section)), siteValues(site, section));
}

Result<QList<SiteItem>> PostViews::siteItems(SiteId site, std::optional<SectionId> section, qint64 from, int count) const
{
    QList<SiteItem> items;
    const QString sql =
        u"SELECT * FROM view_site_items WHERE %1 ORDER BY date_shown, first_plan LIMIT ? OFFSET ?"_s.arg(siteCondition(section));
    TRY(m_database.forEach(sql, siteValues(site, section) + QVariantList{count, from}, [&](const Database::Row &row) {
        items.append(itemIn(row));
        return true;
    }));
    return items;
}

Result<QList<SiteItem>> PostViews::newestSiteItems(SiteId site, std::optional<SectionId> section, int count) const
{
    QList<SiteItem> items;
    const QString sql = u"SELECT * FROM view_site_items WHERE %1 AND removed = 0 ORDER BY date_shown DESC, first_plan DESC LIMIT ?"_s.arg(
        siteCondition(section));
    TRY(m_database.forEach(sql, siteValues(site, section) + QVariantList{count}, [&](const Database::Row &row) {
        items.append(itemIn(row));
        return true;
    }));
    return items;
}

Result<std::optional<qint64>> PostViews::siteItemNumber(SiteId site, std::optional<SectionId> section, PostId post) const
{
    QVariantList place;
    const QString find = u"SELECT date_shown, first_plan FROM view_site_items WHERE post = ? AND %1"_s.arg(siteCondition(section));
    TRY(m_database.forEach(find, QVariantList{post.bytes()} + siteValues(site, section), [&](const Database::Row &row) {
        place = {row.value(u"date_shown"), row.value(u"first_plan")};
        return true;
    }));
    if (place.isEmpty())
        return std::nullopt;
    return numberOf(m_database,
        u"SELECT count(*) AS number FROM view_site_items WHERE %1 AND (date_shown, first_plan) < (?, ?)"_s.arg(siteCondition(section)),
        siteValues(site, section) + place);
}

Result<std::optional<SectionUpdate>> PostViews::newestUpdate(SectionId section, SiteId site) const
{
    std::optional<SectionUpdate> newest;
    const QString sql = u"SELECT post, updated, title, url FROM view_updates WHERE section = ? AND site = ? AND updated IS NOT NULL "
                        "ORDER BY updated DESC, post DESC LIMIT 1"_s;
    TRY(m_database.forEach(sql, {section.bytes(), site.bytes()}, [&](const Database::Row &row) {
        newest = SectionUpdate{.post = idIn<PostId>(row, u"post"),
            .site = site,
            .at = fromMilliseconds(row.integer(u"updated")),
            .title = row.text(u"title"),
            .url = QUrl(row.text(u"url"))};
        return false;
    }));
    return newest;
}

Result<bool> PostViews::isOurPage(SectionId section, SiteId site, const QUrl &url) const
{
    bool found = false;
    TRY(m_database.forEach(u"SELECT 1 FROM view_updates WHERE section = ? AND site = ? AND url = ?"_s,
        {section.bytes(), site.bytes(), url.toString(QUrl::FullyEncoded)}, [&](const Database::Row &) {
            found = true;
            return false;
        }));
    return found;
}

} // namespace toasoan
