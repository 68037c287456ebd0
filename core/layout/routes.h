#pragma once

#include <algorithm>
#include <array>
#include <cmath>
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
    /// Gives back all that tells how the arrows would change, which in a large drawing is most of the memory: they run
    /// on where they run, and nothing may be placed, touched or updated any more. Cards and services only go.
    void seal();
    [[nodiscard]] bool isSealed() const { return isSealed_; }
    /// The service's arrow goes, and no other one changes.
    void drop(Slot service);
    /// Whether the service's arrow is known to run between these roles.
    [[nodiscard]] bool has(Slot service, Slot server, Slot customer) const {
        return service < arrows_.size() && arrows_[service].server == server && arrows_[service].customer == customer;
    }
    /// Takes in what was told since the last time; the services whose arrows may run another way now, ascending.
    /// `changing` is called for each of them while it still runs the old way.
    std::vector<Slot> update(const Chain& chain, const std::function<void(Slot)>& changing = {});

    /// Calls `visit(curve)` for the curves of the service's arrow, from the server's border to the customer's; not at
    /// all where it is not drawn.
    template <class Visit>
    void visit(Slot service, Visit&& visit) const;
    /// Calls `visit(point)` for the points of the arrow between which level curves run, from the server's border to the
    /// customer's; where level stretches are shorter than `least`, their middles, and of several that follow each other
    /// within `least` one. False, and no call, where it is not
    /// drawn or bends round the sides of cards above each other.
    template <class Visit>
    bool visitCorners(Slot service, double least, Visit&& visit) const;
    /// Calls `visit(from, to, isLast)` for those of the level curves between these points that reach into the stretch
    /// from `left` to `right`; of a long arrow most do not.
    template <class Visit>
    bool visitLevels(Slot service, double left, double right, Visit&& visit) const;
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
    /// A passage of an arrow that does not change any more.
    struct Level {
        float left;
        float right;
        float y;
    };
    struct Levels {
        std::uint32_t first;
        std::uint32_t count;
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
    /// Calls `visit` with the passages that the arrow goes through, in the order of its way; none where nothing is in
    /// its way.
    template <class Visit>
    void withPassages(const Arrow& arrow, Visit&& visit) const;

    std::vector<CardSides> cards_; ///< by role; left beyond right where it is not drawn
    std::vector<bool> isPill_;
    std::vector<Arrow> arrows_; ///< by service
    std::vector<Detour> detours_;
    std::vector<std::uint32_t> unused_; ///< of the detours
    bool isSealed_ = false;
    std::vector<Levels> sealed_; ///< instead of the detours
    std::vector<Level> levels_;
    Obstacles obstacles_;
    std::unordered_map<std::uint64_t, std::vector<Slot>> gaps_; ///< the services that pass through each gap
    // Told, and not yet taken in.
    std::vector<Slot> services_;
    std::vector<Slot> moved_;
    std::vector<CardSides> places_; ///< that cards have left or come to
};

template <class Visit>
void Routes::withPassages(const Arrow& arrow, Visit&& visit) const {
    if (arrow.detour == none) {
        visit(std::span<const Passage>());
    } else if (isSealed_) {
        const Levels& own = sealed_[arrow.detour];
        visit(std::span(levels_).subspan(own.first, own.count));
    } else {
        visit(detours_[arrow.detour].last());
    }
}

template <class Visit>
void Routes::visit(Slot service, Visit&& visit) const {
    if (service >= arrows_.size() || arrows_[service].server == noSlot)
        return;
    const Arrow& arrow = arrows_[service];
    if (arrow.way == 0) {
        const WayEnds ends = endsOf(arrow, 1);
        visit(bentCurve(ends.start, ends.end, arrow.bend));
        return;
    }
    Point last;
    bool isFirst = true;
    visitCorners(service, 0.0, [&](Point corner) {
        if (!std::exchange(isFirst, false))
            visit(levelCurve(last, corner));
        last = corner;
    });
}

template <class Visit>
bool Routes::visitCorners(Slot service, double least, Visit&& visit) const {
    if (service >= arrows_.size() || arrows_[service].server == noSlot || arrows_[service].way == 0)
        return false;
    const Arrow& arrow = arrows_[service];
    visit(Point{arrow.startX, arrow.startY[1]});
    withPassages(arrow, [&](const auto passages) {
        // Where several lie within `least` of each other, one of them: most are not even looked at.
        const double across = std::abs(double{arrow.endX} - double{arrow.startX});
        const double within = across > least ? least * static_cast<double>(passages.size()) / across : 1.0;
        const auto step = static_cast<std::size_t>(std::max(1.0, within));
        for (std::size_t i = step / 2; i < passages.size(); i += step) {
            const auto& passage = passages[i];
            if (passage.right - passage.left < least) {
                visit(Point{(passage.left + passage.right) / 2, passage.y});
                continue;
            }
            visit(Point{arrow.way > 0 ? passage.left : passage.right, passage.y});
            visit(Point{arrow.way > 0 ? passage.right : passage.left, passage.y});
        }
    });
    visit(Point{arrow.endX, arrow.endY[1]});
    return true;
}

template <class Visit>
bool Routes::visitLevels(Slot service, double left, double right, Visit&& visit) const {
    if (service >= arrows_.size() || arrows_[service].server == noSlot || arrows_[service].way == 0)
        return false;
    const Arrow& arrow = arrows_[service];
    const auto reaches = [&](double one, double other) {
        return std::max(one, other) >= left && std::min(one, other) <= right;
    };
    Point at{arrow.startX, arrow.startY[1]};
    withPassages(arrow, [&](const auto passages) {
        for (const auto& passage : passages) {
            const Point enter{arrow.way > 0 ? passage.left : passage.right, passage.y};
            const Point leave{arrow.way > 0 ? passage.right : passage.left, passage.y};
            if (reaches(at.x, enter.x))
                visit(at, enter, false);
            if (reaches(enter.x, leave.x))
                visit(enter, leave, false);
            at = leave;
        }
    });
    const Point end{arrow.endX, arrow.endY[1]};
    if (reaches(at.x, end.x))
        visit(at, end, true);
    return true;
}

/// The arrows between the roles, in the order of the service table.
std::vector<DrawnService> routed(const Chain& chain, std::span<const DrawnRole> roles);

} // namespace throughline
