// Trace, back-trace, reach and the whole impact table on made chains of 10,000, 100,000 and 1,000,000 roles, each
// beside a yardstick for the same work in the same run: a breadth-first search over bare arrays, Boost's compressed
// graph, Eigen's solvers. CPU time; the table of ratios comes last.

#include "tests/bench/analysis_benches.h"

#include <benchmark/benchmark.h>

#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>
#include <vector>

namespace throughline::bench {
namespace {

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
        add("sweepCold", sweepCold, roles);
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
        times.print("reach of an end customer, cold", "reachOneCold", "bare arrays, one sweep", "sweepCold", size);
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
} // namespace throughline::bench

int main(int argc, char** argv) {
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    throughline::bench::registerBenches();
    throughline::bench::Times times;
    benchmark::RunSpecifiedBenchmarks(&times);
    throughline::bench::printRatios(times);
    return 0;
}
