// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>

#include "workstation/demo/demobuilder.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr QSize pictureSize{1200, 675};

void drawSky(QPainter &painter)
{
    QLinearGradient sky(0, 0, 0, 380);
    sky.setColorAt(0, QColor(0x9cc9e8));
    sky.setColorAt(1, QColor(0xf6e9cf));
    painter.fillRect(QRect({}, pictureSize), sky);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xf7d27a));
    painter.drawEllipse(QPointF(930, 150), 58, 58);
    painter.setBrush(QColor(0x7fa08b));
    QPainterPath hills(QPointF(0, 360));
    hills.cubicTo(200, 270, 340, 330, 520, 320);
    hills.cubicTo(720, 300, 860, 250, 1200, 340);
    hills.lineTo(1200, 675);
    hills.lineTo(0, 675);
    painter.drawPath(hills);
}

void drawField(QPainter &painter)
{
    const QList<QColor> greens{0x8fb35a, 0x7aa24a, 0x9dc06a, 0x6d9441};
    for (int band = 0; band < 4; ++band) {
        painter.setBrush(greens[band]);
        painter.drawRect(0, 380 + band * 74, 1200, 74);
    }
    painter.setBrush(QColor(0x6fa7c4));
    painter.drawPolygon(QPolygonF({{560, 380}, {640, 380}, {820, 675}, {380, 675}})); // the canal
}

void drawGarden(QPainter &painter)
{
    painter.fillRect(0, 380, 1200, 295, QColor(0x8a6a4a));
    for (int row = 0; row < 4; ++row) {
        for (int plant = 0; plant < 15; ++plant) {
            const QPointF middle(40 + plant * 80 + (row % 2) * 36, 420 + row * 70);
            painter.setBrush(QColor(row % 2 ? 0x5f9a4c : 0x76b25e));
            painter.drawEllipse(middle, 28, 18);
            painter.setBrush(QColor(0xa4cf83));
            painter.drawEllipse(middle - QPointF(6, 6), 12, 8);
        }
    }
}

void drawRoad(QPainter &painter)
{
    painter.fillRect(0, 380, 1200, 295, QColor(0x87ad5b));
    painter.setBrush(QColor(0xc9c6bf));
    painter.drawPolygon(QPolygonF({{570, 380}, {630, 380}, {900, 675}, {300, 675}}));
    painter.setBrush(QColor(0xf4efe2));
    for (int dash = 0; dash < 5; ++dash)
        painter.drawRect(QRectF(594 - dash * 2, 400 + dash * 56, 12 + dash * 4, 28));
    for (const int x : {120, 240, 960, 1080}) {
        painter.setBrush(QColor(0x6b4f36));
        painter.drawRect(x - 6, 330, 12, 80);
        painter.setBrush(QColor(0x4f8446));
        painter.drawEllipse(QPointF(x, 310), 52, 60);
    }
}

} // namespace

QByteArray demoPicture(const QString &kind)
{
    QImage image(pictureSize, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawSky(painter);
    if (kind == "garden"_L1)
        drawGarden(painter);
    else if (kind == "road"_L1)
        drawRoad(painter);
    else
        drawField(painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QString demoPictureWords(const QString &kind)
{
    if (kind == "garden"_L1)
        return u"Tranh vẽ những luống rau xanh dưới nắng sớm"_s;
    if (kind == "road"_L1)
        return u"Tranh vẽ con đường bê tông mới chạy giữa hai hàng cây"_s;
    return u"Tranh vẽ cánh đồng với con kênh nước chảy giữa"_s;
}

QByteArray demoPdf(const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(96);
    QPainter painter(&writer);
    QFont font = painter.font();
    font.setPointSize(16);
    painter.setFont(font);
    painter.drawText(QRect(40, 80, 640, 60), Qt::AlignCenter, title);
    font.setPointSize(11);
    painter.setFont(font);
    painter.drawText(QRect(40, 180, 640, 60), Qt::AlignCenter, u"Tài liệu minh họa của trang thử nghiệm"_s);
    painter.end();
    return bytes;
}

} // namespace toasoan
