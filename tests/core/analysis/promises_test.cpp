#include "core/analysis/promises.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

#include "tests/core/analysis/small_chain.h"
#include "tests/support/dice.h"
#include "tests/support/random_chain.h"

namespace throughline {
namespace {

Day day(const char* text) {
    return *Day::parse(text);
}
const Day today = day("2028-03-10");

/// A serves the boss and the client; tasks are added one by one.
class PromisesTest : public testing::Test {
  protected:
    PromisesTest() {
        builder.role("a", "A");
        boss = builder.role("boss", "Boss");
        client = builder.endCustomer("client", "Client");
        builder.service("sb", "a", "boss", {}, true);
        builder.service("sc", "a", "client");
    }
    Slot promise(const char* key, const char* service, const char* promised, const char* delivered = nullptr) {
        const Slot slot = builder.task(key, "a", service);
        builder.change<Task>(key, [&](Task& task) {
            task.promised = Day::parse(promised);
            if (delivered != nullptr) {
                task.state = TaskState::delivered;
                task.delivered = Day::parse(delivered);
            }
        });
        tasks.push_back(slot);
        return slot;
    }
    [[nodiscard]] Promises ask(Period period = {}) const { return promises(builder.chain(), tasks, period, today); }

    test::ChainBuilder builder;
    Slot boss = noSlot;
    Slot client = noSlot;
    std::vector<Slot> tasks;
};

TEST_F(PromisesTest, AreNothingWithoutTasks) {
    EXPECT_EQ(ask(), Promises());
    builder.task("t0", "a");
    tasks.push_back(builder.chain().tasks().slotOf(TaskKey("t0")));
    promise("t1", "sb", "2028-03-10"); // due today: neither kept nor overdue
    EXPECT_EQ(ask(), Promises());
}

TEST_F(PromisesTest, AreToldByCustomerAndMonthWithWhatSlipped) {
    promise("t1", "sb", "2028-01-31", "2028-01-31");                   // kept on the day
    const Slot late = promise("t2", "sb", "2028-02-28", "2028-03-01"); // two days late over a leap day
    promise("t3", "sc", "2028-02-29", "2028-02-19");                   // ten days early
    const Slot overdue = promise("t4", "sc", "2028-02-29");            // ten days past
    const Slot nobody = promise("t5", "", "2028-03-08", "2028-03-10"); // two days late, for nobody
    promise("t6", "sc", "2028-05-20", "2028-03-01");                   // eighty days early
    const Promises found = ask();
    EXPECT_EQ(found.all, (Commitments{3, 2, 1, 0.5, 0.0}));
    EXPECT_EQ(found.byCustomer,
              (std::vector<CustomerCommitments>{
                  {boss, {1, 1, 0, 0.5, -1.0}}, {client, {2, 0, 1, 2.0 / 3.0, 45.0}}, {noSlot, {0, 1, 0, 0.0, -2.0}}}));
    EXPECT_EQ(found.step, PeriodStep::month);
    EXPECT_EQ(found.byPeriod, (std::vector<PeriodCommitments>{{day("2028-01-01"), {1, 0, 0, 1.0, 0.0}},
                                                              {day("2028-02-01"), {1, 1, 1, 1.0 / 3.0, 4.0}},
                                                              {day("2028-03-01"), {0, 1, 0, 0.0, -2.0}},
                                                              {day("2028-04-01"), {}},
                                                              {day("2028-05-01"), {1, 0, 0, 1.0, 80.0}}}));
    // Equal lateness: by title, then key (both titles are empty or alike in the builder).
    EXPECT_EQ(found.slipped, (std::vector<Slip>{{overdue, 10, true}, {late, 2, false}, {nobody, 2, false}}));
}

TEST_F(PromisesTest, ArePickedByThePromisedDayBothEndsIncluded) {
    promise("t1", "sb", "2028-01-31", "2028-01-31");
    promise("t2", "sb", "2028-02-01", "2028-02-05");
    promise("t3", "sb", "2028-02-29", "2028-02-28");
    promise("t4", "sb", "2028-03-01", "2028-03-01");
    EXPECT_EQ(ask({day("2028-02-01"), day("2028-02-29")}).all, (Commitments{1, 1, 0, 0.5, -1.5}));
    EXPECT_EQ(ask({day("2028-02-29"), {}}).all, (Commitments{2, 0, 0, 1.0, 0.5}));
    EXPECT_EQ(ask({{}, day("2028-01-31")}).all, (Commitments{1, 0, 0, 1.0, 0.0}));
    EXPECT_EQ(ask({day("2028-04-01"), day("2028-03-01")}), Promises());
}

TEST_F(PromisesTest, AreCutIntoQuartersAndYearsWhereTimeIsLong) {
    promise("t1", "sb", "2026-02-28", "2026-02-28");
    promise("t2", "sb", "2028-01-31", "2028-01-31");
    EXPECT_EQ(ask().step, PeriodStep::month);
    EXPECT_EQ(ask().byPeriod.size(), 24U);
    promise("t3", "sb", "2028-02-01", "2028-02-01");
    EXPECT_EQ(ask().step, PeriodStep::quarter);
    EXPECT_EQ(ask().byPeriod.size(), 9U);
    EXPECT_EQ(ask().byPeriod.back(), (PeriodCommitments{day("2028-01-01"), {2, 0, 0, 1.0, 0.0}}));
    promise("t4", "sb", "2020-12-31", "2020-12-31");
    EXPECT_EQ(ask().step, PeriodStep::year);
    EXPECT_EQ(ask().byPeriod.size(), 9U);
    // A day that was mistyped does not make nine thousand rows.
    promise("t5", "sb", "0028-02-29", "2028-02-29");
    EXPECT_EQ(ask().byPeriod.size(), 4U);
    EXPECT_EQ(ask().byPeriod.front().first, day("0028-01-01"));
    promise("t6", "sb", "9999-12-31", "2028-02-29");
    EXPECT_EQ(ask().byPeriod.size(), 5U);
}

TEST(PeriodStep, KnowsWhereMonthsQuartersAndYearsBegin) {
    EXPECT_EQ(startOf(day("2028-02-29"), PeriodStep::month), day("2028-02-01"));
    EXPECT_EQ(startOf(day("2028-12-31"), PeriodStep::quarter), day("2028-10-01"));
    EXPECT_EQ(startOf(day("2028-03-31"), PeriodStep::quarter), day("2028-01-01"));
    EXPECT_EQ(startOf(day("2028-01-01"), PeriodStep::year), day("2028-01-01"));
    EXPECT_EQ(nextStart(day("2028-12-01"), PeriodStep::month), day("2029-01-01"));
    EXPECT_EQ(nextStart(day("2028-10-01"), PeriodStep::quarter), day("2029-01-01"));
    EXPECT_EQ(nextStart(day("2028-01-01"), PeriodStep::year), day("2029-01-01"));
}

/// Kept, late and overdue counted with nothing but text and a sorted list of days.
struct Tally {
    std::size_t kept = 0;
    std::size_t late = 0;
    std::size_t overdue = 0;
    std::multiset<int> early;

