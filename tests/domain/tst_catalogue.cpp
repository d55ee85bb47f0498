// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QTest>

#include "cataloguesamples.h"

using namespace Qt::StringLiterals;
using namespace toasoan;
using namespace toasoan::test;

using enum PeriodUnit;
using enum Direction;

namespace {

const QDate today(2026, 11, 23);

/// Row by row what the collected facts say about the demand in force on 23 November 2026, written down by hand.
struct Fact {
    const char *rule;
    const char *item;
    int amount; // 0: no deadline
    PeriodUnit unit;
    Direction direction;
    Nature nature;
    Verification verification;
    bool suggested; // the number is ours
    StayUp::Kind stays;
    int stayAmount;
};

constexpr auto Law = Nature::Law;
constexpr auto Practice = Nature::Practice;
constexpr auto V = Verification::Confirmed;
constexpr auto P = Verification::Press;
constexpr auto X = Verification::Expired;
constexpr auto GK = Verification::General;
using Stay = StayUp::Kind;

constexpr Fact facts[] = {
    {"mac-dinh", "0", 5, WorkingDays, After, Law, GK, false, Stay::Period, 30},
    {"1", "1", 5, WorkingDays, After, Law, V, true, Stay::Permanent, 0},
    {"2", "2", 0, Days, After, Practice, GK, false, Stay::Archive, 0},
    {"3a", "3", 2, WorkingDays, After, Practice, X, false, Stay::Archive, 0},
    {"4", "4", 5, WorkingDays, After, Law, GK, false, Stay::WhileInForce, 0},
    {"5", "5", 10, WorkingDays, After, Practice, X, false, Stay::PlanPeriod, 0},
    {"6a", "6", 2, WorkingDays, After, Practice, X, false, Stay::WhileInForce, 0},
    {"6b", "6", 10, WorkingDays, After, Practice, X, false, Stay::WhileInForce, 0},
    {"7b", "7", 1, WorkingDays, After, Law, GK, true, Stay::UntilClosing, 0},
    {"8a", "8", 1, WorkingDays, After, Law, V, true, Stay::UntilClosing, 0},
    {"9", "9", 15, Days, After, Law, V, false, Stay::PlanPeriod, 0},
    {"10", "10", 3, WorkingDays, After, Law, V, false, Stay::UntilLifted, 0},
    {"11", "11", 5, WorkingDays, After, Law, GK, false, Stay::UntilLifted, 0},
    {"12", "12", 10, WorkingDays, After, Practice, GK, false, Stay::Archive, 0},
    {"13a", "13", 20, Days, Before, Law, V, false, Stay::WhileInForce, 0},
    {"13b", "13", 5, Days, Before, Law, V, false, Stay::WhileInForce, 0},
    {"13c", "13", 3, Days, After, Law, V, false, Stay::WhileInForce, 0},
    {"14", "14", 0, Days, After, Law, V, false, Stay::NotSaid, 0},
    {"15b", "15", 15, Days, After, Law, V, false, Stay::Period, 60},
    {"15c", "15", 20, WorkingDays, After, Practice, X, false, Stay::Archive, 0},
    {"16", "16", 10, WorkingDays, After, Practice, X, false, Stay::Archive, 0},
    {"17a", "17a", 5, WorkingDays, After, Law, P, true, Stay::UntilClosing, 0},
    {"17b", "17b", 2, WorkingDays, After, Law, P, false, Stay::Period, 15},
    {"18a", "18a", 5, WorkingDays, After, Law, P, true, Stay::UntilClosing, 0},
    {"18b", "18b", 5, WorkingDays, After, Practice, X, false, Stay::UntilLifted, 0},
    {"18c", "18c", 10, Days, After, Practice, X, false, Stay::Period, 30},
    {"19", "19", 5, WorkingDays, After, Law, V, false, Stay::Period, 20},
    {"20a", "20a", 3, WorkingDays, Before, Law, P, false, Stay::UntilClosing, 0},
    {"20b", "20b", 3, WorkingDays, After, Law, P, false, Stay::NotSaid, 0},
    {"20c-dong-san", "20c", 7, WorkingDays, Before, Law, P, false, Stay::UntilClosing, 0},
    {"20c-bat-dong-san", "20c", 15, Days, Before, Law, P, false, Stay::UntilClosing, 0},
    {"20c-rut-gon-dong-san", "20c", 3, WorkingDays, Before, Law, P, false, Stay::UntilClosing, 0},
    {"20c-rut-gon-bat-dong-san", "20c", 5, WorkingDays, Before, Law, P, false, Stay::UntilClosing, 0},
    {"21a", "21a", 5, WorkingDays, After, Law, V, false, Stay::Period, 12},
    {"21b", "21b", 30, Days, After, Law, V, false, Stay::Archive, 0},
    {"21c", "21c", 10, Days, After, Law, V, false, Stay::Archive, 0},
    {"21c-nam", "21c", 10, Days, After, Law, V, false, Stay::Archive, 0},
    {"21d-ho-tro", "21d", 3, WorkingDays, After, Law, V, false, Stay::NotSaid, 0},
    {"21d-ket-qua", "21d", 30, Days, After, Law, V, false, Stay::NotSaid, 0},
    {"21d-thu-tuc", "21d", 5, WorkingDays, After, Law, V, false, Stay::NotSaid, 0},
    {"21d-quy", "21d", 10, Days, After, Law, V, false, Stay::NotSaid, 0},
    {"22a", "22", 30, Days, After, Law, GK, false, Stay::Period, 30},
    {"23", "23", 15, WorkingDays, After, Practice, X, false, Stay::Archive, 0},
    {"24", "24", 15, Days, After, Law, GK, false, Stay::Permanent, 0},
    {"25", "25", 15, WorkingDays, After, Law, V, false, Stay::NotSaid, 0},
    {"26a", "26", 5, WorkingDays, Before, Law, V, false, Stay::UntilClosing, 0},
    {"27", "27", 15, Days, After, Law, V, false, Stay::Period, 15},
    {"28", "28", 7, WorkingDays, After, Law, V, false, Stay::Period, 15},
    {"29", "29", 24, Hours, After, Law, V, false, Stay::Permanent, 0},
    {"30b", "30", 24, Hours, After, Law, V, false, Stay::Archive, 0},
    {"31a", "31", 5, WorkingDays, After, Law, V, false, Stay::Period, 30},
    {"32", "32", 5, WorkingDays, After, Law, V, false, Stay::Period, 20},
    {"33", "33", 5, WorkingDays, After, Law, GK, false, Stay::Permanent, 0},
    {"34", "34", 10, Days, After, Law, GK, false, Stay::Period, 15},
    {"35a", "35", 30, Days, Before, Law, V, false, Stay::UntilClosing, 0},
    {"35b", "35", 10, Days, After, Law, V, false, Stay::NotSaid, 0},
    {"36", "36", 5, WorkingDays, After, Law, V, true, Stay::Period, 30},
    {"37", "37", 5, WorkingDays, After, Law, V, true, Stay::NotSaid, 0},
    {"38", "38", 0, Days, After, Practice, GK, false, Stay::Archive, 0},
    {"39", "39", 5, WorkingDays, After, Law, GK, false, Stay::WhileInForce, 0},
    {"40", "40", 24, Hours, After, Law, GK, true, Stay::UntilLifted, 0},
    {"41", "41", 2, WorkingDays, After, Practice, X, true, Stay::Permanent, 0},
    {"42", "42", 5, WorkingDays, After, Practice, X, true, Stay::Permanent, 0},
    {"43", "43", 7, WorkingDays, Before, Law, V, false, Stay::UntilLifted, 0},
    {"44a", "44", 5, WorkingDays, After, Law, V, false, Stay::NotSaid, 0},
    {"44b", "44", 15, Days, After, Law, V, false, Stay::NotSaid, 0},
    {"45a", "45", 5, WorkingDays, After, Law, V, false, Stay::UntilLifted, 0},
    {"45b", "45", 2, WorkingDays, After, Law, V, false, Stay::NotSaid, 0},
};

QByteArray replaced(QByteArray json, const QByteArray &what, const QByteArray &with)
{
    const qsizetype at = json.indexOf(what);
    Q_ASSERT(at >= 0);
    return json.replace(at, what.size(), with);
}

} // namespace

class CatalogueTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void shippedRulesAreAsTheFactsSay_data();
    void shippedRulesAreAsTheFactsSay();
    void everyRowOfTheCatalogueIsThere();
    void everyRuleSpeaksBothLanguages();
    void lawNeverOutlivesItsText();
    void expiredLawIsNeverInForce();
    void everyPresetHasItsRulesInForce();
    void schoolOwesWhatPublicUnitsOwe();
    void postKeepsTheRuleOfItsDay();
    void lawThatWasReplacedUnreadIsUnverified();
    void ownRuleStandsBesideTheLaw();
    void ownRuleReplacesPracticeAndSuggestions();
    void ownNewRuleIsAdded();
    void whatDoesNotAriseIsLeftOutWithItsReason();
    void ownDataMayNotCallItselfLaw();
    void malformedDataIsRefusedWithItsPlace_data();
    void malformedDataIsRefusedWithItsPlace();
    void everyCutOfTheDataIsRefused();
};

void CatalogueTest::shippedRulesAreAsTheFactsSay_data()
{
    QTest::addColumn<int>("row");
    for (int row = 0; row < int(std::size(facts)); ++row)
        QTest::addRow("%s", facts[row].rule) << row;
}

void CatalogueTest::shippedRulesAreAsTheFactsSay()
{
    QFETCH(int, row);
    const Fact &fact = facts[row];
    const auto now = shippedCatalogue().ruleOn(QString::fromLatin1(fact.rule), today);
    QVERIFY(now);
    QCOMPARE(now->versions.size(), 1);
    const RuleVersion &version = now->versions.first();
    QCOMPARE(now->rule->item, QString::fromLatin1(fact.item));
    QCOMPARE(version.deadline.has_value(), fact.amount > 0);
    if (version.deadline)
        QCOMPARE(*version.deadline, (Period{fact.amount, fact.unit, fact.direction}));
    QCOMPARE(version.nature, fact.nature);
    QCOMPARE(version.verification, fact.verification);
    QCOMPARE(version.immediately, fact.suggested);
    QCOMPARE(version.stayUp.kind, fact.stays);
    QCOMPARE(version.stayUp.period.amount, fact.stayAmount);
    QCOMPARE(now->isUnverified(), fact.verification != V || fact.nature == Practice);
    QVERIFY(!now->contradictory);
}

