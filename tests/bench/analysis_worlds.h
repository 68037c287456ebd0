#pragma once

#include <benchmark/benchmark.h>

#include <Eigen/Core>
#include <Eigen/SparseCore>
#include <algorithm>
#include <cstdint>
#include <numeric>
#include <utility>
#include <vector>

#include "core/analysis/analysis.h"
#include "tests/support/chain_maker.h"

/// The made chains that the benches of the analysis share.
namespace throughline::bench {

using Matrix = Eigen::SparseMatrix<double, Eigen::RowMajor>;

/// A graph as bare arrays, in the numbers of the rows.
struct Arrays {
    std::vector<std::uint32_t> start;
    std::vector<Slot> to;

    Arrays(Slot count, const std::vector<std::pair<Slot, Slot>>& edges) : start(count + 1, 0), to(edges.size()) {
        for (const auto& edge : edges)
            ++start[edge.first + 1];
        std::partial_sum(start.begin(), start.end(), start.begin());
        std::vector<std::uint32_t> next(start.begin(), start.end() - 1);
        for (const auto& edge : edges)
            to[next[edge.first]++] = edge.second;
    }
    std::size_t search(Slot from) const {
        std::vector<std::uint8_t> seen(start.size() - 1, 0);
        std::vector<Slot> found;
        found.reserve(start.size());
        found.push_back(from);
        seen[from] = 1;
        for (std::size_t i = 0; i < found.size(); ++i) {
            for (std::uint32_t k = start[found[i]]; k < start[found[i] + 1]; ++k) {
                if (seen[to[k]] != 0)
                    continue;
                seen[to[k]] = 1;
                found.push_back(to[k]);
            }
        }
        return found.size();
    }
};

/// Everything about one made chain that the benches share.
struct World {
    support::MadeChain made;
    Graph graph;
    Solver solver;
    OwnWork work;
    std::vector<std::pair<Slot, Slot>> edges; ///< of the split
    std::vector<std::pair<Slot, Slot>> turned;
    Arrays forward;
    Arrays backward;
    Node customer; ///< the end customer with the most ancestors
    Node widest = 0;
    std::vector<Node> some; ///< roles at random places

    explicit World(support::MadeChain chain)
        : made(std::move(chain)),
          graph(made.flat),
          solver(graph),
          work(ownWorkOfRoles(graph)),
          edges(edgesOf(graph, false)),
          turned(edgesOf(graph, true)),
          forward(graph.nodeCount(), edges),
          backward(graph.nodeCount(), turned),
          customer(*std::max_element(graph.endCustomers().begin(), graph.endCustomers().end(), [&](Node a, Node b) {
              return ancestors(graph, a).size() < ancestors(graph, b).size();
          })) {
        std::size_t most = 0;
        for (std::size_t i = 0; i < 64; ++i) {
            const auto slot = static_cast<Slot>(made.flat.roles.size() / 64 * i);
            const Node node = graph.nodeOf(slot);
            if (graph.isEndCustomer(node))
                continue;
            some.push_back(node);
            const std::size_t reached = forward.search(slot);
            if (reached > most) {
                most = reached;
                widest = node;
            }
        }
    }
    static std::vector<std::pair<Slot, Slot>> edgesOf(const Graph& graph, bool turned) {
        std::vector<std::pair<Slot, Slot>> edges;
        for (Node node = 0; node < graph.nodeCount(); ++node) {
            for (const Node to : graph.customersOf(node)) {
                edges.emplace_back(graph.slotOf(turned ? to : node), graph.slotOf(turned ? node : to));
            }
        }
        return edges;
    }
    /// I − Q over the roles that are no end customers; the numbers are those of the nodes.
    [[nodiscard]] Matrix matrix() const {
        std::vector<Eigen::Triplet<double>> entries;
        for (Node node = 0; node < graph.nodeCount(); ++node) {
            const auto row = static_cast<int>(graph.slotOf(node));
            entries.emplace_back(row, row, 1.0);
            for (std::uint32_t edge = graph.firstOut(node); edge < graph.endOut(node); ++edge) {
                const auto column = static_cast<int>(graph.slotOf(graph.customers()[edge]));
                entries.emplace_back(row, column, -graph.shares()[edge]);
            }
        }
        const auto count = static_cast<int>(graph.nodeCount());
        Matrix result(count, count);
        result.setFromTriplets(entries.begin(), entries.end());
        return result;
    }
    [[nodiscard]] Eigen::VectorXd rightSide() const {
        Eigen::VectorXd values = Eigen::VectorXd::Zero(static_cast<int>(graph.nodeCount()));
        values[static_cast<int>(graph.slotOf(customer))] = 1.0;
        return values;
    }
};

/// Of as many roles as the bench's argument says. One at a time: a million roles take some memory.
const World& world(benchmark::State& state);
/// The same with three services a role: most of such a chain is one cycle.
const World& hardWorld(benchmark::State& state);
/// A chain of that many roles, with tasks.
const Chain& chainOf(benchmark::State& state);

} // namespace throughline::bench
