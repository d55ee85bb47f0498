// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/deskrunner.h"

#include <QAbstractListModel>
#include <QHash>

namespace toasoan {

/// One line of a list of posts.
struct PostItem {
    PostRow row;
    bool onlyHere = false; ///< a draft that was never shared or submitted: the ledger knows nothing of it
    std::optional<Instant> draftSaved; ///< the person has a draft on this computer, beside what the ledger says
    friend bool operator==(const PostItem &, const PostItem &) = default;
};

/// What a list of posts is asked for.
struct PostQuestion {
    QString typed; ///< as in the search box; empty: all, page by page
    PostFilter filter;
    enum class Drafts { Without, With } drafts = Drafts::Without; ///< the person's own, first
    friend bool operator==(const PostQuestion &, const PostQuestion &) = default;
};

/// Posts as the desk lists or finds them, in pages. Asked anew when the workspace changes; an answer to an older question is
/// thrown away. Rows are moved and changed one by one, so that a selection and the scroll position stay.
class PostListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        ItemRole = Qt::UserRole, ///< PostItem
        PostRole, ///< PostId
    };
    static constexpr int pageSize = 60; ///< three screens of rows
    static constexpr int mostFound = 200; ///< beyond that a person types another letter

    explicit PostListModel(DeskRunner &runner, QObject *parent = nullptr);

    void ask(const PostQuestion &question);
    [[nodiscard]] const PostQuestion &question() const { return m_question; }
    void refresh();
    /// Forgets everything: nobody is signed in.
    void clear();

    [[nodiscard]] bool isAnswered() const { return m_answered; } ///< the rows answer the present question
    [[nodiscard]] QModelIndex indexOf(PostId post) const;
    [[nodiscard]] const PostItem &item(int row) const { return m_items.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void answered(); ///< the rows are there for the present question, for the first time or again
    void failed(const toasoan::Error &error);

private:
    struct Answer {
        QList<PostItem> items;
        std::optional<PostCursor> next;
        QHash<PostId, Instant> drafts; ///< when each was saved
    };
    [[nodiscard]] static Result<Answer> load(Desk &desk, const PostQuestion &question, qsizetype wanted);
    [[nodiscard]] static Result<QList<PostItem>> draftsFor(Desk &desk, const PostQuestion &question);
    void start();
    void accept(const Answer &answer);
    void apply(const QList<PostItem> &items);
    void append(const PostPage &page);

    DeskRunner &m_runner;
    PostQuestion m_question;
    QList<PostItem> m_items;
    std::optional<PostCursor> m_next;
    QHash<PostId, Instant> m_drafts;
    quint64 m_generation = 0; ///< of the newest request; others' answers lose
    bool m_running = false; ///< an answer to the present question is on its way
    bool m_again = false; ///< something changed meanwhile
    bool m_answered = false;
    bool m_fetching = false;
};

} // namespace toasoan
