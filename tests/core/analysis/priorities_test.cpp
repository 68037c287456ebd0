#include "core/analysis/priorities.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "tests/core/analysis/small_chain.h"
#include "tests/support/dice.h"

namespace throughline {
namespace {

class Priorities : public testing::Test {
  protected:
    Priorities() {
        for (const char* key : {"me", "boss", "peer", "client", "other"})
            builder.role(key, key);
        builder.service("s1", "me", "client");
        builder.service("s2", "me", "peer");
        builder.service("s3", "me", "boss", std::nullopt, true);
        builder.service("s4", "me", "other");
    }
    [[nodiscard]] std::string ranked() const {
        const std::vector<Slot> servers{builder.chain().roles().slotOf(RoleKey("me"))};
        std::vector<Slot> slots;
        for (const RankedCustomer& customer : rankedCustomers(builder.chain(), servers))
            slots.push_back(customer.role);
        return test::keys(builder.chain().roles(), slots);
    }
    test::ChainBuilder builder;
};

TEST_F(Priorities, StartWithTheManagerThenByTitle) {
    EXPECT_EQ(ranked(), "boss client other peer");
    const Table<Role>& roles = builder.chain().roles();
    const Slot me = roles.slotOf(RoleKey("me"));
    EXPECT_EQ(swayOf(builder.chain(), me, roles.slotOf(RoleKey("boss"))),
              (std::vector<Sway>{Sway::pay, Sway::career, Sway::reputation}));
    EXPECT_TRUE(swayOf(builder.chain(), me, roles.slotOf(RoleKey("peer"))).empty());
}

TEST_F(Priorities, CountAPeerWhomTheBossListensTo) {
    builder.add(Influence{RoleKey("peer"), RoleKey("boss"), 0.5});
    builder.add(Relationship{RoleKey("me"), RoleKey("client"), {Sway::reputation}, std::nullopt, false});
    // boss 3, client 1, peer half of 3 times 0.5, other nothing
    EXPECT_EQ(ranked(), "boss client peer other");
    builder.add(Influence{RoleKey("other"), RoleKey("boss"), 1.0});
    EXPECT_EQ(ranked(), "boss other client peer");
}

TEST_F(Priorities, FollowTheOwnersOwnOrderWhereThereIsOne) {
    builder.add(Relationship{RoleKey("me"), RoleKey("other"), {}, 1, false});
    builder.add(Relationship{RoleKey("me"), RoleKey("peer"), {}, 2, false});
    EXPECT_EQ(ranked(), "other peer boss client");
}

// Sway, influence and place asked for one by one, and every two customers compared.
TEST(PrioritiesReference, AgreeOnRandomChains) {
    std::size_t placed = 0;
    std::size_t weighed = 0;
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        support::Dice dice(seed);
        test::ChainBuilder builder;
        constexpr int count = 7;
        const auto keyOf = [](std::size_t i) { return "r" + std::to_string(i); };
        for (std::size_t i = 0; i < count; ++i)
            builder.role(keyOf(i), std::string(1, static_cast<char>('A' + dice.below(3))));
        std::set<std::pair<std::size_t, std::size_t>> manager;
        std::set<std::pair<std::size_t, std::size_t>> served;
        for (int i = 0; i < 10; ++i) {
            const std::size_t server = dice.below(count);
            const std::size_t customer = (server + 1 + dice.below(count - 1)) % count;
            const bool isManager = dice.chance(0.3);
            builder.service("s" + std::to_string(i), keyOf(server), keyOf(customer), std::nullopt, isManager);
            served.emplace(server, customer);
            if (isManager)
                manager.emplace(server, customer);
        }
        std::map<std::pair<std::size_t, std::size_t>, Relationship> kept;
        for (const auto& [server, customer] : served) {
            if (!dice.chance(0.4))
                continue;
            Relationship row{RoleKey(keyOf(server)), RoleKey(keyOf(customer)), {}, {}, false};
            for (const Sway sway : {Sway::pay, Sway::career, Sway::reputation}) {
                if (dice.chance(0.4))
                    row.sway.push_back(sway);
            }
            if (dice.chance(0.5))
                row.rank = static_cast<std::int64_t>(1 + dice.below(3));
            kept[{server, customer}] = row;
            builder.add(row);
        }
        std::map<std::pair<std::size_t, std::size_t>, double> influences;
        for (std::size_t i = 0; i < 8; ++i) {
            const std::size_t from = dice.below(count);
            const std::size_t to = (from + 1 + dice.below(count - 1)) % count;
            const double strength = static_cast<double>(dice.below(5)) / 4.0;
            if (influences.emplace(std::pair(from, to), strength).second)
                builder.add(Influence{RoleKey(keyOf(from)), RoleKey(keyOf(to)), strength});
        }
        const std::set<std::size_t> mine{0, 1};
        std::map<std::size_t, std::set<Sway>> sway;
        std::map<std::size_t, std::int64_t> place;
        for (const auto& pair : served) {
            if (!mine.contains(pair.first))
                continue;
            std::set<Sway>& own = sway[pair.second];
            const auto known = kept.find(pair);
            if (known == kept.end() && manager.contains(pair))
                own.insert({Sway::pay, Sway::career, Sway::reputation});
            if (known != kept.end()) {
                own.insert(known->second.sway.begin(), known->second.sway.end());
                if (known->second.rank)
                    place[pair.second] = place.contains(pair.second) ? std::min(place[pair.second], *known->second.rank)
                                                                     : *known->second.rank;
            }
        }
        const auto weightOf = [&](std::size_t customer) {
            double weight = static_cast<double>(sway.at(customer).size());
            for (const auto& [other, theirs] : sway) {
                const auto found = influences.find({customer, other});
                if (found != influences.end())
                    weight += found->second * static_cast<double>(theirs.size()) / 2.0;
            }
            return weight;
        };
        const Chain& chain = builder.chain();
        const std::vector<Slot> servers{chain.roles().slotOf(RoleKey("r0")), chain.roles().slotOf(RoleKey("r1"))};
        const std::vector<RankedCustomer> ranked = rankedCustomers(chain, servers);
        ASSERT_EQ(ranked.size(), sway.size()) << seed;
        const auto numberOf = [&](const RankedCustomer& customer) {
            return static_cast<std::size_t>(chain.roles().at(customer.role)->key.text()[1] - '0');
        };
        for (std::size_t i = 0; i < ranked.size(); ++i) {
            const std::size_t one = numberOf(ranked[i]);
            EXPECT_EQ(std::set(ranked[i].sway.begin(), ranked[i].sway.end()), sway.at(one)) << seed;
            EXPECT_DOUBLE_EQ(ranked[i].weight, weightOf(one)) << seed;
            if (i + 1 == ranked.size())
                continue;
            const std::size_t next = numberOf(ranked[i + 1]);
            const bool isPlaced = place.contains(one);
            if (isPlaced != place.contains(next)) {
                EXPECT_TRUE(isPlaced) << seed;
            } else if (isPlaced && place[one] != place[next]) {
                EXPECT_LT(place[one], place[next]) << seed;
                ++placed;
            } else if (weightOf(one) != weightOf(next)) {
                EXPECT_GT(weightOf(one), weightOf(next)) << seed;
                ++weighed;
            } else {
                const auto name = [&](std::size_t i_) {
                    const Role& role = *chain.roles().find(RoleKey(keyOf(i_)));
                    return std::pair(role.title, role.key.text());
                };
                EXPECT_LT(name(one), name(next)) << seed;
            }
        }
    }
    EXPECT_GT(placed, 10U);
    EXPECT_GT(weighed, 100U);
}

} // namespace
} // namespace throughline
