// SPDX-License-Identifier: GPL-3.0-or-later
// Gathering what was known by the end of a month. The views say how it is now, so the posts that changed since are folded again
// from what was signed by then.
#include "desk/deskprivate.h"
#include "desk/monthreport.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr int rowsAtOnce = 1000;

bool bringsWords(SubmissionKind kind) { return kind == SubmissionKind::Publish || kind == SubmissionKind::Correct; }

/// A month, in the agency's days and in moments.
struct Span {
    QTimeZone zone;
    QDate first;
    QDate last; ///< covered
    Instant begin;
    Instant until; ///< what was signed from here on is not known yet
    bool running = false;
    [[nodiscard]] QDate day(Instant moment) const { return toDateTime(moment, zone).date(); }
    [[nodiscard]] bool holds(Instant moment) const { return moment >= begin && moment < until; }
};

Span spanOf(QDate month, const QTimeZone &zone, Instant now)
{
    const QDate first(month.year(), month.month(), 1);
    const Instant next = fromDateTime(first.addMonths(1).startOfDay(zone));
    // The clock of the moment counts too: what was signed in this very millisecond is known.
    const Instant until = std::min(next, now + std::chrono::milliseconds(1));
    const QDate last = toDateTime(until - std::chrono::milliseconds(1), zone).date();
    return {
        .zone = zone, .first = first, .last = last, .begin = fromDateTime(first.startOfDay(zone)), .until = until, .running = now < next};
}

/// Reads posts and pages of others as they were at the end of a span.
class MonthReader final {
public:
    MonthReader(const Ledger &ledger, const CharterLine &line, const Charter &charter, const Span &span)
        : m_ledger(ledger)
        , m_line(line)
        , m_charter(charter)
        , m_span(span)
    {
    }
    [[nodiscard]] Result<> read()
    {
        TRY(readPosts());
        return readPagesOfOthers();
    }
    /// What was read, in words. name: of a blob.
    [[nodiscard]] MonthFacts facts(const std::function<QString(BlobId)> &name) const
    {
        MonthFacts facts{.first = m_span.first, .last = m_span.last, .running = m_span.running};
        const auto sectionName = [&](SectionId id) {
            const Section *section = m_charter.section(id);
            return section ? name(section->name) : QString();
        };
        const auto memberName = [&](MemberId id) {
            const Member *member = m_charter.member(id);
            return member ? name(member->name) : QString();
        };
        for (const Section &section : m_charter.sections) {
            if (const std::optional<Cadence> rule = m_charter.cadenceOf(section))
                facts.sections.append(factsOf(section, *rule, name(section.name), memberName(section.responsible)));
        }
        for (const auto &[waiting, section, submitter] : m_waiting) {
            facts.waiting.append(waiting);
            facts.waiting.last().section = sectionName(section);
            facts.waiting.last().submitter = memberName(submitter);
        }
        for (const auto &[page, section] : m_pages) {
            facts.pages.append(page);
            facts.pages.last().section = sectionName(section);
        }
        facts.decisions = m_decisions;
        facts.changes = m_changes;
        return facts;
    }

private:
    struct News {
        Instant at;
        QString title;
        QUrl url;
    };
    struct Waiting {
        MonthWaiting row;
        SectionId section;
        MemberId submitter;
    };

    [[nodiscard]] MonthFacts::SectionFacts factsOf(
        const Section &section, const Cadence &rule, const QString &name, const QString &responsible) const
    {
        MonthFacts::SectionFacts one{
            .shown = {.id = section.id, .name = name, .responsible = responsible}, .rule = rule, .since = {}, .updates = {}};
        if (const auto news = m_newest.constFind(section.id); news != m_newest.constEnd()) {
            one.shown.newest = m_span.day(news->at);
            one.shown.newestTitle = news->title;
            one.shown.url = news->url;
        }
        QList<Instant> updates = m_updates.value(section.id);
        std::ranges::sort(updates);
        for (const Instant at : std::as_const(updates)) {
            if (at < m_span.begin)
                one.updates.clear(); // of those only the newest
            one.updates.append(m_span.day(at));
        }
        return one;
    }

    // Every row is looked at, for what arrives from elsewhere may be older than its place in the list; few are folded.
    [[nodiscard]] Result<> readPosts()
    {
        QHash<SectionId, QList<PostRow>> older;
        for (std::optional<PostCursor> next = PostCursor(); next;) {
            TRY_INTO(page, m_ledger.views().page({}, *next, rowsAtOnce, m_span.until));
            for (const PostRow &row : std::as_const(page.rows)) {
                if (row.changed < m_span.begin) {
                    older[row.section].append(row);
                    continue;
                }
                TRY(readPost(row.id));
            }
            next = page.next;
        }
        for (const Section &section : m_charter.sections) {
            QList<PostRow> &rows = older[section.id];
            std::ranges::sort(rows, std::greater<>(), &PostRow::changed);
            for (const PostRow &row : std::as_const(rows)) {
                if (!m_charter.cadenceOf(section) || isSettled(section.id, row.changed))
                    break;
                TRY(readPost(row.id));
            }
        }
        return {};
    }

