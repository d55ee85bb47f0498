// SPDX-License-Identifier: GPL-3.0-or-later
// A year of a simulated agency through the whole, beside a slow calculation: soak_year [--seed NUMBER] [--days NUMBER].
// Each evening what the desk says of every duty and section (how it stands, until when, how many days late, who is told, until when its
// window and its page run), and whom it reminds, is compared with what the lawyer says. Lawyers who are wrong on purpose must be found out.
#include <algorithm>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>

#include "soak/year/lawyer.h"
#include "soak/year/office.h"

using namespace Qt::StringLiterals;
using namespace toasoan::year;

namespace {

const QDate founded(2025, 12, 29);

struct Tally {
    qint64 compared = 0;
    qint64 differ = 0;
};

/// One lawyer beside the office for a year.
class Beside final {
public:
    explicit Beside(Mistake mistake)
        : m_lawyer(mistake)
        , m_mistake(mistake)
    {
    }
    void compare(const Diary &diary, const QMap<int, Line> &duties, const QMap<int, Line> &sections, Moment now)
    {
        for (int duty = 0; duty < diary.duties.size(); ++duty)
            hold(diary.duties[duty].rule + u' ' + diary.duties[duty].event.toString(Qt::ISODate), duties, duty,
                m_lawyer.onDuty(diary, duty, now), now);
        for (int section = 0; section < diary.sections.size(); ++section)
            hold(diary.sections[section].name, sections, section, m_lawyer.onSection(diary, section, now), now);
    }
    /// Nothing that the calendar brings is forgotten or taken twice.
    void comparePeriods(const Diary &diary, Moment now)
    {
        for (const QString &rule : {u"21c"_s, u"22b"_s}) {
            QList<QDate> taken;
            for (const DutyNote &duty : diary.duties) {
                if (duty.rule == rule)
                    taken.append(duty.event);
            }
            ++m_tally.compared;
            const QSet<QDate> owed = m_lawyer.periodsOwed(rule, founded, Lawyer::dayOf(now));
            if (taken.size() != owed.size() || QSet<QDate>(taken.begin(), taken.end()) != owed)
                say(rule, u"%1 periods"_s.arg(taken.size()), u"%1 periods"_s.arg(owed.size()), now);
        }
    }
    /// On a day that is worked everybody is told what concerns them, on others nobody.
    void compare(const Diary &diary, const QMap<int, QSet<int>> &digests, Moment now)
    {
        QMap<int, QSet<int>> expected;
        // Nobody is told between half past five in the evening and half past seven.
        const qint64 minute = (now / 60'000 + 7 * 60) % (24 * 60);
        const bool quiet = minute >= 17 * 60 + 30 || minute < 7 * 60 + 30;
        if (m_lawyer.isWorked(Lawyer::dayOf(now)) && !quiet) {
            for (int duty = 0; duty < diary.duties.size(); ++duty) {
                const Line line = m_lawyer.onDuty(diary, duty, now);
                for (const int person : line.told) {
                    // Of what is to come only on its mornings; one that fell on a day without a digest is made up for.
                    const QDate last = m_lastTold.value(person);
                    const auto isNew = [&](QDate day) { return day <= Lawyer::dayOf(now) && (!last.isValid() || day > last); };
                    if (line.pressing || std::ranges::any_of(line.mornings, isNew))
                        expected[person].insert(duty);
                }
            }
            for (int section = 0; section < diary.sections.size(); ++section) {
                for (const int person : m_lawyer.onSection(diary, section, now).told)
                    expected[person].insert(-1 - section);
            }
        }
        for (const int person : expected.keys())
            m_lastTold.insert(person, Lawyer::dayOf(now));
        ++m_tally.compared;
        if (expected != digests)
            say(u"digests"_s, written(digests), written(expected), now);
    }
    [[nodiscard]] Mistake mistake() const { return m_mistake; }
    [[nodiscard]] Tally tally() const { return m_tally; }

private:
    static QString written(const QMap<int, QSet<int>> &digests)
    {
        QStringList people;
        for (const auto &[person, about] : digests.asKeyValueRange()) {
            QList<int> sorted(about.begin(), about.end());
            std::ranges::sort(sorted);
            QStringList names;
            for (const int one : std::as_const(sorted))
                names.append(QString::number(one));
            people.append(QString::number(person) + u": "_s + names.join(u' '));
        }
        return people.join(u"; "_s);
    }
    void hold(const QString &what, const QMap<int, Line> &said, int number, const Line &expected, Moment now)
    {
        ++m_tally.compared;
        const QString desk = said.contains(number) ? said[number].text() : u"(not listed)"_s;
        if (desk != expected.text())
            say(what, desk, expected.text(), now);
    }
    void say(const QString &what, const QString &desk, const QString &expected, Moment now)
    {
        constexpr int mostShown = 20;
        if (++m_tally.differ <= mostShown && m_mistake == Mistake::None)
            std::fprintf(stderr, "%s, %s:\n  desk   %s\n  lawyer %s\n", qPrintable(Lawyer::dayOf(now).toString(Qt::ISODate)),
                qPrintable(what), qPrintable(desk), qPrintable(expected));
    }

    Lawyer m_lawyer;
    QMap<int, QDate> m_lastTold;
    Mistake m_mistake;
    Tally m_tally;
};

/// How often the year brought about what it is there to bring about.
struct Seen {
    qint64 overdue = 0;
    qint64 rose = 0; ///< overdue lines of which the keeper was told
    qint64 reminded = 0;
};

bool runYear(quint32 seed, int days)
{
    QElapsedTimer timer;
    timer.start();
    Office office(seed);
    QList<Beside> lawyers;
    for (int mistake = 0; mistake < mistakeCount; ++mistake)
        lawyers.append(Beside(Mistake(mistake)));
    const Lawyer sober;
    Seen seen;
    for (QDate day = founded; day < founded.addDays(days); day = day.addDays(1)) {
        office.live(day, sober.isWorked(day));
        const auto duties = office.duties();
        const auto sections = office.sections();
        const auto digests = office.digests();
        for (Beside &lawyer : lawyers) {
            lawyer.compare(office.diary(), duties, sections, office.now());
            if (lawyer.mistake() == Mistake::None)
                lawyer.compare(office.diary(), digests, office.now());
        }
        if (sober.isWorked(day))
            lawyers.first().comparePeriods(office.diary(), office.now());
        for (const Line &line : duties) {
            seen.overdue += line.state == "overdue"_L1 ? 1 : 0;
            seen.rose += line.state == "overdue"_L1 && line.told.contains(office.diary().keeper) ? 1 : 0;
        }
        seen.reminded += digests.size();
    }
    const Tally tally = lawyers.first().tally();
    std::printf("seed %u: %d days, %lld duties, %lld posts, %lld sections; %lld overdue lines, %lld risen to the keeper, %lld digests; "
                "%lld comparisons, %lld mismatches; %lld s\n",
        seed, days, qlonglong(office.diary().duties.size()), qlonglong(office.diary().posts.size()),
        qlonglong(office.diary().sections.size()), qlonglong(seen.overdue), qlonglong(seen.rose), qlonglong(seen.reminded),
        qlonglong(tally.compared), qlonglong(tally.differ), qlonglong(timer.elapsed() / 1000));
    bool good = tally.differ == 0;
    for (const Beside &lawyer : lawyers.sliced(1)) {
        std::printf("  wrong on purpose, %s: %lld mismatches\n", nameOf(lawyer.mistake()), qlonglong(lawyer.tally().differ));
        good = good && (lawyer.tally().differ > 0 || days < 360);
    }
    std::fflush(stdout);
    const bool sound = office.sound();
    if (!sound)
        std::fprintf(stderr, "seed %u: the ledger does not verify\n", seed);
    return good && sound;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption seed(u"seed"_s, u"one year of this seed instead of several"_s, u"number"_s);
    const QCommandLineOption days(u"days"_s, u"how many, from 29 December 2025 on"_s, u"number"_s, u"368"_s);
    parser.addOptions({seed, days});
    parser.process(application);
    QList<quint32> seeds{20260701, 20261124, 7};
    if (parser.isSet(seed))
        seeds = {parser.value(seed).toUInt()};
    bool good = true;
    for (const quint32 one : seeds)
        good = runYear(one, parser.value(days).toInt()) && good;
    if (!good)
        std::fprintf(stderr, "soak_year: FAILED\n");
    return good ? 0 : 1;
}
