// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/editscript.h"

#include <algorithm>
#include <vector>

namespace toasoan::document {
namespace {

using Numbers = QList<int>;

std::size_t place(int index) { return std::size_t(index); }

/// The furthest place reached on each diagonal, for each number of edits.
class Myers final {
public:
    Myers(const Numbers &before, const Numbers &after, qsizetype from, qsizetype beforeSize, qsizetype afterSize)
        : m_before(before)
        , m_after(after)
        , m_from(from)
        , m_beforeSize(int(beforeSize))
        , m_afterSize(int(afterSize))
    {
    }
    /// In reverse order; empty if more than mostEdits would be needed.
    [[nodiscard]] std::vector<Edit> run();

private:
    [[nodiscard]] int slide(int x, int y) const;
    [[nodiscard]] bool advance(int edits);
    [[nodiscard]] bool goesDown(const std::vector<int> &row, int edits, int diagonal) const;
    [[nodiscard]] std::vector<Edit> traced() const;

    const Numbers &m_before;
    const Numbers &m_after;
    const qsizetype m_from;
    const int m_beforeSize;
    const int m_afterSize;
    std::vector<std::vector<int>> m_rows; // row d holds the diagonals -d … d
};

int Myers::slide(int x, int y) const
{
    while (x < m_beforeSize && y < m_afterSize && m_before.at(m_from + x) == m_after.at(m_from + y)) {
        ++x;
        ++y;
    }
    return x;
}

bool Myers::goesDown(const std::vector<int> &row, int edits, int diagonal) const
{
    if (diagonal == -edits || diagonal == edits)
        return diagonal == -edits;
    const int middle = edits - 1;
    return row.at(place(middle + diagonal - 1)) < row.at(place(middle + diagonal + 1));
}

bool Myers::advance(int edits)
{
    std::vector<int> row(std::size_t(2 * edits + 1));
    bool isDone = false;
    for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
        int x = 0;
        if (edits > 0) {
            const std::vector<int> &previous = m_rows.back();
            const int middle = edits - 1;
            x = goesDown(previous, edits, diagonal) ? previous.at(place(middle + diagonal + 1))
                                                    : previous.at(place(middle + diagonal - 1)) + 1;
        }
        x = slide(x, x - diagonal);
        row.at(place(edits + diagonal)) = x;
        isDone = isDone || (x >= m_beforeSize && x - diagonal >= m_afterSize);
    }
    m_rows.push_back(std::move(row));
    return isDone;
}

std::vector<Edit> Myers::traced() const
{
    std::vector<Edit> reversed;
    int x = m_beforeSize;
    int y = m_afterSize;
    for (int edits = int(m_rows.size()) - 1; edits > 0; --edits) {
        const std::vector<int> &previous = m_rows.at(place(edits - 1));
        const int diagonal = x - y;
        const bool isAdded = goesDown(previous, edits, diagonal);
        const int startX = previous.at(place(edits - 1 + diagonal + (isAdded ? 1 : -1)));
        const int afterEdit = isAdded ? startX : startX + 1;
        reversed.insert(reversed.end(), std::size_t(x - afterEdit), Edit::Keep);
        reversed.push_back(isAdded ? Edit::Add : Edit::Remove);
        x = startX;
        y = isAdded ? afterEdit - diagonal - 1 : afterEdit - diagonal;
    }
    reversed.insert(reversed.end(), std::size_t(x), Edit::Keep);
    return reversed;
}

std::vector<Edit> Myers::run()
{
    const int most = std::min(m_beforeSize + m_afterSize, mostEdits);
    for (int edits = 0; edits <= most; ++edits) {
        if (advance(edits))
            return traced();
    }
    return {};
}

} // namespace

QList<Edit> editScript(const QList<int> &before, const QList<int> &after)
{
    qsizetype start = 0;
    qsizetype end = 0;
    const qsizetype shorter = std::min(before.size(), after.size());
    while (start < shorter && before.at(start) == after.at(start))
        ++start;
    while (end < shorter - start && before.at(before.size() - 1 - end) == after.at(after.size() - 1 - end))
        ++end;
    const qsizetype removed = before.size() - start - end;
    const qsizetype added = after.size() - start - end;
    QList<Edit> script(start, Edit::Keep);
    const std::vector<Edit> middle = Myers(before, after, start, removed, added).run();
    if (middle.empty() && removed + added > 0) {
        script.append(QList<Edit>(removed, Edit::Remove));
        script.append(QList<Edit>(added, Edit::Add));
    }
    std::copy(middle.rbegin(), middle.rend(), std::back_inserter(script));
    script.append(QList<Edit>(end, Edit::Keep));
    return script;
}

} // namespace toasoan::document
