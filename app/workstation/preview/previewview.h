// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation/preview/previewprofile.h"

#include <QWidget>

class QLabel;
class QStackedLayout;
class QWebEnginePage;
class QWebEngineView;

namespace toasoan {

/// A page as citizens will see it, in a view that runs no scripts, follows no links and reaches no network. The place one
/// has scrolled to stays when the page is replaced.
class PreviewView final : public QWidget {
    Q_OBJECT
public:
    explicit PreviewView(std::shared_ptr<PreviewProfile> profile, QWidget *parent = nullptr);
    ~PreviewView() override; ///< the page goes before the profile

    void showPage(const QByteArray &html);
    void say(const QString &sentence); ///< instead of a page
    [[nodiscard]] QWebEnginePage &page(); ///< made at the first call

Q_SIGNALS:
    void shown();

private:
    void makePage();

    std::shared_ptr<PreviewProfile> m_profile;
    QStackedLayout *m_stack;
    QLabel *m_words;
    QWebEngineView *m_view = nullptr;
    std::unique_ptr<QWebEnginePage> m_page;
    QUrl m_url;
    QPointF m_scroll;
};

} // namespace toasoan
