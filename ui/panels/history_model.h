#pragma once

#include <QAbstractListModel>
#include <vector>

#include "core/model/store.h"
#include "ui/document/document_bridge.h"

namespace throughline {

/// One edit of the history as a person sees it: undo and redo do not stand in the list, they move its edits between
/// "made" and "taken back".
struct HistoryStep {
    enum class State { made, takenBack, replaced };
    JournalEntry entry;
    State state = State::made;
    /// How many steps back (or, for one taken back, forth) lead to the chain as it was right after this edit.
    std::size_t distance = 0;
};

/// The steps of a part of a journal; both newest first. What was taken back and then replaced by another edit cannot
/// be reached any more.
std::vector<HistoryStep> stepsOf(const std::vector<JournalEntry>& entries);

/// The history of the open document, newest first; older edits are read as one scrolls to them. Below the first edit
/// stands a row for the document as it was before.
class HistoryModel : public QAbstractListModel {
    Q_OBJECT
  public:
    explicit HistoryModel(DocumentBridge& bridge, QObject* parent = nullptr);

    /// Takes in what has come since; reads anew where that does not fit to what is there.
    void refresh();
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// That of the last row has no entry.
    [[nodiscard]] const HistoryStep& stepAt(int row) const { return steps_[static_cast<std::size_t>(row)]; }

  private:
    [[nodiscard]] std::vector<HistoryStep> rows() const;
    [[nodiscard]] bool isBeforeAll(int row) const { return stepAt(row).entry.sequence == 0; }

    DocumentBridge& bridge_;
    std::vector<JournalEntry> entries_; ///< as far as they are read, newest first
    std::vector<HistoryStep> steps_;
    bool isWhole_ = false; ///< the first edit of the document is read
};

} // namespace throughline
