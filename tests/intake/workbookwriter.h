// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>

namespace toasoan::test {

/// A member of an archive; what is set differs from the truth on purpose.
struct ZipMember {
    QByteArray name;
    QByteArray bytes;
    bool packed = true; ///< deflate; else stored
    std::optional<quint32> checksum;
    std::optional<quint32> unpacked; ///< size that the directory announces
    QByteArray localName; ///< another name in the local header
    quint16 flags = 0;
    quint16 method = 0xffff; ///< 0xffff: what it is
};
[[nodiscard]] QByteArray zip(const QList<ZipMember> &members);

/// A workbook of parts that are given as XML; what is not given is the least that makes one.
struct WorkbookParts {
    /// Inner XML of sheetData, or with "<worksheet" the whole part.
    QMap<QByteArray, QByteArray> sheets; ///< name → XML; in the order of the names
    QByteArray strings; ///< inner XML of sst; empty: no such part
    QByteArray styles; ///< inner XML of styleSheet
    QByteArray workbookProperties; ///< attributes of workbookPr
    QMap<QByteArray, QByteArray> states; ///< name → "hidden"
};
[[nodiscard]] QByteArray workbook(const WorkbookParts &parts);

/// A row of inline strings in UTF-8, from column A on; a cell that begins with '#' is a number, '#' followed by "style:" one of that style.
[[nodiscard]] QByteArray sheetRow(int number, const QList<QByteArray> &cells);

} // namespace toasoan::test
