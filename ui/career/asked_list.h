#pragma once

#include <QAbstractListModel>
#include <vector>

#include "ui/career/told_chain.h"

namespace throughline {

/// Whether something is still to be asked about what was delivered: for whom it was, or what changed.
[[nodiscard]] bool lacksAnswer(const Task& task);

/// The achievements that are asked about, in the order in which they are asked, to pick one from: each with a mark that
/// tells whether it has its answers.
class AskedList : public QAbstractListModel {
    Q_OBJECT
  public:
    explicit AskedList(const ToldChain& told, QObject* parent = nullptr);
    void show(std::vector<TaskKey> asked);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

  private:
    const ToldChain& told_;
    std::vector<TaskKey> asked_;
};

} // namespace throughline
