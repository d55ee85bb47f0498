// SPDX-License-Identifier: GPL-3.0-or-later
#include <KDBusService>
#include <QApplication>

#include <cstdio>

#include "workstation/mainwindow.h"
#include "workstation/startup.h"

using namespace Qt::StringLiterals;
using namespace toasoan;

namespace {

void begin(MainWindow &window, const Arguments &arguments)
{
    if (arguments.newPost)
        window.newPostAfterSignIn(*arguments.newPost);
    else if (arguments.writeDuty)
        window.writeDutyAfterSignIn(*arguments.writeDuty);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(TOASOAN_VERSION));
    const Arguments arguments = parseArguments(QCoreApplication::arguments());
    dressApplication(arguments.language);
    const auto options = chooseNewsroom(arguments);
    if (!options) {
        fprintf(stderr, "toasoan: cannot make the demo newsroom: %s (%s)\n", qPrintable(errorCode(options.error().kind)),
            qPrintable(options.error().detail));
        return 1;
    }
    if (!*options)
        return 0;
    // A second start of the same newsroom ends here, after its arguments went to the first. Without a session bus each is alone.
    QCoreApplication::setApplicationName(instanceName(**options));
    const KDBusService service(KDBusService::Unique | KDBusService::NoExitOnFailure);
    QCoreApplication::setApplicationName(u"toasoan"_s);
    MainWindow window(**options);
    QObject::connect(&service, &KDBusService::activateRequested, &window, [&window](const QStringList &commandLine) {
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
        window.raise();
        window.activateWindow();
        begin(window, parseArguments(commandLine));
    });
    window.show();
    begin(window, arguments);
    return QApplication::exec();
}
