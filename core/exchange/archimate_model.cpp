#include "core/exchange/archimate_model.h"

#include <algorithm>
#include <array>
#include <utility>

namespace throughline::exchange {

namespace {

using Layer = ArchimateLayer;
using Part = ArchimatePart;

// Appendix A of the standard's version 3.2, by layer.
constexpr auto kinds = std::to_array<ArchimateKind>({
    {"BusinessActor", Layer::business, Part::actor},
    {"BusinessRole", Layer::business, Part::role},
    {"BusinessCollaboration", Layer::business, Part::role},
    {"BusinessInterface", Layer::business, Part::none},
    {"BusinessProcess", Layer::business, Part::work},
    {"BusinessFunction", Layer::business, Part::work},
    {"BusinessInteraction", Layer::business, Part::work},
    {"BusinessEvent", Layer::business, Part::none},
    {"BusinessService", Layer::business, Part::none},
    {"BusinessObject", Layer::business, Part::none},
    {"Contract", Layer::business, Part::none},
    {"Representation", Layer::business, Part::none},
    {"Product", Layer::business, Part::none},
    {"Grouping", Layer::business, Part::group},
    {"Location", Layer::business, Part::none},
    {"ApplicationComponent", Layer::application, Part::role},
    {"ApplicationCollaboration", Layer::application, Part::role},
    {"ApplicationInterface", Layer::application, Part::none},
    {"ApplicationFunction", Layer::application, Part::work},
    {"ApplicationInteraction", Layer::application, Part::work},
    {"ApplicationProcess", Layer::application, Part::work},
    {"ApplicationEvent", Layer::application, Part::none},
    {"ApplicationService", Layer::application, Part::none},
    {"DataObject", Layer::application, Part::none},
    {"Node", Layer::technology, Part::role},
    {"Device", Layer::technology, Part::role},
    {"SystemSoftware", Layer::technology, Part::role},
    {"TechnologyCollaboration", Layer::technology, Part::role},
    {"TechnologyInterface", Layer::technology, Part::none},
    {"Path", Layer::technology, Part::none},
    {"CommunicationNetwork", Layer::technology, Part::none},
    {"TechnologyFunction", Layer::technology, Part::work},
    {"TechnologyProcess", Layer::technology, Part::work},
    {"TechnologyInteraction", Layer::technology, Part::work},
    {"TechnologyEvent", Layer::technology, Part::none},
    {"TechnologyService", Layer::technology, Part::none},
    {"Artifact", Layer::technology, Part::none},
    {"Equipment", Layer::technology, Part::role},
    {"Facility", Layer::technology, Part::role},
    {"DistributionNetwork", Layer::technology, Part::none},
    {"Material", Layer::technology, Part::none},
    {"Stakeholder", Layer::motivation, Part::none},
    {"Driver", Layer::motivation, Part::none},
    {"Assessment", Layer::motivation, Part::none},
    {"Goal", Layer::motivation, Part::none},
    {"Outcome", Layer::motivation, Part::none},
    {"Principle", Layer::motivation, Part::none},
    {"Requirement", Layer::motivation, Part::none},
    {"Constraint", Layer::motivation, Part::none},
    {"Meaning", Layer::motivation, Part::none},
    {"Value", Layer::motivation, Part::none},
    {"Resource", Layer::strategy, Part::none},
    {"Capability", Layer::strategy, Part::none},
    {"CourseOfAction", Layer::strategy, Part::none},
    {"ValueStream", Layer::strategy, Part::none},
    {"WorkPackage", Layer::implementation, Part::none},
    {"Deliverable", Layer::implementation, Part::none},
    {"ImplementationEvent", Layer::implementation, Part::none},
    {"Plateau", Layer::implementation, Part::none},
    {"Gap", Layer::implementation, Part::none},
    {"Junction", Layer::connector, Part::none},
});

/// What versions 1 and 2 called it → version 3.
constexpr auto olderKinds = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"AndJunction", "Junction"},
    {"OrJunction", "Junction"},
    {"InfrastructureService", "TechnologyService"},
    {"InfrastructureFunction", "TechnologyFunction"},
    {"InfrastructureInterface", "TechnologyInterface"},
    {"Network", "CommunicationNetwork"},
    {"CommunicationPath", "Path"},
});

constexpr auto relationNames =
    std::to_array<std::string_view>({"Composition", "Aggregation", "Assignment", "Realization", "Serving", "Access",
                                     "Influence", "Triggering", "Flow", "Specialization", "Association"});

constexpr auto olderRelations = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"UsedBy", "Serving"},
    {"Realisation", "Realization"},
    {"Specialisation", "Specialization"},
});

std::string_view withoutPrefix(std::string_view name) {
    return name.substr(name.rfind(':') + 1);
}

template <class Older>
std::string_view translated(const Older& older, std::string_view name) {
    const auto found = std::ranges::find(older, name, &std::pair<std::string_view, std::string_view>::first);
    return found == older.end() ? name : found->second;
}

} // namespace

ArchimateKind archimateKind(std::string_view name) {
    const auto found = std::ranges::find(kinds, translated(olderKinds, withoutPrefix(name)), &ArchimateKind::name);
    return found == kinds.end() ? ArchimateKind() : *found;
}

ArchimateRelationKind archimateRelationKind(std::string_view name) {
    name = withoutPrefix(name);
    constexpr std::string_view ending = "Relationship";
    if (name.ends_with(ending))
        name.remove_suffix(ending.size());
    const auto found = std::ranges::find(relationNames, translated(olderRelations, name));
    return found == relationNames.end() ? ArchimateRelationKind::unknown
                                        : static_cast<ArchimateRelationKind>(found - relationNames.begin());
}

std::string_view nameOf(ArchimateRelationKind kind) {
    return kind == ArchimateRelationKind::unknown ? std::string_view()
                                                  : relationNames.at(static_cast<std::size_t>(kind));
}

} // namespace throughline::exchange
