// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "desk/deskprivate.h"
#include "desk/sightings.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

/// Finds the newest page of a section among our proofs and what was observed.
class NewsFinder final {
public:
    NewsFinder(const Ledger &ledger, const Charter &charter, QList<ObservedPage> observed)
        : m_ledger(ledger)
        , m_charter(charter)
        , m_observed(std::move(observed))
    {
        std::ranges::stable_sort(m_observed, std::greater<>(), shownAt);
    }
    [[nodiscard]] Result<std::optional<SectionNews>> newest(SectionId section) const
    {
        TRY_INTO(ours, newestOfOurs(section));
        TRY_INTO(others, newestOfOthers(section, ours ? std::optional(ours->at) : std::nullopt));
        return others ? others : ours;
    }

private:
    // A site's clock may be ahead, or a page pinned to a far day; it was not newer than when somebody looked.
    static Instant shownAt(const ObservedPage &page) { return std::min(page.siteDate, page.at); }

    [[nodiscard]] Result<std::optional<SectionNews>> newestOfOurs(SectionId section) const
    {
        std::optional<SectionNews> newest;
        for (const Site &site : m_charter.sites) {
            if (site.retired)
                continue;
            TRY_INTO(update, m_ledger.views().newestUpdate(section, site.id));
            if (update && (!newest || newest->at < update->at))
                newest = SectionNews{
                    .post = update->post, .site = site.id, .siteName = {}, .title = update->title, .url = update->url, .at = update->at};
        }
        return newest;
    }
    // What the events say at first sight is never earlier than what counts, so the search ends early.
    [[nodiscard]] Result<std::optional<SectionNews>> newestOfOthers(SectionId section, std::optional<Instant> after) const
    {
        std::optional<SectionNews> newest;
        for (const ObservedPage &page : m_observed) {
            if (after && shownAt(page) <= *after)
                break;
            const Site *site = m_charter.site(page.site);
            if (page.section != section || !site || site->retired)
                continue;
            TRY_INTO(state, m_ledger.web(page.subject));
            if (!state.sections.contains(section) || state.latest->transition == PageObserved::Transition::Vanished)
                continue;
            const PageObserved &fact = state.sections[section];
            const Instant at = std::min(fact.siteDate, page.at);
            if (after && at <= *after)
                continue;
            after = at;
            newest = newsOf(fact, at);
        }
        return newest;
    }
    // Erased words are no error: the page is counted without them.
    [[nodiscard]] SectionNews newsOf(const PageObserved &fact, Instant at) const
    {
        const QString words = m_ledger.text(fact.url).value_or(QString());
        return {.post = {},
            .site = fact.site,
            .siteName = {},
            .title = words.section(u'\n', 1),
            .url = QUrl(words.section(u'\n', 0, 0)),
            .at = at};
    }

    const Ledger &m_ledger;
    const Charter &m_charter;
    QList<ObservedPage> m_observed;
};

} // namespace

// Other delays of the reminders are no other rule: they change nothing about what the public is owed.
Instant cadenceSince(const CharterLine &line, const QHash<EventId, Instant> &times, EventId version, SectionId section, int workingDays)
{
    Instant since{};
    for (qsizetype i = line.line().indexOf(version); i >= 0; --i) {
        const EventId id = line.line()[i];
        const Section *then = line.at(id)->section(section);
        const std::optional<Cadence> rule = then ? line.at(id)->cadenceOf(*then) : std::nullopt;
        if (!rule || rule->workingDays != workingDays)
            break;
        since = times.value(id);
    }
    return since;
}

QTimeZone zoneOf(const Charter &charter)
{
    const QTimeZone zone(charter.zone);
    return zone.isValid() ? zone : QTimeZone::utc();
}

Result<QDate> Desk::today() const
{
    TRY_INTO(line, d->ledger->charter());
    return toDateTime(d->now(), zoneOf(line.newest())).date();
}

Result<QList<Duty>> Desk::duties(QDate today) const
{
    TRY_INTO(line, d->ledger->charter());
    TRY_INTO(versions, d->ledger->events(Subject::charter()));
    TRY_INTO(observed, d->ledger->observedPages());
    const Charter &charter = line.newest();
    const QTimeZone zone = zoneOf(charter);
    QHash<EventId, Instant> times;
    for (const VerifiedEvent &version : std::as_const(versions))
        times.insert(version.id, version.event.at);
    const NewsFinder finder(*d->ledger, charter, std::move(observed));
    const WorkingCalendar calendar = d->calendar(charter);
    TRY_INTO(own, d->catalogue(charter));
    QList<Duty> duties;
    for (const Section &section : charter.sections) {
        const std::optional<Cadence> rule = charter.cadenceOf(section);
        Duty duty{.section = section.id, .sectionName = d->name(section.name), .code = section.code, .rule = rule};
        duty.agencyWide = rule && std::holds_alternative<AsAgency>(section.cadence);
        duty.responsible = section.responsible;
        duty.responsibleName = d->memberName(charter, section.responsible);
        TRY_INTO(news, finder.newest(section.id));
        if (news)
            news->siteName = d->name(charter.site(news->site)->name);
        TRY_INTO(looked, d->outbox->lastLook(section.id));
        duty.looked = looked;
        const QDate updated = news ? toDateTime(news->at, zone).date() : QDate();
        const QDate since =
            rule ? toDateTime(cadenceSince(line, times, line.newestId(), section.id, rule->workingDays), zone).date() : QDate();
        duty.news = std::move(news);
        duty.status = cadenceStatus(calendar, rule, updated, since, today);
        if (rule)
            duty.days = explain(calendar, *rule, duty.status);
        duty.exempt = rule ? own.rules.reminders().exemptionOn(section.code, today) : std::nullopt;
        if (duty.exempt)
            duty.status.concern = Concern::Nobody;
        duty.tell = toBeTold(charter, section, duty.status.concern, d->now());
        duties.append(duty);
    }
    sortDuties(duties);
    return duties;
}

