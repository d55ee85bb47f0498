// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "ctl/run.h"

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"toasoanctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TOASOAN_VERSION));
    return toasoan::ctl::run(QCoreApplication::arguments().sliced(1));
}
