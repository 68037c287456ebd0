#include "core/exchange/gexf_reader.h"

#include <algorithm>
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

using Values = std::map<std::string, std::string>; ///< by the attribute's title

struct Attribute {
    std::string title; ///< in lower case
    std::string fallback;
};

class Reader {
  public:
    explicit Reader(const GraphSource& source) : source_(source), guard_(source.bytes) {
        // Many files use `viz:` without declaring it.
        guard_.xml().setNamespaceProcessing(false);
    }

    Result<GraphDraft> read() {
        bool hasGraph = false;
        if (guard_.next()) {
            if (!guard_.is(QLatin1String("gexf")))
                guard_.fail(guard_.invalid("is no GEXF: its outermost element should be “gexf”"));
            while (guard_.next()) {
                if (guard_.is(QLatin1String("meta"))) {
                    readMeta();
                } else if (guard_.is(QLatin1String("graph"))) {
                    hasGraph = true;
                    readGraph();
                } else {
                    guard_.skip();
                }
            }
        }
        if (Status status = guard_.finish(); !status)
            return status;
        if (!hasGraph)
            return Status(Code::invalid, "there is no graph in it");
        const std::string file = source_.imported.placeIn(source_.number, {});
        if (isDynamic_)
            source_.imported.leaveOut("times", {}, "a chain is as it is now; everything was taken, whenever it is",
                                      file);
        if (hasParents_)
            source_.imported.leaveOut("several parents of a node", {}, "a role is in one department", file);
        layIntoParents();
        return graph_.finish(source_.number, std::move(title_), source_.imported);
    }

  private:
    [[nodiscard]] Origin here() const { return {source_.number, guard_.line(), 0}; }

    void readMeta() {
        while (guard_.next()) {
            if (foldedWord(guard_.xml().name().toUtf8().toStdString()) == "title") {
                title_ = guard_.text();
            } else {
                guard_.skip();
            }
        }
    }

    void readGraph() {
        const std::string direction = loweredAttribute(QLatin1String("defaultedgetype"));
        direction_ = direction.empty() ? "undirected" : direction;
        isDynamic_ = isDynamic_ || guard_.attribute(QLatin1String("mode")) == "dynamic";
        readParts(GroupedGraph::none);
    }

    /// The parts of a graph, or of a node that holds nodes and edges.
    void readParts(std::size_t group) {
        while (guard_.next())
            readPart(group);
    }

    void readPart(std::size_t group) {
        if (guard_.is(QLatin1String("attributes"))) {
            readAttributes();
        } else if (guard_.is(QLatin1String("nodes"))) {
            while (guard_.next())
                guard_.is(QLatin1String("node")) ? readNode(group) : guard_.skip();
        } else if (guard_.is(QLatin1String("edges"))) {
            while (guard_.next())
                guard_.is(QLatin1String("edge")) ? readEdge() : guard_.skip();
        } else {
            guard_.skip();
        }
    }

