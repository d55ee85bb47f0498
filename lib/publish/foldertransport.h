// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/transport.h"

namespace toasoan::publish {

/// A folder of this computer or of a share that it has mounted. Never leaves it: a link inside that leads outside is refused.
/// The folder itself must be there: an unplugged disk must not become a new empty site.
class FolderTransport final : public Transport {
public:
    explicit FolderTransport(const QString &root);

    [[nodiscard]] Result<QByteArray> read(const QString &path, qint64 limit, std::stop_token stop) override;
    [[nodiscard]] Result<> writeTemporary(const QString &path, const QByteArray &bytes, std::stop_token stop) override;
    [[nodiscard]] Result<qint64> size(const QString &path, std::stop_token stop) override;
    [[nodiscard]] Result<> rename(const QString &from, const QString &to, std::stop_token stop) override;
    [[nodiscard]] Result<> remove(const QString &path, std::stop_token stop) override;
    [[nodiscard]] Result<> removeEmptyFolder(const QString &folder, std::stop_token stop) override;
    [[nodiscard]] Result<QStringList> list(const QString &folder, std::stop_token stop) override;
    [[nodiscard]] Result<> makeFolder(const QString &folder, std::stop_token stop) override;

private:
    /// Where a path lies on this disk, after all the refusals. A last part that is a link is not followed.
    [[nodiscard]] Result<QString> locate(const QString &path, const std::stop_token &stop) const;
    /// The same for reading: NotFound, and a last part that is a link must stay inside too.
    [[nodiscard]] Result<QString> locateFile(const QString &path, const std::stop_token &stop) const;

    QString m_root;
};

} // namespace toasoan::publish
