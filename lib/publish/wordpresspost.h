// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/wordpressapi.h"

namespace toasoan::publish {

/// What a plan holds a post on WordPress to: title, excerpt, content (raw), slug, status, date_gmt, categories, featured_media.
using WordPressFields = QMap<QString, QString>;

/// A post as the site has it (context=edit).
struct WordPressPost {
    qint64 id = 0;
    QString address; ///< of the page once it is public, as the site says
    WordPressFields fields;

    [[nodiscard]] QString status() const { return fields.value(QStringLiteral("status")); }
    [[nodiscard]] bool isPublic() const { return status() == QLatin1StringView("publish"); }
    /// Nothing in it but our mark: made so that there is an id to name, and never filled.
    [[nodiscard]] bool isReservation(PostId post) const;
    [[nodiscard]] QByteArray fingerprint() const; ///< SHA-256 over all fields
};

[[nodiscard]] QJsonObject toJson(const WordPressFields &fields);
[[nodiscard]] QList<DeliveryPlanned::Output> outputsOf(const WordPressFields &fields);
/// Every field is as the plan says.
[[nodiscard]] bool isAsPlanned(const WordPressPost &post, const DeliveryPlanned &plan);
/// Every field is as one of the plans says, not necessarily the same.
[[nodiscard]] bool isOfPlans(const WordPressPost &post, const QList<DeliveryPlanned> &plans);
[[nodiscard]] QString gmt(Instant instant); ///< as date_gmt; to the second

/// Finds our posts on a WordPress and reads them.
class WordPressPosts final {
public:
    explicit WordPressPosts(WordPressApi &api)
        : m_api(api)
    {
    }
    [[nodiscard]] Result<std::optional<WordPressPost>> byId(const QString &remoteId, const std::stop_token &stop);
    /// By remote id, else by slug (also that of a trashed post), else by our mark; the oldest if there are several, and younger
    /// ones that hold nothing but the mark go to the trash. SiteRefused if there is one that this account may not see.
    [[nodiscard]] Result<std::optional<WordPressPost>> locate(
        PostId post, const QString &remoteId, const QString &slug, const std::stop_token &stop);
    /// A draft without words, or the one that is there brought up to date. Survives a lost reply without a second one.
    [[nodiscard]] Result<WordPressPost> reserve(
        PostId post, const std::optional<WordPressPost> &present, WordPressFields fields, const std::stop_token &stop);

private:
    [[nodiscard]] Result<QList<WordPressPost>> query(WordPressApi::Query query, const std::stop_token &stop);

    WordPressApi &m_api;
};

/// Waits, or is stopped: Cancelled.
[[nodiscard]] Result<> pauseFor(std::chrono::milliseconds time, const std::stop_token &stop);

} // namespace toasoan::publish
