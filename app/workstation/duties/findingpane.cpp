// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/duties/findingpane.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

#include "workstation/look/calmstyle.h"
#include "workstation/look/card.h"
#include "workstation/look/emptystate.h"
#include "workstation/look/twolines.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

class FindingDelegate final : public QStyledItemDelegate {
public:
    FindingDelegate(Session &session, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_session(session)
    {
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return look::twoLinesSize(option);
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto finding = index.data(FindingModel::FindingRole).value<PatrolFinding>();
        const bool grave = finding.kind == PatrolFinding::Kind::PageGone || finding.kind == PatrolFinding::Kind::PageChanged
            || finding.kind == PatrolFinding::Kind::CertificateRefused;
        look::paintTwoLines(*painter, option,
            {.first = Sentences::kindOf(finding),
                .second = m_session.sentences().secondLine(finding),
                .chip = look::ChipText{
                    finding.kind == PatrolFinding::Kind::LinkUnreachable ? FindingPane::tr("Perhaps") : FindingPane::tr("To be put right"),
                    grave ? look::Tone::Red : look::Tone::Amber}});
    }

private:
    Session &m_session;
};

} // namespace

FindingPane::FindingPane(Session &session, FindingModel &model, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(model)
    , m_stack(new QStackedWidget(this))
    , m_empty(new look::EmptyState(this))
    , m_list(new QListView(this))
{
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new FindingDelegate(session, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("What is wrong on the sites"));
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_list);
    splitter->addWidget(makeDetail());
    m_list->setMinimumWidth(300);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({620, 460});
    splitter->setChildrenCollapsible(false);
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
    m_empty->say(u"security-high"_s, tr("Nothing is wrong on the sites"),
        tr("Our pages are looked at once a day, as citizens see them: whether they are there, unchanged, and whether their files and links "
           "work."),
        tr("Look at all of them now"));
    connect(m_empty, &look::EmptyState::pressed, this, &FindingPane::patrolRequested);
    connect(&m_model, &FindingModel::answered, this, &FindingPane::showList);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FindingPane::showFinding);
    connect(m_list, &QListView::activated, this, [this] {
        if (const PatrolFinding *finding = current(); finding && !finding->post.isNull())
            Q_EMIT postRequested(finding->post);
    });
    showList();
}

QWidget *FindingPane::makeDetail()
{
    auto *detail = new look::Paper(this);
    m_title = new QLabel(detail);
    m_title->setFont(look::titleFont(font()));
    m_words = new QLabel(detail);
    for (QLabel *label : {m_title, m_words}) {
        label->setWordWrap(true);
        label->setContentsMargins(16, 0, 16, 0);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_words->setTextFormat(Qt::RichText);
    m_open = new QPushButton(tr("Open the post"), detail);
    look::makePrimary(m_open);
    m_page = new QPushButton(tr("Open the page"), detail);
    auto *again = new QPushButton(tr("Look at all of them now"), detail);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 8, 16, 12);
    buttons->setSpacing(8);
    for (QPushButton *button : {m_open, m_page, again})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(detail);
    layout->setContentsMargins(0, 16, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_words);
    layout->addLayout(buttons);
    layout->addStretch();
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const PatrolFinding *finding = current())
            Q_EMIT postRequested(finding->post);
    });
    connect(m_page, &QPushButton::clicked, this, [this] {
        if (const PatrolFinding *finding = current())
            QDesktopServices::openUrl(finding->url);
    });
    connect(again, &QPushButton::clicked, this, &FindingPane::patrolRequested);
    return detail;
}

const PatrolFinding *FindingPane::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_model.finding(index.row()) : nullptr;
}

void FindingPane::focusList()
{
    if (m_stack->currentIndex() == 0)
        m_list->setFocus(Qt::ShortcutFocusReason);
    else
        m_empty->setFocus(Qt::ShortcutFocusReason);
}

void FindingPane::showList()
{
    m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    if (!current() && m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(0));
    showFinding();
}

void FindingPane::showFinding()
{
    const PatrolFinding *finding = current();
    m_title->setText(finding ? Sentences::kindOf(*finding) : QString());
    QString words;
    if (finding) {
        for (const QString &sentence : m_session.sentences().about(*finding))
            words += u"<p style=\"margin:0 0 6px 0\">%1</p>"_s.arg(sentence.toHtmlEscaped());
    }
    m_words->setText(words);
    m_open->setVisible(finding && !finding->post.isNull());
    m_page->setVisible(finding != nullptr);
}

} // namespace toasoan
