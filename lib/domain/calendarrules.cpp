// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendarrules.h"

#include <algorithm>
#include <cstdlib>

#include <QSet>

#include "domain/datajson.h"
#include "domain/lunar.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

using Node = DataNode;

std::unexpected<Error> invalid(const QString &where, const QString &what) { return Node::invalid(where, what); }

Result<Certainty> certaintyOf(const Node &node)
{
    TRY_INTO(word, node.text(u"certainty"_s));
    if (word == "confirmed"_L1)
        return Certainty::Confirmed;
    if (word == "provisional"_L1)
        return Certainty::Provisional;
    if (word == "unverified"_L1)
        return Certainty::Unverified;
    return invalid(node.path(u"certainty"_s), u"confirmed, provisional or unverified is wanted, not \"%1\""_s.arg(word));
}

Result<QString> readCode(const Node &node)
{
    TRY_INTO(code, node.text(u"code"_s));
    const auto allowed = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; };
    if (!std::ranges::all_of(code, allowed) || code.startsWith("swap"_L1))
        return invalid(node.path(u"code"_s), u"lower-case letters, digits and '-' are wanted, not \"%1\""_s.arg(code));
    return code;
}

/// "MM-DD"; lunar months are taken to have 29 days and no year a 29 February, so that the day exists every year.
Result<> readAnchor(const Node &node, HolidayRule &rule)
{
    if (node.has(u"solar"_s) == node.has(u"lunar"_s))
        return invalid(node.where(), u"either solar or lunar is wanted"_s);
    rule.lunar = node.has(u"lunar"_s);
    const QString key = rule.lunar ? u"lunar"_s : u"solar"_s;
    TRY_INTO(written, node.text(key));
    rule.month = written.size() == 5 && written[2] == u'-' ? QStringView(written).first(2).toInt() : 0;
    rule.day = QStringView(written).mid(3).toInt();
    const bool exists =
        rule.lunar ? rule.month >= 1 && rule.month <= 12 && rule.day >= 1 && rule.day <= 29 : QDate::isValid(2023, rule.month, rule.day);
    if (!exists || written != u"%1-%2"_s.arg(rule.month, 2, 10, '0'_L1).arg(rule.day, 2, 10, '0'_L1))
        return invalid(node.path(key), u"a day of every year like 04-30 is wanted, not \"%1\""_s.arg(written));
    return {};
}

Result<> readDays(const Node &node, HolidayRule &rule)
{
    if (!node.has(u"days"_s)) {
        if (node.has(u"startOffsets"_s) || node.has(u"assumption"_s))
            return invalid(node.where(), u"startOffsets and assumption go with days"_s);
        return {};
    }
    TRY_INTO(days, node.number(u"days"_s, 2, 31));
    TRY_INTO(offsets, node.numbers(u"startOffsets"_s, 1 - days, 0));
    if (offsets.size() != 7)
        return invalid(node.path(u"startOffsets"_s), u"seven numbers are wanted, for Monday to Sunday"_s);
    TRY_INTO(assumption, node.text(u"assumption"_s));
    rule.days = days;
    rule.startOffsets = offsets;
    rule.assumption = assumption;
    return {};
}

Result<HolidayRule> readHoliday(const Node &node)
{
    TRY(node.onlyKeys({u"code"_s, u"name"_s, u"solar"_s, u"lunar"_s, u"days"_s, u"startOffsets"_s, u"assumption"_s, u"inForceFrom"_s,
        u"inForceTo"_s, u"certainty"_s, u"source"_s}));
    HolidayRule rule;
    TRY_INTO(code, readCode(node));
    TRY_INTO(name, node.text(u"name"_s));
    TRY_INTO(from, node.date(u"inForceFrom"_s));
    TRY_INTO(certainty, certaintyOf(node));
    TRY_INTO(source, node.text(u"source"_s));
    TRY(readAnchor(node, rule));
    TRY(readDays(node, rule));
    if (node.has(u"inForceTo"_s)) {
        TRY_INTO(to, node.date(u"inForceTo"_s));
        if (to < from)
            return invalid(node.path(u"inForceTo"_s), u"is before inForceFrom"_s);
        rule.inForceTo = to;
    }
    rule.code = code;
    rule.name = name;
    rule.inForceFrom = from;
    rule.certainty = certainty;
    rule.source = source;
    return rule;
}

