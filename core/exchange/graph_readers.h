#pragma once

#include <cstdint>
#include <string_view>

#include "core/exchange/graph_draft.h"
#include "core/exchange/imported.h"
#include "core/model/result.h"

namespace throughline::exchange {

/// The bytes of a file that holds a graph, and where a reader says what it leaves out and chooses.
struct GraphSource {
    std::string_view bytes;
    std::uint32_t number; ///< of the source in `imported`
    const ImportOptions& options;
    Imported& imported;
};

/// Reads one file. The place of a bad status is within the file: a line, or a member's path.
using GraphReader = Result<GraphDraft> (*)(const GraphSource&);

/// How the files of a format become a graph.
struct GraphFormat {
    std::string_view name; ///< as in formats.h
    GraphReader read;
    Imported::Places places; ///< what its origins count
};

/// Null where the format of that name is no graph.
const GraphFormat* graphFormatNamed(std::string_view name);

} // namespace throughline::exchange
