// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace toasoan {

/// A small sheet to fill in: a heading, fields with their captions above, one verb. What is wrong is said in the sheet.
class FormDialog : public QDialog {
    Q_OBJECT
public:
    FormDialog(const QString &heading, const QString &verb, QWidget *parent);

    [[nodiscard]] QPushButton &verb() { return *m_verb; }

protected:
    void addField(const QString &caption, QWidget *field);
    /// Two fields side by side, the right one with a share of the room against one of the left; what holds both.
    QWidget *addPair(const QString &first, QWidget *left, const QString &second, QWidget *right, int share = 1);
    void addHint(const QString &sentence);
    void addWidget(QWidget *widget);
    QLineEdit *addLine(const QString &caption, const QString &text = {});
    QLineEdit *addSecret(const QString &caption);
    /// What keeps the form from being taken; empty: nothing.
    [[nodiscard]] virtual QString fault() const { return {}; }
    void accept() override; ///< says fault() instead, if there is one

private:
    QVBoxLayout *m_fields;
    QLabel *m_fault;
    QPushButton *m_verb;
};

} // namespace toasoan
