#include "tests/support/chain_maker.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <numeric>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "tests/support/dice.h"

namespace throughline::support {

namespace {

const std::vector<std::string> departmentNames{
    "Sales",       "Support",   "Logistics", "Assembly", "Quality",     "Purchasing", "Finance",  "IT Operations",
    "Development", "Personnel", "Marketing", "Research", "Maintenance", "Legal",      "Planning", "Security"};
const std::vector<std::string> roleNames{"Manager", "Planner",  "Clerk",      "Analyst",   "Engineer",
                                         "Buyer",   "Operator", "Technician", "Inspector", "Coordinator"};
const std::vector<std::string> customerNames{"Retail customer", "Wholesale customer", "Export customer",
                                             "Public sector",   "Online customer",    "Insured person"};
const std::vector<std::string> taskNames{"Prepare the offer",    "Review the order",  "Update the plan",
                                         "Settle the complaint", "Test the delivery", "Compare the rates"};

std::uint32_t round32(double value) {
    return static_cast<std::uint32_t>(std::llround(value));
}

// Sizes of the levels before the end customers': all at least 1, uneven.
std::vector<std::uint32_t> levelSizes(Dice& dice, std::uint32_t roles, std::uint32_t levels) {
    std::vector<double> weights;
    for (std::uint32_t i = 0; i < levels; ++i) {
        weights.push_back((0.35 + dice.unit()) * (0.4 + std::sin(3.14159265358979 * (i + 0.7) / (levels + 0.4))));
    }
    const double total = std::accumulate(weights.begin(), weights.end(), 0.0);
    std::vector<std::uint32_t> sizes;
    for (const double weight : weights) {
        sizes.push_back(std::max(1U, static_cast<std::uint32_t>(roles * weight / total)));
    }
    std::uint32_t sum = std::accumulate(sizes.begin(), sizes.end(), 0U);
    for (std::size_t i = 0; sum != roles; i = (i + 1) % levels) {
        if (sum < roles) {
            ++sizes[i];
            ++sum;
        } else if (sizes[i] > 1) {
            --sizes[i];
            --sum;
        }
    }
    return sizes;
}

class Maker {
  public:
    explicit Maker(const ChainShape& shape) : shape_(shape), dice_(shape.seed) {}

    MadeChain run() {
        makeRoles();
        makeServices();
        for (std::uint32_t i = 0; i < shape_.tasks; ++i) {
            const std::size_t role = dice_.chance(0.8) ? dice_.below(inner_) : dice_.skewed(inner_);
            made_.taskRoles.push_back(static_cast<Slot>(role));
            made_.flat.hasTask[role] = 1;
        }
        if (shape_.shuffled)
            shuffle();
        return std::move(made_);
    }

  private:
    void makeRoles() {
        const auto customers = std::clamp(round32(std::sqrt(shape_.roles) * 0.4), 1U, std::min(40U, shape_.roles - 1));
        inner_ = shape_.roles - customers;
        const std::uint32_t innerLevels = std::max(1U, std::min(shape_.levels - 1, inner_));
        const std::vector<std::uint32_t> sizes = levelSizes(dice_, inner_, innerLevels);
        const std::uint32_t bands = std::max(1U, round32(inner_ / 12.0 / std::max(1.0, innerLevels / 3.0)));
        const std::uint32_t depth = std::min(3U, innerLevels);
        made_.levels = innerLevels + 1;
        Slot next = 0;
        for (std::uint32_t level = 0; level <= innerLevels; ++level) {
            const bool isLast = level == innerLevels;
            const std::uint32_t size = isLast ? customers : sizes[level];
            first_.push_back(next);
            for (std::uint32_t position = 0; position < size; ++position, ++next) {
                made_.flat.roles.push_back(isLast ? FlatChain::Kind::endCustomer : FlatChain::Kind::internal);
                made_.level.push_back(level);
                made_.position.push_back(position);
                const auto band = static_cast<std::uint32_t>(std::uint64_t{position} * bands / size);
                made_.department.push_back(isLast ? MadeChain::noDepartment : level / depth * bands + band);
            }
        }
        first_.push_back(next);
        made_.flat.hasTask.assign(shape_.roles, 0);
    }

