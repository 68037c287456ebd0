#pragma once

#include "ui/panels/row_form.h"
#include "ui/panels/tick_list.h"

class QVBoxLayout;

namespace throughline {

/// Everything about one task: first its title, for whom and the promised day; the rest opens with "More".
class TaskForm : public RowForm<Task> {
    Q_OBJECT
  public:
    TaskForm(DocumentBridge& bridge, QWidget* parent = nullptr);
    void focusTitle();

  signals:
    void roleWanted(const throughline::RoleKey& role);
    void traceWanted(const throughline::TaskKey& task);

  private:
    void addMain();
    void addImpact();
    void addMore();
    void fillTop(const Task& task);
    void fillVisible(const Task& task);
    template <class Member>
    auto readImpact(Member member);
    template <class Member>
    auto writeImpact(Member member);
    template <class E>
    void addNamed(const QString& title, std::vector<Key<E>> Task::*member);

    LineField* title_ = nullptr;
    QVBoxLayout* top_ = nullptr;
    Section* main_ = nullptr;
    Section* impact_ = nullptr;
    Section* more_ = nullptr;
    ChoiceField* service_ = nullptr;
    DayField* delivered_ = nullptr;
    ChoiceField* outcome_ = nullptr;
    TextField* lesson_ = nullptr;
    ChoiceField* spread_ = nullptr;
    ChoiceField* at_ = nullptr;
    LineField* confirmedBy_ = nullptr;
    DayField* confirmedOn_ = nullptr;
};

} // namespace throughline
