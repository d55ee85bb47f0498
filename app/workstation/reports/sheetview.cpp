// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/reports/sheetview.h"

#include <QDesktopServices>
#include <QMouseEvent>
#include <QPainter>

#include "workstation/look/colours.h"

namespace toasoan {

namespace {

constexpr int margin = 24;
constexpr double largest = 1.35; // times the printed size

} // namespace

class SheetView::Page final : public QWidget {
public:
    explicit Page(QWidget *parent)
        : QWidget(parent)
    {
        setMouseTracking(true);
    }
    void setSheet(const reports::Sheet &sheet)
    {
        m_sheet = sheet;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        const QRectF paper = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
        painter.fillRect(paper, Qt::white); // paper is white in the dark too
        painter.setPen(look::Colours(palette()).line());
        painter.drawRect(paper);
        if (!m_sheet)
            return;
        painter.translate(paper.topLeft());
        painter.scale(scale(), scale());
        m_sheet->draw(painter);
    }
    void mouseMoveEvent(QMouseEvent *event) override
    {
        const QUrl link = linkAt(event->position());
        setCursor(link.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
        setToolTip(link.toDisplayString());
    }
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (const QUrl link = linkAt(event->position()); !link.isEmpty() && event->button() == Qt::LeftButton)
            QDesktopServices::openUrl(link);
    }

private:
    [[nodiscard]] double scale() const { return (width() - 2 * margin) / reports::Sheet::paper.width(); }
    [[nodiscard]] QUrl linkAt(QPointF at) const
    {
        const QPointF onPaper = (at - QPointF(margin, margin)) / scale();
        for (const reports::Sheet::Line &line : m_sheet ? m_sheet->lines() : QList<reports::Sheet::Line>()) {
            if (!line.link.isEmpty() && line.rect.contains(onPaper))
                return line.link;
        }
        return {};
    }

    std::optional<reports::Sheet> m_sheet;
};

SheetView::SheetView(QWidget *parent)
    : QScrollArea(parent)
    , m_page(new Page(this))
{
    setFrameShape(QFrame::NoFrame);
    setAlignment(Qt::AlignHCenter);
    setWidget(m_page);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("The page as it will be printed"));
}

void SheetView::show(const reports::Sheet &sheet)
{
    m_page->setSheet(sheet);
    fit();
}

void SheetView::fit()
{
    const double printed = logicalDpiX() * reports::Sheet::paper.width() / reports::unitsPerInch;
    const int width = std::min(viewport()->width(), int(printed * largest) + 2 * margin);
    const double height = (width - 2 * margin) * reports::Sheet::paper.height() / reports::Sheet::paper.width();
    m_page->resize(width, int(height) + 2 * margin);
}

void SheetView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

} // namespace toasoan
