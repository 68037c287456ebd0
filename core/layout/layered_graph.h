#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

/// The phases of a layered drawing, on one connected part of a chain whose roles are numbered by title and key, so that
/// nothing depends on the order of rows. See layered.h for the whole.
namespace throughline::layered {

using Node = std::uint32_t;

/// How much work a drawing is worth.
struct Effort {
    bool isDraft = false;            ///< a first drawing, soon
    std::function<bool()> isStopped; ///< none wanted any more: phases end at once, with whatever they have
    [[nodiscard]] bool stopped() const { return isStopped && isStopped(); }
};

/// All services from one role to another, as one. `manager`: manager services alone.
struct Link {
    Node from = 0;
    Node to = 0;
    double weight = 1.0;
    bool manager = false;
};

struct Graph {
    Node nodes = 0;
    std::vector<Link> links;
    std::vector<char> isEnd; ///< a node: an end customer, which stands in the last column; no link leaves it
};

/// For each node its neighbours along (or against) the links, and the links' weights.
class Neighbours {
  public:
    Neighbours(Node nodes, std::span<const Link> links, bool against);
    [[nodiscard]] std::span<const Node> of(Node node) const {
        return {targets_.data() + starts_[node], starts_[node + 1] - starts_[node]};
    }
    [[nodiscard]] std::span<const double> weightsOf(Node node) const {
        return {weights_.data() + starts_[node], starts_[node + 1] - starts_[node]};
    }

  private:
    std::vector<std::size_t> starts_;
    std::vector<Node> targets_;
    std::vector<double> weights_;
};

/// Sorts the links and makes those between the same two nodes one.
void unite(std::vector<Link>& links);

/// Links of which some were turned round, so that no cycle is left.
struct Acyclic {
    std::vector<Link> links;
    double turned = 0.0; ///< services
};
/// The links that a depth-first search finds to lead back to where it comes from are turned. Of several searches (from
/// the sources, from those farthest from the end customers; ordinary services before manager services, so that these
/// are turned first) those that turn the fewest services, `most` different ones, and of a small graph after them those
/// of many searches at random that turn fewer still. Method: Gansner, Koutsofios, North, Vo: A technique for drawing
/// directed graphs (1993), section 2.1.
std::vector<Acyclic> acyclicLinks(Graph graph, std::size_t most, const Effort& effort = {});

/// The column of each node, 0 the leftmost: every link of an acyclic graph leads to the right, as short as can be (see
/// network_simplex.h), and end customers are in the last column, which is theirs alone. A manager without other work
/// may share a column with those who report, so that hierarchies do not push the customers away.
std::vector<int> layersOf(const Graph& graph, const Effort& effort = {});

/// Of two roles that serve each other one stands left of the other: turns at most `most` such pairs in `acyclic`, the
/// links of `whole` without cycles, wherever that keeps them acyclic, turns round no more services, and makes the links
/// pass fewer columns; `layers`, the columns, follow. Whether any was turned. Lays the columns out anew for each pair.
bool turnPairs(const Graph& whole, Graph& acyclic, std::vector<int>& layers, std::size_t most,
               const Effort& effort = {});

/// The nodes column by column, with a stand-in in every column that a link passes, so that all links lead from one
/// column to the next. Links that would need too many stand-ins are left out.
struct Columns {
    Node real = 0; ///< nodes from here on are stand-ins
    std::vector<int> layer;
    std::vector<std::vector<Node>> order; ///< of the nodes in each column, from the top
    std::vector<Link> links;
};
Columns columnsOf(const Graph& graph, const std::vector<int>& layers);
/// Orders each column as the real nodes' centres stand, stand-ins where a straight line passes.
void orderByHeights(Columns& columns, std::span<const double> heights);
/// Orders them so, and gives all nodes the heights that are nearest to those without overlap. `cards`: how high the
/// real nodes are.
std::vector<double> settled(Columns& columns, const std::vector<double>& cards, double gap,
                            std::span<const double> heights);

/// One order of all columns.
struct Order {
    std::vector<std::vector<Node>> columns;
    std::uint64_t crossings = 0;
};
/// The best orders found, at most `most`, the one with the fewest crossings first: from several first orders sweeps of
/// barycentres, then sifting (see sifting.h). The work is bounded by the size of the columns, never by a clock.
std::vector<Order> ordersOf(Columns columns, std::size_t most, const Effort& effort = {});
/// Orders the columns as `heights` say, those of the real nodes that have one; all the others, and the stand-ins, come
/// where fewest links cross.
void orderAsStanding(Columns& columns, std::span<const std::optional<double>> heights, const Effort& effort = {});
/// How many pairs of services cross: of two links the product of their weights.
std::uint64_t crossings(const Columns& columns);

/// The height of each node's centre, `heights` being those of the real nodes: in the given order without overlap, as
/// near as can be to the neighbours (least squares, by pooling adjacent violators).
std::vector<double> heightsOf(const Columns& columns, const std::vector<double>& heights, double gap,
                              const Effort& effort = {});

/// How far apart two nodes' centres have to be that stand one above the other: cards by `gap`, stand-ins so that a
/// label of two lines finds room. `cards`: how high the real nodes are.
double distanceBetween(const Columns& columns, const std::vector<double>& cards, double gap, Node above, Node below);
/// How long the links are, straight from centre to centre; columns are `pitch` apart.
double lengthOf(const Graph& graph, const std::vector<int>& layers, std::span<const double> heights, double pitch);
/// The heights with shorter links, the order staying the same: some rounds of weighted least squares, the weights being
/// such that their sum falls where the length does. Method: Weiszfeld: Sur le point pour lequel la somme des distances
/// de n points donnés est minimum (1937), a column at a time.
std::vector<double> shortened(const Columns& columns, const std::vector<double>& cards, double gap, double pitch,
                              std::vector<double> heights, const Effort& effort = {});

/// Which lane each node stands in, numbered from 0; -1 for those that stand beside the lanes (end customers).
struct Lanes {
    std::vector<int> of;
    bool hasRest = false;    ///< the last lane is that of the nodes that belong to none
    std::vector<Link> links; ///< between the nodes themselves, whatever columns lie between
};
/// Spreads the nodes without links over the columns of their lane that hold least; `layers` has them in any.
void spreadAlone(const Lanes& lanes, std::vector<int>& layers, const std::vector<char>& isEnd);
/// Heights in which no two lanes share one, near those that `y` gives without lanes. The lanes' edges lie half-way
/// between the cards.
std::vector<double> heightsInLanes(const Columns& columns, const Lanes& lanes, std::span<const double> heights,
                                   double gap, std::vector<double> y);

} // namespace throughline::layered
