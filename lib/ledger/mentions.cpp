// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/mentions.h"

namespace toasoan {

namespace {

/// One overload per payload, so that a new kind does not compile before somebody has thought about its words.
class Collector final {
public:
    explicit Collector(Mentions &mentions)
        : m_mentions(mentions)
    {
    }
    void operator()(const UnknownPayload &) { }
    void operator()(const CharterVersion &p)
    {
        words(p.charter.agencyName);
        words(p.charter.catalogue);
        words(p.charter.calendar);
        for (const Member &member : p.charter.members) {
            words(member.name);
            words(member.contact);
        }
        for (const Section &section : p.charter.sections)
            words(section.name);
        for (const Site &site : p.charter.sites)
            words(site.name);
    }
    void operator()(const CharterProposed &p) { words(p.proposal); }
    void operator()(const PostRevised &p)
    {
        words(p.revision);
        for (const MediaId &media : p.media)
            file(media);
    }
    void operator()(const PostSubmitted &p)
    {
        words(p.submission);
        words(p.revision);
    }
    void operator()(const PostApproved &p) { words(p.submission); }
    void operator()(const PostApprovedOnPaper &p)
    {
        words(p.submission);
        file(p.scan);
    }
    void operator()(const PostReturned &p)
    {
        words(p.submission);
        words(p.remark);
    }
    void operator()(const PostRecalled &p)
    {
        words(p.submission);
        words(p.remark);
    }
    void operator()(const PostReleased &p) { words(p.submission); }
    void operator()(const DeliveryHeld &p) { words(p.submission); }
    void operator()(const PostAdopted &p) { words(p.text); }
    void operator()(const DeliveryPlanned &p)
    {
        words(p.submission);
        for (const DeliveryPlanned::Media &media : p.media)
            file(media.media);
    }
    void operator()(const DeliveryStored &p) { words(p.submission); }
    void operator()(const DeliverySeen &p) { words(p.submission); }
    void operator()(const DeliveryDrifted &p) { words(p.submission); }
    // What an order destroys need not be here to be ordered.
    void operator()(const ErasureOrdered &p) { words(p.reason); }
    void operator()(const ErasureConfirmed &) { }
    void operator()(const DutyRegistered &p) { words(p.title); }
    void operator()(const DutySettled &p) { words(p.reason); }
    void operator()(const DutySnoozed &p) { words(p.reason); }
    void operator()(const ContentConfirmed &) { }
    void operator()(const PageObserved &p) { words(p.url); }

private:
    void words(BlobId id)
    {
        if (!id.isNull() && !m_mentions.blobs.contains(id))
            m_mentions.blobs.append(id);
    }
    void file(MediaId id)
    {
        if (!id.isNull() && !m_mentions.media.contains(id))
            m_mentions.media.append(id);
    }
    Mentions &m_mentions;
};

} // namespace

Mentions mentionsOf(const Payload &payload)
{
    Mentions mentions;
    std::visit(Collector(mentions), payload);
    return mentions;
}

} // namespace toasoan
