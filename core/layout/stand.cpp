#include "core/layout/stand.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <utility>

#include "core/layout/chances.h"
#include "core/layout/straight_crossings.h"

namespace throughline::layered {

namespace {

/// In links: drawings that every way of improving is tried on, and those in which straight lines are looked at.
constexpr std::size_t tiny = 64;
constexpr std::size_t small = 200;
constexpr std::size_t modest = 400;
constexpr std::size_t readable = 6'000;

/// One way to lay a graph out.
struct Trial {
    Columns columns;
    std::vector<double> heights;
    std::uint64_t crossings = 0; ///< of straight lines
    double length = 0.0;         ///< theirs
    double turned = 0.0;         ///< services that lead to the left
};

/// How bad a drawing is: so many per cent more crossings are as bad as one per cent more length, or half as many as one
/// per cent more turned services.
double costOf(const Trial& trial, double price) {
    constexpr double hardlyAny = 2.0; // among so few crossings one more or less is little
    constexpr double priceOfTurned = 0.5;
    return std::log(static_cast<double>(trial.crossings) + hardlyAny) + price * std::log(trial.length + 1.0) +
           priceOfTurned * std::log(trial.turned + hardlyAny);
}
constexpr double priceOfLength = 1.3;
constexpr double priceOfMove = 4.0; ///< of length that a single role takes for itself

/// The columns between a node's neighbours.
struct Room {
    double pull = 0.0;
    int least = -1;
    int most = -1;
    [[nodiscard]] bool has(int layer) const { return layer >= std::max(0, least) && (most < 0 || layer <= most); }
    /// It is drawn to both sides alike, so that no column makes the links longer.
    [[nodiscard]] bool isFree() const { return pull == 0.0 && least >= 0 && most >= 0; }
};

std::vector<Room> roomsOf(const Graph& graph, const std::vector<int>& layers) {
    std::vector<Room> rooms(graph.nodes);
    for (const Link& link : graph.links) {
        Room& from = rooms[link.from];
        Room& to = rooms[link.to];
        to.least = std::max(to.least, layers[link.from] + 1);
        to.pull -= link.weight;
        from.most = from.most < 0 ? layers[link.to] - 1 : std::min(from.most, layers[link.to] - 1);
        from.pull += link.weight;
    }
    return rooms;
}

/// Nodes that are drawn to both sides alike take of the columns between the one where they stand now.
void keepLayers(const Graph& graph, const std::vector<std::optional<Point>>& standing, std::vector<int>& layers) {
    // Where most of a column's nodes stand now.
    std::vector<std::vector<double>> column(static_cast<std::size_t>(*std::ranges::max_element(layers)) + 1);
    for (Node node = 0; node < graph.nodes; ++node) {
        if (standing[node])
            column[static_cast<std::size_t>(layers[node])].push_back(standing[node]->x);
    }
    for (auto& places : column)
        std::ranges::nth_element(places, places.begin() + static_cast<std::ptrdiff_t>(places.size() / 2));
    const auto distance = [&](Node node, int layer) {
        const auto& places = column[static_cast<std::size_t>(layer)];
        return places.empty() ? std::numeric_limits<double>::infinity()
                              : std::abs(places[places.size() / 2] - standing[node]->x);
    };
    std::vector<int> members(column.size(), 0);
    for (const int layer : layers)
        ++members[static_cast<std::size_t>(layer)];
    const std::vector<Room> all = roomsOf(graph, layers);
    const Neighbours before(graph.nodes, graph.links, true);
    const Neighbours after(graph.nodes, graph.links, false);
    for (Node node = 0; node < graph.nodes; ++node) {
        if (!standing[node] || !all[node].isFree() || members[static_cast<std::size_t>(layers[node])] == 1)
            continue;
        // Others may have moved since.
        int least = 0;
        int most = std::numeric_limits<int>::max();
        for (const Node other : before.of(node))
            least = std::max(least, layers[other] + 1);
        for (const Node other : after.of(node))
            most = std::min(most, layers[other] - 1);
        int best = layers[node];
        for (int layer = least; layer <= most; ++layer) {
            if (distance(node, layer) < distance(node, best))
                best = layer;
        }
        --members[static_cast<std::size_t>(layers[node])];
        ++members[static_cast<std::size_t>(best)];
        layers[node] = best;
    }
}

/// The best of several ways.
class Trials {
  public:
    Trials(const Part& part, double gap, double pitch, const Effort& effort)
        : cards_(part.cards), gap_(gap), pitch_(pitch), effort_(effort), isTiny_(part.graph.links.size() <= tiny) {}

    /// What follows is tried on links of which so many services were turned.
    void setTurned(double turned) { turned_ = turned; }

    /// With the columns' order improved for straight lines.
    void tryOrder(const Graph& graph, Columns columns) {
        if (best_ && best_->crossings == 0)
            return;
        std::vector<double> heights = heightsOf(columns, cards_, gap_, effort_);
        take(graph, straightened(graph, std::move(columns), std::move(heights), mostRounds), priceOfLength);
    }

