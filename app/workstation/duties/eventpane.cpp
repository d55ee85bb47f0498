// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/duties/eventpane.h"

#include <QListView>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "workstation/duties/dutydelegate.h"
#include "workstation/duties/eventdetail.h"
#include "workstation/duties/evententry.h"
#include "workstation/duties/offerbar.h"
#include "workstation/look/emptystate.h"

using namespace Qt::StringLiterals;

namespace toasoan {

QDate actionDay(const EventDuty &duty)
{
    const EventDutyStatus &status = duty.status;
    if (status.removalOverdue)
        return status.removeBy;
    if (status.standing == EventStanding::Done && status.reviewBy.isValid())
        return status.reviewBy;
    return status.due;
}

class EventPane::Filter final : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void set(const Choice &choice)
    {
        m_choice = choice;
        invalidateFilter();
    }
    [[nodiscard]] const Choice &choice() const { return m_choice; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const auto duty = sourceModel()->index(row, 0, parent).data(EventDutyModel::EventDutyRole).value<EventDuty>();
        return isOver(duty) == m_choice.over && (!m_choice.range || m_choice.range->contains(actionDay(duty)))
            && (!m_choice.responsible || duty.responsible == *m_choice.responsible)
            && (!m_choice.section || duty.state.registered->section == *m_choice.section)
            && (!m_choice.weight || legalWeight(duty) == *m_choice.weight);
    }

private:
    Choice m_choice;
};

EventPane::EventPane(Session &session, EventDutyModel &model, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(model)
    , m_filter(new Filter(this))
    , m_entry(new EventEntry(session, this))
    , m_offers(new OfferBar(session, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new look::EmptyState(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_list(new QListView(this))
    , m_detail(new EventDetail(session, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_entry);
    layout->addWidget(m_offers);
    layout->addWidget(m_stack, 1);
    m_entry->hide();
    m_filter->setSourceModel(&m_model);
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new DutyDelegate(session, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Known events"));
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_detail);
    m_list->setMinimumWidth(300);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({620, 460});
    m_splitter->setChildrenCollapsible(false);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    connect(m_empty, &look::EmptyState::pressed, this, [this] {
        const Choice &choice = m_filter->choice();
        if (choice == Choice{.over = choice.over})
            enter();
        else
            Q_EMIT filterCleared();
    });
    connect(&m_model, &EventDutyModel::answered, this, &EventPane::showList);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        const EventDuty *duty = current();
        m_detail->showDuty(duty ? duty->id : DutyId());
        Q_EMIT currentChanged();
    });
    connect(m_list, &QListView::activated, m_detail, &EventDetail::write);
    connect(m_detail, &EventDetail::problem, this, &EventPane::problem);
    connect(m_detail, &EventDetail::decided, this, &EventPane::decided);
    connect(m_detail, &EventDetail::writeRequested, this, &EventPane::writeRequested);
    connect(m_detail, &EventDetail::postRequested, this, &EventPane::postRequested);
    connect(m_detail, &EventDetail::changed, this, &EventPane::currentChanged);
    connect(m_detail, &EventDetail::correctionRequested, this, [this](const EventDuty &duty) { m_entry->correct(duty); });
    connect(m_detail, &EventDetail::nextRequested, this,
        [this](const EventDuty &duty, const QString &rule) { m_entry->enterNext(duty, rule); });
    connect(m_entry, &EventEntry::problem, this, &EventPane::problem);
    const auto entered = [this](const QList<DutyId> &duties, const QString &sentence) {
        Q_EMIT decided(sentence);
        if (duties.size() == 1)
            select(duties.first());
        m_model.refresh();
    };
    connect(m_entry, &EventEntry::registered, this, entered);
    connect(m_offers, &OfferBar::registered, this, entered);
    connect(m_offers, &OfferBar::problem, this, &EventPane::problem);
    connect(m_offers, &OfferBar::catalogueRequested, this, &EventPane::catalogueRequested);
    connect(&m_model, &EventDutyModel::answered, m_offers, &OfferBar::refresh);
    connect(m_entry, &EventEntry::opened, m_offers, [this] { m_offers->withhold(true); });
    connect(m_entry, &EventEntry::closed, this, &EventPane::focusList);
    connect(m_entry, &EventEntry::closed, m_offers, [this] { m_offers->withhold(false); });
}

void EventPane::start() { m_entry->readRules(); }

void EventPane::enter() { m_entry->open(); }

void EventPane::setChoice(const Choice &choice)
{
    m_filter->set(choice);
    showList();
}

int EventPane::shown() const { return m_filter->rowCount(); }

void EventPane::focusList()
{
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_filter->index(0, 0));
    if (m_stack->currentIndex() == 0)
        m_list->setFocus(Qt::ShortcutFocusReason);
    else
        m_empty->setFocus(Qt::ShortcutFocusReason);
}

void EventPane::select(DutyId duty)
{
    m_wanted = duty;
    showList();
}

const EventDuty *EventPane::current() const
{
    const QModelIndex index = m_filter->mapToSource(m_list->currentIndex());
    return index.isValid() ? &m_model.duty(index.row()) : nullptr;
}

void EventPane::showList()
{
    const bool some = m_filter->rowCount() > 0;
    const Choice &choice = m_filter->choice();
    m_stack->setCurrentIndex(some ? 0 : 1);
    if (choice != Choice{.over = choice.over})
        m_empty->say(u"view-filter"_s, tr("No event fits"), tr("Nothing of what is chosen above is here."), tr("Show everything"));
    else if (choice.over)
        m_empty->say(u"view-calendar"_s, tr("Nothing is done yet"), tr("What was published or settled is kept here, with its proof."));
    else
        m_empty->say(u"view-calendar"_s, tr("No known event owes a post"),
            tr("Enter what happened that the public must learn of: a decision that was signed, an auction that was set, a list that was "
               "made. "
               "The rule says by when."),
            m_session.may(Action::RegisterDuty) ? tr("Enter an event") : QString());
    if (m_wanted) {
        if (const QModelIndex index = m_filter->mapFromSource(m_model.indexOf(*m_wanted)); index.isValid()) {
            m_list->setCurrentIndex(index);
            m_list->scrollTo(index);
            m_wanted.reset();
        }
    }
    if (!current() && some)
        m_list->setCurrentIndex(m_filter->index(0, 0));
    const EventDuty *duty = current();
    m_detail->showDuty(duty ? duty->id : DutyId());
}

} // namespace toasoan
