// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/ftpservers.h"

#include "publish/servers.h"
#include "publish/transport.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTest>

#include <csignal>

#include <pwd.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace toasoan::test {

namespace {

const QString userName = u"trang-tin"_s;

QString vsftpd() { return QStandardPaths::findExecutable(u"vsftpd"_s, {u"/usr/sbin"_s}); }
QString unpacked() { return qEnvironmentVariable("TOASOAN_UNPACKED"); }
QString proftpd() { return unpacked() + u"/usr/sbin/proftpd"_s; }

// Whom the files belong to. vsftpd wants somebody whose home is there.
const passwd &owner()
{
    static const passwd *found = ::getpwnam("daemon");
    if (!found)
        qFatal("no user \"daemon\"");
    return *found;
}

// vsftpd asks PAM and nobody else.
const QString &pamFolder()
{
    static const QTemporaryDir folder;
    static const QString path = folder.path();
    return path;
}

// %1 folder, %2 port, %3 PAM service, %4 user, %5 idle seconds, %6 bytes a second, %7 whether TLS is required, %8 offered
const QString vsftpdConfiguration = uR"(listen=YES
listen_address=127.0.0.1
listen_port=%2
pasv_min_port=33000
pasv_max_port=60999
background=NO
anonymous_enable=NO
local_enable=YES
write_enable=YES
local_umask=022
guest_enable=YES
guest_username=%4
virtual_use_local_privs=YES
local_root=%1/root
chroot_local_user=YES
allow_writeable_chroot=YES
pam_service_name=%3
ssl_enable=%8
force_local_logins_ssl=%7
force_local_data_ssl=%7
rsa_cert_file=%1/cert.pem
rsa_private_key_file=%1/key.pem
require_ssl_reuse=YES
secure_chroot_dir=%1/empty
idle_session_timeout=%5
local_max_rate=%6
delay_failed_login=0
xferlog_enable=YES
vsftpd_log_file=%1/server.log
)"_s;

// %1 folder, %2 port, %3 modules, %4 user, %5 idle seconds, %6 limit of the rate or nothing, %7 whether TLS is required, %8 offered
const QString proftpdConfiguration = uR"(ModulePath %3
LoadModule mod_tls.c
LoadModule mod_xfer.c
LoadModule mod_ls.c
ServerName test
ServerType standalone
DefaultAddress 127.0.0.1
UseIPv6 off
SocketBindTight on
Port %2
PassivePorts 33000 60999
User %4
Group %4
UseReverseDNS off
AuthUserFile %1/passwd
AuthOrder mod_auth_file.c
RequireValidShell off
DefaultRoot %1/root
Umask 022
AllowOverwrite on
TimeoutIdle %5
%6
PidFile %1/pid
ScoreboardFile %1/scoreboard
SystemLog %1/server.log
TransferLog none
WtmpLog off
TLSEngine %8
TLSRSACertificateFile %1/cert.pem
TLSRSACertificateKeyFile %1/key.pem
TLSRequired %7
TLSLog %1/tls.log
)"_s;

// vsftpd makes each of its sessions the leader of a group, so that a signal to the group would miss them.
QList<pid_t> descendants(pid_t ancestor)
{
    QMultiHash<pid_t, pid_t> children;
    for (const QString &process : QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs)) {
        QFile file(u"/proc/"_s + process + u"/stat"_s);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        // Behind the name, in brackets: state and parent.
        const QByteArray stat = file.readAll();
        if (!stat.contains(')'))
            continue; // it ended between opening and reading
        children.insert(stat.sliced(stat.lastIndexOf(')') + 2).split(' ').value(1).toInt(), process.toInt());
    }
    QList<pid_t> found = children.values(ancestor);
    for (qsizetype i = 0; i < found.size(); ++i)
        found.append(children.values(found[i]));
    return found;
}

// Not only a port that is open: the one who says good day is the one who was started.
bool greets(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    return socket.waitForConnected(1000) && socket.waitForReadyRead(2000) && socket.readAll().startsWith("220");
}

