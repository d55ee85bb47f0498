// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation/settings/computercard.h"

#include <QTimer>

namespace toasoan {

/// The folder in which this computer looks for registers of documents, and what it found there.
class RegisterCard final : public ComputerCard {
    Q_OBJECT
public:
    RegisterCard(Session &session, QWidget *parent);
    void refresh() override; ///< looks into the folder too
    void watch(const QString &folder); ///< empty: none any more
    [[nodiscard]] QPushButton &choose() { return *m_choose; }
    [[nodiscard]] QPushButton &found() { return *m_found; }
    [[nodiscard]] QPushButton &stop() { return *m_stop; }

private:
    void show(const RegisterWatch &watch);
    [[nodiscard]] QString stateWords(int lines, int bad) const;
    void browse();
    void showFound();

    RegisterWatch m_watch;
    QPushButton *m_found;
    QPushButton *m_choose;
    QPushButton *m_stop;
    QTimer m_again; ///< a file that was being written is looked at again
    quint64 m_generation = 0;
};

} // namespace toasoan
