#pragma once

#include <QAbstractListModel>
#include <QStyledItemDelegate>
#include <unordered_map>

#include "core/analysis/career.h"
#include "core/report/trace_picture.h"
#include "ui/career/told_chain.h"

namespace throughline {

/// The delivered tasks of a career, in its order or another, each with a tick that makes it one of the best.
/// What only a row that is seen needs is worked out when it is. Without names where the chain is told so.
class CareerList : public QAbstractListModel {
    Q_OBJECT
  public:
    enum Role { sentenceRole = Qt::UserRole + 1, factsRole, keyRole };

    explicit CareerList(const ToldChain& told, QObject* parent = nullptr);

    /// `order`: places in the career's tasks; empty for their own order.
    void show(const Career* career, const std::vector<TaskKey>& best, std::vector<std::size_t> order = {});
    [[nodiscard]] int rowOf(const TaskKey& task) const;
    [[nodiscard]] const CareerTask* at(const QModelIndex& index) const;
    /// Empty where the task reaches nobody.
    [[nodiscard]] const report::TracePicture& pictureAt(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

  signals:
    void bestTicked(const throughline::TaskKey& task, bool isBest);

  private:
    /// What arrives where; of what arrives nowhere, where it ends.
    [[nodiscard]] QString sentenceOf(const CareerTask& task) const;

    const ToldChain& told_;
    const Career* career_ = nullptr;
    std::vector<std::size_t> order_; ///< of the career's tasks
    std::vector<TaskKey> best_;
    mutable std::unordered_map<Slot, report::TracePicture> pictures_;
};

/// Draws a delivered task: its tick, title and facts, what arrives where, and its trace as a small picture.
class CareerDelegate : public QStyledItemDelegate {
    Q_OBJECT
  public:
    /// Brief rows are two lines without a picture, for a list to tick from.
    enum class Rows { full, brief };
    explicit CareerDelegate(QObject* parent, Rows rows = Rows::full) : QStyledItemDelegate(parent), rows_(rows) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

  private:
    static QRect tickOf(const QStyleOptionViewItem& option);
    Rows rows_;
};

} // namespace throughline
