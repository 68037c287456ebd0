#pragma once

#include <QTableView>
#include <utility>
#include <vector>

#include "ui/document/document_bridge.h"
#include "ui/tables/fill_handle.h"

namespace throughline {

class TableHeader;
class TableDelegate;
class TableModel;

/// A table that is edited like a sheet of a spreadsheet: type into a cell, Enter goes down, Tab to the right; Ctrl+C
/// and Ctrl+V take and place a block of cells, Ctrl+D and the handle at the corner of the selection fill, Del empties
/// cells, and whole rows it removes. The columns up to the one that names a row stay in sight when it is scrolled
/// sideways.
class TableView : public QTableView {
    Q_OBJECT
  public:
    TableView(DocumentBridge& bridge, TableModel& model, QWidget* parent = nullptr);

    void copyCells() const;
    void cutCells();
    /// Places the block on the clipboard with its corner at the first selected cell; one cell fills all that are
    /// selected.
    void pasteCells();
    void fillDown();
    /// The handle of the selection, in the viewport; nowhere where there is none.
    [[nodiscard]] QRect fillHandle() const;
    /// Empties the selected cells, or removes the rows that are selected whole.
    void clearCells();
    void removeRows();
    /// Opens the first cell of the line that makes a new row.
    void startRow();

    /// The rows of the document that some selected cell stands in, from above.
    [[nodiscard]] std::vector<int> selectedRows() const;

    [[nodiscard]] const TableHeader& header() const { return *header_; }
    /// Where a cell is seen: one of a frozen column stands over those that have gone below it.
    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint& point) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

  signals:
    /// The person selected other cells.
    void rowsSelected();
    void clickedRow(int row);
    /// An editor was left with Esc.
    void editingGivenUp();

  protected:
    bool event(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index,
                                                                       const QEvent* event) const override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

  private:
    /// The visible columns from left to right.
    [[nodiscard]] std::vector<int> shownColumns() const;
    /// The rows and columns (from left to right) between which the selected cells lie.
    struct Area {
        std::vector<int> rows;
        std::vector<int> columns;
    };
    [[nodiscard]] Area selectedArea() const;
    [[nodiscard]] bool isWritable(int row, int column) const;
    [[nodiscard]] bool hasWholeRows() const;
    /// Gives the rows the cells of those that are selected, over and over.
    void fill(const FillHandle::Fill& fill);

    /// While it lives, cells are where they have scrolled to, those of frozen columns too: a selection from one
    /// cell to another is told by their places, and which of two cells stands over the other must not matter to it.
    class Scrolled {
      public:
        explicit Scrolled(TableView& table) : table_(table), before_(std::exchange(table.isScrolled_, true)) {}
        ~Scrolled();
        Scrolled(const Scrolled&) = delete;
        Scrolled& operator=(const Scrolled&) = delete;

      private:
        TableView& table_;
        bool before_;
    };
    /// Where the frozen columns are seen, in the viewport; empty where there are none.
    [[nodiscard]] QRect frozenPlace() const;
    void paintFrozen(QPainter& painter);
    void indentTitles();

    TableModel& model_;
    TableHeader* header_;
    TableDelegate* delegate_;
    bool isScrolled_ = false;
    /// Found anew each time: rows and columns come, go and move.
    mutable FillHandle handle_{*this};
    int madeRow_ = -1;
};

} // namespace throughline
