// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/connector.h"
#include "publish/curlhandle.h"

#include <QJsonObject>

namespace toasoan::publish {

/// What the REST interface answered, in JSON, also where it said no.
struct ApiAnswer {
    int status = 0;
    QJsonValue body;
    qint64 total = 0; ///< X-WP-Total: also counts what this account may not see

    [[nodiscard]] bool ok() const { return status >= 200 && status < 300; }
    [[nodiscard]] QString code() const { return body[QLatin1StringView("code")].toString(); } ///< "rest_cannot_publish"; empty if ok()
    /// NotFound for 404, else SiteRefused; WordPress's code and the status in detail.
    [[nodiscard]] Error refusal() const;
};

/// The REST interface of one WordPress (developer.wordpress.org/rest-api), under pretty addresses or, without those, under
/// ?rest_route=. Signs in with an application password; follows no redirect, so that nobody else is handed one.
/// Errors: as CurlHandle; Offline also for an overloaded, broken or closed-for-maintenance site (429, 5xx); TooLarge for 413;
/// SiteRefused where something else than JSON came, or the answer lies elsewhere.
class WordPressApi final {
public:
    using Query = QList<std::pair<QByteArray, QString>>;
    enum class As { Account, Anyone };

    WordPressApi(const QUrl &baseUrl, Credentials credentials);

    [[nodiscard]] Result<ApiAnswer> get(const QString &route, const Query &query, std::stop_token stop, As as = As::Account);
    [[nodiscard]] Result<ApiAnswer> post(const QString &route, const QJsonObject &fields, std::stop_token stop);
    [[nodiscard]] Result<ApiAnswer> upload(const QString &fileName, const QString &slug, const QByteArray &bytes, std::stop_token stop);
    enum class How { Trash, ForGood };
    [[nodiscard]] Result<ApiAnswer> remove(const QString &route, How how, std::stop_token stop);

private:
    struct Request {
        QByteArray method;
        QString route;
        Query query;
        QByteArray body;
        QByteArrayList headers;
        As as = As::Account;
    };
    [[nodiscard]] Result<ApiAnswer> ask(const Request &request, const std::stop_token &stop);
    [[nodiscard]] Result<ApiAnswer> askOnce(const Request &request, const std::stop_token &stop);
    [[nodiscard]] QByteArray addressOf(const Request &request) const;

    QUrl m_base;
    Credentials m_credentials;
    std::optional<CurlHandle> m_curl;
    enum class Addresses { Unknown, Pretty, Plain } m_addresses = Addresses::Unknown;
};

} // namespace toasoan::publish
