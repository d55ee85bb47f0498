// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/review/reviewview.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

#include "workstation/historypanel.h"
#include "workstation/look/calmstyle.h"
#include "workstation/look/card.h"
#include "workstation/look/emptystate.h"
#include "workstation/posts/postdelegate.h"
#include "workstation/preview/previewview.h"
#include "workstation/review/changeshtml.h"
#include "workstation/signingbar.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr int queueWidth = 290;
constexpr int sideWidth = 290;
constexpr int remarkHeight = 84;

QLabel *selectable(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ReviewView::ReviewView(Session &session, std::shared_ptr<PreviewBrowser> preview, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new PostListModel(session.desk(), this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new look::EmptyState(this))
    , m_queue(new QListView(this))
    , m_signing(new SigningBar(session, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_stack);
    auto *desk = new QWidget(this);
    auto *rows = new QVBoxLayout(desk);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(m_splitter, 1);
    rows->addWidget(new look::Hairline(desk));
    rows->addWidget(makeFoot());
    m_stack->addWidget(desk);
    m_stack->addWidget(m_empty);
    m_queue->setModel(m_model);
    m_queue->setItemDelegate(new PostDelegate(session, PostDelegate::Shape::Narrow, m_queue));
    m_queue->setUniformItemSizes(true);
    m_queue->setMouseTracking(true);
    m_queue->setFrameShape(QFrame::NoFrame);
    m_queue->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_queue->setAccessibleName(tr("Waiting for review"));
    m_splitter->addWidget(m_queue);
    m_splitter->addWidget(makeMiddle(std::move(preview)));
    m_splitter->addWidget(makeSide());
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({queueWidth, 600, sideWidth});
    m_splitter->setChildrenCollapsible(false);
    m_empty->say(
        u"dialog-ok-apply"_s, tr("Nothing waits for review"), tr("When somebody submits a post, it appears here."), tr("See all posts"));
    connect(m_empty, &look::EmptyState::pressed, this, &ReviewView::postsRequested);
    connect(m_model, &PostListModel::answered, this, &ReviewView::showQueue);
    connect(
        m_model, &PostListModel::failed, this, [this](const Error &error) { Q_EMIT problem(Sentences::problem(error, Doing::Listing)); });
    connect(m_queue->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReviewView::load);
    connect(&session.desk(), &DeskRunner::changed, this, [this](const QList<Subject> &subjects) {
        if (m_case && subjects.contains(Subject::post(m_case->review.post)))
            load();
    });
    showNoCase();
}

QWidget *ReviewView::makeMiddle(std::shared_ptr<PreviewBrowser> preview)
{
    auto *middle = new look::Paper(this);
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(24, 16, 24, 0);
    layout->setSpacing(4);
    m_title = selectable(middle);
    m_about = selectable(middle);
    m_tabs = new QTabWidget(middle);
    m_tabs->setDocumentMode(true);
    m_changes = new QTextBrowser(m_tabs);
    m_changes->setFrameShape(QFrame::NoFrame);
    m_changes->setOpenLinks(false);
    m_changes->document()->setDocumentMargin(4);
    m_changes->setAccessibleName(tr("What changed"));
    m_preview = new PreviewView(std::move(preview), m_tabs);
    m_tabs->addTab(m_changes, tr("What changed"));
    m_tabs->addTab(m_preview, tr("Preview"));
    layout->addWidget(m_title);
    layout->addWidget(m_about);
    layout->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ReviewView::showPreview);
    return middle;
}

QWidget *ReviewView::makeSide()
{
    auto *side = new look::Paper(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 16, 0, 0);
    layout->setSpacing(0);
    m_facts = selectable(side);
    m_facts->setContentsMargins(16, 0, 16, 12);
    auto *heading = new look::QuietLabel(tr("History"), side);
    heading->setContentsMargins(16, 12, 16, 0);
    m_history = new HistoryPanel(m_session, side);
    layout->addWidget(m_facts);
    layout->addWidget(new look::Hairline(side));
    layout->addWidget(heading);
    layout->addWidget(m_history, 1);
    return side;
}

QWidget *ReviewView::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(24, 12, 24, 12);
    layout->setSpacing(8);
    m_effect = selectable(foot);
    m_whyNot = selectable(foot);
    m_buttons = new QWidget(foot);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins({});
    row->setSpacing(8);
    m_return = new QPushButton(tr("Return… (R)"), m_buttons);
    m_approve = new QPushButton(tr("Approve (A)"), m_buttons);
    look::makePrimary(m_approve);
    row->addWidget(m_effect, 1);
    row->addSpacing(16);
    row->addWidget(m_return, 0, Qt::AlignBottom);
    row->addWidget(m_approve, 0, Qt::AlignBottom);
    layout->addWidget(m_whyNot);
    layout->addWidget(m_buttons);
    layout->addWidget(makeReturnPanel());
    layout->addWidget(m_signing);
    connect(m_return, &QPushButton::clicked, this, &ReviewView::beginReturn);
    connect(m_approve, &QPushButton::clicked, this, &ReviewView::approve);
    connect(m_signing, &SigningBar::busyChanged, this, &ReviewView::updateFoot);
    connect(m_signing, &SigningBar::problem, this, &ReviewView::problem);
    connect(m_signing, &SigningBar::failed, this, &ReviewView::load);
    return foot;
}

