// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/causal.h"

#include <algorithm>
#include <map>
#include <set>

namespace toasoan {

namespace {

using Edges = QList<QList<int>>;

QList<VerifiedEvent> sortedUnique(QList<VerifiedEvent> events)
{
    std::ranges::sort(events, {}, &VerifiedEvent::id);
    const auto tail = std::ranges::unique(events, {}, &VerifiedEvent::id);
    events.erase(tail.begin(), tail.end());
    return events;
}

// What each event comes after: the heads it names, and its own seat's earlier events on the subject, which it cannot have missed.
Edges predecessors(const QList<VerifiedEvent> &events, const QHash<EventId, int> &index, QList<bool> &incomplete)
{
    Edges before(events.size());
    std::map<std::pair<SeatId, quint32>, std::map<quint64, QList<int>>> chains;
    for (int i = 0; i < events.size(); ++i) {
        for (const EventId &id : events[i].event.after) {
            if (const auto it = index.find(id); it != index.end())
                before[i].append(*it);
            else
                incomplete[i] = true;
        }
        chains[{events[i].event.seat, events[i].event.epoch}][events[i].event.seq].append(i);
    }
    for (const auto &[chain, numbers] : chains) {
        const QList<int> *earlier = nullptr;
        for (const auto &[number, group] : numbers) {
            for (const int i : group) {
                if (earlier)
                    before[i].append(*earlier);
            }
            earlier = &group;
        }
    }
    return before;
}

} // namespace

CausalOrder CausalOrder::of(const QList<VerifiedEvent> &given, const CharterLine &charter)
{
    const QList<VerifiedEvent> events = sortedUnique(given);
    QHash<EventId, int> index;
    for (int i = 0; i < events.size(); ++i)
        index.insert(events[i].id, i);
    QList<bool> incomplete(events.size(), false);
    for (int i = 0; i < events.size(); ++i)
        incomplete[i] = !(events[i].event.charter.isNull() || charter.known(events[i].event.charter) || charter.isVoid(events[i].event.charter));
    const Edges before = predecessors(events, index, incomplete);

    Edges after(events.size());
    QList<int> open(events.size(), 0);
    for (int i = 0; i < events.size(); ++i) {
        open[i] = int(before[i].size());
        for (const int earlier : before[i])
            after[earlier].append(i);
    }
    // Indices follow the ids, so the smallest ready index is the smallest hash.
    std::set<int> ready;
    for (int i = 0; i < events.size(); ++i) {
        if (open[i] == 0 && !incomplete[i])
            ready.insert(i);
    }
    CausalOrder result;
    QList<int> position(events.size(), -1);
    while (!ready.empty()) {
        const int i = *ready.begin();
        ready.erase(ready.begin());
        position[i] = int(result.events.size());
        QBitArray past(events.size());
        for (const int earlier : before[i]) {
            past |= result.past[position[earlier]];
            past.setBit(position[earlier]);
        }
        result.events.append(events[i]);
        result.past.append(past);
        for (const int later : after[i]) {
            if (--open[later] == 0 && !incomplete[later])
                ready.insert(later);
        }
    }
    for (int i = 0; i < events.size(); ++i) {
        const bool builtOn = std::ranges::any_of(after[i], [&](int later) { return position[later] >= 0; });
        if (position[i] < 0)
            result.pending.append(events[i].id);
        else if (!builtOn)
            result.tips.append(events[i].id);
    }
    return result;
}

} // namespace toasoan
