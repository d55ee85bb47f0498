// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/look/palettes.h"

#include <QApplication>
#include <QStyleFactory>
#include <QStyleHints>

#include "workstation/look/calmstyle.h"

using namespace Qt::StringLiterals;

namespace toasoan::look {

namespace {

struct Inks {
    QColor window;
    QColor base;
    QColor alternate;
    QColor button;
    QColor text;
    QColor quiet;
    QColor disabled;
    QColor line;
    QColor accent;
    QColor onAccent;
    QColor link;
    QColor visited;
    QColor tip;
};

Inks lightInks()
{
    return {.window = 0xf4f4f1,
        .base = 0xffffff,
        .alternate = 0xfafaf8,
        .button = 0xffffff,
        .text = 0x1c2430,
        .quiet = 0x666e7a,
        .disabled = 0x9aa0a8,
        .line = 0xd9d7d0,
        .accent = 0x1d5fa6,
        .onAccent = 0xffffff,
        .link = 0x0b57a4,
        .visited = 0x5a3d8a,
        .tip = 0x2b323d};
}

Inks darkInks()
{
    return {.window = 0x191d23,
        .base = 0x20252c,
        .alternate = 0x242a32,
        .button = 0x2a3038,
        .text = 0xe6e8ec,
        .quiet = 0x9aa3af,
        .disabled = 0x6b7480,
        .line = 0x39414c,
        .accent = 0x3a7cc7,
        .onAccent = 0xffffff,
        .link = 0x86b9f7,
        .visited = 0xc3aef0,
        .tip = 0x39414c};
}

bool desktopHasStyle() { return QApplication::style()->name() != "fusion"_L1; }

} // namespace

QPalette calmPalette(Qt::ColorScheme scheme)
{
    const Inks inks = scheme == Qt::ColorScheme::Dark ? darkInks() : lightInks();
    QPalette palette(
        inks.text, inks.button, inks.base.lighter(110), inks.line.darker(130), inks.line, inks.text, Qt::white, inks.base, inks.window);
    palette.setColor(QPalette::AlternateBase, inks.alternate);
    palette.setColor(QPalette::Midlight, inks.line);
    palette.setColor(QPalette::PlaceholderText, inks.quiet);
    palette.setColor(QPalette::Link, inks.link);
    palette.setColor(QPalette::LinkVisited, inks.visited);
    palette.setColor(QPalette::Highlight, inks.accent);
    palette.setColor(QPalette::Accent, inks.accent);
    palette.setColor(QPalette::HighlightedText, inks.onAccent);
    palette.setColor(QPalette::ToolTipBase, inks.tip);
    palette.setColor(QPalette::ToolTipText, Qt::white);
    palette.setColor(QPalette::Shadow, QColor(0, 0, 0, 90));
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, inks.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Base, inks.window);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, inks.line);
    return palette;
}

void followDesktop()
{
    if (desktopHasStyle())
        return;
    QApplication::setStyle(new CalmStyle(QStyleFactory::create(u"fusion"_s)));
    const auto apply = [](Qt::ColorScheme scheme) { QApplication::setPalette(calmPalette(scheme)); };
    apply(QGuiApplication::styleHints()->colorScheme());
    QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, qApp, apply);
}

void showScheme(Qt::ColorScheme scheme) { QApplication::setPalette(calmPalette(scheme)); }

} // namespace toasoan::look
