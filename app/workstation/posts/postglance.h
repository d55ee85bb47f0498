// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation/preview/previewbrowser.h"
#include "workstation/session.h"

#include <QTimer>

class QLabel;

namespace toasoan {

class PreviewView;

/// A quick look at a post beside the list: how it stands and its newest text as a page, the person's own draft first.
class PostGlance final : public QWidget {
    Q_OBJECT
public:
    PostGlance(Session &session, std::shared_ptr<PreviewBrowser> browser, QWidget *parent = nullptr);

    void showPost(const PostItem &item); ///< after a moment, so that a held arrow key does not paint every page it passes
    void clear();
    [[nodiscard]] PreviewView &preview() { return *m_preview; }

Q_SIGNALS:
    void closeRequested();
    void openRequested(toasoan::PostId post);

private:
    void load();
    void changeEvent(QEvent *event) override;
    void setColours();

    Session &m_session;
    QLabel *m_title;
    QLabel *m_about;
    PreviewView *m_preview;
    QTimer m_pause;
    std::optional<PostItem> m_item;
    quint64 m_generation = 0;
};

} // namespace toasoan
