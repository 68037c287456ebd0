#include "core/exchange/jgf_reader.h"

#include <unordered_set>
#include <utility>

#include "core/exchange/clean_text.h"
#include "core/exchange/graph_words.h"
#include "core/exchange/grouped_graph.h"
#include "core/exchange/row_names.h"
#include "core/json/row_json.h"

namespace throughline::exchange {

namespace {

using json::Json;

const Json* memberOf(const Json& object, std::string_view name) {
    const auto found = object.is_object() ? object.find(std::string(name)) : object.end();
    return found == object.end() || found->is_null() ? nullptr : &*found;
}

/// A text; numbers too, which some write as ids.
std::string textOf(const Json& value) {
    if (value.is_string())
        return value.get<std::string>();
    return value.is_number() ? value.dump() : std::string();
}
std::string textIn(const Json& object, std::string_view name) {
    const Json* member = memberOf(object, name);
    return member == nullptr ? std::string() : textOf(*member);
}

std::optional<double> numberIn(const Json& object, std::string_view name) {
    const Json* member = memberOf(object, name);
    return member != nullptr && member->is_number() ? std::optional(member->get<double>()) : std::nullopt;
}

bool isTrueIn(const Json& object, std::string_view name) {
    const Json* member = memberOf(object, name);
    return member != nullptr && member->is_boolean() && member->get<bool>();
}

/// Metadata of a node or an edge; an empty object where there is none.
const Json& metadataOf(const Json& object) {
    static const Json none = Json::object();
    const Json* metadata = memberOf(object, "metadata");
    return metadata != nullptr && metadata->is_object() ? *metadata : none;
}

Status wrong(std::string_view fact, std::string place) {
    return {Code::invalid, fact, {}, std::move(place)};
}

class Reader {
  public:
    explicit Reader(const GraphSource& source) : source_(source) {}

    Result<GraphDraft> read() {
        json::Limits limits;
        limits.members = GraphDraft::mostRows;
        limits.values = 2'000'000;
        const auto parsed = json::parse(source_.bytes, limits);
        if (!parsed)
            return parsed.status();
        if (!parsed->is_object())
            return wrong("should be one JSON object", {});
        // Other programs write “graph” too, for what is said of the graph as a whole, and its nodes beside it.
        if (memberOf(*parsed, "nodes") != nullptr)
            return wrong("is missing; this is no JSON Graph Format", "graph.nodes");
        std::string title;
        if (const Json* graph = memberOf(*parsed, "graph")) {
            title = textIn(*graph, "label");
            if (Status status = takeGraph(*graph, "graph", {}, {}); !status)
                return status;
        } else if (const Json* graphs = memberOf(*parsed, "graphs")) {
            title = textIn(*parsed, "label");
            if (Status status = takeGraphs(*graphs); !status)
                return status;
        } else {
            return wrong("is missing; this is no JSON Graph Format", "graph");
        }
        return graph_.finish(source_.number, std::move(title), source_.imported);
    }

  private:
    Status takeGraphs(const Json& graphs) {
        if (!graphs.is_array())
            return wrong("should be a list", "graphs");
        std::unordered_set<std::string> ids;
        bool isAmbiguous = false;
        for (const Json& graph : graphs) {
            (void)forEachNode(graph, [&](const std::string& id, const Json&, std::size_t) {
                isAmbiguous = !ids.insert(id).second || isAmbiguous;
                return Status();
            });
        }
        for (std::size_t i = 0; i < graphs.size(); ++i) {
            const std::string place = "graphs[" + std::to_string(i) + "]";
            const std::string department = graphs.size() > 1 ? textIn(graphs[i], "label") : std::string();
            const std::string prefix = isAmbiguous ? std::to_string(i + 1) + "." : std::string();
            if (Status status = takeGraph(graphs[i], place, department, prefix); !status)
                return status;
        }
        if (graphs.size() > 1) {
            source_.imported.choose("all graphs of the file (%1) were taken together; their labels became departments",
                                    {std::to_string(graphs.size())}, source_.imported.placeIn(source_.number, {}));
        }
        return {};
    }

    /// By id in version 2, in a list in version 1.
    template <class Visit>
    static Status forEachNode(const Json& graph, Visit&& visit) {
        const Json* nodes = memberOf(graph, "nodes");
        if (nodes == nullptr || !(nodes->is_object() || nodes->is_array()))
            return {};
        std::size_t index = 0;
        for (const auto& [name, node] : nodes->items()) {
            if (Status status = visit(nodes->is_object() ? name : textIn(node, "id"), node, index++); !status)
                return status;
        }
        return {};
    }

    Status takeGraph(const Json& graph, const std::string& place, const std::string& department,
                     const std::string& prefix) {
        if (!graph.is_object())
            return wrong("should be an object", place);
        const Json* nodes = memberOf(graph, "nodes");
        if (nodes != nullptr && !nodes->is_object() && !nodes->is_array())
            return wrong("should be an object or a list", place + ".nodes");
        const Json* edges = memberOf(graph, "edges");
        if (edges != nullptr && !edges->is_array())
            return wrong("should be a list", place + ".edges");
        const Json* directed = memberOf(graph, "directed");
        const bool isDirected = directed == nullptr || !directed->is_boolean() || directed->get<bool>();
        std::unordered_set<std::string> ids;
        Status status = forEachNode(graph, [&](const std::string& id, const Json& node, std::size_t index) {
            const std::string here = place + ".nodes[" + std::to_string(index) + "]";
            if (!node.is_object())
                return wrong("should be an object", here);
            if (id.empty() && nodes->is_array())
                return wrong("is missing", here + ".id");
            if (!ids.insert(id).second) {
                return Status(Code::invalid, "the id “%1” is there twice", {cleanLine(id, 80)}, here + ".id");
            }
            takeNode(id, prefix, node, department, index);
            return graph_.room();
        });
        for (std::size_t i = 0; status && edges != nullptr && i < edges->size(); ++i)
            status = takeEdge((*edges)[i], place + ".edges[" + std::to_string(i) + "]", isDirected, prefix, ids);
        const Json* hyperedges = memberOf(graph, "hyperedges");
        if (status && hyperedges != nullptr && !hyperedges->is_array())
            return wrong("should be a list", place + ".hyperedges");
        if (status && hyperedges != nullptr)
            status = takeHyperedges(*hyperedges, place + ".hyperedges", prefix, ids);
        return status;
    }