    void readAttributes() {
        auto& attributes = guard_.attribute(QLatin1String("class")) == "edge" ? ofEdges_ : ofNodes_;
        isDynamic_ = isDynamic_ || guard_.attribute(QLatin1String("mode")) == "dynamic";
        while (guard_.next()) {
            if (!guard_.is(QLatin1String("attribute"))) {
                guard_.skip();
                continue;
            }
            const std::string id = guard_.attribute(QLatin1String("id"));
            Attribute attribute{foldedWord(guard_.attribute(QLatin1String("title"))), {}};
            while (guard_.next()) {
                if (guard_.is(QLatin1String("default"))) {
                    attribute.fallback = guard_.text();
                } else {
                    guard_.skip();
                }
            }
            if (attributes.size() > 10'000)
                guard_.fail(guard_.invalid("more than %1 attributes", {"10,000"}));
            attributes.insert_or_assign(id, std::move(attribute));
        }
    }

    void readValues(const std::unordered_map<std::string, Attribute>& attributes, Values& values) {
        while (guard_.next()) {
            // Version 1.1 says `id` where the later ones say `for`.
            const std::string id = guard_.hasAttribute(QLatin1String("for")) ? guard_.attribute(QLatin1String("for"))
                                                                             : guard_.attribute(QLatin1String("id"));
            const auto known = attributes.find(id);
            if (known != attributes.end() && values.size() < 1000)
                values.insert_or_assign(known->second.title, guard_.attribute(QLatin1String("value")));
            noteTimes();
            guard_.skip();
        }
    }

    static std::string valueIn(const Values& values, std::initializer_list<std::string_view> names) {
        for (const std::string_view name : names) {
            const auto found = values.find(std::string(name));
            if (found != values.end() && !trimmed(found->second).empty())
                return found->second;
        }
        return {};
    }

    static void complete(Values& values, const std::unordered_map<std::string, Attribute>& attributes) {
        for (const auto& [id, attribute] : attributes) {
            if (!attribute.fallback.empty())
                values.try_emplace(attribute.title, attribute.fallback);
        }
    }

    void noteTimes() {
        for (const char* name : {"start", "end", "startopen", "endopen", "timestamp", "timestamps"})
            isDynamic_ = isDynamic_ || guard_.hasAttribute(QLatin1String(name));
    }

    void readNode(std::size_t group) {
        DraftRole role;
        role.origin = here();
        role.id = guard_.attribute(QLatin1String("id"));
        role.title = labelText(guard_.attribute(QLatin1String("label")));
        if (!guard_.hasAttribute(QLatin1String("id")))
            guard_.fail(guard_.invalid("a node without an id"));
        const std::string parent = guard_.attribute(QLatin1String("pid"));
        noteTimes();
        const std::size_t number = graph_.add(std::move(role), group);
        bool hasParent = !parent.empty();
        if (hasParent)
            parents_.emplace_back(number, parent);
        if (const Status status = graph_.room(); !status)
            guard_.fail(guard_.invalid(status.fact(), status.arguments()));
        Values values;
        while (guard_.next()) {
            if (guard_.is(QLatin1String("attvalues"))) {
                readValues(ofNodes_, values);
            } else if (guard_.is(QLatin1String("position"))) {
                const auto x = guard_.number(QLatin1String("x"));
                const auto y = guard_.number(QLatin1String("y"));
                if (x && y)
                    graph_.role(number).place = Point{*x, *y};
                noteTimes();
                guard_.skip();
            } else if (guard_.is(QLatin1String("parents"))) {
                hasParent = readParents(number, hasParent) || hasParent;
            } else if (guard_.is(QLatin1String("spells")) || guard_.is(QLatin1String("slices"))) {
                isDynamic_ = true;
                guard_.skip();
            } else {
                readPart(number);
            }
        }
        // What holds the node says more of it than what is said of all nodes.
        const std::string department = valueIn(values, {"department"});
        complete(values, ofNodes_);
        DraftRole& read = graph_.role(number);
        if (trimmed(read.title).empty())
            read.title = labelText(valueIn(values, {"label", "name", "title"}));
        read.department = group == GroupedGraph::none && !hasParent ? valueIn(values, {"department"}) : department;
        read.notes = valueIn(values, {"notes", "description"});
        if (isEndCustomerWord(valueIn(values, {"kind"})))
            read.kind = RoleKind::endCustomer;
    }

    /// One parent is as good as `pid`; of several none is the one. Whether it was taken.
    bool readParents(std::size_t number, bool hasParent) {
        std::vector<std::string> parents;
        while (guard_.next()) {
            if (guard_.is(QLatin1String("parent")) && parents.size() < 2)
                parents.push_back(guard_.attribute(QLatin1String("for")));
            guard_.skip();
        }
        hasParents_ = hasParents_ || parents.size() > 1;
        if (parents.size() != 1 || hasParent)
            return false;
        parents_.emplace_back(number, std::move(parents.front()));
        return true;
    }

    /// Some programs write the types of edges in capitals.
    std::string loweredAttribute(QLatin1String name) const {
        return QString::fromStdString(guard_.attribute(name)).toLower().toStdString();
    }

    void readEdge() {
        DraftService service;
        service.origin = here();
        service.server = guard_.attribute(QLatin1String("source"));
        service.customer = guard_.attribute(QLatin1String("target"));
        const bool hasEnds =
            guard_.hasAttribute(QLatin1String("source")) && guard_.hasAttribute(QLatin1String("target"));
        const std::string type =
            guard_.hasAttribute(QLatin1String("type")) ? loweredAttribute(QLatin1String("type")) : direction_;
        const bool isMutual = type == "mutual";
        service.isDirected = isMutual || type == "directed" || type == "dir";
        service.provides = labelText(guard_.attribute(QLatin1String("label")));
        const std::string kind = guard_.attribute(QLatin1String("kind"));
        service.weight = guard_.number(QLatin1String("weight"));
        noteTimes();
        Values values;
        while (guard_.next()) {
            if (guard_.is(QLatin1String("attvalues"))) {
                readValues(ofEdges_, values);
            } else {
                isDynamic_ = isDynamic_ || guard_.is(QLatin1String("spells")) || guard_.is(QLatin1String("slices"));
                guard_.skip();
            }
        }
        complete(values, ofEdges_);
        if (!hasEnds) {
            source_.imported.leaveOut("an edge", {}, "it has no two ends",
                                      source_.imported.placeOf(service.origin, {}, {}));
            return;
        }
        if (service.provides.empty())
            service.provides = labelText(valueIn(values, {"provides", "label", "name", "relation"}));
        if (service.provides.empty())
            service.provides = labelText(kind);
        if (!service.weight)
            service.weight = numberOf(valueIn(values, {"weight"}));
        service.manager = isYes(valueIn(values, {"manager"}));
        graph_.connect(std::move(service), isMutual);
        if (const Status status = graph_.room(); !status)
            guard_.fail(guard_.invalid(status.fact(), status.arguments()));
    }

    /// `pid` names a parent that may come later.
    void layIntoParents() {
        std::unordered_map<std::string, std::size_t> numbers;
        for (std::size_t i = 0; i < graph_.size(); ++i)
            numbers.emplace(graph_.role(i).id, i);
        for (const auto& [number, parent] : parents_) {
            const auto found = numbers.find(parent);
            if (found != numbers.end() && found->second != number)
                graph_.setGroup(number, found->second);
        }
    }

    const GraphSource& source_;
    XmlGuard guard_;
    std::unordered_map<std::string, Attribute> ofNodes_;
    std::unordered_map<std::string, Attribute> ofEdges_;
    std::vector<std::pair<std::size_t, std::string>> parents_;
    GroupedGraph graph_;
    std::string title_;
    std::string direction_;
    bool isDynamic_ = false;
    bool hasParents_ = false;
};

} // namespace

Result<GraphDraft> readGexf(const GraphSource& source) {
    return Reader(source).read();
}

} // namespace throughline::exchange
