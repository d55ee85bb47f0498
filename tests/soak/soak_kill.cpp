// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>
#include <random>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>

#include "ctl/ctlnewsroom.h"
#include "document/document.h"
#include "publish/ftpservers.h"
#include "publish/httpfetch.h"
#include "publish/wordpressserver.h"

using namespace Qt::StringLiterals;
using namespace toasoan;
using namespace toasoan::test;

/// kill -9 at seeded moments of a working day, counted by durable writes: nothing that was acknowledged may be lost, no post may
/// get a second page, and the newsroom must verify.
namespace {

[[noreturn]] void fail(const QString &what, const Ran &ran = {})
{
    std::fprintf(stderr, "soak_kill: FAILED: %s\n%s\n", qPrintable(what), ran.all().constData());
    std::exit(1);
}

struct Figures {
    int kills = 0;
    int runs = 0;
    int verified = 0;
    qint64 longestRun = 0; ///< durable calls of the busiest run
    QMap<QString, int> killsOf;
};

class Day final {
public:
    Day(quint32 seed, int moments)
        : m_random(seed)
        , m_moments(moments)
    {
        if (!m_newsroom.found())
            fail(u"founding: "_s + QString::fromUtf8(m_newsroom.problem()));
    }
    /// From now on the site is on an FTP server, which keeps running.
    void moveTo(const FtpServer &server);
    /// The same with a WordPress.
    void moveTo(const WordPressServer &server);
    void work();
    [[nodiscard]] const Figures &figures() const { return m_figures; }
    [[nodiscard]] qsizetype posts() const { return m_posts.size(); }

private:
    struct Post {
        QString id;
        QString title;
        QString body;
        QStringList events; ///< acknowledged
    };
    enum class Killed { No, Yes };

    Killed tryOnce(const QString &who, const QStringList &words, Ran &ran);
    Ran insist(const QString &who, const QStringList &words, const QStringList &alsoFine = {});
    [[nodiscard]] Ran must(const QString &who, const QStringList &words) const;
    void begin(Post &post);
    void submit(Post &post, int submissions);
    void approve(Post &post);
    void publish(Post &post);
    void correct(Post &post);
    void acknowledge(Post &post, const Ran &ran);
    void checkPages() const;
    void checkEverything();
    [[nodiscard]] QString writeBody(const Post &post) const { return m_newsroom.write(u"body.txt"_s, post.body.toUtf8()); }
    [[nodiscard]] int random(int least, int most) { return std::uniform_int_distribution(least, most)(m_random); }

    [[nodiscard]] QStringList publicTexts() const;
    [[nodiscard]] qsizetype pagesOf(const Post &post) const;