/// The same holiday may have one rule after another, as the law changes.
bool bothInForce(const HolidayRule &a, const HolidayRule &b)
{
    const auto endsBefore = [](const HolidayRule &first, const HolidayRule &then) {
        return first.inForceTo.isValid() && first.inForceTo < then.inForceFrom;
    };
    return a.code == b.code && !endsBefore(a, b) && !endsBefore(b, a);
}

Result<> readDates(const Node &node, NoticeEntry &entry)
{
    const bool holiday = entry.kind == NoticeEntry::Kind::Holiday;
    const QString firstKey = holiday ? u"from"_s : u"off"_s;
    const QString secondKey = holiday ? u"to"_s : u"worked"_s;
    TRY(node.onlyKeys(holiday ? QStringList{u"kind"_s, u"code"_s, firstKey, secondKey, u"certainty"_s, u"source"_s}
                              : QStringList{u"kind"_s, firstKey, secondKey, u"certainty"_s, u"source"_s}));
    TRY_INTO(first, node.date(firstKey));
    TRY_INTO(second, node.date(secondKey));
    if (first.year() != entry.year)
        return invalid(node.path(firstKey), u"%1 is not in the year %2 of the notice"_s.arg(first.toString(Qt::ISODate)).arg(entry.year));
    if (std::abs(first.daysTo(second)) > 366 || (holiday && second < first))
        return invalid(node.path(secondKey), u"does not go with %1"_s.arg(first.toString(Qt::ISODate)));
    entry.first = first;
    entry.second = second;
    return {};
}

Result<NoticeEntry> readEntry(const Node &node, int year)
{
    TRY_INTO(kind, node.text(u"kind"_s));
    NoticeEntry entry;
    entry.year = year;
    entry.where = node.where();
    if (kind == "holiday"_L1) {
        TRY_INTO(code, readCode(node));
        entry.code = code;
    } else if (kind == "swap"_L1) {
        entry.kind = NoticeEntry::Kind::Swap;
    } else if (kind == "proposed-swap"_L1) {
        entry.kind = NoticeEntry::Kind::ProposedSwap;
    } else if (kind == "refused-swap"_L1) {
        entry.kind = NoticeEntry::Kind::RefusedSwap;
    } else {
        return invalid(node.path(u"kind"_s), u"holiday, swap, proposed-swap or refused-swap is wanted, not \"%1\""_s.arg(kind));
    }
    TRY_INTO(certainty, certaintyOf(node));
    TRY_INTO(source, node.text(u"source"_s));
    TRY(readDates(node, entry));
    entry.certainty = certainty;
    entry.source = source;
    return entry;
}

/// The notices of a document, without regard to those that are already known.
Result<CalendarRules> readNotices(const Node &root)
{
    CalendarRules read;
    TRY_INTO(notices, root.children(u"notices"_s));
    for (const Node &notice : notices) {
        TRY(notice.onlyKeys({u"year"_s, u"entries"_s}));
        TRY_INTO(year, notice.number(u"year"_s, firstLunarYear + 1, lastLunarYear - 1));
        if (read.noticeYears.contains(year))
            return invalid(notice.path(u"year"_s), u"the year %1 is there twice"_s.arg(year));
        read.noticeYears.append(year);
        TRY_INTO(nodes, notice.children(u"entries"_s));
        if (nodes.isEmpty())
            return invalid(notice.path(u"entries"_s), u"a notice without entries"_s);
        for (const Node &node : nodes) {
            TRY_INTO(entry, readEntry(node, year));
            for (const NoticeEntry &earlier : read.entries) {
                if (isAboutTheSame(earlier, entry))
                    return invalid(entry.where, u"is about the same as "_s + earlier.where);
            }
            read.entries.append(entry);
        }
    }
    return read;
}

