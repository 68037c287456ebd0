#include "tests/core/model/sample.h"

namespace throughline::sample {

namespace {

Task freightTask() {
    Task task;
    task.key = TaskKey("t1");
    task.title = "Negotiate freight rates";
    task.role = RoleKey("r1");
    task.service = ServiceKey("s1");
    task.effort = 8.0;
    task.promised = Day::parse("2026-02-01");
    task.delivered = Day::parse("2026-01-28");
    task.state = TaskState::delivered;
    Impact impact;
    impact.amount = 40.0;
    impact.low = 30.0;
    impact.high = 50.0;
    impact.unit = "hours/year";
    impact.at = RoleKey("r3");
    task.impact = impact;
    task.values = {ValueKey("v1")};
    task.goals = {GoalKey("g1")};
    return task;
}

Service service(const char* key, const char* server, const char* customer) {
    Service row;
    row.key = ServiceKey(key);
    row.server = RoleKey(server);
    row.customer = RoleKey(customer);
    return row;
}

Role role(const char* key, const char* title, RoleKind kind = RoleKind::internal) {
    Role row;
    row.key = RoleKey(key);
    row.title = title;
    row.kind = kind;
    return row;
}

} // namespace

Edit everything() {
    Edit edit{{"import", {}}, {}};
    edit.add(Person{PersonKey("p1"), "A. Example", "a@example.com", ""});
    edit.change(std::make_shared<const DocumentInfo>(), DocumentInfo{"Freight", PersonKey("p1")});
    Role purchasing = role("r1", "Purchasing manager");
    purchasing.holders = {PersonKey("p1")};
    edit.add(purchasing);
    edit.add(role("r2", "Warehouse manager"));
    edit.add(role("r3", "Retail customer", RoleKind::endCustomer));
    edit.add(View{ViewKey("d1"), "Whole chain", 0});
    edit.add(Place{ViewKey("d1"), RoleKey("r1"), 0.0, 0.0});
    edit.add(Place{ViewKey("d1"), RoleKey("r2"), 288.0, 0.0});
    edit.add(service("s1", "r1", "r2"));
    edit.add(service("s2", "r2", "r3"));
    edit.add(Relationship{RoleKey("r1"), RoleKey("r2"), {Sway::reputation}, 1, false});
    edit.add(Influence{RoleKey("r2"), RoleKey("r1"), 0.5});
    edit.add(Value{ValueKey("v1"), "Reliability", 1});
    edit.add(Goal{GoalKey("g1"), "Cut delivery time", "days", 2.0});
    edit.add(freightTask());
    edit.add(Partnership{PartnershipKey("n1"), {RoleKey("r1"), RoleKey("r2")}, true, {GoalKey("g1")}, {}, {}});
    edit.add(
        Feedback{FeedbackKey("f1"), RoleKey("r2"), Day::parse("2026-01-30"), Quality::reliable, 2, "", TaskKey("t1")});
    edit.add(Opportunity{OpportunityKey("o1"), RoleKey("r2"), "Lead the project", OpportunityState::open, ""});
    return edit;
}

Chain chain() {
    Chain chain;
    chain.apply(everything());
    return chain;
}

} // namespace throughline::sample
