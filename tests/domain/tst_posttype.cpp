// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/posttype.h"
#include "support/places.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace toasoan;

namespace {

QByteArray presets()
{
    QFile file(test::sourcePath(u"resources/presets/posttypes.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class PostTypeTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void presetsAreRead()
    {
        const auto types = PostTypes::parse(presets());
        QVERIFY2(types, types ? "" : qPrintable(types.error().detail));
        QStringList codes;
        for (const PostType &type : types->all())
            codes.append(type.code);
        QCOMPARE(codes, QStringList({u"news"_s, u"announcement"_s, u"recruitment"_s, u"auction"_s, u"legal-document"_s, u"procedure"_s}));
        const FieldSpec *price = types->find(u"auction")->field(u"starting-price");
        QVERIFY(price);
        QCOMPARE(price->kind, FieldSpec::Kind::Number);
        QVERIFY(price->required);
        QVERIFY(!types->find(u"lottery"));
    }

    void anythingUnknownOrMissingIsRefused_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("where");
        QTest::newRow("unknown key") << QByteArray(R"("required": true)") << QByteArray(R"("requird": true)")
                                     << u"types[0].fields[0].requird"_s;
        QTest::newRow("unknown kind") << QByteArray(R"("kind": "text")") << QByteArray(R"("kind": "email")")
                                      << u"types[0].fields[0].kind"_s;
        QTest::newRow("no label") << QByteArray(R"("en": "Number")") << QByteArray(R"("en": "")") << u"types[0].fields[0].label.en"_s;
        QTest::newRow("capitals") << QByteArray(R"("code": "number")") << QByteArray(R"("code": "Number")") << u"types[0].fields[0].code"_s;
        QTest::newRow("required is no word") << QByteArray(R"("required": true)") << QByteArray(R"("required": "yes")")
                                             << u"types[0].fields[0].required"_s;
        QTest::newRow("field twice") << QByteArray(R"("code": "issued")") << QByteArray(R"("code": "number")")
                                     << u"types[0].fields[1].code"_s;
        QTest::newRow("no fields") << QByteArray(R"("fields")") << QByteArray(R"("columns")") << u"types[0].columns"_s;
    }
    void anythingUnknownOrMissingIsRefused()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, where);
        QByteArray json = R"({"format": 1, "types": [{"code": "one", "label": {"vi": "Một", "en": "One"}, "fields": [
            {"code": "number", "label": {"vi": "Số", "en": "Number"}, "kind": "text", "required": true},
            {"code": "issued", "label": {"vi": "Ngày", "en": "Day"}, "kind": "date"}]}]})";
        QVERIFY(PostTypes::parse(json));
        QVERIFY(json.contains(before));
        json.replace(json.indexOf(before), before.size(), after);
        const auto types = PostTypes::parse(json);
        QVERIFY(!types);
        QCOMPARE(types.error().kind, Error::Kind::InvalidInput);
        QVERIFY2(types.error().detail.startsWith(where + u':'), qPrintable(types.error().detail));
    }

    void anotherFormatNeedsANewerProgram()
    {
        const auto types = PostTypes::parse(R"({"format": 2, "types": []})");
        QVERIFY(!types);
        QCOMPARE(types.error().kind, Error::Kind::NeedsNewer);
    }

    void requiredAndMalformedFieldsAreOpen()
    {
        const PostType type{.code = u"t"_s,
            .fields = {{.code = u"a"_s, .kind = FieldSpec::Kind::Text, .required = true}, {.code = u"b"_s, .kind = FieldSpec::Kind::Date},
                {.code = u"c"_s, .kind = FieldSpec::Kind::Number, .required = true}}};
        const auto open = [&](const QMap<QString, QString> &values) {
            QStringList codes;
            for (const FieldSpec &field : openFields(type, values))
                codes.append(field.code);
            return codes;
        };
        QCOMPARE(open({}), QStringList({u"a"_s, u"c"_s}));
        QCOMPARE(open({{u"a"_s, u"  "_s}, {u"c"_s, u"12"_s}}), QStringList(u"a"_s));
        QCOMPARE(open({{u"a"_s, u"x"_s}, {u"b"_s, u"2026-02-30"_s}, {u"c"_s, u"1.5"_s}}), QStringList({u"b"_s, u"c"_s}));
        QCOMPARE(open({{u"a"_s, u"x"_s}, {u"b"_s, u"2026-02-28"_s}, {u"c"_s, u"0"_s}}), QStringList());
    }

    void publicReadsDaysAndNumbersAsAlways()
    {
        const PostType type{.code = u"t"_s,
            .fields = {{.code = u"price"_s, .vietnamese = u"Giá"_s, .kind = FieldSpec::Kind::Number},
                {.code = u"none"_s, .vietnamese = u"Không"_s}, {.code = u"day"_s, .vietnamese = u"Ngày"_s, .kind = FieldSpec::Kind::Date}}};
        const auto read = publicFields(type, {{u"day"_s, u"2026-12-03"_s}, {u"price"_s, u"1250000"_s}, {u"other"_s, u"x"_s}});
        const QList<std::pair<QString, QString>> wanted{{u"Giá"_s, u"1.250.000"_s}, {u"Ngày"_s, u"03/12/2026"_s}};
        QCOMPARE(read, wanted);
        QCOMPARE(publicValue(type.fields.first(), u"999"_s), u"999"_s);
        QCOMPARE(publicValue(type.fields.first(), u"1000"_s), u"1.000"_s);
        QCOMPARE(publicValue(type.fields.first(), u"khoảng 5"_s), u"khoảng 5"_s);
    }
};

QTEST_GUILESS_MAIN(PostTypeTest)
#include "tst_posttype.moc"