void CatalogueTest::everyRowOfTheCatalogueIsThere()
{
    QSet<QString> items;
    for (const Rule &rule : shippedCatalogue().rules())
        items.insert(rule.item);
    const QStringList split{
        u"17a"_s, u"17b"_s, u"18a"_s, u"18b"_s, u"18c"_s, u"20a"_s, u"20b"_s, u"20c"_s, u"21a"_s, u"21b"_s, u"21c"_s, u"21d"_s};
    for (const QString &item : split)
        QVERIFY2(items.contains(item), qPrintable(item));
    for (int row = 1; row <= 44; ++row) {
        const bool isSplit = row == 17 || row == 18 || row == 20 || row == 21;
        QVERIFY2(isSplit || items.contains(QString::number(row)), qPrintable(QString::number(row)));
    }
}

void CatalogueTest::everyRuleSpeaksBothLanguages()
{
    for (const Rule &rule : shippedCatalogue().rules()) {
        QVERIFY2(!rule.name.vi.isEmpty() && !rule.name.en.isEmpty() && rule.name.vi != rule.name.en, qPrintable(rule.code));
        for (const RuleVersion &version : rule.versions) {
            QVERIFY2(version.note.vi.isEmpty() == version.note.en.isEmpty(), qPrintable(rule.code));
            QVERIFY2(!version.checkedBy.isEmpty(), qPrintable(rule.code));
            QVERIFY2(version.nature == Practice || !shippedCatalogue().cited(version).isEmpty(), qPrintable(rule.code));
        }
    }
}

