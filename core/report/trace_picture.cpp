#include "core/report/trace_picture.h"

#include <algorithm>
#include <map>
#include <optional>

#include "core/layout/card.h"
#include "core/model/status.h"
#include "core/report/career_words.h"
#include "core/report/trace_routes.h"
#include "core/report/trace_words.h"
#include "core/report/words.h"

namespace throughline::report {

namespace {

constexpr double cardWide = 104.0;
constexpr double cardHigh = 30.0;
constexpr double margin = 1.0; // for the borders' own width
/// The rows leave room for the note under an end customer.
constexpr TraceGrid grid{.cardWide = cardWide, .cardHigh = cardHigh, .gap = 30.0, .rowPitch = 54.0, .margin = margin};
constexpr double noteHigh = 13.0;
constexpr double padding = 6.0;
constexpr std::size_t mostCustomers = 3;
constexpr std::size_t mostWays = 5;
constexpr std::size_t mostColumns = 6;
constexpr std::size_t longestWay = 6; // roles; of longer ones the middle is left out

/// A role, or the middle of a long way.
struct Node {
    Slot role = noSlot;
    std::size_t leftOut = 0;
    std::size_t column = 0;
    std::size_t row = 0;
};

class Composer {
  public:
    Composer(const Chain& chain, const Trace& trace, const Language& language)
        : chain_(chain), trace_(trace), language_(language) {}

    TracePicture compose() {
        const std::size_t customers = std::min(trace_.endCustomers.size(), mostCustomers);
        for (std::size_t rank = 0; rank < 3; ++rank) {
            for (std::size_t i = 0; i < customers; ++i) {
                const auto& paths = trace_.endCustomers[i].paths;
                if (rank < paths.size() && ways_ < mostWays)
                    take(paths[rank], rank == 0);
            }
        }
        if (nodes_.empty())
            return {};
        place();
        draw();
        return std::move(picture_);
    }

  private:
    using Edge = std::pair<std::size_t, std::size_t>;

    /// The nodes of a way, new ones included.
    std::vector<std::size_t> nodesOf(const Path& path, std::vector<Node>& nodes) {
        std::vector<std::size_t> way;
        const auto add = [&](Slot role) {
            const auto known = std::ranges::find(nodes, role, &Node::role);
            way.push_back(static_cast<std::size_t>(known - nodes.begin()));
            if (known == nodes.end())
                nodes.push_back({role, 0, 0, rows_});
        };
        const std::size_t count = path.roles.size();
        const bool isLong = count > longestWay;
        for (std::size_t i = 0; i < count; ++i) {
            if (isLong && i == 2) {
                way.push_back(nodes.size());
                nodes.push_back({noSlot - 1 - static_cast<Slot>(nodes.size()), count - 4, 0, rows_});
            }
            if (!isLong || i < 2 || i + 2 >= count)
                add(path.roles[i]);
        }
        return way;
    }

    /// Takes a way in where the picture stays one that runs from left to right.
    void take(const Path& path, bool isBest) {
        std::vector<Node> nodes = nodes_;
        std::vector<Edge> edges = edges_;
        const std::vector<std::size_t> way = nodesOf(path, nodes);
        for (std::size_t i = 0; i + 1 < way.size(); ++i) {
            const Edge edge(way[i], way[i + 1]);
            if (std::ranges::find(edges, edge) == edges.end())
                edges.push_back(edge);
        }
        const bool isNew = edges.size() > edges_.size();
        if (!isNew || !setColumns(nodes, edges))
            return;
        const bool isFirst = nodes_.empty();
        if (nodes.size() > nodes_.size())
            ++rows_;
        nodes_ = std::move(nodes);
        edges_ = std::move(edges);
        ++ways_;
        if (isFirst || isBest)
            told_.push_back(path.roles);
    }

