// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/ftptransport.h"

#include "publish/connector.h"
#include "publish/ftpreply.h"
#include "publish/sitefault.h"

#include <QUrl>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace toasoan::publish {

namespace {

struct Upload {
    QByteArrayView left;
};

size_t send(char *buffer, size_t size, size_t count, void *context)
{
    auto *upload = static_cast<Upload *>(context);
    const qsizetype length = std::min(qsizetype(size * count), upload->left.size());
    std::memcpy(buffer, upload->left.data(), size_t(length));
    upload->left = upload->left.sliced(length);
    return size_t(length);
}

size_t takeReply(char *data, size_t size, size_t count, void *context)
{
    static_cast<FtpReplies *>(context)->take(QByteArrayView(data, qsizetype(size * count)));
    return size * count;
}

QByteArray commandLine(const char *verb, const QByteArray &path) { return QByteArray(verb) + ' ' + path; }

bool isAscii(const QByteArray &text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

} // namespace

struct FtpTransport::Request {
    enum class Kind { Commands, Visit, List, Read, Write };
    Kind kind = Kind::Commands;
    QByteArray path; ///< of a file, or of a folder with '/' behind it; from the server's root
    QList<QByteArray> commands;
    QByteArray listing; ///< the command that lists
    QByteArray bytes; ///< to be written
    qint64 limit = largestFile;
};

struct FtpTransport::Answer {
    CURLcode code = CURLE_OK;
    std::optional<Error> error;
    QByteArray body;
    FtpReplies replies;
    FtpReply reply; ///< the one that tells how it went
    Upload upload;
};

Result<std::unique_ptr<FtpTransport>> FtpTransport::make(const FtpPlace &place, const Credentials &credentials)
{
    TRY_INTO(curl, CurlHandle::make());
    return std::unique_ptr<FtpTransport>(new FtpTransport(place, credentials, std::move(curl)));
}

FtpTransport::FtpTransport(FtpPlace place, const Credentials &credentials, CurlHandle curl)
    : m_place(std::move(place))
    , m_user(credentials.user.toUtf8())
    , m_password(credentials.password)
    , m_curl(std::move(curl))
{
}

// Whole paths from the root: some servers read "~x" or "-a b" at the beginning as something else.
QByteArray FtpTransport::absolute(const QString &path) const { return (m_place.folder + u'/' + path).toUtf8(); }

void FtpTransport::prepare(const Request &request, const QByteArray &url, const CurlList &commands)
{
    using Kind = Request::Kind;
    m_curl.reset();
    CURL *curl = m_curl.get();
    curl_easy_setopt(curl, CURLOPT_URL, url.constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "ftp");
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
    curl_easy_setopt(curl, CURLOPT_USERNAME, m_user.constData());
    curl_easy_setopt(curl, CURLOPT_PASSWORD, m_password.constData());
    curl_easy_setopt(curl, CURLOPT_SERVER_RESPONSE_TIMEOUT, 30L);
    curl_easy_setopt(curl, CURLOPT_MAXCONNECTS, 1L);
    if (m_place.tls == FtpPlace::Tls::Explicit) {
        curl_easy_setopt(curl, CURLOPT_USE_SSL, long(CURLUSESSL_ALL));
        curl_easy_setopt(curl, CURLOPT_FTPSSLAUTH, long(CURLFTPAUTH_TLS));
        // Servers want the session of the control connection on every data connection; a ticket of TLS 1.3 serves only once, and
        // after the two that they give the third file would be refused.
        curl_easy_setopt(curl, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2) | long(CURL_SSLVERSION_MAX_TLSv1_2));
    }
    const bool inFolder = request.kind == Kind::Visit || request.kind == Kind::List;
    curl_easy_setopt(curl, CURLOPT_FTP_FILEMETHOD, long(inFolder ? CURLFTPMETHOD_SINGLECWD : CURLFTPMETHOD_NOCWD));
    curl_easy_setopt(curl, CURLOPT_QUOTE, commands.get());
    if (request.kind == Kind::Commands || request.kind == Kind::Visit)
        curl_easy_setopt(curl, CURLOPT_NOBODY, 1L);
    if (request.kind == Kind::List)
        curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, request.listing.constData());
    if (request.kind == Kind::Write) {
        curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
        curl_easy_setopt(curl, CURLOPT_READFUNCTION, send);
        curl_easy_setopt(curl, CURLOPT_INFILESIZE_LARGE, curl_off_t(request.bytes.size()));
    }
}

