// SPDX-License-Identifier: GPL-3.0-or-later
// Search as you type over 100,000 posts: bench_search [POSTS [QUERIES]]. Every key that is pressed is one search.
#include "bench/figures.h"
#include "bench/officialtext.h"
#include "domain/post.h"
#include "ledger/database.h"
#include "ledger/searchindex.h"
#include "ledger/views.h"
#include "ledger/viewtables.h"
#include "support/workspacefixture.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <limits>

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

/// A big workspace's views, filled by the code that projects, from rows prepared here (signing 100,000 events measures signing).
class Archive final {
public:
    explicit Archive(int posts);

    [[nodiscard]] const PostViews &views() const { return m_views; }
    [[nodiscard]] Instant now() const { return m_newsroom.clock.now(); }
    [[nodiscard]] const QString &title(int i) const { return m_titles[i]; }
    [[nodiscard]] int size() const { return int(m_titles.size()); }
    [[nodiscard]] double megabytes() const { return double(QFileInfo(m_newsroom.folder() + u"/ledger.db"_s).size()) / 1e6; }
    void rewrite(int i); ///< one more revision of a post

private:
    void write(int i, qint64 recency);

    WorkspaceFixture m_newsroom;
    std::unique_ptr<Database> m_database;
    PostViews m_views;
    ViewTables m_tables;
    bench::OfficialText m_text;
    QStringList m_titles;
    QList<PostId> m_ids;
    qint64 m_recency = 1000;
};

Archive::Archive(int posts)
    : m_database(must(Database::open(m_newsroom.folder() + u"/ledger.db"_s), "database"))
    , m_views(*m_database, *m_newsroom.ledger)
    , m_tables(*m_database)
    , m_text(seed)
{
    constexpr int batch = 500;
    for (int i = 0; i < posts; i += batch) {
        auto transaction = must(Transaction::begin(*m_database), "transaction");
        for (int j = i; j < std::min(posts, i + batch); ++j) {
            m_ids.append(randomId<PostId>());
            m_titles.append(m_text.title());
            write(j, ++m_recency);
        }
        must(transaction.commit(), "commit");
    }
}

void Archive::write(int i, qint64 recency)
{
    const qint64 moment = toMilliseconds(now()) + recency;
    const bool live = i % 10 != 0;
    ViewTables::PostRows rows{.post = m_ids[i], .recency = recency, .wordsAt = recency, .wordsOf = {}, .rows = {}};
    rows.rows[ViewTables::Posts] = {{recency, m_ids[i].bytes(), m_titles[i], m_newsroom.section.bytes(), m_newsroom.officer.id.bytes(),
        qint64(live ? Working::Approved : Working::Drafting), moment, {}, {}, {}, live ? QVariant(moment) : QVariant(), u""_s, qint64(0),
        recency, BlobId().bytes()}};
    rows.rows[ViewTables::WordSpans] = {
        {recency, std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max(), qint64(live ? Word::Live : Word::Draft)}};
    rows.rows[ViewTables::Titles] = {{recency, searchable(m_titles[i])}};
    rows.rows[ViewTables::Texts] = {{recency, searchable(m_titles[i] + u'\n' + m_text.body(8 + m_text.below(24)))}};
    must(m_tables.write(rows, ViewTables::Words::Replace), "write");
}

void Archive::rewrite(int i)
{
    auto transaction = must(Transaction::begin(*m_database), "transaction");
    write(i, ++m_recency);
    must(transaction.commit(), "commit");
}

/// What people type: two to six words out of the middle of a title, half of them without marks, and now and then something odd.
QString typedQuery(const Archive &archive, bench::OfficialText &random)
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

void measure(const Archive &archive, int queries)
{
    bench::OfficialText random(seed + 1);
    Figures floor;
    Figures search;
    Figures lastKey;
    QList<Slowest> slow;
    for (int i = 0; i < queries; ++i) {
        const QString typed = typedQuery(archive, random);
        for (qsizetype length = 1; length <= typed.size(); ++length) {
            const QString sofar = typed.first(length);
            const Took key = took([&] { (void)must(archive.views().search(sofar, {}, shownRows, archive.now()), "search"); });
            search.add(key);
            slow.append({key.processor, sofar});
            if (length == typed.size())
                lastKey.add(key);
        }
        floor.add(took([&] { (void)must(archive.views().page({}, {}, shownRows, archive.now()), "page"); }));
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

void measureRewriting(Archive &archive)
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
    Archive archive(posts);
    std::printf("%d posts written in %.1f s; ledger.db %.0f MB\n", posts, double(timer.elapsed()) / 1000, archive.megabytes());
    measure(archive, queries);
    measureRewriting(archive);
    measure(archive, queries / 3 + 1);
    return 0;
}
