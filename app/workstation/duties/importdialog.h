// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation/session.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace toasoan {

/// A register of documents before it is taken in: how many lines would go in, and each that would not, with its number and why.
class ImportDialog final : public QDialog {
    Q_OBJECT
public:
    ImportDialog(Session &session, const QByteArray &bytes, QWidget *parent = nullptr);
    [[nodiscard]] static QString nameFilter(); ///< of the files that can be read
    [[nodiscard]] QPushButton &take() { return *m_take; }
    [[nodiscard]] QTreeWidget &lines() { return *m_lines; }

Q_SIGNALS:
    void problem(const toasoan::Problem &problem);
    void imported(const QList<toasoan::DutyId> &duties, const QString &sentence);

private:
    void rehearse();
    void showRehearsal(const DutyImport &import);
    void takeIn();

    Session &m_session;
    QByteArray m_bytes;
    QLabel *m_words;
    QTreeWidget *m_lines;
    QPushButton *m_take;
    int m_good = 0;
};

} // namespace toasoan
