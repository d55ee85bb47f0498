// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/ctlnewsroom.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>

#include "document/document.h"
#include "support/places.h"

using namespace Qt::StringLiterals;

namespace toasoan::test {

namespace {

constexpr int longestRun = 120'000;

const QMap<QString, QString> &people()
{
    static const QMap<QString, QString> names{
        {u"quan"_s, u"Nguyễn Văn Quản"_s}, {u"lan"_s, u"Trần Thị Lan"_s}, {u"binh"_s, u"Lê Văn Bình"_s}, {u"hoa"_s, u"Đỗ Thị Hoa"_s}};
    return names;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QString Ran::kind() const { return document.value("kind"_L1).toString(); }
QString Ran::message() const { return document.value("message"_L1).toString(); }
QJsonObject Ran::data() const { return document.value("data"_L1).toObject(); }
QJsonArray Ran::items() const { return data().value("items"_L1).toArray(); }

QString ctlProgram() { return test::programPath(u"toasoanctl"); }

QProcessEnvironment ctlEnvironment(const QString &home)
{
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    environment.insert(u"HOME"_s, home);
    environment.insert(u"XDG_DATA_HOME"_s, home + u"/data"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    // Whoever runs the tests under a sanitizer wants its options to hold here too, and a test server vouches for itself.
    for (const QString &name : {u"ASAN_OPTIONS"_s, u"UBSAN_OPTIONS"_s, u"TSAN_OPTIONS"_s, u"LSAN_OPTIONS"_s, u"SSL_CERT_FILE"_s}) {
        if (qEnvironmentVariableIsSet(qPrintable(name)))
            environment.insert(name, qEnvironmentVariable(qPrintable(name)));
    }
    return environment;
}

Ran runCtl(const QStringList &arguments, const QString &home, const QMap<QString, QString> &moreEnvironment)
{
    QProcess process;
    QProcessEnvironment environment = ctlEnvironment(home);
    for (const auto &[name, value] : moreEnvironment.asKeyValueRange())
        environment.insert(name, value);
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(ctlProgram(), arguments);
    Ran ran;
    if (!process.waitForFinished(longestRun) || process.exitStatus() != QProcess::NormalExit) {
        process.kill();
        process.waitForFinished();
    } else {
        ran.status = process.exitCode();
    }
    ran.out = process.readAllStandardOutput();
    ran.err = process.readAllStandardError();
    ran.document = QJsonDocument::fromJson(ran.out).object();
    return ran;
}

CtlNewsroom::CtlNewsroom() = default;

QStringList CtlNewsroom::globals(const QString &who) const
{
    QStringList words{
        u"--workspace"_s, path(u"newsroom"_s), u"--keys"_s, path(u"keys"_s), u"--secrets"_s, u"file:"_s + path(u"secrets.json"_s)};
    if (!who.isEmpty())
        words += {u"--as"_s, people().value(who, who), u"--passphrase-file"_s, path(people().contains(who) ? who : u"quan"_s)};
    return words;
}

Ran CtlNewsroom::run(const QString &who, const QStringList &words) const
{
    return runCtl(globals(who) + QStringList{u"--json"_s} + words, m_folder.path());
}

Ran CtlNewsroom::say(const QString &who, const QStringList &words) const { return runCtl(globals(who) + words, m_folder.path()); }

bool CtlNewsroom::must(const Ran &ran)
{
    if (ran.status != 0 && m_problem.isEmpty())
        m_problem = ran.all();
    return ran.status == 0;
}

bool CtlNewsroom::found()
{
    for (const auto &[who, name] : people().asKeyValueRange())
        (void)write(who, (u"mật khẩu của "_s + name).toUtf8() + '\n');
    QDir(m_folder.path()).mkdir(u"www"_s);
    return must(run({},
               {u"workspace"_s, u"init"_s, u"UBND xã Đông Hạ"_s, u"--keeper"_s, people()[u"quan"_s], u"--new-passphrase-file"_s,
                   path(u"quan"_s)}))
        && must(run(
            u"quan"_s, {u"member"_s, u"add"_s, people()[u"lan"_s], u"--role"_s, u"officer"_s, u"--new-passphrase-file"_s, path(u"lan"_s)}))
        && must(run(u"quan"_s,
            {u"member"_s, u"add"_s, people()[u"binh"_s], u"--role"_s, u"reviewer"_s, u"--new-passphrase-file"_s, path(u"binh"_s)}))
        && must(run(u"quan"_s,
            {u"member"_s, u"add"_s, people()[u"hoa"_s], u"--role"_s, u"officer,reviewer"_s, u"--new-passphrase-file"_s, path(u"hoa"_s)}))
        && must(run(u"quan"_s, {u"section"_s, u"add"_s, u"Tin hoạt động"_s, u"--responsible"_s, people()[u"lan"_s]}))
        && must(run(u"quan"_s, {u"site"_s, u"add"_s, u"Trang tin xã Đông Hạ"_s, u"--folder"_s, siteFolder()}));
}

QString CtlNewsroom::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        return {};
    return path(name);
}

QStringList CtlNewsroom::pagesWith(const QString &words) const
{
    QStringList pages;
    const QString wanted = document::lettersAndDigits(words);
    QDirIterator files(siteFolder(), {u"index.html"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        if (readable(contents(file)).contains(wanted))
            pages.append(file);
    }
    return pages;
}

Article readArticle(const QString &name)
{
    const QString text = QString::fromUtf8(contents(test::sourcePath(u"tests/fixtures/articles/") + name));
    const qsizetype end = text.indexOf(u'\n');
    return {text.first(std::max<qsizetype>(end, 0)), text.sliced(end + 1).trimmed()};
}

QString readable(const QByteArray &html)
{
    const auto clean = document::canonicalise(html);
    return clean ? document::lettersAndDigits(document::toPlainText(clean->html)) : QString();
}

} // namespace toasoan::test
