// SPDX-License-Identifier: GPL-3.0-or-later
// A patrol of a large site: bench_patrol [PAGES]. Real events, a real web server over a generated site, no pauses; beside plainly
// fetching the same pages in the same run. Prints pages a second and the largest memory of the process meanwhile.
#include "bench/figures.h"
#include "bench/officialtext.h"
#include "desk/desk.h"
#include "document/document.h"
#include "publish/render.h"
#include "publish/sitepaths.h"
#include "publish/watch/visitor.h"
#include "publish/webserver.h"
#include "support/workspacefixture.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

using namespace toasoan;
using namespace toasoan::test;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 seed = 20261123;
constexpr double aim = 100.0; ///< MB

double statusMegabytes(const char *field)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.sliced(qsizetype(qstrlen(field)) + 1).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

// From here on VmHWM counts anew (proc(5)).
void resetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

/// A newsroom that published so many pages, signed event by event, and their files as the theme renders them.
class LargeSite final {
public:
    explicit LargeSite(int pages)
        : m_text(seed)
    {
        QDir().mkpath(m_office.siteFolder());
        if (!m_server.serve(m_office.siteFolder()))
            qFatal("nginx: %s", m_server.errors().constData());
        // The machine's seat as a desk keeps it: opened by a secret, not by a person's words.
        m_machine = {.id = m_office.machine.id, .passphrase = u"secret"_s, .signer = must(m_office.keys->create(u"secret"_s), "key")};
        m_office.changeCharter([&](Charter &charter, QList<QByteArray> &) {
            charter.seats.append({.id = m_machine.signer->seat(), .member = m_machine.id});
            charter.sites.first().publishers = {m_machine.signer->seat()};
            charter.sites.first().baseUrl = m_server.url();
        });
        m_charter = m_office.charter();
        m_charterId = m_office.charterId();
        m_theme = must(publish::Theme::load(), "theme");
        constexpr int batch = 500;
        for (int i = 0; i < pages; i += batch)
            addPosts(std::min(batch, pages - i));
    }

    [[nodiscard]] std::unique_ptr<Desk> closeAndOpenDesk(const publish::Manners &manners)
    {
        m_office.ledger.reset();
        const QString secrets = u"file:"_s + m_office.root() + u"/secrets.json"_s;
        auto store = must(SecretsStore::open(secrets, {}), "secrets");
        must(store->write(u"machine-seat/"_s + m_machine.signer->seat().toHex(), m_machine.passphrase.toUtf8()), "secret");
        return must(Desk::open({.folder = m_office.folder(),
                        .keyFolder = m_office.keysFolder(),
                        .secrets = secrets,
                        .stretch = cheapStretch,
                        .clock = &m_office.clock,
                        .manners = manners}),
            "desk");
    }
    [[nodiscard]] const QList<QUrl> &pages() const { return m_pages; }
    [[nodiscard]] SetClock &clock() { return m_office.clock; }

private:
    struct Post {
        PostId id;
        Revision revision;
        BlobId revisionId;
        BlobId submissionId;
        Submission submission;
        QString path;
        QByteArray page;
    };

    QList<EventId> append(const Person &who, const QList<NewEvent> &events, const QList<QByteArray> &blobs = {})
    {
        return must(m_office.ledger->append({.signer = who.signer.get(),
                        .charter = m_charterId,
                        .at = m_office.clock.now(),
                        .events = events,
                        .blobs = blobs,
                        .guard = {}}),
            "append");
    }

    Post makePost(QList<QByteArray> &blobs)
    {
        Post post{.id = randomId<PostId>()};
        post.revision = Revision{.postType = u"news"_s, .title = m_text.title()};
        QByteArray html;
        for (int i = 0; i < 8; ++i)
            html += "<p>" + m_text.body(4).toHtmlEscaped().toUtf8() + "</p>";
        post.revision.body = must(document::canonicalise(html), "body").html;
        const Words revision = sealed(post.revision);
        post.revisionId = revision.id;
        post.submission = {.kind = SubmissionKind::Publish,
            .post = post.id,
            .revision = revision.id,
            .targets = {{.site = m_office.site, .section = m_office.section}},
            .slug = makeSlug(post.revision.title, post.id)};
        const Words submission = sealed(post.submission);
        post.submissionId = submission.id;
        blobs = {revision.sealed, submission.sealed};
        return post;
    }

