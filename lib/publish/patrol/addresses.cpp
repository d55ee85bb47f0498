// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/patrol/addresses.h"

#include "publish/transport.h"
#include "publish/watch/selector.h"

#include <QCryptographicHash>
#include <QLocale>

#include <limits>

using namespace Qt::StringLiterals;

namespace toasoan::publish {

namespace {

constexpr std::chrono::hours askedOnceIn{20}; // a daily patrol that is early asks again
constexpr int mostLinks = 200; // of one page

bool endsAll(const Error &error) { return error.kind == Error::Kind::Cancelled || error.kind == Error::Kind::Storage; }

// OpenSSL: "Nov 23 08:00:00 2026 GMT"; GnuTLS: "2026-11-23 08:00:00 GMT".
std::optional<Instant> certificateTime(const QString &written)
{
    const QString text = written.simplified();
    const QString withoutZone = text.endsWith(" GMT"_L1) ? text.chopped(4) : text;
    for (const QString &format : {u"MMM d hh:mm:ss yyyy"_s, u"yyyy-MM-dd hh:mm:ss"_s}) {
        QDateTime moment = QLocale::c().toDateTime(withoutZone, format);
        moment.setTimeZone(QTimeZone::utc());
        if (moment.isValid())
            return fromDateTime(moment);
    }
    return std::nullopt;
}

std::optional<Instant> expiryOf(CURL *curl)
{
    curl_certinfo *chain = nullptr;
    if (curl_easy_getinfo(curl, CURLINFO_CERTINFO, &chain) != CURLE_OK || !chain || chain->num_of_certs < 1)
        return std::nullopt;
    constexpr QLatin1StringView label("Expire date:");
    for (const curl_slist *line = chain->certinfo[0]; line; line = line->next) { // the first is the server's own
        const QString text = QString::fromUtf8(line->data);
        if (text.startsWith(label))
            return certificateTime(text.sliced(label.size()));
    }
    return std::nullopt;
}

} // namespace

// Some servers answer HEAD with anything; what it says is believed only if it is good.
Result<int> AddressBook::ask(const QUrl &url, bool ours, const std::stop_token &stop)
{
    constexpr qint64 anySize = std::numeric_limits<qint64>::max(); // nothing of it is kept
    Visit visit{.url = url, .limit = anySize, .method = Visit::Method::Head, .ours = ours};
    auto answer = m_visitor.visit(visit, stop);
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->status >= 400) {
        visit.method = Visit::Method::Get;
        visit.take = [](QByteArrayView) { return false; }; // that it begins is enough
        answer = m_visitor.visit(visit, stop);
        if (!answer)
            return std::unexpected(answer.error());
    }
    return answer->status;
}

Result<AddressLook> AddressBook::link(const QUrl &url, bool ours, const std::stop_token &stop)
{
    const QByteArray key = "link " + QCryptographicHash::hash(url.toEncoded(), QCryptographicHash::Sha256).toHex();
    const Instant now = m_clock.now();
    TRY_INTO(before, m_visitor.memory().recall(key));
    // etag holds the status, modified since when nobody answers.
    Remembered note = before.value_or(Remembered{});
    if (!before || now - note.at >= askedOnceIn) {
        const auto status = ask(url, ours, stop);
        if (!status && endsAll(status.error()))
            return std::unexpected(status.error());
        const bool silent = !status && (status.error().kind == Error::Kind::Offline || status.error().kind == Error::Kind::Timeout);
        note.etag = QByteArray::number(status.value_or(0));
        note.modified = !silent ? QByteArray() : note.modified.isEmpty() ? QByteArray::number(toMilliseconds(now)) : note.modified;
        note.words = status ? "HTTP " + note.etag : status.error().detail.left(300).toUtf8();
        note.at = now;
        TRY(m_visitor.memory().remember(key, note));
    }
    const auto since = note.modified.isEmpty() ? std::nullopt : std::optional(fromMilliseconds(note.modified.toLongLong()));
    return AddressLook{.url = url, .state = stateOf(note.etag.toInt(), since, now), .detail = QString::fromUtf8(note.words)};
}

Result<AddressLook> AddressBook::file(const QUrl &url, MediaId media, bool exact, const std::stop_token &stop)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 size = 0;
    const Visit visit{
        .url = url, .purpose = "file " + media.bytes().toHex(), .limit = largestFile, .ours = true, .take = [&](QByteArrayView piece) {
            hash.addData(piece);
            size += piece.size();
            return true;
        }};
    const auto answer = m_visitor.visit(visit, stop);
    if (!answer && endsAll(answer.error()))
        return std::unexpected(answer.error());
    AddressLook look{.url = url};
    if (!answer) {
        look.detail = answer.error().detail;
        return look;
    }
    look.detail = u"HTTP %1"_s.arg(answer->status);
    if (!answer->good()) {
        look.state =
            stateOf(answer->status, {}, m_clock.now()) == AddressLook::State::Gone ? AddressLook::State::Gone : AddressLook::State::Unknown;
        return look;
    }
    const bool same = answer->unchanged ? answer->unchanged->words == "same" : hash.result() == media.bytes();
    if (!answer->unchanged)
        TRY(m_visitor.remember(visit, *answer, same ? "same" : "other"));
    // A server in between may recode a picture for the line; an attachment it may not touch.
    const bool fine = same || (!exact && (size > 0 || answer->unchanged));
    look.state = fine ? AddressLook::State::Fine : AddressLook::State::Changed;
    return look;
}

QList<QUrl> linksIn(const QByteArray &canonical, const QUrl &base)
{
    static const Selector anchors = *Selector::parse(u"a[href]");
    QList<QUrl> links;
    const auto page = HtmlPage::parse(canonical, "text/html; charset=utf-8", base);
    for (const Element &anchor : page ? anchors.all(page->root()) : QList<Element>()) {
        const QUrl url = page->resolved(anchor.attribute("href"));
        if (!url.isEmpty() && url != base && !links.contains(url) && links.size() < mostLinks)
            links.append(url);
    }
    return links;
}

Result<CertificateLook> certificateOf(const QUrl &url, const std::stop_token &stop)
{
    CertificateLook look{.url = url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment)};
    if (url.scheme() != "https"_L1)
        return look;
    TRY_INTO(curl, CurlHandle::make());
    const QByteArray address = url.toEncoded(QUrl::RemoveFragment);
    curl_easy_setopt(curl.get(), CURLOPT_URL, address.constData());
    curl_easy_setopt(curl.get(), CURLOPT_PROTOCOLS_STR, "https");
    curl_easy_setopt(curl.get(), CURLOPT_NOBODY, 1L);
    curl_easy_setopt(curl.get(), CURLOPT_CERTINFO, 1L);
    curl_easy_setopt(curl.get(), CURLOPT_TIMEOUT, 60L);
    const auto answer = curl.perform(largestFile, stop);
    if (!answer && answer.error().kind == Error::Kind::Cancelled)
        return std::unexpected(answer.error());
    if (curl.lastCode() == CURLE_PEER_FAILED_VERIFICATION) {
        look.state = CertificateLook::State::Refused;
        look.detail = answer.error().detail;
    } else if (answer) {
        look.state = CertificateLook::State::Good;
        look.until = expiryOf(curl.get());
    }
    return look;
}

} // namespace toasoan::publish
