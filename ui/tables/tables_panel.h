#pragma once

#include <QTabWidget>

#include "core/model/gestures.h"
#include "ui/document/document_bridge.h"

class QSettings;

namespace throughline {

class TablePane;

/// Roles, services and people as tables, to enter and change many at a time.
class TablesPanel : public QTabWidget {
    Q_OBJECT
  public:
    explicit TablesPanel(DocumentBridge& bridge, QWidget* parent = nullptr);

    /// Marks what is selected on the sheet.
    void select(const gestures::Selection& selection);
    [[nodiscard]] TablePane& roles() { return *roles_; }
    [[nodiscard]] TablePane& services() { return *services_; }
    [[nodiscard]] TablePane& people() { return *people_; }
    [[nodiscard]] QSize sizeHint() const override { return {900, 300}; }

    void keepColumns(QSettings& settings) const;
    void restoreColumns(const QSettings& settings);

  signals:
    void selectionWanted(const throughline::gestures::Selection& selection);
    void personWanted(const throughline::PersonKey& person);

  private:
    TablePane* roles_;
    TablePane* services_;
    TablePane* people_;
};

} // namespace throughline
