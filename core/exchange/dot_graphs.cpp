#include "core/exchange/dot_graphs.h"

#include <cstddef>
#include <optional>
#include <span>
#include <utility>

#include "core/exchange/clean_text.h"
#include "core/exchange/dot_attributes.h"
#include "core/exchange/dot_builder.h"
#include "core/exchange/dot_scanner.h"

namespace throughline::exchange {

namespace {

using Attribute = DotAttribute;
using Scope = DotScope;

/// Recursive descent; braces are counted, so that the stack cannot overflow.
class Parser {
  public:
    explicit Parser(std::string_view text) : scanner_(text) {}

    Result<DotFile> read() {
        Status status = advance();
        while (status && token_.kind != DotToken::Kind::end)
            status = graph();
        if (!status)
            return status;
        return builder_.take();
    }

  private:
    [[nodiscard]] Status wrong(std::string_view fact, std::vector<std::string> arguments = {}) const {
        return {Code::invalid, fact, std::move(arguments), std::to_string(token_.line)};
    }
    /// The token as a sentence shows it.
    [[nodiscard]] Status unexpected(std::string_view fact, std::string_view factAtEnd) const {
        if (token_.kind == DotToken::Kind::end)
            return wrong(factAtEnd);
        return wrong(fact, {cleanLine(token_.text, 80)});
    }
    Status advance() {
        auto next = scanner_.next();
        if (!next)
            return next.status();
        token_ = std::move(*next);
        return {};
    }
    Status graph() {
        builder_.beginGraph(token_.line);
        if (token_.isKeyword("strict")) {
            builder_.graph().isStrict = true;
            if (Status status = advance(); !status)
                return status;
        }
        builder_.graph().isDirected = token_.isKeyword("digraph");
        if (!builder_.graph().isDirected && !token_.isKeyword("graph")) {
            return unexpected("“%1” stands where “graph” or “digraph” is expected", "a graph that does not begin");
        }
        Status status = advance();
        if (status && token_.kind == DotToken::Kind::id) {
            builder_.graph().name = token_.text;
            status = advance();
        }
        if (!status)
            return status;
        return body(Scope());
    }

    /// From `{` to its `}`.
    Status body(Scope scope) {
        if (!token_.isMark('{'))
            return unexpected("“%1” stands where “{” is expected", "the text ends where “{” is expected");
        if (++depth_ > deepestDot)
            return wrong("subgraphs are nested deeper than %1", {std::to_string(deepestDot)});
        Status status = advance();
        while (status && !token_.isMark('}')) {
            if (token_.kind == DotToken::Kind::end)
                return wrong("the text ends where “}” is expected");
            status = statement(scope);
        }
        --depth_;
        builder_.leave(scope);
        return status ? advance() : status;
    }

    Status statement(Scope& scope) {
        if (token_.isMark(';') || token_.isMark(','))
            return advance();
        for (const std::string_view word : {"node", "edge", "graph"}) {
            if (token_.isKeyword(word))
                return defaults(word, scope);
        }
        if (token_.kind == DotToken::Kind::id && !token_.isKeyword("subgraph"))
            return idStatement(scope);
        return edges(scope, {});
    }

    /// `node [...]` and its like.
    Status defaults(std::string_view word, Scope& scope) {
        std::vector<Attribute> attributes;
        Status status = advance();
        if (status && !token_.isMark('['))
            return unexpected("“%1” stands where “[” is expected", "the text ends where “[” is expected");
        if (status)
            status = attributeLists(attributes);
        for (const Attribute& attribute : attributes) {
            if (!status)
                break;
            if (word == "node") {
                setDotNode(scope.node, attribute, valueOf(attribute));
            } else if (word == "edge") {
                setDotEdge(scope.edge, attribute, valueOf(attribute));
            } else {
                setGraph(scope, attribute);
            }
        }
        return status;
    }

    /// A node, an edge, or `name = value`.
    Status idStatement(Scope& scope) {
        DotToken first = std::move(token_);
        if (Status status = advance(); !status)
            return status;
        if (!token_.isMark('='))
            return edges(scope, std::move(first));
        if (Status status = advance(); !status)
            return status;
        if (token_.kind != DotToken::Kind::id)
            return unexpected("“%1” stands where a value is expected", "the text ends where a value is expected");
        std::vector<Attribute> attributes;
        keep(first.text, std::move(token_), attributes);
        for (const Attribute& attribute : attributes)
            setGraph(scope, attribute);
        return advance();
    }

    /// Operands with or without arrows between them; `first` is an id that was read already.
    Status edges(Scope& scope, std::optional<DotToken> first) {
        std::vector<DotNumber> ends;        // of all operands
        std::vector<std::size_t> starts{0}; // of each operand, and the end
        bool isNode = false;
        const std::uint32_t line = first ? first->line : token_.line;
        for (;;) {
            if (Status status = operand(scope, std::move(first), starts.size() > 1, ends, isNode); !status)
                return status;
            first.reset();
            starts.push_back(ends.size());
            if (token_.kind != DotToken::Kind::edge)
                break;
            if ((token_.text == "->") != builder_.graph().isDirected) {
                return wrong(builder_.graph().isDirected
                                 ? "“--” stands in a digraph; write “->”, or begin with “graph”"
                                 : "“->” stands in a graph; write “--”, or begin with “digraph”");
            }
            if (Status status = advance(); !status)
                return status;
        }
        std::vector<Attribute> attributes;
        if (Status status = attributeLists(attributes); !status)
            return status;
        if (starts.size() == 2) {
            if (!isNode)
                return {};
            for (const DotNumber node : ends) {
                builder_.graph().nodes[node].isDeclared = true;
                for (const Attribute& attribute : attributes)
                    setDotNode(builder_.graph().nodes[node].attributes, attribute, valueOf(attribute));
            }
            return {};
        }
        DotEdgeAttributes own = scope.edge;
        for (const Attribute& attribute : attributes)
            setDotEdge(own, attribute, valueOf(attribute));
        for (std::size_t i = 0; i + 2 < starts.size(); ++i) {
            const std::span all(ends);
            const auto tails = all.subspan(starts[i], starts[i + 1] - starts[i]);
            const auto heads = all.subspan(starts[i + 1], starts[i + 2] - starts[i + 1]);
            if (Status status = builder_.connect(tails, heads, own, line); !status)
                return status;
        }
        return {};
    }

