// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/preview/previewview.h"

#include <QAction>
#include <QLabel>
#include <QStackedLayout>
#include <QWebEnginePage>
#include <QWebEngineScript>
#include <QWebEngineView>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

class LockedPage final : public QWebEnginePage {
public:
    using QWebEnginePage::QWebEnginePage;

protected:
    // Only what the window itself loads: no links, forms, redirects or reloads.
    bool acceptNavigationRequest(const QUrl &, NavigationType type, bool isMainFrame) override
    {
        return isMainFrame && type == NavigationTypeTyped;
    }
    QWebEnginePage *createWindow(WebWindowType) override { return nullptr; }
    QStringList chooseFiles(FileSelectionMode, const QStringList &, const QStringList &) override { return {}; }
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &, int, const QString &) override { }
};

} // namespace

PreviewView::PreviewView(std::shared_ptr<PreviewProfile> profile, QWidget *parent)
    : QWidget(parent)
    , m_profile(std::move(profile))
    , m_stack(new QStackedLayout(this))
    , m_words(new QLabel(this))
{
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setWordWrap(true);
    m_words->setMargin(24);
    m_stack->addWidget(m_words);
}

// Chromium costs a third of a second and a hundred megabytes: only who looks at a page pays for it.
QWebEnginePage &PreviewView::page()
{
    if (!m_page)
        makePage();
    return *m_page;
}

void PreviewView::makePage()
{
    m_page = std::make_unique<LockedPage>(&m_profile->profile());
    m_view = new QWebEngineView(this);
    m_view->setPage(m_page.get());
    m_view->setAccessibleName(tr("Preview of the page"));
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->addAction(m_page->action(QWebEnginePage::Copy));
    m_page->action(QWebEnginePage::Copy)->setText(tr("Copy"));
    m_stack->addWidget(m_view);
    connect(m_page.get(), &QWebEnginePage::loadFinished, this, [this](bool ok) {
        if (!ok)
            return;
        // The page's own scripts are off; this one lives in a world of its own.
        if (!m_scroll.isNull())
            m_page->runJavaScript(u"window.scrollTo(%1, %2)"_s.arg(m_scroll.x()).arg(m_scroll.y()), QWebEngineScript::ApplicationWorld);
        m_stack->setCurrentWidget(m_view);
        Q_EMIT shown();
    });
}

PreviewView::~PreviewView()
{
    m_profile->pages().forget(m_url);
    if (m_view)
        m_view->setPage(nullptr);
    m_page.reset();
}

void PreviewView::showPage(const QByteArray &html)
{
    m_scroll = page().scrollPosition() / page().zoomFactor();
    m_url = m_profile->pages().put(m_url, html);
    page().load(m_url);
}

void PreviewView::say(const QString &sentence)
{
    m_words->setText(sentence);
    m_stack->setCurrentWidget(m_words);
}

} // namespace toasoan
