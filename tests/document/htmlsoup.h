// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRandomGenerator>

namespace toasoan::test {

/// Random nested HTML out of safe and unsafe elements, misnested now and then; the same for the same seed.
[[nodiscard]] QByteArray htmlSoup(quint32 seed, int pieces);

/// A random canonical-looking document of the vocabulary only.
[[nodiscard]] QByteArray paragraphs(QRandomGenerator &random, int count);

} // namespace toasoan::test