    void render(Post &post)
    {
        const Site &site = m_charter.sites.first();
        publish::Delivery delivery{.post = post.id,
            .submissionId = post.submissionId,
            .submission = post.submission,
            .revision = post.revision,
            .charter = m_charter,
            .site = site,
            .target = post.submission.targets.first()};
        delivery.sectionName = u"Tin tức"_s;
        delivery.agencyName = u"UBND xã Tân Phú"_s;
        delivery.siteName = u"Cổng thông tin"_s;
        delivery.dateShown = m_office.clock.now();
        post.path = delivery.urlPath = publish::articlePath(u"tin-tuc"_s, 2026, post.submission.slug);
        post.page = must(publish::render(*m_theme, delivery, {}), "render").first().bytes;
        QFile file(m_office.siteFolder() + u'/' + publish::pageFile(post.path));
        QDir().mkpath(QFileInfo(file).path());
        if (!file.open(QIODevice::WriteOnly) || file.write(post.page) != post.page.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        m_pages.append(publish::publicUrl(site, post.path));
    }

    // Every step of all posts in one transaction, each on the one before.
    void addPosts(int count)
    {
        QList<Post> posts;
        QList<QByteArray> revisions;
        QList<QByteArray> submissions;
        for (int i = 0; i < count; ++i) {
            QList<QByteArray> blobs;
            posts.append(makePost(blobs));
            render(posts.last());
            revisions.append(blobs[0]);
            submissions.append(blobs[1]);
        }
        QList<EventId> tips;
        const auto step = [&](const Person &who, const auto &payload, const QList<QByteArray> &blobs = {}) {
            QList<NewEvent> events;
            for (int i = 0; i < count; ++i)
                events.append({.subject = Subject::post(posts[i].id),
                    .after = tips.isEmpty() ? QList<EventId>() : QList{tips[i]},
                    .payload = payload(i)});
            tips = append(who, events, blobs);
        };
        step(
            m_office.officer,
            [&](int i) { return Payload(PostRevised{.revision = posts[i].revisionId, .section = m_office.section, .media = {}}); },
            revisions);
        step(
            m_office.officer,
            [&](int i) {
                return Payload(PostSubmitted{
                    .submission = posts[i].submissionId, .revision = posts[i].revisionId, .targets = posts[i].submission.targets});
            },
            submissions);
        step(m_office.reviewer, [&](int i) { return Payload(PostApproved{.submission = posts[i].submissionId, .step = 1}); });
        step(m_machine, [&](int i) {
            return Payload(DeliveryPlanned{.submission = posts[i].submissionId,
                .site = m_office.site,
                .dateShown = m_office.clock.now(),
                .remoteId = {},
                .urlPath = posts[i].path,
                .media = {},
                .outputs = {{publish::pageFile(posts[i].path), QCryptographicHash::hash(posts[i].page, QCryptographicHash::Sha256)}}});
        });
        const QList<EventId> plans = tips;
        step(m_machine,
            [&](int i) { return Payload(DeliveryStored{.submission = posts[i].submissionId, .site = m_office.site, .plan = plans[i]}); });
        step(m_machine, [&](int i) {
            return Payload(DeliverySeen{.means = DeliverySeen::Means::Http,
                .submission = posts[i].submissionId,
                .site = m_office.site,
                .plan = plans[i],
                .url = m_server.url(posts[i].path)});
        });
    }

    WebServer m_server;
    WorkspaceFixture m_office;
    Person m_machine;
    bench::OfficialText m_text;
    Charter m_charter;
    EventId m_charterId;
    std::unique_ptr<publish::Theme> m_theme;
    QList<QUrl> m_pages;
};

double secondsOf(const bench::Took &took) { return double(took.nanoseconds) / 1e9; }

void walk(Desk &desk, int pages, double floor, const char *what)
{
    PatrolSummary summary;
    const auto took = bench::took([&] { summary = must(desk.patrolSites({}, PatrolRound::Whole), "patrol"); });
    if (summary.looked != pages || summary.changes != 0 || summary.unknown != 0 || !summary.sites.isEmpty())
        qFatal("looked at %d of %d, %d changes, %d unknown %s", summary.looked, pages, summary.changes, summary.unknown,
            summary.sites.isEmpty() ? "" : qPrintable(summary.sites.begin()->detail));
    std::printf("%-28s %8.0f pages/s  (processor %.2f ms a page; %.1f times plainly fetching)\n", what, pages / secondsOf(took),
        took.processor / pages, secondsOf(took) / floor);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int pages = QCoreApplication::arguments().value(1, u"10000"_s).toInt();
    LargeSite site(pages);
    publish::ShortMemory memory;
    publish::Visitor visitor(memory, site.clock());
    const auto plain = bench::took([&] {
        for (const QUrl &page : site.pages())
            (void)must(visitor.visit({.url = page, .ours = true}, {}), "page");
    });
    std::printf("%d pages, plainly fetched: %.0f pages/s\n", pages, pages / secondsOf(plain));
    auto desk = site.closeAndOpenDesk({});
    resetPeak();
    const double before = statusMegabytes("VmRSS:");
    walk(*desk, pages, secondsOf(plain), "first walk, every page read");
    walk(*desk, pages, secondsOf(plain), "next walk, nothing changed");
    const double peak = statusMegabytes("VmHWM:");
    std::printf("peak memory %.1f MB, %.1f MB before (aim: under %.0f)\n", peak, before, aim);
    return peak < aim ? 0 : 1;
}
