// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QProcess;

namespace toasoan::test {

/// So many ports of the loopback that nobody listens on, this process's own until it ends: no connection that goes out
/// and no other test is given one of them, and none is given twice.
[[nodiscard]] QList<quint16> freePorts(int count);
[[nodiscard]] bool answers(quint16 port);
/// cert.pem and key.pem for 127.0.0.1 in a folder, with nobody to vouch for them.
[[nodiscard]] bool makeCertificate(const QString &folder, int days = 2);
/// The process is asked to end when the test does, even when that crashes.
void diesWithUs(QProcess &process);
void stopProcess(QProcess &process);
/// The program's path, looked for in sbin too; empty if it is not installed.
[[nodiscard]] QString serverProgram(const QString &name);

} // namespace toasoan::test
