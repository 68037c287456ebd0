#include "core/exchange/drawing_match.h"

#include <algorithm>
#include <unordered_map>

namespace throughline::exchange {

namespace {

double medianOf(std::vector<double> numbers) {
    const auto middle = numbers.begin() + static_cast<std::ptrdiff_t>(numbers.size() / 2);
    std::ranges::nth_element(numbers, middle);
    return *middle;
}

} // namespace

std::optional<DrawingMatch> matchDrawing(const Chain& chain, const Imported& imported, const ViewKey& drawing,
                                         const std::function<Slot(const RoleKey&)>& slotOf) {
    std::unordered_map<Slot, Point> drawn;
    for (const auto& [place, origin] : imported.rows<Place>()) {
        if (place->view != drawing)
            continue;
        if (const Slot role = slotOf(place->role); role != noSlot)
            drawn.emplace(role, Point{place->x, place->y});
    }
    if (drawn.empty())
        return std::nullopt;
    struct Moves {
        std::vector<double> x;
        std::vector<double> y;
    };
    std::unordered_map<Slot, Moves> byView;
    for (const Place& place : chain.places()) {
        const auto from = drawn.find(chain.roles().slotOf(place.role));
        if (from == drawn.end())
            continue;
        Moves& moves = byView[chain.views().slotOf(place.view)];
        moves.x.push_back(place.x - from->second.x);
        moves.y.push_back(place.y - from->second.y);
    }
    Slot best = noSlot;
    for (const auto& [view, moves] : byView) {
        if (2 * moves.x.size() < drawn.size())
            continue;
        const auto rank = [&](Slot slot) {
            return std::pair(byView[slot].x.size(), -chain.views().at(slot)->position);
        };
        if (best == noSlot || rank(best) < rank(view))
            best = view;
    }
    if (best == noSlot)
        return std::nullopt;
    Moves& moves = byView[best];
    return DrawingMatch{best, {medianOf(std::move(moves.x)), medianOf(std::move(moves.y))}};
}

} // namespace throughline::exchange
