#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "tests/ui/gestures/hands.h"
#include "tests/ui/open_document.h"
#include "ui/find/find_line.h"
#include "ui/window/key_sheet.h"
#include "ui/window/message_strip.h"

namespace throughline {
namespace {

class KeysTest : public Hands {
  protected:
    KeysTest() { open(support::sampleChain()); }
    [[nodiscard]] QString said() const {
        QStringList texts;
        for (const QLabel* label : window_->messages().findChildren<QLabel*>())
            texts << label->text();
        return texts.join(QLatin1Char(' '));
    }
};

TEST_F(KeysTest, TheKeySheetHasEveryShortcutOfTheWindow) {
    for (const auto& [one, modifiers] : {std::pair{Qt::Key_F1, Qt::KeyboardModifiers(Qt::NoModifier)},
                                         {Qt::Key_Slash, Qt::KeyboardModifiers(Qt::ControlModifier)}}) {
        key(one, modifiers);
        auto* sheet = window_->findChild<KeySheet*>();
        ASSERT_NE(sheet, nullptr);
        EXPECT_TRUE(sheet->isVisible());
        QStringList keys;
        for (const KeySheet::Group& group : sheet->groups()) {
            EXPECT_FALSE(group.title.contains(QLatin1Char('&')));
            for (const KeySheet::Line& line : group.lines)
                keys << line.keys;
        }
        const QString all = keys.join(QLatin1Char(' '));
        int shortcuts = 0;
        for (const QAction* action : window_->findChildren<QAction*>()) {
            for (const QKeySequence& sequence : action->shortcuts()) {
                ++shortcuts;
                EXPECT_TRUE(all.contains(sequence.toString(QKeySequence::NativeText)))
                    << action->text().toStdString() << " " << sequence.toString().toStdString();
            }
        }
        EXPECT_GE(shortcuts, 25);
        sheet->close();
        window_->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window_.get()));
        canvas().setFocus();
    }
}

TEST_F(KeysTest, DeletingSaysWhatItDidAndOffersUndo) {
    for (const auto& [one, modifiers] : {std::pair{Qt::Key_Delete, Qt::KeyboardModifiers(Qt::NoModifier)},
                                         {Qt::Key_Backspace, Qt::KeyboardModifiers(Qt::NoModifier)},
                                         {Qt::Key_Delete, Qt::KeyboardModifiers(Qt::ShiftModifier)}}) {
        click(on("Production planner"));
        key(one, modifiers);
        EXPECT_EQ(chain().roles().size(), 5U);
        EXPECT_TRUE(said().contains(QStringLiteral("Removed from the chain"))) << said().toStdString();
        QPushButton* undo = nullptr;
        for (QPushButton* button : window_->messages().findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text().contains(QStringLiteral("Undo")))
                undo = button;
        }
        ASSERT_NE(undo, nullptr);
        QTest::mouseClick(undo, Qt::LeftButton);
        EXPECT_TRUE(chain() == support::sampleChain());
        canvas().setFocus();
    }
}

TEST_F(KeysTest, TaskKeysWorkOnTheSelectedRole) {
    click(on("Warehouse manager"));
    key(Qt::Key_T, Qt::ControlModifier);
    type("Sort the returns");
    key(Qt::Key_Return);
    std::vector<std::string> titles;
    for (const Task& task : chain().tasks())
        titles.push_back(task.title);
    EXPECT_EQ(std::ranges::count(titles, "Sort the returns"), 1);
    EXPECT_TRUE(canvas().hasFocus());
    EXPECT_EQ(canvas().selection().roles, std::vector<RoleKey>{RoleKey("r2")});
}

TEST_F(KeysTest, SheetKeysWorkOnlyOnTheSheet) {
    auto* line = window_->findChild<QLineEdit*>();
    ASSERT_NE(line, nullptr);
    for (QLineEdit* one : window_->findChildren<QLineEdit*>()) {
        if (one->isVisible())
            line = one;
    }
    line->setFocus();
    ASSERT_TRUE(line->hasFocus());
    const std::size_t roles = chain().roles().size();
    type("nacetm");
    EXPECT_EQ(chain().roles().size(), roles);
    EXPECT_TRUE(line->text().contains(QStringLiteral("nacetm")));
}

TEST_F(KeysTest, ZoomPresentFindAndCommandsHaveTheirKeys) {
    key(Qt::Key_0, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(canvas().zoom(), 1.0);
    key(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(canvas().zoom(), 1.25);
    key(Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(canvas().zoom(), 1.0);
    canvas().setZoom(3.0);
    key(Qt::Key_1, Qt::ControlModifier);
    EXPECT_TRUE(canvas().visibleSheet().contains(canvas().scene().bounds()));
    key(Qt::Key_F11);
    EXPECT_TRUE(actions().present->isChecked());
    key(Qt::Key_F11);
    EXPECT_FALSE(actions().present->isChecked());
    canvas().setFocus();
    auto* find = window_->findChild<FindLine*>();
    ASSERT_NE(find, nullptr);
    for (const auto& [one, modifiers] : {std::pair{Qt::Key_F, Qt::KeyboardModifiers(Qt::ControlModifier)},
                                         {Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier}}) {
        key(one, modifiers);
        EXPECT_TRUE(find->isVisible());
        key(Qt::Key_Escape);
        EXPECT_FALSE(find->isVisible());
        canvas().setFocus();
    }
}

TEST_F(KeysTest, LayingOutIsOneStepAndKeepsWhatTheSheetShows) {
    drag(on("Production planner"), on("Production planner") + QPointF(60, 90));
    const Chain before = chain();
    key(Qt::Key_L, Qt::ControlModifier);
    EXPECT_FALSE(chain() == before);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(chain() == before);
    QTest::qWait(400);
    expectFreshScene("after the layout was taken back");
}

TEST_F(KeysTest, ArrangingIsInTheMenuAndUndone) {
    canvas().setSelection({{RoleKey("r1"), RoleKey("r2"), RoleKey("r3")}, {}, {}});
    actions().alignments[0]->trigger();
    const auto left = [&](const char* one) {
        return canvas().scene().card(chain().roles().slotOf(RoleKey(one)))->box.left();
    };
    EXPECT_EQ(left("r2"), left("r1"));
    EXPECT_EQ(left("r3"), left("r1"));
    actions().distributions[1]->trigger();
    expectFreshScene("after arranging");
    window_->bridge().undo(2);
    EXPECT_TRUE(chain() == support::sampleChain());
    actions().showGrid->trigger();
    EXPECT_TRUE(settings_.value(QStringLiteral("sheet/showGrid")).toBool());
}

} // namespace
} // namespace throughline
