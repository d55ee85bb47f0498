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
  log_format asked '$request_method $request_uri $status'; access_log %1/access.log asked; default_type application/octet-stream; charset utf-8; types { text/html html; text/css css; text/xml xml; }
  client_body_temp_path %1/t1; proxy_temp_path %1/t2; fastcgi_temp_path %1/t3; uwsgi_temp_path %1/t4; scgi_temp_path %1/t5;
  server {
    listen 127.0.0.1:%3; root %2;
    location /cham/ { limit_rate 2k; }
    location /di-noi-khac { return 302 http://localhost:%3/index.html; }
    location /trong-nha { return 301 /index.html; }
    location /vong { return 302 /vong; }
    location /hong { return 503; }
    location /cam { return 403; }
    location /ban { add_header Retry-After 600 always; return 429; }
    location ~ chuyen-di { if (-f %2/ve-nha) { return 301 /; } if (-f %2/cam-doc) { return 403; } if (-f %2/loi) { return 503; } }
    location = /robots.txt { if (-f %2/robots-hong) { return 500; } }
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
    if (!QFile::exists(m_folder.filePath(u"cert.pem"_s)) && !makeCertificate(m_folder.path(), m_certificateDays))
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

QStringList WebServer::takeRequests()
{
    // A line is written behind its answer; that of a request of our own stands behind all before it.
    const QString mark = u"/_dem?%1"_s.arg(++m_marks);
    (void)publish::httpFetch(url().resolved(QUrl(mark)), {});
    QStringList requests;
    const bool all = QTest::qWaitFor([&] {
        requests += newRequests();
        return requests.contains(u"GET %1 404"_s.arg(mark));
    });
    requests.removeAll(u"GET / 200"_s); // how serve() sees that the server is there
    requests.removeIf([](const QString &request) { return request.contains("/_dem?"_L1); });
    return all ? requests : QStringList{u"the log is incomplete"_s};
}

QStringList WebServer::newRequests()
{
    QFile file(m_folder.filePath(u"access.log"_s));
    if (!file.open(QIODevice::ReadOnly) || !file.seek(m_requestsRead))
        return {};
    const QByteArray lines = file.readAll();
    m_requestsRead += lines.size();
    return QString::fromUtf8(lines).split(u'\n', Qt::SkipEmptyParts);
}

QByteArray WebServer::errors() const
{
    QFile file(m_folder.filePath(u"error.log"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace toasoan::test