    Status operand(const Scope& scope, std::optional<DotToken> first, bool isHead, std::vector<DotNumber>& ends,
                   bool& isNode) {
        const bool isSubgraph = !first && (token_.isMark('{') || token_.isKeyword("subgraph"));
        isNode = !isSubgraph;
        if (isSubgraph)
            return subgraph(scope, isHead, ends);
        // A list of nodes: a, b:port, c
        for (;;) {
            if (!first) {
                if (token_.kind != DotToken::Kind::id)
                    return unexpected("“%1” stands where a name is expected", "the text ends where a name is expected");
                first = std::move(token_);
                if (Status status = advance(); !status)
                    return status;
            }
            if (!first->isQuoted && !first->isHtml) {
                for (const std::string_view word : {"node", "edge", "graph", "digraph", "subgraph", "strict"}) {
                    if (first->isKeyword(word)) {
                        token_ = std::move(*first);
                        return unexpected("“%1” is a word of the language; as a name it stands in quotes", {});
                    }
                }
            }
            const auto node = builder_.node(scope, *first);
            if (!node)
                return node.status();
            ends.push_back(*node);
            first.reset();
            if (Status status = skipPorts(); !status)
                return status;
            if (!token_.isMark(','))
                return {};
            if (Status status = advance(); !status)
                return status;
        }
    }

    /// Where an arrow meets its node is no matter here.
    Status skipPorts() {
        while (token_.isMark(':')) {
            if (Status status = advance(); !status)
                return status;
            if (token_.kind != DotToken::Kind::id)
                return unexpected("“%1” stands where a port is expected", "the text ends where a port is expected");
            if (Status status = advance(); !status)
                return status;
        }
        return {};
    }

    Status subgraph(const Scope& scope, bool isHead, std::vector<DotNumber>& ends) {
        std::string name;
        if (token_.isKeyword("subgraph")) {
            Status status = advance();
            if (status && token_.kind == DotToken::Kind::id) {
                name = token_.text;
                status = advance();
            }
            if (!status)
                return status;
        }
        Scope inner = builder_.enter(scope, std::move(name));
        const std::size_t from = inner.firstMention;
        // A subgraph can be named again without its braces.
        Status status = token_.isMark('{') || inner.name.empty() ? body(std::move(inner))
                                                                 : builder_.mentionAgain(inner, token_.line);
        // Only the ends of arrows need to be known one by one.
        if (status && (isHead || token_.kind == DotToken::Kind::edge))
            builder_.collect(from, ends);
        return status;
    }

    /// `[a=b, c=d] [e=f]`, as many as there are.
    Status attributeLists(std::vector<Attribute>& attributes) {
        while (token_.isMark('[')) {
            Status status = advance();
            while (status && !token_.isMark(']'))
                status = attribute(attributes);
            if (status)
                status = advance();
            if (!status)
                return status;
        }
        return {};
    }

    Status attribute(std::vector<Attribute>& attributes) {
        if (token_.kind != DotToken::Kind::id) {
            return unexpected("“%1” stands where an attribute is expected", "the text ends where “]” is expected");
        }
        DotToken name = std::move(token_);
        if (Status status = advance(); !status)
            return status;
        if (token_.isMark('=')) {
            if (Status status = advance(); !status)
                return status;
            if (token_.kind != DotToken::Kind::id)
                return unexpected("“%1” stands where a value is expected", "the text ends where a value is expected");
            keep(name.text, std::move(token_), attributes);
            if (Status status = advance(); !status)
                return status;
        } else {
            // A name alone switches something on.
            keep(name.text, {DotToken::Kind::id, "true", false, false, name.line}, attributes);
        }
        return token_.isMark(',') || token_.isMark(';') ? advance() : Status();
    }

    /// Texts are kept once, however many nodes get them; those that are a matter of looks are not.
    void keep(const std::string& name, DotToken value, std::vector<Attribute>& attributes) {
        if (!isDotAttribute(name))
            return;
        attributes.push_back({name, builder_.addText(std::move(value))});
    }
    [[nodiscard]] std::string_view valueOf(const Attribute& attribute) const {
        return builder_.file().texts[attribute.text].text;
    }

    void setGraph(Scope& scope, const Attribute& attribute) {
        if (attribute.name == "label") {
            if (scope.isCluster) {
                builder_.graph().clusters[scope.cluster].label = attribute.text;
            } else if (depth_ == 1) {
                builder_.graph().label = attribute.text;
            }
        } else if (attribute.name == "cluster" && valueOf(attribute) == "true" && depth_ > 1 && !scope.isCluster) {
            builder_.makeCluster(scope);
        }
    }

    DotScanner scanner_;
    DotToken token_;
    DotBuilder builder_;
    std::size_t depth_ = 0;
};

} // namespace

Result<DotFile> parseDot(std::string_view text) {
    return Parser(text).read();
}

} // namespace throughline::exchange
