#include "core/analysis/reminders.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "core/analysis/career.h"
#include "core/analysis/partnerships.h"
#include "tests/core/analysis/small_chain.h"
#include "tests/support/random_chain.h"

namespace throughline {
namespace {

const Day today = *Day::parse("2026-03-10");

class Reminders : public testing::Test {
  protected:
    Reminders() {
        builder.role("a", "Analyst");
        builder.role("b", "Buyer");
        builder.endCustomer("c", "Client");
        builder.service("s1", "a", "c");
        builder.service("s2", "b", "c");
    }
    void task(const char* key, const char* role, const char* service, TaskState state, int day) {
        builder.task(key, role, service);
        builder.change<Task>(key, [&](Task& row) {
            row.state = state;
            (state == TaskState::delivered ? row.delivered : row.promised) = today.plus(day);
        });
    }
    [[nodiscard]] std::string told(const std::vector<Slot>& roles = {}) const {
        const Chain& chain = builder.chain();
        std::string text;
        for (const Reminder& one : reminders(chain, today, roles)) {
            text += "dorn"[static_cast<int>(one.kind)];
            text += one.task == noSlot ? "" : ":" + chain.tasks().at(one.task)->key.text();
            text += one.partnership == noSlot ? "" : ":" + chain.partnerships().at(one.partnership)->key.text();
            text += one.customer == noSlot ? " " : ":" + chain.roles().at(one.customer)->key.text() + " ";
        }
        return text;
    }
    test::ChainBuilder builder;
};

TEST_F(Reminders, TellOfPromisesObstaclesAndRemarks) {
    EXPECT_EQ(told(), "");
    task("late", "a", "s1", TaskState::planned, -1);
    task("soon", "b", "s2", TaskState::inProgress, 7);
    task("far", "a", "s1", TaskState::planned, 8);
    task("done", "a", "s1", TaskState::delivered, -30);
    task("later", "b", "s2", TaskState::delivered, -3);
    task("old", "b", "s2", TaskState::delivered, -31);
    builder.add(Partnership{PartnershipKey("n1"),
                            {RoleKey("a"), RoleKey("b")},
                            false,
                            {},
                            {{"slow", std::nullopt, std::nullopt}},
                            {{today.plus(-91), "met"}}});
    EXPECT_EQ(told(), "d:late d:soon o:n1 r:later:c n:later n:done ");
    EXPECT_EQ(told({builder.chain().roles().slotOf(RoleKey("a"))}), "d:late o:n1 r:done:c n:done ");
    // What is known of the result needs no second look.
    for (const char* key : {"done", "later"}) {
        builder.change<Task>(key, [](Task& row) {
            row.impact.emplace();
            row.impact->note = "Fewer calls";
        });
    }
    // A remark from before the delivery is about something else, one on its day is not.
    Feedback remark;
    remark.key = FeedbackKey("f1");
    remark.customer = RoleKey("c");
    remark.day = today.plus(-4);
    builder.add(remark);
    EXPECT_EQ(told(), "d:late d:soon o:n1 r:later:c ");
    remark.key = FeedbackKey("f2");
    remark.day = today.plus(-3);
    builder.add(remark);
    EXPECT_EQ(told(), "d:late d:soon o:n1 ");
}

TEST_F(Reminders, AskForTheLessonOfWhatFellShortAndForTheImpactOfTheRest) {
    task("short", "a", "", TaskState::delivered, -2);
    builder.change<Task>("short", [](Task& row) {
        row.outcome = Outcome::fellShort;
        row.impact.emplace();
        row.impact->note = "None";
    });
    task("early", "a", "", TaskState::delivered, -30);
    task("today", "a", "", TaskState::delivered, 0);
    task("tomorrow", "a", "", TaskState::delivered, 1);
    task("old", "a", "", TaskState::delivered, -31);
    EXPECT_EQ(told(), "n:today n:short n:early ");
    builder.change<Task>("short", [](Task& row) { row.lesson = "Ask first"; });
    EXPECT_EQ(told(), "n:today n:early ");
}

TEST_F(Reminders, TakeARemarkAboutTheTaskItself) {
    task("done", "a", "s1", TaskState::delivered, -3);
    builder.change<Task>("done", [](Task& row) {
        row.impact.emplace();
        row.impact->note = "Fewer calls";
    });
    EXPECT_EQ(told(), "r:done:c ");
    Feedback remark;
    remark.key = FeedbackKey("f1");
    remark.customer = RoleKey("c");
    remark.task = TaskKey("done");
    remark.day = today.plus(1);
    builder.add(remark);
    EXPECT_EQ(told(), "r:done:c ") << "a remark of tomorrow is none yet";
    builder.change<Feedback>("f1", [](Feedback& row) { row.day.reset(); });
    EXPECT_EQ(told(), "");
}

TEST(RemindersReference, AgreeOnRandomChains) {
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const Chain chain = support::randomChain(seed, 12);
        std::vector<Day> days{today};
        for (const Task& task : chain.tasks()) {
            if (task.delivered)
                days.push_back(*task.delivered);
        }
        const Day now = days[seed % days.size()];
        std::size_t due = 0;
        std::size_t blank = 0;
        std::set<RoleKey> customers;
        for (const Task& task : chain.tasks()) {
            due += isOpen(task.state) && task.promised && *task.promised - now <= 7 ? 1 : 0;
            const Service* service = chain.services().find(task.service);
            const bool isRecent = task.state == TaskState::delivered && task.delivered && *task.delivered <= now &&
                                  now - *task.delivered <= remarkDays;
            const bool isShort = task.outcome == Outcome::fellShort;
            blank += isRecent && (isShort ? task.lesson.empty() : !hasImpact(task)) ? 1 : 0;
            if (service != nullptr && isRecent)
                customers.insert(service->customer);
        }
        std::size_t neglected = 0;
        for (const Partnership& row : chain.partnerships())
            neglected += isNeglected(row, now) ? 1 : 0;
        std::size_t counts[4] = {0, 0, 0, 0};
        for (const Reminder& one : reminders(chain, now)) {
            ++counts[static_cast<std::size_t>(one.kind)];
            if (one.kind == ReminderKind::askForRemark) {
                EXPECT_TRUE(customers.contains(chain.roles().at(one.customer)->key));
                const Task& task = *chain.tasks().at(one.task);
                for (const Feedback& remark : chain.feedback()) {
                    const bool isMadeYet = !remark.day || *remark.day <= now;
                    if (isMadeYet && remark.customer == chain.roles().at(one.customer)->key) {
                        EXPECT_TRUE(remark.task != task.key && !(remark.day && *remark.day >= *task.delivered));
                    }
                }
            }
        }
        EXPECT_EQ(counts[0], due) << seed;
        EXPECT_EQ(counts[1], neglected) << seed;
        EXPECT_LE(counts[2], customers.size()) << seed;
        EXPECT_EQ(counts[3], blank) << seed;
    }
}

} // namespace
} // namespace throughline
