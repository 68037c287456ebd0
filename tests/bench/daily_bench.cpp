// What the docks Customers and Commitments ask, over 10,000 tasks and 20,000 remarks of 200 customers of one person,
// beside the bare walk over those rows. CPU time; a dock has 100 ms to open.

#include <benchmark/benchmark.h>

#include <string>

#include "core/analysis/customers.h"
#include "core/analysis/promises.h"

namespace throughline {
namespace {

const Day today = *Day::parse("2028-03-01");
const PersonKey person("p1");
constexpr int customerCount = 200;

Chain busyChain(int tasks, int remarks) {
    Edit edit;
    Chain chain;
    edit.add(Person{person, "A. Example", "", ""});
    edit.add(Role{RoleKey("me"), "Me", "", RoleKind::internal, "", "", {person}});
    for (int i = 0; i < customerCount; ++i) {
        const std::string number = std::to_string(i);
        edit.add(Role{RoleKey("c" + number), "Customer " + number, "", RoleKind::internal, "", "", {}});
        edit.add(Service{ServiceKey("s" + number), RoleKey("me"), RoleKey("c" + number), "", {}, "", i == 0, false});
    }
    for (int i = 0; i < tasks; ++i) {
        Task task;
        task.key = TaskKey("t" + std::to_string(i));
        task.title = "Task " + std::to_string(i);
        task.role = RoleKey("me");
        task.service = ServiceKey("s" + std::to_string(i % customerCount));
        task.promised = today.plus(i % 700 - 600);
        if (i % 3 != 0) {
            task.state = TaskState::delivered;
            task.delivered = task.promised->plus(i % 11 - 6);
        }
        edit.add(std::move(task));
    }
    for (int i = 0; i < remarks; ++i) {
        edit.add(Feedback{FeedbackKey("f" + std::to_string(i)),
                          RoleKey("c" + std::to_string(i % customerCount)),
                          today.plus(-i % 900),
                          Quality::reliable,
                          i % 5 - 2,
                          "",
                          {}});
    }
    DocumentInfo info;
    info.owner = person;
    edit.change(chain.table<DocumentInfo>().row(0), std::move(info));
    chain.apply(edit);
    return chain;
}

const Chain& chainOf(std::int64_t tasks) {
    static const Chain small = busyChain(1'000, 2'000);
    static const Chain large = busyChain(10'000, 20'000);
    return tasks == 1'000 ? small : large;
}

void customers(benchmark::State& state) {
    const Chain& chain = chainOf(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(customersOf(chain, person, today));
}
BENCHMARK(customers)->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMillisecond);

void promisesKept(benchmark::State& state) {
    const Chain& chain = chainOf(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(promises(chain, tasksOfPerson(chain, person), {}, today));
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
} // namespace throughline

BENCHMARK_MAIN();
