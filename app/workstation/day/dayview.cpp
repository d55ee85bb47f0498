// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/day/dayview.h"

#include <QConcatenateTablesProxyModel>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QSortFilterProxyModel>

#include "workstation/duties/dutydelegate.h"
#include "workstation/look/card.h"
#include "workstation/look/emptystate.h"
#include "workstation/posts/postdelegate.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr int mostLookedAt = 200;

// What is late or due soon and concerns the person who looks.
class OwedFilter final : public QSortFilterProxyModel {
public:
    OwedFilter(const Session &session, QObject *parent)
        : QSortFilterProxyModel(parent)
        , m_session(session)
    {
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const auto me = m_session.current();
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        if (const QVariant event = index.data(EventDutyModel::EventDutyRole); event.isValid()) {
            const auto duty = event.value<EventDuty>();
            return isPressing(duty) && !duty.status.snoozed && me && (duty.responsible == *me || duty.tell.contains(*me));
        }
        const auto duty = index.data(DutyModel::DutyRole).value<Duty>();
        return isPressing(duty) && me && (duty.responsible == *me || duty.tell.contains(*me));
    }

private:
    const Session &m_session;
};

QListView *makeList(QAbstractItemModel *model, const QString &name, QWidget *parent)
{
    auto *list = new QListView(parent);
    list->setModel(model);
    list->setUniformItemSizes(true);
    list->setMouseTracking(true);
    list->setFrameShape(QFrame::NoFrame);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setAccessibleName(name);
    return list;
}

} // namespace

DayView::DayView(Session &session, DutyModel &duties, EventDutyModel &events, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_returnedPosts(new PostListModel(session.desk(), this))
    , m_waitingPosts(new PostListModel(session.desk(), this))
    , m_duties(duties)
    , m_events(events)
    , m_owedDuties(new OwedFilter(session, this))
    , m_owedEvents(new OwedFilter(session, this))
    , m_owedAll(new QConcatenateTablesProxyModel(this))
    , m_greeting(new QLabel(this))
    , m_today(new look::QuietLabel({}, this))
{
    m_owedDuties->setSourceModel(&m_duties);
    m_owedEvents->setSourceModel(&m_events);
    m_owedAll->addSourceModel(m_owedEvents);
    m_owedAll->addSourceModel(m_owedDuties);
    m_greeting->setFont(look::titleFont(font()));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    m_returned = makeColumn(tr("Came back to you"), tr("Nothing came back."), m_returnedPosts, this);
    m_owed = makeColumn(tr("Owed to the public"), tr("Nothing of yours is owed just now."), m_owedAll, this);
    m_waiting = makeColumn(tr("Waiting for you"), tr("Nobody waits for your approval."), m_waitingPosts, this);
    m_returned.list->setItemDelegate(new PostDelegate(session, PostDelegate::Shape::Narrow, m_returned.list));
    m_owed.list->setItemDelegate(new DutyDelegate(session, m_owed.list));
    m_waiting.list->setItemDelegate(new PostDelegate(session, PostDelegate::Shape::Narrow, m_waiting.list));
    for (const Column &column : {m_returned, m_owed, m_waiting})
        columns->addWidget(column.list->parentWidget(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_greeting);
    layout->addLayout(columns, 1);
    layout->addWidget(m_today);
    for (PostListModel *model : {m_returnedPosts, m_waitingPosts}) {
        connect(model, &PostListModel::answered, this, [this] {
            tellNew(*m_returnedPosts, m_knownReturned, tr("Came back to you"));
            tellNew(*m_waitingPosts, m_knownWaiting, tr("Waiting for you"));
            showState();
        });
        connect(
            model, &PostListModel::failed, this, [this](const Error &error) { Q_EMIT problem(Sentences::problem(error, Doing::Listing)); });
    }
    connect(&m_duties, &DutyModel::answered, this, &DayView::showState);
    connect(&m_events, &EventDutyModel::answered, this, &DayView::showState);
    connect(m_returned.list, &QListView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT openRequested(index.data(PostListModel::PostRole).value<PostId>()); });
    connect(m_waiting.list, &QListView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT reviewRequested(index.data(PostListModel::PostRole).value<PostId>()); });
    connect(m_owed.list, &QListView::activated, this, [this](const QModelIndex &index) {
        if (!m_session.may(Action::Write))
            return;
        if (const QVariant event = index.data(EventDutyModel::EventDutyRole); event.isValid())
            Q_EMIT writeRequested(event.value<EventDuty>().id);
        else
            Q_EMIT newPostRequested(index.data(DutyModel::DutyRole).value<Duty>().section);
    });
}

