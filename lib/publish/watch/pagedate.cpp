// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/watch/pagedate.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace toasoan::publish {

namespace {

/// A day somewhere in a text.
struct Found {
    QDate day;
    qsizetype begin = 0;
    qsizetype end = 0;
    std::optional<QTime> time; ///< written together with the day
    std::optional<int> offset; ///< seconds east of UTC, likewise
};

constexpr auto options = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

std::optional<int> offsetOf(const QString &written)
{
    static const QRegularExpression form(u"^([+-])(\\d{1,2}):?(\\d{2})?$"_s);
    if (written.isEmpty())
        return std::nullopt;
    const auto match = form.match(written);
    const int seconds = match.captured(2).toInt() * 3600 + match.captured(3).toInt() * 60;
    return match.captured(1) == "-"_L1 ? -seconds : seconds; // "Z", "GMT", "UTC": 0
}

std::optional<Found> firstValid(const QString &text, const QRegularExpression &form, const auto &take)
{
    auto matches = form.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        Found found = take(match);
        found.begin = match.capturedStart();
        found.end = match.capturedEnd();
        if (found.day.isValid() && (!found.time || found.time->isValid()))
            return found;
    }
    return std::nullopt;
}

std::optional<Found> isoDay(const QString &text)
{
    static const QRegularExpression form(
        u"(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?:[T ](\\d{2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?\\s?(Z|[+-]\\d{2}:?\\d{2})?)?(?!\\d)"_s);
    return firstValid(text, form, [](const QRegularExpressionMatch &match) {
        Found found{.day = QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt())};
        if (match.hasCaptured(4))
            found.time = QTime(match.captured(4).toInt(), match.captured(5).toInt(), match.captured(6).toInt());
        found.offset = offsetOf(match.captured(7));
        return found;
    });
}

