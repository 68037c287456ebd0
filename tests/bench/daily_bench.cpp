// What the docks Customers and Commitments ask, over 10,000 tasks and 20,000 remarks of 200 customers of one person,
// beside the bare walk over those rows. CPU time; a dock has 100 ms to open.

#include <benchmark/benchmark.h>

#include "core/analysis/customers.h"
#include "core/analysis/promises.h"
#include "tests/bench/busy_chain.h"

namespace throughline::bench {
namespace {

const Chain& chainOf(std::int64_t tasks) {
    static const Chain small = busyChain(1'000, 2'000);
    static const Chain large = busyChain(10'000, 20'000);
    return tasks == 1'000 ? small : large;
}

void customers(benchmark::State& state) {
    const Chain& chain = chainOf(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(customersOf(chain, busyPerson, busyDay));
}
BENCHMARK(customers)->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMillisecond);

void promisesKept(benchmark::State& state) {
    const Chain& chain = chainOf(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(promises(chain, tasksOfPerson(chain, busyPerson), {}, busyDay));
}
BENCHMARK(promisesKept)->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMillisecond);

void bareWalk(benchmark::State& state) {
    const Chain& chain = chainOf(state.range(0));
    for (auto _ : state) {
        std::int64_t sum = 0;
        for (const Task& task : chain.tasks())
            sum += task.promised->number();
        for (const Feedback& remark : chain.feedback())
            sum += *remark.score;
        benchmark::DoNotOptimize(sum);
    }
}
BENCHMARK(bareWalk)->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace throughline::bench

BENCHMARK_MAIN();
