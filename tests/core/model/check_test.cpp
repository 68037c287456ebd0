#include "core/model/check.h"

#include <gtest/gtest.h>

#include <cmath>
#include <functional>
#include <limits>

#include "tests/core/model/sample.h"

namespace throughline {
namespace {

/// The edit that changes one row of the sample by `mutate`.
template <class E>
Edit changed(const Chain& chain, const IdentityOf<E>& identity, const std::function<void(E&)>& mutate) {
    Edit edit;
    E row = *chain.table<E>().find(identity);
    mutate(row);
    edit.change(chain.table<E>().share(identity), row);
    return edit;
}

template <class E>
Edit removed(const Chain& chain, const IdentityOf<E>& identity) {
    Edit edit;
    edit.remove(chain.table<E>().share(identity));
    return edit;
}

template <class E>
std::string trouble(const Chain& chain, const IdentityOf<E>& identity, const std::function<void(E&)>& mutate) {
    const Status status = check(chain, changed<E>(chain, identity, mutate));
    return status.isOk() ? "fine" : status.place() + " | " + status.text();
}

const TaskKey t1("t1");
const ServiceKey s1("s1");

TEST(Check, PassesAChainOfEveryKindOfRow) {
    EXPECT_EQ(check(Chain(), sample::everything()), Status());
    EXPECT_EQ(checkWhole(sample::chain()), Status());
}

TEST(Check, SaysWhichMemberBreaksWhichRule) {
    const Chain chain = sample::chain();
    const auto service = [&](const std::function<void(Service&)>& mutate) {
        return trouble<Service>(chain, s1, mutate);
    };
    const auto task = [&](const std::function<void(Task&)>& mutate) { return trouble<Task>(chain, t1, mutate); };
    const double nan = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(service([](Service& s) { s.weight = 0.0; }), "service s1: weight | must be greater than 0");
    EXPECT_EQ(service([&](Service& s) { s.weight = nan; }), "service s1: weight | is not a finite number");
    EXPECT_EQ(service([](Service& s) { s.weight = HUGE_VAL; }), "service s1: weight | is not a finite number");
    EXPECT_EQ(service([](Service& s) { s.customer = s.server; }),
              "service s1: customer | a role does not serve itself");
    EXPECT_EQ(service([](Service& s) { s.customer = RoleKey("r9"); }),
              "service s1: customer | names the role r9, which does not exist");
    EXPECT_EQ(service([](Service& s) { s.customer = {}; }), "service s1: customer | is missing");
    EXPECT_EQ(service([](Service& s) { s.provides = "a\nb"; }),
              "service s1: provides | has a line break or tab; it must be one line");
    EXPECT_EQ(service([](Service& s) { s.server = RoleKey("r3"); }),
              "service s1: server | another role has the task Negotiate freight rates for this service");
    EXPECT_EQ(task([](Task& t) { t.effort = -1.0; }), "task t1: effort | must not be negative");
    EXPECT_EQ(task([](Task& t) { t.title = " \t"; }), "task t1: title | has a line break or tab; it must be one line");
    EXPECT_EQ(task([](Task& t) { t.title = "  "; }), "task t1: title | is blank");
    EXPECT_EQ(task([](Task& t) { t.title = std::string(1001, 'x'); }),
              "task t1: title | is longer than 1000 characters");
    EXPECT_EQ(task([](Task& t) { t.notes = "\xFF"; }), "task t1: notes | is not valid UTF-8 text");
    EXPECT_EQ(task([](Task& t) { t.notes = "a\nb\tc"; }), "fine");
    EXPECT_EQ(task([](Task& t) { t.delivered = {}; }),
              "task t1: delivered | a delivered task needs the day on which it was delivered");
    EXPECT_EQ(task([](Task& t) { t.impact->low = 41.0; }), "task t1: impact.low | is greater than the amount");
    EXPECT_EQ(task([](Task& t) { t.impact->high = 39.0; }), "task t1: impact.high | is less than the amount");
    EXPECT_EQ(task([](Task& t) { t.impact->at = RoleKey("r2"); }),
              "task t1: impact.at | is the role r2, which is no end customer");
    EXPECT_EQ(task([](Task& t) { t.service = ServiceKey("s2"); }),
              "task t1: service | is the service s2, which another role provides");
    EXPECT_EQ(task([](Task& t) { t.values.push_back(ValueKey("v1")); }), "task t1: values[1] | is there twice");
    EXPECT_EQ(task([](Task& t) {
                  t.service = {};
                  t.role = RoleKey("r3");
              }),
              "task t1: role | is the end customer r3, who has no tasks");
    EXPECT_EQ(trouble<Feedback>(chain, FeedbackKey("f1"), [](Feedback& f) { f.score = 3; }),
              "feedback f1: score | must be an integer from -2 to 2");
    EXPECT_EQ(trouble<Influence>(chain, {RoleKey("r2"), RoleKey("r1")}, [](Influence& i) { i.strength = 1.5; }),
              "influence r2/r1: strength | must be from 0 to 1");
    EXPECT_EQ(trouble<Partnership>(chain, PartnershipKey("n1"), [](Partnership& n) { n.roles.pop_back(); }),
              "partnership n1: roles | a partnership has two different roles");
    EXPECT_EQ(trouble<Partnership>(chain, PartnershipKey("n1"), [](Partnership& n) { n.roles[1] = n.roles[0]; }),
              "partnership n1: roles[1] | is there twice");
    EXPECT_EQ(trouble<Role>(chain, RoleKey("r1"), [](Role& r) { r.kind = RoleKind::endCustomer; }),
              "role r1: kind | an end customer has no tasks, and this role has Negotiate freight rates");
    EXPECT_EQ(trouble<Role>(chain, RoleKey("r3"), [](Role& r) { r.kind = RoleKind::internal; }),
              "role r3: kind | the impact of Negotiate freight rates was measured at this end customer");
    EXPECT_EQ(trouble<DocumentInfo>(chain, {}, [](DocumentInfo& d) { d.owner = PersonKey("p9"); }),
              "document: owner | names the person p9, which does not exist");
}

TEST(Check, KeepsWhatIsNamed) {
    const Chain chain = sample::chain();
    EXPECT_EQ(check(chain, removed<Role>(chain, RoleKey("r2"))).code(), Code::invalid);
    EXPECT_EQ(check(chain, removed<Person>(chain, PersonKey("p1"))).code(), Code::invalid);
    EXPECT_EQ(check(chain, removed<Service>(chain, s1)).code(), Code::invalid);
    EXPECT_EQ(check(chain, removed<Service>(chain, ServiceKey("s2"))), Status());
    EXPECT_EQ(check(chain, removed<View>(chain, ViewKey("d1"))).code(), Code::invalid);
    EXPECT_EQ(check(chain, removed<Value>(chain, ValueKey("v1"))).code(), Code::invalid);
    EXPECT_EQ(check(chain, removed<Goal>(chain, GoalKey("g1"))).code(), Code::invalid);
    EXPECT_EQ(check(chain, removed<Task>(chain, t1)).text(), "is still named by the feedback f1");
    EXPECT_EQ(check(chain, removed<DocumentInfo>(chain, {})).code(), Code::invalid);
}

TEST(Check, RefusesAKeyThatIsTaken) {
    const Chain chain = sample::chain();
    Edit edit;
    edit.add(Person{PersonKey("r1"), "B. Example", "", ""});
    EXPECT_EQ(check(chain, edit).text(), "is the key of a role already");
    Edit twice;
    twice.add(Person{PersonKey("p1"), "B. Example", "", ""});
    EXPECT_EQ(check(chain, twice).text(), "the person p1 is there already");
    Edit both;
    both.add(Person{PersonKey("x"), "B. Example", "", ""});
    both.add(Value{ValueKey("x"), "Speed", 2});
    EXPECT_EQ(check(chain, both).text(), "is the key of a value already");
    Edit same;
    same.add(Person{PersonKey("x"), "B. Example", "", ""});
    same.add(Person{PersonKey("x"), "C. Example", "", ""});
    EXPECT_EQ(check(chain, same).text(), "the key x is there twice");
}

TEST(Check, RefusesAnEditWhoseBeforeImageNoLongerFits) {
    Chain chain = sample::chain();
    const Edit edit = changed<Task>(chain, t1, [](Task& t) { t.title = "Mine"; });
    chain.apply(changed<Task>(chain, t1, [](Task& t) { t.title = "Theirs"; }));
    EXPECT_EQ(check(chain, edit).code(), Code::conflict);
    Chain without = sample::chain();
    without.apply(removed<Opportunity>(without, OpportunityKey("o1")));
    EXPECT_EQ(check(without, removed<Opportunity>(sample::chain(), OpportunityKey("o1"))).code(), Code::conflict);
}

TEST(Check, LooksAtWhatTheEditLeaves) {
    const Chain chain = sample::chain();
    // The task and the service that names it go to another role in one edit.
    Edit edit = changed<Task>(chain, t1, [](Task& t) { t.role = RoleKey("r2"); });
    const Edit move = changed<Service>(chain, s1, [](Service& s) {
        s.server = RoleKey("r2");
        s.customer = RoleKey("r3");
    });
    EXPECT_FALSE(check(chain, edit).isOk());
    EXPECT_FALSE(check(chain, move).isOk());
    edit.changes.push_back(move.changes.front());
    EXPECT_EQ(check(chain, edit), Status());
}

TEST(Check, LetsTheCallerNameThePlace) {
    Edit edit = sample::everything();
    edit.add(Place{ViewKey("d9"), RoleKey("r1"), 0, 0});
    const Status status = check(Chain(), edit, [](std::size_t change, std::string_view member) {
        return "#" + std::to_string(change) + "." + std::string(member);
    });
    EXPECT_EQ(status.place(), "#" + std::to_string(edit.changes.size() - 1) + ".view");
}

} // namespace
} // namespace throughline
