// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/sitefixture.h"

#include "publish/sitepaths.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan::test {

SiteFixture::SiteFixture(const QUrl &baseUrl, const QByteArray &seed)
    : SiteFixture(baseUrl, Elsewhere{}, seed)
{
}

SiteFixture::SiteFixture(const QUrl &baseUrl, const Elsewhere &given, const QByteArray &seed)
    : place(given.settings.isEmpty() ? Elsewhere{folder.path(), {{u"transport"_s, u"folder"_s}, {u"path"_s, folder.path()}}, {}} : given)
    , newsroom(clock, seed)
    , news(newsroom.addSection(u"Tin tức – Sự kiện"_s, u"tin-tuc"_s))
    , jobs(newsroom.addSection(u"Tuyển dụng"_s, u"tuyen-dung"_s))
    , site(newsroom.addSite(u"Trang thông tin điện tử xã Đông Hưng"_s, baseUrl, place.settings))
    , connect([this](const Site &wanted) { return publish::makeConnector(wanted, newsroom, clock, place.credentials); })
{
}

Revision SiteFixture::text(const QString &title, const QByteArray &body)
{
    return Revision{.postType = u"news"_s, .title = title, .summary = {}, .fields = {}, .body = body, .authors = {}, .genre = {}};
}

Submission SiteFixture::wants(SubmissionKind kind, const Revision &revision, SectionId section)
{
    Submission submission;
    submission.kind = kind;
    submission.revision = newsroom.addRevision(revision);
    submission.targets = {{site, section}};
    return submission;
}

PostId SiteFixture::publish(const QString &title, const QByteArray &body) { return publish(text(title, body)); }

PostId SiteFixture::publish(const Revision &revision, SectionId section)
{
    const PostId post = newsroom.newPost();
    Submission submission = wants(SubmissionKind::Publish, revision, section);
    submission.slug = makeSlug(revision.title, post);
    const BlobId approved = newsroom.submitAndApprove(post, submission);
    Q_UNUSED(approved)
    return post;
}

BlobId SiteFixture::follow(PostId post, SubmissionKind kind, const Revision &revision, const QString &note)
{
    const auto first = newsroom.submission(newsroom.state(post).submissions.first().asked.submission);
    Submission submission = wants(kind, revision, first->targets.first().section);
    submission.slug = first->slug;
    submission.note = note;
    return newsroom.submitAndApprove(post, submission);
}

publish::RoundReport SiteFixture::run()
{
    publish::Publisher publisher(newsroom, newsroom, attempts, clock, connect);
    return publisher.runOnce(site, {}).value();
}

publish::RoundReport SiteFixture::check()
{
    publish::Publisher publisher(newsroom, newsroom, attempts, clock, connect);
    return publisher.check(site, {}).value();
}

publish::PostReport SiteFixture::runFor(PostId post)
{
    const publish::RoundReport report = run();
    const auto it = std::ranges::find(report.posts, post, &publish::PostReport::post);
    return it == report.posts.end() ? publish::PostReport{.post = post, .site = site} : *it;
}

QString SiteFixture::pageOf(PostId post) const { return publish::pageFile(line(post).planned->urlPath); }

QByteArray SiteFixture::read(const QString &path) const
{
    QFile file(root() + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void SiteFixture::write(const QString &path, const QByteArray &bytes) const
{
    QFile file(root() + u'/' + path);
    QDir().mkpath(QFileInfo(file).path());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
}

QMap<QString, QByteArray> SiteFixture::files() const
{
    QMap<QString, QByteArray> all;
    QDirIterator it(root(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = QDir(root()).relativeFilePath(it.next());
        all.insert(path, read(path));
    }
    return all;
}

} // namespace toasoan::test