    CtlNewsroom m_newsroom;
    const WordPressServer *m_wordpress = nullptr;
    std::mt19937 m_random;
    int m_moments;
    QList<Post> m_posts;
    QMap<QString, int> m_calls; ///< durable calls of a whole run, by verb
    Figures m_figures;
};

void Day::moveTo(const WordPressServer &server)
{
    m_wordpress = &server;
    const QString password = m_newsroom.write(u"site-password"_s, server.password(u"editor1"_s) + '\n');
    const QString site = u"Cổng WordPress"_s;
    (void)must(u"quan"_s, {u"site"_s, u"change"_s, u"Trang tin xã Đông Hạ"_s, u"--retire"_s});
    (void)must(u"quan"_s,
        {u"site"_s, u"add"_s, site, u"--connector"_s, u"wordpress"_s, u"--url"_s, server.url().toString(), u"--set"_s, u"user=editor1"_s});
    (void)must({}, {u"site"_s, u"password"_s, site, u"--password-file"_s, password});
    (void)must({}, {u"site"_s, u"test"_s, site});
}

// What the public finds there; a page that WordPress itself put there on its first day is not ours.
QStringList Day::publicTexts() const
{
    const auto answer = publish::httpFetch(m_wordpress->url(u"wp-json/wp/v2/posts?per_page=100&_fields=content,slug"_s), {});
    if (!answer || answer->status != 200)
        fail(u"the WordPress does not answer"_s);
    QStringList texts;
    for (const QJsonValue &post : QJsonDocument::fromJson(answer->body).array()) {
        const auto clean = document::canonicalise(post["content"_L1]["rendered"_L1].toString().toUtf8());
        if (clean && post["slug"_L1].toString().startsWith("bai-so-"_L1))
            texts.append(document::lettersAndDigits(document::toPlainText(clean->html)));
    }
    return texts;
}

qsizetype Day::pagesOf(const Post &post) const
{
    if (!m_wordpress)
        return m_newsroom.pagesWith(post.body).size();
    const QString wanted = document::lettersAndDigits(post.body);
    return std::ranges::count_if(publicTexts(), [&](const QString &text) { return text.contains(wanted); });
}

void Day::moveTo(const FtpServer &server)
{
    const QString folder = server.makeFolder(u"web"_s);
    const QString password = m_newsroom.write(u"site-password"_s, server.credentials().password + '\n');
    const QString site = u"Trang tin xã Đông Hạ"_s;
    QStringList change{u"site"_s, u"change"_s, site};
    for (const auto &[key, value] : server.settings(u"web"_s, true).asKeyValueRange())
        change += {u"--set"_s, key + u'=' + value};
    qputenv("SSL_CERT_FILE", server.certificate().toUtf8());
    (void)must(u"quan"_s, change);
    (void)must({}, {u"site"_s, u"password"_s, site, u"--password-file"_s, password});
    (void)must({}, {u"site"_s, u"test"_s, site});
    m_newsroom.setSiteFolder(folder);
}

Ran Day::must(const QString &who, const QStringList &words) const
{
    const Ran ran = m_newsroom.run(who, words);
    if (ran.status != 0)
        fail(words.join(u' '), ran);
    return ran;
}

// A run that may be killed. A kill after the last durable call is none: the process has ended.
Day::Killed Day::tryOnce(const QString &who, const QStringList &words, Ran &ran)
{
    const QString verb = words[0] + u' ' + words[1];
    const QString countFile = m_newsroom.path(u"count"_s);
    QFile::remove(countFile);
    QMap<QString, QString> more{{u"LD_PRELOAD"_s, QStringLiteral(TOASOAN_KILLAT)}, {u"TOASOAN_COUNT_FILE"_s, countFile}};
    const int calls = m_calls.value(verb);
    if (calls > 0 && m_figures.kills < m_moments && random(0, 9) < 8) {
        more.insert(u"TOASOAN_KILL_AT"_s, QString::number(random(1, calls)));
        more.insert(u"TOASOAN_KILL_WHEN"_s, random(0, 1) == 0 ? u"before"_s : u"after"_s);
    }
    ran = runCtl(m_newsroom.globals(who) + QStringList{u"--json"_s} + words, m_newsroom.path({}), more);
    ++m_figures.runs;
    if (ran.status < 0) {
        ++m_figures.kills;
        ++m_figures.killsOf[verb];
        checkPages();
        return Killed::Yes;
    }
    QFile count(countFile);
    if (count.open(QIODevice::ReadOnly)) {
        m_calls[verb] = std::max(m_calls.value(verb), count.readAll().trimmed().toInt());
        m_figures.longestRun = std::max<qint64>(m_figures.longestRun, m_calls[verb]);
    }
    return Killed::No;
}

// Runs until it was not killed; a refusal of one of those kinds says that a killed run had got there.
Ran Day::insist(const QString &who, const QStringList &words, const QStringList &alsoFine)
{
    Ran ran;
    while (tryOnce(who, words, ran) == Killed::Yes) { }
    if (ran.status != 0 && !alsoFine.contains(ran.kind()))
        fail(words.join(u' '), ran);
    return ran;
}

void Day::acknowledge(Post &post, const Ran &ran)
{
    for (const auto &event : ran.data().value("events"_L1).toArray())
        post.events.append(event.toString());
}

void Day::begin(Post &post)
{
    const QStringList words{
        u"post"_s, u"new"_s, u"--section"_s, u"tin-hoat-dong"_s, u"--title"_s, post.title, u"--body-file"_s, writeBody(post)};
    while (post.id.isEmpty()) {
        Ran ran;
        if (tryOnce(u"lan"_s, words, ran) == Killed::No) {
            if (ran.status != 0)
                fail(words.join(u' '), ran);
            post.id = ran.data().value("post"_L1).toString();
        }
        // What a killed run had saved is there whole, or not at all.
        const Ran drafts = must(u"lan"_s, {u"post"_s, u"draft"_s});
        int seen = 0;
        for (const auto &item : drafts.items()) {
            if (item.toObject().value("title"_L1).toString() != post.title)
                continue;
            ++seen;
            if (post.id.isEmpty())
                post.id = item.toObject().value("post"_L1).toString();
        }
        if (!post.id.isEmpty() && seen != 1)
            fail(u"the draft “%1” is there %2 times"_s.arg(post.title).arg(seen), drafts);
    }
    const Ran draft = must(u"lan"_s, {u"post"_s, u"draft"_s, post.id});
    if (draft.items().first().toObject().value("body"_L1).toString() != post.body)
        fail(u"the draft “%1” is not as typed"_s.arg(post.title), draft);
}

void Day::submit(Post &post, int submissions)
{
    for (;;) {
        Ran ran;
        const Killed killed = tryOnce(u"lan"_s, {u"post"_s, u"submit"_s, post.id, u"--note"_s, u"Bản gửi"_s}, ran);
        if (killed == Killed::No) {
            if (ran.status != 0)
                fail(u"post submit "_s + post.title, ran);
            acknowledge(post, ran);
        }
        const Ran shown = m_newsroom.run({}, {u"post"_s, u"show"_s, post.id});
        const qsizetype there = shown.data().value("submissions"_L1).toArray().size();
        if (there == submissions)
            return;
        if (killed == Killed::No || there > submissions)
            fail(u"“%1” has %2 submissions instead of %3"_s.arg(post.title).arg(there).arg(submissions), shown);
    }
}

void Day::approve(Post &post)
{
    acknowledge(post, insist(u"binh"_s, {u"post"_s, u"approve"_s, post.id}, {u"nothing-to-do"_s}));
    const Ran shown = must({}, {u"post"_s, u"show"_s, post.id});
    if (!shown.data().value("submissions"_L1).toArray().last().toObject().value("approved"_L1).toBool())
        fail(u"“%1” is not approved"_s.arg(post.title), shown);
}

void Day::publish(Post &post)
{
    (void)insist({}, {u"publish"_s, u"run"_s});
    if (const qsizetype pages = pagesOf(post); pages != 1)
        fail(u"“%1” has %2 pages"_s.arg(post.title).arg(pages));
}

void Day::correct(Post &post)
{
    post.body.replace(u"sáng"_s, u"chiều"_s);
    (void)insist(u"lan"_s, {u"post"_s, u"revise"_s, post.id, u"--body-file"_s, writeBody(post)});
}

// At every moment a page on the site is whole.
void Day::checkPages() const
{
    QDirIterator files(m_newsroom.siteFolder(), {u"*.html"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly) || !file.readAll().trimmed().endsWith("</html>"))
            fail(u"half a page: "_s + file.fileName());
    }
}

