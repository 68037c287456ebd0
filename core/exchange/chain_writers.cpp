#include "core/exchange/chain_writers.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/exchange/dot_writer.h"
#include "core/exchange/graphml_writer.h"
#include "core/exchange/json_writer.h"
#include "core/exchange/markdown_writer.h"
#include "core/exchange/mermaid_writer.h"

namespace throughline::exchange {

namespace {

constexpr auto all = std::to_array<std::pair<std::string_view, ChainWriter>>({
    {"json", writeJson},
    {"dot", writeDot},
    {"graphml", writeGraphml},
    {"mermaid", writeMermaid},
    {"markdown", writeMarkdown},
});

} // namespace

ChainWriter chainWriterNamed(std::string_view format) {
    const auto found = std::ranges::find(all, format, &std::pair<std::string_view, ChainWriter>::first);
    return found == all.end() ? nullptr : found->second;
}

} // namespace throughline::exchange
