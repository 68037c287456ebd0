#pragma once

#include <QWidget>

#include "core/analysis/effort.h"
#include "ui/document/document_bridge.h"

class QLabel;

namespace throughline {

class ChoiceField;
class DayField;
class EffortPlot;
class FigureTable;

/// How the effort of a period is spread over what matters, as bars and as a table.
class EffortBox : public QWidget {
    Q_OBJECT
  public:
    explicit EffortBox(DocumentBridge& bridge, QWidget* parent = nullptr);
    void refresh();
    /// Both ends belong to it.
    void setPeriod(const Period& period);
    [[nodiscard]] EffortPlot& plot() { return *plot_; }
    [[nodiscard]] FigureTable& table() { return *table_; }

  private:
    void choosePeriod(const QString& which);
    void fill();

    DocumentBridge& bridge_;
    ChoiceField* which_;
    ChoiceField* whose_;
    DayField* from_;
    DayField* to_;
    QLabel* sentence_;
    EffortPlot* plot_;
    FigureTable* table_;
    Period period_;
};

} // namespace throughline
