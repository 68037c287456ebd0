#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "core/model/chain.h"
#include "core/model/edit.h"
#include "core/model/key.h"
#include "core/model/result.h"

namespace throughline::exchange {

/// What one line of `throughline edit` asks for.
struct EditLine {
    enum class Kind { edit, undo, redo };
    Kind kind = Kind::edit;
    Edit edit;             ///< for `edit`; empty where nothing changes
    std::size_t count = 0; ///< how many edits to undo or redo
    std::string key;       ///< the row that is added, changed or removed ("d1/r1" for one named by its two ends)
};

/// Reads `{"add": "role", "value": {…}}` and its like against the chain as it is; a missing key is made up. The value
/// of a view may hold its places; in a change they are all of its places. Rules between rows are left to
/// Document::perform(). Code::invalid with the member's path, Code::notFound for a row that is not there.
Result<EditLine> readEditLine(std::string_view line, const Chain& chain, KeySource& keys);

} // namespace throughline::exchange
