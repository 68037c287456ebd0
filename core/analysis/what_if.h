#pragma once

#include <functional>
#include <optional>
#include <variant>
#include <vector>

#include "core/analysis/impact.h"
#include "core/model/chain.h"

namespace throughline {

/// What is supposed of a chain: by slots of its tables, so that nothing has to be changed for it.
namespace suppose {
/// The role passes nothing on any more, and its own work is lost.
struct Stops {
    Slot role = noSlot;
};
/// The service has this weight, which is finite and above 0.
struct Weighs {
    Slot service = noSlot;
    double weight = 1.0;
};
/// One role serves another one, in an ordinary service.
struct Serves {
    Slot server = noSlot;
    Slot customer = noSlot;
    double weight = 1.0;
};
} // namespace suppose
using Supposition = std::variant<suppose::Stops, suppose::Weighs, suppose::Serves>;

/// What would be otherwise if all of some suppositions held: own work stays as it is, measured as it is, and the end
/// customers are those of the chain as it stands.
struct WhatIf {
    struct AtCustomer {
        Slot customer = noSlot;
        double before = 0.0; ///< what it receives
        double after = 0.0;
        friend bool operator==(const AtCustomer&, const AtCustomer&) = default;
    };
    struct OfRole {
        Slot role = noSlot;
        Slot customer = noSlot;
        double before = 0.0; ///< the reach
        double after = 0.0;
        friend bool operator==(const OfRole&, const OfRole&) = default;
    };
    Basis basis = Basis::roles;
    bool assumed = false; ///< no end customer is marked
    bool exact = true;    ///< as CustomerImpact::exact
    /// All end customers, by title, then key.
    std::vector<AtCustomer> customers;
    /// Own work that arrives nowhere.
    double lostBefore = 0.0;
    double lostAfter = 0.0;
    /// Where the reach of a role is another (by more than 1e-9), the greatest differences first, then by title and key
    /// of the role and of the end customer.
    std::vector<OfRole> roles;
};

/// By what share of `before` a quantity grows, below 0 where it shrinks; none where it comes from nothing.
std::optional<double> growth(double before, double after);

/// Two solutions for each end customer; where it is stopped meanwhile, the answer is of no use.
WhatIf whatIf(const Chain& chain, const std::vector<Supposition>& suppositions,
              const std::function<bool()>& isStopped = {});

} // namespace throughline
