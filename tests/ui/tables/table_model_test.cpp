#include "ui/tables/table_model.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

#include "tests/ui/open_document.h"
#include "ui/tables/chain_tables.h"

namespace throughline {
namespace {

using support::OpenDocument;

/// Every cell as text, a row a line, without the line of a new row.
QStringList cells(const TableModel& model) {
    QStringList lines;
    for (int row = 0; row < model.shownCount(); ++row) {
        QStringList line;
        for (int column = 0; column < model.columnCount(); ++column)
            line << model.textAt(row, column);
        lines << line.join(QLatin1Char('|'));
    }
    return lines;
}

QStringList column(const TableModel& model, int number) {
    QStringList list;
    for (int row = 0; row < model.shownCount(); ++row)
        list << model.textAt(row, number);
    return list;
}

int columnNamed(const TableModel& model, const char* title) {
    for (int i = 0; i < model.columnCount(); ++i) {
        if (model.headerData(i, Qt::Horizontal, Qt::DisplayRole).toString() == QLatin1String(title))
            return i;
    }
    ADD_FAILURE() << "no column " << title;
    return 0;
}

using Make = std::unique_ptr<TableContent> (*)(DocumentBridge&);

TEST(TableModel, ShowsTheRolesWithWhatIsWorkedOutFromTheRest) {
    OpenDocument open;
    TableModel model(open.bridge, makeRoleTable(open.bridge));
    model.sort(0, Qt::AscendingOrder);
    EXPECT_EQ(cells(model),
              QStringList({"Director of supply chain and operations|Board|Internal|||||",
                           "Production planner|Production|Internal|||||Warehouse manager; Wholesale customer",
                           "Purchasing manager|Purchasing|Internal|Ada Example|||5|Director of supply chain and "
                           "operations; Production planner; Warehouse manager",
                           "Retail customer||End customer|||||",
                           "Warehouse manager|Logistics|Internal|Bo Sample|||1|Director of supply chain and "
                           "operations; Retail customer",
                           "Wholesale customer||End customer|||||"}));
}

TEST(TableModel, StandsInTheOrderOfWork) {
    OpenDocument open;
    TableModel model(open.bridge, makeTaskTable(open.bridge));
    model.sort(0, Qt::AscendingOrder);
    EXPECT_EQ(column(model, columnNamed(model, "Task")),
              QStringList({"Renegotiate all freight", "Cycle count every week", "Second source for bearings",
                           "Frame contract for packaging", "Supplier scorecard", "Clear old contracts"}));
    EXPECT_EQ(column(model, 0), QStringList({"1", "2", "3", "4", "", ""}));
    // No second numbers stand beside those; only the line of a new row is marked.
    EXPECT_FALSE(model.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
    EXPECT_EQ(model.headerData(model.shownCount(), Qt::Vertical, Qt::DisplayRole), QVariant(QStringLiteral("+")));
    TableModel roles(open.bridge, makeRoleTable(open.bridge));
    EXPECT_EQ(roles.headerData(0, Qt::Vertical, Qt::DisplayRole), QVariant(1));
}

TEST(TableModel, FollowsEveryEditLikeAModelMadeAnew) {
    for (const Make make : {&makeRoleTable, &makeServiceTable, &makePersonTable, &makeTaskTable}) {
        for (const bool still : {false, true}) {
            OpenDocument open;
            DocumentBridge& bridge = open.bridge;
            TableModel model(bridge, make(bridge));
            model.sort(1, Qt::DescendingOrder);
            model.setStill(still);
            const auto anew = [&] {
                TableModel other(bridge, make(bridge));
                other.sort(1, Qt::DescendingOrder);
                return cells(other);
            };
            const auto expectSame = [&] {
                QStringList mine = cells(model);
                QStringList fresh = anew();
                if (still) {
                    mine.sort();
                    fresh.sort();
                }
                EXPECT_EQ(mine, fresh);
            };
            Task task;
            task.title = "One more";
            task.role = RoleKey("r3");
            bridge.perform(gestures::add(bridge.chain(), bridge.keys(), task));
            expectSame();
            bridge.perform(gestures::remove(bridge.chain(), gestures::Selection{{}, {}, {TaskKey("t2")}}));
            expectSame();
            bridge.perform(gestures::rename(bridge.chain(), RoleKey("r1"), "Buyer"));
            bridge.perform(gestures::connect(bridge.chain(), bridge.keys(), RoleKey("r6"), RoleKey("r5")));
            bridge.perform(gestures::remove<Person>(bridge.chain(), PersonKey("p1")));
            bridge.perform(gestures::remove(bridge.chain(), gestures::Selection{{RoleKey("r2")}, {}, {}}));
            bridge.undo(6);
            model.sort(1, Qt::DescendingOrder);
            EXPECT_EQ(cells(model), anew());
            bridge.redo(6);
            model.sort(1, Qt::DescendingOrder);
            EXPECT_EQ(cells(model), anew());
        }
    }
}

TEST(TableModel, TellsOnlyTheRowThatChanged) {
    OpenDocument open;
    TableModel model(open.bridge, makeRoleTable(open.bridge));
    model.sort(0, Qt::AscendingOrder);
    const QSignalSpy changed(&model, &TableModel::dataChanged);
    const QSignalSpy reset(&model, &TableModel::modelReset);
    Role role = open.role("r3");
    role.department = "Planning";
    open.bridge.perform(gestures::change(open.bridge.chain(), role));
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed.front().at(0).toModelIndex().row(), 1);
    EXPECT_EQ(changed.front().at(1).toModelIndex().row(), 1);
    EXPECT_EQ(reset.count(), 0);
}

TEST(TableModel, StaysWhereItIsWhileAPersonWorksInItAndSortsWhenAsked) {
    OpenDocument open;
    TableModel model(open.bridge, makePersonTable(open.bridge));
    model.sort(0, Qt::AscendingOrder);
    model.setStill(true);
    EXPECT_TRUE(model.setData(model.index(0, 0), QStringLiteral("Zoe Last"), Qt::EditRole));
    EXPECT_EQ(column(model, 0), QStringList({"Zoe Last", "Bo Sample"}));
    model.sort(0, Qt::AscendingOrder);
    EXPECT_EQ(column(model, 0), QStringList({"Bo Sample", "Zoe Last"}));
    model.setStill(false);
    open.bridge.undo();
    EXPECT_EQ(column(model, 0), QStringList({"Ada Example", "Bo Sample"}));
}

TEST(TableModel, FiltersByAnythingAndByColumns) {
    OpenDocument open;
    TableModel model(open.bridge, makeRoleTable(open.bridge));
    model.sort(0, Qt::AscendingOrder);
    model.setFilter(QStringLiteral("ADA"), {});
    EXPECT_EQ(column(model, 0), QStringList({"Purchasing manager"}));
    model.setFilter({}, {{0, QStringLiteral("manager")}, {1, QStringLiteral("log")}});
    EXPECT_EQ(column(model, 0), QStringList({"Warehouse manager"}));
    model.setFilter({}, {});
    EXPECT_EQ(model.shownCount(), 6);
}

TEST(TableModel, WritesAllOrNothingAndSaysWhatEachCellRefused) {
    OpenDocument open;
    TableModel model(open.bridge, makeServiceTable(open.bridge));
    const Sequence before = open.bridge.sequence();
    std::vector<CellRefusal> refusals;
    QObject::connect(&model, &TableModel::refused,
                     [&](const std::vector<CellText>&, const std::vector<CellRefusal>& told) { refusals = told; });
    const Slot slot = open.bridge.chain().services().slotOf(ServiceKey("s1"));
    EXPECT_FALSE(model.write({{slot, 0, 2, QStringLiteral("Rates")},
                              {slot, 0, 3, QStringLiteral("heavy")},
                              {slot, 0, 0, QStringLiteral("Nobody")}}));
    ASSERT_EQ(refusals.size(), 2U);
    EXPECT_EQ(refusals[0].cell, 1U);
    EXPECT_EQ(refusals[0].reason, QStringLiteral("“heavy” is not a number."));
    EXPECT_EQ(refusals[1].cell, 2U);
    EXPECT_EQ(refusals[1].reason, QStringLiteral("There is no role “Nobody”."));
    EXPECT_EQ(open.bridge.sequence(), before);
    EXPECT_FALSE(model.write({{slot, 0, 1, QStringLiteral("Purchasing manager")}}));
    ASSERT_EQ(refusals.size(), 1U);
    EXPECT_EQ(refusals[0].reason, QStringLiteral("A role does not serve itself."));
}

TEST(TableModel, WritesATaskLikeItsForm) {
    OpenDocument open;
    TableModel model(open.bridge, makeTaskTable(open.bridge));
    const int row = model.rowOf(open.bridge.chain().tasks().slotOf(TaskKey("t1")));
    const auto set = [&](const char* title, const char* text) {
        const int at = model.rowOf(open.bridge.chain().tasks().slotOf(TaskKey("t1")));
        return model.setData(model.index(at, columnNamed(model, title)), QString::fromUtf8(text), Qt::EditRole);
    };
    ASSERT_GE(row, 0);
    EXPECT_TRUE(set("Promised", "+30"));
    EXPECT_TRUE(set("For whom", "warehouse manager"));
    EXPECT_TRUE(set("Impact", "120.5 hours a year"));
    EXPECT_TRUE(set("State", "delivered"));
    Task expected = open.task("t1");
    expected.promised = support::sampleDay().plus(30);
    expected.service = ServiceKey("s1");
    expected.impact = Impact();
    expected.impact->amount = 120.5;
    expected.impact->unit = "hours a year";
    expected.state = TaskState::delivered;
    expected.delivered = support::sampleDay();
    EXPECT_EQ(open.task("t1"), expected);
    EXPECT_FALSE(set("Promised", "soon"));
    EXPECT_FALSE(set("Task", " "));
    EXPECT_FALSE(set("For whom", "Retail customer"));
    EXPECT_EQ(open.task("t1"), expected);
}

TEST(TableModel, MakesARowOnceItsLineSaysEnough) {
    OpenDocument open;
    TableModel model(open.bridge, makeServiceTable(open.bridge));
    const QSignalSpy lacking(&model, &TableModel::lacking);
    const Sequence before = open.bridge.sequence();
    EXPECT_TRUE(model.setData(model.index(model.shownCount(), 0),
                              QStringLiteral("Director of supply chain and operations"), Qt::EditRole));
    EXPECT_EQ(lacking.count(), 1);
    EXPECT_EQ(open.bridge.sequence(), before);
    EXPECT_EQ(model.textAt(model.shownCount(), 0), QStringLiteral("Director of supply chain and operations"));
    EXPECT_TRUE(model.setData(model.index(model.shownCount(), 1), QStringLiteral("Retail customer"), Qt::EditRole));
    EXPECT_EQ(open.bridge.sequence(), before + 1);
    EXPECT_EQ(model.shownCount(), 8);
    EXPECT_TRUE(model.textAt(model.shownCount(), 0).isEmpty());
    open.bridge.undo();
    EXPECT_EQ(model.shownCount(), 7);
}

TEST(TableModel, MakesPeopleThatAreNamedAsHolders) {
    OpenDocument open;
    TableModel model(open.bridge, makeRoleTable(open.bridge));
    const Slot slot = open.bridge.chain().roles().slotOf(RoleKey("r3"));
    const Sequence before = open.bridge.sequence();
    EXPECT_TRUE(model.write({{slot, 0, 3, QStringLiteral("bo sample; Cleo Third")}}));
    ASSERT_EQ(open.role("r3").holders.size(), 2U);
    EXPECT_EQ(open.role("r3").holders[0], PersonKey("p2"));
    EXPECT_EQ(open.bridge.chain().people().find(open.role("r3").holders[1])->name, "Cleo Third");
    EXPECT_EQ(open.bridge.sequence(), before + 1);
    open.bridge.undo();
    EXPECT_TRUE(open.role("r3").holders.empty());
    EXPECT_EQ(open.bridge.chain().people().size(), 2U);
}

TEST(TableModel, MarksOnePersonAsMe) {
    OpenDocument open;
    TableModel model(open.bridge, makePersonTable(open.bridge));
    const int me = columnNamed(model, "Me");
    model.sort(0, Qt::AscendingOrder);
    EXPECT_TRUE(model.setData(model.index(0, me), Qt::Checked, Qt::CheckStateRole));
    EXPECT_EQ(open.bridge.chain().info().owner, PersonKey("p1"));
    EXPECT_TRUE(model.setData(model.index(1, me), Qt::Checked, Qt::CheckStateRole));
    EXPECT_EQ(open.bridge.chain().info().owner, PersonKey("p2"));
    EXPECT_EQ(model.index(0, me).data(Qt::CheckStateRole).toInt(), Qt::Unchecked);
    EXPECT_TRUE(model.removeRowsAt({0, 1}));
    EXPECT_TRUE(open.bridge.chain().people().isEmpty());
    EXPECT_TRUE(open.role("r1").holders.empty());
    open.bridge.undo();
    EXPECT_EQ(open.bridge.chain().info().owner, PersonKey("p2"));
}

} // namespace
} // namespace throughline
