// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QJsonObject>
#include <QString>

namespace toasoan::ctl {

/// What a verb did, for both ways of printing.
struct Answer {
    QString message; ///< whole sentences
    QJsonObject data; ///< docs/ctl.md names its fields
    QString text; ///< a table or the fields of one thing, for people; may be empty
};

/// Why a verb did not do it. An Error of the desk becomes one by itself; its sentences come from messages.h.
struct Failure {
    enum class Exit { Refused = 1, Usage = 2 };

    Failure(Error what) // NOLINT: TRY turns a desk's Error into this
        : error(std::move(what))
    {
    }
    Failure(Exit status, Error what, QString wrongWords, QString nextWords, QJsonObject more = {})
        : exit(status)
        , error(std::move(what))
        , wrong(std::move(wrongWords))
        , next(std::move(nextWords))
        , data(std::move(more))
    {
    }

    Exit exit = Exit::Refused;
    Error error;
    QString wrong; ///< what went wrong, where more is known than the kind says
    QString next; ///< what to do next, likewise
    QJsonObject data;
    QString text; ///< as in Answer
};

template <typename T = void> using Answered = std::expected<T, Failure>;

[[nodiscard]] inline std::unexpected<Failure> usage(QString wrong, QString next)
{
    return std::unexpected(Failure(Failure::Exit::Usage, {Error::Kind::InvalidInput, {}}, std::move(wrong), std::move(next)));
}
[[nodiscard]] inline std::unexpected<Failure> refusal(Error::Kind kind, QString wrong, QString next, QJsonObject data = {})
{
    return std::unexpected(Failure(Failure::Exit::Refused, {kind, {}}, std::move(wrong), std::move(next), std::move(data)));
}

} // namespace toasoan::ctl
