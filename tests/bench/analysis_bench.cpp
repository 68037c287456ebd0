// Trace, back-trace, reach and the whole impact table on made chains of 10,000, 100,000 and 1,000,000 roles, each
// beside a yardstick for the same work in the same run: a breadth-first search over bare arrays, Boost's compressed
// graph, Eigen's solvers. CPU time; the table of ratios comes last.

#include <benchmark/benchmark.h>

#include <Eigen/SparseLU>
#include <algorithm>
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <map>
#include <memory>
#include <numeric>
#include <string>
#include <unsupported/Eigen/IterativeSolvers>
#include <vector>

#include "core/analysis/analysis.h"
#include "tests/support/chain_maker.h"
#include "tests/support/dice.h"

namespace throughline {
namespace {

using BoostGraph = boost::compressed_sparse_row_graph<boost::directedS>;
using Matrix = Eigen::SparseMatrix<double, Eigen::RowMajor>;

// A graph as bare arrays, in the numbers of the rows.
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

// Everything about one made chain that the benches share.
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
    // I − Q over the roles that are no end customers; the numbers are those of the nodes.
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

support::ChainShape shapeOf(std::uint32_t roles) {
    return {.roles = roles, .levels = support::levelsFor(roles), .seed = 7, .shuffled = true};
}

// One at a time: a million roles take some memory.
const World& worldOf(const support::ChainShape& shape) {
    static std::pair<std::uint32_t, double> present;
    static std::unique_ptr<World> made;
    if (present != std::pair(shape.roles, shape.servicesPerRole)) {
        made.reset();
        made = std::make_unique<World>(support::makeFlatChain(shape));
        present = {shape.roles, shape.servicesPerRole};
    }
    return *made;
}

const World& world(benchmark::State& state) {
    return worldOf(shapeOf(static_cast<std::uint32_t>(state.range(0))));
}

// Three services a role: most of such a chain is one cycle.
const World& hardWorld(benchmark::State& state) {
    support::ChainShape shape = shapeOf(static_cast<std::uint32_t>(state.range(0)));
    shape.servicesPerRole = 3.0;
    return worldOf(shape);
}

const Chain& chainOf(benchmark::State& state) {
    static std::uint32_t roles = 0;
    static Chain chain;
    const auto wanted = static_cast<std::uint32_t>(state.range(0));
    if (roles != wanted) {
        support::ChainShape shape = shapeOf(wanted);
        shape.tasks = wanted / 10;
        chain = support::makeChain(shape);
        roles = wanted;
    }
    return chain;
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

void reachOne(benchmark::State& state) {
    const World& w = world(state);
    std::vector<double> values(w.graph.nodeCount());
    for (auto _ : state) {
        std::fill(values.begin(), values.end(), 0.0);
        values[w.customer] = 1.0;
        benchmark::DoNotOptimize(w.solver.expect(values));
    }
}
void reachOneCold(benchmark::State& state) {
    const World& w = world(state);
    for (auto _ : state) {
        const Graph graph(w.made.flat);
        const Solver solver(graph);
        std::vector<double> values(graph.nodeCount(), 0.0);
        values[graph.nodeOf(w.graph.slotOf(w.customer))] = 1.0;
        benchmark::DoNotOptimize(solver.expect(values));
    }
}
void reachAll(benchmark::State& state) {
    const World& w = world(state);
    for (auto _ : state) {
        double sum = 0.0;
        benchmark::DoNotOptimize(w.solver.reachOfEach(
            w.graph.endCustomers(), [&](Node, const auto& reach) { sum += reach(w.graph.nodeCount() - 1); }));
        benchmark::DoNotOptimize(sum);
    }
}
// Each value is to be what its customers' are worth on average: the largest difference is told.
void reachOneHard(benchmark::State& state) {
    const World& w = hardWorld(state);
    std::uint32_t largest = 0;
    for (const Node component : w.graph.cycles())
        largest = std::max(largest, w.graph.sizeOf(component));
    state.counters["cycle"] = largest;
    std::vector<double> values(w.graph.nodeCount());
    values[w.customer] = 1.0;
    bool settled = w.solver.expect(values);
    for (auto _ : state) {
        std::fill(values.begin(), values.end(), 0.0);
        values[w.customer] = 1.0;
        settled = w.solver.expect(values) && settled;
    }
    double error = 0.0;
    for (Node node = 0; node < w.graph.nodeCount(); ++node) {
        if (w.graph.isEndCustomer(node))
            continue;
        double sum = 0.0;
        for (std::uint32_t edge = w.graph.firstOut(node); edge < w.graph.endOut(node); ++edge)
            sum += w.graph.shares()[edge] * values[w.graph.customers()[edge]];
        error = std::max(error, std::abs(sum - values[node]));
    }
    state.counters["error"] = error;
    state.counters["settled"] = settled ? 1 : 0;
}
void solveByIteration(benchmark::State& state, const World& w) {
    const Matrix matrix = w.matrix();
    const Eigen::VectorXd right = w.rightSide();
    for (auto _ : state) {
        Eigen::BiCGSTAB<Matrix, Eigen::IncompleteLUT<double>> solver;
        solver.setTolerance(1e-13);
        solver.compute(matrix);
        benchmark::DoNotOptimize(Eigen::VectorXd(solver.solve(right)));
    }
}
void reachByIterationHard(benchmark::State& state) {
    solveByIteration(state, hardWorld(state));
}
void reachByLu(benchmark::State& state) {
    const World& w = world(state);
    const Eigen::SparseMatrix<double> matrix = w.matrix();
    const Eigen::VectorXd right = w.rightSide();
    for (auto _ : state) {
        Eigen::SparseLU<Eigen::SparseMatrix<double>> solver(matrix);
        benchmark::DoNotOptimize(Eigen::VectorXd(solver.solve(right)));
    }
}
void reachByIteration(benchmark::State& state) {
    solveByIteration(state, world(state));
}
// Two solutions, forward and transposed, as a table needs them at least; without dependence.
void tableByIteration(benchmark::State& state) {
    const World& w = world(state);
    const Matrix matrix = w.matrix();
    const Matrix turned = matrix.transpose();
    const Eigen::VectorXd right = w.rightSide();
    const Eigen::VectorXd own = Eigen::VectorXd::Ones(right.size());
    for (auto _ : state) {
        Eigen::BiCGSTAB<Matrix, Eigen::IncompleteLUT<double>> solver;
        solver.setTolerance(1e-13);
        solver.compute(matrix);
        benchmark::DoNotOptimize(Eigen::VectorXd(solver.solve(right)));
        solver.compute(turned);
        benchmark::DoNotOptimize(Eigen::VectorXd(solver.solve(own)));
    }
}
void impactTable(benchmark::State& state) {
    const World& w = world(state);
    for (auto _ : state) {
        benchmark::DoNotOptimize(customerImpact(w.graph, w.solver, w.work, w.customer, 0, RoleOrder()));
    }
}
void impactTop(benchmark::State& state) {
    const World& w = world(state);
    for (auto _ : state) {
        benchmark::DoNotOptimize(customerImpact(w.graph, w.solver, w.work, w.customer, 20, RoleOrder()));
    }
}
void prepareFlat(benchmark::State& state) {
    const World& w = world(state);
    for (auto _ : state)
        benchmark::DoNotOptimize(Graph(w.made.flat));
}
void prepareChain(benchmark::State& state) {
    const Chain& chain = chainOf(state);
    for (auto _ : state) {
        const Analysis analysis(chain);
        benchmark::DoNotOptimize(&analysis);
    }
}
void traceTaskCold(benchmark::State& state) {
    const Chain& chain = chainOf(state);
    Slot task = 0;
    for (auto _ : state) {
        const Analysis analysis(chain);
        benchmark::DoNotOptimize(analysis.trace(task));
        task = (task + 97) % chain.tasks().slotCount();
    }
}
void traceTaskWarm(benchmark::State& state) {
    const Chain& chain = chainOf(state);
    const Analysis analysis(chain);
    Slot task = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(analysis.trace(task));
        task = (task + 97) % chain.tasks().slotCount();
    }
}
void fivePaths(benchmark::State& state) {
    const Chain& chain = chainOf(state);
    const Analysis analysis(chain);
    Slot task = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(analysis.trace(task, 5));
        task = (task + 97) % chain.tasks().slotCount();
    }
}
// The work of the role whose work reaches the most.
void fivePathsWidest(benchmark::State& state) {
    const Chain& chain = chainOf(state);
    const Analysis analysis(chain);
    Slot widest = 0;
    std::size_t most = 0;
    for (Slot role = 0; role < chain.roles().slotCount(); role += chain.roles().slotCount() / 512) {
        const std::size_t reached = analysis.traceRole(role, 0).roles.size();
        if (reached > most) {
            most = reached;
            widest = role;
        }
    }
    for (auto _ : state)
        benchmark::DoNotOptimize(analysis.traceRole(widest, 5));
}

double cpuMilliseconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) * 1e-6;
}

