// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/strips.h"

#include <QAction>
#include <QGridLayout>
#include <QVBoxLayout>

#include "workstation/look/icons.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

const QString problemMatter = u"problem"_s;

} // namespace

Strips::Strips(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(16, 0, 16, 0);
    m_layout->setSpacing(8);
    setVisible(false);
}

KMessageWidget &Strips::put(const QString &matter, KMessageWidget::MessageType type, const QString &text, Closing closing)
{
    KMessageWidget *&strip = m_strips[matter];
    if (!strip) {
        strip = new KMessageWidget(this);
        strip->setWordWrap(true);
        for (QAction *close : strip->findChildren<QAction *>(Qt::FindDirectChildrenOnly))
            close->setIcon(look::symbol(u"window-close"_s));
        m_layout->addWidget(strip);
        connect(strip, &KMessageWidget::hideAnimationFinished, this, [this, matter] { remove(matter); });
    }
    strip->setMessageType(type);
    strip->setText(text.toHtmlEscaped());
    strip->setCloseButtonVisible(closing == Closing::ByPerson);
    strip->setAccessibleName(text);
    strip->show();
    m_layout->setContentsMargins(16, 12, 16, 12);
    setVisible(true);
    return *strip;
}

void Strips::addButton(KMessageWidget &strip, const QString &text, QObject *receiver, const std::function<void()> &work)
{
    auto *action = new QAction(text, &strip);
    connect(action, &QAction::triggered, receiver, work);
    strip.addAction(action);
    // Its row of buttons has no parent, from whom it would have the room between them.
    const auto *grid = qobject_cast<QGridLayout *>(strip.layout());
    QLayoutItem *row = grid ? grid->itemAtPosition(1, 0) : nullptr;
    if (row && row->layout())
        row->layout()->setSpacing(8);
}

void Strips::remove(const QString &matter)
{
    KMessageWidget *strip = m_strips.take(matter);
    if (!strip)
        return;
    strip->hide();
    strip->deleteLater();
    setVisible(!m_strips.isEmpty());
}

void Strips::show(const Problem &problem) { put(problemMatter, KMessageWidget::Error, problem.text(), Closing::ByPerson); }

void Strips::clearProblem() { remove(problemMatter); }

} // namespace toasoan
