#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/exchange/imported.h"
#include "core/model/chain.h"
#include "core/model/edit.h"
#include "core/model/key.h"
#include "core/model/result.h"

namespace throughline::exchange {

/// One member that is set in a row of the document and otherwise in the row that was read for it.
struct Difference {
    std::string_view kind; ///< "role"
    std::string identity;  ///< of the document's row
    std::string title;     ///< what a person calls it
    std::string_view member;
    std::string ours;
    std::string theirs;
    std::string place; ///< where theirs was read
    friend bool operator==(const Difference&, const Difference&) = default;
};

/// Whether theirs is taken for a difference; they come in the same order for the same chain and sources.
using TakesTheirs = std::function<bool(std::size_t number, const Difference&)>;

struct Merged {
    Edit edit;
    std::vector<Difference> differences;
    /// Rows that were there already, and those that are new, by kind ("roles", 46), in the order of the interchange.
    std::vector<std::pair<std::string_view, std::size_t>> matched;
    std::vector<std::pair<std::string_view, std::size_t>> added;
};

/// The one edit that merges what was read into `target`, checked: all or nothing.
///
/// A row is matched by its key; else a role by its title within a department, a person by e-mail or name, a service by
/// its ends and what it provides, a task by its role and title, the others by what a person would tell them apart by. A
/// title that fits several matches none. Of a matched row, members that the document has not set are filled in and
/// lists grow; for a member that is set on both sides, `takes` decides (none: the document's stays). Nothing is removed
/// and no card is moved. What cannot be once rows are matched (a service from a role to itself, a task of an end
/// customer) is left out, and `imported` says so. Code::invalid, with the place in the source, where the result would
/// break a rule.
Result<Merged> merge(const Chain& target, Imported& imported, KeySource& keys, const TakesTheirs& takes = {});

} // namespace throughline::exchange
