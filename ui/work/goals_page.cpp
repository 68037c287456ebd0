#include "ui/work/goals_page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/model/check.h"
#include "core/model/gestures.h"
#include "ui/impact/figure_table.h"
#include "ui/looks/margins.h"
#include "ui/looks/rows.h"
#include "ui/looks/stacking_parts.h"
#include "ui/panels/add_line.h"
#include "ui/panels/fields.h"
#include "ui/panels/section.h"
#include "ui/words/text.h"
#include "ui/words/words.h"
#include "ui/work/goal_model.h"
#include "ui/work/two_lines.h"

namespace throughline {

namespace {

constexpr std::size_t mostRows = 500;

Figure figureOf(std::size_t count) {
    return {QString::number(count), static_cast<double>(count), std::nullopt};
}

/// How many of the tasks are done, with their share as a bar.
Figure doneOf(std::size_t delivered, std::size_t open) {
    Figure figure = figureOf(delivered);
    if (delivered + open > 0)
        figure.share = static_cast<double>(delivered) / static_cast<double>(delivered + open);
    return figure;
}

} // namespace

GoalsPage::GoalsPage(DocumentBridge& bridge, QWidget* parent)
    : SeenPage(bridge, parent),
      model_(new GoalModel(bridge, this)),
      list_(new QListView(this)),
      right_(new QStackedWidget(this)),
      empty_(makeLabel(tr("No goal is written down yet. Name one at the left, and tick it at tasks and partnerships "
                          "that work toward it."),
                       "muted", this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    constexpr int leastWidth = 920;
    auto* parts = new StackingParts(leastWidth, this);
    row->addWidget(parts);
    auto* side = new QWidget(parts);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(leading(8, 4, 0, 4));
    column->setSpacing(4);
    list_->setModel(model_);
    TwoLines::give(*list_, tr("Goals"), TwoLines::Details::wrapped);
    column->addWidget(list_, 1);
    auto* add = new LineField(side);
    makeAddLine(*add, tr("Add a goal"), [this](const QString& typed) { addGoal(typed); });
    column->addWidget(add);
    side->setMinimumWidth(200);
    parts->add(side, 260, 200);
    empty_->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    empty_->setMargin(16);
    right_->addWidget(empty_);
    right_->addWidget(makeDetail());
    parts->add(right_, 480, 300, 1);
    auto* alone = new QWidget(parts);
    column = new QVBoxLayout(alone);
    column->setContentsMargins(leading(12, 8, 8, 4));
    column->setSpacing(4);
    aloneWords_ = makeLabel(QString(), "muted", alone);
    column->addWidget(aloneWords_);
    alone_ = new FigureTable(tr("Roles that work in isolation"), alone);
    column->addWidget(alone_, 1);
    alone->setMinimumWidth(180);
    parts->add(alone, 240, 160);
    connect(alone_, &FigureTable::roleWanted, this, &GoalsPage::roleWanted);
    connect(contributors_, &FigureTable::roleWanted, this, &GoalsPage::roleWanted);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (isMarking_ || !index.isValid())
            return;
        goal_ = bridge_.chain().goals().at(model_->lookAt(index.row()).goal)->key;
        showDetail();
    });
}

QWidget* GoalsPage::makeDetail() {
    auto* detail = new QWidget(this);
    auto* column = new QVBoxLayout(detail);
    column->setContentsMargins(16, 4, 16, 4);
    column->setSpacing(6);
    title_ = new LineField(detail);
    title_->setProperty("look", "title");
    title_->setAccessibleName(tr("Title of the goal"));
    column->addWidget(title_);
    auto* section = new Section(QString(), detail);
    measure_ = new LineField(detail);
    measure_->setPlaceholderText(tr("What is counted: days, percent of orders"));
    measure_->setAccessibleName(tr("Measure"));
    section->add(tr("Measure"), measure_);
    target_ = new NumberField(detail);
    target_->setPlaceholderText(tr("How much it shall be"));
    target_->setAccessibleName(tr("Target"));
    section->add(tr("Target"), target_);
    column->addWidget(section);
    sentence_ = makeLabel(QString(), "muted", detail);
    column->addWidget(sentence_);
    contributors_ = new FigureTable(tr("Who contributes"), detail);
    column->addWidget(contributors_, 1);
    remove_ = makeButton(tr("Remove this goal"), "link", detail);
    column->addWidget(remove_, 0, Qt::AlignLeft);
    connect(title_, &LineField::committed, this,
            [this](const QString& typed) { commit(*title_, [&](Goal& goal) { goal.title = fromLine(typed); }); });
    connect(measure_, &LineField::committed, this,
            [this](const QString& typed) { commit(*measure_, [&](Goal& goal) { goal.measure = fromLine(typed); }); });
    connect(target_, &NumberField::numberCommitted, this,
            [this](std::optional<double> number) { commit(*target_, [&](Goal& goal) { goal.target = number; }); });
    connect(remove_, &QPushButton::clicked, this,
            [this] { bridge_.perform(gestures::remove<Goal>(bridge_.chain(), goal_)); });
    return detail;
}

