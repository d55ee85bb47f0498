// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to know the state of a post: bench_fold [TIMES]. The floor is decoding and hashing the same events, which
// must happen before anything can be folded.
#include "bench/figures.h"
#include "support/eventbuilder.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace toasoan;
using namespace toasoan::test;
using bench::Figures;
using bench::quantile;
using bench::took;
using namespace Qt::StringLiterals;

namespace {

void revise(PostHistory &h) { h.add(Who::Officer, PostRevised{.revision = h.newBlob(), .section = sectionId(1)}); }

/// Drafted, returned, fixed, approved and delivered; corrected as often as told, each time through the same gate.
PostHistory published(int corrections)
{
    PostHistory h;
    revise(h);
    const BlobId first = h.submit(Who::Officer);
    h.add(Who::Reviewer, PostReturned{.submission = first, .remark = h.newBlob()});
    for (int i = 0; i <= corrections; ++i) {
        revise(h);
        const BlobId asked = h.submit(Who::Officer);
        h.approve(Who::Reviewer, asked);
        h.deliver(asked);
    }
    return h;
}

PostHistory longDraft(int revisions)
{
    PostHistory h;
    for (int i = 0; i < revisions; ++i)
        revise(h);
    return h;
}

QByteArrayList bytesOf(const PostHistory &h)
{
    QByteArrayList all;
    for (const VerifiedEvent &event : h.events)
        all.append(encodeEvent(event.event));
    return all;
}

void measure(const char *what, const PostHistory &h, int times)
{
    const CharterLine line = h.line();
    const QByteArrayList bytes = bytesOf(h);
    Figures floor;
    Figures fold;
    qsizetype kept = 0;
    for (int i = 0; i < times; ++i) {
        floor.add(took([&] {
            for (const QByteArray &one : bytes)
                kept += decodeEvent(one).has_value() + QCryptographicHash::hash(one, QCryptographicHash::Sha256).size();
        }));
        fold.add(took([&] { kept += foldPost(h.post, h.events, line, h.rights).order.size(); }));
    }
    std::printf("%s: %lld events\n", what, static_cast<long long>(h.events.size()));
    floor.print("  floor: decode and hash");
    fold.print("  fold");
    std::printf("  ratio: the fold's p50 is %.2f times the floor's; %.2f us an event (%lld)\n",
        quantile(fold.wall, 0.5) / quantile(floor.wall, 0.5), quantile(fold.wall, 0.5) * 1000 / double(h.events.size()),
        static_cast<long long>(kept));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int times = QCoreApplication::arguments().value(1, u"2000"_s).toInt();
    if (times < 20) {
        std::fprintf(stderr, "Usage: bench_fold [TIMES, 20 or more]\n");
        return 2;
    }
    measure("a post published once", published(0), times);
    measure("a post corrected five times", published(5), times);
    measure("a post corrected 200 times", published(200), times / 20);
    measure("1,000 revisions, nothing submitted", longDraft(1000), times / 20);
    return 0;
}
