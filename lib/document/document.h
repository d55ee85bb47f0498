// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"

#include <QHash>
#include <QList>
#include <QUrl>

namespace toasoan::document {

/// Version of the vocabulary below (docs/vocabulary.md); a revision names the one it was written in.
constexpr int vocabularyVersion = 1;

/// Something the cleaning took away or changed, for the person who pasted or imported it.
struct Loss {
    enum class Kind { DroppedElement, UnwrappedElement, DroppedAttribute, RefusedUrl, DroppedContent };
    Kind kind;
    QString what; ///< e.g. "script", "a[href]"
    int count = 1;
    friend bool operator==(const Loss &, const Loss &) = default;
};

struct Clean {
    QByteArray html; ///< canonical, UTF-8, NFC, one block (table row, list item) a line
    QList<Loss> losses;
};

/// The one cleaner: any HTML to the canonical form of the vocabulary. A fixed point: canonicalise(x).html is unchanged by a
/// second pass. TooLarge beyond 4 MB or 256 levels of open tags; InvalidInput if no fixed point is reached.
/// Slow for large input (about 60 ms a megabyte): call it off the window's thread.
[[nodiscard]] Result<Clean> canonicalise(QByteArrayView html);

/// Plain text, as from a text file or a plain paste, to canonical HTML: blank lines part paragraphs.
[[nodiscard]] QByteArray fromPlainText(QStringView text);

/// The words of canonical HTML as a reader sees them, one block a line.
[[nodiscard]] QString toPlainText(QByteArrayView canonical);

/// The top-level blocks of canonical HTML, in order.
[[nodiscard]] QList<QByteArray> blocks(QByteArrayView canonical);

/// Letters and digits only, NFC, entities decoded: what *seen* compares (decisions.md 6).
[[nodiscard]] QString lettersAndDigits(QStringView text);

struct BlockChange {
    enum class Kind { Same, Added, Removed, Changed };
    Kind kind = Kind::Same;
    QByteArray before; ///< canonical HTML of the block; empty when Added
    QByteArray after; ///< empty when Removed
    struct Piece {
        Kind kind; ///< Same, Added or Removed
        QString text;
        friend bool operator==(const Piece &, const Piece &) = default;
    };
    QList<Piece> words; ///< for Changed: the block's text, word by word
};
/// What changed between two canonical texts, block by block and inside changed blocks word by word.
[[nodiscard]] QList<BlockChange> diff(QByteArrayView before, QByteArrayView after);

/// Media named by toasoan-asset:// URLs, in order, each once.
[[nodiscard]] QList<MediaId> mediaIn(QByteArrayView canonical);

/// The text with each toasoan-asset:// URL replaced by where that file is on the site. InvalidInput if one is not in the map.
[[nodiscard]] Result<QByteArray> withMediaUrls(QByteArrayView canonical, const QHash<MediaId, QString> &urls);

} // namespace toasoan::document