FtpTransport::Answer FtpTransport::tryOnce(const Request &request, const std::stop_token &stop)
{
    const bool sixth = m_place.host.contains(u':');
    const QByteArray url = "ftp://" + (sixth ? u'[' + m_place.host + u']' : m_place.host).toUtf8() + ':' + QByteArray::number(m_place.port)
        + '/' + QUrl::toPercentEncoding(QString::fromUtf8(request.path), "/");
    CurlList commands;
    // '*': after a command that fails otherwise libcurl lets the connection go; what failed is seen in the replies.
    // A few servers take names for UTF-8 only after having been told (RFC 2640).
    if (!isAscii(request.path) || !std::ranges::all_of(request.commands, isAscii))
        commands.append("*OPTS UTF8 ON");
    for (const QByteArray &line : request.commands)
        commands.append('*' + line);
    prepare(request, url, commands);
    Answer answer{.upload = {request.bytes}};
    curl_easy_setopt(m_curl.get(), CURLOPT_HEADERFUNCTION, takeReply);
    curl_easy_setopt(m_curl.get(), CURLOPT_HEADERDATA, &answer.replies);
    curl_easy_setopt(m_curl.get(), CURLOPT_READDATA, &answer.upload);
    auto body = m_curl.perform(request.limit, stop);
    answer.code = m_curl.lastCode();
    answer.reply = answer.replies.last();
    if (body)
        answer.body = std::move(*body);
    else
        answer.error = ftpError(body.error(), answer.code, answer.reply, m_password);
    return answer;
}

FtpTransport::Answer FtpTransport::perform(const Request &request, const std::stop_token &stop)
{
    const bool layOpen = std::exchange(m_connected, true);
    Answer answer = tryOnce(request, stop);
    // Found out before a data connection was used: no such folder, no such file, one that is too large.
    const bool inStep = answer.code == CURLE_REMOTE_ACCESS_DENIED || answer.code == CURLE_FILESIZE_EXCEEDED
        || (answer.code == CURLE_REMOTE_FILE_NOT_FOUND && !answer.replies.has(213));
    if (!answer.error || inStep)
        return answer;
    // A reply may be on its way that a later command would take for its own. The next connection wants a handle without TLS sessions
    // of this one, as servers want those of its own control connection for its data.
    m_connected = false;
    if (auto fresh = CurlHandle::make())
        m_curl = std::move(*fresh);
    // The server let go a connection that lay idle, or the data connection did not come about: nothing was done of this yet.
    const bool nothingDone = answer.replies.onlyGoodbye() || answer.reply.code == 425;
    return layOpen && nothingDone && answer.error->kind == Error::Kind::Offline ? perform(request, stop) : answer;
}

FtpTransport::Answer FtpTransport::command(const QList<QByteArray> &lines, const std::stop_token &stop)
{
    Answer answer = perform({.kind = Request::Kind::Commands, .path = "/", .commands = lines}, stop);
    const auto refusal = answer.error ? std::nullopt : answer.replies.firstRefusal(lines.size());
    if (refusal) {
        answer.reply = *refusal;
        answer.error = ftpError({}, CURLE_QUOTE_ERROR, *refusal, m_password);
    }
    return answer;
}

Result<> FtpTransport::enter(const std::stop_token &stop)
{
    if (stop.stop_requested())
        return failure(Error::Kind::Cancelled);
    if (m_entered)
        return {};
    TRY_INTO(there, folderExists({}, stop));
    if (!there)
        return failure(Error::Kind::Offline, begins::noFolder + m_place.host + u": "_s + m_place.folder);
    m_entered = true;
    return {};
}

