#include "ui/panels/partnership_box.h"

#include <QCheckBox>
#include <QVBoxLayout>
#include <algorithm>

#include "core/model/check.h"
#include "core/model/gestures.h"
#include "ui/looks/rows.h"
#include "ui/looks/theme.h"
#include "ui/panels/fields.h"
#include "ui/panels/tick_list.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline {

PartnershipBox::PartnershipBox(DocumentBridge& bridge, QWidget* parent) : QWidget(parent), bridge_(bridge) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    twoWay_ = new QCheckBox(tr("Both serve each other"), this);
    twoWay_->setToolTip(tr("A two-way partnership: each is the other’s customer"));
    connect(twoWay_, &QCheckBox::clicked, this,
            [this](bool on) { commit([on](Partnership& partnership) { partnership.twoWay = on; }); });
    column->addWidget(twoWay_);

    column->addWidget(makeLabel(tr("Shared goals"), "caption", this));
    goals_ = new TickList(tr("Add a goal"), this);
    connect(goals_, &TickList::ticked, this, [this](const QString& key, bool on) {
        commit([&](Partnership& partnership) {
            std::erase(partnership.goals, GoalKey(fromText(key)));
            if (on)
                partnership.goals.emplace_back(fromText(key));
        });
    });
    connect(goals_, &TickList::added, this, &PartnershipBox::addGoal);
    column->addWidget(goals_);

    const auto part = [&](const QString& heading, QVBoxLayout*& rows, LineField*& line, const QString& hint) {
        column->addSpacing(4);
        column->addWidget(makeLabel(heading, "caption", this));
        rows = new QVBoxLayout;
        rows->setSpacing(2);
        column->addLayout(rows);
        line = new LineField(this);
        line->setPlaceholderText(hint);
        line->setAccessibleName(hint);
        column->addWidget(line);
    };
    part(tr("Obstacles"), obstacles_, newObstacle_, tr("Add what stands in the way"));
    connect(newObstacle_, &LineField::committed, this, [this](const QString& typed) {
        if (!typed.trimmed().isEmpty()) {
            commit([&](Partnership& partnership) {
                partnership.obstacles.push_back({fromLine(typed), bridge_.today(), std::nullopt});
            });
        }
    });
    part(tr("What was done"), actions_, newAction_, tr("Add what was done today"));
    connect(newAction_, &LineField::committed, this, [this](const QString& typed) {
        if (!typed.trimmed().isEmpty()) {
            commit([&](Partnership& partnership) {
                partnership.actions.push_back({bridge_.today(), fromLine(typed)});
            });
        }
    });
}

const Partnership* PartnershipBox::row() const {
    for (const Partnership& partnership : bridge_.chain().partnerships()) {
        const auto& roles = partnership.roles;
        if (roles.size() == 2 && ((roles[0] == one_ && roles[1] == other_) || (roles[0] == other_ && roles[1] == one_)))
            return &partnership;
    }
    return nullptr;
}

void PartnershipBox::commit(const std::function<void(Partnership&)>& change, Edit edit) {
    const Partnership* now = row();
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
    const Partnership* now = row();
    const Partnership partnership = now == nullptr ? Partnership() : *now;
    twoWay_->setChecked(partnership.twoWay);
    QList<TickList::Item> items;
    for (const Goal& goal : bridge_.chain().goals()) {
        const bool on = std::ranges::find(partnership.goals, goal.key) != partnership.goals.end();
        items.append({toText(goal.key.text()), toText(goal.title), on});
    }
    std::ranges::sort(
        items, [](const TickList::Item& a, const TickList::Item& b) { return a.text.localeAwareCompare(b.text) < 0; });
    goals_->setItems(items);
    fillObstacles(partnership);
    fillActions(partnership);
}

void PartnershipBox::fillObstacles(const Partnership& partnership) {
    clearRows(*obstacles_);
    for (std::size_t i = 0; i < partnership.obstacles.size(); ++i) {
        const Obstacle& obstacle = partnership.obstacles[i];
        auto* box = new QWidget(this);
        auto* column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 4);
        column->setSpacing(0);
        auto* text = new LineField(box);
        text->setValue(toText(obstacle.text));
        text->setAccessibleName(tr("Obstacle"));
        connect(text, &LineField::committed, this, [this, i, text](const QString& typed) {
            if (typed.trimmed().isEmpty()) {
                text->refuse(tr("An obstacle needs words."));
                return;
            }
            commit([&](Partnership& row) {
                if (i < row.obstacles.size())
                    row.obstacles[i].text = fromLine(typed);
            });
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
        QString age;
        if (obstacle.removed) {
            age = tr("on %1").arg(words::ofDay(*obstacle.removed));
        } else if (obstacle.since) {
            age = tr("there for %n days", nullptr, std::max(0, bridge_.today() - *obstacle.since));
        }
        line->addWidget(makeLabel(age, "caption", box), 1);
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

void PartnershipBox::fillActions(const Partnership& partnership) {
    clearRows(*actions_);
    for (std::size_t i = 0; i < partnership.actions.size(); ++i) {
        const Action& action = partnership.actions[i];
        auto* box = new QWidget(this);
        auto* line = new QHBoxLayout(box);
        line->setContentsMargins(0, 0, 0, 0);
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
        auto* text = new LineField(box);
        text->setValue(toText(action.text));
        text->setAccessibleName(tr("What was done"));
        connect(text, &LineField::committed, this, [this, i](const QString& typed) {
            commit([&](Partnership& row) {
                if (i < row.actions.size())
                    row.actions[i].text = fromLine(typed);
            });
        });
        line->addWidget(day);
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
