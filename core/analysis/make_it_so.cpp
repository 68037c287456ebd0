#include "core/analysis/make_it_so.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/analysis/graph.h"
#include "core/model/gestures.h"

namespace throughline {

namespace {

/// Suppositions by what they are about; of two about one service the last holds.
struct Sorted {
    std::set<Slot> stopped;
    std::map<Slot, double> weights;
    std::vector<suppose::Serves> added;
};

Sorted sorted(const std::vector<Supposition>& suppositions) {
    Sorted all;
    for (const Supposition& supposition : suppositions) {
        if (const auto* stops = std::get_if<suppose::Stops>(&supposition))
            all.stopped.insert(stops->role);
        else if (const auto* weighs = std::get_if<suppose::Weighs>(&supposition))
            all.weights[weighs->service] = weighs->weight;
        else
            all.added.push_back(std::get<suppose::Serves>(supposition));
    }
    return all;
}

bool isThere(const Chain& chain, const Sorted& all) {
    const auto hasRole = [&](Slot slot) { return slot < chain.roles().slotCount() && chain.roles().at(slot); };
    return std::ranges::all_of(all.stopped, hasRole) &&
           std::ranges::all_of(all.weights,
                               [&](const auto& one) {
                                   return one.first < chain.services().slotCount() && chain.services().at(one.first);
                               }) &&
           std::ranges::all_of(all.added,
                               [&](const auto& one) { return hasRole(one.server) && hasRole(one.customer); });
}

} // namespace

Result<Edit> makeItSo(const Chain& chain, KeySource& keys, const std::vector<Supposition>& suppositions) {
    const Sorted all = sorted(suppositions);
    if (!isThere(chain, all))
        return Status(Code::notFound, "what was supposed is no longer in the chain");
    if (!all.stopped.empty() && Graph(FlatChain::of(chain)).isAssumed())
        return Status(Code::invalid, "mark the end customers first: a role that stops would be taken for one");

    gestures::Selection given;
    for (const Service& service : chain.services()) {
        if (!all.stopped.empty() && all.stopped.contains(chain.roles().slotOf(service.server)))
            given.services.push_back(service.key);
    }
    Edit edit;
    if (!given.services.empty()) {
        auto removal = gestures::remove(chain, given);
        if (!removal)
            return removal.status();
        edit.changes = std::move(removal->changes);
    }
    for (const auto& [slot, weight] : all.weights) {
        Service service = *chain.services().at(slot);
        if (all.stopped.contains(chain.roles().slotOf(service.server)))
            continue;
        service.weight = weight;
        const auto change = gestures::change(chain, std::move(service));
        if (!change)
            return change.status();
        edit.changes.insert(edit.changes.end(), change->changes.begin(), change->changes.end());
    }
    for (const suppose::Serves& one : all.added) {
        if (all.stopped.contains(one.server))
            continue;
        Service service;
        service.server = chain.roles().at(one.server)->key;
        service.customer = chain.roles().at(one.customer)->key;
        service.weight = one.weight;
        const auto addition = gestures::add(chain, keys, std::move(service));
        if (!addition)
            return addition.status();
        edit.changes.insert(edit.changes.end(), addition->changes.begin(), addition->changes.end());
    }
    edit.label = {"make_it_so", {}};
    return edit;
}

} // namespace throughline
