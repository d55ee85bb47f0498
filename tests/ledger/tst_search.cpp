// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/searchindex.h"
#include "ledger/views.h"
#include "support/workspacefixture.h"

#include <QDirIterator>
#include <QTest>

using namespace toasoan;
using namespace toasoan::test;
using namespace Qt::StringLiterals;

class SearchTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_newsroom.reset(); }

    void wordsWithoutMarksFindMarkedOnes();
    void everyVietnameseLetterIsFoundAsFoldVietnameseFoldsIt();
    void beginningsOfTheLastWordFind();
    void everyWordMayBeABeginningWhenNothingElseIsFound();
    void titlesComeBeforeTexts();
    void newestComesFirst();
    void marksAsTypedComeFirst();
    void wordsStandingTogetherComeFirst();
    void oneOrTwoLettersLookAtTitlesOnly();
    void whatIsTypedIsNeverSyntax_data();
    void whatIsTypedIsNeverSyntax();
    void decomposedInputFinds();
    void bothWaysOfPlacingTheToneAreOneWord();
    void fieldsAndAttachmentsAreSearched();
    void nothingTypedGivesTheList();
    void filtersNarrowASearch();
    void onlyTheNewestRevisionIsFound();
    void erasedWordsAreNeitherFoundNorOnDisk();
    void wordsThatArriveLaterAreFound();

private:
    PostId post(const QString &title, const QString &body = u"Nội dung"_s);
    [[nodiscard]] QStringList titles(const QString &typed, const PostFilter &filter = {}, int limit = 30);
    [[nodiscard]] bool onDisk(const QByteArray &bytes);

    std::unique_ptr<WorkspaceFixture> m_newsroom;
};

void SearchTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_newsroom = std::make_unique<WorkspaceFixture>();
}

PostId SearchTest::post(const QString &title, const QString &body)
{
    const auto id = randomId<PostId>();
    m_newsroom->revise(id, title, u"<p>%1</p>"_s.arg(body).toUtf8());
    return id;
}

QStringList SearchTest::titles(const QString &typed, const PostFilter &filter, int limit)
{
    QStringList titles;
    for (const PostRow &row : must(m_newsroom->ledger->views().search(typed, filter, limit, m_newsroom->clock.now()), "search"))
        titles.append(row.title);
    return titles;
}

