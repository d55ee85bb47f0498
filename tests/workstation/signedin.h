// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSignalSpy>
#include <QTest>

#include "workstation/officefixture.h"
#include "workstation/session.h"

namespace toasoan::test {

/// A view by itself over an office, the officer signed in.
template <typename View> struct SignedIn {
    explicit SignedIn(const OfficeFixture &office)
        : session(office.options())
        , view(session)
    {
        QSignalSpy opened(&session, &Session::opened);
        session.open();
        QVERIFY(opened.wait());
        QSignalSpy entered(&session, &Session::signedIn);
        session.signIn(office.officer, OfficeFixture::passphrase());
        QVERIFY(entered.wait());
        view.resize(1200, 700);
        view.show();
        view.start();
    }
    Session session;
    View view;
};

} // namespace toasoan::test
