// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "support/workspacefixture.h"

using namespace toasoan;
using namespace toasoan::test;
using namespace Qt::StringLiterals;

class KeysTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_keys = std::make_unique<KeyStore>(QDir(m_folder->filePath(u"keys"_s)), cheapStretch);
    }

    void aKeySignsAndOthersCanCheck();
    void aKeyComesBackWithItsPassphrase();
    void wrongPassphraseDoesNotOpen();
    void anUnknownSeatHasNoKey();
    void anEmptyPassphraseIsRefused();
    void theSamePassphraseTypedOtherwiseOpens();
    void onlyTheOwnerMayReadKeys();
    void aKeyFileHoldsNoSecretInTheClear();
    void aChangedKeyFileDoesNotOpen_data();
    void aChangedKeyFileDoesNotOpen();
    void aKeyFileOfANewerProgramSaysSo();
    void changingThePassphraseKeepsTheSeat();
    void defaultStretchIsSixtyFourMebibytes();

    void aPinOpensForFiveTries();
    void aRightPinForgivesTheWrongOnes();

    void marksOnlyGoForward();
    void marksOfTwoWorkspacesAreApart();
    void aDamagedMarkIsCorrupt();

private:
    [[nodiscard]] QString path(SeatId seat) const { return m_folder->filePath(u"keys/%1.key"_s.arg(seat.toHex())); }
    [[nodiscard]] QJsonObject json(SeatId seat) const
    {
        QFile file(path(seat));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }
    void write(SeatId seat, const QJsonObject &content) const
    {
        QFile file(path(seat));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(content).toJson());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<KeyStore> m_keys;
};

void KeysTest::aKeySignsAndOthersCanCheck()
{
    const auto signer = must(m_keys->create(u"mật khẩu"_s));
    const QByteArray signature = signer->sign("tin bài");
    QCOMPARE(signature.size(), 64);
    QVERIFY(verifySignature(signer->seat().bytes(), "tin bài", signature));
    QVERIFY(!verifySignature(signer->seat().bytes(), "tin khác", signature));
    QVERIFY(!verifySignature(must(m_keys->create(u"khác"_s))->seat().bytes(), "tin bài", signature));
    QVERIFY(!verifySignature(signer->seat().bytes(), "tin bài", signature.chopped(1)));
    QVERIFY(!verifySignature({}, "tin bài", signature));
}

void KeysTest::aKeyComesBackWithItsPassphrase()
{
    const SeatId seat = must(m_keys->create(u"mật khẩu"_s))->seat();
    QCOMPARE(m_keys->seats(), QList<SeatId>{seat});
    const KeyStore later(QDir(m_folder->filePath(u"keys"_s)));
    const auto signer = must(later.unlock(seat, u"mật khẩu"_s));
    QCOMPARE(signer->seat(), seat);
    QVERIFY(verifySignature(seat.bytes(), "x", signer->sign("x")));
}

void KeysTest::wrongPassphraseDoesNotOpen()
{
    const SeatId seat = must(m_keys->create(u"mật khẩu"_s))->seat();
    for (const QString &wrong : {u"mat khau"_s, u"mật khẩu "_s, u""_s}) {
        const auto opened = m_keys->unlock(seat, wrong);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::WrongPassphrase);
    }
}

void KeysTest::anUnknownSeatHasNoKey()
{
    QCOMPARE(m_keys->unlock(randomId<SeatId>(), u"x"_s).error().kind, Error::Kind::NoKey);
    QVERIFY(m_keys->seats().isEmpty());
}

void KeysTest::anEmptyPassphraseIsRefused()
{
    QCOMPARE(m_keys->create(QString()).error().kind, Error::Kind::InvalidInput);
    const SeatId seat = must(m_keys->create(u"x"_s))->seat();
    QCOMPARE(m_keys->changePassphrase(seat, u"x"_s, QString()).error().kind, Error::Kind::InvalidInput);
}

void KeysTest::theSamePassphraseTypedOtherwiseOpens()
{
    const QString composed = u"Tòa Soạn"_s.normalized(QString::NormalizationForm_C);
    const QString decomposed = composed.normalized(QString::NormalizationForm_D);
    QVERIFY(composed != decomposed);
    QVERIFY(m_keys->unlock(must(m_keys->create(decomposed))->seat(), composed));
    QVERIFY(m_keys->unlock(must(m_keys->create(composed))->seat(), decomposed));
}

