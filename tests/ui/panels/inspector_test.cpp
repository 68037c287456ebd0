#include "ui/panels/inspector.h"

#include <gtest/gtest.h>

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QCompleter>
#include <QPushButton>
#include <QTest>

#include "tests/ui/open_document.h"
#include "ui/looks/rows.h"
#include "ui/panels/fields.h"
#include "ui/panels/section.h"
#include "ui/panels/tick_list.h"

namespace throughline {
namespace {

using support::OpenDocument;

class InspectorTest : public testing::Test {
  protected:
    InspectorTest() {
        inspector.setFoldedSections({});
        inspector.resize(320, 700);
        inspector.show();
        inspector.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&inspector));
    }
    /// The visible field of that name in the page that shows.
    template <class Field>
    Field* field(const char* name) {
        // Rows that were just made are shown by the next event.
        QApplication::processEvents();
        for (Field* one : inspector.findChildren<Field*>()) {
            if (one->accessibleName() == QString::fromUtf8(name) && one->parentWidget()->isVisibleTo(&inspector))
                return one;
        }
        ADD_FAILURE() << "there is no field " << name;
        return nullptr;
    }
    void type(QWidget* into, const char* text) {
        // Where names were offered, the platform without a display does not give the window its focus back.
        inspector.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&inspector));
        into->setFocus();
        if (auto* line = qobject_cast<QLineEdit*>(into))
            line->selectAll();
        QTest::keyClicks(into, QString::fromLatin1(text));
        const auto* line = qobject_cast<QLineEdit*>(into);
        // While names are offered, the field is not left by losing the focus.
        if (line != nullptr && line->completer() != nullptr && line->completer()->popup()->isVisible())
            QTest::keyClick(into, Qt::Key_Return);
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
    field<LinkRow>("For Warehouse manager \u2013 Freight at agreed rates")->click();
    EXPECT_EQ(open.task("t2").service, ServiceKey("s1"));
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

TEST_F(InspectorTest, KeepsARefusedTextAtItsFieldWithTheReason) {
    inspector.setSelection({{}, {}, {TaskKey("t1")}});
    auto* title = field<LineField>("Title of the task");
    type(title, "   ");
    EXPECT_EQ(open.task("t1").title, "Renegotiate all freight");
    EXPECT_TRUE(open.said.empty());
    EXPECT_EQ(title->text(), QStringLiteral("   "));
    EXPECT_EQ(title->refusal(), QStringLiteral("“title” is blank."));
    bool isSeen = false;
    for (const QLabel* label : inspector.findChildren<QLabel*>())
        isSeen = isSeen || (label->isVisible() && label->text() == title->refusal());
    EXPECT_TRUE(isSeen);
    // Another task starts clean.
    inspector.setSelection({{}, {}, {TaskKey("t2")}});
    EXPECT_EQ(title->text(), QStringLiteral("Second source for bearings"));
    EXPECT_TRUE(title->refusal().isEmpty());
}

TEST_F(InspectorTest, AddsAPersonToARoleByNameInOneEdit) {
    inspector.setSelection({{RoleKey("r3")}, {}, {}});
    const Sequence sequence = open.bridge.sequence();
    type(field<LineField>("Add a person"), "Cleo Third");
    ASSERT_TRUE(open.said.empty()) << open.said.front().text.toStdString();
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
    lists.removeIf([this](const TickList* list) { return !list->isVisibleTo(&inspector); });
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

TEST_F(InspectorTest, ShowsNoSectionOfWhatARoleReachesUntilItIsKnown) {
    Section* reach = inspector.findChild<Section*>(QStringLiteral("roleReach"));
    ASSERT_NE(reach, nullptr);
    inspector.setSelection({{RoleKey("r1")}, {}, {}});
    EXPECT_TRUE(reach->isHidden());
    EXPECT_TRUE(QTest::qWaitFor([&] { return !reach->isHidden(); }));
    EXPECT_FALSE(reach->findChildren<ShareRow*>().isEmpty());
    // Of one that was chosen while the inspector was away as well.
    inspector.hide();
    inspector.setSelection({{RoleKey("r2")}, {}, {}});
    QTest::qWait(200);
    EXPECT_TRUE(reach->isHidden());
    inspector.show();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !reach->isHidden(); }));
}