    // No post that was last touched so long ago can be newer than what is known, nor than the last update before the month.
    [[nodiscard]] bool isSettled(SectionId section, Instant touched) const
    {
        const auto news = m_newest.constFind(section);
        const auto before = std::ranges::any_of(m_updates.value(section), [&](Instant at) { return at < m_span.begin && at >= touched; });
        return before && news != m_newest.constEnd() && news->at >= touched;
    }
    [[nodiscard]] Result<> readPost(PostId post)
    {
        TRY_INTO(all, m_ledger.events(Subject::post(post)));
        const QList<VerifiedEvent> events = signedBefore(std::move(all), m_span.until);
        const PostState state = foldPost(post, events, m_line, Rights::standard());
        QHash<EventId, const Event *> byId;
        for (const VerifiedEvent &event : events)
            byId.insert(event.id, &event.event);
        QSet<std::pair<SiteId, BlobId>> shown;
        QSet<BlobId> revisions;
        for (const EventId &id : state.order) {
            const Event &event = *byId.value(id);
            if (const auto *seen = std::get_if<DeliverySeen>(&event.payload))
                takeSeen(state, *seen, event.at, shown, revisions);
            else if (const auto *adopted = std::get_if<PostAdopted>(&event.payload))
                takeAdopted(state, *adopted, event.at);
            else if (const auto *drifted = std::get_if<DeliveryDrifted>(&event.payload); drifted && m_span.holds(event.at))
                takeDrift(state, *drifted, event.at);
        }
        for (const SubmissionState &submission : state.submissions)
            takeReview(post, submission, byId);
        return {};
    }
    // As the cadence counts: seeing the same words again is nothing new.
    void takeSeen(
        const PostState &state, const DeliverySeen &seen, Instant at, QSet<std::pair<SiteId, BlobId>> &shown, QSet<BlobId> &revisions)
    {
        const SubmissionState *submission = state.submission(seen.submission);
        if (!submission || !bringsWords(submission->asked.kind) || shown.contains({seen.site, submission->asked.revision}))
            return;
        shown.insert({seen.site, submission->asked.revision});
        const auto target = std::ranges::find(submission->asked.targets, seen.site, &Target::site);
        if (target == submission->asked.targets.end())
            return;
        const QString title = titleOf(submission->asked.revision);
        const bool newWords = !revisions.contains(submission->asked.revision); // not yet on any site
        if (newWords)
            m_updates[target->section].append(at);
        show(state, seen.site, target->section, {.at = at, .title = title, .url = seen.url});
        if (newWords && m_span.holds(at))
            m_pages.append({{.post = state.id,
                                .day = m_span.day(at),
                                .title = title,
                                .section = {},
                                .url = seen.url,
                                .correction = !revisions.isEmpty()},
                target->section});
        revisions.insert(submission->asked.revision);
    }
    void show(const PostState &state, SiteId site, SectionId section, const News &news)
    {
        const Site *place = m_charter.site(site);
        if (!place || place->retired)
            return;
        const SiteLine line = state.sites.value(site);
        const SubmissionState *stored = line.stored ? state.submission(*line.stored) : nullptr;
        const bool there = line.state != Public::Vanished && (!stored || bringsWords(stored->asked.kind));
        if (there)
            offer(section, news);
    }
    void offer(SectionId section, const News &news)
    {
        if (!m_newest.contains(section) || m_newest[section].at < news.at)
            m_newest.insert(section, news);
    }
    void takeAdopted(const PostState &state, const PostAdopted &adopted, Instant at)
    {
        const Instant shown = std::min(adopted.siteDate, at);
        m_updates[adopted.section].append(shown);
        show(state, adopted.site, adopted.section, {.at = shown, .title = adoptedTitle(adopted.text), .url = adopted.url});
    }
    void takeDrift(const PostState &state, const DeliveryDrifted &drifted, Instant at)
    {
        if (drifted.drift == DeliveryDrifted::Drift::Back)
            return;
        const SubmissionState *submission = state.submission(drifted.submission);
        const SiteLine line = state.sites.value(drifted.site);
        m_changes.append({.what = drifted.drift == DeliveryDrifted::Drift::Gone ? MonthChange::What::Vanished : MonthChange::What::Changed,
            .day = m_span.day(at),
            .title = submission ? titleOf(submission->asked.revision) : QString(),
            .siteName = siteName(drifted.site),
            .url = line.url,
            .back = !line.drift});
    }
    void takeReview(PostId post, const SubmissionState &submission, const QHash<EventId, const Event *> &byId)
    {
        const Event *stop = submission.stoppedBy ? byId.value(*submission.stoppedBy) : nullptr;
        const auto decided = submission.approvedAt ? submission.approvedAt
            : submission.returned && stop          ? std::optional(stop->at)
                                                   : std::nullopt;
        if (decided && m_span.holds(*decided)) {
            m_decisions.append(
                {.submitted = m_span.day(submission.at), .decided = m_span.day(*decided), .approved = submission.approvedAt.has_value()});
        } else if (submission.waiting && !submission.approved()) {
            const QList<Target> &targets = submission.asked.targets;
            m_waiting.append({.row = {.post = post, .title = titleOf(submission.asked.revision), .since = m_span.day(submission.at)},
                .section = targets.isEmpty() ? SectionId() : targets.first().section,
                .submitter = submission.submitter});
        }
    }

