// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "workstation/background.h"
#include "workstation/officefixture.h"
#include "workstation/publisherloop.h"
#include "workstation/settings/settingspage.h"
#include "workstation/settings/settingsview.h"
#include "workstation/signingbar.h"

namespace toasoan::test {

/// The settings of an office with somebody signed in, and the publisher beside.
class InSettings final {
public:
    InSettings(const OfficeFixture &office, MemberId who)
        : session(office.options())
        , publisher(office.options())
        , background(office.options())
        , view(session, publisher, background)
    {
        QSignalSpy opened(&session, &Session::opened);
        session.open();
        QVERIFY(opened.wait());
        QSignalSpy entered(&session, &Session::signedIn);
        session.signIn(who, OfficeFixture::passphrase());
        QVERIFY(entered.wait());
        publisher.start();
        view.resize(1100, 700);
        view.show();
        view.start();
    }
    template <typename Page> [[nodiscard]] Page &page(SettingsView::Page which)
    {
        view.showPage(which);
        return *view.findChild<Page *>();
    }
    /// Presses the button of a page by the words on it.
    [[nodiscard]] static bool click(QWidget &page, const QString &words)
    {
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->text() == words && button->isVisible() && button->isEnabled()) {
                QTest::mouseClick(button, Qt::LeftButton);
                return true;
            }
        }
        return false;
    }

    Session session;
    PublisherLoop publisher;
    Background background;
    SettingsView view;
};

} // namespace toasoan::test
