#include "ui/panels/task_panel.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include "core/model/enumerations.h"
#include "ui/panels/rows.h"
#include "ui/panels/task_model.h"
#include "ui/text.h"
#include "ui/theme.h"
#include "ui/words.h"

namespace throughline {

namespace {

/// Edits the state by a list of the four, everything else by a line.
class TaskDelegate : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override {
        if (index.column() != TaskModel::stateColumn)
            return QStyledItemDelegate::createEditor(parent, option, index);
        auto* box = new QComboBox(parent);
        for (const TaskState state :
             {TaskState::planned, TaskState::inProgress, TaskState::delivered, TaskState::dropped}) {
            box->addItem(stateIcon(state), words::of(state), toText(nameOf(state)));
        }
        connect(box, &QComboBox::activated, this, [this, box] {
            auto* self = const_cast<TaskDelegate*>(this);
            emit self->commitData(box);
            emit self->closeEditor(box);
        });
        return box;
    }

    void setEditorData(QWidget* editor, const QModelIndex& index) const override {
        if (auto* box = qobject_cast<QComboBox*>(editor)) {
            box->setCurrentText(index.data(Qt::EditRole).toString());
            QMetaObject::invokeMethod(box, &QComboBox::showPopup, Qt::QueuedConnection);
        } else {
            QStyledItemDelegate::setEditorData(editor, index);
        }
    }

    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override {
        if (auto* box = qobject_cast<QComboBox*>(editor)) {
            model->setData(index, box->currentData(), Qt::EditRole);
        } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
            if (line->text() != index.data(Qt::EditRole).toString())
                model->setData(index, line->text(), Qt::EditRole);
        }
    }
};

/// Finds what is typed in any column, whatever the case.
class TaskFilter : public QSortFilterProxyModel {
  public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

  protected:
    [[nodiscard]] bool lessThan(const QModelIndex& a, const QModelIndex& b) const override {
        const QVariant left = a.data(TaskModel::sortRole);
        const QVariant right = b.data(TaskModel::sortRole);
        if (left.userType() == QMetaType::Int)
            return left.toInt() < right.toInt();
        return left.toString().localeAwareCompare(right.toString()) < 0;
    }
};

} // namespace

TaskPanel::TaskPanel(DocumentBridge& bridge, QWidget* parent)
    : QWidget(parent),
      bridge_(bridge),
      model_(new TaskModel(bridge, this)),
      sorted_(new TaskFilter(this)),
      filter_(new QLineEdit(this)),
      table_(new QTableView(this)) {
    sorted_->setSourceModel(model_);
    sorted_->setFilterKeyColumn(-1);
    sorted_->setFilterCaseSensitivity(Qt::CaseInsensitive);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(8, 4, 8, 6);
    filter_->setPlaceholderText(tr("Filter tasks"));
    filter_->setClearButtonEnabled(true);
    filter_->setMaximumWidth(280);
    filter_->addAction(themeIcon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    connect(filter_, &QLineEdit::textChanged, sorted_, &QSortFilterProxyModel::setFilterFixedString);
    top->addWidget(filter_);
    top->addStretch(1);
    auto* add = new QPushButton(themeIcon(QStringLiteral("add")), tr("Add task"), this);
    connect(add, &QPushButton::clicked, this, &TaskPanel::newTaskWanted);
    top->addWidget(add);
    column->addLayout(top);

    table_->setModel(sorted_);
    table_->setItemDelegate(new TaskDelegate(table_));
    table_->setSortingEnabled(true);
    table_->sortByColumn(TaskModel::stateColumn, Qt::AscendingOrder);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->setTabKeyNavigation(false);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(30);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    table_->horizontalHeader()->setMinimumSectionSize(60);
    const int widths[] = {132, 220, 170, 170, 124, 116, 140};
    for (int i = 0; i < TaskModel::columns; ++i)
        table_->setColumnWidth(i, widths[i]);
    table_->setAccessibleName(tr("Tasks"));
    column->addWidget(table_, 1);

    const auto activate = [this](const QModelIndex& index) {
        if (index.isValid())
            emit taskActivated(model_->keyAt(sorted_->mapToSource(index).row()));
    };
    connect(table_, &QTableView::clicked, this, activate);

    auto* trace = new QAction(tr("Trace"), table_);
    trace->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    auto* remove = new QAction(tr("Remove task"), table_);
    remove->setShortcut(QKeySequence(Qt::Key_Delete));
    for (QAction* action : {trace, remove}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        table_->addAction(action);
    }
    connect(trace, &QAction::triggered, this, [this, activate] { activate(table_->currentIndex()); });
    connect(remove, &QAction::triggered, this, [this] {
        const QModelIndex index = table_->currentIndex();
        if (index.isValid())
            emit removeWanted(model_->keyAt(sorted_->mapToSource(index).row()));
    });
    table_->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void TaskPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    // The title takes what the other columns leave, but never so little that it cannot be read.
    constexpr int least = 220;
    int others = 0;
    for (int column = 0; column < TaskModel::columns; ++column) {
        if (column != TaskModel::titleColumn)
            others += table_->columnWidth(column);
    }
    constexpr int scrollBar = 14;
    table_->setColumnWidth(TaskModel::titleColumn, qMax(least, width() - others - scrollBar));
}

void TaskPanel::select(const TaskKey& task) {
    const int row = model_->rowOf(task);
    if (row < 0) {
        table_->clearSelection();
        return;
    }
    const QModelIndex index = sorted_->mapFromSource(model_->index(row, TaskModel::titleColumn));
    if (!index.isValid())
        return;
    const QModelIndex current = table_->currentIndex();
    if (current.row() != index.row())
        table_->setCurrentIndex(index);
    table_->selectRow(index.row());
}

} // namespace throughline
