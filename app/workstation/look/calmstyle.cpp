// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/look/calmstyle.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QToolButton>

#include "workstation/look/colours.h"

using namespace Qt::StringLiterals;

namespace toasoan::look {

namespace {

constexpr qreal radius = 6;
constexpr int scrollBarWidth = 11;
constexpr int shortestSlider = 36;
constexpr int menuArrowWidth = 16;
constexpr int fieldPadding = 4;
constexpr auto primaryProperty = "primary";

QRectF onPixels(const QRect &rect) { return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5); }

bool has(const QStyleOption &option, QStyle::StateFlag flag) { return option.state.testFlag(flag); }

void drawChevron(QPainter &painter, QPointF middle, qreal half, bool up, const QColor &colour)
{
    QPen pen(colour, 1.6);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    const qreal rise = up ? -half / 2 : half / 2;
    painter.drawPolyline(QPolygonF({middle + QPointF(-half, -rise), middle + QPointF(0, rise), middle + QPointF(half, -rise)}));
    painter.restore();
}

// As pale as the words beside it where nothing can be pressed.
QColor chevronColour(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Enabled) ? Colours(option.palette).muted()
                                                        : option.palette.color(QPalette::Disabled, QPalette::Text);
}

// A field or a frame: paper, one hairline, a ring of the accent while it has the focus.
void drawField(const QStyleOption &option, QPainter &painter, bool filled)
{
    const Colours colours(option.palette);
    const bool focused = has(option, QStyle::State_HasFocus) && has(option, QStyle::State_Enabled);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(filled ? option.palette.brush(QPalette::Base) : QBrush(Qt::NoBrush));
    painter.setPen(QPen(focused ? colours.accent() : colours.edge(), 1));
    painter.drawRoundedRect(onPixels(option.rect), radius, radius);
    if (focused) {
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(onPixels(option.rect).adjusted(1, 1, -1, -1), radius - 1, radius - 1);
    }
    painter.restore();
}

} // namespace

void makePrimary(QWidget *button)
{
    button->setProperty(primaryProperty, true);
    QFont font = button->font();
    font.setWeight(QFont::DemiBold);
    button->setFont(font);
}

void CalmStyle::drawButton(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const Colours colours(option.palette);
    const bool enabled = has(option, State_Enabled);
    const bool primary = widget && widget->property(primaryProperty).toBool() && enabled;
    const bool pressed = has(option, State_Sunken) || has(option, State_On);
    QColor ground = option.palette.color(enabled ? QPalette::Button : QPalette::Window);
    if (primary)
        ground = option.palette.color(QPalette::Highlight);
    if (pressed)
        ground = Colours::mix(ground, colours.text(), 0.14);
    else if (has(option, State_MouseOver) && enabled)
        ground = Colours::mix(ground, primary ? QColor(Qt::black) : colours.text(), 0.07);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(ground);
    painter.setPen(primary ? QPen(Colours::mix(ground, Qt::black, 0.18)) : QPen(enabled ? colours.edge() : colours.line()));
    painter.drawRoundedRect(onPixels(option.rect), radius, radius);
    if (has(option, State_HasFocus) && has(option, State_KeyboardFocusChange)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(primary ? option.palette.color(QPalette::HighlightedText) : colours.accent(), 1.5));
        painter.drawRoundedRect(onPixels(option.rect).adjusted(2, 2, -2, -2), radius - 2, radius - 2);
    }
    painter.restore();
}

