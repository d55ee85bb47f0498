// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/viewprojection.h"

#include <algorithm>
#include <limits>

#include <QSet>

#include "document/document.h"
#include "ledger/database.h"
#include "ledger/ledger.h"
#include "ledger/searchindex.h"

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

QVariant number(qint64 value) { return value; }
QVariant moment(const std::optional<Instant> &instant) { return instant ? QVariant(toMilliseconds(*instant)) : QVariant(); }

bool isOnline(const SiteLine &line) { return line.state != Public::None && line.state != Public::Gone && line.state != Public::Vanished; }

bool bringsWords(SubmissionKind kind) { return kind == SubmissionKind::Publish || kind == SubmissionKind::Correct; }

bool isAtRest(const SiteLine &line)
{
    switch (line.state) {
    case Public::None:
    case Public::Live:
    case Public::Withdrawn:
    case Public::Gone:
    case Public::Adopted:
        return !line.drift && !line.undecided;
    default:
        return false;
    }
}

// The next approved submission that will change the site, asked of the fold at the moments at which its answer changes; what is
// stored tells which of them have passed.
const SubmissionState *nextOn(const PostState &post, SiteId site, const SiteLine &line)
{
    QList<Instant> moments;
    for (const SiteLine::Approved &entry : line.approved) {
        if (const auto notBefore = post.submission(entry.submission)->asked.notBefore)
            moments.append(*notBefore);
    }
    std::ranges::sort(moments);
    moments.prepend(moments.isEmpty() ? Instant() : moments.first() - std::chrono::milliseconds(1));
    const SubmissionState *stored = line.stored ? post.submission(*line.stored) : nullptr;
    const Instant begin = stored ? stored->asked.notBefore.value_or(moments.first()) : moments.first();
    for (const Instant moment : std::as_const(moments)) {
        const auto wanted = wantedNow(post, site, moment);
        if (moment >= begin && wanted && wanted != line.stored)
            return post.submission(*wanted);
    }
    return nullptr;
}

QList<const SubmissionState *> waitingIn(const PostState &post)
{
    QList<const SubmissionState *> waiting;
    for (const SubmissionState &state : post.submissions) {
        if (state.waiting)
            waiting.append(&state);
    }
    return waiting;
}

// Whose submission waits; nobody's id if several people's do: then each of them may review another's.
MemberId soleSubmitter(const QList<const SubmissionState *> &waiting)
{
    const MemberId first = waiting.first()->submitter;
    return std::ranges::all_of(waiting, [&](const SubmissionState *state) { return state->submitter == first; }) ? first : MemberId();
}

// Of what is asked for, else of what will go out next, else of what went out last.
std::optional<Instant> notBeforeOf(const PostState &post, const SubmissionState *waiting)
{
    if (waiting)
        return waiting->asked.notBefore;
    std::optional<Instant> soonest;
    for (const auto &[site, line] : post.sites.asKeyValueRange()) {
        const SubmissionState *next = nextOn(post, site, line);
        if (next && next->asked.notBefore && (!soonest || *next->asked.notBefore < *soonest))
            soonest = next->asked.notBefore;
    }
    if (soonest)
        return soonest;
    const auto newest =
        std::find_if(post.submissions.crbegin(), post.submissions.crend(), [](const auto &state) { return state.approved(); });
    return newest == post.submissions.crend() ? std::nullopt : newest->asked.notBefore;
}

QUrl urlOf(const PostState &post)
{
    for (const SiteLine &line : post.sites) {
        if (isOnline(line) && !line.url.isEmpty())
            return line.url;
    }
    for (const SiteLine &line : post.sites) {
        if (isOnline(line) && line.adopted)
            return line.adopted->url;
    }
    return {};
}

std::optional<Instant> firstSeen(const PostState &post)
{
    std::optional<Instant> first;
    for (const SiteLine &line : post.sites) {
        if (line.firstSeenAt && (!first || *line.firstSeenAt < *first))
            first = line.firstSeenAt;
    }
    return first;
}

const PostAdopted *adoption(const PostState &post)
{
    const auto it = std::ranges::find_if(post.sites, [](const SiteLine &line) { return line.adopted.has_value(); });
    return it == post.sites.end() ? nullptr : &*it->adopted;
}

} // namespace

