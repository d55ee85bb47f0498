// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include "calendarsamples.h"
#include "domain/deadline.h"

using namespace Qt::StringLiterals;
using namespace toasoan;
using namespace toasoan::test;

using enum PeriodUnit;
using enum Direction;

namespace {

/// The days off of five years, written down from the yearly notices (2027 and 2028: from the rules, no notice yet) and not read
/// from the data of the program: beside Saturdays and Sundays.
constexpr const char *daysOff =
    "2024-01-01 2024-02-08..2024-02-14 2024-04-18 2024-04-29..2024-05-01 2024-09-02..2024-09-03 "
    "2025-01-01 2025-01-27..2025-01-31 2025-04-07 2025-04-30..2025-05-02 2025-09-01..2025-09-02 "
    "2026-01-01..2026-01-02 2026-02-16..2026-02-20 2026-04-26..2026-04-27 2026-04-30..2026-05-01 2026-08-31..2026-09-02 2026-11-24 "
    "2027-01-01 2027-02-04..2027-02-10 2027-04-16 2027-04-30..2027-05-03 2027-09-02..2027-09-03 2027-11-24 "
    "2028-01-01..2028-01-03 2028-01-24..2028-01-28 2028-04-04 2028-04-30..2028-05-02 2028-09-01..2028-09-04 2028-11-24";
/// Saturdays worked for a day off.
constexpr const char *daysWorked = "2024-05-04 2025-04-26 2026-01-10 2026-08-22";

/// A duty of the catalogue on a day, worked out over the list above apart from the program; the rule that gives the number, and the
/// articles of the Civil Code 91/2015/QH13 that decide the day ("choice": the law is silent about landing on a day off backwards).
struct Worked {
    const char *event;
    int amount;
    PeriodUnit unit;
    Direction direction;
    const char *lastDay;
    const char *what;
    const char *rule;
    const char *article;
};

constexpr Worked cases[] = {
    {"2026-02-13", 2, WorkingDays, After, "2026-02-24", "recruitment result", "ND 170/2025", "147.3, 148.1"},
    {"2026-04-24", 2, WorkingDays, After, "2026-04-29", "recruitment result", "ND 170/2025", "147.3, 148.1"},
    {"2026-04-28", 2, WorkingDays, After, "2026-05-04", "recruitment result", "ND 170/2025", "147.3, 148.1"},
    {"2026-08-20", 2, WorkingDays, After, "2026-08-22", "recruitment result", "ND 170/2025", "147.3, 148.1"},
    {"2026-08-28", 2, WorkingDays, After, "2026-09-04", "recruitment result", "ND 170/2025", "147.3, 148.1"},
    {"2026-11-20", 2, WorkingDays, After, "2026-11-25", "recruitment result", "ND 170/2025", "147.3, 148.1"},
    {"2026-11-23", 2, WorkingDays, After, "2026-11-26", "recruitment result", "ND 170/2025", "147.3, 148.1"},
    {"2025-12-30", 2, WorkingDays, After, "2026-01-05", "recruitment result", "ND 170/2025", "147.3, 148.1"},
    {"2026-12-31", 2, WorkingDays, After, "2027-01-05", "recruitment result", "ND 170/2025", "147.3, 148.1"},
    {"2026-07-06", 5, WorkingDays, After, "2026-07-13", "draft budget", "ND 73/2026 Art. 36", "147.3, 148.1"},
    {"2026-12-07", 5, WorkingDays, After, "2026-12-14", "draft budget", "ND 73/2026 Art. 36", "147.3, 148.1"},
    {"2026-04-22", 5, WorkingDays, After, "2026-05-04", "draft budget", "ND 73/2026 Art. 36", "147.3, 148.1"},
    {"2026-02-11", 5, WorkingDays, After, "2026-02-25", "draft budget", "ND 73/2026 Art. 36", "147.3, 148.1"},
    {"2025-12-29", 5, WorkingDays, After, "2026-01-07", "draft budget", "ND 73/2026 Art. 36", "147.3, 148.1"},
    {"2026-08-27", 5, WorkingDays, After, "2026-09-08", "draft budget", "ND 73/2026 Art. 36", "147.3, 148.1"},
    {"2024-02-05", 5, WorkingDays, After, "2024-02-19", "commune disclosure", "Law 10/2022 Art. 12", "147.3, 148.1"},
    {"2024-04-24", 5, WorkingDays, After, "2024-05-04", "commune disclosure", "Law 10/2022 Art. 12", "147.3, 148.1"},
    {"2024-08-28", 5, WorkingDays, After, "2024-09-06", "commune disclosure", "Law 10/2022 Art. 12", "147.3, 148.1"},
    {"2025-01-22", 5, WorkingDays, After, "2025-02-05", "commune disclosure", "Law 10/2022 Art. 12", "147.3, 148.1"},
    {"2025-04-24", 5, WorkingDays, After, "2025-05-05", "commune disclosure", "Law 10/2022 Art. 12", "147.3, 148.1"},
    {"2025-08-27", 5, WorkingDays, After, "2025-09-05", "commune disclosure", "Law 10/2022 Art. 12", "147.3, 148.1"},
    {"2026-11-18", 5, WorkingDays, After, "2026-11-26", "commune disclosure", "Law 10/2022 Art. 12", "147.3, 148.1"},
    {"2027-02-01", 5, WorkingDays, After, "2027-02-15", "commune disclosure", "Law 10/2022 Art. 12", "147.3, 148.1"},
    {"2026-01-07", 3, WorkingDays, After, "2026-01-10", "land violations", "ND 102/2024 Art. 31", "147.3, 148.1"},
    {"2026-02-12", 3, WorkingDays, After, "2026-02-24", "land violations", "ND 102/2024 Art. 31", "147.3, 148.1"},
    {"2026-04-23", 3, WorkingDays, After, "2026-04-29", "land violations", "ND 102/2024 Art. 31", "147.3, 148.1"},
    {"2026-08-21", 3, WorkingDays, After, "2026-08-25", "land violations", "ND 102/2024 Art. 31", "147.3, 148.1"},
    {"2027-04-28", 3, WorkingDays, After, "2027-05-05", "land violations", "ND 102/2024 Art. 31", "147.3, 148.1"},
    {"2027-08-31", 3, WorkingDays, After, "2027-09-07", "land violations", "ND 102/2024 Art. 31", "147.3, 148.1"},
    {"2026-02-10", 7, WorkingDays, After, "2026-02-26", "denunciation conclusion", "Law 25/2018 Art. 40", "147.3, 148.1"},
    {"2026-04-20", 7, WorkingDays, After, "2026-05-04", "denunciation conclusion", "Law 25/2018 Art. 40", "147.3, 148.1"},
    {"2026-08-24", 7, WorkingDays, After, "2026-09-07", "denunciation conclusion", "Law 25/2018 Art. 40", "147.3, 148.1"},
    {"2026-11-17", 7, WorkingDays, After, "2026-11-27", "denunciation conclusion", "Law 25/2018 Art. 40", "147.3, 148.1"},
    {"2026-12-25", 7, WorkingDays, After, "2027-01-06", "denunciation conclusion", "Law 25/2018 Art. 40", "147.3, 148.1"},
    {"2024-04-25", 7, WorkingDays, After, "2024-05-08", "denunciation conclusion", "Law 25/2018 Art. 40", "147.3, 148.1"},
    {"2026-01-30", 15, WorkingDays, After, "2026-02-27", "voters' petitions", "NQLT 72/2025 Art. 51", "147.3, 148.1"},
    {"2026-04-10", 15, WorkingDays, After, "2026-05-06", "voters' petitions", "NQLT 72/2025 Art. 51", "147.3, 148.1"},
    {"2026-08-14", 15, WorkingDays, After, "2026-09-08", "voters' petitions", "NQLT 72/2025 Art. 51", "147.3, 148.1"},
    {"2026-11-06", 15, WorkingDays, After, "2026-11-30", "voters' petitions", "NQLT 72/2025 Art. 51", "147.3, 148.1"},
    {"2027-01-18", 15, WorkingDays, After, "2027-02-15", "voters' petitions", "NQLT 72/2025 Art. 51", "147.3, 148.1"},
    {"2026-01-08", 2, WorkingDays, After, "2026-01-10", "removal of debtors", "ND 62/2015 Art. 11", "147.3, 148.1"},
    {"2026-01-09", 2, WorkingDays, After, "2026-01-12", "removal of debtors", "ND 62/2015 Art. 11", "147.3, 148.1"},
    {"2026-08-21", 2, WorkingDays, After, "2026-08-24", "removal of debtors", "ND 62/2015 Art. 11", "147.3, 148.1"},
    {"2026-12-24", 2, WorkingDays, After, "2026-12-28", "removal of debtors", "ND 62/2015 Art. 11", "147.3, 148.1"},
    {"2026-02-02", 15, Days, After, "2026-02-23", "complaint decision", "ND 75/2012 Art. 12", "147.3, 148.1, 148.5"},
    {"2026-02-05", 15, Days, After, "2026-02-23", "complaint decision", "ND 75/2012 Art. 12", "147.3, 148.1, 148.5"},
    {"2026-04-15", 15, Days, After, "2026-05-04", "complaint decision", "ND 75/2012 Art. 12", "147.3, 148.1, 148.5"},
    {"2026-04-16", 15, Days, After, "2026-05-04", "complaint decision", "ND 75/2012 Art. 12", "147.3, 148.1, 148.5"},
    {"2026-08-17", 15, Days, After, "2026-09-03", "complaint decision", "ND 75/2012 Art. 12", "147.3, 148.1, 148.5"},
    {"2026-08-18", 15, Days, After, "2026-09-03", "complaint decision", "ND 75/2012 Art. 12", "147.3, 148.1, 148.5"},
    {"2026-11-09", 15, Days, After, "2026-11-25", "complaint decision", "ND 75/2012 Art. 12", "147.3, 148.1, 148.5"},
    {"2026-12-17", 15, Days, After, "2027-01-04", "complaint decision", "ND 75/2012 Art. 12", "147.3, 148.1, 148.5"},
    {"2026-01-17", 15, Days, After, "2026-02-02", "land-use plan", "Law 31/2024 Art. 75", "147.3, 148.1, 148.5"},
    {"2026-03-13", 15, Days, After, "2026-03-30", "land-use plan", "Law 31/2024 Art. 75", "147.3, 148.1, 148.5"},
    {"2026-06-26", 15, Days, After, "2026-07-13", "land-use plan", "Law 31/2024 Art. 75", "147.3, 148.1, 148.5"},
    {"2027-01-20", 15, Days, After, "2027-02-11", "land-use plan", "Law 31/2024 Art. 75", "147.3, 148.1, 148.5"},
    {"2027-04-16", 15, Days, After, "2027-05-04", "land-use plan", "Law 31/2024 Art. 75", "147.3, 148.1, 148.5"},
    {"2026-01-19", 30, Days, After, "2026-02-23", "assigned budget", "ND 73/2026 Art. 37", "147.3, 148.1, 148.5"},
    {"2026-03-31", 30, Days, After, "2026-05-04", "assigned budget", "ND 73/2026 Art. 37", "147.3, 148.1, 148.5"},
    {"2026-07-31", 30, Days, After, "2026-09-03", "assigned budget", "ND 73/2026 Art. 37", "147.3, 148.1, 148.5"},
    {"2026-10-25", 30, Days, After, "2026-11-25", "assigned budget", "ND 73/2026 Art. 37", "147.3, 148.1, 148.5"},
    {"2027-01-05", 30, Days, After, "2027-02-11", "assigned budget", "ND 73/2026 Art. 37", "147.3, 148.1, 148.5"},
    {"2024-03-31", 10, Days, After, "2024-04-10", "execution of the quarter", "ND 73/2026 Art. 37", "147.3, 148.1"},
    {"2024-06-30", 10, Days, After, "2024-07-10", "execution of the quarter", "ND 73/2026 Art. 37", "147.3, 148.1"},
    {"2024-09-30", 10, Days, After, "2024-10-10", "execution of the quarter", "ND 73/2026 Art. 37", "147.3, 148.1"},
    {"2025-03-31", 10, Days, After, "2025-04-10", "execution of the quarter", "ND 73/2026 Art. 37", "147.3, 148.1"},
    {"2025-06-30", 10, Days, After, "2025-07-10", "execution of the quarter", "ND 73/2026 Art. 37", "147.3, 148.1"},
    {"2025-09-30", 10, Days, After, "2025-10-10", "execution of the quarter", "ND 73/2026 Art. 37", "147.3, 148.1"},
    {"2026-03-31", 10, Days, After, "2026-04-10", "execution of the quarter", "ND 73/2026 Art. 37", "147.3, 148.1"},
    {"2026-06-30", 10, Days, After, "2026-07-10", "execution of the quarter", "ND 73/2026 Art. 37", "147.3, 148.1"},
    {"2026-09-30", 10, Days, After, "2026-10-12", "execution of the quarter", "ND 73/2026 Art. 37", "147.3, 148.1, 148.5"},
    {"2027-03-31", 10, Days, After, "2027-04-12", "execution of the quarter", "ND 73/2026 Art. 37", "147.3, 148.1, 148.5"},
    {"2027-06-30", 10, Days, After, "2027-07-12", "execution of the quarter", "ND 73/2026 Art. 37", "147.3, 148.1, 148.5"},
    {"2027-09-30", 10, Days, After, "2027-10-11", "execution of the quarter", "ND 73/2026 Art. 37", "147.3, 148.1, 148.5"},
    {"2026-01-16", 30, Days, After, "2026-02-23", "forms of a recruitment", "ND 170/2025", "147.3, 148.1, 148.5"},
    {"2026-03-30", 30, Days, After, "2026-04-29", "forms of a recruitment", "ND 170/2025", "147.3, 148.1"},
    {"2026-08-03", 30, Days, After, "2026-09-03", "forms of a recruitment", "ND 170/2025", "147.3, 148.1, 148.5"},
    {"2026-10-24", 30, Days, After, "2026-11-23", "forms of a recruitment", "ND 170/2025", "147.3, 148.1"},
    {"2026-02-03", 15, Days, After, "2026-02-23", "stay of a result", "ND 170/2025", "147.3, 148.1, 148.5"},
    {"2026-04-12", 15, Days, After, "2026-04-28", "stay of a result", "ND 170/2025", "147.3, 148.1, 148.5"},
    {"2026-08-16", 15, Days, After, "2026-09-03", "stay of a result", "ND 170/2025", "147.3, 148.1, 148.5"},
    {"2026-12-18", 15, Days, After, "2027-01-04", "stay of a result", "ND 170/2025", "147.3, 148.1, 148.5"},
    {"2026-01-02", 60, Days, After, "2026-03-03", "stay of science results", "TT 20/2023", "147.3, 148.1"},
    {"2026-02-26", 60, Days, After, "2026-04-28", "stay of science results", "TT 20/2023", "147.3, 148.1, 148.5"},
    {"2026-07-03", 60, Days, After, "2026-09-03", "stay of science results", "TT 20/2023", "147.3, 148.1, 148.5"},
    {"2024-01-26", 15, Days, After, "2024-02-15", "claims about information", "Law 104/2016 Art. 22", "147.3, 148.1, 148.5"},
    {"2024-04-14", 15, Days, After, "2024-05-02", "claims about information", "Law 104/2016 Art. 22", "147.3, 148.1, 148.5"},
    {"2024-08-18", 15, Days, After, "2024-09-04", "claims about information", "Law 104/2016 Art. 22", "147.3, 148.1, 148.5"},
    {"2025-01-13", 15, Days, After, "2025-02-03", "claims about information", "Law 104/2016 Art. 22", "147.3, 148.1, 148.5"},
    {"2025-04-16", 15, Days, After, "2025-05-05", "claims about information", "Law 104/2016 Art. 22", "147.3, 148.1, 148.5"},
    {"2026-03-10", 15, Days, Before, "2026-02-23", "auction of real estate", "Law 01/2016 Art. 57", "147.3 mirrored"},
    {"2026-05-15", 15, Days, Before, "2026-04-29", "auction of real estate", "Law 01/2016 Art. 57",
        "147.3 mirrored, choice: earlier working day"},
    {"2026-03-07", 15, Days, Before, "2026-02-13", "auction of real estate", "Law 01/2016 Art. 57",
        "147.3 mirrored, choice: earlier working day"},
    {"2026-09-16", 15, Days, Before, "2026-08-28", "auction of real estate", "Law 01/2016 Art. 57",
        "147.3 mirrored, choice: earlier working day"},
    {"2026-12-09", 15, Days, Before, "2026-11-23", "auction of real estate", "Law 01/2016 Art. 57",
        "147.3 mirrored, choice: earlier working day"},
    {"2027-02-22", 15, Days, Before, "2027-02-03", "auction of real estate", "Law 01/2016 Art. 57",
        "147.3 mirrored, choice: earlier working day"},
    {"2026-02-27", 7, WorkingDays, Before, "2026-02-11", "auction of movables", "Law 01/2016 Art. 57", "147.3 mirrored"},
    {"2026-05-08", 7, WorkingDays, Before, "2026-04-24", "auction of movables", "Law 01/2016 Art. 57", "147.3 mirrored"},
    {"2026-09-08", 7, WorkingDays, Before, "2026-08-25", "auction of movables", "Law 01/2016 Art. 57", "147.3 mirrored"},
    {"2026-12-03", 7, WorkingDays, Before, "2026-11-23", "auction of movables", "Law 01/2016 Art. 57", "147.3 mirrored"},
    {"2025-02-07", 7, WorkingDays, Before, "2025-01-22", "auction of movables", "Law 01/2016 Art. 57", "147.3 mirrored"},
    {"2024-05-08", 7, WorkingDays, Before, "2024-04-25", "auction of movables", "Law 01/2016 Art. 57", "147.3 mirrored"},
    {"2026-02-24", 3, WorkingDays, Before, "2026-02-12", "choice of the auctioneer", "Law 01/2016 Art. 56", "147.3 mirrored"},
    {"2026-05-05", 3, WorkingDays, Before, "2026-04-28", "choice of the auctioneer", "Law 01/2016 Art. 56", "147.3 mirrored"},
    {"2026-08-24", 3, WorkingDays, Before, "2026-08-20", "choice of the auctioneer", "Law 01/2016 Art. 56", "147.3 mirrored"},
    {"2026-11-27", 3, WorkingDays, Before, "2026-11-23", "choice of the auctioneer", "Law 01/2016 Art. 56", "147.3 mirrored"},
    {"2026-01-15", 5, WorkingDays, Before, "2026-01-09", "citizen reception", "Law 42/2013 Art. 24", "147.3 mirrored"},
    {"2026-02-26", 5, WorkingDays, Before, "2026-02-12", "citizen reception", "Law 42/2013 Art. 24", "147.3 mirrored"},
    {"2026-05-07", 5, WorkingDays, Before, "2026-04-28", "citizen reception", "Law 42/2013 Art. 24", "147.3 mirrored"},
    {"2026-09-04", 5, WorkingDays, Before, "2026-08-25", "citizen reception", "Law 42/2013 Art. 24", "147.3 mirrored"},
    {"2026-12-01", 5, WorkingDays, Before, "2026-11-23", "citizen reception", "Law 42/2013 Art. 24", "147.3 mirrored"},
    {"2027-02-15", 5, WorkingDays, Before, "2027-02-01", "citizen reception", "Law 42/2013 Art. 24", "147.3 mirrored"},
    {"2026-09-05", 7, WorkingDays, Before, "2026-08-24", "planned outage", "ND 224/2026 Art. 13", "147.3 mirrored"},
    {"2026-11-30", 7, WorkingDays, Before, "2026-11-18", "planned outage", "ND 224/2026 Art. 13", "147.3 mirrored"},
    {"2027-01-09", 7, WorkingDays, Before, "2026-12-30", "planned outage", "ND 224/2026 Art. 13", "147.3 mirrored"},
    {"2026-03-22", 30, Days, Before, "2026-02-13", "dialogue plan", "Law 57/2020 Art. 10", "147.3 mirrored, choice: earlier working day"},
    {"2026-05-30", 30, Days, Before, "2026-04-29", "dialogue plan", "Law 57/2020 Art. 10", "147.3 mirrored, choice: earlier working day"},
    {"2026-06-01", 30, Days, Before, "2026-04-29", "dialogue plan", "Law 57/2020 Art. 10", "147.3 mirrored, choice: earlier working day"},
    {"2026-10-02", 30, Days, Before, "2026-08-28", "dialogue plan", "Law 57/2020 Art. 10", "147.3 mirrored, choice: earlier working day"},
    {"2026-03-01", 20, Days, Before, "2026-02-09", "procedure before effect", "ND 63/2010 Art. 15", "147.3 mirrored"},
    {"2026-05-20", 20, Days, Before, "2026-04-29", "procedure before effect", "ND 63/2010 Art. 15",
        "147.3 mirrored, choice: earlier working day"},
    {"2026-09-22", 20, Days, Before, "2026-08-28", "procedure before effect", "ND 63/2010 Art. 15",
        "147.3 mirrored, choice: earlier working day"},
    {"2025-08-31", 6, Months, After, "2026-03-02", "review of a page", "ND 224/2026 Art. 9", "147.3, 148.3, 148.5"},
    {"2026-02-28", 6, Months, After, "2026-08-28", "review of a page", "ND 224/2026 Art. 9", "147.3, 148.3"},
    {"2026-03-02", 6, Months, After, "2026-09-03", "review of a page", "ND 224/2026 Art. 9", "147.3, 148.3, 148.5"},
    {"2026-10-31", 6, Months, After, "2027-05-04", "review of a page", "ND 224/2026 Art. 9", "147.3, 148.3, 148.5"},
    {"2026-05-24", 6, Months, After, "2026-11-25", "review of a page", "ND 224/2026 Art. 9", "147.3, 148.3, 148.5"},
    {"2025-02-17", 12, Months, After, "2026-02-23", "draft budget stays a year", "ND 73/2026", "147.3, 148.3, 148.5"},
    {"2026-07-13", 12, Months, After, "2027-07-13", "draft budget stays a year", "ND 73/2026", "147.3, 148.3"},
    {"2027-05-02", 12, Months, After, "2028-05-03", "draft budget stays a year", "ND 73/2026", "147.3, 148.3, 148.5"},
    {"2025-11-30", 3, Months, After, "2026-03-02", "list looked through", "Law 104/2016 Art. 17", "147.3, 148.3, 148.5"},
    {"2026-01-31", 3, Months, After, "2026-05-04", "list looked through", "Law 104/2016 Art. 17", "147.3, 148.3, 148.5"},
    {"2026-08-24", 3, Months, After, "2026-11-25", "list looked through", "Law 104/2016 Art. 17", "147.3, 148.3, 148.5"},
};

QSet<QDate> listed(const char *text)
{
    QSet<QDate> days;
    for (const QString &part : QString::fromLatin1(text).split(u' ')) {
        const QDate last = iso(part.section(u".."_s, -1));
        for (QDate day = iso(part.section(u".."_s, 0, 0)); day <= last; day = day.addDays(1))
            days.insert(day);
    }
    return days;
}

bool isWorked(QDate day)
{
    static const QSet<QDate> off = listed(daysOff);
    static const QSet<QDate> worked = listed(daysWorked);
    return worked.contains(day) || (day.dayOfWeek() <= 5 && !off.contains(day));
}

/// One day after the other over the list, without the program's calendar.
QDate slowly(const Worked &one)
{
    const int way = one.direction == After ? 1 : -1;
    QDate day = iso(QString::fromLatin1(one.event));
    if (one.unit == WorkingDays) {
        for (int left = one.amount; left > 0;) {
            day = day.addDays(way);
            left -= isWorked(day) ? 1 : 0;
        }
        return day;
    }
    if (one.unit == Days) {
        for (int left = one.amount; left > 0; --left)
            day = day.addDays(way);
    } else {
        const int month = day.year() * 12 + day.month() - 1 + way * one.amount;
        const QDate first(month / 12, month % 12 + 1, 1);
        day = first.addDays(std::min(day.day(), first.daysInMonth()) - 1);
    }
    while (!isWorked(day))
        day = day.addDays(way);
    return day;
}

WorkingCalendar vietnam()
{
    auto calendar = WorkingCalendar::parse(vietnamData());
    if (!calendar)
        qFatal("%s", qPrintable(calendar.error().detail));
    return *calendar;
}

} // namespace

