#pragma once

#include "ui/panels/row_form.h"

namespace throughline {

class ArrivalLabel;
class ChoiceButtons;
class TaskCustomer;

/// What is asked about an achievement that was only named: for whom it was, what changed, how that is known; each
/// answer one edit of the task, and at once where it arrives. The rest is in the task's sheet.
class AchievementForm : public RowForm<Task> {
    Q_OBJECT
  public:
    explicit AchievementForm(DocumentBridge& bridge, QWidget* parent = nullptr);
    /// Whether some answer cannot stand as it was typed; goes there.
    bool goToRefused();
    /// Gives the focus to the first question that is not answered yet.
    void focusQuestion();

  signals:
    void taskWanted(const throughline::TaskKey& task);

  private:
    void addWhom();
    void addChange();
    void addProof();
    void take(const ServiceKey& service);
    void fillWhom(const Task& task);

    Section* whom_ = nullptr;
    Section* change_ = nullptr;
    Section* proof_ = nullptr;
    TaskCustomer* customer_ = nullptr;
    ChoiceField* service_ = nullptr;
    TextField* benefit_ = nullptr;
    LineField* confirmedBy_ = nullptr;
    DayField* confirmedOn_ = nullptr;
    ArrivalLabel* arrives_ = nullptr;
};

} // namespace throughline
