// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

#include <memory>

namespace toasoan {

class Database;

/// Work in progress of one person on one post, private to this machine (decisions.md 12).
struct Draft {
    PostId post;
    MemberId member;
    SectionId section;
    QList<EventId> base; ///< tips of the post when it was opened
    QString postType;
    QString title;
    QString summary;
    QMap<QString, QString> fields;
    QString bodyFormat = QStringLiteral("html-source"); ///< format tag of body: as typed, not canonical
    QString body;
    QList<ImageUse> images;
    QList<AttachmentUse> attachments;
    quint64 version = 0; ///< grows with each save; 0: not saved yet
    Instant saved;
    friend bool operator==(const Draft &, const Draft &) = default;
};

/// drafts.db: deletable, durable when save() returns. A save over a newer version adds a second row instead of overwriting.
class DraftStore final {
public:
    [[nodiscard]] static Result<std::unique_ptr<DraftStore>> open(const QString &workspaceFolder);
    ~DraftStore();

    struct Saved {
        quint64 version = 0;
        bool besideNewer = false; ///< another window or ctl wrote meanwhile: both are kept, list() shows both
    };
    [[nodiscard]] Result<Saved> save(const Draft &draft, Instant now);
    [[nodiscard]] Result<QList<Draft>> find(PostId post, MemberId member) const; ///< newest first; more than one: kept side by side
    [[nodiscard]] Result<QList<Draft>> list(MemberId member) const; ///< newest first, without bodies
    [[nodiscard]] Result<> discard(PostId post, MemberId member, Instant now); ///< kept 30 days, see restore()
    [[nodiscard]] Result<> restore(PostId post, MemberId member);
    [[nodiscard]] Result<int> purge(Instant now); ///< rows discarded more than 30 days ago

private:
    explicit DraftStore(std::unique_ptr<Database> database);
    std::unique_ptr<Database> m_database;
};

} // namespace toasoan
