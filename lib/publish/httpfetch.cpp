// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/httpfetch.h"

#include "publish/transport.h"

#include <curl/curl.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace toasoan::publish {

namespace {

struct Transfer {
    QByteArray body;
    bool tooLarge = false;
    std::stop_token stop;
};

size_t receive(char *data, size_t size, size_t count, void *context)
{
    auto *transfer = static_cast<Transfer *>(context);
    const auto length = qsizetype(size * count);
    // After decompression: a small answer may unpack to a large one.
    if (transfer->body.size() + length > largestFile) {
        transfer->tooLarge = true;
        return 0;
    }
    transfer->body.append(data, length);
    return size * count;
}

int progress(void *context, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<Transfer *>(context)->stop.stop_requested() ? 1 : 0;
}

Error errorOf(CURLcode code, const Transfer &transfer, const char *words)
{
    QString detail = QString::fromUtf8(words);
    if (detail.isEmpty())
        detail = QString::fromUtf8(curl_easy_strerror(code));
    if (transfer.stop.stop_requested())
        return {Error::Kind::Cancelled, {}};
    if (transfer.tooLarge)
        return {Error::Kind::TooLarge, detail};
    switch (code) {
    case CURLE_OPERATION_TIMEDOUT:
        return {Error::Kind::Timeout, detail};
    case CURLE_FILESIZE_EXCEEDED:
        return {Error::Kind::TooLarge, detail};
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_URL_MALFORMAT:
    case CURLE_WEIRD_SERVER_REPLY:
        return {Error::Kind::SiteRefused, detail};
    default:
        return {Error::Kind::Offline, detail};
    }
}

using Handle = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;

void configure(CURL *curl, const QByteArray &url, Transfer &transfer, char *words)
{
    curl_easy_setopt(curl, CURLOPT_URL, url.constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, words);
    curl_easy_setopt(curl, CURLOPT_USERAGENT, "ToaSoan");
    curl_easy_setopt(curl, CURLOPT_ACCEPT_ENCODING, "");
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, 10L);
    // A slow line is patient work, a silent one is not: less than a byte a second for 30 s ends it.
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, 1L);
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_TIME, 30L);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 600L);
    curl_easy_setopt(curl, CURLOPT_MAXFILESIZE_LARGE, curl_off_t(largestFile));
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, receive);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &transfer);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, progress);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &transfer);
}

bool staysHome(const QUrl &from, const QUrl &to)
{
    const bool schemeKept = to.scheme() == from.scheme() || (from.scheme() == "http"_L1 && to.scheme() == "https"_L1);
    return to.isValid() && schemeKept && to.host() == from.host();
}

} // namespace

Result<Fetched> httpFetch(const QUrl &url, std::stop_token stop)
{
    // The first use in the process sets curl up; a static makes that one thread's work.
    static const bool ready = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    const Handle curl(ready ? curl_easy_init() : nullptr, &curl_easy_cleanup);
    std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> headers(
        curl_slist_append(nullptr, "Cache-Control: no-cache"), &curl_slist_free_all);
    if (!curl || !headers)
        return failure(Error::Kind::Storage, u"libcurl cannot start"_s);
    if (stop.stop_requested())
        return failure(Error::Kind::Cancelled);
    char words[CURL_ERROR_SIZE] = "";
    Transfer transfer{.body = {}, .tooLarge = false, .stop = stop};
    configure(curl.get(), url.toEncoded(QUrl::RemoveFragment), transfer, words);
    curl_easy_setopt(curl.get(), CURLOPT_HTTPHEADER, headers.get());
    if (const CURLcode code = curl_easy_perform(curl.get()); code != CURLE_OK)
        return std::unexpected(errorOf(code, transfer, words));

    long status = 0;
    char *location = nullptr;
    curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &status);
    curl_easy_getinfo(curl.get(), CURLINFO_REDIRECT_URL, &location);
    return Fetched{.status = int(status), .body = std::move(transfer.body), .location = location ? QUrl::fromEncoded(location) : QUrl()};
}

Result<Fetched> httpFetchPage(const QUrl &url, std::stop_token stop)
{
    QUrl next = url;
    for (int hops = 0;; ++hops) {
        TRY_INTO(answer, httpFetch(next, stop));
        if (answer.location.isEmpty() || hops == 3 || !staysHome(url, answer.location))
            return answer;
        next = answer.location;
    }
}

} // namespace toasoan::publish
