#include "core/layout/routes.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <optional>
#include <tuple>

#include "core/layout/arrows.h"
#include "core/layout/obstacles.h"

namespace throughline {

namespace {

constexpr double clearance = 6.0;    // least distance between a foreign card and an arrow
constexpr double besideCard = 12.0;  // how far before and after a card an arrow runs level
constexpr double mostAway = 24.0;    // further from the cards that an arrow passes, where there is room
constexpr double leastGap = 20.0;    // gaps between cards that are lower are not passed through
constexpr double passageStep = 10.0; // between arrows in one gap
constexpr double portStep = 14.0;    // between arrows on one side of a card
constexpr double bentOut = 40.0;
constexpr int mostRounds = 3;
constexpr std::size_t mostPassages = 48;     // of an arrow
constexpr std::size_t mostTests = 4'000'000; // of pieces against cards; beyond, arrows go straight

/// The part of a gap that keeps well away from the cards, so that a label has room, and is at least `needed` high where
/// the gap is.
Obstacles::Gap comfortable(const Obstacles::Gap& gap, double needed) {
    const double height = gap.bottom - gap.top;
    const double away = std::max(0.0, std::min({(height - needed) / 2, height / 3, mostAway}));
    return {gap.top + away, gap.bottom - away};
}

enum class Side : std::uint8_t { left, right };

/// A stretch that an arrow runs level, through a gap between cards.
struct Passage {
    double left = 0.0;
    double right = 0.0;
    double y = 0.0;
    Obstacles::Gap gap;
};

struct Route {
    Slot service = noSlot;
    std::uint32_t server = 0; ///< indices of the drawn roles
    std::uint32_t customer = 0;
    std::uint32_t rank = 0; ///< by key: what decides where nothing else does
    int way = 1;            ///< 1 to the right, -1 to the left, 0 where the cards stand above each other
    Point start;
    Point end;
    std::vector<Passage> passages; ///< along the way
};

class Router {
  public:
    Router(const Chain& chain, std::span<const DrawnRole> roles) : chain_(chain), roles_(roles), obstacles_(roles) {}

    std::vector<DrawnService> route() {
        collect();
        // Sharing gaps and sides moves arrows a little, perhaps onto a card; the last word has going round.
        sharePorts();
        for (int round = 0; round < mostRounds && goRoundAll(); ++round) {
            shareGaps();
            sharePorts();
        }
        goRoundAll();
        std::vector<DrawnService> services(routes_.size());
        for (const Route& route : routes_)
            services[place_[route.rank]] = {route.service, curvesOf(route)};
        return services;
    }

  private:
    void collect();
    bool goRoundAll();
    bool goRound(Route& route);
    std::optional<std::size_t> addPassage(Route& route, std::uint32_t card, Point from, Point to);
    std::uint32_t firstHit(const Route& route, Point from, Point to);
    void passOutside(Route& route);
    void shareGaps();
    void sharePorts();
    [[nodiscard]] std::vector<Curve> curvesOf(const Route& route) const;

