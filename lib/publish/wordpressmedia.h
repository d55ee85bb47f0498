// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/wordpressapi.h"

namespace toasoan::publish {

/// The files of posts in the library of a WordPress: each once, known by a name that holds its digest.
class WordPressMedia final {
public:
    WordPressMedia(WordPressApi &api, const Site &site)
        : m_api(api)
        , m_site(site)
    {
    }
    /// Makes sure that a file is there, byte for byte, and fills in remoteId and url (relative to the base URL, or whole if the
    /// site keeps its files elsewhere). url holds the name wanted. SiteDiffers if the site altered the file.
    [[nodiscard]] Result<> ensure(DeliveryPlanned::Media &media, const Delivery &delivery, const std::stop_token &stop);
    /// Whether the library still has all of them.
    [[nodiscard]] Result<bool> areThere(const QList<DeliveryPlanned::Media> &media, const std::stop_token &stop);
    /// Uploads a file, looks at it as a citizen and deletes it again.
    [[nodiscard]] Result<> tryOut(const QString &fileName, const QByteArray &bytes, const std::stop_token &stop);
    /// Deletes the file with these first twelve letters of its digest in its name, unless the text of another post than this
    /// one, or a page, names it. NotFound is no error.
    [[nodiscard]] Result<> removeUnused(const QString &digest, qint64 ownPost, const std::stop_token &stop);

    /// Relative to the base URL where it is under it; host names and ports may differ behind a proxy.
    [[nodiscard]] static QString underBase(const Site &site, const QString &address);

private:
    struct Item {
        qint64 id = 0;
        QString slug;
        QString original; ///< address of the file as it was sent
        QString title;
        QString alt;
        QString caption;
    };
    [[nodiscard]] static Item itemFrom(const QJsonValue &json);
    [[nodiscard]] Result<std::optional<Item>> bySlug(const QString &slug, const std::stop_token &stop);
    [[nodiscard]] Result<Item> upload(const QString &fileName, const QByteArray &bytes, const std::stop_token &stop);
    [[nodiscard]] Result<QString> provenUrl(const Item &item, const QByteArray &sha256, const std::stop_token &stop) const;
    [[nodiscard]] Result<> describe(const Item &item, MediaId media, const Revision &revision, const std::stop_token &stop);

    WordPressApi &m_api;
    const Site &m_site;
};

} // namespace toasoan::publish
