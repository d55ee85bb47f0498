// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QBuffer>
#include <QLabel>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QWebEnginePage>
#include <QWebEngineScript>
#include <QWebEngineView>

#include "workstation/officefixture.h"
#include "workstation/preview/previewview.h"
#include "workstation/startup.h"

using namespace Qt::StringLiterals;
using namespace toasoan;

namespace {

/// Counts who knocks: nobody may.
struct Listener {
    Listener()
    {
        QObject::connect(&server, &QTcpServer::newConnection, &server, [this] {
            ++visits;
            server.nextPendingConnection()->deleteLater();
        });
        (void)server.listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] QString url(const QString &path) const { return u"http://127.0.0.1:%1/%2"_s.arg(server.serverPort()).arg(path); }
    QTcpServer server;
    int visits = 0;
};

QWebEnginePage &pageOf(PreviewView &view) { return *view.findChild<QWebEngineView *>()->page(); }

QVariant inPage(PreviewView &view, const QString &script)
{
    std::optional<QVariant> answer;
    pageOf(view).runJavaScript(script, QWebEngineScript::ApplicationWorld, [&](const QVariant &value) { answer = value; });
    (void)QTest::qWaitFor([&] { return answer.has_value(); }, 10'000);
    return answer.value_or(QVariant());
}

} // namespace

class PreviewTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnWarnings(); }

    void pageReachesNoNetworkAndRunsNoScript()
    {
        test::OfficeFixture office;
        Session session(office.options());
        PreviewView view(std::make_shared<PreviewBrowser>(session));
        view.resize(400, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        Listener listener;
        const QString html = uR"(<!DOCTYPE html><html><head><title>before</title>
            <meta http-equiv="refresh" content="0;url=%1">
            <link rel="stylesheet" href="%1"><link rel="prefetch" href="%1"><link rel="preconnect" href="%1">
            <script src="%1"></script><script>document.title = "script ran"; new Image().src = "%1";</script>
            <style>@import url("%1"); @font-face { font-family: x; src: url("%1"); } body { background: url("%1"); font-family: x; }</style></head>
            <body onload="document.title = 'handler ran'"><p id="words">Xin chào</p><img src="%1" onerror="document.title = 'error ran'">
            <iframe src="%1"></iframe><iframe srcdoc="<script>parent.document.title='frame ran'</script>"></iframe>
            <object data="%1"></object><embed src="%1"><video src="%1" poster="%1" autoplay></video>
            <form action="%1"><button id="send">send</button></form><a id="out" href="%1" ping="%1">out</a></body></html>)"_s.arg(
            listener.url(u"x"_s));
        QSignalSpy shown(&view, &PreviewView::shown);
        view.showPage(html.toUtf8());
        QVERIFY(shown.wait(20'000));
        QCOMPARE(inPage(view, u"document.getElementById('words').textContent"_s).toString(), u"Xin chào"_s);
        // What a person could press.
        (void)inPage(view,
            u"document.getElementById('out').click(); document.getElementById('send').click(); location.href = '%1'; 1"_s.arg(
                listener.url(u"y"_s)));
        (void)inPage(view, u"1 + 1"_s);
        QCOMPARE(inPage(view, u"document.getElementById('words').textContent"_s).toString(), u"Xin chào"_s); // still the same page
        QCOMPARE(pageOf(view).title(), u"before"_s);
        QCOMPARE(listener.visits, 0);
    }

    void picturesOfTheWorkspaceAreShownAndOtherFilesAreNot()
    {
        test::OfficeFixture office;
        QImage red(4, 3, QImage::Format_RGB32);
        red.fill(Qt::red);
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(red.save(&buffer, "PNG"));
        office.as(office.officer);
        const auto picture = office.desk().addMedia(png);
        const auto script = office.desk().addMedia("<script>1</script>");
        QVERIFY(picture && script);
        Session session(office.options());
        QSignalSpy opened(&session, &Session::opened);
        session.open();
        QVERIFY(opened.wait(10'000));
        PreviewView view(std::make_shared<PreviewBrowser>(session));
        view.resize(400, 300);
        view.show();
        QSignalSpy shown(&view, &PreviewView::shown);
        view.showPage(u"<!DOCTYPE html><img id='a' src='toasoan-asset://store/%1.png'><img id='b' src='toasoan-asset://store/%2.png'>"_s
                .arg(picture->toHex(), script->toHex())
                .toUtf8());
        QVERIFY(shown.wait(20'000));
        QTRY_COMPARE(inPage(view, u"document.getElementById('a').naturalWidth"_s).toInt(), 4);
        QCOMPARE(inPage(view, u"document.getElementById('b').naturalWidth"_s).toInt(), 0);
    }

    void withoutTheLibraryTheWindowSaysSo()
    {
        test::OfficeFixture office;
        Session session(office.options());
        PreviewView view(std::make_shared<PreviewBrowser>(session, u"/nowhere/toasoan_chromium"_s));
        view.show();
        view.showPage("<!DOCTYPE html><p>Xin chào</p>");
        auto *words = view.findChild<QLabel *>();
        QVERIFY(words && words->isVisible());
        QVERIFY2(words->text().contains(u"does not load"_s), qPrintable(words->text()));
    }

    void placeScrolledToStaysWhenThePageIsReplaced()
    {
        test::OfficeFixture office;
        Session session(office.options());
        PreviewView view(std::make_shared<PreviewBrowser>(session));
        view.resize(400, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QSignalSpy shown(&view, &PreviewView::shown);
        const auto page = [](const QString &words) {
            return u"<!DOCTYPE html><p>%1</p><div style='height: 3000px'></div>"_s.arg(words).toUtf8();
        };
        view.showPage(page(u"một"_s));
        QVERIFY(shown.wait(20'000));
        (void)inPage(view, u"window.scrollTo(0, 700)"_s);
        QTRY_COMPARE(pageOf(view).scrollPosition().toPoint(), QPoint(0, 700));
        view.showPage(page(u"hai"_s));
        QVERIFY(shown.wait(20'000));
        QTRY_COMPARE(inPage(view, u"Math.round(window.scrollY)"_s).toInt(), 700);
    }
};

WORKSTATION_TEST_MAIN(PreviewTest)
#include "tst_preview.moc"
