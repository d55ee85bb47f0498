// SPDX-License-Identifier: GPL-3.0-or-later
// Signing and keeping: bench_append [EVENTS]. The floor writes and syncs the same number of bytes to a plain file in the same
// folder, as often as an append does at least (the mark before, the database after).
#include "bench/figures.h"
#include "bench/officialtext.h"
#include "support/workspacefixture.h"

#include <QCoreApplication>
#include <QFile>

#include <unistd.h>

using namespace toasoan;
using namespace toasoan::test;
using bench::Figures;
using bench::quantile;
using bench::took;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 seed = 20260302;
constexpr int syncsOfAnAppend = 2;

struct Piece {
    NewEvent event;
    QByteArray words;
};

class Bench final {
public:
    void run(int events);

private:
    [[nodiscard]] Piece piece();
    void append(const QList<Piece> &pieces);
    void writePlainly(qsizetype bytes);
    void one(const char *what, int times);
    void batches(int size, int times);

    WorkspaceFixture m_newsroom;
    bench::OfficialText m_text{seed};
};

Piece Bench::piece()
{
    const Words words = sealed(Revision{.title = m_text.title(), .body = m_text.body(12).toUtf8()});
    return {.event = {.subject = Subject::post(randomId<PostId>()),
                .after = {},
                .payload = PostRevised{.revision = words.id, .section = m_newsroom.section, .media = {}}},
        .words = words.sealed};
}

void Bench::append(const QList<Piece> &pieces)
{
    Batch batch{.signer = m_newsroom.officer.signer.get(),
        .charter = m_newsroom.charterId(),
        .at = m_newsroom.clock.now(),
        .events = {},
        .blobs = {},
        .guard = {}};
    for (const Piece &piece : pieces) {
        batch.events.append(piece.event);
        batch.blobs.append(piece.words);
    }
    (void)must(m_newsroom.ledger->append(batch), "append");
}

void Bench::writePlainly(qsizetype bytes)
{
    QFile file(m_newsroom.root() + u"/plain"_s);
    if (!file.open(QIODevice::Append))
        giveUp({Error::Kind::Storage, file.errorString()}, "plain file");
    for (int i = 0; i < syncsOfAnAppend; ++i) {
        file.write(QByteArray(bytes / syncsOfAnAppend, 'x'));
        file.flush();
        if (::fsync(file.handle()) != 0)
            giveUp({Error::Kind::Storage, u"fsync"_s}, "plain file");
    }
}

void Bench::one(const char *what, int times)
{
    Figures floor;
    Figures figures;
    for (int i = 0; i < times; ++i) {
        const Piece next = piece();
        floor.add(took([&] { writePlainly(next.words.size()); }));
        figures.add(took([&] { append({next}); }));
    }
    std::printf("%s\n", what);
    floor.print("  floor: two writes and syncs");
    figures.print("  one revision, signed and kept");
    std::printf("  ratio: p50 %.1f times the floor's; p95 %.1f times\n", quantile(figures.wall, 0.5) / quantile(floor.wall, 0.5),
        quantile(figures.wall, 0.95) / quantile(floor.wall, 0.95));
}

void Bench::batches(int size, int times)
{
    Figures figures;
    for (int i = 0; i < times; ++i) {
        QList<Piece> pieces;
        for (int j = 0; j < size; ++j)
            pieces.append(piece());
        figures.add(took([&] { append(pieces); }));
    }
    figures.print("a batch of 100");
    std::printf("  %.3f ms an event\n", quantile(figures.wall, 0.5) / size);
}

void Bench::run(int events)
{
    one("An empty newsroom", 200);
    batches(100, events / 100);
    one("The same with that much in it", 200);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int events = QCoreApplication::arguments().value(1, u"20000"_s).toInt();
    if (events < 100) {
        std::fprintf(stderr, "Usage: bench_append [EVENTS, 100 or more]\n");
        return 2;
    }
    // On a real disk: in the private root /tmp is memory.
    qputenv("TMPDIR", QFile::encodeName(QCoreApplication::applicationDirPath()));
    Bench().run(events);
    return 0;
}
