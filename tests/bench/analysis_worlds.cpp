#include "tests/bench/analysis_worlds.h"

#include <memory>

namespace throughline::bench {

namespace {

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

} // namespace

const World& world(benchmark::State& state) {
    return worldOf(shapeOf(static_cast<std::uint32_t>(state.range(0))));
}

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

} // namespace throughline::bench
