#include "core/analysis/career.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <map>

#include "tests/core/analysis/reference.h"
#include "tests/core/analysis/small_chain.h"
#include "tests/support/dice.h"

namespace throughline {
namespace {

const Day today = *Day::parse("2026-03-10");

Period days(const char* from, const char* to) {
    return {Day::parse(from), Day::parse(to)};
}

/// The worked example's roles and services, for tasks of the purchasing manager (r1).
class Purchasing {
  public:
    Purchasing() : builder_(test::workedExample()) {}

    Slot delivered(const char* key, const char* day, const std::function<void(Task&)>& adjust = {},
                   const char* service = "") {
        const Slot slot = builder_.task(key, "r1", service);
        builder_.change<Task>(key, [&](Task& task) {
            task.state = TaskState::delivered;
            task.delivered = Day::parse(day);
            if (adjust)
                adjust(task);
        });
        return slot;
    }
    void remark(const char* key, const char* day, const char* task = "") {
        Feedback row;
        row.key = FeedbackKey(key);
        row.customer = RoleKey("r2");
        row.day = Day::parse(day);
        row.task = TaskKey(task);
        builder_.add(row);
    }
    [[nodiscard]] Career told(const Period& period) const {
        const Analysis analysis(chain());
        return career(analysis, {period, {chain().roles().slotOf(RoleKey("r1"))}}, today);
    }
    [[nodiscard]] const Chain& chain() const { return builder_.chain(); }
    [[nodiscard]] Slot role(const char* key) const { return chain().roles().slotOf(RoleKey(key)); }
    test::ChainBuilder& builder() { return builder_; }