    [[nodiscard]] Result<> readPagesOfOthers()
    {
        TRY_INTO(observed, m_ledger.observedPages());
        QSet<QByteArray> done;
        for (const ObservedPage &page : std::as_const(observed)) {
            if (done.contains(page.subject.id))
                continue;
            done.insert(page.subject.id);
            TRY(readPageOfOthers(page.subject));
        }
        return {};
    }
    // No page of others is said to have changed: that is theirs to do.
    [[nodiscard]] Result<> readPageOfOthers(const Subject &subject)
    {
        using Transition = PageObserved::Transition;
        TRY_INTO(all, m_ledger.events(subject));
        const QList<VerifiedEvent> events = signedBefore(std::move(all), m_span.until);
        const WebState state = foldWeb(events, m_line, Rights::standard());
        const Site *site = state.latest ? m_charter.site(state.latest->site) : nullptr;
        if (!site || site->retired)
            return {};
        const bool there = state.latest->transition != Transition::Vanished;
        const QString words = m_ledger.text(state.latest->url).value_or(QString()); // erased words are no error
        const QUrl url(words.section(u'\n', 0, 0));
        for (const VerifiedEvent &event : events) {
            const auto *fact = std::get_if<PageObserved>(&event.event.payload);
            const bool counts = fact && std::ranges::none_of(state.voided, [&](const VoidEvent &one) { return one.id == event.id; });
            if (!counts)
                continue;
            const Instant at = std::min(fact->siteDate, event.event.at);
            if (fact->transition == Transition::Vanished && m_span.holds(event.event.at)) {
                m_changes.append({.what = MonthChange::What::Vanished,
                    .day = m_span.day(event.event.at),
                    .title = words.section(u'\n', 1),
                    .siteName = siteName(site->id),
                    .url = url,
                    .back = there});
            } else if (there && fact->transition != Transition::Vanished) {
                m_updates[fact->section].append(at);
                if (state.sections.value(fact->section) == *fact)
                    offer(fact->section, {.at = at, .title = words.section(u'\n', 1), .url = url});
            }
        }
        return {};
    }

    [[nodiscard]] QString titleOf(BlobId revision) const { return m_ledger.revision(revision).value_or(Revision()).title; }
    [[nodiscard]] QString adoptedTitle(BlobId text) const
    {
        const auto revision = m_ledger.revision(text);
        return revision ? revision->title : m_ledger.text(text).value_or(QString()).section(u'\n', 0, 0).trimmed();
    }
    [[nodiscard]] QString siteName(SiteId id) const
    {
        const Site *site = m_charter.site(id);
        return site ? m_ledger.text(site->name).value_or(QString()) : QString();
    }

    const Ledger &m_ledger;
    const CharterLine &m_line;
    const Charter &m_charter;
    Span m_span;
    QHash<SectionId, News> m_newest; ///< that citizens could still read
    QHash<SectionId, QList<Instant>> m_updates;
    QList<Waiting> m_waiting;
    QList<MonthFacts::Decision> m_decisions;
    QList<MonthChange> m_changes;
    QList<std::pair<MonthPage, SectionId>> m_pages;
};

} // namespace

Result<MonthReport> Desk::monthReport(QDate month) const
{
    if (!month.isValid())
        return failure(Error::Kind::InvalidInput, u"month"_s);
    TRY_INTO(line, d->ledger->charter());
    TRY_INTO(versions, d->ledger->events(Subject::charter()));
    QHash<EventId, Instant> times;
    for (const VerifiedEvent &version : std::as_const(versions))
        times.insert(version.id, version.event.at);
    const Span span = spanOf(month, zoneOf(line.newest()), d->now());
    EventId then; // the newest version by the end of the month
    for (const EventId &version : line.line())
        then = times.value(version) < span.until ? version : then;
    if (span.begin > d->now() || then.isNull())
        return failure(Error::Kind::InvalidInput, u"month"_s);
    const Charter &charter = *line.at(then);

    MonthReader reader(*d->ledger, line, charter, span);
    TRY(reader.read());
    MonthFacts facts = reader.facts([&](BlobId name) { return d->name(name); });
    facts.agency = d->name(charter.agencyName);
    for (MonthFacts::SectionFacts &section : facts.sections)
        section.since = span.day(cadenceSince(line, times, then, section.shown.id, section.rule.workingDays));
    TRY_INTO(duties, d->eventDutiesAsOf(line, charter, span.until));
    facts.duties = duties;
    return toasoan::monthReport(std::move(facts), d->calendar(charter));
}

} // namespace toasoan
