// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "ctl/json.h"

using namespace Qt::StringLiterals;

namespace toasoan::ctl {

namespace {

constexpr std::array<QStringView, 5> submissionCodes{u"publish", u"correct", u"withdraw", u"redirect", u"remove"};
constexpr int wordCount = int(Word::Frozen) + 1;

} // namespace

QString workingCode(Working working)
{
    switch (working) {
    case Working::Drafting:
        return u"drafting"_s;
    case Working::Submitted:
        return u"submitted"_s;
    case Working::Returned:
        return u"returned"_s;
    case Working::Approved:
        return u"approved"_s;
    }
    return {};
}

QString publicCode(Public state)
{
    switch (state) {
    case Public::None:
        return u"none"_s;
    case Public::Wanted:
        return u"wanted"_s;
    case Public::Delivering:
        return u"delivering"_s;
    case Public::Stored:
        return u"stored"_s;
    case Public::Live:
        return u"live"_s;
    case Public::Withdrawn:
        return u"withdrawn"_s;
    case Public::Gone:
        return u"gone"_s;
    case Public::Differs:
        return u"differs"_s;
    case Public::Vanished:
        return u"vanished"_s;
    case Public::Adopted:
        return u"adopted"_s;
    }
    return {};
}

QString standingCode(Standing standing)
{
    switch (standing) {
    case Standing::NotWanted:
        return u"not-wanted"_s;
    case Standing::Scheduled:
        return u"scheduled"_s;
    case Standing::Due:
        return u"due"_s;
    case Standing::Missed:
        return u"missed"_s;
    case Standing::Expired:
        return u"expired"_s;
    case Standing::Held:
        return u"held"_s;
    case Standing::Undecided:
        return u"undecided"_s;
    case Standing::Drifted:
        return u"drifted"_s;
    case Standing::Done:
        return u"done"_s;
    }
    return {};
}

QString submissionCode(SubmissionKind kind) { return submissionCodes[size_t(kind)].toString(); }

std::optional<SubmissionKind> submissionFromCode(QStringView code)
{
    const auto it = std::ranges::find(submissionCodes, code);
    return it == submissionCodes.end() ? std::nullopt : std::optional(SubmissionKind(it - submissionCodes.begin()));
}

std::optional<Word> wordFromCode(QStringView code)
{
    for (int i = 0; i < wordCount; ++i) {
        if (wordCode(Word(i)) == code)
            return Word(i);
    }
    return std::nullopt;
}

QString damageCode(Damage::Kind kind)
{
    switch (kind) {
    case Damage::Kind::EventBytes:
        return u"event-bytes"_s;
    case Damage::Kind::Signature:
        return u"signature"_s;
    case Damage::Kind::ChainGap:
        return u"chain-gap"_s;
    case Damage::Kind::CutTail:
        return u"cut-tail"_s;
    case Damage::Kind::ForeignWorkspace:
        return u"foreign-workspace"_s;
    case Damage::Kind::BlobBytes:
        return u"blob-bytes"_s;
    case Damage::Kind::MissingBlob:
        return u"missing-blob"_s;
    case Damage::Kind::MissingMedia:
        return u"missing-media"_s;
    case Damage::Kind::MediaBytes:
        return u"media-bytes"_s;
    case Damage::Kind::ViewRow:
        return u"view-row"_s;
    case Damage::Kind::ExtraObject:
        return u"extra-object"_s;
    case Damage::Kind::ForkedChain:
        return u"forked-chain"_s;
    case Damage::Kind::Structure:
        return u"structure"_s;
    }
    return {};
}

} // namespace toasoan::ctl
