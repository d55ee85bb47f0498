// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation/session.h"

#include <QListView>

class QBoxLayout;
class QButtonGroup;
class QComboBox;
class QLabel;
class QSplitter;
class QStackedWidget;

namespace toasoan {

class PostGlance;
class PreviewBrowser;
namespace look {
class EmptyState;
}

/// All posts, newest change first, with a search as one types, a few filters, and a quick look at one beside the list.
class PostsView final : public QWidget {
    Q_OBJECT
public:
    PostsView(Session &session, std::shared_ptr<PreviewBrowser> preview, QWidget *parent = nullptr);

    void start(); ///< somebody is signed in
    void stop();
    void setTyped(const QString &typed); ///< from the search above all views
    void focusList();
    void focusFilters();
    void select(PostId post);
    void setGlance(bool shown); ///< the quick look; Space in the list
    [[nodiscard]] bool isGlanceShown() const;
    [[nodiscard]] PostGlance &glance() { return *m_glance; }
    [[nodiscard]] QSplitter &splitter() { return *m_splitter; }
    [[nodiscard]] QListView &list() { return *m_list; }
    [[nodiscard]] PostListModel &model() { return *m_model; }

Q_SIGNALS:
    void openRequested(toasoan::PostId post);
    void newPostRequested();
    void searchCleared();
    void problem(const toasoan::Problem &problem);
    void glanceChanged(bool shown);

private:
    enum class Filter { All, Mine, Waiting, Returned, Scheduled, Live };
    enum class Due { AnyTime, Late, Today, SevenDays };
    [[nodiscard]] QWidget *makeFilters();
    [[nodiscard]] bool isFiltered() const;
    [[nodiscard]] std::optional<Instant> dueBefore() const;
    void fillFilters();
    void glanceAtCurrent();
    void ask();
    void showState();
    void openCurrent(const QModelIndex &index);
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

    Session &m_session;
    PostListModel *m_model;
    QButtonGroup *m_filters;
    QBoxLayout *m_filterRows = nullptr;
    QComboBox *m_sections;
    QComboBox *m_owners;
    QComboBox *m_due;
    QLabel *m_found;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    QListView *m_list;
    PostGlance *m_glance;
    look::EmptyState *m_empty;
    QString m_typed;
    std::optional<PostId> m_toSelect;
};

} // namespace toasoan
