// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/officefixture.h"

#include <QApplication>
#include <QDir>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSettings>
#include <QTest>

#include "workstation/mainwindow.h"
#include "workstation/signinsheet.h"

using namespace Qt::StringLiterals;

namespace toasoan::test {

namespace {

void check(const auto &result, const char *what)
{
    if (!result)
        qFatal("%s: %s (%s)", what, qPrintable(errorCode(result.error().kind)), qPrintable(result.error().detail));
}

} // namespace

OfficeFixture::OfficeFixture(Reviewer wanted)
    : clock(fromDateTime(QDateTime(QDate(2026, 11, 20), QTime(2, 0), QTimeZone::UTC)))
{
    auto founded = Desk::found(options(),
        {.agencyName = u"UBND xã Đông Hưng"_s,
            .keeperName = u"Nguyễn Thị Quản"_s,
            .keeperRoles = {Role::Administrator, Role::Officer},
            .passphrase = passphrase()});
    check(founded, "found");
    m_desk = std::move(founded->desk);
    keeper = founded->keeper;
    officer = must(AddMember{.name = u"Trần Văn Cán"_s, .roles = {Role::Officer}, .passphrase = passphrase()}).member;
    if (wanted == Reviewer::There)
        reviewer = must(AddMember{.name = u"Lê Thị Duyệt"_s, .roles = {Role::Reviewer}, .passphrase = passphrase()}).member;
    section = must(AddSection{.name = u"Tin tức"_s, .code = u"tin-tuc"_s, .responsible = officer}).section;
    QDir().mkpath(siteFolder());
    site = must(AddSite{.name = u"Trang tin xã"_s, .settings = {{u"transport"_s, u"folder"_s}, {u"path"_s, siteFolder()}}}).site;
}

DeskOptions OfficeFixture::options() const
{
    return {.folder = folder(),
        .keyFolder = m_folder.filePath(u"keys"_s),
        .secrets = u"file:"_s + m_folder.filePath(u"secrets.json"_s),
        .stretch = {.operations = 1, .memoryBytes = 8192},
        .clock = &clock};
}

void OfficeFixture::as(MemberId member) { check(m_desk->signIn(member, passphrase()), "sign in"); }

Outcome OfficeFixture::must(const Command &command)
{
    auto outcome = m_desk->execute(command);
    check(outcome, "execute");
    return *outcome;
}

PostId OfficeFixture::submitted(const QString &title, const QString &body)
{
    as(officer);
    Draft draft = m_desk->newDraft(section);
    draft.title = title;
    draft.body = body;
    return must(Submit{.content = draft}).post;
}

PostId OfficeFixture::kept(const QString &title)
{
    as(officer);
    Draft draft = m_desk->newDraft(section);
    draft.title = title;
    draft.body = u"<p>Nội dung</p>"_s;
    return must(ShareRevision{.content = draft}).post;
}

void failOnWarnings()
{
    // Chromium speaks of the graphics card it did not find; everything else is a fault of ours.
    QTest::failOnWarning(QRegularExpression(u"^(?!.*(QRhi|GPU|OpenGL|EGL|Vulkan|GLX|libva|propagateSizeHints)).*$"_s));
}

void useTemporarySettings()
{
    static QTemporaryDir folder;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(folder.path())); // where programs that start at login are named
}

void type(QWidget *field, const QString &text)
{
    for (const QChar letter : text) {
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QKeyEvent up(QEvent::KeyRelease, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(field, &down);
        QApplication::sendEvent(field, &up);
    }
}

void press(QWidget *field, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    // The first web view makes the window anew, and without a window manager nobody gives it the focus back.
    QWidget *window = field->window();
    if (!window->isActiveWindow()) {
        window->activateWindow();
        (void)QTest::qWaitForWindowActive(window, 3'000);
    }
    QTest::keyClick(field, key, modifiers);
}

bool begin(MainWindow &window)
{
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window, 10'000))
        return false;
    return QTest::qWaitFor([&] { return window.signIn().people().count() > 0; }, 10'000);
}

bool signIn(MainWindow &window, const QString &name, const QString &passphrase)
{
    SignInSheet &sheet = window.signIn();
    const auto found = sheet.people().findItems(name, Qt::MatchExactly);
    if (found.isEmpty())
        return false;
    sheet.people().setCurrentItem(found.first());
    sheet.secret().setFocus();
    type(&sheet.secret(), passphrase);
    press(&sheet.secret(), Qt::Key_Return);
    const auto through = [&] {
        if (sheet.pin().isVisible())
            press(&sheet.pin(), Qt::Key_Return);
        return !window.isSignInShown();
    };
    return QTest::qWaitFor(through, 10'000);
}

} // namespace toasoan::test
