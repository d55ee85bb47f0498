// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/models/dutymodel.h"
#include "desk/models/eventdutymodel.h"
#include "desk/models/findingmodel.h"
#include "workstation/session.h"

#include <QWidget>

class QBoxLayout;
class QButtonGroup;
class QComboBox;
class QPushButton;
class QStackedWidget;

namespace toasoan {

class EventPane;
class FindingPane;
class PlanPane;
class SectionPane;
class WeekStrip;
namespace look {
class FilterChip;
}

/// What the public is owed. Two kinds of lateness stay apart: known events whose post is due, and sections without anything new for
/// too long. On top the week; beside them the plan to catch up, what is done, and what patrols found wrong on the sites.
class DutiesView final : public QWidget {
    Q_OBJECT
public:
    enum class Tab { Events, Sections, Plan, Done, Findings };
    explicit DutiesView(Session &session, QWidget *parent = nullptr);

    void start(); ///< somebody is signed in
    void stop();
    void refresh();
    void focusList();
    void showTab(Tab tab); ///< and stay there
    void showDuty(DutyId duty);
    void enter(); ///< the line in which events are entered
    [[nodiscard]] Tab tab() const { return m_tab; }
    [[nodiscard]] int overdue() const; ///< of both kinds: the number beside the view's name
    [[nodiscard]] DutyModel &model() { return *m_sections; }
    [[nodiscard]] EventDutyModel &events() { return *m_events; }
    [[nodiscard]] FindingModel &findings() { return *m_findings; }
    [[nodiscard]] EventPane &eventPane() { return *m_eventPane; }
    [[nodiscard]] SectionPane &sectionPane() { return *m_sectionPane; }
    [[nodiscard]] PlanPane &planPane() { return *m_planPane; }
    [[nodiscard]] FindingPane &findingPane() { return *m_findingPane; }
    [[nodiscard]] WeekStrip &week() { return *m_week; }

Q_SIGNALS:
    void problem(const toasoan::Problem &problem);
    void decided(const QString &sentence);
    void newPostRequested(toasoan::SectionId section);
    void writeRequested(toasoan::DutyId duty);
    void postRequested(toasoan::PostId post);
    void settingsRequested(); ///< no section has a rule yet
    void lookRequested(); ///< look at the sites now
    void patrolRequested();
    void countChanged();
    void actionsChanged();

private:
    [[nodiscard]] QWidget *makeBar();
    void connectPanes();
    void showCounts();
    void showWeek();
    void fillChoices();
    void filter();
    void clearFilter();
    void change(Tab tab);
    void resizeEvent(QResizeEvent *event) override;

    Session &m_session;
    DutyModel *m_sections;
    EventDutyModel *m_events;
    FindingModel *m_findings;
    WeekStrip *m_week;
    QButtonGroup *m_tabs;
    QBoxLayout *m_rows = nullptr;
    QComboBox *m_people;
    QComboBox *m_places;
    QComboBox *m_weights;
    QPushButton *m_enter;
    QStackedWidget *m_panes;
    EventPane *m_eventPane;
    SectionPane *m_sectionPane;
    PlanPane *m_planPane;
    FindingPane *m_findingPane;
    Tab m_tab = Tab::Events;
    bool m_chosen = false; ///< by a person; until then the kind that has something is shown
};

} // namespace toasoan
