// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/connector.h"

namespace toasoan::publish {

/// The words of a post as WordPress is to keep them, raw, and to give them back byte for byte, whether an editor or an author
/// sends them: HTML that its filter (KSES) and its serialiser of blocks find nothing to do in. Everything its typography, its
/// smileys, shortcodes and embeds would rewrite on the page is written as a character reference.
struct WordPressWords {
    QString title;
    QString excerpt;
    QString content;
    friend bool operator==(const WordPressWords &, const WordPressWords &) = default;
};

/// Pure. mediaUrls: what the page names each file by. InvalidInput as render().
[[nodiscard]] Result<WordPressWords> wordPressWords(const Delivery &delivery, const QHash<MediaId, QString> &mediaUrls);

/// Canonical HTML of lib/document (also with attributes it does not know, as long as it is written its way) in that form.
[[nodiscard]] QString wordPressHtml(QByteArrayView canonical);

/// How every body of ours begins: a comment that no reader sees, by which the post is known.
[[nodiscard]] QString wordPressMark(PostId post);
/// HTML inside that comment and its end, which also keeps WordPress from making paragraphs of its own. The featured image is
/// named there too, so that a search tells who uses a file.
[[nodiscard]] QString wordPressBlock(PostId post, const QString &html, MediaId featured = {});

} // namespace toasoan::publish
