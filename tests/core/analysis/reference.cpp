#include "tests/core/analysis/reference.h"

#include <algorithm>

namespace throughline::reference {

Model::Model(const Chain& chain) : chain_(chain) {
    for (auto role = chain.roles().begin(); role != chain.roles().end(); ++role)
        roles_.insert(role.slot());
    chooseEnds();
    split();
}

void Model::chooseEnds() {
    for (const Slot slot : roles_) {
        if (chain_.roles().at(slot)->kind == RoleKind::endCustomer)
            ends_.insert(slot);
    }
    assumed_ = ends_.empty();
    if (!assumed_)
        return;
    for (const Slot slot : roles_) {
        const RoleKey& key = chain_.roles().at(slot)->key;
        bool served = false;
        bool serves = false;
        bool works = false;
        for (const Service& service : chain_.services()) {
            if (service.customer == key && !service.manager)
                served = true;
            if (service.server == key)
                serves = true;
        }
        for (const Task& task : chain_.tasks()) {
            if (task.role == key)
                works = true;
        }
        if (served && !serves && !works)
            ends_.insert(slot);
    }
}

void Model::split() {
    for (const Slot slot : roles_) {
        if (ends_.contains(slot))
            continue;
        const RoleKey& key = chain_.roles().at(slot)->key;
        bool ordinary = false;
        for (const Service& service : chain_.services()) {
            if (service.server == key && !service.manager)
                ordinary = true;
        }
        std::vector<Step> own;
        Number total = 0;
        for (auto service = chain_.services().begin(); service != chain_.services().end(); ++service) {
            if (service->server != key || (ordinary && service->manager))
                continue;
            const Number weight(service->weight.value_or(1.0));
            total += weight;
            own.push_back({slot, chain_.roles().slotOf(service->customer), service.slot(), weight});
        }
        for (Step& step : own)
            step.share /= total;
        steps_.insert(steps_.end(), own.begin(), own.end());
    }
}

std::set<Slot> Model::from(std::set<Slot> slots, Slot avoided) const {
    slots.erase(avoided);
    for (bool grown = true; grown;) {
        grown = false;
        for (const Step& step : steps_) {
            if (step.customer != avoided && slots.contains(step.server) && slots.insert(step.customer).second) {
                grown = true;
            }
        }
    }
    return slots;
}

bool Model::leads(Slot role) const {
    const std::set<Slot> reached = from({role});
    return std::any_of(ends_.begin(), ends_.end(), [&](Slot end) { return reached.contains(end); });
}

std::vector<Number> Model::solve(const std::vector<Number>& worth) const {
    // Only roles that can come to something: for the others the smallest non-negative solution is 0.
    std::vector<Slot> unknown;
    for (const Slot slot : roles_) {
        const std::set<Slot> reached = from({slot});
        if (std::any_of(reached.begin(), reached.end(), [&](Slot s) { return worth[s] != 0; }))
            unknown.push_back(slot);
    }
    const std::size_t count = unknown.size();
    std::vector<std::vector<Number>> rows(count, std::vector<Number>(count + 1, Number(0)));
    const auto place = [&](Slot slot) {
        return static_cast<std::size_t>(std::find(unknown.begin(), unknown.end(), slot) - unknown.begin());
    };
    for (std::size_t i = 0; i < count; ++i) {
        rows[i][i] = 1;
        rows[i][count] = worth[unknown[i]];
    }
    for (const Step& step : steps_) {
        if (place(step.server) < count && place(step.customer) < count) {
            rows[place(step.server)][place(step.customer)] -= step.share;
        }
    }
    for (std::size_t i = 0; i < count; ++i) {
        std::size_t pivot = i;
        while (rows[pivot][i] == 0)
            ++pivot;
        std::swap(rows[i], rows[pivot]);
        for (std::size_t k = 0; k < count; ++k) {
            if (k == i || rows[k][i] == 0)
                continue;
            const Number factor = rows[k][i] / rows[i][i];
            for (std::size_t j = i; j <= count; ++j)
                rows[k][j] -= factor * rows[i][j];
        }
    }
    std::vector<Number> result(worth.size(), Number(0));
    for (std::size_t i = 0; i < count; ++i)
        result[unknown[i]] = rows[i][count] / rows[i][i];
    return result;
}

std::vector<Number> Model::reachOf(Slot customer) const {
    std::vector<Number> worth(chain_.roles().slotCount(), Number(0));
    worth[customer] = 1;
    return solve(worth);
}

Number Model::lost(Slot role) const {
    Number arrived = 0;
    for (const Slot end : ends_)
        arrived += reachOf(end)[role];
    return 1 - arrived;
}

Model::Start Model::startOf(Slot task) const {
    const Task& row = *chain_.tasks().at(task);
    return {chain_.roles().slotOf(row.role), row.service ? chain_.services().slotOf(row.service) : noSlot};
}

std::vector<Model::Step> Model::firstSteps(const Start& start) const {
    std::vector<Step> result;
    if (start.service != noSlot) {
        const Slot customer = chain_.roles().slotOf(chain_.services().at(start.service)->customer);
        result.push_back({start.role, customer, start.service, Number(1)});
        return result;
    }
    for (const Step& step : steps_) {
        if (step.server == start.role)
            result.push_back(step);
    }
    return result;
}

std::set<Slot> Model::entered(const Start& start) const {
    std::set<Slot> slots;
    for (const Step& step : firstSteps(start))
        slots.insert(step.customer);
    if (slots.empty())
        slots.insert(start.role); // the work stays where it is
    return from(slots);
}

Number Model::reach(const Start& start, Slot customer) const {
    const std::vector<Number> reach = reachOf(customer);
    Number result = 0;
    for (const Step& step : firstSteps(start))
        result += step.share * reach[step.customer];
    return result;
}

std::set<Slot> Model::reached(const Start& start) const {
    std::set<Slot> result;
    for (const Slot slot : entered(start)) {
        if (ends_.contains(slot))
            result.insert(slot);
    }
    return result;
}

std::size_t Model::hops(const Start& start, Slot customer) const {
    std::set<Slot> front;
    for (const Step& step : firstSteps(start))
        front.insert(step.customer);
    std::size_t count = 1;
    for (; !front.contains(customer); ++count) {
        std::set<Slot> next;
        for (const Step& step : steps_) {
            if (front.contains(step.server))
                next.insert(step.customer);
        }
        front = std::move(next);
    }
    return count;
}

std::set<Slot> Model::criticalRoles(const Start& start, Slot customer) const {
    std::set<Slot> first;
    for (const Step& step : firstSteps(start))
        first.insert(step.customer);
    std::set<Slot> result;
    for (const Slot role : roles_) {
        if (role != customer && !from(first, role).contains(customer))
            result.insert(role);
    }
    return result;
}

bool Model::isEarlier(Slot a, Slot b) const {
    const Role& first = *chain_.roles().at(a);
    const Role& second = *chain_.roles().at(b);
    return first.title != second.title ? first.title < second.title : first.key < second.key;
}

void Model::extend(std::vector<ExactPath>& found, ExactPath& path, Slot customer) const {
    const Slot last = path.roles.back();
    if (last == customer) {
        found.push_back(path);
        return;
    }
    for (const Slot next : roles_) {
        Number share = 0;
        for (const Step& step : steps_) {
            if (step.server == last && step.customer == next)
                share += step.share;
        }
        // The start, at 0, may come once more.
        if (share == 0 || std::find(path.roles.begin() + 1, path.roles.end(), next) != path.roles.end())
            continue;
        ExactPath longer{path.roles, path.share * share};
        longer.roles.push_back(next);
        extend(found, longer, customer);
    }
}

std::vector<Model::ExactPath> Model::paths(const Start& start, Slot customer) const {
    std::vector<ExactPath> found;
    for (const Slot next : roles_) {
        Number share = 0;
        for (const Step& step : firstSteps(start)) {
            if (step.customer == next)
                share += step.share;
        }
        if (share == 0)
            continue;
        ExactPath path{{start.role, next}, share};
        extend(found, path, customer);
    }
    std::sort(found.begin(), found.end(), [this](const ExactPath& a, const ExactPath& b) {
        if (a.share != b.share)
            return a.share > b.share;
        if (a.roles.size() != b.roles.size())
            return a.roles.size() < b.roles.size();
        return std::lexicographical_compare(a.roles.begin(), a.roles.end(), b.roles.begin(), b.roles.end(),
                                            [this](Slot x, Slot y) { return isEarlier(x, y); });
    });
    return found;
}

std::set<Slot> Model::traceRoles(const Start& start) const {
    std::set<Slot> result;
    for (const Step& step : firstSteps(start)) {
        if (leads(step.customer))
            result.insert(start.role);
    }
    for (const Slot slot : entered(start)) {
        if (leads(slot))
            result.insert(slot);
    }
    return result;
}

std::set<Slot> Model::traceServices(const Start& start) const {
    std::set<Slot> result;
    for (const Step& step : firstSteps(start)) {
        if (leads(step.customer))
            result.insert(step.service);
    }
    const std::set<Slot> entered = this->entered(start);
    for (const Step& step : steps_) {
        if (entered.contains(step.server) && leads(step.customer))
            result.insert(step.service);
    }
    return result;
}

std::set<Slot> Model::lostServices(const Start& start) const {
    std::set<Slot> result;
    for (const Step& step : firstSteps(start)) {
        if (!leads(step.customer))
            result.insert(step.service);
    }
    const std::set<Slot> entered = this->entered(start);
    for (const Step& step : steps_) {
        if (entered.contains(step.server) && leads(step.server) && !leads(step.customer))
            result.insert(step.service);
    }
    return result;
}

std::set<Slot> Model::deadEnds(const Start& start) const {
    std::set<Slot> result;
    for (const Slot slot : entered(start)) {
        if (!ends_.contains(slot) && from({slot}).size() == 1)
            result.insert(slot);
    }
    return result;
}

std::set<std::set<Slot>> Model::closedLoops(const Start& start) const {
    std::set<std::set<Slot>> result;
    for (const Slot slot : entered(start)) {
        const std::set<Slot> reached = from({slot});
        const bool isLoop = reached.size() > 1 && std::all_of(reached.begin(), reached.end(),
                                                              [&](Slot other) { return from({other}).contains(slot); });
        if (isLoop)
            result.insert(reached);
    }
    return result;
}

Number Model::flow(const Start& start, Slot service) const {
    // What a piece of work is worth that crosses the service, each time 1. Roles of closed loops would be worth
    // without bound; the trace has none of their services.
    std::vector<Number> worth(chain_.roles().slotCount(), Number(0));
    for (const Step& step : steps_) {
        if (step.service == service)
            worth[step.server] += step.share;
    }
    const std::vector<Number> expected = solve(worth);
    Number result = 0;
    for (const Step& step : firstSteps(start)) {
        result += step.share * ((step.service == service ? 1 : 0) + expected[step.customer]);
    }
    return result;
}

BackTrace Model::backTrace(Slot customer) const {
    BackTrace result;
    result.role = customer;
    std::set<Slot> roles;
    std::set<Slot> services;
    std::set<Slot> tasks;
    const auto leadsThere = [&](Slot slot) { return from({slot}).contains(customer); };
    for (const Slot slot : roles_) {
        if (leadsThere(slot))
            roles.insert(slot);
    }
    for (const Step& step : steps_) {
        if (leadsThere(step.customer))
            services.insert(step.service);
    }
    for (auto task = chain_.tasks().begin(); task != chain_.tasks().end(); ++task) {
        const Start start = startOf(task.slot());
        for (const Step& step : firstSteps(start)) {
            if (!leadsThere(step.customer))
                continue;
            tasks.insert(task.slot());
            services.insert(step.service);
            roles.insert(start.role);
        }
    }
    result.roles.assign(roles.begin(), roles.end());
    result.services.assign(services.begin(), services.end());
    result.tasks.assign(tasks.begin(), tasks.end());
    return result;
}

bool Model::byEffort() const {
    std::size_t all = 0;
    std::size_t with = 0;
    for (const Slot slot : roles_) {
        if (ends_.contains(slot))
            continue;
        ++all;
        for (const Task& task : chain_.tasks()) {
            const bool counts = task.role == chain_.roles().at(slot)->key && task.state != TaskState::dropped;
            if (counts && task.effort.value_or(0.0) > 0.0) {
                ++with;
                break;
            }
        }
    }
    return all > 0 && with * 2 >= all;
}

Number Model::own(Slot role) const {
    if (ends_.contains(role))
        return 0;
    if (!byEffort())
        return 1;
    Number result = 0;
    for (const Task& task : chain_.tasks()) {
        if (task.role == chain_.roles().at(role)->key && task.state != TaskState::dropped) {
            result += Number(task.effort.value_or(0.0));
        }
    }
    return result;
}

Number Model::received(Slot customer) const {
    const std::vector<Number> reach = reachOf(customer);
    Number result = 0;
    for (const Slot role : roles_)
        result += own(role) * reach[role];
    return result;
}

std::optional<Number> Model::contribution(Slot role, Slot customer) const {
    const Number all = received(customer);
    if (all == 0)
        return std::nullopt;
    return Number(own(role) * reachOf(customer)[role] / all);
}

std::optional<Number> Model::dependence(Slot role, Slot customer) const {
    const Number all = received(customer);
    if (all == 0)
        return std::nullopt;
    Model without(*this);
    std::erase_if(without.steps_, [role](const Step& step) { return step.server == role; });
    const std::vector<Number> reach = without.reachOf(customer);
    Number left = 0;
    for (const Slot other : roles_) {
        if (other != role)
            left += own(other) * reach[other];
    }
    return Number(1 - left / all);
}

} // namespace throughline::reference