QWidget *ReviewView::makeReturnPanel()
{
    m_returnPanel = new QWidget(this);
    auto *layout = new QVBoxLayout(m_returnPanel);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    m_remark = new QPlainTextEdit(m_returnPanel);
    m_remark->setFixedHeight(remarkHeight);
    m_remark->setTabChangesFocus(true);
    m_remark->setPlaceholderText(tr("What should be changed? The author reads this above the text."));
    m_remark->setAccessibleName(tr("Remark to the author"));
    auto *cancel = new QPushButton(tr("Cancel"), m_returnPanel);
    m_sendBack = new QPushButton(m_returnPanel);
    look::makePrimary(m_sendBack);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_sendBack);
    layout->addWidget(m_remark);
    layout->addLayout(row);
    m_returnPanel->hide();
    auto *escape = new QShortcut(Qt::Key_Escape, m_returnPanel);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    auto *send = new QShortcut(Qt::CTRL | Qt::Key_Return, m_returnPanel);
    send->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ReviewView::endReturn);
    connect(send, &QShortcut::activated, this, &ReviewView::returnNow);
    connect(cancel, &QPushButton::clicked, this, &ReviewView::endReturn);
    connect(m_sendBack, &QPushButton::clicked, this, &ReviewView::returnNow);
    connect(m_remark, &QPlainTextEdit::textChanged, this, &ReviewView::updateFoot);
    return m_returnPanel;
}

void ReviewView::start() { m_model->ask({.filter = {.working = Working::Submitted}}); }

void ReviewView::stop()
{
    m_model->clear();
    m_signing->cancel();
    endReturn();
    showNoCase();
}

void ReviewView::select(PostId post)
{
    m_wanted = post;
    if (m_model->isAnswered())
        showQueue();
}

void ReviewView::focusList() { m_queue->setFocus(Qt::ShortcutFocusReason); }

void ReviewView::showQueue()
{
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    if (m_wanted) {
        if (const QModelIndex index = m_model->indexOf(*m_wanted); index.isValid())
            m_queue->setCurrentIndex(index);
        m_wanted.reset();
    }
    if (!m_queue->currentIndex().isValid() && m_model->rowCount() > 0)
        m_queue->setCurrentIndex(m_model->index(0));
    if (m_model->rowCount() == 0)
        showNoCase();
    else if (!m_case)
        load(); // a post that waits for one more approval stays where it is
}

void ReviewView::load()
{
    const QModelIndex index = m_queue->currentIndex();
    if (!index.isValid()) {
        showNoCase();
        return;
    }
    const auto post = index.data(PostListModel::PostRole).value<PostId>();
    if (m_case && m_case->review.post != post)
        endReturn();
    const auto read = [post](Desk &desk) -> Result<Loaded> {
        TRY_INTO(review, desk.reviewCase(post));
        TRY_INTO(history, desk.history(post));
        return Loaded{.review = review, .history = history};
    };
    m_session.desk().run(read, this, [this, generation = ++m_generation](Result<Loaded> loaded) {
        if (generation != m_generation)
            return;
        if (!loaded) {
            showNoCase(); // decided meanwhile: the queue is on its way too
            return;
        }
        m_case = std::move(*loaded);
        showCase();
    });
}

void ReviewView::showNoCase()
{
    ++m_generation;
    m_case.reset();
    m_title->clear();
    m_about->clear();
    m_changes->clear();
    m_preview->say({});
    m_facts->clear();
    m_history->setEntries({});
    updateFoot();
}

void ReviewView::showCase()
{
    const ReviewCase &review = m_case->review;
    const Sentences sentences = m_session.sentences();
    const look::Colours colours(palette());
    m_title->setText(review.revision.title.toHtmlEscaped());
    m_title->setFont(look::titleFont(font()));
    QStringList about{sentences.kindOfRequest(review.asked.kind)};
    for (const Target &target : review.asked.targets) {
        if (const QString section = m_session.directory().sectionName(target.section); !section.isEmpty() && !about.contains(section))
            about.append(section);
    }
    if (review.asked.urgent)
        about.append(tr("urgent"));
    m_about->setText(about.join(u"  ·  "_s).toHtmlEscaped());
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, colours.muted());
    m_about->setPalette(quiet);
    m_changes->setHtml(ChangesHtml(colours, font(), m_session.postType(review.revision.postType)).of(review));
    QString facts = u"<p style=\"margin:0 0 6px 0\"><b>%1</b></p>"_s.arg(review.submitterName.toHtmlEscaped());
    const auto fact = [&](const QString &text) { facts += u"<p style=\"margin:0 0 4px 0\">%1</p>"_s.arg(text.toHtmlEscaped()); };
    fact(tr("submitted %1").arg(sentences.times().at(review.since)));
    fact(tr("waits for %1").arg(sentences.times().since(review.since)));
    fact(tr("approval %1 of %2").arg(review.step).arg(std::max(review.steps, 1)));
    fact(review.before ? tr("A page of this post is online now.") : tr("Nothing of this post is online."));
    m_facts->setText(facts);
    m_history->setEntries(m_case->history);
    m_previewStale = true;
    showPreview();
    updateFoot();
}

