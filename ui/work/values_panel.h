#pragma once

#include <functional>
#include <optional>

#include "core/model/result.h"
#include "ui/work/seen_page.h"

class QFrame;
class QLabel;
class QListView;

namespace throughline {

class DayField;
class EffortBox;
class LineField;
class TaskLines;
class ValueModel;

/// What deserves my best effort? The Values dock: what matters, dragged into order or as it was on an earlier day, how
/// the effort of a time is spread over it, and the open tasks that serve none.
class ValuesPanel : public SeenPage {
    Q_OBJECT
  public:
    /// A chain with the values as they stood at the end of a day; a status where that cannot be told. Without it, only
    /// the order of now is shown.
    using Past = std::function<Result<Chain>(Day)>;
    ValuesPanel(DocumentBridge& bridge, Past past, QWidget* parent = nullptr);
    void refresh() override;
    /// Shows the order of an earlier day; none, and today or later: that of now.
    void showDay(std::optional<Day> day);
    [[nodiscard]] QListView& list() { return *list_; }
    [[nodiscard]] EffortBox& effort() { return *effort_; }
    [[nodiscard]] TaskLines& unserved() { return *unserved_; }
    [[nodiscard]] QSize sizeHint() const override { return {900, 340}; }

  signals:
    void taskWanted(const throughline::TaskKey& task);

  private:
    QWidget* makeList(QWidget* parent);
    QWidget* makeUnserved(QWidget* parent);
    void addActions();
    void addValue(const QString& title);
    void fillUnserved();

    Past past_;
    ValueModel* model_;
    QListView* list_;
    DayField* day_;
    QFrame* pastStrip_;
    QLabel* pastWords_;
    LineField* add_;
    QLabel* empty_;
    EffortBox* effort_;
    TaskLines* unserved_;
    QLabel* unservedWords_;
    QListView* unservedList_;
    std::optional<Day> shownDay_;
};

} // namespace throughline
