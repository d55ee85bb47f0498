// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QSysInfo>

#include "desk/deskprivate.h"
#include "domain/facts.h"
#include "ledger/media.h"
#include "publish/newsroom.h"
#include "publish/render.h"
#include "publish/watch/source.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

publish::ListedPage toListed(const SiteItem &item)
{
    return {.post = item.post,
        .section = item.section,
        .dateShown = item.dateShown,
        .title = item.title,
        .summary = item.summary,
        .urlPath = item.urlPath,
        .withdrawn = item.withdrawn,
        .removed = item.removed};
}

Result<QList<publish::ListedPage>> toListed(const Result<QList<SiteItem>> &items)
{
    if (!items)
        return std::unexpected(items.error());
    QList<publish::ListedPage> pages;
    for (const SiteItem &item : *items)
        pages.append(toListed(item));
    return pages;
}

class LedgerNewsroom final : public publish::Newsroom {
public:
    explicit LedgerNewsroom(const Ledger &ledger)
        : m_ledger(ledger)
    {
    }
    Result<CharterLine> charter() const override { return m_ledger.charter(); }
    Result<QList<PostId>> candidates(SiteId site) const override { return m_ledger.views().outboxPosts(site); }
    Result<PostState> post(PostId id) const override { return m_ledger.post(id); }
    Result<Revision> revision(BlobId id) const override { return m_ledger.revision(id); }
    Result<Submission> submission(BlobId id) const override { return m_ledger.submission(id); }
    Result<QString> text(BlobId id) const override { return m_ledger.text(id); }
    Result<QByteArray> media(MediaId id) const override { return m_ledger.media().read(id); }
    Result<qint64> listedCount(SiteId site, std::optional<SectionId> section) const override
    {
        return m_ledger.views().siteItemCount(site, section);
    }
    Result<QList<publish::ListedPage>> listed(SiteId site, std::optional<SectionId> section, qint64 from, int count) const override
    {
        return toListed(m_ledger.views().siteItems(site, section, from, count));
    }
    Result<QList<publish::ListedPage>> newestListed(SiteId site, std::optional<SectionId> section, int count) const override
    {
        return toListed(m_ledger.views().newestSiteItems(site, section, count));
    }
    Result<std::optional<qint64>> listedNumber(SiteId site, std::optional<SectionId> section, PostId post) const override
    {
        return m_ledger.views().siteItemNumber(site, section, post);
    }

private:
    const Ledger &m_ledger;
};

/// Signs facts with the machine's seat; they count whatever is concurrent.
class MachineRecorder final : public FactRecorder {
public:
    MachineRecorder(Ledger &ledger, const Signer &machine, const Clock &clock)
        : m_ledger(ledger)
        , m_machine(machine)
        , m_clock(clock)
    {
    }
    Result<EventId> record(const Subject &subject, const Payload &fact) override
    {
        TRY_INTO(line, m_ledger.charter());
        NewEvent event{.subject = subject, .payload = fact};
        if (subject.kind == Subject::Kind::Post) {
            TRY_INTO(state, m_ledger.post(*PostId::fromBytes(subject.id)));
            event.after = state.tips;
        } else {
            TRY_INTO(events, m_ledger.events(subject));
            event.after = foldWeb(events, line, Rights::standard()).tips;
        }
        Batch batch{.signer = &m_machine, .charter = line.newestId(), .at = m_clock.now(), .events = {event}};
        TRY_INTO(ids, m_ledger.append(batch));
        return ids.first();
    }

private:
    Ledger &m_ledger;
    const Signer &m_machine;
    const Clock &m_clock;
};

class HeldLease final : public publish::Lease {
public:
    explicit HeldLease(toasoan::Lease lease)
        : m_lease(std::move(lease))
    {
    }

private:
    toasoan::Lease m_lease;
};

