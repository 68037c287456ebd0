#include "ui/work/task_bulk.h"

#include <QLabel>
#include <QPushButton>
#include <algorithm>

#include "core/model/task_gestures.h"
#include "core/model/task_state.h"
#include "core/model/value_order.h"
#include "ui/looks/flow_row.h"
#include "ui/looks/rows.h"
#include "ui/panels/fields.h"
#include "ui/words/text.h"

namespace throughline {

namespace {
const QString noValue = QStringLiteral("-");
}

TaskBulk::TaskBulk(DocumentBridge& bridge, QWidget* parent)
    : QWidget(parent),
      bridge_(bridge),
      count_(makeLabel(QString(), "strong", this)),
      promised_(new DayField([this] { return bridge_.today(); }, this)),
      value_(new ChoiceField(this)) {
    auto* row = new FlowRow(this);
    row->setContentsMargins(8, 4, 8, 6);
    count_->setWordWrap(false);
    count_->setContentsMargins(4, 0, 8, 0);
    row->addWidget(count_);
    const auto add = [&](const QString& words, TaskState state) {
        QPushButton* button = makeButton(words, "choice", this);
        connect(button, &QPushButton::clicked, this,
                [this, state] { commit([&](Task& task) { setState(task, state, bridge_.today()); }); });
        row->addWidget(button);
    };
    add(tr("Start", "work on a task"), TaskState::inProgress);
    add(tr("Delivered"), TaskState::delivered);
    add(tr("Drop", "a task"), TaskState::dropped);
    promised_->setPlaceholderText(tr("Promised for"));
    promised_->setAccessibleName(tr("Promised day of all of them"));
    constexpr int dayWidth = 140;
    promised_->setFixedWidth(dayWidth);
    row->addWidget(promised_);
    connect(promised_, &DayField::dayCommitted, this, [this](std::optional<Day> day) {
        commit([&](Task& task) { task.promised = day; });
        promised_->setDay(std::nullopt);
    });
    value_->setAccessibleName(tr("What all of them matter for"));
    row->addWidget(value_);
    connect(value_, &ChoiceField::chosen, this, [this](const QString& chosen) {
        if (chosen == noValue) {
            commit([](Task& task) { task.values.clear(); });
        } else if (const ValueKey key(fromText(chosen)); !key.isNone()) {
            commit([&](Task& task) {
                if (std::ranges::find(task.values, key) == task.values.end())
                    task.values.push_back(key);
            });
        }
        value_->setChoice(QString());
    });
    hide();
}

void TaskBulk::commit(const std::function<void(Task&)>& change) {
    bridge_.perform(gestures::changeTasks(bridge_.chain(), tasks_, change));
}

void TaskBulk::setTasks(std::vector<TaskKey> tasks) {
    tasks_ = std::move(tasks);
    const bool areSeveral = tasks_.size() > 1;
    if (areSeveral) {
        count_->setText(tr("%n tasks", nullptr, static_cast<int>(tasks_.size())));
        fillValues();
    }
    setVisible(areSeveral);
}

void TaskBulk::fillValues() {
    QList<QPair<QString, QString>> entries{{tr("Matter for …"), QString()}};
    for (const Value* value : rankedValues(bridge_.chain()))
        entries.append({toText(value->title), toText(value->key.text())});
    if (entries.size() > 1)
        entries.append({tr("Nothing in particular"), noValue});
    value_->setEntries(entries);
    value_->setChoice(QString());
    value_->setVisible(entries.size() > 1);
}

} // namespace throughline
