// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/revision.h"

#include "domain/cbor.h"

using namespace Qt::StringLiterals;

namespace toasoan {

QByteArray Revision::encode() const
{
    cbor::Writer writer;
    writer.put(1, qint64(vocabulary)).put(2, language).put(3, postType).put(4, title).put(5, summary).put(6, fields).put(7, body);
    writer.put(8, authors).put(9, genre);
    writer.list(10, images, [](const ImageUse &image) {
        cbor::Writer inner;
        inner.put(1, image.media).put(2, image.alt).put(3, image.caption).put(4, image.credit).put(5, image.decorative);
        return inner;
    });
    writer.list(11, attachments, [](const AttachmentUse &attachment) {
        cbor::Writer inner;
        inner.put(1, attachment.media).put(2, attachment.name).put(3, attachment.title);
        return inner;
    });
    return writer.encoded();
}

Result<Revision> Revision::decode(QByteArrayView bytes)
{
    const auto map = cbor::parseMap(bytes);
    if (!map)
        return failure(Error::Kind::Corrupt, u"revision"_s);
    cbor::Reader reader(*map);
    Revision revision;
    revision.vocabulary = int(reader.integer(1, 1, 1'000'000));
    revision.language = reader.text(2);
    revision.postType = reader.text(3);
    revision.title = reader.text(4);
    revision.summary = reader.text(5);
    revision.fields = reader.textMap(6);
    revision.body = reader.bytes(7);
    revision.authors = reader.texts(8);
    revision.genre = reader.text(9);
    revision.images = reader.list(10, [](cbor::Reader &inner) {
        return ImageUse{.media = inner.id<MediaId>(1),
            .alt = inner.text(2),
            .caption = inner.text(3),
            .credit = inner.text(4),
            .decorative = inner.boolean(5)};
    });
    revision.attachments = reader.list(11,
        [](cbor::Reader &inner) { return AttachmentUse{.media = inner.id<MediaId>(1), .name = inner.text(2), .title = inner.text(3)}; });
    if (!reader.ok())
        return failure(Error::Kind::Corrupt, u"revision"_s);
    return revision;
}

QByteArray Submission::encode() const
{
    cbor::Writer writer;
    writer.put(1, kind).put(2, post).put(3, revision);
    writer.list(4, targets, [](const Target &target) {
        cbor::Writer inner;
        inner.put(1, target.site).put(2, target.section);
        return inner;
    });
    writer.put(5, slug).put(6, featuredImage).put(7, notBefore).put(8, notAfter).put(9, note).put(10, urgent);
    return writer.encoded();
}

Result<Submission> Submission::decode(QByteArrayView bytes)
{
    const auto map = cbor::parseMap(bytes);
    if (!map)
        return failure(Error::Kind::Corrupt, u"submission"_s);
    cbor::Reader reader(*map);
    Submission submission;
    submission.kind = reader.code(1, SubmissionKind::Remove);
    submission.post = reader.id<PostId>(2);
    submission.revision = reader.id<BlobId>(3);
    submission.targets =
        reader.list(4, [](cbor::Reader &inner) { return Target{.site = inner.id<SiteId>(1), .section = inner.id<SectionId>(2)}; });
    submission.slug = reader.text(5);
    submission.featuredImage = reader.id<MediaId>(6);
    submission.notBefore = reader.optionalInstant(7);
    submission.notAfter = reader.optionalInstant(8);
    submission.note = reader.text(9);
    submission.urgent = reader.boolean(10);
    if (!reader.ok())
        return failure(Error::Kind::Corrupt, u"submission"_s);
    return submission;
}

QString foldVietnamese(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_D)) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        const QChar lower = c.toLower();
        folded.append(lower == u'đ' ? QChar(u'd') : lower);
    }
    return folded;
}

QString makeSlug(const QString &title, PostId post)
{
    constexpr qsizetype wordsLimit = 80;
    QString words;
    for (const QChar c : foldVietnamese(title)) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (plain)
            words.append(c);
        else if (!words.isEmpty() && !words.endsWith(u'-'))
            words.append(u'-');
    }
    if (words.size() > wordsLimit) {
        const qsizetype wordEnd = words.lastIndexOf(u'-', wordsLimit);
        words.truncate(wordEnd > wordsLimit / 2 ? wordEnd : wordsLimit);
    }
    while (words.endsWith(u'-'))
        words.chop(1);
    // Base 26 of the id's first eight bytes: letters only, so that the end of a slug is never read as a number or a date.
    quint64 number = 0;
    for (int i = 0; i < 8; ++i)
        number = (number << 8) | quint8(post.bytes()[i]);
    QString letters;
    for (int i = 0; i < 10; ++i, number /= 26)
        letters.append(QChar(char16_t(u'a' + number % 26)));
    return words.isEmpty() ? letters : words + u'-' + letters;
}

} // namespace toasoan
