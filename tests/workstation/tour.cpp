// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/tour.h"

#include <QApplication>
#include <QClipboard>
#include <QDateEdit>
#include <QDirIterator>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTimeEdit>

#include <cstdio>

#include "workstation/demo/demobuilder.h"
#include "workstation/duties/dutiesview.h"
#include "workstation/duties/sectionpane.h"
#include "workstation/editor/editorview.h"
#include "workstation/editor/fieldsform.h"
#include "workstation/editor/imagedialog.h"
#include "workstation/editor/mediapanel.h"
#include "workstation/editor/sourceeditor.h"
#include "workstation/editor/submitdialog.h"
#include "workstation/look/growingedit.h"
#include "workstation/mainwindow.h"
#include "workstation/officefixture.h"
#include "workstation/outbox/outboxview.h"
#include "workstation/posts/postglance.h"
#include "workstation/posts/postsview.h"
#include "workstation/preview/previewview.h"
#include "workstation/review/reviewview.h"
#include "workstation/signingbar.h"
#include "workstation/signinsheet.h"
#include "workstation/strips.h"
#include "workstation/topbar.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace toasoan::test {

namespace {

const QString officer = u"Nguyễn Thị Lan"_s;
const QString reviewer = u"Trần Văn Bình"_s;
const QString title = u"Thông báo nghỉ làm việc để phục vụ diễn tập phòng thủ dân sự"_s;
const QString remark = u"Xin ghi rõ giờ bắt đầu và số điện thoại trực."_s;
const QString firstWords = u"Bộ phận một cửa nghỉ buổi sáng thứ Năm"_s;
const QString fixedWords = u"Bộ phận một cửa nghỉ từ 7 giờ đến 11 giờ sáng thứ Năm; trực: 0000 123 456"_s;
const QString correctedWords = u"Bộ phận một cửa nghỉ từ 7 giờ đến 11 giờ sáng thứ Sáu; trực: 0000 123 456"_s;
const Instant start = fromDateTime(QDateTime(QDate(2026, 11, 20), QTime(10, 0), QTimeZone("Asia/Ho_Chi_Minh")));
const QSize windowSize{1320, 860};

} // namespace

Tour::Tour(QString pictures, QString suffix)
    : m_pictures(std::move(pictures))
    , m_suffix(std::move(suffix))
    , m_clock(start)
    , m_desktop(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"desktop"_s))
{
    m_desktop.then = NotificationSink::Then::Keep;
    m_pictures.mkpath(u"."_s);
}

Tour::~Tour() = default;

void Tour::check(bool right, const QString &what)
{
    printf("%s %s\n", right ? "ok  " : "FAIL", qPrintable(what));
    fflush(stdout);
    ++m_steps;
    m_failures += right ? 0 : 1;
}

void Tour::picture(const QString &name) { picture(*m_window, name); }

// Web pages paint one frame late; a picture waits until two grabs are alike.
void Tour::picture(QWidget &widget, const QString &name)
{
    QPixmap last;
    QPixmap now = widget.grab();
    for (int attempt = 0; attempt < 12 && (last.isNull() || last.toImage() != now.toImage()); ++attempt) {
        last = now;
        QTest::qWait(180);
        now = widget.grab();
    }
    const QString path = m_pictures.filePath(u"%1-%2.png"_s.arg(name, m_suffix));
    check(now.save(path), u"picture %1"_s.arg(QFileInfo(path).fileName()));
}

void Tour::openDemo(const QString &name, TourSite::Kind where)
{
    m_window.reset();
    m_clock.set(start);
    m_demo = m_folder.filePath(name);
    auto options = prepareDemo(m_demo, Fresh::No, start);
    if (!options) {
        check(false, u"demo: %1 %2"_s.arg(errorCode(options.error().kind), options.error().detail));
        return;
    }
    options->clock = &m_clock;
    m_site = TourSite::make(where, m_demo);
    check(m_site->start(), u"the site to publish to is there"_s);
    if (where != TourSite::Kind::Folder)
        moveTo(*m_site, *options);
    m_window = std::make_unique<MainWindow>(*options);
    m_window->resize(windowSize);
    check(begin(*m_window), u"the window opens with the people of the demo"_s);
}

