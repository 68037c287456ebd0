#include "ui/work/values_panel.h"

#include <QAction>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/analysis/effort.h"
#include "core/model/gestures.h"
#include "ui/looks/margins.h"
#include "ui/looks/rows.h"
#include "ui/looks/stacking_parts.h"
#include "ui/panels/add_line.h"
#include "ui/panels/fields.h"
#include "ui/words/text.h"
#include "ui/words/words.h"
#include "ui/work/effort_box.h"
#include "ui/work/task_lines.h"
#include "ui/work/two_lines.h"
#include "ui/work/value_model.h"

namespace throughline {

ValuesPanel::ValuesPanel(DocumentBridge& bridge, Past past, QWidget* parent)
    : SeenPage(bridge, parent), past_(std::move(past)), model_(new ValueModel(bridge, this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    constexpr int leastWidth = 840;
    auto* parts = new StackingParts(leastWidth, this);
    row->addWidget(parts);
    auto* scroll = new QScrollArea(parts);
    auto* middle = new QWidget(scroll);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(16, 4, 16, 8);
    effort_ = new EffortBox(bridge, middle);
    column->addWidget(effort_);
    scroll->setWidget(middle);
    scroll->setMinimumWidth(380);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    middle->setAutoFillBackground(false);
    parts->add(makeList(parts), 260, 220);
    parts->add(scroll, 520, 260, 1);
    parts->add(makeUnserved(parts), 300, 180);
    addActions();
}

QWidget* ValuesPanel::makeList(QWidget* parent) {
    auto* side = new QWidget(parent);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(leading(12, 4, 0, 8));
    column->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("What matters"), "strong", side), 1);
    day_ = new DayField([this] { return bridge_.today(); }, side);
    constexpr int dayWidth = 132;
    day_->setFixedWidth(dayWidth);
    day_->setPlaceholderText(tr("As of today"));
    day_->setAccessibleName(tr("The order of an earlier day"));
    day_->setToolTip(tr("Look at the order of an earlier day"));
    connect(day_, &DayField::dayCommitted, this, &ValuesPanel::showDay);
    head->addWidget(day_);
    day_->setVisible(static_cast<bool>(past_));
    column->addLayout(head);
    pastStrip_ = new QFrame(side);
    auto* strip = new QHBoxLayout(pastStrip_);
    strip->setContentsMargins(0, 0, 0, 0);
    pastWords_ = makeLabel(QString(), "muted", pastStrip_);
    strip->addWidget(pastWords_, 1);
    auto* back = makeButton(tr("Back to today"), "link", pastStrip_);
    connect(back, &QPushButton::clicked, this, [this] { showDay(std::nullopt); });
    strip->addWidget(back, 0, Qt::AlignTop);
    pastStrip_->hide();
    column->addWidget(pastStrip_);
    list_ = new QListView(side);
    list_->setModel(model_);
    list_->setItemDelegate(new ElidingDelegate(list_));
    list_->setAccessibleName(tr("What matters"));
    list_->setSpacing(1);
    list_->setDragDropMode(QAbstractItemView::InternalMove);
    list_->setDefaultDropAction(Qt::MoveAction);
    list_->setDropIndicatorShown(true);
    list_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(model_, &ValueModel::moved, this,
            [this](const ValueKey& value) { list_->setCurrentIndex(model_->index(model_->rowOf(value), 0)); });
    empty_ = makeLabel(tr("Write down what matters to you, one line each, and drag it into order. Tasks then say what "
                          "they matter for."),
                       "muted", side);
    column->addWidget(empty_);
    column->addWidget(list_, 1);
    add_ = new LineField(side);
    makeAddLine(*add_, tr("Add a value"), [this](const QString& typed) { addValue(typed); });
    column->addWidget(add_);
    side->setMinimumWidth(240);
    return side;
}

