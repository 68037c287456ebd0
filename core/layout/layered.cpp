#include "core/layout/layered.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <optional>
#include <string_view>
#include <tuple>

#include "core/layout/card.h"
#include "core/layout/layered_graph.h"
#include "core/layout/stand.h"

namespace throughline {

namespace {

using layered::Graph;
using layered::Link;
using layered::Node;

constexpr double partGap = 48.0;
constexpr double towerGap = 160.0;
constexpr double pageProportion = 1.414; // of width to height: ISO 216, landscape

double onGrid(double value) {
    return std::floor(value / gridStep + 0.5) * gridStep;
}

/// Where the centres of some roles' cards stand; the first column's cards are at x = 0, the top edge is at y = 0.
struct Arrangement {
    std::vector<Slot> roles;
    std::vector<Point> centres;
    double height = 0.0;
    int columns = 0;
    bool hasEnd = false;
};

/// The roles to lay out, numbered by title and key, and the services among them.
struct Selection {
    std::vector<Slot> roles;
    std::vector<Size> sizes;
    std::vector<std::string_view> departments;
    Graph graph;
};

Selection selectionOf(const Chain& chain, std::vector<Slot> roles) {
    Selection selection;
    std::sort(roles.begin(), roles.end(), [&](Slot a, Slot b) {
        const Role& one = *chain.roles().at(a);
        const Role& other = *chain.roles().at(b);
        return std::tie(one.title, one.key) < std::tie(other.title, other.key);
    });
    std::vector<Node> number(chain.roles().slotCount(), noSlot);
    Graph& graph = selection.graph;
    graph.nodes = static_cast<Node>(roles.size());
    graph.isEnd.assign(roles.size(), 0);
    bool anyEnd = false;
    for (Node node = 0; node < graph.nodes; ++node) {
        const Slot slot = roles[node];
        number[slot] = node;
        selection.sizes.push_back(cardSize(chain, slot));
        selection.departments.push_back(chain.roles().at(slot)->department);
        graph.isEnd[node] = chain.roles().at(slot)->kind == RoleKind::endCustomer ? 1 : 0;
        anyEnd = anyEnd || graph.isEnd[node] != 0;
    }
    std::vector<char> isServed(roles.size(), 0);
    std::vector<char> serves(roles.size(), 0);
    for (const Service& service : chain.services()) {
        const Slot server = chain.roles().slotOf(service.server);
        const Slot customer = chain.roles().slotOf(service.customer);
        if (server == noSlot || customer == noSlot)
            continue;
        if (number[server] == noSlot || number[customer] == noSlot)
            continue;
        const Node from = number[server];
        const Node to = number[customer];
        graph.links.push_back({from, to, 1.0, service.manager});
        serves[from] = 1;
        if (!service.manager)
            isServed[to] = 1;
    }
    for (Node node = 0; !anyEnd && node < graph.nodes; ++node) {
        const bool assumed = isServed[node] != 0 && serves[node] == 0 && chain.tasksOf(roles[node]).empty();
        graph.isEnd[node] = assumed ? 1 : 0;
    }
    // A service that leaves an end customer is drawn backwards.
    for (Link& link : graph.links) {
        if (graph.isEnd[link.from] != 0)
            std::swap(link.from, link.to);
    }
    std::erase_if(graph.links, [&](const Link& link) { return graph.isEnd[link.from] != 0; });
    layered::unite(graph.links);
    selection.roles = std::move(roles);
    return selection;
}

/// The connected parts, each as its nodes in rising order; the largest first, then by their first node.
std::vector<std::vector<Node>> partsOf(const Graph& graph) {
    std::vector<Node> parent(graph.nodes);
    std::iota(parent.begin(), parent.end(), Node{0});
    const auto root = [&](Node node) {
        while (parent[node] != node)
            node = parent[node] = parent[parent[node]];
        return node;
    };
    for (const Link& link : graph.links) {
        const Node a = root(link.from);
        const Node b = root(link.to);
        parent[std::max(a, b)] = std::min(a, b);
    }
    std::vector<std::size_t> part(graph.nodes, 0);
    std::vector<std::vector<Node>> parts;
    for (Node node = 0; node < graph.nodes; ++node) {
        const Node first = root(node);
        if (first == node) {
            part[node] = parts.size();
            parts.emplace_back();
        }
        parts[part[first]].push_back(node);
    }
    std::stable_sort(parts.begin(), parts.end(), [](const auto& a, const auto& b) { return a.size() > b.size(); });
    return parts;
}

layered::Lanes lanesOf(const Selection& selection, const std::vector<Node>& nodes, const std::vector<Link>& links) {
    std::map<std::string_view, int> numbers;
    layered::Lanes lanes;
    lanes.links = links;
    for (const Node node : nodes) {
        if (selection.graph.isEnd[node] != 0)
            continue;
        if (selection.departments[node].empty()) {
            lanes.hasRest = true;
        } else {
            numbers[selection.departments[node]] = 0;
        }
    }
    int next = 0;
    for (auto& [name, number] : numbers)
        number = next++;
    for (const Node node : nodes) {
        const auto number = numbers.find(selection.departments[node]);
        const int lane = number != numbers.end() ? number->second : next;
        lanes.of.push_back(selection.graph.isEnd[node] != 0 ? -1 : lane);
    }
    return lanes;
}

Arrangement arranged(const Selection& selection, const std::vector<Node>& nodes, const std::vector<Link>& links,
                     const LayoutOptions& options) {
    Arrangement result;
    Graph graph;
    graph.nodes = static_cast<Node>(nodes.size());
    graph.links = links;
    std::vector<double> heights;
    for (const Node node : nodes) {
        graph.isEnd.push_back(selection.graph.isEnd[node]);
        heights.push_back(selection.sizes[node].height);
        result.roles.push_back(selection.roles[node]);
        result.hasEnd = result.hasEnd || graph.isEnd.back() != 0;
    }
    const layered::Stand stand =
        options.lanes ? layered::standInLanes(std::move(graph), lanesOf(selection, nodes, links), heights, options)
                      : layered::standOf(std::move(graph), heights, options);
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
        result.roles.push_back(selection.roles[node]);
        result.centres.push_back({column * (cardWidth + options.columnGap), result.height + size.height / 2});
        rowHeight = std::max(rowHeight, size.height);
        ++column;
    }
    result.height += rowHeight;
    return result;
}

std::vector<DrawnRole> laidOut(const Chain& chain, std::vector<Slot> roles, const LayoutOptions& options) {
    if (roles.empty())
        return {};
    const Selection selection = selectionOf(chain, std::move(roles));
    auto parts = partsOf(selection.graph);
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
        if (parts[part].size() == 1) {
            const Node node = parts[part][0];
            (selection.graph.isEnd[node] != 0 ? aloneAtEnd : alone).push_back(node);
            continue;
        }
        arrangements.push_back(arranged(selection, parts[part], links[part], options));
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
        for (std::size_t i = 0; i < part.roles.size(); ++i) {
            const Point centre{part.centres[i].x + x, part.centres[i].y + *lowest};
            drawn.push_back({part.roles[i], {centre, cardSize(chain, part.roles[i])}});
        }
        *lowest += std::ceil(part.height / gridStep) * gridStep + partGap;
    }
    std::sort(drawn.begin(), drawn.end(), [](const DrawnRole& a, const DrawnRole& b) { return a.role < b.role; });
    return drawn;
}

