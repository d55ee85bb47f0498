// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"

#include <QDir>

namespace toasoan {

/// Files by digest under media/: written, fsynced, renamed before any event names them.
class MediaStore final {
public:
    explicit MediaStore(const QDir &folder);
    [[nodiscard]] Result<MediaId> add(const QByteArray &bytes);
    [[nodiscard]] Result<QByteArray> read(MediaId id) const; ///< NotFound; Corrupt if the bytes changed
    [[nodiscard]] bool contains(MediaId id) const;
    [[nodiscard]] QString path(MediaId id) const;
    [[nodiscard]] QList<MediaId> list() const;

private:
    QDir m_folder;
};

} // namespace toasoan