  private:
    test::ChainBuilder builder_;
};

std::function<void(Task&)> worth(double amount, const char* unit, Spread spread = Spread::splits,
                                 Evidence evidence = Evidence::estimated) {
    return [=](Task& task) {
        task.impact.emplace();
        task.impact->amount = amount;
        task.impact->unit = unit;
        task.impact->spread = spread;
        task.impact->evidence = evidence;
    };
}

AmountSum sumOf(double amount, double low, double high, std::size_t tasks, std::array<std::size_t, 3> evidence) {
    return {amount, low, high, low != amount || high != amount, tasks, evidence};
}

TEST(Career, SplitAmountsAddUpToWhatArrivesAndKeepTheirRange) {
    Purchasing chain;
    // Without a service: 0.875 at Retail, 0.125 at Wholesale. For the warehouse (s1): all at Retail.
    const Slot a = chain.delivered("a", "2026-01-10", [](Task& task) {
        worth(40, "hours/year", Spread::splits, Evidence::measured)(task);
        task.impact->low = 32;
        task.impact->high = 48;
    });
    const Slot b = chain.delivered("b", "2026-01-20", worth(10, " hours/year "), "s1");
    const Slot c = chain.delivered("c", "2026-01-30", worth(7, "hours/year"), "s6"); // a director who serves nobody
    const Career told = chain.told({});
    const auto estimatedAndMeasured = std::array<std::size_t, 3>{1, 1, 0};
    UnitSum hours;
    hours.unit = "hours/year";
    hours.stated = sumOf(57, 49, 65, 3, {2, 1, 0});
    hours.arrives = sumOf(50, 42, 58, 2, estimatedAndMeasured);
    hours.stays = sumOf(7, 7, 7, 1, {1, 0, 0});
    hours.customers = {{chain.role("r4"), sumOf(45, 38, 52, 2, estimatedAndMeasured)},
                       {chain.role("r5"), sumOf(5, 4, 6, 1, {0, 1, 0})}};
    EXPECT_EQ(told.sums, std::vector{hours});
    const ImpactAmount atRetail{35.0, 28.0, 42.0, "hours/year"};
    const ImpactAmount atWholesale{5.0, 4.0, 6.0, "hours/year"};
    const std::vector<CareerTask> tasks{
        {c, {}, 1.0, {}},
        {b, {{chain.role("r4"), 1.0, ImpactAmount{10.0, {}, {}, " hours/year "}}}, 0.0, {}},
        {a, {{chain.role("r4"), 0.875, atRetail}, {chain.role("r5"), 0.125, atWholesale}}, 0.0, {}}};
    EXPECT_EQ(told.tasks, tasks);
}

TEST(Career, WholeAmountsAreAddedAtEachCustomerAlone) {
    Purchasing chain;
    chain.delivered("a", "2026-01-10", worth(2, "days", Spread::whole));
    chain.delivered("b", "2026-01-11", worth(1, "days", Spread::whole), "s1");
    chain.delivered("c", "2026-01-12", worth(3, "days", Spread::splits), "s1");
    const Career told = chain.told({});
    UnitSum split;
    split.unit = "days";
    split.stated = sumOf(3, 3, 3, 1, {1, 0, 0});
    split.arrives = split.stated;
    split.customers = {{chain.role("r4"), split.stated}};
    UnitSum whole;
    whole.unit = "days";
    whole.spread = Spread::whole;
    whole.customers = {{chain.role("r4"), sumOf(3, 3, 3, 2, {2, 0, 0})},
                       {chain.role("r5"), sumOf(2, 2, 2, 1, {1, 0, 0})}};
    EXPECT_EQ(told.sums, (std::vector{split, whole}));
}

TEST(Career, UnitsAreNeverMixedAndPercentagesNeverAdded) {
    Purchasing chain;
    chain.delivered("a", "2026-01-10", worth(1000, "EUR"), "s1");
    chain.delivered("b", "2026-01-11", worth(5, "hours"), "s1");
    chain.delivered("c", "2026-01-12", worth(5, "% fewer errors", Spread::whole), "s1");
    chain.delivered("d", "2026-01-12", worth(2, "percent"), "s1");
    chain.delivered("e", "2026-01-13", worth(500, "EUR"), "s1");
    std::string text;
    for (const UnitSum& sum : chain.told({}).sums)
        text += std::to_string(static_cast<int>(sum.arrives.amount)) + ' ' + sum.unit + ';';
    EXPECT_EQ(text, "1500 EUR;5 hours;");
}

TEST(Career, AnAmountMeasuredAtACustomerCountsThereAsItStands) {
    Purchasing chain;
    const auto measuredAt = [](const char* role) {
        return [role](Task& task) {
            worth(12, "EUR")(task);
            task.impact->at = RoleKey(role);
        };
    };
    chain.delivered("a", "2026-01-10", measuredAt("r5"));       // reaches it with an eighth
    chain.delivered("b", "2026-01-11", measuredAt("r5"), "s1"); // does not reach it
    const Career told = chain.told({});
    UnitSum sum;
    sum.unit = "EUR";
    sum.stated = sumOf(24, 24, 24, 2, {2, 0, 0});
    sum.arrives = sumOf(12, 12, 12, 1, {1, 0, 0});
    sum.stays = sum.arrives; // measured where it does not arrive: it is nowhere but here
    sum.customers = {{chain.role("r5"), sum.arrives}};
    EXPECT_EQ(told.sums, std::vector{sum});
}

TEST(Career, BothEndsOfThePeriodBelongToItAndLeapDaysAreDays) {
    Purchasing chain;
    for (const char* day : {"2024-02-28", "2024-02-29", "2024-03-01", "2025-02-28"})
        chain.delivered(day, day);
    const auto found = [&](const Period& period) {
        std::vector<Slot> tasks;
        for (const CareerTask& each : chain.told(period).tasks)
            tasks.push_back(each.task);
        return test::keys(chain.chain().tasks(), tasks);
    };
    EXPECT_EQ(found(days("2024-02-29", "2024-02-29")), "2024-02-29");
    EXPECT_EQ(found(days("2024-02-29", "2024-03-01")), "2024-03-01 2024-02-29");
    EXPECT_EQ(found({Day::parse("2024-03-01"), {}}), "2025-02-28 2024-03-01");
    EXPECT_EQ(found({{}, Day::parse("2024-02-28")}), "2024-02-28");
    EXPECT_EQ(found({}), "2025-02-28 2024-03-01 2024-02-29 2024-02-28");
    EXPECT_EQ(found(days("2024-03-01", "2024-02-01")), "");
    EXPECT_EQ(yearOf(*Day::parse("2024-02-29")), days("2024-01-01", "2024-12-31"));
    EXPECT_EQ(yearOf(*Day::parse("2026-01-01"), -1), days("2025-01-01", "2025-12-31"));
}

TEST(Career, OfEqualDaysStandsByTitleThenKey) {
    Purchasing chain;
    for (const char* key : {"z", "b", "a"})
        chain.delivered(key, "2026-01-01", [&](Task& task) { task.title = key == std::string("z") ? "A" : "Same"; });
    std::vector<Slot> tasks;
    for (const CareerTask& each : chain.told({}).tasks)
        tasks.push_back(each.task);
    EXPECT_EQ(test::keys(chain.chain().tasks(), tasks), "z a b");
}

TEST(Career, CountsOutcomesEvidenceAndPromisesOfThePeriodAlone) {
    Purchasing chain;
    chain.delivered("a", "2026-01-10", [](Task& task) {
        worth(1, "EUR", Spread::splits, Evidence::confirmed)(task);
        task.outcome = Outcome::exceeded;
        task.promised = Day::parse("2026-01-12");
    });
    chain.delivered("b", "2026-01-11", [](Task& task) {
        task.outcome = Outcome::fellShort;
        task.promised = Day::parse("2026-01-09");
        task.impact.emplace();
        task.impact->note = "Fewer calls";
    });
    chain.delivered("c", "2026-01-12");
    chain.delivered("late", "2026-02-12", [](Task& task) { task.promised = Day::parse("2026-01-02"); });
    chain.builder().task("open", "r1");
    chain.builder().change<Task>("open", [](Task& task) { task.promised = Day::parse("2026-01-31"); });
    const Career told = chain.told(days("2026-01-01", "2026-01-31"));
    EXPECT_EQ(told.outcomes, (std::array<std::size_t, 3>{1, 0, 1}));
    EXPECT_EQ(told.withoutOutcome, 1U);
    EXPECT_EQ(told.evidence, (std::array<std::size_t, 3>{1, 0, 1}));
    EXPECT_EQ(told.withoutImpact, 1U);
    EXPECT_EQ(told.commitments, (Commitments{1, 2, 1, 0.25, -2.0}));
}

TEST(Career, RemarksStandWithTheirTaskOrInThePeriodAndNeverTwice) {
    Purchasing chain;
    chain.delivered("in", "2026-01-10");
    chain.delivered("out", "2025-01-10");
    chain.builder().task("other", "r2");
    chain.remark("f1", "2026-03-01", "in");
    chain.remark("f2", "2026-01-15", "in");
    chain.remark("f3", "2026-01-20", "out");
    chain.remark("f4", "2026-01-02");
    chain.remark("f5", "2025-12-31");
    chain.remark("f6", "2026-01-21", "other");
    chain.remark("f7", "");
    const Career told = chain.told(days("2026-01-01", "2026-01-31"));
    ASSERT_EQ(told.tasks.size(), 1U);
    EXPECT_EQ(test::keys(chain.chain().feedback(), told.tasks.front().feedback), "f2 f1");
    EXPECT_EQ(test::keys(chain.chain().feedback(), told.feedback), "f4 f3");
    EXPECT_EQ(test::keys(chain.chain().feedback(), chain.told({}).feedback), "f5 f4 f7");
}

TEST(Career, TellsNoRemarkOfADayStillToCome) {
    Purchasing chain;
    chain.delivered("a", "2026-01-10", {}, "s1");
    chain.remark("f1", "2026-03-10", "a");
    chain.remark("f2", "2026-03-11", "a");
    chain.remark("f3", "2026-03-11");
    const Career told = chain.told({});
    EXPECT_EQ(test::keys(chain.chain().feedback(), told.tasks.front().feedback), "f1");
    EXPECT_TRUE(told.feedback.empty());
}

TEST(Career, WithoutDataIsEmptyAndWithoutAnOwnerOfAllRoles) {
    const Chain empty;
    const Analysis analysis(empty);
    const Career told = career(analysis, {{}, ownRoles(empty)}, today);
    EXPECT_TRUE(told.tasks.empty());
    EXPECT_TRUE(told.sums.empty());
    EXPECT_EQ(told.commitments, Commitments());

    Purchasing chain;
    EXPECT_EQ(test::keys(chain.chain().roles(), ownRoles(chain.chain())), "r1 r2 r3 r6");
    Person person;
    person.key = PersonKey("p1");
    person.name = "A. Example";
    chain.builder().add(person);
    Edit edit;
    DocumentInfo info;
    info.owner = person.key;
    edit.change(chain.chain().table<DocumentInfo>().share(Only()), info);
    Chain owned = chain.chain();
    owned.apply(edit);
    EXPECT_EQ(test::keys(owned.roles(), ownRoles(owned)), "r1 r2 r3 r6");
    chain.builder().change<Role>("r3", [](Role& role) { role.holders = {PersonKey("p1")}; });
    owned = chain.chain();
    owned.apply(edit);
    EXPECT_EQ(test::keys(owned.roles(), ownRoles(owned)), "r3");
}

TEST(Career, ARoleNamedTwiceHasItsTasksOnce) {
    Purchasing chain;
    chain.delivered("a", "2026-01-10", worth(3, "EUR"), "s1");
    const Analysis analysis(chain.chain());
    const Slot role = chain.role("r1");
    const Career told = career(analysis, {{}, {role, role}}, today);
    EXPECT_EQ(told.tasks.size(), 1U);
    EXPECT_EQ(told.sums.front().stated.amount, 3.0);
}

/// Of the sums of that unit; what is not there is empty.
UnitSum sumNamed(const Career& told, const std::string& unit, Spread spread) {
    const auto found =
        std::ranges::find_if(told.sums, [&](const UnitSum& sum) { return sum.unit == unit && sum.spread == spread; });
    return found == told.sums.end() ? UnitSum() : *found;
}

TEST(Career, AddsUnitsThatDifferOnlyByThePluralOfATime) {
    Purchasing chain;
    chain.delivered("a", "2026-01-10", worth(1, "week"), "s1");
    chain.delivered("b", "2026-01-11", worth(5, "weeks "), "s1");
    chain.delivered("c", "2026-01-12", worth(2, "days"), "s1");
    chain.delivered("d", "2026-01-13", worth(3, "Weeks"), "s1");
    chain.delivered("e", "2026-01-14", worth(1, "parcel"), "s1");
    chain.delivered("f", "2026-01-15", worth(2, "parcels"), "s1");
    const Career told = chain.told({});
    EXPECT_EQ(told.sums.size(), 5U);
    EXPECT_EQ(sumNamed(told, "weeks", Spread::splits).stated, sumOf(6, 6, 6, 2, {2, 0, 0}));
    EXPECT_EQ(sumNamed(told, "Weeks", Spread::splits).stated, sumOf(3, 3, 3, 1, {1, 0, 0}));
    EXPECT_EQ(sumNamed(told, "parcel", Spread::splits).stated, sumOf(1, 1, 1, 1, {1, 0, 0}));
}

TEST(Career, SaysWhatStaysWithinTheCompanyAndWhereItEnds) {
    Purchasing chain;
    // To the director, who serves nobody: all of it stays. To the warehouse: nothing does.
    chain.delivered(
        "a", "2026-01-10",
        [](Task& task) {
            worth(40, "hours", Spread::splits, Evidence::measured)(task);
            task.impact->low = 30;
        },
        "s6");
    chain.delivered("b", "2026-01-11", worth(8, "hours"), "s1");
    chain.delivered("c", "2026-01-12", worth(2, "days faster", Spread::whole), "s6");
    chain.delivered("d", "2026-01-13", worth(3, "days faster", Spread::whole), "s1");
    chain.delivered("e", "2026-01-14", worth(5, "%"), "s6");
    Career told = chain.told({});
    EXPECT_EQ(sumNamed(told, "hours", Spread::splits).stays, sumOf(40, 30, 40, 1, {0, 1, 0}));
    EXPECT_EQ(sumNamed(told, "hours", Spread::splits).arrives, sumOf(8, 8, 8, 1, {1, 0, 0}));
    EXPECT_EQ(sumNamed(told, "days faster", Spread::whole).stays, sumOf(2, 2, 2, 1, {1, 0, 0}));
    EXPECT_EQ(told.deadEnds, std::vector{chain.role("r6")});
    EXPECT_EQ(told.notAdded, 1U);
    // A third of what the planner gets ends with somebody who serves nobody.
    chain.builder().role("x", "Archive");
    chain.builder().service("toX", "r3", "x", 1.0);
    chain.delivered("f", "2026-01-15", worth(9, "EUR"), "s2");
    told = chain.told({});
    EXPECT_NEAR(sumNamed(told, "EUR", Spread::splits).stays.amount, 3.0, 1e-9);
    EXPECT_NEAR(sumNamed(told, "EUR", Spread::splits).arrives.amount, 6.0, 1e-9);
    EXPECT_EQ(told.deadEnds, (std::vector{chain.role("x"), chain.role("r6")}));
}

/// Sums as semantics.md says them, in exact fractions and without any shared part.
struct PlainSums {
    std::map<std::pair<std::string, int>, std::map<Slot, reference::Number>> at;
    std::map<std::string, reference::Number> stated;
    std::map<std::string, reference::Number> staysWhole; ///< the whole amounts of tasks that reach nobody
};

PlainSums plainSums(const Chain& chain, const Period& period) {
    const reference::Model model(chain);
    PlainSums sums;
    for (auto task = chain.tasks().begin(); task != chain.tasks().end(); ++task) {
        const bool isTold = task->state == TaskState::delivered && task->delivered &&
                            (!period.from || !(*task->delivered < *period.from)) &&
                            (!period.to || !(*period.to < *task->delivered)) && task->impact && task->impact->amount;
        if (!isTold)
            continue;
        const Impact& impact = *task->impact;
        const reference::Number amount(*impact.amount);
        if (impact.spread == Spread::splits)
            sums.stated[impact.unit] += amount;
        bool arrives = false;
        for (const Slot customer : model.endCustomers()) {
            const reference::Number reach = model.reach(model.startOf(task.slot()), customer);
            if (reach == 0)
                continue;
            if (impact.at && chain.roles().at(customer)->key != impact.at)
                continue;
            arrives = true;
            auto& there = sums.at[{impact.unit, static_cast<int>(impact.spread)}];
            if (impact.at) {
                there[customer] += amount;
            } else {
                there[customer] += impact.spread == Spread::splits ? reference::Number(amount * reach) : amount;
            }
        }
        if (impact.spread == Spread::whole && !arrives)
            sums.staysWhole[impact.unit] += amount;
    }
    return sums;
}

/// Delivers tasks of a small random chain with random days and impacts.
Chain withImpacts(std::uint64_t seed) {
    const Chain bare = test::randomSmallChain(seed);
    support::Dice dice(seed + 77);
    std::vector<RoleKey> ends;
    for (const Role& role : bare.roles()) {
        if (role.kind == RoleKind::endCustomer)
            ends.push_back(role.key);
    }
    Edit edit;
    for (auto row = bare.tasks().begin(); row != bare.tasks().end(); ++row) {
        Task task = *row;
        if (dice.chance(0.8)) {
            task.state = TaskState::delivered;
            task.delivered = Day::parse("2024-02-27")->plus(static_cast<int>(dice.below(5)));
        }
        if (dice.chance(0.85)) {
            task.impact.emplace();
            task.impact->amount = static_cast<double>(1 + dice.below(40)) / 4.0;
            task.impact->unit = dice.chance(0.5) ? "EUR" : "hours";
            task.impact->spread = dice.chance(0.6) ? Spread::splits : Spread::whole;
            if (!ends.empty() && dice.chance(0.2))
                task.impact->at = dice.pick(ends);
        }
        edit.change(bare.tasks().row(row.slot()), std::move(task));
    }
    Chain chain = bare;
    chain.apply(edit);
    return chain;
}

TEST(Career, AgreesWithThePlainSumsOnRandomChains) {
    std::size_t sumsSeen = 0;
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        const Chain chain = withImpacts(seed);
        const Analysis analysis(chain);
        const Period period = days("2024-02-28", "2024-03-01");
        std::vector<Slot> roles;
        for (auto role = chain.roles().begin(); role != chain.roles().end(); ++role)
            roles.push_back(role.slot());
        const Career told = career(analysis, {period, roles}, today);
        PlainSums plain = plainSums(chain, period);
        std::size_t customers = 0;
        for (const UnitSum& sum : told.sums) {
            if (sum.spread == Spread::splits) {
                EXPECT_NEAR(sum.stated.amount, static_cast<double>(plain.stated.at(sum.unit)), 1e-9) << seed;
            } else {
                EXPECT_EQ(sum.stated, AmountSum());
                EXPECT_EQ(sum.arrives, AmountSum());
            }
            double all = 0.0;
            for (const CustomerSum& there : sum.customers) {
                const auto& expected = plain.at.at({sum.unit, static_cast<int>(sum.spread)});
                EXPECT_NEAR(there.sum.amount, static_cast<double>(expected.at(there.customer)), 1e-9) << seed;
                all += there.sum.amount;
                ++customers;
            }
            if (sum.spread == Spread::splits) {
                EXPECT_NEAR(sum.arrives.amount, all, 1e-9) << seed;
                EXPECT_NEAR(sum.stays.amount, static_cast<double>(plain.stated.at(sum.unit)) - all, 1e-8) << seed;
            } else {
                EXPECT_NEAR(sum.stays.amount, static_cast<double>(plain.staysWhole[sum.unit]), 1e-9) << seed;
            }
            ++sumsSeen;
        }
        std::size_t expected = 0;
        for (const auto& [name, there] : plain.at)
            expected += there.size();
        EXPECT_EQ(customers, expected) << seed;
    }
    EXPECT_GT(sumsSeen, 200U);
}

} // namespace
} // namespace throughline
