#pragma once

#include <span>
#include <vector>

#include "core/model/chain.h"

namespace throughline {

/// What a customer has sway on over a server: what its relationship says; without one all three for the server's
/// manager and none for another.
std::vector<Sway> swayOf(const Chain& chain, Slot server, Slot customer);

/// A direct customer and why it stands where it does.
struct RankedCustomer {
    Slot role = noSlot;
    std::vector<Sway> sway;
    double weight = 0.0; ///< own sway, and half the sway of those that it can influence
    friend bool operator==(const RankedCustomer&, const RankedCustomer&) = default;
};

/// The direct customers of the given roles (the owner's), the primary one first: in the order that the owner has put
/// them into, those without a place in it after; then by falling weight, title and key.
std::vector<RankedCustomer> rankedCustomers(const Chain& chain, std::span<const Slot> servers);

} // namespace throughline