// Edits as people make them, each taken back by the next but one: a service between neighbours in the order of rows (as
// good as anywhere, for it is shuffled), one that goes, a weight, a role with its service.
Edit editOf(const Chain& chain, support::Dice& dice, std::size_t number) {
    Edit edit;
    const auto anyRole = [&] { return chain.roles().row(static_cast<Slot>(dice.below(chain.roles().slotCount()))); };
    const auto old = chain.services().row(static_cast<Slot>(dice.below(chain.services().slotCount())));
    Service service;
    service.key = ServiceKey("new" + std::to_string(number));
    switch (number % 4) {
        case 0: {
            const auto server = anyRole();
            const auto customer = anyRole();
            if (!server || !customer || server == customer || server->kind == RoleKind::endCustomer)
                return edit;
            service.server = server->key;
            service.customer = customer->key;
            edit.add(service);
            return edit;
        }
        case 1:
            if (old)
                edit.remove(old);
            return edit;
        case 2:
            if (old) {
                Service weighed = *old;
                weighed.weight = 0.5 + dice.unit();
                edit.change(old, weighed);
            }
            return edit;
        default: {
            const auto server = anyRole();
            if (!server || server->kind == RoleKind::endCustomer)
                return edit;
            Role role;
            role.key = RoleKey("newrole" + std::to_string(number));
            role.title = "New role";
            service.server = server->key;
            service.customer = role.key;
            edit.add(role);
            edit.add(service);
            return edit;
        }
    }
}

