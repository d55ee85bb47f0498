// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/watch/visitor.h"

#include "publish/watch/webitem.h"

#include <QCryptographicHash>

#include <algorithm>
#include <condition_variable>
#include <mutex>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace toasoan::publish {

namespace {

constexpr int mostHops = 5;
constexpr std::chrono::hours robotsHold{24}; // RFC 9309, 2.4
constexpr std::chrono::days robotsGivenUp{30}; // RFC 9309, 2.3.1.4: unreachable for so long counts as "there is none"
constexpr std::chrono::seconds defaultRest{120}; // "later" without saying when

bool isForLater(int status) { return status == 429 || status == 502 || status == 503 || status == 504; }

QString hostKey(const QUrl &url)
{
    return url.scheme() + u"://"_s + url.host() + u':' + QString::number(url.port(url.scheme() == "https"_L1 ? 443 : 80));
}

QByteArray keyOf(QByteArrayView kind, const QUrl &url) { return kind.toByteArray() + ' ' + hostKey(url).toUtf8(); }

QByteArray visitKey(const Visit &what, const QUrl &url)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(what.purpose);
    hash.addData(QByteArrayView("\n"));
    hash.addData(url.toEncoded(QUrl::RemoveFragment));
    return "visit " + hash.result().toHex();
}

Result<> sleepUntil(std::chrono::steady_clock::time_point moment, const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any bell;
    std::unique_lock lock(mutex);
    (void)bell.wait_until(lock, stop, moment, [] { return false; });
    return stop.stop_requested() ? failure(Error::Kind::Cancelled) : Result<>();
}

} // namespace

Visitor::Visitor(WebMemory &memory, const Clock &clock, const Manners &manners)
    : m_memory(memory)
    , m_clock(clock)
    , m_manners(manners)
{
}

Result<Visited> Visitor::visit(const Visit &what, const std::stop_token &stop)
{
    QUrl next = what.url;
    for (int hops = 0;; ++hops) {
        TRY(checkRest(next));
        if (!what.ours)
            TRY(mayVisit(next, stop));
        TRY_INTO(answer, once(what, next, stop));
        answer.url = next;
        if (answer.location.isEmpty() || hops == mostHops || !staysOnSite(what.url, answer.location))
            return answer;
        next = answer.location;
    }
}

Result<Visited> Visitor::once(const Visit &what, const QUrl &url, const std::stop_token &stop)
{
    std::optional<Remembered> before;
    if (!what.purpose.isEmpty()) {
        TRY_INTO(recalled, m_memory.recall(visitKey(what, url)));
        before = std::move(recalled);
    }
    TRY(waitForTurn(url, stop));
    if (!m_curl) {
        TRY_INTO(made, CurlHandle::make());
        m_curl = std::move(made);
    }
    m_curl->reset();
    CURL *curl = m_curl->get();
    CurlList headers;
    if (before && !before->etag.isEmpty())
        headers.append("If-None-Match: " + before->etag);
    if (before && !before->modified.isEmpty())
        headers.append("If-Modified-Since: " + before->modified);
    const QByteArray address = url.toEncoded(QUrl::RemoveFragment);
    curl_easy_setopt(curl, CURLOPT_URL, address.constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_ACCEPT_ENCODING, "");
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, long(m_manners.patience.count()));
    curl_easy_setopt(curl, CURLOPT_NOBODY, what.method == Visit::Method::Head ? 1L : 0L);
    Visited answer;
    const auto take = [&](QByteArrayView piece) {
        long status = 0;
        curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
        if (status == 200 && what.take)
            return what.take(piece);
        if (status == 200)
            answer.body.append(piece);
        return true;
    };
    const auto done = m_curl->perform(what.limit, take, stop);
    HostState &host = m_hosts[hostKey(url)];
    const bool atHome = isLoopback(url.host()) && !m_manners.pauseAtHome;
    const auto pause = what.ours ? m_manners.pauseOnOurs : std::max(m_manners.pause, host.delay);
    host.free = std::chrono::steady_clock::now() + (atHome ? 0ms : pause);
    TRY(done);
    long status = 0;
    char *location = nullptr;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    curl_easy_getinfo(curl, CURLINFO_REDIRECT_URL, &location);
    answer.status = int(status);
    answer.location = location ? QUrl::fromEncoded(location) : QUrl();
    answer.contentType = headerOf(curl, "Content-Type");
    answer.etag = headerOf(curl, "ETag");
    answer.modified = headerOf(curl, "Last-Modified");
    if (isForLater(answer.status))
        TRY(rest(url, answer.status, headerOf(curl, "Retry-After")));
    if (answer.status == 304 && before)
        answer.unchanged = before;
    return answer;
}

Result<> Visitor::remember(const Visit &what, const Visited &answer, const QByteArray &words)
{
    return m_memory.remember(visitKey(what, answer.url),
        {.etag = answer.etag.left(1000), .modified = answer.modified.left(100), .words = words, .at = m_clock.now()});
}

Result<> Visitor::mayVisit(const QUrl &url, const std::stop_token &stop)
{
    TRY_INTO(robots, robotsOf(url, stop));
    if (!robots->allows(url))
        return failure(Error::Kind::SiteRefused, u"robots.txt: "_s + url.toString());
    return {};
}

