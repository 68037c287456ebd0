#include <QCheckBox>
#include <QDockWidget>
#include <QLabel>
#include <QTest>
#include <algorithm>

#include "tests/ui/window/a_window.h"
#include "ui/changes/change_legend.h"
#include "ui/changes/change_marks.h"
#include "ui/changes/changes_panel.h"

namespace throughline {
namespace {

/// What changed, on the sheet.
class ChangesOnTheSheetTest : public support::AWindow {
  protected:
    void showChanges() {
        openSample();
        DocumentBridge& bridge = window->bridge();
        Edit edit;
        const Row<Role> before = chain().roles().share(RoleKey("r2"));
        Role after = *before;
        after.title = "Warehouse";
        edit.change(before, std::move(after));
        Service service;
        service.key = ServiceKey("s9");
        service.server = RoleKey("r2");
        service.customer = RoleKey("r5");
        edit.add(service);
        ASSERT_TRUE(bridge.perform(edit));
        ASSERT_TRUE(bridge.perform(gestures::remove<Role>(chain(), RoleKey("r6"))));
        canvas().zoomToFit();
        auto* dock = window->findChild<QDockWidget*>(QStringLiteral("changes"));
        dock->toggleViewAction()->trigger();
        panel().setDays(*Day::parse("2026-06-01"), *Day::parse("2026-06-01"));
        ASSERT_TRUE(QTest::qWaitFor([&] { return panel().changes() != nullptr && !panel().changes()->roles.empty(); }));
        panel().setShownOnSheet(true);
    }
    [[nodiscard]] ChangesPanel& panel() const { return *window->findChild<ChangesPanel*>(); }
    [[nodiscard]] ChangeMarks& marks() const { return *window->findChild<ChangeMarks*>(); }
    [[nodiscard]] ChangeLegend& legend() const { return *window->findChild<ChangeLegend*>(); }
};

TEST_F(ChangesOnTheSheetTest, MarksWhatIsNewAndWhatChangedAndNamesWhatIsGone) {
    showChanges();
    ASSERT_TRUE(marks().isVisible());
    const auto found = marks().marks();
    ASSERT_EQ(found.size(), 2U);
    const auto role = std::ranges::find_if(found, [](const auto& mark) { return !mark.isService; });
    ASSERT_NE(role, found.end());
    EXPECT_FALSE(role->isNew);
    const Slot slot = chain().roles().slotOf(RoleKey("r2"));
    EXPECT_TRUE(role->frame.contains(canvas().placeOf({.role = slot})));
    const auto service = std::ranges::find_if(found, [](const auto& mark) { return mark.isService; });
    ASSERT_NE(service, found.end());
    EXPECT_TRUE(service->isNew);
    // Its sign lies on the arrow, between the two cards.
    const QRectF from = canvas().placeOf({.role = slot});
    const QRectF to = canvas().placeOf({.role = chain().roles().slotOf(RoleKey("r5"))});
    EXPECT_GT(service->word.center().x(), from.right());
    EXPECT_LT(service->word.center().x(), to.left());
    EXPECT_TRUE(legend().isVisible());
    QStringList words;
    for (const QLabel* label : legend().findChildren<QLabel*>())
        words << label->text();
    EXPECT_FALSE(words.filter(QStringLiteral("Director of supply chain and operations")).isEmpty());
    // The pointer goes through the marks to the card.
    QTest::mouseClick(canvas().viewport(), Qt::LeftButton, {}, role->frame.center().toPoint());
    EXPECT_EQ(canvas().selection().roles, std::vector<RoleKey>{RoleKey("r2")});
}

TEST_F(ChangesOnTheSheetTest, MarksTheRolesWhoseTasksAloneChanged) {
    openSample();
    const auto change = [&](const char* key, auto adjust) {
        const Row<Task> before = chain().tasks().share(TaskKey(key));
        Task after = *before;
        adjust(after);
        Edit edit;
        edit.change(before, std::move(after));
        ASSERT_TRUE(window->bridge().perform(edit));
    };
    const RoleKey deliverer = chain().tasks().find(TaskKey("t1"))->role;
    change("t1", [](Task& task) {
        task.state = TaskState::delivered;
        task.delivered = *Day::parse("2026-06-01");
    });
    const Task* other = nullptr;
    for (const Task& task : chain().tasks()) {
        if (task.role != deliverer)
            other = &task;
    }
    ASSERT_NE(other, nullptr);
    const RoleKey changed = other->role;
    change(other->key.text().c_str(), [](Task& task) { task.title += " again"; });
    canvas().zoomToFit();
    window->findChild<QDockWidget*>(QStringLiteral("changes"))->toggleViewAction()->trigger();
    panel().setDays(*Day::parse("2026-06-01"), *Day::parse("2026-06-01"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return panel().changes() != nullptr && !panel().changes()->tasks.empty(); }));
    panel().setShownOnSheet(true);
    const auto found = marks().marks();
    ASSERT_EQ(found.size(), 2U);
    const auto textOn = [&](const RoleKey& role) {
        const QRectF card = canvas().placeOf({.role = chain().roles().slotOf(role)});
        const auto mark = std::ranges::find_if(found, [&](const auto& one) { return one.frame.contains(card); });
        return mark == found.end() ? QString() : mark->text;
    };
    EXPECT_EQ(textOn(deliverer), QStringLiteral("1 delivered"));
    EXPECT_EQ(textOn(changed), QStringLiteral("tasks changed: 1"));
}

TEST_F(ChangesOnTheSheetTest, EscapeTakesTheMarksAwayAndKeepsTheSelection) {
    showChanges();
    canvas().setSelection({{RoleKey("r2")}, {}, {}});
    canvas().setFocus();
    QTest::keyClick(&canvas(), Qt::Key_Escape);
    EXPECT_FALSE(marks().isVisible());
    EXPECT_FALSE(legend().isVisible());
    EXPECT_FALSE(panel().showsOnSheet());
    EXPECT_EQ(canvas().selection().roles, std::vector<RoleKey>{RoleKey("r2")});
    QTest::keyClick(&canvas(), Qt::Key_Escape);
    EXPECT_TRUE(canvas().selection().roles.empty());
}

TEST_F(ChangesOnTheSheetTest, AnotherDocumentHasNoMarks) {
    showChanges();
    ASSERT_TRUE(window->bridge().create(path("other.chain"), support::sampleChain()));
    QApplication::processEvents();
    EXPECT_FALSE(marks().isVisible());
    EXPECT_FALSE(legend().isVisible());
}

} // namespace
} // namespace throughline