/// Duties worked out one by one; with the cases of tst_deadline more than two hundred.
class WorkedCasesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theListOfDaysOffIsTheCalendarOfTheProgram();
    void dutyEndsOnTheDayWorkedOut_data();
    void dutyEndsOnTheDayWorkedOut();
    void anUnknownYearIsNamedNotGuessed_data();
    void anUnknownYearIsNamedNotGuessed();
};

void WorkedCasesTest::theListOfDaysOffIsTheCalendarOfTheProgram()
{
    const WorkingCalendar calendar = vietnam();
    for (QDate day(2024, 1, 1); day <= QDate(2028, 12, 31); day = day.addDays(1))
        QVERIFY2(calendar.isWorking(day) == isWorked(day), qPrintable(day.toString(Qt::ISODate)));
}

void WorkedCasesTest::dutyEndsOnTheDayWorkedOut_data()
{
    QTest::addColumn<int>("row");
    QSet<QString> names;
    for (int row = 0; row < int(std::size(cases)); ++row) {
        const Worked &one = cases[row];
        const QString name = u"%1, %2: %3 (Art. %4)"_s.arg(
            QString::fromLatin1(one.what), QString::fromLatin1(one.rule), QString::fromLatin1(one.event), QString::fromLatin1(one.article));
        if (names.contains(name))
            qFatal("twice: %s", qPrintable(name));
        names.insert(name);
        QTest::newRow(qPrintable(name)) << row;
    }
    if (names.size() < 120)
        qFatal("cases are missing");
}

