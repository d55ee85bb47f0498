// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/wordpress.h"

#include "publish/wordpressform.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace toasoan::publish {

namespace {

/// One element of the vocabulary (docs/vocabulary.md) with words that occur nowhere else in the trial.
struct Sample {
    QLatin1StringView element;
    QByteArray html;
};

const QList<Sample> &samples()
{
    static const QList<Sample> all = {
        {"p"_L1, "<p style=\"text-align:justify\">Đoạn văn: “3 &lt; 5 &amp; 7 &gt; 2” - 'thử'... [1] 3x4</p>"},
        {"h2"_L1, "<h2>Mục lớn</h2>"},
        {"h3"_L1, "<h3>Mục vừa</h3>"},
        {"h4"_L1, "<h4>Mục nhỏ</h4>"},
        {"pre"_L1, "<pre>giữ\n  khoảng trắng</pre>"},
        {"hr"_L1, "<p>Trên<br />dưới</p>\n<hr />"},
        {"ul"_L1, "<ul>\n<li>Ý một</li>\n<li>Ý hai\n<ul>\n<li>Ý trong</li>\n</ul>\n</li>\n</ul>"},
        {"ol"_L1, "<ol start=\"3\" type=\"a\" reversed=\"reversed\">\n<li>Điểm c</li>\n</ol>"},
        {"blockquote"_L1, "<blockquote>\n<p>Lời trích</p>\n<cite>Nguồn trích</cite>\n</blockquote>"},
        {"figure"_L1,
            "<figure><img src=\"/khong-co.png\" alt=\"Ảnh thử\" width=\"2\" height=\"2\" /><figcaption>Chú thích "
            "ảnh</figcaption></figure>"},
        {"table"_L1,
            "<figure class=\"wp-block-table\"><table>\n<thead>\n<tr><th scope=\"col\" colspan=\"2\">Đầu bảng</th></tr>\n</thead>\n<tbody>\n"
            "<tr><td rowspan=\"2\">Ô gộp</td><td>Ô lẻ</td></tr>\n<tr><td>Ô "
            "dưới</td></tr>\n</tbody>\n<tfoot>\n<tr><td>Chân</td><td>bảng</td></tr>\n"
            "</tfoot>\n</table><figcaption>Tên bảng</figcaption></figure>"},
        {"details"_L1, "<details><summary>Mở ra</summary>\n<p>Nội dung ẩn</p>\n</details>"},
        {"dl"_L1, "<dl>\n<dt>Từ</dt>\n<dd>Nghĩa</dd>\n</dl>"},
        {"a"_L1, "<p><a href=\"https://example.org/?a=1&amp;b=2#c\" title=\"Nơi khác\">Liên kết</a></p>"},
        {"a"_L1, "<p><a href=\"mailto:a@example.org\">Thư</a> <a href=\"tel:+84\">Gọi</a></p>"},
        {"abbr"_L1, "<p><abbr title=\"Ủy ban nhân dân\">UBND</abbr></p>"},
        {"span"_L1, "<p><span lang=\"en\">language</span></p>"},
        {"strong"_L1, "<p><strong>Đậm</strong></p>"},
        {"em"_L1, "<p><em>Nghiêng</em></p>"},
        {"u"_L1, "<p><u>Gạch chân</u></p>"},
        {"s"_L1, "<p><s>Gạch bỏ</s></p>"},
        {"sub"_L1, "<p>H<sub>2</sub>O</p>"},
        {"sup"_L1, "<p>m<sup>3</sup></p>"},
        {"code"_L1, "<p><code>lệnh --thử</code></p>"},
    };
    return all;
}

QString trialText(PostId id)
{
    QStringList parts;
    for (const Sample &sample : samples())
        parts.append(wordPressHtml(sample.html));
    // What keeps a post together is tried as well.
    parts.append(u"<section class=\"toasoan-notice toasoan-correction\">\n<h2>%1</h2>\n</section>"_s.arg(id.toHex()));
    return wordPressBlock(id, parts.join(u'\n'));
}

QStringList lossesIn(const QString &sent, const QString &kept)
{
    QStringList losses;
    for (const Sample &sample : samples()) {
        if (!kept.contains(wordPressHtml(sample.html)) && !losses.contains(sample.element))
            losses.append(sample.element);
    }
    if (losses.isEmpty() && sent != kept)
        losses.append(u"wp:toasoan/post"_s);
    return losses;
}

// A picture of two by two dots.
const QByteArray trialPicture =
    QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAFklEQVR4nGP8z8DAwMDAxMDAwMDAAAANHQEDasKb6QAAAABJRU5ErkJggg==");

PostId randomPost()
{
    QByteArray bytes(PostId::size, '\0');
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return *PostId::fromBytes(bytes);
}

} // namespace

