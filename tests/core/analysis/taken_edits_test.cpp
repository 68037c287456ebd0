#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <iostream>

#include "core/analysis/analysis.h"
#include "core/model/check.h"
#include "core/model/gestures.h"
#include "tests/core/analysis/small_chain.h"
#include "tests/support/chain_maker.h"
#include "tests/support/dice.h"

/// An analysis that has taken in edit after edit must answer as one that is made anew.
namespace throughline {
namespace {

template <class E>
Row<E> anyRow(const Table<E>& table, support::Dice& dice) {
    if (table.isEmpty())
        return nullptr;
    for (;;) {
        const auto slot = static_cast<Slot>(dice.below(table.slotCount()));
        if (table.at(slot))
            return table.row(slot);
    }
}

// What people do to a chain, in any mixture; now and then something that no gesture does in one edit.
class RandomEdits {
  public:
    explicit RandomEdits(std::uint64_t seed) : dice_(seed), keys_(seed) {}

    Edit next(const Chain& chain) {
        Edit edit;
        switch (dice_.below(12)) {
            case 0:
                addRole(chain, edit);
                break;
            case 1:
                if (const auto role = anyRow(chain.roles(), dice_); role && dice_.chance(0.5))
                    return *gestures::remove<Role>(chain, role->key);
                break;
            case 2:
            case 3:
            case 4:
                addService(chain, edit);
                break;
            case 5:
            case 6:
                if (const auto service = anyRow(chain.services(), dice_))
                    return *gestures::remove<Service>(chain, service->key);
                break;
            case 7:
                changeService(chain, edit);
                break;
            case 8:
                changeRole(chain, edit);
                break;
            case 9:
                addTask(chain, edit);
                break;
            case 10:
                changeTask(chain, edit);
                break;
            default:
                exchangeRole(chain, edit);
        }
        return edit;
    }

  private:
    void addRole(const Chain& chain, Edit& edit) {
        Role role;
        role.key = keys_.make<Role>('r');
        role.title = std::string(1, static_cast<char>('A' + dice_.below(20)));
        role.kind = dice_.chance(0.15) ? RoleKind::endCustomer : RoleKind::internal;
        edit.add(role);
        if (const auto other = anyRow(chain.roles(), dice_); other && dice_.chance(0.7)) {
            const bool serves = dice_.chance(0.5);
            service(edit, serves ? role.key : other->key, serves ? other->key : role.key);
        }
    }
    void addService(const Chain& chain, Edit& edit) {
        for (std::size_t i = dice_.chance(0.2) ? 4 : 1; i > 0; --i) {
            const auto server = anyRow(chain.roles(), dice_);
            const auto customer = anyRow(chain.roles(), dice_);
            if (server && server != customer)
                service(edit, server->key, customer->key);
        }
    }
    void service(Edit& edit, const RoleKey& server, const RoleKey& customer) {
        Service row;
        row.key = keys_.make<Service>('s');
        row.server = server;
        row.customer = customer;
        row.manager = dice_.chance(0.15);
        if (dice_.chance(0.6))
            row.weight = 0.5 + static_cast<double>(dice_.below(6));
        edit.add(row);
    }
    void changeService(const Chain& chain, Edit& edit) {
        const auto before = anyRow(chain.services(), dice_);
        if (!before)
            return;
        Service after = *before;
        if (dice_.chance(0.5)) {
            after.weight = 0.25 + static_cast<double>(dice_.below(9));
        } else if (dice_.chance(0.4)) {
            after.manager = !after.manager;
        } else if (const auto customer = anyRow(chain.roles(), dice_);
                   customer->key != after.server && !isNamedByTask(chain, after.key)) {
            after.customer = customer->key;
            if (dice_.chance(0.3) && after.customer != before->server)
                std::swap(after.server, after.customer);
        }
        edit.change(before, after);
    }
    static bool isNamedByTask(const Chain& chain, const ServiceKey& key) {
        return std::any_of(chain.tasks().begin(), chain.tasks().end(),
                           [&](const Task& task) { return task.service == key; });
    }
    void changeRole(const Chain& chain, Edit& edit) {
        const auto before = anyRow(chain.roles(), dice_);
        if (!before || !chain.tasksOf(chain.roles().slotOf(before->key)).empty())
            return;
        Role after = *before;
        after.kind = after.kind == RoleKind::internal && dice_.chance(0.3) ? RoleKind::endCustomer : RoleKind::internal;
        after.title += "'";
        edit.change(before, after);
    }
    void addTask(const Chain& chain, Edit& edit) {
        const auto role = anyRow(chain.roles(), dice_);
        if (!role || role->kind == RoleKind::endCustomer)
            return;
        Task task;
        task.key = keys_.make<Task>('t');
        task.title = "T";
        task.role = role->key;
        if (dice_.chance(0.8))
            task.effort = static_cast<double>(1 + dice_.below(9));
        const auto services = chain.servicesFrom(chain.roles().slotOf(role->key));
        if (!services.empty() && dice_.chance(0.5))
            task.service = chain.services().at(*services.begin())->key;
        edit.add(task);
    }
    void changeTask(const Chain& chain, Edit& edit) {
        const auto before = anyRow(chain.tasks(), dice_);
        if (!before)
            return;
        if (dice_.chance(0.4)) {
            edit.remove(before);
            return;
        }
        Task after = *before;
        after.effort = static_cast<double>(dice_.below(9));
        after.state = dice_.chance(0.3) ? TaskState::dropped : TaskState::planned;
        edit.change(before, after);
    }
    // One role goes and another comes, into the same slot most likely.
    void exchangeRole(const Chain& chain, Edit& edit) {
        const auto old = anyRow(chain.roles(), dice_);
        if (!old || chain.roles().size() < 4 || dice_.chance(0.7))
            return;
        edit = *gestures::remove<Role>(chain, old->key);
        Role role;
        role.key = keys_.make<Role>('r');
        role.title = old->title;
        edit.add(role);
        const auto other = anyRow(chain.roles(), dice_);
        if (other != old)
            service(edit, other->key, role.key);
    }

