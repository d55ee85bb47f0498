// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/settings/settingspage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "workstation/look/chip.h"
#include "workstation/look/emptystate.h"
#include "workstation/look/twolines.h"
#include "workstation/look/wraplayout.h"

namespace toasoan {

namespace {

constexpr int keyRole = Qt::UserRole + 2;

} // namespace

SettingsPage::SettingsPage(Session &session, Execute execute, const QString &heading, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_execute(std::move(execute))
    , m_list(new QListWidget(this))
    , m_bar(new look::WrapLayout)
    , m_onlyKeeper(new look::QuietLabel({}, this))
{
    auto *title = new QLabel(heading, this);
    title->setFont(look::titleFont(font()));
    auto *what = new look::QuietLabel(sentence, this);
    what->setWordWrap(true);
    m_onlyKeeper->setWordWrap(true);
    m_list->setItemDelegate(new look::TwoLineDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(heading);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(what);
    layout->addSpacing(4);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_onlyKeeper);
    layout->addLayout(m_bar);
    connect(m_list, &QListWidget::currentItemChanged, this, &SettingsPage::updateButtons);
}

QPushButton *SettingsPage::addButton(const QString &text, bool needsChoice, Who who, const std::function<void()> &work)
{
    auto *button = new QPushButton(text, this);
    m_bar->addWidget(button);
    m_buttons.append({button, needsChoice, who});
    connect(button, &QPushButton::clicked, this, work);
    return button;
}

void SettingsPage::addAboveList(QWidget *widget)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_list), widget);
}

void SettingsPage::addBelow(QWidget *widget) { static_cast<QVBoxLayout *>(layout())->addWidget(widget); }

void SettingsPage::endBelow() { static_cast<QVBoxLayout *>(layout())->addStretch(); }

QWidget *SettingsPage::makeRow(QLabel *words, QPushButton *button, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(12);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    line->addWidget(words, 1);
    line->addWidget(button, 0, Qt::AlignTop);
    return row;
}

void SettingsPage::addStretch() { m_bar->addStretch(); }

void SettingsPage::addUnderList(QWidget *widget)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_onlyKeeper), widget);
}

bool SettingsPage::keeperIsHere() const
{
    const auto current = m_session.current();
    const MemberInfo *member = current ? m_session.directory().member(*current) : nullptr;
    return member && member->keeper && m_session.may(Action::EditCharter);
}

void SettingsPage::updateButtons()
{
    const bool keeper = keeperIsHere();
    for (const Button &one : std::as_const(m_buttons))
        one.button->setEnabled((keeper || one.who == Who::Anybody) && (!one.needsChoice || m_list->currentItem()));
    QString name;
    for (const MemberInfo &member : m_session.directory().members) {
        if (member.keeper)
            name = member.name;
    }
    m_onlyKeeper->setText(keeper || name.isEmpty() ? QString() : tr("Only %1, who keeps this workspace, can change this.").arg(name));
    m_onlyKeeper->setVisible(!m_onlyKeeper->text().isEmpty());
}

void SettingsPage::execute(const Command &command, const QString &sentence, const std::function<void(const Outcome &)> &then) const
{
    m_execute(command, sentence, then);
}

void SettingsPage::fill(const QList<std::pair<QByteArray, std::pair<QString, QString>>> &rows)
{
    const QByteArray chosen = chosenKey();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const auto &[key, lines] : rows) {
        auto *item = new QListWidgetItem(lines.first, m_list);
        item->setData(look::TwoLineDelegate::SecondLineRole, lines.second);
        item->setData(keyRole, key);
        item->setToolTip(lines.first);
        item->setData(Qt::AccessibleTextRole, lines.first + QStringLiteral(", ") + lines.second);
        if (key == chosen)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->count() > 0)
        m_list->setCurrentRow(0);
    updateButtons();
}

QByteArray SettingsPage::chosenKey() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(keyRole).toByteArray() : QByteArray();
}

} // namespace toasoan
