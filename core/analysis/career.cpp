#include "core/analysis/career.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <map>
#include <set>
#include <string_view>
#include <tuple>
#include <unordered_map>

#include "core/analysis/ranking.h"
#include "core/analysis/reputation.h"
#include "core/analysis/role_order.h"

namespace throughline {

namespace {

/// A rest below this share of an amount is what rounding leaves.
constexpr double tinyRest = 1e-9;

class Collector {
  public:
    Collector(const Analysis& analysis, const CareerQuestion& question, Day today)
        : analysis_(analysis), chain_(analysis.chain()), question_(question), today_(today), order_(chain_) {}

    Career run() {
        career_.period = question_.period;
        career_.today = today_;
        // A role that is named twice has its tasks once.
        const std::set<Slot> roles(question_.roles.begin(), question_.roles.end());
        career_.roles.assign(roles.begin(), roles.end());
        career_.isAssumed = analysis_.isAssumed();
        chooseTasks();
        collectFeedback();
        for (CareerTask& each : career_.tasks)
            tell(each);
        finishSums();
        return std::move(career_);
    }

  private:
    void chooseTasks() {
        std::vector<Slot> promised;
        for (const Slot role : career_.roles) {
            for (const Slot slot : chain_.tasksOf(role)) {
                const Task& task = *chain_.tasks().at(slot);
                const bool isDelivered = task.state == TaskState::delivered && task.delivered;
                if (isDelivered && question_.period.contains(*task.delivered))
                    career_.tasks.emplace_back().task = slot;
                if (task.promised && question_.period.contains(*task.promised))
                    promised.push_back(slot);
            }
        }
        career_.commitments = commitments(chain_, promised, today_);
        std::ranges::sort(career_.tasks, {}, [&](const CareerTask& each) {
            const Task& task = *chain_.tasks().at(each.task);
            return std::tuple(-task.delivered->number(), std::string_view(task.title),
                              std::string_view(task.key.text()));
        });
    }

    void collectFeedback() {
        std::unordered_map<std::string_view, std::size_t> told;
        for (std::size_t i = 0; i < career_.tasks.size(); ++i)
            told.emplace(chain_.tasks().at(career_.tasks[i].task)->key.text(), i);
        for (auto remark = chain_.feedback().begin(); remark != chain_.feedback().end(); ++remark) {
            if (!isMade(*remark, today_))
                continue;
            if (const auto own = told.find(remark->task.text()); own != told.end()) {
                career_.tasks[own->second].feedback.push_back(remark.slot());
                continue;
            }
            const Task* task = remark->task ? chain_.tasks().find(remark->task) : nullptr;
            const bool isOthers = task && !std::ranges::binary_search(career_.roles, chain_.roles().slotOf(task->role));
            if (!isOthers && question_.period.contains(remark->day))
                career_.feedback.push_back(remark.slot());
        }
        const auto byDay = [&](Slot slot) {
            const Feedback& remark = *chain_.feedback().at(slot);
            return std::tuple(!remark.day, remark.day.value_or(Day()), std::string_view(remark.key.text()));
        };
        std::ranges::sort(career_.feedback, {}, byDay);
        for (CareerTask& each : career_.tasks)
            std::ranges::sort(each.feedback, {}, byDay);
    }

    /// Where the work of one role for one service goes is the same for all its tasks.
    const Trace& traceOf(Slot slot, const Task& task) {
        const std::pair way(chain_.roles().slotOf(task.role),
                            task.service ? chain_.services().slotOf(task.service) : noSlot);
        const auto known = traces_.find(way);
        return known != traces_.end() ? known->second : traces_.emplace(way, analysis_.trace(slot, 0)).first->second;
    }

    void tell(CareerTask& each) {
        const Task& task = *chain_.tasks().at(each.task);
        const Trace& trace = traceOf(each.task, task);
        each.lost = trace.lost;
        for (const EndCustomerReach& end : trace.endCustomers)
            each.arrivals.push_back({end.role, end.reach, impactAt(chain_, task, end.role, end.reach)});
        if (task.outcome) {
            ++career_.outcomes[static_cast<std::size_t>(*task.outcome)];
        } else {
            ++career_.withoutOutcome;
        }
        if (!hasImpact(task)) {
            ++career_.withoutImpact;
            return;
        }
        ++career_.evidence[static_cast<std::size_t>(task.impact->evidence)];
        if (!task.impact->amount)
            return;
        if (!canBeAdded(task.impact->unit)) {
            ++career_.notAdded;
        } else if (add(each, *task.impact)) {
            deadEnds_.insert(trace.deadEnds.begin(), trace.deadEnds.end());
        }
    }