QList<WordSpan> wordSpans(const PostState &post)
{
    // wordFor() compares the clock with these moments only; it may count a moment itself to either side.
    QList<qint64> moments;
    const auto add = [&](Instant instant) { moments << toMilliseconds(instant) << toMilliseconds(instant) + 1; };
    for (const SubmissionState &state : post.submissions) {
        if (state.asked.notBefore) {
            add(*state.asked.notBefore);
            add(std::max(*state.asked.notBefore, state.approvedAt.value_or(*state.asked.notBefore)) + lateTolerance);
        }
        if (state.asked.notAfter)
            add(*state.asked.notAfter);
    }
    std::ranges::sort(moments);
    const qint64 early = moments.isEmpty() ? 0 : moments.first() - 1;
    QList<WordSpan> spans{{.begins = std::numeric_limits<qint64>::min(),
        .ends = std::numeric_limits<qint64>::max(),
        .word = wordFor(post, fromMilliseconds(early))}};
    for (const qint64 begins : std::as_const(moments)) {
        const Word word = wordFor(post, fromMilliseconds(begins));
        if (word == spans.last().word)
            continue;
        spans.last().ends = begins;
        spans.append({.begins = begins, .ends = std::numeric_limits<qint64>::max(), .word = word});
    }
    return spans;
}

PostProjection::PostProjection(PostState state, QList<EventPlace> places, const Ledger &ledger)
    : m_post(std::move(state))
    , m_places(std::move(places))
    , m_ledger(&ledger)
{
    m_rows.post = m_post.id;
    m_rows.recency = m_places.last().row;
}

Result<std::optional<PostProjection>> PostProjection::of(PostId post, const Database &database, const Ledger &ledger)
{
    auto state = ledger.post(post);
    if (!state && state.error().kind == Error::Kind::NotFound)
        return std::nullopt;
    if (!state)
        return std::unexpected(state.error());
    if (state->order.isEmpty() && state->voided.isEmpty())
        return std::nullopt;
    QList<EventPlace> places;
    bool readable = true;
    TRY(database.forEach(
        u"SELECT row, id, bytes FROM events WHERE subject = ? ORDER BY row"_s, {Subject::post(post).key()}, [&](const Database::Row &row) {
            auto event = decodeEvent(row.bytes(u"bytes"));
            readable = event.has_value();
            if (readable)
                places.append({row.integer(u"row"), EventId::fromBytes(row.bytes(u"id")).value_or(EventId()), std::move(*event)});
            return readable;
        }));
    if (!readable || places.isEmpty())
        return failure(Error::Kind::Corrupt, u"post %1"_s.arg(post.toHex()));
    PostProjection projection(std::move(*state), std::move(places), ledger);
    TRY(projection.make());
    return projection;
}

Result<> PostProjection::make()
{
    TRY(findNewestWords());
    addPost();
    addWordSpans();
    for (const auto &[site, line] : m_post.sites.asKeyValueRange()) {
        TRY(addSiteItem(site, line));
        TRY(addOutboxRow(site, line));
        TRY(addUpdate(site, line));
    }
    return {};
}

// Nothing: erased, not here yet, or damaged; lists then show the post without words, and verify says why.
Result<std::optional<Revision>> PostProjection::words(BlobId revision) const
{
    auto read = m_ledger->revision(revision);
    if (read)
        return std::move(*read);
    const Error::Kind kind = read.error().kind;
    if (kind == Error::Kind::Storage || kind == Error::Kind::Busy || kind == Error::Kind::DiskFull)
        return std::unexpected(read.error());
    return std::nullopt;
}

// A page that was online before us has its words in one blob: a whole revision, or text whose first line is the title.
Result<Revision> PostProjection::adoptedWords(BlobId text) const
{
    TRY_INTO(blob, m_ledger->blob(text));
    if (blob.format == BlobFormat::Cbor)
        return Revision::decode(blob.content);
    const QString all = QString::fromUtf8(blob.content);
    Revision revision;
    revision.title = all.section(u'\n', 0, 0).trimmed();
    revision.summary = all.section(u'\n', 1).trimmed();
    return revision;
}

