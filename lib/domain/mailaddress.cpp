// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/mailaddress.h"

#include <algorithm>

#include <QList>

namespace toasoan {

namespace {

constexpr qsizetype longestAddress = 254;
constexpr qsizetype longestLocalPart = 64;
constexpr qsizetype longestLabel = 63;

bool isLetterOrDigit(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9'); }
bool isAtomText(QChar c) { return isLetterOrDigit(c) || QStringView(u"!#$%&'*+-/=?^_`{|}~").contains(c); }

bool isAtom(QStringView part) { return !part.isEmpty() && std::ranges::all_of(part, isAtomText); }
bool isLabel(QStringView part)
{
    const auto allowed = [](QChar c) { return isLetterOrDigit(c) || c == u'-'; };
    return !part.isEmpty() && part.size() <= longestLabel && part.front() != u'-' && part.back() != u'-'
        && std::ranges::all_of(part, allowed);
}

} // namespace

bool isMailAddress(QStringView address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 1 || at > longestLocalPart || address.size() > longestAddress)
        return false;
    return std::ranges::all_of(address.first(at).split(u'.'), isAtom) && std::ranges::all_of(address.sliced(at + 1).split(u'.'), isLabel);
}

} // namespace toasoan
