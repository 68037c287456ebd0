#include "core/report/due_words.h"

#include <gtest/gtest.h>

namespace throughline::report {
namespace {

const Day today = *Day::parse("2024-02-28");

std::string due(int promisedIn, TaskState state = TaskState::planned, int deliveredIn = 0) {
    Task task;
    task.state = state;
    task.promised = today.plus(promisedIn);
    if (state == TaskState::delivered)
        task.delivered = today.plus(deliveredIn);
    return dueWords(task, today);
}

TEST(DueWords, TellHowATaskStandsToItsPromise) {
    EXPECT_EQ(due(-1), "a day late");
    EXPECT_EQ(due(-3), "3 days late");
    EXPECT_EQ(due(0), "due today");
    EXPECT_EQ(due(1), "due tomorrow");
    EXPECT_EQ(due(2, TaskState::inProgress), "due in 2 days");
    EXPECT_EQ(due(0, TaskState::delivered, 0), "on the day");
    EXPECT_EQ(due(0, TaskState::delivered, -1), "a day early");
    EXPECT_EQ(due(5, TaskState::delivered, 1), "4 days early");
    EXPECT_EQ(due(0, TaskState::delivered, 1), "a day late");
    EXPECT_EQ(due(-9, TaskState::dropped), "");
    EXPECT_EQ(dueWords(Task(), today), "");
}

} // namespace
} // namespace throughline::report
