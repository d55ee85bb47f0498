// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/outbox/outboxview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

#include "workstation/historypanel.h"
#include "workstation/look/calmstyle.h"
#include "workstation/look/card.h"
#include "workstation/look/emptystate.h"
#include "workstation/outbox/outboxdelegate.h"
#include "workstation/signingbar.h"

using namespace Qt::StringLiterals;

namespace toasoan {

OutboxView::OutboxView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new OutboxModel(session.desk(), this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new look::EmptyState(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_list(new QListView(this))
    , m_signing(new SigningBar(session, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new OutboxDelegate(session, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Outbox"));
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(makeDetail());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({640, 420});
    m_splitter->setChildrenCollapsible(false);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    m_empty->say(u"dialog-ok-apply"_s, tr("Everything is as it should be"),
        tr("All that was approved is on the site and was seen there as a citizen sees it. What is approved next appears here until it "
           "is."));
    connect(m_model, &OutboxModel::answered, this, &OutboxView::showList);
    connect(m_model, &OutboxModel::failed, this, [this](const Error &error) { Q_EMIT problem(Sentences::problem(error, Doing::Listing)); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_signing->cancel();
        showEntry();
        loadHistory();
    });
    connect(m_list, &QListView::activated, this, [this] {
        if (const OutboxEntry *entry = current())
            Q_EMIT openRequested(entry->row.post);
    });
}

QWidget *OutboxView::makeDetail()
{
    auto *detail = new look::Paper(this);
    auto *layout = new QVBoxLayout(detail);
    layout->setContentsMargins(0, 16, 0, 0);
    layout->setSpacing(8);
    m_title = new QLabel(detail);
    m_words = new QLabel(detail);
    for (QLabel *label : {m_title, m_words}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setContentsMargins(16, 0, 16, 0);
    }
    auto *actions = new QWidget(detail);
    auto *rows = new QVBoxLayout(actions);
    rows->setContentsMargins(16, 8, 16, 12);
    rows->addWidget(makeButtons());
    rows->addWidget(m_signing);
    m_history = new HistoryPanel(m_session, detail);
    auto *heading = new look::QuietLabel(tr("History"), detail);
    heading->setContentsMargins(16, 8, 16, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_words);
    layout->addWidget(actions);
    layout->addWidget(new look::Hairline(detail));
    layout->addWidget(heading);
    layout->addWidget(m_history, 1);
    return detail;
}

QWidget *OutboxView::makeButtons()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(8);
    m_publishNow = new QPushButton(tr("Publish now"), bar);
    m_retry = new QPushButton(tr("Retry"), bar);
    m_hold = new QPushButton(bar);
    m_recall = new QPushButton(tr("Recall"), bar);
    m_open = new QPushButton(tr("Open"), bar);
    look::makePrimary(m_publishNow);
    for (QPushButton *button : {m_publishNow, m_retry, m_hold, m_recall, m_open})
        row->addWidget(button);
    row->addStretch();
    connect(m_publishNow, &QPushButton::clicked, this, [this] {
        if (const OutboxEntry *entry = current(); entry && entry->row.wanted)
            act(ReleaseLate{.post = entry->row.post, .submission = *entry->row.wanted}, Doing::Releasing,
                tr("Goes out now: %1").arg(entry->row.title));
    });
    connect(m_retry, &QPushButton::clicked, this, [this] {
        if (const OutboxEntry *entry = current())
            act(RetryDelivery{.post = entry->row.post, .site = entry->row.site}, Doing::Retrying,
                tr("Trying again: %1").arg(entry->row.title));
    });
    connect(m_hold, &QPushButton::clicked, this, [this] {
        if (const OutboxEntry *entry = current(); entry && entry->row.wanted)
            act(HoldDelivery{.post = entry->row.post, .submission = *entry->row.wanted, .site = entry->row.site, .hold = !entry->row.held},
                Doing::Holding, entry->row.held ? tr("Let go: %1").arg(entry->row.title) : tr("Held back: %1").arg(entry->row.title));
    });
    connect(m_recall, &QPushButton::clicked, this, [this] {
        if (const OutboxEntry *entry = current(); entry && entry->row.wanted)
            act(Recall{.post = entry->row.post, .submission = *entry->row.wanted}, Doing::Recalling,
                tr("Recalled: %1").arg(entry->row.title));
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const OutboxEntry *entry = current())
            Q_EMIT openRequested(entry->row.post);
    });
    connect(m_signing, &SigningBar::busyChanged, this, &OutboxView::updateButtons);
    connect(m_signing, &SigningBar::problem, this, &OutboxView::problem);
    return bar;
}

void OutboxView::start() { m_model->refresh(); }

void OutboxView::stop()
{
    m_model->clear();
    m_signing->cancel();
}

void OutboxView::refresh()
{
    if (m_session.current())
        m_model->refresh();
}

void OutboxView::focusList() { m_list->setFocus(Qt::ShortcutFocusReason); }

void OutboxView::select(PostId post)
{
    m_wanted = post;
    if (m_model->isAnswered())
        showList();
}

const OutboxEntry *OutboxView::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_model->entry(index.row()) : nullptr;
}

void OutboxView::showList()
{
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    if (m_wanted) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->entry(row).row.post == *m_wanted)
                m_list->setCurrentIndex(m_model->index(row));
        }
        m_wanted.reset();
    }
    if (!current() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    showEntry();
}

