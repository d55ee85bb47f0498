// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/wordpressserver.h"

#include "publish/httpfetch.h"
#include "publish/servers.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace toasoan::test {

namespace {

const QString core = u"/usr/share/wordpress"_s;
const QString theme = u"twentytwentyfive"_s;

// In a cage the only user is root, whom the servers let run them only when told so.
bool asRoot() { return ::geteuid() == 0; }

// %1 folder, %2 port. The top files are copies, so that WordPress finds this one instead of the packaged configuration.
const QString configuration = uR"(<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'wordpress'); define('DB_PASSWORD', ''); define('DB_HOST', 'localhost:%1/db.sock');
define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HOME', 'http://127.0.0.1:%2'); define('WP_SITEURL', WP_HOME);
define('WP_ENVIRONMENT_TYPE', 'local'); // application passwords without TLS
define('WP_HTTP_BLOCK_EXTERNAL', true); define('DISABLE_WP_CRON', true); define('AUTOMATIC_UPDATER_DISABLED', true);
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
$table_prefix = 'wp_';
require_once ABSPATH . 'wp-settings.php';
)"_s;

const QString phpPool = uR"([global]
error_log=%1/fpm.log
daemonize=no
[www]
%2
listen=%1/fpm.sock
pm=static
pm.max_children=2
php_admin_value[upload_max_filesize]=8M
php_admin_value[post_max_size]=12M
php_admin_value[upload_tmp_dir]=%1/tmp
php_admin_value[sendmail_path]=/bin/true
)"_s;

// %1 folder, %2 to %5 ports: site, TLS, busy, foreign.
const QString webConfiguration =
    uR"(daemon off; master_process off; pid %1/nginx.pid; error_log %1/error.log; events { worker_connections 64; }
http {
  include /etc/nginx/mime.types; access_log %1/access.log; client_max_body_size 12m;
  client_body_temp_path %1/tmp/b; proxy_temp_path %1/tmp/p; fastcgi_temp_path %1/tmp/f; uwsgi_temp_path %1/tmp/u; scgi_temp_path %1/tmp/s;
  server {
    listen 127.0.0.1:%2; listen 127.0.0.1:%3 ssl; ssl_certificate %1/cert.pem; ssl_certificate_key %1/key.pem;
    root %1/www; index index.php;
    location / { try_files $uri $uri/ /index.php?$args; }
    location ~ \.php$ {
      include /etc/nginx/fastcgi_params; fastcgi_param HTTP_HOST $http_host; fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name;
      fastcgi_pass unix:%1/fpm.sock;
    }
  }
  server {
    listen 127.0.0.1:%4; default_type application/json; add_header Retry-After 1 always;
    location / { return 429 '{"code":"too_many","message":"slow down","data":{"status":429}}'; }
  }
  server { listen 127.0.0.1:%5; default_type text/html; location / { return 200 '<html><head><title>Cổng khác</title></head></html>'; } }
}
)"_s;

const QByteArray installation = R"(<?php
$_SERVER['HTTP_HOST'] = '127.0.0.1'; $_SERVER['REQUEST_URI'] = '/';
define('WP_INSTALLING', true);
require 'wp-load.php'; require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Trang thử', 'admin', 'admin@example.test', true, '', 'Mat-khau-1');
update_option('permalink_structure', '/%year%/%monthnum%/%postname%/'); delete_option('rewrite_rules');
update_option('timezone_string', 'Asia/Ho_Chi_Minh');
foreach (['editor1' => 'editor', 'author1' => 'author', 'contrib1' => 'contributor', 'sub1' => 'subscriber'] as $user => $role)
  wp_insert_user(['user_login' => $user, 'user_pass' => "Mat-khau-$user", 'user_email' => "$user@example.test", 'role' => $role]);
foreach (['admin', 'editor1', 'author1', 'contrib1', 'sub1'] as $user)
  echo 'password ', $user, ' ', WP_Application_Passwords::create_new_application_password(get_user_by('login', $user)->ID, ['name' => 'x'])[0], "\n";
)";

