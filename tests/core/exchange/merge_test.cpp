#include "core/exchange/merge.h"

#include <gtest/gtest.h>

#include "core/exchange/json_reader.h"
#include "core/exchange/json_writer.h"
#include "tests/core/exchange/some_chain.h"

namespace throughline::exchange {
namespace {

using Counts = std::vector<std::pair<std::string_view, std::size_t>>;

struct Result {
    std::string error;
    Merged merged;
    Chain chain;
    std::vector<std::string> choices;
};

/// `text` merged into `target`.
Result mergedInto(const Chain& target, std::string_view text, const TakesTheirs& takes = {}) {
    Result result;
    Imported imported;
    KeySource keys(7);
    imported.begin({"f", Imported::Places::members});
    if (const Status status = readJson(text, 0, target, keys, imported); !status) {
        result.error = status.text();
        return result;
    }
    auto merged = merge(target, imported, keys, takes);
    if (!merged) {
        result.error = merged.status().text();
        return result;
    }
    result.merged = std::move(*merged);
    result.chain = target;
    result.chain.apply(result.merged.edit);
    for (const Choice& choice : imported.choices())
        result.choices.push_back(choice.what());
    return result;
}

std::string json(const std::string& members) {
    return R"({"format": "throughline-chain", "version": 2, )" + members + "}";
}

Chain chainOf(const std::string& members) {
    const Outcome outcome = importJson(json(members));
    EXPECT_EQ(outcome.error, "");
    return outcome.chain;
}

const char* const office = R"("title": "Office",
    "people": [{"key": "p1", "name": "Ada", "email": "ada@example.com"}],
    "roles": [{"key": "r1", "title": "Buyer", "department": "Purchasing", "holders": ["p1"]},
              {"key": "r2", "title": "Manager", "department": "Purchasing"},
              {"key": "r3", "title": "Manager", "department": "Sales"},
              {"key": "r4", "title": "Retail", "kind": "end_customer"}],
    "services": [{"key": "s1", "server": "r1", "customer": "r4", "provides": "Goods"}],
    "tasks": [{"key": "t1", "title": "Order", "role": "r1", "service": "s1"}])";

TEST(Merge, OfTheSameChainChangesNothing) {
    for (std::uint64_t seed = 1; seed <= 100; ++seed) {
        const Chain chain = randomChain(seed);
        const Result result = mergedInto(chain, writeJson(chain));
        ASSERT_EQ(result.error, "") << "seed " << seed;
        ASSERT_TRUE(result.merged.edit.isEmpty()) << "seed " << seed;
        ASSERT_TRUE(result.merged.differences.empty()) << "seed " << seed;
        ASSERT_TRUE(result.merged.added.empty()) << "seed " << seed;
    }
}

TEST(Merge, MatchesWithoutKeysByWhatAPersonTellsRowsApartBy) {
    const Result result = mergedInto(chainOf(office), json(R"(
        "people": [{"key": "a", "name": "Ada Lovelace", "email": "ada@example.com"}, {"key": "b", "name": "Bob"}],
        "roles": [{"key": "x1", "title": "Buyer", "department": "Purchasing", "holders": ["b"]},
                  {"key": "x2", "title": "Manager", "department": "Sales", "holders": ["a"]},
                  {"key": "x3", "title": "Retail"},
                  {"key": "x4", "title": "Planner", "department": "Sales"}],
        "services": [{"key": "y1", "server": "x1", "customer": "x3", "provides": "Goods", "weight": 2},
                     {"key": "y2", "server": "x4", "customer": "x2", "provides": "Plans"}],
        "tasks": [{"key": "z1", "title": "Order", "role": "x1", "effort": 3}, {"key": "z2", "title": "Plan", "role": "x4"}])"));
    ASSERT_EQ(result.error, "");
    EXPECT_EQ(result.merged.matched, (Counts{{"people", 1}, {"roles", 3}, {"services", 1}, {"tasks", 1}}));
    EXPECT_EQ(result.merged.added, (Counts{{"people", 1}, {"roles", 1}, {"services", 1}, {"tasks", 1}}));
    const Chain& chain = result.chain;
    EXPECT_EQ(chain.roles().find(RoleKey("r1"))->holders, (std::vector{PersonKey("p1"), PersonKey("b")}));
    EXPECT_EQ(chain.roles().find(RoleKey("r3"))->holders, std::vector{PersonKey("p1")});
    EXPECT_EQ(chain.services().find(ServiceKey("s1"))->weight, 2.0);
    EXPECT_EQ(chain.services().find(ServiceKey("y2"))->customer, RoleKey("r3"));
    EXPECT_EQ(chain.tasks().find(TaskKey("t1"))->effort, 3.0);
    EXPECT_EQ(chain.tasks().find(TaskKey("t1"))->service, ServiceKey("s1")) << "what is set stays";
    ASSERT_EQ(result.merged.differences.size(), 1U);
    const Result again = mergedInto(result.chain, writeJson(result.chain));
    EXPECT_TRUE(again.merged.edit.isEmpty());
    EXPECT_EQ(result.merged.differences.front(),
              (Difference{"person", "p1", "Ada", "name", "Ada", "Ada Lovelace", "f:people[0].name"}));
}

TEST(Merge, AsksAboutWhatDiffersAndTakesWhatItIsTold) {
    const Chain chain = chainOf(office);
    const std::string other = json(R"("title": "Works",
        "roles": [{"key": "r1", "title": "Chief buyer", "department": "Procurement", "expertise": "Prices"}])");
    const Result kept = mergedInto(chain, other);
    ASSERT_EQ(kept.error, "");
    ASSERT_EQ(kept.merged.differences.size(), 3U);
    EXPECT_EQ(kept.chain.roles().find(RoleKey("r1"))->title, "Buyer");
    EXPECT_EQ(kept.chain.roles().find(RoleKey("r1"))->expertise, "Prices");
    EXPECT_EQ(kept.chain.info().title, "Office");
    const Result taken =
        mergedInto(chain, other, [](std::size_t, const Difference& each) { return each.member == "department"; });
    EXPECT_EQ(taken.merged.differences, kept.merged.differences);
    EXPECT_EQ(taken.chain.roles().find(RoleKey("r1"))->title, "Buyer");
    EXPECT_EQ(taken.chain.roles().find(RoleKey("r1"))->department, "Procurement");
}

TEST(Merge, SaysWhatOfTheFileIsOneHere) {
    const Result result = mergedInto(chainOf(office), json(R"("roles": [
        {"key": "a", "title": "Buyer", "department": "Purchasing"}, {"key": "b", "title": "buyer", "department": "Purchasing"},
        {"key": "r4", "title": "Retail", "kind": "end_customer"}],
        "services": [{"key": "x", "server": "a", "customer": "r4", "provides": "Goods"},
        {"key": "y", "server": "a", "customer": "r4", "provides": "Goods"}])"));
    EXPECT_EQ(result.error, "");
    EXPECT_EQ(result.chain.services().size(), 1U);
    EXPECT_EQ(result.choices.back(), "services (1) are the same one in the chain as another of the file");
}

TEST(Merge, ATitleThatFitsSeveralMatchesNone) {
    const Result result = mergedInto(chainOf(office), json(R"("roles": [{"key": "x", "title": "Manager"}])"));
    ASSERT_EQ(result.error, "");
    EXPECT_EQ(result.merged.added, (Counts{{"roles", 1}}));
    EXPECT_EQ(result.chain.roles().size(), 5U);
}

TEST(Merge, AKeyThatAnotherKindHasIsMadeUpAnew) {
    const Result result = mergedInto(chainOf(office), json(R"(
        "roles": [{"key": "t1", "title": "Tester"}],
        "services": [{"key": "y", "server": "t1", "customer": "r4"}])"));
    ASSERT_EQ(result.error, "");
    const Service& service = *result.chain.services().find(ServiceKey("y"));
    EXPECT_NE(service.server, RoleKey("t1"));
    EXPECT_EQ(result.chain.roles().find(service.server)->title, "Tester");
}

TEST(Merge, WhatWouldBreakARuleIsRefused) {
    const Result result = mergedInto(chainOf(office), json(R"("roles": [{"key": "x", "title": "  "}])"));
    EXPECT_EQ(result.error, "is blank");
}

TEST(Merge, NobodyWhoServesOrHasTasksHereBecomesAnEndCustomer) {
    const auto theirs = [](std::size_t, const Difference&) { return true; };
    const Result result =
        mergedInto(chainOf(office), json(R"("roles": [{"key": "r1", "title": "Buyer", "kind": "end_customer"},
                                           {"key": "r2", "title": "Manager", "kind": "end_customer"}])"),
                   theirs);
    ASSERT_EQ(result.error, "");
    EXPECT_EQ(result.chain.roles().find(RoleKey("r1"))->kind, RoleKind::internal);
    EXPECT_EQ(result.chain.roles().find(RoleKey("r2"))->kind, RoleKind::endCustomer);
}

TEST(Merge, NeverRemovesAndNeverMoves) {
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const Chain target = randomChain(seed);
        const Chain other = randomChain(seed + 1000);
        const Result result = mergedInto(target, writeJson(other));
        ASSERT_EQ(result.error, "") << "seed " << seed;
        for (const AnyChange& change : result.merged.edit.changes) {
            std::visit([](const auto& each) { ASSERT_NE(each.after, nullptr); }, change);
        }
        for (const Place& place : target.places())
            ASSERT_EQ(*result.chain.places().find(identityOf(place)), place) << "seed " << seed;
    }
}

} // namespace
} // namespace throughline::exchange
