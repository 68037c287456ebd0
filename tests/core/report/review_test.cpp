#include "core/report/review.h"

#include <gtest/gtest.h>

#include "tests/core/report/freight.h"

namespace throughline::report {
namespace {

const Day today = *Day::parse("2026-03-01");

Freight busy() {
    Freight freight;
    Task& done = freight.task("Renegotiate", "r1", "s1");
    done.state = TaskState::delivered;
    done.delivered = Day::parse("2026-01-28");
    done.impact = Freight::hours(40);
    Task& late = freight.task("Count", "r2", "s3");
    late.promised = Day::parse("2026-02-01");
    Task& dropped = freight.task("Forget", "r2");
    dropped.state = TaskState::dropped;
    freight.task("Report", "r1", "s6").state = TaskState::inProgress;
    return freight;
}

TEST(Review, TellsTheTraceAndTheTasks) {
    const Chain chain = busy().chain();
    const Analysis analysis(chain);
    ReviewOptions options;
    options.task = chain.tasks().slotOf(TaskKey("t1"));
    EXPECT_EQ(writeMarkdown(review(analysis, today, options)),
              "# Untitled chain\n\n"
              "2026-03-01. 6 roles, 6 services, 4 tasks, 2 end customers.\n\n"
              "## Renegotiate\n\n"
              "“Renegotiate” reaches Retail customer through Warehouse manager.\n\n"
              "All of the 40 hours a year arrive at Retail customer. Estimated.\n\n"
              "Others share in this result; it is not yours alone.\n\n"
              "- Purchasing manager → Warehouse manager → Retail customer: 100 %\n\n"
              "## Tasks and their impact\n\n"
              "| Task | Role | State | Impact | Arrives at |\n| --- | --- | --- | --- | --- |\n"
              "| Renegotiate | Purchasing manager | delivered 2026-01-28 | 40 hours a year, Estimated | "
              "Retail customer: 40 hours a year |\n"
              "| Count | Warehouse manager | planned, was promised for 2026-02-01 | – | "
              "Retail customer: 100 % of the work |\n"
              "| Report | Purchasing manager | in progress | – | nobody yet |\n");
}

TEST(Review, SaysHowManyTasksAreNotShown) {
    const Chain chain = busy().chain();
    const Analysis analysis(chain);
    ReviewOptions options;
    options.mostTasks = 1;
    const Report report = review(analysis, today, options);
    EXPECT_EQ(std::get<Paragraph>(report.blocks.back()).text, "2 more tasks are not shown.");
}

TEST(Review, OfAnEmptyChainIsItsTitle) {
    const Chain chain;
    const Analysis analysis(chain);
    EXPECT_EQ(writeMarkdown(review(analysis, today)),
              "# Untitled chain\n\n2026-03-01. 0 roles, 0 services, 0 tasks, 0 end customers (assumed).\n");
}

} // namespace
} // namespace throughline::report