bool SearchTest::onDisk(const QByteArray &bytes)
{
    QDirIterator files(m_newsroom->folder(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            return true;
    }
    return false;
}

void SearchTest::wordsWithoutMarksFindMarkedOnes()
{
    post(u"Thông báo tuyển dụng viên chức tại Đà Nẵng"_s);
    post(u"Lịch tiếp công dân"_s);
    for (const QString &typed : {u"tuyen dung da nang"_s, u"TUYEN DUNG DA NANG"_s, u"tuyển dụng Đà Nẵng"_s, u"  da-nang, tuyen   dung "_s})
        QCOMPARE(titles(typed), QStringList{u"Thông báo tuyển dụng viên chức tại Đà Nẵng"_s});
    QCOMPARE(titles(u"tuyen dung ha noi"_s), QStringList());
}

void SearchTest::everyVietnameseLetterIsFoundAsFoldVietnameseFoldsIt()
{
    const QString letters = u"àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"_s;
    const QString both = letters + letters.toUpper();
    QStringList words;
    for (qsizetype i = 0; i < both.size(); ++i)
        words.append(u"k%1k%2"_s.arg(both[i]).arg(i + 100));
    post(u"Bảng chữ cái"_s, words.join(u' '));
    for (const QString &word : std::as_const(words)) {
        QVERIFY2(titles(foldVietnamese(word)).size() == 1, qPrintable(word));
        QVERIFY2(titles(word).size() == 1, qPrintable(word));
    }
    QCOMPARE(titles(u"kak999"_s), QStringList());
}

void SearchTest::beginningsOfTheLastWordFind()
{
    post(u"Kế hoạch"_s, u"Nghiêng về phía tuyển dụng"_s);
    const QString typed = u"nghiêng về phía tuyển dụng"_s;
    for (qsizetype length = 3; length <= typed.size(); ++length)
        QVERIFY2(titles(typed.first(length)).size() == 1, qPrintable(typed.first(length)));
    QCOMPARE(titles(u"ghieng"_s), QStringList());
}

void SearchTest::everyWordMayBeABeginningWhenNothingElseIsFound()
{
    post(u"Thông báo tuyển dụng viên chức"_s);
    QCOMPARE(titles(u"tuy dun vi"_s), QStringList{u"Thông báo tuyển dụng viên chức"_s});
    post(u"Vi phạm"_s, u"tuy dun vi"_s);
    QCOMPARE(titles(u"tuy dun vi"_s), QStringList{u"Vi phạm"_s});
}

void SearchTest::titlesComeBeforeTexts()
{
    post(u"Đấu giá đất ở"_s);
    post(u"Công khai ngân sách"_s, u"có mục đấu giá đất"_s);
    QCOMPARE(titles(u"dau gia"_s), QStringList({u"Đấu giá đất ở"_s, u"Công khai ngân sách"_s}));
}

void SearchTest::newestComesFirst()
{
    const PostId first = post(u"Lịch tiếp công dân tháng 1"_s);
    post(u"Lịch tiếp công dân tháng 2"_s);
    post(u"Một"_s, u"lịch tiếp công dân"_s);
    post(u"Hai"_s, u"lịch tiếp công dân"_s);
    QCOMPARE(titles(u"lich tiep"_s), QStringList({u"Lịch tiếp công dân tháng 2"_s, u"Lịch tiếp công dân tháng 1"_s, u"Hai"_s, u"Một"_s}));
    QCOMPARE(titles(u"lich tiep"_s, {}, 3), QStringList({u"Lịch tiếp công dân tháng 2"_s, u"Lịch tiếp công dân tháng 1"_s, u"Hai"_s}));
    m_newsroom->submit(first, m_newsroom->state(first).revisions.last().revision);
    QCOMPARE(titles(u"lich tiep"_s, {}, 1), QStringList{u"Lịch tiếp công dân tháng 1"_s});
}

void SearchTest::marksAsTypedComeFirst()
{
    post(u"Phố cổ Hội An"_s);
    post(u"Bữa hồi ăn trưa"_s);
    post(u"Du lịch"_s, u"phố cổ Hội An"_s);
    post(u"Bếp"_s, u"hồi ăn trưa"_s);
    QCOMPARE(titles(u"hội an"_s), QStringList({u"Phố cổ Hội An"_s, u"Bữa hồi ăn trưa"_s, u"Du lịch"_s, u"Bếp"_s}));
    QCOMPARE(titles(u"hồi ăn"_s), QStringList({u"Bữa hồi ăn trưa"_s, u"Phố cổ Hội An"_s, u"Bếp"_s, u"Du lịch"_s}));
    QCOMPARE(titles(u"hoi an"_s), QStringList({u"Bữa hồi ăn trưa"_s, u"Phố cổ Hội An"_s, u"Bếp"_s, u"Du lịch"_s}));
    post(u"Đa dạng"_s);
    post(u"Da liễu"_s);
    QCOMPARE(titles(u"đa"_s), QStringList({u"Đa dạng"_s, u"Da liễu"_s}));
}

void SearchTest::wordsStandingTogetherComeFirst()
{
    post(u"Một"_s, u"họp tại Đà Nẵng"_s);
    post(u"Hai"_s, u"đã có nắng"_s);
    QCOMPARE(titles(u"da nang"_s), QStringList({u"Một"_s, u"Hai"_s}));
}

void SearchTest::oneOrTwoLettersLookAtTitlesOnly()
{
    post(u"Điện lực"_s, u"xăng dầu"_s);
    post(u"Xăng"_s, u"điện"_s);
    QCOMPARE(titles(u"x"_s), QStringList{u"Xăng"_s});
    QCOMPARE(titles(u"xă"_s), QStringList{u"Xăng"_s});
    QCOMPARE(titles(u"đ"_s), QStringList{u"Điện lực"_s});
    QCOMPARE(titles(u"d"_s), QStringList{u"Điện lực"_s});
    QCOMPARE(titles(u"xan"_s), QStringList({u"Xăng"_s, u"Điện lực"_s}));
}

void SearchTest::whatIsTypedIsNeverSyntax_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("finds");
    QTest::newRow("column") << u"title:họp"_s << false;
    QTest::newRow("column of words") << u"Họp: dân"_s << true;
    QTest::newRow("quote") << u"\"họp"_s << true;
    QTest::newRow("open phrase") << u"họp\" AND \"dân"_s << false;
    QTest::newRow("star") << u"* họp *"_s << true;
    QTest::newRow("near") << u"NEAR(họp dân, 5)"_s << false;
    QTest::newRow("or") << u"họp OR khác"_s << false;
    QTest::newRow("not") << u"họp NOT dân"_s << false;
    QTest::newRow("caret") << u"^họp"_s << true;
    QTest::newRow("minus") << u"-họp"_s << true;
    QTest::newRow("braces") << u"{title} : (họp)"_s << false;
    QTest::newRow("plus") << u"họp + dân"_s << true;
    QTest::newRow("statement") << u"'; DROP TABLE view_posts; --"_s << false;
    QTest::newRow("signs only") << u"\"'*()^%_"_s << false;
    QTest::newRow("zero") << QString(u"họp"_s + QChar(u'\0') + u"dân"_s) << true;
    QTest::newRow("emoji") << u"họp 🎉"_s << true;
    QTest::newRow("broken surrogate") << QString(u"họp "_s + QChar(0xd83c)) << true;
    QTest::newRow("old script") << u"\u19b0\u1cf2 họp"_s << true;
    QTest::newRow("old script inside") << u"họ\u19b0p"_s << false;
    QTest::newRow("very long") << u"họp "_s.repeated(5000) << true;
}