// The demo's own site is retired for another of the same name, as when an agency moves.
void Tour::moveTo(const TourSite &site, const DeskOptions &options)
{
    const auto desk = Desk::open(options);
    const auto members = desk ? (*desk)->members() : Result<QList<MemberInfo>>(failure(Error::Kind::NotFound));
    const auto keeper = members ? std::ranges::find(*members, true, &MemberInfo::keeper) : QList<MemberInfo>::const_iterator();
    const auto old = desk ? (*desk)->sites() : Result<QList<SiteInfo>>(failure(Error::Kind::NotFound));
    if (!members || keeper == members->cend() || !old || !(*desk)->signIn(keeper->id, demoPassphrase)) {
        check(false, u"the keeper of the demo signs in"_s);
        return;
    }
    const auto added = (*desk)->execute(*site.wish(old->first().name));
    check(added.has_value(), u"the keeper adds the site"_s);
    check((*desk)->execute(ChangeSite{.site = old->first().id, .retired = true}).has_value(), u"and retires the folder"_s);
    if (!added)
        return;
    check((*desk)->keepSitePassword(added->site, site.password()).has_value(), u"its password is kept"_s);
    const auto trial = (*desk)->testSite(added->site);
    check(trial.has_value(),
        trial ? u"a trial of the site goes well"_s
              : u"a trial of the site: %1 %2"_s.arg(errorCode(trial.error().kind), trial.error().detail));
}

void Tour::signInAs(const QString &name) { check(signIn(*m_window, name, demoPassphrase), u"%1 signs in"_s.arg(name)); }

