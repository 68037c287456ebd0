#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <functional>
#include <memory>
#include <vector>

#include "ui/document/document_bridge.h"
#include "ui/tables/table_content.h"

namespace throughline {

/// The rows of one kind as they stand in a table: sorted, filtered, with a last line that makes a new row as soon as
/// enough is typed into it. Every write is one edit of the document, all or nothing.
///
/// Rows follow the edits one by one and stay where they are while a person works in the table; sorting again is theirs
/// to ask for. Many rows in one edit (an import) are read anew.
class TableModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    TableModel(DocumentBridge& bridge, std::unique_ptr<TableContent> content, QObject* parent = nullptr);

    [[nodiscard]] TableContent& content() { return *content_; }
    [[nodiscard]] const TableContent& content() const { return *content_; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// What the cells must hold, in any case: of any column, and of each column that is named.
    void setFilter(const QString& anywhere, const QHash<int, QString>& inColumns);
    /// What a row must be besides; nothing lets all through.
    void setRowFilter(std::function<bool(Slot)> keeps);
    [[nodiscard]] bool isFiltered() const { return !anywhere_.isEmpty() || !inColumns_.isEmpty() || keeps_; }
    /// Whether rows stay where they are although they would sort, or be filtered, otherwise now.
    void setStill(bool still) { isStill_ = still; }
    /// While nobody looks, another document (or an edit of many rows) is not read before somebody does.
    void setWatched(bool watched);

    /// How many rows of the document show, without the line for a new one.
    [[nodiscard]] int shownCount() const { return static_cast<int>(shown_.size()); }
    [[nodiscard]] int allCount() const;
    /// noSlot for the line of a new row.
    [[nodiscard]] Slot slotAt(int row) const;
    /// -1 where the row does not show.
    [[nodiscard]] int rowOf(Slot slot) const;
    /// The same for many at once, without those that do not show.
    [[nodiscard]] std::vector<int> rowsOf(const std::vector<Slot>& rows) const;
    [[nodiscard]] QString textAt(int row, int column) const;
    /// The column that names a row, in which the line of a new one says what it is.
    [[nodiscard]] int firstWritten() const;

    /// Writes the cells as one edit; refused() tells why it does not.
    bool write(const std::vector<CellText>& cells);
    /// Removes the rows as one edit.
    bool removeRowsAt(const std::vector<int>& rows);

  signals:
    /// Cells that cannot hold their texts, in the order in which they were to be written; nothing was written.
    void refused(const std::vector<throughline::CellText>& cells,
                 const std::vector<throughline::CellRefusal>& refusals);
    /// The line of a new row wants more before it becomes a row.
    void lacking(const QString& sentence);
    void written();
    /// The line of a new row has become this row.
    void rowMade(int row);
    /// How many rows there are, or show, may be different.
    void countsChanged();

  private:
    void rebuild();
    void follow(const Edit& edit);
    void dropGone();
    void show(Slot slot);
    /// Where the row belongs among those that show; `row` is where it is now, or -1.
    [[nodiscard]] int placeFor(Slot slot, int row) const;
    [[nodiscard]] bool fits(Slot slot) const;
    [[nodiscard]] bool isBefore(Slot a, Slot b) const;
    void sortShown();
    bool writeNew(int column, const QString& text);
    [[nodiscard]] int alignmentOf(int column) const;

    DocumentBridge& bridge_;
    std::unique_ptr<TableContent> content_;
    std::vector<Slot> shown_;
    QHash<int, QString> draft_; ///< what was typed into the line of a new row, by column
    QString anywhere_;
    QHash<int, QString> inColumns_;
    std::function<bool(Slot)> keeps_;
    int sortColumn_ = -1;
    Qt::SortOrder sortOrder_ = Qt::AscendingOrder;
    bool isStill_ = false;
    bool isWatched_ = true;
    bool isAsleep_ = false; ///< the rows wait to be read
};

} // namespace throughline
