// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "domain/posttype.h"
#include "workstation/look/colours.h"

#include <QCoreApplication>

namespace toasoan {

/// What would change on the site if this were approved, for a QTextBrowser: title, summary, fields, blocks, pictures and files.
/// Added words are underlined and removed ones struck, so that the colours are not needed to read it.
class ChangesHtml final {
    Q_DECLARE_TR_FUNCTIONS(toasoan::ChangesHtml)
public:
    ChangesHtml(const look::Colours &colours, const QFont &font, const PostType *type);
    [[nodiscard]] QString of(const ReviewCase &review) const;

private:
    [[nodiscard]] QString heading(const QString &text) const;
    [[nodiscard]] QString quiet(const QString &text) const;
    [[nodiscard]] QString pieces(const QList<document::BlockChange::Piece> &words) const;
    [[nodiscard]] QString added(const QString &html) const;
    [[nodiscard]] QString removed(const QString &html) const;
    [[nodiscard]] QString line(const QString &before, const QString &after) const; ///< of one plain text
    [[nodiscard]] QString fields(const Revision *before, const Revision &after) const;
    [[nodiscard]] QString block(const document::BlockChange &change, bool isNew) const;
    [[nodiscard]] QString blocks(const ReviewCase &review) const;
    [[nodiscard]] QString addresses(const document::BlockChange &change) const;
    [[nodiscard]] QString files(const Revision *before, const Revision &after) const;

    look::Colours m_colours;
    qreal m_size;
    const PostType *m_type;
};

} // namespace toasoan
