#pragma once

#include <QTimer>
#include <QWidget>
#include <memory>
#include <string>
#include <vector>

#include "ui/document/document_bridge.h"
#include "ui/tables/table_content.h"

class QFrame;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace throughline {

class FilterRow;
class TableModel;
class TableView;

/// One table with what belongs to it: the filters above, the counts, which columns show, and why cells refused.
class TablePane : public QWidget {
    Q_OBJECT
  public:
    /// `name` is what the table is called ("Roles"); `filterHint` stands in its filter ("Filter roles").
    TablePane(DocumentBridge& bridge, std::unique_ptr<TableContent> content, const QString& name,
              const QString& filterHint, QWidget* parent = nullptr);

    /// Marks the rows of those keys and brings the first into view, without telling anybody.
    void select(const std::vector<std::string>& keys);
    [[nodiscard]] TableView& table() { return *table_; }
    [[nodiscard]] TableModel& model() { return *model_; }
    [[nodiscard]] QLineEdit& filter() { return *filter_; }
    /// The line with the filter, the counts, which columns show, and a new row.
    [[nodiscard]] QWidget& bar() { return *bar_; }
    [[nodiscard]] FilterRow& columnFilters() { return *columnFilters_; }
    /// Why the last write was refused; empty once something was written.
    [[nodiscard]] QString refusalText() const;
    void showColumnFilters(bool on);

    /// Widths, order, sorting and visibility of the columns, to keep over a restart.
    [[nodiscard]] QByteArray columnState() const;
    void restoreColumns(const QByteArray& state);

  signals:
    /// The person selected these rows.
    void rowsSelected(const std::vector<std::string>& keys);
    void rowClicked(const std::string& key);

  protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    void markSelected();
    void addBar(const QString& filterHint);
    void addRefusals();
    void addActions();
    void applyFilter();
    void updateCounts();
    void fillColumnMenu();
    void say(const std::vector<CellText>& cells, const std::vector<CellRefusal>& refusals);

    TableModel* model_;
    TableView* table_;
    QWidget* bar_ = nullptr;
    QLineEdit* filter_ = nullptr;
    FilterRow* columnFilters_ = nullptr;
    QToolButton* columnFilterButton_ = nullptr;
    QToolButton* columnsButton_ = nullptr;
    QLabel* counts_ = nullptr;
    QFrame* refusals_ = nullptr;
    QLabel* refusalText_ = nullptr;
    QTimer filterTimer_;
    /// What is selected elsewhere; marked when the table is seen.
    std::vector<std::string> selected_;
    bool isTelling_ = false;
};

} // namespace throughline
