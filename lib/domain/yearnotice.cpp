// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/yearnotice.h"

#include <algorithm>

#include <QRegularExpression>

#include "domain/lunar.h"
#include "domain/revision.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

std::unexpected<Error> wrong(int line, const QString &code, const QString &about)
{
    return failure(Error::Kind::InvalidInput, u"%1: %2: %3"_s.arg(line).arg(code, about));
}

QString shown(QDate day) { return day.toString(u"dd/MM/yyyy"_s); }

const QRegularExpression &datePattern()
{
    static const QRegularExpression pattern(u"\\b(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?\\b"_s);
    return pattern;
}

/// Reads line by line; one line may hold several parts with ';' between them.
class NoticeReader final {
public:
    [[nodiscard]] Result<QList<YearNotice>> read(const QString &text)
    {
        int number = 0;
        for (const QString &line : text.normalized(QString::NormalizationForm_C).split(u'\n')) {
            ++number;
            TRY(readLine(number, line));
        }
        TRY(endYear());
        std::ranges::sort(m_notices, {}, &YearNotice::year);
        return m_notices;
    }

private:
    [[nodiscard]] Result<> readLine(int number, const QString &line)
    {
        QString rest = line.section(u'#', 0, 0).simplified();
        while (!rest.isEmpty()) {
            // A source may hold any words, so it goes on to the end of the line.
            const bool source = foldVietnamese(rest).startsWith("nguon"_L1);
            const qsizetype end = source ? -1 : rest.indexOf(u';');
            const QString part = (end < 0 ? rest : rest.first(end)).trimmed();
            rest = end < 0 ? QString() : rest.sliced(end + 1).trimmed();
            TRY_INTO(behind, readYear(number, part));
            if (behind && !behind->isEmpty())
                rest = rest.isEmpty() ? *behind : *behind + u"; "_s + rest;
            else if (!behind && !part.isEmpty())
                TRY(readPart(number, part));
        }
        return {};
    }
    /// What stands behind the year, if the part begins with one.
    [[nodiscard]] Result<std::optional<QString>> readYear(int number, const QString &part)
    {
        static const QRegularExpression pattern(u"^(?:nam )?(\\d{4})(?: ?: ?| |$)"_s);
        const auto match = pattern.match(foldVietnamese(part));
        if (!match.hasMatch())
            return std::optional<QString>();
        TRY(endYear());
        const int year = match.captured(1).toInt();
        if (std::ranges::contains(m_notices, year, &YearNotice::year))
            return wrong(number, u"year"_s, QString::number(year));
        m_notice = YearNotice{.year = year, .line = number, .source = {}, .lines = {}};
        return std::optional(part.sliced(match.capturedEnd()).trimmed());
    }
    [[nodiscard]] Result<> endYear()
    {
        if (!m_notice)
            return {};
        if (m_notice->lines.isEmpty())
            return wrong(m_notice->line, u"empty"_s, QString::number(m_notice->year));
        if (m_notice->source.isEmpty())
            return wrong(m_notice->line, u"source"_s, QString::number(m_notice->year));
        m_notices.append(*m_notice);
        m_notice.reset();
        return {};
    }
    [[nodiscard]] Result<> readPart(int number, const QString &part)
    {
        if (!m_notice)
            return wrong(number, u"year"_s, part);
        const QString folded = foldVietnamese(part);
        if (folded.startsWith("nguon"_L1)) {
            static const QRegularExpression head(u"^nguon ?:? ?"_s);
            m_notice->source = part.sliced(head.match(folded).capturedLength()).trimmed();
            return m_notice->source.isEmpty() ? wrong(number, u"source"_s, part) : Result<>();
        }
        return folded.contains("hoan doi"_L1) ? readSwap(number, part, folded) : readHoliday(number, part, folded);
    }
    [[nodiscard]] Result<QDate> dateOf(int number, const QRegularExpressionMatch &match) const
    {
        const int year = match.captured(3).isEmpty() ? m_notice->year : match.captured(3).toInt();
        const QDate day(year, match.captured(2).toInt(), match.captured(1).toInt());
        return day.isValid() ? Result<QDate>(day) : wrong(number, u"date"_s, match.captured());
    }
    /// Which is off and which is worked is said by the words before each, in any order.
    [[nodiscard]] Result<> readSwap(int number, const QString &part, const QString &folded)
    {
        NoticeLine line{.kind = NoticeEntry::Kind::Swap, .line = number, .holiday = {}, .first = {}, .second = {}};
        if (folded.startsWith("khong hoan doi"_L1))
            line.kind = NoticeEntry::Kind::RefusedSwap;
        qsizetype from = folded.indexOf("hoan doi"_L1) + 8;
        for (auto match = datePattern().match(folded, from); match.hasMatch(); match = datePattern().match(folded, from)) {
            const QString before = folded.sliced(from, match.capturedStart() - from);
            from = match.capturedEnd();
            const bool off = before.contains("nghi"_L1);
            const bool worked = before.contains("lam"_L1) || before.contains("bu"_L1);
            QDate &slot = worked ? line.second : line.first;
            if (off == worked || slot.isValid())
                return wrong(number, u"dates"_s, part);
            TRY_INTO(day, dateOf(number, match));
            slot = day;
        }
        if (!line.first.isValid() || !line.second.isValid())
            return wrong(number, u"dates"_s, part);
        m_notice->lines.append(line);
        return {};
    }
    /// The name stands before ':', or before the first date: "30/4: 30/04 – 03/05", "tết 04/02 – 10/02".
    [[nodiscard]] Result<> readHoliday(int number, const QString &part, const QString &folded)
    {
        static const QRegularExpression inBrackets(u"\\([^)]*\\)"_s);
        const qsizetype colon = part.indexOf(u':');
        const auto first = datePattern().match(folded);
        const qsizetype end = colon >= 0 ? colon : first.hasMatch() ? first.capturedStart() : part.size();
        static const QRegularExpression filler(u"( tu| tu ngay| ngay| vao)? *$"_s);
        const QString name = part.first(end).first(folded.first(end).indexOf(filler)).trimmed();
        if (name.isEmpty())
            return wrong(number, u"word"_s, part);
        QString days = folded.sliced(end);
        days.remove(inBrackets);
        QList<QDate> dates;
        qsizetype from = 0;
        for (auto match = datePattern().match(days); match.hasMatch(); match = datePattern().match(days, from)) {
            TRY_INTO(day, dateOf(number, match));
            dates.append(day);
            from = match.capturedEnd();
        }
        static const QRegularExpression joined(u"^[: ]*(tu )?(ngay )?[0-9/]+( *(-|–|—|den|toi)( het)?( ngay)? *[0-9/]+)?[ .]*$"_s);
        if (dates.isEmpty() || dates.size() > 2 || dates.first() > dates.last() || !joined.match(days).hasMatch())
            return wrong(number, u"dates"_s, part);
        m_notice->lines.append(
            {.kind = NoticeEntry::Kind::Holiday, .line = number, .holiday = name, .first = dates.first(), .second = dates.last()});
        return {};
    }

