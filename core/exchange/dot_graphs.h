#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/exchange/graph_readers.h"
#include "core/model/result.h"

/// What a file in the DOT language holds, by the rules of the language, before it is said what it means for a chain.
namespace throughline::exchange {

/// A text of an attribute, by its number; 0 is none.
using DotText = std::uint32_t;
using DotNumber = std::uint32_t;
inline constexpr DotNumber noDotNumber = static_cast<DotNumber>(-1);

enum class DotDirection : std::uint8_t { unsaid, forward, back, both, none };

struct DotNodeAttributes {
    DotText label = 0;
    DotText outerLabel = 0; ///< `xlabel`
    DotText position = 0;
    bool isRecord = false;
    bool isInvisible = false;
    bool isEndCustomer = false; ///< `kind`, as writeDot() has it
};

struct DotEdgeAttributes {
    DotText label = 0;
    DotText outerLabel = 0;
    DotText key = 0;
    DotText headCluster = 0; ///< `lhead`
    DotText tailCluster = 0; ///< `ltail`
    DotText provides = 0;    ///< this and the next three as writeDot() has them
    DotText weight = 0;
    bool isManager = false;
    bool isDerived = false;
    DotDirection direction = DotDirection::unsaid;
    bool hasNoHead = false; ///< `arrowhead=none`
    bool hasNoTail = false;
    bool isInvisible = false;
};

struct DotNode {
    std::string name;
    bool hasHtmlName = false;
    DotNodeAttributes attributes;
    DotNumber cluster = noDotNumber; ///< the innermost
    bool isDeclared = false;         ///< by a statement of its own, not only as an end
    std::uint32_t line = 0;
};

struct DotEdge {
    DotNumber tail = 0;
    DotNumber head = 0;
    DotEdgeAttributes attributes;
    std::uint32_t line = 0;
};

struct DotCluster {
    std::string name;
    DotText label = 0;
    DotNumber parent = noDotNumber;
};

struct DotGraph {
    std::string name;
    bool isDirected = false;
    bool isStrict = false;
    DotText label = 0;
    std::vector<DotNode> nodes; ///< in the order of their first mention
    std::vector<DotEdge> edges;
    std::vector<DotCluster> clusters;
    std::uint32_t line = 0;
};

struct DotFile {
    struct Text {
        std::string text;
        bool isPlain = false; ///< it was HTML and is resolved already; others have escapes
    };
    std::vector<Text> texts{1};
    std::vector<DotGraph> graphs;
};

/// Subgraphs nested deeper than this are refused.
inline constexpr std::size_t deepestDot = 500;

/// Reads the whole language. `text` is valid UTF-8. Nodes and edges together are at most GraphDraft::mostRows. The
/// place of a bad status is the line.
Result<DotFile> parseDot(std::string_view text);

} // namespace throughline::exchange
