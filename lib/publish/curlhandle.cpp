// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/curlhandle.h"

#include "publish/sitefault.h"

using namespace Qt::StringLiterals;

namespace toasoan::publish {

namespace {

struct Transfer {
    const CurlHandle::Take &take;
    qint64 received = 0;
    qint64 limit = 0;
    bool tooLarge = false;
    bool enough = false;
    std::stop_token stop;
};

size_t receive(char *data, size_t size, size_t count, void *context)
{
    auto *transfer = static_cast<Transfer *>(context);
    const qsizetype length = qsizetype(size) * qsizetype(count);
    // After decompression: a small answer may unpack to a large one.
    transfer->received += length;
    transfer->tooLarge = transfer->received > transfer->limit;
    if (transfer->tooLarge)
        return 0;
    transfer->enough = !transfer->take(QByteArrayView(data, length));
    return transfer->enough ? 0 : size * count;
}

int progress(void *context, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<Transfer *>(context)->stop.stop_requested() ? 1 : 0;
}

Error errorOf(CURLcode code, const Transfer &transfer, const char *words)
{
    QString detail = QString::fromUtf8(words);
    if (detail.isEmpty())
        detail = QString::fromUtf8(curl_easy_strerror(code));
    if (transfer.stop.stop_requested())
        return {Error::Kind::Cancelled, {}};
    if (transfer.tooLarge)
        return {Error::Kind::TooLarge, detail};
    switch (code) {
    case CURLE_OPERATION_TIMEDOUT:
    case CURLE_FTP_ACCEPT_TIMEOUT:
        return {Error::Kind::Timeout, detail};
    case CURLE_FILESIZE_EXCEEDED:
        return {Error::Kind::TooLarge, detail};
    case CURLE_COULDNT_RESOLVE_HOST:
        return {Error::Kind::Offline, begins::unknownHost + detail};
    case CURLE_PEER_FAILED_VERIFICATION:
        return {Error::Kind::SiteRefused, begins::certificate + detail};
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_USE_SSL_FAILED:
    case CURLE_LOGIN_DENIED:
    case CURLE_REMOTE_ACCESS_DENIED:
    case CURLE_QUOTE_ERROR:
    case CURLE_UPLOAD_FAILED:
    case CURLE_REMOTE_DISK_FULL:
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_URL_MALFORMAT:
    case CURLE_WEIRD_SERVER_REPLY:
        return {Error::Kind::SiteRefused, detail};
    default:
        return {Error::Kind::Offline, detail};
    }
}

} // namespace

CurlHandle::CurlHandle(CURL *curl)
    : m_curl(curl)
{
}

Result<CurlHandle> CurlHandle::make()
{
    // The first use in the process sets curl up; a static makes that one thread's work.
    static const bool ready = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    CurlHandle handle(ready ? curl_easy_init() : nullptr);
    if (!handle.m_curl)
        return failure(Error::Kind::Storage, u"libcurl cannot start"_s);
    handle.reset();
    return handle;
}

void CurlHandle::reset()
{
    CURL *curl = m_curl.get();
    curl_easy_reset(curl);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_USERAGENT, "ToaSoan");
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, 10L);
    // Less than a byte a second for 30 s is silence.
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, 1L);
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_TIME, 30L);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 600L);
    if (const QByteArray authorities = qgetenv("SSL_CERT_FILE"); !authorities.isEmpty())
        curl_easy_setopt(curl, CURLOPT_CAINFO, authorities.constData());
}

Result<QByteArray> CurlHandle::perform(qint64 limit, std::stop_token stop)
{
    QByteArray body;
    TRY(perform(
        limit,
        [&](QByteArrayView piece) {
            body.append(piece);
            return true;
        },
        std::move(stop)));
    return body;
}

Result<> CurlHandle::perform(qint64 limit, const Take &take, std::stop_token stop)
{
    if (stop.stop_requested())
        return failure(Error::Kind::Cancelled);
    CURL *curl = m_curl.get();
    char words[CURL_ERROR_SIZE] = "";
    Transfer transfer{.take = take, .limit = limit, .stop = stop};
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, words);
    curl_easy_setopt(curl, CURLOPT_MAXFILESIZE_LARGE, curl_off_t(limit));
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, receive);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &transfer);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, progress);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &transfer);
    m_lastCode = curl_easy_perform(curl);
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, nullptr);
    if (m_lastCode != CURLE_OK && !(transfer.enough && !stop.stop_requested()))
        return std::unexpected(errorOf(m_lastCode, transfer, words));
    return {};
}

QByteArray headerOf(CURL *curl, const char *name)
{
    curl_header *header = nullptr;
    return curl_easy_header(curl, name, 0, CURLH_HEADER, -1, &header) == CURLHE_OK ? QByteArray(header->value) : QByteArray();
}

void CurlList::append(const QByteArray &line)
{
    curl_slist *longer = curl_slist_append(m_list.get(), line.constData());
    if (!longer)
        return;
    (void)m_list.release();
    m_list.reset(longer);
}

} // namespace toasoan::publish
