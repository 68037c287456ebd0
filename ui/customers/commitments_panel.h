#pragma once

#include <QTimer>
#include <QWidget>
#include <array>

#include "core/analysis/promises.h"
#include "ui/document/document_bridge.h"

class QGridLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace throughline {

class ChoiceField;
class DayField;
class FigureTable;
class PromisePlot;

/// The Commitments dock: whether promises were kept, by customer and over time, and what slipped; for the owner or all.
/// Works its answer out only while it is seen, once for several edits.
class CommitmentsPanel : public QWidget {
    Q_OBJECT
  public:
    explicit CommitmentsPanel(DocumentBridge& bridge, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {900, 340}; }
    [[nodiscard]] const FigureTable& byCustomer() const { return *byCustomer_; }
    [[nodiscard]] const FigureTable& byPeriod() const { return *byPeriod_; }
    [[nodiscard]] const PromisePlot& plot() const { return *plot_; }
    /// The sentence that answers.
    [[nodiscard]] QString words() const;

  signals:
    void roleWanted(const throughline::RoleKey& role);
    void taskWanted(const throughline::TaskKey& task);

  protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    QWidget* buildTop();
    void arrange();
    void refresh();
    void fillTables(const Promises& found);
    void fillSlipped(const Promises& found);

    DocumentBridge& bridge_;
    Period period_;
    ChoiceField* whose_;
    DayField* from_;
    DayField* to_;
    QLabel* sentence_;
    QScrollArea* body_;
    FigureTable* byCustomer_;
    PromisePlot* plot_;
    FigureTable* byPeriod_;
    QGridLayout* grid_ = nullptr;
    std::array<QLabel*, 3> headings_{};
    QWidget* slippedBox_ = nullptr;
    QVBoxLayout* slipped_ = nullptr;
    QTimer timer_;
};

} // namespace throughline
