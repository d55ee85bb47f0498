// SPDX-License-Identifier: GPL-3.0-or-later
// How soon one can work: bench_start [POSTS [RUNS]]. From exec until 30 rows of the list are painted and a key typed into the search
// is painted too, with a warm cache; beside kwrite, from exec until its empty window is painted.
#include "bench/benchwindow.h"
#include "bench/figures.h"

#include <QApplication>

using namespace toasoan;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    bench::runAsWindowIfAsked(argc, argv);
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int posts = arguments.value(1, u"100000"_s).toInt();
    const int runs = arguments.value(2, u"10"_s).toInt();
    const bench::MeasuredOffice office(posts);
    // Once each to warm the cache; then by turns, so that a busy machine is unkind to both.
    (void)office.startOfTheWindow();
    (void)bench::measurePeer(u"kwrite"_s);
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int run = 0; run < runs; ++run) {
        ours.push_back(office.startOfTheWindow());
        theirs.push_back(bench::measurePeer(u"kwrite"_s).start);
        if (ours.back() < 0 || theirs.back() < 0) {
            std::fprintf(stderr, "%s did not paint its window\n", ours.back() < 0 ? "Tòa Soạn" : "kwrite");
            return 1;
        }
    }
    const auto print = [](const char *what, const std::vector<double> &times) {
        std::printf("%-44s n=%zu  median %6.0f  least %6.0f  most %6.0f ms\n", what, times.size(), bench::quantile(times, 0.5),
            bench::quantile(times, 0), bench::quantile(times, 1));
    };
    std::printf("%d posts, warm cache, keys unlocked at no cost\n", posts);
    print("Tòa Soạn: 30 rows and a typed key painted", ours);
    print("kwrite: empty window painted", theirs);
    std::printf("ratio: %.2f times kwrite (aim: at most 1)\n", bench::quantile(ours, 0.5) / bench::quantile(theirs, 0.5));
    return 0;
}
