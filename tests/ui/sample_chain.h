#pragma once

#include <string>

#include "core/model/chain.h"

namespace throughline::support {

/// The worked example with people, departments, places and tasks: Purchasing manager (r1) serves Warehouse manager (r2)
/// and Production planner (r3); both lead to Retail customer (r4), r3 also to Wholesale customer (r5); all three report
/// to a Director (r6). Tasks t1 to t5 of r1, t6 of r2.
inline Chain sampleChain() {
    Edit edit;
    const auto person = [&](const char* key, const char* name) {
        Person row;
        row.key = PersonKey(key);
        row.name = name;
        edit.add(std::move(row));
    };
    person("p1", "Ada Example");
    person("p2", "Bo Sample");
    View view;
    view.key = ViewKey("v1");
    view.title = "Main";
    edit.add(view);
    const auto role = [&](const char* key, const char* title, const char* department, const char* holder, double x,
                          double y, RoleKind kind = RoleKind::internal) {
        Role row;
        row.key = RoleKey(key);
        row.title = title;
        row.department = department;
        row.kind = kind;
        if (*holder != '\0')
            row.holders.emplace_back(holder);
        edit.add(row);
        edit.add(Place{ViewKey("v1"), RoleKey(key), x, y});
    };
    role("r1", "Purchasing manager", "Purchasing", "p1", 0, 0);
    role("r2", "Warehouse manager", "Logistics", "p2", 288, -120);
    role("r3", "Production planner", "Production", "", 288, 120);
    role("r4", "Retail customer", "", "", 576, -120, RoleKind::endCustomer);
    role("r5", "Wholesale customer", "", "", 576, 120, RoleKind::endCustomer);
    role("r6", "Director of supply chain and operations", "Board", "", 576, 360);
    const auto service = [&](const char* key, const char* from, const char* to, const char* provides,
                             std::optional<double> weight, bool manager = false) {
        Service row;
        row.key = ServiceKey(key);
        row.server = RoleKey(from);
        row.customer = RoleKey(to);
        row.provides = provides;
        row.weight = weight;
        row.manager = manager;
        edit.add(row);
    };
    service("s1", "r1", "r2", "Freight at agreed rates", 3.0);
    service("s2", "r1", "r3", "Parts on time", 1.0);
    service("s3", "r2", "r4", "Full shelves", std::nullopt);
    service("s4", "r3", "r2", "Stock plan", 1.0);
    service("s5", "r3", "r5", "Orders", 1.0);
    service("s6", "r1", "r6", "", std::nullopt, true);
    service("s7", "r2", "r6", "", std::nullopt, true);
    const auto task = [&](const char* key, const char* title, const char* owner, const char* promised,
                          TaskState state) {
        Task row;
        row.key = TaskKey(key);
        row.title = title;
        row.role = RoleKey(owner);
        row.promised = Day::parse(promised);
        row.state = state;
        if (state == TaskState::delivered)
            row.delivered = row.promised;
        edit.add(row);
    };
    task("t1", "Renegotiate all freight", "r1", "2026-03-01", TaskState::inProgress);
    task("t2", "Second source for bearings", "r1", "2026-08-01", TaskState::planned);
    task("t3", "Supplier scorecard", "r1", "2026-02-01", TaskState::delivered);
    task("t4", "Clear old contracts", "r1", "2026-01-15", TaskState::dropped);
    task("t5", "Frame contract for packaging", "r1", "2026-09-01", TaskState::planned);
    task("t6", "Cycle count every week", "r2", "2026-07-01", TaskState::planned);
    Chain chain;
    chain.apply(edit);
    return chain;
}

inline Day sampleDay() {
    return *Day::parse("2026-06-01");
}

} // namespace throughline::support
