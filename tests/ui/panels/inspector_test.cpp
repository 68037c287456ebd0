#include "ui/panels/inspector.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QCheckBox>
#include <QTest>

#include "tests/ui/open_document.h"
#include "ui/panels/fields.h"
#include "ui/panels/rows.h"
#include "ui/panels/tick_list.h"

namespace throughline {
namespace {

using support::OpenDocument;

class InspectorTest : public testing::Test {
  protected:
    InspectorTest() {
        inspector.resize(320, 700);
        inspector.show();
        inspector.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&inspector));
    }
    /// The visible field of that name in the page that shows.
    template <class Field>
    Field* field(const char* name) {
        for (Field* one : inspector.findChildren<Field*>()) {
            if (one->accessibleName() == QLatin1String(name) && one->parentWidget()->isVisibleTo(&inspector))
                return one;
        }
        ADD_FAILURE() << "there is no field " << name;
        return nullptr;
    }
    void type(QWidget* into, const char* text) {
        into->setFocus();
        if (auto* line = qobject_cast<QLineEdit*>(into))
            line->selectAll();
        QTest::keyClicks(into, QString::fromLatin1(text));
        into->clearFocus();
    }
    void choose(ChoiceField* box, const char* entry) {
        box->setCurrentText(QString::fromLatin1(entry));
        emit box->activated(box->currentIndex());
    }

    OpenDocument open;
    Inspector inspector{open.bridge};
};

TEST_F(InspectorTest, ChangesOneFieldOfATaskInOneEdit) {
    inspector.setSelection({{}, {}, {TaskKey("t1")}});
    const Task before = open.task("t1");
    const Sequence sequence = open.bridge.sequence();
    type(field<LineField>("Title of the task"), "Renegotiate sea freight");
    Task expected = before;
    expected.title = "Renegotiate sea freight";
    EXPECT_EQ(open.task("t1"), expected);
    EXPECT_EQ(open.bridge.sequence(), sequence + 1);
    open.bridge.undo();
    EXPECT_EQ(open.task("t1"), before);
    EXPECT_EQ(field<LineField>("Title of the task")->text(), QStringLiteral("Renegotiate all freight"));
}

TEST_F(InspectorTest, EntersATaskWithItsImpact) {
    inspector.setSelection({{}, {}, {TaskKey("t2")}});
    type(field<NumberField>("Amount"), "40");
    type(field<LineField>("Unit"), "hours/year");
    type(field<NumberField>("At least"), "30");
    type(field<NumberField>("At most"), "50");
    type(field<DayField>("Promised"), "2026-07-15");
    choose(field<ChoiceField>("For"), "Warehouse manager \u2013 Freight at agreed rates");
    choose(field<ChoiceField>("For"), "");
    const Task& task = open.task("t2");
    Impact impact;
    impact.amount = 40.0;
    impact.low = 30.0;
    impact.high = 50.0;
    impact.unit = "hours/year";
    EXPECT_EQ(task.impact, impact);
    EXPECT_EQ(task.promised, Day::parse("2026-07-15"));
    EXPECT_TRUE(open.said.empty());
}

TEST_F(InspectorTest, DeliversATaskOnTheDayItIsMarkedDelivered) {
    inspector.setSelection({{}, {}, {TaskKey("t1")}});
    choose(field<ChoiceField>("State"), "Delivered");
    EXPECT_EQ(open.task("t1").state, TaskState::delivered);
    EXPECT_EQ(open.task("t1").delivered, support::sampleDay());
    choose(field<ChoiceField>("State"), "In progress");
    EXPECT_EQ(open.task("t1").delivered, std::nullopt);
}

TEST_F(InspectorTest, SaysARefusalOnceAndKeepsWhatStands) {
    inspector.setSelection({{}, {}, {TaskKey("t1")}});
    type(field<LineField>("Title of the task"), "   ");
    EXPECT_EQ(open.task("t1").title, "Renegotiate all freight");
    ASSERT_EQ(open.said.size(), 1U);
    EXPECT_FALSE(open.said.front().text.isEmpty());
    EXPECT_EQ(field<LineField>("Title of the task")->text(), QStringLiteral("Renegotiate all freight"));
}

