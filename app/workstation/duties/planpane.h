// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/catchup.h"
#include "workstation/session.h"

#include <QWidget>

class QComboBox;
class QListView;
class QSpinBox;
class QStackedWidget;
class QStandardItemModel;

namespace toasoan {

class DateField;
namespace look {
class EmptyState;
class QuietLabel;
} // namespace look

/// When what is overdue can be caught up with, at a pace or by a day, and what to do in which week; for each who answers for some of it.
class PlanPane final : public QWidget {
    Q_OBJECT
public:
    explicit PlanPane(Session &session, QWidget *parent = nullptr);

    void refresh(); ///< works it out anew, if anybody looks
    void focusList();
    void setResponsible(std::optional<MemberId> responsible); ///< only this person's; nothing: everybody's
    [[nodiscard]] QListView &list() { return *m_list; }
    [[nodiscard]] QComboBox &way() { return *m_way; }
    [[nodiscard]] QSpinBox &pace() { return *m_pace; }
    [[nodiscard]] DateField &day() { return *m_day; }
    [[nodiscard]] const QList<CatchUpPlan> &plans() const { return m_plans; }
    /// "7 overdue: four a week clear this by 12 March"
    [[nodiscard]] static QString sentence(const CatchUpPlan &plan, const CatchUpOrder &order, const TimeWords &times);

Q_SIGNALS:
    void problem(const toasoan::Problem &problem);
    void dutyRequested(toasoan::DutyId duty);
    void sectionRequested(toasoan::SectionId section);

private:
    [[nodiscard]] QWidget *makeOrder();
    void showWay();
    void show(const QList<CatchUpPlan> &plans, const CatchUpOrder &order);
    void showEvent(QShowEvent *event) override;

    Session &m_session;
    QComboBox *m_way;
    QSpinBox *m_pace;
    DateField *m_day;
    look::QuietLabel *m_hint;
    QStackedWidget *m_stack;
    look::EmptyState *m_empty;
    QListView *m_list;
    QStandardItemModel *m_rows;
    std::optional<MemberId> m_responsible;
    QList<CatchUpPlan> m_plans;
    CatchUpOrder m_order; ///< of them
    quint64 m_generation = 0;
};

} // namespace toasoan
