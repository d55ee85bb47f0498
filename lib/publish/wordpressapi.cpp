// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/wordpressapi.h"

#include "document/document.h"
#include "publish/sitefault.h"
#include "publish/transport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace toasoan::publish {

namespace {

// Who answered instead of WordPress: the first words of a page's title, never its body.
QString titleOf(const QByteArray &page)
{
    static const QRegularExpression title(u"<title[^>]*>([^<]*)"_s, QRegularExpression::CaseInsensitiveOption);
    const QString words = title.match(QString::fromUtf8(page.first(qMin<qsizetype>(page.size(), 20'000)))).captured(1).simplified();
    return words.isEmpty() ? QString() : u": “%1”"_s.arg(document::toPlainText("<p>" + words.toUtf8() + "</p>").left(60));
}

bool isForLater(long status) { return status == 429 || status == 502 || status == 503 || status == 504; }

Error notJson(long status, const QByteArray &body)
{
    const QString detail = u"HTTP %1%2"_s.arg(status).arg(titleOf(body));
    if (status == 413)
        return {Error::Kind::TooLarge, detail};
    if (status >= 500)
        return {Error::Kind::Offline, detail};
    return {Error::Kind::SiteRefused, begins::noWordPress + detail};
}

// Where something else than a plain answer came.
std::optional<Error> unanswered(CURL *curl, long status)
{
    if (isForLater(status)) {
        const QString wait = QString::fromLatin1(headerOf(curl, "Retry-After").left(20));
        return Error{Error::Kind::Offline, wait.isEmpty() ? u"HTTP %1"_s.arg(status) : u"HTTP %1, again in %2 s"_s.arg(status).arg(wait)};
    }
    if (status >= 300 && status < 400) {
        const QUrl elsewhere = QUrl::fromEncoded(headerOf(curl, "Location")).adjusted(QUrl::RemoveQuery | QUrl::RemoveUserInfo);
        return Error{Error::Kind::SiteRefused, u"HTTP %1, it is at %2"_s.arg(status).arg(elsewhere.toString())};
    }
    return std::nullopt;
}

QByteArray percent(const QString &text) { return QUrl::toPercentEncoding(text); }

} // namespace

Error ApiAnswer::refusal() const
{
    const auto kind = status == 404 ? Error::Kind::NotFound : status == 413 ? Error::Kind::TooLarge : Error::Kind::SiteRefused;
    return {kind, u"%1, HTTP %2"_s.arg(code().left(80)).arg(status)};
}

WordPressApi::WordPressApi(const QUrl &baseUrl, Credentials credentials)
    : m_base(baseUrl)
    , m_credentials(std::move(credentials))
{
    if (!m_base.path().endsWith(u'/'))
        m_base.setPath(m_base.path() + u'/');
}

Result<ApiAnswer> WordPressApi::get(const QString &route, const Query &query, std::stop_token stop, As as)
{
    return ask({.method = "GET", .route = route, .query = query, .body = {}, .headers = {}, .as = as}, stop);
}

Result<ApiAnswer> WordPressApi::post(const QString &route, const QJsonObject &fields, std::stop_token stop)
{
    return ask({.method = "POST",
                   .route = route,
                   .query = {},
                   .body = QJsonDocument(fields).toJson(QJsonDocument::Compact),
                   .headers = {"Content-Type: application/json"}},
        stop);
}

Result<ApiAnswer> WordPressApi::upload(const QString &fileName, const QString &slug, const QByteArray &bytes, std::stop_token stop)
{
    // The raw body: a form with a file is cut off by PHP at post_max_size without a word.
    return ask({.method = "POST",
                   .route = u"wp/v2/media"_s,
                   .query = {{"slug", slug}},
                   .body = bytes,
                   .headers = {"Content-Type: application/octet-stream",
                       "Content-Disposition: attachment; filename=\"" + fileName.toLatin1() + '"'}},
        stop);
}

Result<ApiAnswer> WordPressApi::remove(const QString &route, How how, std::stop_token stop)
{
    const Query query = how == How::ForGood ? Query{{"force", u"true"_s}} : Query{};
    return ask({.method = "DELETE", .route = route, .query = query, .body = {}, .headers = {}}, stop);
}

QByteArray WordPressApi::addressOf(const Request &request) const
{
    const bool plain = m_addresses == Addresses::Plain;
    QByteArray address = m_base.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment);
    address += (plain ? "?rest_route=/" : "wp-json/") + request.route.toLatin1();
    char separator = plain ? '&' : '?';
    for (const auto &[name, value] : request.query) {
        address += separator + name + '=' + percent(value);
        separator = '&';
    }
    return address;
}

Result<ApiAnswer> WordPressApi::ask(const Request &request, const std::stop_token &stop)
{
    if (!m_curl) {
        TRY_INTO(curl, CurlHandle::make());
        m_curl = std::move(curl);
    }
    if (m_addresses != Addresses::Unknown)
        return askOnce(request, stop);
    const auto index = [&] {
        return askOnce(
            {.method = "GET", .route = {}, .query = {{"_fields", u"name"_s}}, .body = {}, .headers = {}, .as = As::Anyone}, stop);
    };
    auto first = index();
    if (!first && first.error().kind == Error::Kind::SiteRefused) {
        m_addresses = Addresses::Plain;
        // What is told is what the usual address answered.
        if (const auto second = index(); !second || !second->ok()) {
            m_addresses = Addresses::Unknown;
            return std::unexpected(first.error());
        }
    } else if (!first) {
        return first;
    } else {
        m_addresses = Addresses::Pretty;
    }
    return askOnce(request, stop);
}

Result<ApiAnswer> WordPressApi::askOnce(const Request &request, const std::stop_token &stop)
{
    m_curl->reset();
    CURL *curl = m_curl->get();
    CurlList headers;
    headers.append("Accept: application/json");
    headers.append("Expect:");
    for (const QByteArray &header : request.headers)
        headers.append(header);
    const QByteArray address = addressOf(request);
    const QByteArray user = m_credentials.user.toUtf8();
    curl_easy_setopt(curl, CURLOPT_URL, address.constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_ACCEPT_ENCODING, "");
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers.get());
    if (request.method == "POST") {
        // On a kept connection that just broke curl would send the request a second time, unasked.
        curl_easy_setopt(curl, CURLOPT_FRESH_CONNECT, 1L);
        curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(request.body.size()));
        curl_easy_setopt(curl, CURLOPT_POSTFIELDS, request.body.constData());
    } else if (request.method != "GET") {
        curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, request.method.constData());
    }
    if (request.as == As::Account) {
        curl_easy_setopt(curl, CURLOPT_HTTPAUTH, CURLAUTH_BASIC);
        curl_easy_setopt(curl, CURLOPT_USERNAME, user.constData());
        curl_easy_setopt(curl, CURLOPT_PASSWORD, m_credentials.password.constData());
    }
    TRY_INTO(body, m_curl->perform(largestFile, stop));
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    if (const auto error = unanswered(curl, status))
        return std::unexpected(*error);
    const QJsonDocument json = QJsonDocument::fromJson(body);
    if (json.isNull())
        return std::unexpected(notJson(status, body));
    ApiAnswer answer{.status = int(status),
        .body = json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()),
        .total = headerOf(curl, "X-WP-Total").toLongLong()};
    // Of a file that it does not take WordPress says "500" too, and trying again does not help.
    if (status >= 500 && !answer.code().startsWith("rest_upload"_L1))
        return failure(Error::Kind::Offline, answer.refusal().detail);
    return answer;
}

} // namespace toasoan::publish
