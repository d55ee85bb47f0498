// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

#include <random>

#include "desk/desk.h"
#include "soak/year/diary.h"

namespace toasoan::year {

/// A simulated agency at work through the real Desk, with a set clock and seeded habits: events come in, posts are drafted, approved and
/// published to a static site and seen; people are away, leave, forget, snooze and catch up. Everything is written down in the diary.
class Office final {
public:
    explicit Office(quint32 seed);
    Q_DISABLE_COPY_MOVE(Office)
    ~Office();

    /// One day of work, if it is one (as the office believes), and then evening. Whatever the desk refuses ends the program.
    void live(QDate day, bool worked);
    [[nodiscard]] const Diary &diary() const { return m_diary; }
    [[nodiscard]] Moment now() const;

    /// What the desk says this evening, in the diary's terms.
    [[nodiscard]] QMap<int, Line> duties();
    [[nodiscard]] QMap<int, Line> sections();
    /// Whom today's digests told of what: by person, duties as their number, sections as -1 and downwards.
    [[nodiscard]] QMap<int, QSet<int>> digests();
    /// Everything that was signed still verifies.
    [[nodiscard]] bool sound();

private:
    struct Job;
    struct Clockwork;

    [[nodiscard]] int roll(int least, int most) { return least + int(m_random() % quint32(most - least + 1)); }
    [[nodiscard]] bool chance(int percent) { return roll(0, 99) < percent; }
    void at(QDate day, int hour, int minute = 0);
    void as(int person);
    Outcome must(const Command &command, const char *what);
    [[nodiscard]] int addPerson(const QString &name, const QSet<Role> &roles);
    [[nodiscard]] int addSection(const QString &name, const QString &code, int responsible, std::optional<int> everyWorkingDays);
    void found();
    void changeCharter(QDate day);
    [[nodiscard]] bool isAway(int person, QDate day) const;
    [[nodiscard]] int officerFor(int section, QDate day) const; ///< -1: nobody is there

    // what comes in
    void takeEvents(QDate day);
    void takeFromTheCalendar(QDate day);
    void registerDuty(QDate day, const DutyNote &note);
    void importRegister(QDate day);
    void planFor(QDate day, int duty);
    void planNews(QDate day);
    // what is done about it
    void submit(Job &job, QDate day, int person);
    void approveAndPublish(QDate day);
    void settle(int duty, int post);
    void tidyUp(QDate day);

    QTemporaryDir m_folder;
    std::unique_ptr<Clockwork> m_clock;
    std::unique_ptr<Desk> m_desk;
    std::mt19937 m_random;
    Diary m_diary;
    QList<MemberId> m_members;
    QList<SectionId> m_sections;
    std::optional<Cadence> m_agencyRule;
    QList<PostId> m_posts;
    QList<DutyId> m_duties;
    QList<Job> m_jobs;
    int m_person = 0;
    int m_number = 0; ///< of documents, for titles
    QDate m_awayFrom;
    QMap<int, QDate> m_nextNews; ///< by section
};

} // namespace toasoan::year