std::vector<Slot> allRoles(const Chain& chain) {
    std::vector<Slot> roles;
    for (auto role = chain.roles().begin(); role != chain.roles().end(); ++role)
        roles.push_back(role.slot());
    return roles;
}

} // namespace

Drawing layOut(const Chain& chain, const LayoutOptions& options) {
    Drawing drawing;
    drawing.roles = laidOut(chain, allRoles(chain), options);
    return drawing;
}

Drawing drawingOf(const Chain& chain, const ViewKey& key) {
    const View* first = chain.firstView();
    const View* view = key.isNone() ? first : chain.views().find(key);
    std::vector<std::optional<Point>> places(chain.roles().slotCount());
    bool any = false;
    if (view != nullptr) {
        for (const Place& place : chain.places()) {
            if (place.view != view->key)
                continue;
            const Slot slot = chain.roles().slotOf(place.role);
            if (slot == noSlot)
                continue;
            places[slot] = Point{place.x, place.y};
            any = true;
        }
    }
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
    const Point offset{onGrid(left + cardWidth / 2), onGrid(bottom + partGap)};
    for (DrawnRole role : laidOut(chain, std::move(others), {})) {
        role.box.centre.x += offset.x;
        role.box.centre.y += offset.y;
        drawing.roles.push_back(role);
    }
    std::sort(drawing.roles.begin(), drawing.roles.end(),
              [](const DrawnRole& a, const DrawnRole& b) { return a.role < b.role; });
    return drawing;
}

} // namespace throughline
