// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/duties/evententry.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStandardItemModel>

#include "domain/revision.h"
#include "workstation/duties/importdialog.h"
#include "workstation/editor/valuefields.h"
#include "workstation/look/calmstyle.h"
#include "workstation/look/captioned.h"
#include "workstation/look/card.h"
#include "workstation/look/emptystate.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr int CodeRole = Qt::UserRole;
constexpr int FoundByRole = Qt::UserRole + 1; // as it is written and without marks: what is typed is looked for in it
constexpr std::chrono::milliseconds pause{150};
constexpr qint64 largestRegister = 64 * 1024 * 1024;

// What can be registered: something with a time that runs from a day.
bool canBeRegistered(const RuleInForce &rule)
{
    return std::ranges::any_of(rule.versions, [](const RuleVersion &version) { return version.deadline.has_value(); });
}

} // namespace

EventEntry::EventEntry(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_rule(new QComboBox(this))
    , m_day(new DateField(this))
    , m_title(new QLineEdit(this))
    , m_number(new QLineEdit(this))
    , m_section(new QComboBox(this))
    , m_enter(new QPushButton(this))
    , m_words(new look::QuietLabel({}, this))
{
    m_rule->setEditable(true);
    m_rule->setInsertPolicy(QComboBox::NoInsert);
    m_rule->setModel(new QStandardItemModel(m_rule));
    m_rule->setMaxVisibleItems(14);
    m_rule->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_rule->setMinimumContentsLength(22);
    m_rule->lineEdit()->setPlaceholderText(tr("Code or a few letters"));
    auto *completer = new QCompleter(m_rule->model(), this);
    completer->setCompletionRole(FoundByRole);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(10);
    m_rule->setCompleter(completer);
    connect(
        completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { chooseRule(index.data(CodeRole).toString()); }, Qt::QueuedConnection);
    m_day->setMaximumWidth(150);
    m_title->setPlaceholderText(tr("What it is about"));
    m_number->setPlaceholderText(u"15/QĐ-UBND"_s);
    m_number->setMaximumWidth(150);
    m_section->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_section->setMinimumContentsLength(12);
    look::makePrimary(m_enter);
    m_words->setWordWrap(true);
    auto *fromFile = new QPushButton(tr("From a register…"), this);
    fromFile->setToolTip(tr("Take in a register of documents that a spreadsheet saved"));
    auto *leave = new QPushButton(tr("Close"), this);

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new look::Captioned(tr("What happened"), m_rule, this), 1);
    row->addWidget(new look::Captioned(tr("Day"), m_day, this));
    row->addWidget(new look::Captioned(tr("Number"), m_number, this));
    row->addWidget(new look::Captioned(tr("Section"), m_section, this));
    auto *below = new QHBoxLayout;
    below->setSpacing(8);
    below->addStretch();
    below->addWidget(fromFile);
    below->addWidget(leave);
    below->addWidget(m_enter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 4, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(row);
    layout->addWidget(new look::Captioned(tr("About"), m_title, this)); // Vietnamese titles are long
    layout->addWidget(m_words);
    layout->addLayout(below);
    const QList<QWidget *> order{m_rule, m_day, m_number, m_section, m_title, m_enter, fromFile, leave};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);

    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &EventEntry::preview);
    for (QLineEdit *field : {static_cast<QLineEdit *>(m_day), m_title, m_number}) {
        connect(field, &QLineEdit::textChanged, this, &EventEntry::edited);
        connect(field, &QLineEdit::returnPressed, this, &EventEntry::enter);
    }
    connect(m_rule, &QComboBox::currentIndexChanged, this, &EventEntry::edited);
    connect(m_section, &QComboBox::currentIndexChanged, this, &EventEntry::edited);
    connect(m_enter, &QPushButton::clicked, this, &EventEntry::enter);
    connect(fromFile, &QPushButton::clicked, this, &EventEntry::import);
    connect(leave, &QPushButton::clicked, this, &EventEntry::close);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &EventEntry::close);
    connect(&session, &Session::directoryChanged, this, [this] {
        fillSections();
        if (m_session.current())
            readRules();
    });
}

