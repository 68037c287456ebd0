#include "core/exchange/mermaid_reader.h"

#include <unordered_map>
#include <utility>

#include "core/exchange/clean_text.h"
#include "core/exchange/csv_text.h"
#include "core/exchange/draft_size.h"
#include "core/exchange/mermaid_parser.h"

namespace throughline::exchange {

namespace {

class Draft {
  public:
    Draft(const GraphSource& source, std::string prefix) : source_(source), prefix_(std::move(prefix)) {}

    Status add(const MermaidChart& chart, GraphDraft& draft, DraftSize& size) {
        std::unordered_map<std::string_view, MermaidNumber> subgraphs;
        for (MermaidNumber i = 0; i < chart.subgraphs.size(); ++i)
            subgraphs.emplace(chart.subgraphs[i].id, i);
        for (const MermaidNode& node : chart.nodes) {
            DraftRole role;
            role.id = prefix_ + node.id;
            role.title = node.title.empty() ? node.id : node.title;
            role.department = titleOf(chart, node.subgraph);
            role.origin = {source_.number, node.line, 0};
            const auto subgraph = subgraphs.find(node.id);
            if (subgraph != subgraphs.end() && !node.hasText) {
                const std::string title = titleOf(chart, subgraph->second);
                role.title = title.empty() ? node.id : title;
                role.department = role.title;
                choose("an arrow ends at the group “%1”; a role of its name stands for it", {cleanLine(role.title, 80)},
                       node.line);
            }
            if (Status status = size.add(role); !status)
                return status;
            draft.roles.push_back(std::move(role));
        }
        for (const MermaidEdge& edge : chart.edges) {
            if (Status status = add(chart, edge, draft, size); !status)
                return status;
        }
        return {};
    }

  private:
    void choose(std::string_view fact, std::vector<std::string> arguments, std::uint32_t line) {
        source_.imported.choose(fact, std::move(arguments), placeOf(line));
    }
    [[nodiscard]] std::string placeOf(std::uint32_t line) const {
        return source_.imported.placeIn(source_.number, std::to_string(line));
    }

    /// Of the innermost subgraph that has one.
    static std::string titleOf(const MermaidChart& chart, MermaidNumber subgraph) {
        while (subgraph != noMermaidNumber && chart.subgraphs[subgraph].title.empty())
            subgraph = chart.subgraphs[subgraph].parent;
        return subgraph == noMermaidNumber ? std::string() : chart.subgraphs[subgraph].title;
    }

    Status add(const MermaidChart& chart, const MermaidEdge& edge, GraphDraft& draft, DraftSize& size) {
        const MermaidNode& from = chart.nodes[edge.from];
        const MermaidNode& to = chart.nodes[edge.to];
        if (edge.isInvisible) {
            source_.imported.leaveOut("edge from “%1” to “%2”", {cleanLine(from.id, 80), cleanLine(to.id, 80)},
                                      "it is invisible in the drawing", placeOf(edge.line));
            return {};
        }
        DraftService service;
        service.server = prefix_ + from.id;
        service.customer = prefix_ + to.id;
        service.provides = chart.labels[edge.label];
        service.isDirected = edge.direction != MermaidDirection::none;
        service.origin = {source_.number, edge.line, 0};
        if (edge.direction == MermaidDirection::both) {
            choose("an arrow with two heads: “%1” and “%2” serve each other",
                   {cleanLine(from.id, 80), cleanLine(to.id, 80)}, edge.line);
            if (Status status = size.add(service); !status)
                return status;
            draft.services.push_back(service);
        }
        if (edge.direction == MermaidDirection::both || edge.direction == MermaidDirection::back)
            std::swap(service.server, service.customer);
        if (Status status = size.add(service); !status)
            return status;
        draft.services.push_back(std::move(service));
        return {};
    }

    const GraphSource& source_;
    std::string prefix_;
};

/// Of a page, what is no flowchart is left out; a file of its own must be one.
Result<GraphDraft> readBlocks(const GraphSource& source, const std::vector<MermaidBlock>& blocks, bool isPage) {
    std::vector<MermaidChart> charts;
    std::size_t rows = 0;
    for (const MermaidBlock& block : blocks) {
        auto chart = parseMermaid(block, rows);
        if (!chart)
            return chart.status();
        if (chart->isFlowchart) {
            charts.push_back(std::move(*chart));
        } else if (!isPage) {
            return chart->kind.empty() ? Status(Code::invalid, "there is no diagram in it")
                                       : Status(Code::invalid, "a diagram “%1”; only flowcharts are read",
                                                {chart->kind}, std::to_string(chart->line));
        } else if (!chart->kind.empty()) {
            source.imported.leaveOut("a diagram “%1”", {chart->kind}, "only flowcharts are read",
                                     source.imported.placeIn(source.number, std::to_string(chart->line)));
        }
    }
    GraphDraft draft;
    draft.source = source.number;
    if (charts.size() == 1)
        draft.title = charts.front().title;
    if (charts.size() > 1) {
        source.imported.choose("the page holds %1 flowcharts; all were read, each with nodes of its own",
                               {std::to_string(charts.size())}, source.imported.placeIn(source.number, {}));
    }
    DraftSize size;
    for (std::size_t i = 0; i < charts.size(); ++i) {
        Draft chart(source, charts.size() > 1 ? std::to_string(i + 1) + '.' : std::string());
        if (Status status = chart.add(charts[i], draft, size); !status)
            return status;
    }
    return draft;
}

std::string_view withoutMark(std::string_view text) {
    return text.starts_with("\xEF\xBB\xBF") ? text.substr(3) : text;
}

} // namespace

Result<GraphDraft> readMermaid(const GraphSource& source) {
    if (Status status = checkUtf8(source.bytes); !status)
        return status;
    const std::string_view text = withoutMark(source.bytes);
    const auto blocks = mermaidBlocks(text);
    return blocks.empty() ? readBlocks(source, {{text, 1}}, false) : readBlocks(source, blocks, true);
}

} // namespace throughline::exchange
