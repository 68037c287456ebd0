#include "core/exchange/formats.h"

#include <algorithm>
#include <array>

namespace throughline::exchange {

namespace {

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isSame(std::string_view a, std::string_view b) {
    return std::ranges::equal(a, b, [](char x, char y) { return lower(x) == lower(y); });
}

constexpr std::array<std::string_view, 1> jsonSuffixes{".json"};
constexpr std::array<std::string_view, 3> csvSuffixes{".csv", ".tsv", ".csv.txt"};
constexpr std::array<std::string_view, 2> markdownSuffixes{".md", ".markdown"};
constexpr std::array<std::string_view, 2> dotSuffixes{".dot", ".gv"};
constexpr std::array<std::string_view, 2> mermaidSuffixes{".mmd", ".mermaid"};
constexpr std::array<std::string_view, 1> owmSuffixes{".owm"};
constexpr std::array<std::string_view, 2> vcardSuffixes{".vcf", ".vcard"};
constexpr std::array<std::string_view, 1> graphmlSuffixes{".graphml"};
constexpr std::array<std::string_view, 1> gexfSuffixes{".gexf"};
// A `.xml` may be several things: its content tells (content_format.h).
constexpr std::array<std::string_view, 3> drawioSuffixes{".drawio", ".drawio.xml", ".xml"};
constexpr std::array<std::string_view, 1> jgfSuffixes{".jgf"};
constexpr std::array<std::string_view, 2> archimateSuffixes{".archimate", ".xml"};
constexpr std::array<std::string_view, 3> bpmnSuffixes{".bpmn", ".bpmn2", ".xml"};

// One line a format; a graph has another one in graph_readers.cpp.
constexpr auto all = std::to_array<Format>({
    {"json", "JSON", jsonSuffixes, true, true, false},
    {"csv", "CSV tables", csvSuffixes, true, true, true},
    {"markdown", "Markdown tables", markdownSuffixes, true, true, false},
    {"dot", "Graphviz DOT", dotSuffixes, true, true, false},
    {"graphml", "GraphML", graphmlSuffixes, true, true, false},
    {"gexf", "GEXF", gexfSuffixes, true, false, false},
    {"drawio", "draw.io diagrams", drawioSuffixes, true, false, false},
    {"jgf", "JSON Graph Format", jgfSuffixes, true, false, false},
    {"archimate", "ArchiMate models", archimateSuffixes, true, false, false},
    {"bpmn", "BPMN processes", bpmnSuffixes, true, false, false},
    {"mermaid", "Mermaid flowchart", mermaidSuffixes, true, true, false},
    {"owm", "Wardley map", owmSuffixes, true, false, false},
    {"vcard", "vCard", vcardSuffixes, true, false, false},
});

} // namespace

std::span<const Format> formats() {
    return all;
}

const Format* formatNamed(std::string_view name) {
    const auto found = std::ranges::find_if(all, [&](const Format& format) { return isSame(format.name, name); });
    if (found != all.end())
        return &*found;
    // A suffix does as well, where one format alone has it.
    const std::string suffix = '.' + std::string(name);
    const auto hasIt = [&](const Format& format) {
        return std::ranges::any_of(format.suffixes, [&](std::string_view one) { return isSame(one, suffix); });
    };
    const auto first = std::ranges::find_if(all, hasIt);
    return std::ranges::count_if(all, hasIt) == 1 ? &*first : nullptr;
}

const Format* formatOf(std::string_view path) {
    for (const Format& format : all) {
        for (const std::string_view suffix : format.suffixes) {
            if (path.size() > suffix.size() && isSame(path.substr(path.size() - suffix.size()), suffix))
                return &format;
        }
    }
    return nullptr;
}

std::string formatNames(bool read) {
    std::string names;
    for (const Format& format : all) {
        if (read ? !format.isRead : !format.isWritten)
            continue;
        names.append(names.empty() ? "" : ", ").append(format.name);
    }
    return names;
}

} // namespace throughline::exchange
