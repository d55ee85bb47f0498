// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "desk/desk.h"
#include "workstation/settings/agencyprofile.h"

using namespace Qt::StringLiterals;
using namespace toasoan;

namespace {

const QDate day(2026, 12, 7);
const QString keeper = u"Văn phòng, 07/12/2026"_s;

AgencyProfile commune()
{
    return {.kind = AgencyKind::Commune,
        .omitted = {{u"36"_s, u"Không tổ chức vận động"_s}},
        .places = {{u"31a"_s, u"thong-bao"_s}},
        .checkedBy = keeper};
}

OwnDeadline twoDays(const QString &article = u"Điều 5"_s)
{
    return {.amount = 2, .unit = PeriodUnit::WorkingDays, .text = u"Quy chế 12/QĐ-UBND"_s, .article = article, .from = day};
}

} // namespace

class AgencyProfileTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsTickedIsWhatTheCatalogueSays()
    {
        const auto rules = Desk::shippedCatalogue().withOwn(withProfile({}, commune()));
        QVERIFY(rules);
        QCOMPARE(rules->agency(), AgencyKind::Commune);
        QCOMPARE(rules->omitted().value(u"36"_s), u"Không tổ chức vận động"_s);
        QCOMPARE(rules->sectionOf(u"31a"_s), u"thong-bao"_s);
    }
    void goingThroughItAgainKeepsTheAgencysRules()
    {
        const Rule &rule = *Desk::shippedCatalogue().rule(u"31a");
        const QByteArray own = withOwnDeadline(withProfile({}, commune()), rule, twoDays(), keeper);
        AgencyProfile again = commune();
        again.omitted.clear();
        const auto rules = Desk::shippedCatalogue().withOwn(withProfile(own, again));
        QVERIFY(rules);
        QVERIFY(rules->omitted().isEmpty());
        QVERIFY(rules->rule(u"31a")->versions.size() > rule.versions.size());
    }
    void everyRuleOfTheCatalogueTakesAnOwnDeadline()
    {
        for (const Rule &rule : Desk::shippedCatalogue().rules()) {
            if (rule.anchor.isEmpty())
                continue; // nothing to count from
            const auto rules = Desk::shippedCatalogue().withOwn(withOwnDeadline(withProfile({}, commune()), rule, twoDays(), keeper));
            QVERIFY2(rules, qPrintable(rule.code + u": "_s + (rules ? QString() : rules.error().detail)));
            const RuleVersion &last = rules->rule(rule.code)->versions.last();
            QCOMPARE(last.nature, Nature::Own);
            QCOMPARE(last.deadline->amount, 2);
            QCOMPARE(rules->cited(last), u"Quy chế 12/QĐ-UBND, Điều 5"_s);
        }
    }
    void aSecondOwnDeadlineStandsInsteadOfTheFirst()
    {
        const Rule &rule = *Desk::shippedCatalogue().rule(u"31a");
        QByteArray own = withOwnDeadline(withProfile({}, commune()), rule, twoDays(), keeper);
        own = withOwnDeadline(own, rule, twoDays(u"Điều 6"_s), keeper);
        const auto rules = Desk::shippedCatalogue().withOwn(own);
        QVERIFY(rules);
        QCOMPARE(rules->rule(u"31a")->versions.size(), rule.versions.size() + 1);
        QCOMPARE(rules->cited(rules->rule(u"31a")->versions.last()), u"Quy chế 12/QĐ-UBND, Điều 6"_s);
        const auto none = Desk::shippedCatalogue().withOwn(withoutOwnDeadline(own, u"31a"_s));
        QVERIFY(none);
        QCOMPARE(none->rule(u"31a")->versions.size(), rule.versions.size());
    }
};

QTEST_GUILESS_MAIN(AgencyProfileTest)
#include "tst_agencyprofile.moc"
