// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/duties/sectionpane.h"

#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextBrowser>

#include "workstation/duties/dutydelegate.h"
#include "workstation/look/calmstyle.h"
#include "workstation/look/card.h"
#include "workstation/look/emptystate.h"

using namespace Qt::StringLiterals;

namespace toasoan {

class SectionPane::Filter final : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void set(const std::optional<DueRange> &range, std::optional<MemberId> responsible)
    {
        m_range = range;
        m_responsible = responsible;
        invalidateFilter();
    }
    [[nodiscard]] bool isSet() const { return m_range || m_responsible; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const auto duty = sourceModel()->index(row, 0, parent).data(DutyModel::DutyRole).value<Duty>();
        return (!m_range || m_range->contains(duty.status.due)) && (!m_responsible || duty.responsible == *m_responsible);
    }

private:
    std::optional<DueRange> m_range;
    std::optional<MemberId> m_responsible;
};

SectionPane::SectionPane(Session &session, DutyModel &model, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(model)
    , m_shown(new Filter(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new look::EmptyState(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_list(new QListView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
    m_shown->setSourceModel(&m_model);
    m_list->setModel(m_shown);
    m_list->setItemDelegate(new DutyDelegate(session, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Sections and what they owe"));
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(makeDetail());
    m_list->setMinimumWidth(300);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({700, 380});
    m_splitter->setChildrenCollapsible(false);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    connect(m_empty, &look::EmptyState::pressed, this, [this] {
        if (m_ruled)
            Q_EMIT filterCleared();
        else
            Q_EMIT settingsRequested();
    });
    connect(&m_model, &DutyModel::answered, this, &SectionPane::showList);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SectionPane::showDuty);
    connect(m_list, &QListView::activated, this, [this] {
        if (const Duty *duty = current(); duty && m_write->isEnabled())
            Q_EMIT newPostRequested(duty->section);
    });
}

void SectionPane::setFilter(const std::optional<DueRange> &range, std::optional<MemberId> responsible)
{
    m_shown->set(range, responsible);
    showList();
}

int SectionPane::shown() const { return m_shown->rowCount(); }

QWidget *SectionPane::makeDetail()
{
    auto *detail = new look::Paper(this);
    m_title = new QLabel(detail);
    m_title->setFont(look::titleFont(font()));
    m_words = new QLabel(detail);
    for (QLabel *label : {m_title, m_words}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::RichText);
        label->setContentsMargins(16, 0, 16, 0);
    }
    m_write = new QPushButton(tr("Write it"), detail);
    look::makePrimary(m_write);
    m_open = new QPushButton(tr("Open the newest"), detail);
    auto *look = new QPushButton(tr("Look at the site now"), detail);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 8, 16, 12);
    buttons->setSpacing(8);
    buttons->addWidget(m_write);
    buttons->addWidget(m_open);
    buttons->addWidget(look);
    buttons->addStretch();
    m_days = new QTextBrowser(detail);
    m_days->setFrameShape(QFrame::NoFrame);
    m_days->setAccessibleName(tr("Why that day"));
    m_days->document()->setDocumentMargin(16);
    auto *heading = new look::QuietLabel(tr("Why that day"), detail);
    heading->setContentsMargins(16, 8, 16, 0);
    auto *layout = new QVBoxLayout(detail);
    layout->setContentsMargins(0, 16, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_words);
    layout->addLayout(buttons);
    layout->addWidget(new look::Hairline(detail));
    layout->addWidget(heading);
    layout->addWidget(m_days, 1);
    connect(m_write, &QPushButton::clicked, this, [this] {
        if (const Duty *duty = current())
            Q_EMIT newPostRequested(duty->section);
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        const Duty *duty = current();
        if (duty && duty->news && !duty->news->post.isNull())
            Q_EMIT postRequested(duty->news->post);
        else if (duty && duty->news && duty->news->url.isValid())
            QDesktopServices::openUrl(duty->news->url);
    });
    connect(look, &QPushButton::clicked, this, &SectionPane::lookRequested);
    return detail;
}

void SectionPane::focusList()
{
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_shown->index(0, 0));
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void SectionPane::select(SectionId section)
{
    if (const QModelIndex index = m_shown->mapFromSource(m_model.indexOf(section)); index.isValid())
        m_list->setCurrentIndex(index);
}

const Duty *SectionPane::current() const
{
    const QModelIndex index = m_shown->mapToSource(m_list->currentIndex());
    return index.isValid() ? &m_model.duty(index.row()) : nullptr;
}

void SectionPane::showList()
{
    m_ruled = false;
    for (int row = 0; row < m_model.rowCount(); ++row)
        m_ruled = m_ruled || m_model.duty(row).rule;
    const bool some = m_ruled && m_shown->rowCount() > 0;
    m_stack->setCurrentIndex(some ? 0 : 1);
    if (!m_ruled)
        m_empty->say(u"view-calendar"_s, tr("No section owes anything regularly yet"),
            tr("Say in the settings how often a section needs something new; from then on it is counted here in working days, from what "
               "the site shows."),
            tr("Open the sections"));
    else if (!some)
        m_empty->say(
            u"view-filter"_s, tr("No section is due then"), tr("Nothing of what is chosen above is due here."), tr("Show everything"));
    if (!current() && some)
        m_list->setCurrentIndex(m_shown->index(0, 0));
    showDuty();
}

void SectionPane::showDuty()
{
    const Duty *duty = current();
    m_title->setText(duty ? duty->sectionName.toHtmlEscaped() : QString());
    QString words;
    QString days;
    if (duty) {
        const Sentences sentences = m_session.sentences();
        for (const QString &sentence : sentences.about(*duty)) {
            if (!sentence.isEmpty())
                words += u"<p style=\"margin:0 0 6px 0\">%1</p>"_s.arg(sentence.toHtmlEscaped());
        }
        for (const QString &line : sentences.reckoning(*duty))
            days += u"<p style=\"margin:0 0 4px 0\">%1</p>"_s.arg(line.toHtmlEscaped());
    }
    m_words->setText(words);
    m_days->setHtml(days);
    m_write->setEnabled(duty && m_session.may(Action::Write));
    m_open->setVisible(duty && duty->news && (!duty->news->post.isNull() || duty->news->url.isValid()));
}

void SectionPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_list->viewport()->update();
}

} // namespace toasoan
