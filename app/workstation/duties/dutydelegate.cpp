// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/duties/dutydelegate.h"

#include <QPainter>

#include "desk/models/dutymodel.h"
#include "desk/models/eventdutymodel.h"
#include "workstation/look/twolines.h"
#include "workstation/session.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr int barWidth = 140;
constexpr int barHeight = 6;
constexpr int gap = 16;
constexpr int chipRoom = 170;
constexpr int narrowest = 620; // below that the words need the room

look::Tone toneOf(Freshness freshness)
{
    switch (freshness) {
    case Freshness::Overdue:
        return look::Tone::Red;
    case Freshness::DueSoon:
        return look::Tone::Amber;
    case Freshness::Fresh:
        return look::Tone::Green;
    case Freshness::UnknownYear:
    case Freshness::NoRule:
        break;
    }
    return look::Tone::Grey;
}

// The share of the time between two posts that is used up.
double usedShare(const Duty &duty)
{
    if (!duty.rule || duty.status.freshness == Freshness::UnknownYear)
        return 0;
    if (duty.status.freshness == Freshness::Overdue)
        return 1;
    return std::clamp(1.0 - double(duty.status.daysLeft) / duty.rule->workingDays, 0.0, 1.0);
}

} // namespace

DutyDelegate::DutyDelegate(Session &session, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_session(session)
{
}

QSize DutyDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const { return look::twoLinesSize(option); }

void DutyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (const QVariant event = index.data(EventDutyModel::EventDutyRole); event.isValid()) {
        const auto duty = event.value<EventDuty>();
        const Sentences sentences = m_session.sentences();
        look::paintTwoLines(
            *painter, option, {.first = sentences.titleOf(duty), .second = sentences.secondLine(duty), .chip = sentences.chip(duty)});
        return;
    }
    const auto duty = index.data(DutyModel::DutyRole).value<Duty>();
    const Sentences sentences = m_session.sentences();
    const look::Colours colours(option.palette);
    const bool barred = duty.rule && option.rect.width() >= narrowest;
    look::paintTwoLines(*painter, option,
        {.first = duty.sectionName,
            .second = sentences.secondLine(duty),
            .chip = sentences.chip(duty),
            .reserve = barred ? chipRoom + barWidth + 2 * gap : 0});
    if (!barred)
        return;
    const int right = option.rect.right() - chipRoom - gap;
    const QRectF track(right - barWidth, option.rect.center().y() - barHeight / 2.0, barWidth, barHeight);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.line());
    painter->drawRoundedRect(track, barHeight / 2.0, barHeight / 2.0);
    QRectF used = track;
    used.setWidth(std::max<double>(barHeight, track.width() * usedShare(duty)));
    painter->setBrush(colours.tone(toneOf(duty.status.freshness)).dot);
    painter->drawRoundedRect(used, barHeight / 2.0, barHeight / 2.0);
    painter->restore();
}

} // namespace toasoan
