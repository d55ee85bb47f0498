// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QDateTime>

#include <cstdio>

#include "workstation/mainwindow.h"
#include "workstation/startup.h"

using namespace Qt::StringLiterals;
using namespace toasoan;

int main(int argc, char **argv)
{
    prepareProcess();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(TOASOAN_VERSION));
    const Arguments arguments = parseArguments(QCoreApplication::arguments());
    dressApplication(arguments.language);
    DeskOptions options{.folder = arguments.workspace, .keyFolder = arguments.keys, .secrets = arguments.secrets};
    if (!arguments.demo.isEmpty()) {
        const auto demo = prepareDemo(arguments.demo, arguments.fresh, fromMilliseconds(QDateTime::currentMSecsSinceEpoch()));
        if (!demo) {
            fprintf(stderr, "toasoan: cannot make the demo newsroom: %s (%s)\n", qPrintable(errorCode(demo.error().kind)), qPrintable(demo.error().detail));
            return 1;
        }
        options = *demo;
    }
    MainWindow window(options);
    window.show();
    window.start();
    return QApplication::exec();
}
