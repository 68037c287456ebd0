#include "core/analysis/promises.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <string_view>
#include <tuple>
#include <unordered_map>

#include "core/analysis/customers.h"
#include "core/analysis/role_order.h"

namespace throughline {

namespace {

constexpr int mostMonths = 24;
constexpr int mostQuarters = 24;
constexpr std::size_t mostFilled = 60;

std::chrono::year_month_day dateOf(Day day) {
    return std::chrono::sys_days(std::chrono::days(day.number()));
}

unsigned lengthOf(PeriodStep step) {
    switch (step) {
        case PeriodStep::month:
            return 1;
        case PeriodStep::quarter:
            return 3;
        case PeriodStep::year:
            break;
    }
    return 12;
}

/// Whether the promise is one that commitments() counts.
bool counts(const Task& task, Day today) {
    return task.promised &&
           ((task.state == TaskState::delivered && task.delivered) || (isOpen(task.state) && *task.promised < today));
}

PeriodStep stepFor(Day first, Day last) {
    const auto from = dateOf(first);
    const auto to = dateOf(last);
    const int months =
        (int(to.year()) - int(from.year())) * 12 + int(unsigned(to.month())) - int(unsigned(from.month())) + 1;
    if (months <= mostMonths)
        return PeriodStep::month;
    return months <= mostQuarters * 3 ? PeriodStep::quarter : PeriodStep::year;
}

std::vector<CustomerCommitments> byCustomer(const Chain& chain, std::span<const Slot> tasks, Day today) {
    std::unordered_map<Slot, std::vector<Slot>> groups;
    for (const Slot slot : tasks) {
        const Service* service = chain.services().find(chain.tasks().at(slot)->service);
        groups[service == nullptr ? noSlot : chain.roles().slotOf(service->customer)].push_back(slot);
    }
    std::vector<CustomerCommitments> rows;
    for (const auto& [customer, group] : groups)
        rows.push_back({customer, commitments(chain, group, today)});
    std::ranges::sort(rows, [order = RoleOrder(chain)](const CustomerCommitments& a, const CustomerCommitments& b) {
        if (a.customer == noSlot || b.customer == noSlot)
            return b.customer == noSlot && a.customer != noSlot;
        return order(a.customer, b.customer);
    });
    return rows;
}

std::vector<PeriodCommitments> byPeriod(const Chain& chain, std::span<const Slot> tasks, PeriodStep step, Day today) {
    std::map<Day, std::vector<Slot>> groups;
    for (const Slot slot : tasks)
        groups[startOf(*chain.tasks().at(slot)->promised, step)].push_back(slot);
    std::vector<PeriodCommitments> rows;
    if (groups.empty())
        return rows;
    std::vector<Day> filled;
    const Day last = groups.rbegin()->first;
    for (Day day = groups.begin()->first; day <= last && filled.size() <= mostFilled; day = nextStart(day, step))
        filled.push_back(day);
    if (filled.size() <= mostFilled) {
        for (const Day day : filled)
            groups[day];
    }
    for (const auto& [first, group] : groups)
        rows.push_back({first, commitments(chain, group, today)});
    return rows;
}

} // namespace

Day startOf(Day day, PeriodStep step) {
    using namespace std::chrono;
    const year_month_day date = dateOf(day);
    const unsigned length = lengthOf(step);
    const unsigned first = (unsigned(date.month()) - 1) / length * length + 1;
    return Day(sys_days(date.year() / month(first) / 1));
}

Day nextStart(Day first, PeriodStep step) {
    using namespace std::chrono;
    const year_month_day date = dateOf(first);
    return Day(sys_days((date.year() / date.month() + months(lengthOf(step))) / 1));
}

Promises promises(const Chain& chain, std::span<const Slot> tasks, const Period& period, Day today) {
    std::vector<Slot> counted;
    std::ranges::copy_if(tasks, std::back_inserter(counted), [&](Slot slot) {
        const Task& task = *chain.tasks().at(slot);
        return counts(task, today) && period.contains(*task.promised);
    });
    Promises answer;
    answer.all = commitments(chain, counted, today);
    answer.byCustomer = byCustomer(chain, counted, today);
    const auto promised = [&](Slot slot) { return *chain.tasks().at(slot)->promised; };
    if (!counted.empty()) {
        const auto [first, last] = std::ranges::minmax_element(counted, {}, promised);
        answer.step = stepFor(promised(*first), promised(*last));
    }
    answer.byPeriod = byPeriod(chain, counted, answer.step, today);
    for (const Slot slot : counted) {
        const Task& task = *chain.tasks().at(slot);
        const bool open = isOpen(task.state);
        if (const int late = (open ? today : *task.delivered) - *task.promised; late > 0)
            answer.slipped.push_back({slot, late, open});
    }
    std::ranges::sort(answer.slipped, {}, [&](const Slip& slip) {
        const Task& task = *chain.tasks().at(slip.task);
        return std::tuple(-slip.daysLate, std::string_view(task.title), std::string_view(task.key.text()));
    });
    return answer;
}

std::vector<Slot> tasksOfPerson(const Chain& chain, const PersonKey& person) {
    std::vector<Slot> tasks;
    if (person.isNone()) {
        for (auto task = chain.tasks().begin(); task != chain.tasks().end(); ++task)
            tasks.push_back(task.slot());
        return tasks;
    }
    for (const Slot role : rolesHeldBy(chain, person)) {
        for (const Slot task : chain.tasksOf(role))
            tasks.push_back(task);
    }
    return tasks;
}

} // namespace throughline
