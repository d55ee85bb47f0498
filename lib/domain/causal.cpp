// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/causal.h"

#include <algorithm>
#include <set>

namespace toasoan {

namespace {

using Edges = QList<QList<int>>;

/// The events in the order of their ids, and which of them names which.
struct Graph {
    QList<VerifiedEvent> events;
    Edges before;
    Edges after;
    QList<bool> incomplete; ///< names a charter or an event that is not here
};

QList<VerifiedEvent> sortedUnique(QList<VerifiedEvent> events)
{
    std::ranges::sort(events, {}, &VerifiedEvent::id);
    const auto tail = std::ranges::unique(events, {}, &VerifiedEvent::id);
    events.erase(tail.begin(), tail.end());
    return events;
}

bool charterArrived(EventId version, const CharterLine &charter)
{
    return version.isNull() || charter.known(version) || charter.isVoid(version);
}

Graph graphOf(const QList<VerifiedEvent> &given, const CharterLine &charter)
{
    Graph graph;
    graph.events = sortedUnique(given);
    const qsizetype count = graph.events.size();
    graph.before.resize(count);
    graph.after.resize(count);
    QHash<EventId, int> index;
    for (int i = 0; i < count; ++i)
        index.insert(graph.events[i].id, i);
    for (int i = 0; i < count; ++i) {
        bool complete = charterArrived(graph.events[i].event.charter, charter);
        for (const EventId &id : graph.events[i].event.after) {
            const int earlier = index.value(id, -1);
            complete = complete && earlier >= 0;
            if (earlier < 0)
                continue;
            graph.before[i].append(earlier);
            graph.after[earlier].append(i);
        }
        graph.incomplete.append(!complete);
    }
    return graph;
}

// Where each event comes in the order; -1: nowhere yet.
QList<int> place(const Graph &graph)
{
    const qsizetype count = graph.events.size();
    QList<qsizetype> open(count);
    // Indices follow the ids, so the smallest ready index is the smallest hash.
    std::set<int> ready;
    for (int i = 0; i < count; ++i) {
        open[i] = graph.before[i].size();
        if (open[i] == 0 && !graph.incomplete[i])
            ready.insert(i);
    }
    QList<int> position(count, -1);
    for (int next = 0; !ready.empty(); ++next) {
        const int i = *ready.begin();
        ready.erase(ready.begin());
        position[i] = next;
        for (const int later : graph.after[i]) {
            if (--open[later] == 0 && !graph.incomplete[later])
                ready.insert(later);
        }
    }
    return position;
}

} // namespace

CausalOrder CausalOrder::of(const QList<VerifiedEvent> &given, const CharterLine &charter)
{
    const Graph graph = graphOf(given, charter);
    const QList<int> position = place(graph);
    const qsizetype placed = std::ranges::count_if(position, [](int p) { return p >= 0; });
    QList<int> indexAt(placed);
    for (int i = 0; i < position.size(); ++i) {
        if (position[i] >= 0)
            indexAt[position[i]] = i;
    }
    CausalOrder result;
    for (const int i : std::as_const(indexAt)) {
        QBitArray past(placed);
        for (const int earlier : graph.before[i]) {
            past |= result.past[position[earlier]];
            past.setBit(position[earlier]);
        }
        result.events.append(graph.events[i]);
        result.past.append(past);
    }
    for (int i = 0; i < position.size(); ++i) {
        const bool builtOn = std::ranges::any_of(graph.after[i], [&](int later) { return position[later] >= 0; });
        if (position[i] < 0)
            result.pending.append(graph.events[i].id);
        else if (!builtOn)
            result.tips.append(graph.events[i].id);
    }
    return result;
}

} // namespace toasoan
