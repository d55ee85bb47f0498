// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation/session.h"

#include <QDialog>

class QLineEdit;
class QListView;
class QPushButton;

namespace toasoan {

class PostListModel;

/// Chooses one post by typing a few letters of it.
class PostPicker final : public QDialog {
    Q_OBJECT
public:
    PostPicker(Session &session, const QString &forWhat, QWidget *parent = nullptr);
    [[nodiscard]] QLineEdit &typed() { return *m_typed; }
    [[nodiscard]] QListView &list() { return *m_list; }

Q_SIGNALS:
    void picked(toasoan::PostId post, const QString &title);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take();

    PostListModel *m_model;
    QLineEdit *m_typed;
    QListView *m_list;
    QPushButton *m_take;
};

} // namespace toasoan
