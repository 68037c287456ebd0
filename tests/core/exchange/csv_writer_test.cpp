#include "core/exchange/csv_writer.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "core/model/gestures.h"
#include "tests/core/exchange/some_chain.h"

namespace throughline::exchange {
namespace {

/// What tables can carry: people, roles, services and tasks, with the values and goals that tasks name.
Chain carried(const Chain& chain) {
    Edit edit;
    const auto removeAll = [&]<class E>() {
        for (const E& row : chain.table<E>())
            edit.remove(chain.table<E>().share(identityOf(row)));
    };
    removeAll.operator()<View>();
    removeAll.operator()<Place>();
    removeAll.operator()<Relationship>();
    removeAll.operator()<Influence>();
    removeAll.operator()<Partnership>();
    removeAll.operator()<Feedback>();
    removeAll.operator()<Opportunity>();
    edit.change(chain.table<DocumentInfo>().row(0), DocumentInfo{});
    Chain copy = chain;
    copy.apply(edit);
    return copy;
}

/// The titles of values and goals, whose keys tables do not carry.
template <class E>
std::vector<std::string> titlesOf(const Chain& chain, const std::vector<Key<E>>& keys) {
    std::vector<std::string> titles;
    for (const Key<E>& key : keys)
        titles.push_back(chain.table<E>().find(key)->title);
    return titles;
}

TEST(CsvFolder, ChainsComeBackEqual) {
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        const Chain chain = carried(randomChain(seed));
        std::vector<std::string> texts;
        for (const NamedFile& file : writeCsv(chain))
            texts.push_back(file.bytes);
        // Values and goals of one title cannot be told apart by it.
        const Outcome outcome = importTables(texts);
        ASSERT_EQ(outcome.error, "") << "seed " << seed;
        ASSERT_TRUE(outcome.leftOut.empty()) << "seed " << seed << ": " << linesOf(outcome.leftOut)[0];
        ASSERT_EQ(outcome.chain.tasks().size(), chain.tasks().size());
        for (const Person& person : chain.people())
            ASSERT_EQ(*outcome.chain.people().find(person.key), person);
        for (const Role& role : chain.roles()) {
            ASSERT_TRUE(*outcome.chain.roles().find(role.key) == role) << "seed " << seed << " " << role.title;
        }
        for (const Service& service : chain.services()) {
            ASSERT_TRUE(*outcome.chain.services().find(service.key) == service) << "seed " << seed;
        }
        for (Task task : chain.tasks()) {
            Task back = *outcome.chain.tasks().find(task.key);
            ASSERT_EQ(back.values.size(), task.values.size());
            ASSERT_EQ(back.goals.size(), task.goals.size());
            back.values = task.values = {};
            back.goals = task.goals = {};
            // An impact or a wording without anything in it leaves no trace in a table.
            if (task.impact == Impact{})
                task.impact.reset();
            if (task.wording == Wording{})
                task.wording.reset();
            ASSERT_TRUE(back == task) << "seed " << seed << " " << task.title;
        }
    }
}

TEST(CsvFolder, NothingInItRuns) {
    for (std::uint64_t seed = 1; seed <= 50; ++seed) {
        for (const NamedFile& file : writeCsv(randomChain(seed))) {
            std::size_t at = 0;
            while (at < file.bytes.size()) {
                const bool isQuoted = file.bytes[at] == '"';
                if (isQuoted)
                    ++at;
                const char first = at < file.bytes.size() ? file.bytes[at] : ' ';
                EXPECT_EQ(std::string("=+@\t").find(first), std::string::npos) << file.name << " at " << at;
                // On to the next cell.
                if (isQuoted) {
                    while (!(file.bytes[at] == '"' && file.bytes[at + 1] != '"'))
                        at += file.bytes[at] == '"' ? 2 : 1;
                    ++at;
                } else {
                    at = file.bytes.find_first_of(",\r", at);
                }
                at += file.bytes[at] == '\r' ? 2 : 1;
            }
        }
    }
}

TEST(CsvFolder, HasAFileAKind) {
    Chain chain;
    Edit edit;
    edit.add(Role{RoleKey("r1"), "=Buyer", "Purchasing", RoleKind::internal, "", "two\nlines", {}});
    edit.add(Role{RoleKey("r2"), "Shop", "", RoleKind::endCustomer, "", "", {}});
    edit.add(Service{ServiceKey("s1"), RoleKey("r1"), RoleKey("r2"), "Food, drinks", 0.5, "", false, false});
    chain.apply(edit);
    const auto files = writeCsv(chain);
    ASSERT_EQ(files.size(), 4u);
    EXPECT_EQ(files[0].name, "people.csv");
    EXPECT_EQ(files[0].bytes, "id,name,email,notes\r\n");
    EXPECT_EQ(files[1].name, "roles.csv");
    EXPECT_EQ(files[1].bytes,
              "id,title,department,kind,expertise,notes,holders\r\n"
              "r1,'=Buyer,Purchasing,internal,,\"two\nlines\",\r\n"
              "r2,Shop,,end_customer,,,\r\n");
    EXPECT_EQ(files[2].name, "services.csv");
    EXPECT_EQ(files[2].bytes,
              "id,server,customer,provides,weight,expectation,manager,derived\r\n"
              "s1,'=Buyer,Shop,\"Food, drinks\",0.5,,no,no\r\n");
    EXPECT_EQ(files[3].name, "tasks.csv");
}

} // namespace
} // namespace throughline::exchange
