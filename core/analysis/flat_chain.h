#pragma once

#include <cstdint>
#include <vector>

#include "core/model/chain.h"

namespace throughline {

/// What the graph needs to know of a chain, by slots: bare numbers, so that a chain of a million roles is made quickly.
struct FlatChain {
    enum class Kind : std::uint8_t { absent, internal, endCustomer };
    struct Service {
        Slot server = noSlot; ///< noSlot: the slot is empty
        Slot customer = noSlot;
        double weight = 1.0;
        bool manager = false;
    };
    std::vector<Kind> roles;
    std::vector<std::uint8_t> hasTask; ///< one a role
    std::vector<Service> services;

    static FlatChain of(const Chain& chain);
};

} // namespace throughline
