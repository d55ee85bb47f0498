// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/preview/previewview.h"

#include <QAction>
#include <QLabel>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace toasoan {

PreviewView::PreviewView(std::shared_ptr<PreviewBrowser> browser, QWidget *parent)
    : QWidget(parent)
    , m_browser(std::move(browser))
    , m_stack(new QStackedLayout(this))
    , m_words(new QLabel(this))
{
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setWordWrap(true);
    m_words->setMargin(24);
    m_stack->addWidget(m_words);
}

bool PreviewView::makeView()
{
    m_view = m_browser->makeView(this);
    if (!m_view)
        return false;
    m_view->setAccessibleName(tr("Preview of the page"));
    m_view->copy().setText(tr("Copy"));
    m_view->loaded = [this] {
        m_stack->setCurrentWidget(m_view);
        Q_EMIT shown();
    };
    m_stack->addWidget(m_view);
    return true;
}

void PreviewView::showPage(const QByteArray &html)
{
    if (m_view || makeView())
        m_view->load(html);
    else
        say(tr("Your text is safe, but the page cannot be shown: a part of the program does not load (%1). Install the program again.")
                .arg(m_browser->trouble()));
}

void PreviewView::say(const QString &sentence)
{
    m_words->setText(sentence);
    m_stack->setCurrentWidget(m_words);
}

} // namespace toasoan