Result<bool> FtpTransport::folderExists(const QString &folder, const std::stop_token &stop)
{
    const QByteArray place = folder.isEmpty() ? m_place.folder.toUtf8() : absolute(folder);
    const Answer answer = perform({.kind = Request::Kind::Visit, .path = place + '/'}, stop);
    if (!answer.error)
        return true;
    // CWD's 550: libcurl tells it from a refused login.
    if (answer.code == CURLE_REMOTE_ACCESS_DENIED && answer.reply.code == 550)
        return false;
    return std::unexpected(*answer.error);
}

Result<QByteArray> FtpTransport::read(const QString &path, qint64 limit, std::stop_token stop)
{
    TRY(checkPath(path));
    TRY(enter(stop));
    Answer answer = perform({.kind = Request::Kind::Read, .path = absolute(path), .limit = limit}, stop);
    if (!answer.error)
        return std::move(answer.body);
    // 550 stands for "no such file" and for "you may not"; one whose size was told is there.
    if (answer.reply.code == 550 && !answer.replies.has(213))
        return failure(Error::Kind::NotFound, path);
    return std::unexpected(*answer.error);
}

Result<> FtpTransport::writeTemporary(const QString &path, const QByteArray &bytes, std::stop_token stop)
{
    TRY(checkPath(path));
    TRY(enter(stop));
    const QByteArray temporary = absolute(temporaryName(path));
    const Answer answer = perform({.kind = Request::Kind::Write, .path = temporary, .bytes = bytes}, stop);
    if (!answer.error)
        return {};
    m_folders.clear();
    const bool cut = answer.code == CURLE_SEND_ERROR && answer.upload.left.size() < bytes.size();
    const auto full = cut || answer.reply.code == 451 ? whetherFull(path, stop) : std::nullopt;
    // What half arrived is taken away, if the server was there at all.
    if (answer.reply.code != 0)
        (void)command({commandLine("DELE", temporary)}, {});
    return std::unexpected(full.value_or(*answer.error));
}

// A full disk may show as 451 with other words, or as a data connection cut while there is more to send, and the reply is lost. What fits
// into the buffers of the line can be sent off, so that a small file beside the half one gets that reply.
std::optional<Error> FtpTransport::whetherFull(const QString &path, const std::stop_token &stop)
{
    const QByteArray probe = absolute(temporaryName(temporaryName(path)));
    const Answer answer = perform({.kind = Request::Kind::Write, .path = probe, .bytes = QByteArray(16384, '\n')}, stop);
    if (answer.reply.code != 0)
        (void)command({commandLine("DELE", probe)}, {});
    return answer.error && answer.error->kind == Error::Kind::DiskFull ? answer.error : std::nullopt;
}

Result<qint64> FtpTransport::size(const QString &path, std::stop_token stop)
{
    TRY(checkPath(path));
    TRY(enter(stop));
    const Answer answer = command({"TYPE I", commandLine("SIZE", absolute(path))}, stop);
    if (answer.error && answer.reply.code == 550)
        return failure(Error::Kind::NotFound, path);
    if (answer.error)
        return std::unexpected(*answer.error);
    bool ok = false;
    const qint64 bytes = answer.reply.text.trimmed().toLongLong(&ok);
    if (!ok || bytes < 0)
        return failure(Error::Kind::SiteRefused, answer.reply.line());
    return bytes;
}

Result<> FtpTransport::rename(const QString &from, const QString &to, std::stop_token stop)
{
    TRY(checkPath(from));
    TRY(checkPath(to));
    TRY(enter(stop));
    const Answer answer = command({commandLine("RNFR", absolute(from)), commandLine("RNTO", absolute(to))}, stop);
    return answer.error ? Result<>(std::unexpected(*answer.error)) : Result<>();
}

