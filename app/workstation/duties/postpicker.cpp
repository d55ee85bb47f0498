// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/duties/postpicker.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

#include "desk/models/postlistmodel.h"
#include "workstation/look/calmstyle.h"
#include "workstation/posts/postdelegate.h"

namespace toasoan {

PostPicker::PostPicker(Session &session, const QString &forWhat, QWidget *parent)
    : QDialog(parent)
    , m_model(new PostListModel(session.desk(), this))
    , m_typed(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_take(new QPushButton(tr("This post"), this))
{
    setWindowTitle(tr("Which post settles it?"));
    resize(620, 460);
    auto *question = new QLabel(forWhat, this);
    question->setWordWrap(true);
    m_typed->setPlaceholderText(tr("Search posts…"));
    m_typed->setAccessibleName(tr("Search posts"));
    m_typed->setClearButtonEnabled(true);
    m_typed->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PostDelegate(session, PostDelegate::Shape::Narrow, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Posts"));
    look::makePrimary(m_take);
    m_take->setDefault(true);
    m_take->setEnabled(false);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_take);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(question);
    layout->addWidget(m_typed);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(m_typed, &QLineEdit::textChanged, this, [this](const QString &text) { m_model->ask({.typed = text, .filter = {}}); });
    connect(m_model, &PostListModel::answered, this, [this] {
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model->index(0));
        m_take->setEnabled(m_list->currentIndex().isValid());
    });
    connect(m_list, &QListView::activated, this, &PostPicker::take);
    connect(m_take, &QPushButton::clicked, this, &PostPicker::take);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_model->ask({.typed = {}, .filter = {}});
    m_model->refresh();
}

// While one types, the arrows go through the list.
bool PostPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_typed && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void PostPicker::take()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const PostRow &row = m_model->item(index.row()).row;
    Q_EMIT picked(row.id, row.title);
    accept();
}

} // namespace toasoan
