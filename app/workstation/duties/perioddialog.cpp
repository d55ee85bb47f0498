// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/duties/perioddialog.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

#include "workstation/look/calmstyle.h"
#include "workstation/look/roomydelegate.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr int dueWidth = 120;
constexpr int basisWidth = 230;
constexpr int placeWidth = 150;
constexpr int linesOfAbout = 5;

} // namespace

PeriodDialog::PeriodDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_all(new QCheckBox(tr("&All of them"), this))
    , m_list(new QTreeWidget(this))
    , m_about(new QLabel(this))
    , m_catalogue(new QPushButton(tr("Does not arise here…"), this))
    , m_enter(new QPushButton(this))
{
    setWindowTitle(tr("What the calendar brings"));
    resize(860, 520);
    m_list->setHeaderLabels({tr("What must be public"), tr("By when"), tr("By which rule"), tr("Section")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new look::RoomyDelegate(m_list));
    m_list->setAccessibleName(tr("What the calendar brings"));
    QHeaderView *head = m_list->header();
    head->setStretchLastSection(false);
    head->setSectionResizeMode(What, QHeaderView::Stretch);
    for (const auto &[column, width] : {std::pair(Due, dueWidth), std::pair(Basis, basisWidth), std::pair(Place, placeWidth)})
        head->resizeSection(column, width);
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_about->setAlignment(Qt::AlignTop);
    m_about->setMinimumHeight(fontMetrics().lineSpacing() * linesOfAbout); // the list does not jump with every choice
    m_catalogue->setToolTip(tr("Opens Settings, where the catalogue is gone through and what does not arise is left out with a reason"));
    look::makePrimary(m_enter);
    m_enter->setDefault(true);
    layOut();
    connect(m_list, &QTreeWidget::itemChanged, this, &PeriodDialog::showCount);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &PeriodDialog::showAbout);
    connect(m_all, &QCheckBox::clicked, this, [this] {
        const Qt::CheckState state = m_all->checkState() == Qt::Unchecked ? Qt::Unchecked : Qt::Checked;
        for (int row = 0; row < m_list->topLevelItemCount(); ++row)
            m_list->topLevelItem(row)->setCheckState(What, state);
        showCount();
    });
    connect(m_catalogue, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT catalogueRequested();
    });
    connect(m_enter, &QPushButton::clicked, this, &PeriodDialog::enterTicked);
    m_session.desk().run(read, this, [this](const Result<QList<Period>> &periods) {
        if (periods)
            showPeriods(*periods);
        else
            m_about->setText(Sentences::problem(periods.error(), Doing::RegisteringDuty).text());
    });
    showCount();
}

void PeriodDialog::layOut()
{
    auto *what =
        new QLabel(tr("These periods have ended, or their posts are due within thirty days. What is ticked is entered as an event; the "
                      "rest is offered again."),
            this);
    what->setWordWrap(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_catalogue);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_enter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(what);
    layout->addWidget(m_all);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_about);
    layout->addLayout(buttons);
    setTabOrder({m_all, m_list, m_catalogue, cancel, m_enter});
}

Result<QList<PeriodDialog::Period>> PeriodDialog::read(Desk &desk)
{
    TRY_INTO(today, desk.today());
    TRY_INTO(offers, desk.dueRegistrations(today));
    TRY_INTO(catalogue, desk.catalogue());
    TRY_INTO(sections, desk.sections());
    QList<Period> periods;
    for (const DueRegistration &offer : std::as_const(offers)) {
        Period period{.offer = offer, .basis = {}, .section = {}};
        QStringList cited;
        if (const auto rule = catalogue.rules.ruleOn(offer.duty.rule, offer.duty.anchor)) {
            for (const RuleVersion &version : rule->versions)
                cited.append(catalogue.rules.cited(version));
            period.practice = std::ranges::all_of(rule->versions, [](const RuleVersion &one) { return one.nature == Nature::Practice; });
        }
        cited.removeAll({});
        cited.removeDuplicates();
        period.basis = cited.join(u"; "_s);
        const QString code = catalogue.rules.sectionOf(offer.duty.rule);
        for (const SectionInfo &section : std::as_const(sections)) {
            if (section.code == code)
                period.section = section.name;
        }
        periods.append(period);
    }
    return periods;
}

void PeriodDialog::showPeriods(const QList<Period> &periods)
{
    m_periods = periods;
    QList<QTreeWidgetItem *> items;
    for (const Period &period : periods) {
        const QString due = period.offer.due.isValid() ? QLocale().toString(period.offer.due, u"ddd, d/M/yyyy"_s) : QString();
        const QString unverified = period.practice ? tr("practice: %1") : tr("not verified: %1");
        QString basis = period.offer.unverified ? unverified.arg(period.basis) : period.basis;
        if (period.basis.isEmpty())
            basis = tr("no article is named");
        auto *item = new QTreeWidgetItem({period.offer.duty.title, due, basis, period.section.isEmpty() ? tr("none yet") : period.section});
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(What, Qt::Checked);
        for (const Column column : {What, Basis, Place})
            item->setToolTip(column, item->text(column));
        items.append(item);
    }
    {
        const QSignalBlocker quiet(m_list);
        m_list->addTopLevelItems(items);
    }
    if (!items.isEmpty())
        m_list->setCurrentItem(items.first());
    m_list->setFocus();
    showCount();
}

void PeriodDialog::showCount()
{
    int ticked = 0;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row)
        ticked += m_list->topLevelItem(row)->checkState(What) == Qt::Checked ? 1 : 0;
    m_all->setTristate(ticked > 0 && ticked < m_list->topLevelItemCount());
    m_all->setCheckState(ticked == 0 ? Qt::Unchecked : ticked < m_list->topLevelItemCount() ? Qt::PartiallyChecked : Qt::Checked);
    m_enter->setText(ticked > 0 ? tr("Enter %n", nullptr, ticked) : tr("Enter"));
    m_enter->setEnabled(ticked > 0);
}

QString PeriodDialog::about() const { return m_about->text(); }

void PeriodDialog::showAbout()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0 || row >= m_periods.size())
        return;
    const QTreeWidgetItem *item = m_list->topLevelItem(row);
    const Period &period = m_periods[row];
    QStringList lines{item->text(What), tr("Rests on: %1.").arg(period.basis.isEmpty() ? item->text(Basis) : period.basis)};
    if (period.offer.unverified)
        lines.append(period.practice ? tr("Practice: no law in force asks for it.")
                                     : tr("Not verified: nobody has compared that with the text of the law."));
    if (period.section.isEmpty())
        lines.append(tr("It has no section yet, so nobody answers for it: the catalogue says where it goes."));
    m_about->setText(lines.join(u'\n'));
}

void PeriodDialog::enterTicked()
{
    RegisterDuties command{.duties = {}, .insteadOf = {}, .once = true};
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->checkState(What) == Qt::Checked)
            command.duties.append(m_periods[row].offer.duty);
    }
    if (command.duties.isEmpty())
        return;
    m_enter->setEnabled(false);
    m_session.desk().run([command](Desk &desk) { return desk.execute(command); }, this,
        [this](const Result<Outcome> &outcome) {
            if (!outcome) {
                m_enter->setEnabled(true);
                m_about->setText(Sentences::problem(outcome.error(), Doing::RegisteringDuty).text());
                return;
            }
            Q_EMIT registered(outcome->duties, tr("%n event(s) of the calendar entered.", nullptr, int(outcome->duties.size())));
            accept();
        });
}

} // namespace toasoan