void CatalogueTest::lawNeverOutlivesItsText()
{
    for (const Rule &rule : shippedCatalogue().rules()) {
        for (const RuleVersion &version : rule.versions) {
            for (const Citation &citation : version.basis) {
                const LegalText *text = shippedCatalogue().text(citation.text);
                QVERIFY(text);
                if (version.nature == Law && text->to.isValid())
                    QVERIFY2(version.to.isValid() && version.to <= text->to, qPrintable(rule.code));
                // A rule is no better known than the text it cites.
                if (version.nature == Law && version.verification == V)
                    QVERIFY2(text->verification == V, qPrintable(rule.code));
            }
        }
    }
}

void CatalogueTest::expiredLawIsNeverInForce()
{
    for (QDate day(2022, 8, 15); day < QDate(2028, 1, 1); day = day.addDays(7)) {
        for (const Rule &rule : shippedCatalogue().rules()) {
            const auto now = shippedCatalogue().ruleOn(rule.code, day);
            for (const RuleVersion &version : now ? now->versions : QList<RuleVersion>()) {
                for (const Citation &citation : version.basis)
                    QVERIFY2(version.nature == Practice || citation.text != "nd-43-2011"_L1, qPrintable(rule.code));
            }
        }
    }
}

void CatalogueTest::everyPresetHasItsRulesInForce()
{
    QSet<AgencyKind> kinds;
    for (const Preset &preset : shippedCatalogue().presets()) {
        kinds.insert(preset.kind);
        QVERIFY2(preset.rules.size() >= 25, qPrintable(preset.code));
        for (const QString &code : preset.rules)
            QVERIFY2(shippedCatalogue().ruleOn(code, today), qPrintable(preset.code + u' ' + code));
    }
    for (const AgencyKind kind :
        {AgencyKind::Commune, AgencyKind::Department, AgencyKind::Province, AgencyKind::School, AgencyKind::Hospital})
        QVERIFY2(kinds.contains(kind), qPrintable(agencyCode(kind)));
}

void CatalogueTest::schoolOwesWhatPublicUnitsOwe()
{
    const auto owes = [](AgencyKind kind, const QString &code) {
        const auto all = shippedCatalogue().rulesFor(kind, today);
        return std::ranges::any_of(all, [&](const RuleInForce &one) { return one.rule->code == code; });
    };
    QVERIFY(owes(AgencyKind::School, u"18a"_s) && owes(AgencyKind::Hospital, u"18a"_s) && owes(AgencyKind::PublicUnit, u"18a"_s));
    QVERIFY(!owes(AgencyKind::School, u"17a"_s)); // no civil servants
    QVERIFY(owes(AgencyKind::Commune, u"31a"_s) && !owes(AgencyKind::Province, u"31a"_s));
    QVERIFY(owes(AgencyKind::Ministry, u"13a"_s) && !owes(AgencyKind::Commune, u"13a"_s));
}

void CatalogueTest::postKeepsTheRuleOfItsDay()
{
    const Catalogue &rules = inventedRules();
    const auto before = rules.ruleOn(u"thong-bao", QDate(2026, 6, 30));
    const auto after = rules.ruleOn(u"thong-bao", QDate(2026, 7, 1));
    QVERIFY(before && after);
    QCOMPARE(before->versions.size(), 1);
    QCOMPARE(*before->versions.first().deadline, (Period{10, Days, After}));
    QCOMPARE(rules.cited(before->versions.first()), u"Luật cũ, Điều 2"_s);
    QCOMPARE(*after->versions.first().deadline, (Period{2, WorkingDays, After}));
    QVERIFY(!rules.ruleOn(u"thong-bao", QDate(2019, 12, 31)));
    QVERIFY(!rules.ruleOn(u"khong-co", today));
}

