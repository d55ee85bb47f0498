// SPDX-License-Identifier: GPL-3.0-or-later
// A second process on the same workspace: appends revisions and prints the id of each once it is acknowledged.
// Arguments: workspace, keys, seat, passphrase, section, how many (0: until it is killed).
#include <cstdio>

#include <QCoreApplication>

#include "support/workspacefixture.h"

using namespace toasoan;
using namespace toasoan::test;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 7)
        return 2;
    KeyStore keys(QDir(arguments[2]), cheapStretch);
    const auto signer = must(keys.unlock(*SeatId::fromHex(arguments[3]), arguments[4]), "key");
    const auto ledger = must(Ledger::open(arguments[1], keys), "open");
    const SectionId section = *SectionId::fromHex(arguments[5]);
    const int count = arguments[6].toInt();
    for (int i = 0; count == 0 || i < count; ++i) {
        const Words words = sealed(Revision{.title = u"Tin %1"_s.arg(i)});
        const Batch batch{.signer = signer.get(),
            .charter = must(ledger->charter(), "charter").newestId(),
            .at = fromMilliseconds(0),
            .events = {{.subject = Subject::post(randomId<PostId>()),
                .after = {},
                .payload = PostRevised{.revision = words.id, .section = section, .media = {}}}},
            .blobs = {words.sealed},
            .guard = {}};
        const QList<EventId> ids = must(ledger->append(batch), "append");
        std::printf("%s\n", qPrintable(ids.first().toHex()));
        std::fflush(stdout);
    }
    return 0;
}