    /// Whether some of it stays within the company.
    bool add(const CareerTask& each, const Impact& impact) {
        const std::string unit = commonUnit(impact.unit);
        UnitSum& sum = sums_[{impact.spread, unit}];
        std::map<Slot, AmountSum>& customers = customers_[{impact.spread, unit}];
        sum.unit = unit;
        sum.spread = impact.spread;
        ImpactAmount arrived{0.0, {}, {}, unit};
        double low = 0.0;
        double high = 0.0;
        bool arrives = false;
        for (const CareerArrival& arrival : each.arrivals) {
            const bool isThere =
                arrival.reach > 0.0 && (!impact.at || chain_.roles().at(arrival.customer)->key == impact.at);
            if (!isThere)
                continue;
            arrives = true;
            customers[arrival.customer].add(*arrival.impact, impact.evidence);
            arrived.amount += arrival.impact->amount;
            low += arrival.impact->low.value_or(arrival.impact->amount);
            high += arrival.impact->high.value_or(arrival.impact->amount);
        }
        const ImpactAmount stated{*impact.amount, impact.low, impact.high, unit};
        if (impact.spread == Spread::whole) {
            if (!arrives)
                sum.stays.add(stated, impact.evidence);
            return !arrives;
        }
        sum.stated.add(stated, impact.evidence);
        ImpactAmount rest = stated;
        rest.amount -= arrived.amount;
        if (impact.low) {
            arrived.low = low;
            *rest.low -= low;
        }
        if (impact.high) {
            arrived.high = high;
            *rest.high -= high;
        }
        if (arrives)
            sum.arrives.add(arrived, impact.evidence);
        const bool isRest = std::abs(rest.amount) > tinyRest * std::abs(stated.amount);
        if (isRest)
            sum.stays.add(rest, impact.evidence);
        return isRest;
    }

    void finishSums() {
        career_.deadEnds.assign(deadEnds_.begin(), deadEnds_.end());
        std::ranges::sort(career_.deadEnds, order_);
        for (auto& [name, sum] : sums_) {
            for (const auto& [customer, amount] : customers_[name])
                sum.customers.push_back({customer, amount});
            sortByFalling(
                sum.customers.begin(), sum.customers.end(), [](const CustomerSum& one) { return one.sum.amount; },
                [this](auto begin, auto end) {
                    std::sort(begin, end,
                              [this](const auto& a, const auto& b) { return order_(a.customer, b.customer); });
                });
            career_.sums.push_back(std::move(sum));
        }
        const auto tasks = [](const UnitSum& sum) {
            std::size_t most = sum.stated.tasks;
            for (const CustomerSum& customer : sum.customers)
                most = std::max(most, customer.sum.tasks);
            return std::max(most, sum.stays.tasks);
        };
        std::ranges::stable_sort(career_.sums, [&](const UnitSum& a, const UnitSum& b) {
            return a.spread != b.spread ? a.spread < b.spread : tasks(a) > tasks(b);
        });
    }

    const Analysis& analysis_;
    const Chain& chain_;
    const CareerQuestion& question_;
    Day today_;
    RoleOrder order_;
    Career career_;
    std::map<std::pair<Slot, Slot>, Trace> traces_;
    std::set<Slot> deadEnds_;
    using Name = std::pair<Spread, std::string>;
    std::map<Name, UnitSum> sums_;
    std::map<Name, std::map<Slot, AmountSum>> customers_;
};

} // namespace

Period yearOf(Day day, int later) {
    const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::days(day.number()))};
    const std::chrono::year year = date.year() + std::chrono::years(later);
    return {Day(std::chrono::sys_days(year / std::chrono::January / 1)),
            Day(std::chrono::sys_days(year / std::chrono::December / 31))};
}

void AmountSum::add(const ImpactAmount& impact, Evidence how) {
    amount += impact.amount;
    low += impact.low.value_or(impact.amount);
    high += impact.high.value_or(impact.amount);
    hasRange |= impact.low || impact.high;
    ++tasks;
    ++evidence[static_cast<std::size_t>(how)];
}

std::vector<Slot> ownRoles(const Chain& chain) {
    std::vector<Slot> own;
    std::vector<Slot> all;
    for (auto role = chain.roles().begin(); role != chain.roles().end(); ++role) {
        if (role->kind != RoleKind::endCustomer)
            all.push_back(role.slot());
        if (chain.info().owner && std::ranges::find(role->holders, chain.info().owner) != role->holders.end())
            own.push_back(role.slot());
    }
    return own.empty() ? all : own;
}

bool hasImpact(const Task& task) {
    return task.impact && (task.impact->amount || !task.impact->note.empty());
}

Career career(const Analysis& analysis, const CareerQuestion& question, Day today) {
    return Collector(analysis, question, today).run();
}

} // namespace throughline
