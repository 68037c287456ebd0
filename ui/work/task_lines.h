#pragma once

#include <QAbstractListModel>
#include <QIcon>
#include <functional>
#include <vector>

#include "core/model/chain.h"
#include "ui/document/document_bridge.h"

namespace throughline {

/// Tasks one under the other, with headings between them; what stands under a task is worked out for the lines that
/// show.
class TaskLines : public QAbstractListModel {
    Q_OBJECT
  public:
    struct Line {
        QString heading; ///< empty: a task
        Slot task = noSlot;
    };
    explicit TaskLines(DocumentBridge& bridge, QObject* parent = nullptr);
    void setLines(std::vector<Line> lines);
    /// The task of a line; none of a heading.
    [[nodiscard]] TaskKey taskAt(const QModelIndex& index) const;
    /// How many lines are tasks.
    [[nodiscard]] int taskCount() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

  private:
    DocumentBridge& bridge_;
    std::vector<Line> lines_;
};

/// "Warehouse manager · due in 2 days": for whom the task is and how it stands to its promise.
QString taskDetails(const Chain& chain, const Task& task, Day today);

} // namespace throughline
