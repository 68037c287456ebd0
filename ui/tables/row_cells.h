#pragma once

#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "ui/document/document_bridge.h"
#include "ui/tables/table_content.h"
#include "ui/tables/table_writing.h"
#include "ui/words/text.h"

namespace throughline {

/// The columns of a table over rows of kind E, each with what its cells show and how they take a text.
template <class E>
class RowCells : public TableContent {
  public:
    explicit RowCells(DocumentBridge& bridge) : bridge_(bridge) {}

    [[nodiscard]] QString text(Slot slot, int column) const override { return cell(column).read(*table().at(slot)); }
    [[nodiscard]] bool isOrdered(int column) const override { return static_cast<bool>(cell(column).number); }
    [[nodiscard]] double number(Slot slot, int column) const override { return cell(column).number(*table().at(slot)); }
    [[nodiscard]] QIcon icon(Slot slot, int column) const override {
        return cell(column).icon ? cell(column).icon(*table().at(slot)) : QIcon();
    }
    [[nodiscard]] CellTone tone(Slot slot, int column) const override {
        if (cell(column).tone)
            return cell(column).tone(*table().at(slot));
        return columns_[static_cast<std::size_t>(column)].editor == CellEditor::none ? CellTone::quiet
                                                                                     : CellTone::plain;
    }
    [[nodiscard]] QStringList choices(Slot slot, int column) const override {
        return cell(column).choices ? cell(column).choices(hasRow(slot) ? table().at(slot) : nullptr) : QStringList();
    }

  protected:
    struct Cell {
        std::function<QString(const E&)> read;
        /// Takes the text into the row; the reason where it cannot.
        std::function<QString(E&, const QString&, TableWriting&)> write = {};
        std::function<double(const E&)> number = {};
        std::function<QIcon(const E&)> icon = {};
        std::function<CellTone(const E&)> tone = {};
        std::function<QStringList(const E*)> choices = {};
    };
    Cell& add(TableColumn column, Cell cell) {
        columns_.push_back(std::move(column));
        cells_.push_back(std::move(cell));
        return cells_.back();
    }
    /// Gives each cell of the column that was added last an icon before its words.
    void addIcons(std::function<QIcon(const E&)> icon) {
        cells_.back().icon = std::move(icon);
        columns_.back().hasIcons = true;
    }
    /// A column for a member that is one line (or several).
    Cell& addText(TableColumn column, std::string E::*member) {
        const bool isLine = column.editor != CellEditor::text;
        return add(std::move(column), {[member](const E& row) { return toText(row.*member); },
                                       [member, isLine](E& row, const QString& text, TableWriting&) {
                                           row.*member = isLine ? fromLine(text) : fromText(text);
                                           return QString();
                                       }});
    }

    [[nodiscard]] const Table<E>& table() const { return bridge_.chain().template table<E>(); }
    [[nodiscard]] const Cell& cell(int column) const { return cells_[static_cast<std::size_t>(column)]; }

    DocumentBridge& bridge_;

  private:
    std::vector<Cell> cells_;
};

} // namespace throughline
