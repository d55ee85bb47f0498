// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/preview/previewbrowser.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QPluginLoader>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

void answerPicture(Session *session, const QUrl &url, QObject *job, const PageBrowser::Answer &answer)
{
    const auto media = MediaId::fromHex(url.path().mid(1).section(u'.', 0, 0));
    if (!media || !session || url.host() != "store"_L1) {
        answer({}, {});
        return;
    }
    session->desk().run([id = *media](Desk &desk) { return desk.media(id); }, job,
        [answer](const Result<QByteArray> &bytes) { answer(bytes ? pictureType(*bytes) : QByteArray(), bytes.value_or(QByteArray())); });
}

// As it is loaded, QtWebEngine asks for a graphics context shared by all windows and warns that it comes too late for one. It draws
// without.
QObject *loadQuietly(QPluginLoader &library)
{
    QLoggingCategory &category = *QLoggingCategory::defaultCategory();
    const bool warned = category.isWarningEnabled();
    category.setEnabled(QtWarningMsg, false);
    QObject *root = library.instance();
    category.setEnabled(QtWarningMsg, warned);
    return root;
}

} // namespace

PreviewBrowser::PreviewBrowser(Session &session, QString library)
    : m_session(&session)
    , m_library(std::move(library))
{
}

QString PreviewBrowser::shippedLibrary() { return QCoreApplication::applicationDirPath() + QStringLiteral(TOASOAN_CHROMIUM); }

PageView *PreviewBrowser::makeView(QWidget *parent)
{
    if (!m_browser) {
        QPluginLoader library(m_library);
        auto *maker = qobject_cast<PageBrowserMaker *>(loadQuietly(library));
        if (!maker) {
            m_trouble = library.errorString();
            return nullptr;
        }
        m_browser = maker->make([session = m_session](const QUrl &url, QObject *job, const PageBrowser::Answer &answer) {
            answerPicture(session, url, job, answer);
        });
    }
    return m_browser->makeView(parent);
}

QByteArray pictureType(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return QByteArrayLiteral("image/png");
    if (bytes.startsWith("\xff\xd8\xff"))
        return QByteArrayLiteral("image/jpeg");
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return QByteArrayLiteral("image/gif");
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return QByteArrayLiteral("image/webp");
    return {};
}

} // namespace toasoan
