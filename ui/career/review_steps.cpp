#include "ui/career/review_steps.h"
#include "core/report/career_report.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QStringList>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

#include "core/analysis/career.h"
#include "core/model/text_rules.h"
#include "ui/career/achievement_form.h"
#include "ui/career/asked_list.h"
#include "ui/career/career_list.h"
#include "ui/looks/rows.h"
#include "ui/panels/choice_buttons.h"
#include "ui/panels/fields.h"
#include "ui/words/text.h"

namespace throughline {

namespace {

constexpr std::size_t bestOfAll = 5;
/// Narrower than this, what is asked about stands alone, without the list of all.
constexpr int leastForList = 560;

} // namespace

ReviewSteps::ReviewSteps(DocumentBridge& bridge, const ToldChain& told, QWidget* parent)
    : QWidget(parent), bridge_(bridge), told_(told) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(makeHead());
    pages_ = new QStackedWidget(this);
    addPeriod();
    addAchievements();
    addDetails();
    addBest();
    addWritten(lessons, tr("What went otherwise than you wished, and what you do differently since."), lessons_);
    lessons_->setAccessibleName(tr("Lessons"));
    addWritten(plans, tr("What others can hold you to, with a day where there is one."), plans_);
    plans_->setAccessibleName(tr("Promises"));
    addHandIn();
    column->addWidget(pages_, 1);
    // Its pages scroll; where there is little height, the question above them stays.
    pages_->setMinimumHeight(1);
    setMinimumWidth(280);
    showStep();
}

QWidget* ReviewSteps::makeHead() {
    auto* head = new QWidget(this);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(16, 4, 16, 4);
    row->setSpacing(8);
    count_ = makeLabel({}, "section", head);
    count_->setObjectName(QStringLiteral("stepCount"));
    question_ = makeLabel({}, "strong", head);
    column->addWidget(count_);
    column->addWidget(question_);
    skip_ = makeButton(tr("Skip the rest"), "link", head);
    skip_->setToolTip(tr("Goes to the next step; what is left open can be answered another time"));
    back_ = makeButton(tr("Back"), "", head);
    next_ = makeButton(tr("Next"), "primary", head);
    for (QPushButton* button : {skip_, back_, next_})
        pressOnReturn(*button);
    row->addLayout(column, 1);
    for (QPushButton* button : {skip_, back_, next_})
        row->addWidget(button, 0, Qt::AlignVCenter);
    connect(skip_, &QPushButton::clicked, this, [this] {
        if (leave())
            go(best);
    });
    connect(back_, &QPushButton::clicked, this, &ReviewSteps::back);
    connect(next_, &QPushButton::clicked, this, &ReviewSteps::next);
    return head;
}

const TaskKey& ReviewSteps::asked() const {
    static const TaskKey none;
    return step_ == details && at_ < queue_.size() ? queue_[at_] : none;
}

void ReviewSteps::forget() {
    career_ = nullptr;
    best_.clear();
    first_.clear();
    showBest();
}

void ReviewSteps::begin() {
    go(period);
}

void ReviewSteps::next() {
    if (!leave())
        return;
    if (step_ == details && at_ + 1 < queue_.size()) {
        pick(at_ + 1);
    } else if (step_ == handIn) {
        emit finished();
    } else {
        go(step_ + 1);
    }
}

void ReviewSteps::back() {
    if (!leave())
        return;
    if (step_ == details && at_ > 0) {
        pick(at_ - 1);
    } else {
        go(step_ - 1);
    }
}

bool ReviewSteps::leave() {
    if (QWidget* inside = focusWidget(); inside && pages_->isAncestorOf(inside))
        inside->clearFocus();
    return step_ != details || !form_->goToRefused();
}

void ReviewSteps::go(int step) {
    const bool isForward = step > step_;
    step_ = std::clamp<int>(step, period, handIn);
    if (step_ == details && isForward)
        startDetails();
    if (step_ == best) {
        first_ = best_;
        showBest();
    }
    // The last thing to do is to hand it in, which is done beside; not to leave.
    next_->setProperty("look", step_ == handIn ? "" : "primary");
    next_->style()->unpolish(next_);
    next_->style()->polish(next_);
    pages_->setCurrentIndex(step_);
    showStep();
    emit stepChanged(step_);
    focusStep();
}

