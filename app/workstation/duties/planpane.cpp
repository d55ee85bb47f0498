// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/duties/planpane.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStandardItemModel>

#include "workstation/editor/valuefields.h"
#include "workstation/look/emptystate.h"
#include "workstation/look/twolines.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

enum class Way { Pace, Day };

constexpr int usualWeeks = 4; // how far ahead the day lies that is offered first

struct PlanRow {
    enum class Kind { Person, Week, Item } kind = Kind::Item;
    QString first;
    QString second; ///< none of a Week
    std::optional<look::ChipText> chip;
    DutyId duty; ///< of an Item
    SectionId section;
};

constexpr int rowRole = Qt::UserRole;

class PlanDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = look::twoLinesSize(option);
        switch (rowOf(index).kind) {
        case PlanRow::Kind::Person:
            return size + QSize(0, extraAbovePerson);
        case PlanRow::Kind::Week:
            return {size.width(), QFontMetrics(look::captionFont(option.font)).height() + 16};
        case PlanRow::Kind::Item:
            return size;
        }
        return size;
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const PlanRow row = rowOf(index);
        if (row.kind == PlanRow::Kind::Item) {
            look::paintTwoLines(*painter, option, {.first = row.first, .second = row.second, .chip = row.chip});
            return;
        }
        QStyleOptionViewItem heading = option;
        heading.state &= ~(QStyle::State_MouseOver | QStyle::State_Selected | QStyle::State_HasFocus);
        if (row.kind == PlanRow::Kind::Person) {
            heading.rect.adjust(0, extraAbovePerson, 0, 0);
            look::paintTwoLines(*painter, heading, {.first = row.first, .second = row.second, .chip = row.chip});
            return;
        }
        painter->save();
        painter->setFont(look::captionFont(option.font));
        painter->setPen(look::Colours(option.palette).muted());
        painter->drawText(option.rect.adjusted(16, 8, -16, 0), Qt::AlignVCenter | Qt::AlignLeft, row.first);
        painter->restore();
    }
    [[nodiscard]] static PlanRow rowOf(const QModelIndex &index) { return index.data(rowRole).value<PlanRow>(); }

private:
    static constexpr int extraAbovePerson = 8;
};

QDate mondayOf(QDate day) { return day.addDays(1 - day.dayOfWeek()); }

QString workOf(const CatchUpItem &item)
{
    switch (item.work) {
    case CatchUpItem::Work::Publish:
        return PlanPane::tr("Publish it");
    case CatchUpItem::Work::TakeDown:
        return PlanPane::tr("Take it down");
    case CatchUpItem::Work::PutBack:
        return PlanPane::tr("Put it back");
    case CatchUpItem::Work::LookThrough:
        return PlanPane::tr("Look it through");
    case CatchUpItem::Work::Update:
        return PlanPane::tr("Something new in the section");
    }
    return {};
}

QString capital(const QString &words) { return words.left(1).toUpper() + words.mid(1); }

PlanRow itemRow(const CatchUpItem &item, const TimeWords &times)
{
    PlanRow row{
        .first = item.title.isEmpty() ? workOf(item) : item.title, .second = {}, .chip = {}, .duty = item.duty, .section = item.section};
    QStringList parts{workOf(item)};
    if (item.weight != LegalWeight::Cadence)
        parts.append(Sentences::weightName(item.weight));
    parts.append(item.overdue ? PlanPane::tr("was due %1").arg(times.day(item.due)) : PlanPane::tr("due %1").arg(times.day(item.due)));
    row.second = parts.join(u" · "_s);
    const look::Tone tone = item.late ? look::Tone::Red : item.overdue ? look::Tone::Amber : look::Tone::Blue;
    row.chip = look::ChipText{item.late ? PlanPane::tr("%1, late").arg(capital(times.day(item.day))) : capital(times.day(item.day)), tone};
    return row;
}

} // namespace

PlanPane::PlanPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_way(new QComboBox(this))
    , m_pace(new QSpinBox(this))
    , m_day(new DateField(this))
    , m_hint(new look::QuietLabel({}, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new look::EmptyState(this))
    , m_list(new QListView(this))
    , m_rows(new QStandardItemModel(this))
{
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new PlanDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("What to do in which week"));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_empty->say(u"view-task"_s, tr("Nothing is overdue"),
        tr("No plan is needed. When something is overdue, this says by when it can be caught up with, and what to do first."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeOrder());
    layout->addWidget(m_stack, 1);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        const PlanRow row = PlanDelegate::rowOf(index);
        if (!row.duty.isNull())
            Q_EMIT dutyRequested(row.duty);
        else if (!row.section.isNull())
            Q_EMIT sectionRequested(row.section);
    });
}

QWidget *PlanPane::makeOrder()
{
    auto *order = new QWidget(this);
    m_way->addItem(tr("At a pace of"), int(Way::Pace));
    m_way->addItem(tr("So that it is done by"), int(Way::Day));
    m_way->setAccessibleName(tr("What the plan goes by"));
    m_pace->setRange(1, CatchUpOrder::mostPace);
    m_pace->setValue(CatchUpOrder().pace);
    m_pace->setSuffix(tr(" a week each"));
    m_pace->setAccessibleName(tr("Posts a week that each person can do"));
    m_day->setAccessibleName(tr("The day by which everything is caught up with"));
    m_day->setFixedWidth(fontMetrics().horizontalAdvance(u"00/00/0000"_s) + 56);
    auto *layout = new QHBoxLayout(order);
    layout->setContentsMargins(16, 0, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_way);
    layout->addWidget(m_pace);
    layout->addWidget(m_day);
    layout->addWidget(m_hint);
    layout->addStretch();
    connect(m_way, &QComboBox::currentIndexChanged, this, [this] {
        showWay();
        refresh();
    });
    connect(m_pace, &QSpinBox::valueChanged, this, &PlanPane::refresh);
    connect(m_day, &QLineEdit::textChanged, this, &PlanPane::refresh);
    showWay();
    return order;
}

