// SPDX-License-Identifier: GPL-3.0-or-later
#include "chromium/chromiumview.h"

#include <QAction>
#include <QVBoxLayout>
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

ChromiumView::ChromiumView(std::shared_ptr<ChromiumBrowser> browser, QWidget *parent)
    : PageView(parent)
    , m_browser(std::move(browser))
    , m_page(std::make_unique<LockedPage>(&m_browser->profile()))
    , m_view(new QWebEngineView(this))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_view);
    setFocusProxy(m_view);
    m_view->setPage(m_page.get());
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->addAction(m_page->action(QWebEnginePage::Copy));
    connect(m_page.get(), &QWebEnginePage::loadFinished, this, [this](bool ok) {
        if (!ok)
            return;
        // The page's own scripts are off; this one lives in a world of its own.
        if (!m_scroll.isNull())
            m_page->runJavaScript(u"window.scrollTo(%1, %2)"_s.arg(m_scroll.x()).arg(m_scroll.y()), QWebEngineScript::ApplicationWorld);
        if (loaded)
            loaded();
    });
}

ChromiumView::~ChromiumView()
{
    m_browser->pages().forget(m_url);
    m_view->setPage(nullptr);
    m_page.reset();
}

void ChromiumView::load(const QByteArray &html)
{
    m_scroll = m_page->scrollPosition() / m_page->zoomFactor();
    m_url = m_browser->pages().put(m_url, html);
    m_page->load(m_url);
}

QAction &ChromiumView::copy() { return *m_page->action(QWebEnginePage::Copy); }

} // namespace toasoan
