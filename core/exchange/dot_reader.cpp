#include "core/exchange/dot_reader.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <unordered_map>
#include <utility>

#include "core/exchange/character_sets.h"
#include "core/exchange/clean_text.h"
#include "core/exchange/csv_text.h"
#include "core/exchange/dot_graphs.h"
#include "core/exchange/dot_labels.h"
#include "core/exchange/draft_size.h"
#include "core/exchange/graph_words.h"
#include "core/exchange/label_words.h"
#include "core/exchange/short_text.h"
#include "core/exchange/text_budget.h"

namespace throughline::exchange {

namespace {

/// The centre of a node: `x,y` in points, or with `!` (the node is pinned) in inches; y upward.
std::optional<Point> pointOf(std::string_view text) {
    constexpr double pixelsOfPoint = 96.0 / 72.0;
    constexpr double pixelsOfInch = 96.0;
    std::array<double, 2> numbers{};
    const char* at = text.data();
    const char* const end = text.data() + text.size();
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        while (at != end && (*at == ' ' || *at == '+' || (i == 1 && *at == ',')))
            ++at;
        const auto read = std::from_chars(at, end, numbers[i]);
        if (read.ec != std::errc())
            return std::nullopt;
        at = read.ptr;
    }
    const double scale = text.ends_with('!') ? pixelsOfInch : pixelsOfPoint;
    return Point{numbers[0] * scale, -numbers[1] * scale};
}

/// What is no number is none of a weight's either; addGraph() says so.
double numberOf(std::string_view text) {
    double number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() ? number : 0;
}

class Draft {
  public:
    Draft(const GraphSource& source, const DotFile& file) : source_(source), file_(file) {
        draft_.source = source.number;
    }

    Result<GraphDraft> make() {
        std::size_t graphs = 0;
        for (const DotGraph& graph : file_.graphs)
            graphs += graph.nodes.empty() ? 0 : 1;
        if (graphs > 1) {
            choose("the file holds %1 graphs; all were read, each with nodes of its own", {std::to_string(graphs)}, 0);
        }
        std::size_t number = 0;
        for (const DotGraph& graph : file_.graphs) {
            if (graph.nodes.empty())
                continue;
            prefix_ = graphs > 1 ? std::to_string(++number) + '.' : std::string();
            if (Status status = add(graph); !status)
                return status;
            if (graphs == 1 && graph.label != 0)
                draft_.title = textOf(graph.label, {.graph = graph.name}, false);
        }
        if (withoutHead_ > 0)
            choose(linesWithoutHead, {std::to_string(withoutHead_)}, 0);
        words_.tell(source_.imported, placeOf(0));
        if (clusters_ > 0)
            choose(groupsBecame, {std::to_string(clusters_)}, 0);
        return std::move(draft_);
    }

  private:
    [[nodiscard]] Origin origin(std::uint32_t line) const { return {source_.number, line, 0}; }
    [[nodiscard]] std::string placeOf(std::uint32_t line) const {
        return source_.imported.placeIn(source_.number, line > 0 ? std::to_string(line) : std::string());
    }
    void choose(std::string_view fact, std::vector<std::string> arguments, std::uint32_t line) {
        source_.imported.choose(fact, std::move(arguments), placeOf(line));
    }
    /// Cut at once, and kept where it is the same everywhere: one label may be the default of a million nodes.
    [[nodiscard]] std::string textOf(DotText text, const DotNames& names, bool isRecord) {
        const DotFile::Text& label = file_.texts[text];
        const bool isSame = label.isPlain || label.text.find('\\') == std::string::npos;
        if (isSame && text == keptText_ && isRecord == keptRecord_)
            return kept_;
        keptText_ = text;
        keptRecord_ = isRecord;
        kept_ = resolved(label, names, isRecord);
        if (!isSame)
            keptText_ = noText;
        return kept_;
    }
    static std::string resolved(const DotFile::Text& label, const DotNames& names, bool isRecord) {
        return cleanLine(label.isPlain ? label.text
                         : isRecord    ? dotRecord(label.text, names)
                                       : dotLabel(label.text, names),
                         longestHandedOver);
    }
    [[nodiscard]] std::string idOf(const DotNode& node) const {
        return prefix_ + (node.hasHtmlName ? '<' + node.name + '>' : node.name);
    }
    static std::string nameOf(const DotNode& node) {
        return cleanLine(node.hasHtmlName ? htmlText(node.name) : dotLabel("\\N", {.node = node.name}),
                         longestHandedOver);
    }

