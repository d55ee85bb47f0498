// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/models/postlistmodel.h"

#include <QSet>

#include <algorithm>

namespace toasoan {

namespace {

// Rows further down are fetched again when somebody scrolls there.
constexpr qsizetype mostRefreshed = 1000;

bool fits(const Draft &draft, const PostQuestion &question)
{
    const PostFilter &filter = question.filter;
    if ((filter.owner && *filter.owner != draft.member) || (filter.section && *filter.section != draft.section))
        return false;
    if ((filter.word && *filter.word != Word::Draft) || (filter.working && *filter.working != Working::Drafting) || filter.reviewableBy
        || filter.dueBefore)
        return false;
    return foldVietnamese(draft.title).contains(foldVietnamese(question.typed.trimmed()));
}

PostItem withDraft(const PostRow &row, const QHash<PostId, Instant> &drafts)
{
    const auto draft = drafts.constFind(row.id);
    return {.row = row, .draftSaved = draft == drafts.constEnd() ? std::nullopt : std::optional(*draft)};
}

} // namespace

PostListModel::PostListModel(DeskRunner &runner, QObject *parent)
    : QAbstractListModel(parent)
    , m_runner(runner)
{
    connect(&runner, &DeskRunner::changed, this, [this] { refresh(); });
}

void PostListModel::ask(const PostQuestion &question)
{
    if (m_answered && question == m_question)
        return;
    m_question = question;
    m_answered = false;
    start();
}

void PostListModel::refresh()
{
    if (m_generation == 0)
        return; // nobody has asked yet
    if (m_running)
        m_again = true;
    else
        start();
}

void PostListModel::clear()
{
    m_generation = 0;
    m_running = m_again = m_answered = m_fetching = false;
    m_next.reset();
    beginResetModel();
    m_items.clear();
    endResetModel();
}

void PostListModel::start()
{
    static quint64 newest = 0; // of all models: clear() must not make an old answer look new
    m_generation = ++newest;
    m_running = true;
    m_again = m_fetching = false;
    const qsizetype wanted = m_answered ? std::clamp<qsizetype>(m_items.size(), pageSize, mostRefreshed) : pageSize;
    m_runner.run([question = m_question, wanted](Desk &desk) { return load(desk, question, wanted); }, this,
        [this, generation = m_generation](Result<Answer> answer) {
            if (generation != m_generation)
                return;
            m_running = false;
            if (answer)
                accept(*answer);
            else
                Q_EMIT failed(answer.error());
            if (m_again)
                start();
        });
}

Result<PostListModel::Answer> PostListModel::load(Desk &desk, const PostQuestion &question, qsizetype wanted)
{
    Answer answer;
    QSet<PostId> taken;
    if (question.drafts == PostQuestion::Drafts::With) {
        TRY_INTO(own, draftsFor(desk, question));
        for (const PostItem &item : own) {
            answer.drafts.insert(item.row.id, *item.draftSaved);
            if (item.onlyHere)
                answer.items.append(item);
        }
    }
    const auto take = [&](const QList<PostRow> &rows) {
        for (const PostRow &row : rows) {
            if (taken.contains(row.id))
                continue; // another process moved it while we were turning the page
            taken.insert(row.id);
            answer.items.append(withDraft(row, answer.drafts));
        }
    };
    if (!question.typed.trimmed().isEmpty()) {
        TRY_INTO(rows, desk.search(question.typed, question.filter, mostFound));
        take(rows);
        return answer;
    }
    answer.next = PostCursor();
    while (answer.next && answer.items.size() < wanted) {
        TRY_INTO(page, desk.posts(question.filter, *answer.next, pageSize));
        take(page.rows);
        answer.next = page.next;
    }
    return answer;
}

// All drafts of the person; those the ledger does not know only if they fit the question.
Result<QList<PostItem>> PostListModel::draftsFor(Desk &desk, const PostQuestion &question)
{
    TRY_INTO(drafts, desk.drafts());
    QList<PostItem> items;
    QSet<PostId> seen;
    for (const Draft &draft : drafts) {
        if (seen.contains(draft.post))
            continue; // kept side by side: one line
        seen.insert(draft.post);
        TRY_INTO(known, desk.row(draft.post));
        if (known)
            items.append({.row = *known, .draftSaved = draft.saved});
        else if (fits(draft, question))
            items.append(
                {.row = {.id = draft.post, .title = draft.title, .section = draft.section, .owner = draft.member, .changed = draft.saved},
                    .onlyHere = true,
                    .draftSaved = draft.saved});
    }
    return items;
}

void PostListModel::accept(const Answer &answer)
{
    if (m_answered) {
        apply(answer.items);
    } else {
        beginResetModel();
        m_items = answer.items;
        endResetModel();
    }
    m_next = answer.next;
    m_drafts = answer.drafts;
    m_answered = true;
    Q_EMIT answered();
}

void PostListModel::apply(const QList<PostItem> &items)
{
    QSet<PostId> wanted;
    for (const PostItem &item : items)
        wanted.insert(item.row.id);
    for (int row = int(m_items.size()) - 1; row >= 0; --row) {
        if (!wanted.contains(m_items[row].row.id)) {
            beginRemoveRows({}, row, row);
            m_items.removeAt(row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < items.size(); ++row) {
        const auto same = [&](const PostItem &item) { return item.row.id == items[row].row.id; };
        const auto found = std::find_if(m_items.begin() + std::min<qsizetype>(row, m_items.size()), m_items.end(), same);
        if (found == m_items.end()) {
            beginInsertRows({}, row, row);
            m_items.insert(row, items[row]);
            endInsertRows();
            continue;
        }
        if (const int from = int(found - m_items.begin()); from != row) {
            beginMoveRows({}, from, from, {}, row);
            m_items.move(from, row);
            endMoveRows();
        }
        if (m_items[row] != items[row]) {
            m_items[row] = items[row];
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

QModelIndex PostListModel::indexOf(PostId post) const
{
    const auto it = std::ranges::find_if(m_items, [&](const PostItem &item) { return item.row.id == post; });
    return it == m_items.end() ? QModelIndex() : index(int(it - m_items.begin()));
}

int PostListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_items.size()); }

QVariant PostListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PostItem &item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return item.row.title;
    case ItemRole:
        return QVariant::fromValue(item);
    case PostRole:
        return QVariant::fromValue(item.row.id);
    default:
        return {};
    }
}

bool PostListModel::canFetchMore(const QModelIndex &parent) const { return !parent.isValid() && m_next && m_answered && !m_fetching; }

void PostListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    m_runner.run([filter = m_question.filter, after = *m_next](Desk &desk) { return desk.posts(filter, after, pageSize); }, this,
        [this, generation = m_generation](Result<PostPage> page) {
            if (generation != m_generation)
                return; // a refresh came between; the view asks again when it needs to
            m_fetching = false;
            if (page)
                append(*page);
            else
                Q_EMIT failed(page.error());
        });
}

void PostListModel::append(const PostPage &page)
{
    QList<PostItem> fresh;
    for (const PostRow &row : page.rows) {
        if (!indexOf(row.id).isValid())
            fresh.append(withDraft(row, m_drafts));
    }
    m_next = page.next;
    if (fresh.isEmpty())
        return;
    beginInsertRows({}, int(m_items.size()), int(m_items.size() + fresh.size()) - 1);
    m_items.append(fresh);
    endInsertRows();
}

} // namespace toasoan
