#include "core/model/task_gestures.h"

#include <gtest/gtest.h>

#include "core/model/task_state.h"

namespace throughline {
namespace {

const Day today = *Day::parse("2026-03-10");

Chain threeTasks() {
    Edit edit;
    edit.add(Role{RoleKey("r"), "Buyer", "", RoleKind::internal, "", "", {}});
    for (const char* key : {"t1", "t2", "t3"}) {
        Task task;
        task.key = TaskKey(key);
        task.title = key;
        task.role = RoleKey("r");
        task.state = std::string_view(key) == "t3" ? TaskState::delivered : TaskState::planned;
        if (task.state == TaskState::delivered)
            task.delivered = today.plus(-1);
        edit.add(task);
    }
    Chain chain;
    chain.apply(edit);
    return chain;
}

const auto deliver = [](Task& task) { setState(task, TaskState::delivered, today); };

TEST(TaskGestures, ChangeSeveralTasksAsOneEdit) {
    Chain chain = threeTasks();
    const Chain before = chain;
    const std::vector<TaskKey> keys{TaskKey("t1"), TaskKey("t2"), TaskKey("t3"), TaskKey("gone")};
    const auto edit = gestures::changeTasks(chain, keys, deliver);
    ASSERT_TRUE(edit);
    EXPECT_EQ(edit->label, (Label{"change_rows", {"task", "2"}}));
    chain.apply(*edit);
    EXPECT_EQ(chain.tasks().find(TaskKey("t1"))->delivered, today);
    EXPECT_EQ(chain.tasks().find(TaskKey("t2"))->state, TaskState::delivered);
    EXPECT_EQ(chain.tasks().find(TaskKey("t3"))->delivered, today.plus(-1));
    chain.apply(inverse(*edit));
    EXPECT_EQ(chain, before);
}

TEST(TaskGestures, SayOfOneTaskWhatWasChanged) {
    const Chain chain = threeTasks();
    const std::vector<TaskKey> one{TaskKey("t1"), TaskKey("t3")};
    EXPECT_EQ(gestures::changeTasks(chain, one, deliver)->label.code, "change");
    const std::vector<TaskKey> none{TaskKey("t3")};
    EXPECT_TRUE(gestures::changeTasks(chain, none, deliver)->isEmpty());
}

} // namespace
} // namespace throughline
