// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "notify/notificationsink.h"
#include "notify/programs.h"
#include "notify/reminder.h"

using namespace Qt::StringLiterals;
using namespace toasoan;
using notify::Notice;
using notify::Notifier;
using test::NotificationSink;

namespace {

Duty duty(const QString &name, Freshness freshness, int late, MemberId responsible = {})
{
    Duty made{.section = *SectionId::fromBytes(QByteArray(16, char(name.size()))), .sectionName = name, .code = {}};
    made.status.freshness = freshness;
    made.status.daysLate = late;
    made.status.daysLeft = freshness == Freshness::DueSoon ? 1 : 0;
    made.status.due = QDate(2026, 12, 8);
    made.responsible = responsible;
    return made;
}

// What the desktop answered; the notifier never waits by itself.
Result<quint32> show(Notifier &notifier, const Notice &notice)
{
    std::optional<Result<quint32>> answer;
    notifier.show(notice, [&](const Result<quint32> &given) { answer = given; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10'000))
        return failure(Error::Kind::Timeout, u"no answer was given"_s);
    return *answer;
}

const MemberId lan = *MemberId::fromBytes(QByteArray(16, 'l'));

} // namespace

class NotifierTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void noDesktopIsSaid();
    void noticeArrivesAsGiven();
    void markupIsEscapedOnlyWhereItWouldBeRead();
    void withoutButtonsNobodyWaits();
    void pressedAndClosedAreSaidOnce();
    void whatHappensBeforeTheAnswerIsNotLost();
    void noticesOfOthersAreLeftAlone();
    void answerForOneThatIsGoneIsDropped();
    void digestNamesTheWorstThree();
    void draftIsForTheSectionOneAnswersFor();
    void draftIsOpenedByTheWorkstation();

private:
    // The program's own session bus: this process sees no other.
    test::PrivateBus m_bus;
};

void NotifierTest::initTestCase()
{
    QVERIFY2(!m_bus.address().isEmpty(), "dbus-daemon did not start");
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.address().toLatin1());
    QVERIFY(QDBusConnection::sessionBus().isConnected());
}

void NotifierTest::noDesktopIsSaid()
{
    Notifier notifier;
    const auto shown = show(notifier, {.title = u"Quá hạn"_s, .text = {}, .button = {}});
    QVERIFY(!shown);
    QCOMPARE(shown.error().kind, Error::Kind::Unsupported);
    QVERIFY(!notifier.isWaiting());
}

void NotifierTest::noticeArrivesAsGiven()
{
    NotificationSink sink(QDBusConnection::sessionBus());
    QVERIFY(sink.isThere());
    sink.then = NotificationSink::Then::Keep;
    Notifier notifier;
    const auto number = show(notifier, {.title = u"1 chuyên mục quá hạn"_s, .text = u"Tin tức"_s, .button = u"Soạn"_s, .urgent = true});
    QVERIFY(number);
    QCOMPARE(sink.shown.size(), 1);
    const NotificationSink::Shown &shown = sink.shown.first();
    QCOMPARE(shown.application, u"Tòa Soạn"_s);
    QCOMPARE(shown.title, u"1 chuyên mục quá hạn"_s);
    QCOMPARE(shown.text, u"Tin tức"_s);
    QCOMPARE(shown.actions, (QStringList{u"default"_s, u"Soạn"_s, u"open"_s, u"Soạn"_s}));
    QCOMPARE(shown.hints.value(u"urgency"_s).value<uchar>(), uchar(2));
    QCOMPARE(shown.hints.value(u"desktop-entry"_s).toString(), u"toasoan"_s);
    QVERIFY(notifier.isWaiting());
}

void NotifierTest::markupIsEscapedOnlyWhereItWouldBeRead()
{
    NotificationSink sink(QDBusConnection::sessionBus());
    Notifier notifier;
    QVERIFY(show(notifier, {.title = u"A & B"_s, .text = u"<b>1 & 2"_s, .button = {}}));
    QCOMPARE(sink.shown.last().title, u"A & B"_s); // a summary is plain by the specification
    QCOMPARE(sink.shown.last().text, u"&lt;b&gt;1 &amp; 2"_s);
    sink.capabilities = {u"body"_s};
    Notifier elsewhere;
    QVERIFY(show(elsewhere, {.title = u"A"_s, .text = u"<b>1 & 2"_s, .button = {}}));
    QCOMPARE(sink.shown.last().text, u"<b>1 & 2"_s);
}

void NotifierTest::withoutButtonsNobodyWaits()
{
    NotificationSink sink(QDBusConnection::sessionBus());
    sink.capabilities = {u"body"_s};
    sink.then = NotificationSink::Then::Keep;
    Notifier notifier;
    QVERIFY(show(notifier, {.title = u"A"_s, .text = {}, .button = u"Soạn"_s}));
    QVERIFY(sink.shown.first().actions.isEmpty());
    QVERIFY(!notifier.isWaiting());
}

void NotifierTest::pressedAndClosedAreSaidOnce()
{
    NotificationSink sink(QDBusConnection::sessionBus());
    sink.then = NotificationSink::Then::Press;
    Notifier notifier;
    const QSignalSpy pressed(&notifier, &Notifier::pressed);
    const QSignalSpy closed(&notifier, &Notifier::closed);
    const auto number = show(notifier, {.title = u"A"_s, .text = {}, .button = u"Soạn"_s});
    QVERIFY(number);
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(pressed.size(), 1);
    QCOMPARE(pressed.first().first().toUInt(), *number);
    QVERIFY(!notifier.isWaiting());
}

