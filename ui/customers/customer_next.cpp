#include "ui/customers/customer_next.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/model/daily.h"
#include "core/report/customer_words.h"
#include "ui/looks/few_lines.h"
#include "ui/looks/rows.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline {

namespace {
constexpr int mostLines = 5;
}

CustomerNext::CustomerNext(DocumentBridge& bridge, QWidget* parent)
    : QWidget(parent),
      bridge_(bridge),
      words_(new FewLines("sentence", this, mostLines)),
      go_(makeButton(QString(), "primary", this)),
      done_(makeButton(tr("Delivered today"), "", this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(words_);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(go_);
    line->addWidget(done_);
    line->addStretch(1);
    column->addLayout(line);
    done_->setToolTip(tr("Notes that the task was delivered today; what came of it can be added in the inspector"));
    connect(go_, &QPushButton::clicked, this, &CustomerNext::press);
    connect(done_, &QPushButton::clicked, this, &CustomerNext::deliver);
}

void CustomerNext::show(const Customer& customer) {
    step_ = customer.next.step;
    const bool isTask = step_ == NextStep::deliverOrTell || step_ == NextStep::keepPromise;
    task_ = isTask ? bridge_.chain().tasks().at(customer.next.about)->key : TaskKey();
    words_->setText(toText(report::nextWords(bridge_.chain(), customer, bridge_.today(), words::language())));
    QString text;
    switch (step_) {
        case NextStep::deliverOrTell:
        case NextStep::keepPromise:
            text = tr("Open the task");
            break;
        case NextStep::answerRemark:
            text = tr("Add a task for them");
            break;
        case NextStep::noteExpectation:
            text = tr("Note what they expect");
            break;
        case NextStep::askForRemark:
            text = tr("Note a remark");
            break;
        case NextStep::askForOpportunity:
            text = tr("Note what came of it");
            break;
        case NextStep::nothing:
            break;
    }
    go_->setText(text);
    go_->setVisible(!text.isEmpty());
    done_->setVisible(isTask);
}

void CustomerNext::press() {
    if (task_)
        emit taskWanted(task_);
    else if (step_ == NextStep::answerRemark)
        emit newTaskWanted();
    else if (step_ == NextStep::noteExpectation)
        emit expectationWanted();
    else if (step_ == NextStep::askForRemark)
        emit remarkWanted();
    else if (step_ == NextStep::askForOpportunity)
        emit opportunityWanted();
}

void CustomerNext::deliver() {
    const TaskKey task = task_;
    if (bridge_.perform(gestures::deliverTask(bridge_.chain(), task, {bridge_.today(), {}, {}, {}, {}})))
        emit taskWanted(task);
}

} // namespace throughline
