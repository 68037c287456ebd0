#pragma once

#include "core/model/chain.h"
#include "core/model/result.h"
#include "core/store/connection.h"

namespace throughline::store {

/// Reads every row, strictly typed, and checks them whole: what a stranger's file holds is then valid, whatever its
/// indexes say. Code::damaged names the first row that is not. Ends on any file, however its pages are linked: rows
/// have to come in a strictly rising order. Expects an open transaction, so that all rows are of one moment.
Result<Chain> loadChain(sqlite::Connection& connection);

} // namespace throughline::store
