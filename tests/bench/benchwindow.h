// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

#include "workstation/officefixture.h"

namespace toasoan::bench {

/// A newsroom with very many posts, and programs measured on this display: the real window, as a process of its own that signs the
/// officer in by itself, and a peer. The keys of the newsroom cost next to nothing to unlock: how long a passphrase is stretched is
/// a choice, not a speed.
class MeasuredOffice final {
public:
    explicit MeasuredOffice(int posts);

    /// From exec until 30 rows were painted and a key typed into the search was painted too; ms. Negative: it did not get there.
    [[nodiscard]] double startOfTheWindow() const;
    /// Proportional set size of the whole process tree, MB: with the list on screen, and with a post and its preview open.
    struct Memory {
        double idle = -1;
        double postOpen = -1;
    };
    [[nodiscard]] Memory memoryOfTheWindow() const;

private:
    void startWindow(QProcess &process, const QString &mode) const;
    test::OfficeFixture m_office;
    PostId m_post;
};

/// Whether this process is the window that another one measures; then runs it and exits.
void runAsWindowIfAsked(int argc, char **argv);

/// From exec until the program has painted most of the display, ms; its memory then in MB. Negative: it did not.
struct Peer {
    double start = -1;
    double memory = -1;
};
[[nodiscard]] Peer measurePeer(const QString &program);

/// Sum over a process and all that descend from it, MB.
[[nodiscard]] double proportionalSetSize(qint64 process);

} // namespace toasoan::bench
