// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/editor/imageimport.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QImageWriter>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr qint64 largestAttachment = qint64(32) * 1024 * 1024;
constexpr int jpegQuality = 88;
constexpr int smallSide = 480;

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, file.errorString());
    if (file.size() > limit)
        return failure(Error::Kind::TooLarge, u"media"_s);
    return file.readAll();
}

QImage fitting(const QImage &image, int side)
{
    if (image.width() <= side && image.height() <= side)
        return image;
    return image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

} // namespace

Result<PreparedImage> prepareImage(const QString &path)
{
    TRY_INTO(bytes, readFile(path, largestImageFile));
    QBuffer source(&bytes);
    QImageReader reader(&source);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    const QImage read = reader.read();
    if (read.isNull())
        return failure(Error::Kind::InvalidInput, u"media"_s);
    const QImage image = fitting(read, longestImageSide);
    // Drawn and seen-through pictures stay sharp as PNG; photographs are a tenth of the size as JPEG.
    const bool png = image.hasAlphaChannel() || reader.format() == "png" || reader.format() == "gif";
    PreparedImage prepared{.bytes = {}, .suffix = png ? "png" : "jpg", .small = fitting(image, smallSide)};
    QBuffer target(&prepared.bytes);
    target.open(QIODevice::WriteOnly);
    QImageWriter writer(&target, png ? "png" : "jpeg");
    writer.setQuality(png ? -1 : jpegQuality);
    QImage plain = image; // text keys (camera, place) are left behind
    for (const QString &key : plain.textKeys())
        plain.setText(key, {});
    if (!writer.write(plain))
        return failure(Error::Kind::InvalidInput, u"media"_s);
    return prepared;
}

Result<QByteArray> readAttachment(const QString &path) { return readFile(path, largestAttachment); }

} // namespace toasoan
