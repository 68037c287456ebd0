#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/model/chain.h"
#include "core/model/edit.h"
#include "core/model/fields.h"

namespace throughline::gestures {

/// Puts into `edit` each of `rows` that differs from the row of its identity; rows that are not there are left out.
/// How many it changes.
template <class E>
std::size_t changeRows(const Chain& chain, std::vector<E> rows, Edit& edit) {
    std::size_t changed = 0;
    for (E& row : rows) {
        Row<E> before = chain.table<E>().share(identityOf(row));
        if (!before || *before == row)
            continue;
        edit.change(std::move(before), std::move(row));
        ++changed;
    }
    return changed;
}

/// What an edit of `count` rows of one kind is called.
template <class E>
Label labelOfRows(std::size_t count) {
    return {"change_rows", {std::string(Description<E>::name), std::to_string(count)}};
}

/// What a row that an edit adds or changes is called by itself: its kind, its title and what of it is another.
Label labelOfRow(const Chain& chain, const AnyChange& change);

/// Many rows of one kind, changed as one edit; of a single one the label says which, and what of it.
template <class E>
Edit changeRows(const Chain& chain, std::vector<E> rows) {
    Edit edit;
    const std::size_t count = changeRows(chain, std::move(rows), edit);
    edit.label = count == 1 ? labelOfRow(chain, edit.changes.front()) : labelOfRows<E>(count);
    return edit;
}

} // namespace throughline::gestures
