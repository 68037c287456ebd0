#include "core/layout/placing.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <tuple>

#include "core/layout/card.h"

namespace throughline {

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

class Placing {
  public:
    Placing(const Chain& chain, std::span<const DrawnRole> standing, const LayoutOptions& options)
        : chain_(chain), step_(cardWidth + options.columnGap), gap_(options.cardGap), at_(chain.roles().slotCount()) {
        for (const DrawnRole& drawn : standing)
            take(drawn);
    }

    DrawnRole place(Slot role) {
        const Size size = cardSize(chain_, role);
        const Range wanted = wantedBy(role);
        // In the column nearest to the customers that has room where the role wants to be.
        Point best{};
        double least = infinite;
        for (double x = wanted.last; x > wanted.first - step_ / 2; x -= step_) {
            const double column = columnNear(x);
            const double y = freeHeight({column, wanted.y}, size);
            const double away = std::abs(y - wanted.y) + (wanted.last - x) / 4;
            if (away < least) {
                least = away;
                best = {column, y};
            }
        }
        DrawnRole drawn{role, {best, size}};
        take(drawn);
        return drawn;
    }

    /// How many of the cards that stand it works with.
    [[nodiscard]] std::size_t standingPartners(Slot role) const {
        std::size_t count = 0;
        visitPartners(role, [&](const Box&, bool) { ++count; });
        return count;
    }

  private:
    void take(const DrawnRole& drawn) {
        cards_.push_back(drawn.box);
        at_[drawn.role] = drawn.box;
        left_ = std::min(left_, drawn.box.centre.x);
        bottom_ = std::max(bottom_, drawn.box.bottom());
        if (isEnd(drawn.role))
            endColumn_ = std::max(endColumn_.value_or(-infinite), drawn.box.centre.x);
    }

    [[nodiscard]] bool isEnd(Slot role) const { return chain_.roles().at(role)->kind == RoleKind::endCustomer; }

    /// Calls `visit(box, isCustomer)` for each service with a card that stands.
    template <class Visit>
    void visitPartners(Slot role, Visit&& visit) const {
        const auto look = [&](const RoleKey& key, bool isCustomer) {
            const Slot other = chain_.roles().slotOf(key);
            if (other != noSlot && other != role && at_[other])
                visit(*at_[other], isCustomer);
        };
        for (const Slot service : chain_.servicesFrom(role))
            look(chain_.services().at(service)->customer, true);
        for (const Slot service : chain_.servicesTo(role))
            look(chain_.services().at(service)->server, false);
    }

    /// The columns that a role may stand in, and its height.
    struct Range {
        double first;
        double last;
        double y;
    };
    [[nodiscard]] Range wantedBy(Slot role) const {
        double firstCustomer = infinite;
        double lastServer = -infinite;
        double sum = 0.0;
        int customers = 0;
        int servers = 0;
        visitPartners(role, [&](const Box& box, bool isCustomer) {
            sum += box.centre.y;
            ++(isCustomer ? customers : servers);
            if (isCustomer) {
                firstCustomer = std::min(firstCustomer, box.centre.x);
            } else {
                lastServer = std::max(lastServer, box.centre.x);
            }
        });
        const auto at = [](double x, double height) { return Range{x, x, height}; };
        const double below = cards_.empty() ? 0.0 : bottom_ + gap_ + step_; // what is too low comes as high as it can
        if (customers + servers == 0)
            return at(isEnd(role) && endColumn_ ? *endColumn_ : cards_.empty() ? 0.0 : left_, below);
        const double y = sum / (customers + servers);
        if (isEnd(role) && endColumn_ && *endColumn_ > lastServer)
            return at(*endColumn_, y);
        // Where servers and customers leave no room between them, those who are more are right.
        const bool byCustomers =
            customers > 0 && (servers == 0 || firstCustomer - lastServer >= 2 * step_ - 1 || customers >= servers);
        if (!byCustomers)
            return at(lastServer + step_, y);
        return {servers > 0 ? std::min(lastServer + step_, firstCustomer - step_) : firstCustomer - step_,
                firstCustomer - step_, y};
    }

    /// The column that stands there, more or less; else the place itself, on the grid.
    [[nodiscard]] double columnNear(double x) const {
        double best = std::round(x / gridStep) * gridStep;
        double least = (step_ - cardWidth) / 2;
        for (const Box& card : cards_) {
            if (std::abs(card.centre.x - x) < least) {
                least = std::abs(card.centre.x - x);
                best = card.centre.x;
            }
        }
        return best;
    }

    /// The height nearest to the wanted one at which a card of that size keeps its distance to all others.
    [[nodiscard]] double freeHeight(Point wanted, Size size) const {
        struct Stretch {
            double top;
            double bottom;
        };
        std::vector<Stretch> taken; // by centres, as the whole steps of the grid that are not free
        const double aside = size.width / 2 + 2 * gridStep;
        for (const Box& card : cards_) {
            if (card.right() <= wanted.x - aside || card.left() >= wanted.x + aside)
                continue;
            taken.push_back({std::floor((card.top() - gap_ - size.height / 2) / gridStep) * gridStep,
                             std::ceil((card.bottom() + gap_ + size.height / 2) / gridStep) * gridStep});
        }
        std::ranges::sort(taken, {}, &Stretch::top);
        std::size_t kept = 0;
        for (const Stretch& stretch : taken) {
            if (kept > 0 && stretch.top < taken[kept - 1].bottom) {
                taken[kept - 1].bottom = std::max(taken[kept - 1].bottom, stretch.bottom);
            } else {
                taken[kept++] = stretch;
            }
        }
        taken.resize(kept);
        const double y = std::round(wanted.y / gridStep) * gridStep;
        for (const Stretch& stretch : taken) {
            if (y > stretch.top && y < stretch.bottom)
                return y - stretch.top <= stretch.bottom - y ? stretch.top : stretch.bottom;
        }
        // Far below all the others nothing is in the way; then right below them is enough.
        if (!cards_.empty() && y > bottom_ + gap_ + size.height)
            return std::ceil((bottom_ + gap_ + size.height / 2) / gridStep) * gridStep;
        return y;
    }

    const Chain& chain_;
    double step_;
    double gap_;
    std::vector<std::optional<Box>> at_; ///< by role
    std::vector<Box> cards_;
    double left_ = infinite;
    double bottom_ = -infinite;
    std::optional<double> endColumn_;
};

} // namespace

std::vector<DrawnRole> placedAmong(const Chain& chain, std::span<const DrawnRole> standing, std::span<const Slot> roles,
                                   const LayoutOptions& options) {
    Placing placing(chain, standing, options);
    std::vector<Slot> waiting(roles.begin(), roles.end());
    std::ranges::sort(waiting, [&](Slot a, Slot b) {
        const Role& one = *chain.roles().at(a);
        const Role& other = *chain.roles().at(b);
        return std::tie(one.title, one.key) < std::tie(other.title, other.key);
    });
    std::vector<DrawnRole> placed;
    while (!waiting.empty()) {
        const auto next =
            std::ranges::max_element(waiting, {}, [&](Slot role) { return placing.standingPartners(role); });
        placed.push_back(placing.place(*next));
        waiting.erase(next);
    }
    return placed;
}

} // namespace throughline
