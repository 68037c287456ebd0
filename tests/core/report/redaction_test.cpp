#include "core/report/redaction.h"

#include <gtest/gtest.h>

#include "tests/core/report/freight.h"

namespace throughline::report {
namespace {

/// A chain with two people, one of whom holds a role.
class Named {
  public:
    Named() {
        person("p1", "Dana Whitfield", "dana@example.com");
        person("p2", "Li", "");
        Role role;
        role.key = RoleKey("r1");
        role.title = "Purchasing manager";
        role.holders = {PersonKey("p1")};
        edit_.add(role);
    }
    void person(const std::string& key, const std::string& name, const std::string& email) {
        edit_.add(Person{PersonKey(key), name, email, ""});
    }
    void role(const std::string& key, const std::string& title) {
        Role role;
        role.key = RoleKey(key);
        role.title = title;
        edit_.add(role);
    }
    /// What becomes of a text that stands in a task's notes.
    std::string becomes(const std::string& text) {
        Edit edit = edit_;
        Task task;
        task.key = TaskKey("t1");
        task.title = "T";
        task.role = RoleKey("r1");
        task.notes = text;
        edit.add(task);
        Chain chain;
        chain.apply(edit);
        return redacted(chain).tasks().find(TaskKey("t1"))->notes;
    }
    Chain chain() const {
        Chain chain;
        chain.apply(edit_);
        return redacted(chain);
    }
    Edit& edit() { return edit_; }

  private:
    Edit edit_;
};

TEST(Redaction, PutsTheRoleInThePlaceOfTheName) {
    Named named;
    EXPECT_EQ(named.becomes("Dana Whitfield"), "Purchasing manager");
    EXPECT_EQ(named.becomes("We owe it to dana whitfield, and to Dana alone."),
              "We owe it to the Purchasing manager, and to the Purchasing manager alone.");
    EXPECT_EQ(named.becomes("Good. Whitfield did it."), "Good. The Purchasing manager did it.");
    EXPECT_EQ(named.becomes("Ask Li. Li knows, Lima does not; bandana, Danaë too."),
              "Ask a colleague. A colleague knows, Lima does not; bandana, Danaë too.");
    EXPECT_EQ(named.becomes("Write to dana@example.com or x.y@else.example."),
              "Write to the Purchasing manager or an e-mail address.");
    EXPECT_EQ(named.becomes("5 @ 3 EUR, @home"), "5 @ 3 EUR, @home");
}

TEST(Redaction, KeepsTitlesOfRolesAndTheirWords) {
    Named named;
    named.person("p3", "Anna Manager", "");
    named.role("r2", "Whitfield's assistant");
    named.role("r3", "Deputy of Dana Whitfield");
    EXPECT_EQ(named.becomes("The manager and Anna"), "The manager and a colleague");
    const Chain chain = named.chain();
    EXPECT_EQ(chain.roles().find(RoleKey("r1"))->title, "Purchasing manager");
    EXPECT_EQ(chain.roles().find(RoleKey("r3"))->title, "Deputy of the Purchasing manager");
    EXPECT_EQ(chain.people().find(PersonKey("p1"))->name, "Purchasing manager");
    EXPECT_EQ(chain.people().find(PersonKey("p1"))->email, "");
    EXPECT_EQ(chain.people().find(PersonKey("p2"))->name, "a colleague");
}

TEST(Redaction, OfARoleThatIsCalledByAName) {
    Named named;
    named.person("p3", "B. Example", "");
    Role role;
    role.key = RoleKey("r2");
    role.title = "B. Example";
    role.holders = {PersonKey("p3")};
    named.edit().add(role);
    EXPECT_EQ(named.chain().roles().find(RoleKey("r2"))->title, "a colleague");
    EXPECT_EQ(named.becomes("b. example said so"), "A colleague said so");
}

TEST(Redaction, TellsWhoConfirmedOnlyByRole) {
    for (const auto& [by, expected] :
         {std::pair("Dana Whitfield", "Purchasing manager"), std::pair("Purchasing manager", "Purchasing manager"),
          std::pair("J. Stranger", "a colleague"), std::pair("", "")}) {
        Named named;
        Task task;
        task.key = TaskKey("t1");
        task.title = "T";
        task.role = RoleKey("r1");
        task.impact.emplace();
        task.impact->confirmedBy = by;
        named.edit().add(task);
        EXPECT_EQ(named.chain().tasks().find(TaskKey("t1"))->impact->confirmedBy, expected);
    }
}

TEST(Redaction, LeavesAChainWithoutPeopleAsItIs) {
    Freight freight;
    freight.task("Renegotiate with A", "r1");
    const Chain chain = freight.chain();
    EXPECT_TRUE(redacted(chain) == chain);
}

} // namespace
} // namespace throughline::report
