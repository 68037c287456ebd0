#include "core/exchange/mermaid_reader.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "core/exchange/clean_text.h"
#include "core/exchange/csv_text.h"
#include "core/exchange/draft_size.h"
#include "core/exchange/graph_words.h"
#include "core/exchange/label_words.h"
#include "core/exchange/mermaid_parser.h"
#include "core/exchange/text_budget.h"

namespace throughline::exchange {

namespace {

class Draft {
  public:
    Draft(const GraphSource& source, std::string prefix, LabelWords& words)
        : source_(source), prefix_(std::move(prefix)), words_(words) {}

    /// Counts in `groups` the subgraphs that became departments.
    Status add(const MermaidChart& chart, GraphDraft& draft, DraftSize& size, std::size_t& groups) {
        std::unordered_map<std::string_view, MermaidNumber> subgraphs;
        std::vector<std::string> departments; // those around a subgraph come before it
        TextBudget texts;
        for (MermaidNumber i = 0; i < chart.subgraphs.size(); ++i) {
            const MermaidSubgraph& subgraph = chart.subgraphs[i];
            subgraphs.emplace(subgraph.id, i);
            departments.push_back(departmentWithin(
                subgraph.parent == noMermaidNumber ? std::string() : departments[subgraph.parent], subgraph.title));
            if (!texts.take(departments.back().size()))
                return texts.status();
        }
        groups += fullSubgraphs(chart);
        for (const MermaidNode& node : chart.nodes) {
            DraftRole role;
            role.id = prefix_ + node.id;
            role.title = node.title.empty() ? node.id : node.title;
            if (node.subgraph != noMermaidNumber)
                role.department = departments[node.subgraph];
            role.origin = {source_.number, node.line, 0};
            const auto subgraph = subgraphs.find(node.id);
            if (subgraph != subgraphs.end() && !node.hasText) {
                const std::string& title = chart.subgraphs[subgraph->second].title;
                role.title = title.empty() ? node.id : title;
                role.department = departments[subgraph->second];
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

    /// Subgraphs with nodes in them, or in those within.
    static std::size_t fullSubgraphs(const MermaidChart& chart) {
        std::vector<bool> isFull(chart.subgraphs.size(), false);
        for (const MermaidNode& node : chart.nodes) {
            for (MermaidNumber i = node.subgraph; i != noMermaidNumber && !isFull[i]; i = chart.subgraphs[i].parent)
                isFull[i] = true;
        }
        return static_cast<std::size_t>(std::ranges::count(isFull, true));
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
        words_.read(service);
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
    LabelWords& words_;
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
    std::size_t groups = 0;
    LabelWords words;
    for (std::size_t i = 0; i < charts.size(); ++i) {
        Draft chart(source, charts.size() > 1 ? std::to_string(i + 1) + '.' : std::string(), words);
        if (Status status = chart.add(charts[i], draft, size, groups); !status)
            return status;
    }
    words.tell(source.imported, source.imported.placeIn(source.number, {}));
    if (groups > 0)
        source.imported.choose(groupsBecame, {std::to_string(groups)}, source.imported.placeIn(source.number, {}));
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
    const std::string unquoted = withoutQuotationMarks(text);
    const auto blocks = mermaidBlocks(unquoted.empty() ? text : unquoted);
    return blocks.empty() ? readBlocks(source, {{text, 1}}, false) : readBlocks(source, blocks, true);
}

} // namespace throughline::exchange
