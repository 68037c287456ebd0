#include "core/analysis/findings.h"

#include <gtest/gtest.h>

#include "core/analysis/analysis.h"
#include "tests/core/analysis/small_chain.h"

namespace throughline {
namespace {

const Day today = *Day::parse("2026-03-10");

// What the check of that code has found, as "key key; key …".
std::string found(const Chain& chain, std::string_view check) {
    std::string text;
    for (const Finding& finding : Analysis(chain).findings(today)) {
        if (finding.check != check)
            continue;
        if (!text.empty())
            text += "; ";
        for (std::size_t i = 0; i < finding.keys.size(); ++i)
            text += (i > 0 ? " " : "") + finding.keys[i];
    }
    return text;
}

TEST(Findings, AreNoneOfAWholeChain) {
    test::ChainBuilder builder;
    builder.role("a", "A");
    builder.endCustomer("c", "C");
    builder.service("s", "a", "c", 1.0);
    builder.task("t", "a", "s");
    builder.add(Person{PersonKey("p"), "P", {}, {}});
    for (const char* key : {"a", "c"}) {
        builder.change<Role>(key, [](Role& role) { role.holders = {PersonKey("p")}; });
    }
    builder.change<Service>("s", [](Service& service) { service.expectation = "Soon"; });
    builder.change<Task>("t", [](Task& task) { task.expectation = "Soon"; });
    EXPECT_EQ(Analysis(builder.chain()).findings(today), std::vector<Finding>());
}

TEST(Findings, NameDeadEndsAndClosedLoops) {
    test::ChainBuilder builder = test::workedExample();
    builder.role("x", "X");
    builder.role("y", "Y");
    builder.service("xy", "x", "y");
    builder.service("yx", "y", "x");
    EXPECT_EQ(found(builder.chain(), "unreached_role"), "r6; x; y");
    EXPECT_EQ(found(builder.chain(), "closed_loop"), "x y");
    const std::vector<Finding> all = Analysis(builder.chain()).findings(today);
    EXPECT_EQ(all[0].message(), "Work ends at Director, who is no end customer.");
    EXPECT_EQ(all[0].suggestionText(),
              "Whom does Director serve? Draw that service, or mark Director as an end customer.");
    EXPECT_EQ(all[0].severity, Severity::problem);
}

TEST(Findings, NameTasksWithoutACustomerOrPastTheirDay) {
    test::ChainBuilder builder = test::workedExample();
    builder.change<Task>("t1", [](Task& task) { task.promised = today.plus(-1); });
    builder.change<Task>("t3", [](Task& task) { task.promised = today; });
    EXPECT_EQ(found(builder.chain(), "task_without_customer"), "t2");
    EXPECT_EQ(found(builder.chain(), "task_past_promise"), "t1");
    builder.change<Task>("t1", [](Task& task) {
        task.state = TaskState::delivered;
        task.delivered = today;
    });
    EXPECT_EQ(found(builder.chain(), "task_past_promise"), "");
}

TEST(Findings, NameEndCustomersWhomNobodyServes) {
    test::ChainBuilder builder = test::workedExample();
    builder.endCustomer("r7", "Lonely customer");
    EXPECT_EQ(found(builder.chain(), "unserved_end_customer"), "r7");
    EXPECT_EQ(found(builder.chain(), "isolated_role"), "r7");
}

TEST(Findings, NameImpactsMeasuredWhereTheTaskDoesNotReach) {
    test::ChainBuilder builder = test::workedExample();
    builder.change<Task>("t1", [](Task& task) { task.impact->at = RoleKey("r5"); });
    builder.change<Task>("t2", [](Task& task) { task.impact->at = RoleKey("r5"); });
    builder.change<Task>("t3", [](Task& task) { task.impact->at = RoleKey("r4"); });
    EXPECT_EQ(found(builder.chain(), "impact_elsewhere"), "t1 r5; t3 r4");
}

TEST(Findings, NameDepartmentsAllOfWhoseWorkIsLost) {
    test::ChainBuilder builder;
    builder.role("a", "A", RoleKind::internal, "Sales");
    builder.role("b", "B", RoleKind::internal, "Sales");
    builder.role("d", "D", RoleKind::internal, "Audit");
    builder.role("e", "E", RoleKind::internal, "Audit");
    builder.endCustomer("c", "C");
    builder.service("ac", "a", "c");
    builder.service("de", "d", "e");
    EXPECT_EQ(found(builder.chain(), "lost_department"), "d e");
}

TEST(Findings, HintAtAssumedEndCustomers) {
    test::ChainBuilder builder;
    EXPECT_EQ(Analysis(builder.chain()).findings(today), std::vector<Finding>());
    builder.role("a", "A");
    builder.role("b", "B");
    builder.service("ab", "a", "b");
    EXPECT_EQ(found(builder.chain(), "no_end_customer"), "b");
    builder.endCustomer("c", "C");
    EXPECT_EQ(found(builder.chain(), "no_end_customer"), "");
}

TEST(Findings, HintAtWhatIsMissingInTasks) {
    test::ChainBuilder builder = test::workedExample();
    builder.change<Task>("t1", [](Task& task) { task.expectation = "Cheap"; });
    builder.change<Task>("t2", [](Task& task) {
        task.state = TaskState::delivered;
        task.delivered = today;
        task.impact.reset();
        task.outcome = Outcome::fellShort;
    });
    EXPECT_EQ(found(builder.chain(), "task_without_expectation"), "t2; t3");
    EXPECT_EQ(found(builder.chain(), "delivered_without_impact"), "t2");
    EXPECT_EQ(found(builder.chain(), "fell_short_without_lesson"), "t2");
    builder.change<Task>("t2", [](Task& task) {
        task.lesson = "Ask first";
        task.impact.emplace();
        task.impact->note = "Cheaper";
    });
    EXPECT_EQ(found(builder.chain(), "delivered_without_impact"), "");
    EXPECT_EQ(found(builder.chain(), "fell_short_without_lesson"), "");
}

TEST(Findings, HintAtServicesWithoutExpectationOrWeight) {
    test::ChainBuilder builder;
    builder.role("a", "A");
    builder.role("b", "B");
    builder.role("boss", "Boss");
    builder.endCustomer("c", "C");
    builder.service("ab", "a", "b");
    builder.service("ac", "a", "c", 2.0);
    builder.service("aboss", "a", "boss", std::nullopt, true);
    builder.service("bc", "b", "c");
    builder.change<Service>("bc", [](Service& service) { service.expectation = "Soon"; });
    EXPECT_EQ(found(builder.chain(), "service_without_expectation"), "ab; aboss; ac");
    EXPECT_EQ(found(builder.chain(), "assumed_weight"), "ab");
}

TEST(Findings, HintAtPartnershipsThatNeedCare) {
    test::ChainBuilder builder = test::workedExample();
    builder.service("s9", "r2", "r3");
    builder.add(Partnership{PartnershipKey("n1"), {RoleKey("r2"), RoleKey("r3")}, true, {}, {}, {}});
    builder.add(Partnership{PartnershipKey("n2"), {RoleKey("r1"), RoleKey("r2")}, true, {}, {}, {}});
    EXPECT_EQ(found(builder.chain(), "one_way_partnership"), "n2");
    EXPECT_EQ(found(builder.chain(), "partnership_without_goal"), "n2; n1");
    EXPECT_EQ(found(builder.chain(), "neglected_obstacle"), "");
    builder.change<Partnership>("n1", [](Partnership& row) {
        row.obstacles = {{"Different systems", std::nullopt, std::nullopt}};
        row.actions = {{today.plus(-91), "Talked"}, {std::nullopt, "Wrote"}};
    });
    EXPECT_EQ(found(builder.chain(), "neglected_obstacle"), "n1");
    builder.change<Partnership>("n1", [](Partnership& row) { row.actions[0].day = today.plus(-90); });
    EXPECT_EQ(found(builder.chain(), "neglected_obstacle"), "");
    builder.change<Partnership>("n1", [](Partnership& row) {
        row.actions.clear();
        row.obstacles[0].removed = today;
    });
    EXPECT_EQ(found(builder.chain(), "neglected_obstacle"), "");
}

TEST(Findings, HintAtPeopleAndRolesThatStandAlone) {
    test::ChainBuilder builder = test::workedExample();
    builder.add(Person{PersonKey("p1"), "Ann", {}, {}});
    builder.add(Person{PersonKey("p2"), "Bob", {}, {}});
    builder.change<Role>("r1", [](Role& role) { role.holders = {PersonKey("p1")}; });
    EXPECT_EQ(found(builder.chain(), "role_without_holder"), "r6; r3; r4; r2; r5");
    EXPECT_EQ(found(builder.chain(), "person_without_role"), "p2");
    EXPECT_EQ(found(builder.chain(), "owner_without_manager"), "");
    const auto owner = [&](const char* key) {
        Edit edit;
        edit.change(builder.chain().table<DocumentInfo>().row(0), DocumentInfo{"", PersonKey(key)});
        Chain chain = builder.chain();
        chain.apply(edit);
        return chain;
    };
    EXPECT_EQ(found(owner("p1"), "owner_without_manager"), "");
    EXPECT_EQ(found(owner("p2"), "owner_without_manager"), "p2");
}

} // namespace
} // namespace throughline
