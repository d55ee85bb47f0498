// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation/formdialog.h"

#include <QKeySequence>

class QAction;
class QKeySequenceEdit;

namespace toasoan {

/// The keys of every command, to be read and to be changed. One key belongs to one command.
class KeysDialog final : public FormDialog {
    Q_OBJECT
public:
    /// actions: those with an object name, by which their keys are remembered.
    KeysDialog(const QList<QAction *> &actions, QWidget *parent);

    [[nodiscard]] QKeySequenceEdit *field(const QString &action) const; ///< nullptr: no such action

    /// Gives the action its remembered keys, or these.
    static void setKeys(QAction &action, const QKeySequence &usual);

protected:
    [[nodiscard]] QString fault() const override;
    void accept() override;

private:
    struct Row {
        QAction *action;
        QKeySequenceEdit *edit;
    };
    QList<Row> m_rows;
};

} // namespace toasoan
