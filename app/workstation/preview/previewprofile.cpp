// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/preview/previewprofile.h"

#include <QBuffer>
#include <QWebEngineCookieStore>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestInfo>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlScheme>

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

void registerPreviewSchemes()
{
    registerScheme(pageScheme);
    registerScheme(assetScheme);
}

void PreviewInterceptor::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    const QString scheme = info.requestUrl().scheme();
    if (scheme == QLatin1StringView(pageScheme) || scheme == QLatin1StringView(assetScheme))
        return;
    info.block(true);
    ++m_denied;
}

QUrl PreviewPages::put(const QUrl &replaced, const QByteArray &html)
{
    forget(replaced);
    const QString path = u"/%1"_s.arg(++m_newest);
    m_pages.insert(path, html);
    return QUrl(QLatin1StringView(pageScheme) + u"://page"_s + path);
}

void PreviewPages::requestStarted(QWebEngineUrlRequestJob *job)
{
    const auto page = m_pages.constFind(job->requestUrl().path());
    if (page == m_pages.constEnd()) {
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
        return;
    }
    job->setAdditionalResponseHeaders({{QByteArrayLiteral("Content-Security-Policy"), policy.toByteArray()}});
    answer(*job, QByteArrayLiteral("text/html; charset=utf-8"), *page);
}

AssetStore::AssetStore(Session &session, QObject *parent)
    : QWebEngineUrlSchemeHandler(parent)
    , m_session(&session)
{
}

void AssetStore::requestStarted(QWebEngineUrlRequestJob *job)
{
    const auto media = MediaId::fromHex(job->requestUrl().path().mid(1).section(u'.', 0, 0));
    if (!media || !m_session || job->requestUrl().host() != "store"_L1) {
        job->fail(QWebEngineUrlRequestJob::UrlInvalid);
        return;
    }
    m_session->desk().run([id = *media](Desk &desk) { return desk.media(id); }, job,
        [job](const Result<QByteArray> &bytes) {
            const QByteArray type = bytes ? pictureType(*bytes) : QByteArray();
            if (type.isEmpty())
                job->fail(QWebEngineUrlRequestJob::UrlNotFound);
            else
                answer(*job, type, *bytes);
        });
}

PreviewProfile::PreviewProfile(Session &session)
    : m_interceptor(std::make_unique<PreviewInterceptor>())
    , m_pages(std::make_unique<PreviewPages>())
    , m_assets(std::make_unique<AssetStore>(session))
{
}

QWebEngineProfile &PreviewProfile::profile()
{
    if (!m_profile) {
        m_profile = std::make_unique<QWebEngineProfile>();
        lockDown(*m_profile);
        m_profile->setUrlRequestInterceptor(m_interceptor.get());
        m_profile->installUrlSchemeHandler(pageScheme.toByteArray(), m_pages.get());
        m_profile->installUrlSchemeHandler(assetScheme.toByteArray(), m_assets.get());
    }
    return *m_profile;
}

PreviewProfile::~PreviewProfile() = default;

QByteArray pictureType(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return QByteArrayLiteral("image/png");
    if (bytes.startsWith("\xff\xd8\xff"))
        return QByteArrayLiteral("image/jpeg");
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return QByteArrayLiteral("image/gif");
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return QByteArrayLiteral("image/webp");
    return {};
}

} // namespace toasoan
