// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/toursites.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextDocumentFragment>

#include "publish/ftpservers.h"
#include "publish/httpfetch.h"
#include "publish/webserver.h"
#include "publish/wordpressserver.h"
#include "workstation/demo/demo.h"

using namespace Qt::StringLiterals;

namespace toasoan::test {

namespace {

QString readable(const QByteArray &html) { return QTextDocumentFragment::fromHtml(QString::fromUtf8(html)).toPlainText(); }

class FolderSite : public TourSite {
public:
    explicit FolderSite(QString folder)
        : m_folder(std::move(folder))
    {
    }
    QStringList pages(const QString &slug) const override
    {
        QStringList found;
        QDirIterator files(m_folder, {u"*.html"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            if (const QString path = files.next(); path.contains(slug))
                found.append(path);
        }
        return found;
    }
    QString text(const QString &page) const override
    {
        QFile file(page);
        return file.open(QIODevice::ReadOnly) ? readable(file.readAll()) : QString();
    }
    bool lose(const QString &page) const override { return QFile::remove(page); }

protected:
    QString m_folder;
};

/// vsftpd in front of a folder that nginx shows.
class FtpSite final : public FolderSite {
public:
    FtpSite()
        : FolderSite({})
        , m_server(FtpServer::Kind::Vsftpd)
    {
    }
    bool start() override
    {
        if (!FtpServer::prepareProcess().isEmpty() || !m_server.start())
            return false;
        m_folder = m_server.makeFolder(u"www"_s);
        qputenv("SSL_CERT_FILE", QFile::encodeName(m_server.certificate()));
        return m_web.serve(m_folder);
    }
    std::optional<AddSite> wish(const QString &name) const override
    {
        return AddSite{.name = name, .baseUrl = m_web.url(), .settings = m_server.settings(u"www"_s, true)};
    }
    QByteArray password() const override { return m_server.credentials().password; }

private:
    FtpServer m_server;
    WebServer m_web;
};

class WordPressSite final : public TourSite {
public:
    bool start() override { return m_server.start(); }
    std::optional<AddSite> wish(const QString &name) const override
    {
        return AddSite{.name = name, .connector = u"wordpress"_s, .baseUrl = m_server.url(), .settings = {{u"user"_s, u"editor1"_s}}};
    }
    QByteArray password() const override { return m_server.password(u"editor1"_s); }
    QStringList pages(const QString &slug) const override
    {
        QStringList found;
        const auto answer = publish::httpFetch(m_server.url(u"wp-json/wp/v2/posts?per_page=100&_fields=link,slug"_s), {});
        for (const QJsonValue &post : answer ? QJsonDocument::fromJson(answer->body).array() : QJsonArray()) {
            if (post["slug"_L1].toString().contains(slug))
                found.append(post["link"_L1].toString());
        }
        return found;
    }
    QString text(const QString &page) const override
    {
        const auto answer = publish::httpFetch(QUrl(page), {});
        return answer ? readable(answer->body) : QString();
    }

private:
    WordPressServer m_server;
};

} // namespace

std::unique_ptr<TourSite> TourSite::make(Kind kind, const QString &demoFolder)
{
    switch (kind) {
    case Kind::Folder:
        return std::make_unique<FolderSite>(demoSiteFolder(demoFolder));
    case Kind::Ftp:
        return std::make_unique<FtpSite>();
    case Kind::WordPress:
        return std::make_unique<WordPressSite>();
    }
    return nullptr;
}

} // namespace toasoan::test
