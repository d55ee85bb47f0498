// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/editor/checkspanel.h"

#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "workstation/look/emptystate.h"
#include "workstation/look/icons.h"
#include "workstation/sentences.h"

using namespace Qt::StringLiterals;

namespace toasoan {

ChecksPanel::ChecksPanel(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_list(new QListWidget(this))
    , m_empty(new look::EmptyState(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_stack);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setSpacing(4);
    m_list->setAccessibleName(tr("Checks"));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_empty->say(
        u"dialog-ok-apply"_s, tr("Nothing is missing"), tr("Title, fields, text and pictures have what this kind of post asks for."));
    for (const auto signal : {&QListWidget::itemActivated, &QListWidget::itemClicked}) {
        connect(m_list, signal, this, [this](const QListWidgetItem *item) { Q_EMIT chosen(m_checks.at(m_list->row(item))); });
    }
}

void ChecksPanel::setChecks(const QList<Check> &checks, const PostType *type)
{
    m_stack->setCurrentIndex(checks.isEmpty() ? 1 : 0);
    if (checks == m_checks && m_list->count() == checks.size())
        return;
    m_checks = checks;
    m_list->clear();
    for (const Check &check : checks) {
        const bool must = check.weight == Check::Weight::Must;
        auto *item = new QListWidgetItem(
            look::symbol(must ? u"dialog-error"_s : u"dialog-information"_s, QPalette::Text), Sentences::checked(check, type), m_list);
        item->setData(Qt::AccessibleTextRole, must ? tr("must be done: %1").arg(item->text()) : item->text());
    }
}

} // namespace toasoan