void OutboxView::showEntry()
{
    const OutboxEntry *entry = current();
    m_title->setText(entry ? entry->row.title.toHtmlEscaped() : QString());
    QFont bold = look::titleFont(font());
    bold.setPointSizeF(font().pointSizeF() + 2);
    m_title->setFont(bold);
    QString words;
    if (entry) {
        const Sentences sentences = m_session.sentences();
        for (const QString &sentence :
            {sentences.wanted(*entry), sentences.there(*entry), sentences.doing(*entry), sentences.nextTry(*entry)}) {
            if (!sentence.isEmpty())
                words += u"<p style=\"margin:0 0 6px 0\">%1</p>"_s.arg(sentence.toHtmlEscaped());
        }
    }
    m_words->setText(words);
    updateButtons();
}

void OutboxView::loadHistory()
{
    const OutboxEntry *entry = current();
    m_history->setEntries({});
    if (!entry)
        return;
    m_session.desk().run([post = entry->row.post](Desk &desk) { return desk.history(post); }, this,
        [this, generation = ++m_generation](const Result<QList<HistoryEntry>> &entries) {
            if (generation == m_generation && entries)
                m_history->setEntries(*entries);
        });
}

void OutboxView::updateButtons()
{
    const OutboxEntry *entry = current();
    const bool free = entry && !m_signing->isBusy() && !m_signing->isAsking();
    const bool wanted = entry && entry->row.wanted.has_value();
    m_publishNow->setVisible(wanted && entry->standing == Standing::Missed && m_session.may(Action::ReleaseLate));
    m_retry->setVisible(entry && entry->attempt && m_session.may(Action::RetryDelivery));
    m_hold->setVisible(wanted && m_session.may(Action::HoldDelivery) && entry->standing != Standing::Done);
    m_hold->setText(entry && entry->row.held ? tr("Let it go") : tr("Hold"));
    m_recall->setVisible(
        wanted && entry->standing != Standing::Done && (m_session.may(Action::RecallAny) || m_session.may(Action::RecallOwn)));
    for (QPushButton *button : {m_publishNow, m_retry, m_hold, m_recall, m_open})
        button->setEnabled(free);
}

void OutboxView::act(const Command &command, Doing doing, const QString &sentence)
{
    m_signing->execute(command, doing, [this, sentence](const Outcome &) {
        m_model->refresh();
        loadHistory();
        Q_EMIT retried();
        Q_EMIT decided(sentence);
    });
}

void OutboxView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_list->viewport()->update();
}

} // namespace toasoan
