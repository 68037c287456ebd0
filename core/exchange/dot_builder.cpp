#include "core/exchange/dot_builder.h"

#include "core/exchange/clean_text.h"
#include "core/exchange/graph_draft.h"
#include "core/model/number_text.h"

namespace throughline::exchange {

namespace {

/// A subgraph that is named again mentions all of its nodes.
constexpr std::size_t mostMentions = 4 * GraphDraft::mostRows;

Status tooMany(std::uint32_t line) {
    return {Code::invalid, "more than %1 nodes and edges", {inGroups(GraphDraft::mostRows)}, std::to_string(line)};
}

template <class Value>
void change(Value& before, const Value& given) {
    if (given != Value())
        before = given;
}

} // namespace

void DotBuilder::beginGraph(std::uint32_t line) {
    file_.graphs.emplace_back();
    graph().line = line;
    nodes_.clear();
    clusters_.clear();
    subgraphs_.clear();
    mentions_.clear();
    stamps_.clear();
    edges_.clear();
}

DotText DotBuilder::addText(DotToken token) {
    file_.texts.push_back({token.isHtml ? htmlText(token.text) : std::move(token.text), token.isHtml});
    return static_cast<DotText>(file_.texts.size() - 1);
}

DotScope DotBuilder::enter(const DotScope& outer, std::string name) {
    DotScope scope = outer;
    scope.name = std::move(name);
    scope.isCluster = false;
    scope.firstMention = mentions_.size();
    if (scope.name.starts_with("cluster"))
        makeCluster(scope);
    return scope;
}

void DotBuilder::leave(const DotScope& scope) {
    if (!scope.name.empty())
        subgraphs_[scope.name].emplace_back(scope.firstMention, mentions_.size());
}

void DotBuilder::makeCluster(DotScope& scope) {
    if (scope.name.empty())
        scope.name = "cluster " + std::to_string(graph().clusters.size() + 1);
    const auto [known, isNew] = clusters_.emplace(scope.name, static_cast<DotNumber>(graph().clusters.size()));
    if (isNew)
        graph().clusters.push_back({scope.name, 0, scope.cluster});
    scope.cluster = known->second;
    scope.isCluster = true;
    for (std::size_t i = scope.firstMention; i < mentions_.size(); ++i)
        place(mentions_[i], scope.cluster);
}

Status DotBuilder::mentionAgain(const DotScope& scope, std::uint32_t line) {
    const auto known = subgraphs_.find(scope.name);
    if (known == subgraphs_.end())
        return {};
    std::vector<DotNumber> nodes;
    for (const Mentions& range : known->second)
        collect(range, nodes);
    if (mentions_.size() + nodes.size() > mostMentions)
        return tooMany(line);
    mentions_.insert(mentions_.end(), nodes.begin(), nodes.end());
    return {};
}

void DotBuilder::collect(const Mentions& range, std::vector<DotNumber>& nodes) {
    ++stamp_;
    for (std::size_t i = range.first; i < range.second; ++i) {
        DotNumber& seen = stamps_[mentions_[i]];
        if (seen != stamp_)
            nodes.push_back(mentions_[i]);
        seen = stamp_;
    }
}

/// A node belongs to the first cluster that mentions it, and there to the innermost.
void DotBuilder::place(DotNumber node, DotNumber cluster) {
    const DotNumber home = graph().nodes[node].cluster;
    DotNumber outer = cluster;
    while (home != noDotNumber && outer != noDotNumber && outer != home)
        outer = graph().clusters[outer].parent;
    if (cluster != noDotNumber && (home == noDotNumber || outer == home))
        graph().nodes[node].cluster = cluster;
}

Result<DotNumber> DotBuilder::node(const DotScope& scope, const DotToken& name) {
    const auto [known, isNew] =
        nodes_.try_emplace((name.isHtml ? '<' : '"') + name.text, static_cast<DotNumber>(graph().nodes.size()));
    const DotNumber number = known->second;
    if (mentions_.size() >= mostMentions || (isNew && ++rows_ > GraphDraft::mostRows))
        return tooMany(name.line);
    if (isNew) {
        DotNode node;
        node.name = name.text;
        node.hasHtmlName = name.isHtml;
        node.attributes = scope.node;
        node.line = name.line;
        graph().nodes.push_back(std::move(node));
        stamps_.push_back(0);
    }
    place(number, scope.cluster);
    mentions_.push_back(number);
    return number;
}

Status DotBuilder::connect(std::span<const DotNumber> tails, std::span<const DotNumber> heads,
                           const DotEdgeAttributes& attributes, std::uint32_t line) {
    for (const DotNumber tail : tails) {
        for (const DotNumber head : heads) {
            if (isMerged(tail, head, attributes))
                continue;
            if (++rows_ > GraphDraft::mostRows)
                return tooMany(line);
            graph().edges.push_back({tail, head, attributes, line});
        }
    }
    return {};
}

/// In a strict graph two nodes have one edge, elsewhere one with the same `key`; what comes later changes it.
bool DotBuilder::isMerged(DotNumber tail, DotNumber head, const DotEdgeAttributes& attributes) {
    if (!graph().isStrict && attributes.key == 0)
        return false;
    std::pair ends(tail, head);
    if (!graph().isDirected && tail > head)
        std::swap(ends.first, ends.second);
    const DotText key =
        graph().isStrict ? 0 : keys_.emplace(file_.texts[attributes.key].text, attributes.key).first->second;
    const auto [known, isNew] = edges_.emplace(std::tuple(ends.first, ends.second, key), graph().edges.size());
    if (isNew)
        return false;
    DotEdgeAttributes& before = graph().edges[known->second].attributes;
    change(before.label, attributes.label);
    change(before.outerLabel, attributes.outerLabel);
    change(before.direction, attributes.direction);
    change(before.hasNoHead, attributes.hasNoHead);
    change(before.hasNoTail, attributes.hasNoTail);
    change(before.isInvisible, attributes.isInvisible);
    return true;
}

} // namespace throughline::exchange
