#pragma once

#include <cstddef>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "core/model/entities.h"
#include "core/model/fields.h"
#include "core/model/identity.h"
#include "core/model/result.h"

/// Rows as JSON objects with the members and spellings of the interchange, walked from fields.h: one place for the
/// interchange, the lines of `throughline edit` and the images in the journal.
namespace throughline::json {

/// Members keep the order in which they are written.
using Json = nlohmann::ordered_json;

/// What a parser of untrusted text bears.
struct Limits {
    std::size_t depth = 64;
    std::size_t values = 4'000'000; ///< values that are held in memory at a time
    std::size_t members = 256;      ///< of one object
    std::size_t token = 2'000'000;  ///< bytes of one string or number as it is spelled
};

/// Parses one JSON value strictly (RFC 8259): valid UTF-8, no NUL, no duplicate members, no number out of range, no
/// nesting beyond the limit, nothing after it. The place of a bad status is the line number ("12").
Result<Json> parse(std::string_view text, const Limits& limits = {});

/// Every member of the row, unset ones as null; with `internals` also what is not part of the interchange (for the
/// journal). Impact, wording, obstacles and actions are nested objects.
template <class E>
Json toJson(const E& row, bool internals = false);

/// Sets the members of `row` that `object` has and leaves the others (those of a nested impact likewise; lists are
/// replaced); null unsets. Unknown members and wrong types are
/// Code::invalid with the member's path as the place (`impact.low`). Rules on values are left to checkRow().
template <class E>
Status fromJson(const Json& object, E& row, bool internals = false);

/// The members in which the two rows differ, as `from` has them: fromJson() of it turns `to` into `from`.
template <class E>
Json differences(const E& from, const E& to);

/// One line of UTF-8 JSON.
std::string dump(const Json& value);

} // namespace throughline::json