void SearchTest::whatIsTypedIsNeverSyntax()
{
    QFETCH(QString, typed);
    QFETCH(bool, finds);
    post(u"Họp dân"_s);
    QCOMPARE(titles(typed), finds ? QStringList{u"Họp dân"_s} : QStringList());
    QCOMPARE(titles(u"họp"_s).size(), 1);
}

void SearchTest::decomposedInputFinds()
{
    post(u"Tuyển dụng tại Đà Nẵng"_s);
    post(u"tuyen dung"_s);
    const QString decomposed = u"tuyển dụng"_s.normalized(QString::NormalizationForm_D);
    QCOMPARE_NE(decomposed, u"tuyển dụng"_s);
    QCOMPARE(titles(decomposed), QStringList({u"Tuyển dụng tại Đà Nẵng"_s, u"tuyen dung"_s}));
    post(u"Đấu thầu"_s.normalized(QString::NormalizationForm_D));
    QCOMPARE(titles(u"đấu thầu"_s).size(), 1);
}

void SearchTest::bothWaysOfPlacingTheToneAreOneWord()
{
    QCOMPARE(searchable(u"Uỷ ban, HOÀ giải; khoẻ."), u"ủy ban hòa giải khỏe"_s);
    QCOMPARE(searchable(u"hoàn hoè quỳnh"), u"hoàn hòe quỳnh"_s);
    post(u"Ủy ban nhân dân"_s);
    post(u"Uy bản"_s);
    QCOMPARE(titles(u"uỷ ban"_s), QStringList({u"Ủy ban nhân dân"_s, u"Uy bản"_s}));
}

void SearchTest::fieldsAndAttachmentsAreSearched()
{
    const auto id = randomId<PostId>();
    m_newsroom->revise(id,
        Revision{.postType = u"legal-document"_s,
            .title = u"Quyết định"_s,
            .summary = u"Về giá nước sạch"_s,
            .fields = {{u"number"_s, u"123/QĐ-UBND"_s}},
            .body = "<p>Điều 1</p>",
            .attachments = {{.media = {}, .name = u"phu-luc.pdf"_s, .title = u"Phụ lục giá"_s}}});
    for (const QString &typed : {u"123/QD-UBND"_s, u"nuoc sach"_s, u"phụ lục giá"_s, u"phu-luc.pdf"_s, u"dieu 1"_s})
        QVERIFY2(titles(typed).size() == 1, qPrintable(typed));
}

void SearchTest::nothingTypedGivesTheList()
{
    post(u"Một"_s);
    post(u"Hai"_s);
    QCOMPARE(titles(u"  "_s), QStringList({u"Hai"_s, u"Một"_s}));
}

