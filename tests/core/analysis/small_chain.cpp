#include "tests/core/analysis/small_chain.h"

#include <algorithm>
#include <cmath>

#include "tests/support/dice.h"

namespace throughline::test {

Slot ChainBuilder::role(const std::string& key, const std::string& title, RoleKind kind,
                        const std::string& department) {
    Role row;
    row.key = RoleKey(key);
    row.title = title;
    row.kind = kind;
    row.department = department;
    add(row);
    return chain_.roles().slotOf(row.key);
}

Slot ChainBuilder::service(const std::string& key, const std::string& server, const std::string& customer,
                           std::optional<double> weight, bool manager) {
    Service row;
    row.key = ServiceKey(key);
    row.server = RoleKey(server);
    row.customer = RoleKey(customer);
    row.weight = weight;
    row.manager = manager;
    add(row);
    return chain_.services().slotOf(row.key);
}

Slot ChainBuilder::task(const std::string& key, const std::string& role, const std::string& service,
                        std::optional<double> effort) {
    Task row;
    row.key = TaskKey(key);
    row.title = "Task " + key;
    row.role = RoleKey(role);
    row.service = ServiceKey(service);
    row.effort = effort;
    add(row);
    return chain_.tasks().slotOf(row.key);
}

ChainBuilder workedExample() {
    ChainBuilder builder;
    builder.role("r1", "Purchasing manager");
    builder.role("r2", "Warehouse manager");
    builder.role("r3", "Production planner");
    builder.endCustomer("r4", "Retail customer");
    builder.endCustomer("r5", "Wholesale customer");
    builder.role("r6", "Director");
    builder.service("s1", "r1", "r2", 3.0);
    builder.service("s2", "r1", "r3", 1.0);
    builder.service("s3", "r2", "r4");
    builder.service("s4", "r3", "r2", 1.0);
    builder.service("s5", "r3", "r5", 1.0);
    builder.service("s6", "r1", "r6", std::nullopt, true);
    builder.service("s7", "r2", "r6", std::nullopt, true);
    builder.service("s8", "r3", "r6", std::nullopt, true);
    builder.task("t1", "r1", "s1");
    builder.task("t2", "r1");
    builder.task("t3", "r1", "s6");
    for (const char* key : {"t1", "t2", "t3"}) {
        builder.change<Task>(key, [](Task& task) {
            task.impact.emplace();
            task.impact->amount = 40.0;
            task.impact->unit = "hours/year";
        });
    }
    return builder;
}

Chain randomSmallChain(std::uint64_t seed, bool turned) {
    support::Dice dice(seed);
    std::vector<Role> roles;
    std::vector<Service> services;
    std::vector<Task> tasks;
    const std::size_t count = 2 + dice.below(7);
    const double endShare = dice.chance(0.2) ? 0.0 : 0.25;
    for (std::size_t i = 0; i < count; ++i) {
        Role role;
        role.key = RoleKey("r" + std::to_string(dice.below(1000)) + "." + std::to_string(i));
        role.title = std::string(1, static_cast<char>('A' + dice.below(5)));
        role.kind = dice.chance(endShare) ? RoleKind::endCustomer : RoleKind::internal;
        roles.push_back(role);
    }
    const bool unlike = dice.chance(0.15);
    const std::size_t wanted = dice.below(count * 3);
    for (std::size_t i = 0; i < wanted; ++i) {
        const Role& server = dice.pick(roles);
        const Role& customer = dice.pick(roles);
        if (server.key == customer.key)
            continue;
        Service service;
        service.key = ServiceKey("s" + std::to_string(i));
        service.server = server.key;
        service.customer = customer.key;
        if (unlike) {
            service.weight = std::pow(10.0, static_cast<double>(dice.below(25)) - 12.0);
        } else if (dice.chance(0.7)) {
            service.weight = 1.0 + static_cast<double>(dice.below(4));
        }
        service.manager = dice.chance(0.2);
        services.push_back(service);
    }
    for (std::size_t i = dice.below(count * 2); i > 0; --i) {
        const Role& role = dice.pick(roles);
        if (role.kind == RoleKind::endCustomer)
            continue;
        Task task;
        task.key = TaskKey("t" + std::to_string(i));
        task.title = "T";
        task.role = role.key;
        for (const Service& service : services) {
            if (service.server == role.key && dice.chance(0.4))
                task.service = service.key;
        }
        if (dice.chance(0.7))
            task.effort = static_cast<double>(dice.below(5)) / 2.0;
        if (dice.chance(0.2))
            task.state = TaskState::dropped;
        tasks.push_back(task);
    }
    ChainBuilder builder;
    const auto addAll = [&](auto& rows) {
        if (turned)
            std::reverse(rows.begin(), rows.end());
        for (const auto& row : rows)
            builder.add(row);
    };
    addAll(roles);
    addAll(services);
    addAll(tasks);
    return builder.chain();
}

} // namespace throughline::test
