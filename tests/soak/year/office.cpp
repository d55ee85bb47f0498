// SPDX-License-Identifier: GPL-3.0-or-later
// The house: its people, sections, own rules, and what of them changes in the year; and what the desk says of an evening.
#include "soak/year/office.h"

#include <QDir>

#include <algorithm>

#include "soak/year/officework.h"

using namespace Qt::StringLiterals;

namespace toasoan::year {

namespace {

const QString passphrase = u"mat khau mo phong"_s;

// The agency's own rules. 31a: stricter than the law from July on, so that two rules stand beside each other; qc-1 changes in July.
const QByteArray ownRules = R"({ "format": 1, "agency": "commune", "checkedBy": "Văn phòng",
  "texts": [{ "code": "quy-che", "title": "Quy chế 12/QĐ-UBND", "verification": "confirmed" }],
  "rules": [
    { "code": "31a", "item": "31", "name": { "vi": "Công khai của xã", "en": "Commune" }, "trigger": "event", "anchor": "decision",
      "postType": "announcement", "appliesTo": ["commune"], "versions": [
        { "from": "2026-07-01", "nature": "own", "basis": [{ "text": "quy-che" }], "verification": "confirmed",
          "deadline": { "amount": 3, "unit": "working-days" } }] },
    { "code": "qc-1", "item": "qc", "name": { "vi": "Quy chế, việc một", "en": "Own, one" }, "trigger": "event", "anchor": "issue",
      "postType": "announcement", "appliesTo": ["commune"], "versions": [
        { "from": "2025-01-01", "to": "2026-06-30", "nature": "own", "basis": [{ "text": "quy-che" }], "verification": "confirmed",
          "deadline": { "amount": 5, "unit": "working-days" }, "stayUp": { "kind": "period", "amount": 10, "unit": "days" },
          "removeBy": { "amount": 40, "unit": "days", "after": "publication" } },
        { "from": "2026-07-01", "nature": "own", "basis": [{ "text": "quy-che" }], "verification": "confirmed",
          "deadline": { "amount": 2, "unit": "working-days" }, "stayUp": { "kind": "period", "amount": 10, "unit": "days" },
          "removeBy": { "amount": 40, "unit": "days", "after": "publication" } }] },
    { "code": "qc-2", "item": "qc", "name": { "vi": "Quy chế, việc hai", "en": "Own, two" }, "trigger": "event", "anchor": "decision",
      "postType": "announcement", "appliesTo": ["commune"], "versions": [
        { "from": "2025-01-01", "nature": "own", "basis": [{ "text": "quy-che" }], "verification": "confirmed",
          "deadline": { "amount": 1, "unit": "months" } }] },
    { "code": "qc-3", "item": "qc", "name": { "vi": "Quy chế, việc ba", "en": "Own, three" }, "trigger": "event", "anchor": "publication",
      "postType": "announcement", "appliesTo": ["commune"], "versions": [
        { "from": "2025-01-01", "nature": "own", "basis": [{ "text": "quy-che" }], "verification": "confirmed",
          "deadline": { "amount": 15, "unit": "days" } }] },
    { "code": "qc-4", "item": "qc", "name": { "vi": "Quy chế, việc bốn", "en": "Own, four" }, "trigger": "event", "anchor": "dialogue-day",
      "postType": "announcement", "appliesTo": ["commune"], "versions": [
        { "from": "2025-01-01", "nature": "own", "basis": [{ "text": "quy-che" }], "verification": "confirmed",
          "deadline": { "amount": 1, "unit": "months", "direction": "before" } }] }],
  "omitted": [{ "rule": "3b", "reason": "Lịch tuần đăng ở cổng tỉnh" }],
  "places": [{ "rule": "31a", "section": "cong-khai" }, { "rule": "21c", "section": "cong-khai" }] })";

QString stateOf(EventStanding standing)
{
    switch (standing) {
    case EventStanding::Overdue:
        return u"overdue"_s;
    case EventStanding::DueSoon:
        return u"soon"_s;
    case EventStanding::Ahead:
        return u"ahead"_s;
    case EventStanding::UnknownRule:
        return u"unknown rule"_s;
    case EventStanding::UnknownYear:
        return u"unknown year"_s;
    case EventStanding::AwaitsPublication:
        return u"awaits"_s;
    case EventStanding::Done:
        return u"done"_s;
    case EventStanding::Closed:
        return u"closed"_s;
    }
    return {};
}

QString stateOf(Freshness freshness)
{
    switch (freshness) {
    case Freshness::NoRule:
        return u"none"_s;
    case Freshness::Fresh:
        return u"fresh"_s;
    case Freshness::DueSoon:
        return u"soon"_s;
    case Freshness::Overdue:
        return u"overdue"_s;
    case Freshness::UnknownYear:
        return u"unknown year"_s;
    }
    return {};
}

} // namespace

