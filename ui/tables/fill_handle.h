#pragma once

#include <QRect>
#include <optional>

class QPainter;
class QPoint;
class QTableView;

namespace throughline {

/// The small square at the corner of what is selected in a table: dragged down, or up, it fills the cells that it
/// passes with what is selected, over and over. Knows rows and columns as they are seen, not what they hold.
class FillHandle {
  public:
    explicit FillHandle(QTableView& table) : table_(table) {}

    /// The selected cells and the rows beyond them that are to be filled.
    struct Fill {
        int firstRow; ///< of what is selected
        int lastRow;
        int firstFilled;
        int lastFilled;
    };

    /// `lastRow`: the last one that may be filled.
    void setLastRow(int lastRow) { lastRow_ = lastRow; }
    /// Where the square is; nowhere where the selected cells are no single block, or too many to drag.
    [[nodiscard]] QRect square() const;
    /// Whether a press there begins a drag.
    [[nodiscard]] bool isAt(const QPoint& point) const;
    bool press(const QPoint& point);
    /// The pointer has moved, to a place that may be outside the table.
    void drag(const QPoint& point);
    [[nodiscard]] bool isDragged() const { return to_ >= 0; }
    /// Ends the drag; nothing where it would fill nothing.
    std::optional<Fill> release();
    void cancel() { to_ = -1; }
    void paint(QPainter& painter) const;

  private:
    /// The selected rows, from above; none where the selection is no block.
    struct Rows {
        int first = -1;
        int last = -1;
    };
    [[nodiscard]] Rows selectedRows() const;
    /// The place of the selected columns in these rows.
    [[nodiscard]] QRect placeOf(int firstRow, int lastRow) const;

    QTableView& table_;
    int lastRow_ = -1;
    int to_ = -1; ///< the row that the pointer is in while it drags
};

} // namespace throughline
