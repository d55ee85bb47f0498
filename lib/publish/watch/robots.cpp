// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/watch/robots.h"

#include <algorithm>

namespace toasoan::publish {

namespace {

struct Line {
    QByteArray key; ///< lower case
    QByteArray value;
};

Line lineOf(QByteArrayView raw)
{
    const qsizetype comment = raw.indexOf('#');
    const QByteArray text = (comment < 0 ? raw : raw.first(comment)).trimmed().toByteArray();
    const qsizetype colon = text.indexOf(':');
    return colon < 0 ? Line{} : Line{text.first(colon).trimmed().toLower(), text.sliced(colon + 1).trimmed()};
}

bool isReserved(char c) { return QByteArrayView("%;/?:@&=+$,#*!'()[]").contains(c); }

bool isPlain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || QByteArrayView("-._~").contains(c);
}

int hexValue(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

// RFC 9309, 2.2.2: octets outside ASCII are compared percent-encoded, plain letters that are encoded without need decoded.
QByteArray normalised(QByteArrayView path)
{
    QByteArray out;
    for (qsizetype i = 0; i < path.size(); ++i) {
        const char c = path[i];
        if (c == '%' && i + 2 < path.size() && hexValue(path[i + 1]) >= 0 && hexValue(path[i + 2]) >= 0) {
            const auto octet = char(hexValue(path[i + 1]) * 16 + hexValue(path[i + 2]));
            out += isPlain(octet) ? QByteArray(1, octet) : '%' + path.sliced(i + 1, 2).toByteArray().toUpper();
            i += 2;
        } else if (isPlain(c) || isReserved(c)) {
            out += c;
        } else {
            out += '%' + QByteArray(1, c).toHex().toUpper();
        }
    }
    return out;
}

// '*' stands for any octets, '$' at the end for the end. Linear but for the number of stars.
bool fits(QByteArrayView rule, QByteArrayView path)
{
    const bool toTheEnd = rule.endsWith('$');
    if (toTheEnd)
        rule.chop(1);
    qsizetype at = 0;
    qsizetype from = 0;
    for (bool first = true;; first = false) {
        const qsizetype star = rule.indexOf('*', from);
        const QByteArrayView part = rule.sliced(from, (star < 0 ? rule.size() : star) - from);
        const bool last = star < 0;
        if (first) {
            if (!path.startsWith(part))
                return false;
            at = part.size();
        } else if (last && toTheEnd) {
            return path.size() - at >= part.size() && path.endsWith(part);
        } else {
            const qsizetype found = path.indexOf(part, at);
            if (found < 0)
                return false;
            at = found + part.size();
        }
        if (last)
            return !toTheEnd || at == path.size();
        from = star + 1;
    }
}

} // namespace

Robots Robots::parse(QByteArrayView text, QByteArrayView token)
{
    Robots ours;
    Robots everybodys;
    bool named = false; ///< some group names us
    bool forUs = false;
    bool forAll = false;
    bool inRules = false; ///< agents above rules belong together; the next agent begins a new group
    const QByteArray own = token.toByteArray().toLower();
    if (text.startsWith("\xEF\xBB\xBF"))
        text = text.sliced(3);
    QByteArray lines = text.first(std::min<qsizetype>(text.size(), largest)).toByteArray();
    for (const QByteArray &raw : lines.replace('\r', '\n').split('\n')) {
        const Line line = lineOf(raw);
        if (line.key == "user-agent") {
            if (std::exchange(inRules, false))
                forUs = forAll = false;
            // "ToaSoan/1.0" names the token before the slash (RFC 9309, 2.2.1).
            const QByteArray agent = line.value.toLower();
            const qsizetype end =
                std::ranges::find_if(agent, [](char c) { return !(c >= 'a' && c <= 'z') && c != '_' && c != '-'; }) - agent.begin();
            forUs = forUs || (end > 0 && agent.first(end) == own);
            forAll = forAll || line.value == "*";
            named = named || forUs;
            continue;
        }
        const bool rule = line.key == "allow" || line.key == "disallow";
        const bool delay = line.key == "crawl-delay";
        if (!rule && !delay)
            continue;
        inRules = true;
        for (Robots *group : {forUs ? &ours : nullptr, forAll ? &everybodys : nullptr}) {
            if (!group)
                continue;
            bool isNumber = false;
            const double seconds = line.value.toDouble(&isNumber);
            if (rule && !line.value.isEmpty()) // an empty rule matches nothing
                group->m_rules.append({.path = normalised(line.value), .allow = line.key == "allow"});
            else if (delay && isNumber && seconds >= 0 && seconds < 1e6)
                group->m_delay = std::chrono::milliseconds(qint64(seconds * 1000));
        }
    }
    return named ? ours : everybodys;
}

Robots Robots::refusingAll()
{
    Robots robots;
    robots.m_rules.append({.path = "/", .allow = false});
    return robots;
}

bool Robots::allows(const QUrl &url) const
{
    const QByteArray path = url.path(QUrl::FullyEncoded).toUtf8();
    if (path == "/robots.txt") // RFC 9309, 2.2.2: always
        return true;
    QByteArray target = path.isEmpty() ? QByteArray("/") : path;
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toUtf8();
    target = normalised(target);
    qsizetype longest = -1;
    bool allow = true;
    for (const Rule &rule : m_rules) {
        if (rule.path.size() < longest || (rule.path.size() == longest && !rule.allow) || !fits(rule.path, target))
            continue;
        longest = rule.path.size();
        allow = rule.allow;
    }
    return allow;
}

} // namespace toasoan::publish
