// RoleForm's lists: tasks, reach and findings.
#include <QVBoxLayout>
#include <algorithm>
#include <tuple>

#include "core/analysis/analysis.h"
#include "core/model/task_state.h"
#include "ui/looks/rows.h"
#include "ui/looks/theme.h"
#include "ui/panels/findings_watch.h"
#include "ui/panels/role_form.h"
#include "ui/words/words.h"

namespace throughline {

namespace {
constexpr std::size_t reachRows = 8;
constexpr int mostFindings = 6;
} // namespace

void RoleForm::fillTasks(const Role& role) {
    const Chain& chain = bridge_.chain();
    clearRows(*tasks_);
    taskSection_->setVisible(role.kind == RoleKind::internal);
    std::vector<const Task*> tasks;
    for (const Slot slot : chain.tasksOf(chain.roles().slotOf(role.key)))
        tasks.push_back(chain.tasks().at(slot));
    std::ranges::sort(tasks, [](const Task* a, const Task* b) {
        return std::tuple(!isOpen(a->state), a->title, a->key) < std::tuple(!isOpen(b->state), b->title, b->key);
    });
    for (const Task* task : tasks) {
        const QString aside = !task->promised                     ? words::of(task->state)
                              : isOverdue(*task, bridge_.today()) ? tr("overdue, %1").arg(words::ofDay(*task->promised))
                                                                  : words::ofDay(*task->promised);
        auto* row = new LinkRow(stateIcon(task->state), toText(task->title), aside, this);
        row->setAccessibleDescription(words::of(task->state));
        connect(row, &LinkRow::clicked, this, [this, key = task->key] { emit taskWanted(key); });
        tasks_->addWidget(row);
    }
    auto* button = makeButton(tr("Add a task"), "link", this);
    connect(button, &QPushButton::clicked, this, [this] { emit newTaskWanted(key()); });
    tasks_->addWidget(button, 0, Qt::AlignLeft);
}

void RoleForm::showEvent(QShowEvent* event) {
    RowForm<Role>::showEvent(event);
    reachTimer_->start();
}

void RoleForm::fillReach() {
    const Slot slot = bridge_.chain().roles().slotOf(key());
    if (slot == noSlot || bridge_.chain().roles().at(slot)->kind != RoleKind::internal || !isVisible())
        return;
    clearRows(*reach_);
    reachOf_ = key();
    const Trace trace = bridge_.analysis().traceRole(slot, 0);
    std::size_t shown = 0;
    for (const EndCustomerReach& end : trace.endCustomers) {
        if (shown++ == reachRows)
            break;
        const Role& role = *bridge_.chain().roles().at(end.role);
        auto* row = new ShareRow(toText(role.title), end.reach, words::ofShare(end.reach), this);
        connect(row, &ShareRow::clicked, this, [this, key = role.key] { emit traceBackWanted(key); });
        reach_->addWidget(row);
    }
    if (trace.endCustomers.size() > reachRows) {
        reach_->addWidget(makeLabel(tr("and %n more", nullptr, static_cast<int>(trace.endCustomers.size() - reachRows)),
                                    "caption", this));
    }
    if (trace.lost > 1e-9) {
        reach_->addWidget(
            makeLabel(tr("%1 is not traced to an end customer yet.").arg(words::ofShare(trace.lost)), "warning", this));
    }
    if (trace.assumed && !trace.endCustomers.empty()) {
        reach_->addWidget(
            makeLabel(tr("No end customer is marked, so those who serve nobody are assumed."), "caption", this));
    }
    if (!trace.endCustomers.empty()) {
        auto* button = makeButton(tr("Trace this role"), "link", this);
        connect(button, &QPushButton::clicked, this, [this] { emit traceWanted(key()); });
        reach_->addWidget(button, 0, Qt::AlignLeft);
    }
    reachSection_->setVisible(reach_->count() > 0);
}

void RoleForm::fillFindings() {
    clearRows(*findings_);
    int count = 0;
    for (const Finding& finding : FindingsWatch::of(bridge_).findings()) {
        if (std::ranges::find(finding.keys, key().text()) == finding.keys.end())
            continue;
        if (++count > mostFindings)
            continue;
        const bool isProblem = finding.severity == Severity::problem;
        QString words = words::ofFact(finding.fact, finding.arguments);
        if (!finding.suggestion.empty())
            words = tr("%1 %2", "a finding and what to do about it")
                        .arg(words, words::ofFact(finding.suggestion, finding.arguments));
        QLabel* label = makeLabel(words, isProblem ? "warning" : "caption", this);
        label->setContentsMargins(2, 2, 2, 4);
        findings_->addWidget(label);
    }
    if (count > mostFindings)
        findings_->addWidget(makeLabel(tr("and %n more", nullptr, count - mostFindings), "caption", this));
    findingSection_->setVisible(count > 0);
}

} // namespace throughline
