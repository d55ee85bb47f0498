// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWidget>

#include <functional>
#include <memory>

class QAction;

namespace toasoan {

/// One page in a view that runs no scripts, follows no links and reaches no network.
class PageView : public QWidget {
public:
    using QWidget::QWidget;
    /// The place one has scrolled to stays.
    virtual void load(const QByteArray &html) = 0;
    [[nodiscard]] virtual QAction &copy() = 0;
    std::function<void()> loaded; ///< called whenever a page is there to be seen
};

/// What shows pages. Remembers nothing. Its views hold a share of it.
class PageBrowser {
public:
    /// Of a file that a page names: its type and its bytes, or no type where there is none. May be called later, unless job is gone.
    using Answer = std::function<void(const QByteArray &type, const QByteArray &bytes)>;
    using Files = std::function<void(const QUrl &url, QObject *job, const Answer &answer)>;

    PageBrowser() = default;
    virtual ~PageBrowser() = default;
    [[nodiscard]] virtual PageView *makeView(QWidget *parent) = 0;
    Q_DISABLE_COPY_MOVE(PageBrowser)
};

/// The root of the library in app/chromium.
class PageBrowserMaker {
public:
    PageBrowserMaker() = default;
    virtual ~PageBrowserMaker() = default;
    [[nodiscard]] virtual std::shared_ptr<PageBrowser> make(const PageBrowser::Files &files) = 0;
    Q_DISABLE_COPY_MOVE(PageBrowserMaker)
};

} // namespace toasoan

Q_DECLARE_INTERFACE(toasoan::PageBrowserMaker, "toasoan.PageBrowserMaker/1")
