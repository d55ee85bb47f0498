// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/posttype.h"
#include "ledger/drafts.h"

namespace toasoan {

/// Something about a text that a person should look at before it is submitted. The interface makes the sentence.
struct Check {
    enum class Kind {
        TitleMissing, ///< Must
        TitleLong, ///< more than longestGoodTitle letters: lists and search engines cut it
        BodyMissing, ///< Must: neither text nor an attached file
        FieldMissing, ///< Must: a field that the type of post asks for; subject is its code
        FieldMalformed, ///< Must: no day, no number; subject is its code
        SummaryMissing,
        ImageUndescribed, ///< Must: neither described nor marked as decoration; subject is its caption or place, from 1
    };
    enum class Weight { Must, Should };
    Kind kind = Kind::TitleMissing;
    Weight weight = Weight::Must;
    QString subject;
    friend bool operator==(const Check &, const Check &) = default;
};

/// In letters: what a result list shows of a title.
constexpr int longestGoodTitle = 120;

/// What is missing or doubtful, what must be done first; empty: nothing was found. type: of the draft's section; nullptr: unknown.
[[nodiscard]] QList<Check> checksOf(const Draft &draft, const PostType *type);

} // namespace toasoan
