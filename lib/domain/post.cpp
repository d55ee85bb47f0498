// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/post.h"

#include <algorithm>
#include <array>

namespace toasoan {

namespace {

constexpr std::array<QStringView, 17> wordCodes{u"draft", u"submitted", u"returned", u"approved", u"scheduled", u"missed", u"delivering",
    u"stored", u"live", u"corrected", u"withdrawn", u"removed", u"differs", u"vanished", u"adopted", u"undecided", u"frozen"};

bool timeHasCome(const PostState &post, BlobId submission, Instant now)
{
    const SubmissionState *state = post.submission(submission);
    return state && (!state->asked.notBefore || *state->asked.notBefore <= now);
}

// The approved submissions whose time has come and that no other such one goes before.
QList<BlobId> newestDue(const PostState &post, const SiteLine &line, Instant now)
{
    QList<SiteLine::Approved> due = line.approved;
    due.removeIf([&](const SiteLine::Approved &entry) { return !timeHasCome(post, entry.submission, now); });
    return SiteLine::newestOf(due);
}

bool isMissed(const SubmissionState &state, const SiteLine &line, Instant now)
{
    const bool begun = line.planned && line.planned->submission == state.asked.submission;
    if (!state.asked.notBefore || state.released || begun)
        return false;
    return now > std::max(*state.asked.notBefore, state.approvedAt.value_or(*state.asked.notBefore)) + lateTolerance;
}

// Nothing if this site adds nothing to the word.
std::optional<Word> siteWord(const PostState &post, SiteId site, const SiteLine &line, Instant now)
{
    switch (standing(post, site, now)) {
    case Standing::Undecided:
        return Word::Undecided;
    case Standing::Missed:
    case Standing::Expired:
        return Word::Missed;
    default:
        break;
    }
    const SubmissionState *stored = line.stored ? post.submission(*line.stored) : nullptr;
    switch (line.state) {
    case Public::Differs:
        return Word::Differs;
    case Public::Vanished:
        return Word::Vanished;
    case Public::Delivering:
        return Word::Delivering;
    case Public::Stored:
        return Word::Stored;
    case Public::Live:
        return stored && stored->asked.kind == SubmissionKind::Correct ? Word::Corrected : Word::Live;
    case Public::Withdrawn:
        return Word::Withdrawn;
    case Public::Gone:
        return Word::Removed;
    case Public::Adopted:
        return Word::Adopted;
    case Public::Wanted:
        return scheduledNext(post, site, now) && !wantedNow(post, site, now) ? Word::Scheduled : Word::Approved;
    case Public::None:
        return std::nullopt;
    }
    return std::nullopt;
}

// What needs a person comes first, then what moves, then what rests.
constexpr std::array urgency{Word::Undecided, Word::Differs, Word::Vanished, Word::Missed, Word::Delivering, Word::Stored, Word::Approved,
    Word::Scheduled, Word::Corrected, Word::Live, Word::Withdrawn, Word::Removed, Word::Adopted};
constexpr qsizetype needsPerson = 4;

} // namespace

const SubmissionState *PostState::submission(BlobId digest) const
{
    const auto it = std::ranges::find_if(submissions, [&](const SubmissionState &state) { return state.asked.submission == digest; });
    return it == submissions.end() ? nullptr : &*it;
}

QList<BlobId> SiteLine::newestOf(const QList<Approved> &entries)
{
    QList<BlobId> all;
    QList<BlobId> newest;
    for (const Approved &entry : entries) {
        const bool beaten = std::ranges::any_of(entries, [&](const Approved &other) { return other.newerThan.contains(entry.submission); });
        all.append(entry.submission);
        if (!beaten)
            newest.append(entry.submission);
    }
    return newest.isEmpty() ? all : newest;
}

bool SiteLine::knowsDrift(BlobId submission) const
{
    return std::ranges::any_of(approved, [&](const Approved &entry) { return entry.submission == submission && entry.knowsDrift; });
}

std::optional<BlobId> wantedNow(const PostState &post, SiteId site, Instant now)
{
    const auto line = post.sites.constFind(site);
    if (line == post.sites.constEnd() || post.frozen)
        return std::nullopt;
    const QList<BlobId> newest = newestDue(post, *line, now);
    return newest.size() == 1 ? std::optional(newest.first()) : std::nullopt;
}

std::optional<BlobId> scheduledNext(const PostState &post, SiteId site, Instant now)
{
    const auto line = post.sites.constFind(site);
    if (line == post.sites.constEnd() || post.frozen)
        return std::nullopt;
    std::optional<BlobId> next;
    const auto when = [&](BlobId submission) { return *post.submission(submission)->asked.notBefore; };
    for (const SiteLine::Approved &entry : line->approved) {
        const BlobId id = entry.submission;
        if (!timeHasCome(post, id, now) && newestDue(post, *line, when(id)).contains(id) && (!next || when(id) < when(*next)))
            next = id;
    }
    return next;
}

Standing standing(const PostState &post, SiteId site, Instant now)
{
    const auto line = post.sites.constFind(site);
    if (line == post.sites.constEnd() || line->approved.isEmpty() || post.frozen)
        return Standing::NotWanted;
    const QList<BlobId> newest = newestDue(post, *line, now);
    if (newest.isEmpty())
        return Standing::Scheduled;
    if (newest.size() > 1)
        return Standing::Undecided;
    const SubmissionState &state = *post.submission(newest.first());
    if (line->drift && !line->knowsDrift(newest.first()))
        return Standing::Drifted;
    if (line->stored == state.asked.submission && !line->drift)
        return Standing::Done;
    if (state.held.contains(site))
        return Standing::Held;
    if (state.asked.notAfter && now > *state.asked.notAfter)
        return Standing::Expired;
    return isMissed(state, *line, now) ? Standing::Missed : Standing::Due;
}

Word wordFor(const PostState &post, Instant now)
{
    if (post.frozen)
        return Word::Frozen;
    QList<Word> words;
    for (const auto &[site, line] : post.sites.asKeyValueRange()) {
        if (const auto word = siteWord(post, site, line, now))
            words.append(*word);
    }
    const auto first = std::ranges::find_if(urgency, [&](Word word) { return words.contains(word); });
    if (first != urgency.end() && first - urgency.begin() < needsPerson)
        return *first;
    if (post.working == Working::Submitted)
        return Word::Submitted;
    if (post.working == Working::Returned)
        return Word::Returned;
    return first == urgency.end() ? Word::Draft : *first;
}

QString wordCode(Word word) { return wordCodes[size_t(word)].toString(); }

} // namespace toasoan
