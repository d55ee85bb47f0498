// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cbor.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

using cbor::Reader;
using cbor::Writer;

// Separates our signatures from any other use of the same keys.
constexpr QByteArrayView prefix("toasoan event 1\n");

// ---- payloads: one write and one read each, keys never reused ------------------------------------------------------

Writer write(const UnknownPayload &) { return {}; }
Writer write(const CharterVersion &p)
{
    Writer w;
    w.put(1, cbor::write(p.charter)).put(2, p.basis).put(3, p.recoverySignature);
    return w;
}
Writer write(const CharterProposed &p) { return Writer().put(1, p.proposal); }
Writer write(const PostRevised &p) { return Writer().put(1, p.revision).put(2, p.section).ids(3, p.media); }
Writer write(const PostSubmitted &p)
{
    Writer w;
    w.put(1, p.submission).put(2, p.kind).put(3, p.revision);
    w.list(4, p.targets, [](const Target &target) { return Writer().put(1, target.site).put(2, target.section); });
    w.put(5, p.notBefore).put(6, p.notAfter).put(7, p.urgent);
    return w;
}
Writer write(const PostApproved &p) { return Writer().put(1, p.submission).put(2, qint64(p.step)); }
Writer write(const PostApprovedOnPaper &p) { return Writer().put(1, p.submission).put(2, qint64(p.step)).put(3, p.signer).put(4, p.scan); }
Writer write(const PostReturned &p) { return Writer().put(1, p.submission).put(2, p.remark); }
Writer write(const PostRecalled &p) { return Writer().put(1, p.submission).put(2, p.remark); }
Writer write(const PostReleased &p) { return Writer().put(1, p.submission); }
Writer write(const DeliveryHeld &p) { return Writer().put(1, p.submission).put(2, p.site).put(3, p.held); }
Writer write(const PostAdopted &p)
{
    Writer w;
    w.put(1, p.site).put(2, p.section).put(3, p.remoteId).put(4, p.url).put(5, p.fingerprint).put(6, p.siteDate).put(7, p.text);
    return w;
}
Writer write(const DeliveryPlanned &p)
{
    Writer w;
    w.put(1, p.submission).put(2, p.site).put(3, p.dateShown).put(4, p.remoteId).put(5, p.urlPath);
    w.list(6, p.media, [](const DeliveryPlanned::Media &m) { return Writer().put(1, m.media).put(2, m.remoteId).put(3, m.url); });
    w.list(7, p.outputs, [](const DeliveryPlanned::Output &o) { return Writer().put(1, o.path).put(2, o.sha256); });
    return w;
}
Writer write(const DeliveryStored &p) { return Writer().put(1, p.submission).put(2, p.site).put(3, p.plan); }
Writer write(const DeliverySeen &p) { return Writer().put(1, p.submission).put(2, p.site).put(3, p.plan).put(4, p.url).put(5, p.means); }
Writer write(const DeliveryDrifted &p) { return Writer().put(1, p.submission).put(2, p.site).put(3, p.fingerprint).put(4, p.drift); }
Writer write(const ErasureOrdered &p) { return Writer().ids(1, p.blobs).put(2, p.reason); }
Writer write(const ErasureConfirmed &p) { return Writer().put(1, p.order); }
// The last two came with the catalogue; without them the bytes are as before.
Writer write(const DutyRegistered &p)
{
    Writer w;
    w.put(1, p.rule).put(2, p.section).put(3, p.anchor).put(4, p.due).put(5, p.title).put(6, p.moment);
    if (!p.follows.isNull())
        w.put(7, p.follows);
    return w;
}
Writer write(const DutySettled &p) { return Writer().put(1, p.post).put(2, p.reason); }
Writer write(const DutySnoozed &p) { return Writer().put(1, p.until).put(2, p.reason); }
Writer write(const ContentConfirmed &p) { return Writer().put(1, p.on); }
Writer write(const PageObserved &p)
{
    Writer w;
    w.put(1, p.site).put(2, p.section).put(3, p.url).put(4, p.fingerprint).put(5, p.siteDate).put(6, p.transition);
    return w;
}

