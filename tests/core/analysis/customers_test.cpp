#include "core/analysis/customers.h"

#include <gtest/gtest.h>

#include "core/analysis/priorities.h"
#include "tests/core/analysis/small_chain.h"
#include "tests/support/chain_maker.h"
#include "tests/support/random_chain.h"

namespace throughline {
namespace {

const Day today = *Day::parse("2028-03-10");
const PersonKey person{"p1"};

class CustomersTest : public testing::Test {
  protected:
    CustomersTest() {
        builder.add(Person{person, "A. Example", "", ""});
        builder.add(Person{PersonKey("p2"), "B. Example", "", ""});
        role("me", "Buyer", person);
        role("boss", "Director", PersonKey("p2"));
        role("peer", "Planner", {});
        client = builder.endCustomer("client", "Client");
        builder.role("carrier", "Carrier");
        builder.service("s1", "me", "client");
        builder.service("s2", "me", "peer");
        builder.service("s3", "me", "boss", {}, true);
        builder.service("s4", "carrier", "me");
        DocumentInfo info;
        info.owner = person;
        Edit edit;
        edit.change(builder.chain().table<DocumentInfo>().row(0), std::move(info));
        Chain chain = builder.chain();
        chain.apply(edit);
        builder = test::ChainBuilder(chain);
    }
    Slot role(const char* key, const char* title, const PersonKey& holder) {
        const Slot slot = builder.role(key, title);
        if (holder)
            builder.change<Role>(key, [&](Role& row) { row.holders = {holder}; });
        return slot;
    }
    Slot task(const char* key, const char* service, TaskState state, std::optional<Day> promised,
              std::optional<Day> delivered = {}) {
        const Slot slot = builder.task(key, "me", service);
        builder.change<Task>(key, [&](Task& row) {
            row.state = state;
            row.promised = promised;
            row.delivered = delivered;
        });
        return slot;
    }
    Slot remark(const char* key, const char* customer, std::optional<Day> day, std::optional<int> score,
                const char* about = "") {
        builder.add(Feedback{FeedbackKey(key), RoleKey(customer), day, {}, score, "", TaskKey(about)});
        return builder.chain().feedback().slotOf(FeedbackKey(key));
    }
    void expectation(const char* service) {
        builder.change<Service>(service, [](Service& row) { row.expectation = "In time"; });
    }
    [[nodiscard]] Customers ask(const PersonKey& of = person) const { return customersOf(builder.chain(), of, today); }
    [[nodiscard]] Customer of(const char* key) const {
        const Slot slot = builder.chain().roles().slotOf(RoleKey(key));
        for (const Customer& customer : ask().customers) {
            if (customer.role == slot)
                return customer;
        }
        return {};
    }
    [[nodiscard]] NextThing next(const char* key) const { return of(key).next; }