void PlanPane::showWay()
{
    const bool byDay = Way(m_way->currentData().toInt()) == Way::Day;
    m_pace->setVisible(!byDay);
    m_day->setVisible(byDay);
}

void PlanPane::setResponsible(std::optional<MemberId> responsible)
{
    if (m_responsible == responsible)
        return;
    m_responsible = responsible;
    refresh();
}

void PlanPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void PlanPane::refresh()
{
    if (!isVisible() || !m_session.current())
        return;
    CatchUpOrder order{.today = toDateTime(m_session.now(), m_session.directory().zone()).date(), .pace = m_pace->value(), .by = {}};
    m_day->setShortYear(order.today.year());
    m_hint->setText({});
    if (Way(m_way->currentData().toInt()) == Way::Day) {
        if (m_day->text().isEmpty()) {
            const QSignalBlocker quiet(m_day);
            m_day->setValue(order.today.addDays(qint64(7) * usualWeeks).toString(Qt::ISODate));
        }
        order.by = QDate::fromString(m_day->value(), Qt::ISODate);
        if (!order.by.isValid() || order.by < order.today) {
            m_hint->setText(order.by.isValid() ? tr("That day is over.") : tr("Write a day like 31/12/2026."));
            return;
        }
    }
    m_session.desk().run([order, responsible = m_responsible](Desk &desk) { return catchUp(desk, order, responsible); }, this,
        [this, order, generation = ++m_generation](const Result<QList<CatchUpPlan>> &plans) {
            if (generation != m_generation)
                return;
            if (plans)
                show(*plans, order);
            else
                Q_EMIT problem(Sentences::problem(plans.error(), Doing::Listing));
        });
}

void PlanPane::show(const QList<CatchUpPlan> &plans, const CatchUpOrder &order)
{
    if (plans == m_plans && order.today == m_order.today && order.by == m_order.by && m_rows->rowCount() > 0)
        return; // where somebody reads, nothing jumps
    m_plans = plans;
    m_order = order;
    const TimeWords times = m_session.times();
    QList<QStandardItem *> rows;
    const auto add = [&](const PlanRow &row) {
        auto *item = new QStandardItem(row.first);
        item->setData(QVariant::fromValue(row), rowRole);
        item->setData(row.second.isEmpty() ? row.first : row.first + u", "_s + row.second, Qt::AccessibleTextRole);
        item->setFlags(row.kind == PlanRow::Kind::Item ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemFlags(Qt::ItemIsEnabled));
        rows.append(item);
    };
    for (const CatchUpPlan &plan : plans) {
        add({.kind = PlanRow::Kind::Person,
            .first = plan.responsible.isNull() ? tr("Nobody is responsible") : plan.responsibleName,
            .second = sentence(plan, order, times),
            .chip = {},
            .duty = {},
            .section = {}});
        QDate monday;
        for (const CatchUpItem &item : plan.items) {
            if (const QDate week = mondayOf(item.day); week != monday) {
                monday = week;
                add({.kind = PlanRow::Kind::Week,
                    .first = monday <= order.today ? tr("This week") : tr("Week of %1").arg(times.day(monday)),
                    .second = {},
                    .chip = {},
                    .duty = {},
                    .section = {}});
            }
            add(itemRow(item, times));
        }
    }
    m_rows->clear();
    m_rows->invisibleRootItem()->appendRows(rows);
    m_stack->setCurrentIndex(rows.isEmpty() ? 1 : 0);
}

QString PlanPane::sentence(const CatchUpPlan &plan, const CatchUpOrder &order, const TimeWords &times)
{
    const QString backlog = tr("%n overdue", nullptr, int(plan.backlog));
    if (plan.cleared.isValid())
        return tr("%1: at %2 a week all of it is done by %3.").arg(backlog).arg(plan.pace).arg(times.day(plan.cleared));
    if (plan.neededPace > 0)
        return tr("%1: at %2 a week this never ends, at %3 a week it would.").arg(backlog).arg(plan.pace).arg(plan.neededPace);
    if (order.by.isValid())
        return tr("%1: not even %2 a week would do it by %3.").arg(backlog).arg(CatchUpOrder::mostPace).arg(times.day(order.by));
    return tr("%1: not even %2 a week would do it.").arg(backlog).arg(CatchUpOrder::mostPace);
}

void PlanPane::focusList()
{
    if (m_stack->currentIndex() != 0) {
        m_way->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    for (int row = 0; row < m_rows->rowCount() && !m_list->currentIndex().isValid(); ++row) {
        if (m_rows->item(row)->isSelectable())
            m_list->setCurrentIndex(m_rows->index(row, 0));
    }
    m_list->setFocus(Qt::ShortcutFocusReason);
}

} // namespace toasoan