void CalmStyle::drawIndicator(PrimitiveElement element, const QStyleOption &option, QPainter &painter) const
{
    const Colours colours(option.palette);
    const bool some = element == PE_IndicatorCheckBox && has(option, State_NoChange); // of several
    const bool on = has(option, State_On) || some;
    const bool enabled = has(option, State_Enabled);
    const QColor fill = on ? option.palette.color(QPalette::Highlight) : option.palette.color(QPalette::Base);
    const QRectF box = onPixels(option.rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(enabled ? fill : option.palette.color(QPalette::Window));
    painter.setPen(QPen(on && enabled ? fill.darker(115) : colours.edge(), has(option, State_HasFocus) ? 2 : 1.2));
    if (element == PE_IndicatorRadioButton)
        painter.drawEllipse(box);
    else
        painter.drawRoundedRect(box, 3.5, 3.5);
    if (on) {
        const QColor mark = enabled ? option.palette.color(QPalette::HighlightedText) : colours.muted();
        painter.setPen(QPen(mark, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (element == PE_IndicatorRadioButton) {
            painter.setBrush(mark);
            painter.drawEllipse(box.center(), box.width() / 6, box.width() / 6);
        } else if (some) {
            painter.drawLine(
                QPointF(box.left() + box.width() * 0.26, box.center().y()), QPointF(box.right() - box.width() * 0.26, box.center().y()));
        } else {
            painter.drawPolyline(QPolygonF({box.topLeft() + QPointF(box.width() * 0.24, box.height() * 0.52),
                box.topLeft() + QPointF(box.width() * 0.43, box.height() * 0.70),
                box.topLeft() + QPointF(box.width() * 0.77, box.height() * 0.30)}));
        }
    }
    painter.restore();
}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(*option, *painter, widget);
        return;
    case PE_FrameFocusRect:
        return; // each control shows its focus itself
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            drawField(*option, *painter, true);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea *>(widget))
            drawField(*option, *painter, false);
        else
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
        drawIndicator(element, *option, *painter);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
        if (const auto *button = qobject_cast<const QToolButton *>(widget)) {
            // Beside the words, where the base style would squeeze it into the corner.
            const QRectF all(button->rect());
            drawChevron(*painter, {all.right() - menuArrowWidth / 2.0 - 2, all.center().y()}, 4, false, chevronColour(*option));
            return;
        }
        drawChevron(*painter, QRectF(option->rect).center(), 4, element == PE_IndicatorArrowUp, chevronColour(*option));
        return;
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), Colours(option->palette).line());
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void CalmStyle::drawTab(const QStyleOption &option, QPainter &painter) const
{
    const Colours colours(option.palette);
    const bool selected = has(option, State_Selected);
    const QRect rect = option.rect;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!selected && has(option, State_MouseOver)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.hovered());
        painter.drawRoundedRect(QRectF(rect).adjusted(2, 4, -2, -4), 4, 4);
    }
    if (selected) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.accent());
        painter.drawRoundedRect(QRectF(rect.left() + 8, rect.bottom() - 2, rect.width() - 16, 3), 1.5, 1.5);
    }
    if (has(option, State_HasFocus)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.accent(), 1));
        painter.drawRoundedRect(QRectF(rect).adjusted(3, 4, -3, -6), 4, 4);
    }
    painter.restore();
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == CE_TabBarTabShape) {
        drawTab(*option, *painter);
        return;
    }
    if (element == CE_ToolButtonLabel) {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (button && button->features.testFlag(QStyleOptionToolButton::HasMenu)) {
            QStyleOptionToolButton copy = *button;
            copy.rect.adjust(0, 0, -menuArrowWidth, 0);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
    }
    if (element == CE_PushButtonLabel && widget && widget->property(primaryProperty).toBool() && has(*option, State_Enabled)) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton copy = *button;
            copy.palette.setColor(QPalette::ButtonText, copy.palette.color(QPalette::HighlightedText));
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
    }
    if (element == CE_Splitter) {
        const QRect rect = option->rect;
        const QColor line = Colours(option->palette).line();
        if (rect.width() < rect.height())
            painter->fillRect(QRect(rect.center().x(), rect.top(), 1, rect.height()), line);
        else
            painter->fillRect(QRect(rect.left(), rect.center().y(), rect.width(), 1), line);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void CalmStyle::drawComboBox(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(&option);
    if (combo && combo->editable)
        drawField(option, painter, true);
    else
        drawButton(option, painter, widget);
    const QRect arrow = subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    drawChevron(painter, QRectF(arrow).center(), 4, false, chevronColour(option));
}

void CalmStyle::drawSpinBox(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const
{
    drawField(option, painter, true);
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(&option);
    if (!spin || spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    drawChevron(painter, QRectF(subControlRect(CC_SpinBox, &option, SC_SpinBoxUp, widget)).center(), 3, true, chevronColour(option));
    drawChevron(painter, QRectF(subControlRect(CC_SpinBox, &option, SC_SpinBoxDown, widget)).center(), 3, false, chevronColour(option));
}

void CalmStyle::drawScrollBar(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const
{
    const Colours colours(option.palette);
    const QRect slider = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    if (!bar || bar->minimum == bar->maximum)
        return;
    const bool active = has(option, State_MouseOver) || has(option, State_Sunken);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Colours::mix(option.palette.color(QPalette::Base), colours.text(), active ? 0.45 : 0.26));
    const QRectF shape = QRectF(slider).adjusted(3, 3, -3, -3);
    const qreal round = std::min(shape.width(), shape.height()) / 2;
    painter.drawRoundedRect(shape, round, round);
    painter.restore();
}

void CalmStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox)
        drawComboBox(*option, *painter, widget);
    else if (control == CC_SpinBox)
        drawSpinBox(*option, *painter, widget);
    else if (control == CC_ScrollBar)
        drawScrollBar(*option, *painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

// Scroll bars have no arrows; the slider runs the whole length.
QRect CalmStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const auto *bar = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
    if (!bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool upright = bar->orientation == Qt::Vertical;
    const int length = upright ? bar->rect.height() : bar->rect.width();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const int slider = range > 0
        ? std::clamp(int(qint64(length) * bar->pageStep / (range + bar->pageStep)), std::min(shortestSlider, length), length)
        : length;
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
    const auto piece = [&](int from, int size) {
        const QRect rect = upright ? QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), size)
                                   : QRect(bar->rect.left() + from, bar->rect.top(), size, bar->rect.height());
        return visualRect(bar->direction, bar->rect, rect);
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return piece(start, slider);
    case SC_ScrollBarSubPage:
        return piece(0, start);
    case SC_ScrollBarAddPage:
        return piece(start + slider, length - start - slider);
    case SC_ScrollBarGroove:
        return bar->rect;
    default:
        return {};
    }
}

QRect CalmStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element != SE_LineEditContents || qobject_cast<const QAbstractSpinBox *>(widget ? widget->parentWidget() : nullptr))
        return rect;
    return rect.adjusted(fieldPadding, 0, -fieldPadding, 0);
}

