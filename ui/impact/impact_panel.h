#pragma once

#include <QTimer>
#include <QWidget>

#include "core/model/gestures.h"
#include "ui/document/document_bridge.h"

class QStackedWidget;
class QTabBar;

namespace throughline {

class ArrivalPage;
class ContributorPage;
class ImpactPage;
class LongWork;
class StandInPage;
class WhatIfPage;

/// The Impact dock: for an end customer who matters to it, for a role where its work arrives, who needs a stand-in, and
/// what if something were otherwise. Follows the selection of the sheet, and every edit while it is seen.
class ImpactPanel : public QWidget {
    Q_OBJECT
  public:
    explicit ImpactPanel(DocumentBridge& bridge, QWidget* parent = nullptr);

    /// Where a large chain is worked out; it must stay as long as this is used.
    void setWork(LongWork* work);
    void setSelection(const gestures::Selection& selection);
    void askWhatIfStops(const RoleKey& role);
    void askWhatIfWeighs(const ServiceKey& service);
    void showWhatIf();
    [[nodiscard]] ImpactPage& page() const;
    [[nodiscard]] QSize sizeHint() const override { return {760, 280}; }

  signals:
    void roleWanted(const throughline::RoleKey& role);
    void traceWanted(const throughline::RoleKey& role);
    void exportWanted(const QString& name, const std::string& csv);

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void addPage(ImpactPage* page, const QString& title);
    void refresh();

    DocumentBridge& bridge_;
    QTabBar* tabs_;
    QStackedWidget* pages_;
    ContributorPage* contributors_;
    ArrivalPage* arrivals_;
    StandInPage* standIns_;
    WhatIfPage* whatIf_;
    QTimer timer_; ///< several edits in one turn are answered once
};

} // namespace throughline
