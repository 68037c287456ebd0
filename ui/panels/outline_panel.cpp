#include "ui/panels/outline_panel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/find/finder.h"
#include "ui/find/result_delegate.h"
#include "ui/looks/theme.h"
#include "ui/panels/outline_model.h"

namespace throughline {

namespace {
constexpr std::size_t mostFound = 300;
constexpr int departmentsId = 0;
constexpr int chainId = 1;

void addOnce(auto& keys, const auto& key) {
    if (!key.isNone() && std::ranges::find(keys, key) == keys.end())
        keys.push_back(key);
}
} // namespace

OutlinePanel::OutlinePanel(DocumentBridge& bridge, Finder& finder, QWidget* parent)
    : QWidget(parent),
      bridge_(bridge),
      finder_(finder),
      model_(new OutlineModel(bridge, this)),
      line_(new QLineEdit(this)),
      shapes_(new QButtonGroup(this)),
      tree_(new QTreeView(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(8, 4, 8, 6);
    top->setSpacing(6);
    line_->setPlaceholderText(tr("Search everything"));
    line_->setAccessibleName(line_->placeholderText());
    line_->setClearButtonEnabled(true);
    line_->addAction(themeIcon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    line_->installEventFilter(this);
    top->addWidget(line_);
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    const auto addShape = [&](int id, const QString& text, const QString& tip) {
        auto* button = new QToolButton(this);
        button->setText(text);
        button->setToolTip(tip);
        button->setCheckable(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        shapes_->addButton(button, id);
        row->addWidget(button, 1);
    };
    addShape(departmentsId, tr("Departments"), tr("Departments, their roles, and the people and tasks of those"));
    addShape(chainId, tr("Chain"), tr("Each role with whom it serves, to the end customers"));
    shapes_->button(departmentsId)->setChecked(true);
    top->addLayout(row);
    column->addLayout(top);

    tree_->setModel(model_);
    tree_->setItemDelegate(new ResultDelegate(tree_));
    tree_->setHeaderHidden(true);
    tree_->setUniformRowHeights(true);
    tree_->setIndentation(16);
    tree_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    tree_->setEditTriggers(QAbstractItemView::EditKeyPressed);
    tree_->setExpandsOnDoubleClick(false);
    tree_->setDragEnabled(true);
    tree_->setAcceptDrops(true);
    tree_->setDropIndicatorShown(true);
    tree_->setDragDropMode(QAbstractItemView::DragDrop);
    tree_->setDefaultDropAction(Qt::MoveAction);
    tree_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    tree_->setAccessibleName(tr("Outline"));
    tree_->setContextMenuPolicy(Qt::CustomContextMenu);
    tree_->installEventFilter(this);
    column->addWidget(tree_, 1);

    connect(line_, &QLineEdit::textChanged, this, &OutlinePanel::search);
    connect(&finder_, &Finder::completed, this, [this] {
        if (isVisible() && !line_->text().trimmed().isEmpty())
            search();
    });
    connect(&bridge_, &DocumentBridge::edited, this, [this] {
        // After the finder has taken the edit in.
        if (isVisible() && !line_->text().trimmed().isEmpty())
            QMetaObject::invokeMethod(this, &OutlinePanel::search, Qt::QueuedConnection);
    });
    connect(&bridge_, &DocumentBridge::documentChanged, this, [this] { line_->clear(); });
    connect(shapes_, &QButtonGroup::idClicked, this, [this](int id) { setChain(id == chainId); });
    connect(tree_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OutlinePanel::announce);
    connect(tree_, &QTreeView::doubleClicked, this, &OutlinePanel::activate);
    connect(tree_, &QTreeView::customContextMenuRequested, this, [this](const QPoint& place) {
        QMenu menu(this);
        fillMenu(menu);
        if (!menu.isEmpty())
            menu.exec(tree_->viewport()->mapToGlobal(place));
    });
}

void OutlinePanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    model_->setShown(true);
    select(wanted_);
}

void OutlinePanel::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    model_->setShown(false);
}

void OutlinePanel::setChain(bool asChain) {
    const QSignalBlocker quiet(line_);
    line_->clear();
    model_->setShape(asChain ? OutlineModel::Shape::chain : OutlineModel::Shape::departments);
    select(wanted_);
}

void OutlinePanel::search() {
    const QString typed = line_->text().trimmed();
    if (typed.isEmpty()) {
        setChain(shapes_->checkedId() == chainId);
        return;
    }
    model_->setFound(finder_.search(typed, mostFound), typed);
}

gestures::Selection OutlinePanel::selectionHere() const {
    gestures::Selection selection;
    for (const QModelIndex& index : tree_->selectionModel()->selectedIndexes()) {
        addOnce(selection.roles, model_->roleOf(index));
        addOnce(selection.tasks, model_->taskOf(index));
        // A person stands for the role that is held.
        if (model_->kindOf(index) == OutlineModel::Kind::person)
            addOnce(selection.roles, model_->roleOf(index.parent()));
    }
    return selection;
}

void OutlinePanel::announce() {
    if (isQuiet_)
        return;
    wanted_ = selectionHere();
    if (wanted_.roles.empty() && wanted_.tasks.empty())
        return;
    const QScopedValueRollback quiet(isQuiet_, true);
    emit selected(wanted_);
}

void OutlinePanel::select(const gestures::Selection& selection) {
    constexpr std::size_t most = 100; ///< beyond this nobody looks for each line
    if (isQuiet_)
        return;
    wanted_ = selection;
    if (!isVisible() || model_->shape() == OutlineModel::Shape::found)
        return;
    const QScopedValueRollback quiet(isQuiet_, true);
    tree_->clearSelection();
    if (selection.roles.empty() || selection.roles.size() > most)
        return;
    QModelIndex first;
    for (const RoleKey& role : selection.roles) {
        const QModelIndex index = model_->indexOf(role);
        if (!index.isValid())
            continue;
        if (!first.isValid())
            first = index;
        tree_->selectionModel()->select(index, QItemSelectionModel::Select);
    }
    if (first.isValid()) {
        tree_->selectionModel()->setCurrentIndex(first, QItemSelectionModel::Select);
        tree_->scrollTo(first);
    }
}

void OutlinePanel::activate(const QModelIndex& index) {
    if (!index.isValid())
        return;
    if (const FoundText* found = model_->foundOf(index)) {
        const FoundText wanted = *found;
        emit foundWanted(wanted);
    } else if (const TaskKey task = model_->taskOf(index); !task.isNone()) {
        emit taskWanted(task);
    } else if (const RoleKey role = model_->roleOf(index); !role.isNone()) {
        emit roleWanted(role);
    } else if (model_->kindOf(index) == OutlineModel::Kind::person) {
        emit roleWanted(model_->roleOf(index.parent()));
    } else if (model_->kindOf(index) == OutlineModel::Kind::department) {
        tree_->setExpanded(index, !tree_->isExpanded(index));
    }
}

void OutlinePanel::fillMenu(QMenu& menu) {
    const QModelIndex index = tree_->currentIndex();
    if (!index.isValid() || !tree_->selectionModel()->isSelected(index))
        return;
    const RoleKey role = model_->roleOf(index);
    const TaskKey task = model_->taskOf(index);
    if (model_->kindOf(index) == OutlineModel::Kind::department) {
        menu.addAction(themeIcon(QStringLiteral("select")), tr("Select its roles"), this, [this, index] {
            emit selected({model_->rolesOf(model_->departmentOf(index)), {}, {}});
        });
    } else {
        menu.addAction(themeIcon(QStringLiteral("find")), tr("Show on the sheet"), this,
                       [this, index] { activate(index); });
    }
    if (!role.isNone()) {
        menu.addAction(themeIcon(QStringLiteral("trace")), tr("Trace"), this, [this, role] { emit traceWanted(role); });
    } else if (!task.isNone()) {
        menu.addAction(themeIcon(QStringLiteral("trace")), tr("Trace"), this,
                       [this, task] { emit traceTaskWanted(task); });
    }
    if (index.flags().testFlag(Qt::ItemIsEditable)) {
        QAction* rename = menu.addAction(themeIcon(QStringLiteral("edit")), tr("Rename"), this,
                                         [this, index] { tree_->edit(index); });
        rename->setShortcut(QKeySequence(Qt::Key_F2));
    }
    if (!role.isNone() || !task.isNone()) {
        menu.addSeparator();
        menu.addAction(themeIcon(QStringLiteral("delete")), tr("Remove from the chain"), this,
                       [this] { emit removeWanted(selectionHere()); });
    }
}

bool OutlinePanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == line_) {
        if (key->key() == Qt::Key_Down || isReturn) {
            const QModelIndex first = model_->index(0, 0);
            tree_->setFocus();
            if (first.isValid() && !tree_->currentIndex().isValid())
                tree_->setCurrentIndex(first);
            if (isReturn)
                activate(tree_->currentIndex());
            return true;
        }
        if (key->key() == Qt::Key_Escape && !line_->text().isEmpty()) {
            line_->clear();
            return true;
        }
    } else if (watched == tree_ && isReturn) {
        activate(tree_->currentIndex());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace throughline