TEST_F(InspectorTest, AsksHowATaskWillBeExceededWhileItIsOpen) {
    const auto asked = [&] {
        inspector.setSelection({});
        inspector.setSelection({{}, {ServiceKey("s1")}, {}});
        int count = 0;
        for (const LineField* line : inspector.findChildren<LineField*>())
            count += line->placeholderText() == QLatin1String("How it will be exceeded") && !line->isHidden() ? 1 : 0;
        return count;
    };
    Task task = open.task("t1");
    task.service = ServiceKey("s1");
    task.state = TaskState::planned;
    task.exceed.clear();
    ASSERT_TRUE(open.bridge.perform(gestures::change(open.bridge.chain(), task)));
    const int before = asked();
    ASSERT_GT(before, 0);
    task.state = TaskState::delivered;
    task.delivered = open.bridge.today();
    ASSERT_TRUE(open.bridge.perform(gestures::change(open.bridge.chain(), task)));
    EXPECT_EQ(asked(), before - 1);
    task.exceed = "A day early";
    ASSERT_TRUE(open.bridge.perform(gestures::change(open.bridge.chain(), task)));
    EXPECT_EQ(asked(), before);
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

TEST_F(InspectorTest, ChangesTheCustomerOfAServiceByName) {
    inspector.setSelection({{}, {ServiceKey("s1")}, {}});
    const Sequence before = open.bridge.sequence();
    type(field<LineField>("Customer"), "Nobody at all");
    EXPECT_EQ(field<LineField>("Customer")->refusal(), QStringLiteral("There is no role “Nobody at all”."));
    EXPECT_EQ(open.bridge.sequence(), before);
    type(field<LineField>("Customer"), "retail customer");
    EXPECT_EQ(open.bridge.chain().services().find(ServiceKey("s1"))->customer, RoleKey("r4"));
    EXPECT_EQ(open.bridge.sequence(), before + 1);
    open.bridge.undo();
    EXPECT_EQ(field<LineField>("Customer")->text(), QStringLiteral("Warehouse manager"));
}

TEST_F(InspectorTest, AddsAServiceToARoleThatIsThereOrNew) {
    inspector.setSelection({{RoleKey("r3")}, {}, {}});
    const Chain before = open.bridge.chain();
    const Sequence sequence = open.bridge.sequence();
    type(field<LineField>("Add a role that it serves"), "retail customer");
    EXPECT_EQ(open.bridge.chain().services().size(), before.services().size() + 1);
    type(field<LineField>("Add a role that serves it"), "Sales planner");
    EXPECT_EQ(open.bridge.chain().roles().size(), before.roles().size() + 1);
    EXPECT_EQ(open.bridge.chain().services().size(), before.services().size() + 2);
    EXPECT_EQ(open.bridge.sequence(), sequence + 2);
    open.bridge.undo(2);
    EXPECT_EQ(open.bridge.chain(), before);
}

TEST_F(InspectorTest, KeepsThePartnershipOfAServicesRoles) {
    inspector.setSelection({{}, {ServiceKey("s1")}, {}});
    const Chain before = open.bridge.chain();
    const Sequence sequence = open.bridge.sequence();
    type(field<LineField>("Add a goal"), "Lower stock");
    type(field<LineField>("Add what stands in the way"), "No shared forecast");
    type(field<LineField>("Add what was done today"), "Met at the warehouse");
    ASSERT_EQ(open.bridge.chain().partnerships().size(), 1U);
    const Partnership& partnership = *open.bridge.chain().partnerships().begin();
    Partnership expected;
    expected.key = partnership.key;
    expected.roles = {RoleKey("r1"), RoleKey("r2")};
    expected.goals = {open.bridge.chain().goals().begin()->key};
    expected.obstacles = {{"No shared forecast", support::sampleDay(), std::nullopt}};
    expected.actions = {{support::sampleDay(), "Met at the warehouse"}};
    EXPECT_EQ(partnership, expected);
    EXPECT_EQ(open.bridge.sequence(), sequence + 3);
    QApplication::processEvents();
    for (QCheckBox* box : inspector.findChildren<QCheckBox*>()) {
        if (box->text() == QStringLiteral("Removed") && box->isVisibleTo(&inspector))
            box->click();
    }
    EXPECT_EQ(open.bridge.chain().partnerships().begin()->obstacles.front().removed, support::sampleDay());
    open.bridge.undo(4);
    EXPECT_EQ(open.bridge.chain(), before);
}

TEST_F(InspectorTest, KeepsWhomARoleCanInfluence) {
    inspector.setFoldedSections({});
    inspector.setSelection({{RoleKey("r3")}, {}, {}});
    const Chain before = open.bridge.chain();
    type(field<LineField>("Add a role that it can influence"), "Director of supply chain and operations");
    EXPECT_EQ(open.bridge.chain().influences().find({RoleKey("r3"), RoleKey("r6")})->strength, 1.0);
    choose(field<ChoiceField>("How much it can influence Director of supply chain and operations"), "a little");
    EXPECT_EQ(open.bridge.chain().influences().find({RoleKey("r3"), RoleKey("r6")})->strength, 0.5);
    open.bridge.undo(2);
    EXPECT_EQ(open.bridge.chain(), before);
}

TEST_F(InspectorTest, ShowsAPersonAndMarksTheOwner) {
    inspector.showPerson(PersonKey("p1"));
    const Chain before = open.bridge.chain();
    type(field<LineField>("Name of the person"), "Ada Lovelace");
    type(field<LineField>("Email"), "ada@example.com");
    EXPECT_EQ(open.bridge.chain().people().find(PersonKey("p1"))->name, "Ada Lovelace");
    EXPECT_EQ(open.bridge.chain().people().find(PersonKey("p1"))->email, "ada@example.com");
    for (QCheckBox* box : inspector.findChildren<QCheckBox*>()) {
        if (box->text() == QStringLiteral("This is me"))
            box->click();
    }
    EXPECT_EQ(open.bridge.chain().info().owner, PersonKey("p1"));
    type(field<LineField>("Add a role"), "Production planner");
    EXPECT_EQ(open.role("r3").holders, std::vector<PersonKey>{PersonKey("p1")});
    open.bridge.undo(4);
    EXPECT_EQ(open.bridge.chain(), before);
    EXPECT_EQ(field<LineField>("Name of the person")->text(), QStringLiteral("Ada Example"));
}

TEST_F(InspectorTest, RenamesADepartmentInAllItsRoles) {
    Role role = open.role("r3");
    role.department = "Logistics";
    open.bridge.perform(gestures::change(open.bridge.chain(), role));
    inspector.showDepartment("Logistics");
    const Sequence before = open.bridge.sequence();
    type(field<LineField>("Name of the department"), "Supply");
    EXPECT_EQ(open.role("r2").department, "Supply");
    EXPECT_EQ(open.role("r3").department, "Supply");
    EXPECT_EQ(open.bridge.sequence(), before + 1);
    open.bridge.undo();
    EXPECT_EQ(open.role("r2").department, "Logistics");
}

TEST_F(InspectorTest, GivesAllSelectedRolesTheSameInOneEdit) {
    inspector.setSelection({{RoleKey("r3"), RoleKey("r4"), RoleKey("r6")}, {}, {}});
    const Chain before = open.bridge.chain();
    const Sequence sequence = open.bridge.sequence();
    EXPECT_EQ(field<LineField>("Department")->placeholderText(), QStringLiteral("Several"));
    type(field<LineField>("Department"), "Supply");
    for (const char* key : {"r3", "r4", "r6"})
        EXPECT_EQ(open.role(key).department, "Supply");
    choose(field<ChoiceField>("Kind"), "End customer");
    EXPECT_EQ(open.role("r6").kind, RoleKind::endCustomer);
    type(field<LineField>("Held by"), "Cleo Third");
    ASSERT_TRUE(open.said.empty()) << open.said.front().text.toStdString();
    ASSERT_EQ(open.role("r3").holders.size(), 1U);
    EXPECT_EQ(open.role("r3").holders, open.role("r4").holders);
    EXPECT_EQ(open.bridge.sequence(), sequence + 3);
    open.bridge.undo(3);
    EXPECT_EQ(open.bridge.chain(), before);
}

TEST_F(InspectorTest, ShowsTheDocumentWhileNothingIsSelected) {
    inspector.setSelection({});
    type(field<LineField>("Title of the document"), "Freight");
    EXPECT_EQ(open.bridge.chain().info().title, "Freight");
    type(field<LineField>("Owner"), "bo sample");
    EXPECT_EQ(open.bridge.chain().info().owner, PersonKey("p2"));
    QApplication::processEvents();
    ShareRow* row = nullptr;
    for (ShareRow* one : inspector.findChildren<ShareRow*>()) {
        if (one->isVisibleTo(&inspector))
            row = one;
    }
    ASSERT_NE(row, nullptr);
    EXPECT_TRUE(row->text().startsWith(QStringLiteral("3 of 4"))) << row->text().toStdString();
    std::vector<RoleKey> wanted;
    QObject::connect(&inspector, &Inspector::rolesWanted, [&](const std::vector<RoleKey>& roles) { wanted = roles; });
    row->click();
    EXPECT_EQ(wanted, std::vector<RoleKey>{RoleKey("r6")});
}

TEST_F(InspectorTest, RemembersWhatIsFolded) {
    inspector.setFoldedSections({QStringLiteral("taskMore")});
    EXPECT_EQ(inspector.foldedSections(), QStringList{QStringLiteral("taskMore")});
}

TEST_F(InspectorTest, NamesEveryField) {
    inspector.setFoldedSections({});
    const auto expectNamed = [this] {
        for (QWidget* child : inspector.findChildren<QWidget*>()) {
            if (!child->isVisibleTo(&inspector) || child->focusPolicy() == Qt::NoFocus || child->isWindow())
                continue;
            QAccessibleInterface* one = QAccessible::queryAccessibleInterface(child);
            if (one == nullptr || qobject_cast<QAbstractScrollArea*>(child) != nullptr)
                continue;
            EXPECT_FALSE(one->text(QAccessible::Name).isEmpty()) << child->metaObject()->className();
        }
    };
    inspector.setSelection({{RoleKey("r1")}, {}, {}});
    expectNamed();
    inspector.setSelection({{}, {ServiceKey("s1")}, {}});
    expectNamed();
    inspector.setSelection({{}, {}, {TaskKey("t5")}});
    expectNamed();
    inspector.showPerson(PersonKey("p1"));
    expectNamed();
}

TEST_F(InspectorTest, FitsIntoANarrowDock) {
    for (const gestures::Selection& selection :
         {gestures::Selection{{RoleKey("r6")}, {}, {}}, gestures::Selection{{RoleKey("r1"), RoleKey("r6")}, {}, {}},
          gestures::Selection{}, gestures::Selection{{}, {ServiceKey("s1")}, {}},
          gestures::Selection{{}, {}, {TaskKey("t5")}}}) {
        inspector.setFoldedSections({});
        inspector.resize(260, 700);
        inspector.setSelection(selection);
        QApplication::processEvents();
        EXPECT_LE(inspector.minimumSizeHint().width(), 260);
        for (QWidget* child : inspector.findChildren<QWidget*>()) {
            if (!child->isVisibleTo(&inspector) || child->parentWidget() == nullptr || child->isWindow())
                continue;
            EXPECT_LE(child->mapTo(&inspector, QPoint(child->width(), 0)).x(), 260) << child->metaObject()->className();
        }
    }
}

TEST_F(InspectorTest, LeadsBackFromAPersonToTheSelectedRole) {
    inspector.setSelection({{RoleKey("r1")}, {}, {}});
    const QString back = QStringLiteral("Back to Purchasing manager");
    const auto button = [&]() -> QPushButton* {
        for (QPushButton* one : inspector.findChildren<QPushButton*>()) {
            if (one->accessibleName() == back && one->isVisible())
                return one;
        }
        return nullptr;
    };
    EXPECT_EQ(button(), nullptr);
    inspector.showPerson(open.bridge.chain().people().begin()->key);
    ASSERT_NE(button(), nullptr);
    QTest::mouseClick(button(), Qt::LeftButton);
    EXPECT_EQ(button(), nullptr);
    EXPECT_EQ(field<LineField>("Title of the role")->text(), QStringLiteral("Purchasing manager"));
}

} // namespace
} // namespace throughline
