// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation/formdialog.h"
#include "workstation/settings/agencyprofile.h"
#include "workstation/settings/settingspage.h"

#include <QDialog>

class QComboBox;
class QSpinBox;
class QTreeWidget;
class QTreeWidgetItem;

namespace toasoan {

/// What the agency must make public: out of the catalogue by ticking, with its own stricter days, and as the list the law asks for.
class CataloguePage final : public SettingsPage {
    Q_OBJECT
public:
    CataloguePage(Session &session, Execute execute, QWidget *parent);
    void refresh() override;

private:
    [[nodiscard]] QString secondLine(const RuleInForce &rule) const;
    [[nodiscard]] QString checkedBy() const;
    void showRules();
    void goThrough();
    void setOwn();
    void saveList();

    AgencyCatalogue m_catalogue;
    quint64 m_generation = 0;
};

/// The whole catalogue for one kind of agency, to be gone through once: what arises here, and in which section it goes.
class CatalogueDialog final : public QDialog {
    Q_OBJECT
public:
    CatalogueDialog(const Directory &directory, const AgencyCatalogue &catalogue, QDate today, QWidget *parent);
    [[nodiscard]] AgencyProfile profile() const; ///< without checkedBy
    [[nodiscard]] QComboBox &kind() { return *m_kind; }
    [[nodiscard]] QTreeWidget &rules() { return *m_rules; }

private:
    void fillRules();

    const Directory m_directory;
    const AgencyCatalogue m_catalogue;
    QDate m_today;
    QComboBox *m_kind;
    QTreeWidget *m_rules;
};

/// Stricter days of the agency's own for one rule.
class OwnDeadlineDialog final : public FormDialog {
    Q_OBJECT
public:
    OwnDeadlineDialog(const QString &rule, QWidget *parent);
    [[nodiscard]] OwnDeadline deadline(QDate today) const;

protected:
    [[nodiscard]] QString fault() const override;

private:
    QSpinBox *m_amount;
    QComboBox *m_unit;
    QLineEdit *m_text;
    QLineEdit *m_article;
};

} // namespace toasoan
