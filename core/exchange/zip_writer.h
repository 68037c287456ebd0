#pragma once

#include <string>
#include <utility>
#include <vector>

namespace throughline::exchange {

/// A ZIP archive (APPNOTE.TXT 6.3) of members by name and content, in their order; the same members give the same
/// bytes, so no member has a time. What packs to less is deflated, but for the first member: a format that is known by
/// it has it stored. All of it together is less than 4 GB.
std::string zipOf(const std::vector<std::pair<std::string, std::string>>& members);

} // namespace throughline::exchange
