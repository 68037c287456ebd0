#pragma once

#include <cstdint>
#include <string_view>

#include "core/exchange/imported.h"
#include "core/model/chain.h"
#include "core/model/key.h"
#include "core/model/status.h"

namespace throughline::exchange {

/// Reads the JSON interchange into `imported` as the source of that number; rows without a key get one that `target`
/// does not have. The place of a bad status is a line or a member's path, without the source's name.
Status readJson(std::string_view text, std::uint32_t source, const Chain& target, KeySource& keys, Imported& imported);

} // namespace throughline::exchange
