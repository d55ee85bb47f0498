// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/duties/dutiesview.h"

#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>

#include "workstation/duties/eventpane.h"
#include "workstation/duties/findingpane.h"
#include "workstation/duties/offerbar.h"
#include "workstation/duties/planpane.h"
#include "workstation/duties/sectionpane.h"
#include "workstation/duties/weekstrip.h"
#include "workstation/look/choices.h"
#include "workstation/look/filterchip.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr int daysShown = 7;

} // namespace

DutiesView::DutiesView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_sections(new DutyModel(session.desk(), this))
    , m_events(new EventDutyModel(session.desk(), this))
    , m_findings(new FindingModel(session.desk(), this))
    , m_week(new WeekStrip(this))
    , m_tabs(new QButtonGroup(this))
    , m_people(new QComboBox(this))
    , m_places(new QComboBox(this))
    , m_weights(new QComboBox(this))
    , m_enter(new QPushButton(tr("Enter an event"), this))
    , m_panes(new QStackedWidget(this))
    , m_eventPane(new EventPane(session, *m_events, this))
    , m_sectionPane(new SectionPane(session, *m_sections, this))
    , m_planPane(new PlanPane(session, this))
    , m_findingPane(new FindingPane(session, *m_findings, this))
{
    for (QWidget *pane : std::initializer_list<QWidget *>{m_eventPane, m_sectionPane, m_planPane, m_findingPane})
        m_panes->addWidget(pane);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_week);
    layout->addWidget(makeBar());
    layout->addWidget(m_panes, 1);
    connectPanes();
    connect(m_week, &WeekStrip::choiceChanged, this, &DutiesView::filter);
    connect(&session, &Session::directoryChanged, this, &DutiesView::fillChoices);
    change(Tab::Events);
}

QWidget *DutiesView::makeBar()
{
    auto *bar = new QWidget(this);
    m_rows = new QBoxLayout(QBoxLayout::LeftToRight, bar);
    m_rows->setContentsMargins(16, 12, 16, 12);
    m_rows->setSpacing(8);
    auto *chips = new QHBoxLayout;
    auto *choices = new QHBoxLayout;
    for (QHBoxLayout *row : {chips, choices})
        row->setSpacing(8);
    const QStringList names{tr("Known events"), tr("Sections"), tr("Catching up"), tr("Done"), tr("On the sites")};
    for (int i = 0; i < names.size(); ++i) {
        auto *chip = new look::FilterChip(names[i], bar);
        m_tabs->addButton(chip, i);
        chips->addWidget(chip);
    }
    m_tabs->setExclusive(true);
    connect(m_tabs, &QButtonGroup::idClicked, this, [this](int tab) { showTab(Tab(tab)); });
    chips->addStretch();
    m_people->setAccessibleName(tr("Who answers for it"));
    m_places->setAccessibleName(tr("Section"));
    m_weights->setAccessibleName(tr("What it rests on"));
    m_weights->addItem(tr("Any basis"));
    for (const LegalWeight weight : {LegalWeight::Law, LegalWeight::Own, LegalWeight::Unverified, LegalWeight::Practice})
        m_weights->addItem(Sentences::weightName(weight), int(weight));
    for (QComboBox *choice : {m_people, m_places, m_weights}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(12);
        choices->addWidget(choice);
        connect(choice, &QComboBox::currentIndexChanged, this, &DutiesView::filter);
    }
    choices->addStretch();
    choices->addWidget(m_enter);
    m_rows->addLayout(chips);
    m_rows->addLayout(choices, 1);
    connect(m_enter, &QPushButton::clicked, this, &DutiesView::enter);
    fillChoices();
    return bar;
}

