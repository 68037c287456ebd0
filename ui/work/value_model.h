#pragma once

#include <QAbstractListModel>
#include <optional>
#include <vector>

#include "ui/document/document_bridge.h"

namespace throughline {

/// What matters, the first first; dragged into order, or as it was on an earlier day, only to be read.
class ValueModel : public QAbstractListModel {
    Q_OBJECT
  public:
    explicit ValueModel(DocumentBridge& bridge, QObject* parent = nullptr);
    /// Reads the list of `past`; without one that of the open document.
    void read(const Chain* past = nullptr);
    [[nodiscard]] bool isPast() const { return isPast_; }
    [[nodiscard]] const ValueKey& keyAt(int row) const { return values_[static_cast<std::size_t>(row)].key; }
    /// -1 where there is no such value.
    [[nodiscard]] int rowOf(const ValueKey& value) const;
    /// One edit: puts the value of that row at that place of the list.
    void move(int row, int place);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

  signals:
    /// The value stands at another place now.
    void moved(const throughline::ValueKey& value);

  private:
    DocumentBridge& bridge_;
    std::vector<Value> values_;
    bool isPast_ = false;
};

} // namespace throughline