void KeysTest::onlyTheOwnerMayReadKeys()
{
    const SeatId seat = must(m_keys->create(u"x"_s))->seat();
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(path(seat)).permissions() & others));
    QVERIFY(!(QFileInfo(m_folder->filePath(u"keys"_s)).permissions() & others));
    const WorkspaceId workspace = randomId<WorkspaceId>();
    must(m_keys->raiseHighWater(seat, workspace, {.epoch = 1, .seq = 1, .head = randomId<EventId>()}));
    for (const QFileInfo &file : QDir(m_folder->filePath(u"keys"_s)).entryInfoList(QDir::Files))
        QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
}

void KeysTest::aKeyFileHoldsNoSecretInTheClear()
{
    const auto signer = must(m_keys->create(u"mật khẩu"_s));
    const QJsonObject content = json(signer->seat());
    QCOMPARE(content["version"_L1].toInt(), 1);
    QCOMPARE(content["seat"_L1].toString(), signer->seat().toHex());
    const QByteArray box = QByteArray::fromBase64(content["box"_L1].toString().toLatin1());
    QCOMPARE(box.size(), 32 + 16); // a wrapped seed and its tag, nothing else
    const SeatId again = must(m_keys->create(u"mật khẩu"_s))->seat();
    QVERIFY(json(again)["kdf"_L1].toObject()["salt"_L1] != content["kdf"_L1].toObject()["salt"_L1]);
}

void KeysTest::aChangedKeyFileDoesNotOpen_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<Error::Kind>("kind");
    using Kind = Error::Kind;
    QTest::newRow("nonce") << u"nonce"_s << QString::fromLatin1(QByteArray(24, 'x').toBase64()) << Kind::WrongPassphrase;
    QTest::newRow("box") << u"box"_s << QString::fromLatin1(QByteArray(48, 'x').toBase64()) << Kind::WrongPassphrase;
    QTest::newRow("short box") << u"box"_s << u"eHg="_s << Kind::Corrupt;
    QTest::newRow("seat") << u"seat"_s << QString(64, u'a') << Kind::Corrupt;
    QTest::newRow("version") << u"version"_s << u"one"_s << Kind::Corrupt;
}

void KeysTest::aChangedKeyFileDoesNotOpen()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(Error::Kind, kind);
    const SeatId seat = must(m_keys->create(u"x"_s))->seat();
    QJsonObject content = json(seat);
    QVERIFY(content.contains(field));
    content[field] = value;
    write(seat, content);
    QCOMPARE(m_keys->unlock(seat, u"x"_s).error().kind, kind);
}

void KeysTest::aKeyFileOfANewerProgramSaysSo()
{
    const SeatId seat = must(m_keys->create(u"x"_s))->seat();
    QJsonObject content = json(seat);
    content["version"_L1] = 2;
    write(seat, content);
    QCOMPARE(m_keys->unlock(seat, u"x"_s).error().kind, Error::Kind::NeedsNewer);
}

void KeysTest::changingThePassphraseKeepsTheSeat()
{
    const SeatId seat = must(m_keys->create(u"cũ"_s))->seat();
    QCOMPARE(m_keys->changePassphrase(seat, u"sai"_s, u"mới"_s).error().kind, Error::Kind::WrongPassphrase);
    QVERIFY(m_keys->unlock(seat, u"cũ"_s));
    must(m_keys->changePassphrase(seat, u"cũ"_s, u"mới"_s));
    QCOMPARE(m_keys->unlock(seat, u"cũ"_s).error().kind, Error::Kind::WrongPassphrase);
    QCOMPARE(must(m_keys->unlock(seat, u"mới"_s))->seat(), seat);
}

void KeysTest::defaultStretchIsSixtyFourMebibytes()
{
    KeyStore full(QDir(m_folder->filePath(u"full"_s)));
    const SeatId seat = must(full.create(u"x"_s))->seat();
    QFile file(m_folder->filePath(u"full/%1.key"_s.arg(seat.toHex())));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject kdf = QJsonDocument::fromJson(file.readAll())["kdf"_L1].toObject();
    QCOMPARE(kdf["name"_L1].toString(), u"argon2id13"_s);
    QCOMPARE(kdf["memory"_L1].toInteger(), 64 * 1024 * 1024);
    QVERIFY(full.unlock(seat, u"x"_s));
}

