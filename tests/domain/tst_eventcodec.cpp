// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cbor.h"
#include "domain/eventsamples.h"
#include "support/places.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace toasoan;
using namespace toasoan::test;

namespace {

const QByteArray prefix = "toasoan event 1\n";

QCborMap mapOf(const Event &event) { return *cbor::parseMap(encodeEvent(event).sliced(prefix.size())); }
Result<Event> decoded(const QCborMap &map) { return decodeEvent(prefix + QCborValue(map).toCbor()); }

QString nameOf(const Event &event) { return u"%1.%2.hex"_s.arg(kindCode(event.payload)).arg(mapOf(event)[11].toInteger()); }

QString corpus() { return test::sourcePath(u"tests/fixtures/events/"); }

QByteArray readHex(const QString &name)
{
    QFile file(corpus() + name);
    return file.open(QIODevice::ReadOnly) ? QByteArray::fromHex(file.readAll()) : QByteArray();
}

// Only what is missing is written: an event once signed somewhere must decode for ever.
void addMissing(const QString &name, const QByteArray &bytes)
{
    QDir().mkpath(corpus());
    QFile file(corpus() + name);
    if (file.exists() || !file.open(QIODevice::WriteOnly))
        return;
    const QByteArray hex = bytes.toHex();
    for (qsizetype at = 0; at < hex.size(); at += 120)
        file.write(hex.mid(at, 120) + '\n');
}

QCborMap without(QCborMap map, qint64 key)
{
    map.remove(key);
    return map;
}

QCborMap with(QCborMap map, qint64 key, const QCborValue &value)
{
    map[key] = value;
    return map;
}

// The payload of kind with one field replaced.
Result<Event> withField(size_t kind, qint64 key, const QCborValue &value)
{
    const QCborMap map = mapOf(EventSamples(3).event(kind));
    return decoded(with(map, 12, with(map[12].toMap(), key, value)));
}

void compareWithGolden(const QString &name, const Event &event)
{
    if (qEnvironmentVariableIsSet("TOASOAN_UPDATE_FIXTURES"))
        addMissing(name, encodeEvent(event));
    const auto back = decodeEvent(readHex(name));
    QVERIFY(back);
    QVERIFY(*back == event);
    QCOMPARE(encodeEvent(event), readHex(name));
}

} // namespace

class EventCodecTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyKindComesBackAsItWent()
    {
        for (size_t kind = 1; kind <= EventSamples::kinds(); ++kind) {
            for (quint32 seed = 1; seed <= 100; ++seed) {
                const Event event = EventSamples(seed).event(kind);
                QCOMPARE(event.payload.index(), kind);
                const auto back = decodeEvent(encodeEvent(event));
                QVERIFY2(back, qPrintable(kindCode(event.payload)));
                QVERIFY2(*back == event, qPrintable(kindCode(event.payload)));
            }
        }
    }

    void largestNumbersComeBack()
    {
        Event event = EventSamples(1).event(5);
        event.epoch = std::numeric_limits<quint32>::max();
        event.seq = quint64(std::numeric_limits<qint64>::max());
        event.at = fromMilliseconds(-1);
        const auto back = decodeEvent(encodeEvent(event));
        QVERIFY(back);
        QVERIFY(*back == event);
    }

    void cutOffOfASeatThatNeverWroteComesBack()
    {
        Event event = EventSamples(1).event(1);
        std::get<CharterVersion>(event.payload).charter.cutOffs = {CutOff{.seat = idOf<SeatId>(1)}};
        const auto back = decodeEvent(encodeEvent(event));
        QVERIFY(back);
        QVERIFY(*back == event);
    }

    // Charters from before there were cadences have no such field; the golden one stays as it is.
    void cadenceOfASectionComesBack()
    {
        Event event = EventSamples(1).event(1);
        const Section section{.id = idOf<SectionId>(1),
            .name = idOf<BlobId>(2),
            .code = u"tin-tuc"_s,
            .postType = u"news"_s,
            .cadence = Cadence{.workingDays = 10, .reviewersAfter = 3, .keeperAfter = 7}};
        std::get<CharterVersion>(event.payload).charter.sections = {section, Section{.id = idOf<SectionId>(2), .cadence = {}}};
        const QString name = u"charter.version.1.cadence.hex"_s;
        if (qEnvironmentVariableIsSet("TOASOAN_UPDATE_FIXTURES"))
            addMissing(name, encodeEvent(event));
        const auto back = decodeEvent(readHex(name));
        QVERIFY(back);
        QVERIFY(*back == event);
        QCOMPARE(encodeEvent(event), readHex(name));
        for (const Cadence &wrong : {Cadence{.workingDays = 0}, Cadence{.reviewersAfter = 0}, Cadence{.keeperAfter = 61}}) {
            std::get<CharterVersion>(event.payload).charter.sections[0].cadence = wrong;
            QVERIFY(!decodeEvent(encodeEvent(event)));
        }
    }

    // Nor have they a cadence for all sections, nor sections that say they owe nothing.
    void whatTheAgencyLaysDownComesBack()
    {
        Event event = EventSamples(1).event(1);
        Charter &charter = std::get<CharterVersion>(event.payload).charter;
        charter.cadence = Cadence{.workingDays = 20, .reviewersAfter = 1, .keeperAfter = 4};
        charter.sections = {Section{.id = idOf<SectionId>(1), .cadence = NothingRegularly()}, Section{.id = idOf<SectionId>(2)}};
        const QString name = u"charter.version.1.agency-cadence.hex"_s;
        if (qEnvironmentVariableIsSet("TOASOAN_UPDATE_FIXTURES"))
            addMissing(name, encodeEvent(event));
        const auto back = decodeEvent(readHex(name));
        QVERIFY(back);
        QVERIFY(*back == event);
        QCOMPARE(encodeEvent(event), readHex(name));
        charter.cadence->workingDays = Cadence::mostDays + 1;
        QVERIFY(!decodeEvent(encodeEvent(event)));
    }

    // Charters from before there was a catalogue have no such field; the golden one stays as it is.
    void ownCatalogueOfACharterComesBack()
    {
        Event event = EventSamples(1).event(1);
        std::get<CharterVersion>(event.payload).charter.catalogue = idOf<BlobId>(77);
        compareWithGolden(u"charter.version.1.catalogue.hex"_s, event);
    }

    void contactOfAMemberAndCalendarOfACharterComeBack()
    {
        Event event = EventSamples(1).event(1);
        auto &charter = std::get<CharterVersion>(event.payload).charter;
        const QByteArray before = encodeEvent(event);
        charter.members = {Member{.id = idOf<MemberId>(1), .name = idOf<BlobId>(2), .roles = {Role::Inspector}, .contact = idOf<BlobId>(3)},
            Member{.id = idOf<MemberId>(2), .name = idOf<BlobId>(4), .roles = {Role::Officer}}};
        charter.calendar = idOf<BlobId>(78);
        QVERIFY(encodeEvent(event) != before);
        compareWithGolden(u"charter.version.1.contact.hex"_s, event);
    }

    // The same for what a duty says since it can be counted in hours and be part of a chain.
    void momentAndPredecessorOfADutyComeBack()
    {
        Event event = EventSamples(1).event(18);
        auto &registered = std::get<DutyRegistered>(event.payload);
        QVERIFY(!registered.moment && registered.follows.isNull());
        const QCborMap before = mapOf(event)[12].toMap();
        QVERIFY(!before.contains(6) && !before.contains(7));
        registered.moment = fromMilliseconds(1'790'000'000'000);
        registered.follows = idOf<DutyId>(9);
        compareWithGolden(u"duty.registered.1.chain.hex"_s, event);
    }

    void idIsTheHashOfTheBytes()
    {
        QCOMPARE(eventId("abc").toHex(), u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
        QVERIFY(encodeEvent(EventSamples(1).event(3)).startsWith(prefix));
    }

    void kindsHaveTheirOwnCodes()
    {
        QSet<QString> codes;
        for (size_t kind = 1; kind <= EventSamples::kinds(); ++kind)
            codes.insert(kindCode(EventSamples(1).event(kind).payload));
        QCOMPARE(codes.size(), qsizetype(EventSamples::kinds()));
        QVERIFY(codes.contains(u"post.submitted"_s));
        QCOMPARE(kindCode(UnknownPayload{.kind = u"x.y"_s}), u"x.y"_s);
    }

    // ---- the corpus

    void goldenCorpusDecodesForEver()
    {
        const bool update = qEnvironmentVariableIsSet("TOASOAN_UPDATE_FIXTURES");
        for (size_t kind = 1; kind <= EventSamples::kinds(); ++kind) {
            const Event event = EventSamples(1).event(kind);
            if (update)
                addMissing(nameOf(event), encodeEvent(event));
            const QByteArray golden = readHex(nameOf(event));
            QVERIFY2(!golden.isEmpty(), qPrintable(nameOf(event)));
            const auto back = decodeEvent(golden);
            QVERIFY2(back && *back == event, qPrintable(nameOf(event)));
            QCOMPARE(encodeEvent(*back), golden);
        }
        // Also those of versions that this program no longer writes.
        const QStringList names = QDir(corpus()).entryList({u"*.hex"_s});
        QVERIFY(names.size() >= qsizetype(EventSamples::kinds()));
        for (const QString &name : names) {
            const auto back = decodeEvent(readHex(name));
            QVERIFY2(back && !std::holds_alternative<UnknownPayload>(back->payload), qPrintable(name));
            QVERIFY2(name.startsWith(kindCode(back->payload) + u'.'), qPrintable(name));
        }
    }

    // ---- what is not known

    void unknownKindOrVersionIsKeptAsSuch()
    {
        const QCborMap known = mapOf(EventSamples(1).event(4));
        const auto newer = decoded(with(known, 11, 2));
        QVERIFY(newer);
        QCOMPARE(std::get<UnknownPayload>(newer->payload), (UnknownPayload{u"post.submitted"_s, 2}));
        const auto other = decoded(with(with(known, 10, u"post.sung"_s), 12, QCborMap{{1, u"words"_s}}));
        QVERIFY(other);
        QCOMPARE(std::get<UnknownPayload>(other->payload), (UnknownPayload{u"post.sung"_s, 1}));
        const auto nameless = decoded(with(with(known, 10, u""_s), 11, 0));
        QVERIFY(nameless && std::holds_alternative<UnknownPayload>(nameless->payload));
        const auto back = decodeEvent(encodeEvent(*newer));
        QVERIFY(back && *back == *newer);
    }

    // ---- what is no event

    void kindBelongsToItsSubject()
    {
        for (size_t kind = 1; kind <= EventSamples::kinds(); ++kind) {
            Event event = EventSamples(1).event(kind);
            const Subject own = event.subject;
            for (const Subject &subject : {Subject::charter(), Subject::post(idOf<PostId>(1)), Subject::erasure(QByteArray(16, 'e')),
                     Subject::duty(idOf<DutyId>(1)), Subject::web(siteId(1), QUrl(u"https://example.vn"_s))}) {
                event.subject = subject;
                QCOMPARE(decodeEvent(encodeEvent(event)).has_value(), subject.kind == own.kind);
            }
        }
    }

    void everyFieldMustBeThere()
    {
        const QSet<std::pair<size_t, qint64>> optional{{4, 5}, {4, 6}, {18, 3}, {18, 4}, {20, 1}, {21, 1}};
        for (size_t kind = 1; kind <= EventSamples::kinds(); ++kind) {
            for (quint32 seed = 1; seed <= 8; ++seed) {
                const QCborMap map = mapOf(EventSamples(seed).event(kind));
                for (qint64 key = 1; key <= 12; ++key)
                    QVERIFY2(!decoded(without(map, key)), qPrintable(u"%1: field %2"_s.arg(kind).arg(key)));
                const QCborMap inner = map[12].toMap();
                for (const auto &[key, value] : inner) {
                    const bool decodes = decoded(with(map, 12, without(inner, key.toInteger()))).has_value();
                    QVERIFY2(decodes == optional.contains({kind, key.toInteger()}), qPrintable(u"%1: %2"_s.arg(kind).arg(key.toInteger())));
                }
            }
        }
    }

    void everyFieldHasItsType()
    {
        for (size_t kind = 1; kind <= EventSamples::kinds(); ++kind) {
            const QCborMap map = mapOf(EventSamples(1).event(kind));
            for (qint64 key = 1; key <= 12; ++key)
                QVERIFY2(!decoded(with(map, key, 1.5)), qPrintable(u"%1: field %2"_s.arg(kind).arg(key)));
            const QCborMap inner = map[12].toMap();
            for (const auto &[key, value] : inner)
                QVERIFY2(!decoded(with(map, 12, with(inner, key.toInteger(), QCborValue(1.5)))), qPrintable(u"%1"_s.arg(kind)));
        }
    }

    void numbersStayInTheirRange()
    {
        const QCborMap map = mapOf(EventSamples(1).event(5));
        QVERIFY(!decoded(with(map, 3, 0)));
        QVERIFY(!decoded(with(map, 3, qint64(1) << 32)));
        QVERIFY(!decoded(with(map, 4, 0)));
        QVERIFY(!decoded(with(map, 4, -1)));
        QVERIFY(!decoded(with(map, 11, -1)));
        QVERIFY(!decoded(with(map, 9, std::numeric_limits<qint64>::max())));
        QVERIFY(!decoded(with(map, 2, QByteArray(31, 'x'))));
        QVERIFY(!decoded(with(map, 8, QCborArray{QByteArray(31, 'x')})));
        QVERIFY(!decoded(with(map, 7, QByteArray("p00"))));
        for (const int step : {0, 4})
            QVERIFY(!withField(5, 2, step));
        QVERIFY(withField(5, 2, 3));
        QVERIFY(!withField(4, 2, 5));
        QVERIFY(!withField(4, 2, -1));
        QVERIFY(!withField(15, 4, 3));
        QVERIFY(!withField(22, 6, 4));
        QVERIFY(!withField(1, 2, 3));
        QVERIFY(!withField(11, 4, u"http://[broken"_s));
        QVERIFY(!withField(16, 1, QCborArray{1}));
        QVERIFY(!withField(4, 4, QCborArray{1}));
    }

    void nothingMoreAndNothingLess()
    {
        for (size_t kind = 1; kind <= EventSamples::kinds(); ++kind) {
            const QByteArray bytes = encodeEvent(EventSamples(1).event(kind));
            for (qsizetype size = 0; size < bytes.size(); ++size)
                QVERIFY(!decodeEvent(bytes.first(size)));
            QVERIFY(!decodeEvent(bytes + '\0'));
            QVERIFY(!decodeEvent('t' + bytes));
        }
    }

    // Whatever still decodes is another event, and as sound as one: it comes back from its own bytes.
    void corruptionIsNoticed()
    {
        constexpr size_t inFull = 5; // every other byte in every place; of the other kinds, every bit
        for (size_t kind = 1; kind <= EventSamples::kinds(); ++kind) {
            const QByteArray bytes = encodeEvent(EventSamples(1).event(kind));
            for (qsizetype at = 0; at < bytes.size(); ++at) {
                for (int change = 1; change < 256; change = kind == inFull ? change + 1 : change * 2) {
                    QByteArray damaged = bytes;
                    damaged[at] = char(quint8(damaged[at]) ^ quint8(change));
                    const auto event = decodeEvent(damaged);
                    QVERIFY(eventId(damaged) != eventId(bytes));
                    QVERIFY(!event || at >= prefix.size());
                    const auto again = event ? decodeEvent(encodeEvent(*event)) : event;
                    QVERIFY2(!event || (again && *again == *event), qPrintable(u"kind %1, byte %2 ^ %3"_s.arg(kind).arg(at).arg(change)));
                }
            }
        }
    }

    void noiseIsNoEvent()
    {
        QRandomGenerator random(5);
        for (int round = 0; round < 20'000; ++round) {
            QByteArray noise(random.bounded(200), '\0');
            for (char &c : noise)
                c = char(random.bounded(256));
            QVERIFY(!decodeEvent(prefix + noise));
        }
        QVERIFY(!decodeEvent({}));
        QVERIFY(!decodeEvent(prefix + QByteArray(100'000, char(0x81)))); // arrays in arrays
        QVERIFY(!decodeEvent(prefix + QByteArray::fromHex("bf0000")));
        QVERIFY(!decodeEvent(prefix + QByteArray::fromHex("5b7fffffffffffffff00"))); // claims more than there is
    }

    // ---- subjects

    void subjectKeysAreReadBack()
    {
        for (const Subject &subject : {Subject::charter(), Subject::post(idOf<PostId>(1)), Subject::erasure(QByteArray(16, 'e')),
                 Subject::duty(idOf<DutyId>(1)), Subject::web(siteId(1), QUrl(u"https://example.vn/ê"_s))})
            QCOMPARE(Subject::fromKey(subject.key()), subject);
        for (const char *key : {"", "x", "p", "c00", "p00", "pzz", "P00000000000000000000000000000000", "w00000000000000000000000000000000",
                 "p0000000000000000000000000000000G", "p0000000000000000000000000000000A"})
            QVERIFY2(!Subject::fromKey(QByteArrayView(key)), key);
        const QUrl page(u"https://example.vn/a"_s);
        QVERIFY(Subject::web(siteId(1), page) != Subject::web(siteId(2), page));
        QVERIFY(Subject::web(siteId(1), page) != Subject::web(siteId(1), QUrl(u"https://example.vn/b"_s)));
    }

    void codesAgreeWithTheWordsInEveryField()
    {
        const Submission words{.kind = SubmissionKind::Correct,
            .revision = idOf<BlobId>(1),
            .targets = {{siteId(1), sectionId(1)}},
            .notBefore = fromMilliseconds(1),
            .notAfter = fromMilliseconds(2),
            .urgent = true};
        const PostSubmitted codes{
            idOf<BlobId>(9), words.kind, words.revision, words.targets, words.notBefore, words.notAfter, words.urgent};
        QVERIFY(codes.agreesWith(words));
        const auto changed = [&](auto change) {
            PostSubmitted other = codes;
            change(other);
            return other.agreesWith(words);
        };
        QVERIFY(!changed([](PostSubmitted &p) { p.kind = SubmissionKind::Remove; }));
        QVERIFY(!changed([](PostSubmitted &p) { p.revision = idOf<BlobId>(2); }));
        QVERIFY(!changed([](PostSubmitted &p) { p.targets[0].section = sectionId(2); }));
        QVERIFY(!changed([](PostSubmitted &p) { p.notBefore.reset(); }));
        QVERIFY(!changed([](PostSubmitted &p) { p.notAfter.reset(); }));
        QVERIFY(!changed([](PostSubmitted &p) { p.urgent = false; }));
    }
};

QTEST_GUILESS_MAIN(EventCodecTest)
#include "tst_eventcodec.moc"
