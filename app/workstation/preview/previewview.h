// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation/preview/previewbrowser.h"

class QLabel;
class QStackedLayout;

namespace toasoan {

/// A page as citizens will see it, or a sentence in its place.
class PreviewView final : public QWidget {
    Q_OBJECT
public:
    explicit PreviewView(std::shared_ptr<PreviewBrowser> browser, QWidget *parent = nullptr);

    void showPage(const QByteArray &html);
    void say(const QString &sentence); ///< instead of a page

Q_SIGNALS:
    void shown();

private:
    [[nodiscard]] bool makeView();

    std::shared_ptr<PreviewBrowser> m_browser;
    QStackedLayout *m_stack;
    QLabel *m_words;
    PageView *m_view = nullptr;
};

} // namespace toasoan
