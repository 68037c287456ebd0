#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/exchange/dot_graphs.h"
#include "core/exchange/dot_scanner.h"
#include "core/model/result.h"

namespace throughline::exchange {

/// What holds inside the braces that are open.
struct DotScope {
    DotNodeAttributes node; ///< the defaults of nodes that are made here
    DotEdgeAttributes edge;
    DotNumber cluster = noDotNumber; ///< the innermost around
    bool isCluster = false;          ///< the scope itself is `cluster`
    std::string name;                ///< of the subgraph
    std::size_t firstMention = 0;
};

/// Puts the graphs of a DOT file together while it is parsed: which nodes there are, to which subgraphs and clusters
/// they belong, and which edges are one. The places of bad statuses are lines.
class DotBuilder {
  public:
    void beginGraph(std::uint32_t line);
    DotGraph& graph() { return file_.graphs.back(); }
    [[nodiscard]] const DotFile& file() const { return file_; }
    DotFile take() { return std::move(file_); }
    DotText addText(DotToken token);

    /// The scope of a subgraph of that name (or of none) in this one.
    DotScope enter(const DotScope& outer, std::string name);
    void leave(const DotScope& scope);
    /// Makes the subgraph a cluster, with what it holds already.
    void makeCluster(DotScope& scope);
    /// Mentions the nodes of the subgraph that `scope` names, which stood before.
    Status mentionAgain(const DotScope& scope, std::uint32_t line);
    /// Appends the nodes that were mentioned since the scope began, each once.
    void collect(std::size_t firstMention, std::vector<DotNumber>& nodes) {
        collect({firstMention, mentions_.size()}, nodes);
    }
    /// The node of that name, made where there is none, as a member of the scope.
    Result<DotNumber> node(const DotScope& scope, const DotToken& name);
    /// An edge from each to each.
    Status connect(std::span<const DotNumber> tails, std::span<const DotNumber> heads,
                   const DotEdgeAttributes& attributes, std::uint32_t line);

  private:
    using Mentions = std::pair<std::size_t, std::size_t>; ///< from, to
    void collect(const Mentions& range, std::vector<DotNumber>& nodes);
    void place(DotNumber node, DotNumber cluster);
    bool isMerged(DotNumber tail, DotNumber head, const DotEdgeAttributes& attributes);

    DotFile file_;
    std::size_t rows_ = 0;
    std::unordered_map<std::string, DotNumber> nodes_;
    std::unordered_map<std::string, DotNumber> clusters_;
    std::unordered_map<std::string, std::vector<Mentions>> subgraphs_;
    std::vector<DotNumber> mentions_; ///< every mention of a node, in order
    std::vector<DotNumber> stamps_;   ///< by node, when it was collected last
    DotNumber stamp_ = 0;
    std::map<std::tuple<DotNumber, DotNumber, DotText>, std::size_t> edges_; ///< by ends and key
    std::map<std::string, DotText> keys_;                                    ///< the first text of each key
};

} // namespace throughline::exchange
