// What an open document asks: its analysis, traces of tasks, findings, edits taken in.
#include <algorithm>
#include <ctime>
#include <memory>

#include "tests/bench/analysis_benches.h"
#include "tests/bench/analysis_worlds.h"
#include "tests/support/dice.h"

namespace throughline::bench {

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

namespace {

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

} // namespace

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

} // namespace throughline::bench
