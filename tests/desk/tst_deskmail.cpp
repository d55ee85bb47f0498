// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QTest>

#include "desk/deskfixture.h"
#include "publish/mailsink.h"

using namespace Qt::StringLiterals;
using namespace toasoan;
using test::MailSink;

namespace {

/// An overdue section, an officer and a head with addresses, and a computer that sends mail.
class MailOffice final {
public:
    test::DeskFixture office;
    MemberId head;

    explicit MailOffice(const MailSink &sink)
    {
        moveTo(1);
        office.as(office.keeper);
        office.must(ChangeSection{.section = office.section,
            .name = {},
            .postType = {},
            .responsible = {},
            .approvals = {},
            .cadence = Cadence{.workingDays = 5, .reviewersAfter = 2, .keeperAfter = 5}});
        head = office.must(AddMember{.name = u"Chủ tịch"_s, .roles = {Role::Inspector}, .passphrase = {}}).member;
        office.must(ChangeContact{.member = head, .address = u"chutich@xa.example.vn"_s});
        office.must(ChangeContact{.member = office.officer, .address = u"can@xa.example.vn"_s});
        use(sink, {});
    }
    void use(const MailSink &sink, const QString &user)
    {
        const auto changed = office.desk().changeLocalSettings([&](LocalSettings &settings) -> Result<> {
            settings.mail = publish::MailServer{.host = u"127.0.0.1"_s,
                .port = sink.port(),
                .security = publish::MailSecurity::None,
                .user = user,
                .from = u"toasoan@xa.example.vn"_s};
            return {};
        });
        QVERIFY(changed);
    }
    void moveTo(int dayOfDecember, QTime time = QTime(8, 0))
    {
        office.clock.set(fromDateTime(QDateTime(QDate(2026, 12, dayOfDecember), time, QTimeZone("Asia/Ho_Chi_Minh"))));
    }
    MailRound round()
    {
        const auto done = office.desk().mailDigests([](const Digest &digest) {
            return MailWords{.subject = u"Nhắc việc"_s, .text = digest.name + u": "_s + digest.duties.first().sectionName};
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
        return *done;
    }
};

QByteArrayList recipients(const MailSink &sink)
{
    QByteArrayList all;
    for (const MailSink::Taken &taken : sink.taken())
        all += taken.to;
    std::ranges::sort(all);
    return all;
}

} // namespace

class DeskMailTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void oneMailForEachPersonAndDay();
    void headWithoutASeatIsMailedWhenItRises();
    void mailAndNoticeAreApart();
    void failedMailCostsNobodyTheDay();
    void serverThatCannotBeReachedIsAskedOnce();
    void nothingIsSentInQuietHoursOrOnDaysOff();
    void withoutSettingsNothingIsSent();
    void passwordComesFromTheSecrets();
    void onlyOneProcessSends();
};

void DeskMailTest::oneMailForEachPersonAndDay()
{
    MailSink sink({});
    MailOffice m(sink);
    m.moveTo(9);
    QCOMPARE(m.round().sent.size(), 1);
    QVERIFY(m.round().sent.isEmpty());
    QCOMPARE(recipients(sink), QByteArrayList{"can@xa.example.vn"});
    const QByteArray mail = sink.taken().first().mail;
    QCOMPARE(test::headerOf(mail, "Subject"), u"Nhắc việc"_s);
    QCOMPARE(test::headerOf(mail, "To"), u"Trần Văn Cán <can@xa.example.vn>"_s);
    QCOMPARE(test::headerOf(mail, "From"), u"UBND xã Đông Hưng <toasoan@xa.example.vn>"_s);
    QVERIFY(test::textOf(mail).contains(u"Tin tức – sự kiện"_s));
    m.office.reopen();
    QVERIFY(m.round().sent.isEmpty());
    m.moveTo(10);
    QCOMPARE(m.round().sent.size(), 1);
}

void DeskMailTest::headWithoutASeatIsMailedWhenItRises()
{
    MailSink sink({});
    MailOffice m(sink);
    m.moveTo(15); // five days late
    QCOMPARE(m.round().sent.size(), 2);
    QCOMPARE(recipients(sink), (QByteArrayList{"can@xa.example.vn", "chutich@xa.example.vn"})); // the keeper left no address
}

void DeskMailTest::mailAndNoticeAreApart()
{
    MailSink sink({});
    MailOffice m(sink);
    m.moveTo(9);
    QCOMPARE(m.office.desk().takeDigests({m.office.officer})->size(), 1);
    QCOMPARE(m.round().sent.size(), 1);
    m.moveTo(10);
    QCOMPARE(m.round().sent.size(), 1);
    QCOMPARE(m.office.desk().takeDigests({m.office.officer})->size(), 1);
}

void DeskMailTest::failedMailCostsNobodyTheDay()
{
    MailSink sink({.refused = {"can@xa.example.vn"}});
    MailOffice m(sink);
    m.moveTo(15);
    const MailRound first = m.round();
    QCOMPARE(first.sent.size(), 1); // one that fails does not stop the others
    QCOMPARE(first.failed.keys(), QList<MemberId>{m.office.officer});
    QCOMPARE(first.failed.value(m.office.officer).kind, Error::Kind::SiteRefused);
    sink.setManners({});
    const MailRound second = m.round();
    QCOMPARE(second.sent.size(), 1);
    QCOMPARE(second.sent.first().member, m.office.officer);
    QCOMPARE(recipients(sink), (QByteArrayList{"can@xa.example.vn", "chutich@xa.example.vn"}));
}

void DeskMailTest::serverThatCannotBeReachedIsAskedOnce()
{
    MailSink sink({.cutsAfterData = true});
    MailOffice m(sink);
    m.moveTo(15);
    const MailRound round = m.round();
    QCOMPARE(round.failed.size(), 2); // both are tried again with the next round
    const auto begun = [](const QByteArray &line) { return line.startsWith("MAIL FROM"); };
    QCOMPARE(std::ranges::count_if(sink.heard(), begun), 1);
    sink.setManners({});
    QCOMPARE(m.round().sent.size(), 2);
}

void DeskMailTest::nothingIsSentInQuietHoursOrOnDaysOff()
{
    MailSink sink({});
    MailOffice m(sink);
    m.moveTo(9, QTime(19, 0));
    QVERIFY(m.round().sent.isEmpty());
    m.moveTo(12); // a Saturday
    QVERIFY(m.round().sent.isEmpty());
    QVERIFY(sink.taken().isEmpty());
    m.moveTo(14);
    QVERIFY(!m.round().sent.isEmpty());
}

void DeskMailTest::withoutSettingsNothingIsSent()
{
    MailSink sink({});
    MailOffice m(sink);
    m.moveTo(9);
    QVERIFY(m.office.desk().changeLocalSettings([](LocalSettings &settings) -> Result<> {
        settings.mail.reset();
        return {};
    }));
    QVERIFY(m.round().sent.isEmpty());
    QCOMPARE(m.office.desk().sendTestMail(u"a@b.vn"_s, {.subject = u"x"_s, .text = u"y"_s}).error().kind, Error::Kind::NotFound);
    m.use(sink, {});
    QVERIFY(m.office.desk().sendTestMail(u"a@b.vn"_s, {.subject = u"x"_s, .text = u"y"_s}));
    QCOMPARE(recipients(sink), QByteArrayList{"a@b.vn"});
    QCOMPARE(m.round().sent.size(), 1); // a trial is no reminder
}

void DeskMailTest::passwordComesFromTheSecrets()
{
    MailSink sink({.user = "vanthu", .password = "mật khẩu"});
    MailOffice m(sink);
    m.use(sink, u"vanthu"_s);
    m.moveTo(9);
    QCOMPARE(m.round().failed.size(), 1);
    QCOMPARE(m.office.desk().hasMailPassword(), Result<bool>(false));
    QVERIFY(m.office.desk().keepMailPassword("mật khẩu"));
    QCOMPARE(m.office.desk().hasMailPassword(), Result<bool>(true));
    QCOMPARE(m.round().sent.size(), 1);
    QCOMPARE(sink.taken().first().user, "vanthu");
    QFile settings(m.office.folder() + u"/local.json"_s);
    QVERIFY(settings.open(QIODevice::ReadOnly) && !settings.readAll().contains("mật khẩu"));
    QVERIFY(m.office.desk().keepMailPassword({}));
    QCOMPARE(m.office.desk().hasMailPassword(), Result<bool>(false));
}

void DeskMailTest::onlyOneProcessSends()
{
    MailSink sink({});
    MailOffice m(sink);
    m.moveTo(9);
    auto outbox = OutboxStore::open(m.office.folder());
    QVERIFY(outbox);
    {
        const auto sending = (*outbox)->takeMailing();
        QVERIFY(sending);
        const auto second = m.office.desk().mailDigests([](const Digest &) { return MailWords(); });
        QVERIFY(!second && second.error().kind == Error::Kind::Busy);
    }
    QCOMPARE(m.round().sent.size(), 1);
}

QTEST_GUILESS_MAIN(DeskMailTest)
#include "tst_deskmail.moc"
