#include "core/report/trace_words.h"

#include <gtest/gtest.h>

#include "core/analysis/analysis.h"
#include "tests/core/report/freight.h"

namespace throughline::report {
namespace {

using Lines = std::vector<std::string>;

TraceWords wordsOfTask(const Chain& chain, const std::string& key = "t1") {
    const Analysis analysis(chain);
    return wordsOf(chain, analysis.trace(chain.tasks().slotOf(TaskKey(key))));
}

TEST(TraceWords, TellTheWorkedExample) {
    Freight freight;
    Task& task = freight.task("Renegotiate all freight", "r1");
    task.impact = Freight::hours(40);
    task.impact->low = 30;
    task.impact->high = 50;
    const TraceWords words = wordsOfTask(freight.chain());
    EXPECT_EQ(words.reaches,
              (Lines{"“Renegotiate all freight” reaches Retail customer through Warehouse manager and, in part, "
                     "Production planner: 87.5 % of the work arrives there.",
                     "It reaches Wholesale customer through Production planner: 12.5 % of the "
                     "work arrives there."}));
    EXPECT_EQ(words.impact,
              (Lines{"About 35 of the 40 hours a year (30–50) arrive at Retail customer.",
                     "About 5 of the 40 hours a year (30–50) arrive at Wholesale customer.", "Estimated."}));
    EXPECT_EQ(words.lost, Lines{});
    EXPECT_EQ(words.assumptions, (Lines{"The task names no service, so it follows all of the role's.",
                                        "Each role is taken to pass all its work on in the same proportions. Others "
                                        "share in this result; it is not yours alone."}));
    EXPECT_EQ(words.paths,
              (Lines{"Purchasing manager → Warehouse manager → Retail customer: 75 %",
                     "Purchasing manager → Production planner → Warehouse manager → Retail customer: 12.5 %",
                     "Purchasing manager → Production planner → Wholesale customer: 12.5 %"}));
}

TEST(TraceWords, SayAllWhereAllArrives) {
    Freight freight;
    Task& task = freight.task("Renegotiate", "r1", "s1");
    task.impact = Freight::hours(40);
    task.impact->evidence = Evidence::measured;
    const TraceWords words = wordsOfTask(freight.chain());
    EXPECT_EQ(words.reaches, Lines{"“Renegotiate” reaches Retail customer through Warehouse manager."});
    EXPECT_EQ(words.impact, (Lines{"All of the 40 hours a year arrive at Retail customer.", "Measured."}));
    EXPECT_EQ(words.assumptions, Lines{"Others share in this result; it is not yours alone."});
}

TEST(TraceWords, UseNoDecimalsWhereWeightsAreAssumed) {
    Freight freight;
    freight.service("s7", "r2", "r5", {});
    Task& task = freight.task("Count", "r2");
    task.impact = Freight::hours(10);
    const TraceWords words = wordsOfTask(freight.chain());
    EXPECT_EQ(words.reaches, (Lines{"“Count” reaches Retail customer directly: about half of the work arrives there.",
                                    "It reaches Wholesale customer directly: about half of the work arrives there."}));
    EXPECT_EQ(words.impact.back(), "Estimated; the one split on the way is assumed equal.");
}

TEST(TraceWords, CountWhichSplitsAreAssumed) {
    Freight freight;
    freight.service("s7", "r2", "r5", 2.0);
    freight.task("Order", "r1");
    const Chain chain = freight.chain();
    const Analysis analysis(chain);
    const Splits expected{3, 1, 0};
    EXPECT_EQ(splitsOf(chain, analysis.trace(0)), expected);
    const Splits forService{2, 1, 0};
    Freight other;
    other.service("s7", "r2", "r5", 2.0);
    other.task("Order", "r1", "s2");
    const Chain otherChain = other.chain();
    EXPECT_EQ(splitsOf(otherChain, Analysis(otherChain).trace(0)), forService);
}

TEST(TraceWords, TellWhatIsLost) {
    Freight freight;
    freight.task("Report", "r1", "s6");
    const TraceWords words = wordsOfTask(freight.chain());
    EXPECT_EQ(words.reaches, Lines{"“Report” does not reach an end customer yet."});
    EXPECT_EQ(words.lost,
              (Lines{"None of it is traced to an end customer.", "It ends at Director; whom does Director serve?"}));
    EXPECT_EQ(words.impact, Lines{"Nobody has said yet how much it is worth."});

    Freight loop;
    loop.role("a", "Left");
    loop.role("b", "Right");
    loop.service("l1", "a", "b", {});
    loop.service("l2", "b", "a", {});
    loop.service("l3", "r3", "a", 2.0);
    loop.task("Plan", "r3");
    const TraceWords looped = wordsOfTask(loop.chain());
    EXPECT_EQ(looped.lost,
              (Lines{"50 % is not traced to an end customer yet.", "It circles for ever among Left and Right."}));
}

TEST(TraceWords, TellWholeAndMeasuredAmounts) {
    Freight freight;
    Task& whole = freight.task("Speed up", "r3");
    whole.impact = Freight::hours(2);
    whole.impact->unit = "days faster";
    whole.impact->spread = Spread::whole;
    Task& measured = freight.task("Survey", "r3");
    measured.impact = Freight::hours(7);
    measured.impact->at = RoleKey("r5");
    measured.impact->note = "fewer calls";
    const Chain chain = freight.chain();
    EXPECT_EQ(wordsOfTask(chain).impact,
              (Lines{"2 days faster at Retail customer, who gets all of it.",
                     "2 days faster at Wholesale customer, who gets all of it.", "Estimated."}));
    EXPECT_EQ(wordsOfTask(chain, "t2").impact,
              (Lines{"Its impact: fewer calls.", "7 hours a year, measured at Wholesale customer.", "Estimated."}));
}

TEST(TraceWords, SayThatEndCustomersAreAssumed) {
    Freight freight;
    const Chain chain = freight.chain();
    Edit edit;
    for (const char* key : {"r4", "r5"}) {
        Role role = *chain.roles().find(RoleKey(key));
        role.kind = RoleKind::internal;
        edit.change(chain.roles().share(role.key), role);
    }
    Task task;
    task.key = TaskKey("t1");
    task.title = "Order";
    task.role = RoleKey("r2");
    task.service = ServiceKey("s3");
    edit.add(task);
    Chain changed = chain;
    changed.apply(edit);
    const TraceWords words = wordsOfTask(changed);
    EXPECT_EQ(words.reaches, Lines{"“Order” reaches Retail customer directly."});
    EXPECT_EQ(words.assumptions.front(),
              "No end customer is marked: those who serve nobody and have no task are taken for them.");
}

TEST(TraceWords, AreLinesOfText) {
    Freight freight;
    freight.task("Renegotiate", "r1", "s1");
    const Chain chain = freight.chain();
    EXPECT_EQ(traceWords(chain, Analysis(chain).trace(0), Analysis(chain).trace(0)),
              "“Renegotiate” reaches Retail customer through Warehouse manager.\n"
              "Nobody has said yet how much it is worth.\n"
              "Others share in this result; it is not yours alone.\n"
              "\n"
              "The best paths, with the share of the work that takes them:\n"
              "  Purchasing manager → Warehouse manager → Retail customer: 100 %\n");
}

} // namespace
} // namespace throughline::report
