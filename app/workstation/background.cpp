// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/background.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSaveFile>
#include <QStandardPaths>

#include <csignal>

#include "ledger/outbox.h"
#include "notify/programs.h"

using namespace Qt::StringLiterals;

namespace toasoan {

Background::Background(const DeskOptions &options)
    : m_options(options)
    , m_program(notify::programNamed(u"toasoanctl"_s))
{
}

QString Background::entryPath() const
{
    const QByteArray folder = QFileInfo(m_options.folder).absoluteFilePath().toUtf8();
    const QString digest = QString::fromLatin1(QCryptographicHash::hash(folder, QCryptographicHash::Sha256).toHex().first(16));
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/autostart/toasoan-serve-"_s + digest
        + u".desktop"_s;
}

QStringList Background::arguments() const { return notify::workspaceOptions(m_options) + QStringList{u"serve"_s}; }

QString Background::execLine(const QStringList &words) { return notify::desktopEntryExec(words); }

bool Background::isOn() const { return QFile::exists(entryPath()); }

Result<> Background::turnOn() const
{
    const QString text =
        u"[Desktop Entry]\nType=Application\nName=Tòa Soạn (%1)\nIcon=toasoan\nExec=%2\nTerminal=false\nNoDisplay=true\n"_s.arg(
            QFileInfo(m_options.folder).fileName().simplified(), execLine(QStringList{m_program} + arguments()));
    QSaveFile file(entryPath());
    const bool written =
        QDir().mkpath(QFileInfo(entryPath()).path()) && file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0 && file.commit();
    return written ? Result<>() : failure(Error::Kind::Storage, entryPath());
}

Result<> Background::turnOff() const
{
    if (isOn() && !QFile::remove(entryPath()))
        return failure(Error::Kind::Storage, entryPath());
    const auto serving = OutboxStore::takeServing(m_options.folder);
    if (!serving && serving.error().kind == Error::Kind::Busy) {
        if (const int process = serving.error().detail.toInt(); process > 0)
            ::kill(process, SIGTERM);
    }
    return {};
}

Result<> Background::start() const
{
    if (!OutboxStore::takeServing(m_options.folder)) // and let go at once: it is for the new process
        return {};
    return QProcess::startDetached(m_program, arguments()) ? Result<>() : failure(Error::Kind::NotFound, m_program);
}

} // namespace toasoan
