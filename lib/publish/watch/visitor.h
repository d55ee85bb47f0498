// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/curlhandle.h"
#include "publish/watch/manners.h"
#include "publish/watch/robots.h"
#include "publish/watch/webmemory.h"

#include <QUrl>

namespace toasoan::publish {

/// One thing to look at.
struct Visit {
    QUrl url;
    QByteArray purpose; ///< what is made of the answer: the same page read in two ways is remembered twice; empty: not remembered
    qint64 limit = 4LL * 1024 * 1024; ///< bytes, unpacked
    enum class Method { Get, Head } method = Method::Get;
    bool ours = false; ///< on our own site nobody need be asked, and the pauses are shorter
    CurlHandle::Take take{}; ///< gets a good answer's body piece by piece instead of Visited::body
};

/// What came of it. Any status but "later" is an answer.
struct Visited {
    int status = 0;
    QUrl url; ///< after redirects inside the site
    QByteArray body;
    QByteArray contentType;
    QUrl location; ///< of a redirect that leaves the site, or of one too many; not followed
    std::optional<Remembered> unchanged; ///< answered "not modified": what was made of it before
    QByteArray etag;
    QByteArray modified;
    [[nodiscard]] bool good() const { return status == 200 || unchanged; }
};

/// Looks at other people's web sites with manners: one request at a time, pauses, robots.txt, Retry-After, conditional requests,
/// redirects inside the site only. Blocking; belongs to one thread.
class Visitor final {
public:
    static constexpr QByteArrayView token{"ToaSoan"}; ///< our name in robots.txt and in User-Agent

    Visitor(WebMemory &memory, const Clock &clock, const Manners &manners = {});

    /// Offline (no connection; HTTP 429, 502, 503, 504: later), Timeout, TooLarge, SiteRefused (certificate; robots.txt), Cancelled.
    [[nodiscard]] Result<Visited> visit(const Visit &what, const std::stop_token &stop);
    /// After a good answer: what was made of it, for when the site says that nothing has changed.
    [[nodiscard]] Result<> remember(const Visit &what, const Visited &answer, const QByteArray &words);
    [[nodiscard]] WebMemory &memory() { return m_memory; }

private:
    [[nodiscard]] Result<Visited> once(const Visit &what, const QUrl &url, const std::stop_token &stop);
    [[nodiscard]] Result<> mayVisit(const QUrl &url, const std::stop_token &stop);
    [[nodiscard]] Result<const Robots *> robotsOf(const QUrl &url, const std::stop_token &stop);
    [[nodiscard]] Result<Remembered> fetchRobots(const QUrl &host, const std::optional<Remembered> &before, const std::stop_token &stop);
    [[nodiscard]] Result<> waitForTurn(const QUrl &url, const std::stop_token &stop);
    [[nodiscard]] Result<> checkRest(const QUrl &url) const;
    [[nodiscard]] Result<> rest(const QUrl &url, int status, const QByteArray &retryAfter);

    struct HostState {
        std::chrono::steady_clock::time_point free{}; ///< when the next visit may begin
        std::chrono::milliseconds delay{0}; ///< as its robots.txt asks
        std::optional<Robots> robots;
        Instant robotsAt{};
    };
    WebMemory &m_memory;
    const Clock &m_clock;
    Manners m_manners;
    std::optional<CurlHandle> m_curl; ///< keeps its connections
    QHash<QString, HostState> m_hosts;
};

/// Whether a redirect stays on the site: the same host, with or without "www.", not from https back to http.
[[nodiscard]] bool staysOnSite(const QUrl &from, const QUrl &to);
/// How long a Retry-After asks to wait: seconds or a date (RFC 9110, 10.2.3); two minutes where it says nothing.
[[nodiscard]] std::chrono::milliseconds restAfter(const QByteArray &header, Instant now);
[[nodiscard]] bool isLoopback(const QString &host);

} // namespace toasoan::publish
