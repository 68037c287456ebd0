#include "core/exchange/graphml_reader.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/exchange/clean_text.h"
#include "core/exchange/graph_words.h"
#include "core/exchange/grouped_graph.h"
#include "core/exchange/row_names.h"
#include "core/exchange/xml_guard.h"

namespace throughline::exchange {

namespace {

/// What a `<key>` declares.
struct DataKey {
    std::string name; ///< in lower case
    std::string target;
    std::string fallback;
    bool isDrawing = false; ///< yEd's graphics
};

/// The data of a node, an edge or a graph by name, and what yEd draws of it.
struct Data {
    std::map<std::string, std::string> values;
    std::vector<std::string> labels; ///< yEd's, top first
    std::optional<Point> place;
    bool hasServerHead = false;
    bool hasCustomerHead = true;
    [[nodiscard]] std::string_view first(std::initializer_list<std::string_view> names) const {
        for (const std::string_view name : names) {
            const auto found = values.find(std::string(name));
            if (found != values.end() && !trimmed(found->second).empty())
                return found->second;
        }
        return {};
    }
};

class Reader {
  public:
    explicit Reader(const GraphSource& source) : source_(source), guard_(source.bytes) {
        // Prefixes are told by their names, declared or not.
        guard_.xml().setNamespaceProcessing(false);
    }

    Result<GraphDraft> read() {
        if (guard_.next()) {
            if (!guard_.is(QLatin1String("graphml")))
                guard_.fail(guard_.invalid("is no GraphML: its outermost element should be “graphml”"));
            while (guard_.next()) {
                if (guard_.is(QLatin1String("key"))) {
                    readKey();
                } else if (guard_.is(QLatin1String("graph"))) {
                    ++graphs_;
                    readGraph(GroupedGraph::none);
                } else {
                    guard_.skip();
                }
            }
        }
        if (Status status = guard_.finish(); !status)
            return status;
        if (graphs_ == 0)
            return Status(Code::invalid, "there is no graph in it");
        if (graphs_ > 1) {
            source_.imported.choose("all graphs of the file (%1) were taken together", {std::to_string(graphs_)},
                                    source_.imported.placeIn(source_.number, {}));
        }
        return graph_.finish(source_.number, std::move(title_), source_.imported);
    }

  private:
    [[nodiscard]] Origin here() const { return {source_.number, guard_.line(), 0}; }
    [[nodiscard]] std::string place() const { return source_.imported.placeOf(here(), {}, {}); }

