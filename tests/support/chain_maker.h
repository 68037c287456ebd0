#pragma once

#include <cstdint>
#include <vector>

#include "core/analysis/graph.h"
#include "core/model/chain.h"

namespace throughline::support {

/// What a made chain is like. Roles stand in levels, the last of which holds the few end customers; most services go
/// one level on, some two or three, mostly to the own or a neighbouring department; some roles (hubs) are served by far
/// more than others; some services also run back; some roles report to the first of their department.
struct ChainShape {
    std::uint32_t roles = 100; ///< end customers included; at least 2
    double servicesPerRole = 1.6;
    std::uint32_t tasks = 0;
    std::uint32_t levels = 8; ///< the end customers' included; at least 2
    double twoWay = 0.05;
    std::uint64_t seed = 1;
    bool shuffled = false; ///< number roles and services at random
    bool placed = false;   ///< with a view in which the levels are columns
};

/// How many levels a chain of so many roles has in the benches.
std::uint32_t levelsFor(std::uint32_t roles);

/// A made chain as bare numbers. A million roles take about a second.
struct MadeChain {
    FlatChain flat;
    std::vector<std::uint32_t> department; ///< of each role; noDepartment for end customers
    std::vector<std::uint32_t> level;
    std::vector<std::uint32_t> position; ///< within the level
    std::vector<Slot> taskRoles;         ///< of each task
    std::uint32_t levels = 0;

    static constexpr std::uint32_t noDepartment = 0xffffffff;
};

/// The same shape gives the same chain everywhere.
MadeChain makeFlatChain(const ChainShape& shape);
/// The same chain with keys (r0, s0, t0 …), titles, departments, efforts and promises.
Chain makeChain(const ChainShape& shape);

} // namespace throughline::support