QSize CalmStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton)
        return {wanted.width() + 10, std::max(wanted.height() + 4, 32)};
    // Numbers, times, and days with their calendar: what is given is a line's height already.
    if (type == CT_SpinBox || (type == CT_ComboBox && qobject_cast<const QAbstractSpinBox *>(widget)))
        return {wanted.width() + 4, std::max(size.height(), 32)};
    if (type == CT_LineEdit || type == CT_ComboBox)
        return {wanted.width() + 4, std::max(wanted.height() + 4, 32)};
    if (type == CT_ToolButton) {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        const bool menu = button && button->features.testFlag(QStyleOptionToolButton::HasMenu);
        return {wanted.width() + (menu ? menuArrowWidth : 0), wanted.height()};
    }
    if (type == CT_TabBarTab)
        return {wanted.width() + 8, std::max(wanted.height() + 8, 36)};
    if (type == CT_MenuItem && wanted.height() > 12)
        return {wanted.width() + 8, wanted.height() + 6};
    if (type == CT_MenuBarItem)
        return {wanted.width() + 4, wanted.height() + 4};
    return wanted;
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_ScrollBarSliderMin:
        return shortestSlider;
    case PM_SplitterWidth:
        return 7;
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_DefaultFrameWidth:
        return qobject_cast<const QAbstractScrollArea *>(widget) ? 2 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 17;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
        return 0;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_EtchDisabledText:
        return 0;
    case SH_UnderlineShortcut:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void CalmStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

} // namespace toasoan::look
