// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/startup.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QTranslator>

#include "workstation/firstrun/wizard.h"
#include "workstation/look/icons.h"
#include "workstation/look/palettes.h"
#include "workstation/mainwindow.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

const QStringList languages{u"vi"_s, u"en"_s};

void install(const QString &name)
{
    auto *translator = new QTranslator(qApp);
    if (translator->load(u":/i18n/"_s + name))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void dressApplication(const QString &language)
{
    QCoreApplication::setApplicationName(u"toasoan"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TOASOAN_VERSION));
    QGuiApplication::setApplicationDisplayName({});
    QGuiApplication::setDesktopFileName(u"toasoan"_s);
    QLocale::setDefault(
        language == "en"_L1 ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    install(u"toasoan_"_s + language);
    install(u"qtwords_"_s + language);
    look::followDesktop();
    QGuiApplication::setWindowIcon(look::symbol(u"news-subscribe"_s, QPalette::Highlight));
}

Arguments parseArguments(const QStringList &commandLine)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Tòa Soạn: the newsroom of a public agency."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption workspace(u"workspace"_s, u"The folder of the newsroom."_s, u"DIR"_s);
    const QCommandLineOption keys(u"keys"_s, u"The folder of the keys (default: in the user's data folder)."_s, u"DIR"_s);
    const QCommandLineOption secrets(u"secrets"_s, u"Where site passwords are kept: auto, keychain or file:PATH."_s, u"WHERE"_s, u"auto"_s);
    const QCommandLineOption demo(u"demo"_s, u"Open the demo newsroom in this folder, made if it is not there."_s, u"DIR"_s);
    const QCommandLineOption fresh(u"fresh"_s, u"Make the demo newsroom anew."_s);
    const QCommandLineOption language(u"lang"_s, u"Language of the window: vi or en."_s, u"LANGUAGE"_s, u"vi"_s);
    const QCommandLineOption newPost(u"new-post"_s, u"Begin a post in this section once somebody is signed in."_s, u"SECTION"_s);
    const QCommandLineOption writeDuty(u"write-duty"_s, u"Begin the draft of this duty once somebody is signed in."_s, u"DUTY"_s);
    parser.addOptions({workspace, keys, secrets, demo, fresh, language, newPost, writeDuty});
    parser.process(commandLine);
    const bool one = !parser.isSet(workspace) || !parser.isSet(demo);
    const bool sense = one && parser.positionalArguments().isEmpty() && languages.contains(parser.value(language))
        && (parser.isSet(demo) || !parser.isSet(fresh));
    if (!sense) {
        fputs(qPrintable(parser.helpText()), stderr);
        exit(2);
    }
    return {.workspace = parser.value(workspace),
        .keys = parser.value(keys),
        .secrets = parser.value(secrets),
        .demo = parser.value(demo),
        .fresh = parser.isSet(fresh) ? Fresh::Yes : Fresh::No,
        .language = parser.value(language),
        .newPost = SectionId::fromHex(parser.value(newPost)),
        .writeDuty = DutyId::fromHex(parser.value(writeDuty))};
}

Result<std::optional<DeskOptions>> chooseNewsroom(const Arguments &arguments)
{
    DeskOptions options{.folder = arguments.workspace, .keyFolder = arguments.keys, .secrets = arguments.secrets};
    QString demoFolder = arguments.demo;
    QSettings remembered = windowSettings();
    const QString lastKey = u"newsroom"_s;
    if (options.folder.isEmpty() && demoFolder.isEmpty()) {
        options.folder = remembered.value(lastKey).toString();
        if (!QFileInfo::exists(QDir(options.folder).filePath(u"ledger.db"_s)) || options.folder.isEmpty()) {
            options.folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u"/Tòa Soạn"_s;
            FirstRun wizard(options);
            if (wizard.exec() != QDialog::Accepted)
                return std::nullopt;
            if (wizard.wantsDemo())
                demoFolder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/toasoan/demo"_s;
            options = wizard.options();
        }
    }
    if (!demoFolder.isEmpty()) {
        TRY_INTO(demo, prepareDemo(demoFolder, arguments.fresh, fromMilliseconds(QDateTime::currentMSecsSinceEpoch())));
        return demo;
    }
    remembered.setValue(lastKey, options.folder);
    return options;
}

QString instanceName(const DeskOptions &options)
{
    const QByteArray folder = QFileInfo(options.folder).canonicalFilePath().toUtf8();
    constexpr int enough = 12;
    return u"toasoan-"_s + QString::fromLatin1(QCryptographicHash::hash(folder, QCryptographicHash::Sha256).toHex().first(enough));
}

} // namespace toasoan
