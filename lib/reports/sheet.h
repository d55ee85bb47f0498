// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QList>
#include <QRectF>
#include <QTextLayout>
#include <QUrl>

#include <memory>

class QPainter;

// One page of an office: words set into lines that know where they lie, so that a test can see that nothing is cut.
namespace toasoan::reports {

/// Lengths are in twentieths of a point, on every device.
constexpr int unitsPerPoint = 20;
constexpr int unitsPerInch = 72 * unitsPerPoint;
[[nodiscard]] constexpr double millimetres(double length) { return length * unitsPerInch / 25.4; }

/// Words of one look.
struct Run {
    QString text;
    bool bold = false;
    bool italic = false;
    QUrl link; ///< valid: to be pressed
};

enum class Align { Left, Centre, Right, Justify };

struct Look {
    double points = 13;
    Align align = Align::Left;
    double firstIndent = 0; ///< of the first line
    int mostLines = 0; ///< 0: as many as it takes; else what is over is cut with an ellipsis, and the look of the first run is kept
};

/// In the type of Vietnamese administrative documents (Decree 30/2020/NĐ-CP, Appendix I: Times New Roman), or what comes nearest of
/// what the system has, with the same widths first.
[[nodiscard]] QFont documentFont(double points, bool bold = false, bool italic = false);
/// The largest size up to `points` at which the words take one line of a width; not under `least`.
[[nodiscard]] double pointsThatFit(const QString &text, double width, double points, bool bold, double least = 8);

/// Words set into lines of a width.
class Paragraph final {
public:
    Paragraph(const QList<Run> &runs, double width, const Look &look);
    [[nodiscard]] double height() const { return m_height; }
    [[nodiscard]] double widestLine() const; ///< of the words themselves

private:
    friend class Sheet;
    std::shared_ptr<QTextLayout> m_layout;
    QList<QUrl> m_links; ///< of each line; empty: none
    double m_height = 0;
};

/// A4, upright.
class Sheet final {
public:
    struct Line {
        QRectF rect; ///< of the words, as high as a line
        QString text;
        QUrl link;
        std::shared_ptr<QTextLayout> layout;
        int number = 0; ///< in the layout
        QPointF origin; ///< of the layout
    };
    static constexpr QRectF paper{0, 0, millimetres(210), millimetres(297)};

    void add(const Paragraph &paragraph, QPointF at);
    void rule(double x1, double x2, double y); ///< a thin level line
    [[nodiscard]] const QList<Line> &lines() const { return m_lines; }
    [[nodiscard]] const QList<QRectF> &rules() const { return m_rules; }
    void draw(QPainter &painter) const;

private:
    QList<Line> m_lines;
    QList<QRectF> m_rules; ///< without height
};

} // namespace toasoan::reports
