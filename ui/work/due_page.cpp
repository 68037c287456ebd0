#include "ui/work/due_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

#include "core/analysis/customers.h"
#include "core/analysis/order_of_work.h"
#include "core/report/due_words.h"
#include "ui/looks/margins.h"
#include "ui/looks/rows.h"
#include "ui/looks/stacking_parts.h"
#include "ui/panels/fields.h"
#include "ui/words/text.h"
#include "ui/words/words.h"
#include "ui/work/reminder_lines.h"
#include "ui/work/task_lines.h"
#include "ui/work/two_lines.h"

namespace throughline {

namespace {
const QString mine = QStringLiteral("mine");
}

DuePage::DuePage(DocumentBridge& bridge, QWidget* parent)
    : SeenPage(bridge, parent),
      whose_(new ChoiceField(this)),
      sentence_(makeLabel(QString(), "strong", this)),
      due_(new TaskLines(bridge, this)),
      dueList_(new QListView(this)),
      lookWords_(makeLabel(QString(), "muted", this)),
      reminders_(new ReminderLines(bridge, this)),
      lookList_(new QListView(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    constexpr int leastWidth = 520;
    auto* parts = new StackingParts(leastWidth, this);
    row->addWidget(parts);
    const auto part = [&](const QMargins& margins, int width, int height, int stretch) {
        auto* side = new QWidget(parts);
        auto* column = new QVBoxLayout(side);
        column->setContentsMargins(margins);
        column->setSpacing(4);
        side->setMinimumWidth(200);
        parts->add(side, width, height, stretch);
        return column;
    };
    QVBoxLayout* left = part(leading(12, 4, 0, 4), 600, 220, 3);
    auto* head = new QHBoxLayout;
    head->addWidget(sentence_, 1);
    whose_->setEntries({{tr("My roles"), mine}, {tr("All roles"), QString()}});
    whose_->setChoice(mine);
    whose_->setAccessibleName(tr("Whose tasks"));
    connect(whose_, &ChoiceField::chosen, this, &DuePage::refresh);
    head->addWidget(whose_);
    left->addLayout(head);
    dueList_->setModel(due_);
    TwoLines::give(*dueList_, tr("What I owe whom, in the order of work"));
    left->addWidget(dueList_, 1);
    left->addStretch(0);
    QVBoxLayout* right = part(leading(12, 8, 8, 4), 400, 160, 2);
    right->addWidget(makeLabel(tr("Worth a look"), "strong", this));
    right->addWidget(lookWords_);
    lookList_->setModel(reminders_);
    TwoLines::give(*lookList_, tr("Worth a look"));
    right->addWidget(lookList_, 1);
    right->addStretch(0);
    const auto openTask = [this](const QModelIndex& index) {
        if (const TaskKey task = due_->taskAt(index); !task.isNone())
            emit taskWanted(task);
    };
    connect(dueList_, &QListView::clicked, this, openTask);
    connect(dueList_, &QListView::activated, this, openTask);
    connect(lookList_, &QListView::clicked, this, &DuePage::openReminder);
    connect(lookList_, &QListView::activated, this, &DuePage::openReminder);
}

void DuePage::refresh() {
    const Chain& chain = bridge_.chain();
    const Day today = bridge_.today();
    const bool hasOwner = !chain.info().owner.isNone();
    whose_->setVisible(hasOwner);
    const bool isMine = hasOwner && whose_->currentData().toString() == mine;
    const std::vector<Slot> roles = isMine ? rolesHeldBy(chain, chain.info().owner) : std::vector<Slot>();
    std::vector<bool> isAsked(chain.roles().slotCount(), !isMine);
    for (const Slot role : roles)
        isAsked[role] = true;

    std::vector<TaskLines::Line> lines;
    std::optional<WorkGroup> group;
    int late = 0;
    int soon = 0;
    for (const WorkItem& item : orderOfWork(chain, today)) {
        if (!isAsked[chain.roles().slotOf(chain.tasks().at(item.task)->role)])
            continue;
        if (group != item.group)
            lines.push_back({toText(report::groupWords(item.group, words::language())), noSlot});
        group = item.group;
        lines.push_back({QString(), item.task});
        late += item.group == WorkGroup::pastPromise ? 1 : 0;
        soon += item.group == WorkGroup::promisedSoon ? 1 : 0;
    }
    const QString first = late > 0 ? tr("%n past the promise", "tasks", late) : QString();
    const QString second = soon > 0 ? tr("%n due within 7 days", "tasks", soon) : QString();
    sentence_->setText(lines.empty()            ? tr("Nothing is open. New tasks come with Chain, New task.")
                       : late == 0 && soon == 0 ? tr("Nothing is due this week.")
                       : late == 0 || soon == 0 ? first + second
                                                : tr("%1, %2", "two counts").arg(first, second));
    due_->setLines(std::move(lines));
    dueList_->setVisible(due_->rowCount() > 0);

    // One who is marked as me and holds no role yet has nothing to be reminded of.
    std::vector<Reminder> found =
        isMine && roles.empty() ? std::vector<Reminder>() : throughline::reminders(chain, today, roles);
    // What is due stands beside, in the order of work.
    std::erase_if(found, [](const Reminder& one) { return one.kind == ReminderKind::promiseDue; });
    reminders_->setReminders(found);
    lookWords_->setVisible(found.empty());
    lookWords_->setText(tr("Nothing at the moment."));
    lookList_->setVisible(!found.empty());
}

void DuePage::openReminder(const QModelIndex& index) {
    const Reminder* reminder = reminders_->reminderAt(index);
    if (reminder == nullptr)
        return;
    const Chain& chain = bridge_.chain();
    if (reminder->task != noSlot && reminder->kind != ReminderKind::askForRemark) {
        emit taskWanted(chain.tasks().at(reminder->task)->key);
    } else if (reminder->kind == ReminderKind::askForRemark) {
        emit customerWanted(chain.roles().at(reminder->customer)->key);
    } else {
        const Partnership& row = *chain.partnerships().at(reminder->partnership);
        emit partnershipWanted(row.roles[0], row.roles[1]);
    }
}

} // namespace throughline
