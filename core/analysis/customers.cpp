#include "core/analysis/customers.h"

#include <algorithm>
#include <limits>
#include <string_view>
#include <tuple>
#include <unordered_map>

#include "core/analysis/priorities.h"
#include "core/analysis/role_order.h"

namespace throughline {

namespace {

constexpr std::int64_t last = std::numeric_limits<std::int64_t>::max();

/// What a remark counts as in order: those without a day are the oldest.
auto remarkOrder(const Table<Feedback>& remarks) {
    return [&remarks](Slot slot) {
        const Feedback& remark = *remarks.at(slot);
        return std::tuple(remark.day ? -std::int64_t{remark.day->number()} : last, std::string_view(remark.key.text()));
    };
}

class Gathering {
  public:
    Gathering(const Chain& chain, const PersonKey& person, Day today)
        : chain_(chain), person_(person), today_(today), isMine_(chain.roles().slotCount(), 0) {}

    Customers gather() {
        answer_.roles = rolesHeldBy(chain_, person_);
        for (const Slot role : answer_.roles)
            isMine_[role] = 1;
        takeRanks();
        for (const Slot role : answer_.roles) {
            takeServices(role);
            takeTasks(role);
        }
        takeServers();
        takeRemarks();
        takeInfluences();
        takeOpportunities();
        for (Customer& customer : answer_.customers)
            finish(customer);
        for (Server& server : answer_.servers)
            sortServices(server.services);
        answer_.isManagerMissing =
            !answer_.roles.empty() && std::ranges::none_of(answer_.customers, &Customer::isManager);
        return std::move(answer_);
    }

  private:
    void takeRanks() {
        for (RankedCustomer& ranked : rankedCustomers(chain_, answer_.roles)) {
            places_.emplace(ranked.role, answer_.customers.size());
            Customer customer;
            customer.role = ranked.role;
            customer.isEndCustomer = chain_.roles().at(ranked.role)->kind == RoleKind::endCustomer;
            customer.sway = std::move(ranked.sway);
            customer.weight = ranked.weight;
            answer_.customers.push_back(std::move(customer));
        }
        tasks_.resize(answer_.customers.size());
    }

    Customer* customerAt(Slot role) {
        const auto found = places_.find(role);
        return found == places_.end() ? nullptr : &answer_.customers[found->second];
    }
    Customer* customerAt(const RoleKey& role) { return customerAt(chain_.roles().slotOf(role)); }

    void takeServices(Slot role) {
        const RoleKey& key = chain_.roles().at(role)->key;
        for (const Slot slot : chain_.servicesFrom(role)) {
            const Service& service = *chain_.services().at(slot);
            Customer& customer = *customerAt(service.customer);
            customer.services.push_back(slot);
            customer.isManager = customer.isManager || service.manager;
            const Relationship* kept = chain_.relationships().find({key, service.customer});
            customer.vouches = customer.vouches || (kept != nullptr && kept->vouches);
            customer.hasOwnPlace = customer.hasOwnPlace || (kept != nullptr && kept->rank);
            customer.isSwayAssumed = customer.isSwayAssumed || (kept == nullptr && service.manager);
            answer_.isOwnOrder = answer_.isOwnOrder || customer.hasOwnPlace;
        }
    }

    void takeTasks(Slot role) {
        for (const Slot slot : chain_.tasksOf(role)) {
            const Service* service = chain_.services().find(chain_.tasks().at(slot)->service);
            if (service != nullptr)
                tasks_[places_.at(chain_.roles().slotOf(service->customer))].push_back(slot);
        }
    }

    void takeServers() {
        std::unordered_map<Slot, std::size_t> at;
        for (const Slot role : answer_.roles) {
            for (const Slot slot : chain_.servicesTo(role)) {
                const Slot server = chain_.roles().slotOf(chain_.services().at(slot)->server);
                if (isMine_[server] != 0)
                    continue;
                const auto [place, isNew] = at.emplace(server, answer_.servers.size());
                if (isNew)
                    answer_.servers.push_back({server, {}, {}, {}});
                answer_.servers[place->second].services.push_back(slot);
            }
        }
        for (Server& server : answer_.servers) {
            std::vector<Slot> forMe;
            for (const Slot slot : chain_.tasksOf(server.role)) {
                const Service* service = chain_.services().find(chain_.tasks().at(slot)->service);
                if (service != nullptr && isMine_[chain_.roles().slotOf(service->customer)] != 0)
                    forMe.push_back(slot);
            }
            server.commitments = commitments(chain_, forMe, today_);
            server.openTasks = openOnes(forMe);
        }
        std::ranges::sort(answer_.servers, [order = RoleOrder(chain_)](const Server& a, const Server& b) {
            return order(a.role, b.role);
        });
    }

    void takeRemarks() {
        const bool isOwner = chain_.info().owner == person_;
        for (auto remark = chain_.feedback().begin(); remark != chain_.feedback().end(); ++remark) {
            Customer* customer = customerAt(remark->customer);
            if (customer == nullptr)
                continue;
            const Task* task = isOwner ? nullptr : chain_.tasks().find(remark->task);
            if (isOwner || (task != nullptr && isMine_[chain_.roles().slotOf(task->role)] != 0))
                customer->remarks.push_back(remark.slot());
        }
    }

    void takeInfluences() {
        for (const Influence& influence : chain_.influences()) {
            Customer* from = customerAt(influence.from);
            Customer* to = customerAt(influence.to);
            const bool counts = from != nullptr && to != nullptr;
            if (from != nullptr)
                from->influences.push_back({chain_.roles().slotOf(influence.to), influence.strength, counts});
            if (to != nullptr)
                to->influencedBy.push_back({chain_.roles().slotOf(influence.from), influence.strength, counts});
        }
    }