// One iteration is 2,000 edits; the counters tell their median, the slowest of a hundred, and the slowest. Where an
// analysis refuses an edit, making another one counts.
void takeEdits(benchmark::State& state) {
    const Chain& made = chainOf(state);
    for (auto _ : state) {
        Chain chain = made;
        auto analysis = std::make_unique<Analysis>(chain);
        support::Dice dice(7);
        std::vector<double> times;
        double refused = 0.0;
        for (std::size_t i = 0; times.size() < 2000; ++i) {
            const Edit edit = editOf(chain, dice, i);
            if (edit.isEmpty())
                continue;
            for (const Edit& one : {edit, inverse(edit)}) {
                chain.apply(one);
                const double begin = cpuMilliseconds();
                if (!analysis->take(one)) {
                    analysis = std::make_unique<Analysis>(chain);
                    ++refused;
                }
                times.push_back(cpuMilliseconds() - begin);
            }
        }
        std::ranges::sort(times);
        state.counters["median_us"] = times[times.size() / 2] * 1e3;
        state.counters["p99_us"] = times[times.size() * 99 / 100] * 1e3;
        state.counters["worst_us"] = times.back() * 1e3;
        state.counters["refused"] = refused;
    }
}
void standInsTop(benchmark::State& state) {
    const Chain& chain = chainOf(state);
    const Analysis analysis(chain);
    for (auto _ : state)
        benchmark::DoNotOptimize(analysis.standIns(20));
}
void findAll(benchmark::State& state) {
    const Chain& chain = chainOf(state);
    const Analysis analysis(chain);
    for (auto _ : state)
        benchmark::DoNotOptimize(analysis.findings(*Day::parse("2026-02-01")));
}

// Keeps what Google Benchmark prints, by name and size, in milliseconds of CPU.
class Times : public benchmark::ConsoleReporter {
  public:
    void ReportRuns(const std::vector<Run>& runs) override {
        ConsoleReporter::ReportRuns(runs);
        for (const Run& run : runs) {
            if (run.run_type == Run::RT_Aggregate && run.aggregate_name != "median")
                continue;
            const std::string name = run.run_name.function_name + "/" + run.run_name.args;
            times_[name] = run.GetAdjustedCPUTime();
        }
    }
    void print(const char* what, const std::string& ours, const char* yardstickName, const std::string& yardstick,
               const std::string& size) const {
        const auto our = times_.find(ours + "/" + size);
        const auto their = times_.find(yardstick + "/" + size);
        if (our == times_.end())
            return;
        if (their == times_.end()) {
            std::printf("%-44s %9s %12.3f\n", what, size.c_str(), our->second);
            return;
        }
        std::printf("%-44s %9s %12.3f %12.3f %8.3f  %s\n", what, size.c_str(), our->second, their->second,
                    our->second / their->second, yardstickName);
    }

  private:
    std::map<std::string, double> times_;
};

