#pragma once

#include <optional>
#include <string_view>

namespace throughline::exchange {

/// The character of an entity by its name in HTML 4 ("auml", "rarr"), or that of XML's `apos`; none where there is no
/// such.
std::optional<char32_t> htmlEntity(std::string_view name);

} // namespace throughline::exchange