void Day::checkEverything()
{
    const Ran verified = must({}, {u"workspace"_s, u"verify"_s});
    if (!verified.data().value("sound"_L1).toBool())
        fail(u"not sound"_s, verified);
    ++m_figures.verified;
    for (const Post &post : std::as_const(m_posts)) {
        if (pagesOf(post) != 1)
            fail(u"“%1” has not one page"_s.arg(post.title));
        const Ran history = must({}, {u"post"_s, u"history"_s, post.id});
        for (const QString &event : post.events) {
            if (!history.out.contains(event.toLatin1()))
                fail(u"“%1” lost the acknowledged event %2"_s.arg(post.title, event), history);
        }
    }
    if (m_wordpress) {
        if (const qsizetype all = publicTexts().size(); all != m_posts.size())
            fail(u"%1 public posts for %2"_s.arg(all).arg(m_posts.size()));
        return;
    }
    // One folder with a page for each post, and nothing half-written beside.
    int articles = 0;
    QDirIterator files(m_newsroom.siteFolder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    static const QRegularExpression article(u"/\\d{4}/[^/]+/index\\.html$"_s);
    while (files.hasNext()) {
        const QString file = files.next();
        if (file.endsWith("toasoan-part"_L1))
            fail(u"left behind: "_s + file);
        articles += article.match(file).hasMatch() ? 1 : 0;
    }
    if (articles != m_posts.size())
        fail(u"%1 pages for %2 posts"_s.arg(articles).arg(m_posts.size()));
}

void Day::work()
{
    while (m_figures.kills < m_moments) {
        const qsizetype number = m_posts.size() + 1;
        m_posts.append({.title = u"Bài số %1"_s.arg(number),
            .body = u"Thôn %1 họp vào buổi sáng ngày %2, tại nhà văn hóa số %3."_s.arg(number).arg(random(1, 28)).arg(random(1000, 9999))});
        Post &post = m_posts.last();
        begin(post);
        submit(post, 1);
        approve(post);
        publish(post);
        correct(post);
        submit(post, 2);
        approve(post);
        publish(post);
        checkEverything();
        std::printf("post %lld: %d kills in %d runs\n", static_cast<long long>(number), m_figures.kills, m_figures.runs);
        std::fflush(stdout);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption seedOption(u"seed"_s, u"of the random moments"_s, u"number"_s, u"20261122"_s);
    const QCommandLineOption momentsOption(u"moments"_s, u"how many kills"_s, u"number"_s, u"200"_s);
    const QCommandLineOption transportOption(
        u"transport"_s, u"where posts go: folder, ftp (vsftpd) or wordpress"_s, u"name"_s, u"folder"_s);
    parser.addOptions({seedOption, momentsOption, transportOption});
    parser.process(application);
    const quint32 seed = parser.value(seedOption).toUInt();
    std::printf("soak_kill: seed %u\n", seed);
    std::optional<FtpServer> server;
    if (parser.value(transportOption) == "ftp"_L1) {
        if (const QByteArray missing = FtpServer::prepareProcess(); !missing.isEmpty())
            fail(QString::fromUtf8(missing));
        server.emplace(FtpServer::Kind::Vsftpd);
        if (!server->start())
            fail(u"vsftpd does not start: "_s + QString::fromUtf8(server->log()));
    }
    Day day(seed, parser.value(momentsOption).toInt());
    if (server)
        day.moveTo(*server);
    WordPressServer wordpress;
    if (parser.value(transportOption) == "wordpress"_L1) {
        if (!wordpress.start())
            fail(u"WordPress does not start: "_s + QString::fromUtf8(wordpress.errors()));
        day.moveTo(wordpress);
    }
    day.work();
    const Figures &figures = day.figures();
    std::printf("soak_kill: seed %u: %d kills in %d runs over %lld posts; verified %d times; up to %lld durable calls in a run\n", seed,
        figures.kills, figures.runs, static_cast<long long>(day.posts()), figures.verified, static_cast<long long>(figures.longestRun));
    for (const auto &[verb, count] : figures.killsOf.asKeyValueRange())
        std::printf("  %-14s %d\n", qPrintable(verb), count);
    return 0;
}
