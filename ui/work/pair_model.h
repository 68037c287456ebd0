#pragma once

#include <QAbstractListModel>
#include <vector>

#include "core/analysis/partnerships.h"
#include "ui/document/document_bridge.h"

namespace throughline {

/// The pairs of roles that can be looked at as partners, one a line; what is said under it is worked out for the lines
/// that show.
class PairModel : public QAbstractListModel {
    Q_OBJECT
  public:
    explicit PairModel(DocumentBridge& bridge, QObject* parent = nullptr);
    /// Reads the document anew, only pairs of which a title holds `filter`.
    void read(const QString& filter);
    void clear();
    [[nodiscard]] const RolePair& pairAt(int row) const { return pairs_[static_cast<std::size_t>(row)]; }
    /// -1 where the pair is not in the list.
    [[nodiscard]] int rowOf(Slot one, Slot other) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

  private:
    DocumentBridge& bridge_;
    std::vector<RolePair> pairs_;
};

} // namespace throughline
