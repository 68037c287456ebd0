#include "ui/panels/partnership_box.h"

#include <QCheckBox>
#include <QVBoxLayout>
#include <algorithm>

#include "core/analysis/partnerships.h"
#include "core/model/check.h"
#include "core/model/gestures.h"
#include "core/report/partnership_words.h"
#include "ui/looks/rows.h"
#include "ui/looks/theme.h"
#include "ui/panels/add_line.h"
#include "ui/panels/fields.h"
#include "ui/panels/tick_list.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline {

PartnershipBox::PartnershipBox(DocumentBridge& bridge, QWidget* parent, Look look)
    : QWidget(parent), bridge_(bridge), look_(look) {
    const bool asks = look == Look::questions;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(asks ? 12 : 4);
    twoWay_ = new QCheckBox(tr("Both serve each other"), this);
    twoWay_->setToolTip(tr("A two-way partnership: each is the other’s customer"));
    connect(twoWay_, &QCheckBox::clicked, this,
            [this](bool on) { commit([on](Partnership& partnership) { partnership.twoWay = on; }); });
    column->addWidget(twoWay_);
    auto* parts = new QBoxLayout(asks ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    parts->setSpacing(asks ? 24 : 8);
    column->addLayout(parts);
    const auto addPart = [&](const QString& heading, const QString& question) {
        auto* part = new QVBoxLayout;
        part->setSpacing(4);
        QLabel* label = makeLabel(asks ? question : heading, asks ? "strong" : "caption", this);
        part->addWidget(label, 0, Qt::AlignTop);
        parts->addLayout(part, 1);
        return part;
    };
    const auto addRows = [&](QVBoxLayout* part, const QString& hint, std::function<void(const QString&)> add) {
        auto* line = new LineField(this);
        makeAddLine(*line, hint, std::move(add));
        auto* rows = new QVBoxLayout;
        rows->setSpacing(2);
        // A question is answered right below it.
        if (asks)
            part->addWidget(line);
        part->addLayout(rows);
        if (!asks)
            part->addWidget(line);
        part->addStretch(1);
        return rows;
    };
    QVBoxLayout* part = addPart(tr("Shared goals"), tr("Which goals unite us?"));
    goals_ = new TickList(tr("Add a goal"), this);
    connect(goals_, &TickList::ticked, this, [this](const QString& key, bool on) {
        commit([&](Partnership& partnership) {
            std::erase(partnership.goals, GoalKey(fromText(key)));
            if (on)
                partnership.goals.emplace_back(fromText(key));
        });
    });
    connect(goals_, &TickList::added, this, &PartnershipBox::addGoal);
    part->addWidget(goals_);
    part->addStretch(1);
    part = addPart(tr("Obstacles"), tr("What keeps us from an effective working relationship?"));
    obstacles_ = addRows(part, tr("Add what stands in the way"), [this](const QString& typed) { addObstacle(typed); });
    part = addPart(tr("What was done"), tr("What have we done to keep it effective?"));
    actions_ = addRows(part, tr("Add what was done today"), [this](const QString& typed) { addAction(typed); });
}

void PartnershipBox::addObstacle(const QString& typed) {
    commit([&](Partnership& partnership) {
        partnership.obstacles.push_back({fromLine(typed), bridge_.today(), std::nullopt});
    });
}

void PartnershipBox::addAction(const QString& typed) {
    commit([&](Partnership& partnership) { partnership.actions.push_back({bridge_.today(), fromLine(typed)}); });
}

void PartnershipBox::commit(const std::function<void(Partnership&)>& change, Edit edit) {
    const Partnership* now = partnershipOf(bridge_.chain(), one_, other_);
    Partnership next = now == nullptr ? Partnership() : *now;
    if (now == nullptr)
        next.roles = {one_, other_};
    change(next);
    auto own = now == nullptr ? gestures::add(bridge_.chain(), bridge_.keys(), std::move(next))
                              : gestures::change(bridge_.chain(), std::move(next));
    if (own) {
        own->changes.insert(own->changes.begin(), edit.changes.begin(), edit.changes.end());
    }
    bridge_.perform(own);
    show(one_, other_);
}

void PartnershipBox::addGoal(const QString& title) {
    // A goal of that name is the same goal.
    for (const Goal& known : bridge_.chain().goals()) {
        if (toText(known.title).compare(title.simplified(), Qt::CaseInsensitive) != 0)
            continue;
        commit([key = known.key](Partnership& partnership) {
            if (std::ranges::find(partnership.goals, key) == partnership.goals.end())
                partnership.goals.push_back(key);
        });
        return;
    }
    Goal goal;
    goal.title = fromLine(title);
    const auto edit = gestures::add(bridge_.chain(), bridge_.keys(), std::move(goal));
    if (!edit) {
        bridge_.perform(edit);
        return;
    }
    const GoalKey key = std::get<Change<Goal>>(edit->changes.front()).after->key;
    commit([&](Partnership& partnership) { partnership.goals.push_back(key); }, *edit);
}

void PartnershipBox::show(const RoleKey& one, const RoleKey& other) {
    one_ = one;
    other_ = other;
    const Chain& chain = bridge_.chain();
    const Slot here = chain.roles().slotOf(one);
    const Slot there = chain.roles().slotOf(other);
    if (here == noSlot || there == noSlot)
        return;
    const PartnershipLook look = partnershipLook(chain, here, there, bridge_.today());
    const Partnership partnership = look.row == nullptr ? Partnership() : *look.row;
    twoWay_->setChecked(look.saidTwoWay);
    QList<TickList::Item> items;
    for (const Goal& goal : chain.goals()) {
        const bool on = std::ranges::find(partnership.goals, goal.key) != partnership.goals.end();
        items.append({toText(goal.key.text()), toText(goal.title), on});
    }
    std::ranges::sort(
        items, [](const TickList::Item& a, const TickList::Item& b) { return a.text.localeAwareCompare(b.text) < 0; });
    goals_->setItems(items);
    fillObstacles(look);
    fillActions(look);
}

QWidget* PartnershipBox::addWords(QWidget& box, const std::string& words, const QString& name,
                                  std::function<QString(const QString&)> take) {
    if (look_ == Look::questions) {
        // A third of the sheet is narrow: what was written is read over several lines.
        auto* field = new TextField(&box);
        field->setValue(toText(words));
        field->setAccessibleName(name);
        connect(field, &TextField::committed, this, [this, take = std::move(take)](const QString& typed) {
            if (const QString reason = take(typed); !reason.isEmpty())
                bridge_.sayNote(reason);
        });
        return field;
    }
    auto* field = new LineField(&box);
    field->setValue(toText(words));
    field->setAccessibleName(name);
    connect(field, &LineField::committed, this, [field, take = std::move(take)](const QString& typed) {
        if (const QString reason = take(typed); !reason.isEmpty())
            field->refuse(reason);
    });
    return field;
}

void PartnershipBox::fillObstacles(const PartnershipLook& look) {
    clearRows(*obstacles_);
    for (const ObstacleAge& one : look.obstacles) {
        const std::size_t i = one.index;
        const Obstacle& obstacle = look.row->obstacles[i];
        auto* box = new QWidget(this);
        auto* column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 4);
        column->setSpacing(0);
        QWidget* text = addWords(*box, obstacle.text, tr("Obstacle"), [this, i](const QString& typed) {
            if (typed.trimmed().isEmpty())
                return tr("An obstacle needs words.");
            commit([&](Partnership& row) {
                if (i < row.obstacles.size())
                    row.obstacles[i].text = fromLine(typed);
            });
            return QString();
        });
        auto* line = new QHBoxLayout;
        line->setContentsMargins(8, 0, 0, 0);
        auto* gone = new QCheckBox(tr("Removed"), box);
        gone->setChecked(obstacle.removed.has_value());
        connect(gone, &QCheckBox::clicked, this, [this, i](bool on) {
            commit([&](Partnership& row) {
                if (i < row.obstacles.size())
                    row.obstacles[i].removed = on ? std::optional(bridge_.today()) : std::nullopt;
            });
        });
        line->addWidget(gone);
        const std::string age = report::obstacleWords(*look.row, one, words::language());
        line->addWidget(makeLabel(toText(age), "caption", box), 1);
        column->addWidget(makeRemovable(text, tr("Forget this obstacle"), [this, i] {
            commit([&](Partnership& row) {
                if (i < row.obstacles.size())
                    row.obstacles.erase(row.obstacles.begin() + static_cast<std::ptrdiff_t>(i));
            });
        }));
        column->addLayout(line);
        obstacles_->addWidget(box);
    }
}

