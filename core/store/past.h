#pragma once

#include "core/model/chain.h"
#include "core/model/edit.h"
#include "core/store/journal.h"
#include "core/store/rows.h"

/// Edits made from what the journal keeps and what the rows are now.
namespace throughline::store {

/// The edit that takes entry `sequence` back, from the rows as they stand. Code::conflict where they no longer fit.
Result<Edit> inverseOf(Sequence sequence, Journal& journal, Rows& rows);
Result<Edit> inverseOf(Sequence sequence, Journal& journal, const Chain& chain);

/// From the rows in `memory` to the stored ones, for the rows that the journal names after `known`. Needs all entries
/// after `known`.
Result<Edit> changesSince(Sequence known, const Chain& memory, Journal& journal, Rows& rows);

/// From one chain to another, whatever lies between.
Edit differenceOf(const Chain& from, const Chain& to);

} // namespace throughline::store
