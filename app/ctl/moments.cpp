// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/moments.h"

#include <QRegularExpression>

#include "ctl/messages.h"

using namespace Qt::StringLiterals;

namespace toasoan::ctl {

namespace {

std::optional<Instant> relative(const QString &typed, Instant now)
{
    static const QRegularExpression form(u"^\\+([0-9]{1,6})([smhd])$"_s);
    const auto match = form.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const auto count = match.captured(2);
    const std::chrono::seconds unit = count == "s"_L1 ? std::chrono::seconds(1)
        : count == "m"_L1                             ? std::chrono::minutes(1)
        : count == "h"_L1                             ? std::chrono::hours(1)
                                                      : std::chrono::hours(24);
    return now + unit * match.captured(1).toLongLong();
}

} // namespace

std::optional<Instant> parseMoment(const QString &typed, const QTimeZone &zone, Instant now)
{
    const QString text = typed.trimmed();
    if (const auto later = relative(text, now))
        return later;
    static const QRegularExpression form(
        u"^(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}(?::\\d{2})?)(?:\\.\\d{1,3})?\\s*(Z|[+-]\\d{2}:?\\d{2})?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    const QTime time = QTime::fromString(match.captured(2), Qt::ISODate);
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    const QString offset = match.captured(3);
    if (offset.isEmpty()) {
        const QDateTime moment(date, time, zone, QDateTime::TransitionResolution::Reject);
        return moment.isValid() ? std::optional(fromDateTime(moment)) : std::nullopt;
    }
    int seconds = 0;
    if (offset != "Z"_L1)
        seconds = (offset.first(1) == "-"_L1 ? -1 : 1) * (offset.sliced(1, 2).toInt() * 3600 + offset.last(2).toInt() * 60);
    const QDateTime moment(date, time, QTimeZone::fromSecondsAheadOfUtc(seconds));
    return moment.isValid() ? std::optional(fromDateTime(moment)) : std::nullopt;
}

Answered<std::optional<Instant>> momentFrom(const std::optional<QString> &typed, QStringView option, const QTimeZone &zone, Instant now)
{
    if (!typed)
        return std::optional<Instant>();
    const auto moment = parseMoment(*typed, zone, now);
    if (!moment)
        return usage(messages::notAMoment(option.toString(), *typed), messages::momentForms());
    return moment;
}

QString shown(Instant moment, const QTimeZone &zone)
{
    const QDateTime local = toDateTime(moment, zone);
    return local.toString(local.time().second() == 0 ? u"yyyy-MM-dd HH:mm"_s : u"yyyy-MM-dd HH:mm:ss"_s);
}

QString iso(Instant moment) { return toDateTime(moment).toString(Qt::ISODateWithMs); }

} // namespace toasoan::ctl