DayView::Column DayView::makeColumn(const QString &heading, const QString &empty, QAbstractItemModel *model, QWidget *parent)
{
    auto *card = new look::Card(parent);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 12, 1, 8);
    layout->setSpacing(8);
    Column column{.heading = new QLabel(heading, card), .list = makeList(model, heading, card), .empty = new look::QuietLabel(empty, card)};
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    column.heading->setFont(bold);
    column.heading->setContentsMargins(16, 0, 16, 0);
    column.empty->setContentsMargins(16, 0, 16, 0);
    column.empty->setWordWrap(true);
    layout->addWidget(column.heading);
    layout->addWidget(column.empty);
    layout->addWidget(column.list, 1);
    return column;
}

void DayView::start() { ask(); }

void DayView::stop()
{
    m_returnedPosts->clear();
    m_waitingPosts->clear();
    m_knownReturned.reset();
    m_knownWaiting.reset();
}

void DayView::refresh()
{
    if (m_session.current())
        ask();
}

void DayView::ask()
{
    const auto me = m_session.current();
    if (!me)
        return;
    m_owedDuties->invalidate();
    m_owedEvents->invalidate();
    m_returnedPosts->ask({.typed = {}, .filter = {.owner = me, .word = Word::Returned}});
    m_returnedPosts->refresh();
    if (m_session.may(Action::Approve)) {
        m_waitingPosts->ask({.typed = {}, .filter = {.reviewableBy = me}});
        m_waitingPosts->refresh();
    } else {
        m_waitingPosts->clear();
    }
    const QDateTime now = toDateTime(m_session.now(), m_session.directory().zone());
    const Instant midnight = fromDateTime(now.date().startOfDay(now.timeZone()));
    m_session.desk().run([midnight](Desk &desk) { return readToday(desk, midnight); }, this,
        [this](const Result<Today> &today) {
            if (!today)
                return;
            QStringList words{
                today->live > 0 ? tr("%n post(s) went live today.", nullptr, int(today->live)) : tr("Nothing went live today yet.")};
            if (today->failed > 0)
                words.append(tr("%n could not be sent; the outbox says why.", nullptr, int(today->failed)));
            m_today->setText(words.join(u' '));
        });
    showState();
}

Result<DayView::Today> DayView::readToday(Desk &desk, Instant since)
{
    Today today;
    TRY_INTO(live, desk.posts({.word = Word::Live}, {}, mostLookedAt));
    today.live = std::ranges::count_if(live.rows, [&](const PostRow &row) { return row.liveSince && *row.liveSince >= since; });
    TRY_INTO(outbox, desk.outbox(mostLookedAt));
    today.failed = std::ranges::count_if(outbox, [](const OutboxEntry &entry) { return entry.attempt.has_value(); });
    return today;
}

void DayView::tellNew(const PostListModel &model, std::optional<QSet<PostId>> &known, const QString &what)
{
    if (!model.isAnswered())
        return;
    QSet<PostId> now;
    for (int row = 0; row < model.rowCount(); ++row) {
        const PostRow &post = model.item(row).row;
        now.insert(post.id);
        if (known && !known->contains(post.id))
            Q_EMIT arrived(what, post.title);
    }
    known = now;
}

int DayView::count() const { return m_returnedPosts->rowCount() + m_owedAll->rowCount() + m_waitingPosts->rowCount(); }

void DayView::showColumn(const Column &column, const QString &heading) const
{
    const int rows = column.list->model()->rowCount();
    column.heading->setText(rows > 0 ? tr("%1 (%2)", "heading, then how many").arg(heading).arg(rows) : heading);
    column.empty->setVisible(rows == 0);
}

void DayView::showState()
{
    if (isVisible())
        showWords();
    Q_EMIT countChanged();
}

void DayView::showWords()
{
    const auto me = m_session.current();
    const QDate today = toDateTime(m_session.now(), m_session.directory().zone()).date();
    const QString day = QLocale().toString(today, u"dddd, d/M/yyyy"_s);
    m_greeting->setText(
        me ? tr("%1 — %2", "day, then person").arg(day.left(1).toUpper() + day.mid(1), m_session.directory().memberName(*me)) : QString());
    showColumn(m_returned, tr("Came back to you"));
    showColumn(m_owed, tr("Owed to the public"));
    showColumn(m_waiting, tr("Waiting for you"));
    m_waiting.list->parentWidget()->setVisible(m_session.may(Action::Approve));
    m_returned.list->parentWidget()->setVisible(m_session.may(Action::Write));
}

void DayView::showEvent(QShowEvent *event)
{
    showWords();
    QWidget::showEvent(event);
}

void DayView::focusList()
{
    for (const Column &column : {m_returned, m_owed, m_waiting}) {
        if (column.list->model()->rowCount() == 0)
            continue;
        column.list->setCurrentIndex(column.list->model()->index(0, 0));
        column.list->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    setFocus(Qt::ShortcutFocusReason);
}

void DayView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

} // namespace toasoan
