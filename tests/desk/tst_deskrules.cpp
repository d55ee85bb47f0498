// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QTest>

#include "desk/deskfixture.h"

using namespace Qt::StringLiterals;
using namespace toasoan;
using namespace std::chrono_literals;
using Kind = Error::Kind;

class DeskRulesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void nobodyApprovesTheirOwnSubmission();
    void officersDoNotApprove();
    void approvalOfASupersededSubmissionIsRefused();
    void approvalOfARecalledSubmissionIsRefused();
    void textEditedAfterApprovalIsNotPublished();
    void dismissedMembersCannotSignIn();
    void onlyTheKeeperChangesTheCharter();
    void approvingAsksAgainAfterFiveMinutes();
    void pinOpensUntilTheFifthWrongTry();
    void wrongPassphraseOpensNothing();
    void staleDraftIsNotSubmittedOverSomebodyElsesWords();
    void twoStepsNeedTwoReviewers();
    void invalidInputNamesTheField_data();
    void invalidInputNamesTheField();
    void erasedWordsAreGoneAfterASecondPersonConfirms();
    void aNewGrantShowsSinceWhen();
};

namespace {
template <typename T> std::optional<Kind> refusal(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().kind);
}
Submit submission(test::DeskFixture &office, const QString &title = u"Thông báo"_s)
{
    return {.content = office.draft(title, u"<p>Nội dung.</p>"_s)};
}
} // namespace

void DeskRulesTest::nobodyApprovesTheirOwnSubmission()
{
    test::DeskFixture office;
    office.as(office.reviewer);
    const Outcome asked = office.must(submission(office));
    QCOMPARE(refusal(office.desk().execute(Approve{.post = asked.post, .submission = asked.submission})), Kind::SelfApproval);
    QVERIFY(office.desk().reviewCase(asked.post)->mine);
}

void DeskRulesTest::officersDoNotApprove()
{
    test::DeskFixture office;
    office.as(office.officer);
    const Outcome asked = office.must(submission(office));
    office.as(office.keeper);
    QCOMPARE(refusal(office.desk().execute(Approve{.post = asked.post, .submission = asked.submission})), Kind::Forbidden);
    QCOMPARE(refusal(office.desk().execute(Return{.post = asked.post, .submission = asked.submission, .remark = u"x"_s})), Kind::Forbidden);
    QCOMPARE(refusal(office.desk().execute(Recall{.post = asked.post, .submission = asked.submission})), Kind::Forbidden);
}

void DeskRulesTest::approvalOfASupersededSubmissionIsRefused()
{
    test::DeskFixture office;
    office.as(office.officer);
    const Outcome first = office.must(submission(office));
    Draft newer = office.desk().openDraft(first.post)->first();
    newer.title += u" (sửa)"_s;
    const Outcome second = office.must(Submit{.content = newer});
    office.as(office.reviewer);
    QCOMPARE(refusal(office.desk().execute(Approve{.post = first.post, .submission = first.submission})), Kind::Superseded);
    QVERIFY(office.desk().execute(Approve{.post = second.post, .submission = second.submission}));
}

void DeskRulesTest::approvalOfARecalledSubmissionIsRefused()
{
    test::DeskFixture office;
    office.as(office.officer);
    const Outcome asked = office.must(submission(office));
    office.must(Recall{.post = asked.post, .submission = asked.submission});
    office.as(office.reviewer);
    QCOMPARE(refusal(office.desk().execute(Approve{.post = asked.post, .submission = asked.submission})), Kind::Recalled);
}

void DeskRulesTest::textEditedAfterApprovalIsNotPublished()
{
    test::DeskFixture office;
    office.as(office.officer);
    const Outcome asked = office.must(submission(office));
    office.as(office.reviewer);
    office.must(Approve{.post = asked.post, .submission = asked.submission});
    office.as(office.officer);
    Draft edited = office.desk().openDraft(asked.post)->first();
    edited.body = u"<p>Chữ chưa ai duyệt.</p>"_s;
    QVERIFY(office.desk().saveDraft(edited));
    office.must(ShareRevision{.content = edited});
    QVERIFY(office.desk().publishOnce(std::nullopt));
    QCOMPARE(office.articlePages().size(), 1);
    QFile page(office.articlePages().first());
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QByteArray html = page.readAll();
    QVERIFY(html.contains("Nội dung."));
    QVERIFY(!html.contains("Chữ chưa ai duyệt."));
}

void DeskRulesTest::dismissedMembersCannotSignIn()
{
    test::DeskFixture office;
    office.as(office.keeper);
    office.must(DismissMember{.member = office.reviewer});
    QCOMPARE(refusal(office.desk().signIn(office.reviewer, test::DeskFixture::passphrase())), Kind::Forbidden);
}

void DeskRulesTest::onlyTheKeeperChangesTheCharter()
{
    test::DeskFixture office;
    office.as(office.reviewer);
    QCOMPARE(refusal(office.desk().execute(AddMember{.name = u"Người mới"_s, .roles = {Role::Officer}})), Kind::Forbidden);
    QCOMPARE(refusal(office.desk().execute(ChangeSection{.section = office.section, .approvals = 3})), Kind::Forbidden);
}

void DeskRulesTest::approvingAsksAgainAfterFiveMinutes()
{
    test::DeskFixture office;
    office.as(office.officer);
    const Outcome asked = office.must(submission(office));
    office.as(office.reviewer);
    office.clock.advance(5min);
    QCOMPARE(refusal(office.desk().execute(Approve{.post = asked.post, .submission = asked.submission})), Kind::Locked);
    QCOMPARE(refusal(office.desk().confirm(u"sai"_s)), Kind::WrongPassphrase);
    QVERIFY(office.desk().confirm(test::DeskFixture::passphrase()));
    QVERIFY(office.desk().execute(Approve{.post = asked.post, .submission = asked.submission}));
}

