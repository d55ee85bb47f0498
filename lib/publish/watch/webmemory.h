// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "domain/result.h"

#include <QHash>

#include <optional>

namespace toasoan::publish {

/// What this computer remembers of an address on the web.
struct Remembered {
    QByteArray etag;
    QByteArray modified; ///< Last-Modified, as it came
    QByteArray words; ///< what was made of the answer, not the answer itself
    Instant at;
    friend bool operator==(const Remembered &, const Remembered &) = default;
};

/// Local and deletable: losing it only asks the sites for more. lib/desk keeps it in patrol.db.
class WebMemory {
public:
    virtual ~WebMemory() = default;
    [[nodiscard]] virtual Result<std::optional<Remembered>> recall(const QByteArray &key) const = 0;
    [[nodiscard]] virtual Result<> remember(const QByteArray &key, const Remembered &what) = 0;
};

/// For as long as the object lives: a trial of a site, tests.
class ShortMemory final : public WebMemory {
public:
    [[nodiscard]] Result<std::optional<Remembered>> recall(const QByteArray &key) const override
    {
        const auto found = m_all.constFind(key);
        return found == m_all.constEnd() ? std::nullopt : std::optional(*found);
    }
    [[nodiscard]] Result<> remember(const QByteArray &key, const Remembered &what) override
    {
        m_all.insert(key, what);
        return {};
    }

private:
    QHash<QByteArray, Remembered> m_all;
};

} // namespace toasoan::publish