void WorkedCasesTest::dutyEndsOnTheDayWorkedOut()
{
    QFETCH(int, row);
    const Worked &one = cases[row];
    const QDate lastDay = iso(QString::fromLatin1(one.lastDay));
    const QDate event = iso(QString::fromLatin1(one.event));
    QCOMPARE(slowly(one), lastDay);
    const Period period{.amount = one.amount, .unit = one.unit, .direction = one.direction};
    const auto explained = computeDeadline(vietnam(), period, event);
    const auto fast = lastDayOf(vietnam(), period, event);
    QVERIFY2(explained && fast, explained ? "" : qPrintable(explained.error().detail));
    QCOMPARE(explained->lastDay, lastDay);
    QCOMPARE(*fast, lastDay);
    // The article named is the one that decided: an end that moved says so.
    const bool moved = explained->steps.last().role == DeadlineStep::Role::MovedTo;
    const QString article = QString::fromLatin1(one.article);
    QCOMPARE(article.contains(u"148.5"_s) || article.contains(u"choice"_s), moved);
}

void WorkedCasesTest::anUnknownYearIsNamedNotGuessed_data()
{
    QTest::addColumn<QDate>("event");
    QTest::addColumn<Period>("period");
    QTest::addColumn<QString>("year");
    QTest::newRow("signed in a year before the data") << QDate(2023, 12, 29) << Period{5, WorkingDays, After} << u"2023"_s;
    QTest::newRow("due in a year after the data") << QDate(2032, 12, 30) << Period{5, WorkingDays, After} << u"2033"_s;
    QTest::newRow("thirty days into it") << QDate(2032, 12, 15) << Period{30, Days, After} << u"2033"_s;
    QTest::newRow("six months into it") << QDate(2032, 9, 15) << Period{6, Months, After} << u"2033"_s;
    QTest::newRow("back beyond the beginning") << QDate(2024, 1, 8) << Period{15, Days, Before} << u"2023"_s;
    QTest::newRow("working days back") << QDate(2024, 1, 9) << Period{7, WorkingDays, Before} << u"2023"_s;
}

void WorkedCasesTest::anUnknownYearIsNamedNotGuessed()
{
    QFETCH(QDate, event);
    QFETCH(Period, period);
    QFETCH(QString, year);
    const auto deadline = computeDeadline(vietnam(), period, event);
    QVERIFY(!deadline);
    QCOMPARE(deadline.error().kind, Error::Kind::NotFound);
    QVERIFY2(deadline.error().detail.contains(year), qPrintable(deadline.error().detail));
    QVERIFY(!lastDayOf(vietnam(), period, event));
}

QTEST_GUILESS_MAIN(WorkedCasesTest)
#include "tst_workedcases.moc"
