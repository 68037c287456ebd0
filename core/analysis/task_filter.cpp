#include "core/analysis/task_filter.h"

#include <algorithm>
#include <utility>

#include "core/analysis/customers.h"
#include "core/model/task_state.h"

namespace throughline {

TaskSieve::TaskSieve(const Chain& chain, TaskFilter filter, Day today) : filter_(std::move(filter)), today_(today) {
    if (filter_.mine) {
        for (const Slot role : rolesHeldBy(chain, chain.info().owner))
            own_.push_back(chain.roles().at(role)->key);
        std::ranges::sort(own_);
    }
}

bool TaskSieve::passes(const Chain& chain, const Task& task) const {
    const bool asksState = filter_.open || filter_.delivered;
    const bool isDelivered = task.state == TaskState::delivered;
    if (asksState && !(filter_.open && isOpen(task.state)) && !(filter_.delivered && isDelivered))
        return false;
    const bool isEarly = isDelivered && task.promised && task.delivered && *task.delivered < *task.promised;
    if ((filter_.overdue && !isOverdue(task, today_)) || (filter_.early && !isEarly))
        return false;
    if ((filter_.withoutCustomer && !task.service.isNone()) || (filter_.withoutValue && !task.values.empty()))
        return false;
    if (filter_.mine && !std::ranges::binary_search(own_, task.role))
        return false;
    if (filter_.customer.isNone())
        return true;
    const Service* service = chain.services().find(task.service);
    return service != nullptr && service->customer == filter_.customer;
}

} // namespace throughline
