// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QImage>

namespace toasoan {

constexpr int longestImageSide = 2560;
constexpr qint64 largestImageFile = qint64(20) * 1024 * 1024;

/// A picture as it will be sent: upright, at most 2560 px, without what a camera wrote into it (place, device).
struct PreparedImage {
    QByteArray bytes;
    QByteArray suffix; ///< "jpg" or "png"
    QImage small; ///< to show in the window
};

/// Reads and prepares a picture file. InvalidInput if it is none, TooLarge, Storage. Slow: not on the window's thread.
[[nodiscard]] Result<PreparedImage> prepareImage(const QString &path);
/// Reads a file to attach, as it is. TooLarge above 32 MB, Storage.
[[nodiscard]] Result<QByteArray> readAttachment(const QString &path);

} // namespace toasoan