    const Chain& chain_;
    std::span<const DrawnRole> roles_;
    Obstacles obstacles_;
    std::vector<Route> routes_;        // by rank
    std::vector<std::uint32_t> place_; // of a rank in the order of the service table
    std::size_t tests_ = 0;
};

void Router::collect() {
    std::vector<std::uint32_t> drawn(chain_.roles().slotCount(), Obstacles::none);
    for (std::uint32_t i = 0; i < roles_.size(); ++i)
        drawn[roles_[i].role] = i;
    const auto& services = chain_.services();
    for (auto service = services.begin(); service != services.end(); ++service) {
        const Slot server = chain_.roles().slotOf(service->server);
        const Slot customer = chain_.roles().slotOf(service->customer);
        if (server == noSlot || customer == noSlot)
            continue;
        if (drawn[server] == Obstacles::none || drawn[customer] == Obstacles::none)
            continue;
        Route route;
        route.service = service.slot();
        route.server = drawn[server];
        route.customer = drawn[customer];
        const Box& from = roles_[route.server].box;
        const Box& to = roles_[route.customer].box;
        route.way = to.left() >= from.right() ? 1 : to.right() <= from.left() ? -1 : 0;
        route.start = {route.way < 0 ? from.left() : from.right(), from.centre.y};
        route.end = {route.way > 0 ? to.left() : to.right(), to.centre.y};
        routes_.push_back(std::move(route));
    }
    std::sort(routes_.begin(), routes_.end(), [&](const Route& a, const Route& b) {
        return services.at(a.service)->key < services.at(b.service)->key;
    });
    std::vector<std::uint32_t> bySlot(routes_.size());
    for (std::uint32_t rank = 0; rank < routes_.size(); ++rank) {
        routes_[rank].rank = rank;
        bySlot[rank] = rank;
    }
    std::sort(bySlot.begin(), bySlot.end(),
              [&](std::uint32_t a, std::uint32_t b) { return routes_[a].service < routes_[b].service; });
    place_.resize(routes_.size());
    for (std::uint32_t i = 0; i < bySlot.size(); ++i)
        place_[bySlot[i]] = i;
}

std::uint32_t Router::firstHit(const Route& route, Point from, Point to) {
    const Curve curve = levelCurve(from, to);
    const double length = std::abs(to.x - from.x) + std::abs(to.y - from.y);
    const int pieces = from.y == to.y ? 1 : std::clamp(static_cast<int>(length / 24.0), 4, 64);
    Point a = from;
    for (int i = 1; i <= pieces; ++i) {
        const Point b = pointAt(curve, static_cast<double>(i) / pieces);
        ++tests_;
        const std::uint32_t card = obstacles_.hit(a, b, clearance, route.server, route.customer);
        if (card != Obstacles::none)
            return card;
        a = b;
    }
    return Obstacles::none;
}

/// Takes the arrow past `card`, which the piece between `from` and `to` would cross; the index of the passage, or none
/// where there is no room.
std::optional<std::size_t> Router::addPassage(Route& route, std::uint32_t card, Point from, Point to) {
    const auto [leftmost, rightmost] = std::minmax(route.start.x, route.end.x);
    const Box& box = obstacles_.box(card);
    Passage passage{box.left() - besideCard, box.right() + besideCard, 0.0, {}};
    // Where the straight way between the piece's ends would be; the S itself is steeper and would swing past gaps.
    const double t = to.x == from.x ? 0.5 : std::clamp((box.centre.x - from.x) / (to.x - from.x), 0.0, 1.0);
    passage.y = from.y + t * (to.y - from.y);
    // Passages that touch become one, so that an arrow never has to turn on the spot.
    for (std::size_t i = 0; i < route.passages.size();) {
        const Passage& other = route.passages[i];
        if (other.left < passage.right + 2 * besideCard && other.right > passage.left - 2 * besideCard) {
            passage.left = std::min(passage.left, other.left);
            passage.right = std::max(passage.right, other.right);
            route.passages.erase(route.passages.begin() + static_cast<std::ptrdiff_t>(i));
            i = 0;
        } else {
            ++i;
        }
    }
    passage.left = std::max(passage.left, leftmost + 4.0);
    passage.right = std::min(passage.right, rightmost - 4.0);
    if (passage.left >= passage.right)
        return std::nullopt;
    passage.gap = obstacles_.gapNear(passage.left, passage.right, passage.y, leastGap);
    passage.gap.top += clearance + 2.0;
    passage.gap.bottom -= clearance + 2.0;
    const Obstacles::Gap middle = comfortable(passage.gap, 0.0);
    passage.y = std::clamp(passage.y, middle.top, middle.bottom);
    const auto place = std::find_if(route.passages.begin(), route.passages.end(), [&](const Passage& other) {
        return route.way > 0 ? other.left > passage.left : other.left < passage.left;
    });
    const auto inserted = route.passages.insert(place, passage);
    return static_cast<std::size_t>(inserted - route.passages.begin());
}

/// One passage above or below everything.
void Router::passOutside(Route& route) {
    const auto [leftmost, rightmost] = std::minmax(route.start.x, route.end.x);
    const Obstacles::Gap all = obstacles_.extent();
    const double middle = (route.start.y + route.end.y) / 2;
    const bool above = middle - all.top < all.bottom - middle;
    Passage passage{leftmost + 2 * besideCard, rightmost - 2 * besideCard, 0.0, {}};
    passage.gap =
        above ? Obstacles::Gap{all.top - 400.0, all.top - 16.0} : Obstacles::Gap{all.bottom + 16.0, all.bottom + 400.0};
    passage.y = above ? passage.gap.bottom : passage.gap.top;
    route.passages = {passage};
}

/// Whether any arrow had to be led past a card.
bool Router::goRoundAll() {
    bool any = false;
    for (Route& route : routes_) {
        if (route.way != 0)
            any = goRound(route) || any;
    }
    return any;
}

bool Router::goRound(Route& route) {
    std::size_t added = 0;
    std::size_t piece = 0; // the pieces before it are known to be free
    while (piece <= route.passages.size()) {
        if (tests_ > mostTests)
            return added > 0;
        const auto edge = [&](const Passage& passage, bool first) {
            return Point{(route.way > 0) == first ? passage.left : passage.right, passage.y};
        };
        const Point from = piece == 0 ? route.start : edge(route.passages[piece - 1], false);
        const Point to = piece == route.passages.size() ? route.end : edge(route.passages[piece], true);
        const std::uint32_t card = firstHit(route, from, to);
        if (card == Obstacles::none) {
            ++piece;
            continue;
        }
        if (++added > mostPassages) {
            passOutside(route);
            return true;
        }
        const auto place = addPassage(route, card, from, to);
        if (!place)
            return true;
        piece = *place;
    }
    return added > 0;
}

void Router::shareGaps() {
    std::vector<std::pair<Route*, std::size_t>> passages;
    for (Route& route : routes_) {
        for (std::size_t i = 0; i < route.passages.size(); ++i)
            passages.emplace_back(&route, i);
    }
    const auto passageOf = [](const auto& entry) -> Passage& { return entry.first->passages[entry.second]; };
    const auto gapOf = [&](const auto& entry) {
        const Passage& passage = passageOf(entry);
        return std::tuple(passage.gap.top, passage.gap.bottom, passage.left);
    };
    // Within a gap: by where the arrow comes from and goes to, so that those beside each other do not cross.
    const auto slopeOf = [&](const auto& entry) {
        const auto& [route, i] = entry;
        const double before = i == 0 ? route->start.y : route->passages[i - 1].y;
        const double after = i + 1 == route->passages.size() ? route->end.y : route->passages[i + 1].y;
        return before + after;
    };
    std::sort(passages.begin(), passages.end(), [&](const auto& a, const auto& b) {
        return std::tuple(gapOf(a), slopeOf(a), a.first->rank, a.second) <
               std::tuple(gapOf(b), slopeOf(b), b.first->rank, b.second);
    });
    std::vector<double> levels;
    for (std::size_t first = 0; first < passages.size();) {
        std::size_t last = first + 1;
        while (last < passages.size() && gapOf(passages[last]) == gapOf(passages[first]))
            ++last;
        const auto count = static_cast<double>(last - first);
        const Obstacles::Gap gap = comfortable(passageOf(passages[first]).gap, (count - 1) * passageStep);
        double step = passageStep;
        if (count > 1 && gap.bottom - gap.top < (count - 1) * step)
            step = (gap.bottom - gap.top) / (count - 1);
        levels.clear();
        for (std::size_t i = first; i < last; ++i) {
            const double least = levels.empty() ? gap.top : levels.back() + step;
            levels.push_back(std::max(least, passageOf(passages[i]).y));
        }
        double most = gap.bottom;
        for (std::size_t i = last; i-- > first;) {
            levels[i - first] = std::min(levels[i - first], most);
            most = levels[i - first] - step;
        }
        for (std::size_t i = first; i < last; ++i)
            passageOf(passages[i]).y = levels[i - first];
        first = last;
    }
}

void Router::sharePorts() {
    struct Port {
        std::uint32_t card;
        Side side;
        double towards;
        std::uint32_t rank;
        double* y;
    };
    std::vector<Port> ports;
    ports.reserve(2 * routes_.size());
    for (Route& route : routes_) {
        const Side startSide = route.way < 0 ? Side::left : Side::right;
        const Side endSide = route.way > 0 ? Side::left : Side::right;
        const double first = route.passages.empty() ? roles_[route.customer].box.centre.y : route.passages.front().y;
        const double last = route.passages.empty() ? roles_[route.server].box.centre.y : route.passages.back().y;
        ports.push_back({route.server, startSide, first, route.rank, &route.start.y});
        ports.push_back({route.customer, endSide, last, route.rank, &route.end.y});
    }
    std::sort(ports.begin(), ports.end(), [](const Port& a, const Port& b) {
        return std::tie(a.card, a.side, a.towards, a.rank) < std::tie(b.card, b.side, b.towards, b.rank);
    });
    for (std::size_t first = 0; first < ports.size();) {
        std::size_t last = first + 1;
        while (last < ports.size() && ports[last].card == ports[first].card && ports[last].side == ports[first].side) {
            ++last;
        }
        const DrawnRole& card = roles_[ports[first].card];
        // A pill's ends are round: arrows stay near its middle, where its border is upright.
        const bool isPill = chain_.roles().at(card.role)->kind == RoleKind::endCustomer;
        const double room = isPill ? std::max(16.0, card.box.size.height - 32.0) : card.box.size.height - 24.0;
        const auto count = static_cast<double>(last - first);
        const double step = count > 1 ? std::min(isPill ? portStep / 2 : portStep, room / (count - 1)) : 0.0;
        for (std::size_t i = first; i < last; ++i) {
            *ports[i].y = card.box.centre.y + (static_cast<double>(i - first) - (count - 1) / 2) * step;
        }
        first = last;
    }
}

std::vector<Curve> Router::curvesOf(const Route& route) const {
    if (route.way == 0) {
        const double outermost = std::max(route.start.x, route.end.x);
        // Arrows that reach further bend further, so that they lie in each other.
        const double further = std::min(24.0, std::abs(route.end.y - route.start.y) / 32.0);
        return {bentCurve(route.start, route.end, outermost + bentOut + further)};
    }
    std::vector<Curve> curves;
    Point at = route.start;
    for (const Passage& passage : route.passages) {
        const Point enter{route.way > 0 ? passage.left : passage.right, passage.y};
        const Point leave{route.way > 0 ? passage.right : passage.left, passage.y};
        curves.push_back(levelCurve(at, enter));
        curves.push_back(levelCurve(enter, leave));
        at = leave;
    }
    curves.push_back(levelCurve(at, route.end));
    return curves;
}

} // namespace

std::vector<DrawnService> routed(const Chain& chain, std::span<const DrawnRole> roles) {
    return Router(chain, roles).route();
}

} // namespace throughline
