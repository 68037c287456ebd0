#include "ui/tables/table_view.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <algorithm>

#include "tests/ui/open_document.h"
#include "ui/tables/filter_row.h"
#include "ui/tables/table_model.h"
#include "ui/tables/table_pane.h"
#include "ui/tables/tables_panel.h"
#include "ui/tables/task_panel.h"

namespace throughline {
namespace {

using support::OpenDocument;

class TableViewTest : public testing::Test {
  protected:
    TableViewTest() {
        panel.resize(1100, 500);
        panel.show();
        panel.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&panel));
        before = open.bridge.sequence();
    }
    TableView& roles() { return use(panel.roles()); }
    TableView& services() { return use(panel.services()); }
    TableView& use(TablePane& pane) {
        panel.setCurrentWidget(&pane);
        pane.table().setFocus();
        return pane.table();
    }
    static void go(TableView& table, int row, int column) { table.setCurrentIndex(table.model()->index(row, column)); }
    static void selectCells(TableView& table, int top, int left, int bottom, int right) {
        go(table, top, left);
        const auto* model = table.model();
        table.selectionModel()->select(QItemSelection(model->index(top, left), model->index(bottom, right)),
                                       QItemSelectionModel::ClearAndSelect);
    }
    static QString at(TableView& table, int row, int column) {
        return table.model()->index(row, column).data(Qt::EditRole).toString();
    }
    static QWidget* editor(TableView& table) { return table.viewport()->findChild<QLineEdit*>(); }
    [[nodiscard]] const Role* roleTitled(const char* title) const {
        for (const Role& role : open.bridge.chain().roles()) {
            if (role.title == title)
                return &role;
        }
        return nullptr;
    }

    OpenDocument open;
    TablesPanel panel{open.bridge};
    Sequence before = 0;
};

TEST_F(TableViewTest, TypesIntoACellAndGoesDownWithEnter) {
    TableView& table = roles();
    go(table, 1, 0);
    ASSERT_EQ(at(table, 1, 0), QStringLiteral("Production planner"));
    QTest::keyClick(&table, Qt::Key_P);
    ASSERT_NE(editor(table), nullptr);
    QTest::keyClicks(editor(table), QStringLiteral("lanner"));
    QTest::keyClick(editor(table), Qt::Key_Return);
    QApplication::processEvents();
    EXPECT_EQ(open.role("r3").title, "planner");
    EXPECT_EQ(open.bridge.sequence(), before + 1);
    EXPECT_EQ(table.currentIndex().row(), 2);
    open.bridge.undo();
    EXPECT_EQ(at(table, 1, 0), QStringLiteral("Production planner"));
}

