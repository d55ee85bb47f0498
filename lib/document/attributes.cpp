// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/vocabulary.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan::document {
namespace {

bool isControl(char32_t c)
{
    const bool isWhiteSpace = c == u'\t' || c == u'\n' || c == u'\f' || c == u'\r';
    return (c < u' ' && !isWhiteSpace) || (c >= 0x7f && c < 0xa0);
}

std::optional<QString> anyText(const QString &value) { return value.simplified(); }

std::optional<QString> someText(const QString &value)
{
    const QString text = value.simplified();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

std::optional<QString> numberBetween(const QString &value, int least, int most)
{
    const QString digits = value.trimmed();
    const bool isPlain =
        !digits.isEmpty() && digits.size() <= 6 && std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
    const int number = isPlain ? digits.toInt() : -1;
    return number >= least && number <= most ? std::optional(QString::number(number)) : std::nullopt;
}

std::optional<QString> pixels(const QString &value) { return numberBetween(value, 1, 32767); }
std::optional<QString> span(const QString &value) { return numberBetween(value, 1, 1000); }
std::optional<QString> listStart(const QString &value) { return numberBetween(value, 0, 99999); }

std::optional<QString> oneOf(const QString &value, std::initializer_list<QStringView> allowed)
{
    return std::ranges::find(allowed, QStringView(value)) != allowed.end() ? std::optional(value) : std::nullopt;
}

std::optional<QString> listType(const QString &value) { return oneOf(value.trimmed(), {u"1", u"a", u"A", u"i", u"I"}); }
std::optional<QString> reversed(const QString &) { return u"reversed"_s; }
std::optional<QString> scope(const QString &value) { return oneOf(value.trimmed().toLower(), {u"col", u"row", u"colgroup", u"rowgroup"}); }

std::optional<QString> language(const QString &value)
{
    static const QRegularExpression form(u"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$"_s);
    const QString tag = value.trimmed();
    return form.match(tag).hasMatch() ? std::optional(tag) : std::nullopt;
}

bool isSpaceOrControl(QChar c) { return c <= u' '; }

// As a browser reads it: no blanks or controls at the ends, no tab or line break within.
QString asRead(const QString &value)
{
    qsizetype from = 0;
    qsizetype to = value.size();
    while (from < to && isSpaceOrControl(value.at(from)))
        ++from;
    while (to > from && isSpaceOrControl(value.at(to - 1)))
        --to;
    QString url = readable(value.sliced(from, to - from));
    url.removeIf([](QChar c) { return c < u' '; });
    return url;
}

// Composing letters would name another file, so they are written as a browser would send them.
QString withStableLetters(const QString &url)
{
    if (url == url.normalized(QString::NormalizationForm_C))
        return url;
    QString stable;
    const QByteArray bytes = url.toUtf8();
    for (const char byte : bytes) {
        if (uchar(byte) < 0x80)
            stable += QLatin1Char(byte);
        else
            stable += u'%' + QString::fromLatin1(QByteArray(1, byte).toHex()).toUpper();
    }
    return stable;
}

bool isStoredFile(const QString &url)
{
    static const QRegularExpression form(u"^toasoan-asset://store/[0-9a-f]{64}\\.[a-z0-9]{1,8}$"_s, QRegularExpression::DontCaptureOption);
    return form.match(url).hasMatch() && !url.endsWith(u'\n');
}

qsizetype schemeEnd(const QString &url)
{
    static const QRegularExpression end(u"[:/?#]"_s);
    const qsizetype at = url.indexOf(end);
    return at >= 0 && url.at(at) == u':' ? at : -1;
}

std::optional<QString> checkedUrl(const QString &value, std::initializer_list<QStringView> schemes)
{
    QString url = withStableLetters(asRead(value));
    if (url.isEmpty() || url.contains(u'\\') || url.startsWith("//"_L1))
        return std::nullopt;
    const qsizetype end = schemeEnd(url);
    if (end < 0) // a colon further on would be taken for a scheme's by WordPress
        return url.replace(u':', "%3A"_L1);
    const QString scheme = url.first(end).toLower();
    if (scheme == "toasoan-asset"_L1)
        return isStoredFile(url) ? std::optional(url) : std::nullopt;
    if (std::ranges::find(schemes, QStringView(scheme)) == schemes.end())
        return std::nullopt;
    const QString rest = url.sliced(end + 1);
    const bool isWeb = scheme.startsWith("http"_L1);
    if (rest.isEmpty() || (isWeb && (!rest.startsWith("//"_L1) || rest.size() < 3 || rest.at(2) == u'/')))
        return std::nullopt;
    return scheme + u':' + rest;
}

constexpr AttributeRule link[] = {{"href", checkedLink, true}, {"title", someText}};
constexpr AttributeRule abbreviation[] = {{"title", someText}};
constexpr AttributeRule foreignWords[] = {{"lang", language}};
constexpr AttributeRule image[] = {{"src", checkedSource, true}, {"alt", anyText}, {"width", pixels}, {"height", pixels}};
constexpr AttributeRule orderedList[] = {{"start", listStart}, {"type", listType}, {"reversed", reversed}};
constexpr AttributeRule headerCell[] = {{"scope", scope}, {"colspan", span}, {"rowspan", span}};
constexpr AttributeRule cell[] = {{"colspan", span}, {"rowspan", span}};

} // namespace

std::span<const AttributeRule> attributesOf(Tag tag)
{
    switch (tag) {
    case Tag::A:
        return link;
    case Tag::Abbr:
        return abbreviation;
    case Tag::Span:
        return foreignWords;
    case Tag::Img:
        return image;
    case Tag::Ol:
        return orderedList;
    case Tag::Th:
        return headerCell;
    case Tag::Td:
        return cell;
    default:
        return {};
    }
}

std::optional<QString> checkedLink(const QString &value) { return checkedUrl(value, {u"http", u"https", u"mailto", u"tel"}); }
std::optional<QString> checkedSource(const QString &value) { return checkedUrl(value, {u"http", u"https"}); }

std::optional<QString> alignmentIn(const QString &style)
{
    std::optional<QString> found;
    for (const QStringView declaration : QStringView(style).split(u';')) {
        const qsizetype colon = declaration.indexOf(u':');
        if (colon < 0 || declaration.first(colon).trimmed().compare("text-align"_L1, Qt::CaseInsensitive) != 0)
            continue;
        QString value = declaration.sliced(colon + 1).trimmed().toString().toLower();
        value.remove("!important"_L1);
        value = value.trimmed();
        if (value == "left"_L1 || value == "start"_L1)
            found = QString();
        else if (value == "center"_L1 || value == "right"_L1 || value == "justify"_L1)
            found = value;
        else if (value == "end"_L1)
            found = u"right"_s;
    }
    return found;
}

QString readable(const QString &text)
{
    const auto isRare = [](QChar c) { return isControl(c.unicode()) || c.isSurrogate() || c >= QChar(0xfdd0); };
    if (std::ranges::none_of(text, isRare))
        return text;
    QString result;
    for (const char32_t c : text.toUcs4()) {
        if (!isControl(c) && !QChar::isNonCharacter(c) && c != 0xfeff)
            result += QChar::fromUcs4(c);
    }
    return result;
}

QString cleanText(const QString &text) { return readable(text).normalized(QString::NormalizationForm_C); }

} // namespace toasoan::document
