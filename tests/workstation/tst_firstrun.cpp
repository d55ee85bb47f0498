// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include "workstation/firstrun/wizard.h"
#include "workstation/officefixture.h"
#include "workstation/startup.h"

using namespace Qt::StringLiterals;
using namespace toasoan;

namespace {

const QString passphrase = u"một câu dễ nhớ"_s;

/// The wizard of a computer that has nothing yet.
struct NewComputer {
    QTemporaryDir folder;
    FirstRun wizard{DeskOptions{.folder = folder.filePath(u"newsroom"_s),
        .keyFolder = folder.filePath(u"keys"_s),
        .secrets = u"file:"_s + folder.filePath(u"secrets.json"_s),
        .stretch = {.operations = 1, .memoryBytes = 8192},
        .clock = nullptr}};

    NewComputer() { wizard.show(); }
    [[nodiscard]] QAbstractButton *button(QWizard::WizardButton which) { return wizard.button(which); }
    bool passAgencyPage()
    {
        test::type(&wizard.agency(), u"UBND xã Đông Hưng"_s);
        if (!button(QWizard::NextButton)->isEnabled())
            return false;
        QTest::mouseClick(button(QWizard::NextButton), Qt::LeftButton);
        return wizard.currentId() == 1;
    }
    void typePeople()
    {
        test::type(&wizard.myName(), u"Nguyễn Thị Lan"_s);
        test::type(&wizard.mySecret(), passphrase);
        test::type(&wizard.mySecretAgain(), passphrase);
        test::type(&wizard.approverName(), u"Trần Văn Bình"_s);
        test::type(&wizard.approverSecret(), passphrase);
        test::type(&wizard.approverSecretAgain(), passphrase);
    }
    bool passPeoplePage()
    {
        typePeople();
        QTest::mouseClick(button(QWizard::CommitButton), Qt::LeftButton);
        return QTest::qWaitFor([&] { return wizard.currentId() == 2; }, 20'000);
    }
};

} // namespace

class FirstRunTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnWarnings(); }

    void threePagesMakeANewsroomInWhichTwoPeopleCanWork()
    {
        NewComputer computer;
        QVERIFY(!computer.button(QWizard::NextButton)->isEnabled());
        QVERIFY(computer.passAgencyPage());
        QVERIFY(computer.passPeoplePage());

        QVERIFY(QDir(computer.folder.path()).mkdir(u"www"_s));
        SiteForm &site = computer.wizard.site();
        test::type(&site.nameField(), u"Trang tin xã"_s);
        test::type(&site.folder(), computer.folder.filePath(u"www"_s));
        QTest::mouseClick(&computer.wizard.tryButton(), Qt::LeftButton);
        QTRY_VERIFY(computer.wizard.said().text().contains(u"Trang tin xã works"_s));

        QVERIFY(!computer.button(QWizard::FinishButton)->isEnabled());
        QVERIFY(computer.wizard.saveRecoverySheet(computer.folder.filePath(u"sheet.pdf"_s)));
        QVERIFY(computer.button(QWizard::FinishButton)->isEnabled());
        QTest::mouseClick(computer.button(QWizard::FinishButton), Qt::LeftButton);
        QCOMPARE(computer.wizard.result(), int(QDialog::Accepted));

        const auto desk = Desk::open(computer.wizard.options());
        QVERIFY(desk);
        QVERIFY((*desk)->info()->someoneCanApprove);
        QCOMPARE((*desk)->info()->agencyName, u"UBND xã Đông Hưng"_s);
        QCOMPARE((*desk)->sites()->size(), 1);
        QCOMPARE((*desk)->sections()->size(), 2);
        int entered = 0;
        const auto members = (*desk)->members();
        for (const MemberInfo &member : *members)
            entered += member.seatHere && !member.roles.contains(Role::Publisher) && (*desk)->signIn(member.id, passphrase).has_value();
        QCOMPARE(entered, 2);
    }

    void passphrasesThatDifferAreSaidAndNothingIsMade()
    {
        NewComputer computer;
        QVERIFY(computer.passAgencyPage());
        computer.typePeople();
        test::type(&computer.wizard.approverSecretAgain(), u"x"_s);
        QTest::mouseClick(computer.button(QWizard::CommitButton), Qt::LeftButton);
        QCOMPARE(computer.wizard.currentId(), 1);
        bool said = false;
        for (const QLabel *label : computer.wizard.findChildren<QLabel *>())
            said = said || label->text().contains(u"passphrases differ"_s);
        QVERIFY(said);
        QVERIFY(!computer.wizard.isFounded());
        QVERIFY(!QFileInfo::exists(computer.folder.filePath(u"newsroom/ledger.db"_s)));
    }

    void onePersonCannotBeBothOfTheTwo()
    {
        NewComputer computer;
        QVERIFY(computer.passAgencyPage());
        computer.typePeople();
        computer.wizard.approverName().setText(computer.wizard.myName().text());
        QTest::mouseClick(computer.button(QWizard::CommitButton), Qt::LeftButton);
        QCOMPARE(computer.wizard.currentId(), 1);
        QVERIFY(!computer.wizard.isFounded());
    }

    void aSiteThatDoesNotWorkIsSaidAndCanBeCorrected()
    {
        NewComputer computer;
        QVERIFY(computer.passAgencyPage());
        QVERIFY(computer.passPeoplePage());
        SiteForm &site = computer.wizard.site();
        test::type(&site.nameField(), u"Trang tin xã"_s);
        test::type(&site.folder(), computer.folder.filePath(u"www"_s));
        QTest::mouseClick(&computer.wizard.tryButton(), Qt::LeftButton);
        QTRY_VERIFY(computer.wizard.said().text().contains(u"is not there"_s));
        QVERIFY(QDir(computer.folder.path()).mkdir(u"www"_s));
        QTRY_VERIFY(computer.wizard.tryButton().isEnabled());
        QTest::mouseClick(&computer.wizard.tryButton(), Qt::LeftButton);
        QTRY_VERIFY(computer.wizard.said().text().contains(u"works"_s));
        const auto desk = Desk::open(computer.wizard.options());
        QCOMPARE((*desk)->sites()->size(), 1);
    }
};

WORKSTATION_TEST_MAIN(FirstRunTest)
#include "tst_firstrun.moc"