TEST_F(TableViewTest, TheNameOfARowStaysInSightWhenTheTableIsScrolledSideways) {
    TableView& table = roles();
    panel.resize(600, 500);
    QApplication::processEvents();
    constexpr int width = 200;
    for (int column = 0; column < table.model()->columnCount(); ++column)
        table.setColumnWidth(column, width);
    QApplication::processEvents();
    QScrollBar& sideways = *table.horizontalScrollBar();
    ASSERT_GT(sideways.maximum(), 300);
    const QImage names = table.viewport()->grab({0, 0, 150, 60}).toImage();
    sideways.setValue(300);
    // It is painted, found and clicked where it is seen.
    EXPECT_EQ(table.viewport()->grab({0, 0, 150, 60}).toImage(), names);
    const QModelIndex name = table.model()->index(1, 0);
    EXPECT_EQ(table.visualRect(name).left(), 0);
    EXPECT_EQ(table.indexAt(table.visualRect(name).center()), name);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(name).center());
    EXPECT_EQ(table.currentIndex(), name);
    EXPECT_EQ(sideways.value(), 300);
    // A selection from there to a cell beside it, by the mouse and by keys.
    const QModelIndex kind = table.model()->index(2, 2);
    const QPoint besideNames = table.visualRect(kind).center() + QPoint(50, 0);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, Qt::ShiftModifier, besideNames);
    EXPECT_EQ(table.selectionModel()->selectedIndexes().size(), 6);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(name).center());
    QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(table.selectionModel()->selectedIndexes(), (QModelIndexList{name, name.siblingAtRow(2)}));
    // No cell hides below it once a key has led there.
    sideways.setValue(300);
    go(table, 1, 3);
    QTest::keyClick(&table, Qt::Key_Left);
    QTest::keyClick(&table, Qt::Key_Left);
    EXPECT_EQ(table.currentIndex().column(), 1);
    EXPECT_GE(table.visualRect(table.currentIndex()).left(), width);
    // What is typed over it stands there.
    sideways.setValue(300);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(name).center());
    QTest::keyClick(&table, Qt::Key_F2);
    ASSERT_NE(editor(table), nullptr);
    EXPECT_TRUE(table.visualRect(name).contains(editor(table)->geometry().center()));
    QTest::keyClicks(editor(table), QStringLiteral("Planner"));
    QTest::keyClick(editor(table), Qt::Key_Return);
    QApplication::processEvents();
    EXPECT_EQ(open.role("r3").title, "Planner");
    // And its heading sorts.
    const Qt::SortOrder order = table.horizontalHeader()->sortIndicatorOrder();
    QTest::mouseClick(table.horizontalHeader()->viewport(), Qt::LeftButton, {}, {60, 10});
    EXPECT_EQ(table.horizontalHeader()->sortIndicatorSection(), 0);
    EXPECT_NE(table.horizontalHeader()->sortIndicatorOrder(), order);
}

TEST_F(TableViewTest, ReadFromRightToLeftTheNameOfARowStaysAtTheRight) {
    panel.setLayoutDirection(Qt::RightToLeft);
    TableView& table = roles();
    panel.resize(600, 500);
    QApplication::processEvents();
    constexpr int width = 200;
    for (int column = 0; column < table.model()->columnCount(); ++column)
        table.setColumnWidth(column, width);
    QApplication::processEvents();
    QScrollBar& sideways = *table.horizontalScrollBar();
    const QRect names(table.viewport()->width() - 150, 0, 150, 60);
    const QModelIndex name = table.model()->index(1, 0);
    const QRect place = table.visualRect(name);
    const QImage unscrolled = table.viewport()->grab(names).toImage();
    sideways.setValue(300);
    EXPECT_EQ(table.viewport()->grab(names).toImage(), unscrolled);
    EXPECT_EQ(table.visualRect(name), place);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(name).center());
    EXPECT_EQ(table.currentIndex(), name);
    EXPECT_EQ(sideways.value(), 300);
    go(table, 1, 3);
    QTest::keyClick(&table, Qt::Key_Right);
    QTest::keyClick(&table, Qt::Key_Right);
    EXPECT_EQ(table.currentIndex().column(), 1);
    EXPECT_LT(table.visualRect(table.currentIndex()).right(), table.viewport()->width() - width);
}

TEST_F(TableViewTest, AHeadingStandsOverTheWordsOfItsCells) {
    TableView& table = roles();
    QApplication::processEvents();
    // Where ink begins in a picture, from a column of pixels on.
    const auto isBlank = [](const QImage& image, int x) {
        for (int y = 4; y < image.height() - 4; ++y) {
            if (image.pixel(x, y) != image.pixel(0, y))
                return false;
        }
        return true;
    };
    const auto inkFrom = [&](const QImage& image, int x) {
        while (x < image.width() && isBlank(image, x))
            ++x;
        return x;
    };
    const auto heading = [&](int column) {
        const int left = table.horizontalHeader()->sectionViewportPosition(column);
        QHeaderView& header = *table.horizontalHeader();
        return header.viewport()->grab({left + 2, 0, header.sectionSize(column) - 24, header.height()}).toImage();
    };
    const auto cell = [&](int column) {
        return table.viewport()
            ->grab(table.visualRect(table.model()->index(2, column)).adjusted(2, 0, -2, 0))
            .toImage();
    };
    EXPECT_NEAR(inkFrom(heading(1), 0), inkFrom(cell(1), 0), 3);
    constexpr int icon = 20;
    EXPECT_NEAR(inkFrom(heading(0), 0), inkFrom(cell(0), icon), 3);
}

