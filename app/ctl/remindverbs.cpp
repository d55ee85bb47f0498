// SPDX-License-Identifier: GPL-3.0-or-later
// Telling people what is due: on this desktop, by mail, and when not.
#include <QEventLoop>
#include <QTimer>

#include <cstdio>

#include "ctl/arguments.h"
#include "ctl/dutyjson.h"
#include "ctl/messages.h"
#include "ctl/moments.h"
#include "ctl/reports.h"
#include "ctl/reportsreminders.h"
#include "ctl/session.h"
#include "notify/programs.h"
#include "notify/reminder.h"
#include "notify/telling.h"

using namespace Qt::StringLiterals;

namespace toasoan::ctl {

namespace {

// A notice leaves the screen sooner; after this its button does nothing any more.
constexpr std::chrono::seconds longestStay{60};

// The one who was named, or everybody who works at this computer.
QList<MemberId> peopleHere(const Session &session)
{
    if (!session.member().isNull())
        return {session.member()};
    QList<MemberId> people;
    for (const MemberInfo &member : session.names().members()) {
        if (member.seatHere)
            people.append(member.id);
    }
    return people;
}

QString linesOf(const QList<Digest> &digests)
{
    QString lines;
    for (const Digest &digest : digests) {
        lines += digest.name + u":\n"_s;
        for (const EventDuty &duty : digest.events)
            lines += u"  "_s + notify::dutyLine(duty) + u'\n';
        for (const Duty &duty : digest.duties)
            lines += u"  "_s + notify::dutyLine(duty) + u'\n';
    }
    return lines;
}

/// Shows every digest on the desktop and stays for their buttons.
class Reminding final {
public:
    explicit Reminding(const Session &session)
        : m_session(session)
    {
        QObject::connect(&m_notifier, &notify::Notifier::pressed, &m_notifier, [this](quint32 number) {
            const auto opened = notify::openDraft(
                notify::programNamed(u"toasoan"_s), notify::workspaceOptions(m_session.deskOptions()), m_drafts.value(number));
            m_opened = opened ? m_opened : opened;
        });
    }
    /// Those whose notice the desktop took.
    [[nodiscard]] QSet<MemberId> showAll(const QList<Digest> &digests)
    {
        QSet<MemberId> shown;
        QEventLoop loop;
        qsizetype open = digests.size();
        for (const Digest &digest : digests) {
            m_notifier.show(
                notify::noticeFor(digest), [&, member = digest.member, draft = notify::draftFor(digest)](Result<quint32> number) {
                    if (number) {
                        m_drafts.insert(*number, draft);
                        shown.insert(member);
                    }
                    if (--open == 0)
                        loop.quit();
                });
        }
        if (open > 0)
            loop.exec();
        return shown;
    }
    /// Until every notice is gone; an error if a draft was asked for and could not be opened.
    [[nodiscard]] Result<> wait()
    {
        QEventLoop loop;
        QObject::connect(&m_notifier, &notify::Notifier::closed, &loop, [this, &loop] {
            if (!m_notifier.isWaiting())
                loop.quit();
        });
        QTimer::singleShot(longestStay, &loop, &QEventLoop::quit);
        if (m_notifier.isWaiting())
            loop.exec();
        return m_opened;
    }

private:
    const Session &m_session;
    notify::Notifier m_notifier;
    QHash<quint32, notify::DraftOffer> m_drafts;
    Result<> m_opened;
};

// ---- remind -----------------------------------------------------------------------------------------------------

/// The earliest moment at which one of them may be told; nothing if somebody may be now.
Result<std::optional<Instant>> quietForAll(const Session &session, const QList<MemberId> &people)
{
    std::optional<Instant> first;
    for (const MemberId &person : people) {
        TRY_INTO(until, session.desk().quietUntil(person));
        if (!until)
            return std::optional<Instant>();
        first = first ? std::min(*first, *until) : *until;
    }
    return first;
}

QJsonObject jsonOf(const MailRound &round, const Session &session)
{
    QJsonArray sent;
    for (const Digest &digest : round.sent)
        sent.append(digest.name);
    QJsonArray failed;
    for (const auto &[member, error] : round.failed.asKeyValueRange())
        failed.append(QJsonObject{{u"member"_s, member.toHex()}, {u"memberName"_s, session.names().memberName(member)},
            {u"problem"_s, errorCode(error.kind)}, {u"detail"_s, textOrNull(error.detail)}});
    return {{u"sent"_s, sent}, {u"failed"_s, failed}};
}

/// A mail that could not be sent hides nobody's notice; it is said and tried again.
QString sentencesOf(const MailRound &round, const Session &session)
{
    QStringList sentences;
    if (!round.sent.isEmpty())
        sentences.append(messages::mailed(round.sent.size()));
    for (const auto &[member, error] : round.failed.asKeyValueRange())
        sentences.append(messages::mailFailed(session.names().memberName(member), error));
    return sentences.join(u' ');
}

Answered<MailRound> mailAll(Session &session)
{
    const QString agency = session.names().workspace().agencyName;
    auto round = session.desk().mailDigests([&](const Digest &digest) { return notify::mailFor(digest, agency); });
    if (!round && round.error().kind == Error::Kind::Busy) // another process is at it
        return MailRound();
    TRY(round);
    return *round;
}

QJsonArray jsonOf(const QList<Digest> &digests, const QSet<MemberId> &shown, const Session &session)
{
    QJsonArray items;
    for (const Digest &digest : digests) {
        QJsonArray events;
        for (const EventDuty &duty : digest.events)
            events.append(toJson(duty, session.names()));
        const notify::DraftOffer draft = notify::draftFor(digest);
        items.append(
            QJsonObject{{u"member"_s, digest.member.toHex()}, {u"memberName"_s, digest.name}, {u"shown"_s, shown.contains(digest.member)},
                {u"draftFor"_s, idOrNull(draft.section)}, {u"draftForDuty"_s, idOrNull(draft.duty)}, {u"events"_s, events},
                {u"duties"_s, toJson(digest.duties, session.names(), session.zone())}});
    }
    return items;
}

Answered<Answer> remind(Session &session, const Arguments &)
{
    const QList<MemberId> people = peopleHere(session);
    TRY_INTO(quiet, quietForAll(session, people));
    TRY_INTO(digests, session.desk().takeDigests(people));
    if (!session.json()) { // before the notices, which may stay for a while
        const QByteArray lines = linesOf(digests).toUtf8();
        std::fwrite(lines.constData(), 1, size_t(lines.size()), stdout);
        std::fflush(stdout);
    }
    Reminding reminding(session);
    const QSet<MemberId> shown = reminding.showAll(digests);
    TRY_INTO(mail, mailAll(session));
    const QJsonObject data{
        {u"items"_s, jsonOf(digests, shown, session)}, {u"quietUntil"_s, timeOrNull(quiet)}, {u"mail"_s, jsonOf(mail, session)}};
    TRY(reminding.wait());
    QStringList sentences{
        quiet ? messages::quietNow(ctl::shown(*quiet, session.zone())) : messages::reminded(digests.size()), sentencesOf(mail, session)};
    sentences.removeAll(QString());
    return Answer{sentences.join(u' '), data, {}};
}

// ---- remind quiet -----------------------------------------------------------------------------------------------

Answered<std::optional<QTime>> timeFrom(const Arguments &arguments, const QString &option)
{
    const auto typed = arguments.optional(option);
    if (!typed)
        return std::optional<QTime>();
    const QTime time = QTime::fromString(*typed, u"H:mm"_s);
    if (!time.isValid())
        return usage(messages::notATime(option, *typed), messages::correctIt());
    return std::optional(time);
}

Answered<Answer> quietHours(Session &session, const Arguments &arguments)
{
    TRY_INTO(from, timeFrom(arguments, u"from"_s));
    TRY_INTO(to, timeFrom(arguments, u"to"_s));
    const bool off = arguments.has(u"off");
    if (off && (from || to))
        return usage(messages::notBoth(u"off"_s, from ? u"from"_s : u"to"_s), messages::correctIt());
    const QList<MemberId> people = peopleHere(session);
    if (from || to || off)
        TRY(session.desk().changeLocalSettings([&](LocalSettings &settings) -> Result<> {
            for (const MemberId &person : people) {
                QuietHours hours = settings.quietHoursOf(person);
                hours.from = from.value_or(hours.from);
                hours.to = off ? hours.from : to.value_or(hours.to);
                settings.quiet.insert(person, hours);
            }
            return {};
        }));
    TRY_INTO(settings, session.desk().localSettings());
    QJsonArray items;
    QStringList sentences;
    for (const MemberId &person : people) {
        const QuietHours hours = settings.quietHoursOf(person);
        const QString name = session.names().memberName(person);
        const bool never = hours.from == hours.to;
        items.append(QJsonObject{{u"member"_s, person.toHex()}, {u"memberName"_s, name},
            {u"from"_s, never ? QJsonValue() : QJsonValue(hours.from.toString(u"HH:mm"_s))},
            {u"to"_s, never ? QJsonValue() : QJsonValue(hours.to.toString(u"HH:mm"_s))}});
        sentences.append(messages::quietHours(name, hours));
    }
    return Answer{sentences.isEmpty() ? messages::counted(0) : sentences.join(u'\n'), list(items), {}};
}

// ---- reminders --------------------------------------------------------------------------------------------------

QJsonObject jsonOf(const ReminderPolicy &policy)
{
    QJsonArray days;
    for (const int day : policy.daysBefore)
        days.append(day);
    QJsonArray exempt;
    for (const auto &[section, exemption] : policy.exempt.asKeyValueRange())
        exempt.append(QJsonObject{{u"section"_s, section}, {u"begin"_s, dayOrNull(exemption.begin)},
            {u"until"_s, dayOrNull(exemption.until)}, {u"reason"_s, exemption.reason}});
    return {{u"daysBefore"_s, days}, {u"reviewersAfter"_s, policy.rise ? QJsonValue(policy.rise->reviewersAfter) : QJsonValue()},
        {u"keeperAfter"_s, policy.rise ? QJsonValue(policy.rise->keeperAfter) : QJsonValue()}, {u"exempt"_s, exempt}};
}

Answered<Answer> showPolicy(Session &session, const Arguments &)
{
    TRY_INTO(all, session.desk().catalogue());
    return Answer{notify::remindersAre(all.rules.reminders()), jsonOf(all.rules.reminders()), {}};
}

Answered<Answer> setPolicy(Session &session, const Arguments &arguments)
{
    if (arguments.given().isEmpty())
        return usage(messages::nothingToChange(), messages::seeHelp(findVerb(u"reminders"_s, u"set"_s)));
    TRY_INTO(all, session.desk().catalogue());
    SetReminders command{.daysBefore = all.rules.reminders().daysBefore, .rise = all.rules.reminders().rise};
    if (arguments.has(u"default"))
        command = {.daysBefore = ReminderPolicy().daysBefore, .rise = {}};
    if (const auto typed = arguments.optional(u"days-before")) {
        command.daysBefore.clear();
        for (const QString &word : typed->split(u',', Qt::SkipEmptyParts)) {
            bool ok = false;
            command.daysBefore.append(word.trimmed().toInt(&ok));
            if (!ok)
                return usage(messages::notDaysBefore(*typed), messages::correctIt());
        }
    }
    if (const auto typed = arguments.optional(u"escalate")) {
        const QStringList two = typed->split(u',');
        if (two.size() != 2)
            return usage(messages::notDelays(u"escalate"_s, *typed), messages::correctIt());
        command.rise = Rise{.reviewersAfter = two[0].toInt(), .keeperAfter = two[1].toInt()};
    }
    const auto outcome = session.desk().execute(command);
    if (!outcome && outcome.error() == Error{Error::Kind::InvalidInput, u"daysBefore"_s})
        return usage(messages::notDaysBefore(arguments.value(u"days-before")), messages::correctIt());
    TRY(outcome);
    TRY_INTO(now, session.desk().catalogue());
    return Answer{messages::remindersSet() + u' ' + notify::remindersAre(now.rules.reminders()), jsonOf(now.rules.reminders()), {}};
}

} // namespace

QList<Verb> remindVerbs()
{
    return {
        {.noun = u"remind"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "tell the people of this computer what is due, at most once a working day"),
            .options = {{u"once"_s, {}, QT_TRANSLATE_NOOP("Verbs", "once, then end; for a timer, or when somebody logs in"), Times::Once}},
            .run = remind},
        {.noun = u"remind"_s,
            .name = u"quiet"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "say when the people of this computer are left in peace, or show it"),
            .options = {{u"from"_s, u"TIME"_s, QT_TRANSLATE_NOOP("Verbs", "from this time of day on, like 17:30")},
                {u"to"_s, u"TIME"_s, QT_TRANSLATE_NOOP("Verbs", "until this time of day, like 07:30")},
                {u"off"_s, {}, QT_TRANSLATE_NOOP("Verbs", "no quiet hours; days off stay quiet")}},
            .run = quietHours},
        {.noun = u"reminders"_s,
            .name = u"show"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "when the agency wants people to be told, and what is exempt"),
            .run = showPolicy},
        {.noun = u"reminders"_s,
            .name = u"set"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "sign when people are told of known events"),
            .needs = Needs::Key,
            .options = {{u"days-before"_s, u"DAYS,…"_s,
                            QT_TRANSLATE_NOOP("Verbs", "so many days before the due day; default: 30,7,1 where there is time for it")},
                {u"escalate"_s, u"DAYS,DAYS"_s,
                    QT_TRANSLATE_NOOP(
                        "Verbs", "working days late after which the reviewers, then the keeper are told; default: as the section")},
                {u"default"_s, {}, QT_TRANSLATE_NOOP("Verbs", "as if nothing had been laid down")}},
            .run = setPolicy},
    };
}

} // namespace toasoan::ctl
