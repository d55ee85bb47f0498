// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/eventbuilder.h"

namespace toasoan::test {

/// Fills events of every kind. The same seed makes the same event for ever: the golden corpus was written with seed 1.
class EventSamples final {
public:
    explicit EventSamples(quint32 seed)
        : m_state(seed)
    {
    }
    /// kind: 1 … kinds(), the place of the payload in the variant.
    [[nodiscard]] Event event(size_t kind);
    [[nodiscard]] static constexpr size_t kinds() { return std::variant_size_v<Payload> - 1; }

private:
    [[nodiscard]] Payload payload(size_t kind);
    [[nodiscard]] Payload postPayload(size_t kind);
    [[nodiscard]] Payload deliveryPayload(size_t kind);
    [[nodiscard]] Payload otherPayload(size_t kind);
    [[nodiscard]] Charter charter();
    [[nodiscard]] Site site();

    [[nodiscard]] quint64 next(); ///< our own generator: the corpus must not depend on a library's
    [[nodiscard]] int number(int most) { return int(next() % quint64(most + 1)); } ///< 0 … most
    [[nodiscard]] bool flag() { return number(1) == 1; }
    [[nodiscard]] QByteArray bytes(int size);
    [[nodiscard]] QString text();
    [[nodiscard]] QUrl url();
    [[nodiscard]] QDate date() { return flag() ? QDate::fromJulianDay(2'450'000 + number(20'000)) : QDate(); }
    [[nodiscard]] Instant instant() { return fromMilliseconds(qint64(number(4'000'000)) * 1'000'003); }
    [[nodiscard]] std::optional<Instant> maybeInstant() { return flag() ? std::optional(instant()) : std::nullopt; }
    template <typename Id> [[nodiscard]] Id id() { return *Id::fromBytes(bytes(int(Id::size))); }
    template <typename Make> [[nodiscard]] auto list(Make make)
    {
        QList<decltype(make())> values;
        for (int left = number(3); left > 0; --left)
            values.append(make());
        return values;
    }

    quint64 m_state;
};

} // namespace toasoan::test
