#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "core/model/chain.h"
#include "core/model/edit.h"
#include "core/model/fields.h"
#include "core/model/status.h"
#include "core/model/text_rules.h"

namespace throughline {

/// Whether the row keeps the rules that concern it alone (texts, numbers, days, its two ends). The place of a bad
/// status is the member (`weight`, `impact.low`, `holders[2]`).
template <class E>
Status checkRow(const E& row);

/// Names the place of a trouble: the number of the change in its edit, and the member (empty: the row as a whole).
using PlaceNamer = std::function<std::string(std::size_t change, std::string_view member)>;

/// Whether `edit` can be applied to `chain`: every before image is the present row (else Code::conflict), every row
/// after it keeps the rules of fields.h, and everything that a row names is there when the edit is done. Looks at what
/// the edit touches, not at the whole chain (removing looks at the rows that could name what goes).
/// The place of a bad status is what `placeOf` makes of it; without one `service s1: weight`.
Status check(const Chain& chain, const Edit& edit, const PlaceNamer& placeOf = {});

/// Whether all rows keep all rules; what opening a document asks, once the chain has tied its services to its roles.
Status checkWhole(const Chain& chain);

/// What a check says of a row that names another one which is not there.
Status danglingReference(std::string member, std::string_view kind, std::string key);

/// "service s1: weight": a row and one of its members (or none).
template <class E>
std::string rowPlace(const E& row, std::string_view member) {
    std::string place(Description<E>::name);
    if (const std::string identity = identityText(identityOf(row)); !identity.empty()) {
        place.append(1, ' ').append(identity);
    }
    if (!member.empty()) {
        place.append(": ").append(member);
    }
    return place;
}

} // namespace throughline
