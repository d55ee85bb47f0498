// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/otherfolds.h"
#include "domain/rights.h"
#include "support/eventbuilder.h"
#include "support/places.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace toasoan;
using namespace toasoan::test;

namespace {

struct Rule {
    Role role;
    Action action;
    bool allowed = false;
};

QList<Rule> readRules()
{
    QFile file(test::sourcePath(u"tests/domain/rules.csv"));
    QList<Rule> rules;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return rules;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList cells = line.split(u',');
        if (line.startsWith(u'#') || cells.first() == "role"_L1)
            continue;
        const auto role = roleFromCode(cells.value(0));
        const auto action = actionFromCode(cells.value(1));
        const bool readable = cells.size() == 3 && (cells[2] == "yes"_L1 || cells[2] == "no"_L1);
        if (!role || !action || !readable)
            return {};
        rules.append({*role, *action, cells[2] == "yes"_L1});
    }
    return rules;
}

Rights tableOf(const QList<Rule> &rules)
{
    Rights rights;
    for (const Rule &rule : rules)
        rights.set(rule.role, rule.action, rule.allowed);
    return rights;
}

// What else would allow or forbid the same step is put aside, so that the one row decides.
Rights only(Rights rights, const Rule &rule)
{
    if (rule.action == Action::RecallOwn)
        rights.set(rule.role, Action::RecallAny, false);
    if (rule.action == Action::TakeDown)
        rights.set(rule.role, Action::Submit, true);
    rights.set(rule.role, rule.action, rule.allowed);
    return rights;
}

/// A history in which somebody who has only one role does one thing.
class Trial final {
public:
    explicit Trial(Role role)
    {
        m_theirs = m_history.submit(Who::Officer);
        m_history.changeCharter([](Charter &charter) { join(charter, Role::Officer); });
        m_own = m_history.submitAt(Who::Stranger, SubmissionKind::Publish, m_history.builder.now + std::chrono::hours(1));
        m_history.changeCharter(
            [&](Charter &charter) { std::ranges::find(charter.members, memberId(Who::Stranger), &Member::id)->roles = {role}; });
    }

    /// Whether it has effect; nothing: it is void for another reason than the missing right, or nobody signs it.
    std::optional<bool> outcome(Action action, const Rights &rights)
    {
        switch (action) {
        case Action::EditCharter:
            return takeOver(rights);
        case Action::Propose:
            return propose(rights);
        case Action::OrderErasure:
            return fold(&foldErasure, Subject::erasure(QByteArray(16, 'e')), ErasureOrdered{.blobs = {idOf<BlobId>(1)}}, rights);
        case Action::RegisterDuty:
            return fold(&foldDuty, Subject::duty(idOf<DutyId>(1)), DutyRegistered{.rule = u"x"_s}, rights);
        case Action::ConfirmContent:
            return fold(&foldDuty, Subject::duty(idOf<DutyId>(1)), DutySettled{.post = idOf<PostId>(3), .reason = {}}, rights);
        case Action::RetryDelivery:
        case Action::Read:
            return std::nullopt;
        default:
            return onPost(action, rights);
        }
    }

private:
    static void join(Charter &charter, Role role)
    {
        charter.members.append({.id = memberId(Who::Stranger), .roles = {role}});
        charter.seats.append({.id = seatId(Who::Stranger), .member = memberId(Who::Stranger)});
        charter.sites[0].publishers.append(seatId(Who::Stranger));
    }

    Payload payloadFor(Action action)
    {
        switch (action) {
        case Action::Write:
            return PostRevised{.revision = m_history.newBlob(), .section = sectionId(1)};
        case Action::Submit:
            return m_history.ask();
        case Action::RecallOwn:
            return PostRecalled{.submission = m_own};
        case Action::Return:
            return PostReturned{.submission = m_theirs};
        case Action::Approve:
            return PostApproved{.submission = m_theirs};
        case Action::RecallAny:
            return PostRecalled{.submission = m_theirs};
        case Action::ReleaseLate:
            return PostReleased{.submission = m_theirs};
        case Action::HoldDelivery:
            return DeliveryHeld{.submission = m_theirs, .site = siteId(1)};
        case Action::TakeDown:
            return m_history.ask(SubmissionKind::Remove);
        case Action::Adopt:
            return PostAdopted{.site = siteId(1), .section = sectionId(1)};
        case Action::RecordFact:
            return DeliveryPlanned{.submission = m_theirs, .site = siteId(1)};
        case Action::RecordPaper:
            return PostApprovedOnPaper{.submission = m_theirs, .step = 1, .signer = memberId(Who::Deputy)};
        default:
            return UnknownPayload{};
        }
    }

    std::optional<bool> onPost(Action action, const Rights &rights)
    {
        const EventId event = m_history.add(Who::Stranger, payloadFor(action));
        m_history.rights = rights;
        if (action == Action::TakeDown)
            return m_history.state().submissions.last().approvalsNeeded == 0;
        return reading(m_history.state().voided, event);
    }

