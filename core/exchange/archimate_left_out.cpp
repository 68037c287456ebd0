#include "core/exchange/archimate_left_out.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <string_view>

#include "core/exchange/archimate_reader.h"
#include "core/exchange/clean_text.h"

namespace throughline::exchange {

namespace {

using Kind = ArchimateRelationKind;
using Layer = ArchimateLayer;
using Number = ArchimateLinks::Number;
using Way = ArchimateLinks::Way;

template <class Of>
struct Reason {
    Of of;
    std::string_view fact;
    std::string_view why;
};

constexpr std::string_view noChain = "they say nothing of who serves whom";

constexpr auto ofLayers = std::to_array<Reason<Layer>>({
    {Layer::application, "elements of the application layer: %1", takenOnRequest},
    {Layer::technology, "elements of the technology layer: %1", takenOnRequest},
    {Layer::motivation, "elements of motivation: %1", noChain},
    {Layer::strategy, "elements of strategy: %1", noChain},
    {Layer::implementation, "elements of implementation and migration: %1", noChain},
    {Layer::connector, "junctions: %1", "they became no rows; relations were followed through them"},
});

constexpr auto ofWays = std::to_array<Reason<Way>>({
    {Way::endsAtRelation, "relations that end at a relation: %1", noChain},
    {Way::endsAtOtherLayer, "relations with elements of other layers: %1", "the elements were left out"},
    {Way::endsAtJunction, "relations that end at a junction: %1", "none of that kind goes on from there"},
});

bool makesRows(Kind kind) {
    return kind == Kind::serving || kind == Kind::assignment || kind == Kind::realization ||
           kind == Kind::composition || kind == Kind::aggregation;
}

std::string countOf(const std::vector<bool>& flags) {
    return std::to_string(std::ranges::count(flags, true));
}

} // namespace

void tellTheRest(const ArchimateModel& model, const ArchimateLinks& links, ArchimateTaken taken, std::uint32_t source,
                 Imported& imported) {
    const std::string file = imported.placeIn(source, {});
    std::map<Layer, std::size_t> layers;
    std::map<std::string_view, std::size_t> kinds;
    std::map<std::string_view, std::size_t> unknown;
    for (Number i = 0; i < model.elements.size(); ++i) {
        const ArchimateKind& kind = model.elements[i].kind;
        if (taken.elements[i])
            continue;
        if (kind.layer == Layer::unknown) {
            ++unknown[model.elements[i].type];
        } else if (links.isRead(kind.layer)) {
            ++kinds[kind.name];
        } else {
            ++layers[kind.layer];
        }
    }
    std::map<Way, std::size_t> ways;
    std::map<std::string_view, std::size_t> relationKinds;
    for (Number i = 0; i < model.relations.size(); ++i) {
        const ArchimateRelation& relation = model.relations[i];
        if (taken.relations[i] || taken.isTold(i))
            continue;
        if (links.way(i) == Way::isPart && makesRows(relation.kind)) {
            taken.relations[i] = true;
        } else if (links.way(i) == Way::isLink || links.way(i) == Way::isPart) {
            const std::string_view name = nameOf(relation.kind);
            ++relationKinds[name.empty() ? std::string_view(relation.type) : name];
        } else {
            ++ways[links.way(i)];
        }
    }

    imported.choose("%1 of %2 elements and %3 of %4 relations were taken",
                    {countOf(taken.elements), std::to_string(model.elements.size()), countOf(taken.relations),
                     std::to_string(model.relations.size())},
                    file);
    if (model.languages.several > 0) {
        imported.choose("texts that are there in several languages (%1) were taken in “%2”",
                        {std::to_string(model.languages.several), cleanLine(model.languages.taken, 80)}, file);
    }
    if (model.languages.neutral > 0) {
        imported.choose("of texts that are there in several languages (%1), the one without a language was taken",
                        {std::to_string(model.languages.neutral)}, file);
    }
    for (const auto& [layer, fact, why] : ofLayers) {
        if (layers.contains(layer))
            imported.leaveOut(fact, {std::to_string(layers.at(layer))}, why, file);
    }
    for (const auto& [name, count] : kinds) {
        imported.leaveOut("elements of the kind %1: %2", {std::string(name), std::to_string(count)},
                          "no role, and no part of what a role does for another", file);
    }
    for (const auto& [name, count] : unknown) {
        imported.leaveOut("elements of the unknown kind “%1”: %2", {cleanLine(name, 80), std::to_string(count)},
                          "ArchiMate 3 has no such kind", file);
    }
    for (const auto& [way, fact, why] : ofWays) {
        if (ways.contains(way))
            imported.leaveOut(fact, {std::to_string(ways.at(way))}, why, file);
    }
    for (const auto& [name, count] : relationKinds) {
        imported.leaveOut("relations of the kind %1: %2", {cleanLine(name, 80), std::to_string(count)},
                          "they make no service, task, holder or department", file);
    }
}

} // namespace throughline::exchange