void ReviewSteps::startDetails() {
    queue_ = pasted_;
    for (const TaskKey& key : lacking_) {
        if (std::ranges::find(pasted_, key) == pasted_.end())
            queue_.push_back(key);
    }
    at_ = 0;
}

void ReviewSteps::answerLacking() {
    queue_ = lacking_;
    at_ = 0;
    go(details);
}

void ReviewSteps::showBest() {
    const QString current = list_->currentIndex().data(CareerList::keyRole).toString();
    // What is ticked, then what others will believe most readily.
    std::vector<std::size_t> order;
    if (career_ != nullptr) {
        const Chain& chain = told_.chain();
        order = report::bestProvedFirst(chain, *career_);
        std::ranges::stable_sort(order, {}, [&](std::size_t place) {
            return std::ranges::find(first_, chain.tasks().at(career_->tasks[place].task)->key) - first_.begin();
        });
    }
    bestRows_->show(career_, best_, std::move(order));
    if (const int row = bestRows_->rowOf(TaskKey(fromText(current))); row >= 0)
        list_->setCurrentIndex(bestRows_->index(row));
}

void ReviewSteps::pick(std::size_t at) {
    at_ = at;
    showDetails();
    focusStep();
}

void ReviewSteps::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    queueList_->setVisible(width() >= leastForList && queue_.size() > 1 && !told_.isWithoutNames());
}

