// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/mail/mailmessage.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan::publish {

namespace {

constexpr qsizetype longestLine = 76; // RFC 2045 6.7 and 6.8, RFC 2047 2
constexpr qsizetype bytesInWord = 36; // 48 characters of base64 and the frame of an encoded word, with "Subject: " below 76

QString withoutControls(const QString &words)
{
    QString clean = words.normalized(QString::NormalizationForm_C);
    for (QChar &c : clean) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph)
            c = u' ';
    }
    return clean.simplified();
}

bool isPlain(const QString &words)
{
    return std::ranges::all_of(words, [](QChar c) { return c >= u' ' && c < u'\x7f'; }) && !words.contains("=?"_L1);
}

/// Encoded words, one each line; a letter is never cut in two (RFC 2047 5).
QByteArray encodedWords(const QString &words)
{
    QByteArrayList lines;
    QByteArray piece;
    const auto end = [&] {
        lines.append("=?UTF-8?B?" + piece.toBase64() + "?=");
        piece.clear();
    };
    for (const char32_t letter : words.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&letter, 1).toUtf8();
        if (piece.size() + bytes.size() > bytesInWord)
            end();
        piece += bytes;
    }
    end();
    return lines.join("\r\n ");
}

/// Words of a header without a structure (Subject).
QByteArray unstructured(const QString &words, qsizetype room)
{
    const QString clean = withoutControls(words);
    return isPlain(clean) && clean.size() <= room ? clean.toLatin1() : encodedWords(clean);
}

QByteArray mailbox(const QString &name, const QString &address)
{
    const QString shown = withoutControls(name);
    QByteArray bare = withoutControls(address).remove(u' ').toUtf8();
    if (shown.isEmpty())
        return bare;
    const auto isAtom = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u' ';
    };
    const QByteArray words = std::ranges::all_of(shown, isAtom) && shown.size() <= longestLine / 2 ? shown.toLatin1() : encodedWords(shown);
    return words + "\r\n <" + bare + '>';
}

/// "Mon, 23 Nov 2026 00:30:00 +0000" (RFC 5322 3.3), in the words of the standard whatever language the computer speaks.
QByteArray dateOf(Instant at) { return QLocale::c().toString(toDateTime(at).toUTC(), u"ddd, d MMM yyyy HH:mm:ss"_s).toLatin1() + " +0000"; }

QByteArray encodedText(const QString &text)
{
    QString lines = text.normalized(QString::NormalizationForm_C);
    lines.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').replace("\n"_L1, "\r\n"_L1);
    const QByteArray all = lines.toUtf8().toBase64();
    QByteArray body;
    for (qsizetype at = 0; at < all.size(); at += longestLine)
        body += all.sliced(at, std::min(longestLine, all.size() - at)) + "\r\n";
    return body;
}

} // namespace

QByteArray composeMail(const MailMessage &message)
{
    constexpr qsizetype subjectRoom = 60;
    const QByteArray domain = withoutControls(message.from).section(u'@', -1).toUtf8();
    QByteArray mail;
    mail += "Date: " + dateOf(message.date) + "\r\n";
    mail += "From: " + mailbox(message.fromName, message.from) + "\r\n";
    mail += "To: " + mailbox(message.toName, message.to) + "\r\n";
    mail += "Message-ID: <" + message.id + '@' + domain + ">\r\n";
    mail += "Subject: " + unstructured(message.subject, subjectRoom) + "\r\n";
    // Nobody answers it, and no machine should (RFC 3834).
    mail += "Auto-Submitted: auto-generated\r\n";
    mail += "MIME-Version: 1.0\r\n";
    mail += "Content-Type: text/plain; charset=UTF-8\r\n";
    mail += "Content-Transfer-Encoding: base64\r\n\r\n";
    return mail + encodedText(message.text);
}

} // namespace toasoan::publish
