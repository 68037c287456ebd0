#pragma once

#include <QWidget>

#include "ui/document_bridge.h"

class QVBoxLayout;

namespace throughline {

/// Messages above the sheet, never in front of it: notes go by themselves, errors stay until they are closed.
class MessageStrip : public QWidget {
    Q_OBJECT
  public:
    explicit MessageStrip(QWidget* parent = nullptr);

    void show(const Message& message);
    using QWidget::show;
    void clear();
    /// The texts that are shown, oldest first.
    [[nodiscard]] QStringList texts() const;

  signals:
    void copyWanted();
    void undoWanted();

  private:
    QVBoxLayout* rows_;
};

} // namespace throughline
