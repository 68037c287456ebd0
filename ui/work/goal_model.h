#pragma once

#include <QAbstractListModel>
#include <vector>

#include "core/analysis/goals.h"
#include "ui/document/document_bridge.h"

namespace throughline {

/// The goals by title, each with its target and who contributes under it.
class GoalModel : public QAbstractListModel {
    Q_OBJECT
  public:
    explicit GoalModel(DocumentBridge& bridge, QObject* parent = nullptr);
    /// Reads the document anew.
    void read();
    [[nodiscard]] const GoalLook& lookAt(int row) const { return looks_[static_cast<std::size_t>(row)]; }
    /// -1 where there is no such goal.
    [[nodiscard]] int rowOf(const GoalKey& goal) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

  private:
    DocumentBridge& bridge_;
    std::vector<GoalLook> looks_;
};

} // namespace throughline
