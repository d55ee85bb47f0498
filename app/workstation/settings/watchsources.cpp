// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/settings/watchsources.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>

#include "publish/watch/source.h"
#include "workstation/look/captioned.h"
#include "workstation/look/emptystate.h"
#include "workstation/look/twolines.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr int listWidth = 210;
constexpr int leastListHeight = 250;

// As the settings are called, in the order of Field; and of the kinds.
constexpr std::array<QLatin1StringView, WatchSources::fieldCount> names{
    "source"_L1, "under"_L1, "format"_L1, "item"_L1, "link"_L1, "title"_L1, "date"_L1};
constexpr std::array<QLatin1StringView, 5> codes{""_L1, "feed"_L1, "sitemap"_L1, "list"_L1, "page"_L1};

QString keyOf(WatchSources::Field field, const SectionInfo &section) { return names[size_t(field)] + u'.' + section.code; }

QString nameOf(WatchSources::Kind kind)
{
    switch (kind) {
    case WatchSources::Kind::Nothing:
        return WatchSources::tr("Not looked at here");
    case WatchSources::Kind::Feed:
        return WatchSources::tr("A feed (RSS, Atom)");
    case WatchSources::Kind::Sitemap:
        return WatchSources::tr("A site map");
    case WatchSources::Kind::List:
        return WatchSources::tr("A page with a list");
    case WatchSources::Kind::Page:
        return WatchSources::tr("One page");
    }
    return {};
}

WatchSources::Kind kindOf(const QString &code)
{
    using Kind = WatchSources::Kind;
    for (const Kind kind : {Kind::Sitemap, Kind::List, Kind::Page}) {
        if (code == codes[size_t(kind)])
            return kind;
    }
    return Kind::Feed;
}

QString hintOf(WatchSources::Kind kind)
{
    switch (kind) {
    case WatchSources::Kind::Nothing:
        return WatchSources::tr("Choose what of the site is looked at for this section. What robots.txt asks for, and pauses, are kept.");
    case WatchSources::Kind::Feed:
    case WatchSources::Kind::Sitemap:
        return WatchSources::tr("One feed or site map may serve several sections: name the beginning of their addresses.");
    case WatchSources::Kind::List:
        return WatchSources::tr(
            "Selectors as in CSS, such as “ul.news > li”. Left empty: the first link of an item, its words, and the first "
            "date beside them.");
    case WatchSources::Kind::Page:
        return WatchSources::tr("The page itself is what the section owes. Without a date it counts from when it was first seen, and again "
                                "when its words change.");
    }
    return {};
}

} // namespace