void SearchTest::filtersNarrowASearch()
{
    const PostId asked = post(u"Họp dân tháng 3"_s);
    post(u"Họp dân tháng 4"_s);
    m_newsroom->submit(asked, m_newsroom->state(asked).revisions.last().revision);
    PostFilter filter;
    filter.reviewableBy = m_newsroom->reviewer.id;
    QCOMPARE(titles(u"hop dan"_s, filter), QStringList{u"Họp dân tháng 3"_s});
    filter.reviewableBy = m_newsroom->officer.id;
    QCOMPARE(titles(u"hop dan"_s, filter), QStringList());
    filter = {.word = Word::Draft};
    QCOMPARE(titles(u"hop dan"_s, filter), QStringList{u"Họp dân tháng 4"_s});
}

void SearchTest::onlyTheNewestRevisionIsFound()
{
    const PostId id = post(u"Thông báo cũ"_s, u"chữ sẽ mất"_s);
    m_newsroom->revise(id, u"Thông báo mới"_s, "<p>chữ còn lại</p>");
    QCOMPARE(titles(u"cũ"_s), QStringList());
    QCOMPARE(titles(u"sẽ mất"_s), QStringList());
    QCOMPARE(titles(u"còn lại"_s), QStringList{u"Thông báo mới"_s});
}

void SearchTest::erasedWordsAreNeitherFoundNorOnDisk()
{
    for (int i = 0; i < 60; ++i)
        post(u"Thông báo số %1 xqw%2"_s.arg(i).arg(i * 7919), u"nội dung %1 xzu%2 "_s.arg(i).arg(i * 104729).repeated(20));
    const PostId id = post(u"Bênh nhân xqwtrolanhz"_s, u"mắc bệnh xzubimatkin"_s);
    const BlobId words = m_newsroom->state(id).revisions.last().revision;
    const BlobId submission = m_newsroom->submit(id, words); // its slug has words of the title
    QCOMPARE(titles(u"xqwtrolanhz"_s).size(), 1);
    QCOMPARE(titles(u"xzubimatkin"_s).size(), 1);
    QVERIFY(onDisk("xqwtrolanhz"));

    const QByteArray erasure = randomBytes(16);
    const Words reason = sealed(u"Thông tin cá nhân"_s);
    const EventId order = m_newsroom
                              ->append(m_newsroom->officer, Subject::erasure(erasure),
                                  {ErasureOrdered{.blobs = {words, submission}, .reason = reason.id}}, {reason.sealed})
                              .first();
    m_newsroom->append(m_newsroom->reviewer, Subject::erasure(erasure), {ErasureConfirmed{.order = order}});
    QCOMPARE(must(m_newsroom->ledger->eraseBlobs(erasure), "erase"), 2);

    for (const QString &typed : {u"xqwtrolanhz"_s, u"xqwt"_s, u"xzubimatkin"_s, u"xzub"_s})
        QVERIFY2(titles(typed).isEmpty(), qPrintable(typed));
    for (const QByteArray &trace : {QByteArray("xqwtro"), QByteArray("qwtrolanhz"), QByteArray("xzubim"), QByteArray("bimatkin")})
        QVERIFY2(!onDisk(trace), trace.constData());
    const auto row = must(m_newsroom->ledger->views().row(id, m_newsroom->clock.now()), "row");
    QVERIFY(row);
    QCOMPARE(row->title, QString());
    QCOMPARE(row->working, Working::Submitted);
    QCOMPARE(must(m_newsroom->ledger->views().repair(), "repair"), QStringList());
}

void SearchTest::wordsThatArriveLaterAreFound()
{
    WorkspaceFixture &here = *m_newsroom;
    const PostId id = post(u"Lịch cắt điện"_s);
    const QByteArray words = must(here.ledger->sealedBlob(here.state(id).revisions.last().revision), "blob");
    KeyStore otherKeys(QDir(here.root() + u"/other-keys"_s), cheapStretch);
    const auto other = must(Ledger::join(here.root() + u"/other"_s, otherKeys, here.ledger->workspace()), "join");
    for (const ChainHead &head : must(here.ledger->heads(), "heads"))
        must(other->intake(must(here.ledger->chain(head.seat, head.epoch, 1, 1000), "chain")), "intake");
    const auto find = [&] { return must(other->views().search(u"cat dien"_s, {}, 10, here.clock.now()), "search"); };
    QVERIFY(find().isEmpty());
    must(other->addBlob(words), "blob");
    QCOMPARE(find().size(), 1);
    QCOMPARE(find().first().title, u"Lịch cắt điện"_s);
}

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_search.moc"
