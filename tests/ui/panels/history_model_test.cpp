#include "ui/panels/history_model.h"

#include <gtest/gtest.h>

#include "tests/ui/open_document.h"

namespace throughline {
namespace {

using support::OpenDocument;

void rename(DocumentBridge& bridge, const char* title) {
    ASSERT_TRUE(bridge.perform(gestures::rename(bridge.chain(), RoleKey("r1"), title)));
}

/// "made 0", "back 2", … newest first.
QStringList states(DocumentBridge& bridge) {
    QStringList list;
    for (const HistoryStep& step : stepsOf(bridge.history(100))) {
        const char* state = step.state == HistoryStep::State::made        ? "made"
                            : step.state == HistoryStep::State::takenBack ? "back"
                                                                          : "replaced";
        list << QStringLiteral("%1 %2").arg(QLatin1String(state)).arg(step.distance);
    }
    return list;
}

TEST(History, CountsTheStepsBackAndForth) {
    OpenDocument open;
    for (const char* title : {"A", "B", "C", "D"})
        rename(open.bridge, title);
    EXPECT_EQ(states(open.bridge), QStringList({"made 0", "made 1", "made 2", "made 3"}));
    open.bridge.undo(2);
    EXPECT_EQ(states(open.bridge), QStringList({"back 2", "back 1", "made 0", "made 1"}));
    open.bridge.redo();
    EXPECT_EQ(states(open.bridge), QStringList({"back 1", "made 0", "made 1", "made 2"}));
    rename(open.bridge, "E");
    EXPECT_EQ(states(open.bridge), QStringList({"made 0", "replaced 0", "made 1", "made 2", "made 3"}));
}

TEST(History, ItsDistancesLeadToTheChainRightAfterTheEdit) {
    OpenDocument open;
    for (const char* title : {"A", "B", "C", "D"})
        rename(open.bridge, title);
    open.bridge.undo(3);
    open.bridge.redo(2);
    auto steps = stepsOf(open.bridge.history(100));
    // The oldest is the one that made it "A".
    open.bridge.undo(steps.back().distance);
    EXPECT_EQ(open.role("r1").title, "A");
    steps = stepsOf(open.bridge.history(100));
    ASSERT_EQ(steps.front().state, HistoryStep::State::takenBack);
    open.bridge.redo(steps.front().distance);
    EXPECT_EQ(open.role("r1").title, "D");
}

TEST(History, SaysWhatWasDone) {
    OpenDocument open;
    rename(open.bridge, "Buyer");
    HistoryModel model(open.bridge);
    model.refresh();
    // The edit, and the document as it was before.
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(1).data().toString(), QStringLiteral("Before the first edit"));
    EXPECT_EQ(model.stepAt(1).distance, 1U);
    EXPECT_TRUE(model.index(0).data().toString().endsWith(QStringLiteral("Rename “Purchasing manager” to “Buyer”")));
}

TEST(History, ReadsOlderEditsAsOneScrollsToThem) {
    OpenDocument open;
    constexpr int edits = 205;
    for (int i = 0; i < edits; ++i)
        rename(open.bridge, qPrintable(QStringLiteral("Title %1").arg(i)));
    HistoryModel model(open.bridge);
    model.refresh();
    EXPECT_EQ(model.rowCount(), 200);
    rename(open.bridge, "Last");
    model.refresh();
    EXPECT_EQ(model.rowCount(), 201);
    while (model.canFetchMore({}))
        model.fetchMore({});
    ASSERT_EQ(model.rowCount(), edits + 2);
    const HistoryStep& oldest = model.stepAt(edits);
    EXPECT_EQ(oldest.state, HistoryStep::State::made);
    EXPECT_EQ(oldest.distance, static_cast<std::size_t>(edits));
    open.bridge.undo(oldest.distance);
    EXPECT_EQ(open.role("r1").title, "Title 0");
}

} // namespace
} // namespace throughline
