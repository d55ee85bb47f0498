// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace toasoan {

/// A day as people type it (3/12/2026), kept as 2026-12-03. What is no day is kept as typed, and marked.
class DateField final : public QLineEdit {
    Q_OBJECT
public:
    explicit DateField(QWidget *parent = nullptr);
    [[nodiscard]] QString value() const;
    void setValue(const QString &value);
    void setShortYear(int year) { m_shortYear = year; } ///< what "19/11" means; 0: it is no day

private:
    void showCalendar();
    int m_shortYear = 0;
};

/// A whole number, shown in groups of three (1.250.000), kept as digits. What is no number is kept as typed, and marked.
class NumberField final : public QLineEdit {
    Q_OBJECT
public:
    explicit NumberField(QWidget *parent = nullptr);
    [[nodiscard]] QString value() const;
    void setValue(const QString &value);
};

} // namespace toasoan
