// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <QXmlStreamReader>

#include "ctl/docshapes.h"
#include "ctl/verb.h"
#include "domain/result.h"
#include "support/places.h"

using namespace Qt::StringLiterals;
using namespace toasoan;

namespace {

QString sourceFile(const QString &path)
{
    QFile file(test::sourcePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// roff as a reader sees it on one line.
QString withoutRoff(QString text)
{
    text.replace(u"\\-"_s, u"-"_s).replace(u"\\(bu"_s, u"*"_s).replace(u"\\&"_s, u""_s);
    text.remove(QRegularExpression(u"\\\\f[BIRP]"_s)).remove(QRegularExpression(u"^\\.[A-Z]+ ?"_s, QRegularExpression::MultilineOption));
    return text.simplified();
}

} // namespace

/// The table of verbs, docs/ctl.md and the manual page say the same.
class CtlDocsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void docsNameExactlyTheVerbsWithTheirSynopsis();
    void docsNameExactlyTheKinds();
    void everyNamedShapeIsDescribed();
    void theManualPageHasEverySynopsis();
    void everySentenceIsTranslated_data();
    void everySentenceIsTranslated();
};

void CtlDocsTest::docsNameExactlyTheVerbsWithTheirSynopsis()
{
    const test::CtlDocs docs = test::CtlDocs::read();
    QStringList known;
    for (const ctl::Verb &verb : ctl::verbs()) {
        known.append(verb.words());
        QCOMPARE(docs.verbs().value(verb.words()).synopsis, ctl::synopsis(verb));
    }
    known.sort();
    QCOMPARE(docs.verbs().keys(), known);
}

void CtlDocsTest::docsNameExactlyTheKinds()
{
    QStringList kinds;
    for (int kind = 0; kind <= int(Error::Kind::Cancelled); ++kind)
        kinds.append(errorCode(Error::Kind(kind)));
    QCOMPARE(QSet<QString>(kinds.begin(), kinds.end()).size(), kinds.size());
    QCOMPARE(test::CtlDocs::read().kinds(), kinds);
}

void CtlDocsTest::everyNamedShapeIsDescribed()
{
    const test::CtlDocs docs = test::CtlDocs::read();
    for (const auto &[verb, doc] : docs.verbs().asKeyValueRange())
        QVERIFY2(docs.shapes().contains(doc.shape), qPrintable(verb + u" names the shape "_s + doc.shape));
}

void CtlDocsTest::theManualPageHasEverySynopsis()
{
    const QString page = withoutRoff(sourceFile(u"packaging/toasoanctl.1"_s));
    QVERIFY(!page.isEmpty());
    for (const ctl::Verb &verb : ctl::verbs())
        QVERIFY2(page.contains(ctl::synopsis(verb)), qPrintable(ctl::synopsis(verb)));
    for (const ctl::Option &option : ctl::globalOptions())
        QVERIFY2(page.contains(u"--"_s + option.name), qPrintable(option.name));
}

void CtlDocsTest::everySentenceIsTranslated_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("least");
    QTest::newRow("Vietnamese") << u"translations/toasoanctl_vi.ts"_s << 300;
    QTest::newRow("English plurals") << u"translations/toasoanctl_en.ts"_s << 8;
}

void CtlDocsTest::everySentenceIsTranslated()
{
    QFETCH(QString, file);
    QFETCH(int, least);
    QXmlStreamReader xml(sourceFile(file));
    QString source;
    int seen = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "source"_L1)
            source = xml.readElementText();
        if (xml.name() != "translation"_L1)
            continue;
        QVERIFY2(!xml.attributes().hasAttribute("type"_L1), qPrintable(source));
        const QString words = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        QVERIFY2(!words.isEmpty(), qPrintable(source));
        for (const QString &place : {u"%1"_s, u"%2"_s, u"%3"_s, u"%4"_s, u"%n"_s})
            QVERIFY2(source.contains(place) == words.contains(place), qPrintable(source));
        ++seen;
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(seen >= least);
}

QTEST_GUILESS_MAIN(CtlDocsTest)
#include "tst_ctldocs.moc"