QByteArray hashed(const QByteArray &password)
{
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"passwd"_s, u"-6"_s, u"-stdin"_s});
    openssl.write(password + '\n');
    openssl.closeWriteChannel();
    openssl.waitForFinished();
    return openssl.readAllStandardOutput().trimmed();
}

} // namespace

QByteArray FtpServer::prepareProcess()
{
    if (vsftpd().isEmpty())
        return "vsftpd is not installed; packaging/debian13-packages names it";
    if (!QFile::exists(proftpd()))
        return "ProFTPD is not at $TOASOAN_UNPACKED; run this through ./dev";
    if (::geteuid() != 0)
        return "FTP servers start as root only; run this as root, or where user namespaces make one";
    // Files that a test writes beside the server must be the server's to replace.
    ::umask(0);
    if (::unshare(CLONE_NEWNS) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
        || ::mount(qPrintable(pamFolder()), "/etc/pam.d", nullptr, MS_BIND, nullptr) != 0)
        return "this process may not mount anything for itself: "_ba + ::strerror(errno);
    return {};
}

FtpServer::FtpServer(Kind kind)
    : m_kind(kind)
    , m_port(freePorts(1).first())
    , m_password(QByteArray::number(QRandomGenerator::system()->generate64(), 36))
{
    const QByteArray hash = hashed(m_password);
    const QByteArray user = userName.toUtf8();
    const QByteArray ids = QByteArray::number(owner().pw_uid) + ':' + QByteArray::number(owner().pw_gid);
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7711));
    const bool ready = makeCertificate(m_folder.path()) && !makeFolder({}).isEmpty() && QDir().mkdir(m_folder.filePath(u"empty"_s))
        && QFile::setPermissions(m_folder.filePath(u"empty"_s), QFile::Permissions(0x7555)) && write(u"pwdfile"_s, user + ':' + hash + '\n')
        && write(u"passwd"_s, user + ':' + hash + ':' + ids + "::" + root().toUtf8() + ":/bin/sh\n");
    if (!ready)
        qFatal("cannot prepare an FTP server in %s", qPrintable(m_folder.path()));
}

FtpServer::~FtpServer()
{
    stop();
    for (const QString &disk : std::as_const(m_disks))
        ::umount2(QFile::encodeName(disk).constData(), MNT_DETACH);
}

bool FtpServer::write(const QString &name, const QByteArray &text) const
{
    QFile file(QDir(m_folder.path()).absoluteFilePath(name));
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(text) == text.size();
}

bool FtpServer::writeConfiguration(const Options &options) const
{
    const QString user = QString::fromLocal8Bit(owner().pw_name);
    if (m_kind == Kind::ProFtpd) {
        const QString rate =
            options.bytesPerSecond > 0 ? u"TransferRate APPE,RETR,STOR %1"_s.arg(options.bytesPerSecond / 1024.0) : QString();
        return write(u"server.conf"_s,
            proftpdConfiguration
                .arg(m_folder.path(), QString::number(m_port), unpacked() + u"/usr/lib/proftpd"_s, user,
                    QString::number(options.idleSeconds), rate, options.tls == Tls::Required ? u"on"_s : u"off"_s,
                    options.tls == Tls::Absent ? u"off"_s : u"on"_s)
                .toUtf8());
    }
    const QString service = u"toasoan-%1"_s.arg(m_port);
    return write(pamFolder() + u'/' + service,
               "auth required pam_pwdfile.so pwdfile " + m_folder.filePath(u"pwdfile"_s).toUtf8() + "\naccount required pam_permit.so\n")
        && write(u"server.conf"_s,
            vsftpdConfiguration
                .arg(m_folder.path(), QString::number(m_port), service, user, QString::number(options.idleSeconds),
                    QString::number(options.bytesPerSecond), options.tls == Tls::Required ? u"YES"_s : u"NO"_s,
                    options.tls == Tls::Absent ? u"NO"_s : u"YES"_s)
                .toUtf8());
}

