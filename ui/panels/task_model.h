#pragma once

#include <QAbstractTableModel>
#include <unordered_map>
#include <vector>

#include "ui/document_bridge.h"

namespace throughline {

/// All tasks of the document as a table that follows the edits, touching only the rows that they name.
class TaskModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column {
        stateColumn,
        titleColumn,
        roleColumn,
        forColumn,
        promisedColumn,
        deliveredColumn,
        impactColumn,
        columns
    };
    /// A value that sorts as the column does.
    static constexpr int sortRole = Qt::UserRole;

    explicit TaskModel(DocumentBridge& bridge, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    [[nodiscard]] TaskKey keyAt(int row) const { return keys_[static_cast<std::size_t>(row)]; }
    /// -1 where there is no such task.
    [[nodiscard]] int rowOf(const TaskKey& key) const;
    [[nodiscard]] bool isOverdue(int row) const;

  private:
    void rebuild();
    void follow(const Edit& edit);
    void followTask(const Change<Task>& change);
    [[nodiscard]] const Task* taskAt(int row) const { return bridge_.chain().tasks().find(keyAt(row)); }
    [[nodiscard]] QString text(const Task& task, int column) const;
    [[nodiscard]] QVariant sortValue(const Task& task, int column) const;

    DocumentBridge& bridge_;
    std::vector<TaskKey> keys_;
    std::unordered_map<TaskKey, int> rows_;
};

} // namespace throughline
