// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// What every server of a test needs of the loopback.
namespace toasoan::test {

/// All at once, so that they differ.
[[nodiscard]] QList<quint16> freePorts(int count);
[[nodiscard]] bool answers(quint16 port);
/// cert.pem and key.pem for 127.0.0.1 in a folder, vouched for by nobody but themselves.
[[nodiscard]] bool makeCertificate(const QString &folder);

} // namespace toasoan::test
