#pragma once

#include <QWidget>

#include "ui/document/document_bridge.h"

class QVBoxLayout;

namespace throughline {

/// Messages above the sheet, never in front of it: one line for what is wrong, which stays until it is closed, and one
/// for the newest note, which fades by itself. Older troubles wait behind the newest and are counted beside it.
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
    /// The texts that are shown, from top to bottom.
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
    /// Of the note, or of what is wrong; null where none is shown.
    [[nodiscard]] QWidget* rowOf(bool note) const;
    void countWaiting();
    void dropMarked(const char* mark);

    QVBoxLayout* rows_;
    QList<Message> waiting_; ///< newest first
};

} // namespace throughline