    /// By the labels that are seen, or where there is none around it by its name.
    struct Department {
        std::string title; ///< its own
        std::string labels;
        std::string names;
        [[nodiscard]] const std::string& text() const { return labels.empty() ? names : labels; }
    };

    /// Of each cluster; those around it come before it.
    Result<std::vector<Department>> departmentsOf(const DotGraph& graph) {
        std::vector<Department> departments;
        TextBudget texts;
        for (const DotCluster& cluster : graph.clusters) {
            const Department none;
            const Department& outer = cluster.parent == noDotNumber ? none : departments[cluster.parent];
            std::string_view name = cluster.name;
            if (name.starts_with("cluster"))
                name.remove_prefix(std::string_view("cluster").size());
            name.remove_prefix(std::min(name.find_first_not_of("_ "), name.size()));
            Department own;
            own.title = textOf(cluster.label, {.graph = graph.name}, false);
            own.labels = departmentWithin(outer.labels, own.title);
            own.names = departmentWithin(outer.names, cleanLine(name, longestHandedOver));
            if (own.title.empty())
                own.title = cleanLine(name, longestHandedOver);
            if (!texts.take(own.title.size() + own.labels.size() + own.names.size()))
                return texts.status();
            departments.push_back(std::move(own));
        }
        return departments;
    }

    /// Clusters with nodes in them, or in those within.
    static std::size_t fullClusters(const DotGraph& graph) {
        std::vector<bool> isFull(graph.clusters.size(), false);
        for (const DotNode& node : graph.nodes) {
            for (DotNumber i = node.attributes.isInvisible ? noDotNumber : node.cluster; i != noDotNumber && !isFull[i];
                 i = graph.clusters[i].parent)
                isFull[i] = true;
        }
        return static_cast<std::size_t>(std::ranges::count(isFull, true));
    }

    [[nodiscard]] std::string titleOf(const DotGraph& graph, const DotNode& node) {
        const DotNames names{.graph = graph.name, .node = node.name};
        const DotNodeAttributes& attributes = node.attributes;
        for (const DotText text : {attributes.label, attributes.outerLabel}) {
            std::string title = textOf(text, names, attributes.isRecord && text == attributes.label);
            if (!title.empty())
                return title;
        }
        return nameOf(node);
    }

    Status add(const DotGraph& graph) {
        const auto departments = departmentsOf(graph);
        if (!departments)
            return departments.status();
        clusters_ += fullClusters(graph);
        std::unordered_map<std::string_view, DotNumber> clusters;
        for (DotNumber i = 0; i < graph.clusters.size(); ++i)
            clusters.emplace(graph.clusters[i].name, i);
        for (const DotNode& node : graph.nodes) {
            if (node.attributes.isInvisible) {
                source_.imported.leaveOut("node “%1”", {cleanLine(node.name, 80)}, "it is invisible in the drawing",
                                          placeOf(node.line));
                continue;
            }
            DraftRole role;
            role.id = idOf(node);
            role.title = titleOf(graph, node);
            role.origin = origin(node.line);
            role.kind = node.attributes.isEndCustomer ? RoleKind::endCustomer : RoleKind::internal;
            if (node.cluster != noDotNumber)
                role.department = (*departments)[node.cluster].text();
            if (node.attributes.position != 0) {
                role.place = pointOf(file_.texts[node.attributes.position].text);
                if (!role.place) {
                    source_.imported.leaveOut("position of “%1”", {cleanLine(role.title, 80)},
                                              "it is no pair of numbers", placeOf(node.line));
                }
            }
            const auto cluster = clusters.find(node.name);
            if (cluster != clusters.end() && !node.isDeclared && !node.hasHtmlName) {
                role.title = (*departments)[cluster->second].title;
                role.department = (*departments)[cluster->second].text();
                choose("an arrow ends at the cluster “%1”; a role of its name stands for it",
                       {cleanLine(role.title, 80)}, node.line);
            }
            if (Status status = size_.add(role); !status)
                return status;
            draft_.roles.push_back(std::move(role));
        }
        for (const DotEdge& edge : graph.edges) {
            if (Status status = add(graph, edge); !status)
                return status;
        }
        return {};
    }

