// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "ctl/ctlnewsroom.h"
#include "ledger/database.h"

using namespace Qt::StringLiterals;
using namespace toasoan;
using namespace toasoan::test;

#define REFUSED(command, why)                                                                                                              \
    do {                                                                                                                                   \
        const auto ranOnce = (command);                                                                                                    \
        QVERIFY2(ranOnce.status == 1 && ranOnce.kind() == (why), ranOnce.all().constData());                                               \
        QVERIFY2(!ranOnce.document.value("ok"_L1).toBool(true), ranOnce.all().constData());                                                \
    } while (false)

/// What the program will not do, and how it says so.
class CtlRefusalsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void approvingOneOwnSubmissionIsRefused();
    void approvalOfASupersededSubmissionIsRefused();
    void wrongPassphraseOpensNothing();
    void withoutATerminalThePassphraseMustComeFromAFile();
    void anUnknownPostIsNamedInTheRefusal();
    void aNameThatMeansSeveralIsRefusedWithAllOfThem();
    void aDismissedMemberMayDoNothing();
    void anOfficerMayNotChangeTheCharter();
    void aReturnNeedsARemark();
    void onlyADraftIsNotShownToOthers();
    void aRefusalSaysWhereTheTextIs();
    void anUnknownWorkspaceIsRefused();
    void theSecondNewsroomInOneFolderIsRefused();
    void verifyNamesAnAlteredEvent();
    void verifyNamesAndRepairsAnAlteredList();

private:
    // A submitted post of its own for each test.
    Ran submitted(const QString &title, const QString &who = u"lan"_s);
    CtlNewsroom m_newsroom;
};

void CtlRefusalsTest::initTestCase() { QVERIFY2(m_newsroom.found(), m_newsroom.problem().constData()); }

Ran CtlRefusalsTest::submitted(const QString &title, const QString &who)
{
    const QString body = m_newsroom.write(u"body.txt"_s, u"Nội dung của bài %1."_s.arg(title).toUtf8());
    const Ran begun =
        m_newsroom.run(who, {u"post"_s, u"new"_s, u"--section"_s, u"tin-hoat-dong"_s, u"--title"_s, title, u"--body-file"_s, body});
    return begun.status == 0 ? m_newsroom.run(who, {u"post"_s, u"submit"_s, title}) : begun;
}

void CtlRefusalsTest::approvingOneOwnSubmissionIsRefused()
{
    RAN_WELL(submitted(u"Bài của Hoa"_s, u"hoa"_s));
    const Ran own = m_newsroom.run(u"hoa"_s, {u"post"_s, u"approve"_s, u"Bài của Hoa"_s});
    REFUSED(own, "self-approval"_L1);
    RAN_WELL(m_newsroom.run(u"binh"_s, {u"post"_s, u"approve"_s, u"Bài của Hoa"_s}));
}

void CtlRefusalsTest::approvalOfASupersededSubmissionIsRefused()
{
    const Ran first = submitted(u"Hai lần gửi"_s);
    RAN_WELL(first);
    RAN_WELL(m_newsroom.run(u"lan"_s, {u"post"_s, u"revise"_s, u"Hai lần gửi"_s, u"--summary"_s, u"Tóm tắt mới"_s}));
    RAN_WELL(m_newsroom.run(u"lan"_s, {u"post"_s, u"submit"_s, u"Hai lần gửi"_s}));
    const Ran old = m_newsroom.run(u"binh"_s,
        {u"post"_s, u"approve"_s, u"Hai lần gửi"_s, u"--submission"_s, first.data().value("submission"_L1).toString().first(10)});
    REFUSED(old, "superseded"_L1);
}

void CtlRefusalsTest::wrongPassphraseOpensNothing()
{
    RAN_WELL(submitted(u"Sai mật khẩu"_s));
    QStringList words = m_newsroom.globals(u"binh"_s);
    words.replaceInStrings(m_newsroom.path(u"binh"_s), m_newsroom.path(u"lan"_s));
    const Ran wrong = runCtl(words + QStringList{u"--json"_s, u"post"_s, u"approve"_s, u"Sai mật khẩu"_s}, m_newsroom.path({}));
    REFUSED(wrong, "wrong-passphrase"_L1);
    QVERIFY(!wrong.out.contains("mật khẩu của")); // no word of any passphrase in what is printed
    QCOMPARE(m_newsroom.run({}, {u"post"_s, u"show"_s, u"Sai mật khẩu"_s}).data().value("word"_L1).toString(), u"submitted"_s);
}

