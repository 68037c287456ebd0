#pragma once

#include <QWidget>

#include "ui/document/document_bridge.h"

class QVBoxLayout;

namespace throughline {

/// Messages above the sheet, never in front of it: notes fade by themselves, errors stay until they are closed. A few
/// are shown at a time; more of them wait until there is room.
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
    void addRow(const Message& message);
    void removeRow(QWidget* row);
    /// The same, and the next that waits comes in its place.
    void dropRow(QWidget* row);
    void fade(QWidget* row);
    [[nodiscard]] QWidget* oldestNote() const;
    void dropMarked(const char* mark);

    QVBoxLayout* rows_;
    QList<Message> waiting_;
};

} // namespace throughline
