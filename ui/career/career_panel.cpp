#include "ui/career/career_panel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <algorithm>

#include "core/analysis/analysis.h"
#include "core/model/gestures.h"
#include "core/model/text_rules.h"
#include "core/report/career_words.h"
#include "core/report/redaction.h"
#include "core/report/words.h"
#include "ui/career/career_list.h"
#include "ui/looks/rows.h"
#include "ui/panels/fields.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline {

CareerPanel::~CareerPanel() = default;

CareerPanel::CareerPanel(DocumentBridge& bridge, QWidget* parent)
    : QWidget(parent), bridge_(bridge), tasks_(new CareerList(bridge, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    auto* halves = new QSplitter(Qt::Horizontal, this);
    list_ = new QListView(this);
    list_->setObjectName(QStringLiteral("deliveredTasks"));
    list_->setModel(tasks_);
    list_->setItemDelegate(new CareerDelegate(this));
    list_->setUniformItemSizes(true);
    list_->setMouseTracking(true);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setAccessibleName(tr("Delivered tasks"));
    list_->setFrameShape(QFrame::NoFrame);
    halves->addWidget(list_);
    sides_ = new QStackedWidget(this);
    sides_->addWidget(makeTelling());
    sides_->addWidget(makePreparing());
    halves->addWidget(sides_);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    halves->setChildrenCollapsible(false);
    column->addWidget(halves, 1);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &CareerPanel::showTask);
    connect(list_, &QListView::doubleClicked, this, [this] {
        if (const Task* current = task())
            emit taskWanted(current->key);
    });
    connect(tasks_, &CareerList::bestTicked, this, &CareerPanel::tick);
    timer_.setSingleShot(true);
    timer_.setInterval(0);
    connect(&timer_, &QTimer::timeout, this, &CareerPanel::refresh);
    connect(&bridge_, &DocumentBridge::edited, this, [this] { timer_.start(); });
    // What points into the old chain must be gone at once.
    connect(&bridge_, &DocumentBridge::documentChanged, this, [this] {
        tasks_->show(nullptr, {});
        career_ = {};
        isChosen_ = false;
        timer_.start();
    });
    choosePeriod(QStringLiteral("year"));
    isChosen_ = false;
}

QWidget* CareerPanel::makeHead() {
    auto* head = new QWidget(this);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(12, 8, 12, 8);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    periods_ = new ChoiceField(head);
    periods_->setEntries({{tr("This year"), "year"},
                          {tr("Last year"), "last"},
                          {tr("Since the last review"), "review"},
                          {tr("All days"), "all"},
                          {tr("From … to …"), "days"}});
    periods_->setAccessibleName(tr("Period"));
    const auto today = [this] { return bridge_.today(); };
    from_ = new DayField(today, head);
    from_->setPlaceholderText(tr("First day"));
    from_->setAccessibleName(tr("First day"));
    to_ = new DayField(today, head);
    to_->setPlaceholderText(tr("Last day"));
    to_->setAccessibleName(tr("Last day"));
    uses_ = new ChoiceField(head);
    uses_->setEntries({{tr("Annual review"), "review"},
                       {tr("Résumé"), "resume"},
                       {tr("Interview"), "interview"},
                       {tr("For my manager to defend"), "manager"},
                       {tr("The whole file"), "file"}});
    uses_->setChoice(QStringLiteral("review"));
    uses_->setAccessibleName(tr("Told for"));
    redact_ = new QCheckBox(tr("Without names"), head);
    redact_->setToolTip(tr("Leaves out the names of people: their roles stand for them"));
    prepare_ = makeButton(tr("Prepare my review"), "", head);
    prepare_->setCheckable(true);
    QPushButton* write = makeButton(tr("Export…"), "primary", head);
    for (QWidget* one : std::initializer_list<QWidget*>{periods_, from_, to_, uses_, redact_})
        row->addWidget(one);
    row->addStretch(1);
    row->addWidget(prepare_);
    row->addWidget(write);
    column->addLayout(row);
    sums_ = makeLabel({}, "muted", head);
    column->addWidget(sums_);
    connect(periods_, &ChoiceField::chosen, this, [this](const QString& name) {
        isChosen_ = true;
        choosePeriod(name);
    });
    for (DayField* day : {from_, to_}) {
        connect(day, &DayField::dayCommitted, this, [this, day](std::optional<Day> typed) {
            (day == from_ ? period_.from : period_.to) = typed;
            day->setDay(typed);
            refresh();
        });
    }
    connect(uses_, &ChoiceField::chosen, this, &CareerPanel::showTask);
    connect(redact_, &QCheckBox::toggled, this, &CareerPanel::showTask);
    connect(prepare_, &QPushButton::toggled, this, [this](bool on) { sides_->setCurrentIndex(on ? 1 : 0); });
    connect(write, &QPushButton::clicked, this, [this] { emit exportWanted(report()); });
    return head;
}