    /// One with two ends is an edge: undirected by its `nodes`, or from its `source` to its `target`.
    Status takeHyperedges(const Json& hyperedges, const std::string& place, const std::string& prefix,
                          const std::unordered_set<std::string>& ids) {
        const auto idOf = [](const Json& list, std::size_t index) { return textOf(list[index]); };
        std::size_t taken = 0;
        for (std::size_t i = 0; i < hyperedges.size(); ++i) {
            const std::string here = place + '[' + std::to_string(i) + ']';
            const Json* nodes = memberOf(hyperedges[i], "nodes");
            const Json* from = memberOf(hyperedges[i], "source");
            const Json* to = memberOf(hyperedges[i], "target");
            const bool isPair = nodes != nullptr && nodes->is_array() && nodes->size() == 2;
            const bool hasEnds = from != nullptr && from->is_array() && from->size() == 1 && to != nullptr &&
                                 to->is_array() && to->size() == 1;
            if (!isPair && !hasEnds) {
                source_.imported.leaveOut("hyperedge %1", {std::to_string(i + 1)}, "it does not have two ends",
                                          source_.imported.placeIn(source_.number, here));
                continue;
            }
            Json edge = hyperedges[i];
            edge["source"] = hasEnds ? idOf(*from, 0) : idOf(*nodes, 0);
            edge["target"] = hasEnds ? idOf(*to, 0) : idOf(*nodes, 1);
            edge["directed"] = hasEnds;
            if (Status status = takeEdge(edge, here, hasEnds, prefix, ids); !status)
                return status;
            ++taken;
        }
        if (taken > 0) {
            source_.imported.choose("hyperedges with two ends (%1) were taken as edges", {std::to_string(taken)},
                                    source_.imported.placeIn(source_.number, place));
        }
        return {};
    }

    void takeNode(const std::string& id, const std::string& prefix, const Json& node, const std::string& department,
                  std::size_t index) {
        const Json& metadata = metadataOf(node);
        DraftRole role;
        role.origin = {source_.number, static_cast<std::uint32_t>(index), 0};
        role.id = prefix + id;
        role.title = labelText(textIn(node, "label"));
        for (const std::string_view name : {"label", "name", "title"}) {
            if (trimmed(role.title).empty())
                role.title = labelText(textIn(metadata, name));
        }
        // What tells the graphs of a file apart is no part of a name.
        if (trimmed(role.title).empty() && !prefix.empty())
            role.title = id;
        role.department = textIn(metadata, "department");
        if (role.department.empty())
            role.department = department;
        role.notes = textIn(metadata, "notes");
        if (role.notes.empty())
            role.notes = textIn(metadata, "description");
        if (isEndCustomerWord(textIn(metadata, "kind")))
            role.kind = RoleKind::endCustomer;
        const auto x = numberIn(metadata, "x");
        const auto y = numberIn(metadata, "y");
        if (x && y)
            role.place = Point{*x, *y};
        graph_.add(std::move(role));
    }

    Status takeEdge(const Json& edge, const std::string& place, bool isDirectedByDefault, const std::string& prefix,
                    const std::unordered_set<std::string>& ids) {
        if (!edge.is_object())
            return wrong("should be an object", place);
        if (memberOf(edge, "source") == nullptr || memberOf(edge, "target") == nullptr) {
            source_.imported.leaveOut("an edge", {}, "it has no two ends",
                                      source_.imported.placeIn(source_.number, place));
            return {};
        }
        for (const char* end : {"source", "target"}) {
            const std::string id = textIn(edge, end);
            if (!ids.contains(id)) {
                return Status(Code::invalid, "an arrow ends at “%1”, which is not there", {cleanLine(id, 80)},
                              place + '.' + end);
            }
        }
        const Json& metadata = metadataOf(edge);
        DraftService service;
        service.origin = {source_.number, 0, 0};
        service.server = prefix + textIn(edge, "source");
        service.customer = prefix + textIn(edge, "target");
        const Json* directed = memberOf(edge, "directed");
        service.isDirected =
            directed != nullptr && directed->is_boolean() ? directed->get<bool>() : isDirectedByDefault;
        service.provides = labelText(textIn(edge, "label"));
        if (service.provides.empty())
            service.provides = labelText(textIn(edge, "relation"));
        service.weight = numberIn(metadata, "weight");
        service.manager = isTrueIn(metadata, "manager");
        graph_.connect(std::move(service));
        return graph_.room();
    }

    const GraphSource& source_;
    GroupedGraph graph_;
};

} // namespace

Result<GraphDraft> readJgf(const GraphSource& source) {
    return Reader(source).read();
}

} // namespace throughline::exchange
