// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/event.h"

#include <QCryptographicHash>

#include <array>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {
constexpr std::array<char, 5> subjectLetters{'c', 'p', 'e', 'd', 'w'};

qsizetype idSize(Subject::Kind kind)
{
    switch (kind) {
    case Subject::Kind::Charter:
        return 0;
    case Subject::Kind::Web:
        return 32;
    case Subject::Kind::Post:
    case Subject::Kind::Erasure:
    case Subject::Kind::Duty:
        return 16;
    }
    return 0;
}
} // namespace

Subject Subject::web(SiteId site, const QUrl &url)
{
    return {Kind::Web, QCryptographicHash::hash(site.bytes() + url.toEncoded(QUrl::FullyEncoded), QCryptographicHash::Sha256)};
}

QByteArray Subject::key() const { return subjectLetters[size_t(kind)] + id.toHex(); }

std::optional<Subject> Subject::fromKey(QByteArrayView key)
{
    const auto letter = key.isEmpty() ? subjectLetters.end() : std::ranges::find(subjectLetters, key.front());
    if (letter == subjectLetters.end())
        return std::nullopt;
    Subject subject{Kind(letter - subjectLetters.begin()), QByteArray::fromHex(key.sliced(1).toByteArray())};
    if (subject.id.size() != idSize(subject.kind) || subject.key() != key)
        return std::nullopt;
    return subject;
}

bool PostSubmitted::agreesWith(const Submission &words) const
{
    return kind == words.kind && revision == words.revision && targets == words.targets && notBefore == words.notBefore
        && notAfter == words.notAfter && urgent == words.urgent;
}

} // namespace toasoan
