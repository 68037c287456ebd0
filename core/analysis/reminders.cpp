#include "core/analysis/reminders.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "core/analysis/career.h"
#include "core/analysis/order_of_work.h"
#include "core/analysis/partnerships.h"
#include "core/analysis/reputation.h"
#include "core/analysis/role_order.h"

namespace throughline {

namespace {

bool isJustDelivered(const Task& task, Day today) {
    return task.state == TaskState::delivered && task.delivered && *task.delivered <= today &&
           today - *task.delivered <= remarkDays;
}

/// What was delivered of late, and nothing is written down of what came of it.
std::vector<Slot> withoutResult(const Chain& chain, Day today, const std::vector<bool>& isAsked) {
    std::vector<Slot> found;
    for (auto task = chain.tasks().begin(); task != chain.tasks().end(); ++task) {
        const bool isBlank = task->outcome == Outcome::fellShort ? task->lesson.empty() : !hasImpact(*task);
        if (isBlank && isJustDelivered(*task, today) && isAsked[chain.roles().slotOf(task->role)])
            found.push_back(task.slot());
    }
    std::ranges::sort(found, [&](Slot a, Slot b) {
        const Task& one = *chain.tasks().at(a);
        const Task& other = *chain.tasks().at(b);
        return std::tie(other.delivered, one.title, one.key) < std::tie(one.delivered, other.title, other.key);
    });
    return found;
}

/// The last thing that was delivered to each customer in the last days, for whom nothing is said of it yet.
std::map<RoleKey, Slot> unremarked(const Chain& chain, Day today, const std::vector<bool>& isAsked) {
    std::map<RoleKey, Slot> latest;
    for (auto task = chain.tasks().begin(); task != chain.tasks().end(); ++task) {
        const Service* service = isJustDelivered(*task, today) ? chain.services().find(task->service) : nullptr;
        if (service == nullptr || !isAsked[chain.roles().slotOf(task->role)])
            continue;
        const auto [known, isNew] = latest.emplace(service->customer, task.slot());
        const Task& other = *chain.tasks().at(known->second);
        if (!isNew &&
            (other.delivered != task->delivered ? *other.delivered < *task->delivered : task->key < other.key))
            known->second = task.slot();
    }
    for (const Feedback& remark : chain.feedback()) {
        const auto found = latest.find(remark.customer);
        if (found == latest.end() || !isMade(remark, today))
            continue;
        const Task& task = *chain.tasks().at(found->second);
        if (remark.task == task.key || (remark.day && *remark.day >= *task.delivered))
            latest.erase(found);
    }
    return latest;
}

} // namespace

std::vector<Reminder> reminders(const Chain& chain, Day today, const std::vector<Slot>& roles) {
    std::vector<bool> isAsked(chain.roles().slotCount(), roles.empty());
    for (const Slot role : roles)
        isAsked[role] = true;
    const RoleOrder order(chain);
    std::vector<Reminder> result;
    for (const WorkItem& item : orderOfWork(chain, today)) {
        // The order of work begins with these two groups.
        if (item.group != WorkGroup::pastPromise && item.group != WorkGroup::promisedSoon)
            break;
        if (isAsked[chain.roles().slotOf(chain.tasks().at(item.task)->role)])
            result.push_back({ReminderKind::promiseDue, item.task, noSlot, noSlot});
    }
    std::vector<Slot> neglected;
    for (auto row = chain.partnerships().begin(); row != chain.partnerships().end(); ++row) {
        const auto isOfAsked = [&](const RoleKey& role) { return bool(isAsked[chain.roles().slotOf(role)]); };
        if (isNeglected(*row, today) && std::ranges::any_of(row->roles, isOfAsked))
            neglected.push_back(row.slot());
    }
    std::ranges::sort(neglected, [&](Slot a, Slot b) {
        const Partnership& first = *chain.partnerships().at(a);
        const Partnership& second = *chain.partnerships().at(b);
        for (std::size_t i = 0; i < 2; ++i) {
            if (first.roles[i] != second.roles[i])
                return order(chain.roles().slotOf(first.roles[i]), chain.roles().slotOf(second.roles[i]));
        }
        return first.key < second.key;
    });
    for (const Slot partnership : neglected)
        result.push_back({ReminderKind::neglectedObstacle, noSlot, partnership, noSlot});
    const auto first = static_cast<std::ptrdiff_t>(result.size());
    for (const auto& [customer, task] : unremarked(chain, today, isAsked))
        result.push_back({ReminderKind::askForRemark, task, noSlot, chain.roles().slotOf(customer)});
    std::sort(result.begin() + first, result.end(),
              [&](const Reminder& a, const Reminder& b) { return order(a.customer, b.customer); });
    for (const Slot task : withoutResult(chain, today, isAsked))
        result.push_back({ReminderKind::noteResult, task, noSlot, noSlot});
    return result;
}

} // namespace throughline