// What the facts say about the pages of a section on a site, with the tips to go on from.
Result<QList<KnownPage>> Desk::Private::knownPages(SiteId site, SectionId section) const
{
    TRY_INTO(pages, ledger->observedPages());
    QList<KnownPage> known;
    for (const ObservedPage &page : std::as_const(pages)) {
        if (page.site != site || page.section != section)
            continue;
        TRY_INTO(state, ledger->web(page.subject));
        if (!state.sections.contains(section))
            continue;
        const PageObserved &fact = state.sections[section];
        known.append({.page = page.subject,
            .words = fact.url,
            .fingerprint = fact.fingerprint,
            .siteDate = fact.siteDate,
            .there = state.latest->transition != PageObserved::Transition::Vanished});
    }
    return known;
}

// Called under the site's lease, so that two processes do not sign the same fact.
Result<int> Desk::Private::recordSightings(SiteId site, SectionId section, const std::optional<publish::Observed> &newest)
{
    TRY_INTO(known, knownPages(site, section));
    // Without an address pages cannot be told apart: a folder that nobody reads over the web has ours only.
    bool ours = newest && newest->url.isEmpty();
    if (newest && !ours) {
        TRY_INTO(found, ledger->views().isOurPage(section, site, newest->url));
        ours = found;
    }
    const QList<Sighting> sightings = decideSightings(site, known, newest, ours);
    TRY(outbox->looked(site, section, now()));
    if (sightings.isEmpty())
        return 0;
    TRY_INTO(line, ledger->charter());
    TRY_INTO(seat, machineSigner(line.newest()));
    Batch batch{.signer = seat.get(), .charter = line.newestId(), .at = now(), .events = {}, .blobs = {}, .guard = {}};
    for (const Sighting &sighting : sightings) {
        PageObserved fact{
            .transition = sighting.transition, .site = site, .section = section, .url = {}, .fingerprint = {}, .siteDate = {}};
        if (sighting.transition == PageObserved::Transition::Vanished) {
            const KnownPage &before = *std::ranges::find(known, sighting.page, &KnownPage::page);
            fact.url = before.words;
            fact.fingerprint = before.fingerprint;
            fact.siteDate = before.siteDate;
        } else {
            const SealedWords words = sealText(newest->url.toString(QUrl::FullyEncoded) + u'\n' + newest->title);
            batch.blobs.append(words.sealed);
            fact.url = words.id;
            fact.fingerprint = fingerprintOf(*newest);
            fact.siteDate = newest->at;
            // Without an exact date of its own an unchanged page keeps the one it was first seen with.
            const auto before = std::ranges::find(known, sighting.page, &KnownPage::page);
            if (before != known.end() && !newest->steady.isEmpty() && before->fingerprint == fact.fingerprint)
                fact.siteDate = before->siteDate;
        }
        TRY_INTO(events, ledger->events(sighting.page));
        batch.events.append({.subject = sighting.page, .after = foldWeb(events, line, Rights::standard()).tips, .payload = fact});
    }
    TRY(ledger->append(batch));
    return int(sightings.size());
}

Result<ObserveReport> Desk::observeSites(std::optional<SiteId> only, std::stop_token stop)
{
    TRY_INTO(line, d->ledger->charter());
    const Charter &charter = line.newest();
    if (only && !charter.site(*only))
        return failure(Error::Kind::NotFound, u"site"_s);
    QList<SectionId> owing;
    for (const Section &section : charter.sections) {
        if (charter.cadenceOf(section))
            owing.append(section.id);
    }
    ObserveReport report;
    for (const Site &site : charter.sites) {
        if (site.retired || owing.isEmpty() || (only && site.id != *only))
            continue;
        const auto take = [&](SectionId section, const std::optional<publish::Observed> &newest) -> Result<> {
            TRY_INTO(changes, d->recordSightings(site.id, section, newest));
            report.changes += changes;
            ++report.looked;
            return {};
        };
        if (const auto looked = d->observe(site, owing, take, stop); !looked)
            report.sites.insert(site.id, looked.error());
    }
    return report;
}

} // namespace toasoan