void read(Reader &, UnknownPayload &) { }
void read(Reader &r, CharterVersion &p)
{
    Reader inner = r.map(1);
    p = {.charter = cbor::readCharter(inner), .basis = r.code(2, CharterVersion::Basis::Recovery), .recoverySignature = r.bytes(3)};
    r.absorb(inner);
}
void read(Reader &r, CharterProposed &p) { p = {.proposal = r.id<BlobId>(1)}; }
void read(Reader &r, PostRevised &p) { p = {.revision = r.id<BlobId>(1), .section = r.id<SectionId>(2), .media = r.ids<MediaId>(3)}; }
void read(Reader &r, PostSubmitted &p)
{
    p.submission = r.id<BlobId>(1);
    p.kind = r.code(2, SubmissionKind::Remove);
    p.revision = r.id<BlobId>(3);
    p.targets = r.list(4, [](Reader &t) { return Target{.site = t.id<SiteId>(1), .section = t.id<SectionId>(2)}; });
    p.notBefore = r.optionalInstant(5);
    p.notAfter = r.optionalInstant(6);
    p.urgent = r.boolean(7);
}
void read(Reader &r, PostApproved &p) { p = {.submission = r.id<BlobId>(1), .step = int(r.integer(2, 1, 3))}; }
void read(Reader &r, PostApprovedOnPaper &p)
{
    p = {.submission = r.id<BlobId>(1), .step = int(r.integer(2, 1, 3)), .signer = r.id<MemberId>(3), .scan = r.id<MediaId>(4)};
}
void read(Reader &r, PostReturned &p) { p = {.submission = r.id<BlobId>(1), .remark = r.id<BlobId>(2)}; }
void read(Reader &r, PostRecalled &p) { p = {.submission = r.id<BlobId>(1), .remark = r.id<BlobId>(2)}; }
void read(Reader &r, PostReleased &p) { p = {.submission = r.id<BlobId>(1)}; }
void read(Reader &r, DeliveryHeld &p) { p = {.submission = r.id<BlobId>(1), .site = r.id<SiteId>(2), .held = r.boolean(3)}; }
void read(Reader &r, PostAdopted &p)
{
    p = {.site = r.id<SiteId>(1),
        .section = r.id<SectionId>(2),
        .remoteId = r.text(3),
        .url = r.url(4),
        .fingerprint = r.bytes(5),
        .siteDate = r.instant(6),
        .text = r.id<BlobId>(7)};
}
void read(Reader &r, DeliveryPlanned &p)
{
    p.submission = r.id<BlobId>(1);
    p.site = r.id<SiteId>(2);
    p.dateShown = r.instant(3);
    p.remoteId = r.text(4);
    p.urlPath = r.text(5);
    p.media =
        r.list(6, [](Reader &m) { return DeliveryPlanned::Media{.media = m.id<MediaId>(1), .remoteId = m.text(2), .url = m.text(3)}; });
    p.outputs = r.list(7, [](Reader &o) { return DeliveryPlanned::Output{.path = o.text(1), .sha256 = o.bytes(2)}; });
}
void read(Reader &r, DeliveryStored &p) { p = {.submission = r.id<BlobId>(1), .site = r.id<SiteId>(2), .plan = r.id<EventId>(3)}; }
void read(Reader &r, DeliverySeen &p)
{
    p.submission = r.id<BlobId>(1);
    p.site = r.id<SiteId>(2);
    p.plan = r.id<EventId>(3);
    p.url = r.url(4);
    p.means = r.code(5, DeliverySeen::Means::Folder);
}
void read(Reader &r, DeliveryDrifted &p)
{
    p.submission = r.id<BlobId>(1);
    p.site = r.id<SiteId>(2);
    p.fingerprint = r.bytes(3);
    p.drift = r.code(4, DeliveryDrifted::Drift::Back);
}
void read(Reader &r, ErasureOrdered &p) { p = {.blobs = r.ids<BlobId>(1), .reason = r.id<BlobId>(2)}; }
void read(Reader &r, ErasureConfirmed &p) { p = {.order = r.id<EventId>(1)}; }
void read(Reader &r, DutyRegistered &p)
{
    p = {.rule = r.text(1),
        .section = r.id<SectionId>(2),
        .anchor = r.date(3),
        .due = r.date(4),
        .title = r.id<BlobId>(5),
        .moment = r.optionalInstant(6),
        .follows = {}};
    if (r.has(7))
        p.follows = r.id<DutyId>(7);
}
void read(Reader &r, DutySettled &p) { p = {.post = r.id<PostId>(1), .reason = r.id<BlobId>(2)}; }
void read(Reader &r, DutySnoozed &p) { p = {.until = r.date(1), .reason = r.id<BlobId>(2)}; }
void read(Reader &r, ContentConfirmed &p) { p = {.on = r.date(1)}; }
void read(Reader &r, PageObserved &p)
{
    p.site = r.id<SiteId>(1);
    p.section = r.id<SectionId>(2);
    p.url = r.id<BlobId>(3);
    p.fingerprint = r.bytes(4);
    p.siteDate = r.instant(5);
    p.transition = r.code(6, PageObserved::Transition::Back);
}

// ---- the table of kinds --------------------------------------------------------------------------------------------

struct KindEntry {
    QStringView code;
    int version;
    Subject::Kind subject;
    Payload (*read)(Reader &);
};

template <typename T> Payload readAs(Reader &reader)
{
    T payload;
    read(reader, payload);
    return payload;
}