    /// Moves roles to other columns, one by one, wherever that makes the drawing better; in a drawing that is not tiny
    /// those that are drawn to both sides alike.
    void improveLayers() {
        turned_ = best_->turned;
        bool any = true;
        for (int round = 0; round < 2 && any && best_->crossings > 0; ++round) {
            any = false;
            for (Node node = 0; node < graph_.nodes && !effort_.stopped(); ++node)
                any = improveLayer(node) || any;
        }
    }

    /// Goes on from the best drawing with a few cards put elsewhere, again and again, so that it does not end in the
    /// first one that no single move makes better. The same chances for the same graph. Method: Lourenço, Martin,
    /// Stützle: Iterated local search (2003).
    void wander() {
        Chances chances;
        for (std::size_t i = 0; i < mostWalks && best_->crossings > 0 && !effort_.stopped(); ++i) {
            Columns columns = best_->columns;
            std::vector<double> heights = best_->heights;
            for (std::size_t put = 2 + chances.below(4); put > 0; --put) {
                const auto& column = columns.order[chances.below(columns.order.size())];
                std::swap(heights[column[chances.below(column.size())]], heights[column[chances.below(column.size())]]);
            }
            heights = settled(columns, cards_, gap_, heights);
            take(graph_, straightened(graph_, std::move(columns), std::move(heights), 4), priceOfLength);
        }
    }

    Trial best() { return std::move(*best_); }

  private:
    static constexpr std::size_t mostRounds = 6;
    static constexpr std::size_t mostWalks = 60;

    /// Sifts for straight lines from here, from the left and from the right in turn; the best of the drawings met.
    [[nodiscard]] Trial straightened(const Graph& graph, Columns columns, std::vector<double> heights,
                                     std::size_t rounds) const {
        constexpr std::size_t mostWork = 300'000;
        StraightLines lines(graph, columns.layer);
        if (effort_.isDraft)
            rounds = 0;
        else if (graph.links.size() > modest)
            rounds = std::min(rounds, std::max<std::size_t>(mostWork / (lines.work() + 1), 2));
        std::optional<Trial> best;
        for (std::size_t i = 0;; ++i) {
            Trial now{{}, heights, lines.crossings(heights), lengthOf(graph, columns.layer, heights, pitch_), turned_};
            if (!best || costOf(now, priceOfLength) < costOf(*best, priceOfLength)) {
                best = std::move(now);
                best->columns = columns;
            }
            if (i == rounds || best->crossings == 0 || effort_.stopped() ||
                !lines.sift(cards_, gap_, i % 2 == 0, heights))
                break;
            heights = settled(columns, cards_, gap_, heights);
        }
        if (graph.links.size() <= small)
            shorten(graph, lines, *best);
        return *std::move(best);
    }

    void shorten(const Graph& graph, StraightLines& lines, Trial& trial) const {
        Trial shorter{{}, shortened(trial.columns, cards_, gap_, pitch_, trial.heights), 0, 0.0, trial.turned};
        shorter.crossings = lines.crossings(shorter.heights);
        shorter.length = lengthOf(graph, trial.columns.layer, shorter.heights, pitch_);
        if (costOf(shorter, priceOfLength) >= costOf(trial, priceOfLength))
            return;
        shorter.columns = std::move(trial.columns);
        trial = std::move(shorter);
    }

    bool take(const Graph& graph, Trial trial, double price) {
        if (best_ && costOf(trial, price) >= costOf(*best_, price))
            return false;
        best_ = std::move(trial);
        graph_ = graph;
        return true;
    }

    bool improveLayer(Node node) {
        if (graph_.isEnd[node] != 0)
            return false;
        bool any = false;
        const Room room = roomsOf(graph_, best_->columns.layer)[node];
        const int old = best_->columns.layer[node];
        const bool hasEnd = std::ranges::find(graph_.isEnd, char{1}) != graph_.isEnd.end();
        const int columns = static_cast<int>(best_->columns.order.size()) - (hasEnd ? 1 : 0);
        for (const int layer : {old - 1, old + 1}) {
            if ((isTiny_ || room.isFree()) && room.has(layer) && layer < columns)
                any = tryLayer(node, layer) || any;
        }
        return any;
    }

    bool tryLayer(Node node, int layer) {
        std::vector<int> layers(best_->columns.layer.begin(), best_->columns.layer.begin() + graph_.nodes);
        if (std::ranges::count(layers, layers[node]) == 1)
            return false; // its column would be empty
        layers[node] = layer;
        Columns columns = columnsOf(graph_, layers);
        std::vector<double> heights = settled(columns, cards_, gap_, best_->heights);
        return take(graph_, straightened(graph_, std::move(columns), std::move(heights), 2), priceOfMove);
    }

