// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/settings/cataloguepage.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSaveFile>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTreeWidget>

#include "workstation/look/calmstyle.h"
#include "workstation/look/captioned.h"
#include "workstation/look/emptystate.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr int CodeRole = Qt::UserRole;
constexpr int mostAmount = 365;
enum Column { NameColumn, WhenColumn, SectionColumn };

QString kindName(AgencyKind kind)
{
    switch (kind) {
    case AgencyKind::Ministry:
        return CatalogueDialog::tr("Ministry, central agency");
    case AgencyKind::Province:
        return CatalogueDialog::tr("People's committee of a province");
    case AgencyKind::Department:
        return CatalogueDialog::tr("Department of a province");
    case AgencyKind::Commune:
        return CatalogueDialog::tr("People's committee of a commune or ward");
    case AgencyKind::School:
        return CatalogueDialog::tr("School");
    case AgencyKind::Hospital:
        return CatalogueDialog::tr("Hospital");
    case AgencyKind::PublicUnit:
        return CatalogueDialog::tr("Other public service unit");
    }
    return {};
}

QString whenOf(const RuleInForce &rule)
{
    QStringList words;
    for (const RuleVersion &version : rule.versions) {
        QString part;
        if (version.deadline)
            part = version.deadline->direction == Direction::Before
                ? CatalogueDialog::tr("%1 before").arg(Sentences::length(*version.deadline))
                : CatalogueDialog::tr("within %1").arg(Sentences::length(*version.deadline));
        else if (version.review)
            part = CatalogueDialog::tr("looked through every %1").arg(Sentences::length(*version.review));
        if (!part.isEmpty() && !words.contains(part))
            words.append(part);
    }
    if (rule.isUnverified())
        words.append(CatalogueDialog::tr("not verified"));
    return words.join(u", "_s);
}

} // namespace

CataloguePage::CataloguePage(Session &session, Execute execute, QWidget *parent)
    : SettingsPage(session, std::move(execute), tr("What must be public"),
          tr("The duties to publish that the law lays on an agency of this kind, each with its article. Go through them once: what does "
             "not "
             "arise here is left out with a reason, what has its section goes there by itself. What nobody has compared with the text of "
             "the "
             "law is marked."),
          parent)
{
    addButton(tr("Go through the catalogue…"), false, Who::Keeper, [this] { goThrough(); });
    addButton(tr("Stricter days of our own…"), true, Who::Keeper, [this] { setOwn(); });
    addButton(tr("Save the list of public information…"), false, Who::Anybody, [this] { saveList(); });
    addStretch();
}

void CataloguePage::refresh()
{
    if (!session().current())
        return;
    session().desk().run([](Desk &desk) { return desk.catalogue(); }, this,
        [this, generation = ++m_generation](const Result<AgencyCatalogue> &catalogue) {
            if (generation != m_generation || !catalogue)
                return;
            m_catalogue = *catalogue;
            showRules();
        });
}

QString CataloguePage::secondLine(const RuleInForce &rule) const
{
    QStringList words{whenOf(rule)};
    QStringList cited;
    for (const RuleVersion &version : rule.versions)
        cited.append(m_catalogue.rules.cited(version));
    words.append(cited.join(u" | "_s));
    const QString code = m_catalogue.rules.sectionOf(rule.rule->code);
    for (const SectionInfo &section : session().directory().sections) {
        if (section.code == code)
            words.append(section.name);
    }
    words.removeAll({});
    return words.join(u"  ·  "_s);
}

void CataloguePage::showRules()
{
    const QDate today = toDateTime(session().now(), session().directory().zone()).date();
    QList<std::pair<QByteArray, std::pair<QString, QString>>> rows;
    const auto kind = m_catalogue.rules.agency();
    for (const RuleInForce &rule : kind ? m_catalogue.rules.rulesFor(*kind, today) : QList<RuleInForce>()) {
        const QString name = u"%1  %2"_s.arg(rule.rule->code, Sentences::inLanguage(rule.rule->name));
        rows.append({rule.rule->code.toUtf8(), {name, secondLine(rule)}});
    }
    fill(rows);
}

