// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/checks.h"

#include <QWidget>

class QListWidget;
class QStackedWidget;

namespace toasoan {

namespace look {
class EmptyState;
}

/// What is missing or doubtful in the text; choosing a line leads to where it is put right.
class ChecksPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ChecksPanel(QWidget *parent = nullptr);

    void setChecks(const QList<Check> &checks, const PostType *type);
    [[nodiscard]] const QList<Check> &checks() const { return m_checks; }
    [[nodiscard]] QListWidget &list() { return *m_list; }

Q_SIGNALS:
    void chosen(const toasoan::Check &check);

private:
    QStackedWidget *m_stack;
    QListWidget *m_list;
    look::EmptyState *m_empty;
    QList<Check> m_checks;
};

} // namespace toasoan