class OutboxLog final : public publish::AttemptLog {
public:
    OutboxLog(OutboxStore &store, const Clock &clock)
        : m_store(store)
        , m_clock(clock)
        , m_holder(
              u"%1 %2 %3"_s.arg(QSysInfo::machineHostName(), QCoreApplication::applicationName()).arg(QCoreApplication::applicationPid()))
    {
    }
    Result<std::unique_ptr<publish::Lease>> takeLease(SiteId site) override
    {
        TRY_INTO(lease, m_store.takeLease(site, m_holder));
        return std::make_unique<HeldLease>(std::move(lease));
    }
    Result<std::optional<Instant>> nextTry(PostId post, SiteId site) const override
    {
        TRY_INTO(attempt, m_store.attempt(post, site));
        return attempt ? std::optional(attempt->nextTry) : std::nullopt;
    }
    Result<> failed(PostId post, SiteId site, const Error &error) override
    {
        TRY(m_store.failed(post, site, error, m_clock.now()));
        return {};
    }
    Result<> succeeded(PostId post, SiteId site) override { return m_store.succeeded(post, site); }

private:
    OutboxStore &m_store;
    const Clock &m_clock;
    QString m_holder;
};

DeskOptions completed(DeskOptions options)
{
    if (options.keyFolder.isEmpty())
        options.keyFolder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/toasoan/keys"_s;
    return options;
}

QString sitePasswordName(SiteId site) { return u"site-"_s + site.toHex(); }

// The theme's page with everything it needs inside, for a view without a network.
QByteArray selfContained(const QByteArray &page, const QByteArray &styleSheet)
{
    static const QRegularExpression sheet(uR"(<link[^>]*rel="stylesheet"[^>]*>)"_s);
    static const QRegularExpression media(uR"((?:\.\./)*toasoan-preview/)"_s);
    QString html = QString::fromUtf8(page);
    html.replace(sheet, u"<style>"_s + QString::fromUtf8(styleSheet) + u"</style>"_s);
    html.replace(media, u"toasoan-asset://store/"_s);
    return html.toUtf8();
}

} // namespace

/// Kept between rounds: the publisher remembers what it tried.
struct Desk::Private::PublisherParts {
    PublisherParts(Ledger &ledger, OutboxStore &store, std::shared_ptr<Signer> signer, const Clock &clock,
        publish::Publisher::ConnectorFactory connect)
        : machine(std::move(signer))
        , newsroom(ledger)
        , recorder(ledger, *machine, clock)
        , log(store, clock)
        , publisher(newsroom, recorder, log, clock, std::move(connect), Desk::postTypes())
    {
    }
    std::shared_ptr<Signer> machine;
    LedgerNewsroom newsroom;
    MachineRecorder recorder;
    OutboxLog log;
    publish::Publisher publisher;
};

Desk::Private::Private(DeskOptions given)
    : options(completed(std::move(given)))
    , keys(std::make_unique<KeyStore>(QDir(options.keyFolder), options.stretch))
{
    if (options.clock)
        clock = options.clock;
}

Desk::Private::~Private() = default;

template <typename Work> std::invoke_result_t<Work, publish::Publisher &> Desk::Private::withPublisher(Work work)
{
    if (!publisher) {
        TRY_INTO(line, ledger->charter());
        TRY_INTO(machineSeat, machineSigner(line.newest()));
        publisher = std::make_unique<PublisherParts>(
            *ledger, *outbox, std::move(machineSeat), *clock, [this](const Site &site) -> Result<std::unique_ptr<publish::Connector>> {
                TRY_INTO(credentials, credentialsOf(site));
                // Without its memory a look costs more; publishing does not wait for it.
                publish::Visitor *eyes = publish::hasSources(site) ? visitor().value_or(nullptr) : nullptr;
                return publish::makeConnector(site, publisher->newsroom, *clock, credentials, eyes);
            });
    }
    return work(publisher->publisher);
}

Result<publish::RoundReport> Desk::publishOnce(std::optional<SiteId> site, std::stop_token stop)
{
    return d->withPublisher([&](publish::Publisher &publisher) { return publisher.runOnce(site, stop); });
}

Result<publish::RoundReport> Desk::checkSites(std::optional<SiteId> site, std::stop_token stop)
{
    TRY_INTO(line, d->ledger->charter());
    return d->withPublisher([&](publish::Publisher &publisher) -> Result<publish::RoundReport> {
        publish::RoundReport all;
        for (const Site &one : line.newest().sites) {
            if (one.retired || (site && one.id != *site))
                continue;
            TRY_INTO(report, publisher.check(one.id, stop));
            all.posts.append(report.posts);
            all.sites.insert(report.sites);
        }
        return all;
    });
}

Result<> Desk::Private::observe(
    const Site &site, const QList<SectionId> &sections, const publish::Publisher::TakeObserved &take, std::stop_token stop)
{
    return withPublisher([&](publish::Publisher &parts) { return parts.observe(site, sections, take, stop); });
}

