#include "core/exchange/csv_reader.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <vector>

#include "core/exchange/sources.h"
#include "tests/core/exchange/some_chain.h"

namespace throughline::exchange {
namespace {

using Lines = std::vector<std::string>;

Outcome read(const std::string& text) {
    return importTables({text});
}

TEST(Tables, ServicesMakeTheirRoles) {
    const Outcome outcome = read(
        "Server;CUSTOMER;Provides;weight;manager\n"
        "Buyer;Warehouse;\"Contracts; prices\";2,5;no\n"
        "Warehouse;Shop;;;\n"
        "Buyer;Director;;;YES\n");
    ASSERT_EQ(outcome.error, "");
    EXPECT_EQ(servicesOf(outcome.chain),
              (Lines{"Buyer > Director (manager)", "Buyer > Warehouse", "Warehouse > Shop"}));
    const Service& first = *outcome.chain.services().begin();
    EXPECT_EQ(first.provides, "Contracts; prices");
    EXPECT_EQ(first.weight, 2.5);
    EXPECT_TRUE(outcome.leftOut.empty());
}

TEST(Tables, RolesNameOthersByIdOrTitle) {
    const Outcome outcome = read(
        "id,title,department,kind,serves,depends on,Reports To\n"
        "b,Buyer,Purchasing,,w,,Director\n"
        "w,Warehouse,Logistics,internal,\"Shop, Factory outlet\",Buyer,d\n"
        "s,Shop,,End customer,,,\n"
        "d,Director,,,,,\n");
    ASSERT_EQ(outcome.error, "");
    EXPECT_EQ(servicesOf(outcome.chain),
              (Lines{"Buyer > Director (manager)", "Buyer > Warehouse", "Warehouse > Director (manager)",
                     "Warehouse > Factory outlet", "Warehouse > Shop"}));
    EXPECT_EQ(roleTitled(outcome.chain, "Shop").kind, RoleKind::endCustomer);
    EXPECT_EQ(roleTitled(outcome.chain, "Buyer").key.text(), "b");
    EXPECT_EQ(roleTitled(outcome.chain, "Warehouse").department, "Logistics");
}

TEST(Tables, ATitleWithACommaIsOneNameWhereThereIsSuchARole) {
    const Outcome outcome = read("title,customer\n\"Sales, north\",Shop\nClerk,\"Sales, north\"\nBoy,\"Clerk|Shop\"\n");
    ASSERT_EQ(outcome.error, "");
    EXPECT_EQ(servicesOf(outcome.chain),
              (Lines{"Boy > Clerk", "Boy > Shop", "Clerk > Sales, north", "Sales, north > Shop"}));
}

TEST(Tables, LinesOfOneTitleAreOneRole) {
    const Outcome outcome = read("name,customer\nBuyer,Warehouse\nBuyer,Planner\n");
    ASSERT_EQ(outcome.error, "");
    EXPECT_EQ(outcome.chain.roles().size(), 3u);
    EXPECT_EQ(servicesOf(outcome.chain), (Lines{"Buyer > Planner", "Buyer > Warehouse"}));
}

TEST(Tables, PeopleHoldRoles) {
    const Outcome outcome = read("name,email,role\nAnn,ann@example.com,Buyer\nBob,,\"Buyer, Clerk\"\n");
    ASSERT_EQ(outcome.error, "");
    EXPECT_EQ(outcome.chain.people().size(), 2u);
    EXPECT_EQ(roleTitled(outcome.chain, "Buyer").holders.size(), 2u);
    EXPECT_EQ(roleTitled(outcome.chain, "Clerk").holders.size(), 1u);
}

TEST(Tables, PeopleCanHoldRolesOfTheDocument) {
    const Outcome first = read("id,title\nb,Buyer\n");
    const Outcome second = importTables({"name,email,role\nAnn,ann@example.com,Buyer\nBob,,b\n"}, {}, first.chain);
    ASSERT_EQ(second.error, "");
    EXPECT_EQ(second.chain.roles().size(), 1u);
    EXPECT_EQ(roleTitled(second.chain, "Buyer").holders.size(), 2u);
}

TEST(Tables, TasksGetTheOneServiceToTheirCustomer) {
    const Outcome outcome =
        importTables({"title,role,customer,effort,promised,delivered,state,amount,unit,values\n"
                      "Order,Buyer,Warehouse,2.5,2026-02-01,,in progress,40,hours,\"Speed, Care\"\n"
                      "Count,Warehouse,Shop,,,2026-01-28,,,,Speed\n"
                      "Call,Buyer,Shop,,,,,,,\n",
                      "server,customer\nBuyer,Warehouse\nWarehouse,Shop\nWarehouse,Shop\n"});
    ASSERT_EQ(outcome.error, "");
    ASSERT_EQ(outcome.chain.tasks().size(), 3u);
    for (const Task& task : outcome.chain.tasks()) {
        if (task.title == "Order") {
            ASSERT_TRUE(outcome.chain.services().contains(task.service));
            EXPECT_EQ(task.effort, 2.5);
            EXPECT_EQ(task.state, TaskState::inProgress);
            EXPECT_EQ(task.impact->amount, 40.0);
            EXPECT_EQ(task.values.size(), 2u);
        } else {
            EXPECT_TRUE(task.service.isNone());
            EXPECT_EQ(task.state, task.title == "Count" ? TaskState::delivered : TaskState::planned);
        }
    }
    EXPECT_EQ(outcome.chain.values().size(), 2u);
    EXPECT_EQ(linesOf(outcome.leftOut),
              (Lines{"1:3: customer “Shop” of the task “Count”: the role has several services to it",
                     "1:4: customer “Shop” of the task “Call”: the role has no service to it"}));
}

TEST(Tables, NamesAreMatchedWithTheDocument) {
    const Outcome first = read("id,title,department\nb,Buyer,Purchasing\nw,Warehouse,\n");
    const Outcome second = importTables({"title,department,customer\nBuyer,Other,w\nClerk,,Buyer\n"}, {}, first.chain);
    ASSERT_EQ(second.error, "");
    EXPECT_EQ(second.chain.roles().size(), 3u);
    EXPECT_EQ(roleTitled(second.chain, "Buyer").department, "Purchasing");
    EXPECT_EQ(servicesOf(second.chain), (Lines{"Buyer > Warehouse", "Clerk > Buyer"}));
    EXPECT_EQ(linesOf(second.leftOut),
              Lines{"2: role “Buyer”: the document has it; only its holders and services were taken"});
    EXPECT_EQ(importTables({"id,title\nb,Buyer\n"}, {}, first.chain).error, "2: the role b is there already");
}

TEST(Tables, HeadersHaveOtherWords) {
    EXPECT_EQ(linksOf(importTables({"From,To\nBuyer,Shop\n"})), Lines{"Buyer > Shop"});
    EXPECT_EQ(linksOf(importTables({"source;target;label\nBuyer;Shop;Goods\n"})), Lines{"Buyer > Shop: Goods"});
    const Outcome roles = importTables({"Role;Dept;Serves\nBuyer;Purchasing;Shop\nShop;;\n"});
    EXPECT_EQ(rolesOf(roles), (Lines{"Buyer (Purchasing)", "Shop*"}));
    EXPECT_EQ(linksOf(roles), Lines{"Buyer > Shop"});
}

TEST(Tables, TasksWithoutARoleAreNoRoles) {
    for (const char* text : {"Task,Due\nOrder,2026-01-05\n", "Title,Effort\nOrder,3\n", "Activity\nOrder\n"})
        EXPECT_EQ(importTables({text}).error, "1: " + std::string(asksRole)) << text;
    ImportOptions options;
    options.columns = {{"Who", "role"}};
    const Outcome mapped = importTables({"Task,Due,Who\nOrder,2026-01-05,Buyer\n"}, options);
    EXPECT_EQ(rolesOf(mapped), Lines{"Buyer"});
    EXPECT_EQ(mapped.chain.tasks().size(), 1U);
    EXPECT_EQ(mapped.choices.front(), "roles that have no line of their own were made: “Buyer”");
}

TEST(Tables, AMatrixMayHoldAForeignLetter) {
    const Outcome outcome = importTables({"Activity,Buyer,Clerk,Boss\nOrder,R,X,A\nPay,I,R,A\n"});
    EXPECT_EQ(rolesOf(outcome), (Lines{"Buyer", "Clerk", "Boss"}));
    EXPECT_EQ(outcome.chain.tasks().size(), 2U);
    EXPECT_EQ(linesOf(outcome.leftOut), Lines{"2: “X” of the activity “Order”: it holds no letters of a RACI matrix"});
}

TEST(Tables, TellWhichRolesTheyOnlyName) {
    const Outcome outcome =
        importTables({"title,reports to,serves\nBuyer,Director,Shop\nShop,,\nClerk,Director,Bank\n"});
    EXPECT_EQ(outcome.choices.front(), "roles that have no line of their own were made: “Director”, “Bank”");
    // A table of services has no lines of roles.
    EXPECT_EQ(importTables({"server,customer\nBuyer,Shop\n"}).choices,
              Lines{"those who are served and serve nobody became end customers: “Shop”"});
}

TEST(Tables, AMatrixMakesTasks) {
    const Outcome outcome = read(
        "Activity,Owner,Manager,Clerk\n"
        "Phase one,,,\n"
        "Plan,A/R,C,I\n"
        "Check,A,,C\n"
        "Do,A,R,r\n"
        "Watch,,C,I\n"
        "Odd,R,?,\n");
    ASSERT_EQ(outcome.error, "");
    EXPECT_EQ(outcome.chain.services().size(), 0u);
    std::vector<std::string> tasks;
    for (const Task& task : outcome.chain.tasks()) {
        tasks.push_back(task.title + " by " + outcome.chain.roles().find(task.role)->title + ": " + task.notes);
    }
    EXPECT_EQ(tasks,
              (Lines{"Plan by Owner: Section: Phase one\nAccountable: Owner\nConsulted: Manager\nInformed: Clerk",
                     "Check by Owner: Section: Phase one\nConsulted: Clerk",
                     "Do by Manager: Section: Phase one\nAccountable: Owner\nResponsible: Clerk",
                     "Do by Clerk: Section: Phase one\nAccountable: Owner\nResponsible: Manager",
                     "Odd by Owner: Section: Phase one"}));
    EXPECT_EQ(linesOf(outcome.leftOut), (Lines{"6: activity “Watch”: nobody is responsible or accountable for it",
                                               "7: “?” of the activity “Odd”: it holds no letters of a RACI matrix"}));
    EXPECT_EQ(outcome.choices,
              (Lines{"1: activities for which nobody is responsible (1) became tasks of those who are accountable",
                     "1: activities for which several are responsible (1) became a task of each",
                     "1: the other letters of activities (3) were written into the notes of their tasks",
                     "1: lines without letters (1) were taken as headings of the activities below",
                     "no end customer was found: nobody is served"}));
    EXPECT_EQ(read("Activity,Owner,Clerk\nPlan,R,\nDo,,R\n").choices.size(), 1U);
}

TEST(Tables, ColumnsCanBeMapped) {
    ImportOptions options;
    options.columns = {{"From", "server"}, {"To", "customer"}, {"Colour", ""}};
    const Outcome outcome = importTables({"from,to,colour,size\nBuyer,Shop,red,9\n"}, options);
    ASSERT_EQ(outcome.error, "");
    EXPECT_EQ(servicesOf(outcome.chain), Lines{"Buyer > Shop"});
    EXPECT_EQ(linesOf(outcome.leftOut),
              (Lines{"1: column “colour”: there is no field for it", "1: column “size”: there is no field for it"}));
    options.columns = {{"Form", "server"}};
    EXPECT_EQ(importTables({"title\nBuyer\n"}, options).error, "no table has the column “Form”");
    options.columns = {{"title", "colour"}};
    EXPECT_EQ(importTables({"title\nBuyer\n"}, options).error, "no table has a field “colour”");
}

TEST(Tables, IdsThatCannotBeKeysAreReplaced) {
    const Outcome outcome = importTables({"id,title,customer\nrole 1,Buyer,2\n2,Clerk,\n", //
                                          "id,title,role\n2,Order,role 1\n"});
    ASSERT_EQ(outcome.error, "");
    EXPECT_EQ(servicesOf(outcome.chain), Lines{"Buyer > Clerk"});
    EXPECT_EQ(roleTitled(outcome.chain, "Clerk").key.text(), "2");
    EXPECT_EQ(outcome.chain.tasks().begin()->role, roleTitled(outcome.chain, "Buyer").key);
    EXPECT_EQ(linesOf(outcome.leftOut), (Lines{"1:2: id “role 1”: it cannot be a key; a new key was made up",
                                               "2:2: id “2”: another row has it as its key; a new key was made up"}));
}

TEST(Tables, NameTheLineOfWhatIsWrong) {
    EXPECT_EQ(read("colour,size\nred,9\n").error,
              "1: this header does not tell what the table holds; say it with --map \"COLUMN=FIELD\"");
    EXPECT_EQ(read("# c\nserver,customer\nBuyer,\n").error, "3: customer: is missing");
    EXPECT_EQ(read("server,customer\nBuyer,Buyer\n").error, "2: customer: a role does not serve itself");
    EXPECT_EQ(read("server,customer,weight\nA,B,1\nA,B,0\n").error, "3: weight: must be greater than 0");
    for (const char* weight : {"NaN", "1e999", "inf", "2 kg", "1,000", "0x10"}) {
        EXPECT_EQ(read("server,customer,weight\nA,B,\"" + std::string(weight) + "\"\n").error,
                  "2: weight: should be a finite number")
            << weight;
    }
    EXPECT_EQ(read("server,customer,manager\nA,B,perhaps\n").error, "2: manager: should be yes or no");
    EXPECT_EQ(read("title,kind\nA,vendor\n").error, "2: kind: should be one of: internal, end_customer");
    EXPECT_EQ(read("title,kind\n,internal\n").error, "2: title: is missing");
    EXPECT_EQ(read("id,title\nx,A\nx,B\n").error, "3: id: the id “x” is there twice");
    EXPECT_EQ(read("title,role,promised\nT,Buyer,2026-02-30\n").error,
              "2: promised: should be a real day, written YYYY-MM-DD");
    EXPECT_EQ(read("title,role\nT,\n").error, "2: role: is missing");
    EXPECT_EQ(read("title,department\nA,B,C\n").error, "2: has more cells than the header");
    EXPECT_EQ(read("id,title,customer\na,Clerk,\nb,Clerk,\nc,Shop,Clerk\n").error,
              "4: customer: several have the title “Clerk”; name one by its key");
    EXPECT_EQ(importTables({"title\nA\n", "title\n\"two\nlines\"\n"}).error,
              "2:2: title: has a line break or tab; it must be one line");
}

TEST(Tables, ABadLineTakesNothing) {
    const Outcome first = read("title\nBuyer\n");
    const Outcome second = importTables({"server,customer\nBuyer,Shop\nBuyer,\n"}, {}, first.chain);
    EXPECT_FALSE(second.error.empty());
    EXPECT_TRUE(second.chain == first.chain);
}

class Examples : public testing::Test {
  protected:
    void SetUp() override { NEEDS_EXAMPLES(); }
    static Chain import(const std::string& file) {
        KeySource keys(7);
        const std::vector<std::string> paths{std::string(THROUGHLINE_EXAMPLES_DIR) + "/csv/" + file};
        auto imported = readSources(paths, {}, Chain(), keys);
        EXPECT_TRUE(imported) << imported.status().place() << ": " << imported.status().text();
        Chain chain;
        if (!imported)
            return chain;
        const auto edit = importEdit(chain, *imported);
        EXPECT_TRUE(edit) << edit.status().place() << ": " << edit.status().text();
        if (edit)
            chain.apply(*edit);
        leftOut = linesOf(imported->leftOut());
        for (std::string& line : leftOut)
            line.erase(0, line.find(file) + file.size() + 1);
        return chain;
    }
    static inline Lines leftOut;
};

TEST_F(Examples, TheCarIsMadeOf46Roles) {
    const Chain chain = import("drawio-car-partial-supply-chain.csv.txt");
    EXPECT_EQ(chain.roles().size(), 46u);
    EXPECT_EQ(chain.services().size(), 55u);
    const Role& car = roleTitled(chain, "car");
    EXPECT_EQ(car.key.text(), "17");
    ASSERT_EQ(chain.servicesTo(chain.roles().slotOf(car.key)).size(), 1u);
    EXPECT_TRUE(chain.servicesFrom(chain.roles().slotOf(car.key)).empty());
    EXPECT_EQ(leftOut, Lines{"23: column “shapeType”: there is no field for it"});
}

TEST_F(Examples, AnOrganisationChartNamesManagersByName) {
    const Chain chain = import("drawio-orgchart.csv");
    EXPECT_EQ(chain.roles().size(), 4u);
    EXPECT_EQ(servicesOf(chain),
              (Lines{"Brand Manager > CFO (manager)", "HR Director > CFO (manager)", "System Admin > CFO (manager)"}));
    const Role& role = roleTitled(chain, "CFO");
    EXPECT_EQ(role.key.text(), "emi");
    ASSERT_EQ(role.holders.size(), 1u);
    EXPECT_EQ(chain.people().find(role.holders[0])->name, "Evan Miller");
    EXPECT_EQ(leftOut,
              (Lines{"1: column “location”: there is no field for it", "1: column “fill”: there is no field for it",
                     "1: column “stroke”: there is no field for it", "1: column “refs”: there is no field for it",
                     "1: column “url”: there is no field for it", "1: column “image”: there is no field for it"}));
}

TEST_F(Examples, AMatrixOfSevenRoles) {
    const Chain chain = import("saudi-raci.csv");
    EXPECT_EQ(chain.roles().size(), 7u);
    EXPECT_EQ(chain.tasks().size(), 11u);
    EXPECT_TRUE(leftOut.empty());
}

TEST_F(Examples, AMatrixInMarkdown) {
    const Chain chain = import("octoacme-raci-matrix.md");
    EXPECT_EQ(chain.roles().size(), 7u);
    std::size_t inRetrospective = 0;
    std::size_t facilitate = 0;
    for (const Task& task : chain.tasks()) {
        if (task.notes.starts_with("Section: Retrospective & Improvement\n"))
            ++inRetrospective;
        if (task.title == "Facilitate retrospective")
            ++facilitate;
    }
    EXPECT_EQ(facilitate, 6u);
    EXPECT_EQ(inRetrospective, 18u);
    EXPECT_TRUE(leftOut.empty());
}

} // namespace
} // namespace throughline::exchange
