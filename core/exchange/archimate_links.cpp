#include "core/exchange/archimate_links.h"

#include "core/model/number_text.h"

#include <string>
#include <unordered_set>

namespace throughline::exchange {

namespace {

using Kind = ArchimateRelationKind;
using Layer = ArchimateLayer;
using Part = ArchimatePart;

} // namespace

bool ArchimateLinks::isRead(Layer layer) const {
    return layer == Layer::business || (allLayers_ && (layer == Layer::application || layer == Layer::technology));
}

ArchimatePart ArchimateLinks::part(Number element) const {
    const ArchimateKind& kind = model_.elements[element].kind;
    return isRead(kind.layer) ? kind.part : Part::none;
}

Status ArchimateLinks::spend(std::size_t ways) {
    spent_ += ways;
    if (spent_ <= mostWays)
        return {};
    return {Code::invalid, "more than %1 ways lead from roles to what they do", {inGroups(mostWays)}};
}

Status ArchimateLinks::follow() {
    noteElements();
    if (Status status = linkRelations(); !status)
        return status;
    noteHolders();
    return noteBehind();
}

void ArchimateLinks::noteElements() {
    numbers_.reserve(model_.elements.size());
    for (Number i = 0; i < model_.elements.size(); ++i)
        numbers_.emplace(model_.elements[i].id, i);
    fromJunction_.resize(model_.elements.size());
    for (Number i = 0; i < model_.relations.size(); ++i) {
        const auto source = numbers_.find(model_.relations[i].source);
        if (source != numbers_.end() && model_.elements[source->second].kind.layer == Layer::connector)
            fromJunction_[source->second].push_back(i);
    }
}

Status ArchimateLinks::linkRelations() {
    ways_.assign(model_.relations.size(), Way::endsAtRelation);
    for (Number i = 0; i < model_.relations.size(); ++i) {
        const ArchimateRelation& relation = model_.relations[i];
        const auto source = numbers_.find(relation.source);
        const auto target = numbers_.find(relation.target);
        if (source == numbers_.end() || target == numbers_.end())
            continue;
        const Layer from = model_.elements[source->second].kind.layer;
        const Layer to = model_.elements[target->second].kind.layer;
        // Those that leave a junction are followed from what comes to it.
        if (from == Layer::connector) {
            if (ways_[i] == Way::endsAtRelation)
                ways_[i] = Way::endsAtJunction;
        } else if (to == Layer::connector) {
            ways_[i] = Way::endsAtJunction;
            if (!isRead(from))
                continue;
            if (Status status = linkThroughJunctions(i, target->second); !status)
                return status;
        } else if (isRead(from) && isRead(to)) {
            ways_[i] = Way::isLink;
            links_.push_back({relation.kind, source->second, target->second, i});
        } else {
            ways_[i] = Way::endsAtOtherLayer;
        }
    }
    return {};
}

Status ArchimateLinks::linkThroughJunctions(Number relation, Number junction) {
    const ArchimateRelation& first = model_.relations[relation];
    const Number source = numbers_.find(first.source)->second;
    std::vector<Number> toVisit{junction};
    std::unordered_set<Number> seen{junction};
    std::vector<Number> between; // junctions
    while (!toVisit.empty()) {
        const Number at = toVisit.back();
        toVisit.pop_back();
        if (Status status = spend(1 + fromJunction_[at].size()); !status)
            return status;
        for (const Number next : fromJunction_[at]) {
            const auto target = numbers_.find(model_.relations[next].target);
            if (model_.relations[next].kind != first.kind || target == numbers_.end())
                continue;
            const Layer layer = model_.elements[target->second].kind.layer;
            if (layer == Layer::connector) {
                between.push_back(next);
                if (seen.insert(target->second).second)
                    toVisit.push_back(target->second);
            } else if (isRead(layer)) {
                ways_[relation] = Way::isPart;
                ways_[next] = Way::isPart;
                links_.push_back({first.kind, source, target->second, relation});
            }
        }
    }
    if (ways_[relation] == Way::isPart) {
        for (const Number passed : between)
            ways_[passed] = Way::isPart;
    }
    return {};
}

void ArchimateLinks::noteHolders() {
    held_.resize(model_.elements.size());
    std::unordered_set<std::uint64_t> known;
    for (const Link& link : links_) {
        const bool holds =
            link.kind == Kind::assignment && part(link.source) == Part::actor && part(link.target) == Part::role;
        if (holds && known.insert(std::uint64_t{link.source} << 32 | link.target).second)
            held_[link.source].push_back(link.target);
    }
    isRole_.resize(model_.elements.size());
    for (Number i = 0; i < model_.elements.size(); ++i)
        isRole_[i] = part(i) == Part::role || (part(i) == Part::actor && held_[i].empty());
}

Status ArchimateLinks::noteBehind() {
    std::vector<std::vector<Number>> next(model_.elements.size());
    for (const Link& link : links_) {
        const bool leads = link.kind == Kind::assignment || link.kind == Kind::realization;
        if (leads && !isRole_[link.target] && held_[link.target].empty())
            next[link.source].push_back(link.target);
    }
    for (Number i = 0; i < model_.elements.size(); ++i) {
        if (held_[i].size() == 1)
            next[held_[i].front()].push_back(i);
    }
    behind_.resize(model_.elements.size());
    std::vector<Number> toVisit;
    for (Number role = 0; role < model_.elements.size(); ++role) {
        if (!isRole_[role])
            continue;
        behind_[role] = {role};
        toVisit = {role};
        while (!toVisit.empty()) {
            const Number at = toVisit.back();
            toVisit.pop_back();
            if (Status status = spend(1 + next[at].size()); !status)
                return status;
            for (const Number element : next[at]) {
                if (!behind_[element].empty() && behind_[element].back() == role)
                    continue;
                behind_[element].push_back(role);
                toVisit.push_back(element);
            }
        }
    }
    return {};
}

} // namespace throughline::exchange
