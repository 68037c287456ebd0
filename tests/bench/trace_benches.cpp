// Traces and back-traces beside searches over bare arrays and over Boost's compressed graph.
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/compressed_sparse_row_graph.hpp>

#include "tests/bench/analysis_benches.h"
#include "tests/bench/analysis_worlds.h"

namespace throughline::bench {

namespace {
using BoostGraph = boost::compressed_sparse_row_graph<boost::directedS>;
}

void traceSome(benchmark::State& state) {
    const World& w = world(state);
    const RoleOrder order;
    std::size_t i = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(traceFrom(w.graph, w.solver, {w.some[i++ % w.some.size()]}, 3, order));
    }
}
void searchSome(benchmark::State& state) {
    const World& w = world(state);
    std::size_t i = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(w.forward.search(w.graph.slotOf(w.some[i++ % w.some.size()])));
}
void traceWidest(benchmark::State& state) {
    const World& w = world(state);
    for (auto _ : state)
        benchmark::DoNotOptimize(traceFrom(w.graph, w.solver, {w.widest}, 3, RoleOrder()));
}
void searchWidest(benchmark::State& state) {
    const World& w = world(state);
    for (auto _ : state)
        benchmark::DoNotOptimize(w.forward.search(w.graph.slotOf(w.widest)));
}
void backTraceAll(benchmark::State& state) {
    const World& w = world(state);
    for (auto _ : state)
        benchmark::DoNotOptimize(ancestors(w.graph, w.customer));
}
void backTraceEach(benchmark::State& state) {
    const World& w = world(state);
    for (auto _ : state)
        benchmark::DoNotOptimize(customersReached(w.graph, w.graph.endCustomers()));
}
void searchBackEach(benchmark::State& state) {
    const World& w = world(state);
    for (auto _ : state) {
        for (const Node customer : w.graph.endCustomers())
            benchmark::DoNotOptimize(w.backward.search(w.graph.slotOf(customer)));
    }
}
void searchBack(benchmark::State& state) {
    const World& w = world(state);
    for (auto _ : state)
        benchmark::DoNotOptimize(w.backward.search(w.graph.slotOf(w.customer)));
}
void boostSearchBack(benchmark::State& state) {
    const World& w = world(state);
    const BoostGraph graph(boost::edges_are_unsorted, w.turned.begin(), w.turned.end(), w.graph.nodeCount());
    std::vector<boost::default_color_type> colours(w.graph.nodeCount());
    const auto map = boost::make_iterator_property_map(colours.begin(), boost::get(boost::vertex_index, graph));
    for (auto _ : state) {
        boost::queue<BoostGraph::vertex_descriptor> queue;
        std::fill(colours.begin(), colours.end(), boost::white_color);
        boost::breadth_first_visit(graph, w.graph.slotOf(w.customer), queue, boost::bfs_visitor<>(), map);
        benchmark::DoNotOptimize(colours.data());
    }
}

} // namespace throughline::bench
