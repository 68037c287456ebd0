#pragma once

#include <QWidget>

#include "ui/document/document_bridge.h"

class QStackedWidget;
class QTabBar;

namespace throughline {

class GoalsPage;
class PartnershipsPage;

/// The Partnerships dock: whether a partnership works, and which goals unite the roles.
class PartnershipsPanel : public QWidget {
    Q_OBJECT
  public:
    explicit PartnershipsPanel(DocumentBridge& bridge, QWidget* parent = nullptr);

    void choose(const RoleKey& one, const RoleKey& other);
    void choose(const GoalKey& goal);
    void showGoals();
    [[nodiscard]] PartnershipsPage& partnerships() { return *partnerships_; }
    [[nodiscard]] GoalsPage& goals() { return *goals_; }
    [[nodiscard]] QSize sizeHint() const override { return {900, 340}; }

  signals:
    void roleWanted(const throughline::RoleKey& role);
    void serviceWanted(const throughline::ServiceKey& service);

  private:
    QTabBar* tabs_;
    QStackedWidget* pages_;
    PartnershipsPage* partnerships_;
    GoalsPage* goals_;
};

} // namespace throughline
