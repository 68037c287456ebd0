#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <optional>
#include <string>

#include "core/model/chain.h"
#include "core/model/check.h"

namespace throughline::report {

/// The worked example of the semantics: purchasing, warehouse, planner, two end customers and a director.
class Freight {
  public:
    Freight() {
        role("r1", "Purchasing manager");
        role("r2", "Warehouse manager");
        role("r3", "Production planner");
        role("r4", "Retail customer", RoleKind::endCustomer);
        role("r5", "Wholesale customer", RoleKind::endCustomer);
        role("r6", "Director");
        service("s1", "r1", "r2", 3.0);
        service("s2", "r1", "r3", 1.0);
        service("s3", "r2", "r4", {});
        service("s4", "r3", "r2", 1.0);
        service("s5", "r3", "r5", 1.0);
        service("s6", "r1", "r6", {}, true);
    }
    void role(const std::string& key, const std::string& title, RoleKind kind = RoleKind::internal) {
        edit_.add(Role{RoleKey(key), title, "", kind, "", "", {}});
    }
    void service(const std::string& key, const std::string& server, const std::string& customer,
                 std::optional<double> weight, bool manager = false) {
        edit_.add(Service{ServiceKey(key), RoleKey(server), RoleKey(customer), "", weight, "", manager, false});
    }
    Task& task(const std::string& title, const std::string& role, const std::string& service = {}) {
        Task task;
        task.key = TaskKey("t" + std::to_string(++tasks_));
        task.title = title;
        task.role = RoleKey(role);
        task.service = ServiceKey(service);
        auto row = std::make_shared<Task>(std::move(task));
        edit_.changes.emplace_back(Change<Task>{nullptr, row});
        return *row;
    }
    static Impact hours(double amount) {
        Impact impact;
        impact.amount = amount;
        impact.unit = "hours/year";
        return impact;
    }
    /// The chain with all of it, checked.
    Chain chain() const {
        Chain chain;
        const Status status = check(chain, edit_);
        EXPECT_TRUE(status) << status.place() << ": " << status.text();
        if (status)
            chain.apply(edit_);
        return chain;
    }

  private:
    Edit edit_;
    int tasks_ = 0;
};

} // namespace throughline::report
