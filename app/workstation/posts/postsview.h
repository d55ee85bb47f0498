// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation/session.h"

#include <QListView>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace toasoan {

namespace look {
class EmptyState;
}

/// All posts, newest change first, with a search as one types and a few filters.
class PostsView final : public QWidget {
    Q_OBJECT
public:
    explicit PostsView(Session &session, QWidget *parent = nullptr);

    void start(); ///< somebody is signed in
    void stop();
    void setTyped(const QString &typed); ///< from the search above all views
    void focusList();
    void focusFilters();
    void select(PostId post);
    [[nodiscard]] QListView &list() { return *m_list; }
    [[nodiscard]] PostListModel &model() { return *m_model; }

Q_SIGNALS:
    void openRequested(toasoan::PostId post);
    void newPostRequested();
    void searchCleared();
    void problem(const toasoan::Problem &problem);

private:
    enum class Filter { All, Mine, Waiting, Returned, Scheduled, Live };
    [[nodiscard]] QWidget *makeFilters();
    void fillSections();
    void ask();
    void showState();
    void openCurrent(const QModelIndex &index);
    void changeEvent(QEvent *event) override;

    Session &m_session;
    PostListModel *m_model;
    QButtonGroup *m_filters;
    QComboBox *m_sections;
    QLabel *m_found;
    QStackedWidget *m_stack;
    QListView *m_list;
    look::EmptyState *m_empty;
    QString m_typed;
    std::optional<PostId> m_toSelect;
};

} // namespace toasoan