    QList<YearNotice> m_notices;
    std::optional<YearNotice> m_notice;
};

QString lineOf(const NoticeLine &line)
{
    if (line.kind == NoticeEntry::Kind::Holiday)
        return line.first == line.second ? u"%1: %2"_s.arg(line.holiday, shown(line.first))
                                         : u"%1: %2 – %3"_s.arg(line.holiday, shown(line.first), shown(line.second));
    const QString head = line.kind == NoticeEntry::Kind::Swap ? u"hoán đổi"_s : u"không hoán đổi"_s;
    return u"%1: nghỉ %2, làm bù %3"_s.arg(head, shown(line.first), shown(line.second));
}

/// Finds which of the days of a break are the holiday's own, as the law numbers them.
class BreakFinder final {
public:
    BreakFinder(const CalendarRules &rules, const YearNotice &notice)
        : m_rules(rules)
        , m_notice(notice)
    {
        for (const NoticeLine &line : notice.lines) {
            if (line.kind == NoticeEntry::Kind::Swap)
                m_swappedOff.insert(line.first);
        }
        for (const HolidayRule &rule : rules.holidays) {
            const auto day = anchorOf(rule, notice.year);
            if (rule.days == 1 && day && isInForce(rule, *day))
                m_single.insert(*day);
        }
    }
    /// What a person calls it: its code or its name, with or without marks and "ngày".
    [[nodiscard]] const HolidayRule *named(const QString &typed) const
    {
        QString word = foldVietnamese(typed).simplified();
        word.remove(QRegularExpression(u"^(nghi )?(le |ngay le )?(ngay )?"_s));
        static const QMap<QString, QString> others{{u"tet nguyen dan"_s, u"tet"_s}, {u"nguyen dan"_s, u"tet"_s},
            {u"giai phong mien nam"_s, u"30-4"_s}, {u"quoc khanh 2/9"_s, u"quoc-khanh"_s}, {u"2/9"_s, u"quoc-khanh"_s}};
        static const QRegularExpression zero(u"\\b0(\\d)"_s);
        word.replace(zero, u"\\1"_s);
        const QString code = others.value(word, QString(word).replace(u'/', u'-').replace(u' ', u'-'));
        const auto fits = [&](const HolidayRule &rule) {
            QString name = foldVietnamese(rule.name);
            name.remove(QRegularExpression(u"^ngay "_s));
            const auto day = anchorOf(rule, m_notice.year);
            return (rule.code == code || name == word) && day && isInForce(rule, *day);
        };
        const auto it = std::ranges::find_if(m_rules.holidays, fits);
        return it == m_rules.holidays.end() ? nullptr : &*it;
    }
    /// The first of the holiday's days; nothing if none makes the break what it is.
    [[nodiscard]] std::optional<QDate> firstDay(const HolidayRule &rule, const NoticeLine &line) const
    {
        const QDate anchor = *anchorOf(rule, m_notice.year);
        const qint64 length = line.first.daysTo(line.second) + 1;
        // "quốc khánh 01/09": the day that goes with the one of the law.
        if (length == 1 && rule.days == 2)
            return std::abs(line.first.daysTo(anchor)) == 1 ? std::optional(std::min(line.first, anchor)) : std::nullopt;
        if (length == rule.days)
            return line.first;
        std::optional<QDate> best;
        qsizetype fewest = length;
        for (QDate first = line.first; first.addDays(rule.days - 1) <= line.second; first = first.addDays(1)) {
            auto inLieu = daysInLieu(rule, anchor, first, line);
            if (inLieu && *inLieu < fewest) {
                best = first;
                fewest = *inLieu;
            }
        }
        return best;
    }

private:
    static bool isInForce(const HolidayRule &rule, QDate day)
    {
        return day >= rule.inForceFrom && (!rule.inForceTo.isValid() || day <= rule.inForceTo);
    }
    [[nodiscard]] bool isRest(QDate day) const { return m_rules.weeklyRest.contains(day.dayOfWeek()); }
    /// How many days in lieu there are if the holiday begins on first; nothing if the break is not exactly what then is off.
    [[nodiscard]] std::optional<qsizetype> daysInLieu(const HolidayRule &rule, QDate anchor, QDate first, const NoticeLine &line) const
    {
        const int tolerance = rule.lunar ? 1 : 0; // an almanac may differ by a day from the computed lunar date
        if (anchor.addDays(tolerance) < first || anchor.addDays(-tolerance) > first.addDays(rule.days - 1))
            return std::nullopt;
        QSet<QDate> off = m_single;
        for (int i = 0; i < rule.days; ++i)
            off.insert(first.addDays(i));
        QSet<QDate> own; // the holiday and what comes of it
        qsizetype inLieu = 0;
        QDate free = line.first;
        for (QDate day = line.first; day <= line.second; day = day.addDays(1)) {
            if (!off.contains(day) || !isRest(day))
                continue;
            free = std::max(free, day.addDays(1));
            while (isRest(free) || off.contains(free) || own.contains(free))
                free = free.addDays(1);
            if (free > line.second)
                return std::nullopt;
            own.insert(free);
            ++inLieu;
        }
        for (QDate day = line.first; day <= line.second; day = day.addDays(1)) {
            if (!isRest(day) && !off.contains(day) && !own.contains(day) && !m_swappedOff.contains(day))
                return std::nullopt;
        }
        return inLieu;
    }

