// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QMimeData>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <cstdio>

#include "workstation/editor/editorview.h"
#include "workstation/editor/sourceeditor.h"
#include "workstation/look/growingedit.h"
#include "workstation/mainwindow.h"
#include "workstation/officefixture.h"
#include "workstation/posts/postsview.h"
#include "workstation/startup.h"
#include "workstation/strips.h"

using namespace Qt::StringLiterals;
using namespace toasoan;

namespace {

const QString typedTitle = u"Thông báo lịch tiếp công dân"_s;

// What the killed process does: opens the workspace given, types, says when that is on the disk, and waits for its end.
int typeAndWait(const QString &workspace, const QString &keys, const QString &secrets)
{
    const DeskOptions options{
        .folder = workspace, .keyFolder = keys, .secrets = secrets, .stretch = {.operations = 1, .memoryBytes = 8192}};
    MainWindow window(options);
    if (!test::begin(window) || !test::signIn(window, u"Trần Văn Cán"_s, test::OfficeFixture::passphrase()))
        return 1;
    window.newPost(window.session().directory().sections.first().id);
    if (!QTest::qWaitFor([&] { return window.editor().isOpen(); }, 10'000))
        return 1;
    QElapsedTimer sinceFirstKey;
    QObject::connect(&window.editor().keeper(), &DraftKeeper::settled, &window, [&] {
        printf("saved after %lld ms\n", static_cast<long long>(sinceFirstKey.elapsed()));
        fflush(stdout);
    });
    sinceFirstKey.start();
    test::type(&window.editor().titleField(), typedTitle);
    return QApplication::exec();
}

} // namespace

class EditorTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnWarnings(); }

    void whatIsTypedIsOnTheDiskWithinTwoSecondsAndSurvivesAKill()
    {
        test::OfficeFixture office;
        const DeskOptions options = office.options();
        QProcess writer;
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer.start(QCoreApplication::applicationFilePath(), {u"--type-and-wait"_s, options.folder, options.keyFolder, options.secrets});
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += writer.readAllStandardOutput()).contains(" ms\n"), 60'000);
        writer.kill();
        QVERIFY(writer.waitForFinished());
        const int milliseconds = said.split(' ').value(2).toInt();
        QVERIFY2(milliseconds > 0 && milliseconds < 2'000, said.constData());
        office.as(office.officer);
        const auto drafts = office.desk().drafts();
        QVERIFY(drafts);
        QCOMPARE(drafts->size(), 1);
        QCOMPARE(drafts->first().title, typedTitle);
    }