    std::optional<bool> takeOver(const Rights &rights)
    {
        Charter next = m_history.line().newest();
        ++next.number;
        next.previous = m_history.charterId;
        next.keeper = seatId(Who::Stranger);
        // As keeper they may edit from now on; whether they may take over is asked of what they were.
        std::ranges::find(next.members, memberId(Who::Stranger), &Member::id)->roles.insert(Role::Administrator);
        const CharterVersion version{.charter = next, .basis = CharterVersion::Basis::Takeover};
        m_history.charterEvents.append(
            m_history.builder.event(seatId(Who::Stranger), m_history.charterId, Subject::charter(), m_history.line().tips(), version));
        m_history.rights = rights;
        return m_history.line().newestId() == m_history.charterEvents.last().id;
    }

    std::optional<bool> propose(const Rights &rights)
    {
        m_history.charterEvents.append(m_history.builder.event(seatId(Who::Stranger), m_history.charterId, Subject::charter(),
            m_history.line().tips(), CharterProposed{.proposal = idOf<BlobId>(1)}));
        m_history.rights = rights;
        return reading(m_history.line().voided(), m_history.charterEvents.last().id);
    }

    template <typename Fold> std::optional<bool> fold(Fold folding, const Subject &subject, const Payload &payload, const Rights &rights)
    {
        const VerifiedEvent event = m_history.builder.event(seatId(Who::Stranger), m_history.charterId, subject, {}, payload);
        return reading(folding({event}, m_history.line(), rights).voided, event.id);
    }

    static std::optional<bool> reading(const QList<VoidEvent> &voided, EventId event)
    {
        const auto it = std::ranges::find(voided, event, &VoidEvent::id);
        if (it == voided.end())
            return true;
        return it->reason == VoidReason::NoRight ? std::optional(false) : std::nullopt;
    }

    PostHistory m_history;
    BlobId m_theirs;
    BlobId m_own;
};

bool leavesNoEvent(Action action) { return action == Action::RetryDelivery || action == Action::Read; }

} // namespace

class RightsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyRowIsThereOnce()
    {
        const QList<Rule> rules = readRules();
        QCOMPARE(rules.size(), qsizetype(roleCount) * actionCount);
        QSet<std::pair<int, int>> seen;
        for (const Rule &rule : rules)
            seen.insert({int(rule.role), int(rule.action)});
        QCOMPARE(seen.size(), rules.size());
    }

    void programHoldsTheTable()
    {
        const QList<Rule> rules = readRules();
        for (const Rule &rule : rules) {
            const QString row = roleCode(rule.role) + u',' + actionCode(rule.action);
            QVERIFY2(Rights::standard().allows(rule.role, rule.action) == rule.allowed, qPrintable(row));
        }
        QVERIFY(Rights::standard() == tableOf(rules));
    }

    void foldObeysEachRow_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<int>("action");
        QTest::addColumn<bool>("allowed");
        const QList<Rule> rules = readRules();
        for (const Rule &rule : rules) {
            const QString row = roleCode(rule.role) + u',' + actionCode(rule.action);
            QTest::newRow(qPrintable(row)) << int(rule.role) << int(rule.action) << rule.allowed;
        }
    }
    void foldObeysEachRow()
    {
        QFETCH(int, role);
        QFETCH(int, action);
        QFETCH(bool, allowed);
        Rule rule{Role(role), Action(action), allowed};
        const Rights table = tableOf(readRules());
        const auto expected = [&] { return leavesNoEvent(rule.action) ? std::nullopt : std::optional(rule.allowed); };
        QCOMPARE(Trial(rule.role).outcome(rule.action, only(table, rule)), expected());
        rule.allowed = !rule.allowed;
        QCOMPARE(Trial(rule.role).outcome(rule.action, only(table, rule)), expected());
    }

    void rolesAddUp()
    {
        const Rights rights = Rights::standard();
        QVERIFY(rights.allows(QSet<Role>{Role::Officer, Role::Administrator}, Action::EditCharter));
        QVERIFY(rights.allows(QSet<Role>{Role::Officer, Role::Administrator}, Action::Write));
        QVERIFY(!rights.allows(QSet<Role>{Role::Officer, Role::Administrator}, Action::Approve));
        QVERIFY(!rights.allows(QSet<Role>{}, Action::Read));
    }

    void codesAreReadBack()
    {
        for (int role = 0; role < roleCount; ++role)
            QCOMPARE(roleFromCode(roleCode(Role(role))), std::optional(Role(role)));
        for (int action = 0; action < actionCount; ++action)
            QCOMPARE(actionFromCode(actionCode(Action(action))), std::optional(Action(action)));
        QVERIFY(!roleFromCode(u"editor"));
        QVERIFY(!actionFromCode(u""));
    }
};

QTEST_GUILESS_MAIN(RightsTest)
#include "tst_rights.moc"
