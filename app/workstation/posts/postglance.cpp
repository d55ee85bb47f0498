// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/posts/postglance.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "workstation/look/calmstyle.h"
#include "workstation/look/card.h"
#include "workstation/look/chip.h"
#include "workstation/look/colours.h"
#include "workstation/look/icons.h"
#include "workstation/preview/previewview.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr std::chrono::milliseconds pause{120};

// The person's own draft, else the newest revision that was shared.
Result<QByteArray> pageOf(Desk &desk, const PostItem &item)
{
    if (item.draftSaved) {
        TRY_INTO(drafts, desk.openDraft(item.row.id));
        if (!drafts.isEmpty())
            return desk.preview(drafts.first());
    }
    TRY_INTO(post, desk.post(item.row.id));
    if (!post.newest)
        return failure(Error::Kind::NotFound, u"text"_s);
    return desk.preview(*post.newest, item.row.section);
}

} // namespace

PostGlance::PostGlance(Session &session, std::shared_ptr<PreviewBrowser> browser, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_about(new QLabel(this))
    , m_preview(new PreviewView(std::move(browser), this))
{
    auto *paper = new look::Paper(this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(paper);
    auto *layout = new QVBoxLayout(paper);
    layout->setContentsMargins(16, 12, 12, 0);
    layout->setSpacing(4);
    auto *close = new QToolButton(paper);
    close->setIcon(look::symbol(u"window-close"_s));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close the quick look (Space)"));
    close->setAccessibleName(tr("Close the quick look"));
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    top->addWidget(m_title, 1);
    top->addWidget(close, 0, Qt::AlignTop);
    auto *open = new QPushButton(tr("Open"), paper);
    auto *under = new QHBoxLayout;
    under->addWidget(m_about, 1);
    under->addWidget(open, 0, Qt::AlignTop);
    layout->addLayout(top);
    layout->addLayout(under);
    layout->addSpacing(8);
    layout->addWidget(new look::Hairline(paper));
    layout->addWidget(m_preview, 1);
    setMinimumWidth(320);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &PostGlance::load);
    connect(close, &QToolButton::clicked, this, &PostGlance::closeRequested);
    connect(open, &QPushButton::clicked, this, [this] {
        if (m_item)
            Q_EMIT openRequested(m_item->row.id);
    });
    setColours();
}

void PostGlance::showPost(const PostItem &item)
{
    if (m_item == item)
        return; // a list that was asked again
    m_item = item;
    m_title->setText(item.row.title.isEmpty() ? tr("(no title yet)") : item.row.title);
    m_about->setText(Sentences::chip(item).text + u"  ·  "_s + m_session.sentences().secondLine(item));
    m_pause.start();
}

void PostGlance::clear()
{
    ++m_generation;
    m_pause.stop();
    m_item.reset();
    m_title->clear();
    m_about->clear();
    m_preview->say({});
}

void PostGlance::load()
{
    if (!m_item)
        return;
    m_session.desk().run([item = *m_item](Desk &desk) { return pageOf(desk, item); }, this,
        [this, generation = ++m_generation](const Result<QByteArray> &page) {
            if (generation != m_generation)
                return;
            if (page)
                m_preview->showPage(*page);
            else if (page.error().kind == Error::Kind::NotFound)
                m_preview->say(tr("There are no words to show: they were erased from this workspace."));
            else
                m_preview->say(Sentences::problem(page.error(), Doing::Previewing).text());
        });
}

void PostGlance::setColours()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, look::Colours(palette()).muted());
    m_about->setPalette(quiet);
    m_title->setFont(look::titleFont(font()));
}

void PostGlance::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        setColours();
}

} // namespace toasoan
