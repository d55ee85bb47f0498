// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "notify/notificationsink.h"
#include "workstation/demo/demo.h"
#include "workstation/toursites.h"

class QWidget;

namespace toasoan {
class MainWindow;
}

namespace toasoan::test {

/// One walk through the window by keys and mouse, each step checked, with pictures of every view. Scale, scheme and language
/// are those of the process: the program starts itself again for the others.
class Tour final {
public:
    Tour(QString pictures, QString suffix);
    ~Tour();

    /// The whole story: draft, submit, return, fix, approve with a schedule, seen on the site, correct, seen again.
    void walk(TourSite::Kind where);
    /// Only the views as they are, for another scheme or scale.
    void look();
    /// A day of duties: what is owed is entered, explained, put off, written and seen; what vanished from the site is found.
    void dutyDay();
    /// What the keeper lays down about reminding, and what this computer does by itself.
    void reminding();
    /// Empty, erroneous and overlong.
    void strange();
    /// The wizard, and the views of a newsroom that has nothing yet.
    void firstRun();
    [[nodiscard]] int failures() const { return m_failures; }

private:
    void openDemo(const QString &name, TourSite::Kind where = TourSite::Kind::Folder);
    void moveTo(const TourSite &site, const DeskOptions &options);
    void lookAtTheDay();
    void lookAtSettings();
    void signInAs(const QString &name);
    void switchTo(const QString &name);
    void picture(const QString &name);
    void picture(QWidget &widget, const QString &name);
    void check(bool right, const QString &what);
    template <typename Condition> bool waitFor(Condition condition, const QString &what, int milliseconds = 20'000)
    {
        const bool right = QTest::qWaitFor(condition, milliseconds);
        check(right, what);
        return right;
    }

    void layDownReminders();
    void setUpThisComputer();
    void chooseOffers();
    void enterEvents();
    void decideAboutEvents();
    void writeWhatIsOwed();
    void seeWhatVanished();
    void openSmallWindows();
    void seeWhatIsOwed();
    void lookAtPostsQuickly();
    void seeThatItIsSettled();
    [[nodiscard]] QModelIndex owedRow() const; ///< of the section the article goes to
    void writeArticle();
    void submitArticle();
    void returnArticle();
    void fixArticle();
    void approveArticle();
    void seeItOnTheSite(const QString &words, const QString &notThere);
    void correctArticle();
    void choose(const QString &title);
    void openByKey(const QString &title);
    [[nodiscard]] std::optional<Word> wordOfTheArticle() const; ///< as the list says
    [[nodiscard]] QStringList pagesOfTheArticle() const;
    [[nodiscard]] QString pageText() const;

    QDir m_pictures;
    QString m_suffix;
    QTemporaryDir m_folder;
    SetClock m_clock;
    NotificationSink m_desktop; ///< where a desktop would show notices
    QString m_demo;
    int m_section = 1; ///< which the article goes to: announcements, or the one that is owed
    std::unique_ptr<TourSite> m_site;
    std::unique_ptr<MainWindow> m_window;
    int m_failures = 0;
    int m_steps = 0;
};

} // namespace toasoan::test
