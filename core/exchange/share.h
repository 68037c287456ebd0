#pragma once

#include <string_view>

#include "core/model/chain.h"

namespace throughline::exchange {

/// What of the private parts goes along.
struct KeepOptions {
    bool sway = false;  ///< of relationships, and whether they vouch
    bool order = false; ///< the own order of the customers
    bool feedback = false;
    bool opportunities = false;
    bool obstacles = false;
    bool notes = false;   ///< of people, roles and tasks
    bool reviews = false; ///< and how the owner words finished tasks
};

/// Sets the option of that name ("sway", "order" …); false where there is none.
bool keep(KeepOptions& options, std::string_view name);

/// A copy for others: the chain without what is private and not kept.
Chain shared(const Chain& chain, const KeepOptions& options);

} // namespace throughline::exchange
