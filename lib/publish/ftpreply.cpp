// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/ftpreply.h"

#include "publish/sitefault.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan::publish {

namespace {

int codeOf(QByteArrayView line)
{
    bool ok = false;
    const int code = line.size() >= 3 ? line.first(3).toInt(&ok) : 0;
    return ok && code >= 100 && code < 600 ? code : 0;
}

// No reply has a kind of its own for every way of being full; vsftpd says only the last of these, with 451.
bool saysFull(const FtpReply &reply)
{
    const QByteArray text = reply.text.toLower();
    return reply.code == 452 || reply.code == 552
        || (reply.code >= 400
            && std::ranges::any_of(std::initializer_list<const char *>{"no space", "disk full", "quota", "writing to local file"},
                [&](const char *words) { return text.contains(words); }));
}

bool serverDecided(CURLcode code)
{
    switch (code) {
    case CURLE_LOGIN_DENIED:
    case CURLE_REMOTE_ACCESS_DENIED:
    case CURLE_REMOTE_FILE_NOT_FOUND:
    case CURLE_FTP_COULDNT_RETR_FILE:
    case CURLE_FTP_COULDNT_SET_TYPE:
    case CURLE_FTP_WEIRD_PASV_REPLY:
    case CURLE_FTP_PRET_FAILED:
    case CURLE_PARTIAL_FILE:
    case CURLE_QUOTE_ERROR:
    case CURLE_REMOTE_DISK_FULL:
    case CURLE_UPLOAD_FAILED:
    case CURLE_USE_SSL_FAILED:
    case CURLE_WEIRD_SERVER_REPLY:
        return true;
    default:
        return false;
    }
}

} // namespace

void FtpReplies::take(QByteArrayView line)
{
    const QByteArray text = line.trimmed().toByteArray();
    const int code = codeOf(text);
    const char after = text.size() > 3 ? text[3] : ' ';
    if (m_open == 0 && code != 0 && after == '-') {
        m_open = code;
        m_features.clear();
    } else if (code != 0 && after == ' ' && (m_open == 0 || m_open == code)) {
        m_replies.append({code, text.sliced(std::min<qsizetype>(4, text.size()))});
        m_open = 0;
    } else if (m_open != 0) {
        m_features.append(text);
    }
}

bool FtpReplies::has(int code) const { return std::ranges::contains(m_replies, code, &FtpReply::code); }

std::optional<FtpReply> FtpReplies::firstRefusal(qsizetype count) const
{
    const auto from = m_replies.cend() - std::min(count, m_replies.size());
    const auto found = std::find_if(from, m_replies.cend(), [](const FtpReply &reply) { return reply.code >= 400; });
    return found == m_replies.cend() ? std::nullopt : std::optional(*found);
}

bool FtpReplies::onlyGoodbye() const
{
    return std::ranges::all_of(m_replies, [](const FtpReply &reply) { return reply.code == 421; });
}

bool FtpReplies::hasFeature(QByteArrayView name) const
{
    return std::ranges::any_of(
        m_features, [&](const QByteArray &line) { return line.split(' ').first().compare(name, Qt::CaseInsensitive) == 0; });
}

Error ftpError(const Error &found, CURLcode code, const FtpReply &last, const QByteArray &password)
{
    if (found.kind == Error::Kind::Cancelled || found.kind == Error::Kind::TooLarge)
        return found;
    // A server that echoes what it was sent must not bring a password into a log.
    const QString words = !password.isEmpty() && last.text.contains(password) ? QString::number(last.code) : last.line();
    // libcurl calls the goodbye of a server a time-out.
    if (last.code == 421)
        return {Error::Kind::Offline, words};
    if (last.code < 400 || !serverDecided(code))
        return found;
    if (saysFull(last))
        return {Error::Kind::DiskFull, words};
    // The data connection did not come about, or broke.
    if (last.code == 425 || last.code == 426)
        return {Error::Kind::Offline, words};
    return {Error::Kind::SiteRefused, code == CURLE_USE_SSL_FAILED ? begins::noTls + words : words};
}

QStringList namesInMachineListing(const QByteArray &body)
{
    QStringList names;
    for (QByteArray line : body.split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        const qsizetype space = line.indexOf(' ');
        const QByteArray facts = ';' + line.first(std::max<qsizetype>(space, 0)).toLower();
        if (space >= 0 && !facts.contains(";type=cdir;") && !facts.contains(";type=pdir;"))
            names.append(QString::fromUtf8(line.sliced(space + 1)));
    }
    return names;
}

QStringList namesInList(const QByteArray &body)
{
    QStringList names;
    for (QByteArray line : body.split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        if (const QByteArray name = line.sliced(line.lastIndexOf('/') + 1); !name.isEmpty())
            names.append(QString::fromUtf8(name));
    }
    return names;
}

} // namespace toasoan::publish
