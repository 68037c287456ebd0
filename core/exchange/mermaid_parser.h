#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/exchange/mermaid_blocks.h"
#include "core/model/result.h"

/// What a Mermaid flowchart holds, before it is said what it means for a chain.
namespace throughline::exchange {

using MermaidNumber = std::uint32_t;
inline constexpr MermaidNumber noMermaidNumber = static_cast<MermaidNumber>(-1);

enum class MermaidDirection : std::uint8_t { forward, back, both, none };

struct MermaidNode {
    std::string id;
    std::string title; ///< empty where it has no text of its own
    bool hasText = false;
    MermaidNumber subgraph = noMermaidNumber; ///< the one that holds it
    std::uint32_t line = 0;
};

struct MermaidEdge {
    MermaidNumber from = 0;
    MermaidNumber to = 0;
    MermaidNumber label = 0; ///< in MermaidChart::labels
    MermaidDirection direction = MermaidDirection::forward;
    bool isInvisible = false;
    std::uint32_t line = 0;
};

struct MermaidSubgraph {
    std::string id;
    std::string title;
    MermaidNumber parent = noMermaidNumber;
    std::uint32_t line = 0;
};

struct MermaidChart {
    std::string title;
    std::string kind; ///< the word that the diagram begins with; the rest is read only of a flowchart
    bool isFlowchart = false;
    std::vector<std::string> labels{1};
    std::vector<MermaidNode> nodes;
    std::vector<MermaidEdge> edges;
    std::vector<MermaidSubgraph> subgraphs;
    std::uint32_t line = 0;
};

/// Subgraphs nested deeper than this are refused.
inline constexpr std::size_t deepestMermaid = 500;

/// Reads a diagram (mermaid.js.org/syntax/flowchart); `rows` counts its nodes and edges, with those of other blocks,
/// up to GraphDraft::mostRows. The text is valid UTF-8. The place of a bad status is the line.
Result<MermaidChart> parseMermaid(MermaidBlock block, std::size_t& rows);

} // namespace throughline::exchange
