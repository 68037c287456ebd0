#include "ui/work/tasks_dock.h"

#include <QItemSelectionModel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>
#include <algorithm>
#include <memory>

#include "core/analysis/task_filter.h"
#include "ui/looks/flow_row.h"
#include "ui/tables/table_model.h"
#include "ui/tables/table_pane.h"
#include "ui/tables/table_view.h"
#include "ui/tables/task_panel.h"
#include "ui/work/due_page.h"
#include "ui/work/task_bulk.h"
#include "ui/work/task_chips.h"

namespace throughline {

TasksDock::TasksDock(DocumentBridge& bridge, TaskPanel& table, QWidget* parent)
    : QWidget(parent),
      bridge_(bridge),
      table_(table),
      tabs_(new QTabBar(this)),
      pages_(new QStackedWidget(this)),
      chips_(new TaskChips(bridge, this)),
      bulk_(new TaskBulk(bridge, this)),
      due_(new DuePage(bridge, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    tabs_->setAccessibleName(tr("Tasks"));
    // The tools of the table stand beside the tabs, where there is room.
    auto* top = new FlowRow;
    top->addWidget(tabs_);
    QWidget& bar = table_.pane().bar();
    bar.setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    top->addWidget(&bar);
    column->addLayout(top);
    column->addWidget(pages_, 1);
    auto* all = new QWidget(pages_);
    auto* allColumn = new QVBoxLayout(all);
    allColumn->setContentsMargins(0, 0, 0, 0);
    allColumn->setSpacing(0);
    allColumn->addWidget(chips_);
    allColumn->addWidget(bulk_);
    allColumn->addWidget(&table_, 1);
    table_.show();
    pages_->addWidget(all);
    pages_->addWidget(due_);
    tabs_->addTab(tr("All tasks"));
    tabs_->addTab(tr("What I owe"));
    connect(tabs_, &QTabBar::currentChanged, this, [this](int page) {
        pages_->setCurrentIndex(page);
        makeRoom();
    });
    connect(chips_, &TaskChips::changed, this, &TasksDock::applyChips);
    // Also where the selection comes from elsewhere: the bar tells what it would change.
    connect(table_.pane().table().selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TasksDock::noteChosen);
    connect(&table_.pane().model(), &QAbstractItemModel::modelReset, this, &TasksDock::noteChosen);
    connect(due_, &DuePage::taskWanted, this, &TasksDock::taskWanted);
    connect(due_, &DuePage::partnershipWanted, this, &TasksDock::partnershipWanted);
    connect(due_, &DuePage::customerWanted, this, &TasksDock::customerWanted);
    connect(&bridge_, &DocumentBridge::edited, this, &TasksDock::follow);
    connect(&bridge_, &DocumentBridge::documentChanged, this, [this] { chips_->setFilter({}); });
}

void TasksDock::showDue() {
    tabs_->setCurrentIndex(1);
}

void TasksDock::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    chips_->refresh();
}

QSize TasksDock::minimumSizeHint() const {
    constexpr int leastPage = 68; // the heading of the table, and a row
    const int top = std::max(tabs_->minimumSizeHint().height(), table_.pane().bar().minimumSizeHint().height());
    return {QWidget::minimumSizeHint().width(), top + leastPage};
}

void TasksDock::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    makeRoom();
}

void TasksDock::makeRoom() {
    QWidget& bar = table_.pane().bar();
    constexpr int between = 12;
    const bool isOneLine = width() >= tabs_->sizeHint().width() + bar.minimumSizeHint().width() + between;
    const int whole = minimumSizeHint().height() + chips_->minimumSizeHint().height() +
                      (isOneLine ? 0 : bar.minimumSizeHint().height());
    const bool hasRoom = height() >= whole;
    chips_->setVisible(hasRoom || chips_->filter() != TaskFilter());
    const bool isWanted = isOneLine || hasRoom || !table_.pane().filter().text().isEmpty();
    bar.setVisible(tabs_->currentIndex() == 0 && isWanted);
}

void TasksDock::applyChips() {
    makeRoom();
    if (chips_->filter() == TaskFilter()) {
        table_.pane().model().setRowFilter({});
        return;
    }
    auto sieve = std::make_shared<TaskSieve>(bridge_.chain(), chips_->filter(), bridge_.today());
    table_.pane().model().setRowFilter([this, sieve](Slot slot) {
        const Task* task = bridge_.chain().tasks().at(slot);
        return task != nullptr && sieve->passes(bridge_.chain(), *task);
    });
}

void TasksDock::noteChosen() {
    std::vector<TaskKey> tasks;
    const TableModel& model = table_.pane().model();
    for (const int row : table_.pane().table().selectedRows())
        tasks.emplace_back(model.content().keyOf(model.slotAt(row)));
    bulk_->setTasks(std::move(tasks));
}

void TasksDock::follow(const Edit& edit) {
    const auto has = [&]<class E>() {
        return std::ranges::any_of(edit.changes,
                                   [](const AnyChange& one) { return std::holds_alternative<Change<E>>(one); });
    };
    const bool hasRoles = has.operator()<Role>();
    if (isVisible() && (hasRoles || has.operator()<Service>()))
        chips_->refresh();
    // What is mine hangs on who I am and which roles I hold.
    if (chips_->filter().mine && (hasRoles || has.operator()<DocumentInfo>()))
        applyChips();
}

} // namespace throughline
