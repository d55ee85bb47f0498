// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/foldertransport.h"
#include "publish/memorynewsroom.h"
#include "publish/publisher.h"

#include <QTemporaryDir>

namespace toasoan::test {

/// A newsroom with two sections and one site in a folder that is gone with it. A base URL may be given for tests with a web server.
class SiteFixture {
public:
    /// A site that is somewhere else than in the fixture's own folder.
    struct Elsewhere {
        QString root; ///< where its files are on this computer
        QMap<QString, QString> settings;
        publish::Credentials credentials;
    };
    explicit SiteFixture(const QUrl &baseUrl = {}, const QByteArray &seed = "seed");
    SiteFixture(const QUrl &baseUrl, const Elsewhere &place, const QByteArray &seed = "seed");

    [[nodiscard]] Submission wants(SubmissionKind kind, const Revision &revision, SectionId section);
    /// A new post, approved to be published.
    [[nodiscard]] PostId publish(const QString &title, const QByteArray &body);
    [[nodiscard]] PostId publish(const Revision &revision) { return publish(revision, news); }
    [[nodiscard]] PostId publish(const Revision &revision, SectionId section);
    /// Another approved submission for the same post.
    BlobId follow(PostId post, SubmissionKind kind, const Revision &revision, const QString &note);
    [[nodiscard]] static Revision text(const QString &title, const QByteArray &body);

    publish::RoundReport run();
    [[nodiscard]] publish::RoundReport check();
    [[nodiscard]] publish::PostReport runFor(PostId post);

    [[nodiscard]] SiteLine line(PostId post) const { return newsroom.state(post).sites.value(site); }
    [[nodiscard]] QString root() const { return place.root; }
    [[nodiscard]] QString pageOf(PostId post) const; ///< path of the file
    [[nodiscard]] QByteArray read(const QString &path) const; ///< null if there is none
    void write(const QString &path, const QByteArray &bytes) const;
    [[nodiscard]] QMap<QString, QByteArray> files() const; ///< everything on the site: path and content
    [[nodiscard]] QStringList paths() const { return files().keys(); }

    QTemporaryDir folder;
    Elsewhere place;
    SetClock clock;
    MemoryNewsroom newsroom;
    MemoryAttempts attempts;
    SectionId news;
    SectionId jobs;
    SiteId site;
    publish::Publisher::ConnectorFactory connect;
};

} // namespace toasoan::test