Result<> FtpTransport::remove(const QString &path, std::stop_token stop)
{
    TRY(checkPath(path));
    TRY(enter(stop));
    const Answer answer = command({commandLine("DELE", absolute(path))}, stop);
    if (!answer.error)
        return {};
    if (answer.error->kind != Error::Kind::SiteRefused)
        return std::unexpected(*answer.error);
    const auto bytes = size(path, stop);
    if (!bytes && bytes.error().kind != Error::Kind::NotFound)
        return std::unexpected(bytes.error());
    if (bytes)
        return std::unexpected(*answer.error);
    TRY_INTO(folder, folderExists(path, stop));
    return folder ? failure(Error::Kind::SiteRefused, u"a folder, not a file: "_s + path) : Result<>();
}

Result<> FtpTransport::removeEmptyFolder(const QString &folder, std::stop_token stop)
{
    if (folder.isEmpty())
        return {};
    TRY(checkPath(folder));
    TRY(enter(stop));
    m_folders.clear();
    const Answer answer = command({commandLine("RMD", absolute(folder))}, stop);
    if (!answer.error)
        return {};
    if (answer.error->kind != Error::Kind::SiteRefused)
        return std::unexpected(*answer.error);
    TRY_INTO(there, folderExists(folder, stop));
    if (!there)
        return {};
    TRY_INTO(inside, list(folder, stop));
    return inside.isEmpty() ? Result<>(std::unexpected(*answer.error)) : Result<>();
}

Result<bool> FtpTransport::hasMachineListing(const std::stop_token &stop)
{
    if (!m_machineListing) {
        const Answer answer = command({"FEAT"}, stop);
        if (answer.error && answer.error->kind != Error::Kind::SiteRefused)
            return std::unexpected(*answer.error);
        m_machineListing = answer.replies.hasFeature("MLST");
    }
    return *m_machineListing;
}

Result<QStringList> FtpTransport::names(const QString &folder, const QByteArray &listing, const std::stop_token &stop)
{
    const QByteArray place = folder.isEmpty() ? m_place.folder.toUtf8() : absolute(folder);
    const Answer answer = perform({.kind = Request::Kind::List, .path = place + '/', .listing = listing}, stop);
    const int last = answer.reply.code;
    // Not there, or there with nothing in it: some servers refuse to list that.
    if (answer.error && (last == 450 || last == 550))
        return QStringList();
    if (answer.error)
        return std::unexpected(*answer.error);
    return listing == "MLSD" ? namesInMachineListing(answer.body) : namesInList(answer.body);
}

Result<QStringList> FtpTransport::list(const QString &folder, std::stop_token stop)
{
    if (!folder.isEmpty())
        TRY(checkPath(folder));
    TRY(enter(stop));
    TRY_INTO(machine, hasMachineListing(stop));
    auto found = names(folder, machine ? "MLSD" : "NLST -a", stop);
    // A server that takes "-a" for a name finds nothing or refuses; one that understands it names at least ".".
    if (!machine && (found ? found->isEmpty() : found.error().kind == Error::Kind::SiteRefused))
        found = names(folder, "NLST", stop);
    if (!found)
        return found;
    found->removeIf([](const QString &name) { return name == "."_L1 || name == ".."_L1; });
    found->sort();
    return found;
}

Result<> FtpTransport::makeFolder(const QString &folder, std::stop_token stop)
{
    TRY(checkPath(folder));
    TRY(enter(stop));
    if (m_folders.contains(folder))
        return {};
    Answer answer = command({commandLine("MKD", absolute(folder))}, stop);
    if (answer.error && answer.error->kind == Error::Kind::SiteRefused) {
        TRY_INTO(there, folderExists(folder, stop));
        const QString parent = folderOf(folder);
        if (!there && !parent.isEmpty() && !m_folders.contains(parent)) {
            TRY(makeFolder(parent, stop));
            answer = command({commandLine("MKD", absolute(folder))}, stop);
        } else if (there) {
            answer.error.reset();
        }
    }
    if (answer.error)
        return std::unexpected(*answer.error);
    m_folders.insert(folder);
    return {};
}

} // namespace toasoan::publish