void ReviewSteps::focusStep() {
    if (step_ == details && form_->isVisibleTo(this)) {
        form_->focusQuestion();
        return;
    }
    if (step_ == best) {
        list_->setFocus(Qt::TabFocusReason);
        if (!list_->currentIndex().isValid() && list_->model()->rowCount() > 0)
            list_->setCurrentIndex(list_->model()->index(0, 0));
        return;
    }
    if (step_ == handIn) {
        next_->setFocus(Qt::TabFocusReason);
        return;
    }
    // The first thing that can be answered; a title that is there needs no answer.
    for (QWidget* each = pages_->currentWidget()->nextInFocusChain(); pages_->currentWidget()->isAncestorOf(each);
         each = each->nextInFocusChain()) {
        const bool isTitle = each->property("look").toString() == QLatin1String("title");
        if (each->isVisibleTo(this) && each->isEnabled() && (each->focusPolicy() & Qt::TabFocus) != 0 && !isTitle) {
            each->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void ReviewSteps::show(const Career& career, const QString& name, const Review* review) {
    const Chain& chain = told_.chain();
    const auto isGone = [&](const TaskKey& key) { return chain.tasks().find(key) == nullptr; };
    const TaskKey asked = this->asked();
    std::erase_if(pasted_, isGone);
    std::erase_if(queue_, isGone);
    if (const auto same = std::ranges::find(queue_, asked); same != queue_.end())
        at_ = static_cast<std::size_t>(same - queue_.begin());
    at_ = queue_.empty() ? 0 : std::min(at_, queue_.size() - 1);
    lacking_.clear();
    std::vector<TaskKey> delivered;
    for (const CareerTask& each : career.tasks) {
        const Task& task = *chain.tasks().at(each.task);
        if (lacksAnswer(task))
            lacking_.push_back(task.key);
        delivered.push_back(task.key);
    }
    career_ = &career;
    best_ = review ? review->best : std::vector<TaskKey>();
    std::erase_if(best_, [&](const TaskKey& key) { return std::ranges::find(delivered, key) == delivered.end(); });
    showBest();
    period_ = career.period;
    periods_->setChoice(name);
    from_->setDay(period_.from);
    to_->setDay(period_.to);
    for (TextField* field : {lessons_, plans_}) {
        field->setReadOnly(told_.isWithoutNames());
        field->setToolTip(told_.isWithoutNames() ? tr("Switch “Without names” off to write here") : QString());
    }
    lessons_->setValue(review ? toText(review->lessons) : QString());
    plans_->setValue(review ? toText(review->plans) : QString());
    showStep();
}

void ReviewSteps::showStep() {
    const QStringList questions{tr("Which period do you tell of?"),
                                tr("What did you achieve? Paste it, one a line"),
                                tr("For whom was it, what changed, and how do you know?"),
                                tr("Tick the best five"),
                                tr("What did you learn?"),
                                tr("What do you promise next?"),
                                tr("Read it, and hand it in")};
    count_->setText(tr("Step %1 of %2").arg(step_ + 1).arg(static_cast<int>(stepCount)));
    question_->setText(questions.at(step_));
    back_->setEnabled(step_ != period);
    next_->setText(step_ == handIn ? tr("Done") : tr("Next"));
    QStringList made;
    for (const TaskKey& key : pasted_) {
        if (const Task* task = told_.chain().tasks().find(key))
            made << toText(task->title);
    }
    made_->setText(made.isEmpty() ? QString()
                                  : tr("%n are kept as delivered tasks:", nullptr, static_cast<int>(made.size())) +
                                        QLatin1Char('\n') + made.join(QLatin1Char('\n')));
    made_->setVisible(!made.isEmpty());
    ticked_->setText(
        bestRows_->rowCount() == 0 ? tr("Nothing was delivered in this period; the steps before fill the list.")
        : best_.size() > bestOfAll
            ? tr("%n are ticked; five are read, more are skimmed.", nullptr, static_cast<int>(best_.size()))
            : tr("%n of five are ticked. Take what others would miss.", nullptr, static_cast<int>(best_.size())));
    summary_->setText(lacking_.empty() ? tr("Every achievement says for whom it was and what changed.")
                                       : tr("%n achievements do not say yet for whom they were, or what changed.",
                                            nullptr, static_cast<int>(lacking_.size())));
    answer_->setVisible(!lacking_.empty());
    showDetails();
}

void ReviewSteps::showDetails() {
    skip_->setVisible(step_ == details && at_ + 1 < queue_.size());
    if (step_ != details)
        return;
    queueRows_->show(queue_);
    queueList_->setVisible(width() >= leastForList && queue_.size() > 1 && !told_.isWithoutNames());
    isMarking_ = true;
    queueList_->setCurrentIndex(queueRows_->index(static_cast<int>(at_), 0));
    isMarking_ = false;
    const bool isEmpty = queue_.empty();
    form_->setVisible(!isEmpty && !told_.isWithoutNames());
    noneLeft_->setVisible(isEmpty || told_.isWithoutNames());
    noneLeft_->setText(isEmpty ? tr("Nothing is left to ask: every achievement of this period says for whom it was and "
                                    "what changed.")
                               : tr("Names are left out. Switch “Without names” off to go on with the answers."));
    if (isEmpty)
        return;
    count_->setText(tr("Step %1 of %2 · achievement %3 of %4")
                        .arg(step_ + 1)
                        .arg(static_cast<int>(stepCount))
                        .arg(at_ + 1)
                        .arg(queue_.size()));
    form_->showRow(queue_[at_]);
}

void ReviewSteps::paste(const QString& text) {
    static const QRegularExpression bullet(QStringLiteral("^\\s*(?:[-–—*•·]|[0-9]{1,3}[.)])\\s+"));
    const std::vector<Slot> roles = ownRoles(bridge_.chain());
    if (roles.empty()) {
        bridge_.sayNote(tr("Draw your own role first: what you achieved belongs to it."));
        lines_->setPlainText(text);
        return;
    }
    Edit edit;
    std::vector<TaskKey> made;
    const Day last = period_.to && *period_.to < bridge_.today() ? *period_.to : bridge_.today();
    for (QString line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        line.remove(bullet);
        Task row;
        row.title = fromLine(line.left(static_cast<qsizetype>(longestLine)));
        if (row.title.empty())
            continue;
        // What is too long for a title is not lost.
        if (line.size() > static_cast<qsizetype>(longestLine))
            row.description = fromText(line);
        row.key = bridge_.keys().make<Task>('t');
        row.role = bridge_.chain().roles().at(roles.front())->key;
        row.state = TaskState::delivered;
        row.delivered = last;
        made.push_back(row.key);
        edit.add(std::move(row));
    }
    if (edit.isEmpty())
        return;
    edit.label = {"paste", {std::string(Description<Task>::name), std::to_string(made.size())}};
    if (!bridge_.perform(edit)) {
        lines_->setPlainText(text);
        return;
    }
    pasted_.insert(pasted_.end(), made.begin(), made.end());
    lines_->setValue({});
    showStep();
}

} // namespace throughline
