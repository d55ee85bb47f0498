// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QStringList>

#include <curl/curl.h>

#include <optional>

namespace toasoan::publish {

/// One reply of an FTP server (RFC 959, 4.2); of several lines the last.
struct FtpReply {
    int code = 0; ///< 0: there was none
    QByteArray text;
    [[nodiscard]] QString line() const { return QString::number(code) + QLatin1Char(' ') + QString::fromUtf8(text); }
};

/// What a server said on its control connection, line by line.
class FtpReplies final {
public:
    void take(QByteArrayView line);
    [[nodiscard]] FtpReply last() const { return m_replies.isEmpty() ? FtpReply() : m_replies.last(); }
    [[nodiscard]] bool has(int code) const;
    /// Of the last so many the first that says no.
    [[nodiscard]] std::optional<FtpReply> firstRefusal(qsizetype count) const;
    [[nodiscard]] bool onlyGoodbye() const; ///< nothing, or 421 at once
    [[nodiscard]] bool hasFeature(QByteArrayView name) const; ///< in the reply to FEAT (RFC 2389)

private:
    QList<FtpReply> m_replies;
    QList<QByteArray> m_features;
    int m_open = 0; ///< code of a reply whose last line has not come
};

/// What libcurl found, in the words of the server where it is the server that says no. DiskFull where those words are about room.
[[nodiscard]] Error ftpError(const Error &found, CURLcode code, const FtpReply &last, const QByteArray &password);

/// Names in an answer to MLSD (RFC 3659, 7), without the folder itself and the one above it.
[[nodiscard]] QStringList namesInMachineListing(const QByteArray &body);
/// Names in an answer to NLST; from servers that name whole paths the last part.
[[nodiscard]] QStringList namesInList(const QByteArray &body);

} // namespace toasoan::publish
