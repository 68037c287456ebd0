#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/point.h"

namespace throughline::exchange {

// An ArchiMate model as Archi and the Open Exchange format tell it, in the words of ArchiMate 3; older ones are
// translated where they are read. Ids are unique over elements and relations, and the ends of a relation are there.

enum class ArchimateLayer : std::uint8_t {
    business, ///< and the composites, which belong to every layer: groupings and locations
    application,
    technology, ///< and the physical elements
    motivation,
    strategy,
    implementation, ///< and migration
    connector,      ///< junctions
    unknown
};

/// What an element can become in a chain.
enum class ArchimatePart : std::uint8_t {
    none,
    actor, ///< holds roles, or is one
    role,
    work, ///< a task, where somebody is assigned to it
    group ///< a department
};

struct ArchimateKind {
    std::string_view name; ///< "BusinessRole"
    ArchimateLayer layer = ArchimateLayer::unknown;
    ArchimatePart part = ArchimatePart::none;
};

/// The kind of that name, its older names included, with or without a prefix ("archimate:BusinessRole"); one without a
/// name where there is none.
ArchimateKind archimateKind(std::string_view name);

enum class ArchimateRelationKind : std::uint8_t {
    composition,
    aggregation,
    assignment,
    realization,
    serving,
    access,
    influence,
    triggering,
    flow,
    specialization,
    association,
    unknown
};

/// Of "Serving", "archimate:ServingRelationship", and "UsedBy", its older name.
ArchimateRelationKind archimateRelationKind(std::string_view name);
/// "Serving"; empty of an unknown one.
std::string_view nameOf(ArchimateRelationKind kind);

struct ArchimateElement {
    std::string id;
    std::string type; ///< as its file spells it, for a report
    ArchimateKind kind;
    std::string name;
    std::string documentation;
    std::uint32_t line = 0; ///< of its file
};

struct ArchimateRelation {
    std::string id;
    ArchimateRelationKind kind = ArchimateRelationKind::unknown;
    std::string type;
    std::string source; ///< ids of elements, or of relations
    std::string target;
    std::string name;
    std::uint32_t line = 0;
};

struct ArchimateDiagram {
    struct Shown {
        std::string element; ///< an id; may be one that is not there
        Point centre;
    };
    std::string name;
    std::vector<Shown> shown;
};

/// In which languages texts were taken that are there in several.
struct ArchimateLanguages {
    std::string taken;       ///< the first that is named; the others only where a text is not there in it
    std::size_t several = 0; ///< texts of which one with a language was taken
    std::size_t neutral = 0; ///< and those of which the one without was
};

struct ArchimateModel {
    std::string name;
    std::vector<ArchimateElement> elements;
    std::vector<ArchimateRelation> relations;
    std::vector<ArchimateDiagram> diagrams;
    ArchimateLanguages languages;
};

} // namespace throughline::exchange
