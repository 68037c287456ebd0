#include "core/report/customers_report.h"

#include <gtest/gtest.h>

#include "core/report/commitments_report.h"
#include "core/report/customer_words.h"
#include "tests/core/report/freight.h"

namespace throughline::report {
namespace {

const Day today = *Day::parse("2026-03-01");

/// The purchasing manager of the worked example is me, with promises, remarks and what is kept about customers.
Chain mine() {
    Freight freight;
    Task& late = freight.task("Compare carriers", "r1", "s6");
    late.promised = Day::parse("2026-02-26");
    Task& soon = freight.task("Report <b>", "r1", "s6");
    soon.promised = Day::parse("2026-03-05");
    Task& plans = freight.task("Plans", "r1", "s2");
    plans.promised = Day::parse("2026-06-01");
    Task& done = freight.task("Renegotiate", "r1", "s1");
    done.state = TaskState::delivered;
    done.promised = Day::parse("2026-01-31");
    done.delivered = Day::parse("2026-01-28");
    Task& slow = freight.task("Contracts", "r1", "s1");
    slow.state = TaskState::delivered;
    slow.promised = Day::parse("2026-02-10");
    slow.delivered = Day::parse("2026-02-12");
    Chain chain = freight.chain();
    Edit edit;
    edit.add(Person{PersonKey("p1"), "A. Example", "", ""});
    edit.add(Person{PersonKey("p2"), "B. Example", "", ""});
    for (const auto& [key, holder] : {std::pair("r1", "p1"), std::pair("r6", "p2")}) {
        Role role = *chain.roles().find(RoleKey(key));
        role.holders = {PersonKey(holder)};
        edit.change(chain.roles().share(RoleKey(key)), std::move(role));
    }
    DocumentInfo info;
    info.owner = PersonKey("p1");
    edit.change(chain.table<DocumentInfo>().row(0), std::move(info));
    Service service = *chain.services().find(ServiceKey("s1"));
    service.provides = "Freight contracts";
    service.expectation = "In time";
    edit.change(chain.services().share(ServiceKey("s1")), std::move(service));
    edit.add(Influence{RoleKey("r2"), RoleKey("r6"), 0.5});
    edit.add(Relationship{RoleKey("r1"), RoleKey("r2"), {Sway::reputation}, std::nullopt, true});
    edit.add(Feedback{
        FeedbackKey("f1"), RoleKey("r2"), Day::parse("2026-02-20"), Quality::reliable, 2, "Always in time", {}});
    edit.add(Opportunity{OpportunityKey("o1"), RoleKey("r2"), "Lead the project", OpportunityState::open, ""});
    chain.apply(edit);
    return chain;
}

TEST(CustomersReport, TellsWhoDecidesAndWhatToDoNext) {
    EXPECT_EQ(
        writeMarkdown(customersReport(mine(), PersonKey("p1"), today)),
        "# Customers of A. Example\n\n"
        "As of 1 March 2026.\n\n"
        "By sway, and by whom each can influence; the first is the primary customer.\n\n"
        "| No. | Customer | Why | Promises | Reputation | Next |\n| --- | --- | --- | --- | --- | --- |\n"
        "| 1 | Director (B. Example) | Your manager: decides pay, career and reputation; 2 promises open, 1 of them "
        "overdue | 0 of 1 on time (0 %) | no remarks with a score yet | Deliver “Compare carriers” or say when: it is "
        "3 days past "
        "its promised day. |\n"
        "| 2 | Warehouse manager | Customer inside: decides reputation; can influence Director (a little); would vouch "
        "for you | 1 of 2 on time (50 %) | 1 remark with a score | Ask about “Lead the project”: they can open it. |\n"
        "| 3 | Production planner | Customer inside: 1 promise open | none due yet | no remarks with a score yet | Ask "
        "what they "
        "expect, and note it. |\n\n"
        "## 1. Director (B. Example)\n\n"
        "- Promised for 26 February 2026: Compare carriers\n"
        "- Promised for 5 March 2026: Report \\<b\\>\n"
        "- Can be influenced by Warehouse manager: a little\n\n"
        "## 2. Warehouse manager\n\n"
        "- Expects: In time\n"
        "- Remark: 20 February 2026, reliable, very good: “Always in time”\n"
        "- Median delivery: 0.5 days early\n"
        "- Can influence Director: a little\n"
        "- Can open Lead the project: open\n\n"
        "## 3. Production planner\n\n"
        "- Promised for 1 June 2026: Plans\n");
}

TEST(CustomersReport, NamesNobodyWhereItIsRedacted) {
    const std::string text = writeMarkdown(customersReport(mine(), PersonKey("p1"), today, {true}));
    EXPECT_EQ(text.find("Example"), std::string::npos);
    EXPECT_NE(text.find("| 1 | Director | Your manager:"), std::string::npos);
}

TEST(CustomersReport, TellsOfAnotherPersonAndOfWhoServes) {
    const std::string text = writeMarkdown(customersReport(mine(), PersonKey("p2"), today));
    EXPECT_EQ(text,
              "# Customers of B. Example\n\n"
              "As of 1 March 2026.\n\n"
              "No manager is named: to whom is it reported?\n\n"
              "There are no customers yet: nobody is served.\n\n"
              "## Who serves this person\n\n"
              "| Role | Provides | Promises | Open tasks |\n| --- | --- | --- | --- |\n"
              "| Purchasing manager (A. Example) | – | 0 of 1 on time (0 %) | 2 |\n");
}

TEST(CustomersReport, SaysThatNobodyIsMarked) {
    const Chain chain;
    EXPECT_EQ(writeMarkdown(customersReport(chain, {}, today)),
              "# Customers\n\nAs of 1 March 2026.\n\n"
              "Nobody is marked as “me”, so there is nobody whose customers could be told.\n");
}

TEST(CommitmentsReport, TellsRatesByCustomerOverTimeAndWhatSlipped) {
    EXPECT_EQ(writeMarkdown(commitmentsReport(mine(), PersonKey("p1"), {Day::parse("2026-01-01"), {}}, today)),
              "# Commitments of A. Example\n\n"
              "Promised days: since 1 January 2026. As of 1 March 2026.\n\n"
              "1 of 3 on time (33.3 %); the median delivery was 0.5 days early.\n\n"
              "## By customer\n\n"
              "| Customer | On time | Kept | Late | Overdue | Median |\n| --- | ---: | ---: | ---: | ---: | --- |\n"
              "| Director | 0 % | 0 | 0 | 1 | – |\n"
              "| Warehouse manager | 50 % | 1 | 1 | 0 | 0.5 days early |\n\n"
              "## Over time\n\n"
              "| Promised in | On time | Kept | Late | Overdue | Median |\n| --- | ---: | ---: | ---: | ---: | --- |\n"
              "| Jan 2026 | 100 % | 1 | 0 | 0 | 3 days early |\n"
              "| Feb 2026 | 0 % | 0 | 1 | 1 | 2 days late |\n\n"
              "## What slipped\n\n"
              "| Task | Promised | Delivered | Days late |\n| --- | --- | --- | ---: |\n"
              "| Compare carriers | 26 Feb 2026 | still open | 3 |\n"
              "| Contracts | 10 Feb 2026 | 12 Feb 2026 | 2 |\n");
    EXPECT_EQ(writeMarkdown(commitmentsReport(mine(), PersonKey("p2"), {}, today, {true})),
              "# Commitments\n\nAll promises, as of 1 March 2026.\n\n"
              "Nothing that was promised was delivered or is overdue yet.\n");
}

TEST(CustomerWords, SayScoresMediansAndPeriods) {
    EXPECT_EQ(scoreWords(-2), "bad");
    EXPECT_EQ(scoreWords(-1), "poor");
    EXPECT_EQ(scoreWords(0.49), "fair");
    EXPECT_EQ(scoreWords(0.5), "good");
    EXPECT_EQ(scoreWords(1.5), "very good");
    EXPECT_EQ(reputationWords({5, 1.24}), "good: 1.2 of 2, from 5 remarks");
    EXPECT_EQ(reputationWords({1, {}}), "1 remark with a score");
    EXPECT_EQ(earlyWords(0.0), "on the day");
    EXPECT_EQ(earlyWords(1.0), "1 day early");
    EXPECT_EQ(earlyWords(-3.5), "3.5 days late");
    EXPECT_EQ(earlyWords(std::nullopt), "–");
    EXPECT_EQ(periodWords(*Day::parse("2028-10-01"), PeriodStep::quarter), "2028, quarter 4");
    EXPECT_EQ(periodWords(*Day::parse("2028-10-01"), PeriodStep::year), "2028");
    EXPECT_EQ(periodWords(*Day::parse("2028-02-01"), PeriodStep::month), "2028-02");
    EXPECT_EQ(periodWords(*Day::parse("2028-02-01"), PeriodStep::month, paperEnglish()), "Feb 2028");
}

} // namespace
} // namespace throughline::report
