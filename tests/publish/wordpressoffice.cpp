// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/wordpressoffice.h"

#include "document/document.h"
#include "publish/httpfetch.h"
#include "support/places.h"

#include <QFile>
#include <QJsonDocument>
#include <QMetaEnum>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace toasoan::test {

namespace {

// Two by two dots; the words make each file its own.
QByteArray picture(const QByteArray &words)
{
    return QByteArray::fromBase64(
               "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAFklEQVR4nGP8z8DAwMDAxMDAwMDAAAANHQEDasKb6QAAAABJRU5ErkJggg==")
        + words;
}

} // namespace

WordPressOffice::WordPressOffice(
    const WordPressServer &server, const QString &user, const QUrl &address, const QMap<QString, QString> &settings)
    : SiteFixture({}, QUuid::createUuid().toByteArray())
    , password(server.password(user))
    , m_server(server)
{
    clock.set(fromMilliseconds(QDateTime::currentMSecsSinceEpoch()) - 1h); // the site schedules what is dated later than now
    QMap<QString, QString> all = settings;
    all.insert(u"user"_s, user);
    site = newsroom.addSite(u"Cổng thông tin xã"_s, address.isEmpty() ? server.url() : address, all, u"wordpress"_s);
    connect = [this, user](
                  const Site &wanted) { return publish::makeConnector(wanted, newsroom, clock, {.user = user, .password = password}); };
}

Revision WordPressOffice::article()
{
    QFile fixture(test::sourcePath(u"tests/fixtures/wordpress/article.html"));
    if (!fixture.open(QIODevice::ReadOnly))
        qFatal("no article.html");
    const QByteArray own = QUuid::createUuid().toByteArray();
    image = newsroom.addMedia(picture("ảnh " + own));
    featured = newsroom.addMedia(picture("đại diện " + own));
    file = newsroom.addMedia("%PDF-1.4 nội dung " + own);
    QByteArray body = fixture.readAll();
    body.replace("@IMAGE@", image.toHex().toLatin1());
    Revision text = SiteFixture::text(u"Lấy ý kiến về “sắp xếp thôn” & 3 < 5 - đợt 2"_s, document::canonicalise(body)->html);
    text.summary = u"Tóm tắt: hội nghị... 'lấy ý kiến' & kết quả - 100% [1]"_s;
    text.authors = {u"Nguyễn Thị Lan"_s};
    text.images = {
        {image, u"Quang cảnh hội nghị \"lấy ý kiến\" [ảnh 1]"_s, u"Hội nghị"_s, u"Lan"_s}, {featured, u"Ảnh đại diện"_s, {}, {}}};
    text.attachments = {{file, u"Đề án.pdf"_s, u"Đề án sắp xếp thôn"_s}};
    return text;
}

PostId WordPressOffice::publishArticle()
{
    const Revision text = article();
    const PostId post = newsroom.newPost();
    Submission submission = wants(SubmissionKind::Publish, text, news);
    submission.slug = makeSlug(text.title, post);
    submission.featuredImage = featured;
    const BlobId approved = newsroom.submitAndApprove(post, submission);
    Q_UNUSED(approved)
    return post;
}

QString WordPressOffice::outcomeOf(PostId post)
{
    const publish::PostReport report = runFor(post);
    const Error error = report.error.value_or(Error{});
    return report.error ? u"%1 %2: %3"_s.arg(int(report.outcome)).arg(errorCode(error.kind), error.detail)
                        : QString::number(int(report.outcome));
}

QJsonArray WordPressOffice::onSite(PostId post) const
{
    const QByteArray code = "$found = []; foreach (get_posts(['s' => '" + post.toHex().toLatin1()
        + "', 'post_status' => ['publish','draft','future','private','pending','trash'], 'numberposts' => -1, 'orderby' => 'ID', 'order' "
          "=> 'ASC'])"
          " as $p) $found[] = ['id' => $p->ID, 'slug' => $p->post_name, 'status' => $p->post_status, 'link' => get_permalink($p),"
          " 'content' => $p->post_content, 'media' => (int)get_post_thumbnail_id($p)]; echo json_encode($found);";
    return QJsonDocument::fromJson(m_server.php(code)).array();
}

QByteArray WordPressOffice::page(PostId post) const
{
    const auto answer = publish::httpFetch(m_server.url(line(post).planned->urlPath), {});
    return !answer ? QByteArray("offline") : answer->status == 200 ? answer->body : QByteArray::number(answer->status);
}

std::unique_ptr<publish::Connector> WordPressOffice::connector() const { return connect(newsroom.site(site)).value(); }

void WordPressOffice::changeByHand(PostId post, const QByteArray &fields) const
{
    m_server.php("wp_update_post(wp_slash(['ID' => " + line(post).planned->remoteId.toLatin1() + ", " + fields + "]));");
}

} // namespace toasoan::test