void CatalogueTest::lawThatWasReplacedUnreadIsUnverified()
{
    const auto before = shippedCatalogue().ruleOn(u"24", QDate(2026, 8, 31));
    const auto after = shippedCatalogue().ruleOn(u"24", QDate(2026, 9, 1));
    QVERIFY(before && after);
    QVERIFY(!before->isUnverified());
    QVERIFY(after->isUnverified());
    QVERIFY(before->versions.first().isFirm() && !after->versions.first().isFirm());
    QCOMPARE(before->versions.first().deadline, after->versions.first().deadline);
}

void CatalogueTest::ownRuleStandsBesideTheLaw()
{
    const auto own = inventedRules().withOwn(ownRule("ket-qua", "issue", R"("deadline": { "amount": 10, "unit": "working-days" })"));
    QVERIFY2(own, own ? "" : qPrintable(own.error().detail));
    QCOMPARE(own->agency(), std::optional(AgencyKind::Commune));
    const auto now = own->ruleOn(u"ket-qua", today);
    QVERIFY(now);
    QCOMPARE(now->versions.size(), 2);
    QVERIFY(now->contradictory);
    QCOMPARE(own->cited(now->versions[0]), u"Luật A, Điều 1"_s);
    QCOMPARE(own->cited(now->versions[1]), u"Quy chế 12/QĐ-UBND, Điều 5"_s);
    QCOMPARE(now->rule->name.vi, u"Tên của xã"_s);
    QCOMPARE(own->ruleOn(u"ket-qua", QDate(2025, 12, 31))->versions.size(), 1); // before it was laid down
    QCOMPARE(inventedRules().ruleOn(u"ket-qua", today)->versions.size(), 1);
}

void CatalogueTest::ownRuleReplacesPracticeAndSuggestions()
{
    const auto practice = inventedRules().withOwn(ownRule("thong-le", "issue", R"("deadline": { "amount": 7, "unit": "days" })"));
    QVERIFY(practice);
    const auto now = practice->ruleOn(u"thong-le", today);
    QCOMPARE(now->versions.size(), 1);
    QCOMPARE(now->versions.first().nature, Nature::Own);
    QVERIFY(!now->contradictory && !now->isUnverified());
    QByteArray json = ownRule(
        "gioi-thieu", "change", R"("deadline": { "amount": 3, "unit": "working-days" }, "review": { "amount": 3, "unit": "months" })");
    json = replaced(json, R"("trigger": "event")", R"("trigger": "standing")");
    const auto standing = inventedRules().withOwn(json);
    QVERIFY2(standing, standing ? "" : qPrintable(standing.error().detail));
    const auto number = standing->ruleOn(u"gioi-thieu", today);
    QCOMPARE(number->versions.size(), 2); // both named
    QVERIFY(!number->versions[0].deadline); // our suggestion gives way to a number
    QCOMPARE(number->versions[1].deadline->amount, 3);
    QVERIFY(!number->contradictory);
}

void CatalogueTest::ownNewRuleIsAdded()
{
    const auto own = inventedRules().withOwn(ownRule("cho-phien", "issue", R"("deadline": { "amount": 1, "unit": "days" })"));
    QVERIFY(own);
    QVERIFY(own->rule(u"cho-phien"));
    QCOMPARE(own->rulesFor(AgencyKind::Commune, today).last().rule->code, u"cho-phien"_s);
}

