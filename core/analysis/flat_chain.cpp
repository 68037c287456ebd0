#include "core/analysis/flat_chain.h"

namespace throughline {

// The chain already knows which services hang on which role, by slots: no key needs to be looked up.
FlatChain FlatChain::of(const Chain& chain) {
    FlatChain flat;
    const Table<Role>& roles = chain.roles();
    const Table<throughline::Service>& services = chain.services();
    flat.roles.assign(roles.slotCount(), Kind::absent);
    flat.hasTask.assign(roles.slotCount(), 0);
    // Ends first, in small arrays: services lie scattered among the roles, and these stay in the cache.
    std::vector<Slot> servers(services.slotCount(), noSlot);
    std::vector<Slot> customers(services.slotCount(), noSlot);
    // The rows by themselves: nothing waits for one that is not in the cache.
    for (Slot slot = 0; slot < roles.slotCount(); ++slot) {
        if (const Role* role = roles.at(slot)) {
            flat.roles[slot] = role->kind == RoleKind::endCustomer ? Kind::endCustomer : Kind::internal;
        }
    }
    for (Slot slot = 0; slot < roles.slotCount(); ++slot) {
        if (flat.roles[slot] == Kind::absent)
            continue;
        flat.hasTask[slot] = chain.tasksOf(slot).empty() ? 0 : 1;
        for (const Slot service : chain.servicesFrom(slot))
            servers[service] = slot;
        for (const Slot service : chain.servicesTo(slot))
            customers[service] = slot;
    }
    flat.services.resize(services.slotCount());
    for (Slot slot = 0; slot < services.slotCount(); ++slot) {
        if (const throughline::Service* service = services.at(slot)) {
            flat.services[slot] = {servers[slot], customers[slot], service->weight.value_or(1.0), service->manager};
        }
    }
    return flat;
}

} // namespace throughline
