// SPDX-License-Identifier: GPL-3.0-or-later
// Sites that others publish, from the form in Settings to what a look at a real web server finds.
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include "publish/connector.h"
#include "publish/webserver.h"
#include "workstation/settings/siteform.h"
#include "workstation/settings/sitespage.h"
#include "workstation/settings/watchsources.h"
#include "workstation/settingsfixture.h"
#include "workstation/startup.h"

using namespace Qt::StringLiterals;
using namespace toasoan;
using toasoan::test::WebServer;
using Settings = QMap<QString, QString>;

namespace {

const QByteArray feed = "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><item><title>Lịch cắt điện</title>"
                        "<link>/tin/a.html</link><pubDate>Fri, 20 Nov 2026 01:30:00 GMT</pubDate></item></channel></rss>";
const QByteArray list = "<ul class=tin><li><a href=/dau-gia/1.html>Đấu giá đất thôn Đông</a> <i>18/11/2026</i></li>"
                        "<li><a href=/dau-gia/2.html>Đấu giá cũ</a> <i>02/11/2026</i></li></ul>";

QList<SectionInfo> twoSections()
{
    return {{.id = {}, .name = u"Tin tức"_s, .code = u"tin-tuc"_s, .postType = {}, .responsible = {}, .approvals = 1, .cadence = {}},
        {.id = {}, .name = u"Đấu giá"_s, .code = u"dau-gia"_s, .postType = {}, .responsible = {}, .approvals = 1, .cadence = {}}};
}

void write(QLineEdit &field, const QString &text)
{
    field.clear();
    test::type(&field, text);
}

/// Presses the button of a page by the words on it.
bool click(QWidget &page, const QString &words)
{
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->text() == words && button->isVisible() && button->isEnabled()) {
            QTest::mouseClick(button, Qt::LeftButton);
            return true;
        }
    }
    return false;
}

void choose(WatchSources &sources, int row, WatchSources::Kind kind)
{
    sources.sections().setCurrentRow(row);
    sources.kind().setCurrentIndex(int(kind));
    Q_EMIT sources.kind().activated(int(kind)); // as a click in the list does
}

} // namespace

class WatchedSitesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!WebServer::installed())
            QFAIL("nginx is not installed; packaging/debian13-packages names it");
    }
    void init() { test::failOnWarnings(); }

    void siteOfOthersIsMadeByItsFormAndLookedAt();
    void whatIsLookedAtIsChangedLater();
    void siteThatCannotBeLookedAtIsSaidForEachSection();
    void sectionsOfOurOwnSiteMayBeLookedAtElsewhere();
    void everySettingOfASourceHasAField_data();
    void everySettingOfASourceHasAField();
    void formRefusesWhatTheDeskWould_data();
    void formRefusesWhatTheDeskWould();
    void fieldsThatDoNotApplyAreNotSigned();
    void wizardOffersOnlySitesToPublishOn();

private:
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_root.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QTemporaryDir m_root;
};

