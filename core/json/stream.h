#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "core/json/row_json.h"
#include "core/model/status.h"

namespace throughline::json {

/// Takes a large object in piece by piece, so that only one entity's JSON is in memory at a time.
class Visitor {
  public:
    Visitor() = default;
    Visitor(const Visitor&) = delete;
    Visitor& operator=(const Visitor&) = delete;
    virtual ~Visitor() = default;

    /// A member whose value is an array begins; its elements follow.
    virtual Status list(const std::string& member) = 0;
    virtual Status element(const std::string& member, std::size_t index, const Json& value) = 0;
    /// A member whose value is no array.
    virtual Status value(const std::string& member, const Json& value) = 0;
};

/// Parses one JSON object as strictly as parse() and hands it to the visitor in the order of the text. The first bad
/// status of the visitor ends it and is the result. Limits::values is that of one element.
Status stream(std::string_view text, Visitor& visitor, const Limits& limits = {});

} // namespace throughline::json
