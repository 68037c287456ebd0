#pragma once

#include <QWidget>

#include "core/model/gestures.h"
#include "ui/document/document_bridge.h"
#include "ui/find/find_index.h"

class QButtonGroup;
class QLineEdit;
class QMenu;
class QTreeView;

namespace throughline {

class Finder;
class OutlineModel;

/// The outline at the left: a line that searches over everything while one types, and below it the departments with
/// their roles, people and tasks, or the chain as a tree of text. Selecting here selects on the sheet and the other
/// way round.
class OutlinePanel : public QWidget {
    Q_OBJECT
  public:
    OutlinePanel(DocumentBridge& bridge, Finder& finder, QWidget* parent = nullptr);

    /// Shows where that stands, without telling anybody.
    void select(const gestures::Selection& selection);

  signals:
    /// What was selected here with mouse or keys.
    void selected(const throughline::gestures::Selection& selection);
    /// Enter or double-click: the sheet goes there.
    void roleWanted(const throughline::RoleKey& role);
    void taskWanted(const throughline::TaskKey& task);
    void foundWanted(const throughline::FoundText& found);
    void traceWanted(const throughline::RoleKey& role);
    void traceTaskWanted(const throughline::TaskKey& task);
    void removeWanted(const throughline::gestures::Selection& selection);

  protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void search();
    void setChain(bool asChain);
    void announce();
    void activate(const QModelIndex& index);
    void fillMenu(QMenu& menu);
    [[nodiscard]] gestures::Selection selectionHere() const;

    DocumentBridge& bridge_;
    Finder& finder_;
    OutlineModel* model_;
    QLineEdit* line_;
    QButtonGroup* shapes_;
    QTreeView* tree_;
    gestures::Selection wanted_;
    bool isQuiet_ = false;
};

} // namespace throughline