// In the order of Payload's alternatives; [0] is the unknown one.
constexpr std::array<KindEntry, std::variant_size_v<Payload>> kinds{{
    {u"", 0, Subject::Kind::Charter, readAs<UnknownPayload>},
    {u"charter.version", 1, Subject::Kind::Charter, readAs<CharterVersion>},
    {u"charter.proposed", 1, Subject::Kind::Charter, readAs<CharterProposed>},
    {u"post.revised", 1, Subject::Kind::Post, readAs<PostRevised>},
    {u"post.submitted", 1, Subject::Kind::Post, readAs<PostSubmitted>},
    {u"post.approved", 1, Subject::Kind::Post, readAs<PostApproved>},
    {u"post.approved-on-paper", 1, Subject::Kind::Post, readAs<PostApprovedOnPaper>},
    {u"post.returned", 1, Subject::Kind::Post, readAs<PostReturned>},
    {u"post.recalled", 1, Subject::Kind::Post, readAs<PostRecalled>},
    {u"post.released", 1, Subject::Kind::Post, readAs<PostReleased>},
    {u"delivery.held", 1, Subject::Kind::Post, readAs<DeliveryHeld>},
    {u"post.adopted", 1, Subject::Kind::Post, readAs<PostAdopted>},
    {u"delivery.planned", 1, Subject::Kind::Post, readAs<DeliveryPlanned>},
    {u"delivery.stored", 1, Subject::Kind::Post, readAs<DeliveryStored>},
    {u"delivery.seen", 1, Subject::Kind::Post, readAs<DeliverySeen>},
    {u"delivery.drifted", 1, Subject::Kind::Post, readAs<DeliveryDrifted>},
    {u"erasure.ordered", 1, Subject::Kind::Erasure, readAs<ErasureOrdered>},
    {u"erasure.confirmed", 1, Subject::Kind::Erasure, readAs<ErasureConfirmed>},
    {u"duty.registered", 1, Subject::Kind::Duty, readAs<DutyRegistered>},
    {u"duty.settled", 1, Subject::Kind::Duty, readAs<DutySettled>},
    {u"duty.snoozed", 1, Subject::Kind::Duty, readAs<DutySnoozed>},
    {u"duty.confirmed", 1, Subject::Kind::Duty, readAs<ContentConfirmed>},
    {u"page.observed", 1, Subject::Kind::Web, readAs<PageObserved>},
}};

const KindEntry *kindEntry(QStringView code, qint64 version)
{
    for (size_t i = 1; i < kinds.size(); ++i) {
        if (kinds[i].code == code && kinds[i].version == version)
            return &kinds[i];
    }
    return nullptr;
}

} // namespace

QString kindCode(const Payload &payload)
{
    if (const auto *unknown = std::get_if<UnknownPayload>(&payload))
        return unknown->kind;
    return kinds[payload.index()].code.toString();
}

QByteArray encodeEvent(const Event &event)
{
    const auto *unknown = std::get_if<UnknownPayload>(&event.payload);
    const qint64 version = unknown ? unknown->version : kinds[event.payload.index()].version;
    Writer writer;
    writer.put(1, event.workspace).put(2, event.seat).put(3, qint64(event.epoch)).put(4, qint64(event.seq)).put(5, event.previous);
    writer.put(6, event.charter).put(7, event.subject.key()).ids(8, event.after).put(9, event.at);
    writer.put(10, kindCode(event.payload)).put(11, version);
    writer.put(12, std::visit([](const auto &payload) { return write(payload); }, event.payload));
    return prefix.toByteArray() + writer.encoded();
}

Result<Event> decodeEvent(QByteArrayView bytes)
{
    const auto malformed = [] { return failure(Error::Kind::InvalidInput, u"event"_s); };
    if (!bytes.startsWith(prefix))
        return malformed();
    const auto map = cbor::parseMap(bytes.sliced(prefix.size()));
    if (!map)
        return malformed();
    Reader reader(*map);
    Event event;
    event.workspace = reader.id<WorkspaceId>(1);
    event.seat = reader.id<SeatId>(2);
    event.epoch = quint32(reader.integer(3, 1, std::numeric_limits<quint32>::max()));
    event.seq = quint64(reader.integer(4, 1, std::numeric_limits<qint64>::max()));
    event.previous = reader.id<EventId>(5);
    event.charter = reader.id<EventId>(6);
    const auto subject = Subject::fromKey(reader.bytes(7));
    event.after = reader.ids<EventId>(8);
    event.at = reader.instant(9);
    const QString code = reader.text(10);
    const qint64 version = reader.integer(11, 0, 1'000'000);
    Reader payload = reader.map(12);
    if (!reader.ok() || !subject)
        return malformed();
    event.subject = *subject;
    const KindEntry *entry = kindEntry(code, version);
    if (!entry) {
        event.payload = UnknownPayload{.kind = code, .version = int(version)};
        return event;
    }
    event.payload = entry->read(payload);
    if (!payload.ok() || entry->subject != event.subject.kind)
        return malformed();
    return event;
}

EventId eventId(QByteArrayView bytes) { return *EventId::fromBytes(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)); }

} // namespace toasoan
