// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/sitefixture.h"
#include "publish/wordpressserver.h"

#include <QJsonArray>

namespace toasoan::test {

/// A newsroom whose site is a WordPress; its ids are its own, so that many can meet on one server.
class WordPressOffice : public SiteFixture {
public:
    /// address: the server's by default; a proxy's, or one that goes wrong.
    WordPressOffice(
        const WordPressServer &server, const QString &user, const QUrl &address = {}, const QMap<QString, QString> &settings = {});

    /// tests/fixtures/wordpress/article.html with an image, an attachment and a featured image.
    [[nodiscard]] Revision article();
    [[nodiscard]] PostId publishArticle();
    /// What runFor() did, with its error for a test's message.
    [[nodiscard]] QString outcomeOf(PostId post);
    /// {id, slug, status, link, content, media} of all posts with our mark, as the site's administrator sees them.
    [[nodiscard]] QJsonArray onSite(PostId post) const;
    [[nodiscard]] QByteArray page(PostId post) const; ///< as the public gets it now; the status if that is not 200
    [[nodiscard]] std::unique_ptr<publish::Connector> connector() const;
    /// Changes fields of the post by the hand of the site's administrator: PHP for wp_update_post().
    void changeByHand(PostId post, const QByteArray &fields) const;

    QByteArray password;
    MediaId image;
    MediaId featured;
    MediaId file;

private:
    const WordPressServer &m_server;
};

} // namespace toasoan::test
