#pragma once

#include <string_view>

#include "core/analysis/analysis.h"
#include "core/model/chain.h"
#include "core/model/result.h"

namespace throughline::commands {

/// The row that `name` names: by its key, else by its title (a person's name, what a service provides), else by its
/// title whatever the case of its Latin letters. Code::wrongUse where there is none, with titles that come near, and
/// where several fit, with their keys.
template <class E>
Result<Row<E>> named(const Chain& chain, std::string_view name);

/// The slot of the end customer, marked or assumed, that `name` names. Code::wrongUse for any other role.
Result<Slot> namedEndCustomer(const Analysis& analysis, std::string_view name);

} // namespace throughline::commands
