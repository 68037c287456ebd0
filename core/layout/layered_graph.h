#pragma once

#include <cstdint>
#include <span>
#include <vector>

/// The phases of a layered drawing, on one connected part of a chain whose roles are numbered by title and key, so that
/// nothing depends on the order of rows. See layered.h for the whole.
namespace throughline::layered {

using Node = std::uint32_t;

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

/// Turns links round until no cycle is left: those that a depth-first search, from the sources on, finds to lead back
/// to where it comes from. Ordinary services are followed before manager services, so that these are turned first.
void makeAcyclic(Graph& graph);

/// Takes the links out of the graph by which roles with other work report to their managers: they do not say where
/// anybody stands. (Where there is nothing but managers, none.)
std::vector<Link> takeReports(Graph& graph);

/// The column of each node, 0 the leftmost: every link of an acyclic graph leads to the right, end customers are in the
/// last column, which is theirs alone, and managers without other work stand near those who report to them.
std::vector<int> layersOf(const Graph& graph, const std::vector<Link>& reports);

/// The nodes column by column, with a stand-in in every column that a link passes, so that all links lead from one
/// column to the next. Links that would need too many stand-ins are left out.
struct Columns {
    Node real = 0; ///< nodes from here on are stand-ins
    std::vector<int> layer;
    std::vector<std::vector<Node>> order; ///< of the nodes in each column, from the top
    std::vector<Link> links;
};
Columns columnsOf(const Graph& graph, const std::vector<Link>& reports, const std::vector<int>& layers);

/// Orders the columns so that few links cross: sweeps of medians and barycentres, then swaps of neighbours.
void reduceCrossings(Columns& columns);
/// How many pairs of links cross.
std::uint64_t crossings(const Columns& columns);

/// The height of each node's centre, `heights` being those of the real nodes: in the given order without overlap, as
/// near as can be to the neighbours (least squares, by pooling adjacent violators).
std::vector<double> heightsOf(const Columns& columns, const std::vector<double>& heights, double gap);

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
