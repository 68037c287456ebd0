#pragma once

#include <benchmark/benchmark.h>

/// The benches of the analysis; each takes the number of roles. What their rows mean is said in analysis_bench.cpp.
namespace throughline::bench {

// trace_benches.cpp
void traceSome(benchmark::State& state);
void searchSome(benchmark::State& state);
void traceWidest(benchmark::State& state);
void searchWidest(benchmark::State& state);
void backTraceAll(benchmark::State& state);
void backTraceEach(benchmark::State& state);
void searchBackEach(benchmark::State& state);
void searchBack(benchmark::State& state);
void boostSearchBack(benchmark::State& state);

// reach_benches.cpp
void reachOne(benchmark::State& state);
void reachOneCold(benchmark::State& state);
void sweepCold(benchmark::State& state);
void reachAll(benchmark::State& state);
void reachOneHard(benchmark::State& state);
void reachByIterationHard(benchmark::State& state);
void reachByLu(benchmark::State& state);
void reachByIteration(benchmark::State& state);
void tableByIteration(benchmark::State& state);
void impactTable(benchmark::State& state);
void impactTop(benchmark::State& state);
void prepareFlat(benchmark::State& state);

// document_benches.cpp
void prepareChain(benchmark::State& state);
void traceTaskCold(benchmark::State& state);
void traceTaskWarm(benchmark::State& state);
void fivePaths(benchmark::State& state);
void fivePathsWidest(benchmark::State& state);
void takeEdits(benchmark::State& state);
void standInsTop(benchmark::State& state);
void findAll(benchmark::State& state);

} // namespace throughline::bench
