#include "core/exchange/mermaid_parser.h"

#include <array>
#include <span>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "core/exchange/clean_text.h"
#include "core/exchange/graph_draft.h"
#include "core/exchange/mermaid_scanner.h"
#include "core/exchange/short_text.h"
#include "core/model/number_text.h"

namespace throughline::exchange {

namespace {

class Parser {
  public:
    Parser(const MermaidBlock& block, std::size_t& rows) : scanner_(block), rows_(rows) {}

    Result<MermaidChart> read() {
        scanner_.skipBlanks();
        chart_.line = scanner_.line();
        for (const std::string_view kind : {"flowchart-elk", "flowchart", "graph"}) {
            if (!chart_.isFlowchart && scanner_.takeWord(kind)) {
                chart_.isFlowchart = true;
                chart_.kind = kind;
            }
        }
        if (!chart_.isFlowchart) {
            const std::size_t end = std::min(scanner_.rest().find_first_of(" \t\r\n;:{"), scanner_.rest().size());
            chart_.kind = cleanLine(scanner_.rest().substr(0, end), 80);
            return std::move(chart_);
        }
        scanner_.skipSpaces();
        for (const std::string_view direction : {"TB", "TD", "BT", "LR", "RL", "BR", "<", ">", "^", "v"}) {
            if (scanner_.takeWord(direction))
                break;
        }
        for (;;) {
            skipSeparators();
            if (scanner_.atEnd())
                break;
            if (Status status = statement(); !status)
                return status;
        }
        if (!open_.empty()) {
            return Status(Code::invalid, "a subgraph that no “end” closes", {},
                          std::to_string(chart_.subgraphs[open_.back().number].line));
        }
        return std::move(chart_);
    }

  private:
    struct OpenSubgraph {
        MermaidNumber number;
        std::vector<MermaidNumber> mentions;
    };

    void skipSeparators() {
        scanner_.skipBlanks();
        while (scanner_.at() == ';') {
            scanner_.move(1);
            scanner_.skipBlanks();
        }
    }

    Status statement() {
        if (scanner_.takeWord("subgraph"))
            return subgraph();
        if (scanner_.takeWord("end"))
            return endSubgraph();
        if (scanner_.takeWord("direction")) {
            scanner_.skipStatement();
            return {};
        }
        // How it looks and what a click does is no matter here.
        for (const std::string_view word : {"style", "linkStyle", "classDef", "class", "click"}) {
            if (scanner_.takeWord(word)) {
                scanner_.skipStatement();
                return {};
            }
        }
        if (scanner_.rest().starts_with("accTitle") || scanner_.rest().starts_with("accDescr"))
            return description();
        return chain();
    }

    /// `accTitle: …`, `accDescr: …` or `accDescr { … }`, for those who listen to the picture.
    Status description() {
        const MermaidScanner before = scanner_;
        scanner_.move(std::string_view("accTitle").size());
        scanner_.skipSpaces();
        if (scanner_.at() == '{') {
            const std::size_t end = scanner_.rest().find('}');
            if (end == std::string_view::npos)
                return scanner_.wrong("a text that does not end; “%1” is missing", "}");
            scanner_.move(end + 1);
            return {};
        }
        if (scanner_.at() == ':') {
            scanner_.move(std::min(scanner_.rest().find('\n'), scanner_.rest().size()));
            return {};
        }
        scanner_ = before;
        return chain();
    }

