// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/settings/settingsview.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>

#include "workstation/look/card.h"
#include "workstation/look/icons.h"
#include "workstation/look/navigationdelegate.h"
#include "workstation/settings/calendarpage.h"
#include "workstation/settings/cataloguepage.h"
#include "workstation/settings/computerpage.h"
#include "workstation/settings/peoplepage.h"
#include "workstation/settings/reminderspage.h"
#include "workstation/settings/sectionspage.h"
#include "workstation/settings/sitespage.h"
#include "workstation/signingbar.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr int pagesWidth = 190;

} // namespace

SettingsView::SettingsView(Session &session, PublisherLoop &publisher, const Background &background, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_pages(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_signing(new SigningBar(session, this))
{
    const auto execute = [this](const Command &command, const QString &sentence, const std::function<void(const Outcome &)> &then) {
        this->execute(command, sentence, then);
    };
    const QList<SettingsPage *> pages{new PeoplePage(session, execute, this), new SectionsPage(session, execute, this),
        new CataloguePage(session, execute, this), new RemindersPage(session, execute, this),
        new SitesPage(session, publisher, execute, this), new CalendarPage(session, execute, this)};
    for (SettingsPage *page : pages) {
        m_stack->addWidget(page);
        connect(page, &SettingsPage::problem, this, &SettingsView::problem);
        connect(page, &SettingsPage::said, this, &SettingsView::decided);
        connect(&session, &Session::directoryChanged, page, &SettingsPage::refresh);
        connect(&session, &Session::signedIn, page, &SettingsPage::refresh);
    }
    auto *computer = new ComputerPage(session, publisher, background, this);
    m_stack->addWidget(computer);
    connect(computer, &ComputerPage::problem, this, &SettingsView::problem);
    connect(computer, &ComputerPage::said, this, &SettingsView::decided);
    const QList<std::pair<QString, QString>> names{{u"system-users"_s, tr("People")}, {u"bookmarks"_s, tr("Sections")},
        {u"view-task"_s, tr("Catalogue")}, {u"notifications"_s, tr("Reminders")}, {u"globe"_s, tr("Sites")},
        {u"view-calendar"_s, tr("Calendar")}, {u"virtual-desktops"_s, tr("This computer")}};
    for (const auto &[symbol, name] : names)
        new QListWidgetItem(look::symbol(symbol, QPalette::WindowText), name, m_pages);
    m_pages->setFrameShape(QFrame::NoFrame);
    m_pages->setFixedWidth(pagesWidth);
    m_pages->setAccessibleName(tr("Settings"));
    m_pages->setItemDelegate(new look::NavigationDelegate(m_pages));
    m_pages->setMouseTracking(true);
    m_pages->viewport()->setAutoFillBackground(false);
    connect(m_pages, &QListWidget::currentRowChanged, this, [this, computer](int row) {
        m_signing->cancel();
        m_stack->setCurrentIndex(row);
        computer->refresh();
    });
    m_signing->setContentsMargins(16, 8, 16, 12);
    connect(m_signing, &SigningBar::problem, this, &SettingsView::problem);
    auto *paper = new look::Paper(this);
    auto *right = new QVBoxLayout(paper);
    right->setContentsMargins({});
    right->setSpacing(0);
    right->addWidget(m_stack, 1);
    right->addWidget(m_signing);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_pages);
    layout->addWidget(paper, 1);
    m_pages->setCurrentRow(0);
}

void SettingsView::showPage(Page page) { m_pages->setCurrentRow(int(page)); }
void SettingsView::focusList() { m_pages->setFocus(Qt::ShortcutFocusReason); }

void SettingsView::start()
{
    for (int i = 0; i < m_stack->count(); ++i) {
        if (auto *page = qobject_cast<SettingsPage *>(m_stack->widget(i)))
            page->refresh();
    }
}

void SettingsView::stop() { m_signing->cancel(); }

void SettingsView::execute(const Command &command, const QString &sentence, const std::function<void(const Outcome &)> &then)
{
    m_signing->execute(command, Doing::ChangingSettings, [this, sentence, then](const Outcome &outcome) {
        if (then)
            then(outcome);
        Q_EMIT decided(sentence);
    });
}

} // namespace toasoan
