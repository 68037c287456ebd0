#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/exchange/csv_reader.h"
#include "core/exchange/graph_draft.h"
#include "core/exchange/import_edit.h"
#include "core/exchange/json_reader.h"
#include "core/model/chain.h"

/// Chains for the tests of reading and writing.
namespace throughline::exchange {

/// A valid chain with something of every kind and texts that are hard on every format; equal seeds give equal chains.
Chain randomChain(std::uint64_t seed);

/// The chain of a JSON text, or the status as `PLACE: what is wrong`.
struct Outcome {
    Chain chain;
    std::string error;
    std::vector<LeftOut> leftOut;
    std::vector<std::string> choices; ///< as `PLACE: WHAT`
};
Outcome importJson(std::string_view text, const Chain& target = {});

/// The same for tables; each text is a CSV file of its own, named `1`, `2` …, or one Markdown page.
Outcome importTables(const std::vector<std::string>& texts, const ImportOptions& options = {}, const Chain& target = {},
                     bool isMarkdown = false);

/// The same for a graph that is read already, and for the text of one in the format of that name.
Outcome importDraft(GraphDraft draft, const ImportOptions& options = {}, const Chain& target = {});
Outcome importGraph(std::string_view format, std::string_view text, const ImportOptions& options = {},
                    const Chain& target = {});
/// The same for a file of the examples ("graphml/yed-kaTet.graphml"), by name and content as the program does it;
/// places are within the file.
Outcome importExample(const std::string& file, const ImportOptions& options = {});
bool hasExamples();
/// The examples are files of others with licences of their own, so they are no part of the project: who has them beside
/// the source tree reads them all, who has not is told what was not read.
#define NEEDS_EXAMPLES()                       \
    if (!throughline::exchange::hasExamples()) \
    GTEST_SKIP() << "the examples are not at " THROUGHLINE_EXAMPLES_DIR

/// A role by its title; the test fails where there is none.
const Role& roleTitled(const Chain& chain, std::string_view title);
/// The services as "server > customer" by title, managers with "(manager)", sorted.
std::vector<std::string> servicesOf(const Chain& chain);
/// "title (department)*" of each role, in order, a star for an end customer; the test fails where there was an error.
std::vector<std::string> rolesOf(const Outcome& outcome);
/// "server > customer: provides" of each service, in order.
std::vector<std::string> linksOf(const Outcome& outcome);
/// What was left out, as `PLACE: WHAT: WHY`.
std::vector<std::string> linesOf(const std::vector<LeftOut>& leftOut);

} // namespace throughline::exchange
