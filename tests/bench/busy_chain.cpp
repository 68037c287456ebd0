#include "tests/bench/busy_chain.h"

#include <algorithm>
#include <string>
#include <utility>

namespace throughline::bench {

namespace {

constexpr int customerCount = 200;

Task taskOf(int i) {
    Task task;
    task.key = TaskKey("t" + std::to_string(i));
    task.title = "Task " + std::to_string(i);
    task.role = RoleKey("me");
    task.service = ServiceKey("s" + std::to_string(i % customerCount));
    task.promised = busyDay.plus(i % 700 - 600);
    task.effort = 1.0 + i % 7;
    task.values = {ValueKey("v" + std::to_string(i % 12))};
    task.goals = {GoalKey("g" + std::to_string(i % 12))};
    if (i % 3 == 0)
        return task;
    task.state = TaskState::delivered;
    task.delivered = std::min(busyDay, task.promised->plus(i % 11 - 6));
    task.impact.emplace();
    task.impact->amount = i % 90;
    task.impact->unit = "hours";
    return task;
}

} // namespace

Chain busyChain(int tasks, int remarks) {
    Edit edit;
    edit.add(Person{busyPerson, "A. Example", "", ""});
    edit.add(Role{RoleKey("me"), "Me", "", RoleKind::internal, "", "", {busyPerson}});
    edit.add(Role{RoleKey("end"), "Everybody", "", RoleKind::endCustomer, "", "", {}});
    for (int i = 0; i < customerCount; ++i) {
        const std::string number = std::to_string(i);
        const RoleKey customer("c" + number);
        edit.add(Role{customer, "Customer " + number, "", RoleKind::internal, "", "", {}});
        edit.add(Service{ServiceKey("s" + number), RoleKey("me"), customer, "", {}, "", i == 0, false});
        edit.add(Service{ServiceKey("e" + number), customer, RoleKey("end"), "", {}, "", false, false});
        edit.add(Partnership{PartnershipKey("n" + number), {RoleKey("me"), customer}, false, {}, {}, {}});
    }
    for (int i = 0; i < 12; ++i) {
        const std::string number = std::to_string(i);
        edit.add(Value{ValueKey("v" + number), "Value " + number, i + 1});
        edit.add(Goal{GoalKey("g" + number), "Goal " + number, "days", 2.0});
    }
    for (int i = 0; i < tasks; ++i)
        edit.add(taskOf(i));
    for (int i = 0; i < remarks; ++i) {
        edit.add(Feedback{FeedbackKey("f" + std::to_string(i)),
                          RoleKey("c" + std::to_string(i % customerCount)),
                          busyDay.plus(-i % 900),
                          Quality::reliable,
                          i % 5 - 2,
                          "A word",
                          {}});
    }
    Chain chain;
    DocumentInfo info;
    info.owner = busyPerson;
    edit.change(chain.table<DocumentInfo>().row(0), std::move(info));
    chain.apply(edit);
    return chain;
}

} // namespace throughline::bench
