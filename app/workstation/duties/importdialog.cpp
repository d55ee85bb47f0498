// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/duties/importdialog.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

#include "workstation/look/calmstyle.h"

using namespace Qt::StringLiterals;

namespace toasoan {

ImportDialog::ImportDialog(Session &session, const QByteArray &bytes, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_bytes(bytes)
    , m_words(new QLabel(tr("Reading the register…"), this))
    , m_lines(new QTreeWidget(this))
    , m_take(new QPushButton(this))
{
    setWindowTitle(tr("Take in a register"));
    resize(680, 460);
    m_words->setWordWrap(true);
    m_lines->setHeaderLabels({tr("Line"), tr("What is wrong")});
    m_lines->setRootIsDecorated(false);
    m_lines->setUniformRowHeights(true);
    m_lines->header()->setStretchLastSection(true);
    m_lines->setAccessibleName(tr("Lines that need attention"));
    m_lines->hide();
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
    layout->addWidget(m_lines, 1);
    layout->addStretch();
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &ImportDialog::takeIn);
    rehearse();
}

QString ImportDialog::nameFilter() { return tr("Registers (*.xlsx *.csv *.tsv *.txt);;All files (*)"); }

void ImportDialog::rehearse()
{
    m_session.desk().run([bytes = m_bytes](Desk &desk) { return desk.importDuties(bytes, Desk::Rehearsal::Yes); }, this,
        [this](const Result<DutyImport> &import) {
            if (import) {
                showRehearsal(*import);
                return;
            }
            m_words->setText(tr("Nothing was taken in.") + u' ' + Sentences::cannotBeTakenIn(import.error()));
        });
}

void ImportDialog::showRehearsal(const DutyImport &import)
{
    m_good = import.good;
    QStringList words{import.good > 0 ? tr("%n line(s) can be taken in.", nullptr, import.good) : tr("No line can be taken in.")};
    if (!import.bad.isEmpty())
        words.append(tr("%n line(s) cannot; put them right in the register and take it in again: what is there already is not taken twice.",
            nullptr, int(import.bad.size())));
    if (!import.unassigned.isEmpty())
        words.append(tr("Of those that can, %n have nobody who answers for them.", nullptr, int(import.unassigned.size())));
    m_words->setText(words.join(u' '));
    QList<QTreeWidgetItem *> items;
    for (const BadLine &line : import.bad + import.unassigned)
        items.append(new QTreeWidgetItem({QString::number(line.line), Sentences::wrongWith(line)}));
    m_lines->addTopLevelItems(items);
    m_lines->setVisible(!items.isEmpty());
    m_take->setText(tr("Take in %n line(s)", nullptr, import.good));
    m_take->setVisible(import.good > 0);
    m_take->setFocus();
}

void ImportDialog::takeIn()
{
    m_take->setEnabled(false);
    m_session.desk().run([bytes = m_bytes](Desk &desk) { return desk.importDuties(bytes, Desk::Rehearsal::No); }, this,
        [this](const Result<DutyImport> &import) {
            if (!import) {
                m_take->setEnabled(true);
                Q_EMIT problem(Sentences::problem(import.error(), Doing::RegisteringDuty));
                return;
            }
            Q_EMIT imported(import->duties, tr("%n event(s) entered from the register.", nullptr, import->good));
            accept();
        });
}

} // namespace toasoan
