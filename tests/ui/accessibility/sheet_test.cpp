#include <QAccessible>
#include <QApplication>
#include <QTest>
#include <set>

#include "tests/support/random_chain.h"
#include "tests/ui/canvas/canvas_harness.h"
#include "ui/canvas/accessible_sheet.h"
#include "ui/canvas/reading_order.h"

// The sheet as an assistive technology finds it, asked through QAccessible in this process.
namespace throughline {
namespace {

/// Readable where a comparison fails.
std::string said(const QString& text) {
    return text.toStdString();
}
std::string said(const QAccessibleInterface* item) {
    return item == nullptr ? "nothing" : said(item->text(QAccessible::Name));
}

class AccessibleSheetTest : public CanvasTest {
  protected:
    AccessibleSheetTest() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    ~AccessibleSheetTest() override { QLocale::setDefault(QLocale::c()); }

    [[nodiscard]] QAccessibleInterface& sheet() { return *QAccessible::queryAccessibleInterface(&canvas_); }
    [[nodiscard]] AccessibleSheet& made() { return dynamic_cast<AccessibleSheet&>(sheet()); }
    [[nodiscard]] std::vector<std::string> names() {
        std::vector<std::string> result;
        for (const Canvas::Hit& part : partsInOrder(canvas_.scene()))
            result.push_back(said(made().interfaceOf(part)));
        return result;
    }
    /// The child with that name, or null: found as a screen reader would, one by one.
    [[nodiscard]] QAccessibleInterface* named(const QString& name) {
        for (int i = 0; i < sheet().childCount(); ++i) {
            if (sheet().child(i)->text(QAccessible::Name) == name)
                return sheet().child(i);
        }
        return nullptr;
    }
    static void act(QAccessibleInterface& item, const QString& action) {
        item.actionInterface()->doAction(action);
        QApplication::processEvents();
    }
};

TEST_F(AccessibleSheetTest, EveryCardTaskAndServiceIsNamedByASentenceInReadingOrder) {
    EXPECT_EQ(sheet().role(), QAccessible::List);
    EXPECT_EQ(said(sheet().text(QAccessible::Name)), "Sheet");
    EXPECT_EQ(said(sheet().text(QAccessible::Description)), "6 roles, 7 services, and 6 tasks");
    EXPECT_EQ(names(), (std::vector<std::string>{
                           "Purchasing manager serves Warehouse manager, Production planner, and Director of supply "
                           "chain and operations, 5 tasks",
                           "Task Renegotiate all freight of Purchasing manager, in progress, promised 1 Mar 2026",
                           "Task Second source for bearings of Purchasing manager, planned, promised 1 Aug 2026",
                           "Task Frame contract for packaging of Purchasing manager, planned, promised 1 Sep 2026",
                           "Task Supplier scorecard of Purchasing manager, delivered, promised 1 Feb 2026",
                           "Task Clear old contracts of Purchasing manager, dropped, promised 15 Jan 2026",
                           "Freight at agreed rates: Purchasing manager serves Warehouse manager",
                           "Parts on time: Purchasing manager serves Production planner",
                           "Purchasing manager serves Director of supply chain and operations, a manager's service",
                           "Warehouse manager serves Retail customer and Director of supply chain and operations, 1 "
                           "task",
                           "Task Cycle count every week of Warehouse manager, planned, promised 1 Jul 2026",
                           "Full shelves: Warehouse manager serves Retail customer",
                           "Warehouse manager serves Director of supply chain and operations, a manager's service",
                           "Production planner serves Warehouse manager and Wholesale customer",
                           "Stock plan: Production planner serves Warehouse manager",
                           "Orders: Production planner serves Wholesale customer",
                           "Retail customer, an end customer",
                           "Wholesale customer, an end customer",
                           "Director of supply chain and operations",
                       }));
}

TEST_F(AccessibleSheetTest, DescriptionsTellWhatElseTheCardShows) {
    QAccessibleInterface* buyer = made().interfaceOf({.role = slot("r1")});
    EXPECT_EQ(said(buyer->text(QAccessible::Description)),
              "Department Purchasing. Held by Ada Example. 1 task overdue.");
    QAccessibleInterface* late = made().interfaceOf(tasksInOrder(canvas_.scene(), slot("r1")).front());
    EXPECT_EQ(said(late->text(QAccessible::Description)), "Past its promised day.");
    Highlight trace;
    trace.addRole(slot("r4"));
    trace.setNote(slot("r4"), QStringLiteral("87.5 %"));
    canvas_.setHighlight(trace);
    EXPECT_EQ(said(made().interfaceOf({.role = slot("r4")})->text(QAccessible::Description)), "In the trace: 87.5 %.");
}

TEST_F(AccessibleSheetTest, ParentsIndicesPlacesAndHitsAgree) {
    const int parts = static_cast<int>(partsInOrder(canvas_.scene()).size());
    for (int i = 0; i < parts; ++i) {
        QAccessibleInterface* item = sheet().child(i);
        ASSERT_NE(item, nullptr);
        const QString name = item->text(QAccessible::Name);
        EXPECT_EQ(item->parent(), &sheet()) << name.toStdString();
        EXPECT_EQ(sheet().indexOfChild(item), i) << name.toStdString();
        EXPECT_TRUE(item->isValid());
        EXPECT_EQ(item->role(), QAccessible::ListItem);
        EXPECT_FALSE(item->state().offscreen) << name.toStdString();
        EXPECT_FALSE(item->state().invisible);
        EXPECT_TRUE(item->state().focusable && item->state().selectable);
        EXPECT_TRUE(sheet().rect().contains(item->rect())) << name.toStdString();
    }
    const auto at = [&](QAccessibleInterface& item) {
        const QPoint centre = item.rect().center();
        return sheet().childAt(centre.x(), centre.y());
    };
    for (const char* key : {"r2", "r4", "r6"}) {
        QAccessibleInterface* card = made().interfaceOf({.role = slot(key)});
        const QPoint titled = canvas_.viewport()->mapToGlobal(title(key).toPoint());
        EXPECT_EQ(sheet().childAt(titled.x(), titled.y()), card);
    }
    QAccessibleInterface* task = made().interfaceOf(tasksInOrder(canvas_.scene(), slot("r1")).front());
    EXPECT_EQ(said(at(*task)), said(task));
    QAccessibleInterface* service = named("Parts on time: Purchasing manager serves Production planner");
    ASSERT_NE(service, nullptr);
    EXPECT_EQ(said(at(*service)), said(service));
    const QPoint beside = canvas_.viewport()->mapToGlobal(QPoint(3, 3));
    EXPECT_EQ(sheet().childAt(beside.x(), beside.y())->object(), canvas_.viewport());
}

TEST_F(AccessibleSheetTest, WhatIsScrolledAwayIsOffscreen) {
    canvas_.setZoom(3.0);
    canvas_.revealRole(RoleKey("r1"));
    EXPECT_FALSE(made().interfaceOf({.role = slot("r1")})->state().offscreen);
    EXPECT_TRUE(made().interfaceOf({.role = slot("r6")})->state().offscreen);
}

TEST_F(AccessibleSheetTest, ActionsSelectTraceAndEdit) {
    QAccessibleInterface* card = made().interfaceOf({.role = slot("r2")});
    EXPECT_EQ(card->actionInterface()->actionNames(), (QStringList{"Press", "Trace", "Edit", "ShowMenu", "SetFocus"}));
    act(*card, QAccessibleActionInterface::pressAction());
    EXPECT_EQ(selectedRoles(), std::vector<std::string>{"r2"});
    EXPECT_TRUE(card->state().selected);
    EXPECT_TRUE(card->state().focused);
    EXPECT_EQ(sheet().focusChild(), card);
    act(*card, QStringLiteral("Trace"));
    EXPECT_EQ(host_.calls.back(), "trace r2");
    act(*card, QStringLiteral("Edit"));
    ASSERT_NE(editor(), nullptr);
    QAccessibleInterface* open = QAccessible::queryAccessibleInterface(editor());
    EXPECT_EQ(said(open->text(QAccessible::Name)), "Title of the role");
    const QPoint middle = open->rect().center();
    EXPECT_EQ(said(sheet().childAt(middle.x(), middle.y())), said(open)) << "an open title lies over its card";
    type("Head of stores");
    key(Qt::Key_Return);
    EXPECT_TRUE(card->text(QAccessible::Name).startsWith(QStringLiteral("Head of stores serves")));

    QAccessibleInterface* service = named("Parts on time: Purchasing manager serves Production planner");
    ASSERT_NE(service, nullptr);
    act(*service, QAccessibleActionInterface::pressAction());
    EXPECT_EQ(canvas_.selection().services, std::vector<ServiceKey>{ServiceKey("s2")});
    EXPECT_FALSE(card->state().selected);
    QAccessibleInterface* task = made().interfaceOf(tasksInOrder(canvas_.scene(), slot("r1")).front());
    act(*task, QAccessibleActionInterface::pressAction());
    EXPECT_EQ(host_.calls.back(), "trace t1");
    EXPECT_TRUE(task->state().selected);
}

TEST_F(AccessibleSheetTest, AServiceIsRelatedToBothItsRoles) {
    QAccessibleInterface* service = named("Stock plan: Production planner serves Warehouse manager");
    ASSERT_NE(service, nullptr);
    const auto related = service->relations();
    ASSERT_EQ(related.size(), 2);
    EXPECT_EQ(related[0].first, made().interfaceOf({.role = slot("r3")}));
    EXPECT_EQ(related[0].second, QAccessible::Controller);
    EXPECT_EQ(related[1].first, made().interfaceOf({.role = slot("r2")}));
    EXPECT_EQ(related[1].second, QAccessible::Controlled);
}

TEST_F(AccessibleSheetTest, ItemsDieWithTheirRowsAndNoOthers) {
    QAccessibleInterface* card = made().interfaceOf({.role = slot("r2")});
    const QAccessible::Id id = QAccessible::uniqueId(card);
    QAccessibleInterface* other = made().interfaceOf({.role = slot("r3")});
    const QAccessible::Id otherId = QAccessible::uniqueId(other);
    host_.perform(gestures::remove(host_.chain, {{RoleKey("r2")}, {}, {}}));
    EXPECT_EQ(QAccessible::accessibleInterface(id), nullptr);
    EXPECT_EQ(QAccessible::accessibleInterface(otherId), other);
    EXPECT_TRUE(other->isValid());
    EXPECT_EQ(said(other->text(QAccessible::Name)), "Production planner serves Wholesale customer");
    canvas_.setChain(nullptr, {}, support::sampleDay());
    EXPECT_EQ(QAccessible::accessibleInterface(otherId), nullptr);
    EXPECT_EQ(said(sheet().text(QAccessible::Description)), "An empty sheet. Press N for a role.");
}

TEST_F(AccessibleSheetTest, RandomEditsLeaveNoItemThatIsHeldAstray) {
    // What an assistive technology does: it keeps the numbers of what it has seen and asks them again later.
    std::set<QAccessible::Id> held;
    support::Dice dice(20260601);
    QAccessible::setActive(true);
    for (int round = 0; round < 400; ++round) {
        const std::vector<Canvas::Hit> parts = partsInOrder(canvas_.scene());
        for (int i = 0; i < 3 && !parts.empty(); ++i)
            held.insert(QAccessible::uniqueId(made().interfaceOf(dice.pick(parts))));
        if (dice.chance(0.3) && !host_.edits.empty()) {
            const Edit back = inverse(host_.edits.back());
            host_.edits.pop_back();
            host_.chain.apply(back);
            canvas_.applyEdit(back);
        } else {
            host_.perform(support::randomEdit(host_.chain, dice));
        }
        std::size_t alive = 0;
        for (const QAccessible::Id id : held) {
            QAccessibleInterface* item = QAccessible::accessibleInterface(id);
            if (item == nullptr)
                continue;
            ++alive;
            ASSERT_TRUE(item->isValid());
            ASSERT_FALSE(item->text(QAccessible::Name).isEmpty());
            ASSERT_EQ(sheet().child(sheet().indexOfChild(item)), item);
        }
        ASSERT_LE(alive, made().madeCount());
    }
    QAccessible::setActive(false);
}

TEST_F(AccessibleSheetTest, ALargeSheetMakesOnlyWhatIsAskedFor) {
    host_.chain = Chain();
    Edit edit;
    for (int i = 0; i < 20'000; ++i) {
        Role role;
        role.key = RoleKey("big" + std::to_string(i));
        role.title = "Role " + std::to_string(i);
        edit.add(role);
    }
    host_.chain.apply(edit);
    canvas_.setChain(&host_.chain, {}, support::sampleDay());
    EXPECT_EQ(made().madeCount(), 0U);
    EXPECT_GE(sheet().childCount(), 20'000);
    EXPECT_EQ(made().madeCount(), 0U) << "counting makes none";
    EXPECT_FALSE(sheet().child(12'345)->text(QAccessible::Name).isEmpty());
    canvas_.selectAll();
    const QPoint corner = canvas_.mapToGlobal(QPoint(20, 20));
    EXPECT_NE(sheet().childAt(corner.x(), corner.y()), nullptr);
    EXPECT_LE(made().madeCount(), 2U) << "nor does a look at a place make more than what is there";
}

// The keyboard's way, which is what the focus of an assistive technology follows.

TEST_F(AccessibleSheetTest, KeysLeadIntoTheTasksOfACardAndBack) {
    key(Qt::Key_Tab);
    EXPECT_EQ(canvas_.focused(), Canvas::Hit{.role = slot("r1")});
    key(Qt::Key_D);
    const auto tasks = tasksInOrder(canvas_.scene(), slot("r1"));
    EXPECT_EQ(canvas_.focused(), tasks[0]);
    EXPECT_EQ(canvas_.selection().tasks, std::vector<TaskKey>{TaskKey("t1")});
    key(Qt::Key_Down);
    EXPECT_EQ(canvas_.focused(), tasks[1]);
    EXPECT_TRUE(host_.edits.empty()) << "the card has not been moved";
    EXPECT_EQ(said(sheet().focusChild()->text(QAccessible::Name)),
              "Task Second source for bearings of Purchasing manager, planned, promised 1 Aug 2026");
    key(Qt::Key_Return);
    EXPECT_EQ(host_.calls.back(), "trace t2");
    key(Qt::Key_Up);
    key(Qt::Key_Up);
    EXPECT_EQ(canvas_.focused(), tasks.back()) << "past the first comes the last, behind +2 on the card";
    key(Qt::Key_Delete);
    EXPECT_FALSE(host_.chain.tasks().contains(TaskKey("t4")));
    EXPECT_TRUE(host_.chain.roles().contains(RoleKey("r1"))) << "Del is aimed at the task";
    key(Qt::Key_D);
    key(Qt::Key_Left);
    EXPECT_EQ(canvas_.focused(), Canvas::Hit{.role = slot("r1")});
    key(Qt::Key_Tab);
    EXPECT_EQ(selectedRoles(), std::vector<std::string>{"r2"});
}

TEST_F(AccessibleSheetTest, KeysLeadAlongTheServicesOfACard) {
    key(Qt::Key_Tab);
    key(Qt::Key_S);
    EXPECT_EQ(canvas_.selection().services, std::vector<ServiceKey>{ServiceKey("s1")});
    EXPECT_EQ(said(sheet().focusChild()->text(QAccessible::Name)),
              "Freight at agreed rates: Purchasing manager serves Warehouse manager");
    key(Qt::Key_Down);
    EXPECT_EQ(canvas_.selection().services, std::vector<ServiceKey>{ServiceKey("s2")});
    key(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(canvas_.focused(), Canvas::Hit{.role = slot("r3")});
    key(Qt::Key_S, Qt::ShiftModifier);
    EXPECT_EQ(canvas_.selection().services, std::vector<ServiceKey>{ServiceKey("s2")}) << "the last is the one to it";
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(canvas_.focused(), Canvas::Hit{.role = slot("r1")});
    key(Qt::Key_S);
    key(Qt::Key_F2);
    ASSERT_NE(editor(), nullptr);
    type("Cheap freight");
    key(Qt::Key_Return);
    EXPECT_EQ(host_.chain.services().find(ServiceKey("s1"))->provides, "Cheap freight");
}

TEST_F(AccessibleSheetTest, CardsThatStandAskewAreReadAsOneColumn) {
    host_.moveRoles(std::vector<gestures::Placement>{{RoleKey("r2"), {310, -120}}, {RoleKey("r3"), {270, 120}}},
                    "move");
    const std::vector<Slot> order = cardsInOrder(canvas_.scene());
    EXPECT_EQ(order, (std::vector<Slot>{slot("r1"), slot("r2"), slot("r3"), slot("r4"), slot("r5"), slot("r6")}));
}

} // namespace
} // namespace throughline