// ---- what can be chosen ----------------------------------------------------------------------------------------------

void EventEntry::readRules()
{
    m_session.desk().run([](Desk &desk) { return desk.catalogue(); }, this,
        [this](const Result<AgencyCatalogue> &catalogue) {
            if (catalogue)
                fillRules(*catalogue);
        });
    fillSections();
}

void EventEntry::fillRules(const AgencyCatalogue &catalogue)
{
    const QString chosen = m_rule->currentData(CodeRole).toString();
    const QDate today = toDateTime(m_session.now(), m_session.directory().zone()).date();
    const QSignalBlocker quiet(m_rule);
    auto *model = static_cast<QStandardItemModel *>(m_rule->model());
    model->clear();
    QList<RuleInForce> rules;
    if (const auto kind = catalogue.rules.agency()) {
        rules = catalogue.rules.rulesFor(*kind, today);
    } else {
        for (const Rule &rule : catalogue.rules.rules()) {
            if (auto now = catalogue.rules.ruleOn(rule.code, today))
                rules.append(*now);
        }
    }
    for (const RuleInForce &rule : std::as_const(rules)) {
        if (!canBeRegistered(rule))
            continue;
        const QString name = u"%1  %2"_s.arg(rule.rule->code, Sentences::inLanguage(rule.rule->name));
        auto *item = new QStandardItem(name);
        item->setData(rule.rule->code, CodeRole);
        item->setData(QString(name + u' ' + foldVietnamese(name)), FoundByRole);
        item->setToolTip(name);
        model->appendRow(item);
    }
    chooseRule(chosen);
}

void EventEntry::chooseRule(const QString &code)
{
    m_rule->setCurrentIndex(code.isEmpty() ? -1 : m_rule->findData(code, CodeRole));
    if (m_rule->currentIndex() < 0)
        m_rule->clearEditText();
    m_rule->lineEdit()->setCursorPosition(0);
    edited();
}

void EventEntry::fillSections()
{
    const QSignalBlocker quiet(m_section);
    const QVariant chosen = m_section->currentData();
    m_section->clear();
    m_section->addItem(tr("As the rules say"));
    for (const SectionInfo &section : m_session.directory().sections) {
        m_section->addItem(section.name, QVariant::fromValue(section.id));
        if (chosen == m_section->itemData(m_section->count() - 1))
            m_section->setCurrentIndex(m_section->count() - 1);
    }
}

// ---- coming and going ------------------------------------------------------------------------------------------------

void EventEntry::open()
{
    m_insteadOf = {};
    m_follows = {};
    m_setDue = {};
    m_enter->setText(tr("Enter it"));
    const QDate today = toDateTime(m_session.now(), m_session.directory().zone()).date();
    m_day->setShortYear(today.year());
    if (m_day->text().isEmpty())
        m_day->setValue(today.toString(Qt::ISODate));
    QWidget::show();
    Q_EMIT opened();
    m_rule->setFocus();
    m_rule->lineEdit()->selectAll();
    edited();
}

void EventEntry::correct(const EventDuty &duty)
{
    open();
    m_insteadOf = duty.id;
    m_follows = duty.state.registered->follows;
    m_setDue = duty.state.registered->due;
    m_enter->setText(tr("Correct it"));
    m_day->setValue(duty.state.registered->anchor.toString(Qt::ISODate));
    m_title->setText(duty.title);
    m_number->setText(duty.number);
    m_section->setCurrentIndex(std::max(0, m_section->findData(QVariant::fromValue(duty.state.registered->section))));
    chooseRule(duty.state.registered->rule);
    m_day->setFocus();
    m_day->selectAll();
}

void EventEntry::enterNext(const EventDuty &before, const QString &rule)
{
    open();
    m_follows = before.id;
    m_title->setText(before.title);
    m_number->clear();
    m_section->setCurrentIndex(std::max(0, m_section->findData(QVariant::fromValue(before.state.registered->section))));
    chooseRule(rule);
    m_day->setFocus();
    m_day->selectAll();
}

