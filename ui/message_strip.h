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
    /// An edit has followed: what an undo would take back is no longer what the message tells of.
    void dropUndo();
    /// The file is well again: the messages that offered a copy are out of date.
    void dropTrouble();
    /// The texts that are shown, oldest first.
    [[nodiscard]] QStringList texts() const;

  signals:
    void copyWanted();
    void undoWanted();
    void closeWanted();

  private:
    void dropRow(QWidget* row);
    void dropMarked(const char* mark);

    QVBoxLayout* rows_;
};

} // namespace throughline