TEST_F(TableViewTest, KeepsACellOpenThatCannotHoldWhatWasTyped) {
    TableView& table = services();
    go(table, 0, 3);
    QTest::keyClick(&table, Qt::Key_F2);
    ASSERT_NE(editor(table), nullptr);
    auto* line = static_cast<QLineEdit*>(editor(table));
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("much"));
    QTest::keyClick(line, Qt::Key_Return);
    QApplication::processEvents();
    ASSERT_EQ(editor(table), line);
    EXPECT_EQ(line->text(), QStringLiteral("much"));
    EXPECT_TRUE(panel.services().refusalText().contains(QStringLiteral("“much” is not a number.")));
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("2.5"));
    QTest::keyClick(line, Qt::Key_Return);
    QApplication::processEvents();
    EXPECT_EQ(at(table, 0, 3), QStringLiteral("2.5"));
    EXPECT_TRUE(panel.services().refusalText().isEmpty());
    EXPECT_EQ(open.bridge.sequence(), before + 1);
}

TEST_F(TableViewTest, PastesABlockAndMakesRowsBeyondTheEnd) {
    TableView& table = roles();
    // Two rows are there, two are new.
    go(table, 4, 0);
    QApplication::clipboard()->setText(
        QStringLiteral("Storekeeper\tLogistics\tInternal\tBo Sample\n"
                       "Shops\t\tEnd customer\t\n"
                       "Courier\tLogistics\t\tDora New\n"
                       "Driver\tLogistics\t\tDora New\n"));
    QTest::keyClick(&table, Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(open.bridge.sequence(), before + 1);
    EXPECT_EQ(open.role("r2").title, "Storekeeper");
    EXPECT_EQ(open.role("r5").title, "Shops");
    ASSERT_NE(roleTitled("Driver"), nullptr);
    ASSERT_NE(roleTitled("Courier"), nullptr);
    EXPECT_EQ(roleTitled("Driver")->holders, roleTitled("Courier")->holders);
    EXPECT_EQ(open.bridge.chain().people().size(), 3U);
    open.bridge.undo();
    EXPECT_EQ(open.role("r2").title, "Warehouse manager");
    EXPECT_EQ(open.bridge.chain().roles().size(), 6U);
    EXPECT_EQ(open.bridge.chain().people().size(), 2U);
}

TEST_F(TableViewTest, TheSelectionGoesWhereverAKeyLeads) {
    TableView& table = roles();
    const Chain untouched = open.bridge.chain();
    go(table, 2, 0);
    QTest::keyClick(&table, Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(table.currentIndex().row(), 6);
    EXPECT_EQ(table.selectionModel()->selectedIndexes(), QModelIndexList{table.currentIndex()});
    go(table, 6, 0);
    QApplication::clipboard()->setText(QStringLiteral("Courier\nDriver\n"));
    QTest::keyClick(&table, Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(open.bridge.chain().roles().size(), 8U);
    for (const Role& role : untouched.roles())
        EXPECT_EQ(*open.bridge.chain().roles().find(role.key), role);
    open.bridge.undo();
    QTest::keyClick(&table, Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(table.selectionModel()->selectedIndexes(), QModelIndexList{table.model()->index(0, 0)});
    // With Shift it grows.
    QTest::keyClick(&table, Qt::Key_End, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(table.selectedRows(), (std::vector<int>{0, 1, 2, 3, 4, 5}));
}

TEST_F(TableViewTest, PastesNothingOfABlockWithABadCell) {
    TableView& table = services();
    const Chain untouched = open.bridge.chain();
    selectCells(table, 0, 0, 0, 0);
    QApplication::clipboard()->setText(
        QStringLiteral("Purchasing manager\tWarehouse manager\tRates\t3\n"
                       "Purchasing manager\tProduction planner\tParts\ta lot\n"
                       "Production planner\tWholesale customer\tOrders\t1\n"));
    QTest::keyClick(&table, Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(open.bridge.chain(), untouched);
    EXPECT_EQ(open.bridge.sequence(), before);
    const QString said = panel.services().refusalText();
    EXPECT_TRUE(said.contains(QStringLiteral("Row 2, Weight: “a lot” is not a number."))) << said.toStdString();
}

TEST_F(TableViewTest, FillsDownInOneEdit) {
    TableView& table = roles();
    selectCells(table, 1, 1, 3, 1);
    const QString top = at(table, 1, 1);
    QTest::keyClick(&table, Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(at(table, 2, 1), top);
    EXPECT_EQ(at(table, 3, 1), top);
    EXPECT_EQ(open.bridge.sequence(), before + 1);
    // One cell alone takes what stands above it.
    go(table, 4, 1);
    QTest::keyClick(&table, Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(at(table, 4, 1), top);
    open.bridge.undo(2);
    EXPECT_EQ(open.role("r1").department, "Purchasing");
    EXPECT_EQ(open.role("r2").department, "Logistics");
}

TEST_F(TableViewTest, CopiesABlockThatASpreadsheetTakes) {
    TableView& table = roles();
    selectCells(table, 1, 0, 2, 1);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(),
              QStringLiteral("Production planner\tProduction\nPurchasing manager\tPurchasing\n"));
}

TEST_F(TableViewTest, EmptiesCellsAndRemovesWholeRows) {
    TableView& table = roles();
    selectCells(table, 1, 1, 2, 1);
    QTest::keyClick(&table, Qt::Key_Delete);
    EXPECT_EQ(open.role("r3").department, "");
    EXPECT_EQ(open.role("r1").department, "");
    EXPECT_EQ(open.bridge.sequence(), before + 1);
    table.selectRow(2);
    QTest::keyClick(&table, Qt::Key_Delete);
    EXPECT_EQ(open.bridge.chain().roles().find(RoleKey("r1")), nullptr);
    EXPECT_EQ(open.bridge.chain().roles().size(), 5U);
    open.bridge.undo(2);
    EXPECT_EQ(open.role("r1").department, "Purchasing");
}

TEST_F(TableViewTest, EditsASortedTableWithoutLosingTheRow) {
    TableView& table = roles();
    table.sortByColumn(1, Qt::DescendingOrder);
    EXPECT_EQ(at(table, 0, 0), QStringLiteral("Purchasing manager"));
    go(table, 0, 1);
    QTest::keyClick(&table, Qt::Key_F2);
    auto* line = static_cast<QLineEdit*>(editor(table));
    ASSERT_NE(line, nullptr);
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("Art"));
    QTest::keyClick(line, Qt::Key_Escape);
    if (editor(table) != nullptr)
        QTest::keyClick(editor(table), Qt::Key_Escape);
    QApplication::processEvents();
    EXPECT_EQ(open.role("r1").department, "Purchasing");
    table.model()->setData(table.model()->index(0, 1), QStringLiteral("Art"), Qt::EditRole);
    EXPECT_EQ(at(table, 0, 0), QStringLiteral("Purchasing manager"));
    table.sortByColumn(1, Qt::AscendingOrder);
    EXPECT_EQ(at(table, 0, 0), QStringLiteral("Purchasing manager"));
    EXPECT_EQ(at(table, 1, 0), QStringLiteral("Director of supply chain and operations"));
}

TEST_F(TableViewTest, AddsARowByTypingWhileItIsFiltered) {
    TableView& table = roles();
    QTest::keyClicks(&panel.roles().filter(), QStringLiteral("logistics"));
    QTest::keyClick(&panel.roles().filter(), Qt::Key_Return);
    ASSERT_EQ(panel.roles().model().shownCount(), 1);
    ASSERT_TRUE(table.hasFocus());
    go(table, 1, 0);
    QTest::keyClick(&table, Qt::Key_C);
    ASSERT_NE(editor(table), nullptr);
    QTest::keyClicks(editor(table), QStringLiteral("ourier"));
    QTest::keyClick(editor(table), Qt::Key_Tab);
    QApplication::processEvents();
    ASSERT_NE(roleTitled("courier"), nullptr);
    // It stays although it does not hold the word, and typing goes on beside the title.
    EXPECT_EQ(panel.roles().model().shownCount(), 2);
    EXPECT_EQ(table.currentIndex().row(), 1);
    EXPECT_EQ(table.currentIndex().column(), 1);
    open.bridge.undo();
    EXPECT_EQ(panel.roles().model().shownCount(), 1);
}

TEST_F(TableViewTest, FiltersEachColumnByItself) {
    roles();
    panel.roles().showColumnFilters(true);
    QTest::keyClicks(&panel.roles().columnFilters().line(2), QStringLiteral("end"));
    QTRY_COMPARE(panel.roles().model().shownCount(), 2);
    panel.roles().showColumnFilters(false);
    EXPECT_EQ(panel.roles().model().shownCount(), 6);
}

TEST_F(TableViewTest, SelectsTheSameAsTheSheet) {
    TableView& table = roles();
    gestures::Selection wanted;
    QObject::connect(&panel, &TablesPanel::selectionWanted,
                     [&](const gestures::Selection& selection) { wanted = selection; });
    table.selectRow(2);
    EXPECT_EQ(wanted.roles, std::vector<RoleKey>{RoleKey("r1")});
    panel.roles().filter().setFocus();
    wanted = {};
    panel.select({{RoleKey("r4"), RoleKey("r5")}, {}, {}});
    EXPECT_EQ(table.selectedRows(), (std::vector<int>{3, 5}));
    EXPECT_TRUE(wanted.roles.empty());
}

TEST_F(TableViewTest, TicksAManagerWithTheSpaceBar) {
    TableView& table = services();
    go(table, 0, 4);
    const ServiceKey key(panel.services().model().content().keyOf(panel.services().model().slotAt(0)));
    const bool was = open.bridge.chain().services().find(key)->manager;
    QTest::keyClick(&table, Qt::Key_Space);
    EXPECT_NE(open.bridge.chain().services().find(key)->manager, was);
    open.bridge.undo();
    EXPECT_EQ(open.bridge.chain().services().find(key)->manager, was);
}

TEST_F(TableViewTest, FillsDownByDraggingTheHandleInOneEdit) {
    TableView& table = roles();
    selectCells(table, 1, 1, 2, 1);
    const QRect handle = table.fillHandle();
    ASSERT_FALSE(handle.isNull());
    const QPoint target = table.visualRect(table.model()->index(5, 1)).center();
    QTest::mousePress(table.viewport(), Qt::LeftButton, {}, handle.center());
    QTest::mouseMove(table.viewport(), target);
    QTest::mouseRelease(table.viewport(), Qt::LeftButton, {}, target);
    EXPECT_EQ(open.bridge.sequence(), before + 1);
    QStringList filled;
    for (int row = 1; row <= 5; ++row)
        filled << at(table, row, 1);
    EXPECT_EQ(filled.join(QLatin1Char('|')), QStringLiteral("Production|Purchasing|Production|Purchasing|Production"));
    // What was filled is selected, so that the next drag goes on from there.
    EXPECT_EQ(table.selectedRows(), (std::vector<int>{1, 2, 3, 4, 5}));
    open.bridge.undo();
    EXPECT_EQ(open.role("r2").department, "Logistics");
}

TEST_F(TableViewTest, FillsUpwardsAndNothingWhereTheDragEndsInTheSelectionOrWithEscape) {
    TableView& table = roles();
    selectCells(table, 2, 1, 2, 1);
    const auto dragTo = [&](int row, bool givesUp) {
        const QPoint target = table.visualRect(table.model()->index(row, 1)).center();
        QTest::mousePress(table.viewport(), Qt::LeftButton, {}, table.fillHandle().center());
        QTest::mouseMove(table.viewport(), target);
        if (givesUp)
            QTest::keyClick(&table, Qt::Key_Escape);
        QTest::mouseRelease(table.viewport(), Qt::LeftButton, {}, target);
    };
    dragTo(2, false);
    EXPECT_EQ(open.bridge.sequence(), before);
    dragTo(4, true);
    EXPECT_EQ(open.bridge.sequence(), before);
    dragTo(0, false);
    EXPECT_EQ(open.bridge.sequence(), before + 1);
    EXPECT_EQ(at(table, 0, 1), QStringLiteral("Purchasing"));
    EXPECT_EQ(at(table, 1, 1), QStringLiteral("Purchasing"));
}

TEST_F(TableViewTest, HasNoHandleWhereNoBlockIsSelected) {
    TableView& table = roles();
    selectCells(table, 1, 1, 1, 1);
    const auto* model = table.model();
    table.selectionModel()->select(model->index(3, 2), QItemSelectionModel::Select);
    EXPECT_TRUE(table.fillHandle().isNull());
    // The line of a new row has nothing to give.
    selectCells(table, 6, 0, 6, 0);
    EXPECT_TRUE(table.fillHandle().isNull());
}

TEST_F(TableViewTest, ForgetsWhyACellRefusedWhenItIsGivenUp) {
    TableView& table = services();
    go(table, 0, 3);
    QTest::keyClick(&table, Qt::Key_F2);
    auto* line = static_cast<QLineEdit*>(editor(table));
    ASSERT_NE(line, nullptr);
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("much"));
    QTest::keyClick(line, Qt::Key_Return);
    QApplication::processEvents();
    EXPECT_FALSE(panel.services().refusalText().isEmpty());
    QTest::keyClick(line, Qt::Key_Escape);
    QApplication::processEvents();
    EXPECT_FALSE(editor(table) != nullptr && editor(table)->isVisible());
    EXPECT_EQ(open.bridge.sequence(), before);
    EXPECT_EQ(panel.services().refusalText(), QString());
}

class LinksInTables : public TableViewTest {
  protected:
    void typeInto(TableView& table, int row, int column, const QString& text) {
        go(table, row, column);
        QTest::keyClick(&table, Qt::Key_F2);
        auto* line = static_cast<QLineEdit*>(editor(table));
        ASSERT_NE(line, nullptr);
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
        QApplication::processEvents();
    }
    [[nodiscard]] std::vector<std::string> customersOf(const char* role) const {
        const Chain& chain = open.bridge.chain();
        std::vector<std::string> titles;
        for (const Slot slot : chain.servicesFrom(chain.roles().slotOf(RoleKey(role))))
            titles.push_back(chain.roles().find(chain.services().at(slot)->customer)->title);
        std::ranges::sort(titles);
        return titles;
    }
};

TEST_F(LinksInTables, AServiceComesAndGoesWithTheNameOfTheCustomerInOneEdit) {
    TableView& table = roles();
    const Chain untouched = open.bridge.chain();
    ASSERT_EQ(at(table, 1, 0), QStringLiteral("Production planner"));
    ASSERT_FALSE(customersOf("r3").empty());
    typeInto(table, 1, 7, QStringLiteral("warehouse manager; Courier, Wholesale customer"));
    EXPECT_EQ(open.bridge.sequence(), before + 1);
    EXPECT_EQ(customersOf("r3"), (std::vector<std::string>{"Courier", "Warehouse manager", "Wholesale customer"}));
    EXPECT_NE(roleTitled("Courier"), nullptr);
    EXPECT_EQ(at(table, 1, 7), QStringLiteral("Courier; Warehouse manager; Wholesale customer"));
    open.bridge.undo();
    EXPECT_EQ(open.bridge.chain(), untouched);
}

TEST_F(LinksInTables, ARoleDoesNotServeItselfAndTheCellStaysOpen) {
    TableView& table = roles();
    typeInto(table, 1, 7, QStringLiteral("Production planner"));
    EXPECT_EQ(open.bridge.sequence(), before);
    ASSERT_NE(editor(table), nullptr);
    EXPECT_EQ(panel.roles().refusalText(), QStringLiteral("Row 2, Serves: A role does not serve itself."));
}

TEST_F(LinksInTables, PastedRowsServeEachOtherWhicheverComesFirst) {
    TableView& table = roles();
    go(table, 6, 0);
    QApplication::clipboard()->setText(
        QStringLiteral("Driver\tLogistics\tInternal\t\t\t\t\tShop; Warehouse manager\n"
                       "Shop\tSales\tInternal\t\t\t\t\tDriver\n"));
    QTest::keyClick(&table, Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(open.bridge.sequence(), before + 1) << panel.roles().refusalText().toStdString();
    EXPECT_EQ(open.bridge.chain().roles().size(), 8U);
    ASSERT_NE(roleTitled("Driver"), nullptr);
    EXPECT_EQ(customersOf(roleTitled("Driver")->key.text().c_str()),
              (std::vector<std::string>{"Shop", "Warehouse manager"}));
    EXPECT_EQ(customersOf(roleTitled("Shop")->key.text().c_str()), std::vector<std::string>{"Driver"});
}

TEST_F(LinksInTables, APersonHoldsTheRolesThatTheCellNames) {
    TableView& table = use(panel.people());
    const PersonKey person(panel.people().model().content().keyOf(panel.people().model().slotAt(0)));
    const Chain untouched = open.bridge.chain();
    typeInto(table, 0, 2, QStringLiteral("Warehouse manager, Production planner"));
    EXPECT_EQ(open.bridge.sequence(), before + 1) << panel.people().refusalText().toStdString();
    std::vector<std::string> held;
    for (const Role& role : open.bridge.chain().roles()) {
        if (std::ranges::find(role.holders, person) != role.holders.end())
            held.push_back(role.title);
    }
    std::ranges::sort(held);
    EXPECT_EQ(held, (std::vector<std::string>{"Production planner", "Warehouse manager"}));
    open.bridge.undo();
    EXPECT_EQ(open.bridge.chain(), untouched);
}

TEST_F(LinksInTables, APersonHoldsNoRoleThatIsNotThere) {
    TableView& table = use(panel.people());
    typeInto(table, 0, 2, QStringLiteral("Warehouse manager; Astronaut"));
    EXPECT_EQ(open.bridge.sequence(), before);
    EXPECT_EQ(panel.people().refusalText(), QStringLiteral("Row 1, Holds: There is no role “Astronaut”."));
}

TEST(TaskPanel, TracesTheTaskThatIsClicked) {
    OpenDocument open;
    TaskPanel panel(open.bridge);
    panel.resize(1000, 300);
    panel.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&panel));
    TaskKey traced;
    QObject::connect(&panel, &TaskPanel::taskActivated, [&](const TaskKey& task) { traced = task; });
    TableView& table = panel.pane().table();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(1, 2)).center());
    EXPECT_EQ(traced, TaskKey("t6"));
    panel.select(TaskKey("t3"));
    EXPECT_EQ(traced, TaskKey("t6"));
}

} // namespace
} // namespace throughline