Office::Office(quint32 seed)
    : m_clock(std::make_unique<Clockwork>())
    , m_random(seed)
{
    at(QDate(2025, 12, 29), 7);
    found();
    m_awayFrom = QDate(2026, 6, 1).addDays(roll(0, 40));
}

Office::~Office() = default;

Moment Office::now() const { return toMilliseconds(m_clock->now()); }

void Office::at(QDate day, int hour, int minute) { m_clock->time = fromDateTime(QDateTime(day, QTime(hour, minute), QTimeZone(7 * 3600))); }

void Office::as(int person)
{
    m_person = person;
    if (m_desk->current() != m_members[person] || !m_desk->confirmedRecently())
        need(m_desk->signIn(m_members[person], passphrase), "sign in");
}

Outcome Office::must(const Command &command, const char *what) { return need(m_desk->execute(command), what); }

int Office::addPerson(const QString &name, const QSet<Role> &roles)
{
    m_members.append(must(AddMember{.name = name, .roles = roles, .passphrase = passphrase}, "add a member").member);
    m_diary.people.append({.name = name, .reviews = roles.contains(Role::Reviewer), .left = false});
    return int(m_diary.people.size()) - 1;
}

int Office::addSection(const QString &name, const QString &code, int responsible, std::optional<int> everyWorkingDays)
{
    AddSection command{.name = name, .code = code, .responsible = responsible < 0 ? MemberId() : m_members[responsible]};
    if (everyWorkingDays)
        command.cadence = Cadence{.workingDays = *everyWorkingDays};
    m_sections.append(must(command, "add a section").section);
    m_diary.sections.append({.name = name,
        .responsible = responsible,
        .asAgency = !everyWorkingDays,
        .everyWorkingDays = everyWorkingDays.value_or(0),
        .since = m_clock->today()});
    return int(m_diary.sections.size()) - 1;
}

void Office::found()
{
    auto founded = need(Desk::found({.folder = m_folder.filePath(u"newsroom"_s),
                                        .keyFolder = m_folder.filePath(u"keys"_s),
                                        .secrets = u"file:"_s + m_folder.filePath(u"secrets.json"_s),
                                        .stretch = {.operations = 1, .memoryBytes = 8192},
                                        .clock = m_clock.get()},
                            {.agencyName = u"UBND xã Mô Phỏng"_s, .keeperName = u"quan"_s, .passphrase = passphrase}),
        "found");
    m_desk = std::move(founded.desk);
    m_members.append(founded.keeper);
    m_diary.people.append({.name = u"quan"_s});
    const int lan = addPerson(u"lan"_s, {Role::Officer});
    const int minh = addPerson(u"minh"_s, {Role::Officer});
    (void)addPerson(u"binh"_s, {Role::Reviewer});
    (void)addPerson(u"hoa"_s, {Role::Reviewer, Role::Inspector});
    (void)addSection(u"Tin tức"_s, u"tin-tuc"_s, lan, 5);
    (void)addSection(u"Công khai"_s, u"cong-khai"_s, minh, 10);
    (void)addSection(u"Văn bản"_s, u"van-ban"_s, lan, std::nullopt); // as the agency, which lays down nothing yet
    (void)addSection(u"Tuyển dụng"_s, u"tuyen-dung"_s, -1, 15); // nobody is responsible yet
    QDir().mkpath(m_folder.filePath(u"www"_s));
    (void)must(AddSite{.name = u"Trang tin"_s, .settings = {{u"transport"_s, u"folder"_s}, {u"path"_s, m_folder.filePath(u"www"_s)}}},
        "add a site");
    (void)must(SetCatalogue{.own = ownRules}, "own rules");
}

