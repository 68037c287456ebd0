#include "core/exchange/chain_writers.h"

#include <algorithm>
#include <array>
#include <type_traits>
#include <utility>

#include "core/exchange/dot_writer.h"
#include "core/exchange/graphml_writer.h"
#include "core/exchange/json_writer.h"
#include "core/exchange/markdown_writer.h"
#include "core/exchange/mermaid_writer.h"
#include "core/model/fields.h"

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

std::vector<std::pair<std::string_view, std::size_t>> notWritten(const Chain& chain, std::string_view format) {
    const bool isGraph = format == "dot" || format == "graphml" || format == "mermaid";
    const bool isTables = format == "csv" || format == "markdown";
    std::vector<std::pair<std::string_view, std::size_t>> counts;
    if (!isGraph && !isTables)
        return counts;
    forEachKind([&]<class E>() {
        constexpr bool isOfGraphs = std::is_same_v<E, Role> || std::is_same_v<E, Service>;
        // Values and goals stand in tables where tasks name them.
        constexpr bool isOfTables = isOfGraphs || std::is_same_v<E, Person> || std::is_same_v<E, Task> ||
                                    std::is_same_v<E, Value> || std::is_same_v<E, Goal>;
        constexpr bool isAside = std::is_same_v<E, View> || std::is_same_v<E, Place>;
        if constexpr (requires { Description<E>::plural; }) {
            const std::size_t count = chain.table<E>().size();
            if (!isAside && !(isGraph ? isOfGraphs : isOfTables) && count > 0)
                counts.emplace_back(Description<E>::plural, count);
        }
    });
    // Its arrows have words and nothing else: dotted ones read like any other.
    if (format == "mermaid") {
        const auto add = [&](std::string_view what, auto has) {
            const auto count = std::count_if(chain.services().begin(), chain.services().end(), has);
            if (count > 0)
                counts.emplace_back(what, static_cast<std::size_t>(count));
        };
        add("weights", [](const Service& service) { return service.weight.has_value(); });
        add("manager marks", [](const Service& service) { return service.manager; });
    }
    // Tables have a row for each thing, and none for what they belong to: a title above them is for people to read.
    if (isTables) {
        if (!chain.info().title.empty())
            counts.emplace_back("title", 1);
        if (!chain.info().owner.isNone())
            counts.emplace_back("owner", 1);
    }
    return counts;
}

} // namespace throughline::exchange
