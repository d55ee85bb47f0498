// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/command.h"

#include <QString>

#include <memory>

namespace toasoan::test {

/// Where the story of the tour is published: the demo's own folder, or a real server started for it.
class TourSite {
public:
    enum class Kind { Folder, Ftp, WordPress };
    [[nodiscard]] static std::unique_ptr<TourSite> make(Kind kind, const QString &demoFolder);
    virtual ~TourSite() = default;

    [[nodiscard]] virtual bool start() { return true; }
    /// What the charter has to say of it; nothing: it is the demo's own.
    [[nodiscard]] virtual std::optional<AddSite> wish(const QString &) const { return std::nullopt; }
    [[nodiscard]] virtual QByteArray password() const { return {}; }
    /// Its public pages whose address has these words in it.
    [[nodiscard]] virtual QStringList pages(const QString &slug) const = 0;
    [[nodiscard]] virtual QString text(const QString &page) const = 0; ///< what a reader sees on it
    /// Somebody deletes a page behind our back; false where that cannot be played.
    [[nodiscard]] virtual bool lose(const QString &) const { return false; }
};

} // namespace toasoan::test
