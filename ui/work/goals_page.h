#pragma once

#include <functional>

#include "core/model/entities.h"
#include "ui/work/seen_page.h"

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace throughline {

class FigureTable;
class GoalModel;
class LineField;
class NumberField;

/// Business goals with measure and target, who contributes to each, and the roles that work in isolation.
class GoalsPage : public SeenPage {
    Q_OBJECT
  public:
    explicit GoalsPage(DocumentBridge& bridge, QWidget* parent = nullptr);
    void refresh() override;
    void choose(const GoalKey& goal);
    [[nodiscard]] QListView& list() { return *list_; }
    [[nodiscard]] FigureTable& contributors() { return *contributors_; }

  signals:
    void roleWanted(const throughline::RoleKey& role);

  private:
    QWidget* makeDetail();
    void addGoal(const QString& title);
    void commit(LineField& field, const std::function<void(Goal&)>& change);
    void showDetail();
    void showAlone();

    GoalModel* model_;
    QListView* list_;
    QStackedWidget* right_;
    QLabel* empty_;
    LineField* title_ = nullptr;
    LineField* measure_ = nullptr;
    NumberField* target_ = nullptr;
    QPushButton* remove_ = nullptr;
    QLabel* sentence_ = nullptr;
    FigureTable* contributors_ = nullptr;
    QLabel* aloneWords_ = nullptr;
    FigureTable* alone_ = nullptr;
    GoalKey goal_;
    bool isMarking_ = false;
};

} // namespace throughline
