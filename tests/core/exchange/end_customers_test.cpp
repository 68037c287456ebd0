#include "core/exchange/end_customers.h"

#include <gtest/gtest.h>

#include "core/exchange/sources.h"
#include "tests/core/exchange/some_chain.h"
#include "tests/support/temporary_folder.h"

namespace throughline::exchange {
namespace {

using Lines = std::vector<std::string>;

ImportOptions endCustomers(bool isAuto, std::vector<std::string> titles = {}) {
    ImportOptions options;
    options.endCustomers = {isAuto, std::move(titles)};
    return options;
}

const std::string nobody = "no end customer was found: everybody who is served serves somebody";
const std::string unserved = "no end customer was found: nobody is served";
const std::string asSaid = "no role is marked as an end customer; the roles were taken as they are";
const std::string became = "those who are served and serve nobody became end customers: ";

TEST(EndCustomers, AreThoseOfTablesWhoServeNobody) {
    const std::string csv =
        "server,customer,manager\nBuyer,Warehouse,\nWarehouse,Shop,\nWarehouse,Bank,\nBuyer,Boss,yes\n";
    const std::string page =
        "| Server | Customer | Manager |\n|---|---|---|\n| Buyer | Warehouse | |\n| Warehouse | Shop | |\n"
        "| Warehouse | Bank | |\n| Buyer | Boss | yes |\n";
    for (const bool isMarkdown : {false, true}) {
        const std::string& text = isMarkdown ? page : csv;
        const Outcome outcome = importTables({text}, {}, {}, isMarkdown);
        EXPECT_EQ(rolesOf(outcome), (Lines{"Buyer", "Warehouse", "Shop*", "Bank*", "Boss"}));
        EXPECT_EQ(outcome.choices, Lines{became + "“Shop”, “Bank”"});
        const Outcome none = importTables({text}, endCustomers(false), {}, isMarkdown);
        EXPECT_EQ(rolesOf(none), (Lines{"Buyer", "Warehouse", "Shop", "Bank", "Boss"}));
        EXPECT_EQ(none.choices, Lines{});
        const Outcome named = importTables({text}, endCustomers(false, {"Bank"}), {}, isMarkdown);
        EXPECT_EQ(rolesOf(named), (Lines{"Buyer", "Warehouse", "Shop", "Bank*", "Boss"}));
        EXPECT_EQ(importTables({text}, endCustomers(false, {"Nobody"}), {}, isMarkdown).error,
                  "no role that is read has the title “Nobody”, which --end-customers names");
    }
}

TEST(EndCustomers, AreNotThoseWithTasks) {
    const std::vector<std::string> texts{"server,customer\nBuyer,Shop\nBuyer,Clerk\n", "task,role\nSell,Shop\n"};
    EXPECT_EQ(rolesOf(importTables(texts)), (Lines{"Buyer", "Shop", "Clerk*"}));
    const Outcome named = importTables(texts, endCustomers(false, {"Shop"}));
    EXPECT_EQ(rolesOf(named), (Lines{"Buyer", "Shop", "Clerk"}));
    EXPECT_EQ(named.choices, Lines{"1:2: “Shop” has tasks and is taken as no end customer"});
    const Outcome busy =
        importTables({"server,customer\nBuyer,Shop\nShop,Buyer\nBuyer,Clerk\n", "task,role\nSell,Clerk\n"});
    EXPECT_EQ(busy.choices, Lines{"no end customer was found: an end customer has no tasks, and those who serve nobody "
                                  "have some: “Clerk”"});
}

TEST(EndCustomers, AreAsATableOfRolesSaysThem) {
    const std::string services = "server,customer\na,b\nb,c\n";
    EXPECT_EQ(rolesOf(importTables({"id,title,kind\na,A,\nb,B,end customer\nc,C,\n", services})),
              (Lines{"A", "B*", "C"}));
    const Outcome said = importTables({"id,title,kind\na,A,internal\nb,B,internal\nc,C,internal\n", services});
    EXPECT_EQ(rolesOf(said), (Lines{"A", "B", "C"}));
    EXPECT_EQ(said.choices, Lines{asSaid});
    EXPECT_EQ(rolesOf(importTables({"id,title,end customer\na,A,no\nb,B,no\nc,C,no\n", services})),
              (Lines{"A", "B", "C"}));
    // A role that only the services name has no kind in the table.
    EXPECT_EQ(rolesOf(importTables({"id,title,kind\na,A,internal\nb,B,internal\n", services})),
              (Lines{"A", "B", "c*"}));
    EXPECT_EQ(rolesOf(importTables({"id,title,kind\na,A,\nb,B,\nc,C,\n", "server,customer\na,b\nb,c\nb,d\n"})),
              (Lines{"A", "B", "C", "d*"}));
}

TEST(EndCustomers, AreKnownWhereTheChainHasThem) {
    const Chain chain = importTables({"id,title,kind\ns,Shop,end customer\n"}).chain;
    const Outcome outcome = importTables({"server,customer\nBuyer,Shop\nBuyer,Clerk\n"}, {}, chain);
    EXPECT_EQ(rolesOf(outcome), (Lines{"Shop*", "Buyer", "Clerk"}));
    EXPECT_EQ(outcome.choices, Lines{});
    // They are nobody's whom the tables name; those who serve nobody there are.
    const Outcome other = importTables({"server,customer\nSmith,Farmer\n"}, {}, chain);
    EXPECT_EQ(rolesOf(other), (Lines{"Shop*", "Smith", "Farmer*"}));
    // Where there are some already it is not said that others are missing.
    EXPECT_EQ(importTables({"title\nSmith\n"}, {}, chain).choices, Lines{});
}

TEST(EndCustomers, ThatAreMissingAreSaid) {
    EXPECT_EQ(importTables({"title\nBuyer\n"}).choices, Lines{unserved});
    EXPECT_EQ(importTables({"server,customer\na,b\nb,a\n"}).choices, Lines{nobody});
    EXPECT_EQ(importTables({"name,email\nAnn,ann@example.com\n"}).choices, Lines{});
    EXPECT_EQ(importGraph("dot", "digraph { a -> b -> a }").choices, Lines{nobody});
    const Outcome cards = importGraph("vcard",
                                      "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann\r\nTITLE:Clerk\r\n"
                                      "X-MS-MANAGER:Bob\r\nEND:VCARD\r\n");
    EXPECT_EQ(rolesOf(cards), (Lines{"Clerk", "Bob"}));
    EXPECT_EQ(cards.choices.back(), unserved); // but by a manager service
}

TEST(LabelWords, TurnArrowsAndNameManagersWhateverTheFormat) {
    const Lines said{"arrows that say “depends on” were turned, so that they point toward the customer",
                     "arrows that say “reports to” became services to the manager", became + "“Shop”"};
    for (const Outcome& outcome :
         {importGraph("dot", "digraph { Shop -> Buyer [label=\"depends on\"]; Buyer -> Boss [label=\"reports to\"] }"),
          importGraph("mermaid", "flowchart LR\nShop -- depends on --> Buyer\nBuyer -- reports to --> Boss\n")}) {
        EXPECT_EQ(rolesOf(outcome), (Lines{"Shop*", "Buyer", "Boss"}));
        EXPECT_EQ(outcome.choices, said);
        const auto& services = outcome.chain.services();
        ASSERT_EQ(services.size(), 2U);
        EXPECT_EQ(services.at(0)->customer, outcome.chain.roles().at(0)->key);
        EXPECT_FALSE(services.at(0)->manager);
        EXPECT_TRUE(services.at(1)->manager);
        EXPECT_EQ(services.at(1)->provides, "");
    }
}

/// All sources together, as the program reads them.
class EndCustomersOfFiles : public testing::Test {
  protected:
    Outcome read(const std::vector<std::pair<std::string, std::string>>& files) {
        const support::TemporaryFolder folder;
        std::vector<std::string> paths;
        for (const auto& [name, text] : files)
            paths.push_back(folder.file(name, text));
        KeySource keys(7);
        auto imported = readSources(paths, {}, Chain(), keys);
        Outcome outcome;
        const auto edit = imported ? importEdit(Chain(), *imported) : Result<Edit>(imported.status());
        if (!edit) {
            outcome.error = edit.status().text();
            return outcome;
        }
        outcome.chain.apply(*edit);
        for (const Choice& choice : imported->choices())
            outcome.choices.push_back(choice.what());
        return outcome;
    }
};

TEST_F(EndCustomersOfFiles, AreChosenAfterTheLast) {
    // The drawing alone would make an end customer of the shop, which has a task and serves another in the tables.
    const Outcome outcome = read({{"page.md",
                                   "```mermaid\ngraph LR\na[Buyer] --> b[Shop]\nb2[Clerk] --> c[Guest]\n```\n\n"
                                   "| Task | Role |\n|---|---|\n| Sell | Shop |\n"}});
    EXPECT_EQ(rolesOf(outcome), (Lines{"Buyer", "Shop", "Clerk", "Guest*"}));
    EXPECT_EQ(outcome.choices, Lines{became + "“Guest”"});
    const Outcome two = read({{"a.dot", "digraph { a -> b }"}, {"b.csv", "server,customer\nb,c\n"}});
    EXPECT_EQ(rolesOf(two), (Lines{"a", "b", "c*"}));
    EXPECT_EQ(two.choices, (Lines{nobody, became + "“c”"}));
}

TEST_F(EndCustomersOfFiles, OfADocumentOfOurOwnAreAsItSays) {
    const Outcome outcome =
        read({{"a.json",
               R"({"format": "throughline-chain", "version": 2, "roles": [{"key": "a", "title": "A"},
{"key": "b", "title": "B"}], "services": [{"key": "s", "server": "a", "customer": "b"}]})"}});
    EXPECT_EQ(outcome.error, "");
    EXPECT_EQ(rolesOf(outcome), (Lines{"A", "B"}));
    EXPECT_EQ(outcome.choices, Lines{asSaid});
}

TEST(EndCustomers, OfAMergeAreOnlyThoseWhoBecomeSome) {
    const Outcome target = importJson(R"({"format": "throughline-chain", "version": 2, "roles": [
{"key": "r1", "title": "Shop", "department": "Out", "kind": "end_customer"}, {"key": "r2", "title": "Bank"},
{"key": "r3", "title": "Clerk"}, {"key": "r4", "title": "Guest"}], "services": [{"key": "s", "server": "r2", "customer": "r4"}],
"tasks": [{"key": "t", "title": "Sell", "role": "r3"}]})");
    ASSERT_EQ(target.error, "");
    const auto chosen = [&](const std::string& graph, bool merges) {
        ImportOptions options;
        options.merges = merges;
        return importGraph("dot", graph, options, target.chain).choices;
    };
    const std::string known = "digraph { a -> Shop; a -> Bank; a -> Clerk }";
    EXPECT_EQ(chosen(known, true), Lines{});
    EXPECT_EQ(chosen(known, false), Lines{became + "“Shop”, “Bank”, “Clerk”"});
    EXPECT_EQ(chosen("digraph { a -> Shop; a -> Guest; a -> New }", true), Lines{became + "“Guest”, “New”"});
}

TEST(ListedTitles, AreInQuotationMarks) {
    EXPECT_EQ(listedTitles({"12294"}), "“12294”");
    EXPECT_EQ(listedTitles({"a", "b\nc"}), "“a”, “b c”");
    EXPECT_EQ(listedTitles(Lines(9, "x")), "“x”, “x”, “x”, “x”, “x”, “x”, “x”, “x”, … (9)");
}

} // namespace
} // namespace throughline::exchange