void GoalsPage::addGoal(const QString& title) {
    Goal goal;
    goal.title = fromLine(title);
    const auto edit = gestures::add(bridge_.chain(), bridge_.keys(), std::move(goal));
    if (bridge_.perform(edit))
        goal_ = std::get<Change<Goal>>(edit->changes.front()).after->key;
    refresh();
}

void GoalsPage::commit(LineField& field, const std::function<void(Goal&)>& change) {
    const Goal* now = bridge_.chain().goals().find(goal_);
    if (now == nullptr)
        return;
    Goal next = *now;
    change(next);
    if (const Status sound = checkRow(next); !sound) {
        field.refuse(words::ofStatus(sound));
        return;
    }
    bridge_.perform(gestures::change(bridge_.chain(), std::move(next)));
    showDetail();
}

void GoalsPage::choose(const GoalKey& goal) {
    goal_ = goal;
    refresh();
}

void GoalsPage::refresh() {
    isMarking_ = true;
    model_->read();
    int row = model_->rowOf(goal_);
    if (row < 0 && model_->rowCount() > 0) {
        row = 0;
        goal_ = bridge_.chain().goals().at(model_->lookAt(0).goal)->key;
    }
    list_->setCurrentIndex(model_->index(row, 0));
    isMarking_ = false;
    showDetail();
    // Who works alone is looked for in the whole chain, and only where it is seen.
    if (isVisible())
        showAlone();
    else
        alone_->setRows({});
}

void GoalsPage::showDetail() {
    const Chain& chain = bridge_.chain();
    const Goal* goal = chain.goals().find(goal_);
    const int row = model_->rowOf(goal_);
    right_->setCurrentIndex(goal != nullptr && row >= 0 ? 1 : 0);
    if (goal == nullptr || row < 0)
        return;
    const GoalLook& look = model_->lookAt(row);
    title_->setValue(toText(goal->title));
    measure_->setValue(toText(goal->measure));
    target_->setNumber(goal->target);
    std::vector<FigureRow> rows;
    for (const GoalContributor& one : look.roles) {
        if (rows.size() == mostRows)
            break;
        const Role& role = *chain.roles().at(one.role);
        rows.push_back({role.key,
                        {{toText(role.title), std::nullopt, std::nullopt},
                         doneOf(one.deliveredTasks, one.openTasks),
                         figureOf(one.openTasks),
                         figureOf(one.overdueTasks),
                         figureOf(one.partnerships)}});
    }
    const std::size_t all = look.openTasks + look.deliveredTasks;
    QStringList said;
    if (all > 0)
        said
            << tr("%1 of %n task(s) toward it are delivered.", nullptr, static_cast<int>(all)).arg(look.deliveredTasks);
    if (look.overdueTasks > 0)
        said << tr("%n of the open ones are past their promised day.", nullptr, static_cast<int>(look.overdueTasks));
    said << (look.roles.empty() ? tr("Nobody contributes yet: tick this goal at a task or at a partnership.")
                                : tr("%n role(s) work toward it.", nullptr, static_cast<int>(look.roles.size())));
    sentence_->setText(said.join(QLatin1Char(' ')));
    contributors_->setHeadings(
        {tr("Who contributes"), tr("Delivered"), tr("Open tasks"), tr("Overdue"), tr("Partnerships")});
    contributors_->setRows(rows);
    contributors_->setVisible(!rows.empty());
}

void GoalsPage::showAlone() {
    const Chain& chain = bridge_.chain();
    const std::vector<Slot> alone = rolesInIsolation(chain);
    std::vector<FigureRow> rows;
    for (const Slot slot : alone) {
        if (rows.size() == mostRows)
            break;
        rows.push_back(
            {chain.roles().at(slot)->key, {{toText(chain.roles().at(slot)->title), std::nullopt, std::nullopt}}});
    }
    aloneWords_->setText(alone.empty() ? tr("Every role has a partnership or shares a goal with another.")
                                       : tr("%n role(s) have no partnership and share no goal with another:", nullptr,
                                            static_cast<int>(alone.size())));
    aloneWords_->setVisible(!chain.roles().isEmpty());
    alone_->setHeadings({tr("Works in isolation")});
    alone_->setRows(rows);
    alone_->setVisible(!rows.empty());
}

} // namespace throughline
