#pragma once

#include <QListView>
#include <vector>

#include "ui/customers/customer_lines.h"

namespace throughline {

class CustomerModel;

/// The direct customers, one a row, in their order. A drag, or Alt with the arrows, asks for another order; the rows
/// move when they come anew.
class CustomerList : public QListView {
    Q_OBJECT
  public:
    /// A pointer to the CustomerLine of a row, good until the rows come anew.
    static constexpr int lineRole = Qt::UserRole + 1;

    explicit CustomerList(QWidget* parent = nullptr);

    /// The chosen customer stays chosen where it is still there; else the first is.
    void setLines(std::vector<CustomerLine> lines);
    [[nodiscard]] const std::vector<CustomerLine>& lines() const;
    [[nodiscard]] RoleKey chosen() const;
    void choose(const RoleKey& role);

  signals:
    void chosenChanged();
    /// Enter or a double-click on the row.
    void wanted(const throughline::RoleKey& role);
    void orderWanted(const std::vector<throughline::RoleKey>& order);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

  private:
    /// Asks for the order in which the row stands before what stands at `to` now.
    void move(int from, int to);

    CustomerModel* model_;
    bool isFilling_ = false;
};

} // namespace throughline