// Signed with the data: somebody answers for it.
QString CataloguePage::checkedBy() const
{
    const QDate today = toDateTime(session().now(), session().directory().zone()).date();
    return u"%1, %2"_s.arg(session().directory().memberName(*session().current()), today.toString(u"dd/MM/yyyy"_s));
}

void CataloguePage::goThrough()
{
    const QDate today = toDateTime(session().now(), session().directory().zone()).date();
    auto *sheet = new CatalogueDialog(session().directory(), m_catalogue, today, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &QDialog::accepted, this, [this, sheet] {
        AgencyProfile profile = sheet->profile();
        profile.checkedBy = checkedBy();
        execute(SetCatalogue{.own = withProfile(m_catalogue.own, profile)}, tr("The agency's list is signed."),
            [this](const Outcome &) { refresh(); });
    });
    sheet->open();
}

void CataloguePage::setOwn()
{
    const Rule *rule = m_catalogue.rules.rule(QString::fromUtf8(chosenKey()));
    if (!rule)
        return;
    if (rule->anchor.isEmpty()) {
        Q_EMIT said(tr("Nothing starts a clock there: how often something new is owed is set with the section."));
        return;
    }
    auto *sheet = new OwnDeadlineDialog(Sentences::inLanguage(rule->name), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &QDialog::accepted, this, [this, sheet, code = rule->code] {
        const QDate today = toDateTime(session().now(), session().directory().zone()).date();
        const Rule *shipped = Desk::shippedCatalogue().rule(code);
        const Rule *known = shipped ? shipped : m_catalogue.rules.rule(code);
        if (known)
            execute(SetCatalogue{.own = withOwnDeadline(m_catalogue.own, *known, sheet->deadline(today), checkedBy())},
                tr("The agency's own rule is signed: %1").arg(Sentences::inLanguage(known->name)), [this](const Outcome &) { refresh(); });
    });
    sheet->open();
}

void CataloguePage::saveList()
{
    const auto kind = m_catalogue.rules.agency();
    if (!kind) {
        Q_EMIT said(tr("Go through the catalogue first: it says of which kind the agency is."));
        return;
    }
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    //: name of a file
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the list of public information"), folder + u'/' + tr("public-information.html"), tr("Page (*.html);;Table (*.csv)"));
    if (path.isEmpty())
        return;
    session().desk().run([kind = *kind](Desk &desk) { return desk.informationList(kind); }, this,
        [this, path](const Result<InformationList> &list) {
            if (!list) {
                Q_EMIT problem(Sentences::problem(list.error(), Doing::SavingReport));
                return;
            }
            QSaveFile file(path);
            const QByteArray bytes = path.endsWith(u".csv"_s, Qt::CaseInsensitive) ? toCsv(*list) : toHtml(*list);
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
                Q_EMIT problem(Sentences::problem({Error::Kind::Storage, file.errorString()}, Doing::SavingReport));
            else
                Q_EMIT said(tr("Saved: %1").arg(path));
        });
}

// ---- going through it ------------------------------------------------------------------------------------------------