void CtlRefusalsTest::withoutATerminalThePassphraseMustComeFromAFile()
{
    QStringList words = m_newsroom.globals({}) + QStringList{u"--as"_s, u"Lê Văn Bình"_s, u"--json"_s};
    const Ran none = runCtl(words + QStringList{u"post"_s, u"draft"_s}, m_newsroom.path({}));
    REFUSED(none, "locked"_L1);
    QVERIFY(none.message().contains("--passphrase-file"_L1));
}

void CtlRefusalsTest::anUnknownPostIsNamedInTheRefusal()
{
    const Ran unknown = m_newsroom.run({}, {u"post"_s, u"show"_s, u"Không có bài này"_s});
    REFUSED(unknown, "not-found"_L1);
    QVERIFY(unknown.message().contains(u"Không có bài này"_s));
}

void CtlRefusalsTest::aNameThatMeansSeveralIsRefusedWithAllOfThem()
{
    const Ran one = submitted(u"Lịch Tiếp Dân"_s);
    RAN_WELL(one);
    const Ran other = submitted(u"Lịch tiếp dân"_s);
    RAN_WELL(other);
    const Ran both = m_newsroom.run({}, {u"post"_s, u"show"_s, u"lich tiep dan"_s});
    REFUSED(both, "invalid-input"_L1);
    QStringList ids;
    for (const auto &item : both.items())
        ids.append(item.toObject().value("id"_L1).toString());
    QStringList expected{one.data().value("post"_L1).toString(), other.data().value("post"_L1).toString()};
    ids.sort();
    expected.sort();
    QCOMPARE(ids, expected);
    // Exactly as written it means one.
    RAN_WELL(m_newsroom.run({}, {u"post"_s, u"show"_s, u"Lịch tiếp dân"_s}));
}

void CtlRefusalsTest::aDismissedMemberMayDoNothing()
{
    RAN_WELL(submitted(u"Chờ người đã nghỉ"_s));
    RAN_WELL(m_newsroom.run(u"quan"_s,
        {u"member"_s, u"add"_s, u"Phạm Văn Nghỉ"_s, u"--role"_s, u"reviewer"_s, u"--new-passphrase-file"_s, m_newsroom.path(u"quan"_s)}));
    RAN_WELL(m_newsroom.run(u"quan"_s, {u"member"_s, u"dismiss"_s, u"pham van nghi"_s}));
    const Ran gone = m_newsroom.run(u"Phạm Văn Nghỉ"_s, {u"post"_s, u"approve"_s, u"Chờ người đã nghỉ"_s});
    REFUSED(gone, "forbidden"_L1);
}

void CtlRefusalsTest::anOfficerMayNotChangeTheCharter()
{
    const Ran refused = m_newsroom.run(u"lan"_s, {u"section"_s, u"add"_s, u"Đấu giá"_s});
    REFUSED(refused, "forbidden"_L1);
}

void CtlRefusalsTest::aReturnNeedsARemark()
{
    RAN_WELL(submitted(u"Trả không lời"_s));
    const Ran silent = m_newsroom.run(u"binh"_s, {u"post"_s, u"return"_s, u"Trả không lời"_s, u"--remark"_s, u"  "_s});
    REFUSED(silent, "invalid-input"_L1);
}

void CtlRefusalsTest::onlyADraftIsNotShownToOthers()
{
    const QString body = m_newsroom.write(u"rieng.txt"_s, "Chưa ai được đọc.");
    const Ran begun = m_newsroom.run(
        u"lan"_s, {u"post"_s, u"new"_s, u"--section"_s, u"tin-hoat-dong"_s, u"--title"_s, u"Nháp riêng"_s, u"--body-file"_s, body});
    RAN_WELL(begun);
    const Ran other = m_newsroom.run(u"hoa"_s, {u"post"_s, u"draft"_s, begun.data().value("post"_L1).toString()});
    REFUSED(other, "not-found"_L1);
    const Ran shown = m_newsroom.run({}, {u"post"_s, u"show"_s, u"Nháp riêng"_s});
    REFUSED(shown, "not-found"_L1);
}

