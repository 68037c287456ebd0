#include "core/analysis/make_it_so.h"

#include <gtest/gtest.h>

#include "core/analysis/analysis.h"
#include "core/model/check.h"
#include "tests/core/analysis/small_chain.h"
#include "tests/support/dice.h"

namespace throughline {
namespace {

constexpr std::uint64_t firstSeed = 20280101;
constexpr std::uint64_t chains = 1500;

Chain edited(const Chain& chain, const Edit& edit) {
    Chain after = chain;
    after.apply(edit);
    return after;
}

TEST(MakeItSo, IsOneEditThatLeavesTheRoleAndTakesItsServices) {
    const auto example = test::workedExample();
    const Chain& chain = example.chain();
    KeySource keys(1);
    const auto edit = makeItSo(chain, keys, {suppose::Stops{chain.roles().slotOf(RoleKey("r2"))}});
    ASSERT_TRUE(edit) << edit.status().fact();
    const Chain after = edited(chain, *edit);
    EXPECT_TRUE(after.roles().contains(RoleKey("r2")));
    for (const Service& service : after.services())
        EXPECT_NE(service.server, RoleKey("r2"));
    EXPECT_EQ(edit->label.code, "make_it_so");
    EXPECT_EQ(edited(after, inverse(*edit)), chain);
}

TEST(MakeItSo, RefusesAStopWhereItWouldMakeAnEndCustomer) {
    Edit content;
    for (const char* key : {"r1", "r2", "r3"}) {
        Role role;
        role.key = RoleKey(key);
        role.title = key;
        content.add(role);
    }
    const auto serve = [&](const char* key, const char* server, const char* customer) {
        Service service;
        service.key = ServiceKey(key);
        service.server = RoleKey(server);
        service.customer = RoleKey(customer);
        content.add(service);
    };
    serve("s1", "r1", "r2");
    serve("s2", "r2", "r3");
    Chain chain;
    chain.apply(content);
    KeySource keys(1);
    EXPECT_EQ(makeItSo(chain, keys, {suppose::Stops{chain.roles().slotOf(RoleKey("r2"))}}).status().code(),
              Code::invalid);
    EXPECT_TRUE(makeItSo(chain, keys, {suppose::Weighs{chain.services().slotOf(ServiceKey("s1")), 2.0}}));
    EXPECT_EQ(makeItSo(chain, keys, {suppose::Weighs{77, 2.0}}).status().code(), Code::notFound);
}

/// Supposes a few things of a random chain and compares what was foretold with what the edited chain answers.
TEST(MakeItSo, TheEditedChainAnswersAsForetold) {
    std::size_t compared = 0;
    for (std::uint64_t seed = firstSeed; seed < firstSeed + chains; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        const Chain chain = test::randomSmallChain(seed);
        const Analysis before(chain);
        if (before.isAssumed() || chain.roles().size() < 2 || chain.services().isEmpty())
            continue;
        support::Dice dice(seed);
        const auto roleAt = [&] {
            for (;;) {
                const auto slot = static_cast<Slot>(dice.below(chain.roles().slotCount()));
                if (chain.roles().at(slot) != nullptr)
                    return slot;
            }
        };
        std::vector<Supposition> supposed;
        const auto service = chain.services().begin().slot();
        supposed.emplace_back(suppose::Weighs{service, 0.5 + static_cast<double>(dice.below(7))});
        const Slot server = roleAt();
        const Slot customer = roleAt();
        if (server != customer)
            supposed.emplace_back(suppose::Serves{server, customer, 2.0});
        const Slot stopped = roleAt();
        if (chain.roles().at(stopped)->kind != RoleKind::endCustomer)
            supposed.emplace_back(suppose::Stops{stopped});

        const WhatIf foretold = whatIf(chain, supposed);
        KeySource keys(seed);
        const auto edit = makeItSo(chain, keys, supposed);
        ASSERT_TRUE(edit) << edit.status().fact();
        ASSERT_TRUE(check(chain, *edit)) << check(chain, *edit).fact();
        const Chain after = edited(chain, *edit);
        const Analysis answer(after);
        for (const WhatIf::OfRole& one : foretold.roles) {
            EXPECT_NEAR(answer.reach(one.role, one.customer), one.after, 1e-9);
            ++compared;
        }
        EXPECT_EQ(edited(after, inverse(*edit)), chain);
        if (HasFailure())
            return;
    }
    // Many small chains mark no end customer, and in many nothing changes.
    EXPECT_GT(compared, chains / 3);
}

} // namespace
} // namespace throughline
