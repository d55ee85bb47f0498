// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGuiApplication>
#include <QRegularExpression>
#include <QTest>

#include "ctl/ctlnewsroom.h"
#include "ctl/docshapes.h"
#include "ctl/session.h"
#include "desk/deskfixture.h"

using namespace Qt::StringLiterals;
using namespace toasoan;

namespace {

/// The verbs over a desk on Monday 14 December 2026, with two duties of a week ago, a section without news, and one post.
class Office final {
public:
    Office()
    {
        moveTo(1);
        office.as(office.keeper);
        office.must(ChangeSection{.section = office.section,
            .name = {},
            .postType = {},
            .responsible = {},
            .approvals = {},
            .cadence = Cadence{.workingDays = 5, .reviewersAfter = 2, .keeperAfter = 5}});
        office.as(office.officer);
        for (const QString &title : {u"Công khai một"_s, u"Công khai hai"_s}) {
            office.must(RegisterDuties{.duties = {{.rule = u"31a"_s,
                                           .section = office.section,
                                           .anchor = QDate(2026, 12, 1),
                                           .moment = {},
                                           .due = {},
                                           .title = title,
                                           .number = {},
                                           .follows = {}}},
                .insteadOf = {}});
        }
        moveTo(14);
    }
    void moveTo(int dayOfDecember)
    {
        office.clock.set(fromDateTime(QDateTime(QDate(2026, 12, dayOfDecember), QTime(8, 0), QTimeZone("Asia/Ho_Chi_Minh"))));
    }
    ctl::Answered<ctl::Answer> run(const QStringList &words)
    {
        const auto line = ctl::CommandLine::parse(QStringList{u"--workspace"_s, office.folder(), u"--json"_s} + words);
        if (!line)
            return std::unexpected(line.error());
        ctl::Session session(line->globals);
        session.adopt(Desk::open(office.options()).value());
        auto answer = line->verb->run(session, line->arguments);
        if (answer)
            differences += m_docs.differences(line->verb->words(), answer->data);
        return answer;
    }
    [[nodiscard]] QString path(const QString &name) const { return m_files.filePath(name); }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    test::DeskFixture office;
    QStringList differences; ///< from what is documented

private:
    QTemporaryDir m_files;
    test::CtlDocs m_docs = test::CtlDocs::read();
};

} // namespace

class CtlMonthTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void reportIsAPageAndATable();
    void reportOverwritesNothing();
    void monthsThatAreNoneAreRefused();
    void planSaysWhenAndInWhichWeek();
    void planByADaySaysThePace();
    void planOfOnePersonLeavesOutTheOthers();
    void pagesNeedNoDisplay();
};

void CtlMonthTest::reportIsAPageAndATable()
{
    Office office;
    const auto answer = office.run({u"report"_s, u"month"_s, u"12/2026"_s, u"--output"_s, office.path(u"thang.pdf"_s), u"--csv"_s,
        office.path(u"thang.csv"_s), u"--signer"_s, u"Nguyễn Văn Chủ"_s, u"--title"_s, u"Chủ tịch"_s});
    QVERIFY(answer);
    QCOMPARE(office.differences, QStringList());
    QCOMPARE(answer->data.value("month"_L1).toString(), u"2026-12"_s);
    QCOMPARE(answer->data.value("last"_L1).toString(), u"2026-12-14"_s);
    QVERIFY(answer->data.value("running"_L1).toBool());
    QCOMPARE(answer->data.value("overdue"_L1).toInt(), 2);
    QCOMPARE(answer->data.value("stale"_L1).toInt(), 1);
    QVERIFY(office.read(u"thang.pdf"_s).startsWith("%PDF-"));
    QCOMPARE(office.read(u"thang.csv"_s).count("\r\n"), 4); // head, two duties, one section
}

void CtlMonthTest::reportOverwritesNothing()
{
    Office office;
    const QStringList words{u"report"_s, u"month"_s, u"--output"_s, office.path(u"thang.pdf"_s)};
    QVERIFY(office.run(words));
    const QByteArray first = office.read(u"thang.pdf"_s);
    QVERIFY(!first.isEmpty());
    office.moveTo(15);
    const auto again = office.run(words);
    QVERIFY(!again);
    QCOMPARE(again.error().error.kind, Error::Kind::Storage);
    QCOMPARE(office.read(u"thang.pdf"_s), first);
}