QWidget* CareerPanel::makeTelling() {
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* page = new QWidget(scroll);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(16, 12, 16, 12);
    taskTitle_ = makeLabel({}, "heading", page);
    evidence_ = makeLabel({}, "muted", page);
    column->addWidget(taskTitle_);
    column->addWidget(evidence_);
    const std::vector<std::pair<std::string Wording::*, QString>> parts{
        {&Wording::review, tr("In the annual review")},
        {&Wording::resume, tr("In a résumé, in one line")},
        {&Wording::situation, tr("Situation")},
        {&Wording::assignment, tr("Task")},
        {&Wording::action, tr("Action")},
        {&Wording::result, tr("Result")}};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        auto* box = new QWidget(page);
        auto* rows = new QVBoxLayout(box);
        rows->setContentsMargins(0, 6, 0, 0);
        rows->addWidget(makeLabel(parts[i].second, "section", box));
        auto* field = new TextField(box);
        field->setAccessibleName(parts[i].second);
        rows->addWidget(field);
        auto* below = new QHBoxLayout;
        QLabel* count = makeLabel({}, "muted", box);
        QPushButton* copy = makeButton(tr("Copy"), "link", box);
        copy->setToolTip(tr("Copies this answer, to be pasted into a form"));
        below->addWidget(count, 1);
        below->addWidget(copy);
        rows->addLayout(below);
        column->addWidget(box);
        answers_.push_back({parts[i].first, box, field, count, {}});
        const auto told = [this, i] {
            const QString typed = answers_[i].field->toPlainText();
            return typed.trimmed().isEmpty() ? answers_[i].suggested : typed;
        };
        connect(field, &TextField::committed, this,
                [this, i](const QString& text) { this->write(answers_[i].part, text); });
        connect(field, &TextField::textChanged, this, [this, i, told] {
            answers_[i].count->setText(tr("%n characters", nullptr, static_cast<int>(told().size())));
        });
        connect(copy, &QPushButton::clicked, this, [told] { QGuiApplication::clipboard()->setText(told()); });
    }
    column->addStretch(1);
    scroll->setWidget(page);
    return scroll;
}

QWidget* CareerPanel::makePreparing() {
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* page = new QWidget(scroll);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(16, 12, 16, 12);
    const auto step = [&](const QString& text) { column->addWidget(makeLabel(text, "section", page)); };
    step(tr("1. Choose the period above"));
    step(tr("2. Paste what you achieved, one a line"));
    achievements_ = new QPlainTextEdit(page);
    achievements_->setObjectName(QStringLiteral("achievements"));
    achievements_->setAccessibleName(tr("What you achieved, one a line"));
    achievements_->setTabChangesFocus(true);
    achievements_->setMaximumHeight(110);
    QPushButton* add = makeButton(tr("Add as delivered tasks"), "", page);
    column->addWidget(achievements_);
    column->addWidget(add, 0, Qt::AlignLeft);
    step(tr("3. Double-click each in the list and say for whom it was, what changed, and how you know"));
    step(tr("4. Tick the best five"));
    step(tr("5. What did you learn?"));
    lessons_ = new TextField(page);
    lessons_->setAccessibleName(tr("Lessons"));
    column->addWidget(lessons_);
    step(tr("6. What do you promise next?"));
    plans_ = new TextField(page);
    plans_->setAccessibleName(tr("Promises"));
    column->addWidget(plans_);
    step(tr("7. Export it, read it, and hand it in"));
    column->addStretch(1);
    scroll->setWidget(page);
    connect(add, &QPushButton::clicked, this, &CareerPanel::addAchievements);
    connect(lessons_, &TextField::committed, this,
            [this](const QString& text) { changeReview([&](Review& row) { row.lessons = fromText(text); }); });
    connect(plans_, &TextField::committed, this,
            [this](const QString& text) { changeReview([&](Review& row) { row.plans = fromText(text); }); });
    return scroll;
}

