// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/posts/postsview.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>

#include "workstation/look/choices.h"
#include "workstation/look/emptystate.h"
#include "workstation/look/filterchip.h"
#include "workstation/posts/postdelegate.h"
#include "workstation/posts/postglance.h"

using namespace Qt::StringLiterals;

namespace toasoan {

PostsView::PostsView(Session &session, std::shared_ptr<PreviewBrowser> preview, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new PostListModel(session.desk(), this))
    , m_filters(new QButtonGroup(this))
    , m_sections(new QComboBox(this))
    , m_owners(new QComboBox(this))
    , m_due(new QComboBox(this))
    , m_found(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_list(new QListView(this))
    , m_glance(new PostGlance(session, std::move(preview), this))
    , m_empty(new look::EmptyState(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeFilters());
    layout->addWidget(m_stack, 1);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_glance);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({600, 480});
    m_splitter->setChildrenCollapsible(false);
    m_glance->hide();
    m_list->setMinimumWidth(320);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PostDelegate(session, PostDelegate::Shape::Wide, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Posts"));
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PostsView::glanceAtCurrent);
    connect(m_glance, &PostGlance::openRequested, this, &PostsView::openRequested);
    connect(m_glance, &PostGlance::closeRequested, this, [this] { setGlance(false); });
    connect(m_list, &QListView::activated, this, &PostsView::openCurrent);
    connect(m_model, &PostListModel::answered, this, &PostsView::showState);
    connect(
        m_model, &PostListModel::failed, this, [this](const Error &error) { Q_EMIT problem(Sentences::problem(error, Doing::Listing)); });
    connect(m_empty, &look::EmptyState::pressed, this, [this] {
        if (m_typed.isEmpty())
            Q_EMIT newPostRequested();
        else
            Q_EMIT searchCleared();
    });
    connect(&session, &Session::directoryChanged, this, &PostsView::fillFilters);
    connect(&session, &Session::dayBegan, this, [this] {
        ask();
        m_list->viewport()->update(); // yesterday, tomorrow
    });
    connect(&session, &Session::minutePassed, this, [this] {
        if (Due(m_due->currentIndex()) == Due::Late) // what was due a minute ago is late now
            ask();
    });
}

QWidget *PostsView::makeFilters()
{
    auto *bar = new QWidget(this);
    m_filterRows = new QBoxLayout(QBoxLayout::LeftToRight, bar);
    m_filterRows->setContentsMargins(16, 12, 16, 12);
    m_filterRows->setSpacing(8);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(8);
    const QStringList names{tr("All", "filter of posts"), tr("Mine", "filter of posts"), tr("Waiting", "filter of posts"),
        tr("Returned", "filter of posts"), tr("Scheduled", "filter of posts"), tr("Live", "filter of posts")};
    for (int i = 0; i < names.size(); ++i) {
        auto *chip = new look::FilterChip(names[i], bar);
        m_filters->addButton(chip, i);
        chips->addWidget(chip);
    }
    chips->addStretch();
    m_filters->setExclusive(true);
    m_filters->button(int(Filter::All))->setChecked(true);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(8);
    m_sections->setAccessibleName(tr("Section"));
    m_owners->setAccessibleName(tr("Owner"));
    m_due->setAccessibleName(tr("Due"));
    for (QComboBox *choice : {m_sections, m_owners, m_due}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(13);
        choices->addWidget(choice);
        if (choice != m_owners)
            connect(choice, &QComboBox::currentIndexChanged, this, &PostsView::ask);
    }
    m_due->addItems({tr("Due at any time"), tr("Overdue to go out"), tr("Due today"), tr("Due within 7 days")});
    choices->addStretch();
    choices->addWidget(m_found);
    m_filterRows->addLayout(chips);
    m_filterRows->addLayout(choices, 1);
    // "Mine" names an owner too: what was said last counts.
    connect(m_filters, &QButtonGroup::idClicked, this, [this](int chip) {
        if (chip == int(Filter::Mine))
            m_owners->setCurrentIndex(0);
        ask();
    });
    connect(m_owners, &QComboBox::currentIndexChanged, this, [this](int owner) {
        if (owner > 0 && m_filters->checkedId() == int(Filter::Mine))
            m_filters->button(int(Filter::All))->setChecked(true);
        ask();
    });
    return bar;
}

void PostsView::fillFilters()
{
    look::fillChoices(*m_sections, tr("Every section"), m_session.directory().sections);
    look::fillChoices(*m_owners, tr("Everybody's"), m_session.directory().members);
    m_list->viewport()->update(); // names in the rows
}

void PostsView::start()
{
    fillFilters();
    ask();
}

void PostsView::stop()
{
    m_model->clear();
    m_glance->clear();
}

void PostsView::setTyped(const QString &typed)
{
    m_typed = typed.trimmed();
    ask();
}

void PostsView::focusList()
{
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void PostsView::focusFilters() { m_filters->checkedButton()->setFocus(Qt::ShortcutFocusReason); }

void PostsView::select(PostId post)
{
    m_toSelect = post;
    if (const QModelIndex index = m_model->indexOf(post); index.isValid())
        m_list->setCurrentIndex(index);
}

void PostsView::ask()
{
    if (!m_session.current())
        return;
    PostQuestion question{.typed = m_typed, .drafts = PostQuestion::Drafts::With};
    switch (Filter(m_filters->checkedId())) {
    case Filter::All:
        break;
    case Filter::Mine:
        question.filter.owner = m_session.current();
        break;
    case Filter::Waiting:
        question.filter.word = Word::Submitted;
        break;
    case Filter::Returned:
        question.filter.word = Word::Returned;
        break;
    case Filter::Scheduled:
        question.filter.word = Word::Scheduled;
        break;
    case Filter::Live:
        question.filter.word = Word::Live;
        break;
    }
    if (m_sections->currentData().isValid())
        question.filter.section = m_sections->currentData().value<SectionId>();
    if (m_owners->currentData().isValid())
        question.filter.owner = m_owners->currentData().value<MemberId>();
    question.filter.dueBefore = dueBefore();
    m_model->ask(question);
}

// Days are those of the agency; what is late is due today and within seven days too.
std::optional<Instant> PostsView::dueBefore() const
{
    const TimeWords times = m_session.times();
    switch (Due(m_due->currentIndex())) {
    case Due::AnyTime:
        break;
    case Due::Late:
        return times.now();
    case Due::Today:
        return times.dayBegins(1);
    case Due::SevenDays:
        return times.dayBegins(8);
    }
    return std::nullopt;
}

bool PostsView::isFiltered() const
{
    return m_filters->checkedId() != int(Filter::All) || m_sections->currentIndex() > 0 || m_owners->currentIndex() > 0
        || m_due->currentIndex() > 0;
}

void PostsView::setGlance(bool shown)
{
    if (shown == isGlanceShown())
        return;
    if (!shown && m_glance->isAncestorOf(focusWidget()))
        m_list->setFocus();
    m_glance->setVisible(shown);
    glanceAtCurrent();
    Q_EMIT glanceChanged(shown);
}

bool PostsView::isGlanceShown() const { return !m_glance->isHidden(); }

void PostsView::glanceAtCurrent()
{
    if (!isGlanceShown())
        return;
    if (const QModelIndex index = m_list->currentIndex(); index.isValid())
        m_glance->showPost(index.data(PostListModel::ItemRole).value<PostItem>());
    else
        m_glance->clear();
}

void PostsView::showState()
{
    const bool empty = m_model->rowCount() == 0;
    if (empty && !m_typed.isEmpty())
        m_empty->say(u"edit-find"_s, tr("Nothing found"),
            tr("No post has these words in its title or text. Marks do not matter: “thong bao” finds “thông báo”."),
            tr("Clear the search"));
    else if (empty && isFiltered())
        m_empty->say(u"view-list-details"_s, tr("No post of this kind"), tr("Another filter may show some."));
    else if (empty)
        m_empty->say(u"document-new"_s, tr("No post yet"),
            tr("A post starts as a draft that only this computer has. Nothing goes online before another person has approved it."),
            tr("Write the first post"));
    m_stack->setCurrentIndex(empty ? 1 : 0);
    m_found->setText(m_typed.isEmpty() ? QString() : tr("%n post(s) found", nullptr, m_model->rowCount()));
    if (m_toSelect) {
        if (const QModelIndex index = m_model->indexOf(*m_toSelect); index.isValid()) {
            m_list->setCurrentIndex(index);
            m_toSelect.reset();
        }
    }
    glanceAtCurrent();
}

void PostsView::openCurrent(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT openRequested(index.data(PostListModel::PostRole).value<PostId>());
}

void PostsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_list->viewport()->update();
}

// Where both rows of filters do not fit side by side, the choices go below the chips.
void PostsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    int needed = m_filterRows->contentsMargins().left() + m_filterRows->contentsMargins().right() + m_filterRows->spacing();
    for (int i = 0; i < m_filterRows->count(); ++i)
        needed += m_filterRows->itemAt(i)->minimumSize().width();
    m_filterRows->setDirection(needed > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace toasoan
