#include "core/model/reading.h"

#include <gtest/gtest.h>

#include "core/model/gestures.h"
#include "tests/support/random_chain.h"
#include "tests/ui/sample_chain.h"

namespace throughline {
namespace {

const ReadingWords plainWords{
    [](const std::string& department, std::size_t roles) { return department + " " + std::to_string(roles); },
    [](std::size_t services) { return std::to_string(services) + " services"; }};

/// The sample chain with the warehouse and the planner in one department.
Chain chainOfDepartments() {
    Chain chain = support::sampleChain();
    for (const char* key : {"r2", "r3"}) {
        Role role = *chain.roles().find(RoleKey(key));
        role.department = "Operations";
        chain.apply(*gestures::change(chain, role));
    }
    return chain;
}

/// Arrows as "server>customer weight", by title.
std::set<std::string> arrowsOf(const Chain& chain) {
    std::set<std::string> arrows;
    for (const Service& service : chain.services()) {
        arrows.insert(chain.roles().find(service.server)->title + ">" + chain.roles().find(service.customer)->title +
                      " " + std::to_string(service.weight.value_or(1.0)).substr(0, 3) + (service.manager ? " m" : ""));
    }
    return arrows;
}

TEST(Reading, ADepartmentFoldsToOneCardWithItsArrowsSummed) {
    const ReadChain read = readOf(chainOfDepartments(), {{"Operations"}, std::nullopt}, plainWords);
    const std::set<std::string> expected{"Purchasing manager>Operations 2 4.0", "Operations 2>Retail customer 1.0",
                                         "Operations 2>Wholesale customer 1.0",
                                         "Operations 2>Director of supply chain and operations 1.0 m",
                                         "Purchasing manager>Director of supply chain and operations 1.0 m"};
    std::set<std::string> arrows = arrowsOf(read.chain);
    // How many report to the director depends on the sample; the weights of those that do add up.
    std::erase_if(arrows, [](const std::string& arrow) { return arrow.ends_with(" m"); });
    std::set<std::string> work = expected;
    std::erase_if(work, [](const std::string& arrow) { return arrow.ends_with(" m"); });
    EXPECT_EQ(arrows, work);
    ASSERT_EQ(read.cards.size(), 1U);
    EXPECT_EQ(read.cards.begin()->first, "Operations");
    EXPECT_EQ(read.cardOf.size(), 2U);
    EXPECT_FALSE(read.chain.roles().contains(RoleKey("r2")));
    EXPECT_TRUE(read.chain.roles().contains(RoleKey("r4")));
}

TEST(Reading, AnEndCustomerNeverFolds) {
    Chain chain = chainOfDepartments();
    Role retail = *chain.roles().find(RoleKey("r4"));
    retail.department = "Operations";
    chain.apply(*gestures::change(chain, retail));
    const ReadChain read = readOf(chain, {{"Operations"}, std::nullopt}, plainWords);
    EXPECT_TRUE(read.chain.roles().contains(RoleKey("r4")));
    EXPECT_EQ(read.cardOf.size(), 2U);
}

TEST(Reading, OnlySomeRolesKeepTheServicesAmongThem) {
    const Chain chain = support::sampleChain();
    const ReadChain read = readOf(chain, {{}, std::set{RoleKey("r1"), RoleKey("r3"), RoleKey("r5")}}, plainWords);
    EXPECT_EQ(read.chain.roles().size(), 3U);
    EXPECT_EQ(arrowsOf(read.chain), (std::set<std::string>{"Purchasing manager>Production planner 1.0",
                                                           "Production planner>Wholesale customer 1.0"}));
    // What stays, stays in its slot.
    for (const char* key : {"r1", "r3", "r5"})
        EXPECT_EQ(read.chain.roles().slotOf(RoleKey(key)), chain.roles().slotOf(RoleKey(key)));
}

TEST(Reading, ReadingAllOfItIsTheChain) {
    const Chain chain = support::sampleChain();
    EXPECT_EQ(readOf(chain, {}, plainWords).chain, chain);
}

TEST(Reading, NeighboursAreThoseOfBothDirections) {
    const Chain chain = support::sampleChain();
    EXPECT_EQ(rolesAround(chain, {RoleKey("r5")}, 1), (std::set{RoleKey("r3"), RoleKey("r5")}));
    EXPECT_EQ(rolesAround(chain, {RoleKey("r5")}, 0), std::set{RoleKey("r5")});
    const auto two = rolesAround(chain, {RoleKey("r5")}, 2);
    EXPECT_TRUE(two.contains(RoleKey("r1")));
    EXPECT_TRUE(two.contains(RoleKey("r2")));
    EXPECT_FALSE(two.contains(RoleKey("r4")));
    EXPECT_TRUE(departmentAndNeighbours(chain, "Production").contains(RoleKey("r5")));
}

/// No weight is lost or made: the arrows between two cards sum up those of the services between their roles.
TEST(Reading, FoldedChainsKeepAllWeightAndEverySlot) {
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        const Chain chain = support::randomChain(seed, 30);
        Reading reading;
        for (const std::string& department : foldableDepartments(chain))
            reading.folded.insert(department);
        const ReadChain read = readOf(chain, reading, plainWords);
        double within = 0.0;
        double before = 0.0;
        const auto groupOf = [&](const RoleKey& key) {
            const Role& role = *chain.roles().find(key);
            return role.kind == RoleKind::internal && !role.department.empty() ? "in " + role.department : key.text();
        };
        for (const Service& service : chain.services()) {
            before += service.weight.value_or(1.0);
            if (groupOf(service.server) == groupOf(service.customer))
                within += service.weight.value_or(1.0);
        }
        double after = 0.0;
        for (const Service& service : read.chain.services())
            after += service.weight.value_or(1.0);
        EXPECT_NEAR(after, before - within, 1e-6 * std::max(1.0, before));
        for (const Role& role : read.chain.roles()) {
            if (chain.roles().contains(role.key)) {
                EXPECT_EQ(read.chain.roles().slotOf(role.key), chain.roles().slotOf(role.key));
            }
        }
        for (const auto& [slot, card] : read.cardOf)
            EXPECT_EQ(read.chain.roles().at(card)->department, chain.roles().at(slot)->department);
        if (HasFailure())
            return;
    }
}

} // namespace
} // namespace throughline