    // A role 1 to 3 levels nearer to the end customers, mostly at a like place.
    Slot pickCustomer(Slot server) {
        const std::uint32_t level = made_.level[server];
        const double far = dice_.unit();
        const std::uint32_t steps = far <= 0.75 ? 1 : far <= 0.93 ? 2 : 3;
        const std::uint32_t target = std::min(level + steps, made_.levels - 1);
        const std::uint32_t size = first_[target + 1] - first_[target];
        const double relative = (made_.position[server] + 0.5) / (first_[level + 1] - first_[level]);
        const double reach = std::max(2.0, std::min(size, 24U) * 1.0) / size;
        const double how = dice_.unit();
        double where = dice_.unit();
        if (how < 0.86) { // near: the same or a neighbouring department
            where = relative + (where + dice_.unit() - 1.0) * reach;
        } else if (how < 0.95) { // a hub: every 16th role of the level, the first ones most
            return first_[target] + static_cast<Slot>(dice_.skewed((size + 15) / 16) * 16);
        }
        return first_[target] + static_cast<Slot>(std::clamp(where * size, 0.0, size - 1.0));
    }

    bool add(Slot server, Slot customer, double weight, bool manager) {
        if (server == customer)
            return false;
        if (!used_.insert(std::uint64_t{server} * shape_.roles + customer).second)
            return false;
        made_.flat.services.push_back({server, customer, weight, manager});
        return true;
    }
    double weight() { return 1.0 + static_cast<double>(dice_.skewed(9)); }
    bool serve(Slot server, Slot customer) {
        if (!add(server, customer, weight(), false))
            return false;
        if (dice_.chance(shape_.twoWay) && customer < inner_)
            add(customer, server, weight(), false);
        return true;
    }

    void makeServices() {
        const std::size_t wanted = std::llround(shape_.roles * shape_.servicesPerRole);
        used_.reserve(wanted + wanted / 8);
        made_.flat.services.reserve(wanted + 2);
        for (Slot role = 0; role < inner_; ++role)
            serve(role, pickCustomer(role));
        makeManagers(wanted);
        for (std::size_t misses = 0; made_.flat.services.size() < wanted && misses < 50 * wanted;) {
            const auto role = static_cast<Slot>(dice_.below(inner_));
            if (!serve(role, pickCustomer(role)))
                ++misses;
        }
    }

    void makeManagers(std::size_t wanted) {
        const std::uint32_t departments =
            1 + *std::max_element(made_.department.begin(), made_.department.begin() + inner_);
        std::vector<std::vector<Slot>> staff(departments);
        for (Slot role = 0; role < inner_; ++role)
            staff[made_.department[role]].push_back(role);
        auto budget = static_cast<std::size_t>(0.08 * static_cast<double>(wanted));
        for (const std::vector<Slot>& members : staff) {
            if (members.size() < 4)
                continue;
            const std::size_t reporting = std::max<std::size_t>(2, members.size() / 4);
            for (std::size_t i = 1; i <= reporting && budget > 0 && made_.flat.services.size() < wanted; ++i) {
                if (add(members[i], members[0], 1.0, true))
                    --budget;
            }
        }
    }

    void shuffle() {
        std::vector<Slot> numbers(shape_.roles);
        std::iota(numbers.begin(), numbers.end(), 0U);
        for (std::size_t i = numbers.size(); i-- > 1;)
            std::swap(numbers[i], numbers[dice_.below(i + 1)]);
        const auto renumber = [&](auto& rows) {
            auto old = rows;
            for (std::size_t i = 0; i < rows.size(); ++i)
                rows[numbers[i]] = old[i];
        };
        renumber(made_.flat.roles);
        renumber(made_.flat.hasTask);
        renumber(made_.department);
        renumber(made_.level);
        renumber(made_.position);
        for (FlatChain::Service& service : made_.flat.services) {
            service.server = numbers[service.server];
            service.customer = numbers[service.customer];
        }
        for (Slot& role : made_.taskRoles)
            role = numbers[role];
        auto& services = made_.flat.services;
        for (std::size_t i = services.size(); i-- > 1;)
            std::swap(services[i], services[dice_.below(i + 1)]);
    }

