// SPDX-License-Identifier: GPL-3.0-or-later
// One changed post among many: bench_render-one [POSTS [ROUNDS]]. Times plan, put and refreshed lists of a static site, beside
// plainly writing and flushing the same files on the same disk in the same run; and what the templates cost by themselves.
#include "platform/platform.h"
#include "publish/foldertransport.h"
#include "publish/manifest.h"
#include "publish/memorynewsroom.h"
#include "publish/render.h"
#include "publish/sitepaths.h"
#include "publish/staticsite.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace toasoan;
using namespace toasoan::publish;
using namespace toasoan::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int sectionCount = 12;
constexpr int years = 10;

template <typename T> T must(Result<T> result, const char *what)
{
    if (!result)
        qFatal("%s: %s", what, qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[values.size() / 2];
}

template <typename Do> double milliseconds(Do &&act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    return double(timer.nsecsElapsed()) / 1e6;
}

template <typename Id> Id numberedId(quint64 number)
{
    return *Id::fromBytes(QCryptographicHash::hash(QByteArray::number(number), QCryptographicHash::Sha256).first(Id::size));
}

/// A newsroom whose lists hold many posts that are only lines in them.
class Archive final : public MemoryNewsroom {
public:
    Archive(const SetClock &clock, int posts);

    [[nodiscard]] Result<qint64> listedCount(SiteId, std::optional<SectionId> section) const override
    {
        return qint64(pages(section).size());
    }
    [[nodiscard]] Result<QList<ListedPage>> listed(SiteId, std::optional<SectionId> section, qint64 from, int count) const override
    {
        return pages(section).mid(from, count);
    }
    [[nodiscard]] Result<QList<ListedPage>> newestListed(SiteId, std::optional<SectionId> section, int count) const override
    {
        QList<ListedPage> newest = pages(section).mid(qMax<qsizetype>(0, pages(section).size() - count));
        std::ranges::reverse(newest);
        return newest;
    }
    [[nodiscard]] Result<std::optional<qint64>> listedNumber(SiteId, std::optional<SectionId> section, PostId post) const override
    {
        const auto &list = pages(section);
        const auto it = std::ranges::find(list, post, &ListedPage::post);
        return it == list.end() ? std::nullopt : std::optional<qint64>(it - list.begin());
    }
    void retitle(const ListedPage &page);

    SiteId siteId;
    QList<Section> sections;
    QList<ListedPage> all;

private:
    [[nodiscard]] const QList<ListedPage> &pages(std::optional<SectionId> section) const
    {
        return section ? *m_bySection.constFind(*section) : all;
    }
    QHash<SectionId, QList<ListedPage>> m_bySection;
};

Archive::Archive(const SetClock &clock, int posts)
    : MemoryNewsroom(clock)
{
    siteId = addSite(u"Trang thông tin điện tử xã Đông Hưng"_s, QUrl(u"https://donghung.example.vn/"_s), {});
    for (int i = 0; i < sectionCount; ++i)
        (void)addSection(u"Chuyên mục %1"_s.arg(i + 1), u"chuyen-muc-%1"_s.arg(i + 1));
    const CharterLine charters = must(charter(), "charter");
    sections = charters.newest().sections;
    const auto step = std::chrono::milliseconds(std::chrono::days(365 * years)) / posts;
    for (int i = 0; i < posts; ++i) {
        const Section &section = sections[i % sectionCount];
        const Instant shown = clock.now() - step * (posts - i);
        const ListedPage page{numberedId<PostId>(quint64(i)), section.id, shown, u"Thông báo số %1 về việc thực hiện kế hoạch năm"_s.arg(i),
            u"Ủy ban nhân dân xã thông báo nội dung, thời gian, địa điểm và thành phần tham dự để các thôn biết, thực hiện."_s,
            articlePath(section.code, yearOf(shown, charters.newest()), u"thong-bao-so-%1-abcdefghij"_s.arg(i))};
        all.append(page);
        m_bySection[section.id].append(page);
    }
}

void Archive::retitle(const ListedPage &page)
{
    for (QList<ListedPage> *list : {&all, &m_bySection[page.section]}) {
        const auto it = std::ranges::find(*list, page.post, &ListedPage::post);
        it->title = page.title;
    }
}

QByteArray longBody(int round)
{
    QByteArray body = "<p>Lần sửa thứ " + QByteArray::number(round) + ".</p>\n";
    for (int i = 0; i < 30; ++i)
        body += "<p>Căn cứ Luật Tổ chức chính quyền địa phương; xét đề nghị của công chức Văn phòng – thống kê, Ủy ban nhân dân xã thông "
                "báo đến toàn thể "
                "nhân dân trên địa bàn về thời gian, địa điểm và nội dung thực hiện, đoạn "
            + QByteArray::number(i) + ".</p>\n";
    return body;
}

Delivery deliveryFor(const Archive &newsroom, const CharterLine &charters, const ListedPage &page, int round)
{
    Delivery delivery;
    delivery.post = page.post;
    delivery.submissionId = numberedId<BlobId>(1'000'000'000ULL + quint64(round));
    delivery.submission.kind = SubmissionKind::Correct;
    delivery.submission.slug = u"x"_s;
    delivery.submission.note = u"Sửa lần %1."_s.arg(round);
    delivery.revision.title = page.title;
    delivery.revision.body = longBody(round);
    delivery.charter = charters.newest();
    delivery.site = newsroom.site(newsroom.siteId);
    delivery.target = {newsroom.siteId, page.section};
    delivery.sectionName = u"Chuyên mục"_s;
    delivery.agencyName = u"Ủy ban nhân dân xã Đông Hưng"_s;
    delivery.siteName = u"Trang thông tin điện tử xã Đông Hưng"_s;
    delivery.dateShown = page.dateShown;
    delivery.dateChanged = page.dateShown;
    delivery.urlPath = page.urlPath;
    return delivery;
}

/// The month's manifest as it would be with every post of it.
void writeManifest(const QString &root, const Archive &newsroom, const Charter &charter, const QString &month)
{
    QList<ManifestEntry> entries;
    for (const ListedPage &page : newsroom.all) {
        if (monthOf(page.dateShown, charter) != month)
            continue;
        entries.append({page.post, page.section, numberedId<BlobId>(quint64(entries.size())), page.urlPath, page.dateShown,
            {{pageFile(page.urlPath), QByteArray(32, 'x')}, {u"media/2026/tep-0123456789ab.pdf"_s, QByteArray(32, 'y')}}});
    }
    FolderTransport transport(root);
    must(replaceFile(transport, manifestPath(month), printManifest(month, entries), {}), "manifest");
    std::printf("manifest of the month: %lld posts\n", qlonglong(entries.size()));
}

QMap<QString, QByteArray> filesUnder(const QString &root)
{
    QMap<QString, QByteArray> files;
    QDirIterator it(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(QDir(root).relativeFilePath(file.fileName()), file.readAll());
    }
    return files;
}

double plainlyWritten(const QString &root, const QMap<QString, QByteArray> &files)
{
    for (const auto &[path, bytes] : files.asKeyValueRange())
        QDir(root).mkpath(QFileInfo(path).path());
    return milliseconds([&] {
        for (const auto &[path, bytes] : files.asKeyValueRange()) {
            QFile file(root + u'/' + path);
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("cannot write %s", qPrintable(path));
            must(platform::syncFile(file), "flush");
        }
    });
}

void measureTemplates(const Archive &newsroom, const CharterLine &charters)
{
    std::unique_ptr<Theme> theme;
    std::vector<double> loads;
    for (int i = 0; i < 20; ++i)
        loads.push_back(milliseconds([&] { theme = must(Theme::load(), "theme"); }));
    const Delivery delivery = deliveryFor(newsroom, charters, newsroom.all.first(), 1);
    std::vector<double> renders;
    for (int i = 0; i < 300; ++i)
        renders.push_back(milliseconds([&] { (void)must(render(*theme, delivery, {}), "render"); }));
    std::printf("KTextTemplate: theme loaded in %.2f ms, one article of 32 blocks rendered in %.0f us (median)\n", median(loads),
        median(renders) * 1000);
}

void measureDelivery(Archive &newsroom, const CharterLine &charters, const SetClock &clock, int rounds)
{
    // On a real disk: in the private root /tmp is memory.
    const QTemporaryDir folder(QCoreApplication::applicationDirPath() + u"/../bench-render-XXXXXX"_s);
    const QString root = folder.path() + u"/site"_s;
    QDir().mkpath(root);
    ListedPage page = newsroom.all[newsroom.all.size() / 2];
    writeManifest(root, newsroom, charters.newest(), monthOf(page.dateShown, charters.newest()));
    StaticSite site(newsroom.site(newsroom.siteId), newsroom, clock, std::make_unique<FolderTransport>(root), must(Theme::load(), "theme"));
    std::vector<double> ours;
    std::vector<double> plain;
    qsizetype bytes = 0;
    QMap<QString, QByteArray> before;
    for (int round = 0; round <= rounds; ++round) {
        page.title = u"Thông báo đã sửa lần %1"_s.arg(round);
        newsroom.retitle(page);
        const Delivery delivery = deliveryFor(newsroom, charters, page, round);
        const double time = milliseconds([&] {
            const DeliveryPlanned plan = must(site.plan(delivery, {}), "plan");
            must(site.put(delivery, plan, {}), "put");
            must(site.refreshLists(plan, delivery.target, delivery.post, {}), "lists");
        });
        const auto after = filesUnder(root);
        QMap<QString, QByteArray> changed = after;
        changed.removeIf([&](const std::pair<const QString &, QByteArray &> &file) { return before.value(file.first) == file.second; });
        before = after;
        if (round == 0)
            continue; // the first one makes the site
        ours.push_back(time);
        plain.push_back(plainlyWritten(folder.path() + u"/plain"_s, changed));
        bytes = 0;
        for (const QByteArray &content : std::as_const(changed))
            bytes += content.size();
        if (round == 1)
            std::printf("files changed: %s\n", qPrintable(changed.keys().join(u' ')));
    }
    std::printf("one changed post among %lld: %.1f ms (plan + put + lists), the same %.0f KB plainly written and flushed %.1f ms, ratio "
                "%.2f (medians of %d)\n",
        qlonglong(newsroom.all.size()), median(ours), double(bytes) / 1000, median(plain), median(ours) / median(plain), rounds);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int posts = arguments.size() > 1 ? arguments[1].toInt() : 100'000;
    const int rounds = arguments.size() > 2 ? arguments[2].toInt() : 21;
    if (posts < 1 || rounds < 1)
        return 2;
    SetClock clock;
    Archive newsroom(clock, posts);
    const CharterLine charters = must(newsroom.charter(), "charter");
    measureTemplates(newsroom, charters);
    measureDelivery(newsroom, charters, clock, rounds);
    return 0;
}
