// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

namespace toasoan::bench {

struct Took {
    qint64 nanoseconds = 0;
    double processor = 0; ///< ms; the same on a busy machine
};

template <typename Do> Took took(Do &&act)
{
    QElapsedTimer timer;
    timer.start();
    const std::clock_t begin = std::clock();
    act();
    return {.nanoseconds = timer.nsecsElapsed(), .processor = double(std::clock() - begin) * 1000 / CLOCKS_PER_SEC};
}

inline double quantile(std::vector<double> values, double part)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[std::min(values.size() - 1, size_t(double(values.size()) * part))];
}

/// One thing measured many times.
struct Figures {
    std::vector<double> wall; ///< ms
    std::vector<double> processor; ///< ms

    void add(const Took &one)
    {
        wall.push_back(double(one.nanoseconds) / 1e6);
        processor.push_back(one.processor);
    }
    void print(const char *what) const
    {
        std::printf("%-32s n=%5zu  p50 %6.2f  p95 %6.2f  p99 %6.2f  max %6.2f ms   (processor: p50 %.2f  p95 %.2f)\n", what, wall.size(),
            quantile(wall, 0.5), quantile(wall, 0.95), quantile(wall, 0.99), quantile(wall, 1), quantile(processor, 0.5),
            quantile(processor, 0.95));
    }
};

} // namespace toasoan::bench
