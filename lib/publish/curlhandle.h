// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>

#include <curl/curl.h>

#include <functional>
#include <memory>
#include <stop_token>

namespace toasoan::publish {

/// A libcurl handle with our rules for every protocol: no signals; patience with a slow line, none with a silent one; certificates
/// always checked, against SSL_CERT_FILE where that is set as other programs do; can be stopped. It keeps its connections, so one
/// that is used again saves the greeting. One thread.
class CurlHandle final {
public:
    [[nodiscard]] static Result<CurlHandle> make();

    [[nodiscard]] CURL *get() const { return m_curl.get(); }
    /// Back to the rules above; connections stay open.
    void reset();
    /// Does what was set, which must not be the write and the progress callbacks, and returns the body.
    /// Offline (no connection, name not known), Timeout, TooLarge (beyond limit bytes, counted after decompression), SiteRefused
    /// (certificate, credentials, no such protocol), Cancelled; libcurl's words in detail, which hold no credentials.
    [[nodiscard]] Result<QByteArray> perform(qint64 limit, std::stop_token stop);
    /// The same, handing on each piece as it comes instead of keeping them. take returns false when it has enough: no error.
    using Take = std::function<bool(QByteArrayView piece)>;
    [[nodiscard]] Result<> perform(qint64 limit, const Take &take, std::stop_token stop);
    [[nodiscard]] CURLcode lastCode() const { return m_lastCode; }

private:
    struct Deleter {
        void operator()(CURL *curl) const { curl_easy_cleanup(curl); }
    };
    explicit CurlHandle(CURL *curl);

    std::unique_ptr<CURL, Deleter> m_curl;
    CURLcode m_lastCode = CURLE_OK;
};

/// Of the last answer; the last one of several; empty if there is none.
[[nodiscard]] QByteArray headerOf(CURL *curl, const char *name);

/// Lines for CURLOPT_HTTPHEADER, CURLOPT_QUOTE and their like.
class CurlList final {
public:
    void append(const QByteArray &line);
    [[nodiscard]] curl_slist *get() const { return m_list.get(); }

private:
    struct Deleter {
        void operator()(curl_slist *list) const { curl_slist_free_all(list); }
    };
    std::unique_ptr<curl_slist, Deleter> m_list;
};

} // namespace toasoan::publish