const QByteArray handOnTheSite = R"(<?php
$_SERVER['HTTP_HOST'] = '127.0.0.1'; $_SERVER['REQUEST_URI'] = '/';
require 'wp-load.php'; require_once ABSPATH . 'wp-admin/includes/admin.php';
wp_set_current_user(get_user_by('login', 'admin')->ID); kses_remove_filters();
)";

} // namespace

WordPressServer::WordPressServer()
    : m_ports(freePorts(4))
{
    for (QProcess *process : {&m_database, &m_php, &m_web})
        diesWithUs(*process);
}

WordPressServer::~WordPressServer() { stop(); }

bool WordPressServer::installed()
{
    return QFile::exists(core + u"/wp-load.php"_s) && !serverProgram(u"mariadbd"_s).isEmpty() && !serverProgram(u"php-fpm8.4"_s).isEmpty()
        && !serverProgram(u"php"_s).isEmpty() && !serverProgram(u"nginx"_s).isEmpty();
}

bool WordPressServer::start()
{
    return makeFolders() && makeCertificate(m_folder.path()) && makeDatabase() && startDatabase() && provision() && startWeb();
}

void WordPressServer::stop()
{
    stopWeb();
    stopDatabase();
}

void WordPressServer::write(const QString &name, const QByteArray &text) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
}

bool WordPressServer::makeFolders() const
{
    QDir root(m_folder.path());
    for (const char *name : {"tmp", "www/wp-content/themes", "www/wp-content/plugins", "www/wp-content/uploads"}) {
        if (!root.mkpath(QString::fromLatin1(name)))
            return false;
    }
    const QStringList files = QDir(core).entryList({u"*.php"_s}, QDir::Files);
    for (const QString &name : files) {
        if (name != "wp-config.php"_L1 && !QFile::copy(core + u'/' + name, path(u"www/"_s + name)))
            return false;
    }
    const QString user = asRoot() ? u"user=root\ngroup=root"_s : QString();
    write(u"www/wp-config.php"_s, configuration.arg(m_folder.path()).arg(m_ports[0]).toUtf8());
    write(u"fpm.conf"_s, phpPool.arg(m_folder.path(), user).toUtf8());
    write(u"nginx.conf"_s, webConfiguration.arg(m_folder.path()).arg(m_ports[0]).arg(m_ports[1]).arg(m_ports[2]).arg(m_ports[3]).toUtf8());
    return QFile::link(core + u"/wp-includes"_s, path(u"www/wp-includes"_s)) && QFile::link(core + u"/wp-admin"_s, path(u"www/wp-admin"_s))
        && QFile::link(core + u"/wp-content/themes/"_s + theme, path(u"www/wp-content/themes/"_s + theme));
}

