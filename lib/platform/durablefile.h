// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

#include <memory>

class QSaveFile;

namespace toasoan {

enum class Readers { AsUsual, OwnerOnly };

/// A file that is replaced whole or not at all. After begin() the bytes are on the disk under a temporary name, so that
/// a full disk shows before anything depends on it; commit() renames and syncs the folder.
class [[nodiscard]] DurableFile final {
public:
    [[nodiscard]] static Result<DurableFile> begin(const QString &path, const QByteArray &bytes, Readers readers = Readers::AsUsual);
    DurableFile(DurableFile &&) noexcept;
    DurableFile &operator=(DurableFile &&) noexcept;
    ~DurableFile(); ///< removes the temporary file unless committed
    [[nodiscard]] Result<> commit();

private:
    explicit DurableFile(std::unique_ptr<QSaveFile> file);
    std::unique_ptr<QSaveFile> m_file;
};

/// Makes the folder and those above it, durably.
[[nodiscard]] Result<> makeFolder(const QString &folder, Readers readers = Readers::AsUsual);

} // namespace toasoan
