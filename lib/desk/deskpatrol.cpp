// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "desk/deskprivate.h"
#include "ledger/patrolstore.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr int pagesAtOnce = 20; // the site's lease is let go between them
constexpr int pagesOfNext = 10; // some seconds
constexpr std::chrono::days memoryHolds{90};

/// patrol.db as lib/publish knows it.
class StoredWeb final : public publish::WebMemory, public publish::PatrolLog {
public:
    StoredWeb(PatrolStore &store, const Clock &clock)
        : m_store(store)
        , m_clock(clock)
    {
    }
    Result<std::optional<publish::Remembered>> recall(const QByteArray &key) const override
    {
        TRY_INTO(note, m_store.note(key));
        if (!note)
            return std::nullopt;
        return publish::Remembered{.etag = note->etag, .modified = note->modified, .words = note->words, .at = note->at};
    }
    Result<> remember(const QByteArray &key, const publish::Remembered &what) override
    {
        return m_store.setNote(key, {.etag = what.etag, .modified = what.modified, .words = what.words, .at = what.at});
    }
    Result<std::optional<publish::Lap>> lap(SiteId site) const override
    {
        TRY_INTO(kept, m_store.lap(site));
        if (!kept)
            return std::nullopt;
        return publish::Lap{.next = kept->next, .began = kept->began, .ended = kept->ended};
    }
    Result<> setLap(SiteId site, const publish::Lap &lap) override
    {
        return m_store.setLap(site, {.next = lap.next, .began = lap.began, .ended = lap.ended});
    }
    Result<> setFindings(SiteId site, PostId post, const QList<PatrolFinding> &found) override
    {
        return m_store.setFindings(site, post, found, m_clock.now());
    }

private:
    PatrolStore &m_store;
    const Clock &m_clock;
};

} // namespace

struct Desk::Private::Web {
    Web(std::unique_ptr<PatrolStore> opened, const Clock &clock, const publish::Manners &manners)
        : store(std::move(opened))
        , memory(*store, clock)
        , visitor(memory, clock, manners)
    {
    }
    std::unique_ptr<PatrolStore> store;
    StoredWeb memory;
    publish::Visitor visitor;
};

Result<Desk::Private::Web *> Desk::Private::openWeb()
{
    if (!web) {
        TRY_INTO(store, PatrolStore::open(options.folder));
        TRY(store->forgetNotes(now() - memoryHolds));
        web = std::make_shared<Web>(std::move(store), *clock, options.manners);
    }
    return web.get();
}

Result<publish::Visitor *> Desk::Private::visitor()
{
    TRY_INTO(opened, openWeb());
    return &opened->visitor;
}

Result<PatrolSummary> Desk::patrolSites(std::optional<SiteId> only, PatrolRound round, std::stop_token stop)
{
    using When = publish::PatrolOrder::When;
    TRY_INTO(line, d->ledger->charter());
    if (only && !line.newest().site(*only))
        return failure(Error::Kind::NotFound, u"site"_s);
    const bool whole = round == PatrolRound::Whole;
    PatrolSummary summary;
    for (const Site &site : line.newest().sites) {
        if (!publish::isPatrolled(site) || (only && site.id != *only))
            continue;
        TRY_INTO(web, d->openWeb());
        publish::PatrolOrder order{.when = whole ? When::FromTheStart : When::Daily,
            .most = whole ? pagesAtOnce : pagesOfNext,
            .visitor = web->visitor,
            .log = web->memory};
        for (bool ended = false; !ended;) {
            const auto report = d->patrol(site, order, stop);
            if (!report) {
                summary.sites.insert(site.id, report.error());
                summary.ended = false;
                break;
            }
            summary.looked += report->looked;
            summary.unknown += report->unknown;
            summary.changes += report->changes;
            summary.ended = summary.ended && (whole || report->lapEnded);
            ended = report->lapEnded || !whole;
            order.when = When::Daily;
        }
    }
    return summary;
}

Result<QList<PatrolFinding>> Desk::patrolFindings(std::optional<SiteId> only) const
{
    TRY_INTO(line, d->ledger->charter());
    TRY_INTO(web, d->openWeb());
    TRY_INTO(found, web->store->findings(only));
    found.removeIf([&](const PatrolFinding &finding) {
        const Site *site = line.newest().site(finding.site);
        return !site || !publish::isPatrolled(*site);
    });
    return found;
}

} // namespace toasoan