void KeysTest::aPinOpensForFiveTries()
{
    const std::shared_ptr<Signer> signer = must(m_keys->create(u"x"_s));
    PinLock lock(signer, u"123456"_s);
    QCOMPARE(must(lock.open(u"123456"_s)), signer);
    for (int left = 4; left > 0; --left) {
        QCOMPARE(lock.open(u"000000"_s).error().kind, Error::Kind::WrongPassphrase);
        QCOMPARE(lock.triesLeft(), left);
    }
    QCOMPARE(lock.open(u"000000"_s).error().kind, Error::Kind::Locked);
    QCOMPARE(lock.triesLeft(), 0);
    QCOMPARE(lock.open(u"123456"_s).error().kind, Error::Kind::Locked);
    QCOMPARE(signer.use_count(), 1); // the key itself was forgotten
}

void KeysTest::aRightPinForgivesTheWrongOnes()
{
    PinLock lock(must(m_keys->create(u"x"_s)), u"123456"_s);
    QVERIFY(!lock.open(u"12345"_s));
    QVERIFY(lock.open(u"123456"_s));
    QCOMPARE(lock.triesLeft(), 5);
}

void KeysTest::marksOnlyGoForward()
{
    const SeatId seat = randomId<SeatId>();
    const WorkspaceId workspace = randomId<WorkspaceId>();
    QVERIFY(!must(m_keys->highWater(seat, workspace)));
    const auto mark = [&](quint32 epoch, quint64 seq) { return HighWater{.epoch = epoch, .seq = seq, .head = randomId<EventId>()}; };
    const HighWater second = mark(1, 2);
    must(m_keys->raiseHighWater(seat, workspace, second));
    for (const HighWater &behind : {mark(1, 1), mark(1, 2)}) {
        must(m_keys->raiseHighWater(seat, workspace, behind));
        QCOMPARE(must(m_keys->highWater(seat, workspace)), second);
    }
    const HighWater big = mark(1, quint64(1) << 60);
    must(m_keys->raiseHighWater(seat, workspace, big));
    QCOMPARE(must(m_keys->highWater(seat, workspace)), big);
    const HighWater next = mark(2, 1);
    must(m_keys->raiseHighWater(seat, workspace, next));
    QCOMPARE(must(m_keys->highWater(seat, workspace)), next);
    QCOMPARE(m_keys->markedSeats(workspace), QList<SeatId>{seat});
}

void KeysTest::marksOfTwoWorkspacesAreApart()
{
    const SeatId seat = randomId<SeatId>();
    const WorkspaceId one = randomId<WorkspaceId>();
    must(m_keys->raiseHighWater(seat, one, {.epoch = 1, .seq = 9, .head = randomId<EventId>()}));
    QVERIFY(!must(m_keys->highWater(seat, randomId<WorkspaceId>())));
    QVERIFY(m_keys->markedSeats(randomId<WorkspaceId>()).isEmpty());
}

void KeysTest::aDamagedMarkIsCorrupt()
{
    const SeatId seat = randomId<SeatId>();
    const WorkspaceId workspace = randomId<WorkspaceId>();
    must(m_keys->raiseHighWater(seat, workspace, {.epoch = 1, .seq = 9, .head = randomId<EventId>()}));
    const QStringList marks = QDir(m_folder->filePath(u"keys"_s)).entryList({u"*.mark"_s});
    QCOMPARE(marks.size(), 1);
    QFile file(m_folder->filePath(u"keys/"_s + marks.first()));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.close();
    QCOMPARE(m_keys->highWater(seat, workspace).error().kind, Error::Kind::Corrupt);
    QCOMPARE(m_keys->raiseHighWater(seat, workspace, {.epoch = 2, .seq = 1, .head = {}}).error().kind, Error::Kind::Corrupt);
}

QTEST_GUILESS_MAIN(KeysTest)
#include "tst_keys.moc"
