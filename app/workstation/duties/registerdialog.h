// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation/session.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace toasoan {

/// What was found in the watched folder, file by file: of what waits every line, of what was taken in those that could not be.
class RegisterDialog final : public QDialog {
    Q_OBJECT
public:
    explicit RegisterDialog(Session &session, QWidget *parent = nullptr);
    [[nodiscard]] QTreeWidget &files() { return *m_files; } ///< each with its lines below it
    [[nodiscard]] QPushButton &take() { return *m_take; }
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    void taken(const QList<toasoan::DutyId> &duties, const QString &sentence);

private:
    void show(const QList<FoundRegister> &registers);
    [[nodiscard]] QString stateOf(const FoundRegister &found) const;
    void takeIn();

    Session &m_session;
    QLabel *m_words;
    QTreeWidget *m_files;
    QPushButton *m_take;
};

} // namespace toasoan
