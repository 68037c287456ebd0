#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/commands/context.h"
#include "core/analysis/analysis.h"

/// What the subcommands that ask about a chain share: a document with its analysis, and slots as keys and titles.
namespace throughline::commands {

/// An open document that is only read, and the analysis of its chain.
struct Question {
    OpenDocument document;
    std::unique_ptr<Analysis> analysis;

    [[nodiscard]] const Chain& chain() const { return document->chain(); }
};
Result<Question> ask(const std::string& file, const Context& context);

const std::string& keyOf(const Chain& chain, Slot role);
const std::string& titleOf(const Chain& chain, Slot role);

/// What is not known is null.
inline json::Json orNull(const std::optional<double>& number) {
    return number ? json::Json(*number) : json::Json();
}
inline json::Json orNull(const std::optional<int>& number) {
    return number ? json::Json(*number) : json::Json();
}
inline json::Json orNull(const std::optional<Day>& day) {
    return day ? json::Json(day->text()) : json::Json();
}
template <class E>
json::Json orNull(const Key<E>& key) {
    return key ? json::Json(key.text()) : json::Json();
}

/// Keys as a JSON array, sorted.
json::Json sortedKeys(std::vector<std::string> keys);

/// A sentence that says that end customers are assumed; empty where they are marked.
std::string assumption(const Analysis& analysis);

} // namespace throughline::commands