    const CalendarRules &m_rules;
    const YearNotice &m_notice;
    QSet<QDate> m_swappedOff;
    QSet<QDate> m_single; ///< holidays of one day
};

Result<NoticeEntry> entryOf(const YearNotice &notice, const NoticeLine &line, const BreakFinder &breaks)
{
    if (line.first.year() != notice.year)
        return wrong(line.line, u"date"_s, shown(line.first));
    NoticeEntry entry{.kind = line.kind,
        .code = {},
        .first = line.first,
        .second = line.second,
        .certainty = Certainty::Confirmed,
        .source = notice.source,
        .year = notice.year,
        .where = {},
        .line = line.line};
    if (line.kind != NoticeEntry::Kind::Holiday)
        return entry;
    const HolidayRule *rule = breaks.named(line.holiday);
    if (!rule)
        return wrong(line.line, u"word"_s, line.holiday);
    const auto first = breaks.firstDay(*rule, line);
    if (!first)
        return wrong(line.line, u"days"_s, rule->name);
    entry.code = rule->code;
    entry.first = *first;
    entry.second = first->addDays(rule->days - 1);
    return entry;
}

} // namespace

Result<QList<YearNotice>> parseYearNotices(const QString &text) { return NoticeReader().read(text); }

QString toText(const QList<YearNotice> &notices)
{
    QString text;
    for (const YearNotice &notice : notices) {
        text += u"năm %1\nnguồn: %2\n"_s.arg(notice.year).arg(notice.source);
        for (const NoticeLine &line : notice.lines)
            text += lineOf(line) + u'\n';
    }
    return text;
}

