// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cataloguevalues.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace cataloguevalues {

namespace {

using Node = DataNode;

constexpr int longest = 10'000; // of any unit; a century of days would be a slip

} // namespace

Result<QString> readCode(const Node &node, const QString &key)
{
    TRY_INTO(code, node.text(key));
    const auto allowed = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; };
    if (!std::ranges::all_of(code, allowed) || code.startsWith(u'-') || code.endsWith(u'-') || code.size() > 60)
        return Node::invalid(node.path(key), u"lower-case letters, digits and '-' are wanted, not \"%1\""_s.arg(code));
    return code;
}

Result<Bilingual> readWords(const Node &node, const QString &key)
{
    TRY_INTO(words, node.child(key));
    TRY(words.onlyKeys({u"vi"_s, u"en"_s}));
    TRY_INTO(vietnamese, words.text(u"vi"_s));
    TRY_INTO(english, words.text(u"en"_s));
    return Bilingual{vietnamese, english};
}

Result<Bilingual> readOptionalWords(const Node &node, const QString &key)
{
    return node.has(key) ? readWords(node, key) : Result<Bilingual>(Bilingual{});
}

// {"amount": 5, "unit": "working-days"} and, where more says so, the direction.
static Result<Period> readPeriod(const Node &node)
{
    TRY_INTO(amount, node.number(u"amount"_s, 1, longest));
    TRY_INTO(unit, codeIn<PeriodUnit>(node, u"unit"_s, units));
    return Period{.amount = amount, .unit = unit};
}

Result<std::optional<Period>> readLength(const Node &node, const QString &key)
{
    if (!node.has(key))
        return std::optional<Period>();
    TRY_INTO(inner, node.child(key));
    TRY(inner.onlyKeys({u"amount"_s, u"unit"_s}));
    TRY_INTO(period, readPeriod(inner));
    if (period.unit == PeriodUnit::Hours)
        return Node::invalid(inner.path(u"unit"_s), u"hours run from a moment, and a publication is known by its day"_s);
    return std::optional(period);
}

Result<> readDeadline(const Node &node, RuleVersion &version)
{
    if (!node.has(u"deadline"_s))
        return {};
    TRY_INTO(inner, node.child(u"deadline"_s));
    TRY(inner.onlyKeys({u"amount"_s, u"unit"_s, u"direction"_s, u"immediately"_s}));
    TRY_INTO(period, readPeriod(inner));
    if (inner.has(u"direction"_s)) {
        TRY_INTO(direction, codeIn<Direction>(inner, u"direction"_s, directions));
        period.direction = direction;
    }
    if (inner.has(u"immediately"_s)) {
        TRY_INTO(whose, inner.text(u"immediately"_s));
        if (whose != "suggested"_L1)
            return Node::invalid(inner.path(u"immediately"_s), u"only \"suggested\": the number beside it is ours"_s);
        version.immediately = true;
    }
    version.deadline = period;
    return {};
}

Result<> readStayUp(const Node &node, RuleVersion &version)
{
    if (node.has(u"stayUp"_s)) {
        TRY_INTO(inner, node.child(u"stayUp"_s));
        TRY_INTO(kind, codeIn<StayUp::Kind>(inner, u"kind"_s, stays));
        version.stayUp.kind = kind;
        const bool counted = kind == StayUp::Kind::Period;
        TRY(inner.onlyKeys(counted ? QStringList{u"kind"_s, u"amount"_s, u"unit"_s} : QStringList{u"kind"_s}));
        if (counted) {
            TRY_INTO(period, readPeriod(inner));
            version.stayUp.period = period;
        }
    }
    if (node.has(u"removeBy"_s)) {
        TRY_INTO(inner, node.child(u"removeBy"_s));
        TRY(inner.onlyKeys({u"amount"_s, u"unit"_s, u"after"_s}));
        TRY_INTO(period, readPeriod(inner));
        TRY_INTO(after, codeIn<RemoveBy::After>(inner, u"after"_s, removals));
        version.removeBy = RemoveBy{after, period};
    }
    return {};
}

static Result<std::pair<int, int>> readYearDay(const QString &written, const QString &where)
{
    const int month = written.size() == 5 && written[2] == u'-' ? QStringView(written).first(2).toInt() : 0;
    const int day = QStringView(written).mid(3).toInt();
    if (!QDate::isValid(2023, month, day) || written != u"%1-%2"_s.arg(month, 2, 10, '0'_L1).arg(day, 2, 10, '0'_L1))
        return Node::invalid(where, u"a day of every year like 03-31 is wanted, not \"%1\""_s.arg(written));
    return std::pair(month, day);
}

Result<> readRecurrence(const Node &node, RuleVersion &version)
{
    if (!node.has(u"every"_s))
        return {};
    TRY_INTO(inner, node.child(u"every"_s));
    Recurrence every;
    if (inner.has(u"days"_s)) {
        TRY(inner.onlyKeys({u"days"_s}));
        TRY_INTO(days, inner.texts(u"days"_s));
        for (qsizetype i = 0; i < days.size(); ++i) {
            TRY_INTO(day, readYearDay(days[i], u"%1[%2]"_s.arg(inner.path(u"days"_s)).arg(i)));
            every.days.append(day);
        }
        if (every.days.isEmpty())
            return Node::invalid(inner.path(u"days"_s), u"a day is wanted"_s);
    } else {
        TRY(inner.onlyKeys({u"amount"_s, u"unit"_s}));
        TRY_INTO(period, readPeriod(inner));
        every.amount = period.amount;
        every.unit = period.unit;
    }
    version.every = every;
    return {};
}

Result<QSet<AgencyKind>> readAgencies(const Node &node)
{
    TRY_INTO(words, node.texts(u"appliesTo"_s));
    QSet<AgencyKind> kinds;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto kind = agencyFromCode(words[i]);
        if (!kind)
            return Node::invalid(u"%1[%2]"_s.arg(node.path(u"appliesTo"_s)).arg(i), u"no kind of agency: \"%1\""_s.arg(words[i]));
        kinds.insert(*kind);
    }
    if (kinds.isEmpty())
        return Node::invalid(node.path(u"appliesTo"_s), u"a kind of agency is wanted"_s);
    return kinds;
}

} // namespace cataloguevalues

QString agencyCode(AgencyKind kind) { return cataloguevalues::agencies[size_t(kind)].toString(); }
std::optional<AgencyKind> agencyFromCode(QStringView code)
{
    const auto it = std::ranges::find(cataloguevalues::agencies, code);
    return it == cataloguevalues::agencies.end() ? std::nullopt : std::optional(AgencyKind(it - cataloguevalues::agencies.begin()));
}
QString verificationCode(Verification verification) { return cataloguevalues::verifications[size_t(verification)].toString(); }
QString natureCode(Nature nature) { return cataloguevalues::natures[size_t(nature)].toString(); }
QString triggerCode(Trigger trigger) { return cataloguevalues::triggers[size_t(trigger)].toString(); }
QString unitCode(PeriodUnit unit) { return cataloguevalues::units[size_t(unit)].toString(); }
QString stayUpCode(StayUp::Kind kind) { return cataloguevalues::stays[size_t(kind)].toString(); }

} // namespace toasoan
