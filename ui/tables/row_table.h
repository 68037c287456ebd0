#pragma once

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <utility>

#include "core/model/change_rows.h"
#include "core/model/check.h"
#include "ui/document/document_bridge.h"
#include "ui/tables/table_content.h"
#include "ui/tables/table_writing.h"
#include "ui/words/text.h"

namespace throughline {

/// A TableContent over the rows of kind E; derived tables say which columns there are.
template <class E>
class RowTable : public TableContent {
  public:
    explicit RowTable(DocumentBridge& bridge) : bridge_(bridge) {}

    [[nodiscard]] Slot slotCount() const override { return table().slotCount(); }
    [[nodiscard]] bool hasRow(Slot slot) const override { return slot < slotCount() && table().at(slot) != nullptr; }
    [[nodiscard]] std::string keyOf(Slot slot) const override {
        return hasRow(slot) ? table().at(slot)->key.text() : std::string();
    }
    [[nodiscard]] Slot slotOf(const std::string& key) const override { return table().slotOfText(key); }

    [[nodiscard]] TouchedRows touchedBy(const Edit& edit) const override {
        TouchedRows touched;
        for (const AnyChange& change : edit.changes) {
            if (const auto* own = std::get_if<Change<E>>(&change)) {
                touched.hasRemoved = touched.hasRemoved || !own->after;
                if (own->after) {
                    if (const Slot slot = table().slotOf(own->after->key); slot != noSlot)
                        touched.present.push_back(slot);
                }
            } else {
                touched.changesOthers = names(change) || touched.changesOthers;
            }
        }
        return touched;
    }

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

    Edit write(std::span<const CellText> cells, std::vector<CellRefusal>& refusals) override {
        struct Draft {
            E row;
            std::size_t firstCell;
            bool isRefused = false;
        };
        TableWriting writing(bridge_);
        std::map<std::pair<Slot, int>, Draft> drafts;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const CellText& text = cells[i];
            const std::pair place{text.slot, text.slot == noSlot ? text.newRow : 0};
            auto draft = drafts.find(place);
            if (draft == drafts.end()) {
                draft = drafts.emplace(place, Draft{text.slot == noSlot ? blank() : *table().at(text.slot), i}).first;
                if (text.slot == noSlot)
                    draft->second.row.key = writing.template newKey<E>();
            }
            const auto& write = cell(text.column).write;
            const QString reason = write ? write(draft->second.row, text.text, writing) : TableWriting::notWritable();
            if (!reason.isEmpty()) {
                refusals.push_back({i, reason});
                draft->second.isRefused = true;
            }
        }
        std::vector<E> changed;
        std::size_t count = 0;
        for (auto& [place, draft] : drafts) {
            if (draft.isRefused)
                continue;
            const bool isNew = place.first == noSlot;
            const QString lacking = lacks(draft.row);
            if (!lacking.isEmpty()) {
                refusals.push_back({draft.firstCell, lacking, isNew});
                continue;
            }
            if (const Status sound = checkRow(draft.row); !sound) {
                refusals.push_back({draft.firstCell, TableWriting::reasonOf(sound)});
                continue;
            }
            if (isNew) {
                writing.edit.add(std::move(draft.row));
                ++count;
            } else {
                changed.push_back(std::move(draft.row));
            }
        }
        if (!refusals.empty())
            return {};
        count += gestures::changeRows(bridge_.chain(), std::move(changed), writing.edit);
        return std::move(writing).finished(count, std::string(Description<E>::name));
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
    /// A row that is about to be made.
    [[nodiscard]] virtual E blank() const { return {}; }
    /// What a row must have and has not, as a sentence.
    [[nodiscard]] virtual QString lacks(const E& row) const = 0;
    /// Whether the change of a row of another kind may show in the cells.
    [[nodiscard]] virtual bool names(const AnyChange& change) const = 0;

    DocumentBridge& bridge_;

  private:
    std::vector<Cell> cells_;
};

} // namespace throughline
