// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/answer.h"

#include <stop_token>

/// What the program asks of the operating system; terminal_posix.cpp is the only file of this folder that knows it.
namespace toasoan::ctl {

[[nodiscard]] bool canAsk(); ///< a person sits at the standard input
/// Shows the question on the standard error and reads one line without showing it. Cancelled if the input ends or a signal comes.
[[nodiscard]] Result<QString> askHidden(const QString &question);

/// SIGTERM and SIGINT become a request to stop, once; a second one ends the program as usual.
class StopSignals final {
public:
    /// stopped is called on another thread.
    explicit StopSignals(std::function<void()> stopped);
    ~StopSignals();
    StopSignals(const StopSignals &) = delete;
    StopSignals &operator=(const StopSignals &) = delete;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace toasoan::ctl
