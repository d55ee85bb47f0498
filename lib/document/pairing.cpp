// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/pairing.h"

#include <algorithm>
#include <vector>

namespace toasoan::document {
namespace {

constexpr qsizetype mostCombinations = 250'000;
constexpr float leastLikeness = 0.4F;

// Both sorted. Which words, and how often, but not in what order: quick, and enough to choose a partner.
float likeness(const QList<int> &before, const QList<int> &after)
{
    qsizetype shared = 0;
    for (qsizetype i = 0, j = 0; i < before.size() && j < after.size();) {
        if (before.at(i) == after.at(j)) {
            ++shared;
            ++i;
            ++j;
        } else if (before.at(i) < after.at(j)) {
            ++i;
        } else {
            ++j;
        }
    }
    const qsizetype all = before.size() + after.size();
    return all > 0 ? 2.0F * float(shared) / float(all) : 0;
}

QList<QList<int>> sorted(QList<QList<int>> texts)
{
    for (QList<int> &words : texts)
        std::ranges::sort(words);
    return texts;
}

} // namespace

QList<qsizetype> partners(const QList<QList<int>> &removed, const QList<QList<int>> &added)
{
    const qsizetype rows = removed.size();
    const qsizetype columns = added.size();
    QList<qsizetype> result(rows, -1);
    if (rows == 0 || columns == 0 || rows > mostCombinations / columns)
        return result;
    const QList<QList<int>> before = sorted(removed);
    const QList<QList<int>> after = sorted(added);
    // best[i][j]: the greatest sum for the texts from i and from j on; pair: what pairing these two adds, if allowed.
    std::vector<float> best(std::size_t((rows + 1) * (columns + 1)));
    std::vector<float> pair(best.size());
    const auto at = [columns](qsizetype i, qsizetype j) { return std::size_t(i * (columns + 1) + j); };
    for (qsizetype i = rows - 1; i >= 0; --i) {
        for (qsizetype j = columns - 1; j >= 0; --j) {
            const float like = likeness(before.at(i), after.at(j));
            pair[at(i, j)] = like >= leastLikeness ? like + best[at(i + 1, j + 1)] : 0;
            best[at(i, j)] = std::max({pair[at(i, j)], best[at(i + 1, j)], best[at(i, j + 1)]});
        }
    }
    for (qsizetype i = 0, j = 0; i < rows && j < columns;) {
        if (pair[at(i, j)] > 0 && pair[at(i, j)] >= best[at(i, j)])
            result[i++] = j++;
        else if (best[at(i + 1, j)] >= best[at(i, j + 1)])
            ++i;
        else
            ++j;
    }
    return result;
}

} // namespace toasoan::document