void WatchedSitesTest::siteOfOthersIsMadeByItsFormAndLookedAt()
{
    put(u"rss.xml"_s, feed);
    put(u"dau-gia.html"_s, list);
    WebServer server;
    QVERIFY2(server.serve(m_root.path()), server.errors().constData());
    test::OfficeFixture office;
    office.must(AddSection{.name = u"Đấu giá"_s, .code = u"dau-gia"_s});
    test::OpenSettings in(office, office.keeper);
    auto &page = in.part<SitesPage>(SettingsView::Page::Sites);
    QVERIFY(click(page, u"Add a site…"_s));
    auto *dialog = page.findChild<SiteDialog *>();
    QVERIFY(dialog);
    SiteForm &form = dialog->form();
    form.setKind(SiteForm::Kind::Watch);
    QVERIFY(!form.user().isVisible() && !form.folder().isVisible() && form.sources()->isVisible());
    QTest::mouseClick(&dialog->verb(), Qt::LeftButton);
    QVERIFY(dialog->isVisible()); // nothing is filled in
    write(form.nameField(), u"Cổng huyện"_s);
    write(form.address(), server.url().toString());
    WatchSources &sources = *form.sources();
    choose(sources, 0, WatchSources::Kind::Feed);
    write(sources.field(WatchSources::Address), u"/rss.xml"_s);
    choose(sources, 1, WatchSources::Kind::List);
    write(sources.field(WatchSources::Address), u"/dau-gia.html"_s);
    write(sources.field(WatchSources::Item), u"ul.tin > li"_s);
    QTest::mouseClick(&dialog->verb(), Qt::LeftButton);
    QTRY_COMPARE(office.desk().sites()->size(), 2);
    const SiteInfo site = office.desk().sites()->last();
    QVERIFY(!site.publishes);
    QCOMPARE(site.settings,
        Settings({{u"source.tin-tuc"_s, u"/rss.xml"_s}, {u"source.dau-gia"_s, u"/dau-gia.html"_s}, {u"as.dau-gia"_s, u"list"_s},
            {u"item.dau-gia"_s, u"ul.tin > li"_s}}));
    QTRY_COMPARE(page.list().count(), 2);
    page.list().setCurrentRow(1);
    QSignalSpy said(&page, &SettingsPage::said);
    QTest::mouseClick(&page.tryButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!said.isEmpty(), 30'000);
    QVERIFY(page.seen().isVisible());
    for (const QString &words : {u"Tin tức"_s, u"Lịch cắt điện"_s, u"Đấu giá đất thôn Đông"_s, u"18/11"_s})
        QVERIFY2(page.seen().text().contains(words), qPrintable(page.seen().text()));
    page.list().setCurrentRow(0);
    QVERIFY(!page.seen().isVisible()); // that was said of the other
}

void WatchedSitesTest::whatIsLookedAtIsChangedLater()
{
    test::OfficeFixture office;
    const SiteId site = office
                            .must(AddSite{.name = u"Cổng huyện"_s,
                                .connector = u"watch"_s,
                                .baseUrl = QUrl(u"http://127.0.0.1:9/"_s),
                                .settings = {{u"source.tin-tuc"_s, u"/rss.xml"_s}, {u"under.tin-tuc"_s, u"/tin/"_s}}})
                            .site;
    test::OpenSettings in(office, office.keeper);
    auto &page = in.part<SitesPage>(SettingsView::Page::Sites);
    page.list().setCurrentRow(1);
    QVERIFY(click(page, u"Change…"_s));
    auto *dialog = page.findChild<SiteDialog *>();
    QVERIFY(dialog);
    SiteForm &form = dialog->form();
    QCOMPARE(form.kind(), SiteForm::Kind::Watch);
    QCOMPARE(form.sources()->field(WatchSources::Under).text(), u"/tin/"_s);
    choose(*form.sources(), 0, WatchSources::Kind::Page);
    write(form.sources()->field(WatchSources::Address), u"/gioi-thieu"_s);
    QTest::mouseClick(&dialog->verb(), Qt::LeftButton);
    const auto now = [&] {
        const auto sites = office.desk().sites();
        return std::ranges::find(*sites, site, &SiteInfo::id)->settings;
    };
    QTRY_COMPARE(now(), Settings({{u"source.tin-tuc"_s, u"/gioi-thieu"_s}, {u"as.tin-tuc"_s, u"page"_s}}));
}

void WatchedSitesTest::siteThatCannotBeLookedAtIsSaidForEachSection()
{
    put(u"khong-phai.xml"_s, "<html><body>Không phải nguồn tin</body></html>");
    WebServer server;
    QVERIFY2(server.serve(m_root.path()), server.errors().constData());
    test::OfficeFixture office;
    office.must(AddSection{.name = u"Đấu giá"_s, .code = u"dau-gia"_s});
    office.must(AddSite{.name = u"Cổng huyện"_s,
        .connector = u"watch"_s,
        .baseUrl = server.url(),
        .settings = {{u"source.tin-tuc"_s, u"/khong-phai.xml"_s}, {u"source.dau-gia"_s, u"/khong-co.html"_s}, {u"as.dau-gia"_s, u"list"_s},
            {u"item.dau-gia"_s, u"li"_s}}});
    test::OpenSettings in(office, office.officer); // whoever is here may look
    auto &page = in.part<SitesPage>(SettingsView::Page::Sites);
    page.list().setCurrentRow(1);
    QSignalSpy problem(&page, &SettingsPage::problem);
    QTest::mouseClick(&page.tryButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!problem.isEmpty(), 30'000);
    QVERIFY(page.seen().isVisible());
    QVERIFY2(page.seen().text().contains(u"no feed"_s), qPrintable(page.seen().text()));
    QVERIFY2(page.seen().text().contains(u"khong-co.html"_s), qPrintable(page.seen().text()));
}

void WatchedSitesTest::sectionsOfOurOwnSiteMayBeLookedAtElsewhere()
{
    test::OfficeFixture office;
    office.must(ChangeSite{.site = office.site, .baseUrl = QUrl(u"http://127.0.0.1:9/"_s)});
    test::OpenSettings in(office, office.keeper);
    auto &page = in.part<SitesPage>(SettingsView::Page::Sites);
    page.list().setCurrentRow(0);
    QVERIFY(click(page, u"Look at…"_s));
    auto *sources = page.findChild<WatchSources *>();
    QVERIFY(sources);
    choose(*sources, 0, WatchSources::Kind::Sitemap);
    write(sources->field(WatchSources::Address), u"/sitemap.xml"_s);
    QVERIFY(click(*sources->window(), u"Change"_s));
    const auto now = [&] { return office.desk().sites()->first().settings; };
    QTRY_COMPARE(now().value(u"as.tin-tuc"_s), u"sitemap"_s);
    QCOMPARE(now().value(u"path"_s), office.siteFolder()); // everything else as it was
}

void WatchedSitesTest::everySettingOfASourceHasAField_data()
{
    QTest::addColumn<Settings>("settings");
    QTest::newRow("feed") << Settings{
        {u"source.dau-gia"_s, u"/rss.xml"_s}, {u"under.dau-gia"_s, u"/dau-gia/"_s}, {u"format.dau-gia"_s, u"dd.MM.yyyy"_s}};
    QTest::newRow("site map") << Settings{
        {u"source.tin-tuc"_s, u"https://a.example/map.xml"_s}, {u"as.tin-tuc"_s, u"sitemap"_s}, {u"under.tin-tuc"_s, u"/tin/"_s}};
    QTest::newRow("list") << Settings{{u"source.tin-tuc"_s, u"/tin"_s}, {u"as.tin-tuc"_s, u"list"_s}, {u"item.tin-tuc"_s, u"li"_s},
        {u"link.tin-tuc"_s, u"a"_s}, {u"title.tin-tuc"_s, u"h3"_s}, {u"date.tin-tuc"_s, u".ngay"_s}, {u"under.tin-tuc"_s, u"/t"_s},
        {u"format.tin-tuc"_s, u"dd.MM"_s}};
    QTest::newRow("page") << Settings{{u"source.tin-tuc"_s, u"/gt"_s}, {u"as.tin-tuc"_s, u"page"_s}, {u"item.tin-tuc"_s, u"main"_s},
        {u"title.tin-tuc"_s, u"h1"_s}, {u"date.tin-tuc"_s, u"time"_s}, {u"format.tin-tuc"_s, u"yyyy"_s}};
    QTest::newRow("of a section that is gone, and others")
        << Settings{{u"source.cu"_s, u"/cu.xml"_s}, {u"as.cu"_s, u"list"_s}, {u"item.cu"_s, u"li"_s}, {u"category.tin-tuc"_s, u"7"_s}};
}

void WatchedSitesTest::everySettingOfASourceHasAField()
{
    QFETCH(Settings, settings);
    WatchSources sources(twoSections());
    sources.setSettings(settings);
    QCOMPARE(sources.settings(), settings);
    // What is there already is what is shown first.
    const bool second = settings.contains(u"source.dau-gia"_s);
    QCOMPARE(sources.sections().currentRow(), second ? 1 : 0);
    QCOMPARE(sources.field(WatchSources::Address).text(), settings.value(second ? u"source.dau-gia"_s : u"source.tin-tuc"_s));
}

void WatchedSitesTest::formRefusesWhatTheDeskWould_data()
{
    QTest::addColumn<Settings>("settings");
    QTest::addColumn<bool>("right");
    QTest::newRow("right") << Settings{{u"source.tin-tuc"_s, u"/rss.xml"_s}} << true;
    QTest::newRow("no address") << Settings{{u"source.tin-tuc"_s, u"ftp://x/rss"_s}} << false;
    QTest::newRow("a password in it") << Settings{{u"source.tin-tuc"_s, u"https://a:b@x.example/rss"_s}} << false;
    QTest::newRow("a list without items") << Settings{{u"source.tin-tuc"_s, u"/tin"_s}, {u"as.tin-tuc"_s, u"list"_s}} << false;
    QTest::newRow("no selector") << Settings{{u"source.tin-tuc"_s, u"/tin"_s}, {u"as.tin-tuc"_s, u"page"_s},
        {u"date.tin-tuc"_s, u"span:last-child"_s}}
                                 << false;
    QTest::newRow("no path") << Settings{{u"source.tin-tuc"_s, u"/tin"_s}, {u"under.tin-tuc"_s, u"tin/"_s}} << false;
}

void WatchedSitesTest::formRefusesWhatTheDeskWould()
{
    QFETCH(Settings, settings);
    QFETCH(bool, right);
    WatchSources sources(twoSections());
    sources.setSettings(settings);
    const QUrl url(u"https://huyen.example/"_s);
    QVERIFY2(sources.fault(url).isEmpty() == right, qPrintable(sources.fault(url)));
    QVERIFY(right || sources.fault(url).startsWith(u"Tin tức"_s));
    const Site site{.id = {}, .name = {}, .connector = u"watch"_s, .baseUrl = url, .settings = sources.settings(), .publishers = {}};
    QCOMPARE(publish::checkSettings(site).has_value(), right);
}

void WatchedSitesTest::fieldsThatDoNotApplyAreNotSigned()
{
    WatchSources sources(twoSections());
    choose(sources, 0, WatchSources::Kind::List);
    write(sources.field(WatchSources::Address), u"/tin"_s);
    write(sources.field(WatchSources::Item), u"li"_s);
    choose(sources, 0, WatchSources::Kind::Feed);
    QCOMPARE(sources.settings(), Settings({{u"source.tin-tuc"_s, u"/tin"_s}}));
    choose(sources, 0, WatchSources::Kind::Nothing);
    QVERIFY(sources.settings().isEmpty() && !sources.anything());
    choose(sources, 0, WatchSources::Kind::List); // thought better of it
    QCOMPARE(sources.field(WatchSources::Item).text(), u"li"_s);
}

void WatchedSitesTest::wizardOffersOnlySitesToPublishOn()
{
    const QList<SectionInfo> sections = twoSections();
    SiteForm wizard(nullptr, nullptr);
    SiteForm settings(nullptr, &sections);
    QVERIFY(!wizard.sources() && settings.sources());
    const auto offers = [](const SiteForm &form) {
        return std::ranges::any_of(form.findChildren<QComboBox *>(),
            [](const QComboBox *box) { return box->findText(u"Only watch"_s, Qt::MatchStartsWith) >= 0; });
    };
    QVERIFY(!offers(wizard) && offers(settings));
}

WORKSTATION_TEST_MAIN(WatchedSitesTest)
#include "tst_watchedsites.moc"
