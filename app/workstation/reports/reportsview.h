// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/monthreport.h"
#include "workstation/session.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace toasoan {

class SheetView;
namespace look {
class EmptyState;
}

/// The head's page of each month as it will be printed, and what stands around its words.
class ReportsView final : public QWidget {
    Q_OBJECT
public:
    explicit ReportsView(Session &session, QWidget *parent = nullptr);

    void start(); ///< somebody is signed in
    void stop();
    void refresh(); ///< if it is on the screen: a month that runs changes with every day
    void focusList();
    [[nodiscard]] QListWidget &months() { return *m_months; }
    [[nodiscard]] const std::optional<MonthReport> &report() const { return m_report; }
    /// The page, and the table beside it under the same name; a problem is said if one cannot be written.
    void save(const QString &pdf, bool withTable);

Q_SIGNALS:
    void problem(const toasoan::Problem &problem);
    void decided(const QString &sentence);

private:
    [[nodiscard]] QWidget *makeForm();
    void fillMonths();
    void read();
    void showPage();
    void askWhere();
    void keepForm() const;
    void showEvent(QShowEvent *event) override;

    Session &m_session;
    QListWidget *m_months;
    QLineEdit *m_number;
    QLineEdit *m_place;
    QLineEdit *m_signer;
    QLineEdit *m_signerTitle;
    QPushButton *m_save;
    QStackedWidget *m_stack;
    SheetView *m_sheet;
    look::EmptyState *m_empty;
    std::optional<MonthReport> m_report;
    quint64 m_generation = 0;
};

} // namespace toasoan
