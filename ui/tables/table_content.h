#pragma once

#include <QIcon>
#include <QString>
#include <QStringList>
#include <span>
#include <string>
#include <vector>

#include "core/model/chain.h"
#include "core/model/result.h"

namespace throughline {

/// By what a cell is edited. `none`: it is worked out, and cannot be written.
enum class CellEditor { none, line, text, number, day, choice, name, tick };

/// How a cell's words stand in the table.
enum class CellTone { plain, quiet, alarming };

struct TableColumn {
    QString title;
    int width = 140;
    CellEditor editor = CellEditor::line;
    bool startsHidden = false;
    QString tip = {};      ///< of the heading
    bool hasIcons = false; ///< each of its cells begins with one
};

/// A text for one cell: of the row in `slot`, or (noSlot) of the new row of that number.
struct CellText {
    Slot slot = noSlot;
    int newRow = 0;
    int column = 0;
    QString text;
};

/// Why a cell cannot hold its text; `cell` counts through those that were to be written. `isLacking`: the row needs
/// something more, rather than something else.
struct CellRefusal {
    std::size_t cell = 0;
    QString reason;
    bool isLacking = false;
};

/// The rows of one kind that an edit has touched, told after the edit.
struct TouchedRows {
    std::vector<Slot> present;  ///< added or changed
    bool hasRemoved = false;    ///< some are gone
    bool changesOthers = false; ///< other rows that the cells name, or are worked out from, may be different now
};

/// What a table shows of one kind of row of the open document, and how its cells are written. Rows are slots of the
/// chain's table; columns are numbers from 0.
class TableContent {
  public:
    TableContent() = default;
    TableContent(const TableContent&) = delete;
    TableContent& operator=(const TableContent&) = delete;
    virtual ~TableContent() = default;

    [[nodiscard]] const std::vector<TableColumn>& columns() const { return columns_; }
    /// Whether its rows are counted at their side; one that has an order of its own shows that.
    [[nodiscard]] virtual bool isNumbered() const { return true; }
    /// "New role", in the line that makes one.
    [[nodiscard]] virtual QString newRowWords() const = 0;
    [[nodiscard]] virtual QString countWords(int shown, int all) const = 0;

    [[nodiscard]] virtual Slot slotCount() const = 0;
    [[nodiscard]] virtual bool hasRow(Slot slot) const = 0;
    [[nodiscard]] virtual std::string keyOf(Slot slot) const = 0;
    [[nodiscard]] virtual Slot slotOf(const std::string& key) const = 0;
    /// Asked once after each edit.
    [[nodiscard]] virtual TouchedRows touchedBy(const Edit& edit) const = 0;
    /// Another document is open: whatever was kept of the old one is of no use.
    virtual void documentChanged() {}

    /// What stands in the cell, and what writing it back would leave as it is.
    [[nodiscard]] virtual QString text(Slot slot, int column) const = 0;
    /// Whether the column sorts by number() rather than by text().
    [[nodiscard]] virtual bool isOrdered(int column) const = 0;
    [[nodiscard]] virtual double number(Slot slot, int column) const = 0;
    [[nodiscard]] virtual QIcon icon(Slot slot, int column) const = 0;
    [[nodiscard]] virtual CellTone tone(Slot slot, int column) const = 0;
    /// What may be chosen, or is offered while a name is typed; `slot` may be noSlot.
    [[nodiscard]] virtual QStringList choices(Slot slot, int column) const = 0;

    /// One edit that writes all the cells, with new rows for those that name one; nothing is left out. Where a cell
    /// refuses, it is told in `refusals` and the edit is of no use.
    virtual Edit write(std::span<const CellText> cells, std::vector<CellRefusal>& refusals) = 0;
    /// One edit that removes the rows and what hangs on them.
    virtual Result<Edit> remove(std::span<const Slot> rows) = 0;

  protected:
    std::vector<TableColumn> columns_;
};

} // namespace throughline