WatchSources::WatchSources(const QList<SectionInfo> &sections, QWidget *parent)
    : QWidget(parent)
    , m_sections(sections)
    , m_entries(sections.size())
    , m_list(new QListWidget(this))
    , m_kind(new QComboBox(this))
    , m_hint(new look::QuietLabel({}, this))
{
    m_list->setItemDelegate(new look::TwoLineDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedWidth(listWidth);
    m_list->setMinimumHeight(leastListHeight); // as high as the fields beside it can become
    for (const SectionInfo &section : m_sections)
        new QListWidgetItem(section.name, m_list);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(16);
    layout->addWidget(new look::Captioned(tr("Sections of this newsroom"), m_list, this));
    layout->addWidget(makeFields(), 1);
    for (int row = 0; row < m_list->count(); ++row)
        showRow(row);
    connect(m_list, &QListWidget::currentRowChanged, this, &WatchSources::showEntry);
    connect(m_kind, &QComboBox::activated, this, [this](int kind) {
        if (m_list->currentRow() < 0)
            return;
        current().kind = Kind(kind);
        showKind();
        Q_EMIT changed();
    });
    m_list->setCurrentRow(0);
    showEntry();
}

QWidget *WatchSources::makeFields()
{
    for (const Kind kind : {Kind::Nothing, Kind::Feed, Kind::Sitemap, Kind::List, Kind::Page})
        m_kind->addItem(nameOf(kind));
    auto *side = new QWidget(this);
    const std::array<QString, fieldCount> captions{tr("Its address"), tr("Only addresses beginning with"), tr("How dates are written"), {},
        {}, {}, {}}; // those of selectors depend on the kind
    const std::array<QString, fieldCount> examples{
        u"/rss/tin-tuc.rss"_s, u"/dau-gia/"_s, u"dd.MM.yyyy HH:mm"_s, u"ul.news > li"_s, u"a.title"_s, u"h3"_s, u"span.date"_s};
    for (int i = 0; i < fieldCount; ++i) {
        m_fields[size_t(i)] = new QLineEdit(side);
        m_fields[size_t(i)]->setPlaceholderText(examples[size_t(i)]);
        m_captions[size_t(i)] = new look::Captioned(captions[size_t(i)], m_fields[size_t(i)], side);
        connect(m_fields[size_t(i)], &QLineEdit::textEdited, this, [this, i](const QString &text) {
            if (m_list->currentRow() < 0)
                return;
            current().values[size_t(i)] = text;
            showRow(m_list->currentRow());
            Q_EMIT changed();
        });
    }
    m_hint->setWordWrap(true);
    auto *grid = new QGridLayout(side);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    const auto place = [&](Field field, int row, int column) { grid->addWidget(m_captions[size_t(field)], row, column); };
    grid->addWidget(new look::Captioned(tr("What is looked at"), m_kind, side), 0, 0);
    place(Address, 0, 1);
    place(Item, 1, 0);
    place(Link, 1, 1);
    place(Title, 2, 0);
    place(Date, 2, 1);
    place(Under, 3, 0);
    place(Format, 3, 1);
    grid->addWidget(m_hint, 4, 0, 1, 2);
    grid->setRowStretch(5, 1);
    QWidget *before = m_kind;
    for (const Field field : {Address, Item, Link, Title, Date, Under, Format}) {
        setTabOrder(before, m_fields[size_t(field)]);
        before = m_fields[size_t(field)];
    }
    return side;
}

bool WatchSources::applies(Kind kind, Field field)
{
    switch (field) {
    case Address:
    case Format:
        return kind != Kind::Nothing;
    case Under:
        return kind == Kind::Feed || kind == Kind::Sitemap || kind == Kind::List;
    case Link:
        return kind == Kind::List;
    case Item:
    case Title:
    case Date:
        return kind == Kind::List || kind == Kind::Page;
    }
    return false;
}

WatchSources::Entry &WatchSources::current() { return m_entries[m_list->currentRow()]; }

void WatchSources::setSettings(const QMap<QString, QString> &settings)
{
    m_others = settings;
    for (qsizetype i = 0; i < m_sections.size(); ++i) {
        Entry &entry = m_entries[i];
        for (int field = 0; field < fieldCount; ++field)
            entry.values[size_t(field)] = m_others.take(keyOf(Field(field), m_sections[i]));
        const QString code = m_others.take(u"as."_s + m_sections[i].code).trimmed();
        entry.kind = entry.values[Address].isEmpty() ? Kind::Nothing : kindOf(code);
        showRow(int(i));
    }
    // What is there already is what one comes for.
    const auto first = std::ranges::find_if(m_entries, [](const Entry &entry) { return entry.kind != Kind::Nothing; });
    m_list->setCurrentRow(first == m_entries.end() ? 0 : int(first - m_entries.begin()));
    showEntry();
}

QMap<QString, QString> WatchSources::settings() const
{
    QMap<QString, QString> settings = m_others;
    for (qsizetype i = 0; i < m_sections.size(); ++i) {
        const Entry &entry = m_entries[i];
        for (int field = 0; field < fieldCount; ++field) {
            const QString value = entry.values[size_t(field)].trimmed();
            if (applies(entry.kind, Field(field)) && !value.isEmpty())
                settings.insert(keyOf(Field(field), m_sections[i]), value);
        }
        if (entry.kind != Kind::Nothing && entry.kind != Kind::Feed)
            settings.insert(u"as."_s + m_sections[i].code, codes[size_t(entry.kind)]);
    }
    return settings;
}

bool WatchSources::anything() const
{
    return std::ranges::any_of(m_entries, [](const Entry &entry) { return entry.kind != Kind::Nothing; });
}

QString WatchSources::fault(const QUrl &baseUrl) const
{
    const Site site{.id = {}, .name = {}, .connector = u"watch"_s, .baseUrl = baseUrl, .settings = settings(), .publishers = {}};
    for (qsizetype i = 0; i < m_sections.size(); ++i) {
        if (m_entries[i].kind == Kind::Nothing)
            continue;
        if (m_entries[i].values[Address].trimmed().isEmpty())
            return tr("%1: give the address that is looked at.").arg(m_sections[i].name);
        if (const auto source = publish::sourceOf(site, m_sections[i].code); !source)
            return tr("%1: %2", "section, what is wrong").arg(m_sections[i].name, wrong(source.error().detail, m_entries[i]));
    }
    return anything() ? QString() : tr("Choose at least one section and what is looked at for it.");
}

QString WatchSources::wrong(const QString &setting, const Entry &entry)
{
    const QString name = setting.section(u'.', 0, 0);
    if (name == "source"_L1)
        return tr("that is no address on the web.");
    if (name == "under"_L1)
        return tr("the beginning of addresses starts with “/”.");
    if (name == "item"_L1 && entry.values[Item].trimmed().isEmpty())
        return tr("say what each item of the list is.");
    const Field field = name == "item"_L1 ? Item : name == "link"_L1 ? Link : name == "title"_L1 ? Title : Date;
    return tr("the selector “%1” cannot be read.").arg(entry.values[field].trimmed());
}

void WatchSources::showEntry()
{
    const int row = m_list->currentRow();
    m_kind->setEnabled(row >= 0);
    if (row >= 0) {
        m_kind->setCurrentIndex(int(current().kind));
        for (int i = 0; i < fieldCount; ++i)
            m_fields[size_t(i)]->setText(current().values[size_t(i)]);
    }
    showKind();
}

void WatchSources::showKind()
{
    const int row = m_list->currentRow();
    const Kind kind = row < 0 ? Kind::Nothing : current().kind;
    for (int i = 0; i < fieldCount; ++i)
        m_captions[size_t(i)]->setVisible(applies(kind, Field(i)));
    const bool page = kind == Kind::Page;
    m_captions[Item]->setCaption(page ? tr("The part that counts (CSS)") : tr("Each item (CSS)"));
    m_captions[Link]->setCaption(tr("Its link (CSS)"));
    m_captions[Title]->setCaption(page ? tr("The title (CSS)") : tr("Its title (CSS)"));
    m_captions[Date]->setCaption(page ? tr("The date (CSS)") : tr("Its date (CSS)"));
    m_fields[Item]->setPlaceholderText(page ? u"main"_s : u"ul.news > li"_s);
    m_fields[Address]->setPlaceholderText(kind == Kind::Feed ? u"/rss/tin-tuc.rss"_s
            : kind == Kind::Sitemap                          ? u"/sitemap.xml"_s
                                                             : u"/tin-tuc"_s);
    m_hint->setText(hintOf(kind));
    if (row >= 0)
        showRow(row);
}

void WatchSources::showRow(int row)
{
    const Entry &entry = m_entries[row];
    QString words = nameOf(entry.kind);
    if (const QString address = entry.values[Address].trimmed(); entry.kind != Kind::Nothing && !address.isEmpty())
        words += u"  ·  "_s + address;
    QListWidgetItem *item = m_list->item(row);
    item->setData(look::TwoLineDelegate::SecondLineRole, words);
    item->setToolTip(m_sections[row].name + u'\n' + words);
    item->setData(Qt::AccessibleTextRole, m_sections[row].name + u", "_s + words);
}

} // namespace toasoan