// What an agency goes through in a year, each once.
void Office::changeCharter(QDate day)
{
    const auto noteRhythm = [&](SectionNote &note, const std::optional<Cadence> &cadence) {
        const int days = cadence ? cadence->workingDays : 0;
        if (days != note.everyWorkingDays)
            note.since = day;
        note.everyWorkingDays = days;
        note.reviewersAfter = cadence.value_or(Cadence()).reviewersAfter;
        note.keeperAfter = cadence.value_or(Cadence()).keeperAfter;
    };
    const auto rhythm = [&](int section, const SectionCadence &cadence) {
        (void)must(ChangeSection{.section = m_sections[section], .cadence = cadence}, "change a rhythm");
        SectionNote &note = m_diary.sections[section];
        note.asAgency = std::holds_alternative<AsAgency>(cadence);
        const auto *own = std::get_if<Cadence>(&cadence);
        noteRhythm(note, own ? std::optional(*own) : note.asAgency ? m_agencyRule : std::nullopt);
    };
    const auto rhythmOfAll = [&](const Cadence &cadence) {
        (void)must(SetCadence{.cadence = cadence}, "lay down a rhythm for all");
        m_agencyRule = cadence;
        for (SectionNote &note : m_diary.sections) {
            if (note.asAgency)
                noteRhythm(note, cadence);
        }
    };
    const auto answers = [&](int section, int person) {
        (void)must(ChangeSection{.section = m_sections[section], .responsible = m_members[person]}, "change who answers");
        m_diary.sections[section].responsible = person;
    };
    const QSet<QDate> days{QDate(2026, 2, 2), QDate(2026, 3, 2), QDate(2026, 5, 11), QDate(2026, 6, 3), QDate(2026, 7, 6),
        QDate(2026, 8, 3), QDate(2026, 9, 3), QDate(2026, 9, 14), QDate(2026, 10, 1), QDate(2026, 10, 5), QDate(2026, 11, 2)};
    if (!days.contains(day))
        return;
    as(m_diary.keeper);
    if (day == QDate(2026, 2, 2)) {
        rhythm(1, Cadence{.workingDays = 7});
    } else if (day == QDate(2026, 3, 2)) {
        rhythmOfAll({.workingDays = 12, .reviewersAfter = 3, .keeperAfter = 6});
    } else if (day == QDate(2026, 5, 11)) {
        rhythm(0, Cadence{.workingDays = 5, .reviewersAfter = 1, .keeperAfter = 3}); // other delays are no other rule
    } else if (day == QDate(2026, 6, 3)) {
        rhythm(3, NothingRegularly());
    } else if (day == QDate(2026, 7, 6)) {
        rhythm(1, AsAgency());
    } else if (day == QDate(2026, 8, 3)) {
        (void)must(ChangeRoles{.member = m_members[4], .roles = {Role::Inspector}}, "take a role away");
        m_diary.people[4].reviews = false;
    } else if (day == QDate(2026, 9, 3)) {
        answers(3, 1);
    } else if (day == QDate(2026, 9, 14)) {
        rhythmOfAll({.workingDays = 9, .reviewersAfter = 2, .keeperAfter = 4});
    } else if (day == QDate(2026, 10, 1)) {
        rhythm(3, Cadence{.workingDays = 20});
    } else if (day == QDate(2026, 10, 5)) {
        (void)must(DismissMember{.member = m_members[2]}, "dismiss");
        m_diary.people[2].left = true;
    } else {
        answers(1, addPerson(u"cuong"_s, {Role::Officer}));
    }
}

bool Office::isAway(int person, QDate day) const
{
    const bool lan = person == 1 && day >= m_awayFrom && day < m_awayFrom.addDays(14);
    const bool binh = person == 3 && day >= QDate(2026, 3, 9) && day < QDate(2026, 3, 14);
    return lan || binh || m_diary.people[person].left;
}

// The keeper does not write posts unless nobody else is there to.
int Office::officerFor(int section, QDate day) const
{
    const int responsible = section < 0 ? -1 : m_diary.sections[section].responsible;
    if (responsible >= 0 && !m_diary.people[responsible].left)
        return isAway(responsible, day) ? -1 : responsible;
    return m_diary.keeper;
}

QMap<int, Line> Office::duties()
{
    QMap<int, Line> lines;
    for (const EventDuty &duty : need(m_desk->eventDuties(), "list the duties")) {
        const EventDutyStatus &status = duty.status;
        Line line{.state = stateOf(status.standing),
            .due = status.due,
            .late = status.daysLate,
            .window = status.windowEnds,
            .stays = status.mustStayUntil};
        for (const MemberId &member : duty.tell)
            line.told.append(int(m_members.indexOf(member)));
        lines.insert(int(m_duties.indexOf(duty.id)), line);
    }
    return lines;
}

QMap<int, Line> Office::sections()
{
    QMap<int, Line> lines;
    for (const Duty &duty : need(m_desk->duties(m_clock->today()), "list the sections")) {
        Line line{.state = stateOf(duty.status.freshness), .due = duty.status.due, .late = duty.status.daysLate};
        for (const MemberId &member : duty.tell)
            line.told.append(int(m_members.indexOf(member)));
        lines.insert(int(m_sections.indexOf(duty.section)), line);
    }
    return lines;
}

QMap<int, QSet<int>> Office::digests()
{
    QMap<int, QSet<int>> all;
    for (const Digest &digest : need(m_desk->takeDigests(m_members), "take the digests")) {
        QSet<int> &about = all[int(m_members.indexOf(digest.member))];
        for (const EventDuty &duty : digest.events)
            about.insert(int(m_duties.indexOf(duty.id)));
        for (const Duty &duty : digest.duties)
            about.insert(-1 - int(m_sections.indexOf(duty.section)));
    }
    return all;
}

bool Office::sound() { return need(m_desk->verify(), "verify").sound(); }

} // namespace toasoan::year