bool FtpServer::start(const Options &options)
{
    stop();
    if (!writeConfiguration(options))
        return false;
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process.setStandardOutputFile(m_folder.filePath(u"output.log"_s), QIODevice::Append);
    m_process.setStandardErrorFile(m_folder.filePath(u"output.log"_s), QIODevice::Append);
    const QString configuration = m_folder.filePath(u"server.conf"_s);
    if (m_kind == Kind::Vsftpd)
        m_process.start(vsftpd(), {configuration});
    else
        m_process.start(proftpd(), {u"--nodaemon"_s, u"--config"_s, configuration});
    return m_process.waitForStarted()
        && QTest::qWaitFor([&] { return greets(m_port) || m_process.state() == QProcess::NotRunning; }, 20'000)
        && m_process.state() == QProcess::Running;
}

void FtpServer::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    kill();
    m_process.waitForFinished();
    // A session that is still dying holds the port of the whole.
    (void)QTest::qWaitFor([&] { return !answers(m_port); });
}

void FtpServer::kill() const
{
    const auto server = pid_t(m_process.processId());
    ::kill(server, SIGSTOP); // it begins no further session meanwhile
    const QList<pid_t> sessions = descendants(server);
    ::kill(server, SIGKILL);
    for (const pid_t session : sessions)
        ::kill(session, SIGKILL);
}

qsizetype FtpServer::sessions() const { return descendants(pid_t(m_process.processId())).size(); }

QString FtpServer::makeFolder(const QString &name) const
{
    const QString path = name.isEmpty() ? root() : root() + u'/' + name;
    const QByteArray local = QFile::encodeName(path);
    const bool made =
        QDir().mkpath(path) && ::chown(local.constData(), owner().pw_uid, owner().pw_gid) == 0 && ::chmod(local.constData(), 0755) == 0;
    return made ? path : QString();
}

QString FtpServer::makeSmallDisk(const QString &name, int bytes)
{
    const QString path = makeFolder(name);
    const bool mounted =
        ::mount("none", QFile::encodeName(path).constData(), "tmpfs", 0, QByteArray("size=" + QByteArray::number(bytes)).constData()) == 0;
    if (!mounted)
        return {};
    m_disks.append(path);
    return makeFolder(name);
}

bool FtpServer::resizeDisk(const QString &path, int bytes)
{
    return ::mount("none", QFile::encodeName(path).constData(), "tmpfs", MS_REMOUNT,
               QByteArray("size=" + QByteArray::number(bytes)).constData())
        == 0;
}

publish::Credentials FtpServer::credentials() const { return {.user = userName, .password = m_password}; }

QMap<QString, QString> FtpServer::settings(const QString &folder, bool tls) const
{
    QMap<QString, QString> settings{{u"transport"_s, u"ftp"_s}, {u"host"_s, u"127.0.0.1"_s}, {u"port"_s, QString::number(m_port)},
        {u"user"_s, userName}, {u"path"_s, u'/' + folder}};
    if (!tls) {
        settings.insert(u"tls"_s, u"none"_s);
        settings.insert(u"plain"_s, u"allowed"_s);
    }
    return settings;
}

QByteArray FtpServer::log() const
{
    QByteArray all;
    for (const QString &name : {u"output.log"_s, u"server.log"_s, u"tls.log"_s}) {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

namespace {

bool uploading(const QString &root)
{
    QDirIterator files(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file = files.nextFileInfo();
        if (publish::isTemporaryName(file.fileName()) && file.size() > 0)
            return true;
    }
    return false;
}

} // namespace

UploadWatch::UploadWatch(const QString &root, std::function<void()> call)
    : m_thread([root, call = std::move(call)](const std::stop_token &stop) {
        while (!stop.stop_requested() && !uploading(root))
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        if (!stop.stop_requested())
            call();
    })
{
}

} // namespace toasoan::test
