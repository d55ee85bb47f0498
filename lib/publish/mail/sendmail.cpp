// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/mail/sendmail.h"

#include <algorithm>
#include <cstring>

#include "domain/mailaddress.h"
#include "publish/curlhandle.h"

using namespace Qt::StringLiterals;

namespace toasoan::publish {

namespace {

constexpr qint64 longestAnswer = 65'536;

struct Upload {
    const QByteArray &mail;
    qsizetype sent = 0;
};

size_t upload(char *buffer, size_t size, size_t count, void *context)
{
    auto *upload = static_cast<Upload *>(context);
    const qsizetype piece = std::min<qsizetype>(qsizetype(size * count), upload->mail.size() - upload->sent);
    std::memcpy(buffer, upload->mail.constData() + upload->sent, size_t(piece));
    upload->sent += piece;
    return size_t(piece);
}

// curl has one word for a lost connection and for a server that answered no; the answer's code tells them apart.
Error refined(Error error, CURLcode code, CURL *curl)
{
    long answer = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &answer);
    if (error.kind == Error::Kind::Offline && code != CURLE_COULDNT_CONNECT && answer >= 500 && answer < 600)
        error.kind = Error::Kind::SiteRefused;
    return error;
}

} // namespace

Result<> sendMail(
    const MailServer &server, const QByteArray &password, const MailMessage &message, std::stop_token stop, std::chrono::seconds patience)
{
    TRY(checkMailServer(server));
    if (!isMailAddress(message.to))
        return failure(Error::Kind::InvalidInput, u"to"_s);
    TRY_INTO(handle, CurlHandle::make());
    CURL *curl = handle.get();
    const bool bare = server.host.contains(u':'); // an IPv6 address
    const QByteArray host = (bare ? u'[' + server.host + u']' : server.host).toUtf8();
    const QByteArray scheme = server.security == MailSecurity::Tls ? "smtps://" : "smtp://";
    const QByteArray domain = message.from.section(u'@', -1).toUtf8(); // what we say we are in EHLO
    const QByteArray url = scheme + host + ':' + QByteArray::number(server.port) + '/' + domain;
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(curl, CURLOPT_URL, url.constData());
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, long(patience.count()));
    curl_easy_setopt(curl, CURLOPT_USE_SSL, server.security == MailSecurity::None ? CURLUSESSL_NONE : CURLUSESSL_ALL);
    const QByteArray user = server.user.toUtf8();
    if (!user.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_USERNAME, user.constData());
        curl_easy_setopt(curl, CURLOPT_PASSWORD, password.constData());
    }
    const QByteArray from = '<' + message.from.toUtf8() + '>';
    curl_easy_setopt(curl, CURLOPT_MAIL_FROM, from.constData());
    CurlList recipients;
    recipients.append('<' + message.to.toUtf8() + '>');
    curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, recipients.get());
    const QByteArray mail = composeMail(message);
    Upload body{.mail = mail};
    curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl, CURLOPT_INFILESIZE_LARGE, curl_off_t(mail.size()));
    curl_easy_setopt(curl, CURLOPT_READFUNCTION, upload);
    curl_easy_setopt(curl, CURLOPT_READDATA, &body);
    const auto sent = handle.perform(longestAnswer, std::move(stop));
    if (!sent)
        return std::unexpected(refined(sent.error(), handle.lastCode(), curl));
    return {};
}

} // namespace toasoan::publish
