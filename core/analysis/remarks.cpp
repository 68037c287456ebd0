#include "core/analysis/remarks.h"

#include <algorithm>

#include "core/analysis/customers.h"
#include "core/analysis/partnerships.h"

namespace throughline {

bool canRemark(const Chain& chain, const RoleKey& customer, const Task* about) {
    const Slot slot = chain.roles().slotOf(customer);
    if (slot == noSlot)
        return false;
    const std::vector<Slot> own = rolesHeldBy(chain, chain.info().owner);
    if (own.empty() || chain.roles().at(slot)->kind == RoleKind::endCustomer)
        return true;
    const auto isServedBy = [&](Slot server) { return serves(chain, server, slot); };
    return std::ranges::any_of(own, isServedBy) || (about && isServedBy(chain.roles().slotOf(about->role)));
}

} // namespace throughline
