// SPDX-License-Identifier: GPL-3.0-or-later
// Search as you type over 100,000 posts: bench_search [POSTS [QUERIES]]. Every key that is pressed is one search.
#include "bench/archive.h"
#include "bench/figures.h"
#include "ledger/database.h"
#include "ledger/views.h"
#include "support/workspacefixture.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace toasoan;
using namespace toasoan::test;
using bench::Figures;
using bench::quantile;
using bench::Took;
using bench::took;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 seed = 20260302;
constexpr int shownRows = 30; ///< what one screen of the list asks for
constexpr double aim = 16.0; ///< ms: one frame

/// The views of a workspace with so many posts.
struct Newsroom {
    explicit Newsroom(int posts)
        : database(must(Database::open(workspace.folder() + u"/ledger.db"_s), "database"))
        , views(*database, *workspace.ledger)
        , archive(*database, workspace.section, workspace.officer.id, workspace.clock.now(), posts)
    {
    }
    [[nodiscard]] Instant now() const { return workspace.clock.now(); }
    [[nodiscard]] double megabytes() const { return double(QFileInfo(workspace.folder() + u"/ledger.db"_s).size()) / 1e6; }

    WorkspaceFixture workspace;
    std::unique_ptr<Database> database;
    PostViews views;
    bench::Archive archive;
};

/// What people type: two to six words out of the middle of a title, half of them without marks, and now and then something odd.
QString typedQuery(const bench::Archive &archive, bench::OfficialText &random)
{
    const QStringList words = archive.title(random.below(archive.size())).split(u' ');
    const int count = std::min(int(words.size()), 2 + random.below(5));
    const int from = random.below(int(words.size()) - count + 1);
    const QString typed = words.mid(from, count).join(u' ');
    switch (random.below(8)) {
    case 0:
        return foldVietnamese(typed) + u" khong co"_s;
    case 1:
        return u"so "_s + QString::number(random.below(9999)) + u"/qd-ubnd"_s;
    case 2:
    case 3:
    case 4:
        return foldVietnamese(typed);
    default:
        return typed;
    }
}

struct Slowest {
    double processor = 0; ///< ms
    QString typed;
};

void measure(const Newsroom &newsroom, int queries)
{
    bench::OfficialText random(seed + 1);
    Figures floor;
    Figures search;
    Figures lastKey;
    QList<Slowest> slow;
    for (int i = 0; i < queries; ++i) {
        const QString typed = typedQuery(newsroom.archive, random);
        for (qsizetype length = 1; length <= typed.size(); ++length) {
            const QString sofar = typed.first(length);
            const Took key = took([&] { (void)must(newsroom.views.search(sofar, {}, shownRows, newsroom.now()), "search"); });
            search.add(key);
            slow.append({key.processor, sofar});
            if (length == typed.size())
                lastKey.add(key);
        }
        floor.add(took([&] { (void)must(newsroom.views.page({}, {}, shownRows, newsroom.now()), "page"); }));
    }
    floor.print("floor: the newest 30 of the list");
    search.print("search, every key");
    lastKey.print("search, the whole query");
    std::ranges::sort(slow, std::greater(), &Slowest::processor);
    for (const Slowest &one : slow.first(std::min<qsizetype>(5, slow.size())))
        std::printf("  slowest on the processor: %.2f ms \"%s\"\n", one.processor, qPrintable(one.typed));
    std::printf("ratio: p95 of a key is %.1f times the floor's p50; p95 under %.0f ms: %s\n",
        quantile(search.wall, 0.95) / quantile(floor.wall, 0.5), aim, quantile(search.wall, 0.95) < aim ? "yes" : "no");
}

void measureRewriting(bench::Archive &archive)
{
    bench::OfficialText random(seed + 2);
    Figures rewriting;
    for (int i = 0; i < 200; ++i) {
        const int post = random.below(archive.size());
        rewriting.add(took([&] { archive.rewrite(post); }));
    }
    rewriting.print("new words for a post, durable");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int posts = arguments.value(1, u"100000"_s).toInt();
    const int queries = arguments.value(2, u"300"_s).toInt();
    if (posts < 1 || queries < 1) {
        std::fprintf(stderr, "Usage: bench_search [POSTS [QUERIES]]\n");
        return 2;
    }
    QElapsedTimer timer;
    timer.start();
    Newsroom newsroom(posts);
    std::printf("%d posts written in %.1f s; ledger.db %.0f MB\n", posts, double(timer.elapsed()) / 1000, newsroom.megabytes());
    measure(newsroom, queries);
    measureRewriting(newsroom.archive);
    measure(newsroom, queries / 3 + 1);
    return 0;
}
