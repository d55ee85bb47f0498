// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <memory>

namespace toasoan {

/// Where random secrets and site passwords are kept: the system keychain, or a 0600 file. Never the workspace.
class SecretsStore {
public:
    virtual ~SecretsStore() = default;
    [[nodiscard]] virtual Result<std::optional<QByteArray>> read(const QString &name) = 0;
    [[nodiscard]] virtual Result<> write(const QString &name, const QByteArray &secret) = 0;
    [[nodiscard]] virtual Result<> remove(const QString &name) = 0;
    [[nodiscard]] virtual QString place() const = 0; ///< "keychain", or the file's path: shown to people

    /// choice: "auto" (the keychain if it answers within 3 s, else the file), "keychain", "file:PATH". fallbackFile serves auto.
    [[nodiscard]] static Result<std::unique_ptr<SecretsStore>> open(const QString &choice, const QString &fallbackFile);
};

} // namespace toasoan
