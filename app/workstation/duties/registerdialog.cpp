// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/duties/registerdialog.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

#include "workstation/look/calmstyle.h"
#include "workstation/look/colours.h"
#include "workstation/look/roomydelegate.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

enum Column { Line, Words, Becomes };
constexpr int lineWidth = 90;
constexpr int becomesWidth = 270;

/// One line of a file, as it is listed.
struct Row {
    int line = 0;
    QString words;
    QString becomes;
    bool good = false;
};

QList<Row> rowsOf(const FoundRegister &found)
{
    QHash<int, QString> nobody;
    for (const BadLine &line : found.unassigned)
        nobody.insert(line.line, Sentences::wrongWith(line));
    QList<Row> rows;
    for (const GoodLine &line : found.lines) {
        QStringList words{line.rule, QLocale().toString(line.anchor, u"d/M/yyyy"_s), line.number, line.title};
        words.removeAll({});
        const QString becomes = nobody.contains(line.line)
            ? RegisterDialog::tr("goes in; %1", "why it needs attention").arg(nobody.value(line.line))
            : RegisterDialog::tr("goes in");
        rows.append({.line = line.line, .words = words.join(u"  ·  "_s), .becomes = becomes, .good = true});
    }
    for (const BadLine &line : found.bad)
        rows.append({.line = line.line, .words = line.value, .becomes = Sentences::wrongWith(line)});
    std::ranges::stable_sort(rows, {}, &Row::line);
    return rows;
}

} // namespace

RegisterDialog::RegisterDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_words(new QLabel(tr("Reading the registers…"), this))
    , m_files(new QTreeWidget(this))
    , m_take(new QPushButton(this))
{
    setWindowTitle(tr("Registers in the watched folder"));
    resize(860, 520);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_files->setHeaderLabels({tr("Line"), tr("What it says"), tr("What becomes of it")});
    m_files->setUniformRowHeights(true);
    m_files->setItemDelegate(new look::RoomyDelegate(m_files));
    m_files->setSelectionMode(QAbstractItemView::SingleSelection);
    m_files->setAccessibleName(tr("Lines of the registers"));
    QHeaderView *head = m_files->header();
    head->setStretchLastSection(false);
    head->setSectionResizeMode(Words, QHeaderView::Stretch);
    head->resizeSection(Line, lineWidth);
    head->resizeSection(Becomes, becomesWidth);
    look::makePrimary(m_take);
    m_take->setDefault(true);
    m_take->hide();
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_take);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_words);
    layout->addWidget(m_files, 1);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &RegisterDialog::takeIn);
    m_session.desk().run([](Desk &desk) { return desk.registerWatch(); }, this,
        [this](const Result<RegisterWatch> &watch) {
            if (watch)
                show(watch->registers);
            else
                m_words->setText(Sentences::problem(watch.error(), Doing::RegisteringDuty).text());
        });
}

QString RegisterDialog::words() const { return m_words->text(); }

QString RegisterDialog::stateOf(const FoundRegister &found) const
{
    if (found.trouble)
        return Sentences::cannotBeTakenIn(*found.trouble);
    QString state = found.pending ? tr("%n line(s) go in", nullptr, found.good)
                                  : tr("%n line(s) were taken in, %1", nullptr, found.good).arg(m_session.times().at(found.at));
    if (!found.bad.isEmpty())
        state += u", "_s + tr("%n do not", nullptr, int(found.bad.size()));
    return state;
}

void RegisterDialog::show(const QList<FoundRegister> &registers)
{
    const QColor red = look::Colours(palette()).tone(look::Tone::Red).text;
    int good = 0;
    int bad = 0;
    for (const FoundRegister &found : registers) {
        good += found.pending ? found.good : 0;
        bad += found.pending ? int(found.bad.size()) + (found.trouble ? 1 : 0) : 0;
        auto *file = new QTreeWidgetItem({tr("%1: %2", "file, what becomes of it").arg(found.file, stateOf(found))});
        file->setToolTip(Line, file->text(Line));
        if (found.trouble)
            file->setForeground(Line, red);
        QFont heavy = font();
        heavy.setWeight(QFont::DemiBold);
        file->setFont(Line, heavy);
        QList<QTreeWidgetItem *> lines;
        for (const Row &row : rowsOf(found)) {
            auto *item = new QTreeWidgetItem({QString::number(row.line), row.words, row.becomes});
            item->setToolTip(Words, row.words);
            item->setToolTip(Becomes, row.becomes);
            if (!row.good)
                item->setForeground(Becomes, red);
            lines.append(item);
        }
        file->addChildren(lines);
        m_files->addTopLevelItem(file);
        file->setFirstColumnSpanned(true);
        file->setExpanded(true);
    }
    QStringList words{good > 0 ? tr("%n line(s) can be taken in.", nullptr, good) : tr("No line can be taken in.")};
    if (bad > 0)
        words.append(tr("What cannot stays in the register: put it right there, and the file is read again by itself."));
    m_words->setText(words.join(u' '));
    m_take->setText(tr("Take in %n line(s)", nullptr, good));
    m_take->setVisible(good > 0 && m_session.may(Action::RegisterDuty));
    m_files->setCurrentItem(m_files->topLevelItem(0));
    m_files->setFocus();
}

void RegisterDialog::takeIn()
{
    m_take->setEnabled(false);
    m_session.desk().run([](Desk &desk) { return desk.importPending(); }, this,
        [this](const Result<QList<FoundRegister>> &done) {
            if (!done) {
                m_take->setEnabled(true);
                m_words->setText(Sentences::problem(done.error(), Doing::RegisteringDuty).text());
                return;
            }
            QList<DutyId> duties;
            for (const FoundRegister &found : *done)
                duties += found.duties;
            Q_EMIT taken(duties, tr("%n event(s) entered from the register.", nullptr, int(duties.size())));
            accept();
        });
}

} // namespace toasoan
