// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "workstation/background.h"
#include "workstation/officefixture.h"
#include "workstation/publisherloop.h"
#include "workstation/settings/settingsview.h"

namespace toasoan::test {

/// The settings of an office with the publisher that the window has beside them, somebody signed in.
struct OpenSettings {
    OpenSettings(const OfficeFixture &office, MemberId member)
        : session(office.options())
        , publisher(office.options())
        , background(office.options())
        , view(session, publisher, background)
    {
        QObject::connect(&view, &SettingsView::problem, &view, [this](const Problem &one) { problems.append(one.text()); });
        QObject::connect(&view, &SettingsView::decided, &view, [this](const QString &sentence) { said.append(sentence); });
        QSignalSpy opened(&session, &Session::opened);
        session.open();
        QVERIFY(opened.wait());
        QSignalSpy entered(&session, &Session::signedIn);
        session.signIn(member, OfficeFixture::passphrase());
        QVERIFY(entered.wait());
        QSignalSpy rounded(&publisher, &PublisherLoop::rounded);
        publisher.start();
        QVERIFY(rounded.wait());
        view.resize(900, 640);
        view.show();
        view.start();
    }
    template <typename Part> Part &part(SettingsView::Page page)
    {
        view.showPage(page);
        return *view.findChild<Part *>();
    }
    /// Presses it and gives the sheet that opens.
    template <typename Sheet> Sheet *open(QPushButton &button)
    {
        QTest::mouseClick(&button, Qt::LeftButton);
        for (Sheet *sheet : view.findChildren<Sheet *>()) {
            if (sheet->isVisible())
                return sheet;
        }
        return nullptr;
    }

    Session session;
    PublisherLoop publisher;
    Background background;
    SettingsView view;
    QStringList problems;
    QStringList said;
};

} // namespace toasoan::test