    /// `subgraph id [title]`, `subgraph title`, `subgraph "title"` or none of it.
    Status subgraph() {
        if (open_.size() >= deepestMermaid)
            return scanner_.wrong("subgraphs are nested deeper than %1", std::to_string(deepestMermaid));
        MermaidSubgraph subgraph;
        subgraph.line = scanner_.line();
        scanner_.skipSpaces();
        if (scanner_.at() == '"') {
            auto title = scanner_.takeLabel();
            if (!title)
                return title.status();
            subgraph.id = subgraph.title = std::move(*title);
        } else {
            const std::size_t end = std::min(scanner_.rest().find_first_of("[;\n"), scanner_.rest().size());
            std::string_view words = scanner_.rest().substr(0, end);
            words = words.substr(0, words.find("%%"));
            subgraph.id = cleanLine(words.substr(0, 10'000), longestHandedOver);
            subgraph.title = mermaidText(words, false);
            scanner_.move(end);
            if (scanner_.at() == '[') {
                scanner_.move(1);
                auto title = scanner_.takeText({"]"});
                if (!title)
                    return title.status();
                subgraph.title = std::move(*title);
            }
        }
        subgraph.parent = open_.empty() ? noMermaidNumber : open_.back().number;
        open_.push_back({static_cast<MermaidNumber>(chart_.subgraphs.size()), {}});
        chart_.subgraphs.push_back(std::move(subgraph));
        return {};
    }

    /// A node belongs to the first subgraph to end that mentions it.
    Status endSubgraph() {
        if (open_.empty())
            return scanner_.wrong("an “end” without a subgraph; as the name of a node it is written “End”");
        for (const MermaidNumber node : open_.back().mentions) {
            if (chart_.nodes[node].subgraph == noMermaidNumber)
                chart_.nodes[node].subgraph = open_.back().number;
        }
        open_.pop_back();
        return {};
    }

    /// Nodes, and arrows between them: `A & B --> C -- text --> D`.
    Status chain() {
        std::vector<MermaidNumber> from;
        if (Status status = group(from); !status)
            return status;
        for (;;) {
            const std::uint32_t line = scanner_.line();
            MermaidArrow arrow;
            std::string id;
            const auto isThere = scanner_.takeArrow(arrow, id);
            if (!isThere)
                return isThere.status();
            if (!*isThere)
                break;
            if (!id.empty())
                arrowIds_.insert(std::move(id));
            if (Status status = pipedLabel(arrow); !status)
                return status;
            scanner_.skipBlanks();
            std::vector<MermaidNumber> to;
            if (Status status = group(to); !status)
                return status;
            if (Status status = connect(from, to, arrow, line); !status)
                return status;
            from = std::move(to);
        }
        scanner_.skipSpaces();
        const bool isOver =
            scanner_.atEnd() || scanner_.at() == '\n' || scanner_.at() == ';' || scanner_.rest().starts_with("%%");
        return isOver ? Status() : unexpected();
    }

    [[nodiscard]] Status unexpected() const {
        if (scanner_.atEnd())
            return scanner_.wrong("the text ends where a node is expected");
        const std::string_view rest = scanner_.rest();
        return scanner_.wrong("“%1” is not expected here",
                              cleanLine(rest.substr(0, std::min(rest.find('\n'), std::size_t{200})), 40));
    }

    /// `-->|text|`
    Status pipedLabel(MermaidArrow& arrow) {
        scanner_.skipSpaces();
        if (scanner_.at() != '|')
            return {};
        scanner_.move(1);
        auto label = scanner_.takeText({"|"});
        if (!label)
            return label.status();
        arrow.label = std::move(*label);
        return {};
    }

    Status group(std::vector<MermaidNumber>& nodes) {
        for (;;) {
            if (Status status = node(nodes); !status)
                return status;
            const MermaidScanner before = scanner_;
            scanner_.skipSpaces();
            if (scanner_.at() != '&') {
                scanner_ = before;
                return {};
            }
            scanner_.move(1);
            scanner_.skipBlanks();
        }
    }

    Status node(std::vector<MermaidNumber>& nodes) {
        const std::uint32_t line = scanner_.line();
        const std::string_view id = scanner_.takeId();
        if (id.empty())
            return unexpected();
        if (id.size() > MermaidScanner::longestId)
            return scanner_.wrong("a name longer than %1 bytes", inGroups(MermaidScanner::longestId));
        if (scanner_.rest().starts_with("@{") && arrowIds_.contains(std::string(id)))
            return arrowProperties();
        const auto [known, isNew] = numbers_.emplace(std::string(id), static_cast<MermaidNumber>(chart_.nodes.size()));
        const MermaidNumber number = known->second;
        if (isNew) {
            if (++rows_ > GraphDraft::mostRows)
                return tooMany();
            chart_.nodes.push_back({known->first, {}, false, noMermaidNumber, line});
        }
        if (Status status = shape(number); !status)
            return status;
        if (Status status = nodeProperties(number); !status)
            return status;
        if (scanner_.rest().starts_with(":::")) {
            scanner_.move(3);
            scanner_.takeId();
            if (Status status = nodeProperties(number); !status)
                return status;
        }
        if (!open_.empty())
            open_.back().mentions.push_back(number);
        nodes.push_back(number);
        return {};
    }

    /// How an arrow moves is no matter here.
    Status arrowProperties() {
        scanner_.move(2);
        bool hasLabel = false;
        return scanner_.takeProperties(hasLabel).status();
    }

    Status shape(MermaidNumber number) {
        struct Shape {
            std::string_view open;
            std::string_view close;
            std::string_view otherClose;
        };
        // Those that begin like others come first.
        static constexpr std::array<Shape, 14> shapes{{{"(((", ")))", ")))"},
                                                       {"((", "))", "))"},
                                                       {"([", "])", "])"},
                                                       {"(-", "-)", "-)"},
                                                       {"(", ")", ")"},
                                                       {"[[", "]]", "]]"},
                                                       {"[(", ")]", ")]"},
                                                       {"[/", "/]", "\\]"},
                                                       {"[\\", "\\]", "/]"},
                                                       {"[|", "]", "]"},
                                                       {"[", "]", "]"},
                                                       {"{{", "}}", "}}"},
                                                       {"{", "}", "}"},
                                                       {">", "]", "]"}}};
        for (const Shape& shape : shapes) {
            if (!scanner_.rest().starts_with(shape.open))
                continue;
            scanner_.move(shape.open.size());
            // `[|property:value|text]`
            if (shape.open == "[|") {
                const std::size_t bar = scanner_.rest().find_first_of("|\n");
                if (bar != std::string_view::npos && scanner_.at(bar) == '|')
                    scanner_.move(bar + 1);
            }
            auto text = scanner_.takeText({shape.close, shape.otherClose});
            if (!text)
                return text.status();
            setText(number, std::move(*text));
            break;
        }
        return {};
    }

    Status nodeProperties(MermaidNumber number) {
        if (!scanner_.rest().starts_with("@{"))
            return {};
        scanner_.move(2);
        bool hasLabel = false;
        auto text = scanner_.takeProperties(hasLabel);
        if (text && hasLabel)
            setText(number, std::move(*text));
        return text.status();
    }

    /// The last text counts.
    void setText(MermaidNumber node, std::string text) {
        chart_.nodes[node].title = std::move(text);
        chart_.nodes[node].hasText = true;
    }

    Status connect(std::span<const MermaidNumber> from, std::span<const MermaidNumber> to, MermaidArrow& arrow,
                   std::uint32_t line) {
        MermaidEdge edge;
        edge.line = line;
        edge.isInvisible = arrow.isInvisible;
        edge.direction = arrow.last != 0 && arrow.first != 0 ? MermaidDirection::both
                         : arrow.last != 0                   ? MermaidDirection::forward
                         : arrow.first == '<'                ? MermaidDirection::back
                                                             : MermaidDirection::none;
        if (!arrow.label.empty()) {
            edge.label = static_cast<MermaidNumber>(chart_.labels.size());
            chart_.labels.push_back(std::move(arrow.label));
        }
        for (const MermaidNumber tail : from) {
            for (const MermaidNumber head : to) {
                if (++rows_ > GraphDraft::mostRows)
                    return tooMany();
                edge.from = tail;
                edge.to = head;
                chart_.edges.push_back(edge);
            }
        }
        return {};
    }

    [[nodiscard]] Status tooMany() const {
        return scanner_.wrong("more than %1 nodes and edges", inGroups(GraphDraft::mostRows));
    }

    MermaidScanner scanner_;
    std::size_t& rows_;
    MermaidChart chart_;
    std::unordered_map<std::string, MermaidNumber> numbers_;
    std::unordered_set<std::string> arrowIds_;
    std::vector<OpenSubgraph> open_;
};

} // namespace

Result<MermaidChart> parseMermaid(MermaidBlock block, std::size_t& rows) {
    std::string title = takeFrontMatter(block);
    auto chart = Parser(block, rows).read();
    if (chart)
        chart->title = std::move(title);
    return chart;
}

} // namespace throughline::exchange
