// SPDX-License-Identifier: GPL-3.0-or-later
// What the window holds: bench_memory [POSTS]. Proportional set size of the process tree with the list on screen, and with a post and
// its preview open; beside kwrite with an empty window.
#include "bench/benchwindow.h"

#include <QApplication>

#include <cstdio>

using namespace toasoan;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    bench::runAsWindowIfAsked(argc, argv);
    const QApplication application(argc, argv);
    const int posts = QCoreApplication::arguments().value(1, u"100000"_s).toInt();
    const bench::MeasuredOffice office(posts);
    const auto ours = office.memoryOfTheWindow();
    const bench::Peer peer = bench::measurePeer(u"kwrite"_s);
    if (ours.idle < 0 || ours.postOpen < 0 || peer.start < 0) {
        std::fputs("a window did not paint\n", stderr);
        return 1;
    }
    std::printf("%d posts; proportional set size of the process tree\n", posts);
    std::printf("list on screen                 %6.0f MB (%.1f times kwrite)\n", ours.idle, ours.idle / peer.memory);
    std::printf("a post and its preview open    %6.0f MB (%.1f times kwrite)\n", ours.postOpen, ours.postOpen / peer.memory);
    std::printf("kwrite, empty                  %6.0f MB\n", peer.memory);
    return 0;
}