void CareerPanel::choosePeriod(const QString& name) {
    periods_->setChoice(name);
    if (name == QLatin1String("year"))
        period_ = yearOf(bridge_.today());
    else if (name == QLatin1String("last"))
        period_ = yearOf(bridge_.today(), -1);
    else if (name == QLatin1String("all"))
        period_ = {};
    else if (name == QLatin1String("review")) {
        const Review* latest = report::reviewFor(bridge_.chain(), {});
        period_ = {latest && latest->to ? std::optional(latest->to->plus(1)) : std::nullopt, {}};
    }
    refresh();
}

void CareerPanel::setPeriod(const Period& period) {
    isChosen_ = true;
    period_ = period;
    periods_->setChoice(QStringLiteral("days"));
    refresh();
}

void CareerPanel::prepare() {
    prepare_->setChecked(true);
    achievements_->setFocus();
}

Period CareerPanel::period() const {
    return period_;
}

report::CareerUse CareerPanel::use() const {
    using report::CareerUse;
    const QString name = uses_->currentData().toString();
    return name == QLatin1String("resume")      ? CareerUse::resume
           : name == QLatin1String("interview") ? CareerUse::interview
           : name == QLatin1String("manager")   ? CareerUse::manager
           : name == QLatin1String("file")      ? CareerUse::file
                                                : CareerUse::review;
}

const Task* CareerPanel::task() const {
    const CareerTask* each = tasks_->at(list_->currentIndex());
    return each ? bridge_.chain().tasks().at(each->task) : nullptr;
}

const Review* CareerPanel::review() const {
    return report::reviewFor(bridge_.chain(), period());
}

report::Report CareerPanel::report() const {
    const Chain chain = redact_->isChecked() ? report::redacted(bridge_.chain()) : bridge_.chain();
    const Analysis analysis(chain);
    const Career told = career(analysis, {period(), ownRoles(chain)}, bridge_.today());
    return report::careerReport(analysis, told,
                                {use(), report::CareerGroups::endCustomer, report::reviewFor(chain, period())},
                                words::language());
}

void CareerPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void CareerPanel::refresh() {
    timer_.stop();
    if (!isVisible())
        return;
    const Task* before = task();
    const TaskKey current = before ? before->key : TaskKey();
    if (!isChosen_ && bridge_.isOpen()) {
        // Early in a year, the last one is what there is to tell.
        isChosen_ = true;
        const CareerQuestion thisYear{yearOf(bridge_.today()), ownRoles(bridge_.chain())};
        if (career(bridge_.analysis(), thisYear, bridge_.today()).tasks.empty())
            return choosePeriod(QStringLiteral("last"));
    }
    from_->setDay(period_.from);
    to_->setDay(period_.to);
    const bool hasDays = periods_->currentData().toString() == QLatin1String("days");
    from_->setVisible(hasDays);
    to_->setVisible(hasDays);
    career_ = career(bridge_.analysis(), {period(), ownRoles(bridge_.chain())}, bridge_.today());
    const Review* kept = review();
    tasks_->show(&career_, kept ? kept->best : std::vector<TaskKey>());
    lessons_->setValue(kept ? toText(kept->lessons) : QString());
    plans_->setValue(kept ? toText(kept->plans) : QString());
    const int row = std::max(tasks_->rowOf(current), 0);
    list_->setCurrentIndex(tasks_->index(row));
    showSums();
    showTask();
}

void CareerPanel::showSums() {
    QStringList parts;
    for (const UnitSum& sum : career_.sums) {
        if (sum.spread == Spread::splits && parts.size() < 4)
            parts << toText(report::sumWords(sum.stated, sum.unit, words::language()));
    }
    QString text = career_.tasks.empty() ? tr("Nothing was delivered in this period.")
                                         : tr("%n tasks delivered", nullptr, static_cast<int>(career_.tasks.size()));
    if (career_.commitments.onTimeRate)
        text += QStringLiteral(" · ") + tr("%1 on time").arg(words::ofShare(*career_.commitments.onTimeRate));
    if (!parts.isEmpty())
        text += QStringLiteral(" · ") + parts.join(QStringLiteral(" · "));
    sums_->setText(text);
}

