// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/document.h"

#include "document/editscript.h"
#include "document/pairing.h"
#include "document/parse.h"
#include "document/serialise.h"

#include <unordered_map>

namespace toasoan::document {
namespace {

using Kind = BlockChange::Kind;

/// Gives equal things equal numbers.
template <typename Key> class Numbering final {
public:
    [[nodiscard]] int of(const Key &thing) { return m_numbers.try_emplace(thing, int(m_numbers.size())).first->second; }
    [[nodiscard]] QList<int> of(const QList<Key> &things)
    {
        QList<int> numbers;
        numbers.reserve(things.size());
        for (const Key &thing : things)
            numbers.append(of(thing));
        return numbers;
    }

private:
    struct Hash {
        std::size_t operator()(const Key &key) const { return qHash(key); }
    };
    std::unordered_map<Key, int, Hash> m_numbers;
};

struct Compared {
    QByteArray html;
    Block block;
};

std::vector<Compared> comparedBlocks(QByteArrayView canonical)
{
    std::vector<Compared> result;
    if (auto document = parsed(canonical)) {
        for (Block &block : document->blocks) {
            QByteArray html = serialised(block);
            result.push_back({std::move(html), std::move(block)});
        }
    }
    return result;
}

// A word, blanks, or one character of another kind.
QStringList wordsOf(const QString &text)
{
    const auto isWord = [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSurrogate(); };
    QStringList words;
    for (qsizetype from = 0; from < text.size();) {
        const QChar first = text.at(from);
        qsizetype to = from + 1;
        while (to < text.size() && (first.isSpace() ? text.at(to).isSpace() : isWord(first) && isWord(text.at(to))))
            ++to;
        words.append(text.sliced(from, to - from));
        from = to;
    }
    return words;
}

/// Removed and added blocks that stand side by side.
class Gap final {
public:
    void remove(const Compared &block) { m_removed.add(block, m_numbering); }
    void add(const Compared &block) { m_added.add(block, m_numbering); }
    void settle(QList<BlockChange> &changes);

private:
    struct Side {
        QList<QByteArray> html = {};
        QList<QStringList> words = {};
        QList<QList<int>> numbers = {};

        void add(const Compared &block, Numbering<QString> &numbering)
        {
            html.append(block.html);
            words.append(wordsOf(lineOf(block.block)));
            numbers.append(numbering.of(words.last()));
        }
        // Blanks say nothing of how alike two texts are.
        [[nodiscard]] QList<QList<int>> withoutBlanks() const
        {
            QList<QList<int>> result;
            for (qsizetype text = 0; text < words.size(); ++text) {
                QList<int> kept;
                for (qsizetype word = 0; word < words.at(text).size(); ++word) {
                    if (!words.at(text).at(word).front().isSpace())
                        kept.append(numbers.at(text).at(word));
                }
                result.append(kept);
            }
            return result;
        }
    };
    [[nodiscard]] QList<BlockChange::Piece> pieces(qsizetype before, qsizetype after) const;

    Numbering<QString> m_numbering;
    Side m_removed;
    Side m_added;
};

QList<BlockChange::Piece> Gap::pieces(qsizetype before, qsizetype after) const
{
    QList<BlockChange::Piece> pieces;
    qsizetype i = 0;
    qsizetype j = 0;
    for (const Edit edit : editScript(m_removed.numbers.at(before), m_added.numbers.at(after))) {
        const Kind kind = edit == Edit::Keep ? Kind::Same : edit == Edit::Add ? Kind::Added : Kind::Removed;
        const QString &word = edit == Edit::Add ? m_added.words.at(after).at(j) : m_removed.words.at(before).at(i);
        i += edit != Edit::Add;
        j += edit != Edit::Remove;
        if (!pieces.isEmpty() && pieces.last().kind == kind)
            pieces.last().text += word;
        else
            pieces.append({kind, word});
    }
    return pieces;
}

void Gap::settle(QList<BlockChange> &changes)
{
    const QList<qsizetype> found = partners(m_removed.withoutBlanks(), m_added.withoutBlanks());
    qsizetype next = 0;
    const auto addUpTo = [this, &changes, &next](qsizetype end) {
        for (; next < end; ++next)
            changes.append({Kind::Added, {}, m_added.html.at(next), {}});
    };
    for (qsizetype i = 0; i < found.size(); ++i) {
        const qsizetype partner = found.at(i);
        if (partner < 0) {
            changes.append({Kind::Removed, m_removed.html.at(i), {}, {}});
            continue;
        }
        addUpTo(partner);
        changes.append({Kind::Changed, m_removed.html.at(i), m_added.html.at(partner), pieces(i, partner)});
        next = partner + 1;
    }
    addUpTo(m_added.html.size());
    m_removed = {};
    m_added = {};
}

QList<int> numbered(const std::vector<Compared> &blocks, Numbering<QByteArray> &numbering)
{
    QList<int> numbers;
    for (const Compared &block : blocks)
        numbers.append(numbering.of(block.html));
    return numbers;
}

} // namespace

QList<BlockChange> diff(QByteArrayView before, QByteArrayView after)
{
    const std::vector<Compared> from = comparedBlocks(before);
    const std::vector<Compared> to = comparedBlocks(after);
    Numbering<QByteArray> numbering;
    const QList<int> fromNumbers = numbered(from, numbering);
    const QList<int> toNumbers = numbered(to, numbering);
    QList<BlockChange> changes;
    Gap gap;
    std::size_t i = 0;
    std::size_t j = 0;
    for (const Edit edit : editScript(fromNumbers, toNumbers)) {
        if (edit == Edit::Remove) {
            gap.remove(from.at(i++));
        } else if (edit == Edit::Add) {
            gap.add(to.at(j++));
        } else {
            gap.settle(changes);
            changes.append({Kind::Same, from.at(i++).html, to.at(j++).html, {}});
        }
    }
    gap.settle(changes);
    return changes;
}

} // namespace toasoan::document
