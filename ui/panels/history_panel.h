#pragma once

#include <QWidget>

#include "ui/document/document_bridge.h"

class QListView;

namespace throughline {

class HistoryModel;

/// Every edit, newest first; a click goes back (or forth) to it, in one transaction.
class HistoryPanel : public QWidget {
    Q_OBJECT
  public:
    explicit HistoryPanel(DocumentBridge& bridge, QWidget* parent = nullptr);
    [[nodiscard]] QListView& list() { return *list_; }

  signals:
    /// That many edits are to be taken back, or done again.
    void undoWanted(std::size_t count);
    void redoWanted(std::size_t count);

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void refresh();
    void showWhetherEmpty();
    void goTo(const QModelIndex& index);

    DocumentBridge& bridge_;
    HistoryModel* model_;
    QListView* list_;
    QWidget* empty_; ///< stands in its place while there is nothing to list
};

} // namespace throughline