void PartnershipBox::fillActions(const PartnershipLook& look) {
    clearRows(*actions_);
    for (const std::size_t i : look.actions) {
        const Action& action = look.row->actions[i];
        auto* box = new QWidget(this);
        // Side by side with the other questions there is no room for both on one line.
        const bool isNarrow = look_ == Look::questions;
        auto* line = new QBoxLayout(isNarrow ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight, box);
        line->setContentsMargins(0, 0, 0, isNarrow ? 4 : 0);
        line->setSpacing(4);
        auto* day = new DayField([this] { return bridge_.today(); }, box);
        day->setDay(action.day);
        day->setAccessibleName(tr("Day on which it was done"));
        day->setFixedWidth(118);
        connect(day, &DayField::dayCommitted, this, [this, i](std::optional<Day> chosen) {
            commit([&](Partnership& row) {
                if (i < row.actions.size())
                    row.actions[i].day = chosen;
            });
        });
        QWidget* text = addWords(*box, action.text, tr("What was done"), [this, i](const QString& typed) {
            commit([&](Partnership& row) {
                if (i < row.actions.size())
                    row.actions[i].text = fromLine(typed);
            });
            return QString();
        });
        line->addWidget(day, 0, Qt::AlignLeft);
        line->addWidget(text, 1);
        actions_->addWidget(makeRemovable(box, tr("Forget that this was done"), [this, i] {
            commit([&](Partnership& row) {
                if (i < row.actions.size())
                    row.actions.erase(row.actions.begin() + static_cast<std::ptrdiff_t>(i));
            });
        }));
    }
}

} // namespace throughline