QList<YearNotice> withYears(QList<YearNotice> notices, const QList<YearNotice> &added)
{
    notices.removeIf([&](const YearNotice &notice) { return std::ranges::contains(added, notice.year, &YearNotice::year); });
    notices += added;
    std::ranges::sort(notices, {}, &YearNotice::year);
    return notices;
}

Result<> mergeNotices(CalendarRules &rules, const QList<YearNotice> &notices)
{
    for (const YearNotice &notice : notices) {
        // A year in between that nobody knows would be guessed.
        if (notice.year < rules.firstYear || notice.year > std::min(rules.lastYear + 1, lastLunarYear - 1))
            return wrong(notice.line, u"year"_s, QString::number(notice.year));
        const BreakFinder breaks(rules, notice);
        QList<NoticeEntry> added;
        for (const NoticeLine &line : notice.lines) {
            TRY_INTO(entry, entryOf(notice, line, breaks));
            if (std::ranges::any_of(added, [&](const NoticeEntry &one) { return isAboutTheSame(one, entry); }))
                return wrong(line.line, u"twice"_s, line.holiday.isEmpty() ? shown(line.first) : line.holiday);
            added.append(entry);
        }
        for (const NoticeEntry &entry : std::as_const(added))
            rules.entries.removeIf([&](const NoticeEntry &earlier) { return isAboutTheSame(earlier, entry); });
        rules.entries += added;
        rules.lastYear = std::max(rules.lastYear, notice.year);
        if (!rules.noticeYears.contains(notice.year))
            rules.noticeYears.append(notice.year);
    }
    return {};
}

} // namespace toasoan
