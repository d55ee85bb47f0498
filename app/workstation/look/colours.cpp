// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/look/colours.h"

#include <algorithm>
#include <cmath>

namespace toasoan::look {

namespace {

struct Hue {
    float hue; ///< 0 to 1
    float saturation;
};
// In the order of Tone.
constexpr std::array<Hue, toneCount> hues{
    {{0.60F, 0.06F}, {0.115F, 0.85F}, {0.065F, 0.82F}, {0.585F, 0.70F}, {0.735F, 0.45F}, {0.39F, 0.60F}, {0.60F, 0.16F}, {0.005F, 0.68F}}};
constexpr double textRatio = 4.5; // WCAG 2 AA
constexpr double markRatio = 3.0; // the same, for what is no text

double linear(float channel)
{
    const double c = channel;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

double Colours::contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor Colours::mix(const QColor &a, const QColor &b, double shareOfB)
{
    const auto channel = [&](float x, float y) { return float(x + (y - x) * shareOfB); };
    return QColor::fromRgbF(channel(a.redF(), b.redF()), channel(a.greenF(), b.greenF()), channel(a.blueF(), b.blueF()));
}

// The wish, made lighter on dark and darker on light grounds until it can be read on all of them.
QColor Colours::readable(QColor wish, const QList<QColor> &grounds, double ratio) const
{
    constexpr int steps = 50;
    const QColor end = m_dark ? QColor(Qt::white) : QColor(Qt::black);
    for (int step = 0; step <= steps; ++step) {
        const QColor tried = mix(wish, end, double(step) / steps);
        if (std::ranges::all_of(grounds, [&](const QColor &ground) { return contrast(tried, ground) >= ratio; }))
            return tried;
    }
    return end;
}

Colours::Colours(const QPalette &palette)
    : m_dark(luminance(palette.color(QPalette::Base)) < luminance(palette.color(QPalette::Text)))
    , m_text(palette.color(QPalette::Text))
{
    const QColor base = palette.color(QPalette::Base);
    const QColor window = palette.color(QPalette::Window);
    const QColor highlight = palette.color(QPalette::Active, QPalette::Highlight);
    m_selected = mix(base, highlight, m_dark ? 0.30 : 0.13);
    m_hovered = mix(base, highlight, m_dark ? 0.12 : 0.05);
    m_line = mix(window, m_text, m_dark ? 0.16 : 0.13);
    m_edge = mix(window, m_text, m_dark ? 0.34 : 0.28);
    m_muted = readable(mix(base, m_text, 0.62), {base, window, m_selected}, textRatio);
    m_accent = readable(highlight, {base, window}, textRatio);
    for (size_t i = 0; i < m_tones.size(); ++i) {
        const QColor pure = QColor::fromHslF(hues[i].hue, hues[i].saturation, m_dark ? 0.62F : 0.42F);
        Swatch &swatch = m_tones[i];
        swatch.ground = mix(base, pure, m_dark ? 0.20 : 0.11);
        const QList<QColor> grounds{base, swatch.ground, m_selected};
        swatch.dot = readable(pure, grounds, markRatio);
        swatch.text = readable(pure, grounds, textRatio);
    }
}

} // namespace toasoan::look