QWidget* ValuesPanel::makeUnserved(QWidget* parent) {
    auto* side = new QWidget(parent);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(leading(12, 8, 8, 8));
    column->setSpacing(4);
    unservedWords_ = makeLabel(QString(), "strong", side);
    column->addWidget(unservedWords_);
    unserved_ = new TaskLines(bridge_, this);
    unservedList_ = new QListView(side);
    unservedList_->setModel(unserved_);
    TwoLines::give(*unservedList_, tr("Open tasks that serve none"));
    unservedList_->setUniformItemSizes(true);
    column->addWidget(unservedList_, 1);
    column->addStretch(0);
    side->setMinimumWidth(200);
    const auto go = [this](const QModelIndex& index) {
        if (const TaskKey task = unserved_->taskAt(index); !task.isNone())
            emit taskWanted(task);
    };
    connect(unservedList_, &QListView::clicked, this, go);
    connect(unservedList_, &QListView::activated, this, go);
    return side;
}

void ValuesPanel::addActions() {
    const auto add = [this](const QString& words, const QKeySequence& key, auto&& call) {
        auto* action = new QAction(words, list_);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, std::forward<decltype(call)>(call));
        list_->addAction(action);
    };
    const auto row = [this] { return list_->currentIndex().row(); };
    add(tr("Move up"), QKeySequence(Qt::ALT | Qt::Key_Up), [this, row] { model_->move(row(), row() - 1); });
    add(tr("Move down"), QKeySequence(Qt::ALT | Qt::Key_Down), [this, row] { model_->move(row(), row() + 1); });
    add(tr("Rename"), QKeySequence(Qt::Key_F2), [this] { list_->edit(list_->currentIndex()); });
    add(tr("Remove"), QKeySequence(Qt::Key_Delete), [this, row] {
        if (!model_->isPast() && row() >= 0)
            bridge_.perform(gestures::remove<Value>(bridge_.chain(), model_->keyAt(row())));
    });
    list_->setContextMenuPolicy(Qt::ActionsContextMenu);
    list_->setToolTip(tr("Drag, or Alt+Up and Alt+Down, to put into order; F2 renames"));
}

void ValuesPanel::addValue(const QString& title) {
    Value value;
    value.title = fromLine(title);
    // A list that is in order goes on; one without ranks stays by title.
    for (const Value& other : bridge_.chain().values()) {
        if (other.rank)
            value.rank = std::max(value.rank.value_or(0), *other.rank + 1);
    }
    if (bridge_.chain().values().isEmpty())
        value.rank = 1;
    bridge_.perform(gestures::add(bridge_.chain(), bridge_.keys(), std::move(value)));
    refresh();
}

void ValuesPanel::showDay(std::optional<Day> day) {
    shownDay_ = past_ && day && *day < bridge_.today() ? day : std::nullopt;
    refresh();
}

void ValuesPanel::refresh() {
    if (!bridge_.isOpen())
        shownDay_.reset();
    std::optional<Chain> past;
    if (shownDay_) {
        Result<Chain> chain = past_(*shownDay_);
        if (chain) {
            past = *std::move(chain);
        } else {
            bridge_.sayNote(words::ofStatus(chain.status()));
            shownDay_.reset();
        }
    }
    model_->read(past ? &*past : nullptr);
    day_->setDay(shownDay_);
    pastStrip_->setVisible(past.has_value());
    if (past)
        pastWords_->setText(tr("The order of %1, only to be read.").arg(words::ofDay(*shownDay_)));
    add_->setVisible(!past);
    empty_->setVisible(bridge_.isOpen() && !past && model_->rowCount() == 0);
    effort_->refresh();
    fillUnserved();
}

void ValuesPanel::fillUnserved() {
    const Chain& chain = bridge_.chain();
    std::vector<TaskLines::Line> lines;
    if (!chain.values().isEmpty()) {
        for (const Slot task : openTasksWithoutValue(chain, bridge_.today()))
            lines.push_back({QString(), task});
    }
    unservedWords_->setText(chain.values().isEmpty() ? QString()
                            : lines.empty()
                                ? tr("Every open task serves something that matters.")
                                : tr("%n open task(s) serve none of it", nullptr, static_cast<int>(lines.size())));
    unservedList_->setVisible(!lines.empty());
    unserved_->setLines(std::move(lines));
}

} // namespace throughline
