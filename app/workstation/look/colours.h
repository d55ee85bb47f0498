// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace toasoan::look {

/// What a colour says; never the only one to say it.
enum class Tone { Grey, Amber, Orange, Blue, Violet, Green, Slate, Red };
constexpr int toneCount = 8;

/// Text, ground and dot of one tone on the present palette.
struct Swatch {
    QColor text; ///< at least 4.5 : 1 on ground and on the palette's base
    QColor ground;
    QColor dot; ///< at least 3 : 1 on ground and on the palette's base
};

/// A small set of colours derived from a palette, so that every theme of the desktop, light or dark, keeps its own mood.
class Colours final {
public:
    explicit Colours(const QPalette &palette);

    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] QColor text() const { return m_text; }
    [[nodiscard]] QColor muted() const { return m_muted; } ///< second lines; readable on base and window
    [[nodiscard]] QColor line() const { return m_line; } ///< hairlines
    [[nodiscard]] QColor edge() const { return m_edge; } ///< borders of what can be typed into or pressed: 3 : 1
    [[nodiscard]] QColor accent() const { return m_accent; } ///< readable on base
    [[nodiscard]] QColor selected() const { return m_selected; }
    [[nodiscard]] QColor hovered() const { return m_hovered; }
    [[nodiscard]] const Swatch &tone(Tone tone) const { return m_tones[size_t(tone)]; }

    [[nodiscard]] static double contrast(const QColor &a, const QColor &b); ///< WCAG 2: 1 to 21
    [[nodiscard]] static QColor mix(const QColor &a, const QColor &b, double shareOfB);

private:
    [[nodiscard]] QColor readable(QColor wish, const QList<QColor> &grounds, double ratio) const;

    bool m_dark;
    QColor m_text;
    QColor m_muted;
    QColor m_line;
    QColor m_edge;
    QColor m_accent;
    QColor m_selected;
    QColor m_hovered;
    std::array<Swatch, toneCount> m_tones;
};

} // namespace toasoan::look
