#pragma once

#include <QWidget>
#include <vector>

#include "core/analysis/findings.h"
#include "ui/document_bridge.h"

class QLabel;
class QListWidget;
class QTimer;

namespace throughline {

/// What the checks have found, problems first; a click goes there. Worked out only while it is seen.
class FindingsPanel : public QWidget {
    Q_OBJECT
  public:
    explicit FindingsPanel(DocumentBridge& bridge, QWidget* parent = nullptr);
    void refresh();
    [[nodiscard]] QListWidget& list() { return *list_; }

  signals:
    /// The rows that a finding is about, the first to click at.
    void keysWanted(const std::vector<std::string>& keys);

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    DocumentBridge& bridge_;
    QLabel* summary_;
    QListWidget* list_;
    QTimer* timer_;
    std::vector<Finding> findings_;
};

} // namespace throughline
