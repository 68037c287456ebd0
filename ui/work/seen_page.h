#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/document/document_bridge.h"

namespace throughline {

/// A page that is filled when it is seen, and while it is seen anew after edits; several in one turn count once.
class SeenPage : public QWidget {
    Q_OBJECT
  public:
    explicit SeenPage(DocumentBridge& bridge, QWidget* parent = nullptr);
    /// Shows the document as it stands.
    virtual void refresh() = 0;

  protected:
    void showEvent(QShowEvent* event) override;
    DocumentBridge& bridge_;

  private:
    QTimer timer_;
};

} // namespace throughline
