#pragma once

#include "ui/panels/row_form.h"
#include "ui/panels/tick_list.h"

class QPushButton;
class QVBoxLayout;

namespace throughline {

class ArrivalLabel;
class ChoiceButtons;
class TaskCustomer;

/// Everything about one task, in the order in which it is asked: for whom it is, what they expect and how it will be
/// exceeded, until when; its state, one click each; once it is delivered, how it went and what of it arrives where, or
/// what was learned; what it matters for. The rest opens with "More".
class TaskForm : public RowForm<Task> {
    Q_OBJECT
  public:
    TaskForm(DocumentBridge& bridge, QWidget* parent = nullptr);
    void focusTitle();
    /// The one way by which the state changes here: one edit, and once delivered the next question.
    void changeState(TaskState state);

  signals:
    void roleWanted(const throughline::RoleKey& role);
    void traceWanted(const throughline::TaskKey& task);

  private:
    void addMain();
    void addExpectation();
    void addStates();
    // task_form_outcome.cpp
    void addOutcome();
    void addImpact();
    void fillOutcome(const Task& task);
    void fillImpact(const Task& task);
    void addServed();
    void addMore();
    void fillTop(const Task& task);
    void fillServices(const Task& task);
    void fillStates(const Task& task);
    template <class E>
    void addNamed(Section& section, const QString& title, std::vector<Key<E>> Task::*member);

    LineField* title_ = nullptr;
    QVBoxLayout* top_ = nullptr;
    Section* main_ = nullptr;
    Section* went_ = nullptr;
    Section* impact_ = nullptr;
    Section* served_ = nullptr;
    Section* more_ = nullptr;
    TaskCustomer* customer_ = nullptr;
    TextField* expectation_ = nullptr;
    ChoiceField* service_ = nullptr;
    QPushButton* offered_ = nullptr; ///< the service's own expectation
    QLabel* state_ = nullptr;
    QList<QPair<QPushButton*, TaskState>> states_;
    DayField* delivered_ = nullptr;
    ChoiceButtons* outcome_ = nullptr;
    TextField* lesson_ = nullptr;
    ChoiceField* spread_ = nullptr;
    ChoiceField* at_ = nullptr;
    LineField* confirmedBy_ = nullptr;
    DayField* confirmedOn_ = nullptr;
    ArrivalLabel* arrives_ = nullptr;
    TaskKey asked_; ///< the task whose impact section was opened to ask
};

/// The keys of the three commands, which the window gives to its menu.
inline constexpr auto startTaskKeys = "Ctrl+Shift+T";
inline constexpr auto deliverTaskKeys = "Ctrl+Shift+D";
inline constexpr auto dropTaskKeys = "Ctrl+Shift+X";

} // namespace throughline
