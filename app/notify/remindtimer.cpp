// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/remindtimer.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSaveFile>
#include <QStandardPaths>

#include "notify/programs.h"

using namespace Qt::StringLiterals;

namespace toasoan::notify {

namespace {

constexpr int longestAnswer = 20'000; // milliseconds

QString configFolder() { return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation); }

Result<> writeFile(const QString &path, const QString &text)
{
    QSaveFile file(path);
    const bool written =
        QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0 && file.commit();
    return written ? Result<>() : failure(Error::Kind::Storage, path);
}

Result<> removeFile(const QString &path)
{
    return !QFile::exists(path) || QFile::remove(path) ? Result<>() : failure(Error::Kind::Storage, path);
}

/// Empty if it did it; else what it said.
QString systemctl(const QStringList &words)
{
    const QString program = QStandardPaths::findExecutable(u"systemctl"_s);
    if (program.isEmpty())
        return u"no systemctl"_s;
    QProcess process;
    process.start(program, QStringList{u"--user"_s} + words, QIODevice::ReadOnly);
    if (!process.waitForFinished(longestAnswer)) {
        process.kill();
        process.waitForFinished();
        return u"no answer"_s;
    }
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    const QString said = QString::fromUtf8(process.readAllStandardError()).simplified();
    return said.isEmpty() ? u"exit %1"_s.arg(process.exitCode()) : said;
}

} // namespace

RemindTimer::RemindTimer(const DeskOptions &options, const QByteArray &zone)
    : m_options(options)
    , m_zone(zone)
    , m_program(programNamed(u"toasoanctl"_s))
{
}

QString RemindTimer::unitName() const
{
    const QByteArray folder = QFileInfo(m_options.folder).absoluteFilePath().toUtf8();
    return u"toasoan-remind-"_s + QString::fromLatin1(QCryptographicHash::hash(folder, QCryptographicHash::Sha256).toHex().first(16));
}

QString RemindTimer::timerPath() const { return configFolder() + u"/systemd/user/"_s + unitName() + u".timer"_s; }
QString RemindTimer::servicePath() const { return configFolder() + u"/systemd/user/"_s + unitName() + u".service"_s; }
QString RemindTimer::entryPath() const { return configFolder() + u"/autostart/"_s + unitName() + u".desktop"_s; }

QStringList RemindTimer::command() const
{
    return QStringList{m_program} + workspaceOptions(m_options) + QStringList{u"remind"_s, u"--once"_s};
}

QString RemindTimer::unitWord(QString word)
{
    word.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
    return u'"' + word.replace(u'%', u"%%"_s).replace(u'$', u"$$"_s) + u'"';
}

QString RemindTimer::serviceText() const
{
    QStringList words;
    for (const QString &word : command())
        words.append(unitWord(word));
    const QString name = QFileInfo(m_options.folder).fileName().simplified().replace(u'%', u"%%"_s);
    return u"[Unit]\nDescription=Tòa Soạn (%1)\n\n[Service]\nType=oneshot\nTimeoutStartSec=10min\nExecStart=%2\n"_s.arg(
        name, words.join(u' '));
}

// Saturdays too: some are worked in exchange, and the program knows which. The later ones are for mail that did not go out before.
QString RemindTimer::timerText() const
{
    QString text = u"[Unit]\nDescription=Tòa Soạn\n\n[Timer]\n"_s;
    for (const QString &time : {u"07:35"_s, u"10:00"_s, u"14:00"_s})
        text += u"OnCalendar=Mon..Sat *-*-* %1:00 %2\n"_s.arg(time, QString::fromLatin1(m_zone));
    return text + u"Persistent=true\n\n[Install]\nWantedBy=timers.target\n"_s;
}

RemindTimer::State RemindTimer::state() const
{
    State state;
    for (const QString &path : {servicePath(), timerPath(), entryPath()}) {
        if (QFile::exists(path))
            state.files.append(path);
    }
    if (state.files.contains(timerPath())) {
        state.way = Way::Systemd;
        state.trouble = systemctl({u"is-enabled"_s, unitName() + u".timer"_s});
        state.active = state.trouble.isEmpty();
    } else if (state.files.contains(entryPath())) {
        state.way = Way::Autostart;
        state.active = true;
    }
    return state;
}

Result<RemindTimer::State> RemindTimer::turnOn() const
{
    if (m_program.isEmpty())
        return failure(Error::Kind::NotFound, u"toasoanctl"_s);
    if (const QString trouble = systemctl({u"show-environment"_s}); !trouble.isEmpty()) // no manager of this user
        return turnOnAutostart(trouble);
    TRY(writeFile(servicePath(), serviceText()));
    TRY(writeFile(timerPath(), timerText()));
    QString trouble = systemctl({u"daemon-reload"_s});
    if (trouble.isEmpty())
        trouble = systemctl({u"enable"_s, u"--now"_s, unitName() + u".timer"_s});
    if (!trouble.isEmpty()) {
        TRY(turnOff());
        return turnOnAutostart(trouble);
    }
    TRY(removeFile(entryPath())); // of a time when there was no systemd
    return state();
}

Result<RemindTimer::State> RemindTimer::turnOnAutostart(const QString &trouble) const
{
    const QString text =
        u"[Desktop Entry]\nType=Application\nName=Tòa Soạn (%1)\nIcon=toasoan\nExec=%2\nTerminal=false\nNoDisplay=true\n"_s.arg(
            QFileInfo(m_options.folder).fileName().simplified(), desktopEntryExec(command()));
    TRY(writeFile(entryPath(), text));
    State now = state();
    now.trouble = trouble;
    return now;
}

Result<RemindTimer::State> RemindTimer::turnOff() const
{
    const bool timer = QFile::exists(timerPath());
    State after;
    if (timer)
        after.trouble = systemctl({u"disable"_s, u"--now"_s, unitName() + u".timer"_s});
    for (const QString &path : {timerPath(), servicePath(), entryPath()})
        TRY(removeFile(path));
    if (timer)
        (void)systemctl({u"daemon-reload"_s});
    return after;
}

} // namespace toasoan::notify