    /// Each node right of all that lead to it; false where they run in a circle or there are too many columns.
    static bool setColumns(std::vector<Node>& nodes, const std::vector<Edge>& edges) {
        for (Node& node : nodes)
            node.column = 0;
        for (std::size_t round = 0; round <= nodes.size(); ++round) {
            bool isSettled = true;
            for (const auto& [from, to] : edges) {
                if (nodes[to].column <= nodes[from].column) {
                    nodes[to].column = nodes[from].column + 1;
                    isSettled = false;
                }
            }
            if (isSettled) {
                return std::ranges::all_of(nodes, [](const Node& node) { return node.column < mostColumns; });
            }
        }
        return false;
    }

    [[nodiscard]] std::string titleOf(Slot role) const { return language_.written(chain_.roles().at(role)->title); }

    /// Ways that part only at the last step are told as one.
    [[nodiscard]] std::string words() const {
        std::vector<std::pair<std::string, std::vector<std::string>>> ways;
        for (const std::vector<Slot>& roles : told_) {
            std::string before;
            for (std::size_t i = 0; i + 1 < roles.size(); ++i)
                before += titleOf(roles[i]) + " → ";
            auto known = std::ranges::find(ways, before, &decltype(ways)::value_type::first);
            if (known == ways.end())
                known = ways.insert(ways.end(), {before, {}});
            known->second.push_back(titleOf(roles.back()));
        }
        std::string text;
        for (const auto& [before, last] : ways)
            text += (text.empty() ? "" : "; ") + before + language_.all(last);
        return text;
    }

    [[nodiscard]] bool isEnd(const Node& node) const {
        return std::ranges::any_of(trace_.endCustomers,
                                   [&](const EndCustomerReach& end) { return end.role == node.role; });
    }

    void place() {
        std::size_t last = 0;
        for (const Node& node : nodes_)
            last = std::max(last, node.column);
        std::map<std::size_t, std::size_t> rows; // without those that hold nothing
        for (Node& node : nodes_) {
            if (isEnd(node))
                node.column = last;
            rows.emplace(node.row, 0);
        }
        std::size_t next = 0;
        for (auto& [row, place] : rows)
            place = next++;
        for (Node& node : nodes_) {
            node.row = rows[node.row];
            add(node);
        }
        picture_.width = grid.leftOf(last) + cardWide + margin;
        picture_.height = grid.middleOf(next - 1) + cardHigh / 2 + noteHigh + margin;
        picture_.words = words();
    }

    void add(const Node& node) {
        TracePicture::Card card;
        card.box = {{grid.leftOf(node.column) + cardWide / 2, grid.middleOf(node.row)}, {cardWide, cardHigh}};
        card.isStart = node.role == trace_.role;
        if (node.leftOut > 0) {
            card.title = language_.says("%n roles between", nullptr, static_cast<int>(node.leftOut));
        } else {
            card.title = titleOf(node.role);
        }
        // The card's metrics are for 12 units.
        card.lines =
            wrapped(card.title, TextStyle::small, (cardWide - 2 * padding) * 12.0 / trace_picture::fontSize, 2);
        for (const EndCustomerReach& end : trace_.endCustomers) {
            if (end.role == node.role) {
                card.isEndCustomer = true;
                const std::string amount = arrivedWords(chain_, trace_, end, language_);
                card.note = elided(
                    !amount.empty() ? amount : reachWords(end.reach, splitsOf(chain_, trace_).assumed > 0, language_),
                    TextStyle::small, cardWide * 12.0 / trace_picture::noteSize);
            }
        }
        picture_.cards.push_back(std::move(card));
    }

    void draw() {
        std::vector<TraceStop> stops;
        for (const Node& node : nodes_)
            stops.push_back({node.column, node.row, isEnd(node)});
        std::vector<TraceLink> links;
        for (const auto& [from, to] : edges_)
            links.push_back({from, to});
        picture_.arrows = traceRoutes(grid, stops, links);
    }

    const Chain& chain_;
    const Trace& trace_;
    const Language& language_;
    std::vector<Node> nodes_;
    std::vector<Edge> edges_;
    std::size_t rows_ = 0;
    std::size_t ways_ = 0;
    std::vector<std::vector<Slot>> told_; ///< ways, by their roles
    TracePicture picture_;
};

} // namespace

TracePicture tracePicture(const Chain& chain, const Trace& trace, const Language& language) {
    return Composer(chain, trace, language).compose();
}

} // namespace throughline::report