    void takeOpportunities() {
        for (auto row = chain_.opportunities().begin(); row != chain_.opportunities().end(); ++row) {
            if (Customer* customer = customerAt(row->customer))
                customer->opportunities.push_back(row.slot());
        }
    }

    void finish(Customer& customer) {
        const std::vector<Slot>& tasks = tasks_[places_.at(customer.role)];
        customer.openTasks = openOnes(tasks);
        customer.commitments = commitments(chain_, tasks, today_);
        customer.overdue = customer.commitments.overdue;
        customer.openPromises = static_cast<std::size_t>(std::ranges::count_if(
            customer.openTasks, [&](Slot slot) { return chain_.tasks().at(slot)->promised.has_value(); }));
        sortServices(customer.services);
        customer.reputation = reputation(chain_, customer.remarks, today_);
        std::ranges::sort(customer.remarks, {}, remarkOrder(chain_.feedback()));
        std::ranges::sort(customer.opportunities, {}, [&](Slot slot) {
            const Opportunity& row = *chain_.opportunities().at(slot);
            return std::tuple(row.state != OpportunityState::open, std::string_view(row.title),
                              std::string_view(row.key.text()));
        });
        for (std::vector<InfluenceOn>* list : {&customer.influences, &customer.influencedBy}) {
            std::ranges::sort(*list, [order = RoleOrder(chain_)](const InfluenceOn& a, const InfluenceOn& b) {
                return a.strength != b.strength ? a.strength > b.strength : order(a.role, b.role);
            });
        }
        customer.next = nextFor(customer, tasks);
    }

    void sortServices(std::vector<Slot>& services) const {
        std::ranges::sort(services, {}, [&](Slot slot) {
            const Service& service = *chain_.services().at(slot);
            return std::tuple(std::string_view(service.provides), std::string_view(service.key.text()));
        });
    }

    [[nodiscard]] std::vector<Slot> openOnes(const std::vector<Slot>& tasks) const {
        std::vector<Slot> open;
        std::ranges::copy_if(tasks, std::back_inserter(open),
                             [&](Slot slot) { return isOpen(chain_.tasks().at(slot)->state); });
        std::ranges::sort(open, {}, [&](Slot slot) {
            const Task& task = *chain_.tasks().at(slot);
            return std::tuple(task.promised ? std::int64_t{task.promised->number()} : last,
                              std::string_view(task.title), std::string_view(task.key.text()));
        });
        return open;
    }

    [[nodiscard]] NextThing nextFor(const Customer& customer, const std::vector<Slot>& tasks) const {
        if (!customer.openTasks.empty()) {
            const Slot first = customer.openTasks.front();
            const std::optional<Day> promised = chain_.tasks().at(first)->promised;
            if (promised && *promised < today_)
                return {NextStep::deliverOrTell, first};
            if (promised && *promised - today_ <= nearDays)
                return {NextStep::keepPromise, first};
        }
        if (const Slot remark = unansweredRemark(customer, tasks); remark != noSlot)
            return {NextStep::answerRemark, remark};
        if (std::ranges::all_of(customer.services,
                                [&](Slot slot) { return chain_.services().at(slot)->expectation.empty(); }))
            return {NextStep::noteExpectation, customer.services.front()};
        if (std::ranges::none_of(customer.remarks, [&](Slot slot) {
                const Feedback& remark = *chain_.feedback().at(slot);
                return remark.day && isMade(remark, today_) && today_ - *remark.day <= recentDays;
            }))
            return {NextStep::askForRemark, noSlot};
        if (!customer.opportunities.empty() &&
            chain_.opportunities().at(customer.opportunities.front())->state == OpportunityState::open)
            return {NextStep::askForOpportunity, customer.opportunities.front()};
        return {};
    }

    [[nodiscard]] Slot unansweredRemark(const Customer& customer, const std::vector<Slot>& tasks) const {
        const auto scored = std::ranges::find_if(customer.remarks, [&](Slot slot) {
            const Feedback& remark = *chain_.feedback().at(slot);
            return remark.day && remark.score && isMade(remark, today_);
        });
        if (scored == customer.remarks.end() || *chain_.feedback().at(*scored)->score >= 0)
            return noSlot;
        const Day day = *chain_.feedback().at(*scored)->day;
        const bool isAnswered = std::ranges::any_of(tasks, [&](Slot slot) {
            const Task& task = *chain_.tasks().at(slot);
            const auto since = [&](const std::optional<Day>& at) { return at && *at >= day; };
            if (task.state == TaskState::delivered)
                return since(task.delivered) && task.key != chain_.feedback().at(*scored)->task;
            return isOpen(task.state) && (since(task.asked) || since(task.promised));
        });
        return isAnswered ? noSlot : *scored;
    }

    const Chain& chain_;
    const PersonKey& person_;
    Day today_;
    std::vector<std::uint8_t> isMine_; ///< by slot of a role
    Customers answer_;
    std::unordered_map<Slot, std::size_t> places_; ///< of customers in the answer
    std::vector<std::vector<Slot>> tasks_;         ///< for each customer, in the same order
};

} // namespace

std::vector<Slot> rolesHeldBy(const Chain& chain, const PersonKey& person) {
    std::vector<Slot> roles;
    if (person.isNone())
        return roles;
    for (auto role = chain.roles().begin(); role != chain.roles().end(); ++role) {
        if (std::ranges::find(role->holders, person) != role->holders.end())
            roles.push_back(role.slot());
    }
    std::ranges::sort(roles, RoleOrder(chain));
    return roles;
}

Customers customersOf(const Chain& chain, const PersonKey& person, Day today) {
    return Gathering(chain, person, today).gather();
}

} // namespace throughline