    void readKey() {
        DataKey key;
        const std::string id = guard_.attribute(QLatin1String("id"));
        key.name = foldedWord(
            guard_.hasAttribute(QLatin1String("attr.name")) ? guard_.attribute(QLatin1String("attr.name")) : id);
        key.target = guard_.attribute(QLatin1String("for"));
        const std::string drawing = guard_.attribute(QLatin1String("yfiles.type"));
        key.isDrawing = drawing == "nodegraphics" || drawing == "edgegraphics";
        while (guard_.next()) {
            if (guard_.is(QLatin1String("default"))) {
                key.fallback = guard_.text();
            } else {
                guard_.skip();
            }
        }
        if (keys_.size() > 10'000)
            guard_.fail(guard_.invalid("more than %1 keys", {"10,000"}));
        keys_.insert_or_assign(id, std::move(key));
    }

    /// Defaults of what the element does not say itself.
    void complete(Data& data, std::string_view target) const {
        for (const auto& [id, key] : keys_) {
            if (!key.fallback.empty() && (key.target == target || key.target == "all" || key.target.empty()))
                data.values.try_emplace(key.name, key.fallback);
        }
    }

    void readData(Data& data) {
        const auto found = keys_.find(guard_.attribute(QLatin1String("key")));
        if (found != keys_.end() && found->second.isDrawing) {
            readDrawing(data);
            return;
        }
        const std::string name =
            found != keys_.end() ? found->second.name : foldedWord(guard_.attribute(QLatin1String("key")));
        std::string text = guard_.text();
        // A hostile file may give one element any amount of data.
        if (data.values.size() < 1000)
            data.values.insert_or_assign(name, std::move(text));
    }

    /// yEd's realizers: the label, where it stands, the heads of an arrow.
    void readDrawing(Data& data) {
        while (guard_.next()) {
            if (guard_.is(QLatin1String("Realizers"))) {
                readRealizers(data);
            } else if (guard_.is(QLatin1String("Geometry"))) {
                const auto x = guard_.number(QLatin1String("x"));
                const auto y = guard_.number(QLatin1String("y"));
                const double width = guard_.number(QLatin1String("width")).value_or(0.0);
                const double height = guard_.number(QLatin1String("height")).value_or(0.0);
                if (x && y)
                    data.place = Point{*x + width / 2, *y + height / 2};
                guard_.skip();
            } else if (guard_.is(QLatin1String("NodeLabel")) || guard_.is(QLatin1String("EdgeLabel"))) {
                const bool isShown = guard_.attribute(QLatin1String("visible")) != "false" &&
                                     guard_.attribute(QLatin1String("hasText")) != "false";
                const std::string label = labelText(guard_.text());
                if (isShown && !trimmed(label).empty() && data.labels.size() < 100)
                    data.labels.push_back(label);
            } else if (guard_.is(QLatin1String("Arrows"))) {
                const auto isHead = [](const std::string& shape) { return !shape.empty() && shape != "none"; };
                data.hasServerHead = isHead(guard_.attribute(QLatin1String("source")));
                data.hasCustomerHead = isHead(guard_.attribute(QLatin1String("target")));
                guard_.skip();
            } else {
                readDrawing(data);
            }
        }
    }

    /// A group has a realizer for its open and one for its closed state: the one in use counts.
    void readRealizers(Data& data) {
        const auto active = guard_.number(QLatin1String("active")).value_or(0.0);
        std::vector<Data> realizers;
        while (guard_.next()) {
            Data realizer;
            readDrawing(realizer);
            if (realizers.size() < 100)
                realizers.push_back(std::move(realizer));
        }
        if (realizers.empty())
            return;
        const bool isKnown = active > 0 && active < static_cast<double>(realizers.size());
        Data& used = realizers[isKnown ? static_cast<std::size_t>(active) : 0];
        const auto labelled = std::ranges::find_if(realizers, [](const Data& each) { return !each.labels.empty(); });
        data.labels = used.labels.empty() && labelled != realizers.end() ? labelled->labels : used.labels;
        data.place = used.place;
    }

    void readGraph(std::size_t group) {
        const std::string direction = guard_.attribute(QLatin1String("edgedefault"));
        const bool isDirected = direction == "directed";
        Data data;
        while (guard_.next()) {
            if (guard_.is(QLatin1String("node"))) {
                readNode(group);
            } else if (guard_.is(QLatin1String("edge"))) {
                readEdge(isDirected);
            } else if (guard_.is(QLatin1String("data"))) {
                readData(data);
            } else if (guard_.is(QLatin1String("hyperedge"))) {
                const std::string name = cleanLine(guard_.attribute(QLatin1String("id")), 80);
                source_.imported.leaveOut(name.empty() ? "a hyperedge without a name" : "hyperedge “%1”", {name},
                                          "it can have more than two ends", place());
                guard_.skip();
            } else {
                guard_.skip();
            }
            if (const Status status = graph_.room(); !status)
                guard_.fail(guard_.invalid(status.fact(), status.arguments()));
        }
        if (group == GroupedGraph::none && title_.empty())
            title_ = data.first({"label", "name", "title"});
    }

    void readNode(std::size_t group) {
        DraftRole empty;
        empty.origin = here();
        empty.id = guard_.attribute(QLatin1String("id"));
        if (!guard_.hasAttribute(QLatin1String("id")))
            guard_.fail(guard_.invalid("a node without an id"));
        const std::size_t number = graph_.add(std::move(empty), group);
        Data data;
        while (guard_.next()) {
            if (guard_.is(QLatin1String("data"))) {
                readData(data);
            } else if (guard_.is(QLatin1String("graph"))) {
                readGraph(number);
            } else {
                guard_.skip();
            }
        }
        complete(data, "node");
        DraftRole& role = graph_.role(number);
        role.title = data.labels.empty() ? labelText(data.first({"label", "name", "title"})) : data.labels.front();
        role.department = data.first({"department"});
        role.notes = data.first({"notes", "description"});
        for (std::size_t i = 1; i < data.labels.size(); ++i)
            role.notes.append(role.notes.empty() ? "" : "\n").append(data.labels[i]);
        if (isEndCustomerWord(data.first({"kind"})))
            role.kind = RoleKind::endCustomer;
        role.place = data.place;
        const auto x = numberOf(data.first({"x"}));
        const auto y = numberOf(data.first({"y"}));
        if (!role.place && x && y)
            role.place = Point{*x, *y};
    }

    void readEdge(bool isDirectedByDefault) {
        DraftService service;
        service.origin = here();
        service.server = guard_.attribute(QLatin1String("source"));
        service.customer = guard_.attribute(QLatin1String("target"));
        const bool hasEnds =
            guard_.hasAttribute(QLatin1String("source")) && guard_.hasAttribute(QLatin1String("target"));
        const std::string directed = guard_.attribute(QLatin1String("directed"));
        service.isDirected = directed.empty() ? isDirectedByDefault : directed == "true" || directed == "1";
        Data data;
        while (guard_.next()) {
            if (guard_.is(QLatin1String("data"))) {
                readData(data);
            } else if (guard_.is(QLatin1String("graph"))) {
                readGraph(GroupedGraph::none);
            } else {
                guard_.skip();
            }
        }
        if (!hasEnds) {
            source_.imported.leaveOut("an edge", {}, "it has no two ends",
                                      source_.imported.placeOf(service.origin, {}, {}));
            return;
        }
        complete(data, "edge");
        // Our own data says exactly what a label says for people, with the weight.
        const bool isExact = data.values.contains("provides");
        if (isExact) {
            service.provides = data.first({"provides"});
        } else {
            for (const std::string& label : data.labels)
                service.provides.append(service.provides.empty() ? "" : " ").append(label);
            if (data.labels.empty())
                service.provides = labelText(data.first({"label", "name", "title", "relation", "labele"}));
        }
        service.weight = numberOf(data.first({"weight"}));
        service.manager = isYes(data.first({"manager"}));
        service.derived = isYes(data.first({"derived"}));
        const bool isPlain = !service.isDirected;
        graph_.connect(std::move(service), !isPlain && data.hasServerHead, isPlain || data.hasCustomerHead, isExact);
    }

    const GraphSource& source_;
    XmlGuard guard_;
    std::unordered_map<std::string, DataKey> keys_;
    GroupedGraph graph_;
    std::size_t graphs_ = 0;
    std::string title_;
};

} // namespace

Result<GraphDraft> readGraphml(const GraphSource& source) {
    return Reader(source).read();
}

} // namespace throughline::exchange