Result<> PostProjection::findNewestWords()
{
    if (!m_post.revisions.isEmpty()) {
        const RevisionRecord &newest = m_post.revisions.last();
        TRY_INTO(found, words(newest.revision));
        if (const EventPlace *at = place(newest.event); found && at) {
            m_newest = *found;
            m_rows.wordsAt = at->row;
            m_rows.wordsOf = newest.revision;
        }
        return {};
    }
    for (const EventPlace &at : std::as_const(m_places)) {
        const auto *adopted = std::get_if<PostAdopted>(&at.event.payload);
        if (!adopted || !m_post.order.contains(at.id))
            continue;
        if (const auto found = adoptedWords(adopted->text)) {
            m_newest = *found;
            m_rows.wordsAt = at.row;
            m_rows.wordsOf = adopted->text;
        }
    }
    return {};
}

const PostProjection::EventPlace *PostProjection::place(EventId id) const
{
    const auto it = std::ranges::find(m_places, id, &EventPlace::id);
    return it == m_places.end() ? nullptr : &*it;
}

// First in the fold's order: every machine counts pages alike, whatever arrived when.
const PostProjection::EventPlace *PostProjection::firstPlan(SiteId site) const
{
    for (const EventId &id : m_post.order) {
        const EventPlace *at = place(id);
        const auto *plan = at ? std::get_if<DeliveryPlanned>(&at->event.payload) : nullptr;
        if (plan && plan->site == site)
            return at;
    }
    return nullptr;
}

// By the authors' clocks, not by what arrived last: every machine shows the same.
Instant PostProjection::newestMoment() const
{
    return std::ranges::max(m_places, {}, [](const EventPlace &place) { return place.event.at; }).event.at;
}

void PostProjection::addPost()
{
    const PostAdopted *adopted = adoption(m_post);
    const RevisionRecord *newest = m_post.revisions.isEmpty() ? nullptr : &m_post.revisions.last();
    const SectionId section = newest ? newest->section : adopted ? adopted->section : SectionId();
    const QList<const SubmissionState *> waiting = waitingIn(m_post);
    const SubmissionState *longest = waiting.isEmpty() ? nullptr : waiting.first();
    m_rows.rows[ViewTables::Posts].append({number(m_rows.recency), m_post.id.bytes(), m_newest.title, section.bytes(),
        (newest ? newest->author : MemberId()).bytes(), number(qint64(m_post.working)), moment(newestMoment()),
        longest ? moment(longest->at) : QVariant(), longest ? QVariant(soleSubmitter(waiting).bytes()) : QVariant(),
        moment(notBeforeOf(m_post, longest)), moment(firstSeen(m_post)), urlOf(m_post).toString(QUrl::FullyEncoded),
        number(m_post.voided.isEmpty() ? 0 : 1), m_rows.wordsAt ? number(*m_rows.wordsAt) : QVariant(), m_rows.wordsOf.bytes()});
}

void PostProjection::addWordSpans()
{
    for (const WordSpan &span : wordSpans(m_post))
        m_rows.rows[ViewTables::WordSpans].append(
            {number(m_rows.recency), number(span.begins), number(span.ends), number(qint64(span.word))});
}

Result<> PostProjection::addSiteItem(SiteId site, const SiteLine &line)
{
    const EventPlace *first = firstPlan(site);
    if (!first || !line.planned)
        return {};
    const BlobId shown = line.stored.value_or(line.planned->submission);
    const SubmissionState *submission = m_post.submission(shown);
    Revision revision;
    SectionId section;
    if (submission) {
        TRY_INTO(found, words(submission->asked.revision));
        revision = found.value_or(Revision());
        const auto target = std::ranges::find(submission->asked.targets, site, &Target::site);
        section = target == submission->asked.targets.end() ? SectionId() : target->section;
    }
    const auto is = [&](SubmissionKind kind) { return submission && submission->asked.kind == kind; };
    // A page that was planned but stopped before it was stored is no page to link to.
    const bool neverCame = !line.stored && (!submission || submission->dead());
    const DeliveryPlanned &plan = line.storedPlan ? *line.storedPlan : *line.planned;
    m_rows.rows[ViewTables::SiteItems].append({m_post.id.bytes(), site.bytes(), section.bytes(),
        moment(std::get<DeliveryPlanned>(first->event.payload).dateShown), first->id.bytes(), shown.bytes(), revision.title,
        revision.summary, plan.urlPath, number(is(SubmissionKind::Withdraw) || is(SubmissionKind::Redirect) ? 1 : 0),
        number(neverCame || is(SubmissionKind::Remove) ? 1 : 0)});
    return {};
}