Result<const Robots *> Visitor::robotsOf(const QUrl &url, const std::stop_token &stop)
{
    const QString host = hostKey(url);
    const Instant now = m_clock.now();
    if (const HostState &state = m_hosts[host]; state.robots && now - state.robotsAt < robotsHold)
        return &*state.robots;
    TRY_INTO(kept, m_memory.recall(keyOf("robots", url)));
    if (!kept || now - kept->at >= robotsHold) {
        auto fetched = fetchRobots(url, kept, stop);
        if (!fetched)
            return std::unexpected(fetched.error());
        kept = std::move(*fetched);
    }
    HostState &state = m_hosts[host];
    state.robots = kept->etag == "unreachable" ? Robots::refusingAll() : Robots::parse(kept->words, token);
    state.robotsAt = kept->at;
    state.delay = std::min(state.robots->delay().value_or(0ms), m_manners.longestDelay);
    return &*state.robots;
}

// RFC 9309, 2.3.1: 4xx means there is none; a server in trouble, or nobody there, means all is closed for now.
Result<Remembered> Visitor::fetchRobots(const QUrl &url, const std::optional<Remembered> &before, const std::stop_token &stop)
{
    QUrl next = url.resolved(QUrl(u"/robots.txt"_s));
    Visit what{.url = next, .limit = 16 * Robots::largest};
    QByteArray text;
    what.take = [&](QByteArrayView piece) {
        text.append(piece);
        return text.size() < Robots::largest;
    };
    Result<Visited> answer = once(what, next, stop);
    // Five redirects, to other hosts too (RFC 9309, 2.3.1.2).
    for (int hops = 0; hops < mostHops && answer && !answer->location.isEmpty(); ++hops) {
        next = answer->location;
        answer = once(what, next, stop);
    }
    if (!answer && answer.error().kind == Error::Kind::Cancelled)
        return std::unexpected(answer.error());
    Remembered rules{.at = m_clock.now()};
    const bool unreachable = !answer || answer->status >= 500 || answer->status == 429;
    if (!unreachable) {
        rules.words = answer->status == 200 ? text : QByteArray();
    } else if (before && before->etag != "unreachable") {
        rules = *before; // what they last said holds; asked again in an hour
        rules.at = m_clock.now() - (robotsHold - 1h);
        return rules;
    } else if (!answer && answer.error().kind != Error::Kind::TooLarge) {
        return std::unexpected(answer.error()); // no connection: the visit itself would say the same
    } else {
        // modified holds since when.
        rules.etag = "unreachable";
        rules.modified = before ? before->modified : QByteArray::number(toMilliseconds(rules.at));
        if (rules.at - fromMilliseconds(rules.modified.toLongLong()) >= robotsGivenUp)
            rules = {.at = rules.at};
        else
            rules.at -= robotsHold - 1h; // looked for again in an hour
    }
    TRY(m_memory.remember(keyOf("robots", url), rules));
    return rules;
}

Result<> Visitor::waitForTurn(const QUrl &url, const std::stop_token &stop)
{
    if (stop.stop_requested())
        return failure(Error::Kind::Cancelled);
    const auto free = m_hosts[hostKey(url)].free;
    return free <= std::chrono::steady_clock::now() ? Result<>() : sleepUntil(free, stop);
}

Result<> Visitor::checkRest(const QUrl &url) const
{
    TRY_INTO(kept, m_memory.recall(keyOf("rest", url)));
    if (!kept || kept->at <= m_clock.now())
        return {};
    const auto left = std::chrono::ceil<std::chrono::seconds>(kept->at - m_clock.now());
    return failure(Error::Kind::Offline, u"%1, again in %2 s"_s.arg(QString::fromLatin1(kept->words)).arg(left.count()));
}

Result<> Visitor::rest(const QUrl &url, int status, const QByteArray &retryAfter)
{
    const Instant now = m_clock.now();
    const auto wait = std::min<std::chrono::milliseconds>(restAfter(retryAfter, now), m_manners.longestRest);
    const QByteArray words = "HTTP " + QByteArray::number(status);
    TRY(m_memory.remember(keyOf("rest", url), {.words = words, .at = now + wait}));
    return failure(Error::Kind::Offline,
        u"%1, again in %2 s"_s.arg(QString::fromLatin1(words)).arg(std::chrono::ceil<std::chrono::seconds>(wait).count()));
}

std::chrono::milliseconds restAfter(const QByteArray &header, Instant now)
{
    bool isNumber = false;
    const qint64 seconds = header.trimmed().toLongLong(&isNumber);
    if (isNumber)
        return std::chrono::seconds(std::clamp<qint64>(seconds, 0, 10'000'000));
    const auto date = findPageDate(QString::fromLatin1(header), QTimeZone::utc(), now);
    return date ? std::max<std::chrono::milliseconds>(date->at - now, 0ms) : defaultRest;
}

bool staysOnSite(const QUrl &from, const QUrl &to)
{
    const bool schemeKept = to.scheme() == from.scheme() || (from.scheme() == "http"_L1 && to.scheme() == "https"_L1);
    return to.isValid() && schemeKept && isSameHost(from, to);
}

bool isLoopback(const QString &host) { return host == "127.0.0.1"_L1 || host == "::1"_L1 || host == "localhost"_L1; }

} // namespace toasoan::publish
