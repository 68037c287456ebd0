#include "core/model/daily.h"

#include <gtest/gtest.h>

#include "core/model/check.h"
#include "core/model/gestures.h"
#include "tests/core/model/sample.h"

namespace throughline {
namespace {

const Day today = *Day::parse("2028-02-29");

class Daily : public testing::Test {
  protected:
    Daily() {
        // The purchasing manager reports to a director and serves the planner as well.
        for (const char* key : {"boss", "planner"})
            row(Role{RoleKey(key), key, "", RoleKind::internal, "", "", {}});
        row(Service{ServiceKey("sb"), me, RoleKey("boss"), "", {}, "", true, false});
        row(Service{ServiceKey("sp"), me, RoleKey("planner"), "", {}, "", false, false});
    }
    template <class E>
    void row(E added) {
        Edit edit;
        edit.add(std::move(added));
        chain.apply(edit);
    }
    /// Carries the edit out, and sees that its inverse leads back.
    void perform(const Result<Edit>& edit) {
        ASSERT_TRUE(edit) << edit.status().text();
        const Chain before = chain;
        const Status status = check(chain, *edit);
        ASSERT_TRUE(status) << status.place() << ": " << status.text();
        chain.apply(*edit);
        Chain back = chain;
        back.apply(inverse(*edit));
        EXPECT_EQ(back, before);
    }
    [[nodiscard]] const Relationship* kept(const char* customer) const {
        return chain.relationships().find({me, RoleKey(customer)});
    }
    const RoleKey me{"r1"};
    const std::vector<RoleKey> mine{me};
    Chain chain = sample::chain();
    KeySource keys{1};
};

TEST_F(Daily, TakesForGrantedThatTheManagerDecidesOnEverything) {
    EXPECT_EQ(relationshipOf(chain, me, RoleKey("boss")),
              (Relationship{me, RoleKey("boss"), {Sway::pay, Sway::career, Sway::reputation}, std::nullopt, false}));
    EXPECT_EQ(relationshipOf(chain, me, RoleKey("planner")),
              (Relationship{me, RoleKey("planner"), {}, std::nullopt, false}));
    row(Relationship{me, RoleKey("boss"), {Sway::pay}, 2, true});
    EXPECT_EQ(relationshipOf(chain, me, RoleKey("boss")), (Relationship{me, RoleKey("boss"), {Sway::pay}, 2, true}));
    EXPECT_EQ(relationshipOf(chain, RoleKey("nobody"), me), (Relationship{RoleKey("nobody"), me, {}, {}, false}));
}

TEST_F(Daily, AddsATaskOfTheOneWhoServes) {
    Task task;
    task.title = "Plan the week";
    task.service = ServiceKey("sp");
    task.promised = today;
    perform(gestures::addTask(chain, keys, task));
    const auto added = std::ranges::find(chain.tasks(), std::string("Plan the week"), &Task::title);
    ASSERT_NE(added, chain.tasks().end());
    EXPECT_EQ(added->role, me);
    task.service = ServiceKey("s99");
    EXPECT_EQ(gestures::addTask(chain, keys, task).status().code(), Code::notFound);
    task.service = {};
    task.role = {};
    EXPECT_EQ(gestures::addTask(chain, keys, task).status().code(), Code::notFound);
}

TEST_F(Daily, TakesATaskThroughItsStates) {
    Task task;
    task.key = TaskKey("new");
    task.title = "Plan the week";
    task.role = me;
    perform(gestures::addTask(chain, keys, task));
    perform(gestures::dropTask(chain, task.key));
    EXPECT_EQ(chain.tasks().find(task.key)->state, TaskState::dropped);
    const auto started = gestures::startTask(chain, task.key);
    perform(started);
    EXPECT_EQ(started->label, (Label{"start", {"Plan the week"}}));
    EXPECT_TRUE(gestures::startTask(chain, task.key)->isEmpty());
    Impact impact;
    impact.amount = 40.0;
    impact.unit = "hours/year";
    perform(gestures::deliverTask(chain, task.key, {today, Outcome::exceeded, "Earlier", std::nullopt, impact}));
    task.state = TaskState::delivered;
    task.delivered = today;
    task.outcome = Outcome::exceeded;
    task.benefit = "Earlier";
    task.impact = impact;
    EXPECT_EQ(*chain.tasks().find(task.key), task);
    EXPECT_EQ(gestures::startTask(chain, task.key).status().code(), Code::invalid);
    EXPECT_EQ(gestures::dropTask(chain, task.key).status().code(), Code::invalid);
    // What is not said again stays.
    perform(gestures::deliverTask(chain, task.key, {today.plus(1), std::nullopt, std::nullopt, "Ask first", {}}));
    task.delivered = today.plus(1);
    task.lesson = "Ask first";
    EXPECT_EQ(*chain.tasks().find(task.key), task);
    for (const auto& edit : {gestures::startTask(chain, TaskKey("t99")), gestures::dropTask(chain, TaskKey("t99")),
                             gestures::deliverTask(chain, TaskKey("t99"), {today, {}, {}, {}, {}})})
        EXPECT_EQ(edit.status().code(), Code::notFound);
}

TEST_F(Daily, AddsARemarkThatSaysSomething) {
    Feedback remark;
    remark.customer = RoleKey("planner");
    EXPECT_EQ(gestures::addFeedback(chain, keys, remark).status().code(), Code::invalid);
    remark.score = -2;
    remark.day = today;
    const std::size_t before = chain.feedback().size();
    perform(gestures::addFeedback(chain, keys, remark));
    EXPECT_EQ(chain.feedback().size(), before + 1);
    remark.task = TaskKey("t99");
    EXPECT_EQ(gestures::addFeedback(chain, keys, remark).status().code(), Code::notFound);
    remark.customer = RoleKey("nobody");
    EXPECT_EQ(gestures::addFeedback(chain, keys, remark).status().code(), Code::notFound);
}

TEST_F(Daily, KeepsSwayAndVouchingOnTheRelationship) {
    perform(gestures::setVouches(chain, mine, RoleKey("boss"), true));
    EXPECT_EQ(*kept("boss"),
              (Relationship{me, RoleKey("boss"), {Sway::pay, Sway::career, Sway::reputation}, std::nullopt, true}));
    EXPECT_TRUE(gestures::setVouches(chain, mine, RoleKey("boss"), true)->isEmpty());
    EXPECT_TRUE(gestures::setVouches(chain, mine, RoleKey("planner"), false)->isEmpty());
    perform(gestures::setSway(chain, mine, RoleKey("boss"), {Sway::career, Sway::pay, Sway::career}));
    EXPECT_EQ(kept("boss")->sway, (std::vector<Sway>{Sway::pay, Sway::career}));
    perform(gestures::setSway(chain, mine, RoleKey("boss"), {}));
    EXPECT_TRUE(kept("boss")->sway.empty());
    EXPECT_EQ(gestures::setSway(chain, mine, RoleKey("r3"), {}).status().code(), Code::invalid);
    EXPECT_EQ(gestures::setSway(chain, mine, RoleKey("nobody"), {}).status().code(), Code::notFound);
}

TEST_F(Daily, OrdersCustomersAndForgetsTheOrder) {
    const std::vector<RoleKey> wanted{RoleKey("planner"), RoleKey("boss")};
    perform(gestures::reorderCustomers(chain, mine, wanted));
    EXPECT_EQ(kept("planner")->rank, 1);
    EXPECT_EQ(*kept("boss"),
              (Relationship{me, RoleKey("boss"), {Sway::pay, Sway::career, Sway::reputation}, 2, false}));
    EXPECT_TRUE(gestures::reorderCustomers(chain, mine, wanted)->isEmpty());
    const std::vector<RoleKey> one{RoleKey("boss")};
    perform(gestures::reorderCustomers(chain, mine, one));
    EXPECT_EQ(kept("planner")->rank, std::nullopt);
    EXPECT_EQ(kept("boss")->rank, 1);
    perform(gestures::reorderCustomers(chain, mine, {}));
    EXPECT_EQ(kept("boss")->rank, std::nullopt);
    const std::vector<RoleKey> twice{RoleKey("boss"), RoleKey("boss")};
    EXPECT_EQ(gestures::reorderCustomers(chain, mine, twice).status().code(), Code::invalid);
    const std::vector<RoleKey> stranger{RoleKey("r3")};
    EXPECT_EQ(gestures::reorderCustomers(chain, mine, stranger).status().code(), Code::invalid);
}

TEST_F(Daily, SetsAnInfluenceChangesItAndTakesItAway) {
    const KeyPair<RoleKey, RoleKey> both{RoleKey("planner"), RoleKey("boss")};
    perform(gestures::setInfluence(chain, both.first, both.second, 0.5));
    EXPECT_EQ(chain.influences().find(both)->strength, 0.5);
    perform(gestures::setInfluence(chain, both.first, both.second, 1.0));
    EXPECT_EQ(chain.influences().find(both)->strength, 1.0);
    EXPECT_TRUE(gestures::setInfluence(chain, both.first, both.second, 1.0)->isEmpty());
    perform(gestures::setInfluence(chain, both.first, both.second, std::nullopt));
    EXPECT_FALSE(chain.influences().contains(both));
    EXPECT_TRUE(gestures::setInfluence(chain, both.first, both.second, std::nullopt)->isEmpty());
    EXPECT_EQ(gestures::setInfluence(chain, me, me, 1.0).status().code(), Code::invalid);
    EXPECT_EQ(gestures::setInfluence(chain, me, RoleKey("nobody"), 1.0).status().code(), Code::notFound);
}

} // namespace
} // namespace throughline
