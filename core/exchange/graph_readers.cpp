#include "core/exchange/graph_readers.h"

#include <algorithm>
#include <array>

namespace throughline::exchange {

namespace {

using enum Imported::Places;

constexpr std::array<GraphFormat, 0> all{};

} // namespace

const GraphFormat* graphFormatNamed(std::string_view name) {
    const auto found = std::ranges::find(all, name, &GraphFormat::name);
    return found == all.end() ? nullptr : &*found;
}

} // namespace throughline::exchange
