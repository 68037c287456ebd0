#pragma once

#include <QWidget>

#include "core/model/entities.h"
#include "ui/document/document_bridge.h"

class QStackedWidget;
class QTabBar;

namespace throughline {

class DuePage;
class TaskBulk;
class TaskChips;
class TaskPanel;

/// The Tasks dock: all tasks as a table, with chips that choose among them and what several get at once; and what is
/// owed to whom this week.
class TasksDock : public QWidget {
    Q_OBJECT
  public:
    /// Takes the table in.
    TasksDock(DocumentBridge& bridge, TaskPanel& table, QWidget* parent = nullptr);
    void showDue();
    [[nodiscard]] TaskChips& chips() { return *chips_; }
    [[nodiscard]] TaskBulk& bulk() { return *bulk_; }
    [[nodiscard]] DuePage& due() { return *due_; }
    [[nodiscard]] QSize sizeHint() const override { return {760, 260}; }
    /// Enough for the tabs and a row or two.
    [[nodiscard]] QSize minimumSizeHint() const override;

  signals:
    void taskWanted(const throughline::TaskKey& task);
    void partnershipWanted(const throughline::RoleKey& one, const throughline::RoleKey& other);
    void customerWanted(const throughline::RoleKey& customer);

  protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void applyChips();
    /// Where the dock is low, what chooses among the tasks makes room for them, unless it does choose.
    void makeRoom();
    void noteChosen();
    void follow(const Edit& edit);

    DocumentBridge& bridge_;
    TaskPanel& table_;
    QTabBar* tabs_;
    QStackedWidget* pages_;
    TaskChips* chips_;
    TaskBulk* bulk_;
    DuePage* due_;
};

} // namespace throughline
