// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation/preview/pagebrowser.h"
#include "workstation/session.h"

#include <QPointer>

namespace toasoan {

/// Chromium with the pictures of the newsroom, for all previews of the window. Loaded when somebody first looks at a page: a start
/// with it takes half as long again, and the list holds twice the memory (./dev bench start memory).
class PreviewBrowser final {
public:
    explicit PreviewBrowser(Session &session, QString library = shippedLibrary());
    [[nodiscard]] static QString shippedLibrary(); ///< path, without the suffix of the system
    /// Nothing if the library cannot be loaded; trouble() says why, in the system's words.
    [[nodiscard]] PageView *makeView(QWidget *parent);
    [[nodiscard]] QString trouble() const { return m_trouble; }

private:
    QPointer<Session> m_session;
    QString m_library;
    std::shared_ptr<PageBrowser> m_browser;
    QString m_trouble;
};

/// What a picture is by its first bytes; empty if it is none that a site may show.
[[nodiscard]] QByteArray pictureType(const QByteArray &bytes);

} // namespace toasoan