// With a folder of its own for temporary tables: a server that starts removes what it takes for its leavings in a shared one.
bool WordPressServer::makeDatabase() const
{
    if (!QDir(m_folder.path()).mkpath(u"db-tmp"_s))
        return false;
    QProcess install;
    install.setStandardOutputFile(path(u"db-install.log"_s));
    install.setStandardErrorFile(path(u"db-install.err"_s));
    QStringList arguments{u"--no-defaults"_s, u"--datadir="_s + path(u"db"_s), u"--tmpdir="_s + path(u"db-tmp"_s), u"--skip-test-db"_s,
        u"--skip-name-resolve"_s, u"--auth-root-authentication-method=normal"_s, u"--innodb-log-file-size=8M"_s};
    if (asRoot())
        arguments.append(u"--user=root"_s);
    install.start(u"mariadb-install-db"_s, arguments);
    return install.waitForFinished(60'000) && install.exitCode() == 0;
}

bool WordPressServer::startDatabase()
{
    QStringList arguments{u"--no-defaults"_s, u"--datadir="_s + path(u"db"_s), u"--tmpdir="_s + path(u"db-tmp"_s),
        u"--socket="_s + path(u"db.sock"_s), u"--pid-file="_s + path(u"db.pid"_s), u"--skip-networking"_s, u"--skip-grant-tables"_s,
        u"--skip-log-bin"_s, u"--character-set-server=utf8mb4"_s, u"--innodb-buffer-pool-size=32M"_s, u"--innodb-log-file-size=8M"_s,
        u"--innodb-flush-log-at-trx-commit=0"_s, u"--log-error="_s + path(u"db.log"_s)};
    if (asRoot())
        arguments.append(u"--user=root"_s);
    m_database.start(serverProgram(u"mariadbd"_s), arguments);
    const QByteArray ask = "<?php mysqli_report(MYSQLI_REPORT_OFF); echo @mysqli_connect('localhost', 'x', '', '', 0, '"
        + path(u"db.sock"_s).toUtf8() + "') ? 'yes' : 'no';";
    return m_database.waitForStarted()
        && QTest::qWaitFor([&] { return m_database.state() == QProcess::NotRunning || QFile::exists(path(u"db.sock"_s)); }, 30'000)
        && QTest::qWaitFor([&] { return runPhp(ask).endsWith("yes"); }, 30'000);
}

void WordPressServer::stopDatabase() { stopProcess(m_database); }

bool WordPressServer::provision()
{
    (void)runPhp("<?php mysqli_query(mysqli_connect('localhost', 'x', '', '', 0, '" + path(u"db.sock"_s).toUtf8()
        + "'), 'CREATE DATABASE wordpress CHARACTER SET utf8mb4');");
    const QList<QByteArray> lines = runPhp(installation).split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("password ")) {
            const qsizetype blank = line.indexOf(' ', 9);
            m_passwords.insert(QString::fromUtf8(line.sliced(9, blank - 9)), line.sliced(blank + 1));
        }
    }
    return m_passwords.size() == 5;
}

bool WordPressServer::startWeb()
{
    QStringList arguments{u"-F"_s, u"-y"_s, path(u"fpm.conf"_s)};
    if (asRoot())
        arguments.append(u"-R"_s);
    m_php.setStandardErrorFile(path(u"fpm.err"_s));
    m_php.start(serverProgram(u"php-fpm8.4"_s), arguments);
    m_web.setStandardErrorFile(path(u"nginx.err"_s));
    m_web.start(serverProgram(u"nginx"_s), {u"-p"_s, m_folder.path(), u"-c"_s, path(u"nginx.conf"_s), u"-e"_s, path(u"error.log"_s)});
    const auto answers = [&] {
        const auto page = publish::httpFetch(url(), {});
        return page && page->status == 200;
    };
    return m_php.waitForStarted() && m_web.waitForStarted() && QTest::qWaitFor(answers, 30'000);
}

void WordPressServer::stopWeb()
{
    stopProcess(m_web);
    stopProcess(m_php);
}

void WordPressServer::setMaintenance(bool on) const
{
    if (on)
        write(u"www/.maintenance"_s, "<?php $upgrading = time();");
    else
        QFile::remove(path(u"www/.maintenance"_s));
}

QUrl WordPressServer::url(const QString &path) const { return QUrl(u"http://127.0.0.1:%1/%2"_s.arg(m_ports[0]).arg(path)); }

QUrl WordPressServer::secureUrl() const { return QUrl(u"https://127.0.0.1:%1/"_s.arg(m_ports[1])); }

QUrl WordPressServer::busyUrl() const { return QUrl(u"http://127.0.0.1:%1/"_s.arg(m_ports[2])); }

QUrl WordPressServer::foreignUrl() const { return QUrl(u"http://127.0.0.1:%1/"_s.arg(m_ports[3])); }

QByteArray WordPressServer::runPhp(const QByteArray &code) const
{
    write(u"www/run.php"_s, code);
    QProcess process;
    process.setWorkingDirectory(path(u"www"_s));
    process.setStandardErrorFile(path(u"php.err"_s));
    process.start(u"php"_s, {u"-d"_s, u"sendmail_path=/bin/true"_s, u"-d"_s, u"display_errors=stderr"_s, u"run.php"_s});
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return process.readAllStandardOutput();
}

QByteArray WordPressServer::php(const QByteArray &code) const { return runPhp(handOnTheSite + code); }

QByteArray WordPressServer::errors() const
{
    QByteArray all;
    for (const char *name : {"db-install.err", "db.log", "fpm.log", "fpm.err", "error.log", "nginx.err", "php.err"}) {
        QFile file(path(QString::fromLatin1(name)));
        if (file.open(QIODevice::ReadOnly))
            all += QByteArray("--- ") + name + '\n' + file.readAll().right(2000) + '\n';
    }
    return all;
}

} // namespace toasoan::test
