#include "core/analysis/changes.h"

#include <gtest/gtest.h>

#include <map>

#include "core/model/fields.h"
#include "core/model/gestures.h"
#include "tests/core/analysis/small_chain.h"
#include "tests/support/random_chain.h"

namespace throughline {
namespace {

using test::ChainBuilder;

Day day(const char* text) {
    return *Day::parse(text);
}

Changes compared(const Chain& before, const Chain& after) {
    return compare(Analysis(before), Analysis(after));
}

/// "new r1", "gone r2", "r3: title, notes".
template <class E>
std::string told(const RowChange<E>& change) {
    if (change.isNew())
        return "new " + change.after->key.text();
    if (change.isGone())
        return "gone " + change.before->key.text();
    std::string text = change.after->key.text() + ':';
    for (const std::string_view field : change.fields)
        text += ' ' + std::string(field);
    return text;
}

template <class E>
std::vector<std::string> told(const std::vector<RowChange<E>>& changes) {
    std::vector<std::string> texts;
    for (const RowChange<E>& change : changes)
        texts.push_back(told(change));
    return texts;
}

std::vector<std::string> told(const std::vector<TaskChange>& changes) {
    const std::map<TaskStep, std::string> steps{{TaskStep::gone, "gone"},
                                                {TaskStep::delivered, "delivered"},
                                                {TaskStep::dropped, "dropped"},
                                                {TaskStep::added, "added"},
                                                {TaskStep::changed, "changed"}};
    std::vector<std::string> texts;
    for (const TaskChange& change : changes)
        texts.push_back(steps.at(change.step) + ' ' + change.row.row().key.text());
    return texts;
}

std::string number(const std::optional<double>& value) {
    if (!value)
        return "-";
    char text[32];
    std::snprintf(text, sizeof text, "%.6g", *value);
    return text;
}

std::vector<std::string> told(const std::vector<ReachChange>& changes) {
    std::vector<std::string> texts;
    for (const ReachChange& change : changes) {
        texts.push_back(change.role.text() + '>' + change.customer.text() + ' ' + number(change.before) + ' ' +
                        number(change.after) + (change.isOther() ? " other" : ""));
    }
    return texts;
}

std::vector<std::string> told(const std::vector<SumChange>& changes) {
    std::vector<std::string> texts;
    for (const SumChange& change : changes) {
        texts.push_back(std::string(nameOf(change.spread)) + ' ' + change.unit + ' ' + change.customer.text() + ' ' +
                        number(change.before) + ' ' + number(change.after));
    }
    return texts;
}

using Texts = std::vector<std::string>;

/// The worked example with an owner who is the purchasing manager.
Chain owned() {
    ChainBuilder builder = test::workedExample();
    builder.add(Person{PersonKey("p1"), "A. Example", "", ""});
    builder.change<Role>("r1", [](Role& role) { role.holders = {PersonKey("p1")}; });
    Chain chain = builder.chain();
    Edit edit;
    DocumentInfo info = chain.info();
    info.owner = PersonKey("p1");
    edit.change(chain.table<DocumentInfo>().row(0), info);
    chain.apply(edit);
    return chain;
}

TEST(Changes, OfAChainToItselfThereAreNone) {
    const Changes none = compared(owned(), owned());
    EXPECT_TRUE(none.isEmpty());
    EXPECT_TRUE(none.roles.empty() && none.services.empty() && none.tasks.empty());
    // The reach is told all the same.
    EXPECT_EQ(told(none.reach), (Texts{"r1>r4 0.875 0.875", "r1>r5 0.125 0.125"}));
    EXPECT_TRUE(compared(Chain(), Chain()).isEmpty());
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const Chain chain = support::randomChain(seed, 20);
        const Chain copy = chain;
        EXPECT_TRUE(compared(chain, copy).isEmpty()) << seed;
    }
}

TEST(Changes, TellWhatIsNewGoneAndOtherwise) {
    const Chain before = owned();
    ChainBuilder builder(before);
    builder.role("r9", "Returns desk");
    builder.role("r8", "Claims");
    builder.service("s9", "r9", "r4", 2.0);
    builder.change<Role>("r3", [](Role& role) {
        role.title = "Planner";
        role.notes = "x";
    });
    builder.change<Service>("s1", [](Service& service) { service.weight = 1.0; });
    Chain after = builder.chain();
    after.apply(*gestures::remove<Role>(after, RoleKey("r6")));
    const Changes changes = compared(before, after);
    EXPECT_FALSE(changes.isEmpty());
    EXPECT_EQ(told(changes.roles), (Texts{"new r8", "new r9", "gone r6", "r3: title notes"}));
    // Three services to the director went with it, by the titles of their servers; the planner's is the last.
    EXPECT_EQ(told(changes.services).front(), "new s9");
    EXPECT_EQ(told(changes.services).back(), "s1: weight");
    EXPECT_EQ(changes.services.size(), 5U);
    EXPECT_EQ(changes.titleOf(RoleKey("r6")), "Director");
    EXPECT_EQ(changes.titleOf(RoleKey("r3")), "Planner");
    // 1 to 1 instead of 3 to 1: half to the warehouse, and of the planner's half a half.
    EXPECT_EQ(told(changes.reach), (Texts{"r1>r4 0.875 0.75 other", "r1>r5 0.125 0.25 other"}));
    // Seen the other way, what is new is gone.
    const Changes back = compared(after, before);
    EXPECT_EQ(told(back.roles), (Texts{"new r6", "gone r8", "gone r9", "r3: title notes"}));
    EXPECT_EQ(told(back.reach), (Texts{"r1>r4 0.75 0.875 other", "r1>r5 0.25 0.125 other"}));
}

TEST(Changes, TellWhatBecameOfTasks) {
    ChainBuilder builder(owned());
    for (const char* key : {"a1", "a2", "a3", "a4", "a5"})
        builder.task(key, "r1", "s1");
    const Chain before = builder.chain();
    const auto deliver = [](Task& task) {
        task.state = TaskState::delivered;
        task.delivered = *Day::parse("2026-03-01");
    };
    builder.change<Task>("a1", deliver);
    builder.change<Task>("a2", [](Task& task) { task.state = TaskState::dropped; });
    builder.change<Task>("a3", [](Task& task) { task.state = TaskState::inProgress; });
    builder.task("b1", "r1", "s1");
    builder.task("b2", "r1", "s1");
    builder.change<Task>("b2", deliver);
    Chain after = builder.chain();
    after.apply(*gestures::remove<Task>(after, TaskKey("a4")));
    const Changes changes = compared(before, after);
    EXPECT_EQ(told(changes.tasks),
              (Texts{"delivered a1", "delivered b2", "dropped a2", "added b1", "gone a4", "changed a3"}));
    EXPECT_TRUE(changes.tasks[1].row.isNew());
    EXPECT_EQ(changes.tasks[5].row.fields, std::vector<std::string_view>{"state"});
    // What was delivered before and is only told in other words is no delivery.
    builder.change<Task>("a1", [](Task& task) { task.notes = "more"; });
    EXPECT_EQ(told(compared(after, builder.chain()).tasks), (Texts{"added a4", "changed a1"}));
}

TEST(Changes, AddUpWhatTheOwnersDeliveredTasksBrought) {
    ChainBuilder builder(owned());
    const Chain before = builder.chain();
    const auto deliver = [&](const char* key, const char* service, double amount, Spread spread, const char* unit) {
        builder.task(key, "r1", service);
        builder.change<Task>(key, [&](Task& task) {
            task.state = TaskState::delivered;
            task.delivered = day("2026-03-01");
            task.impact.emplace();
            task.impact->amount = amount;
            task.impact->spread = spread;
            task.impact->unit = unit;
        });
    };
    deliver("a1", "s1", 40.0, Spread::splits, "hours/year");
    deliver("a2", "", 10.0, Spread::splits, "hours/year");
    deliver("a3", "", 2.0, Spread::whole, "days");
    const Chain middle = builder.chain();
    EXPECT_EQ(told(compared(before, middle).sums),
              (Texts{"splits hours/year  0 50", "whole days r4 0 2", "whole days r5 0 2"}));
    deliver("a4", "s1", 4.0, Spread::splits, "hours/year");
    const Changes changes = compared(middle, builder.chain());
    EXPECT_EQ(told(changes.sums), (Texts{"splits hours/year  50 54", "whole days r4 2 2", "whole days r5 2 2"}));
    EXPECT_TRUE(changes.sums[0].isOther());
    EXPECT_FALSE(changes.sums[1].isOther());
}

TEST(Changes, AddUpOnlyWhatWasDeliveredInThePeriodWithItsEnds) {
    ChainBuilder builder(owned());
    const Chain before = builder.chain();
    double amount = 1.0;
    for (const char* delivered : {"2025-12-31", "2026-01-01", "2026-06-30", "2026-07-01"}) {
        const std::string key = std::string("d") + delivered;
        builder.task(key.c_str(), "r1", "s1");
        builder.change<Task>(key.c_str(), [&](Task& task) {
            task.state = TaskState::delivered;
            task.delivered = day(delivered);
            task.impact.emplace();
            task.impact->amount = amount;
            task.impact->unit = "hours";
        });
        amount *= 10.0;
    }
    const Chain& after = builder.chain();
    const auto sums = [&](const Chain& from, const Period& period) {
        return told(compare(Analysis(from), Analysis(after), period).sums);
    };
    EXPECT_EQ(sums(before, {day("2026-01-01"), day("2026-06-30")}), Texts{"splits hours  0 110"});
    EXPECT_EQ(sums(before, {day("2026-01-02"), {}}), Texts{"splits hours  0 1100"});
    EXPECT_EQ(sums(before, {}), Texts{"splits hours  0 1111"});
    // What was known of it at the earlier day is no more than what lies in the period.
    EXPECT_EQ(sums(after, {day("2026-01-01"), day("2026-06-30")}), Texts{"splits hours  110 110"});
    EXPECT_EQ(sums(before, {day("2027-01-01"), {}}), Texts{});
}

TEST(Changes, LeaveTheReachBlankWhereThereWasNoRoleOrNoEndCustomer) {
    const Chain after = owned();
    ChainBuilder builder(after);
    builder.change<Role>("r5", [](Role& role) { role.kind = RoleKind::internal; });
    const Changes changes = compared(builder.chain(), after);
    EXPECT_EQ(told(changes.reach), (Texts{"r1>r4 0.875 0.875", "r1>r5 - 0.125 other"}));
    // A role that the owner has given up is told still; the first document of all has none.
    ChainBuilder other(after);
    other.change<Role>("r1", [](Role& role) { role.holders.clear(); });
    EXPECT_EQ(told(compared(after, other.chain()).reach), (Texts{"r1>r4 0.875 0.875", "r1>r5 0.125 0.125"}));
    EXPECT_TRUE(compared(other.chain(), other.chain()).reach.empty());
    EXPECT_EQ(told(compared(Chain(), after).reach), (Texts{"r1>r4 - 0.875 other", "r1>r5 - 0.125 other"}));
}

template <class E>
void expectExactly(const std::vector<RowChange<E>>& changes, const Chain& before, const Chain& after,
                   std::uint64_t seed) {
    // Against every key of either chain.
    std::map<std::string, std::pair<const E*, const E*>> rows;
    for (const E& row : before.table<E>())
        rows[row.key.text()].first = &row;
    for (const E& row : after.table<E>())
        rows[row.key.text()].second = &row;
    std::map<std::string, const RowChange<E>*> found;
    for (const RowChange<E>& change : changes)
        EXPECT_TRUE(found.emplace(change.row().key.text(), &change).second) << seed;
    for (const auto& [key, row] : rows) {
        const bool isSame = row.first && row.second && *row.first == *row.second;
        ASSERT_EQ(found.contains(key), !isSame) << seed << ' ' << key;
        if (isSame)
            continue;
        EXPECT_EQ(found[key]->isNew(), row.first == nullptr) << seed;
        EXPECT_EQ(found[key]->isGone(), row.second == nullptr) << seed;
        if (row.first && row.second) {
            // Taking over the fields that are named makes the one the other.
            E made = *row.first;
            forEachField<E>([&](const auto& field) {
                if (std::ranges::find(found[key]->fields, field.name) != found[key]->fields.end())
                    made.*field.member = row.second->*field.member;
            });
            EXPECT_TRUE(made == *row.second) << seed;
            EXPECT_FALSE(found[key]->fields.empty()) << seed;
        }
    }
}

TEST(Changes, AreExactlyWhatRandomEditsDid) {
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        support::Dice dice(seed);
        const Chain before = support::randomChain(seed, 15);
        Chain after = before;
        const std::size_t count = 1 + dice.below(12);
        for (std::size_t i = 0; i < count; ++i)
            after.apply(support::randomEdit(after, dice));
        const Changes changes = compared(before, after);
        expectExactly(changes.roles, before, after, seed);
        expectExactly(changes.services, before, after, seed);
        std::vector<RowChange<Task>> tasks;
        for (const TaskChange& change : changes.tasks)
            tasks.push_back(change.row);
        expectExactly(tasks, before, after, seed);
        const Analysis was(before);
        const Analysis is(after);
        for (const ReachChange& change : changes.reach) {
            const Slot role = after.roles().slotOf(change.role);
            const Slot customer = after.roles().slotOf(change.customer);
            if (change.after) {
                EXPECT_EQ(*change.after, is.reach(role, customer)) << seed;
            }
            if (change.before) {
                EXPECT_EQ(*change.before,
                          was.reach(before.roles().slotOf(change.role), before.roles().slotOf(change.customer)))
                    << seed;
            }
        }
    }
}

