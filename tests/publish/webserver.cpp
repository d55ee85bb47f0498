// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/webserver.h"

#include "publish/httpfetch.h"
#include "publish/servers.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace toasoan::test {

namespace {

QString nginx() { return serverProgram(u"nginx"_s); }

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
    const QList<quint16> ports = freePorts(2);
    m_port = ports[0];
    m_securePort = ports[1];
    diesWithUs(m_process);
}

WebServer::~WebServer() { stop(); }

bool WebServer::installed() { return !nginx().isEmpty(); }

bool WebServer::writeConfiguration(const QString &root)
{
    QFile file(m_folder.filePath(u"nginx.conf"_s));
    const QByteArray text = configuration.arg(m_folder.path(), root).arg(m_port).arg(m_securePort).toUtf8();
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

bool WebServer::serve(const QString &root)
{
    stop();
    if (!QFile::exists(m_folder.filePath(u"cert.pem"_s)) && !makeCertificate(m_folder.path()))
        return false;
    if (!writeConfiguration(root))
        return false;
    m_process.setStandardErrorFile(m_folder.filePath(u"stderr.log"_s));
    m_process.start(
        nginx(), {u"-p"_s, m_folder.path(), u"-c"_s, m_folder.filePath(u"nginx.conf"_s), u"-e"_s, m_folder.filePath(u"error.log"_s)});
    return m_process.waitForStarted()
        && QTest::qWaitFor([&] { return publish::httpFetch(url(), {}).has_value() || m_process.state() == QProcess::NotRunning; }, 20'000)
        && m_process.state() == QProcess::Running;
}

void WebServer::stop() { stopProcess(m_process); }

QUrl WebServer::url(const QString &path) const { return QUrl(u"http://127.0.0.1:%1/%2"_s.arg(m_port).arg(path)); }

QUrl WebServer::secureUrl() const { return QUrl(u"https://127.0.0.1:%1/"_s.arg(m_securePort)); }

QByteArray WebServer::errors() const
{
    QFile file(m_folder.filePath(u"error.log"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace toasoan::test
