#pragma once

#include "core/exchange/imported.h"
#include "core/model/chain.h"
#include "core/model/edit.h"
#include "core/model/result.h"

namespace throughline::exchange {

/// The one edit that adds what was read to `target`, checked: all or nothing. Views come after those that are there,
/// in the order in which they were read; title and owner stay, an empty one takes them (what is not taken is noted in
/// `imported`). Code::invalid, with the place in the source, where a row breaks a rule or its key is there already.
Result<Edit> importEdit(const Chain& target, Imported& imported);

} // namespace throughline::exchange
