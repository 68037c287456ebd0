#include "core/analysis/partnerships.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "core/analysis/findings.h"
#include "tests/core/analysis/small_chain.h"
#include "tests/support/random_chain.h"

namespace throughline {
namespace {

const Day today = *Day::parse("2026-06-01");

class Partnerships : public testing::Test {
  protected:
    Partnerships() {
        builder.role("a", "Analyst");
        builder.role("b", "Buyer");
        builder.role("c", "Clerk");
    }
    void service(const char* key, const char* server, const char* customer, const char* expectation = "On time") {
        builder.service(key, server, customer);
        builder.change<Service>(key, [&](Service& row) { row.expectation = expectation; });
    }
    Partnership& row() {
        static Partnership row;
        row = {};
        row.key = PartnershipKey("n1");
        row.roles = {RoleKey("b"), RoleKey("a")};
        return row;
    }
    [[nodiscard]] Slot slot(const char* key) const { return builder.chain().roles().slotOf(RoleKey(key)); }
    [[nodiscard]] PartnershipLook look() const { return partnershipLook(builder.chain(), slot("a"), slot("b"), today); }
    [[nodiscard]] std::string pairs(const char* person = "") const {
        std::string text;
        for (const RolePair& pair : partnerPairs(builder.chain(), PersonKey(person))) {
            text +=
                builder.chain().roles().at(pair.one)->key.text() + builder.chain().roles().at(pair.other)->key.text();
            text += std::string(pair.isKept ? "k" : "") + (pair.isDrawn ? "d" : "") + " ";
        }
        return text;
    }
    test::ChainBuilder builder;
};

TEST_F(Partnerships, PutBothServicesSideBySide) {
    service("s1", "a", "b");
    service("s2", "b", "a");
    service("s3", "a", "b");
    builder.change<Service>("s3", [](Service& row) { row.weight = 2.0; });
    Partnership partnership = row();
    partnership.twoWay = true;
    builder.add(Goal{GoalKey("g2"), "Faster", "days", 2.0});
    builder.add(Goal{GoalKey("g1"), "Cheaper", "", std::nullopt});
    partnership.goals = {GoalKey("g2"), GoalKey("g1")};
    partnership.obstacles = {{"removed", Day::parse("2026-01-01"), Day::parse("2026-01-11")},
                             {"young", Day::parse("2026-05-31"), std::nullopt},
                             {"ageless", std::nullopt, std::nullopt},
                             {"old", Day::parse("2026-05-01"), std::nullopt}};
    partnership.actions = {
        {Day::parse("2026-05-01"), "met"}, {std::nullopt, "once"}, {Day::parse("2026-05-20"), "agreed"}};
    builder.add(partnership);
    const PartnershipLook look = this->look();
    EXPECT_EQ(test::keys(builder.chain().services(), look.given), "s3 s1");
    EXPECT_EQ(test::keys(builder.chain().services(), look.back), "s2");
    EXPECT_TRUE(look.saidTwoWay);
    EXPECT_TRUE(look.drawnTwoWay);
    EXPECT_EQ(test::keys(builder.chain().goals(), look.goals), "g1 g2");
    EXPECT_EQ(look.obstacles,
              (std::vector<ObstacleAge>{{3, true, 31}, {1, true, 1}, {2, true, std::nullopt}, {0, false, 10}}));
    EXPECT_EQ(look.actions, (std::vector<std::size_t>{2, 0, 1}));
    EXPECT_EQ(look.daysSinceAction, 12);
    EXPECT_EQ(look.next, PartnershipStep::clearObstacle);
    EXPECT_EQ(look.obstacle, 3U);
}

TEST_F(Partnerships, SayWhatToDoNext) {
    EXPECT_EQ(look().next, PartnershipStep::drawService);
    service("s1", "a", "b", " ");
    EXPECT_EQ(look().next, PartnershipStep::askExpectation);
    EXPECT_EQ(test::keys(builder.chain().services(), std::vector<Slot>{look().service}), "s1");
    builder.change<Service>("s1", [](Service& service) { service.expectation = "On time"; });
    EXPECT_EQ(look().next, PartnershipStep::agreeOnGoal);

    Partnership partnership = row();
    partnership.twoWay = true;
    builder.add(partnership);
    EXPECT_EQ(look().next, PartnershipStep::settleTwoWay);
    service("s2", "b", "a");
    EXPECT_EQ(look().next, PartnershipStep::agreeOnGoal);
    builder.add(Goal{GoalKey("g1"), "Faster", "", std::nullopt});
    const auto change = [&](auto adjust) { builder.change<Partnership>("n1", adjust); };
    change([](Partnership& p) { p.goals = {GoalKey("g1")}; });
    EXPECT_EQ(look().next, PartnershipStep::meet);
    change([](Partnership& p) { p.obstacles = {{"slow", Day::parse("2026-01-01"), std::nullopt}}; });
    EXPECT_EQ(look().next, PartnershipStep::actOnObstacle);
    // The 90th day counts, the 91st does not.
    change([](Partnership& p) { p.actions = {{today.plus(-91), "met"}}; });
    EXPECT_EQ(look().next, PartnershipStep::actOnObstacle);
    change([](Partnership& p) { p.actions = {{today.plus(-90), "met"}}; });
    EXPECT_EQ(look().next, PartnershipStep::clearObstacle);
    change([](Partnership& p) { p.obstacles.front().removed = today; });
    EXPECT_EQ(look().next, PartnershipStep::goOn);
}

TEST_F(Partnerships, AreThoseKeptThenThoseDrawnThenOnesOwn) {
    EXPECT_EQ(pairs(), "");
    service("s1", "c", "a");
    service("s2", "b", "c");
    service("s3", "c", "b");
    EXPECT_EQ(pairs(), "bcd ");
    EXPECT_EQ(pairs("p1"), "bcd ");
    builder.add(Person{PersonKey("p1"), "Ada", "", ""});
    builder.change<Role>("a", [](Role& role) { role.holders = {PersonKey("p1")}; });
    EXPECT_EQ(pairs("p1"), "bcd ac ");
    builder.add(row());
    EXPECT_EQ(pairs("p1"), "abk bcd ac ");
}

TEST_F(Partnerships, AreFoundWhicheverRoleIsNamedFirst) {
    builder.add(row());
    EXPECT_EQ(partnershipOf(builder.chain(), RoleKey("a"), RoleKey("b"))->key.text(), "n1");
    EXPECT_EQ(partnershipOf(builder.chain(), RoleKey("b"), RoleKey("a"))->key.text(), "n1");
    EXPECT_EQ(partnershipOf(builder.chain(), RoleKey("a"), RoleKey("c")), nullptr);
}

// The plain way: every two roles, every service.
TEST(PartnershipsReference, AgreeOnRandomChains) {
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const Chain chain = support::randomChain(seed, 10);
        const PersonKey person = chain.info().owner;
        std::set<std::pair<Slot, Slot>> seen;
        int group = 0;
        for (const RolePair& pair : partnerPairs(chain, person)) {
            EXPECT_TRUE(seen.emplace(std::min(pair.one, pair.other), std::max(pair.one, pair.other)).second);
            const int now = pair.isKept ? 0 : pair.isDrawn ? 1 : 2;
            EXPECT_LE(group, now);
            group = now;
        }
        const auto drawn = [&](Slot a, Slot b) {
            for (const Service& service : chain.services()) {
                if (chain.roles().slotOf(service.server) == a && chain.roles().slotOf(service.customer) == b)
                    return true;
            }
            return false;
        };
        const auto holds = [&](const Role& role) {
            return !person.isNone() && std::ranges::count(role.holders, person) > 0;
        };
        for (auto a = chain.roles().begin(); a != chain.roles().end(); ++a) {
            for (auto b = chain.roles().begin(); b != chain.roles().end(); ++b) {
                if (a.slot() >= b.slot())
                    continue;
                const bool there = drawn(a.slot(), b.slot());
                const bool back = drawn(b.slot(), a.slot());
                const bool isKept = partnershipOf(chain, a->key, b->key) != nullptr;
                const bool isOwn = (holds(*a) || holds(*b)) && (there || back);
                EXPECT_EQ(seen.contains({a.slot(), b.slot()}), isKept || (there && back) || isOwn) << seed;
                const PartnershipLook look = partnershipLook(chain, a.slot(), b.slot(), today);
                EXPECT_EQ(look.drawnTwoWay, there && back);
                EXPECT_EQ(serves(chain, a.slot(), b.slot()), there);
                if (look.row != nullptr && isNeglected(*look.row, today) && (there || back)) {
                    EXPECT_EQ(look.next, PartnershipStep::actOnObstacle);
                }
            }
        }
    }
}

} // namespace
} // namespace throughline
