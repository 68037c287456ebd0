#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/layout/arrows.h"
#include "core/layout/drawing.h"
#include "core/layout/obstacles.h"
#include "core/layout/way_finder.h"
#include "core/model/chain.h"

namespace throughline {

/// The arrows of all services between the drawn cards, from where the cards stand alone: arrows that end on the same
/// side of a card are spread over it, opposite services run beside each other, and an arrow that would cross a foreign
/// card passes level through a gap between cards (several in one gap beside each other). The same cards give the same
/// arrows whatever the order of rows, and whatever the way on which they came to stand there: cards that move cost
/// only the arrows that they and their neighbours have, and those that they come into or go out of the way of.
///
/// Every step looks at the outcome of the step before and at nothing global (ports by the cards; ways; levels in shared
/// gaps; ports by the ways; ways), which is what makes it possible to take up each of them in the middle.
class Routes {
  public:
    Routes() = default;
    Routes(const Chain& chain, std::span<const DrawnRole> roles);

    /// The role's card stands here now.
    void place(const Chain& chain, Slot role, const Box& box);
    /// It is not drawn any more.
    void remove(Slot role);
    [[nodiscard]] bool standsAt(Slot role, const Box& box) const;
    /// Where it was placed last.
    [[nodiscard]] Point centreOf(Slot role) const {
        return {(double{cards_[role].left} + double{cards_[role].right}) / 2, cards_[role].middle()};
    }
    /// The service is new, is gone, or goes between other roles.
    void touch(Slot service) { services_.push_back(service); }
    /// Takes in what was told since the last time; the services whose arrows may run another way now, ascending.
    /// `changing` is called for each of them while it still runs the old way.
    std::vector<Slot> update(const Chain& chain, const std::function<void(Slot)>& changing = {});

    /// Calls `visit(curve)` for the curves of the service's arrow, from the server's border to the customer's; not at
    /// all where it is not drawn.
    template <class Visit>
    void visit(Slot service, Visit&& visit) const;
    /// The roles of a service that is drawn.
    [[nodiscard]] std::pair<Slot, Slot> endsOf(Slot service) const {
        return {arrows_[service].server, arrows_[service].customer};
    }

  private:
    /// What is known of one arrow. `way` is 1 to the right, -1 to the left, 0 where the cards stand above each other.
    struct Arrow {
        Slot server = noSlot;
        Slot customer = noSlot;
        float startX = 0.0F;
        float endX = 0.0F;
        std::array<float, 2> startY{}; ///< by the cards; by the ways
        std::array<float, 2> endY{};
        float bend = 0.0F;
        float bendReach = 0.0F;
        float seenTop = 0.0F; ///< of all that its detour has looked at
        float seenBottom = 0.0F;
        std::uint32_t detour = none;
        std::int8_t way = 1;
    };
    /// What is known beyond that of an arrow that something stands in the way of.
    struct Detour {
        std::vector<Passage> passages; ///< those found first; then, where these did not do, those found last
        std::vector<Look> looks;
        std::uint32_t first = 0; ///< the number of the passages found first
        std::uint32_t firstLooks = 0;
        bool hasLast = false;
        [[nodiscard]] std::span<const Passage> last() const { return std::span(passages).subspan(hasLast ? first : 0); }
    };
    struct Port;
    class Update;
    static constexpr std::uint32_t none = 0xffffffff;

    [[nodiscard]] WayEnds endsOf(const Arrow& arrow, std::size_t step) const;
    [[nodiscard]] bool isDrawn(Slot role) const {
        return role < cards_.size() && cards_[role].left <= cards_[role].right;
    }
    [[nodiscard]] bool isTouched(const Arrow& arrow, const CardSides& card) const;
    static std::uint64_t gapOf(const Passage& passage);

    std::vector<CardSides> cards_; ///< by role; left beyond right where it is not drawn
    std::vector<bool> isPill_;
    std::vector<Arrow> arrows_; ///< by service
    std::vector<Detour> detours_;
    std::vector<std::uint32_t> unused_; ///< of the detours
    Obstacles obstacles_;
    std::unordered_map<std::uint64_t, std::vector<Slot>> gaps_; ///< the services that pass through each gap
    // Told, and not yet taken in.
    std::vector<Slot> services_;
    std::vector<Slot> moved_;
    std::vector<CardSides> places_; ///< that cards have left or come to
};

template <class Visit>
void Routes::visit(Slot service, Visit&& visit) const {
    if (service >= arrows_.size() || arrows_[service].server == noSlot)
        return;
    const Arrow& arrow = arrows_[service];
    const WayEnds ends = endsOf(arrow, 1);
    if (arrow.way == 0) {
        visit(bentCurve(ends.start, ends.end, arrow.bend));
        return;
    }
    Point at = ends.start;
    if (arrow.detour != none) {
        for (const Passage& passage : detours_[arrow.detour].last()) {
            const Point enter{arrow.way > 0 ? passage.left : passage.right, passage.y};
            const Point leave{arrow.way > 0 ? passage.right : passage.left, passage.y};
            visit(levelCurve(at, enter));
            visit(levelCurve(enter, leave));
            at = leave;
        }
    }
    visit(levelCurve(at, ends.end));
}

/// The arrows between the roles, in the order of the service table.
std::vector<DrawnService> routed(const Chain& chain, std::span<const DrawnRole> roles);

} // namespace throughline