    support::Dice dice_;
    KeySource keys_;
};

constexpr double near = 1e-9;

void expectSameTrace(const Trace& a, const Trace& b) {
    ASSERT_EQ(a.endCustomers.size(), b.endCustomers.size());
    for (std::size_t i = 0; i < a.endCustomers.size(); ++i) {
        const EndCustomerReach& x = a.endCustomers[i];
        const EndCustomerReach& y = b.endCustomers[i];
        ASSERT_EQ(x.role, y.role);
        EXPECT_NEAR(x.reach, y.reach, near);
        EXPECT_EQ(x.hops, y.hops);
        EXPECT_EQ(x.criticalRoles, y.criticalRoles);
        EXPECT_NEAR(x.pathsShare, y.pathsShare, near);
        ASSERT_EQ(x.paths.size(), y.paths.size());
        for (std::size_t k = 0; k < x.paths.size(); ++k) {
            EXPECT_EQ(x.paths[k].roles, y.paths[k].roles);
            EXPECT_NEAR(x.paths[k].share, y.paths[k].share, near);
        }
    }
    EXPECT_NEAR(a.lost, b.lost, near);
    EXPECT_EQ(a.deadEnds, b.deadEnds);
    EXPECT_EQ(a.closedLoops, b.closedLoops);
    EXPECT_EQ(a.roles, b.roles);
    EXPECT_EQ(a.lostServices, b.lostServices);
    ASSERT_EQ(a.services.size(), b.services.size());
    for (std::size_t i = 0; i < a.services.size(); ++i) {
        EXPECT_EQ(a.services[i].service, b.services[i].service);
        EXPECT_NEAR(a.services[i].share, b.services[i].share, near * std::max(1.0, b.services[i].share));
    }
}

void expectSameImpact(const CustomerImpact& a, const CustomerImpact& b) {
    EXPECT_NEAR(a.received, b.received, near * std::max(1.0, b.received));
    EXPECT_EQ(a.exact, b.exact);
    ASSERT_EQ(a.roles.size(), b.roles.size());
    for (std::size_t i = 0; i < a.roles.size(); ++i) {
        ASSERT_EQ(a.roles[i].role, b.roles[i].role);
        EXPECT_NEAR(a.roles[i].own, b.roles[i].own, near);
        EXPECT_NEAR(a.roles[i].reach, b.roles[i].reach, near);
        EXPECT_NEAR(*a.roles[i].contribution, *b.roles[i].contribution, near);
        ASSERT_EQ(a.roles[i].dependence.has_value(), b.roles[i].dependence.has_value());
        if (a.roles[i].dependence) {
            EXPECT_NEAR(*a.roles[i].dependence, *b.roles[i].dependence, near);
        }
    }
}

// What the header promises of a graph, whatever happened to it.
void expectWhole(const Graph& graph, const Graph& fresh) {
    EXPECT_EQ(graph.edgeCount(), fresh.edgeCount());
    EXPECT_EQ(graph.isAssumed(), fresh.isAssumed());
    EXPECT_EQ(graph.cycles().size(), fresh.cycles().size());
    EXPECT_TRUE(std::ranges::is_sorted(graph.cycles()));
    EXPECT_TRUE(std::ranges::is_sorted(graph.endCustomers()));
    std::size_t roles = 0;
    std::vector<std::uint8_t> seen(graph.nodeCount(), 0);
    const auto see = [&](Node component, bool isCycle) {
        ASSERT_EQ(graph.componentOf(component), component);
        ASSERT_EQ(graph.sizeOf(component) > 1, isCycle);
        for (Node node = component; node < component + graph.sizeOf(component); ++node) {
            ASSERT_NE(graph.slotOf(node), noSlot);
            ASSERT_EQ(graph.nodeOf(graph.slotOf(node)), node);
            ++roles;
            for (const Node customer : graph.customersOf(node))
                ASSERT_TRUE(seen[customer] != 0 || graph.componentOf(customer) == component);
        }
        std::fill_n(seen.begin() + component, graph.sizeOf(component), std::uint8_t{1});
    };
    graph.fromCustomers([&](Node node) { see(node, false); }, [&](Node component) { see(component, true); });
    EXPECT_EQ(roles, fresh.nodeCount());
    for (Node node = 0; node < graph.nodeCount(); ++node) {
        const Slot slot = graph.slotOf(node);
        if (slot == noSlot) {
            EXPECT_TRUE(graph.customersOf(node).empty() && graph.serversOf(node).empty());
            continue;
        }
        const Node other = fresh.nodeOf(slot);
        EXPECT_EQ(graph.isEndCustomer(node), fresh.isEndCustomer(other));
        EXPECT_EQ(graph.sizeOf(graph.componentOf(node)), fresh.sizeOf(fresh.componentOf(other)));
        EXPECT_EQ(graph.isClosedLoop(graph.componentOf(node)), fresh.isClosedLoop(fresh.componentOf(other)));
        ASSERT_EQ(graph.customersOf(node).size(), fresh.customersOf(other).size());
        for (std::uint32_t i = 0; i < graph.customersOf(node).size(); ++i) {
            ASSERT_EQ(graph.services()[graph.firstOut(node) + i], fresh.services()[fresh.firstOut(other) + i]);
            ASSERT_EQ(graph.shares()[graph.firstOut(node) + i], fresh.shares()[fresh.firstOut(other) + i]);
            ASSERT_EQ(graph.slotOf(graph.customersOf(node)[i]), fresh.slotOf(fresh.customersOf(other)[i]));
        }
        std::vector<Slot> ins(graph.inServicesOf(node).begin(), graph.inServicesOf(node).end());
        std::vector<Slot> freshIns(fresh.inServicesOf(other).begin(), fresh.inServicesOf(other).end());
        std::ranges::sort(ins);
        std::ranges::sort(freshIns);
        ASSERT_EQ(ins, freshIns);
        for (std::uint32_t i = graph.firstIn(node); i < graph.endIn(node); ++i) {
            const auto customers = graph.customersOf(graph.servers()[i]);
            ASSERT_NE(std::ranges::find(customers, node), customers.end());
        }
    }
}

void expectSameAnswers(const Chain& chain, const Analysis& kept, std::size_t roleStep) {
    const Analysis fresh(chain);
    expectWhole(kept.graph(), fresh.graph());
    if (testing::Test::HasFailure())
        return;
    EXPECT_EQ(kept.basis(), fresh.basis());
    ASSERT_EQ(kept.endCustomers(), fresh.endCustomers());
    for (const Slot customer : fresh.endCustomers()) {
        expectSameImpact(kept.impact(customer), fresh.impact(customer));
        EXPECT_EQ(kept.backTrace(customer), fresh.backTrace(customer));
    }
    std::size_t count = 0;
    for (auto role = chain.roles().begin(); role != chain.roles().end(); ++role) {
        if (count++ % roleStep == 0)
            expectSameTrace(kept.traceRole(role.slot(), 4), fresh.traceRole(role.slot(), 4));
    }
    for (auto task = chain.tasks().begin(); task != chain.tasks().end(); ++task) {
        if (count++ % roleStep == 0)
            expectSameTrace(kept.trace(task.slot(), 4), fresh.trace(task.slot(), 4));
    }
    const Day today = *Day::parse("2026-01-01");
    EXPECT_EQ(kept.findings(today), fresh.findings(today));
}

// How many of the edits were taken in.
std::size_t editAndCompare(Chain chain, std::uint64_t seed, std::size_t edits, std::size_t every,
                           std::size_t roleStep) {
    auto kept = std::make_unique<Analysis>(chain);
    RandomEdits source(seed);
    std::vector<Edit> done;
    std::size_t taken = 0;
    for (std::size_t i = 0; i < edits; ++i) {
        // Now and then the last edits are taken back.
        const bool isUndo = !done.empty() && seed % 3 == 0 && i % 4 == 3;
        const Edit edit = isUndo ? inverse(done.back()) : source.next(chain);
        if (isUndo) {
            done.pop_back();
        }
        if (!check(chain, edit))
            continue;
        chain.apply(edit);
        if (!isUndo)
            done.push_back(edit);
        if (kept->take(edit)) {
            ++taken;
        } else {
            kept = std::make_unique<Analysis>(chain);
        }
        if (i % every != 0)
            continue;
        expectSameAnswers(chain, *kept, roleStep);
        if (testing::Test::HasFailure()) {
            ADD_FAILURE() << "after edit " << i;
            break;
        }
    }
    return taken;
}

constexpr std::uint64_t firstSeed = 20260301;

TEST(TakenEdits, LeaveAnAnalysisThatAnswersAsOneMadeAnew) {
    std::cout << "seeds " << firstSeed << " to " << firstSeed + 1499 << '\n';
    std::size_t taken = 0;
    for (std::uint64_t seed = firstSeed; seed < firstSeed + 1500; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        taken += editAndCompare(test::randomSmallChain(seed), seed, 24, 1, 1);
        if (HasFailure())
            return;
    }
    // Else this would compare new analyses with new ones.
    EXPECT_GT(taken, 20'000U);
}

TEST(TakenEdits, LeaveAnAnalysisOfALargerChainThatAnswersAsOneMadeAnew) {
    std::size_t taken = 0;
    for (std::uint64_t seed = firstSeed; seed < firstSeed + 8; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        const Chain chain = support::makeChain({.roles = 300,
                                                .servicesPerRole = seed % 2 == 0 ? 1.6 : 2.4,
                                                .tasks = 60,
                                                .levels = 6,
                                                .twoWay = 0.1,
                                                .seed = seed,
                                                .shuffled = true});
        taken += editAndCompare(chain, seed, 600, 30, 17);
        if (HasFailure())
            return;
    }
    EXPECT_GT(taken, 3'000U);
}

// Beyond what is put right on the spot the answer is "make another", not a wrong one.
TEST(TakenEdits, AreRefusedWhereEndCustomersAreToBeAssumedAnew) {
    test::ChainBuilder builder = test::workedExample();
    Chain chain = builder.chain();
    Analysis analysis(chain);
    const auto mark = [&](const char* key, RoleKind kind) {
        Role role = *chain.roles().find(RoleKey(key));
        role.kind = kind;
        const Edit edit = *gestures::change(chain, role);
        chain.apply(edit);
        return analysis.take(edit);
    };
    EXPECT_TRUE(mark("r5", RoleKind::internal));
    EXPECT_EQ(analysis.endCustomers().size(), 1U);
    EXPECT_FALSE(mark("r4", RoleKind::internal));
}

} // namespace
} // namespace throughline