    void take(const Task& task, Day on) {
        if (!task.promised || task.state == TaskState::dropped)
            return;
        if (task.state == TaskState::delivered) {
            if (!task.delivered)
                return;
            ++(task.delivered->text() <= task.promised->text() ? kept : late);
            early.insert(task.promised->number() - task.delivered->number());
        } else if (task.promised->text() < on.text()) {
            ++overdue;
        }
    }
    [[nodiscard]] bool isEmpty() const { return kept + late + overdue == 0; }
    [[nodiscard]] Commitments result() const {
        Commitments made{kept, late, overdue, {}, {}};
        if (!isEmpty())
            made.onTimeRate = double(kept) / double(kept + late + overdue);
        if (!early.empty()) {
            const auto middle = [&](std::size_t i) { return *std::next(early.begin(), std::ptrdiff_t(i)); };
            made.medianDaysEarly = (middle((early.size() - 1) / 2) + middle(early.size() / 2)) / 2.0;
        }
        return made;
    }
};

TEST(PromisesOfRandomChains, AgreeWithAPlainCount) {
    support::Dice dice(7);
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        Chain chain = support::randomChain(seed, 12);
        // Days that lie close together, so that many are equal.
        Edit edit;
        for (auto row = chain.tasks().begin(); row != chain.tasks().end(); ++row) {
            Task task = *row;
            task.promised = dice.chance(0.8) ? std::optional(today.plus(int(dice.below(90)) - 60)) : std::nullopt;
            task.state = static_cast<TaskState>(dice.below(4));
            task.delivered.reset();
            if (task.state == TaskState::delivered)
                task.delivered = today.plus(int(dice.below(60)) - 60);
            edit.change(chain.tasks().row(row.slot()), std::move(task));
        }
        chain.apply(edit);
        const Period period{dice.chance(0.5) ? std::optional(today.plus(-30)) : std::nullopt,
                            dice.chance(0.5) ? std::optional(today.plus(5)) : std::nullopt};
        Tally all;
        std::map<std::string, Tally> customers;
        std::map<std::string, Tally> months;
        int late = 0;
        for (const Task& task : chain.tasks()) {
            if (!task.promised || (period.from && *task.promised < *period.from) ||
                (period.to && *task.promised > *period.to))
                continue;
            all.take(task, today);
            const Service* service = chain.services().find(task.service);
            customers[service != nullptr ? service->customer.text() : ""].take(task, today);
            months[task.promised->text().substr(0, 7)].take(task, today);
            if (task.state == TaskState::delivered && task.delivered > task.promised)
                late += *task.delivered - *task.promised;
            if (isOpen(task.state) && *task.promised < today)
                late += today - *task.promised;
        }
        std::vector<Slot> tasks = tasksOfPerson(chain, {});
        EXPECT_EQ(tasks.size(), chain.tasks().size());
        const Promises found = promises(chain, tasks, period, today);
        EXPECT_EQ(found.all, all.result());
        std::erase_if(customers, [](const auto& entry) { return entry.second.isEmpty(); });
        std::erase_if(months, [](const auto& entry) { return entry.second.isEmpty(); });
        ASSERT_EQ(found.byCustomer.size(), customers.size());
        for (const CustomerCommitments& row : found.byCustomer) {
            const std::string key = row.customer == noSlot ? "" : chain.roles().at(row.customer)->key.text();
            EXPECT_EQ(row.commitments, customers[key].result());
        }
        for (const auto& [month, tally] : months) {
            const auto row = std::ranges::find(
                found.byPeriod, month, [](const PeriodCommitments& each) { return each.first.text().substr(0, 7); });
            ASSERT_NE(row, found.byPeriod.end()) << month;
            EXPECT_EQ(row->commitments, tally.result()) << month;
        }
        EXPECT_EQ(
            std::ranges::count_if(found.byPeriod,
                                  [](const PeriodCommitments& row) { return row.commitments.onTimeRate.has_value(); }),
            std::ssize(months));
        EXPECT_EQ(found.slipped.size(), all.late + all.overdue);
        int slipped = 0;
        for (const Slip& slip : found.slipped)
            slipped += slip.daysLate;
        EXPECT_EQ(slipped, late);
    }
}

} // namespace
} // namespace throughline
