// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chromium/chromiumbrowser.h"

class QWebEnginePage;
class QWebEngineView;

namespace toasoan {

class ChromiumView final : public PageView {
public:
    ChromiumView(std::shared_ptr<ChromiumBrowser> browser, QWidget *parent);
    ~ChromiumView() override; ///< the page goes before the profile
    void load(const QByteArray &html) override;
    [[nodiscard]] QAction &copy() override;
    Q_DISABLE_COPY_MOVE(ChromiumView)

private:
    std::shared_ptr<ChromiumBrowser> m_browser;
    std::unique_ptr<QWebEnginePage> m_page;
    QWebEngineView *m_view;
    QUrl m_url;
    QPointF m_scroll;
};

} // namespace toasoan
