// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/keysdialog.h"

#include <QAction>
#include <QGridLayout>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>

#include "workstation/mainwindow.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr int listHeight = 420;
constexpr auto usualProperty = "usual-keys";

QString keyOf(const QAction &action) { return u"keys/"_s + action.objectName(); }
QKeySequence usualOf(const QAction &action) { return action.property(usualProperty).value<QKeySequence>(); }
QString nameOf(const QAction &action) { return action.text().remove(u'&').remove(u'…'); }

} // namespace

void KeysDialog::setKeys(QAction &action, const QKeySequence &usual)
{
    action.setProperty(usualProperty, QVariant::fromValue(usual));
    const QVariant own = windowSettings().value(keyOf(action));
    action.setShortcut(own.isValid() ? QKeySequence(own.toString(), QKeySequence::PortableText) : usual);
}

KeysDialog::KeysDialog(const QList<QAction *> &actions, QWidget *parent)
    : FormDialog(tr("Keys"), tr("Use these keys"), parent)
{
    auto *list = new QWidget(this);
    auto *grid = new QGridLayout(list);
    grid->setColumnStretch(0, 1);
    for (QAction *action : actions) {
        if (action->objectName().isEmpty())
            continue;
        auto *edit = new QKeySequenceEdit(action->shortcut(), list);
        edit->setMaximumSequenceLength(1);
        edit->setClearButtonEnabled(true);
        edit->setAccessibleName(nameOf(*action));
        grid->addWidget(new QLabel(nameOf(*action), list), grid->rowCount(), 0);
        grid->addWidget(edit, grid->rowCount() - 1, 1);
        m_rows.append({action, edit});
    }
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(list);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFixedHeight(listHeight);
    auto *usual = new QPushButton(tr("As they were at first"), this);
    addHint(tr("Press the new keys in the field of a command; a cleared field means none."));
    addWidget(scroll);
    addWidget(usual);
    connect(usual, &QPushButton::clicked, this, [this] {
        for (const Row &row : std::as_const(m_rows))
            row.edit->setKeySequence(usualOf(*row.action));
    });
}

QKeySequenceEdit *KeysDialog::field(const QString &action) const
{
    const auto row = std::ranges::find(m_rows, action, [](const Row &one) { return one.action->objectName(); });
    return row == m_rows.cend() ? nullptr : row->edit;
}

QString KeysDialog::fault() const
{
    QHash<QKeySequence, const QAction *> taken;
    for (const Row &row : m_rows) {
        const QKeySequence keys = row.edit->keySequence();
        if (keys.isEmpty())
            continue;
        if (const QAction *other = taken.value(keys))
            return tr("%1 belongs to “%2” and to “%3”. Give one of them other keys.")
                .arg(keys.toString(QKeySequence::NativeText), nameOf(*other), nameOf(*row.action));
        taken.insert(keys, row.action);
    }
    return {};
}

void KeysDialog::accept()
{
    if (fault().isEmpty()) {
        QSettings saved = windowSettings();
        for (const Row &row : std::as_const(m_rows)) {
            const QKeySequence keys = row.edit->keySequence();
            row.action->setShortcut(keys);
            if (keys == usualOf(*row.action))
                saved.remove(keyOf(*row.action));
            else
                saved.setValue(keyOf(*row.action), keys.toString(QKeySequence::PortableText));
        }
    }
    FormDialog::accept();
}

} // namespace toasoan
