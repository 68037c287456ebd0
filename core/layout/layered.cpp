#include "core/layout/layered.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

#include "core/layout/card.h"
#include "core/layout/layered_graph.h"
#include "core/layout/pins.h"
#include "core/layout/placing.h"
#include "core/layout/selection.h"
#include "core/layout/stand.h"

namespace throughline {

namespace {

using layered::Effort;
using layered::Graph;
using layered::Link;
using layered::Node;
using layered::Selection;

constexpr double partGap = 48.0;
constexpr double towerGap = 160.0;
constexpr double pageProportion = 1.414; // of width to height: ISO 216, landscape

double onGrid(double value) {
    return std::floor(value / gridStep + 0.5) * gridStep;
}

/// Where the centres of some roles' cards stand; the first column's cards are at x = 0, the top edge is at y = 0.
struct Arrangement {
    std::vector<Node> nodes;
    std::vector<Point> centres;
    double height = 0.0;
    int columns = 0;
    bool hasEnd = false;
};

std::optional<Point> standingAt(const LayoutOptions& options, Slot role) {
    return role < options.standing.size() ? options.standing[role] : std::nullopt;
}

Arrangement arranged(const Selection& selection, const std::vector<Node>& nodes, const std::vector<Link>& links,
                     const LayoutOptions& options, const Effort& effort) {
    Arrangement result;
    result.nodes = nodes;
    // Of several that are pinned the drawing has the order; one alone goes with it.
    const bool isPinned = options.standing.empty() && std::ranges::count_if(nodes, [&](Node node) {
                                                          return pinnedAt(options, selection.roles[node]).has_value();
                                                      }) > 1;
    const auto standing = [&](Slot role) { return isPinned ? pinnedAt(options, role) : standingAt(options, role); };
    layered::Part part;
    Graph& graph = part.graph;
    graph.nodes = static_cast<Node>(nodes.size());
    graph.links = links;
    std::vector<double>& heights = part.cards;
    for (const Node node : nodes) {
        graph.isEnd.push_back(selection.graph.isEnd[node]);
        heights.push_back(selection.sizes[node].height);
        result.hasEnd = result.hasEnd || graph.isEnd.back() != 0;
    }
    if (std::ranges::any_of(nodes, [&](Node node) { return standing(selection.roles[node]).has_value(); })) {
        for (const Node node : nodes) {
            part.standing.push_back(standing(selection.roles[node]));
        }
    }
    const layered::Stand stand =
        options.lanes ? layered::standInLanes(part, lanesOf(selection, nodes, links), options.cardGap, effort)
                      : layered::standOf(part, options.cardGap, cardWidth + options.columnGap, effort);
    const std::vector<double>& y = stand.heights;

    double top = y[0] - heights[0] / 2;
    for (std::size_t node = 0; node < nodes.size(); ++node)
        top = std::min(top, y[node] - heights[node] / 2);
    // Rounded centres cannot overlap: cards are a multiple of 16 high and a multiple of 8 apart.
    for (std::size_t node = 0; node < nodes.size(); ++node) {
        const Point centre{stand.layers[node] * (cardWidth + options.columnGap), onGrid(y[node] - top)};
        result.centres.push_back(centre);
        result.height = std::max(result.height, centre.y + heights[node] / 2);
        result.columns = std::max(result.columns, stand.layers[node] + 1);
    }
    return result;
}

/// Roles without any service, row by row; end customers in one column.
Arrangement block(const Selection& selection, const std::vector<Node>& nodes, int columns,
                  const LayoutOptions& options) {
    Arrangement result;
    result.columns = std::min(columns, static_cast<int>(nodes.size()));
    double rowHeight = 0.0;
    int column = 0;
    for (const Node node : nodes) {
        if (column == result.columns) {
            result.height += rowHeight + options.cardGap;
            rowHeight = 0.0;
            column = 0;
        }
        const Size size = selection.sizes[node];
        result.nodes.push_back(node);
        result.centres.push_back({column * (cardWidth + options.columnGap), result.height + size.height / 2});
        rowHeight = std::max(rowHeight, size.height);
        ++column;
    }
    result.height += rowHeight;
    return result;
}

/// Moves all as one, so that as many cards as can be stay where they are.
void moveToStanding(std::vector<DrawnRole>& drawn, const LayoutOptions& options) {
    std::vector<double> right;
    std::vector<double> down;
    for (const DrawnRole& role : drawn) {
        if (const auto place = standingAt(options, role.role)) {
            right.push_back(place->x - role.box.centre.x);
            down.push_back(place->y - role.box.centre.y);
        }
    }
    if (right.empty())
        return;
    const auto median = [](std::vector<double>& values) {
        const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
        std::ranges::nth_element(values, middle);
        return onGrid(*middle);
    };
    const Point shift{median(right), median(down)};
    for (DrawnRole& role : drawn)
        role.box.centre = {role.box.centre.x + shift.x, role.box.centre.y + shift.y};
}

std::vector<DrawnRole> laidOut(const Chain& chain, std::vector<Slot> roles, const LayoutOptions& options,
                               const Effort& effort = {}) {
    if (roles.empty())
        return {};
    const Selection selection = layered::selectionOf(chain, std::move(roles), options.first, options.endsLast);
    auto parts = layered::partsOf(selection.graph);
    // A lane runs through the whole drawing, so there all is one part.
    if (options.lanes && selection.roles.size() > 1) {
        parts.assign(1, std::vector<Node>(selection.roles.size()));
        std::iota(parts[0].begin(), parts[0].end(), Node{0});
    }

    std::vector<std::size_t> partOf(selection.graph.nodes, 0);
    std::vector<Node> numberInPart(selection.graph.nodes, 0);
    for (std::size_t part = 0; part < parts.size(); ++part) {
        for (Node i = 0; i < parts[part].size(); ++i) {
            partOf[parts[part][i]] = part;
            numberInPart[parts[part][i]] = i;
        }
    }
    std::vector<std::vector<Link>> links(parts.size());
    for (const Link& link : selection.graph.links) {
        links[partOf[link.from]].push_back({numberInPart[link.from], numberInPart[link.to], link.weight, link.manager});
    }

    std::vector<Arrangement> arrangements;
    std::vector<Node> alone;
    std::vector<Node> aloneAtEnd;
    int working = 0; // columns left of the end customers'
    bool anyEnd = false;
    for (std::size_t part = 0; part < parts.size(); ++part) {
        if (effort.stopped())
            return {};
        if (parts[part].size() == 1) {
            const Node node = parts[part][0];
            (selection.graph.isEnd[node] != 0 ? aloneAtEnd : alone).push_back(node);
            continue;
        }
        arrangements.push_back(arranged(selection, parts[part], links[part], options, effort));
        const Arrangement& last = arrangements.back();
        working = std::max(working, last.columns - (last.hasEnd ? 1 : 0));
        anyEnd = anyEnd || last.hasEnd;
    }
    if (!aloneAtEnd.empty()) {
        arrangements.push_back(block(selection, aloneAtEnd, 1, options));
        arrangements.back().hasEnd = true;
        anyEnd = true;
    }
    if (!alone.empty()) {
        const int square = static_cast<int>(std::ceil(std::sqrt(static_cast<double>(alone.size()) / 3.0)));
        arrangements.push_back(block(selection, alone, std::max({working, square, 1}), options));
        working = std::max(working, arrangements.back().columns);
    }

    // One below the other; parts with end customers end in one column, the others start at the left. Where that makes a
    // tower of parts of which none is the main one, it is broken into several, of a page's proportion together.
    const int columns = working + (anyEnd ? 1 : 0);
    const double towerWidth = columns * (cardWidth + options.columnGap) - options.columnGap + towerGap;
    double height = 0.0;
    double tallest = 0.0;
    for (const Arrangement& part : arrangements) {
        height += part.height + partGap;
        tallest = std::max(tallest, part.height);
    }
    const double towersWanted =
        2 * tallest > height ? 1.0 : std::round(std::sqrt(height * pageProportion / towerWidth));
    const auto towers = static_cast<std::size_t>(std::max(1.0, towersWanted));
    std::vector<double> bottoms(std::min(towers, std::max<std::size_t>(1, arrangements.size())), 0.0);
    std::vector<DrawnRole> drawn;
    for (const Arrangement& part : arrangements) {
        const auto lowest = std::min_element(bottoms.begin(), bottoms.end());
        const double left = onGrid(static_cast<double>(lowest - bottoms.begin()) * towerWidth);
        const double x = left + (part.hasEnd ? (columns - part.columns) * (cardWidth + options.columnGap) : 0.0);
        for (std::size_t i = 0; i < part.nodes.size(); ++i) {
            const Point centre{part.centres[i].x + x, part.centres[i].y + *lowest};
            drawn.push_back({selection.roles[part.nodes[i]], {centre, selection.sizes[part.nodes[i]]}});
        }
        *lowest += std::ceil(part.height / gridStep) * gridStep + partGap;
    }
    std::sort(drawn.begin(), drawn.end(), [](const DrawnRole& a, const DrawnRole& b) { return a.role < b.role; });
    moveToStanding(drawn, options);
    std::vector<int> laneOf;
    if (options.lanes) {
        laneOf.assign(chain.roles().slotCount(), -1);
        std::vector<Node> nodes(selection.graph.nodes);
        std::iota(nodes.begin(), nodes.end(), Node{0});
        const layered::Lanes lanes = layered::lanesOf(selection, nodes, {});
        for (const Node node : nodes)
            laneOf[selection.roles[node]] = lanes.of[node];
    }
    fitToPinned(drawn, options, laneOf);
    return drawn;
}

std::vector<Slot> allRoles(const Chain& chain) {
    std::vector<Slot> roles;
    for (auto role = chain.roles().begin(); role != chain.roles().end(); ++role)
        roles.push_back(role.slot());
    return roles;
}

} // namespace

Drawing layOut(const Chain& chain, const LayoutOptions& options, const LayoutProgress& progress) {
    constexpr std::size_t soon = 1'000;
    Effort effort{false, progress.isStopped};
    if (progress.draft && chain.roles().size() > soon) {
        effort.isDraft = true;
        const Drawing draft{laidOut(chain, allRoles(chain), options, effort)};
        if (effort.stopped())
            return {};
        progress.draft(draft);
        effort.isDraft = false;
    }
    Drawing drawing{laidOut(chain, allRoles(chain), options, effort)};
    return effort.stopped() ? Drawing() : drawing;
}

std::vector<std::optional<Point>> placesIn(const Chain& chain, const ViewKey& view) {
    std::vector<std::optional<Point>> places;
    for (const Place& place : chain.places()) {
        if (place.view != view)
            continue;
        const Slot slot = chain.roles().slotOf(place.role);
        if (slot == noSlot)
            continue;
        places.resize(chain.roles().slotCount());
        places[slot] = Point{place.x, place.y};
    }
    return places;
}

std::vector<std::optional<Point>> pinnedIn(const Chain& chain, const ViewKey& key) {
    const View* first = chain.firstView();
    if (key.isNone() && first == nullptr)
        return {};
    const ViewKey& view = key.isNone() ? first->key : key;
    std::vector<std::optional<Point>> pinned;
    for (const Place& place : chain.places()) {
        const Slot slot = place.pinned && place.view == view ? chain.roles().slotOf(place.role) : noSlot;
        if (slot == noSlot)
            continue;
        pinned.resize(chain.roles().slotCount());
        pinned[slot] = Point{place.x, place.y};
    }
    return pinned;
}

Drawing drawingOf(const Chain& chain, const ViewKey& key) {
    const View* first = chain.firstView();
    const View* view = key.isNone() ? first : chain.views().find(key);
    std::vector<std::optional<Point>> places;
    if (view != nullptr)
        places = placesIn(chain, view->key);
    const bool any = !places.empty();
    places.resize(chain.roles().slotCount());
    if (!any && (view == nullptr || view == first))
        return layOut(chain);

    Drawing drawing;
    std::vector<Slot> others;
    double left = 0.0;
    double bottom = 0.0;
    for (const Slot slot : allRoles(chain)) {
        if (!places[slot]) {
            if (view == first)
                others.push_back(slot);
            continue;
        }
        const Box box{*places[slot], cardSize(chain, slot)};
        const bool isFirst = drawing.roles.empty();
        left = isFirst ? box.left() : std::min(left, box.left());
        bottom = isFirst ? box.bottom() : std::max(bottom, box.bottom());
        drawing.roles.push_back({slot, box});
    }
    // A few find room beside those they work with; each of them looks at all cards that stand.
    constexpr std::size_t mostLooks = 2'000'000;
    if (others.size() * drawing.roles.size() <= mostLooks) {
        const std::vector<DrawnRole> standing = drawing.roles;
        for (const DrawnRole& role : placedAmong(chain, standing, others))
            drawing.roles.push_back(role);
    } else {
        const Point offset{onGrid(left + cardWidth / 2), onGrid(bottom + partGap)};
        for (DrawnRole role : laidOut(chain, std::move(others), {})) {
            role.box.centre.x += offset.x;
            role.box.centre.y += offset.y;
            drawing.roles.push_back(role);
        }
    }
    std::sort(drawing.roles.begin(), drawing.roles.end(),
              [](const DrawnRole& a, const DrawnRole& b) { return a.role < b.role; });
    return drawing;
}

} // namespace throughline
