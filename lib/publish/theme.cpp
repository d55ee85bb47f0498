// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/theme.h"

#include "publish/sitepaths.h"

#include <QCryptographicHash>
#include <QFile>

#include <KTextTemplate/CachingLoaderDecorator>
#include <KTextTemplate/Context>
#include <KTextTemplate/Engine>
#include <KTextTemplate/SafeString>
#include <KTextTemplate/Template>

using namespace Qt::StringLiterals;

namespace toasoan::publish {

namespace {

const QString themeFolder = u":/themes/plain"_s;
const QStringList templateNames = {u"article.html"_s, u"gone.html"_s, u"home.html"_s, u"list.html"_s};

} // namespace

struct Theme::Templates {
    KTextTemplate::Engine engine;
    QHash<QString, KTextTemplate::Template> byName;
};

Theme::Theme()
    : m_templates(std::make_unique<Templates>())
{
}

Theme::~Theme() = default;

Result<std::unique_ptr<Theme>> Theme::load()
{
    std::unique_ptr<Theme> theme(new Theme);
    KTextTemplate::Engine &engine = theme->m_templates->engine;
    const auto files = QSharedPointer<KTextTemplate::FileSystemTemplateLoader>::create();
    files->setTemplateDirs({themeFolder});
    // Without the cache a page would parse its base again each time.
    engine.addTemplateLoader(QSharedPointer<KTextTemplate::CachingLoaderDecorator>::create(files));
    engine.setSmartTrimEnabled(true);
    for (const QString &name : templateNames) {
        const KTextTemplate::Template parsed = engine.loadByName(name);
        if (parsed->error() != KTextTemplate::NoError)
            return failure(Error::Kind::Unsupported, u"theme, %1: %2"_s.arg(name, parsed->errorString()));
        theme->m_templates->byName.insert(name, parsed);
    }
    QFile sheet(themeFolder + u"/style.css"_s);
    if (!sheet.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Unsupported, u"theme: no style sheet"_s);
    theme->m_styleSheet = sheet.readAll();
    const QByteArray digest = QCryptographicHash::hash(theme->m_styleSheet, QCryptographicHash::Sha256).toHex().first(12);
    theme->m_stylePath = u"%1/plain-%2.css"_s.arg(ownFolder, QString::fromLatin1(digest));
    return theme;
}

Result<QByteArray> Theme::render(const QString &templateName, const QVariantHash &values) const
{
    const KTextTemplate::Template page = m_templates->byName.value(templateName);
    if (!page)
        return failure(Error::Kind::Unsupported, u"theme: no "_s + templateName);
    KTextTemplate::Context context(values);
    const QString text = page->render(&context);
    if (page->error() != KTextTemplate::NoError)
        return failure(Error::Kind::Unsupported, u"theme, %1: %2"_s.arg(templateName, page->errorString()));
    return text.toUtf8();
}

QVariant Theme::trusted(const QString &html)
{
    return QVariant::fromValue(KTextTemplate::SafeString(html, KTextTemplate::SafeString::IsSafe));
}

} // namespace toasoan::publish
