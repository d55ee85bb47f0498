// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/blob.h"
#include "domain/cbor.h"
#include "domain/revision.h"
#include "support/eventbuilder.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace toasoan;
using namespace toasoan::test;

namespace {

Revision fullRevision()
{
    return {.vocabulary = 2,
        .language = u"vi"_s,
        .postType = u"recruitment"_s,
        .title = u"Thông báo tuyển dụng viên chức năm 2026"_s,
        .summary = u"Tóm tắt\nhai dòng"_s,
        .fields = {{u"quota"_s, u"12"_s}, {u"deadline"_s, u"2026-04-01"_s}, {u"empty"_s, u""_s}},
        .body = "<p>N\xE1\xBB\x99i dung</p>",
        .authors = {u"Nguyễn Văn A"_s, u"Trần Thị B"_s},
        .genre = u"news"_s,
        .images = {{.media = idOf<MediaId>(1), .alt = u"Ảnh"_s, .caption = u"Chú thích"_s, .credit = u"TTXVN"_s},
            {.media = idOf<MediaId>(2), .decorative = true}},
        .attachments = {{.media = idOf<MediaId>(3), .name = u"thong-bao.pdf"_s, .title = u"Thông báo"_s}}};
}

Submission fullSubmission()
{
    return {.kind = SubmissionKind::Redirect,
        .post = idOf<PostId>(1),
        .revision = idOf<BlobId>(2),
        .targets = {{siteId(1), sectionId(1)}, {siteId(2), sectionId(2)}},
        .slug = u"thong-bao-abcdefghij"_s,
        .featuredImage = idOf<MediaId>(1),
        .notBefore = fromMilliseconds(1'772'000'000'000),
        .notAfter = fromMilliseconds(1'773'000'000'000),
        .note = u"Đính chính"_s,
        .urgent = true};
}

template <typename T> void everyFieldMustBeThere(const T &value, const QSet<qint64> &optional)
{
    const QCborMap map = *cbor::parseMap(value.encode());
    for (const auto &[key, field] : map) {
        QCborMap without = map;
        without.remove(key.toInteger());
        QCOMPARE(T::decode(QCborValue(without).toCbor()).has_value(), optional.contains(key.toInteger()));
        QCborMap wrong = map;
        wrong[key] = 1.5;
        QVERIFY(!T::decode(QCborValue(wrong).toCbor()));
    }
}

template <typename T> void damageIsNoticed(const T &value)
{
    const QByteArray bytes = value.encode();
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY(!T::decode(bytes.first(size)));
    QVERIFY(!T::decode(bytes + '\0'));
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray damaged = bytes;
            damaged[at] = char(quint8(damaged[at]) ^ quint8(1 << bit));
            const auto decoded = T::decode(damaged);
            const auto again = decoded ? T::decode(decoded->encode()) : decoded;
            QVERIFY(!decoded || (again && *again == *decoded));
        }
    }
}

} // namespace

class RevisionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // ---- revisions and submissions

    void revisionComesBackAsItWent()
    {
        for (const Revision &revision : {Revision(), fullRevision()}) {
            const auto back = Revision::decode(revision.encode());
            QVERIFY(back);
            QVERIFY(*back == revision);
        }
    }

    void submissionComesBackAsItWent()
    {
        for (const Submission &submission : {Submission(), fullSubmission()}) {
            const auto back = Submission::decode(submission.encode());
            QVERIFY(back);
            QVERIFY(*back == submission);
        }
    }

    void everyFieldCounts()
    {
        const Revision revision = fullRevision();
        const auto differs = [&](auto change) {
            Revision other = revision;
            change(other);
            return other.encode() != revision.encode();
        };
        QVERIFY(differs([](Revision &r) { r.vocabulary = 3; }));
        QVERIFY(differs([](Revision &r) { r.language = u"en"_s; }));
        QVERIFY(differs([](Revision &r) { r.title += u'.'; }));
        QVERIFY(differs([](Revision &r) { r.summary.clear(); }));
        QVERIFY(differs([](Revision &r) { r.fields[u"quota"_s] = u"13"_s; }));
        QVERIFY(differs([](Revision &r) { r.body.append(' '); }));
        QVERIFY(differs([](Revision &r) { r.authors.swapItemsAt(0, 1); }));
        QVERIFY(differs([](Revision &r) { r.genre.clear(); }));
        QVERIFY(differs([](Revision &r) { r.images[0].alt.clear(); }));
        QVERIFY(differs([](Revision &r) { r.images[0].credit.clear(); }));
        QVERIFY(differs([](Revision &r) { r.images[1].decorative = false; }));
        QVERIFY(differs([](Revision &r) { r.attachments[0].name = u"khac.pdf"_s; }));
    }

    void nothingIsFilledIn()
    {
        everyFieldMustBeThere(fullRevision(), {});
        everyFieldMustBeThere(fullSubmission(), {7, 8});
        QCOMPARE(Revision::decode("x").error().kind, Error::Kind::Corrupt);
        QCOMPARE(Submission::decode("x").error().kind, Error::Kind::Corrupt);
    }

    void damagedWordsAreNoticed()
    {
        damageIsNoticed(fullRevision());
        damageIsNoticed(fullSubmission());
    }

    // ---- slugs

    void slugIsWordsAndTenLetters_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("words");
        QTest::newRow("marks") << u"Thông báo tuyển dụng viên chức năm 2026"_s << u"thong-bao-tuyen-dung-vien-chuc-nam-2026-"_s;
        QTest::newRow("d") << u"Đấu giá quyền sử dụng đất"_s << u"dau-gia-quyen-su-dung-dat-"_s;
        QTest::newRow("signs between") << u"  Quyết định số 12/QĐ-UBND: “về việc…”  "_s << u"quyet-dinh-so-12-qd-ubnd-ve-viec-"_s;
        QTest::newRow("combining marks") << u"Thông báo"_s.normalized(QString::NormalizationForm_D) << u"thong-bao-"_s;
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("no letters") << u"!!! — ???"_s << u""_s;
        QTest::newRow("other scripts") << u"通知 abc"_s << u"abc-"_s;
    }
    void slugIsWordsAndTenLetters()
    {
        QFETCH(QString, title);
        QFETCH(QString, words);
        const PostId post = idOf<PostId>(123456789);
        const QString slug = makeSlug(title, post);
        QVERIFY2(QRegularExpression(u"^%1[a-z]{10}$"_s.arg(words)).match(slug).hasMatch(), qPrintable(slug));
        QCOMPARE(makeSlug(title, post), slug);
    }

    void slugIsAtMostEightyAndTheEnd()
    {
        const PostId post = idOf<PostId>(1);
        for (const QString &title : {u"thông báo "_s.repeated(40), u"x"_s.repeated(300), u"a "_s + u"x"_s.repeated(300),
                 u"a"_s.repeated(80), u"a"_s.repeated(80) + u" b"_s}) {
            const QString slug = makeSlug(title, post);
            const QString words = slug.chopped(11);
            QVERIFY2(!words.isEmpty() && words.size() <= 80 && !words.endsWith(u'-'), qPrintable(slug));
            QCOMPARE(slug[words.size()], u'-');
        }
        QCOMPARE(makeSlug(u"thông báo "_s.repeated(40), post).chopped(11), u"thong-bao-"_s.repeated(8).chopped(1));
        QCOMPARE(makeSlug(u"a"_s.repeated(80) + u" b"_s, post).chopped(11), u"a"_s.repeated(80));
    }

    void slugsOfTwoPostsDiffer()
    {
        QSet<QString> slugs;
        for (quint64 number = 1; number <= 2000; ++number)
            slugs.insert(makeSlug(u"Thông báo"_s, idOf<PostId>(number)));
        QCOMPARE(slugs.size(), 2000);
        // Fixed for ever: it is on the web.
        QCOMPARE(makeSlug(u"Thông báo"_s, idOf<PostId>(123456789)), u"thong-bao-bkeekkaaaa"_s);
    }

    void vietnameseFoldsToPlainLetters()
    {
        QCOMPARE(foldVietnamese(u"ĐẮK LẮK đường Nguyễn Huệ"), u"dak lak duong nguyen hue"_s);
        QCOMPARE(foldVietnamese(u"àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"),
            u"a"_s.repeated(17) + u"e"_s.repeated(11) + u"i"_s.repeated(5) + u"o"_s.repeated(17) + u"u"_s.repeated(11) + u"y"_s.repeated(5)
                + u'd');
        const QString written = u"Tiếng Việt"_s;
        QCOMPARE(foldVietnamese(written.normalized(QString::NormalizationForm_D)),
            foldVietnamese(written.normalized(QString::NormalizationForm_C)));
        QCOMPARE(foldVietnamese(u""), u""_s);
        QCOMPARE(foldVietnamese(u"12/2026 – \U0001F4F0"), u"12/2026 – \U0001F4F0"_s);
    }

    // ---- blobs

    void blobIsSaltFormatContent()
    {
        const QByteArray salt(blobSaltSize, 's');
        const QByteArray sealed = sealBlob(salt, {BlobFormat::Text, "Tin"});
        QCOMPARE(sealed, salt + '\1' + "Tin");
        const auto opened = openBlob(sealed);
        QVERIFY(opened);
        QCOMPARE(opened->format, BlobFormat::Text);
        QCOMPARE(opened->content, QByteArray("Tin"));
        QCOMPARE(openBlob(sealBlob(salt, {BlobFormat::Cbor, {}}))->format, BlobFormat::Cbor);
    }

    void saltMakesTheDigestSayNothing()
    {
        const Blob blob{BlobFormat::Text, "Tin"};
        QVERIFY(blobId(sealBlob(QByteArray(blobSaltSize, 'a'), blob)) != blobId(sealBlob(QByteArray(blobSaltSize, 'b'), blob)));
        QCOMPARE(blobId("abc").toHex(), u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
    }

    void blobOfAnotherFormIsCorrupt()
    {
        const QByteArray salt(blobSaltSize, 's');
        for (const QByteArray &bytes : {QByteArray(), QByteArray(salt), salt + '\0', salt + '\3', salt + char(0xff)})
            QCOMPARE(openBlob(bytes).error().kind, Error::Kind::Corrupt);
        QVERIFY(openBlob(salt + '\1'));
    }

    // ---- ids

    void idsAreReadOnlyInFull()
    {
        const PostId id = idOf<PostId>(7);
        QCOMPARE(PostId::fromHex(id.toHex()), id);
        QVERIFY(!PostId::fromHex(id.toHex().chopped(1)));
        QVERIFY(!PostId::fromHex(id.toHex() + u'0'));
        QVERIFY(!PostId::fromHex(id.toHex().chopped(1) + u'g'));
        QVERIFY(!PostId::fromHex(id.toHex().chopped(1) + u'ế'));
        QCOMPARE(PostId::fromHex(idOf<PostId>(0xabcdef).toHex().toUpper()), idOf<PostId>(0xabcdef));
        QVERIFY(!PostId::fromBytes(QByteArray(15, 'x')));
        QVERIFY(PostId().isNull());
        QVERIFY(!id.isNull());
        QVERIFY(idOf<PostId>(255) < idOf<PostId>(256));
    }
};

QTEST_GUILESS_MAIN(RevisionTest)
#include "tst_revision.moc"
