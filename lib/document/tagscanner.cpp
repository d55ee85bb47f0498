// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/tagscanner.h"

#include <algorithm>

namespace toasoan::document {
namespace {

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r'; }
bool endsName(char c) { return isBlank(c) || c == '/' || c == '>'; }

qsizetype indexOfName(QByteArrayView html, QByteArrayView marker, qsizetype from)
{
    const auto equal = [](char a, char b) { return (isLetter(a) ? char(a | 0x20) : a) == b; };
    const auto found = std::search(html.begin() + from, html.end(), marker.begin(), marker.end(), equal);
    return found == html.end() ? -1 : found - html.begin();
}

} // namespace

void TagScanner::skipBlanks()
{
    while (m_at < m_html.size() && isBlank(m_html.at(m_at)))
        ++m_at;
}

// Comments, doctypes, processing instructions and whatever else is none of them.
void TagScanner::skipDeclaration(Place place)
{
    const QByteArrayView rest = m_html.sliced(m_at);
    if (place == Place::Foreign && rest.startsWith("<![CDATA[")) {
        const qsizetype end = m_html.indexOf("]]>", m_at);
        m_at = end < 0 ? m_html.size() : end + 3;
        return;
    }
    if (!rest.startsWith("<!--")) {
        const qsizetype end = m_html.indexOf('>', m_at);
        m_at = end < 0 ? m_html.size() : end + 1;
        return;
    }
    if (rest.startsWith("<!-->") || rest.startsWith("<!--->")) {
        m_at = m_html.indexOf('>', m_at) + 1;
        return;
    }
    const qsizetype plain = m_html.indexOf("-->", m_at + 4);
    const qsizetype odd = m_html.indexOf("--!>", m_at + 4);
    if (plain < 0 && odd < 0)
        m_at = m_html.size();
    else
        m_at = odd < 0 || (plain >= 0 && plain < odd) ? plain + 3 : odd + 4;
}

bool TagScanner::next(TagToken &tag, Place place)
{
    tag = {};
    while (m_at < m_html.size()) {
        const qsizetype open = m_html.indexOf('<', m_at);
        tag.isAfterText = tag.isAfterText || open != m_at;
        if (open < 0)
            break;
        m_at = open;
        const char first = at(open + 1);
        if (isLetter(first) || (first == '/' && isLetter(at(open + 2))))
            return readTag(tag);
        if (first == '!' || first == '?' || first == '/') {
            skipDeclaration(place);
        } else {
            tag.isAfterText = true;
            ++m_at;
        }
    }
    m_at = m_html.size();
    return false;
}

bool TagScanner::readTag(TagToken &tag)
{
    tag.isEnd = at(m_at + 1) == '/';
    m_at += tag.isEnd ? 2 : 1;
    const qsizetype nameStart = m_at;
    while (m_at < m_html.size() && !endsName(m_html.at(m_at)))
        ++m_at;
    tag.name = m_html.sliced(nameStart, m_at - nameStart).toByteArray().toLower();
    const qsizetype attributesStart = m_at;
    while (m_at < m_html.size()) {
        skipBlanks();
        const char c = at(m_at);
        if (c == '>') {
            tag.isSelfClosing = m_at > attributesStart && m_html.at(m_at - 1) == '/' && tag.isSelfClosing;
            tag.attributes = m_html.sliced(attributesStart, m_at - attributesStart).toByteArray().trimmed();
            ++m_at;
            return true;
        }
        tag.isSelfClosing = c == '/';
        if (c == '/')
            ++m_at;
        else if (!readAttribute(tag))
            break;
    }
    m_at = m_html.size();
    return false; // a tag that never ends is none
}

bool TagScanner::readAttribute(TagToken &tag)
{
    ++tag.attributeCount;
    ++m_at; // also if it is '=': a name may start with it
    while (m_at < m_html.size() && !endsName(m_html.at(m_at)) && m_html.at(m_at) != '=')
        ++m_at;
    skipBlanks();
    if (at(m_at) != '=')
        return m_at < m_html.size();
    ++m_at;
    skipBlanks();
    const char quote = at(m_at);
    if (quote == '"' || quote == '\'') {
        const qsizetype end = m_html.indexOf(quote, m_at + 1);
        m_at = end < 0 ? m_html.size() : end + 1;
    } else {
        while (m_at < m_html.size() && !isBlank(m_html.at(m_at)) && m_html.at(m_at) != '>')
            ++m_at;
    }
    return m_at < m_html.size();
}

bool TagScanner::skipContent(const QByteArray &name)
{
    const QByteArray marker = "</" + name;
    const qsizetype start = m_at;
    for (qsizetype end = m_at;; ++end) {
        end = indexOfName(m_html, marker, end);
        if (end < 0) {
            m_at = m_html.size();
            break;
        }
        if (endsName(at(end + marker.size()))) {
            m_at = end;
            break;
        }
    }
    // A script inside a comment inside a script has its own end tag.
    const QByteArrayView content = m_html.sliced(start, m_at - start);
    if (name == "script" && content.contains("<!--") && indexOfName(content, "<script", 0) >= 0)
        return false;
    TagToken end;
    if (m_at < m_html.size())
        (void)readTag(end);
    return true;
}

qsizetype TagScanner::mostTagsLeft() const
{
    qsizetype count = 0;
    for (qsizetype place = m_at; place < m_html.size(); ++place)
        count += m_html.at(place) == '<' && isLetter(at(place + 1));
    return count;
}

} // namespace toasoan::document