// Two rows where one has no room.
void DutiesView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    int needed = m_rows->contentsMargins().left() + m_rows->contentsMargins().right() + m_rows->spacing();
    for (int i = 0; i < m_rows->count(); ++i)
        needed += m_rows->itemAt(i)->minimumSize().width();
    m_rows->setDirection(needed > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void DutiesView::connectPanes()
{
    connect(
        m_sections, &DutyModel::failed, this, [this](const Error &error) { Q_EMIT problem(Sentences::problem(error, Doing::Listing)); });
    connect(
        m_events, &EventDutyModel::failed, this, [this](const Error &error) { Q_EMIT problem(Sentences::problem(error, Doing::Listing)); });
    for (DeskListModel *model : std::initializer_list<DeskListModel *>{m_sections, m_events, m_findings})
        connect(model, &DeskListModel::answered, this, &DutiesView::showCounts);
    connect(m_eventPane, &EventPane::problem, this, &DutiesView::problem);
    connect(m_eventPane, &EventPane::decided, this, &DutiesView::decided);
    connect(m_eventPane, &EventPane::writeRequested, this, &DutiesView::writeRequested);
    connect(m_eventPane, &EventPane::postRequested, this, &DutiesView::postRequested);
    connect(m_eventPane, &EventPane::currentChanged, this, &DutiesView::actionsChanged);
    connect(m_eventPane, &EventPane::filterCleared, this, &DutiesView::clearFilter);
    connect(&m_eventPane->offers(), &OfferBar::offered, this, [this] {
        if (!m_chosen && m_tab != Tab::Events)
            change(Tab::Events);
        m_chosen = true; // the next answer does not lead away again
    });
    connect(m_sectionPane, &SectionPane::newPostRequested, this, &DutiesView::newPostRequested);
    connect(m_sectionPane, &SectionPane::postRequested, this, &DutiesView::postRequested);
    connect(m_sectionPane, &SectionPane::settingsRequested, this, &DutiesView::settingsRequested);
    connect(m_sectionPane, &SectionPane::lookRequested, this, &DutiesView::lookRequested);
    connect(m_sectionPane, &SectionPane::filterCleared, this, &DutiesView::clearFilter);
    connect(m_planPane, &PlanPane::problem, this, &DutiesView::problem);
    connect(m_planPane, &PlanPane::dutyRequested, this, &DutiesView::showDuty);
    connect(m_planPane, &PlanPane::sectionRequested, this, [this](SectionId section) {
        clearFilter();
        showTab(Tab::Sections);
        m_sectionPane->select(section);
    });
    connect(m_findingPane, &FindingPane::postRequested, this, &DutiesView::postRequested);
    connect(m_findingPane, &FindingPane::patrolRequested, this, &DutiesView::patrolRequested);
}

void DutiesView::start()
{
    m_chosen = false;
    m_eventPane->start();
    m_enter->setVisible(m_session.may(Action::RegisterDuty));
    m_sections->refresh();
    m_events->refresh();
    m_findings->refresh();
}

void DutiesView::stop()
{
    m_sections->clear();
    m_events->clear();
    m_findings->clear();
}

void DutiesView::refresh()
{
    if (!m_session.current())
        return;
    m_sections->refresh();
    m_events->refresh();
    m_findings->refresh();
}

void DutiesView::showTab(Tab tab)
{
    m_chosen = true;
    change(tab);
}

void DutiesView::change(Tab tab)
{
    m_tab = tab;
    m_tabs->button(int(tab))->setChecked(true);
    const bool events = tab == Tab::Events || tab == Tab::Done;
    m_panes->setCurrentWidget(events ? static_cast<QWidget *>(m_eventPane)
            : tab == Tab::Sections   ? static_cast<QWidget *>(m_sectionPane)
            : tab == Tab::Plan       ? static_cast<QWidget *>(m_planPane)
                                     : m_findingPane);
    m_week->setVisible(tab == Tab::Events || tab == Tab::Sections);
    m_people->setVisible(tab != Tab::Findings);
    m_places->setVisible(events);
    m_weights->setVisible(events);
    filter();
    Q_EMIT actionsChanged();
}

void DutiesView::showDuty(DutyId duty)
{
    const QModelIndex index = m_events->indexOf(duty);
    clearFilter();
    showTab(index.isValid() && isOver(m_events->duty(index.row())) ? Tab::Done : Tab::Events);
    m_eventPane->select(duty);
}

void DutiesView::enter()
{
    showTab(Tab::Events);
    m_eventPane->enter();
}

void DutiesView::focusList()
{
    if (m_panes->currentWidget() == m_eventPane)
        m_eventPane->focusList();
    else if (m_panes->currentWidget() == m_sectionPane)
        m_sectionPane->focusList();
    else if (m_panes->currentWidget() == m_planPane)
        m_planPane->focusList();
    else
        m_findingPane->focusList();
}

int DutiesView::overdue() const { return m_sections->overdue() + m_events->overdue(); }

void DutiesView::showCounts()
{
    qsizetype open = 0;
    qsizetype pressingEvents = 0;
    for (int row = 0; row < m_events->rowCount(); ++row) {
        open += isOver(m_events->duty(row)) ? 0 : 1;
        pressingEvents += isPressing(m_events->duty(row)) ? 1 : 0;
    }
    qsizetype pressingSections = 0;
    for (int row = 0; row < m_sections->rowCount(); ++row)
        pressingSections += isPressing(m_sections->duty(row)) ? 1 : 0;
    const auto name = [&](Tab tab, const QString &words, qsizetype count) {
        m_tabs->button(int(tab))->setText(count > 0 ? tr("%1 (%2)", "name, then how many").arg(words).arg(count) : words);
        m_tabs->button(int(tab))->updateGeometry();
    };
    name(Tab::Events, tr("Known events"), pressingEvents);
    name(Tab::Sections, tr("Sections"), pressingSections);
    name(Tab::Findings, tr("On the sites"), m_findings->rowCount());
    if (!m_chosen && m_sections->isAnswered() && m_events->isAnswered()) {
        const bool hadFocus = m_panes->currentWidget()->isAncestorOf(QApplication::focusWidget());
        if (const Tab better = open > 0 || m_sections->rowCount() == 0 ? Tab::Events : Tab::Sections; better != m_tab) {
            change(better);
            if (hadFocus)
                focusList();
        }
    }
    showWeek();
    m_planPane->refresh();
    Q_EMIT countChanged();
}

void DutiesView::showWeek()
{
    const TimeWords times = m_session.times();
    const QDate today = toDateTime(m_session.now(), m_session.directory().zone()).date();
    QList<WeekStrip::Cell> cells;
    cells.append({.range = {{}, today.addDays(-1)}, .name = tr("Overdue"), .late = true});
    for (int i = 0; i < daysShown; ++i) {
        const QDate day = today.addDays(i);
        const WorkingCalendar &calendar = m_session.directory().calendar;
        const QString name = times.day(day);
        WeekStrip::Cell cell{.range = {day, day}, .name = name.left(1).toUpper() + name.mid(1)};
        cell.off = calendar.knows(day) && !calendar.isWorking(day);
        if (cell.off)
            cell.note = calendar.holidayName(calendar.day(day).code);
        if (cell.off && cell.note.isEmpty())
            cell.note = tr("day off");
        cells.append(cell);
    }
    cells.append({.range = {today.addDays(daysShown), {}}, .name = tr("Later")});
    const auto count = [&](QDate due) {
        const auto cell = std::ranges::find_if(cells, [&](const WeekStrip::Cell &one) { return one.range.contains(due); });
        if (cell != cells.end())
            ++cell->owed;
    };
    for (int row = 0; row < m_events->rowCount(); ++row) {
        if (!isOver(m_events->duty(row)))
            count(actionDay(m_events->duty(row)));
    }
    for (int row = 0; row < m_sections->rowCount(); ++row)
        count(m_sections->duty(row).status.due);
    m_week->setCells(cells);
}

void DutiesView::fillChoices()
{
    look::fillChoices(*m_people, tr("Everybody's"), m_session.directory().members);
    look::fillChoices(*m_places, tr("Every section"), m_session.directory().sections);
}

void DutiesView::filter()
{
    EventPane::Choice choice{.over = m_tab == Tab::Done};
    if (m_tab != Tab::Done)
        choice.range = m_week->chosen();
    if (m_people->currentIndex() > 0)
        choice.responsible = m_people->currentData().value<MemberId>();
    if (m_places->currentIndex() > 0)
        choice.section = m_places->currentData().value<SectionId>();
    if (m_weights->currentIndex() > 0)
        choice.weight = LegalWeight(m_weights->currentData().toInt());
    m_eventPane->setChoice(choice);
    m_sectionPane->setFilter(m_week->chosen(), choice.responsible);
    m_planPane->setResponsible(choice.responsible);
}

void DutiesView::clearFilter()
{
    for (QComboBox *choice : {m_people, m_places, m_weights}) {
        const QSignalBlocker quiet(choice);
        choice->setCurrentIndex(0);
    }
    m_week->choose(std::nullopt);
    filter();
}

} // namespace toasoan