Result<> readWeek(const Node &root, CalendarRules &rules)
{
    TRY_INTO(node, root.child(u"weeklyRest"_s));
    TRY(node.onlyKeys({u"days"_s, u"certainty"_s, u"source"_s}));
    TRY_INTO(days, node.numbers(u"days"_s, 1, 7));
    TRY_INTO(certainty, certaintyOf(node));
    TRY_INTO(source, node.text(u"source"_s));
    if (QSet<int>(days.begin(), days.end()).size() != days.size() || days.size() > 6)
        return invalid(node.path(u"days"_s), u"different weekdays are wanted, and one that is worked"_s);
    rules.weeklyRest = days;
    rules.weeklyRestCertainty = certainty;
    rules.weeklyRestSource = source;
    return {};
}

Result<> readSubstitution(const Node &root, CalendarRules &rules)
{
    TRY_INTO(node, root.child(u"substitution"_s));
    TRY(node.onlyKeys({u"inForceFrom"_s, u"certainty"_s, u"source"_s}));
    TRY_INTO(from, node.date(u"inForceFrom"_s));
    TRY_INTO(certainty, certaintyOf(node));
    TRY_INTO(source, node.text(u"source"_s));
    rules.substitutionFrom = from;
    rules.substitutionCertainty = certainty;
    rules.substitutionSource = source;
    return {};
}

} // namespace

bool isAboutTheSame(const NoticeEntry &a, const NoticeEntry &b)
{
    if ((a.kind == NoticeEntry::Kind::Holiday) != (b.kind == NoticeEntry::Kind::Holiday))
        return false;
    if (a.kind == NoticeEntry::Kind::Holiday)
        return a.code == b.code && a.year == b.year;
    return a.first == b.first || a.first == b.second || a.second == b.first || a.second == b.second;
}

Result<CalendarRules> parseCalendarRules(QByteArrayView json)
{
    TRY_INTO(root, Node::readDocument(json));
    TRY(root.onlyKeys(
        {u"format"_s, u"firstYear"_s, u"lastYear"_s, u"noNotice"_s, u"weeklyRest"_s, u"substitution"_s, u"holidays"_s, u"notices"_s}));
    TRY_INTO(rules, readNotices(root));
    TRY_INTO(firstYear, root.number(u"firstYear"_s, firstLunarYear + 1, lastLunarYear - 1));
    TRY_INTO(lastYear, root.number(u"lastYear"_s, firstYear, lastLunarYear - 1));
    TRY_INTO(noNotice, root.text(u"noNotice"_s));
    TRY(readWeek(root, rules));
    TRY(readSubstitution(root, rules));
    TRY_INTO(nodes, root.children(u"holidays"_s));
    for (const Node &node : nodes) {
        TRY_INTO(rule, readHoliday(node));
        if (std::ranges::any_of(rules.holidays, [&](const HolidayRule &earlier) { return bothInForce(earlier, rule); }))
            return invalid(node.path(u"code"_s), u"\"%1\" is there twice for the same time"_s.arg(rule.code));
        rules.holidays.append(rule);
    }
    rules.firstYear = firstYear;
    rules.lastYear = lastYear;
    rules.noNotice = noNotice;
    return rules;
}

Result<> mergeNotices(CalendarRules &rules, QByteArrayView json)
{
    TRY_INTO(root, Node::readDocument(json));
    TRY(root.onlyKeys({u"format"_s, u"notices"_s}));
    TRY_INTO(added, readNotices(root));
    for (const NoticeEntry &entry : added.entries)
        rules.entries.removeIf([&](const NoticeEntry &earlier) { return isAboutTheSame(earlier, entry); });
    rules.entries += added.entries;
    for (int year : added.noticeYears) {
        if (!rules.noticeYears.contains(year))
            rules.noticeYears.append(year);
    }
    return {};
}

std::optional<QDate> anchorOf(const HolidayRule &rule, int year)
{
    if (rule.lunar)
        return toSolar({year, rule.month, rule.day, false});
    return QDate(year, rule.month, rule.day);
}

} // namespace toasoan