void registerBenches() {
    const auto add = [](const char* name, void (*bench)(benchmark::State&), long roles, int once = 0) {
        auto* made = benchmark::RegisterBenchmark(name, bench)->Arg(roles)->Unit(benchmark::kMillisecond);
        if (once > 0)
            made->Iterations(once);
    };
    for (const long roles : {10000L, 100000L, 1000000L}) {
        const bool isLarge = roles == 1000000;
        add("traceSome", traceSome, roles);
        add("searchSome", searchSome, roles);
        add("traceWidest", traceWidest, roles);
        add("searchWidest", searchWidest, roles);
        add("backTraceAll", backTraceAll, roles);
        add("searchBack", searchBack, roles);
        add("backTraceEach", backTraceEach, roles);
        add("searchBackEach", searchBackEach, roles, isLarge ? 1 : 0);
        add("boostSearchBack", boostSearchBack, roles);
        add("reachOne", reachOne, roles);
        add("reachOneCold", reachOneCold, roles);
        add("reachAll", reachAll, roles);
        if (!isLarge)
            add("reachByLu", reachByLu, roles);
        add("reachByIteration", reachByIteration, roles, isLarge ? 1 : 0);
        add("impactTable", impactTable, roles);
        add("impactTop", impactTop, roles);
        add("tableByIteration", tableByIteration, roles, isLarge ? 1 : 0);
        add("prepareFlat", prepareFlat, roles);
    }
    // Minutes: asked for by name.
    if (std::getenv("THROUGHLINE_LONG_BENCHES") != nullptr) {
        add("reachOneHard", reachOneHard, 1000000, 3);
        add("reachByIterationHard", reachByIterationHard, 1000000, 1);
    }
    for (const long roles : {10000L, 100000L}) {
        add("prepareChain", prepareChain, roles);
        add("traceTaskWarm", traceTaskWarm, roles);
        add("traceTaskCold", traceTaskCold, roles);
        add("fivePaths", fivePaths, roles);
        add("fivePathsWidest", fivePathsWidest, roles);
        add("findAll", findAll, roles);
        add("standInsTop", standInsTop, roles);
        add("takeEdits", takeEdits, roles, 1);
    }
}

void printRatios(const Times& times) {
    std::printf("\n%-44s %9s %12s %12s %8s  %s\n", "what", "roles", "ours, ms", "yardstick", "ratio", "yardstick is");
    for (const char* size : {"10000", "100000", "1000000"}) {
        times.print("trace of a role, 3 paths, 64 roles in turn", "traceSome", "flat-array BFS", "searchSome", size);
        times.print("trace of the widest of them", "traceWidest", "flat-array BFS", "searchWidest", size);
        times.print("back-trace of an end customer", "backTraceAll", "flat-array BFS", "searchBack", size);
        times.print("back-trace of an end customer", "backTraceAll", "Boost CSR BFS", "boostSearchBack", size);
        times.print("back-traces of all end customers at once", "backTraceEach", "flat-array BFS each",
                    "searchBackEach", size);
        times.print("reach of an end customer, prepared", "reachOne", "Eigen SparseLU", "reachByLu", size);
        times.print("reach of an end customer, cold", "reachOneCold", "Eigen SparseLU", "reachByLu", size);
        times.print("reach of an end customer, cold", "reachOneCold", "Eigen BiCGSTAB", "reachByIteration", size);
        times.print("reach of all end customers", "reachAll", "", "", size);
        times.print("impact table, all rows", "impactTable", "Eigen, 2 solutions", "tableByIteration", size);
        times.print("impact table, first 20 rows", "impactTop", "Eigen, 2 solutions", "tableByIteration", size);
        times.print("graph from bare rows", "prepareFlat", "", "", size);
        times.print("analysis of an open document", "prepareChain", "", "", size);
        times.print("trace of a task, analysis kept", "traceTaskWarm", "", "", size);
        times.print("trace of a task, analysis made", "traceTaskCold", "", "", size);
        times.print("five best paths of a task", "fivePaths", "", "", size);
        times.print("five best paths of the widest role", "fivePathsWidest", "", "", size);
        times.print("all findings", "findAll", "", "", size);
        times.print("who needs a stand-in, first 20", "standInsTop", "", "", size);
        times.print("2,000 edits taken in", "takeEdits", "", "", size);
        times.print("reach, 3 services a role, prepared", "reachOneHard", "Eigen BiCGSTAB", "reachByIterationHard",
                    size);
    }
}

} // namespace
} // namespace throughline

int main(int argc, char** argv) {
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    throughline::registerBenches();
    throughline::Times times;
    benchmark::RunSpecifiedBenchmarks(&times);
    throughline::printRatios(times);
    return 0;
}
