// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation/session.h"

#include <QPointer>
#include <QWebEngineProfile>
#include <QWebEngineUrlRequestInterceptor>
#include <QWebEngineUrlSchemeHandler>

namespace toasoan {

/// Before the application object is made: Chromium learns its schemes only then.
void registerPreviewSchemes();

/// Lets through nothing but our own two schemes: whatever a page asks for, no byte leaves this computer.
class PreviewInterceptor final : public QWebEngineUrlRequestInterceptor {
    Q_OBJECT
public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;
    void interceptRequest(QWebEngineUrlRequestInfo &info) override;
    [[nodiscard]] int denied() const { return m_denied; }

private:
    int m_denied = 0;
};

/// The pages to look at: toasoan-preview://page/<number>, with a policy that allows inline style and our own images only.
class PreviewPages final : public QWebEngineUrlSchemeHandler {
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

/// Pictures of the workspace: toasoan-asset://store/<sha256>.<ext>, read on the desk's thread.
class AssetStore final : public QWebEngineUrlSchemeHandler {
    Q_OBJECT
public:
    explicit AssetStore(Session &session, QObject *parent = nullptr);
    void requestStarted(QWebEngineUrlRequestJob *job) override;

private:
    QPointer<Session> m_session;
};

/// An off-the-record profile that remembers nothing and reaches nothing. Must outlive its pages: each view holds a share.
class PreviewProfile final {
public:
    explicit PreviewProfile(Session &session);
    ~PreviewProfile();
    [[nodiscard]] QWebEngineProfile &profile(); ///< made at the first call
    [[nodiscard]] PreviewPages &pages() { return *m_pages; }
    [[nodiscard]] const PreviewInterceptor &interceptor() const { return *m_interceptor; }
    Q_DISABLE_COPY_MOVE(PreviewProfile)

private:
    std::unique_ptr<PreviewInterceptor> m_interceptor;
    std::unique_ptr<PreviewPages> m_pages;
    std::unique_ptr<AssetStore> m_assets;
    std::unique_ptr<QWebEngineProfile> m_profile;
};

/// What a picture is by its first bytes; empty if it is none that a site may show.
[[nodiscard]] QByteArray pictureType(const QByteArray &bytes);

} // namespace toasoan