    test::ChainBuilder builder;
    Slot client = noSlot;
};

TEST_F(CustomersTest, AreRankedWithTheirReasons) {
    builder.add(Influence{RoleKey("peer"), RoleKey("boss"), 0.5});
    builder.add(Influence{RoleKey("carrier"), RoleKey("boss"), 1.0});
    const Slot late = task("t1", "s3", TaskState::inProgress, today.plus(-1));
    const Slot soon = task("t2", "s3", TaskState::planned, today);
    const Slot some = task("t3", "s3", TaskState::planned, {});
    task("t4", "s3", TaskState::delivered, today.plus(-10), today.plus(-12));
    task("t5", "s3", TaskState::dropped, today.plus(-10));
    const Slot old = remark("f1", "boss", today.plus(-200), 1);
    const Slot recent = remark("f2", "boss", today.plus(-2), 2);
    const Slot undated = remark("f3", "boss", {}, 2);
    builder.add(Opportunity{OpportunityKey("o1"), RoleKey("boss"), "A raise", OpportunityState::gone, ""});
    builder.add(Opportunity{OpportunityKey("o2"), RoleKey("boss"), "Lead it", OpportunityState::open, ""});
    const Table<Role>& roles = builder.chain().roles();
    const auto slot = [&](const char* key) { return roles.slotOf(RoleKey(key)); };

    const Customers found = ask();
    ASSERT_EQ(found.customers.size(), 3U);
    Customer boss;
    boss.role = slot("boss");
    boss.isManager = true;
    boss.sway = {Sway::pay, Sway::career, Sway::reputation};
    boss.isSwayAssumed = true;
    boss.weight = 3.0;
    boss.services = {builder.chain().services().slotOf(ServiceKey("s3"))};
    boss.influencedBy = {{slot("carrier"), 1.0, false}, {slot("peer"), 0.5, true}};
    boss.openTasks = {late, soon, some};
    boss.openPromises = 2;
    boss.overdue = 1;
    boss.commitments = {1, 0, 1, 0.5, 2.0};
    boss.reputation = {2, std::nullopt};
    boss.remarks = {recent, old, undated};
    boss.opportunities = {builder.chain().opportunities().slotOf(OpportunityKey("o2")),
                          builder.chain().opportunities().slotOf(OpportunityKey("o1"))};
    boss.next = {NextStep::deliverOrTell, late};
    EXPECT_EQ(found.customers[0], boss);
    Customer peer;
    peer.role = slot("peer");
    peer.weight = 0.75;
    peer.services = {builder.chain().services().slotOf(ServiceKey("s2"))};
    peer.influences = {{slot("boss"), 0.5, true}};
    peer.next = {NextStep::noteExpectation, peer.services.front()};
    EXPECT_EQ(found.customers[1], peer);
    EXPECT_EQ(found.customers[2].role, client);
    EXPECT_TRUE(found.customers[2].isEndCustomer);
    EXPECT_EQ(found.roles, std::vector<Slot>{slot("me")});
    EXPECT_EQ(found.servers,
              (std::vector<Server>{{slot("carrier"), {builder.chain().services().slotOf(ServiceKey("s4"))}, {}, {}}}));
    EXPECT_FALSE(found.isManagerMissing);
    EXPECT_FALSE(found.isOwnOrder);
}

TEST_F(CustomersTest, KnowWhatIsKeptAboutThem) {
    builder.add(Relationship{RoleKey("me"), RoleKey("boss"), {Sway::pay}, std::nullopt, true});
    builder.add(Relationship{RoleKey("me"), RoleKey("peer"), {}, 1, false});
    EXPECT_TRUE(of("boss").vouches);
    EXPECT_FALSE(of("boss").isSwayAssumed);
    EXPECT_EQ(of("boss").sway, std::vector<Sway>{Sway::pay});
    EXPECT_TRUE(of("peer").hasOwnPlace);
    EXPECT_FALSE(of("boss").hasOwnPlace);
    EXPECT_TRUE(ask().isOwnOrder);
    EXPECT_EQ(ask().customers.front().role, builder.chain().roles().slotOf(RoleKey("peer")));
}

TEST_F(CustomersTest, SayWhatToDoNextInTheOrderOfTheRule) {
    EXPECT_EQ(next("peer").step, NextStep::noteExpectation);
    expectation("s2");
    EXPECT_EQ(next("peer"), (NextThing{NextStep::askForRemark, noSlot}));
    remark("f1", "peer", today.plus(-recentDays - 1), 1);
    EXPECT_EQ(next("peer").step, NextStep::askForRemark);
    remark("f2", "peer", today.plus(-recentDays), 1);
    EXPECT_EQ(next("peer"), NextThing());
    builder.add(Opportunity{OpportunityKey("o1"), RoleKey("peer"), "A transfer", OpportunityState::taken, ""});
    EXPECT_EQ(next("peer"), NextThing());
    builder.add(Opportunity{OpportunityKey("o2"), RoleKey("peer"), "Z", OpportunityState::open, ""});
    EXPECT_EQ(next("peer"),
              (NextThing{NextStep::askForOpportunity, builder.chain().opportunities().slotOf(OpportunityKey("o2"))}));
    const Slot bad = remark("f3", "peer", today.plus(-5), -1);
    EXPECT_EQ(next("peer"), (NextThing{NextStep::answerRemark, bad}));
    const Slot far = task("t1", "s2", TaskState::planned, today.plus(nearDays + 1));
    EXPECT_EQ(next("peer").step, NextStep::askForOpportunity) << "a new promise answers a bad remark";
    builder.change<Task>("t1", [](Task& row) { row.promised = today.plus(nearDays); });
    EXPECT_EQ(next("peer"), (NextThing{NextStep::keepPromise, far}));
    const Slot overdue = task("t2", "s2", TaskState::inProgress, today.plus(-1));
    EXPECT_EQ(next("peer"), (NextThing{NextStep::deliverOrTell, overdue}));
    for (const char* key : {"t1", "t2"})
        builder.change<Task>(key, [](Task& row) { row.state = TaskState::dropped; });
    EXPECT_EQ(next("peer"), (NextThing{NextStep::answerRemark, bad}));
}

TEST_F(CustomersTest, HearABadRemarkAsAnsweredByWorkThatCameAfterIt) {
    expectation("s2");
    task("t1", "s2", TaskState::delivered, {}, today.plus(-4));
    remark("f1", "peer", today.plus(-4), -2, "t1");
    EXPECT_EQ(next("peer").step, NextStep::answerRemark) << "the task that it is about is no answer to it";
    task("t2", "s2", TaskState::delivered, {}, today.plus(-5));
    EXPECT_EQ(next("peer").step, NextStep::answerRemark);
    task("t3", "s2", TaskState::delivered, {}, today.plus(-4));
    EXPECT_EQ(next("peer"), NextThing());
    remark("f2", "peer", today.plus(-3), -1);
    EXPECT_EQ(next("peer").step, NextStep::answerRemark);
    remark("f3", "peer", today.plus(-1), 1);
    EXPECT_EQ(next("peer"), NextThing());
}

TEST_F(CustomersTest, AskForAManagerWhoIsMissing) {
    builder.change<Service>("s3", [](Service& row) { row.manager = false; });
    EXPECT_TRUE(ask().isManagerMissing);
    EXPECT_EQ(ask(PersonKey("p3")), Customers());
    EXPECT_EQ(ask({}), Customers());
}

TEST_F(CustomersTest, OfAnotherPersonHearOnlyRemarksOnThatPersonsTasks) {
    role("carrier2", "Second carrier", PersonKey("p2"));
    builder.service("s9", "carrier2", "peer");
    builder.task("t9", "carrier2", "s9");
    remark("f1", "peer", today, 1);
    const Slot about = remark("f2", "peer", today, -1, "t9");
    const Customers found = ask(PersonKey("p2"));
    ASSERT_EQ(found.customers.size(), 1U);
    EXPECT_EQ(found.customers.front().remarks, std::vector<Slot>{about});
    EXPECT_EQ(of("peer").remarks.size(), 2U);
    // A role that the person holds is no server of the person.
    builder.service("s10", "carrier2", "boss");
    EXPECT_EQ(test::keys(builder.chain().roles(), std::vector<Slot>{ask(PersonKey("p2")).servers.front().role}), "me");
    EXPECT_EQ(ask(PersonKey("p2")).servers.size(), 1U);
}

/// The same answers asked one by one, customer after customer, over the whole chain each time.
void compare(const Chain& chain, const PersonKey& who) {
    const Customers found = customersOf(chain, who, today);
    std::vector<Slot> mine;
    for (auto role = chain.roles().begin(); role != chain.roles().end(); ++role) {
        for (const PersonKey& holder : role->holders) {
            if (holder == who)
                mine.push_back(role.slot());
        }
    }
    const auto isMine = [&](const RoleKey& key) {
        return std::ranges::find(mine, chain.roles().slotOf(key)) != mine.end();
    };
    EXPECT_TRUE(std::ranges::is_permutation(found.roles, mine));
    const auto ranked = rankedCustomers(chain, found.roles);
    ASSERT_EQ(found.customers.size(), ranked.size());
    for (std::size_t i = 0; i < ranked.size(); ++i) {
        const Customer& customer = found.customers[i];
        const RoleKey& key = chain.roles().at(customer.role)->key;
        EXPECT_EQ(customer.role, ranked[i].role);
        EXPECT_EQ(customer.sway, ranked[i].sway);
        EXPECT_EQ(customer.weight, ranked[i].weight);
        std::vector<Slot> services;
        for (auto row = chain.services().begin(); row != chain.services().end(); ++row) {
            if (row->customer == key && isMine(row->server))
                services.push_back(row.slot());
        }
        EXPECT_TRUE(std::ranges::is_permutation(customer.services, services));
        std::vector<Slot> tasks;
        std::size_t open = 0;
        for (auto row = chain.tasks().begin(); row != chain.tasks().end(); ++row) {
            const Service* service = chain.services().find(row->service);
            if (!isMine(row->role) || service == nullptr || service->customer != key)
                continue;
            tasks.push_back(row.slot());
            open += isOpen(row->state) && row->promised ? 1U : 0U;
        }
        EXPECT_EQ(customer.commitments, commitments(chain, tasks, today));
        EXPECT_EQ(customer.openPromises, open);
        for (std::size_t k = 1; k < customer.openTasks.size(); ++k) {
            const auto day = [&](std::size_t at) { return chain.tasks().at(customer.openTasks[at])->promised; };
            EXPECT_TRUE(!day(k) || (day(k - 1) && *day(k - 1) <= *day(k)));
        }
        if (who == chain.info().owner) {
            EXPECT_EQ(customer.reputation, reputation(chain, key, today));
        }
        for (std::size_t k = 1; k < customer.remarks.size(); ++k) {
            const auto day = [&](std::size_t at) { return chain.feedback().at(customer.remarks[at])->day; };
            EXPECT_TRUE(!day(k) || (day(k - 1) && *day(k - 1) >= *day(k)));
        }
        const auto influences = std::ranges::count(chain.influences(), key, &Influence::from);
        EXPECT_EQ(std::ssize(customer.influences), influences);
        EXPECT_EQ(std::ssize(customer.influencedBy), std::ranges::count(chain.influences(), key, &Influence::to));
        EXPECT_EQ(std::ssize(customer.opportunities),
                  std::ranges::count(chain.opportunities(), key, &Opportunity::customer));
    }
}

TEST(CustomersOfRandomChains, AgreeWithQuestionsAskedOneByOne) {
    std::size_t customers = 0;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const Chain chain = support::randomChain(seed, 20);
        for (const Person& someone : chain.people()) {
            compare(chain, someone.key);
            customers += customersOf(chain, someone.key, today).customers.size();
        }
    }
    EXPECT_GT(customers, 100U);
}

} // namespace
} // namespace throughline