void ReviewView::showPreview()
{
    if (!m_case || !m_previewStale || m_tabs->currentWidget() != m_preview)
        return;
    m_previewStale = false;
    const ReviewCase &review = m_case->review;
    const SectionId section = review.asked.targets.isEmpty() ? SectionId() : review.asked.targets.first().section;
    m_session.desk().run([revision = review.revision, section](Desk &desk) { return desk.preview(revision, section); }, this,
        [this, submission = review.submission](const Result<QByteArray> &html) {
            if (!m_case || m_case->review.submission != submission)
                return;
            if (html)
                m_preview->showPage(*html);
            else
                m_preview->say(Sentences::problem(html.error(), Doing::Previewing).text());
        });
}

bool ReviewView::canApprove() const
{
    return m_case && !m_case->review.mine && !hasSigned() && m_session.may(Action::Approve) && !m_signing->isBusy()
        && !m_signing->isAsking() && m_returnPanel->isHidden();
}

bool ReviewView::canReturn() const { return m_case && m_session.may(Action::Return) && !m_signing->isBusy() && !m_signing->isAsking(); }

bool ReviewView::hasSigned() const
{
    return std::ranges::any_of(m_case->history, [this](const HistoryEntry &entry) {
        return entry.kind == "post.approved"_L1 && entry.submission == m_case->review.submission && !entry.voided
            && entry.member == m_session.current();
    });
}

QString ReviewView::effect() const { return m_effect->text(); }

void ReviewView::updateFoot()
{
    const bool there = m_case.has_value();
    m_effect->setText(there ? m_session.sentences().effectOfApproval(m_case->review).toHtmlEscaped() : QString());
    QString why;
    if (there && !m_session.may(Action::Approve))
        why = tr("Your role reads this, but does not approve posts.");
    else if (there && m_case->review.mine)
        why = tr("You submitted this yourself, so another person has to approve it: two people answer for every page.");
    else if (there && hasSigned())
        why = tr("You have approved the first step of this; the next one is another person's.");
    m_whyNot->setText(why);
    m_whyNot->setVisible(!why.isEmpty());
    m_approve->setEnabled(canApprove());
    m_return->setEnabled(canReturn());
    m_return->setVisible(m_session.may(Action::Return));
    m_approve->setVisible(m_session.may(Action::Approve));
    m_sendBack->setEnabled(canReturn() && !m_remark->toPlainText().trimmed().isEmpty());
    m_sendBack->setText(there ? tr("Return to %1").arg(m_case->review.submitterName) : QString());
    m_buttons->setVisible(m_returnPanel->isHidden() && !m_signing->isAsking());
    Q_EMIT actionsChanged();
}

void ReviewView::approve()
{
    if (!canApprove())
        return;
    const ReviewCase &review = m_case->review;
    const bool last = review.step >= review.steps;
    const QString title = review.revision.title;
    m_signing->execute(Approve{.post = review.post, .submission = review.submission, .base = review.base}, Doing::Approving,
        [this, title, last](
            const Outcome &) { afterDecision(last ? tr("Approved: %1").arg(title) : tr("Approved, one more to go: %1").arg(title)); });
}

void ReviewView::beginReturn()
{
    if (!canReturn() || m_returnPanel->isVisible())
        return;
    m_returnPanel->show();
    m_remark->setFocus(Qt::ShortcutFocusReason);
    updateFoot();
}

void ReviewView::endReturn()
{
    if (m_returnPanel->isHidden())
        return;
    m_remark->clear();
    m_returnPanel->hide();
    m_queue->setFocus();
    updateFoot();
}

void ReviewView::returnNow()
{
    if (!m_sendBack->isEnabled() || !m_case)
        return;
    const ReviewCase &review = m_case->review;
    const QString title = review.revision.title;
    m_signing->execute(
        Return{.post = review.post, .submission = review.submission, .remark = m_remark->toPlainText().trimmed(), .base = review.base},
        Doing::Returning, [this, title](const Outcome &) {
            endReturn();
            afterDecision(tr("Returned: %1").arg(title));
        });
}

// What was decided is decided: a key that is still on its way must not meet it again before the next one is here.
void ReviewView::afterDecision(const QString &sentence)
{
    ++m_generation;
    m_case.reset();
    m_model->refresh();
    updateFoot();
    m_queue->setFocus();
    Q_EMIT decided(sentence);
}

void ReviewView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_case)
        showCase();
}

} // namespace toasoan