TEST_F(InspectorTest, AddsAPersonToARoleByNameInOneEdit) {
    inspector.setSelection({{RoleKey("r3")}, {}, {}});
    const Sequence sequence = open.bridge.sequence();
    type(field<LineField>("Add a person"), "Cleo Third");
    ASSERT_EQ(open.role("r3").holders.size(), 1U);
    EXPECT_EQ(open.bridge.chain().people().find(open.role("r3").holders.front())->name, "Cleo Third");
    EXPECT_EQ(open.bridge.sequence(), sequence + 1);
    // One who is there already is not made again.
    LineField* add = field<LineField>("Add a person");
    add->setFocus();
    QTest::keyClicks(add, QStringLiteral("ada example"));
    QTest::keyClick(add, Qt::Key_Return);
    EXPECT_EQ(open.role("r3").holders.back(), PersonKey("p1"));
    EXPECT_EQ(open.bridge.chain().people().size(), 3U);
}

TEST_F(InspectorTest, AddsAValueAndTicksIt) {
    inspector.setSelection({{}, {}, {TaskKey("t1")}});
    auto lists = inspector.findChildren<TickList*>();
    ASSERT_EQ(lists.size(), 2);
    emit lists.front()->added(QStringLiteral("Reliability"));
    ASSERT_EQ(open.bridge.chain().values().size(), 1U);
    const ValueKey key = open.bridge.chain().values().begin()->key;
    EXPECT_EQ(open.task("t1").values, std::vector<ValueKey>{key});
    emit lists.front()->ticked(QString::fromStdString(key.text()), false);
    EXPECT_TRUE(open.task("t1").values.empty());
}

TEST_F(InspectorTest, ShowsTheTaskThatIsLitUpOnItsSelectedCard) {
    inspector.setSelection({{RoleKey("r1")}, {}, {TaskKey("t5")}});
    EXPECT_EQ(field<LineField>("Title of the task")->text(), QStringLiteral("Frame contract for packaging"));
}

TEST_F(InspectorTest, AddsTheOtherDirectionOfAService) {
    inspector.setSelection({{}, {ServiceKey("s1")}, {}});
    QPushButton* add = nullptr;
    for (QPushButton* button : inspector.findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Add the other direction") && !button->isHidden())
            add = button;
    }
    ASSERT_NE(add, nullptr);
    add->click();
    const auto& services = open.bridge.chain().services();
    EXPECT_TRUE(std::any_of(services.begin(), services.end(), [](const Service& service) {
        return service.server == RoleKey("r2") && service.customer == RoleKey("r1");
    }));
}

TEST_F(InspectorTest, LetsGoOfWhatWasRemoved) {
    inspector.setSelection({{RoleKey("r2")}, {}, {}});
    open.bridge.perform(gestures::remove(open.bridge.chain(), gestures::Selection{{RoleKey("r2")}, {}, {}}));
    bool says = false;
    for (QLabel* label : inspector.findChildren<QLabel*>()) {
        says = says || (label->isVisibleTo(&inspector) && label->text().startsWith(QStringLiteral("Select a role")));
    }
    EXPECT_TRUE(says);
}

TEST_F(InspectorTest, FitsIntoANarrowDock) {
    for (const gestures::Selection& selection :
         {gestures::Selection{{RoleKey("r6")}, {}, {}}, gestures::Selection{{}, {ServiceKey("s1")}, {}},
          gestures::Selection{{}, {}, {TaskKey("t5")}}}) {
        inspector.setSelection(selection);
        QApplication::processEvents();
        EXPECT_LE(inspector.minimumSizeHint().width(), 320);
        for (QWidget* child : inspector.findChildren<QWidget*>()) {
            if (!child->isVisibleTo(&inspector) || child->parentWidget() == nullptr || child->isWindow())
                continue;
            EXPECT_LE(child->mapTo(&inspector, QPoint(child->width(), 0)).x(), 320) << child->metaObject()->className();
        }
    }
}

} // namespace
} // namespace throughline
