// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation/preview/pagebrowser.h"

#include <QHash>
#include <QWebEngineProfile>
#include <QWebEngineUrlRequestInterceptor>
#include <QWebEngineUrlSchemeHandler>

namespace toasoan {

/// Lets through nothing but our own two schemes: whatever a page asks for, no byte leaves this computer.
class ChromiumInterceptor final : public QWebEngineUrlRequestInterceptor {
    Q_OBJECT
public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;
    void interceptRequest(QWebEngineUrlRequestInfo &info) override;
};

/// The pages to look at: toasoan-preview://page/<number>, with a policy that allows inline style and our own images only.
class ChromiumPages final : public QWebEngineUrlSchemeHandler {
    Q_OBJECT
public:
    using QWebEngineUrlSchemeHandler::QWebEngineUrlSchemeHandler;
    [[nodiscard]] QUrl put(const QUrl &replaced, const QByteArray &html);
    void forget(const QUrl &url) { m_pages.remove(url.path()); }
    void requestStarted(QWebEngineUrlRequestJob *job) override;

private:
    QHash<QString, QByteArray> m_pages;
    quint64 m_newest = 0;
};

/// Pictures of the workspace: toasoan-asset://store/<sha256>.<ext>, as the window gives them.
class ChromiumAssets final : public QWebEngineUrlSchemeHandler {
    Q_OBJECT
public:
    explicit ChromiumAssets(PageBrowser::Files files)
        : m_files(std::move(files))
    {
    }
    void requestStarted(QWebEngineUrlRequestJob *job) override;

private:
    PageBrowser::Files m_files;
};

/// An off-the-record profile that remembers nothing and reaches nothing. Must outlive its pages.
class ChromiumBrowser final : public PageBrowser, public std::enable_shared_from_this<ChromiumBrowser> {
public:
    explicit ChromiumBrowser(PageBrowser::Files files);
    [[nodiscard]] PageView *makeView(QWidget *parent) override;
    [[nodiscard]] QWebEngineProfile &profile() { return m_profile; }
    [[nodiscard]] ChromiumPages &pages() { return m_pages; }

private:
    ChromiumInterceptor m_interceptor;
    ChromiumPages m_pages;
    ChromiumAssets m_assets;
    QWebEngineProfile m_profile;
};

class ChromiumMaker final : public QObject, public PageBrowserMaker {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "toasoan.PageBrowserMaker/1")
    Q_INTERFACES(toasoan::PageBrowserMaker)
public:
    ChromiumMaker();
    [[nodiscard]] std::shared_ptr<PageBrowser> make(const PageBrowser::Files &files) override;
};

} // namespace toasoan
