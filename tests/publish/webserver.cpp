// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/webserver.h"

#include "publish/httpfetch.h"

#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace toasoan::test {

namespace {

/// Both at once, so that they differ.
std::pair<quint16, quint16> freePorts()
{
    quint16 ports[2] = {0, 0};
    int sockets[2] = {-1, -1};
    for (int i = 0; i < 2; ++i) {
        sockets[i] = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof(address);
        auto *plain = reinterpret_cast<sockaddr *>(&address);
        if (::bind(sockets[i], plain, size) == 0 && ::getsockname(sockets[i], plain, &size) == 0)
            ports[i] = ntohs(address.sin_port);
    }
    for (const int socket : sockets)
        ::close(socket);
    return {ports[0], ports[1]};
}

QString nginx() { return QStandardPaths::findExecutable(u"nginx"_s, {u"/usr/sbin"_s, u"/usr/bin"_s}); }

// %1 folder of the server, %2 root, %3 and %4 ports.
const QString configuration = uR"(daemon off; master_process off; worker_processes 1; pid %1/nginx.pid; error_log %1/error.log;
events { worker_connections 64; }
http {
  access_log off; default_type application/octet-stream; charset utf-8; types { text/html html; text/css css; }
  client_body_temp_path %1/t1; proxy_temp_path %1/t2; fastcgi_temp_path %1/t3; uwsgi_temp_path %1/t4; scgi_temp_path %1/t5;
  server {
    listen 127.0.0.1:%3; root %2;
    location /cham/ { limit_rate 2k; }
    location /di-noi-khac { return 302 http://localhost:%3/index.html; }
    location /trong-nha { return 301 /index.html; }
    location /vong { return 302 /vong; }
    location /hong { return 503; }
    location /cam { return 403; }
  }
  server { listen 127.0.0.1:%4 ssl; root %2; ssl_certificate %1/cert.pem; ssl_certificate_key %1/key.pem; }
}
)"_s;

} // namespace

WebServer::WebServer()
{
    std::tie(m_port, m_securePort) = freePorts();
}

WebServer::~WebServer() { stop(); }

bool WebServer::installed() { return !nginx().isEmpty(); }

bool WebServer::makeCertificate()
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_folder.path());
    openssl.start(u"openssl"_s,
        {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
            u"/CN=127.0.0.1"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s, u"key.pem"_s, u"-out"_s, u"cert.pem"_s});
    return openssl.waitForFinished() && openssl.exitCode() == 0;
}

bool WebServer::writeConfiguration(const QString &root)
{
    QFile file(m_folder.filePath(u"nginx.conf"_s));
    const QByteArray text = configuration.arg(m_folder.path(), root).arg(m_port).arg(m_securePort).toUtf8();
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

bool WebServer::serve(const QString &root)
{
    stop();
    if (!QFile::exists(m_folder.filePath(u"cert.pem"_s)) && !makeCertificate())
        return false;
    if (!writeConfiguration(root))
        return false;
    m_process.setStandardErrorFile(m_folder.filePath(u"stderr.log"_s));
    m_process.start(nginx(), {u"-p"_s, m_folder.path(), u"-c"_s, m_folder.filePath(u"nginx.conf"_s), u"-e"_s, m_folder.filePath(u"error.log"_s)});
    return m_process.waitForStarted()
        && QTest::qWaitFor([&] { return publish::httpFetch(url(), {}).has_value() || m_process.state() == QProcess::NotRunning; }, 20'000)
        && m_process.state() == QProcess::Running;
}

void WebServer::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(10'000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QUrl WebServer::url(const QString &path) const { return QUrl(u"http://127.0.0.1:%1/%2"_s.arg(m_port).arg(path)); }

QUrl WebServer::secureUrl() const { return QUrl(u"https://127.0.0.1:%1/"_s.arg(m_securePort)); }

QByteArray WebServer::errors() const
{
    QFile file(m_folder.filePath(u"error.log"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace toasoan::test
