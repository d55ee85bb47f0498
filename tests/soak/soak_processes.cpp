// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>
#include <thread>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include "desk/desk.h"

using namespace Qt::StringLiterals;
using namespace toasoan;

/// Three processes on one newsroom: an officer submits, a reviewer approves, a publisher publishes. Nothing acknowledged may be
/// lost, the newsroom must verify, and a write must stay quick.
namespace {

const QString passphrase = u"mat khau ngam"_s;

DeskOptions optionsFor(const QString &folder)
{
    // The stretching of passphrases is not what is measured here.
    return {.folder = folder + u"/newsroom"_s,
        .keyFolder = folder + u"/keys"_s,
        .secrets = u"file:"_s + folder + u"/secrets.json"_s,
        .stretch = {.operations = 1, .memoryBytes = 8192 * 1024}};
}

[[noreturn]] void fail(const char *what, const Error &error = {})
{
    std::fprintf(stderr, "soak_processes: FAILED: %s: %s %s\n", what, qPrintable(errorCode(error.kind)), qPrintable(error.detail));
    std::exit(1);
}

template <typename T> T must(const char *what, Result<T> result)
{
    if (!result)
        fail(what, result.error());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

// Somebody else was quicker: that is what this is about.
bool isFair(Error::Kind kind)
{
    using Kind = Error::Kind;
    return kind == Kind::Stale || kind == Kind::Superseded || kind == Kind::NothingToDo || kind == Kind::Recalled
        || kind == Kind::Cancelled;
}

/// One process: does the work of one person until its time is over, and reports in JSON.
class Worker final {
public:
    Worker(const QString &folder, const QString &name, int seconds)
        : m_desk(must("open", Desk::open(optionsFor(folder))))
        , m_end(m_desk->now() + std::chrono::seconds(seconds))
    {
        for (const MemberInfo &member : must("members", m_desk->members())) {
            if (member.name == name)
                must("sign in", m_desk->signIn(member.id, passphrase));
        }
    }
    void officer();
    void reviewer();
    void publisher();
    [[nodiscard]] QJsonObject report() const
    {
        return {{u"acknowledged"_s, m_acknowledged}, {u"milliseconds"_s, m_milliseconds}, {u"raced"_s, m_raced}};
    }

private:
    [[nodiscard]] bool onTime() const { return m_desk->now() < m_end; }
    template <typename Write> auto timed(Write write)
    {
        QElapsedTimer timer;
        timer.start();
        auto result = write();
        m_milliseconds.append(double(timer.nsecsElapsed()) / 1e6);
        if (!result && !isFair(result.error().kind))
            fail("write", result.error());
        m_raced += result ? 0 : 1;
        return result;
    }

    std::unique_ptr<Desk> m_desk;
    Instant m_end;
    QJsonArray m_acknowledged;
    QJsonArray m_milliseconds;
    int m_raced = 0;
};

void Worker::officer()
{
    const SectionId section = must("sections", m_desk->sections()).first().id;
    for (int number = 1; onTime(); ++number) {
        Draft draft = m_desk->newDraft(section);
        draft.title = u"Bài %1"_s.arg(number);
        draft.body = u"<p>Nội dung của bài số %1.</p>"_s.arg(number);
        (void)timed([&] { return m_desk->saveDraft(draft); });
        if (const auto done = timed([&] { return m_desk->execute(Submit{.content = draft}); }))
            m_acknowledged.append(QJsonObject{{u"post"_s, draft.post.toHex()}, {u"event"_s, done->events.last().toHex()}});
    }
}

void Worker::reviewer()
{
    while (onTime()) {
        const auto waiting = must("posts", m_desk->posts({.reviewableBy = m_desk->current()}, {}, 20)).rows;
        if (waiting.isEmpty())
            QThread::msleep(20); // nothing to do: a reviewer looks again
        for (const PostRow &row : waiting) {
            const auto review = m_desk->reviewCase(row.id);
            if (!review)
                continue;
            const auto done =
                timed([&] { return m_desk->execute(Approve{.post = row.id, .submission = review->submission, .base = review->base}); });
            if (done)
                m_acknowledged.append(QJsonObject{{u"post"_s, row.id.toHex()}, {u"event"_s, done->events.last().toHex()}});
            if (!onTime())
                return;
            QThread::msleep(20); // or the publisher, who writes and syncs several files a post, would be left thousands behind
        }
    }
}

void Worker::publisher()
{
    std::stop_source end;
    const std::jthread clock([&] {
        while (onTime())
            QThread::msleep(50);
        end.request_stop();
    });
    while (onTime()) {
        const auto report = must("publish", m_desk->publishOnce({}, end.get_token()));
        for (const auto &[site, error] : report.sites.asKeyValueRange()) {
            if (error.kind != Error::Kind::Cancelled)
                fail("site", error);
        }
        for (const publish::PostReport &post : report.posts) {
            if (post.outcome == publish::PostReport::Outcome::Live)
                m_acknowledged.append(QJsonObject{{u"post"_s, post.post.toHex()}});
            if (post.error && !isFair(post.error->kind))
                fail("deliver", *post.error);
        }
    }
}

int work(const QString &folder, const QString &role, int seconds)
{
    Worker worker(folder, role, seconds);
    if (role == "officer"_L1)
        worker.officer();
    else if (role == "reviewer"_L1)
        worker.reviewer();
    else
        worker.publisher();
    std::puts(QJsonDocument(worker.report()).toJson(QJsonDocument::Compact).constData());
    return 0;
}

void found(const QString &folder)
{
    auto founded = must(
        "found", Desk::found(optionsFor(folder), {.agencyName = u"UBND xã"_s, .keeperName = u"publisher"_s, .passphrase = passphrase}));
    Desk &desk = *founded.desk;
    (void)must("officer", desk.execute(AddMember{.name = u"officer"_s, .roles = {Role::Officer}, .passphrase = passphrase}));
    (void)must("reviewer", desk.execute(AddMember{.name = u"reviewer"_s, .roles = {Role::Reviewer}, .passphrase = passphrase}));
    (void)must("section", desk.execute(AddSection{.name = u"Tin"_s}));
    QDir(folder).mkdir(u"www"_s);
    (void)must(
        "site", desk.execute(AddSite{.name = u"Trang"_s, .settings = {{u"transport"_s, u"folder"_s}, {u"path"_s, folder + u"/www"_s}}}));
}

struct Figure {
    double p50 = 0;
    double p95 = 0;
    double most = 0;
    qsizetype count = 0;
};

Figure figureOf(const QJsonArray &milliseconds)
{
    QList<double> sorted;
    for (const auto &value : milliseconds)
        sorted.append(value.toDouble());
    std::ranges::sort(sorted);
    if (sorted.isEmpty())
        return {};
    const auto at = [&](double part) { return sorted[std::min(sorted.size() - 1, qsizetype(double(sorted.size()) * part))]; };
    return {at(0.5), at(0.95), sorted.last(), sorted.size()};
}

// Everything acknowledged is in the ledger; what is approved is on the site once.
void check(const QString &folder, const QMap<QString, QJsonObject> &reports)
{
    auto desk = must("open", Desk::open(optionsFor(folder)));
    const auto last = must("last round", desk->publishOnce({}));
    for (const publish::PostReport &post : last.posts) {
        if (post.error)
            fail("last round", *post.error);
    }
    const VerifyReport verified = must("verify", desk->verify());
    for (const Damage &damage : verified.damages)
        std::fprintf(stderr, "damage %d at %s\n", int(damage.kind), qPrintable(damage.where));
    if (!verified.damages.isEmpty())
        fail("not sound");
    for (const QString &role : {u"officer"_s, u"reviewer"_s}) {
        for (const auto &entry : reports[role].value("acknowledged"_L1).toArray()) {
            const PostState state = must("post", desk->ledger().post(*PostId::fromHex(entry.toObject().value("post"_L1).toString())));
            if (!state.order.contains(*EventId::fromHex(entry.toObject().value("event"_L1).toString())))
                fail("an acknowledged event is lost");
        }
    }
    const qsizetype approved = reports[u"reviewer"_s].value("acknowledged"_L1).toArray().size();
    static const QRegularExpression article(u"/\\d{4}/[^/]+/index\\.html$"_s);
    qsizetype pages = 0;
    QDirIterator files(folder + u"/www"_s, {u"index.html"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        pages += article.match(files.next()).hasMatch() ? 1 : 0;
    std::printf("soak_processes: %lld events and %lld texts verified; %lld posts approved, %lld pages\n",
        static_cast<long long>(verified.events), static_cast<long long>(verified.blobs), static_cast<long long>(approved),
        static_cast<long long>(pages));
    if (pages != approved)
        fail("not one page for each approved post");
}

int runAll(int seconds)
{
    const QTemporaryDir folder;
    found(folder.path());
    QMap<QString, QJsonObject> reports;
    std::map<QString, QProcess> processes;
    for (const QString &role : {u"officer"_s, u"reviewer"_s, u"publisher"_s}) {
        processes[role].setProcessChannelMode(QProcess::ForwardedErrorChannel);
        processes[role].start(QCoreApplication::applicationFilePath(),
            {u"--worker"_s, role, u"--folder"_s, folder.path(), u"--seconds"_s, QString::number(seconds)});
    }
    for (auto &[role, process] : processes) {
        if (!process.waitForFinished((seconds + 120) * 1000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
            fail(qPrintable(role));
        reports[role] = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        const Figure figure = figureOf(reports[role].value("milliseconds"_L1).toArray());
        if (figure.count > 0)
            std::printf("soak_processes: %-9s %6lld writes, p50 %6.1f ms, p95 %6.1f ms, most %6.1f ms; %d raced\n", qPrintable(role),
                static_cast<long long>(figure.count), figure.p50, figure.p95, figure.most, reports[role].value("raced"_L1).toInt());
    }
    check(folder.path(), reports);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption seconds(u"seconds"_s, u"how long"_s, u"number"_s, u"60"_s);
    const QCommandLineOption worker(u"worker"_s, u"one of the three processes"_s, u"role"_s);
    const QCommandLineOption folder(u"folder"_s, u"where they work"_s, u"folder"_s);
    parser.addOptions({seconds, worker, folder});
    parser.process(application);
    if (parser.isSet(worker))
        return work(parser.value(folder), parser.value(worker), parser.value(seconds).toInt());
    return runAll(parser.value(seconds).toInt());
}
