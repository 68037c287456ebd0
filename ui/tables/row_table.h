#pragma once

#include <algorithm>
#include <map>
#include <utility>

#include "core/model/change_rows.h"
#include "core/model/check.h"
#include "ui/document/document_bridge.h"
#include "ui/tables/row_cells.h"
#include "ui/tables/table_writing.h"

namespace throughline {

/// A TableContent over the rows of kind E: which rows there are, and how one edit writes many of their cells. Derived
/// tables say which columns there are.
template <class E>
class RowTable : public RowCells<E> {
  public:
    using RowCells<E>::RowCells;

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
            writing.startCell(i);
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
        writing.settle(refusals);
        if (!refusals.empty())
            return {};
        return std::move(writing).finished(count, std::string(Description<E>::name));
    }

  protected:
    using RowCells<E>::cell;
    using RowCells<E>::table;

    /// A row that is about to be made.
    [[nodiscard]] virtual E blank() const { return {}; }
    /// What a row must have and has not, as a sentence.
    [[nodiscard]] virtual QString lacks(const E& row) const = 0;
    /// Whether the change of a row of another kind may show in the cells.
    [[nodiscard]] virtual bool names(const AnyChange& change) const = 0;

    using RowCells<E>::bridge_;
};

} // namespace throughline
