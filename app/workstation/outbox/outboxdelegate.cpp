// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/outbox/outboxdelegate.h"

#include "desk/models/outboxmodel.h"
#include "workstation/look/twolines.h"
#include "workstation/session.h"

using namespace Qt::StringLiterals;

namespace toasoan {

OutboxDelegate::OutboxDelegate(Session &session, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_session(session)
{
}

QSize OutboxDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const { return look::twoLinesSize(option); }

void OutboxDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto entry = index.data(OutboxModel::EntryRole).value<OutboxEntry>();
    const Sentences sentences = m_session.sentences();
    look::paintTwoLines(*painter, option,
        {.first = entry.row.title, .second = entry.siteName + u"  ·  "_s + sentences.doing(entry), .chip = sentences.chip(entry)});
}

} // namespace toasoan
