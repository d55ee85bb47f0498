// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/texttable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan::ctl {

QString textTable(const QStringList &heads, const QList<QStringList> &rows)
{
    if (rows.isEmpty())
        return {};
    QList<qsizetype> widths;
    for (qsizetype column = 0; column < heads.size(); ++column) {
        qsizetype width = heads[column].size();
        for (const QStringList &row : rows)
            width = std::max(width, row.value(column).size());
        widths.append(width);
    }
    const auto line = [&](const QStringList &row) {
        QString text;
        for (qsizetype column = 0; column < heads.size(); ++column)
            text += column + 1 < heads.size() ? row.value(column).leftJustified(widths[column] + 2) : row.value(column);
        while (text.endsWith(u' '))
            text.chop(1);
        return text + u'\n';
    };
    QString text = line(heads);
    for (const QStringList &row : rows)
        text += line(row);
    return text;
}

QString textFields(const QList<std::pair<QString, QString>> &fields)
{
    qsizetype width = 0;
    for (const auto &[name, value] : fields)
        width = std::max(width, name.size());
    QString text;
    for (const auto &[name, value] : fields) {
        if (!value.isEmpty())
            text += name.leftJustified(width + 2) + QString(value).replace(u'\n', u'\n' + QString(width + 2, u' ')) + u'\n';
    }
    return text;
}

QString shortId(const QString &id) { return id.first(std::min<qsizetype>(12, id.size())); }

} // namespace toasoan::ctl
