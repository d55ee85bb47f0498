// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/nearest.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace toasoan::ctl {

qsizetype editDistance(QStringView a, QStringView b)
{
    std::vector<qsizetype> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const qsizetype changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[size_t(j) + 1];
            row[size_t(j) + 1] = std::min({changed, row[size_t(j)] + 1, diagonal + 1});
        }
    }
    return row.back();
}

QString nearest(QStringView typed, const QStringList &words)
{
    QString best;
    // Beyond half of the letters two words have nothing in common any more.
    qsizetype least = std::max<qsizetype>(2, typed.size() / 2) + 1;
    for (const QString &word : words) {
        const qsizetype distance = editDistance(typed, word);
        if (distance < least) {
            least = distance;
            best = word;
        }
    }
    return best;
}

} // namespace toasoan::ctl
