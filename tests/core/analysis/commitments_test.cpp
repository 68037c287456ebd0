#include "core/analysis/commitments.h"

#include <gtest/gtest.h>

#include "tests/core/analysis/small_chain.h"

namespace throughline {
namespace {

const Day today = *Day::parse("2026-03-10");

Slot promise(test::ChainBuilder& builder, const char* key, TaskState state, const char* promised,
             const char* delivered = nullptr) {
    const Slot slot = builder.task(key, "a");
    builder.change<Task>(key, [&](Task& task) {
        task.state = state;
        task.promised = Day::parse(promised);
        if (delivered)
            task.delivered = Day::parse(delivered);
    });
    return slot;
}

TEST(Commitments, CountWhatWasKeptLateAndIsOverdue) {
    test::ChainBuilder builder;
    builder.role("a", "A");
    const std::vector<Slot> tasks{
        promise(builder, "t1", TaskState::delivered, "2026-03-01", "2026-03-01"),
        promise(builder, "t2", TaskState::delivered, "2026-03-05", "2026-03-01"),
        promise(builder, "t3", TaskState::delivered, "2026-03-01", "2026-03-03"),
        promise(builder, "t4", TaskState::inProgress, "2026-03-09"),
        promise(builder, "t5", TaskState::planned, "2026-03-10"),
        promise(builder, "t6", TaskState::dropped, "2026-03-01"),
        builder.task("t7", "a"),
    };
    EXPECT_EQ(commitments(builder.chain(), tasks, today), (Commitments{2, 1, 1, 0.5, 0.0}));
    EXPECT_EQ(commitments(builder.chain(), std::span(tasks).first(2), today), (Commitments{2, 0, 0, 1.0, 2.0}));
    EXPECT_EQ(commitments(builder.chain(), std::span(tasks).last(2), today), Commitments());
}

TEST(Commitments, CountLeapDaysAndEqualDaysAndASingleTask) {
    test::ChainBuilder builder;
    builder.role("a", "A");
    const std::vector<Slot> one{promise(builder, "t1", TaskState::delivered, "2024-03-01", "2024-02-28")};
    EXPECT_EQ(commitments(builder.chain(), one, today), (Commitments{1, 0, 0, 1.0, 2.0}));
    const std::vector<Slot> even{one.front(), promise(builder, "t2", TaskState::delivered, "2024-02-29", "2024-03-01")};
    EXPECT_EQ(commitments(builder.chain(), even, today), (Commitments{1, 1, 0, 0.5, 0.5}));
    const std::vector<Slot> equal{promise(builder, "t3", TaskState::delivered, "2024-02-29", "2024-02-29"),
                                  promise(builder, "t4", TaskState::delivered, "2024-02-29", "2024-02-29")};
    EXPECT_EQ(commitments(builder.chain(), equal, today), (Commitments{2, 0, 0, 1.0, 0.0}));
    const std::vector<Slot> open{promise(builder, "t5", TaskState::planned, "2024-02-29")};
    EXPECT_EQ(commitments(builder.chain(), open, *Day::parse("2024-02-29")), Commitments());
    EXPECT_EQ(commitments(builder.chain(), open, *Day::parse("2024-03-01")), (Commitments{0, 0, 1, 0.0, {}}));
    EXPECT_EQ(commitments(builder.chain(), {}, today), Commitments());
}

} // namespace
} // namespace throughline