void DeskRulesTest::pinOpensUntilTheFifthWrongTry()
{
    test::DeskFixture office;
    office.as(office.officer);
    QCOMPARE(refusal(office.desk().setPin(u"12345"_s)), Kind::InvalidInput);
    QVERIFY(office.desk().setPin(u"123456"_s));
    office.as(office.reviewer);
    QVERIFY(office.desk().signInWithPin(office.officer, u"123456"_s));
    QCOMPARE(office.desk().current(), office.officer);
    for (int i = 0; i < 5; ++i)
        QVERIFY(!office.desk().signInWithPin(office.officer, u"000000"_s));
    QCOMPARE(refusal(office.desk().signInWithPin(office.officer, u"123456"_s)), Kind::Locked);
}

void DeskRulesTest::wrongPassphraseOpensNothing()
{
    test::DeskFixture office;
    office.desk().signOut();
    QCOMPARE(refusal(office.desk().signIn(office.officer, u"mật khẩu khác"_s)), Kind::WrongPassphrase);
    QCOMPARE(refusal(office.desk().execute(AddSection{.name = u"X"_s})), Kind::Locked);
}

void DeskRulesTest::staleDraftIsNotSubmittedOverSomebodyElsesWords()
{
    test::DeskFixture office;
    office.as(office.officer);
    const Outcome shared = office.must(ShareRevision{.content = office.draft(u"Bài chung"_s, u"<p>Bản một.</p>"_s)});
    Draft mine = office.desk().openDraft(shared.post)->first();
    office.as(office.keeper);
    Draft theirs = office.desk().openDraft(shared.post)->first();
    theirs.body = u"<p>Bản của người khác.</p>"_s;
    office.must(ShareRevision{.content = theirs});
    office.as(office.officer);
    mine.body = u"<p>Bản của tôi.</p>"_s;
    QCOMPARE(refusal(office.desk().execute(Submit{.content = mine})), Kind::Stale);
    office.must(ShareRevision{.content = mine});
    QCOMPARE(office.desk().post(shared.post)->state.revisions.size(), 3);
}

void DeskRulesTest::twoStepsNeedTwoReviewers()
{
    test::DeskFixture office;
    office.as(office.keeper);
    const MemberId second =
        office.must(AddMember{.name = u"Phạm Văn Ban"_s, .roles = {Role::Reviewer}, .passphrase = test::DeskFixture::passphrase()}).member;
    office.must(ChangeSection{.section = office.section, .approvals = 2});
    office.as(office.officer);
    const Outcome asked = office.must(submission(office));
    office.as(office.reviewer);
    office.must(Approve{.post = asked.post, .submission = asked.submission});
    QCOMPARE(refusal(office.desk().execute(Approve{.post = asked.post, .submission = asked.submission})), Kind::SelfApproval);
    QCOMPARE(office.desk().post(asked.post)->word, Word::Submitted);
    office.as(second);
    office.must(Approve{.post = asked.post, .submission = asked.submission});
    QCOMPARE(office.desk().post(asked.post)->word, Word::Approved);
}

void DeskRulesTest::invalidInputNamesTheField_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("field");
    QTest::newRow("no title") << 0 << u"title"_s;
    QTest::newRow("no words") << 1 << u"body"_s;
    QTest::newRow("withdrawn without saying why") << 2 << u"note"_s;
    QTest::newRow("too late already") << 3 << u"not-after"_s;
}

void DeskRulesTest::invalidInputNamesTheField()
{
    QFETCH(const int, which);
    QFETCH(const QString, field);
    test::DeskFixture office;
    office.as(office.officer);
    Submit wish = submission(office);
    if (which == 0)
        wish.content.title = u"  "_s;
    else if (which == 1)
        wish.content.body = u"<p> </p>"_s;
    else if (which == 3)
        wish.notAfter = office.clock.now() - 1s;
    else {
        office.must(wish);
        wish.kind = SubmissionKind::Withdraw;
    }
    const auto refused = office.desk().execute(wish);
    QCOMPARE(refusal(refused), Kind::InvalidInput);
    QCOMPARE(refused.error().detail, field);
}

void DeskRulesTest::erasedWordsAreGoneAfterASecondPersonConfirms()
{
    test::DeskFixture office;
    office.as(office.officer);
    const Outcome asked = office.must(submission(office, u"Tên người cần xóa"_s));
    const Outcome order = office.must(OrderErasure{.blobs = {asked.revision}, .reason = u"Dữ liệu cá nhân"_s});
    QCOMPARE(refusal(office.desk().execute(ConfirmErasure{.erasure = order.erasure})), Kind::SelfApproval);
    QVERIFY(office.desk().post(asked.post)->newest);
    office.as(office.reviewer);
    office.must(ConfirmErasure{.erasure = order.erasure});
    QVERIFY(!office.desk().post(asked.post)->newest);
    QVERIFY(office.desk().search(u"can xoa"_s, {}, 10)->isEmpty());
    QVERIFY(office.desk().verify()->sound());
}

void DeskRulesTest::aNewGrantShowsSinceWhen()
{
    test::DeskFixture office;
    office.clock.advance(72h);
    const Instant granted = office.clock.now();
    office.as(office.keeper);
    office.must(ChangeRoles{.member = office.officer, .roles = {Role::Officer, Role::Reviewer}});
    const auto members = office.desk().members();
    for (const MemberInfo &member : *members)
        QCOMPARE(member.since == granted, member.id == office.officer);
}

QTEST_GUILESS_MAIN(DeskRulesTest)
#include "tst_deskrules.moc"
