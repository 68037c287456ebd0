#include "core/layout/routes.h"

#include <algorithm>
#include <bit>

#include "core/layout/routes_update.h"

namespace throughline {

namespace {

constexpr CardSides nowhere{1.0F, 0.0F, 0.0F, 0.0F};

CardSides sidesOf(const Box& box) {
    return {static_cast<float>(box.left()), static_cast<float>(box.top()), static_cast<float>(box.right()),
            static_cast<float>(box.bottom())};
}

} // namespace

Routes::Routes(const Chain& chain, std::span<const DrawnRole> roles) {
    cards_.assign(chain.roles().slotCount(), nowhere);
    isPill_.assign(cards_.size(), false);
    arrows_.resize(chain.services().slotCount());
    for (const DrawnRole& drawn : roles) {
        if (isDrawn(drawn.role))
            continue;
        const CardSides sides = sidesOf(drawn.box);
        cards_[drawn.role] = sides;
        isPill_[drawn.role] = chain.roles().at(drawn.role)->kind == RoleKind::endCustomer;
        obstacles_.append(drawn.role, sides);
        moved_.push_back(drawn.role);
    }
    obstacles_.sort();
    Update(*this, chain, true, {}).run();
    moved_ = {};
    detours_.shrink_to_fit();
}

void Routes::seal() {
    if (isSealed_)
        return;
    isSealed_ = true;
    std::size_t count = 0;
    for (const Detour& detour : detours_)
        count += detour.last().size();
    levels_.reserve(count);
    sealed_.reserve(detours_.size());
    for (const Detour& detour : detours_) {
        const std::span<const Passage> last = detour.last();
        sealed_.push_back({static_cast<std::uint32_t>(levels_.size()), static_cast<std::uint32_t>(last.size())});
        for (const Passage& passage : last)
            levels_.push_back({passage.left, passage.right, passage.y});
    }
    detours_ = {};
    unused_ = {};
    obstacles_ = {};
    gaps_ = {};
    isPill_ = {};
    services_ = {};
    moved_ = {};
    places_ = {};
}

void Routes::drop(Slot service) {
    if (service < arrows_.size())
        arrows_[service] = {};
}

void Routes::place(const Chain& chain, Slot role, const Box& box) {
    if (role >= cards_.size()) {
        cards_.resize(role + std::size_t{1}, nowhere);
        isPill_.resize(cards_.size(), false);
    }
    const CardSides sides = sidesOf(box);
    const bool isPill = chain.roles().at(role)->kind == RoleKind::endCustomer;
    if (cards_[role] == sides && isPill_[role] == isPill)
        return;
    remove(role);
    cards_[role] = sides;
    isPill_[role] = isPill;
    obstacles_.insert(role, sides);
    places_.push_back(sides);
    moved_.push_back(role);
}

void Routes::remove(Slot role) {
    if (!isDrawn(role))
        return;
    if (isSealed_) {
        cards_[role] = nowhere;
        return;
    }
    obstacles_.erase(role, cards_[role]);
    places_.push_back(cards_[role]);
    cards_[role] = nowhere;
    moved_.push_back(role);
}

bool Routes::standsAt(Slot role, const Box& box) const {
    return isDrawn(role) && cards_[role] == sidesOf(box);
}

std::vector<Slot> Routes::update(const Chain& chain, const std::function<void(Slot)>& changing) {
    std::vector<Slot> changed = Update(*this, chain, false, changing).run();
    services_.clear();
    moved_.clear();
    places_.clear();
    return changed;
}

WayEnds Routes::endsOf(const Arrow& arrow, std::size_t step) const {
    return {arrow.server, arrow.customer, {arrow.startX, arrow.startY[step]}, {arrow.endX, arrow.endY[step]}};
}

/// Whether a card that comes to stand here, or has stood here, can make the arrow run another way.
bool Routes::isTouched(const Arrow& arrow, const CardSides& card) const {
    if (arrow.way == 0) {
        const CardSides area = bendArea(endsOf(arrow, 1), arrow.bendReach);
        return card.left < area.right && card.right > area.left && card.top < area.bottom && card.bottom > area.top;
    }
    const auto [left, right] = std::minmax(arrow.startX, arrow.endX);
    if (card.right <= left || card.left >= right)
        return false;
    const bool isSame = arrow.startY[0] == arrow.startY[1] && arrow.endY[0] == arrow.endY[1];
    if (arrow.detour == none) {
        return touchesWay(endsOf(arrow, 1), nullptr, 0, &Passage::y, card) ||
               (!isSame && touchesWay(endsOf(arrow, 0), nullptr, 0, &Passage::y, card));
    }
    if (card.bottom <= arrow.seenTop || card.top >= arrow.seenBottom)
        return false;
    const Detour& detour = detours_[arrow.detour];
    const auto last = detour.last();
    return std::ranges::any_of(detour.looks, [&](const Look& look) { return touches(look, card); }) ||
           touchesWay(endsOf(arrow, 0), detour.passages.data(), detour.first, &Passage::wanted, card) ||
           touchesWay(endsOf(arrow, 1), detour.passages.data(), detour.first, &Passage::y, card) ||
           (detour.hasLast && touchesWay(endsOf(arrow, 1), last.data(), last.size(), &Passage::y, card));
}

std::uint64_t Routes::gapOf(const Passage& passage) {
    const auto mixed = [](std::uint64_t key, float value) {
        key = (key ^ std::bit_cast<std::uint32_t>(value)) * 0x9e3779b97f4a7c15ULL;
        return key ^ (key >> 29);
    };
    return mixed(mixed(mixed(1, passage.gapTop), passage.gapBottom), passage.left);
}

std::vector<DrawnService> routed(const Chain& chain, std::span<const DrawnRole> roles) {
    const Routes routes(chain, roles);
    std::vector<DrawnService> services;
    services.reserve(chain.services().size());
    for (auto service = chain.services().begin(); service != chain.services().end(); ++service) {
        DrawnService drawn{service.slot(), {}};
        routes.visit(drawn.service, [&drawn](const Curve& curve) { drawn.curves.push_back(curve); });
        if (!drawn.curves.empty())
            services.push_back(std::move(drawn));
    }
    return services;
}

} // namespace throughline