// Signals and answers of the bus need not be delivered in the order in which the desktop sent them.
void NotifierTest::whatHappensBeforeTheAnswerIsNotLost()
{
    NotificationSink sink(QDBusConnection::sessionBus());
    sink.then = NotificationSink::Then::PressBeforeTheAnswer;
    Notifier notifier;
    const QSignalSpy pressed(&notifier, &Notifier::pressed);
    const QSignalSpy closed(&notifier, &Notifier::closed);
    QVERIFY(show(notifier, {.title = u"A"_s, .text = {}, .button = u"Soạn"_s}));
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(pressed.size(), 1);
    QVERIFY(!notifier.isWaiting());
}

void NotifierTest::noticesOfOthersAreLeftAlone()
{
    NotificationSink sink(QDBusConnection::sessionBus());
    sink.then = NotificationSink::Then::Keep;
    Notifier notifier;
    const QSignalSpy pressed(&notifier, &Notifier::pressed);
    const QSignalSpy closed(&notifier, &Notifier::closed);
    const auto number = show(notifier, {.title = u"A"_s, .text = {}, .button = u"Soạn"_s});
    QVERIFY(number);
    sink.press(*number + 100);
    sink.close(*number); // arrives after the other one
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(pressed.isEmpty());
}

void NotifierTest::answerForOneThatIsGoneIsDropped()
{
    NotificationSink sink(QDBusConnection::sessionBus());
    bool answered = false;
    {
        Notifier gone;
        gone.show({.title = u"A"_s, .text = {}, .button = {}}, [&](const Result<quint32> &) { answered = true; });
    }
    Notifier notifier;
    QVERIFY(show(notifier, {.title = u"B"_s, .text = {}, .button = {}}));
    QVERIFY(!answered);
}

void NotifierTest::digestNamesTheWorstThree()
{
    const Digest digest{.member = lan,
        .name = u"Trần Thị Lan"_s,
        .duties = {duty(u"A"_s, Freshness::Overdue, 4), duty(u"BB"_s, Freshness::Overdue, 0), duty(u"CCC"_s, Freshness::DueSoon, 0),
            duty(u"DDDD"_s, Freshness::DueSoon, 0)}};
    const Notice notice = notify::noticeFor(digest);
    QVERIFY(notice.urgent);
    QVERIFY(notice.title.contains(u"Trần Thị Lan"_s) && notice.title.contains(u'2'));
    const QStringList lines = notice.text.split(u'\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[0].startsWith(u"A"_s) && lines[0].contains(u'4'));
    QVERIFY(lines[1].contains(u"08/12/2026"_s));
    QVERIFY(!notice.text.contains(u"DDDD"_s));
    QVERIFY(!notice.button.isEmpty());
    QVERIFY(!notify::noticeFor({.member = lan, .name = {}, .duties = {duty(u"A"_s, Freshness::DueSoon, 0)}}).urgent);
}

void NotifierTest::draftIsForTheSectionOneAnswersFor()
{
    Digest digest{.member = lan, .name = {}, .duties = {duty(u"A"_s, Freshness::Overdue, 4), duty(u"BB"_s, Freshness::Overdue, 1, lan)}};
    QCOMPARE(notify::draftFor(digest).section, digest.duties[1].section);
    digest.duties[1].responsible = {};
    QCOMPARE(notify::draftFor(digest).section, digest.duties[0].section);
    // A known event goes before sections, its draft is that of the event.
    EventDuty event;
    event.id = *DutyId::fromBytes(QByteArray(16, 'e'));
    event.state.registered = DutyRegistered();
    digest.events = {event};
    digest.events[0].responsible = lan;
    QCOMPARE(notify::draftFor(digest).duty, event.id);
    QVERIFY(notify::draftFor(digest).section.isNull());
    // What is done asks for no draft.
    digest.events[0].status.standing = EventStanding::Done;
    QVERIFY(notify::draftFor(digest).duty.isNull());
}

void NotifierTest::draftIsOpenedByTheWorkstation()
{
    const QTemporaryDir folder;
    const QString asked = folder.filePath(u"asked"_s);
    QFile program(folder.filePath(u"toasoan"_s));
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.write("#!/bin/sh\necho \"$@\" > '" + asked.toUtf8() + ".part' && mv '" + asked.toUtf8() + ".part' '" + asked.toUtf8() + "'\n");
    QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    program.close();
    const SectionId section = *SectionId::fromBytes(QByteArray(16, 's'));
    QVERIFY(notify::openDraft(program.fileName(), {u"--workspace"_s, u"/srv/toasoan"_s}, {.duty = {}, .section = section}));
    QTRY_VERIFY(QFile::exists(asked));
    QFile written(asked);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(written.readAll()).trimmed(), u"--workspace /srv/toasoan --new-post "_s + section.toHex());
    QCOMPARE(notify::openDraft({}, {}, {.duty = {}, .section = section}).error().kind, Error::Kind::NotFound);
    QCOMPARE(notify::openDraft(folder.filePath(u"absent"_s), {}, {.duty = {}, .section = section}).error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(NotifierTest)
#include "tst_notifier.moc"