    const std::vector<double>& cards_;
    double gap_;
    double pitch_;
    const Effort& effort_;
    bool isTiny_;
    double turned_ = 0.0;
    std::optional<Trial> best_;
    Graph graph_;
};

/// The graph without cycles in columns, in the one order that is found first or in which it stands.
Columns arrangedOnce(const Graph& graph, std::vector<int> layers, const std::vector<std::optional<Point>>& standing,
                     const Effort& effort) {
    if (!standing.empty())
        keepLayers(graph, standing, layers);
    Columns columns = columnsOf(graph, layers);
    if (standing.empty()) {
        columns.order = std::move(ordersOf(columns, 1, effort).front().columns);
        return columns;
    }
    std::vector<std::optional<double>> heights;
    for (const auto& place : standing)
        heights.push_back(place ? std::optional(place->y) : std::nullopt);
    orderAsStanding(columns, heights, effort);
    return columns;
}

/// Leaves those that stand at their heights, but for making room, where that is hardly worse than `heights`: a drawing
/// that was laid out and has not changed stays.
void keepHeights(const Graph& graph, const Part& part, double gap, double pitch, Columns& columns,
                 std::vector<double>& heights) {
    double shift = 0.0; // they may have been moved as a whole
    double count = 0.0;
    for (Node node = 0; node < graph.nodes; ++node) {
        if (!part.standing[node])
            continue;
        shift += heights[node] - part.standing[node]->y;
        count += 1.0;
    }
    if (count == 0.0)
        return;
    Trial kept{columns, heights, 0, 0.0, 0.0};
    for (Node node = 0; node < graph.nodes; ++node) {
        if (part.standing[node])
            kept.heights[node] = part.standing[node]->y + shift / count;
    }
    kept.heights = settled(kept.columns, part.cards, gap, kept.heights);
    StraightLines lines(graph, columns.layer);
    const auto costOfHeights = [&](Trial& trial) {
        trial.crossings = lines.crossings(trial.heights);
        trial.length = lengthOf(graph, columns.layer, trial.heights, pitch);
        return costOf(trial, priceOfLength);
    };
    Trial anew{{}, heights, 0, 0.0, 0.0};
    constexpr double worthMoving = 0.1; // whoever knows a drawing has to find everybody again
    if (costOfHeights(anew) + worthMoving < costOfHeights(kept))
        return;
    columns = std::move(kept.columns);
    heights = std::move(kept.heights);
}

} // namespace

Stand standOf(Part part, double gap, double pitch, const Effort& effort) {
    const auto& [whole, cards, standing] = part;
    Graph graph = whole;
    const std::size_t links = graph.links.size();
    const bool isSmall = links <= small;
    // The smaller a drawing is the more ways there is time for, and the more a single crossing is seen.
    const std::size_t ways = std::clamp<std::size_t>(320 / (links + 1), 1, 4);
    Trials trials(part, gap, pitch, effort);
    for (Acyclic& acyclic : acyclicLinks(whole, isSmall ? std::max<std::size_t>(ways, 3) : 1, effort)) {
        graph.links = std::move(acyclic.links);
        trials.setTurned(acyclic.turned);
        std::vector<int> layers = layersOf(graph, effort);
        if (links > readable || !standing.empty()) {
            Columns columns = arrangedOnce(graph, std::move(layers), standing, effort);
            std::vector<double> heights =
                shortened(columns, cards, gap, pitch, heightsOf(columns, cards, gap, effort), effort);
            if (links <= readable)
                keepHeights(graph, part, gap, pitch, columns, heights);
            return {std::move(columns.layer), std::move(heights)};
        }
        const auto tryOrders = [&] {
            Columns columns = columnsOf(graph, layers);
            for (Order& found : ordersOf(columns, isSmall ? 2 * ways : 1, effort)) {
                columns.order = std::move(found.columns);
                trials.tryOrder(graph, columns);
            }
        };
        tryOrders();
        if (!isSmall)
            continue;
        // Fewer columns make for shorter links and more crossings: it is not known before which of them is better.
        constexpr std::size_t some = 2;
        for (const std::size_t most : {some, links}) {
            if (turnPairs(whole, graph, layers, most, effort))
                tryOrders();
        }
    }
    if (isSmall)
        trials.improveLayers();
    if (links <= tiny) {
        trials.wander();
        trials.improveLayers();
    }
    Trial best = trials.best();
    return {std::move(best.columns.layer), std::move(best.heights)};
}

Stand standInLanes(Part part, const Lanes& lanes, double gap, const Effort& effort) {
    Graph& graph = part.graph;
    graph.links = std::move(acyclicLinks(graph, 1, effort).front().links);
    std::vector<int> layers = layersOf(graph, effort);
    spreadAlone(lanes, layers, graph.isEnd);
    const Columns columns = arrangedOnce(graph, std::move(layers), part.standing, effort);
    std::vector<double> free = heightsOf(columns, part.cards, gap, effort);
    return {columns.layer, heightsInLanes(columns, lanes, part.cards, gap, std::move(free))};
}

} // namespace throughline::layered
