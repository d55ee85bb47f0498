// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cbor.h"

#include <QCborStreamReader>

namespace toasoan::cbor {

qint64 Reader::integer(qint64 key, qint64 least, qint64 most)
{
    const QCborValue value = m_map.value(key);
    if (!value.isInteger() || value.toInteger() < least || value.toInteger() > most) {
        m_ok = false;
        return least;
    }
    return value.toInteger();
}

bool Reader::boolean(qint64 key)
{
    const QCborValue value = m_map.value(key);
    m_ok = m_ok && value.isBool();
    return value.toBool();
}

QString Reader::text(qint64 key)
{
    const QCborValue value = m_map.value(key);
    m_ok = m_ok && value.isString();
    return value.toString();
}

QByteArray Reader::bytes(qint64 key)
{
    const QCborValue value = m_map.value(key);
    m_ok = m_ok && value.isByteArray();
    return value.toByteArray();
}

QUrl Reader::url(qint64 key)
{
    const QString written = text(key);
    const QUrl url(written);
    m_ok = m_ok && (written.isEmpty() || url.isValid());
    return url;
}

QCborArray Reader::array(qint64 key)
{
    const QCborValue value = m_map.value(key);
    m_ok = m_ok && value.isArray();
    return value.toArray();
}

Reader Reader::map(qint64 key)
{
    const QCborValue value = m_map.value(key);
    m_ok = m_ok && value.isMap();
    return Reader(value.toMap());
}

Instant Reader::instant(qint64 key)
{
    constexpr qint64 tenThousandYears = qint64(10'000) * 366 * 24 * 3600 * 1000;
    return fromMilliseconds(integer(key, -tenThousandYears, tenThousandYears));
}

std::optional<Instant> Reader::optionalInstant(qint64 key) { return has(key) ? std::optional(instant(key)) : std::nullopt; }

QDate Reader::date(qint64 key) { return has(key) ? QDate::fromJulianDay(integer(key, 0, 10'000'000)) : QDate(); }

QStringList Reader::texts(qint64 key)
{
    QStringList values;
    const QCborArray elements = array(key);
    for (const auto &element : elements) {
        m_ok = m_ok && element.isString();
        values.append(element.toString());
    }
    return values;
}

QMap<QString, QString> Reader::textMap(qint64 key)
{
    QMap<QString, QString> values;
    const QCborValue value = m_map.value(key);
    m_ok = m_ok && value.isMap();
    const QCborMap inner = value.toMap();
    for (const auto &[name, text] : inner) {
        m_ok = m_ok && name.isString() && text.isString();
        values.insert(name.toString(), text.toString());
    }
    return values;
}

Writer &Writer::put(qint64 key, const QMap<QString, QString> &texts)
{
    QCborMap inner;
    for (const auto &[name, text] : texts.asKeyValueRange())
        inner.insert(name, text);
    return insert(key, inner);
}

std::optional<QCborMap> parseMap(QByteArrayView bytes)
{
    QCborStreamReader reader(bytes.data(), bytes.size());
    const QCborValue value = QCborValue::fromCbor(reader);
    if (reader.lastError() != QCborError::NoError || reader.currentOffset() != bytes.size() || !value.isMap())
        return std::nullopt;
    return value.toMap();
}

namespace {

Writer writeMember(const Member &member)
{
    Writer writer;
    qint64 bits = 0;
    for (const Role role : member.roles)
        bits |= qint64(1) << int(role);
    writer.put(1, member.id).put(2, member.name).put(3, bits).put(4, member.dismissed);
    if (!member.contact.isNull())
        writer.put(5, member.contact);
    return writer;
}

Member readMember(Reader &reader)
{
    Member member{.id = reader.id<MemberId>(1), .name = reader.id<BlobId>(2), .roles = {}, .dismissed = reader.boolean(4), .contact = {}};
    if (reader.has(5)) // older charters know no contacts
        member.contact = reader.id<BlobId>(5);
    const qint64 bits = reader.integer(3, 0, (1 << roleCount) - 1);
    for (int code = 0; code < roleCount; ++code) {
        if (bits & (qint64(1) << code))
            member.roles.insert(Role(code));
    }
    return member;
}

Writer writeSite(const Site &site)
{
    Writer writer;
    writer.put(1, site.id).put(2, site.name).put(3, site.connector).put(4, site.baseUrl).put(5, site.settings);
    writer.ids(6, site.publishers).put(7, site.retired);
    return writer;
}

Site readSite(Reader &reader)
{
    return {.id = reader.id<SiteId>(1),
        .name = reader.id<BlobId>(2),
        .connector = reader.text(3),
        .baseUrl = reader.url(4),
        .settings = reader.textMap(5),
        .publishers = reader.ids<SeatId>(6),
        .retired = reader.boolean(7)};
}

Writer writeCadence(const Cadence &cadence)
{
    return Writer().put(1, qint64(cadence.workingDays)).put(2, qint64(cadence.reviewersAfter)).put(3, qint64(cadence.keeperAfter));
}

Cadence readCadence(Reader &outer, qint64 key)
{
    Reader reader = outer.map(key);
    const Cadence cadence{.workingDays = int(reader.integer(1, 1, Cadence::mostDays)),
        .reviewersAfter = int(reader.integer(2, 1, Cadence::mostDelay)),
        .keeperAfter = int(reader.integer(3, 1, Cadence::mostDelay))};
    outer.absorb(reader);
    return cadence;
}

Writer writeSection(const Section &section)
{
    Writer writer;
    writer.put(1, section.id).put(2, section.name).put(3, section.code).put(4, section.postType);
    writer.put(5, section.responsible).put(6, qint64(section.approvals));
    if (const auto *own = std::get_if<Cadence>(&section.cadence))
        writer.put(7, writeCadence(*own));
    else if (std::holds_alternative<NothingRegularly>(section.cadence))
        writer.put(8, true);
    return writer;
}

Section readSection(Reader &reader)
{
    Section section{.id = reader.id<SectionId>(1),
        .name = reader.id<BlobId>(2),
        .code = reader.text(3),
        .postType = reader.text(4),
        .responsible = reader.id<MemberId>(5),
        .approvals = int(reader.integer(6, 1, 3)),
        .cadence = {}};
    if (reader.has(7)) // older charters know no cadence
        section.cadence = readCadence(reader, 7);
    else if (reader.has(8) && reader.boolean(8))
        section.cadence = NothingRegularly();
    return section;
}

Writer writeDelegation(const Delegation &delegation)
{
    Writer writer;
    writer.put(1, delegation.from).put(2, delegation.to).put(3, delegation.role).put(4, delegation.begin).put(5, delegation.end);
    return writer;
}

Delegation readDelegation(Reader &reader)
{
    return {.from = reader.id<MemberId>(1),
        .to = reader.id<MemberId>(2),
        .role = reader.code(3, Role::Inspector),
        .begin = reader.instant(4),
        .end = reader.instant(5)};
}

} // namespace

Writer write(const Charter &charter)
{
    Writer writer;
    writer.put(1, qint64(charter.number)).put(2, charter.previous).put(3, charter.agencyName).put(4, charter.keeper);
    writer.put(5, charter.recoveryKey)
        .put(6, charter.demo)
        .put(7, charter.zone)
        .put(8, qint64(charter.rules))
        .put(9, qint64(charter.oldestApp));
    writer.list(10, charter.members, writeMember);
    writer.list(11, charter.seats, [](const Seat &seat) {
        Writer inner;
        inner.put(1, seat.id).put(2, seat.member).put(3, seat.dismissed);
        return inner;
    });
    writer.list(12, charter.sections, writeSection);
    writer.list(13, charter.sites, writeSite);
    writer.list(14, charter.cutOffs, [](const CutOff &cutOff) {
        Writer inner;
        inner.put(1, cutOff.seat).put(2, qint64(cutOff.epoch)).put(3, qint64(cutOff.seq)).put(4, cutOff.head);
        return inner;
    });
    writer.list(15, charter.delegations, writeDelegation);
    if (!charter.catalogue.isNull())
        writer.put(16, charter.catalogue);
    if (!charter.calendar.isNull())
        writer.put(17, charter.calendar);
    if (charter.cadence)
        writer.put(18, writeCadence(*charter.cadence));
    return writer;
}

Charter readCharter(Reader &reader)
{
    constexpr qint64 most = 1'000'000'000;
    Charter charter;
    charter.number = int(reader.integer(1, 1, most));
    charter.previous = reader.id<EventId>(2);
    charter.agencyName = reader.id<BlobId>(3);
    charter.keeper = reader.id<SeatId>(4);
    charter.recoveryKey = reader.bytes(5);
    charter.demo = reader.boolean(6);
    charter.zone = reader.bytes(7);
    charter.rules = int(reader.integer(8, 1, most));
    charter.oldestApp = int(reader.integer(9, 1, most));
    charter.members = reader.list(10, readMember);
    charter.seats = reader.list(
        11, [](Reader &inner) { return Seat{.id = inner.id<SeatId>(1), .member = inner.id<MemberId>(2), .dismissed = inner.boolean(3)}; });
    charter.sections = reader.list(12, readSection);
    charter.sites = reader.list(13, readSite);
    charter.cutOffs = reader.list(14, [](Reader &inner) {
        return CutOff{.seat = inner.id<SeatId>(1),
            .epoch = quint32(inner.integer(2, 0, std::numeric_limits<quint32>::max())),
            .seq = quint64(inner.integer(3, 0, std::numeric_limits<qint64>::max())),
            .head = inner.id<EventId>(4)};
    });
    charter.delegations = reader.list(15, readDelegation);
    if (reader.has(16)) // older charters know no catalogue
        charter.catalogue = reader.id<BlobId>(16);
    if (reader.has(17)) // nor a calendar of their own
        charter.calendar = reader.id<BlobId>(17);
    if (reader.has(18)) // nor a cadence for all sections
        charter.cadence = readCadence(reader, 18);
    return charter;
}

} // namespace toasoan::cbor
