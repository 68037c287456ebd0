#include "core/analysis/what_if.h"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

#include "core/analysis/analysis.h"
#include "tests/core/analysis/reference.h"
#include "tests/core/analysis/small_chain.h"

namespace throughline {
namespace {

using reference::Model;

constexpr std::uint64_t firstSeed = 20270101;
constexpr std::uint64_t chains = 1000;

void expectNear(double value, double wanted) {
    EXPECT_NEAR(value, wanted, 1e-9 * std::max(1.0, std::abs(wanted)));
}

TEST(WhatIf, OfNothingChangesNothing) {
    const auto example = test::workedExample();
    const WhatIf answer = whatIf(example.chain(), {});
    ASSERT_EQ(answer.customers.size(), 2U);
    for (const WhatIf::AtCustomer& customer : answer.customers)
        EXPECT_EQ(customer.before, customer.after);
    EXPECT_EQ(answer.lostBefore, answer.lostAfter);
    EXPECT_TRUE(answer.roles.empty());
}

TEST(WhatIf, OfTheWorkedExampleFollowsTheWeights) {
    const auto example = test::workedExample();
    const Chain& chain = example.chain();
    const auto role = [&](const char* key) { return chain.roles().slotOf(RoleKey(key)); };
    // Half of the purchasing manager's work to the warehouse, half to the planner.
    const WhatIf answer = whatIf(chain, {suppose::Weighs{chain.services().slotOf(ServiceKey("s1")), 1.0}});
    const std::vector<WhatIf::OfRole> expected = {{role("r1"), role("r4"), 0.875, 0.75},
                                                  {role("r1"), role("r5"), 0.125, 0.25}};
    EXPECT_EQ(answer.roles, expected);
    const WhatIf direct = whatIf(chain, {suppose::Serves{role("r1"), role("r5"), 4.0}});
    ASSERT_EQ(direct.roles.size(), 2U);
    EXPECT_NEAR(direct.roles[0].after, 0.4375, 1e-12);
    EXPECT_NEAR(direct.roles[1].after, 0.5625, 1e-12);
}

TEST(WhatIf, ARoleStopsEachEndCustomerLosesItsDependence) {
    for (std::uint64_t seed = firstSeed; seed < firstSeed + chains; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        const Chain chain = test::randomSmallChain(seed);
        const Model model(chain);
        for (auto role = chain.roles().begin(); role != chain.roles().end(); ++role) {
            if (model.endCustomers().contains(role.slot()))
                continue;
            const WhatIf answer = whatIf(chain, {suppose::Stops{role.slot()}});
            EXPECT_EQ(answer.customers.size(), model.endCustomers().size());
            for (const WhatIf::AtCustomer& customer : answer.customers) {
                expectNear(customer.before, model.received(customer.customer).convert_to<double>());
                const auto dependence = model.dependence(role.slot(), customer.customer);
                if (dependence)
                    expectNear(customer.after, customer.before * (1.0 - dependence->convert_to<double>()));
            }
        }
        if (HasFailure())
            return;
    }
}

/// The chain with one service more, or with another weight, as an edit would make it.
TEST(WhatIf, AddedAndWeighedServicesGiveWhatTheEditedChainGives) {
    for (std::uint64_t seed = firstSeed; seed < firstSeed + chains; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        const Chain chain = test::randomSmallChain(seed);
        const Model model(chain);
        if (model.isAssumed())
            continue; // an edited chain might assume others
        std::vector<Slot> roles;
        for (auto role = chain.roles().begin(); role != chain.roles().end(); ++role)
            roles.push_back(role.slot());
        const Slot server = roles[seed % roles.size()];
        const Slot customer = roles[(seed / 7) % roles.size()];
        if (server == customer)
            continue;
        Chain edited = chain;
        Edit edit;
        Service service;
        service.key = ServiceKey("added");
        service.server = chain.roles().at(server)->key;
        service.customer = chain.roles().at(customer)->key;
        service.weight = 2.5;
        edit.add(service);
        std::vector<Supposition> suppositions = {suppose::Serves{server, customer, 2.5}};
        if (chain.services().begin() != chain.services().end()) {
            const auto first = chain.services().begin();
            Service weighed = *first;
            weighed.weight = 0.5;
            edit.change(chain.services().share(first->key), weighed);
            suppositions.emplace_back(suppose::Weighs{first.slot(), 0.5});
        }
        edited.apply(edit);
        const WhatIf answer = whatIf(chain, suppositions);
        const Model after(edited);
        std::set<std::pair<Slot, Slot>> told;
        for (const WhatIf::OfRole& row : answer.roles) {
            told.emplace(row.role, row.customer);
            expectNear(row.before, model.reachOf(row.customer)[row.role].convert_to<double>());
            expectNear(row.after, after.reachOf(row.customer)[row.role].convert_to<double>());
        }
        for (const Slot end : model.endCustomers()) {
            const auto before = model.reachOf(end);
            const auto later = after.reachOf(end);
            for (const Slot role : roles) {
                const bool differs = std::abs((before[role] - later[role]).convert_to<double>()) > 2e-9;
                EXPECT_TRUE(!differs || told.contains({role, end}));
            }
        }
        if (HasFailure())
            return;
    }
}

} // namespace
} // namespace throughline
