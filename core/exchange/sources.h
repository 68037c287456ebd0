#pragma once

#include <span>
#include <string>

#include "core/exchange/imported.h"
#include "core/model/chain.h"
#include "core/model/key.h"
#include "core/model/result.h"

namespace throughline::exchange {

/// The fact of the status with which a file is refused that may be anything.
inline constexpr std::string_view asksFormat = "the name does not tell the format; say it with --format (%1)";

/// Reads files, and folders of tables (`roles.csv`, `services.csv` …), each in its format; names in tables are matched
/// with the roles of `target` and of the sources before. The place of a bad status is complete: `FILE:LINE`,
/// `FILE:member.path` or `FILE`. Changes nothing.
Result<Imported> readSources(std::span<const std::string> paths, const ImportOptions& options, const Chain& target,
                             KeySource& keys);

} // namespace throughline::exchange
