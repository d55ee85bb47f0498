// SPDX-License-Identifier: GPL-3.0-or-later
// The work: what comes in on a day, and what people do about it or leave undone.
#include "soak/year/officework.h"

#include <algorithm>

#include "intake/workbookwriter.h"

using namespace Qt::StringLiterals;

namespace toasoan::year {

namespace {

/// What tends to come in: a rule, and how many days from the day it is registered its event lies.
struct Habit {
    QStringView rule;
    int earliest;
    int latest;
    int weight;
};
constexpr Habit habits[]{{u"31a", -3, 0, 14}, {u"6a", -2, 0, 10}, {u"17a", -4, 0, 4}, {u"17b", -1, 0, 3}, {u"20c-dong-san", 4, 30, 5},
    {u"20c-bat-dong-san", 10, 40, 5}, {u"35a", 25, 60, 3}, {u"35b", -8, 20, 3}, {u"26a", 3, 25, 5}, {u"43", 5, 30, 4}, {u"21b", -20, 0, 4},
    {u"27", -10, 0, 5}, {u"28", -3, 0, 3}, {u"34", -5, 0, 3}, {u"29", -1, 0, 4}, {u"31b", -2, 0, 4}, {u"45b", -1, 0, 4},
    {u"mac-dinh", -4, 0, 12}, {u"qc-1", -2, 0, 9}, {u"qc-2", -25, 0, 5}, {u"qc-3", 0, 0, 4}, {u"qc-4", 20, 60, 4}};

} // namespace

void Office::live(QDate day, bool worked)
{
    if (worked) {
        at(day, 8);
        changeCharter(day);
        takeEvents(day);
        planNews(day);
        at(day, 9, roll(0, 59));
        for (qsizetype i = 0; i < m_jobs.size(); ++i) {
            if (m_jobs[i].submitOn > day || m_jobs[i].approveOn.isValid())
                continue;
            const int person = officerFor(m_jobs[i].section, day);
            if (person >= 0)
                submit(m_jobs[i], day, person);
        }
        at(day, 14, roll(0, 59));
        approveAndPublish(day);
        at(day, 16);
        tidyUp(day);
    }
    at(day, 17, roll(0, 59));
}

void Office::takeEvents(QDate day)
{
    int weights = 0;
    for (const Habit &habit : habits)
        weights += habit.weight;
    for (int events = chance(60) ? 1 + (chance(30) ? 1 : 0) : 0; events > 0; --events) {
        int drawn = roll(0, weights - 1);
        const Habit *habit = habits;
        for (; drawn >= habit->weight; ++habit)
            drawn -= habit->weight;
        DutyNote note{.rule = habit->rule.toString(),
            .section = roll(-1, int(m_sections.size()) - 1),
            .event = day.addDays(roll(habit->earliest, habit->latest))};
        if ((note.rule == "43"_L1 || note.rule == "29"_L1) && note.event < QDate(2026, 7, 1))
            continue; // not law yet
        if (note.rule == "29"_L1 && note.event <= day && chance(60))
            note.moment = toMilliseconds(fromDateTime(QDateTime(note.event, QTime(roll(0, 23), roll(0, 59)), QTimeZone(7 * 3600))));
        if (chance(8))
            note.setByPerson = day.addDays(roll(1, 20));
        if (note.rule == "qc-3"_L1) {
            note.event = {};
            note.follows = m_duties.isEmpty() ? -1 : roll(0, int(m_duties.size()) - 1);
            note.setByPerson = {};
            if (note.follows < 0 || !m_diary.duties[note.follows].event.isValid())
                continue;
        }
        registerDuty(day, note);
    }
    takeFromTheCalendar(day);
    if (day.day() <= 3 && chance(60))
        importRegister(day);
}

// What the calendar brings is taken in on the first day on which the desk offers it.
void Office::takeFromTheCalendar(QDate day)
{
    RegisterDuties command{.duties = {}, .insteadOf = {}, .once = true};
    for (const DueRegistration &due : need(m_desk->dueRegistrations(day), "what the calendar brings"))
        command.duties.append(due.duty);
    if (command.duties.isEmpty())
        return;
    as(m_diary.keeper);
    m_duties += must(command, "register what the calendar brings").duties;
    for (const NewDuty &duty : std::as_const(command.duties)) {
        m_diary.duties.append({.rule = duty.rule, .section = duty.rule == "21c"_L1 ? 1 : -1, .event = duty.anchor, .written = day});
        planFor(day, int(m_diary.duties.size()) - 1);
    }
}

void Office::registerDuty(QDate day, const DutyNote &note)
{
    as(isAway(1, day) ? m_diary.keeper : 1);
    const NewDuty duty{.rule = note.rule,
        .section = note.section < 0 ? SectionId() : m_sections[note.section],
        .anchor = note.event,
        .moment = note.moment == never ? std::nullopt : std::optional(fromMilliseconds(note.moment)),
        .due = note.setByPerson,
        .title = u"Việc số %1"_s.arg(++m_number),
        .number = u"%1/TB-UBND"_s.arg(m_number),
        .follows = note.follows < 0 ? DutyId() : m_duties[note.follows]};
    m_duties += must(
        RegisterDuties{.duties = {duty}, .insteadOf = {}}, qPrintable(u"register "_s + note.rule + u' ' + note.event.toString(Qt::ISODate)))
                    .duties;
    m_diary.duties.append(note);
    m_diary.duties.last().written = day;
    if (note.section < 0 && note.rule == "31a"_L1)
        m_diary.duties.last().section = 1; // where the agency's rules put it
    planFor(day, int(m_duties.size()) - 1);
}

// A workbook of another program: three good lines, two bad ones, days as numbers of a format.
void Office::importRegister(QDate day)
{
    as(m_diary.keeper);
    QByteArray rows = test::sheetRow(1, {"UBND XÃ MÔ PHỎNG"}) + test::sheetRow(3, {"Mã", "Ngày", "Trích yếu", "Chuyên mục"});
    QList<DutyNote> notes;
    for (int i = 0; i < 3; ++i) {
        const DutyNote note{.rule = i == 0 ? u"6a"_s : i == 1 ? u"mac-dinh"_s : u"27"_s, .section = 2, .event = day.addDays(-roll(0, 6))};
        const QByteArray serial = QByteArray::number(QDate(1899, 12, 30).daysTo(note.event));
        rows += test::sheetRow(4 + i, {note.rule.toUtf8(), "#1:" + serial, "Văn bản số " + QByteArray::number(++m_number), "van-ban"});
        notes.append(note);
    }
    rows +=
        test::sheetRow(7, {"6a", "31/02/2026", "Sai ngày", "van-ban"}) + test::sheetRow(8, {"khong-co", "02/03/2026", "Sai mã", "van-ban"});
    const QByteArray book =
        test::workbook({.sheets = {{"Sổ", rows}}, .styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"});
    const DutyImport taken = need(m_desk->importDuties(book, Desk::Rehearsal::No), "take in a register");
    if (taken.duties.size() != notes.size() || taken.bad.size() != 2)
        (void)need(Result<int>(failure(Error::Kind::InvalidInput, u"%1 good, %2 bad"_s.arg(taken.good).arg(taken.bad.size()))),
            "a register's lines");
    for (qsizetype i = 0; i < notes.size(); ++i) {
        m_duties.append(taken.duties[i]);
        m_diary.duties.append(notes[i]);
        m_diary.duties.last().written = day;
        planFor(day, int(m_duties.size()) - 1);
    }
}

// What will become of it: most is done in time, some late, some never.
void Office::planFor(QDate day, int duty)
{
    const DutyNote &note = m_diary.duties[duty];
    const int fate = roll(0, 99);
    if (fate >= 92)
        return;
    Job job{.submitOn = day.addDays(fate < 58 ? roll(0, 4) : roll(4, 28)),
        .approveAfter = roll(0, 3),
        .section = note.section < 0 ? 2 : note.section,
        .duty = duty,
        .settleFirst = chance(30)};
    const bool standing = note.rule == "29"_L1 || note.rule == "31b"_L1;
    if (note.rule == "45b"_L1 || (standing && chance(50))) {
        QList<int> online;
        for (int post = 0; post < m_diary.posts.size(); ++post) {
            const bool busy = std::ranges::any_of(m_jobs, [&](const Job &other) { return other.post == post && !other.done; });
            if (m_diary.posts[post].gone == never && !m_diary.posts[post].words.isEmpty() && !busy)
                online.append(post);
        }
        if (online.isEmpty())
            return;
        job.post = online[roll(0, int(online.size()) - 1)];
        job.kind = note.rule == "45b"_L1 ? SubmissionKind::Remove : SubmissionKind::Correct;
    }
    m_jobs.append(job);
}

void Office::planNews(QDate day)
{
    for (int section = 0; section < m_sections.size(); ++section) {
        const int every = m_diary.sections[section].everyWorkingDays;
        if (every == 0 || m_nextNews.value(section, day) > day)
            continue;
        m_nextNews[section] = day.addDays(every + roll(-2, every)); // often enough, too late as well
        m_jobs.append({.submitOn = day, .approveAfter = roll(0, 2), .section = section});
    }
}

void Office::submit(Job &job, QDate day, int person)
{
    as(person);
    Draft draft;
    if (job.post < 0) {
        draft = m_desk->newDraft(m_sections[job.section]);
        draft.title = u"Bài số %1"_s.arg(m_posts.size() + 1);
        draft.body = u"<p>Nội dung của bài số %1.</p>"_s.arg(m_posts.size() + 1);
        need(m_desk->saveDraft(draft), "save a draft");
        job.post = int(m_posts.size());
        m_posts.append(draft.post);
        m_diary.posts.append({.section = job.section});
    } else {
        draft = need(m_desk->openDraft(m_posts[job.post]), "open a draft").first();
        if (job.kind == SubmissionKind::Correct)
            draft.body = u"<p>Nội dung đã sửa, lần %1.</p>"_s.arg(++m_number);
    }
    job.submission =
        must(Submit{.kind = job.kind, .content = draft, .note = job.kind == SubmissionKind::Publish ? QString() : u"Lý do"_s}, "submit")
            .submission;
    job.approveOn = day.addDays(job.approveAfter);
    if (job.duty >= 0 && job.settleFirst)
        settle(job.duty, job.post);
}

void Office::approveAndPublish(QDate day)
{
    int reviewer = -1;
    for (const int person : {3, 4}) {
        if (reviewer < 0 && m_diary.people[person].reviews && !isAway(person, day))
            reviewer = person;
    }
    QList<Job *> due;
    for (Job &job : m_jobs) {
        if (job.approveOn.isValid() && job.approveOn <= day && !job.done && reviewer >= 0)
            due.append(&job);
    }
    if (due.isEmpty())
        return;
    as(reviewer);
    for (const Job *job : std::as_const(due))
        (void)must(Approve{.post = m_posts[job->post], .submission = job->submission}, "approve");
    const auto report = need(m_desk->publishOnce(std::nullopt), "publish");
    for (const publish::PostReport &post : report.posts) {
        if (post.error)
            (void)need(Result<int>(std::unexpected(*post.error)), "deliver");
    }
    for (Job *job : std::as_const(due)) {
        job->done = true;
        if (job->kind == SubmissionKind::Remove)
            m_diary.posts[job->post].gone = now();
        else
            m_diary.posts[job->post].words.append(now());
        const int person = std::max(officerFor(job->section, day), 0);
        if (job->duty >= 0 && !job->settleFirst) {
            as(person);
            settle(job->duty, job->post);
        }
    }
    m_jobs.removeIf([](const Job &job) { return job.done; });
}

void Office::settle(int duty, int post)
{
    (void)must(SettleDuty{.duty = m_duties[duty], .post = m_posts[post], .reason = {}}, "settle");
    m_diary.duties[duty].post = post;
}

// Snoozes, confirmations, what is no longer owed, and pages taken away, some too early.
void Office::tidyUp(QDate day)
{
    for (int duty = 0; duty < m_duties.size(); ++duty) {
        DutyNote &note = m_diary.duties[duty];
        const bool planned = std::ranges::any_of(m_jobs, [&](const Job &job) { return job.duty == duty; });
        if (note.closed || note.post >= 0 || !chance(2))
            continue;
        as(m_diary.keeper);
        const bool standing = note.rule == "29"_L1 || note.rule == "31b"_L1;
        if (standing && note.confirmed != day) {
            (void)must(ConfirmDuty{.duty = m_duties[duty]}, "confirm");
            note.confirmed = day;
        } else if (!planned && chance(30)) {
            (void)must(SettleDuty{.duty = m_duties[duty], .post = {}, .reason = u"Đăng ở cổng tỉnh"_s}, "close");
            note.closed = true;
        } else if (!note.quietUntil.isValid()) {
            note.quietUntil = day.addDays(roll(1, 20));
            (void)must(SnoozeDuty{.duty = m_duties[duty], .until = note.quietUntil, .reason = u"Chờ ý kiến"_s}, "snooze");
        }
    }
    for (int post = 0; post < m_posts.size(); ++post) {
        const bool busy = std::ranges::any_of(m_jobs, [&](const Job &job) { return job.post == post; });
        if (!busy && m_diary.posts[post].gone == never && !m_diary.posts[post].words.isEmpty() && roll(0, 999) < 3)
            m_jobs.append(
                {.kind = SubmissionKind::Remove, .submitOn = day.addDays(1), .section = m_diary.posts[post].section, .post = post});
    }
}

} // namespace toasoan::year