void CtlRefusalsTest::aRefusalSaysWhereTheTextIs()
{
    RAN_WELL(submitted(u"Ở đâu"_s));
    const Ran said = m_newsroom.say(u"lan"_s, {u"post"_s, u"approve"_s, u"Ở đâu"_s});
    QCOMPARE(said.status, 1);
    QVERIFY(said.out.isEmpty());
    const QString message = QString::fromUtf8(said.err).trimmed();
    QVERIFY2(message.startsWith(u"toasoanctl: “Ở đâu” is kept on this computer: Waiting for review. "_s), said.err.constData());
    QCOMPARE(message.count(u". "_s), 2); // three sentences: where, what, what next
}

void CtlRefusalsTest::anUnknownWorkspaceIsRefused()
{
    const Ran none =
        runCtl({u"--workspace"_s, m_newsroom.path(u"khong-co"_s), u"--json"_s, u"workspace"_s, u"info"_s}, m_newsroom.path({}));
    REFUSED(none, "not-found"_L1);
    QVERIFY(!QFile::exists(m_newsroom.path(u"khong-co"_s)));
}

void CtlRefusalsTest::theSecondNewsroomInOneFolderIsRefused()
{
    const Ran again = m_newsroom.run(
        {}, {u"workspace"_s, u"init"_s, u"Xã khác"_s, u"--keeper"_s, u"Ai đó"_s, u"--new-passphrase-file"_s, m_newsroom.path(u"quan"_s)});
    QCOMPARE(again.status, 1);
    QCOMPARE(m_newsroom.run({}, {u"workspace"_s, u"info"_s}).data().value("agencyName"_L1).toString(), u"UBND xã Đông Hạ"_s);
}

void CtlRefusalsTest::verifyNamesAnAlteredEvent()
{
    CtlNewsroom other;
    QVERIFY2(other.found(), other.problem().constData());
    RAN_WELL(other.run({}, {u"workspace"_s, u"verify"_s}));
    {
        auto database = Database::open(other.path(u"newsroom/ledger.db"_s));
        QVERIFY(database.has_value());
        QVERIFY((*database)
                ->execute(u"UPDATE events SET bytes = CAST(bytes || x'00' AS BLOB) WHERE row = (SELECT max(row) FROM events)"_s)
                .has_value());
    }
    const Ran altered = other.run({}, {u"workspace"_s, u"verify"_s});
    REFUSED(altered, "corrupt"_L1);
    QVERIFY2(!altered.items().isEmpty(), altered.all().constData());
    QCOMPARE(altered.items().first().toObject().value("kind"_L1).toString(), u"event-bytes"_s);
    QVERIFY(!altered.items().first().toObject().value("where"_L1).toString().isEmpty());
}

void CtlRefusalsTest::verifyNamesAndRepairsAnAlteredList()
{
    const Ran asked = submitted(u"Bị sửa lén"_s);
    RAN_WELL(asked);
    const QString id = asked.data().value("post"_L1).toString();
    {
        auto database = Database::open(m_newsroom.path(u"newsroom/ledger.db"_s));
        QVERIFY(database.has_value());
        QVERIFY((*database)
                ->execute(u"UPDATE view_posts SET title = 'Sửa lén' WHERE post = ?"_s, {QByteArray::fromHex(id.toLatin1())})
                .has_value());
    }
    const Ran altered = m_newsroom.run({}, {u"workspace"_s, u"verify"_s});
    REFUSED(altered, "corrupt"_L1);
    QVERIFY(altered.data().value("sound"_L1).toBool());
    QVERIFY2(altered.items().first().toObject().value("where"_L1).toString().contains(id), altered.all().constData());
    RAN_WELL(m_newsroom.run({}, {u"workspace"_s, u"verify"_s}));
    RAN_WELL(m_newsroom.run({}, {u"post"_s, u"show"_s, u"Bị sửa lén"_s}));
}

QTEST_GUILESS_MAIN(CtlRefusalsTest)
#include "tst_ctlrefusals.moc"
