// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "ledger/media.h"
#include "support/workspacefixture.h"

using namespace toasoan;
using namespace toasoan::test;
using namespace Qt::StringLiterals;

class MediaTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_media = std::make_unique<MediaStore>(QDir(m_folder->filePath(u"media"_s)));
    }

    void aFileIsNamedByItsDigest();
    void addingTwiceKeepsOne();
    void changedBytesAreNeverHandedOut();
    void addingAgainRepairs();
    void whatIsNotThereIsNotFound();
    void leftOversOfACutWriteAreNotListed();

private:
    void overwrite(MediaId id, const QByteArray &bytes) const
    {
        QFile file(m_media->path(id));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MediaStore> m_media;
};

void MediaTest::aFileIsNamedByItsDigest()
{
    const QByteArray bytes("ảnh");
    const MediaId id = must(m_media->add(bytes));
    QCOMPARE(id.bytes(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    QVERIFY(m_media->contains(id));
    QVERIFY(m_media->path(id).endsWith(id.toHex()));
    QCOMPARE(must(m_media->read(id)), bytes);
    QCOMPARE(must(m_media->read(must(m_media->add({})))), QByteArray());
}

void MediaTest::addingTwiceKeepsOne()
{
    const MediaId id = must(m_media->add("một"));
    QCOMPARE(must(m_media->add("một")), id);
    const MediaId other = must(m_media->add("hai"));
    QList<MediaId> both{id, other};
    std::ranges::sort(both);
    QCOMPARE(m_media->list(), both);
}

void MediaTest::changedBytesAreNeverHandedOut()
{
    const MediaId id = must(m_media->add("thật"));
    overwrite(id, "giả");
    QCOMPARE(m_media->read(id).error().kind, Error::Kind::Corrupt);
}

void MediaTest::addingAgainRepairs()
{
    const MediaId id = must(m_media->add("thật"));
    overwrite(id, "");
    QCOMPARE(must(m_media->add("thật")), id);
    QCOMPARE(must(m_media->read(id)), "thật");
}

void MediaTest::whatIsNotThereIsNotFound()
{
    const MediaId id = randomId<MediaId>();
    QVERIFY(!m_media->contains(id));
    QCOMPARE(m_media->read(id).error().kind, Error::Kind::NotFound);
    QVERIFY(m_media->list().isEmpty());
}

void MediaTest::leftOversOfACutWriteAreNotListed()
{
    const MediaId id = must(m_media->add("thật"));
    QVERIFY(QFile::copy(m_media->path(id), m_media->path(id) + u".aBcDeF"_s));
    QVERIFY(QFile::copy(m_media->path(id), m_folder->filePath(u"media/"_s) + id.toHex()));
    QCOMPARE(m_media->list(), QList<MediaId>{id});
}

QTEST_GUILESS_MAIN(MediaTest)
#include "tst_media.moc"