void EventEntry::close()
{
    if (!m_insteadOf.isNull() || !m_follows.isNull()) { // or the words of another event would begin the next one
        m_title->clear();
        m_number->clear();
    }
    hide();
    Q_EMIT closed();
}

// The next line is mostly like the one before: rule, day and section stay.
void EventEntry::begin()
{
    m_insteadOf = {};
    m_follows = {};
    m_setDue = {};
    m_enter->setText(tr("Enter it"));
    m_title->clear();
    m_number->clear();
    m_title->setFocus();
    edited();
}

// ---- what is typed ---------------------------------------------------------------------------------------------------

QDate EventEntry::typedDate() const { return QDate::fromString(m_day->value(), Qt::ISODate); }

NewDuty EventEntry::typed() const
{
    return {.rule = m_rule->currentData(CodeRole).toString(),
        .section = m_section->currentData().value<SectionId>(),
        .anchor = typedDate(),
        .moment = {},
        .due = m_setDue,
        .title = m_title->text().simplified(),
        .number = m_number->text().simplified(),
        .follows = m_follows};
}

void EventEntry::edited()
{
    if (isHidden())
        return;
    m_soon.start();
    m_enter->setEnabled(!m_running && m_rule->currentIndex() >= 0 && !m_title->text().simplified().isEmpty() && typedDate().isValid());
}

QString EventEntry::wrongWith(const Error &error)
{
    const QString field = error.detail.section(u": "_s, 0, 0);
    const QString year = error.detail.section(u": "_s, 1);
    if (field == "anchor"_L1 || field == "due"_L1)
        return year.isEmpty() ? tr("Write the day as 20/11/2026.") : tr("The working days of %1 are not known yet.").arg(year);
    if (field == "rule"_L1)
        return tr("The rule names no time for that day.");
    if (field == "section"_L1)
        return tr("The section is not there any more.");
    return {};
}

void EventEntry::preview()
{
    NewDuty duty = typed();
    if (m_rule->currentIndex() < 0 || !duty.anchor.isValid()) {
        m_words->setText(m_rule->currentIndex() < 0 ? tr("Choose what happened; the rule says by when it must be on the site.")
                                                    : tr("Write the day as 20/11/2026."));
        return;
    }
    if (duty.title.isEmpty())
        duty.title = u"…"_s; // the day does not depend on it
    m_session.desk().run([duty](Desk &desk) { return desk.previewDuty(duty); }, this,
        [this, generation = ++m_generation](const Result<EventDutyDetails> &details) {
            if (generation == m_generation)
                m_words->setText(details ? m_session.sentences().dueWords(*details) : wrongWith(details.error()));
        });
}

QString EventEntry::words() const { return m_words->text(); }

void EventEntry::enter()
{
    if (m_running || !m_enter->isEnabled())
        return;
    m_running = true;
    m_enter->setEnabled(false);
    const RegisterDuties command{.duties = {typed()}, .insteadOf = m_insteadOf};
    m_session.desk().run([command](Desk &desk) { return desk.execute(command); }, this,
        [this, title = command.duties.first().title, corrected = !m_insteadOf.isNull()](const Result<Outcome> &outcome) {
            m_running = false;
            if (!outcome) {
                edited();
                Q_EMIT problem(Sentences::problem(outcome.error(), Doing::RegisteringDuty));
                return;
            }
            Q_EMIT registered(outcome->duties, corrected ? tr("Corrected: %1").arg(title) : tr("Entered: %1").arg(title));
            if (corrected)
                close();
            else
                begin();
        });
}

void EventEntry::import()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("A register of documents"), {}, ImportDialog::nameFilter());
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestRegister) {
        const Error::Kind kind = file.isOpen() ? Error::Kind::TooLarge : Error::Kind::Storage;
        Q_EMIT problem(Sentences::problem({kind, file.errorString()}, Doing::RegisteringDuty));
        return;
    }
    auto *dialog = new ImportDialog(m_session, file.readAll(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::problem, this, &EventEntry::problem);
    connect(dialog, &ImportDialog::imported, this, &EventEntry::registered);
    dialog->open();
}

} // namespace toasoan