// RFC 5322 as RSS has it, with a year of two digits too.
std::optional<Found> mailDay(const QString &text)
{
    static const QStringList months{
        u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s, u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    static const QRegularExpression form(u"\\b(\\d{1,2})[ -](Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*[ -](\\d{4}|\\d{2})"
                                         "(?:,? (\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?: ?(Z|UTC?|GMT|[+-]\\d{2}:?\\d{2})\\b)?)?"_s,
        options);
    return firstValid(text, form, [](const QRegularExpressionMatch &match) {
        const int year = match.captured(3).toInt();
        Found found{.day = QDate(match.capturedLength(3) == 2 ? 2000 + year : year, int(months.indexOf(match.captured(2).toLower())) + 1,
                        match.captured(1).toInt())};
        if (match.hasCaptured(4))
            found.time = QTime(match.captured(4).toInt(), match.captured(5).toInt(), match.captured(6).toInt());
        found.offset = offsetOf(match.captured(7));
        return found;
    });
}

std::optional<Found> vietnameseDay(const QString &text)
{
    static const QRegularExpression figures(u"(?<![\\d/.-])(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{4})(?!\\d)"_s);
    static const QRegularExpression words(
        u"(?<!\\d)(\\d{1,2})\\s*(?:tháng|thg\\.?|th\\.?)\\s*(\\d{1,2})\\s*[,.]?\\s*(?:năm\\s*)?(\\d{4})(?!\\d)"_s, options);
    const auto take = [](const QRegularExpressionMatch &match) {
        return Found{.day = QDate(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt())};
    };
    const auto one = firstValid(text, figures, take);
    const auto other = firstValid(text, words, take);
    return one && other ? (one->begin < other->begin ? one : other) : one ? one : other;
}

// An hour right before or behind the day, with nothing but weekday names and marks between.
std::optional<QTime> timeNear(const QString &text, const Found &day)
{
    static const QRegularExpression form(
        u"(?<!\\d)(\\d{1,2})\\s?(?::|h|giờ)\\s?(\\d{2})?(?::(\\d{2}))?(?!\\d)(?:\\s*(SA|CH|AM|PM)\\b)?"_s, options);
    constexpr qsizetype near = 24;
    const QString behind = text.sliced(day.end, std::min(near, text.size() - day.end));
    const qsizetype from = std::max<qsizetype>(0, day.begin - near);
    const QString before = text.sliced(from, day.begin - from);
    for (const QString &part : {behind, before}) {
        const auto match = form.match(part);
        if (!match.hasMatch())
            continue;
        int hour = match.captured(1).toInt();
        const QString half = match.captured(4).toUpper();
        if ((half == "CH"_L1 || half == "PM"_L1) && hour < 12)
            hour += 12;
        if ((half == "SA"_L1 || half == "AM"_L1) && hour == 12)
            hour = 0;
        if (const QTime time(hour, match.captured(2).toInt(), match.captured(3).toInt()); time.isValid())
            return time;
    }
    return std::nullopt;
}

std::optional<int> offsetNear(const QString &text, const Found &day)
{
    static const QRegularExpression form(u"(?:GMT|UTC)\\s?([+-]\\d{1,2}(?::?\\d{2})?)"_s, options);
    const auto match = form.match(text.sliced(day.end, std::min<qsizetype>(40, text.size() - day.end)));
    return match.hasMatch() ? offsetOf(match.captured(1)) : std::nullopt;
}

struct Unit {
    QLatin1StringView english;
    QStringView vietnamese;
    std::chrono::seconds length;
};

std::optional<PageDate> countedBack(const QString &text, const QTimeZone &zone, Instant now)
{
    using namespace std::chrono_literals;
    static constexpr std::array units{Unit{"second"_L1, u"giây", 1s}, Unit{"minute"_L1, u"phút", 1min}, Unit{"hour"_L1, u"giờ", 1h},
        Unit{"hour"_L1, u"tiếng", 1h}, Unit{"day"_L1, u"ngày", 24h}, Unit{"week"_L1, u"tuần", 24h * 7},
        Unit{"month"_L1, u"tháng", 24h * 30}, Unit{"year"_L1, u"năm", 24h * 365}};
    static const QRegularExpression form(
        u"(?<!\\d)(\\d{1,3})\\s*(giây|phút|giờ|tiếng|ngày|tuần|tháng|năm)\\s*trước|(?<!\\d)(\\d{1,3})\\s*(second|minute|hour|day|week|month|year)s?\\s*ago"_s,
        options);
    static const QRegularExpression today(u"vừa xong|vừa đăng|hôm nay|just now|\\btoday\\b"_s, options);
    static const QRegularExpression yesterday(u"hôm qua|\\byesterday\\b"_s, options);
    static const QRegularExpression dayBefore(u"hôm kia"_s, options);
    const auto startOfDay = [&](Instant moment) {
        return fromDateTime(toDateTime(moment, zone).date().startOfDay(zone)); // what is rough is not to look exact
    };
    if (const auto match = form.match(text); match.hasMatch()) {
        const int count = match.captured(1).toInt() + match.captured(3).toInt();
        const QString name = (match.captured(2) + match.captured(4)).toLower();
        for (const Unit &unit : units) {
            if (name == unit.english || name == unit.vietnamese)
                return PageDate{.at = startOfDay(now - count * unit.length), .rough = true};
        }
    }
    if (text.contains(today))
        return PageDate{.at = startOfDay(now), .rough = true};
    if (text.contains(yesterday))
        return PageDate{.at = startOfDay(now - 24h), .rough = true};
    if (text.contains(dayBefore))
        return PageDate{.at = startOfDay(now - 48h), .rough = true};
    return std::nullopt;
}

PageDate exactly(QDate day, std::optional<QTime> time, std::optional<int> offset, const QTimeZone &zone)
{
    const QTimeZone own = offset ? QTimeZone(*offset) : zone;
    const QDateTime moment = time ? QDateTime(day, *time, own.isValid() ? own : zone) : day.startOfDay(zone);
    return {.at = fromDateTime(moment), .rough = false};
}

} // namespace

std::optional<PageDate> findPageDate(QStringView given, const QTimeZone &zone, Instant now)
{
    constexpr qsizetype longest = 4000; // a date stands near the beginning
    const QString text = given.first(std::min(given.size(), longest)).toString().normalized(QString::NormalizationForm_C).simplified();
    std::optional<Found> first;
    for (const auto &search : {isoDay, mailDay, vietnameseDay}) {
        const auto found = search(text);
        if (found && (!first || found->begin < first->begin))
            first = found;
    }
    if (!first)
        return countedBack(text, zone, now);
    if (!first->time)
        first->time = timeNear(text, *first);
    if (!first->offset)
        first->offset = offsetNear(text, *first);
    return exactly(first->day, first->time, first->offset, zone);
}

std::optional<PageDate> readPageDate(const QString &text, const QString &format, const QTimeZone &zone)
{
    const QString written = text.simplified();
    const QLocale plain = QLocale::c();
    if (const QDateTime moment = plain.toDateTime(written, format); moment.isValid() && format.contains(u'H', Qt::CaseInsensitive))
        return exactly(moment.date(), moment.time(), {}, zone);
    if (const QDate day = plain.toDate(written, format); day.isValid())
        return exactly(day, {}, {}, zone);
    return std::nullopt;
}

} // namespace toasoan::publish
