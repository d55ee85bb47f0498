// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/arguments.h"
#include "desk/desk.h"

namespace toasoan::ctl {

class Session;

/// The options that say what is in a post: title, body, fields, images, attachments.
[[nodiscard]] QList<Option> contentOptions(Times title);
/// Lays what was typed over a draft. Files are taken into the newsroom; the draft is not saved yet.
[[nodiscard]] Answered<> applyContent(Session &session, const Arguments &arguments, Draft &draft);

/// The pictures of a post that its HTML does not show yet are put behind it; those it names by file name get their address.
/// names: file names of the newly given ones.
[[nodiscard]] QString withImages(QString html, const QList<ImageUse> &images, const QHash<MediaId, QString> &names);

} // namespace toasoan::ctl
