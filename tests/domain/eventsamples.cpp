// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/eventsamples.h"

using namespace Qt::StringLiterals;

namespace toasoan::test {

// SplitMix64.
quint64 EventSamples::next()
{
    m_state += 0x9e3779b97f4a7c15;
    quint64 mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
    return mixed ^ (mixed >> 31);
}

QByteArray EventSamples::bytes(int size)
{
    QByteArray made(size, '\0');
    for (char &c : made)
        c = char(number(255));
    return made;
}

QString EventSamples::text()
{
    const QStringList texts{u""_s, u"tin-tuc"_s, u"Thông báo tuyển dụng"_s, u"a\0b\n"_s, u"\U0001F4F0 \"'<>&"_s, u"x"_s.repeated(300)};
    return texts[number(int(texts.size()) - 1)];
}

QUrl EventSamples::url()
{
    const QStringList urls{u""_s, u"https://example.vn/"_s, u"https://xã.vn/tin tức/bài viết?q=đ&a=%20#phần"_s,
        u"http://[::1]:8080/a%2Fb"_s, u"https://u:p@example.vn/%C3%A1"_s, u"file:///srv/www/a.html"_s};
    return QUrl(urls[number(int(urls.size()) - 1)]);
}

Site EventSamples::site()
{
    Site site{.id = id<SiteId>(), .name = id<BlobId>(), .connector = u"static"_s, .baseUrl = url()};
    site.settings = {{u"path"_s, text()}, {u"transport"_s, text()}};
    site.publishers = list([&] { return id<SeatId>(); });
    site.retired = flag();
    return site;
}

Charter EventSamples::charter()
{
    Charter made{.number = 1 + number(99), .previous = id<EventId>(), .agencyName = id<BlobId>(), .keeper = id<SeatId>()};
    made.recoveryKey = bytes(32);
    made.demo = flag();
    made.zone = flag() ? "Asia/Ho_Chi_Minh" : "UTC";
    made.rules = 1 + number(5);
    made.oldestApp = 1 + number(5);
    made.members = list([&] {
        Member member{.id = id<MemberId>(), .name = id<BlobId>(), .dismissed = flag()};
        for (int role = 0; role < roleCount; ++role) {
            if (flag())
                member.roles.insert(Role(role));
        }
        return member;
    });
    made.seats = list([&] { return Seat{.id = id<SeatId>(), .member = id<MemberId>(), .dismissed = flag()}; });
    made.sections = list([&] { return Section{id<SectionId>(), id<BlobId>(), text(), text(), id<MemberId>(), 1 + number(2)}; });
    made.sites = list([&] { return site(); });
    made.cutOffs = list([&] { return CutOff{id<SeatId>(), quint32(number(3)), quint64(number(1'000'000)), id<EventId>()}; });
    made.delegations = list([&] { return Delegation{id<MemberId>(), id<MemberId>(), Role(number(roleCount - 1)), instant(), instant()}; });
    return made;
}

Payload EventSamples::postPayload(size_t kind)
{
    switch (kind) {
    case 3:
        return PostRevised{id<BlobId>(), id<SectionId>(), list([&] { return id<MediaId>(); })};
    case 4: {
        const auto target = [&] { return Target{id<SiteId>(), id<SectionId>()}; };
        return PostSubmitted{id<BlobId>(), SubmissionKind(number(4)), id<BlobId>(), list(target), maybeInstant(), maybeInstant(), flag()};
    }
    case 5:
        return PostApproved{id<BlobId>(), 1 + number(2)};
    case 6:
        return PostApprovedOnPaper{id<BlobId>(), 1 + number(2), id<MemberId>(), id<MediaId>()};
    case 7:
        return PostReturned{id<BlobId>(), id<BlobId>()};
    case 8:
        return PostRecalled{id<BlobId>(), id<BlobId>()};
    case 9:
        return PostReleased{id<BlobId>()};
    case 10:
        return DeliveryHeld{id<BlobId>(), id<SiteId>(), flag()};
    default:
        return PostAdopted{id<SiteId>(), id<SectionId>(), text(), url(), bytes(32), instant(), id<BlobId>()};
    }
}

Payload EventSamples::deliveryPayload(size_t kind)
{
    switch (kind) {
    case 12: {
        const auto media = [&] { return DeliveryPlanned::Media{id<MediaId>(), text(), text()}; };
        const auto output = [&] { return DeliveryPlanned::Output{text(), bytes(32)}; };
        return DeliveryPlanned{id<BlobId>(), id<SiteId>(), instant(), text(), text(), list(media), list(output)};
    }
    case 13:
        return DeliveryStored{id<BlobId>(), id<SiteId>(), id<EventId>()};
    case 14:
        return DeliverySeen{DeliverySeen::Means(number(1)), id<BlobId>(), id<SiteId>(), id<EventId>(), url()};
    default:
        return DeliveryDrifted{DeliveryDrifted::Drift(number(2)), id<BlobId>(), id<SiteId>(), bytes(32)};
    }
}

Payload EventSamples::otherPayload(size_t kind)
{
    switch (kind) {
    case 16:
        return ErasureOrdered{list([&] { return id<BlobId>(); }), id<BlobId>()};
    case 17:
        return ErasureConfirmed{id<EventId>()};
    case 18:
        return DutyRegistered{.rule = text(),
            .section = id<SectionId>(),
            .anchor = date(),
            .due = date(),
            .title = id<BlobId>(),
            .moment = {},
            .follows = {}};
    case 19:
        return DutySettled{id<PostId>(), id<BlobId>()};
    case 20:
        return DutySnoozed{date(), id<BlobId>()};
    case 21:
        return ContentConfirmed{date()};
    default:
        return PageObserved{PageObserved::Transition(number(3)), id<SiteId>(), id<SectionId>(), id<BlobId>(), bytes(32), instant()};
    }
}

Payload EventSamples::payload(size_t kind)
{
    if (kind == 1)
        return CharterVersion{charter(), CharterVersion::Basis(number(2)), bytes(flag() ? 64 : 0)};
    if (kind == 2)
        return CharterProposed{id<BlobId>()};
    return kind <= 11 ? postPayload(kind) : kind <= 15 ? deliveryPayload(kind) : otherPayload(kind);
}

Event EventSamples::event(size_t kind)
{
    Event made{
        .workspace = id<WorkspaceId>(), .seat = id<SeatId>(), .epoch = quint32(1 + number(4)), .seq = quint64(1 + number(1'000'000))};
    made.previous = id<EventId>();
    made.charter = id<EventId>();
    const auto subjectKind = kind <= 2 ? Subject::Kind::Charter
        : kind <= 15                   ? Subject::Kind::Post
        : kind <= 17                   ? Subject::Kind::Erasure
        : kind <= 21                   ? Subject::Kind::Duty
                                       : Subject::Kind::Web;
    const int size = subjectKind == Subject::Kind::Charter ? 0 : subjectKind == Subject::Kind::Web ? 32 : 16;
    made.subject = {subjectKind, bytes(size)};
    made.after = list([&] { return id<EventId>(); });
    std::ranges::sort(made.after);
    made.at = instant();
    made.payload = payload(kind);
    return made;
}

} // namespace toasoan::test
