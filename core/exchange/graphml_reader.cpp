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
#include "core/exchange/yed_drawing.h"

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
struct Data : YedDrawing {
    std::map<std::string, std::string> values;
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
        if (hyperedges_ > 0) {
            source_.imported.choose("hyperedges with two ends (%1) were taken as edges", {std::to_string(hyperedges_)},
                                    source_.imported.placeIn(source_.number, {}));
        }
        auto draft = graph_.finish(source_.number, std::move(title_), source_.imported);
        if (draft)
            draft->hasCards = hasCards_;
        return draft;
    }

  private:
    [[nodiscard]] Origin here() const { return {source_.number, guard_.line(), 0}; }

    void readKey() {
        DataKey key;
        const std::string id = guard_.attribute(QLatin1String("id"));
        key.name = foldedWord(
            guard_.hasAttribute(QLatin1String("attr.name")) ? guard_.attribute(QLatin1String("attr.name")) : id);
        key.target = guard_.attribute(QLatin1String("for"));
        const std::string drawing = guard_.attribute(QLatin1String("yfiles.type"));
        key.isDrawing = drawing == "nodegraphics" || drawing == "edgegraphics" ||
                        (guard_.attribute(QLatin1String("attr.uri")).starts_with("http://www.yworks.com/") &&
                         (key.name == "nodelabels" || key.name == "edgelabels" || key.name == "nodegeometry"));
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
            readYedDrawing(guard_, data);
            return;
        }
        const std::string name =
            found != keys_.end() ? found->second.name : foldedWord(guard_.attribute(QLatin1String("key")));
        std::string text = guard_.text();
        // A hostile file may give one element any amount of data.
        if (data.values.size() < 1000)
            data.values.insert_or_assign(name, std::move(text));
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
                readHyperedge();
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
            } else if (guard_.is(QLatin1String("desc"))) {
                data.values.try_emplace("description", guard_.text());
            } else {
                guard_.skip();
            }
        }
        // What holds the node says more of it than what is said of all nodes.
        const std::string department(data.first({"department"}));
        complete(data, "node");
        layIntoLanes(number, data.lanes);
        DraftRole& role = graph_.role(number);
        role.title = data.labels.empty() ? labelText(data.first({"label", "name", "title"})) : data.labels.front();
        role.department = group == GroupedGraph::none ? std::string(data.first({"department"})) : department;
        role.notes = data.first({"notes", "description"});
        for (std::size_t i = 1; i < data.labels.size(); ++i)
            role.notes.append(role.notes.empty() ? "" : "\n").append(data.labels[i]);
        if (isEndCustomerWord(data.first({"kind"})))
            role.kind = RoleKind::endCustomer;
        role.place = data.place;
        const auto x = numberOf(data.first({"x"}));
        const auto y = numberOf(data.first({"y"}));
        // writeGraphml() says the place twice; other programs do not, and draw shapes of their own size.
        hasCards_ = hasCards_ || (role.place && x && y);
        if (!role.place && x && y)
            role.place = Point{*x, *y};
    }

    /// What lies in a lane of a table is in a group of the lane's name.
    void layIntoLanes(std::size_t table, const std::vector<YedDrawing::Lane>& lanes) {
        const std::size_t past = graph_.size();
        std::vector<std::size_t> groups(lanes.size(), GroupedGraph::none);
        for (std::size_t i = lanes.empty() ? past : table + 1; i < past; ++i) {
            const auto& place = graph_.role(i).place;
            if (graph_.groupOf(i) != table || !place)
                continue;
            const auto lane = std::ranges::find_if(lanes, [&](const auto& each) { return each.contains(*place); });
            if (lane == lanes.end())
                continue;
            std::size_t& group = groups[static_cast<std::size_t>(lane - lanes.begin())];
            if (group == GroupedGraph::none) {
                DraftRole role;
                role.id = graph_.role(table).id + " lane " + std::to_string(lane - lanes.begin() + 1);
                role.title = lane->label;
                role.origin = graph_.role(table).origin;
                group = graph_.add(std::move(role), table);
            }
            graph_.setGroup(i, group);
        }
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
        while (guard_.next())
            readPartOfEdge(data);
        if (!hasEnds) {
            source_.imported.leaveOut("an edge", {}, "it has no two ends",
                                      source_.imported.placeOf(service.origin, {}, {}));
            return;
        }
        take(std::move(service), std::move(data));
    }

    void readPartOfEdge(Data& data) {
        if (guard_.is(QLatin1String("data"))) {
            readData(data);
        } else if (guard_.is(QLatin1String("graph"))) {
            readGraph(GroupedGraph::none);
        } else {
            guard_.skip();
        }
    }

    /// One with two ends is an edge; it is directed where one of them says “out” and the other “in”.
    void readHyperedge() {
        const std::string name = cleanLine(guard_.attribute(QLatin1String("id")), 80);
        DraftService service;
        service.origin = here();
        std::vector<std::pair<std::string, std::string>> ends; // nodes, and their types
        std::size_t count = 0;
        Data data;
        while (guard_.next()) {
            if (!guard_.is(QLatin1String("endpoint"))) {
                readPartOfEdge(data);
                continue;
            }
            if (++count <= 2)
                ends.emplace_back(guard_.attribute(QLatin1String("node")), guard_.attribute(QLatin1String("type")));
            guard_.skip();
        }
        if (count != 2) {
            source_.imported.leaveOut(name.empty() ? "a hyperedge without a name" : "hyperedge “%1”", {name},
                                      "it does not have two ends", source_.imported.placeOf(service.origin, {}, {}));
            return;
        }
        if (ends[0].second == "in" && ends[1].second == "out")
            std::swap(ends[0], ends[1]);
        service.isDirected = ends[0].second == "out" && ends[1].second == "in";
        service.server = std::move(ends[0].first);
        service.customer = std::move(ends[1].first);
        ++hyperedges_;
        take(std::move(service), std::move(data));
    }

    void take(DraftService service, Data data) {
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
    bool hasCards_ = false;
    std::size_t graphs_ = 0;
    std::size_t hyperedges_ = 0; ///< with two ends
    std::string title_;
};

} // namespace

Result<GraphDraft> readGraphml(const GraphSource& source) {
    return Reader(source).read();
}

} // namespace throughline::exchange
