#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What is fed with arbitrary bytes. Each target takes whatever comes without crashing, and checks that what a reader
/// accepts is a valid chain that comes back from the writers; a broken promise ends the program.
namespace throughline::fuzz {

using Target = void (*)(std::string_view bytes);

struct NamedTarget {
    std::string_view name;
    Target target;
    /// Good inputs to start from.
    std::vector<std::string> seeds;
    /// Mutations at a test run.
    std::size_t rounds = 10000;
};

std::span<const NamedTarget> targets();

} // namespace throughline::fuzz