    Status add(const DotGraph& graph, const DotEdge& edge) {
        const DotNode& tail = graph.nodes[edge.tail];
        const DotNode& head = graph.nodes[edge.head];
        if (edge.attributes.isInvisible || tail.attributes.isInvisible || head.attributes.isInvisible) {
            source_.imported.leaveOut("edge from “%1” to “%2”", {cleanLine(tail.name, 80), cleanLine(head.name, 80)},
                                      "it is invisible in the drawing", placeOf(edge.line));
            return {};
        }
        noteClusters(edge, tail, head);
        DraftService service;
        service.server = idOf(tail);
        service.customer = idOf(head);
        service.origin = origin(edge.line);
        const DotNames names{graph.name, {}, tail.name, head.name, graph.isDirected ? "->" : "--"};
        for (const DotText text : {edge.attributes.provides, edge.attributes.label, edge.attributes.outerLabel}) {
            if (text != 0) {
                service.provides = textOf(text, names, false);
                break;
            }
        }
        service.manager = edge.attributes.isManager;
        service.derived = edge.attributes.isDerived;
        if (edge.attributes.weight != 0)
            service.weight = numberOf(file_.texts[edge.attributes.weight].text);
        DotDirection direction = edge.attributes.direction;
        if (direction == DotDirection::unsaid)
            direction = graph.isDirected ? DotDirection::forward : DotDirection::none;
        if (direction == DotDirection::both && edge.attributes.hasNoHead != edge.attributes.hasNoTail)
            direction = edge.attributes.hasNoHead ? DotDirection::back : DotDirection::forward;
        else if (direction == DotDirection::forward && edge.attributes.hasNoHead)
            ++withoutHead_;
        service.isDirected = direction != DotDirection::none;
        if (edge.attributes.provides == 0) // what is provided says nothing of the direction
            words_.read(service);
        if (direction == DotDirection::both) {
            choose("an arrow with two heads: “%1” and “%2” serve each other", {nameOf(tail), nameOf(head)}, edge.line);
            if (Status status = take(service); !status)
                return status;
        }
        if (direction == DotDirection::back || direction == DotDirection::both)
            std::swap(service.server, service.customer);
        return take(std::move(service));
    }

    Status take(DraftService service) {
        if (Status status = size_.add(service); !status)
            return status;
        draft_.services.push_back(std::move(service));
        return {};
    }

    /// An arrow that is drawn up to the border of a cluster still ends at the node in it.
    void noteClusters(const DotEdge& edge, const DotNode& tail, const DotNode& head) {
        if (edge.attributes.tailCluster != 0 && !std::exchange(hasClusterTail_, true)) {
            choose("an arrow leaves a cluster (“%1”); it was taken to leave “%2” in it",
                   {cleanLine(file_.texts[edge.attributes.tailCluster].text, 80), nameOf(tail)}, edge.line);
        }
        if (edge.attributes.headCluster != 0 && !std::exchange(hasClusterHead_, true)) {
            choose("an arrow ends at a cluster (“%1”); it was taken to end at “%2” in it",
                   {cleanLine(file_.texts[edge.attributes.headCluster].text, 80), nameOf(head)}, edge.line);
        }
    }

    const GraphSource& source_;
    const DotFile& file_;
    GraphDraft draft_;
    DraftSize size_;
    std::string prefix_;
    std::size_t clusters_ = 0; ///< that became departments
    std::size_t withoutHead_ = 0;
    LabelWords words_;
    static constexpr DotText noText = static_cast<DotText>(-1);
    DotText keptText_ = noText; ///< the one that is in kept_
    bool keptRecord_ = false;
    std::string kept_;
    bool hasClusterTail_ = false;
    bool hasClusterHead_ = false;
};

} // namespace

Result<GraphDraft> readDot(const GraphSource& source) {
    std::string converted;
    std::string_view text = source.bytes;
    if (!checkUtf8(text)) {
        // Graphviz files of old are Latin-1; text in wide characters is none.
        if (text.find('\0') != std::string_view::npos)
            return checkUtf8(text);
        converted = fromWindows1252(text);
        text = converted;
        source.imported.choose("the text is not UTF-8; it was read as Latin-1 (Windows-1252)", {},
                               source.imported.placeIn(source.number, {}));
    }
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    const auto file = parseDot(text);
    if (!file)
        return file.status();
    if (file->graphs.empty())
        return Status(Code::invalid, "there is no graph in it");
    return Draft(source, *file).make();
}

} // namespace throughline::exchange
