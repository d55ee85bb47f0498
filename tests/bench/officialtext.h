// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <random>

namespace toasoan::bench {

/// Notices, decisions and news as communes write them; the same seed gives the same texts.
class OfficialText final {
public:
    explicit OfficialText(quint32 seed)
        : m_random(seed)
    {
    }
    [[nodiscard]] QString title();
    [[nodiscard]] QString body(int sentences); ///< plain text, one paragraph a line
    [[nodiscard]] int below(int limit) { return int(m_random() % quint32(limit)); }

private:
    [[nodiscard]] QString sentence();
    [[nodiscard]] QString filled(QString pattern); ///< {slots} replaced
    [[nodiscard]] QString person();

    std::mt19937 m_random; ///< specified to the bit, unlike the library's distributions
};

} // namespace toasoan::bench