Result<publish::PatrolReport> Desk::Private::patrol(const Site &site, const publish::PatrolOrder &order, std::stop_token stop)
{
    return withPublisher([&](publish::Publisher &parts) { return parts.patrol(site, order, stop); });
}

Result<publish::TrialReport> Desk::testSite(SiteId site, std::stop_token stop)
{
    TRY_INTO(line, d->ledger->charter());
    const Site *found = line.newest().site(site);
    if (!found)
        return failure(Error::Kind::NotFound, u"site"_s);
    LedgerNewsroom newsroom(*d->ledger);
    TRY_INTO(credentials, d->credentialsOf(*found));
    TRY_INTO(connector, publish::makeConnector(*found, newsroom, *d->clock, credentials));
    return connector->test(stop);
}

// A folder asks nobody for a password, and a keychain may take seconds to answer.
Result<publish::Credentials> Desk::Private::credentialsOf(const Site &site)
{
    const QString user = site.settings.value(u"user"_s);
    if (user.isEmpty())
        return publish::Credentials{};
    TRY_INTO(store, secretsStore());
    TRY_INTO(password, store->read(sitePasswordName(site.id)));
    return publish::Credentials{.user = user, .password = password.value_or(QByteArray())};
}

Result<> Desk::keepSitePassword(SiteId site, const QByteArray &password)
{
    TRY_INTO(line, d->ledger->charter());
    if (!line.newest().site(site))
        return failure(Error::Kind::NotFound, u"site"_s);
    TRY_INTO(store, d->secretsStore());
    return password.isEmpty() ? store->remove(sitePasswordName(site)) : store->write(sitePasswordName(site), password);
}

Result<bool> Desk::hasSitePassword(SiteId site) const
{
    TRY_INTO(store, d->secretsStore());
    TRY_INTO(password, store->read(sitePasswordName(site)));
    return password.has_value();
}

Result<QByteArray> Desk::preview(const Draft &draft) const
{
    Draft shown = draft;
    if (shown.title.trimmed().isEmpty())
        shown.title = u"…"_s; // a page without a title cannot be made, and a person still typing wants to see it
    TRY_INTO(revision, d->toRevision(shown));
    return preview(revision, draft.section);
}

Result<QByteArray> Desk::preview(const Revision &revision, SectionId section) const
{
    if (!d->theme) {
        TRY_INTO(loaded, publish::Theme::load());
        d->theme = std::move(loaded);
    }
    TRY_INTO(line, d->ledger->charter());
    const Charter &charter = line.newest();
    const Section *place = charter.section(section);
    publish::Delivery delivery{.submission = {.targets = {{.site = {}, .section = section}}}, .revision = revision, .charter = charter};
    delivery.target.section = section;
    delivery.sectionName = place ? d->name(place->name) : QString();
    delivery.agencyName = d->name(charter.agencyName);
    delivery.siteName = charter.sites.isEmpty() ? delivery.agencyName : d->name(charter.sites.first().name);
    delivery.dateShown = d->now();
    delivery.urlPath = u"xem-truoc/"_s;
    if (const PostType *type = postTypes().find(revision.postType))
        delivery.fields = publicFields(*type, revision.fields);
    QHash<MediaId, QString> paths;
    for (const MediaId &media : mediaNamedBy(revision)) {
        if (const auto bytes = d->ledger->media().read(media))
            delivery.media.insert(media, *bytes);
        paths.insert(media, u"toasoan-preview/"_s + media.toHex());
    }
    TRY_INTO(files, publish::render(*d->theme, delivery, paths));
    if (files.isEmpty())
        return failure(Error::Kind::InvalidInput, u"preview"_s);
    return selfContained(files.first().bytes, d->theme->styleSheet());
}

const PostTypes &Desk::postTypes()
{
    static const PostTypes types = [] {
        QFile file(u":/presets/posttypes.json"_s);
        const bool open = file.open(QIODevice::ReadOnly);
        auto parsed = PostTypes::parse(open ? file.readAll() : QByteArray());
        if (!parsed)
            qFatal("posttypes.json: %s", qPrintable(parsed.error().detail)); // part of the program: wrong only if built wrong
        return *parsed;
    }();
    return types;
}

} // namespace toasoan
