#include "ui/career/career_answers.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "core/model/gestures.h"
#include "core/report/career_words.h"
#include "core/report/words.h"
#include "ui/looks/few_lines.h"
#include "ui/looks/rows.h"
#include "ui/panels/fields.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline {

CareerAnswers::CareerAnswers(DocumentBridge& bridge, const ToldChain& told, QWidget* parent)
    : QScrollArea(parent), bridge_(bridge), told_(told) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("What is told"));
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(16, 12, 16, 12);
    title_ = new FewLines("strong", page);
    evidence_ = makeLabel({}, "muted", page);
    column->addWidget(title_);
    column->addWidget(evidence_);
    setWidget(page);
    addAnswer(&Wording::review, tr("In the annual review"));
    addAnswer(&Wording::resume, tr("In a résumé, in one line"));
    addAnswer(&Wording::situation, tr("Situation"));
    addAnswer(&Wording::assignment, tr("Task"));
    addAnswer(&Wording::action, tr("Action"));
    addAnswer(&Wording::result, tr("Result"));
    column->addStretch(1);
}

void CareerAnswers::addAnswer(std::string Wording::*part, const QString& title) {
    auto* box = new QWidget(widget());
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 6, 0, 0);
    rows->addWidget(makeLabel(title, "section", box));
    auto* field = new TextField(box);
    field->setAccessibleName(title);
    // The page scrolls as a whole, so that the answer is read at once.
    constexpr int mostLines = 40;
    field->setMostLines(mostLines);
    rows->addWidget(field);
    auto* below = new QHBoxLayout;
    QLabel* count = makeLabel({}, "muted", box);
    QPushButton* copy = makeButton(tr("Copy"), "link", box);
    copy->setToolTip(tr("Copies this answer, to be pasted into a form"));
    below->addWidget(count, 1);
    below->addWidget(copy);
    rows->addLayout(below);
    widget()->layout()->addWidget(box);
    const std::size_t i = answers_.size();
    answers_.push_back({part, box, field, count, {}});
    connect(field, &TextField::committed, this, [this, part](const QString& text) { write(part, text); });
    connect(field, &TextField::textChanged, this, [this, i] {
        const Answer& answer = answers_[i];
        answer.count->setText(tr("%n characters", nullptr, static_cast<int>(wordsOf(answer).size())));
    });
    connect(copy, &QPushButton::clicked, this,
            [this, i] { QGuiApplication::clipboard()->setText(wordsOf(answers_[i])); });
}

QString CareerAnswers::wordsOf(const Answer& answer) {
    const QString typed = answer.field->toPlainText();
    return typed.trimmed().isEmpty() ? answer.suggested : typed;
}

QString CareerAnswers::evidenceOf(const CareerTask& each) const {
    const Chain& chain = told_.chain();
    const Task& task = *chain.tasks().at(each.task);
    QStringList lines;
    if (hasImpact(task))
        lines << toText(report::evidenceWords(*task.impact, words::language()));
    for (const Slot slot : each.feedback) {
        const Feedback& remark = *chain.feedback().at(slot);
        if (!remark.note.empty())
            lines << tr("“%1”").arg(toText(remark.note));
    }
    return lines.join(QLatin1Char('\n'));
}

void CareerAnswers::show(const CareerTask* each, report::CareerUse use) {
    // What is being typed belongs to the task that was shown.
    const Task* next = each ? told_.chain().tasks().at(each->task) : nullptr;
    if (const TaskKey key = next ? next->key : TaskKey(); key != task_) {
        for (const Answer& answer : answers_) {
            if (answer.field->hasFocus())
                answer.field->clearFocus();
        }
        task_ = key;
    }
    const Chain& chain = told_.chain();
    const Task* task = chain.tasks().find(task_);
    title_->setText(task ? toText(task->title) : tr("Deliver a task, and it stands here."));
    evidence_->setText(task ? evidenceOf(*each) : QString());
    evidence_->setVisible(!evidence_->text().isEmpty());
    const report::Story story = task ? report::storyWording(chain, *each, words::language()) : report::Story();
    for (Answer& answer : answers_) {
        const bool isReview = answer.part == &Wording::review;
        const bool isResume = answer.part == &Wording::resume;
        const bool isShown = use == report::CareerUse::interview ? !isReview && !isResume
                             : use == report::CareerUse::resume  ? isResume
                                                                 : isReview;
        answer.box->setVisible(task != nullptr && isShown);
        if (!task)
            continue;
        const std::string suggested = isReview   ? report::reviewAnswer(chain, *each, words::language())
                                      : isResume ? report::resumeWording(chain, *each, words::language())
                                      : answer.part == &Wording::situation  ? story.situation
                                      : answer.part == &Wording::assignment ? story.assignment
                                      : answer.part == &Wording::action     ? story.action
                                                                            : story.result;
        answer.suggested = toText(suggested);
        answer.field->setPlaceholderText(answer.suggested.isEmpty() ? tr("In your own words") : answer.suggested);
        answer.field->setReadOnly(told_.isWithoutNames());
        answer.field->setToolTip(told_.isWithoutNames() ? tr("Switch “Without names” off to write here") : QString());
        answer.field->setValue(task->wording ? toText(*task->wording.*answer.part) : QString());
        answer.count->setText(tr("%n characters", nullptr, static_cast<int>(wordsOf(answer).size())));
    }
}

void CareerAnswers::write(std::string Wording::*part, const QString& text) {
    const Task* current = bridge_.chain().tasks().find(task_);
    if (!current || told_.isWithoutNames())
        return;
    Task row = *current;
    Wording wording = row.wording.value_or(Wording());
    wording.*part = part == &Wording::resume ? fromLine(text) : fromText(text);
    row.wording = wording == Wording() ? std::nullopt : std::optional(wording);
    bridge_.perform(gestures::change(bridge_.chain(), std::move(row)));
}

} // namespace throughline
