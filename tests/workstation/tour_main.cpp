// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QProcess>

#include <cstdio>

#include "workstation/look/palettes.h"
#include "workstation/officefixture.h"
#include "workstation/startup.h"
#include "workstation/tour.h"

using namespace Qt::StringLiterals;
using namespace toasoan;

namespace {

/// One run of the program: what it walks through, and how the window looks there.
struct Leg {
    QString part; ///< walk, ftp, wordpress, look, strange, first, duties, reminding
    Qt::ColorScheme scheme;
    QString scale;
    QString language;
};

const QList<Leg> legs{
    {u"walk"_s, Qt::ColorScheme::Light, u"1"_s, u"vi"_s},
    {u"first"_s, Qt::ColorScheme::Light, u"1"_s, u"vi"_s},
    {u"strange"_s, Qt::ColorScheme::Light, u"1"_s, u"vi"_s},
    {u"look"_s, Qt::ColorScheme::Light, u"1"_s, u"vi"_s},
    {u"look"_s, Qt::ColorScheme::Dark, u"1"_s, u"vi"_s},
    {u"look"_s, Qt::ColorScheme::Light, u"1.5"_s, u"vi"_s},
    {u"look"_s, Qt::ColorScheme::Dark, u"1.5"_s, u"vi"_s},
    {u"strange"_s, Qt::ColorScheme::Dark, u"1"_s, u"vi"_s},
    {u"look"_s, Qt::ColorScheme::Light, u"1"_s, u"en"_s},
    {u"first"_s, Qt::ColorScheme::Dark, u"1.5"_s, u"vi"_s},
    {u"ftp"_s, Qt::ColorScheme::Light, u"1"_s, u"vi"_s},
    {u"wordpress"_s, Qt::ColorScheme::Light, u"1"_s, u"vi"_s},
    {u"duties"_s, Qt::ColorScheme::Light, u"1"_s, u"vi"_s},
    {u"reminding"_s, Qt::ColorScheme::Light, u"1"_s, u"vi"_s},
    {u"reminding"_s, Qt::ColorScheme::Dark, u"1"_s, u"vi"_s},
};

QString suffixOf(const Leg &leg)
{
    return u"%1-%2-%3"_s.arg(
        leg.scheme == Qt::ColorScheme::Dark ? u"dark"_s : u"light"_s, leg.scale == "1"_L1 ? u"100"_s : u"150"_s, leg.language);
}

int runLeg(int argc, char **argv, const Leg &leg, const QString &pictures)
{
    test::useTemporarySettings();
    QApplication application(argc, argv);
    dressApplication(leg.language);
    look::showScheme(leg.scheme);
    using Kind = test::TourSite::Kind;
    const bool elsewhere = leg.part == "ftp"_L1 || leg.part == "wordpress"_L1;
    test::Tour tour(pictures, elsewhere || leg.part == "duties"_L1 ? leg.part : suffixOf(leg));
    if (leg.part == "walk"_L1)
        tour.walk(Kind::Folder);
    else if (elsewhere)
        tour.walk(leg.part == "ftp"_L1 ? Kind::Ftp : Kind::WordPress);
    else if (leg.part == "duties"_L1)
        tour.dutyDay();
    else if (leg.part == "reminding"_L1)
        tour.reminding();
    else if (leg.part == "first"_L1)
        tour.firstRun();
    else if (leg.part == "look"_L1)
        tour.look();
    else
        tour.strange();
    return tour.failures() == 0 ? 0 : 1;
}

int runAll(const QString &program, const QString &pictures)
{
    int failed = 0;
    for (qsizetype i = 0; i < legs.size(); ++i) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_SCALE_FACTOR"_s, legs[i].scale);
        process.setProcessEnvironment(environment);
        printf("-- %s, %s\n", qPrintable(legs[i].part), qPrintable(suffixOf(legs[i])));
        fflush(stdout);
        process.start(program, {pictures, u"--leg"_s, QString::number(i)});
        if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
            ++failed;
    }
    printf("%s\n", failed == 0 ? "the tour went as it should" : "the tour did NOT go as it should");
    return failed == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const qsizetype at = arguments.indexOf(u"--leg"_s);
    const int leg = at >= 0 ? arguments.value(at + 1).toInt() : -1;
    if (arguments.isEmpty() || leg >= legs.size()) {
        fputs("usage: tour_main FOLDER [--leg NUMBER]\n", stderr);
        return 2;
    }
    return leg >= 0 ? runLeg(argc, argv, legs[leg], arguments.first()) : runAll(QString::fromLocal8Bit(argv[0]), arguments.first());
}