CatalogueDialog::CatalogueDialog(const Directory &directory, const AgencyCatalogue &catalogue, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_directory(directory)
    , m_catalogue(catalogue)
    , m_today(today)
    , m_kind(new QComboBox(this))
    , m_rules(new QTreeWidget(this))
{
    setWindowTitle(tr("What arises at this agency?"));
    resize(980, 640);
    for (int kind = 0; kind < agencyKindCount; ++kind)
        m_kind->addItem(kindName(AgencyKind(kind)), kind);
    m_kind->setCurrentIndex(int(catalogue.rules.agency().value_or(AgencyKind::Commune)));
    auto *what = new QLabel(tr("Take away the tick where something does not arise here, and choose the section where the rest goes. It can "
                               "be gone through again."),
        this);
    what->setWordWrap(true);
    m_rules->setHeaderLabels({tr("What must be public"), tr("By when"), tr("Section")});
    m_rules->setRootIsDecorated(false);
    m_rules->setAlternatingRowColors(false);
    m_rules->setAccessibleName(tr("What must be public"));
    m_rules->header()->setStretchLastSection(false);
    m_rules->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_rules->header()->setSectionResizeMode(WhenColumn, QHeaderView::ResizeToContents);
    m_rules->header()->setSectionResizeMode(SectionColumn, QHeaderView::Fixed);
    m_rules->header()->resizeSection(SectionColumn, 200);
    auto *sign = new QPushButton(tr("Sign the list"), this);
    look::makePrimary(sign);
    sign->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(sign);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(new look::Captioned(tr("Kind of agency"), m_kind, this));
    layout->addWidget(what);
    layout->addWidget(m_rules, 1);
    layout->addLayout(buttons);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &CatalogueDialog::fillRules);
    connect(sign, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    fillRules();
}

void CatalogueDialog::fillRules()
{
    m_rules->clear();
    const auto kind = AgencyKind(m_kind->currentData().toInt());
    for (const Rule &rule : m_catalogue.rules.rules()) {
        const auto now = m_catalogue.rules.ruleOn(rule.code, m_today);
        if (!now || !rule.appliesToKind(kind))
            continue;
        const QString name = Sentences::inLanguage(rule.name);
        auto *item = new QTreeWidgetItem(m_rules, {u"%1  %2"_s.arg(rule.code, name), whenOf(*now)});
        item->setData(NameColumn, CodeRole, rule.code);
        item->setToolTip(NameColumn, name);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(NameColumn, m_catalogue.rules.omitted().contains(rule.code) ? Qt::Unchecked : Qt::Checked);
        auto *place = new QComboBox(m_rules);
        place->setAccessibleName(tr("Section of %1").arg(name));
        place->addItem(tr("Chosen each time"));
        for (const SectionInfo &section : m_directory.sections) {
            place->addItem(section.name, section.code);
            if (m_catalogue.rules.sectionOf(rule.code) == section.code)
                place->setCurrentIndex(place->count() - 1);
        }
        m_rules->setItemWidget(item, SectionColumn, place);
    }
}

AgencyProfile CatalogueDialog::profile() const
{
    AgencyProfile profile{.kind = AgencyKind(m_kind->currentData().toInt()), .omitted = {}, .places = {}, .checkedBy = {}};
    for (int row = 0; row < m_rules->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = m_rules->topLevelItem(row);
        const QString code = item->data(NameColumn, CodeRole).toString();
        const auto *place = static_cast<const QComboBox *>(m_rules->itemWidget(m_rules->topLevelItem(row), SectionColumn));
        if (item->checkState(NameColumn) != Qt::Checked)
            profile.omitted.insert(code, m_catalogue.rules.omitted().value(code, tr("Does not arise at this agency")));
        else if (place->currentIndex() > 0)
            profile.places.insert(code, place->currentData().toString());
    }
    return profile;
}

// ---- stricter days ---------------------------------------------------------------------------------------------------

OwnDeadlineDialog::OwnDeadlineDialog(const QString &rule, QWidget *parent)
    : FormDialog(tr("Stricter days of our own"), tr("Sign it"), parent)
    , m_amount(new QSpinBox(this))
    , m_unit(new QComboBox(this))
    , m_text(nullptr)
    , m_article(nullptr)
{
    addHint(rule);
    m_amount->setRange(1, mostAmount);
    m_unit->addItem(tr("working days"), int(PeriodUnit::WorkingDays));
    m_unit->addItem(tr("days"), int(PeriodUnit::Days));
    m_unit->addItem(tr("hours"), int(PeriodUnit::Hours));
    addField(tr("It must be on the site within"), m_amount);
    addField(tr("Counted in"), m_unit);
    m_text = addLine(tr("Document of the agency that says so"));
    m_text->setPlaceholderText(u"Quy chế 12/QĐ-UBND ngày 05/01/2026"_s);
    m_article = addLine(tr("Article"));
    m_article->setPlaceholderText(u"Điều 7"_s);
}

OwnDeadline OwnDeadlineDialog::deadline(QDate today) const
{
    return {.amount = m_amount->value(),
        .unit = PeriodUnit(m_unit->currentData().toInt()),
        .text = m_text->text().simplified(),
        .article = m_article->text().simplified(),
        .from = today};
}

QString OwnDeadlineDialog::fault() const
{
    return m_text->text().simplified().isEmpty() ? tr("Name the document: a rule without one is no rule.") : QString();
}

} // namespace toasoan