void CatalogueTest::whatDoesNotAriseIsLeftOutWithItsReason()
{
    const auto own = inventedRules().withOwn(R"({ "format": 1, "agency": "commune",
        "omitted": [{ "rule": "ket-qua", "reason": "Xã không tổ chức thi" }], "places": [{ "rule": "thong-bao", "section": "thong-bao" }] })");
    QVERIFY2(own, own ? "" : qPrintable(own.error().detail));
    QCOMPARE(own->omitted().value(u"ket-qua"_s), u"Xã không tổ chức thi"_s);
    QCOMPARE(own->sectionOf(u"thong-bao"_s), u"thong-bao"_s);
    QCOMPARE(own->sectionOf(u"ket-qua"_s), QString());
    const auto all = own->rulesFor(AgencyKind::Commune, today);
    QVERIFY(std::ranges::none_of(all, [](const RuleInForce &one) { return one.rule->code == "ket-qua"_L1; }));
    QCOMPARE(all.size() + 1, inventedRules().rulesFor(AgencyKind::Commune, today).size());
}

void CatalogueTest::ownDataMayNotCallItselfLaw()
{
    const QByteArray json = ownRule("ket-qua", "issue", R"("deadline": { "amount": 10, "unit": "days" })");
    const auto law = inventedRules().withOwn(replaced(json, R"("nature": "own")", R"("nature": "law")"));
    QVERIFY(!law);
    QVERIFY2(law.error().detail.startsWith("rules[0].versions[0].nature"_L1), qPrintable(law.error().detail));
    const auto uncited = inventedRules().withOwn(replaced(json, R"("basis": [{ "text": "quy-che", "article": "Điều 5" }], )", ""));
    QVERIFY(!uncited);
    QVERIFY2(uncited.error().detail.startsWith("rules[0].versions[0].basis"_L1), qPrintable(uncited.error().detail));
    const auto other = inventedRules().withOwn(ownRule("ket-qua", "change", R"("deadline": { "amount": 10, "unit": "days" })"));
    QVERIFY(!other); // another event starts the clock: another duty
    QVERIFY(!Catalogue::parse(replaced(inventedCatalogue(), R"("nature": "law")", R"("nature": "own")")));
}