void Tour::switchTo(const QString &name)
{
    press(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    waitFor([&] { return m_window->isSignInShown(); }, u"Ctrl+L leads to the sheet to sign in"_s);
    signInAs(name);
}

// ---- the story -----------------------------------------------------------------------------------------------------

void Tour::walk(TourSite::Kind where)
{
    openDemo(u"demo"_s, where);
    picture(u"01-sign-in"_s);
    signInAs(officer);
    press(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    waitFor([&] { return m_window->posts().model().rowCount() > 20; }, u"the posts are listed"_s);
    picture(u"02-posts"_s);
    lookAtPostsQuickly();
    if (where != TourSite::Kind::Folder)
        seeWhatIsOwed(); // the new site has nothing yet
    writeArticle();
    submitArticle();
    switchTo(reviewer);
    returnArticle();
    switchTo(officer);
    fixArticle();
    switchTo(reviewer);
    approveArticle();
    seeItOnTheSite(fixedWords, firstWords);
    switchTo(officer);
    if (where != TourSite::Kind::Folder)
        seeThatItIsSettled();
    correctArticle();
    m_window->close();
}

// Space shows the post beside the list, the arrows lead on, Space closes it again.
void Tour::lookAtPostsQuickly()
{
    PostsView &posts = m_window->posts();
    posts.list().setCurrentIndex(posts.model().index(0));
    press(&posts.list(), Qt::Key_Space);
    waitFor([&] { return posts.isGlanceShown(); }, u"Space opens a quick look at the post"_s);
    QSignalSpy shown(&posts.glance().preview(), &PreviewView::shown);
    waitFor([&] { return !shown.isEmpty(); }, u"its page is shown beside the list"_s);
    press(&posts.list(), Qt::Key_Down);
    waitFor([&] { return shown.size() > 1; }, u"an arrow key shows the next one"_s);
    picture(u"02b-quick-look"_s);
    press(&posts.list(), Qt::Key_Space);
    check(!posts.isGlanceShown(), u"Space closes it"_s);
}

QModelIndex Tour::owedRow() const { return m_window->duties().model().indexOf(m_window->session().directory().sections.at(m_section).id); }

// The notice on the desktop, the same in the list of duties, and from there one key to the draft.
void Tour::seeWhatIsOwed()
{
    m_section = 0;
    const QString section = m_window->session().directory().sections.at(m_section).name;
    waitFor([&] { return !m_desktop.shown.isEmpty(); }, u"a notice says what is owed"_s);
    if (m_desktop.shown.isEmpty())
        return;
    check(m_desktop.shown.first().text.contains(section), u"the notice: “%1”"_s.arg(m_desktop.shown.first().text.simplified()));
    m_desktop.press(m_desktop.shown.first().number);
    waitFor([&] { return m_window->editor().isOpen(); }, u"its button opens a draft"_s);
    press(m_window.get(), Qt::Key_4, Qt::ControlModifier);
    DutiesView &duties = m_window->duties();
    duties.showTab(DutiesView::Tab::Sections);
    duties.focusList();
    waitFor([&] { return owedRow().isValid() && duties.sectionPane().list().hasFocus(); }, u"the duties are listed"_s);
    check(duties.model().duty(owedRow().row()).status.freshness == Freshness::Overdue, u"the section is overdue"_s);
    duties.sectionPane().select(m_window->session().directory().sections.at(m_section).id);
    picture(u"32b-overdue"_s);
    press(&duties.sectionPane().list(), Qt::Key_Return);
}

void Tour::seeThatItIsSettled()
{
    press(m_window.get(), Qt::Key_4, Qt::ControlModifier);
    DutiesView &duties = m_window->duties();
    duties.showTab(DutiesView::Tab::Sections);
    waitFor([&] { return owedRow().isValid() && duties.model().duty(owedRow().row()).status.freshness == Freshness::Fresh; },
        u"the section is up to date by that post"_s);
    duties.sectionPane().select(m_window->session().directory().sections.at(m_section).id);
    check(duties.model().duty(owedRow().row()).news.value_or(SectionNews()).title == title, u"and the duty names it"_s);
    picture(u"32c-settled"_s);
}

void Tour::writeArticle()
{
    EditorView &editor = m_window->editor();
    if (m_section == 1)
        m_window->newPost(m_window->session().directory().sections.at(m_section).id);
    waitFor([&] { return editor.isOpen(); }, u"a new post opens"_s);
    type(&editor.titleField(), title);
    press(&editor.titleField(), Qt::Key_Return); // on to the next field
    type(&editor.summaryField(), u"Người dân nộp hồ sơ trực tuyến hoặc đến vào buổi chiều."_s);
    editor.source().setFocus();
    type(&editor.source(), firstWords);
    press(&editor.source(), Qt::Key_Return);
    type(&editor.source(), u"Hồ sơ đến hạn trả được trả vào buổi chiều cùng ngày."_s);
    waitFor([&] { return editor.keeper().isSettled(); }, u"what was typed is saved by itself"_s);
    check(m_window->quietWords().contains(u"10:00"_s), u"and says so quietly: “%1”"_s.arg(m_window->quietWords()));
    picture(u"03-editor"_s);
}

void Tour::submitArticle()
{
    press(&m_window->editor(), Qt::Key_Return, Qt::ControlModifier);
    SubmitDialog *dialog = nullptr;
    waitFor([&] { return (dialog = m_window->findChild<SubmitDialog *>()) && dialog->isVisible(); }, u"Ctrl+Enter asks where and when"_s);
    if (!dialog)
        return;
    picture(*dialog, u"04-submit"_s);
    QTest::mouseClick(&dialog->send(), Qt::LeftButton);
    waitFor([&] { return !m_window->editor().isOpen(); }, u"it is submitted"_s);
    waitFor([&] { return wordOfTheArticle() == Word::Submitted; }, u"the list shows it waiting"_s);
}

void Tour::choose(const QString &wanted)
{
    ReviewView &review = m_window->review();
    press(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    waitFor([&] { return review.model().rowCount() > 0; }, u"the queue is there"_s);
    for (int row = 0; row < review.model().rowCount(); ++row) {
        if (review.model().index(row).data().toString() == wanted)
            QTest::mouseClick(review.queue().viewport(), Qt::LeftButton, {}, review.queue().visualRect(review.model().index(row)).center());
    }
    waitFor([&] { return review.queue().currentIndex().data().toString() == wanted && !review.effect().isEmpty() && review.canApprove(); },
        u"a click chooses it, and it can be approved"_s);
}

void Tour::returnArticle()
{
    ReviewView &review = m_window->review();
    QSignalSpy shown(review.findChild<PreviewView *>(), &PreviewView::shown);
    choose(title);
    check(review.effect().contains(u"Trang tin UBND xã Đông Hưng"_s), u"the foot says what would happen: “%1”"_s.arg(review.effect()));
    picture(u"05-review-new"_s);
    review.tabs().setCurrentIndex(1);
    waitFor([&] { return !shown.isEmpty(); }, u"the page is shown as citizens will see it"_s);
    picture(u"06-review-preview"_s);
    review.tabs().setCurrentIndex(0);
    press(&review.queue(), Qt::Key_R);
    waitFor([&] { return review.remark().hasFocus(); }, u"R asks for a remark"_s);
    type(&review.remark(), remark);
    picture(u"07-review-return"_s);
    press(&review.remark(), Qt::Key_Return, Qt::ControlModifier);
    waitFor([&] { return review.queue().currentIndex().data().toString() != title; }, u"it goes back"_s);
}

void Tour::openByKey(const QString &wanted)
{
    PostsView &posts = m_window->posts();
    press(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    waitFor([&] { return posts.model().rowCount() > 0 && posts.list().hasFocus(); }, u"the list has the keyboard"_s);
    QModelIndex index;
    waitFor(
        [&] {
            for (int row = 0; row < posts.model().rowCount(); ++row) {
                if (posts.model().index(row).data().toString() == wanted)
                    index = posts.model().index(row);
            }
            return index.isValid();
        },
        u"the post is in the list"_s);
    posts.list().setCurrentIndex(index);
    press(&posts.list(), Qt::Key_Return);
    waitFor([&] { return m_window->editor().isOpen() && m_window->editor().title() == wanted; }, u"Enter opens it"_s);
}

void Tour::fixArticle()
{
    EditorView &editor = m_window->editor();
    openByKey(title);
    check(editor.strips().find(u"returned"_s) && editor.strips().find(u"returned"_s)->text().contains(remark),
        u"the remark stands above the text"_s);
    picture(u"08-returned"_s);
    QString source = editor.source().source();
    source.replace(firstWords, fixedWords);
    editor.source().selectAll();
    QApplication::clipboard()->setText(source);
    press(&editor.source(), Qt::Key_V, Qt::ControlModifier);
    check(editor.source().source() == source, u"the text is replaced"_s);
    QTest::mouseClick(&editor.submitButton(), Qt::LeftButton);
    SubmitDialog *dialog = nullptr;
    waitFor([&] { return (dialog = m_window->findChild<SubmitDialog *>()) && dialog->isVisible(); }, u"the button asks where and when"_s);
    if (!dialog)
        return;
    dialog->clock().setTime(QTime(10, 1));
    dialog->day().setDate(QDate(2026, 11, 20));
    check(dialog->later().isChecked(), u"choosing a time means: not before"_s);
    picture(*dialog, u"09-submit-later"_s);
    press(&dialog->send(), Qt::Key_Space);
    waitFor([&] { return !editor.isOpen(); }, u"it is submitted again, for a minute ahead"_s);
}

void Tour::approveArticle()
{
    ReviewView &review = m_window->review();
    choose(title);
    check(review.effect().contains(u"10:01"_s), u"the foot says when: “%1”"_s.arg(review.effect()));
    m_clock.advance(10s);
    press(&review.queue(), Qt::Key_A);
    waitFor([&] { return review.queue().currentIndex().data().toString() != title; }, u"A approves it"_s);
    press(m_window.get(), Qt::Key_5, Qt::ControlModifier);
    waitFor([&] { return m_window->outbox().model().rowCount() > 0; }, u"the outbox has it"_s);
    for (int row = 0; row < m_window->outbox().model().rowCount(); ++row) {
        if (m_window->outbox().model().entry(row).row.title == title)
            m_window->outbox().list().setCurrentIndex(m_window->outbox().model().index(row));
    }
    picture(u"10-outbox"_s);
    check(pagesOfTheArticle().isEmpty(), u"nothing of it is on the site before its time"_s);
    m_clock.advance(60s);
    m_window->publisher().wake();
}

QStringList Tour::pagesOfTheArticle() const { return m_site->pages(u"dien-tap-phong-thu"_s); }

std::optional<Word> Tour::wordOfTheArticle() const
{
    const PostListModel &model = m_window->posts().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.item(row).row.title == title)
            return model.item(row).row.word;
    }
    return std::nullopt;
}

QString Tour::pageText() const
{
    const QStringList pages = pagesOfTheArticle();
    return pages.isEmpty() ? QString() : m_site->text(pages.first());
}

void Tour::seeItOnTheSite(const QString &words, const QString &notThere)
{
    waitFor([&] { return pageText().contains(words); }, u"its page on the site has the approved words"_s, 30'000);
    check(!pageText().contains(notThere), u"and not the earlier ones"_s);
    check(pagesOfTheArticle().size() == 1, u"there is one page of it"_s);
    waitFor([&] { return wordOfTheArticle() == Word::Live || wordOfTheArticle() == Word::Corrected; }, u"the list says that it is live"_s);
}

void Tour::correctArticle()
{
    EditorView &editor = m_window->editor();
    openByKey(title);
    QString source = editor.source().source();
    check(source.contains(fixedWords), u"the live words are there to be corrected"_s);
    source.replace(fixedWords, correctedWords);
    editor.source().selectAll();
    QApplication::clipboard()->setText(source);
    press(&editor.source(), Qt::Key_V, Qt::ControlModifier);
    editor.submit();
    SubmitDialog *dialog = nullptr;
    waitFor([&] { return (dialog = m_window->findChild<SubmitDialog *>()) && dialog->isVisible(); }, u"a correction is asked for"_s);
    if (!dialog)
        return;
    check(!dialog->send().isEnabled(), u"not without a public note"_s);
    type(&dialog->note(), u"Sửa ngày: thứ Sáu, không phải thứ Năm."_s);
    picture(*dialog, u"11-correct"_s);
    QTest::mouseClick(&dialog->send(), Qt::LeftButton);
    waitFor([&] { return !editor.isOpen(); }, u"the correction is submitted"_s);
    switchTo(reviewer);
    choose(title);
    picture(u"12-review-changes"_s);
    m_clock.advance(6min);
    press(&m_window->review().queue(), Qt::Key_A);
    waitFor([&] { return m_window->review().signing().isAsking(); }, u"after five minutes the passphrase is asked in place"_s);
    picture(u"13-sign"_s);
    type(&m_window->review().signing().secret(), demoPassphrase);
    press(&m_window->review().signing().secret(), Qt::Key_Return);
    seeItOnTheSite(correctedWords, fixedWords);
    openByKey(title);
    m_window->editor().tabs().setCurrentIndex(3);
    picture(u"14-history"_s);
}

} // namespace toasoan::test