Result<TrialReport> WordPress::test(std::stop_token stop)
{
    TRY(signIn(stop));
    TrialReport report{
        .steps = {TrialReport::Step::SignIn}, .account = m_account->name, .roles = m_account->roles, .losses = {}, .missing = {}};
    for (const QLatin1StringView right :
        {"edit_posts"_L1, "publish_posts"_L1, "edit_published_posts"_L1, "delete_published_posts"_L1, "upload_files"_L1}) {
        if (!m_account->rights[right].toBool())
            return failure(
                Error::Kind::SiteRefused, u"%1 (%2) lacks the right %3"_s.arg(report.account, report.roles.join(u", "_s), right));
    }
    TRY(tryDraft(report, stop));
    TRY(tryMedia(report, stop));
    TRY(findMissingCategories(report, stop));
    return report;
}

Result<> WordPress::tryDraft(TrialReport &report, const std::stop_token &stop)
{
    const PostId id = randomPost();
    const QString sent = trialText(id);
    TRY_INTO(made,
        m_api.post(u"wp/v2/posts"_s,
            {{u"status"_s, u"draft"_s}, {u"title"_s, u"Tòa Soạn"_s}, {u"slug"_s, u"thu-ket-noi-"_s + id.toHex().first(10)},
                {u"content"_s, sent}},
            stop));
    if (!made.ok())
        return std::unexpected(made.refusal());
    const QString remoteId = QString::number(made.body["id"_L1].toInteger());
    const auto kept = m_posts.byId(remoteId, stop);
    // Taken away again whatever happened; a stop must not leave it behind.
    const auto removed = m_api.remove(u"wp/v2/posts/"_s + remoteId, WordPressApi::How::ForGood, {});
    if (!kept)
        return std::unexpected(kept.error());
    if (!removed || !removed->ok())
        return std::unexpected(removed ? removed->refusal() : removed.error());
    if (!*kept)
        return failure(Error::Kind::SiteDiffers, u"the draft was not kept"_s);
    report.losses = lossesIn(sent, (*kept)->fields.value(u"content"_s));
    report.steps << TrialReport::Step::Draft << TrialReport::Step::Read << TrialReport::Step::Remove;
    return {};
}

Result<> WordPress::tryMedia(TrialReport &report, const std::stop_token &stop)
{
    TRY(m_media.tryOut(u"thu-ket-noi-%1.png"_s.arg(QRandomGenerator::system()->generate(), 8, 16, '0'_L1), trialPicture, stop));
    report.steps << TrialReport::Step::Media << TrialReport::Step::Web;
    return {};
}

Result<> WordPress::findMissingCategories(TrialReport &report, const std::stop_token &stop)
{
    TRY_INTO(line, m_newsroom.charter());
    if (line.isEmpty())
        return {};
    for (const Section &section : line.newest().sections) {
        TRY_INTO(present, existingCategory(section, stop, WordPressApi::As::Account));
        const bool named = m_site.settings.contains(u"category."_s + section.code);
        if (!present && (named || !m_account->rights["manage_categories"_L1].toBool()))
            report.missing.append(section.code);
    }
    return {};
}

} // namespace toasoan::publish