    ChainShape shape_;
    Dice dice_;
    MadeChain made_;
    std::uint32_t inner_ = 0;
    std::vector<Slot> first_; ///< of each level, and the number of roles
    std::unordered_set<std::uint64_t> used_;
};

std::string numbered(const std::string& name, std::size_t number) {
    return number == 0 ? name : name + ' ' + std::to_string(number + 1);
}

template <class E, class Tables>
void insert(Tables& tables, E row) {
    std::get<Table<E>>(tables).insert(std::make_shared<const E>(std::move(row)));
}

} // namespace

std::uint32_t levelsFor(std::uint32_t roles) {
    const double decades = std::log10(std::max(2.0, roles / 100.0));
    return 5 + static_cast<std::uint32_t>(std::lround(5.0 * decades));
}

MadeChain makeFlatChain(const ChainShape& shape) {
    return Maker(shape).run();
}

Chain makeChain(const ChainShape& shape) {
    const MadeChain made = makeFlatChain(shape);
    Dice dice(shape.seed ^ 0x5eed);
    detail::TablesOf<AllKinds>::Type tables;
    insert(tables, DocumentInfo{"Chain of " + std::to_string(shape.roles) + " roles", {}});
    std::get<Table<Role>>(tables).reserve(shape.roles);
    std::get<Table<Service>>(tables).reserve(made.flat.services.size());

    std::unordered_map<std::string, std::size_t> sameTitle;
    for (Slot slot = 0; slot < shape.roles; ++slot) {
        Role role;
        role.key = RoleKey("r" + std::to_string(slot));
        const std::uint32_t department = made.department[slot];
        if (department == MadeChain::noDepartment) {
            role.kind = RoleKind::endCustomer;
            role.title = dice.pick(customerNames);
        } else {
            role.department =
                numbered(departmentNames[department % departmentNames.size()], department / departmentNames.size());
            role.title = role.department + ' ' + dice.pick(roleNames);
        }
        role.title = numbered(role.title, sameTitle[role.title]++);
        insert(tables, std::move(role));
    }
    const auto roleKey = [](Slot slot) { return RoleKey("r" + std::to_string(slot)); };
    std::vector<std::vector<std::size_t>> served(shape.tasks > 0 ? shape.roles : 0);
    for (std::size_t i = 0; i < made.flat.services.size(); ++i) {
        const FlatChain::Service& flat = made.flat.services[i];
        Service service;
        service.key = ServiceKey("s" + std::to_string(i));
        service.server = roleKey(flat.server);
        service.customer = roleKey(flat.customer);
        service.weight = flat.weight;
        service.manager = flat.manager;
        if (!served.empty())
            served[flat.server].push_back(i);
        insert(tables, std::move(service));
    }
    const Day today = *Day::parse("2026-01-01");
    for (std::size_t i = 0; i < made.taskRoles.size(); ++i) {
        Task task;
        task.key = TaskKey("t" + std::to_string(i));
        task.title = dice.pick(taskNames);
        task.role = roleKey(made.taskRoles[i]);
        const auto& services = served[made.taskRoles[i]];
        if (!services.empty() && dice.chance(0.9))
            task.service = ServiceKey("s" + std::to_string(dice.pick(services)));
        task.effort = (1.0 + static_cast<double>(dice.skewed(40))) / 2.0;
        task.promised = today.plus(static_cast<int>(dice.below(60)));
        insert(tables, std::move(task));
    }
    if (shape.placed) {
        insert(tables, View{ViewKey("d0"), "Whole chain", 0});
        std::get<Table<Place>>(tables).reserve(shape.roles);
        for (Slot slot = 0; slot < shape.roles; ++slot) {
            insert(tables, Place{ViewKey("d0"), roleKey(slot), made.level[slot] * 320.0, made.position[slot] * 120.0});
        }
    }
    return Chain::assembled(std::move(tables)).value();
}

} // namespace throughline::support
