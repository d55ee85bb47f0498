// SPDX-License-Identifier: GPL-3.0-or-later
#include "chromium/chromiumbrowser.h"

#include <QBuffer>
#include <QQuickWindow>
#include <QWebEngineCookieStore>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestInfo>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlScheme>

#include "chromium/chromiumview.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr QByteArrayView pageScheme = "toasoan-preview";
constexpr QByteArrayView assetScheme = "toasoan-asset";
// Lower case throughout: QtWebEngine 6.8 lowers the values of response headers.
constexpr QByteArrayView policy =
    "default-src 'none'; style-src 'unsafe-inline'; img-src toasoan-asset:; font-src 'none'; connect-src 'none'; "
    "script-src 'none'; frame-src 'none'; object-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

void registerScheme(QByteArrayView name)
{
    QWebEngineUrlScheme scheme(name.toByteArray());
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme);
    QWebEngineUrlScheme::registerScheme(scheme);
}

void answer(QWebEngineUrlRequestJob &job, const QByteArray &type, const QByteArray &bytes)
{
    auto *buffer = new QBuffer(&job);
    buffer->setData(bytes);
    job.reply(type, buffer);
}

void lockDown(QWebEngineProfile &profile)
{
    profile.setHttpCacheType(QWebEngineProfile::NoCache);
    profile.setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    profile.cookieStore()->setCookieFilter([](const QWebEngineCookieStore::FilterRequest &) { return false; });
    QWebEngineSettings &settings = *profile.settings();
    for (const auto attribute : {QWebEngineSettings::JavascriptEnabled, QWebEngineSettings::JavascriptCanOpenWindows,
             QWebEngineSettings::JavascriptCanAccessClipboard, QWebEngineSettings::LocalStorageEnabled,
             QWebEngineSettings::LocalContentCanAccessRemoteUrls, QWebEngineSettings::LocalContentCanAccessFileUrls,
             QWebEngineSettings::PluginsEnabled, QWebEngineSettings::HyperlinkAuditingEnabled, QWebEngineSettings::WebGLEnabled,
             QWebEngineSettings::DnsPrefetchEnabled, QWebEngineSettings::PdfViewerEnabled, QWebEngineSettings::NavigateOnDropEnabled,
             QWebEngineSettings::FocusOnNavigationEnabled, QWebEngineSettings::ErrorPageEnabled, QWebEngineSettings::AutoLoadIconsForPage})
        settings.setAttribute(attribute, false);
}

} // namespace

void ChromiumInterceptor::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    const QString scheme = info.requestUrl().scheme();
    if (scheme == QLatin1StringView(pageScheme) || scheme == QLatin1StringView(assetScheme))
        return;
    info.block(true);
}

QUrl ChromiumPages::put(const QUrl &replaced, const QByteArray &html)
{
    forget(replaced);
    const QString path = u"/%1"_s.arg(++m_newest);
    m_pages.insert(path, html);
    return QUrl(QLatin1StringView(pageScheme) + u"://page"_s + path);
}

void ChromiumPages::requestStarted(QWebEngineUrlRequestJob *job)
{
    const auto page = m_pages.constFind(job->requestUrl().path());
    if (page == m_pages.constEnd()) {
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
        return;
    }
    job->setAdditionalResponseHeaders({{QByteArrayLiteral("Content-Security-Policy"), policy.toByteArray()}});
    answer(*job, QByteArrayLiteral("text/html; charset=utf-8"), *page);
}

void ChromiumAssets::requestStarted(QWebEngineUrlRequestJob *job)
{
    m_files(job->requestUrl(), job, [job](const QByteArray &type, const QByteArray &bytes) {
        if (type.isEmpty())
            job->fail(QWebEngineUrlRequestJob::UrlNotFound);
        else
            answer(*job, type, bytes);
    });
}

ChromiumBrowser::ChromiumBrowser(PageBrowser::Files files)
    : m_assets(std::move(files))
{
    lockDown(m_profile);
    m_profile.setUrlRequestInterceptor(&m_interceptor);
    m_profile.installUrlSchemeHandler(pageScheme.toByteArray(), &m_pages);
    m_profile.installUrlSchemeHandler(assetScheme.toByteArray(), &m_assets);
}

PageView *ChromiumBrowser::makeView(QWidget *parent) { return new ChromiumView(shared_from_this(), parent); }

// Chromium reads all this when the first profile is made.
ChromiumMaker::ChromiumMaker()
{
    registerScheme(pageScheme);
    registerScheme(assetScheme);
    // Nothing this program shows in a page comes from a network: also what Chromium does unasked (preconnect) finds no host.
    const QByteArray flags = qgetenv("QTWEBENGINE_CHROMIUM_FLAGS");
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", flags + R"( --host-resolver-rules="MAP * ~NOTFOUND")");
    // Text and pictures that stand still need no graphics driver: nothing of it is loaded, and none can crash the window.
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
}

std::shared_ptr<PageBrowser> ChromiumMaker::make(const PageBrowser::Files &files) { return std::make_shared<ChromiumBrowser>(files); }

} // namespace toasoan