void CtlMonthTest::monthsThatAreNoneAreRefused()
{
    Office office;
    for (const QString &month : {u"2027-01"_s, u"2026-10"_s, u"13/2026"_s, u"tháng 12"_s}) {
        const auto answer = office.run({u"report"_s, u"month"_s, month, u"--output"_s, office.path(u"thang.pdf"_s)});
        QVERIFY(!answer);
        QCOMPARE(answer.error().error.kind, Error::Kind::InvalidInput);
        QVERIFY(!QFile::exists(office.path(u"thang.pdf"_s)));
    }
}

void CtlMonthTest::planSaysWhenAndInWhichWeek()
{
    Office office;
    const auto answer = office.run({u"duty"_s, u"plan"_s, u"--pace"_s, u"3"_s});
    QVERIFY(answer);
    QCOMPARE(office.differences, QStringList());
    const QJsonObject plan = answer->data.value("items"_L1).toArray().first().toObject();
    QCOMPARE(plan.value("responsibleName"_L1).toString(), u"Trần Văn Cán"_s);
    QCOMPARE(plan.value("backlog"_L1).toInt(), 3);
    // Three a week: by the second, fourth and fifth evening of the week from 14 December.
    QCOMPARE(plan.value("cleared"_L1).toString(), u"2026-12-18"_s);
    const QJsonArray items = plan.value("weeks"_L1).toArray().first().toObject().value("items"_L1).toArray();
    QCOMPARE(items.size(), 3);
    QCOMPARE(items[0].toObject().value("day"_L1).toString(), u"2026-12-15"_s);
    QCOMPARE(items[0].toObject().value("weight"_L1).toString(), u"law"_s);
    QCOMPARE(items[2].toObject().value("work"_L1).toString(), u"update"_s); // the section last
    QVERIFY(answer->text.contains(u"Công khai một"_s));
    QVERIFY(answer->message.contains(u"2026-12-18"_s));
}

void CtlMonthTest::planByADaySaysThePace()
{
    Office office;
    const auto answer = office.run({u"duty"_s, u"plan"_s, u"--by"_s, u"2026-12-15"_s});
    QVERIFY(answer);
    const QJsonObject plan = answer->data.value("items"_L1).toArray().first().toObject();
    QCOMPARE(plan.value("pace"_L1).toInt(), 8); // three in two of five days
    QVERIFY(!office.run({u"duty"_s, u"plan"_s, u"--by"_s, u"2026-12-11"_s})); // over
    QVERIFY(!office.run({u"duty"_s, u"plan"_s, u"--by"_s, u"2026-12-15"_s, u"--pace"_s, u"2"_s}));
    QVERIFY(!office.run({u"duty"_s, u"plan"_s, u"--pace"_s, u"0"_s}));
}

void CtlMonthTest::planOfOnePersonLeavesOutTheOthers()
{
    Office office;
    const auto answer = office.run({u"duty"_s, u"plan"_s, u"--member"_s, u"Nguyễn Thị Quản"_s});
    QVERIFY(answer);
    QVERIFY(answer->data.value("items"_L1).toArray().isEmpty());
    QVERIFY(office.run({u"duty"_s, u"plan"_s, u"--member"_s, u"Trần Văn Cán"_s})->data.value("items"_L1).toArray().size() == 1);
}

void CtlMonthTest::pagesNeedNoDisplay()
{
    test::CtlNewsroom newsroom;
    QVERIFY2(newsroom.found(), newsroom.problem().constData());
    const QString file = newsroom.path(u"thang.pdf"_s);
    const auto ran = newsroom.run({}, {u"report"_s, u"month"_s, u"--output"_s, file});
    QVERIFY2(ran.status == 0, ran.all().constData());
    QCOMPARE(ran.err, QByteArray());
    QFile pdf(file);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.readAll().contains("/FontFile2 "));
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    CtlMonthTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_ctlmonth.moc"
