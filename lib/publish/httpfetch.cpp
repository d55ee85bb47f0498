// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/httpfetch.h"

#include "publish/curlhandle.h"
#include "publish/transport.h"

using namespace Qt::StringLiterals;

namespace toasoan::publish {

namespace {

bool staysHome(const QUrl &from, const QUrl &to)
{
    const bool schemeKept = to.scheme() == from.scheme() || (from.scheme() == "http"_L1 && to.scheme() == "https"_L1);
    return to.isValid() && schemeKept && to.host() == from.host();
}

} // namespace

Result<Fetched> httpFetch(const QUrl &url, std::stop_token stop)
{
    TRY_INTO(curl, CurlHandle::make());
    CurlList headers;
    headers.append("Cache-Control: no-cache");
    const QByteArray address = url.toEncoded(QUrl::RemoveFragment);
    curl_easy_setopt(curl.get(), CURLOPT_URL, address.constData());
    curl_easy_setopt(curl.get(), CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl.get(), CURLOPT_ACCEPT_ENCODING, "");
    curl_easy_setopt(curl.get(), CURLOPT_HTTPHEADER, headers.get());
    TRY_INTO(body, curl.perform(largestFile, stop));
    long status = 0;
    char *location = nullptr;
    curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &status);
    curl_easy_getinfo(curl.get(), CURLINFO_REDIRECT_URL, &location);
    return Fetched{.status = int(status), .body = std::move(body), .location = location ? QUrl::fromEncoded(location) : QUrl()};
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