TEST(Changes, BeginTheDayAfterTheLastReviewThatIsOver) {
    Chain chain;
    EXPECT_EQ(firstDaySinceReview(chain, day("2026-11-23"), std::nullopt), day("2025-11-23"));
    EXPECT_EQ(firstDaySinceReview(chain, day("2026-11-23"), day("2026-02-01")), day("2026-02-01"));
    EXPECT_EQ(firstDaySinceReview(chain, day("2026-11-23"), day("2024-02-01")), day("2025-11-23"));
    EXPECT_EQ(firstDaySinceReview(chain, day("2028-02-29"), std::nullopt), day("2027-02-28"));
    ChainBuilder builder;
    const auto review = [&](const char* key, const char* to) {
        Review row;
        row.key = ReviewKey(key);
        row.title = key;
        if (*to != '\0')
            row.to = day(to);
        builder.add(row);
    };
    review("w1", "2025-12-31");
    review("w2", "2024-12-31");
    review("w3", "2026-12-31");
    review("w4", "");
    EXPECT_EQ(firstDaySinceReview(builder.chain(), day("2026-11-23"), day("2026-02-01")), day("2026-01-01"));
    EXPECT_EQ(firstDaySinceReview(builder.chain(), day("2025-12-31"), std::nullopt), day("2025-01-01"));
}

} // namespace
} // namespace throughline
