// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/look/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <BreezeIcons>

using namespace Qt::StringLiterals;

namespace toasoan::look {

namespace {

constexpr QByteArrayView breezeText = "#232629"; // what Breeze draws in when nothing recolours it

class SymbolEngine final : public QIconEngine {
public:
    SymbolEngine(QString name, QByteArray drawing, QPalette::ColorRole role)
        : m_name(std::move(name))
        , m_drawing(std::move(drawing))
        , m_role(role)
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QSvgRenderer renderer(coloured(mode));
        renderer.render(painter, rect);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1); }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const QString cacheKey = u"toasoan-symbol/%1/%2/%3/%4"_s.arg(m_name, colour(mode).name()).arg(size.width()).arg(scale);
        QPixmap picture;
        if (QPixmapCache::find(cacheKey, &picture))
            return picture;
        picture = QPixmap(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        QSvgRenderer(coloured(mode)).render(&painter, QRect({}, size));
        painter.end();
        picture.setDevicePixelRatio(scale);
        QPixmapCache::insert(cacheKey, picture);
        return picture;
    }
    QIconEngine *clone() const override { return new SymbolEngine(m_name, m_drawing, m_role); }
    QString key() const override { return u"toasoan-symbol"_s; }
    bool isNull() override { return false; }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::Text);
        return palette.color(mode == QIcon::Selected ? QPalette::HighlightedText : m_role);
    }
    [[nodiscard]] QByteArray coloured(QIcon::Mode mode) const
    {
        QByteArray drawing = m_drawing;
        return drawing.replace(breezeText, colour(mode).name().toLatin1());
    }

    QString m_name;
    QByteArray m_drawing;
    QPalette::ColorRole m_role;
};

} // namespace

QIcon symbol(const QString &name, QPalette::ColorRole role)
{
    static const bool ready = [] {
        BreezeIcons::initIcons();
        return true;
    }();
    (void)ready;
    QFile file(u":/icons/breeze/actions/22/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new SymbolEngine(name, file.readAll(), role));
}

} // namespace toasoan::look
