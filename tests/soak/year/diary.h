// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>

// What happened in the simulated office, as somebody who stands beside and takes notes would write it down. Nothing of it is read
// from the program: people, sections, posts and duties are known by their place in a list.
namespace toasoan::year {

using Moment = qint64; ///< milliseconds since 1970 in UTC
constexpr Moment never = -1;

struct Person {
    QString name;
    bool reviews = false;
    bool left = false;
};
struct SectionNote {
    QString name;
    int responsible = -1; ///< -1: nobody
    bool asAgency = false; ///< the numbers below are what the agency lays down for all
    int everyWorkingDays = 0; ///< 0: nothing is owed regularly
    int reviewersAfter = 2;
    int keeperAfter = 5;
    QDate since; ///< the day from which that number of days holds
};
struct PostNote {
    int section = -1;
    QList<Moment> words; ///< when words that were not there before were first to be read, ascending
    Moment gone = never;
};
struct DutyNote {
    QString rule;
    int section = -1;
    QDate event; ///< invalid: runs from the publication of what it follows
    Moment moment = never; ///< of the event, where the hour was noted
    QDate setByPerson;
    int follows = -1;
    int post = -1; ///< said to settle it
    bool closed = false; ///< for a reason, without a post
    QDate quietUntil;
    QDate confirmed; ///< the last day on which somebody said that the page is still correct
    QDate written; ///< the day it was registered
};

struct Diary {
    QList<Person> people;
    int keeper = 0;
    QList<SectionNote> sections;
    QList<PostNote> posts;
    QList<DutyNote> duties;
};

/// One line about one duty or section on one evening, as both sides write it: what is compared.
struct Line {
    QString state;
    QDate due;
    int late = 0; ///< working days
    QDate window; ///< of duties: the last day that people are given
    QDate stays; ///< the last day on which the page must still be there
    QList<int> told; ///< people, the nearest first
    QList<QDate> mornings; ///< on which they are told of what is to come; not compared by itself
    bool pressing = false; ///< told every working day
    [[nodiscard]] QString text() const
    {
        const auto day = [](QDate one) { return one.isValid() ? one.toString(Qt::ISODate) : QStringLiteral("-"); };
        QStringList people;
        for (const int one : told)
            people.append(QString::number(one));
        return QStringLiteral("%1 due %2 late %3 window %4 stays %5 told [%6]")
            .arg(state, day(due))
            .arg(late)
            .arg(day(window), day(stays), people.join(u' '));
    }
};

} // namespace toasoan::year