    void closingTheWindowSavesTheLastKeystroke()
    {
        test::OfficeFixture office;
        {
            MainWindow window(office.options());
            QVERIFY(test::begin(window));
            QVERIFY(test::signIn(window, u"Trần Văn Cán"_s, test::OfficeFixture::passphrase()));
            window.newPost(office.section);
            QTRY_VERIFY(window.editor().isOpen());
            test::type(&window.editor().titleField(), u"Chữ cuối cùng"_s);
            QVERIFY(!window.editor().keeper().isSettled());
            QSignalSpy closing(&window, &MainWindow::closing);
            window.close();
            QVERIFY(closing.isEmpty()); // not before it is on the disk
            QVERIFY(closing.wait(10'000));
        }
        office.as(office.officer);
        const auto drafts = office.desk().drafts();
        QVERIFY(drafts);
        QCOMPARE(drafts->size(), 1);
        QCOMPARE(drafts->first().title, u"Chữ cuối cùng"_s);
    }

    void aDiskThatRefusesKeepsTheWindowOpenAndSaysSo()
    {
        test::OfficeFixture office;
        MainWindow window(office.options());
        QVERIFY(test::begin(window));
        QVERIFY(test::signIn(window, u"Trần Văn Cán"_s, test::OfficeFixture::passphrase()));
        window.newPost(office.section);
        QTRY_VERIFY(window.editor().isOpen());
        test::type(&window.editor().titleField(), u"Chưa lưu được"_s);
        Q_EMIT window.editor().keeper().failed({Error::Kind::DiskFull, {}});
        QVERIFY(window.editor().strips().find(u"problem"_s));
        const QString words = window.editor().strips().find(u"problem"_s)->text();
        QVERIFY2(words.contains(u"not yet on the disk"_s) && words.contains(u"full"_s), qPrintable(words));
        QVERIFY(window.editor().isOpen());
        QTRY_VERIFY(window.editor().keeper().isSettled());
        QVERIFY(!window.editor().strips().find(u"problem"_s)); // gone once it is saved
    }

    void draftOpensAgainAsItWasTyped()
    {
        test::OfficeFixture office;
        MainWindow window(office.options());
        QVERIFY(test::begin(window));
        QVERIFY(test::signIn(window, u"Trần Văn Cán"_s, test::OfficeFixture::passphrase()));
        window.newPost(office.section);
        QTRY_VERIFY(window.editor().isOpen());
        const PostId post = window.editor().post();
        test::type(&window.editor().titleField(), u"Tiêu đề"_s);
        test::type(&window.editor().summaryField(), u"Tóm tắt"_s);
        window.editor().source().setFocus();
        test::type(&window.editor().source(), u"Đoạn một"_s);
        test::press(&window.editor().source(), Qt::Key_Return);
        test::type(&window.editor().source(), u"Đoạn hai"_s);
        window.goTo(Place::Posts);
        QTRY_VERIFY(!window.editor().isOpen());
        window.openPost(post);
        QTRY_VERIFY(window.editor().isOpen());
        QCOMPARE(window.editor().titleField().text(), u"Tiêu đề"_s);
        QCOMPARE(window.editor().summaryField().text(), u"Tóm tắt"_s);
        QCOMPARE(window.editor().source().source(), u"<p>Đoạn một</p>\n<p>Đoạn hai</p>"_s);
        QVERIFY(window.windowTitle().startsWith(u"Tiêu đề"_s));
    }

    void pastedPlainTextBecomesParagraphs_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<int>("caret");
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("after");
        QTest::newRow("into an empty text") << QString() << 3 << u"Một\n\nHai & ba"_s << u"<p>Một</p>\n<p>Hai &amp; ba</p>"_s;
        QTest::newRow("a line goes into the sentence") << u"<p>AB</p>"_s << 4 << u"x < y"_s << u"<p>Ax &lt; yB</p>"_s;
        QTest::newRow("after the present paragraph")
            << u"<p>AB</p>\n<p>C</p>"_s << 4 << u"x\n\ny"_s << u"<p>AB</p>\n<p>x</p>\n<p>y</p>\n<p>C</p>"_s;
        QTest::newRow("source stays source") << QString() << 0 << u"<h2>Mục</h2>"_s << u"<h2>Mục</h2><p></p>"_s;
    }
    void pastedPlainTextBecomesParagraphs()
    {
        QFETCH(QString, before);
        QFETCH(int, caret);
        QFETCH(QString, pasted);
        QFETCH(QString, after);
        SourceEditor editor;
        editor.setSource(before);
        QTextCursor cursor = editor.textCursor();
        cursor.setPosition(caret);
        editor.setTextCursor(cursor);
        QApplication::clipboard()->setText(pasted);
        editor.paste();
        QCOMPARE(editor.source(), after);
    }

    void enterInAHeadingStartsAParagraph()
    {
        SourceEditor editor;
        editor.setSource(u"<h2>Lịch nghỉ</h2>"_s);
        QTextCursor cursor = editor.textCursor();
        cursor.setPosition(8); // after "Lịch"
        editor.setTextCursor(cursor);
        QTest::keyClick(&editor, Qt::Key_Return);
        QCOMPARE(editor.source(), u"<h2>Lịch</h2>\n<p> nghỉ</p>"_s);
        QTest::keyClick(&editor, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(editor.source(), u"<h2>Lịch nghỉ</h2>"_s);
    }

    void linesBecomeAList()
    {
        SourceEditor editor;
        editor.setSource(u"<p>Một</p>\n<p>Hai</p>"_s);
        editor.selectAll();
        editor.makeList(u"ul"_s);
        QCOMPARE(editor.source(), u"<ul>\n<li>Một</li>\n<li>Hai</li>\n</ul>"_s);
        QTest::keyClick(&editor, Qt::Key_Return);
        QCOMPARE(editor.source(), u"<ul>\n<li>Một</li>\n<li>Hai</li>\n<li></li>\n</ul>"_s);
    }
};

int main(int argc, char **argv)
{
    test::useTemporarySettings();
    QApplication application(argc, argv);
    dressApplication(u"en"_s);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--type-and-wait"_L1)
        return typeAndWait(arguments.value(2), arguments.value(3), arguments.value(4));
    EditorTest editorTest;
    return QTest::qExec(&editorTest, argc, argv);
}
#include "tst_editor.moc"