void CareerPanel::showTask() {
    const Task* current = task();
    taskTitle_->setText(current ? toText(current->title) : tr("Deliver a task, and it stands here."));
    QString evidence;
    if (current && hasImpact(*current))
        evidence = toText(report::evidenceWords(*current->impact, words::language()));
    if (const CareerTask* each = tasks_->at(list_->currentIndex())) {
        for (const Slot slot : each->feedback) {
            const Feedback& remark = *bridge_.chain().feedback().at(slot);
            if (!remark.note.empty())
                evidence +=
                    (evidence.isEmpty() ? QString() : QStringLiteral("\n")) + tr("“%1”").arg(toText(remark.note));
        }
    }
    evidence_->setText(evidence);
    evidence_->setVisible(!evidence.isEmpty());
    const report::CareerUse shown = use();
    const report::Story story =
        current ? report::storyWording(bridge_.chain(), *tasks_->at(list_->currentIndex()), words::language())
                : report::Story();
    for (Answer& answer : answers_) {
        const bool isReview = answer.part == &Wording::review;
        const bool isResume = answer.part == &Wording::resume;
        const bool isShown = shown == report::CareerUse::interview ? !isReview && !isResume
                             : shown == report::CareerUse::resume  ? isResume
                                                                   : isReview;
        answer.box->setVisible(current != nullptr && isShown);
        if (!current)
            continue;
        std::string suggested =
            isReview   ? report::reviewWording(*current, words::language())
            : isResume ? report::resumeWording(bridge_.chain(), *tasks_->at(list_->currentIndex()), words::language())
            : answer.part == &Wording::situation  ? story.situation
            : answer.part == &Wording::assignment ? story.assignment
            : answer.part == &Wording::action     ? story.action
                                                  : story.result;
        answer.suggested = toText(suggested);
        answer.field->setPlaceholderText(answer.suggested);
        answer.field->setValue(current->wording ? toText(*current->wording.*answer.part) : QString());
        const QString typed = answer.field->toPlainText();
        const QString told = typed.trimmed().isEmpty() ? answer.suggested : typed;
        answer.count->setText(tr("%n characters", nullptr, static_cast<int>(told.size())));
    }
}

void CareerPanel::changeReview(const std::function<void(Review&)>& change) {
    if (const Review* kept = review()) {
        Review row = *kept;
        change(row);
        bridge_.perform(gestures::change(bridge_.chain(), std::move(row)));
        return;
    }
    Review row;
    const std::string title = report::periodTitle(period(), words::language());
    row.title = fromText(title.size() == 4 ? tr("Annual review %1").arg(toText(title)) : tr("Review"));
    row.from = period_.from;
    row.to = period_.to;
    change(row);
    bridge_.perform(gestures::add(bridge_.chain(), bridge_.keys(), std::move(row)));
}

void CareerPanel::tick(const TaskKey& task, bool isBest) {
    changeReview([&](Review& row) {
        std::erase(row.best, task);
        if (isBest)
            row.best.push_back(task);
    });
}

void CareerPanel::write(std::string Wording::*part, const QString& text) {
    const Task* current = task();
    if (!current)
        return;
    Task row = *current;
    Wording wording = row.wording.value_or(Wording());
    wording.*part = part == &Wording::resume ? fromLine(text) : fromText(text);
    row.wording = wording == Wording() ? std::nullopt : std::optional(wording);
    bridge_.perform(gestures::change(bridge_.chain(), std::move(row)));
}

void CareerPanel::addAchievements() {
    const std::vector<Slot> roles = ownRoles(bridge_.chain());
    const QStringList lines = achievements_->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (roles.empty() || lines.isEmpty())
        return;
    Edit edit;
    edit.label = {"paste", {}};
    const Day last = period_.to && *period_.to < bridge_.today() ? *period_.to : bridge_.today();
    for (const QString& line : lines) {
        Task row;
        row.key = bridge_.keys().make<Task>('t');
        row.title = fromLine(line.left(static_cast<qsizetype>(longestLine)));
        row.role = bridge_.chain().roles().at(roles.front())->key;
        row.state = TaskState::delivered;
        row.delivered = last;
        if (!row.title.empty())
            edit.add(std::move(row));
    }
    if (!edit.isEmpty() && bridge_.perform(edit))
        achievements_->clear();
}

} // namespace throughline
