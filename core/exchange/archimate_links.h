#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/exchange/archimate_model.h"
#include "core/model/status.h"

namespace throughline::exchange {

/// Who stands behind what in a model: its relations between the elements of the layers that are read, followed through
/// junctions, and for every element the roles that do it or are it.
///
/// An actor that is assigned to a role holds it, and is no role. Where it holds only one, what it does is that role's.
/// Elements are numbered as in the model, which must outlive this.
class ArchimateLinks {
  public:
    using Number = std::uint32_t;
    /// More ways than this through junctions and from roles to what they do are refused.
    static constexpr std::size_t mostWays = 3'000'000;

    struct Link {
        ArchimateRelationKind kind;
        Number source;
        Number target;
        Number relation; ///< the first of those that it leads along
    };

    ArchimateLinks(const ArchimateModel& model, bool allLayers) : model_(model), allLayers_(allLayers) {}
    /// Code::invalid where there are too many ways.
    Status follow();

    [[nodiscard]] bool isRead(ArchimateLayer layer) const;
    [[nodiscard]] const std::vector<Link>& links() const { return links_; }
    [[nodiscard]] bool isRole(Number element) const { return isRole_[element]; }
    /// The roles that an actor holds, in the order of the relations.
    [[nodiscard]] const std::vector<Number>& heldBy(Number actor) const { return held_[actor]; }
    /// The roles that stand behind the element: itself, or those that come to it by assignments and realizations.
    [[nodiscard]] const std::vector<Number>& behind(Number element) const { return behind_[element]; }

    /// Whether a relation is a link, or why it is none.
    enum class Way : std::uint8_t {
        isLink,
        isPart, ///< of links through junctions
        endsAtRelation,
        endsAtOtherLayer,
        endsAtJunction ///< and leads nowhere from there
    };
    [[nodiscard]] Way way(Number relation) const { return ways_[relation]; }

  private:
    [[nodiscard]] ArchimatePart part(Number element) const;
    void noteElements();
    Status linkRelations();
    Status linkThroughJunctions(Number relation, Number junction);
    void noteHolders();
    Status noteBehind();
    Status spend(std::size_t ways);

    const ArchimateModel& model_;
    bool allLayers_;
    std::size_t spent_ = 0;
    std::unordered_map<std::string_view, Number> numbers_; ///< elements by id
    std::vector<std::vector<Number>> fromJunction_;        ///< of each junction, the relations that leave it
    std::vector<Link> links_;
    std::vector<Way> ways_;
    std::vector<bool> isRole_;
    std::vector<std::vector<Number>> held_;
    std::vector<std::vector<Number>> behind_;
};

} // namespace throughline::exchange
