#include "core/report/partnership_report.h"

#include <gtest/gtest.h>

#include "core/report/partnership_words.h"
#include "tests/core/report/freight.h"

namespace throughline::report {
namespace {

const Day today = *Day::parse("2026-03-01");

Chain partners() {
    Freight freight;
    freight.service("s7", "r2", "r1", {});
    Chain chain = freight.chain();
    Edit edit;
    edit.add(Goal{GoalKey("g1"), "Cut delivery time", "days", 2.0});
    edit.add(Goal{GoalKey("g2"), "<script>alert(1)</script>", "", std::nullopt});
    Partnership row;
    row.key = PartnershipKey("n1");
    row.roles = {RoleKey("r2"), RoleKey("r1")};
    row.goals = {GoalKey("g2"), GoalKey("g1")};
    row.obstacles = {{"Late forecasts", Day::parse("2026-02-27"), std::nullopt},
                     {"Two systems", Day::parse("2026-01-01"), Day::parse("2026-01-02")}};
    row.actions = {{Day::parse("2026-02-20"), "Met every week"}};
    edit.add(row);
    const auto change = [&]<class E>(const char* key, auto adjust) {
        const Row<E> before = chain.table<E>().share(Key<E>(key));
        E after = *before;
        adjust(after);
        edit.change(before, std::move(after));
    };
    change.operator()<Role>("r1", [](Role& role) { role.expertise = "Markets and contracts"; });
    change.operator()<Service>("s1", [](Service& service) {
        service.provides = "Freight contracts";
        service.expectation = "A week ahead";
    });
    EXPECT_TRUE(check(chain, edit));
    chain.apply(edit);
    return chain;
}

TEST(PartnershipReport, TellsBothSidesOfOne) {
    EXPECT_EQ(
        writeMarkdown(partnershipReport(partners(), RoleKey("r1"), RoleKey("r2"), today)),
        "# Purchasing manager and Warehouse manager\n\n"
        "Drawn two-way; nobody has said yet that it is meant so. "
        "Next: Ask Purchasing manager what it expects of Warehouse manager, and write it down.\n\n"
        "## What Purchasing manager does for Warehouse manager\n\n"
        "Purchasing manager is expert in: Markets and contracts\n\n"
        "| Service | What is expected of it |\n| --- | --- |\n| Freight contracts | A week ahead |\n\n"
        "## What Warehouse manager does for Purchasing manager\n\n"
        "| Service | What is expected of it |\n| --- | --- |\n| A service without a name | Nobody has said it |\n\n"
        "## Shared goals\n\n"
        "| Goal | Target |\n| --- | --- |\n| \\<script\\>alert(1)\\</script\\> | – |\n"
        "| Cut delivery time | 2 days |\n\n"
        "## What stands in the way\n\n"
        "| Obstacle | Since | State |\n| --- | --- | --- |\n"
        "| Late forecasts | 27 Feb 2026 | open for 2 days |\n"
        "| Two systems | 1 Jan 2026 | removed on 2 January 2026 after a day |\n\n"
        "## What was done\n\n"
        "| Day | What |\n| --- | --- |\n| 20 Feb 2026 | Met every week |\n");
}

TEST(PartnershipReport, ListsAllAndThoseWhoWorkAlone) {
    const std::string text = writeMarkdown(partnershipReport(partners(), today));
    EXPECT_TRUE(text.starts_with(
        "# Partnerships\n\nAs of 1 March 2026.\n\n"
        "| Partners | Shared goals | Open obstacles | Last action | Next |\n| --- | --- | --- | --- | --- |\n"
        "| Purchasing manager and Warehouse manager | 2 | 1 | 20 Feb 2026 | "
        "Ask Purchasing manager what it expects of Warehouse manager, and write it down. |\n\n"
        "## Purchasing manager and Warehouse manager\n\n"))
        << text;
    EXPECT_TRUE(
        text.ends_with("## Roles that work in isolation\n\n"
                       "They have no partnership and share no goal with another role.\n\n"
                       "- Director\n- Production planner\n"))
        << text;
}

TEST(PartnershipReport, SaysWhereNothingIsKept) {
    EXPECT_EQ(writeMarkdown(partnershipReport(Chain(), today)),
              "# Partnerships\n\nNo partnership is written down yet.\n");
}

TEST(PartnershipReport, SaysWhatIsMissingBetweenTwo) {
    const Chain chain = Freight().chain();
    EXPECT_EQ(writeMarkdown(partnershipReport(chain, RoleKey("r3"), RoleKey("r6"), today)),
              "# Production planner and Director\n\n"
              "No service is drawn between the two. "
              "Next: Draw what Production planner and Director do for each other.\n\n"
              "## What Production planner does for Director\n\nNo service is drawn.\n\n"
              "## What Director does for Production planner\n\nNo service is drawn.\n\n"
              "## Shared goals\n\nThey share no goal yet.\n\n"
              "## What stands in the way\n\nNo obstacle was named.\n\n"
              "## What was done\n\nNothing was written down yet.\n");
}

TEST(PartnershipWords, TellTheDirection) {
    const Chain chain = Freight().chain();
    PartnershipLook look =
        partnershipLook(chain, chain.roles().slotOf(RoleKey("r2")), chain.roles().slotOf(RoleKey("r1")), today);
    EXPECT_EQ(directionWords(chain, look),
              "One-way: Purchasing manager serves Warehouse manager, and nothing comes back.");
    look.saidTwoWay = true;
    EXPECT_EQ(directionWords(chain, look),
              "Said to be two-way; drawn is only what Purchasing manager does for Warehouse manager.");
}

} // namespace
} // namespace throughline::report
