// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGuiApplication>

#include "ctl/arguments.h"
#include "ctl/run.h"

using namespace Qt::StringLiterals;

namespace {

int runAs(const QCoreApplication &)
{
    QCoreApplication::setApplicationName(u"toasoanctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TOASOAN_VERSION));
    return toasoan::ctl::run(QCoreApplication::arguments().sliced(1));
}

bool drawsPages(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    const auto line = toasoan::ctl::CommandLine::parse(words);
    return line && line->verb && line->verb->drawsPages && !line->help;
}

} // namespace

int main(int argc, char **argv)
{
    if (!drawsPages(argc, argv))
        return runAs(QCoreApplication(argc, argv));
    qputenv("QT_QPA_PLATFORM", "offscreen"); // pages need fonts, not a display
    return runAs(QGuiApplication(argc, argv));
}
