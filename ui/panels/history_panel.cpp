#include "ui/panels/history_panel.h"

#include <QListView>
#include <QVBoxLayout>

#include "ui/looks/rows.h"
#include "ui/panels/history_model.h"

namespace throughline {

HistoryPanel::HistoryPanel(DocumentBridge& bridge, QWidget* parent)
    : QWidget(parent),
      bridge_(bridge),
      model_(new HistoryModel(bridge, this)),
      list_(new QListView(this)),
      empty_(makeLabel(tr("Nothing was changed yet. Every edit will stand here; a click goes back to it."), "muted",
                       this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    list_->setModel(model_);
    list_->setUniformItemSizes(true);
    list_->setItemDelegate(new ElidingDelegate(list_));
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setAccessibleName(tr("History"));
    column->addWidget(list_);
    empty_->setContentsMargins(14, 8, 14, 12);
    column->addWidget(empty_, 0, Qt::AlignTop);
    connect(model_, &HistoryModel::modelReset, this, &HistoryPanel::showWhetherEmpty);
    showWhetherEmpty();
    connect(list_, &QListView::clicked, this, &HistoryPanel::goTo);
    connect(list_, &QListView::activated, this, &HistoryPanel::goTo);
    // Not within the edit: its entry is read from the store, which is busy until the edit is done.
    connect(&bridge_, &DocumentBridge::stateChanged, this, &HistoryPanel::refresh, Qt::QueuedConnection);
    connect(&bridge_, &DocumentBridge::documentChanged, this, &HistoryPanel::refresh, Qt::QueuedConnection);
}

void HistoryPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void HistoryPanel::refresh() {
    if (isVisible())
        model_->refresh();
}

void HistoryPanel::showWhetherEmpty() {
    const bool isEmpty = model_->rowCount() == 0;
    list_->setVisible(!isEmpty);
    empty_->setVisible(isEmpty);
}

void HistoryPanel::goTo(const QModelIndex& index) {
    if (!index.isValid())
        return;
    const HistoryStep step = model_->stepAt(index.row());
    if (step.state == HistoryStep::State::replaced) {
        bridge_.sayNote(tr("This edit was taken back and replaced by what came after it, so nothing leads to it."));
        return;
    }
    if (step.distance == 0)
        return;
    if (step.state == HistoryStep::State::made)
        emit undoWanted(step.distance);
    if (step.state == HistoryStep::State::takenBack)
        emit redoWanted(step.distance);
}

} // namespace throughline
