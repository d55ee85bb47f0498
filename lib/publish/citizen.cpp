// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/citizen.h"

#include "document/document.h"
#include "publish/render.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace toasoan::publish {

namespace {

std::unexpected<Error> differs(const QString &what) { return failure(Error::Kind::SiteDiffers, what); }

/// What a reader finds in a page.
struct Reading {
    QString letters;
    QStringList images; ///< <img …> in canonical form
};

Result<Reading> readPage(const QByteArray &page)
{
    TRY_INTO(clean, document::canonicalise(page));
    static const QRegularExpression image(u"<img [^>]*>"_s);
    Reading reading{.letters = document::lettersAndDigits(document::toPlainText(clean.html)), .images = {}};
    auto matches = image.globalMatch(QString::fromUtf8(clean.html));
    while (matches.hasNext())
        reading.images.append(matches.next().captured());
    return reading;
}

QString lettersOfBlock(const QByteArray &block) { return document::lettersAndDigits(document::toPlainText(block)); }

QStringList expectedInOrder(const Delivery &delivery)
{
    const ShownTexts texts = shownTexts(delivery);
    QStringList letters;
    for (const QString &text : texts.before)
        letters.append(document::lettersAndDigits(text));
    if (delivery.submission.kind != SubmissionKind::Redirect) {
        const QList<QByteArray> blocks = document::blocks(delivery.revision.body);
        for (const QByteArray &block : blocks)
            letters.append(lettersOfBlock(block));
    }
    for (const QString &text : texts.after)
        letters.append(document::lettersAndDigits(text));
    return letters;
}

Result<> blocksInOrder(const Delivery &delivery, const Reading &seen)
{
    const QStringList expected = expectedInOrder(delivery);
    qsizetype at = 0;
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const qsizetype found = seen.letters.indexOf(expected[i], at);
        if (found < 0)
            return differs(u"part %1 of %2 is missing or out of order"_s.arg(i + 1).arg(expected.size()));
        at = found + expected[i].size();
    }
    return {};
}

Result<> noLeftovers(const Delivery &delivery, const Reading &seen, const Reading &expected)
{
    if (!delivery.previous)
        return {};
    const QList<QByteArray> blocks = document::blocks(delivery.previous->body);
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const QString letters = lettersOfBlock(blocks[i]);
        if (!letters.isEmpty() && seen.letters.contains(letters) && !expected.letters.contains(letters))
            return differs(u"part %1 of the earlier text is still there"_s.arg(i + 1));
    }
    return {};
}

Result<> checkMark(const Delivery &delivery, const QByteArray &page)
{
    static const QRegularExpression mark(u"<meta name=\"toasoan\" content=\"([0-9a-f]+) ([0-9a-f]+)\""_s);
    const auto match = mark.match(QString::fromUtf8(page));
    // A cache may still show the page before; without a mark the words alone must do.
    if (match.hasMatch() && match.captured(1) + u' ' + match.captured(2) != markOf(delivery.post, delivery.submissionId))
        return differs(u"an older page is shown"_s);
    return {};
}

Result<QByteArray> fetchFile(const Fetch &fetch, const QString &path)
{
    TRY_INTO(answer, fetch(path));
    if (answer.status >= 500)
        return failure(Error::Kind::Offline, u"%1: HTTP %2"_s.arg(path).arg(answer.status));
    if (answer.status == 401 || answer.status == 403)
        return failure(Error::Kind::SiteRefused, u"%1: HTTP %2"_s.arg(path).arg(answer.status));
    if (answer.status != 200)
        return differs(u"%1: HTTP %2"_s.arg(path).arg(answer.status));
    return answer.body;
}

Result<> filesThere(const Delivery &delivery, const DeliveryPlanned &plan, const Fetch &fetch)
{
    QSet<MediaId> attachments;
    for (const AttachmentUse &file : delivery.revision.attachments)
        attachments.insert(file.media);
    for (const DeliveryPlanned::Media &file : plan.media) {
        TRY_INTO(bytes, fetchFile(fetch, file.url));
        // A server in between may recode an image for the line; an attachment it may not touch.
        const bool same = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) == file.media.bytes();
        if (bytes.isEmpty() || (attachments.contains(file.media) && !same))
            return differs(u"%1 is not the file that was approved"_s.arg(file.url));
    }
    return {};
}

Result<> imagesThere(const Reading &seen, const Reading &expected)
{
    for (const QString &image : expected.images) {
        if (!seen.images.contains(image))
            return differs(u"an image or its description is missing"_s);
    }
    return {};
}

Result<> goneForCitizen(const DeliveryPlanned &plan, const Fetch &fetch)
{
    TRY_INTO(answer, fetch(plan.urlPath));
    // WordPress guesses another page for an address that is gone; the text is gone all the same.
    const bool elsewhere = !answer.location.isEmpty() && !answer.location.path().endsWith(u'/' + plan.urlPath);
    if (answer.status == 404 || answer.status == 410 || elsewhere)
        return {};
    if (answer.status >= 500)
        return failure(Error::Kind::Offline, u"HTTP %1"_s.arg(answer.status));
    return differs(u"the removed page answers HTTP %1"_s.arg(answer.status));
}

} // namespace

QByteArray mainPart(const QByteArray &page)
{
    const qsizetype open = page.indexOf("<main");
    const qsizetype begin = open < 0 ? -1 : page.indexOf('>', open);
    const qsizetype end = page.indexOf("</main>", qMax<qsizetype>(begin, 0));
    return begin < 0 || end < 0 ? page : page.sliced(begin + 1, end - begin - 1);
}

Result<> seenByCitizen(const Delivery &delivery, const DeliveryPlanned &plan, const QByteArray &expectedPage, const Fetch &fetch)
{
    if (delivery.submission.kind == SubmissionKind::Remove)
        return goneForCitizen(plan, fetch);
    TRY_INTO(page, fetchFile(fetch, plan.urlPath));
    TRY(pageShows(delivery, expectedPage, page));
    return filesThere(delivery, plan, fetch);
}

Result<> pageShows(const Delivery &delivery, const QByteArray &expectedPage, const QByteArray &page)
{
    TRY(checkMark(delivery, page));
    TRY_INTO(seen, readPage(mainPart(page)));
    TRY_INTO(expected, readPage(mainPart(expectedPage)));
    // Some themes print the title above what they call main.
    if (seen.letters.contains(document::lettersAndDigits(delivery.revision.title))) {
        TRY(blocksInOrder(delivery, seen));
    } else {
        TRY_INTO(whole, readPage(page));
        TRY(blocksInOrder(delivery, whole));
    }
    TRY(noLeftovers(delivery, seen, expected));
    return imagesThere(seen, expected);
}

} // namespace toasoan::publish
