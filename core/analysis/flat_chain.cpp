#include "core/analysis/graph.h"

namespace throughline {

// The chain already knows which services hang on which role, by slots: no key needs to be looked up.
FlatChain FlatChain::of(const Chain& chain) {
    FlatChain flat;
    const Table<Role>& roles = chain.roles();
    const Table<throughline::Service>& services = chain.services();
    flat.roles.assign(roles.slotCount(), Kind::absent);
    flat.hasTask.assign(roles.slotCount(), 0);
    flat.services.resize(services.slotCount());
    for (Slot slot = 0; slot < roles.slotCount(); ++slot) {
        const Role* role = roles.at(slot);
        if (!role)
            continue;
        flat.roles[slot] = role->kind == RoleKind::endCustomer ? Kind::endCustomer : Kind::internal;
        flat.hasTask[slot] = chain.tasksOf(slot).empty() ? 0 : 1;
        for (const Slot service : chain.servicesFrom(slot))
            flat.services[service].server = slot;
        for (const Slot service : chain.servicesTo(slot))
            flat.services[service].customer = slot;
    }
    for (Slot slot = 0; slot < services.slotCount(); ++slot) {
        const auto* service = services.at(slot);
        if (!service)
            continue;
        flat.services[slot].weight = service->weight.value_or(1.0);
        flat.services[slot].manager = service->manager;
    }
    return flat;
}

} // namespace throughline
