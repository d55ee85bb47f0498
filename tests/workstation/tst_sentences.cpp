// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include "support/places.h"
#include "workstation/sentences.h"

using namespace Qt::StringLiterals;
using namespace toasoan;

namespace {

constexpr int kinds = int(Error::Kind::Cancelled) + 1;
constexpr int doings = int(Doing::Publishing) + 1;

Instant at(int day, int hour, int minute = 0)
{
    return fromDateTime(QDateTime(QDate(2026, 11, day), QTime(hour, minute), QTimeZone("Asia/Ho_Chi_Minh")));
}

Sentences sentencesAt(Instant now)
{
    Directory directory;
    directory.info.zone = "Asia/Ho_Chi_Minh";
    directory.sections.append({.id = SectionId(), .name = u"Tuyển dụng"_s});
    directory.sites.append({.id = SiteId(), .name = u"Trang tin UBND xã"_s});
    return {directory, TimeWords(directory.zone(), now)};
}

ReviewCase reviewOf(SubmissionKind kind, std::optional<Instant> notBefore)
{
    ReviewCase review;
    review.asked.kind = kind;
    review.asked.targets = {{SiteId(), SectionId()}};
    review.asked.notBefore = notBefore;
    return review;
}

} // namespace

class SentencesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyErrorSaysWhereTheTextIsWhatWentWrongAndWhatToDo()
    {
        for (int kind = 0; kind < kinds; ++kind) {
            for (int doing = 0; doing < doings; ++doing) {
                const Problem problem = Sentences::problem({Error::Kind(kind), u"chi tiết"_s}, Doing(doing));
                for (const QString &part : {problem.where, problem.what, problem.next}) {
                    QVERIFY2(part.endsWith(u'.') || part.endsWith(u").") || part.endsWith(u"”."),
                        qPrintable(u"%1/%2: “%3”"_s.arg(kind).arg(doing).arg(part)));
                    QVERIFY(!part.contains(u'%'));
                }
            }
        }
    }

    void everyStateHasAWordAndANextStep()
    {
        const Sentences sentences = sentencesAt(at(20, 9));
        QSet<QString> chips;
        for (int word = 0; word <= int(Word::Frozen); ++word) {
            PostItem item;
            item.row.word = Word(word);
            QVERIFY(!Sentences::chip(item).text.isEmpty());
            QVERIFY(!sentences.nextStep(item).isEmpty());
            chips.insert(Sentences::chip(item).text);
        }
        QCOMPARE(chips.size(), int(Word::Frozen) + 1);
        for (int reason = 0; reason <= int(VoidReason::LostFork); ++reason)
            QVERIFY(!Sentences::withoutEffect(VoidReason(reason)).isEmpty());
    }

    void effectOfApprovalNamesSiteSectionAndTime()
    {
        const Sentences sentences = sentencesAt(at(20, 9));
        QCOMPARE(sentences.effectOfApproval(reviewOf(SubmissionKind::Publish, at(20, 15))),
            u"Goes live on Trang tin UBND xã, section Tuyển dụng, today 15:00. This computer must be on then."_s);
        QCOMPARE(sentences.effectOfApproval(reviewOf(SubmissionKind::Publish, std::nullopt)),
            u"Goes live on Trang tin UBND xã, section Tuyển dụng, at once."_s);
        QVERIFY(sentences.effectOfApproval(reviewOf(SubmissionKind::Publish, at(20, 5))).contains(u"Publish now"_s));
        ReviewCase first = reviewOf(SubmissionKind::Publish, std::nullopt);
        first.steps = 2;
        QVERIFY(sentences.effectOfApproval(first).contains(u"nothing goes out yet"_s));
        QSet<QString> effects;
        for (int kind = 0; kind <= int(SubmissionKind::Remove); ++kind)
            effects.insert(sentences.effectOfApproval(reviewOf(SubmissionKind(kind), std::nullopt)));
        QCOMPARE(effects.size(), int(SubmissionKind::Remove) + 1);
    }

    void momentsAreThoseOfTheAgency()
    {
        const TimeWords times(QTimeZone("Asia/Ho_Chi_Minh"), at(20, 23, 30));
        QCOMPARE(times.at(at(20, 0, 5)), u"today 00:05"_s);
        QCOMPARE(times.at(at(21, 0, 5)), u"tomorrow 00:05"_s);
        QCOMPARE(times.day(at(19, 23)), u"yesterday"_s);
        QCOMPARE(times.shortly(at(20, 8)), u"08:00"_s);
        QVERIFY(times.day(at(27, 8)).endsWith(u"27/11"_s));
        QCOMPARE(times.day(fromDateTime(QDateTime(QDate(2025, 3, 2), QTime(12, 0), QTimeZone::UTC))), u"2/3/2025"_s);
    }

    void everyOutboxLineCanBeRead()
    {
        const Sentences sentences = sentencesAt(at(20, 9));
        for (int standing = 0; standing <= int(Standing::Done); ++standing) {
            for (int state = 0; state <= int(Public::Adopted); ++state) {
                OutboxEntry entry;
                entry.standing = Standing(standing);
                entry.row.state = Public(state);
                QVERIFY(!sentences.chip(entry).text.isEmpty());
                QVERIFY(!sentences.doing(entry).isEmpty());
                QVERIFY(!sentences.there(entry).isEmpty());
                QVERIFY(sentences.nextTry(entry).isEmpty());
            }
        }
        OutboxEntry failed;
        failed.attempt = Attempt{.failures = 3, .lastTry = at(20, 8), .nextTry = at(20, 10), .kind = Error::Kind::Offline, .detail = {}};
        QVERIFY(sentences.nextTry(failed).contains(u"today 10:00"_s));
        failed.attempt->kind = Error::Kind::SiteRefused;
        QVERIFY(sentences.nextTry(failed).contains(u"Retry"_s));
    }

    // That real servers answer so is for the tests of the connectors.
    void everyKnownFaultOfASiteIsSaidInWords()
    {
        const QList<std::pair<Error::Kind, QString>> faults{{Error::Kind::Offline, u"unknown host: Could not resolve host: xa.example"_s},
            {Error::Kind::SiteRefused, u"certificate: SSL certificate problem: self-signed certificate"_s},
            {Error::Kind::SiteRefused, u"no TLS: 500 AUTH not understood"_s}, {Error::Kind::SiteRefused, u"530 Login incorrect."_s},
            {Error::Kind::SiteRefused, u"wrong user or application password: incorrect_password, HTTP 401"_s},
            {Error::Kind::SiteRefused, u"HTTP 301, it is at https://www.xa.example/"_s},
            {Error::Kind::Offline, u"HTTP 503, again in 30 s"_s}, {Error::Kind::Offline, u"no folder ftp.xa.example: /web"_s},
            {Error::Kind::SiteRefused, u"no REST interface of WordPress: HTTP 200: “Cổng khác”"_s},
            {Error::Kind::SiteRefused, u"the REST interface is switched off: rest_disabled, HTTP 401"_s},
            {Error::Kind::SiteRefused, u"application passwords are switched off on the site"_s},
            {Error::Kind::SiteRefused, u"lan (contributor) lacks the right publish_posts"_s},
            {Error::Kind::SiteRefused, u"the post is there, but belongs to another account"_s},
            {Error::Kind::DiskFull, u"552 Disk full - please upload later"_s}, {Error::Kind::NotFound, u"no file of the post: 3fa4"_s}};
        QSet<QString> sentences;
        for (const auto &[kind, detail] : faults) {
            const QString sentence = Sentences::problem({kind, detail}, Doing::TryingSite).what;
            QVERIFY2(!sentence.contains(u"answered"_s) && !sentence.contains(u"no connection"_s), qPrintable(detail));
            sentences.insert(sentence.section(u'(', 0, 0));
        }
        QCOMPARE(sentences.size(), faults.size() - 1); // both ways of not being let in are one
        QCOMPARE(Sentences::problem({Error::Kind::Offline, u"unknown host: Could not resolve host: x"_s}, Doing::TryingSite).what,
            u"No computer is known by the name in the site's address: it is mistyped, or there is no network here (Could not resolve host: x)."_s);
    }

    void translationsAreComplete_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("forms");
        QTest::newRow("vi") << u"toasoan_vi.ts"_s << 1;
        QTest::newRow("en") << u"toasoan_en.ts"_s << 2;
        QTest::newRow("words of Qt") << u"qtwords_vi.ts"_s << 1;
    }
    void translationsAreComplete()
    {
        QFETCH(QString, file);
        QFETCH(int, forms);
        QFile ts(test::sourcePath(u"translations/") + file);
        QVERIFY(ts.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&ts);
        QString source;
        int messages = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"source")
                source = xml.readElementText();
            if (xml.name() != u"translation")
                continue;
            ++messages;
            QVERIFY2(!xml.attributes().hasAttribute(u"type"), qPrintable(source)); // unfinished, vanished, obsolete
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            QVERIFY2(!text.isEmpty(), qPrintable(source));
            for (const QString &place : {u"%1"_s, u"%2"_s, u"%3"_s})
                QVERIFY2(source.contains(place) == text.contains(place), qPrintable(source));
            if (source.contains(u"%n"_s))
                QVERIFY2(text.count(u"%n"_s) == forms, qPrintable(source));
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(messages > 10);
    }
};

QTEST_GUILESS_MAIN(SentencesTest)
#include "tst_sentences.moc"