void CatalogueTest::malformedDataIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("found");
    QTest::addColumn<QByteArray>("replacement");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const char *found, const char *replacement, const QString &place) {
        QTest::newRow(name) << QByteArray(found) << QByteArray(replacement) << place;
    };
    row("unknown key", R"("checkedBy")", R"("checkdBy")", u"checkdBy"_s);
    row("key twice", R"("item": "1",)", R"("item": "1", "item": "1",)", u"byte "_s);
    row("unknown key of a version", R"("window":)", R"("windw":)", u"rules[1].versions[0].windw"_s);
    row("unit", R"("unit": "working-days" }, "stayUp")", R"("unit": "workdays" }, "stayUp")", u"rules[0].versions[0].deadline.unit"_s);
    row("amount", R"("amount": 5,)", R"("amount": 0,)", u"rules[0].versions[0].deadline.amount"_s);
    row("half a day", R"("amount": 5,)", R"("amount": 5.5,)", u"rules[0].versions[0].deadline.amount"_s);
    row("direction", R"("before")", R"("backwards")", u"rules[3].versions[0].deadline.direction"_s);
    row("text unknown", R"({ "text": "luat-a", "article")", R"({ "text": "luat-b", "article")", u"rules[0].versions[0].basis[0].text"_s);
    row("law outlives its text", R"("from": "2020-01-01", "to": "2026-06-30",
          "verif)",
        R"("from": "2020-01-01",
          "verif)",
        u"rules[1].versions[0].basis[0].text"_s);
    row("law before its text", R"("from": "2026-07-01",
          "verif)",
        R"("from": "2026-06-30",
          "verif)",
        u"rules[1].versions[1].basis[0].text"_s);
    row("ends before it begins", R"("from": "2020-01-01", "to": "2026-06-30", "verif)",
        R"("from": "2027-01-01", "to": "2026-06-30", "verif)", u"texts[1].to"_s);
    row("no such day", R"("2024-01-01", "nature")", R"("2024-02-30", "nature")", u"rules[0].versions[0].from"_s);
    row("anchor unknown", R"("anchor": "auction-day")", R"("anchor": "auction")", u"rules[3].anchor"_s);
    row("event without a deadline", R"("deadline": { "amount": 40, "unit": "days" })", R"("stayUp": { "kind": "archive" })",
        u"rules[2].versions[0].deadline"_s);
    row("standing without a review", R"("review": { "amount": 6, "unit": "months" },)", "", u"rules[4].versions[0].review"_s);
    row("review in hours", R"("review": { "amount": 6, "unit": "months" })", R"("review": { "amount": 6, "unit": "hours" })",
        u"rules[4].versions[0].review.unit"_s);
    row("immediately by law", R"("immediately": "suggested")", R"("immediately": "law")", u"rules[4].versions[0].deadline.immediately"_s);
    row("agency unknown", R"("appliesTo": ["public-unit"])", R"("appliesTo": ["district"])", u"rules[3].appliesTo[0]"_s);
    row("nobody", R"("appliesTo": ["public-unit"])", R"("appliesTo": [])", u"rules[3].appliesTo"_s);
    row("follow-up unknown", R"("followUps": ["danh-sach"])", R"("followUps": ["ds"])", u"rules"_s);
    row("follows itself", R"("followUps": ["danh-sach"])", R"("followUps": ["thong-bao"])", u"rules"_s);
    row("code twice", R"("code": "go-bo")", R"("code": "ket-qua")", u"rules[6].code"_s);
    row("capitals in a code", R"("code": "go-bo")", R"("code": "Go-bo")", u"rules[6].code"_s);
    row("one language only", R"({ "vi": "Kết quả", "en": "Results" })", R"({ "vi": "Kết quả" })", u"rules[0].name.en"_s);
    row("stay-up", R"("kind": "until-closing")", R"("kind": "for-ever")", u"rules[1].versions[0].stayUp.kind"_s);
    row("stay-up with an amount it cannot have", R"({ "kind": "permanent" })", R"({ "kind": "permanent", "amount": 3, "unit": "days" })",
        u"rules[4].versions[0].stayUp.amount"_s);
    row("preset of another kind", R"("rules": ["ket-qua",)", R"("rules": ["dau-gia",)", u"presets[0].rules[0]"_s);
    row("no version", R"("versions": [
        { "nature": "practice", "verification": "expired", "deadline": { "amount": 2, "unit": "working-days" } } ])",
        R"("versions": [])", u"rules[7].versions"_s);
    row("nobody checked it", R"("checkedBy": "bài kiểm tra",)", "", u"rules[0].versions[0].checkedBy"_s);
}

void CatalogueTest::malformedDataIsRefusedWithItsPlace()
{
    QFETCH(QByteArray, found);
    QFETCH(QByteArray, replacement);
    QFETCH(QString, place);
    QVERIFY(inventedCatalogue().contains(found));
    const auto wrong = Catalogue::parse(replaced(inventedCatalogue(), found, replacement));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().kind, Error::Kind::InvalidInput);
    QVERIFY2(wrong.error().detail.startsWith(place), qPrintable(wrong.error().detail));
}

void CatalogueTest::everyCutOfTheDataIsRefused()
{
    const QByteArray data = inventedCatalogue();
    for (qsizetype length = 0; length < data.size() - 1; length += 7)
        QVERIFY(!Catalogue::parse(data.first(length)));
    QCOMPARE(Catalogue::parse(QByteArray(1024 * 1024 + 1, ' ')).error().kind, Error::Kind::TooLarge);
    QCOMPARE(Catalogue::parse(R"({ "format": 2 })").error().kind, Error::Kind::NeedsNewer);
}

QTEST_GUILESS_MAIN(CatalogueTest)
#include "tst_catalogue.moc"
