// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/posts/postsview.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QToolButton>

#include "workstation/look/emptystate.h"
#include "workstation/look/filterchip.h"
#include "workstation/posts/postdelegate.h"

using namespace Qt::StringLiterals;

namespace toasoan {

PostsView::PostsView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new PostListModel(session.desk(), this))
    , m_filters(new QButtonGroup(this))
    , m_sections(new QComboBox(this))
    , m_found(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new QListView(this))
    , m_empty(new look::EmptyState(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeFilters());
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PostDelegate(session, PostDelegate::Shape::Wide, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Posts"));
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
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
    connect(&session, &Session::directoryChanged, this, &PostsView::fillSections);
}

QWidget *PostsView::makeFilters()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    const QStringList names{tr("All", "filter of posts"), tr("Mine", "filter of posts"), tr("Waiting", "filter of posts"),
        tr("Returned", "filter of posts"), tr("Scheduled", "filter of posts"), tr("Live", "filter of posts")};
    for (int i = 0; i < names.size(); ++i) {
        auto *chip = new look::FilterChip(names[i], bar);
        m_filters->addButton(chip, i);
        layout->addWidget(chip);
    }
    m_filters->setExclusive(true);
    m_filters->button(int(Filter::All))->setChecked(true);
    layout->addSpacing(8);
    layout->addWidget(m_sections);
    layout->addStretch();
    layout->addWidget(m_found);
    m_sections->setAccessibleName(tr("Section"));
    m_sections->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_filters, &QButtonGroup::idClicked, this, [this] { ask(); });
    connect(m_sections, &QComboBox::currentIndexChanged, this, [this] { ask(); });
    return bar;
}

void PostsView::fillSections()
{
    const QSignalBlocker quiet(m_sections);
    const QVariant chosen = m_sections->currentData();
    m_sections->clear();
    m_sections->addItem(tr("Every section"));
    for (const SectionInfo &section : m_session.directory().sections) {
        m_sections->addItem(section.name, QVariant::fromValue(section.id));
        if (chosen.isValid() && chosen.value<SectionId>() == section.id)
            m_sections->setCurrentIndex(m_sections->count() - 1);
    }
    m_list->viewport()->update(); // names in the rows
}

void PostsView::start()
{
    fillSections();
    ask();
}

void PostsView::stop() { m_model->clear(); }

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
    m_model->ask(question);
}

void PostsView::showState()
{
    const bool empty = m_model->rowCount() == 0;
    const bool filtered = m_filters->checkedId() != int(Filter::All) || m_sections->currentData().isValid();
    if (empty && !m_typed.isEmpty())
        m_empty->say(u"edit-find"_s, tr("Nothing found"),
            tr("No post has these words in its title or text. Marks do not matter: “thong bao” finds “thông báo”."),
            tr("Clear the search"));
    else if (empty && filtered)
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

} // namespace toasoan
