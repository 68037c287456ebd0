#include "tests/core/analysis/reference.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/analysis/analysis.h"
#include "core/model/check.h"
#include "tests/core/analysis/small_chain.h"

namespace throughline {
namespace {

using reference::Model;
using reference::Number;

constexpr std::uint64_t firstSeed = 20260101;
constexpr std::uint64_t chains = 4000;

// Agreement to 1e-9, of the number itself where it is larger than 1.
void expectNear(double value, const Number& exact, const char* what) {
    const auto wanted = exact.convert_to<double>();
    EXPECT_NEAR(value, wanted, 1e-9 * std::max(1.0, std::abs(wanted))) << what;
}

// Calls `judge` with random chains; a failure names the seed.
template <class Judge>
void forRandomChains(Judge judge) {
    for (std::uint64_t seed = firstSeed; seed < firstSeed + chains; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        const Chain chain = test::randomSmallChain(seed);
        ASSERT_TRUE(checkWhole(chain).isOk()) << checkWhole(chain).text();
        judge(chain, Analysis(chain), Model(chain));
        if (testing::Test::HasFailure())
            return;
    }
}

template <class Slots>
std::set<Slot> setOf(const Slots& slots) {
    return {slots.begin(), slots.end()};
}

void judgeTrace(const Model& model, const Model::Start& start, const Trace& trace) {
    EXPECT_TRUE(trace.exact);
    EXPECT_EQ(trace.assumed, model.isAssumed());
    EXPECT_EQ(setOf(trace.roles), model.traceRoles(start));
    EXPECT_EQ(setOf(trace.lostServices), model.lostServices(start));
    EXPECT_EQ(setOf(trace.deadEnds), model.deadEnds(start));
    std::set<std::set<Slot>> loops;
    for (const std::vector<Slot>& loop : trace.closedLoops)
        loops.insert(setOf(loop));
    EXPECT_EQ(loops, model.closedLoops(start));

    std::set<Slot> services;
    for (const ServiceFlow& flow : trace.services) {
        services.insert(flow.service);
        expectNear(flow.share, model.flow(start, flow.service), "flow");
    }
    EXPECT_EQ(services, model.traceServices(start));

    Number lost = 1;
    std::set<Slot> reached;
    for (const EndCustomerReach& found : trace.endCustomers) {
        reached.insert(found.role);
        const Number reach = model.reach(start, found.role);
        lost -= reach;
        expectNear(found.reach, reach, "reach");
        EXPECT_EQ(found.hops, model.hops(start, found.role));
        EXPECT_EQ(setOf(found.criticalRoles), model.criticalRoles(start, found.role));
    }
    EXPECT_EQ(reached, model.reached(start));
    expectNear(trace.lost, lost, "lost");
}

TEST(Reference, TracesOfTasksAndRolesAreExact) {
    forRandomChains([](const Chain& chain, const Analysis& analysis, const Model& model) {
        for (auto task = chain.tasks().begin(); task != chain.tasks().end(); ++task) {
            judgeTrace(model, model.startOf(task.slot()), analysis.trace(task.slot(), 0));
        }
        for (auto role = chain.roles().begin(); role != chain.roles().end(); ++role) {
            if (model.endCustomers().contains(role.slot()))
                continue;
            judgeTrace(model, {role.slot(), noSlot}, analysis.traceRole(role.slot(), 0));
            expectNear(analysis.lost(role.slot()), model.lost(role.slot()), "lost");
        }
    });
}

TEST(Reference, ReachOfEveryRoleIsExact) {
    forRandomChains([](const Chain& chain, const Analysis& analysis, const Model& model) {
        EXPECT_EQ(setOf(analysis.endCustomers()), model.endCustomers());
        const Graph& graph = analysis.graph();
        EXPECT_TRUE(analysis.solver().reachOfEach(graph.endCustomers(), [&](Node customer, const auto& reach) {
            const std::vector<Number> exact = model.reachOf(graph.slotOf(customer));
            for (auto role = chain.roles().begin(); role != chain.roles().end(); ++role)
                expectNear(reach(graph.nodeOf(role.slot())), exact[role.slot()], "eight at once");
        }));
        for (const Slot customer : model.endCustomers()) {
            const std::vector<Number> exact = model.reachOf(customer);
            std::vector<double> reach(analysis.graph().nodeCount(), 0.0);
            reach[analysis.graph().nodeOf(customer)] = 1.0;
            EXPECT_TRUE(analysis.solver().expect(reach));
            for (auto role = chain.roles().begin(); role != chain.roles().end(); ++role) {
                expectNear(reach[analysis.graph().nodeOf(role.slot())], exact[role.slot()], "all at once");
                expectNear(analysis.reach(role.slot(), customer), exact[role.slot()], "one alone");
            }
        }
    });
}

// Whether two shares are equal but for what a double can tell apart.
bool isTie(const Number& a, const Number& b) {
    return std::abs(Number((a - b) / (a + b)).convert_to<double>()) < 1e-10;
}

TEST(Reference, PathsAreRankedAsAllPathsAre) {
    forRandomChains([](const Chain& chain, const Analysis& analysis, const Model& model) {
        const bool unlike = std::any_of(chain.services().begin(), chain.services().end(), [](const Service& service) {
            return service.weight.value_or(1.0) > 10.0 || service.weight.value_or(1.0) < 0.5;
        });
        for (auto task = chain.tasks().begin(); task != chain.tasks().end(); ++task) {
            for (const std::size_t count : {std::size_t{1}, std::size_t{3}, std::size_t{1000}}) {
                const Trace trace = analysis.trace(task.slot(), count);
                for (const EndCustomerReach& found : trace.endCustomers) {
                    const auto exact = model.paths(model.startOf(task.slot()), found.role);
                    ASSERT_EQ(found.paths.size(), std::min(count, exact.size()));
                    Number carried = 0;
                    for (std::size_t i = 0; i < found.paths.size(); ++i) {
                        expectNear(found.paths[i].share, exact[i].share, "share");
                        carried += exact[i].share;
                        // Shares like 1 − 1e-20 and 1 are one to a double: then there is no telling which is first.
                        const bool isClose =
                            unlike && ((i > 0 && isTie(exact[i].share, exact[i - 1].share)) ||
                                       (i + 1 < exact.size() && isTie(exact[i].share, exact[i + 1].share)));
                        if (!isClose) {
                            EXPECT_EQ(found.paths[i].roles, exact[i].roles) << "path " << i;
                        }
                    }
                    const Number reach = model.reach(model.startOf(task.slot()), found.role);
                    expectNear(found.pathsShare, carried / reach, "what the paths carry");
                }
            }
        }
    });
}

TEST(Reference, ImpactTablesAreExact) {
    forRandomChains([](const Chain& chain, const Analysis& analysis, const Model& model) {
        EXPECT_EQ(analysis.basis() == Basis::effort, model.byEffort());
        for (const Slot customer : model.endCustomers()) {
            const CustomerImpact table = analysis.impact(customer);
            EXPECT_TRUE(table.exact);
            expectNear(table.received, model.received(customer), "received");
            std::set<Slot> listed;
            for (const RoleImpact& row : table.roles) {
                listed.insert(row.role);
                EXPECT_EQ(analysis.impactOf(row.role, customer), row);
            }
            for (auto role = chain.roles().begin(); role != chain.roles().end(); ++role) {
                if (model.endCustomers().contains(role.slot())) {
                    EXPECT_FALSE(listed.contains(role.slot()));
                    EXPECT_EQ(analysis.impactOf(role.slot(), customer), std::nullopt);
                    continue;
                }
                const RoleImpact row = *analysis.impactOf(role.slot(), customer);
                const auto contribution = model.contribution(role.slot(), customer);
                const auto dependence = model.dependence(role.slot(), customer);
                expectNear(row.own, model.own(role.slot()), "own");
                expectNear(row.reach, model.reachOf(customer)[role.slot()], "reach");
                ASSERT_EQ(row.contribution.has_value(), contribution.has_value());
                ASSERT_EQ(row.dependence.has_value(), dependence.has_value());
                if (!contribution)
                    continue;
                expectNear(*row.contribution, *contribution, "contribution");
                expectNear(*row.dependence, *dependence, "dependence");
                EXPECT_EQ(listed.contains(role.slot()), *contribution > 0 || *dependence > 0);
            }
        }
    });
}

TEST(Reference, StandInsTellWhatAllEndCustomersLoseTogether) {
    forRandomChains([](const Chain& chain, const Analysis& analysis, const Model& model) {
        Number received = 0;
        for (const Slot customer : model.endCustomers())
            received += model.received(customer);
        const StandIns found = analysis.standIns();
        EXPECT_TRUE(found.exact);
        expectNear(found.received, received, "received");
        std::set<Slot> listed;
        for (std::size_t i = 0; i < found.roles.size(); ++i) {
            const StandIn& row = found.roles[i];
            listed.insert(row.role);
            Number loss = 0;
            Number hardest = 0;
            for (const Slot customer : model.endCustomers()) {
                const auto dependence = model.dependence(row.role, customer);
                if (!dependence)
                    continue;
                loss += *dependence * model.received(customer);
                hardest = std::max(hardest, *dependence);
            }
            expectNear(row.loss, loss, "loss");
            expectNear(row.share, loss / received, "share");
            expectNear(row.hardestShare, hardest, "the hardest hit");
            expectNear(row.hardestShare, *model.dependence(row.role, row.hardestHit), "that end customer's loss");
            EXPECT_TRUE(i == 0 || row.loss <= found.roles[i - 1].loss * (1.0 + 1e-9));
        }
        for (auto role = chain.roles().begin(); role != chain.roles().end(); ++role) {
            bool matters = false;
            for (const Slot customer : model.endCustomers()) {
                matters = matters || (!model.endCustomers().contains(role.slot()) &&
                                      model.dependence(role.slot(), customer).value_or(0) > 0);
            }
            EXPECT_EQ(listed.contains(role.slot()), matters);
        }
    });
}

TEST(Reference, BackTracesAreExact) {
    forRandomChains([](const Chain&, const Analysis& analysis, const Model& model) {
        for (const Slot customer : model.endCustomers()) {
            EXPECT_EQ(analysis.backTrace(customer), model.backTrace(customer));
        }
        const Graph& graph = analysis.graph();
        const auto reached = customersReached(graph, graph.endCustomers());
        for (std::size_t i = 0; i < graph.endCustomers().size(); ++i) {
            std::vector<Node> found;
            for (Node node = 0; node < graph.nodeCount(); ++node) {
                if ((reached[node] >> i & 1U) != 0)
                    found.push_back(node);
            }
            std::vector<Node> expected = ancestors(graph, graph.endCustomers()[i]);
            std::ranges::sort(expected);
            EXPECT_EQ(found, expected);
        }
    });
}

// Everything that an analysis answers about a chain, by keys and rounded.
std::string answers(const Chain& chain) {
    const Analysis analysis(chain);
    std::string text;
    std::vector<std::string> lines;
    const auto number = [](double value) { return " " + std::to_string(std::round(value * 1e8) / 1e8); };
    for (auto task = chain.tasks().begin(); task != chain.tasks().end(); ++task) {
        const Trace trace = analysis.trace(task.slot(), 4);
        std::string line = task->key.text() + ":";
        for (const EndCustomerReach& found : trace.endCustomers) {
            line += " " + chain.roles().at(found.role)->key.text() + number(found.reach);
            line += " (" + test::keys(chain.roles(), found.criticalRoles) + ")";
            for (const Path& path : found.paths)
                line += " [" + test::keys(chain.roles(), path.roles) + "]";
        }
        line += number(trace.lost) + test::keys(chain.roles(), trace.deadEnds);
        for (const auto& loop : trace.closedLoops)
            line += " {" + test::keys(chain.roles(), loop) + "}";
        lines.push_back(line);
    }
    for (const Slot customer : analysis.endCustomers()) {
        const CustomerImpact table = analysis.impact(customer);
        std::string line = chain.roles().at(customer)->key.text() + number(table.received);
        for (const RoleImpact& row : table.roles)
            line += " " + chain.roles().at(row.role)->key.text();
        lines.push_back(line);
    }
    for (const Finding& finding : analysis.findings(*Day::parse("2026-01-01"))) {
        text += finding.message();
        for (const std::string& key : finding.keys)
            text += " " + key;
        text += "\n";
    }
    std::sort(lines.begin(), lines.end());
    for (const std::string& line : lines)
        text += line + "\n";
    return text;
}

TEST(Reference, TheOrderOfRowsChangesNothing) {
    for (std::uint64_t seed = firstSeed; seed < firstSeed + chains; ++seed) {
        ASSERT_EQ(answers(test::randomSmallChain(seed)), answers(test::randomSmallChain(seed, true)))
            << "seed " << seed;
    }
}

} // namespace
} // namespace throughline