// When words that were not there before were first seen on the site: seeing the same again, or sending them again after
// somebody meddled, is no update.
std::optional<Instant> PostProjection::lastUpdate(SiteId site) const
{
    std::optional<Instant> newest;
    QSet<BlobId> seen;
    for (const EventId &id : m_post.order) {
        const EventPlace *at = place(id);
        const auto *proof = at ? std::get_if<DeliverySeen>(&at->event.payload) : nullptr;
        const SubmissionState *submission = proof && proof->site == site ? m_post.submission(proof->submission) : nullptr;
        if (!submission || !bringsWords(submission->asked.kind) || seen.contains(submission->asked.revision))
            continue;
        seen.insert(submission->asked.revision);
        newest = newest ? std::max(*newest, at->event.at) : at->event.at;
    }
    return newest;
}

// Also of pages that do not count any more: whoever looks at the site must know them as ours.
Result<> PostProjection::addUpdate(SiteId site, const SiteLine &line)
{
    const SubmissionState *stored = line.stored ? m_post.submission(*line.stored) : nullptr;
    const auto add = [&](SectionId section, const std::optional<Instant> &updated, const QString &title, const QUrl &url) {
        m_rows.rows[ViewTables::Updates].append(
            {m_post.id.bytes(), site.bytes(), section.bytes(), moment(updated), title, url.toString(QUrl::FullyEncoded)});
    };
    const bool there = line.state != Public::Vanished;
    if (line.adopted && !line.stored)
        add(line.adopted->section, there ? std::optional(line.adopted->siteDate) : std::nullopt, m_newest.title, line.adopted->url);
    const auto target = stored ? std::ranges::find(stored->asked.targets, site, &Target::site) : QList<Target>::const_iterator();
    if (!stored || target == stored->asked.targets.end())
        return {};
    TRY_INTO(found, words(stored->asked.revision));
    const bool counts = there && bringsWords(stored->asked.kind);
    add(target->section, counts ? lastUpdate(site) : std::nullopt, found.value_or(Revision()).title, line.url);
    return {};
}

Result<> PostProjection::addOutboxRow(SiteId site, const SiteLine &line)
{
    const SubmissionState *next = nextOn(m_post, site, line);
    if (!next && isAtRest(line))
        return {};
    if (!next && line.wanted)
        next = m_post.submission(*line.wanted);
    QString title = m_newest.title;
    if (next) {
        TRY_INTO(found, words(next->asked.revision));
        title = found.value_or(Revision()).title;
    }
    const Instant newest = newestMoment();
    const Instant due = next ? next->asked.notBefore.value_or(next->approvedAt.value_or(next->at)) : newest;
    m_rows.rows[ViewTables::Outbox].append({m_post.id.bytes(), site.bytes(), moment(due), title,
        next ? QVariant(next->asked.submission.bytes()) : QVariant(), number(qint64(line.state)),
        moment(next ? next->asked.notBefore : std::nullopt), moment(next ? next->asked.notAfter : std::nullopt),
        number(next && next->held.contains(site) ? 1 : 0), number(line.undecided ? 1 : 0)});
    return {};
}

Result<ViewTables::PostRows> PostProjection::rowsWithWords() const
{
    ViewTables::PostRows rows = m_rows;
    if (!rows.wordsAt)
        return rows;
    QStringList texts{m_newest.title, m_newest.summary};
    texts += m_newest.fields.values();
    texts += document::toPlainText(m_newest.body);
    for (const AttachmentUse &attachment : m_newest.attachments)
        texts << attachment.title << attachment.name;
    rows.rows[ViewTables::Titles].append({number(*rows.wordsAt), searchable(m_newest.title)});
    rows.rows[ViewTables::Texts].append({number(*rows.wordsAt), searchable(texts.join(u'\n'))});
    return rows;
}

} // namespace toasoan
