#include "ui/career/career_panel.h"

#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

#include "core/analysis/analysis.h"
#include "core/model/gestures.h"
#include "core/report/career_words.h"
#include "core/report/document.h"
#include "ui/career/career_answers.h"
#include "ui/career/career_list.h"
#include "ui/career/career_preview.h"
#include "ui/career/review_steps.h"
#include "ui/looks/flow_row.h"
#include "ui/looks/rows.h"
#include "ui/panels/fields.h"
#include "ui/words/in_sentence.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline {

CareerPanel::~CareerPanel() = default;

CareerPanel::CareerPanel(DocumentBridge& bridge, QWidget* parent)
    : QWidget(parent), bridge_(bridge), told_(bridge), tasks_(new CareerList(told_, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    parts_ = new QSplitter(Qt::Horizontal, this);
    list_ = new QListView(this);
    list_->setObjectName(QStringLiteral("deliveredTasks"));
    list_->setModel(tasks_);
    list_->setItemDelegate(new CareerDelegate(this));
    list_->setUniformItemSizes(true);
    list_->setMouseTracking(true);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setAccessibleName(tr("Delivered tasks"));
    list_->setFrameShape(QFrame::NoFrame);
    answers_ = new CareerAnswers(bridge_, told_, this);
    steps_ = new ReviewSteps(bridge_, told_, this);
    steps_->hide();
    preview_ = new CareerPreview([this] { return report(); }, this);
    preview_->hide();
    for (QWidget* part : std::initializer_list<QWidget*>{list_, answers_, steps_, preview_})
        parts_->addWidget(part);
    parts_->setStretchFactor(0, 3);
    for (const int part : {1, 2, 3})
        parts_->setStretchFactor(part, 2);
    parts_->setChildrenCollapsible(false);
    // Where there is little height, it is the parts that give way, and scroll, not the line above them.
    parts_->setMinimumHeight(1);
    column->addWidget(parts_, 1);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &CareerPanel::showTask);
    connect(list_, &QListView::doubleClicked, this, [this] {
        if (const Task* current = task())
            emit taskWanted(current->key);
    });
    connect(tasks_, &CareerList::bestTicked, this, &CareerPanel::tick);
    connect(preview_, &CareerPreview::printWanted, this, [this] { emit printWanted(report()); });
    connect(preview_, &CareerPreview::exportWanted, this, [this] { emit exportWanted(report()); });
    connectSteps();
    timer_.setSingleShot(true);
    timer_.setInterval(0);
    connect(&timer_, &QTimer::timeout, this, &CareerPanel::refresh);
    connect(&bridge_, &DocumentBridge::edited, this, [this] {
        told_.forget();
        timer_.start();
    });
    // What points into the old chain must be gone at once.
    connect(&bridge_, &DocumentBridge::documentChanged, this, [this] {
        told_.forget();
        tasks_->show(nullptr, {});
        steps_->forget();
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
    auto* row = new FlowRow;
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
    groups_ = new ChoiceField(head);
    groups_->setEntries(
        {{tr("By end customer"), "customer"}, {tr("By goal"), "goal"}, {tr("By what matters"), "value"}});
    groups_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    groups_->setChoice(QStringLiteral("customer"));
    groups_->setAccessibleName(tr("By what the results stand together"));
    groups_->setToolTip(tr("By what the results that are not among the best stand together, on paper"));
    redact_ = new QCheckBox(tr("Without names"), head);
    redact_->setToolTip(tr("Leaves out the names of people, here and on paper: their roles stand for them"));
    prepare_ = makeButton(tr("Prepare my review"), "choice", head);
    prepare_->setCheckable(true);
    prepare_->setToolTip(tr("Leads step by step from nothing to a review that can be handed in"));
    previewing_ = makeButton(tr("Preview"), "choice", head);
    previewing_->setCheckable(true);
    previewing_->setToolTip(tr("Shows the document on its pages, to be printed or exported"));
    write_ = makeButton(tr("Export…"), "primary", head);
    column->addLayout(row);
    row->addWidget(periods_);
    for (DayField* day : {from_, to_}) {
        // Wide enough for any day beside the button of its calendar.
        day->setFixedWidth(day->fontMetrics().horizontalAdvance(words::ofDay(bridge_.today())) + 64);
        row->addWidget(day);
    }
    for (QWidget* one : std::initializer_list<QWidget*>{uses_, groups_, redact_})
        row->addWidget(one);
    row->addSpring();
    for (QWidget* one : std::initializer_list<QWidget*>{prepare_, previewing_, write_})
        row->addWidget(one);
    sums_ = makeLabel({}, "muted", head);
    column->addWidget(sums_);
    connect(periods_, &ChoiceField::chosen, this, [this](const QString& name) {
        isChosen_ = true;
        choosePeriod(name);
    });
    for (DayField* day : {from_, to_}) {
        connect(day, &DayField::dayCommitted, this, [this, day](std::optional<Day> typed) {
            setPeriod(day == from_ ? Period{typed, period_.to} : Period{period_.from, typed});
        });
    }
    connect(uses_, &ChoiceField::chosen, this, [this] {
        showHead();
        showTask();
        preview_->renew();
    });
    connect(groups_, &ChoiceField::chosen, this, [this] { preview_->renew(); });
    connect(redact_, &QCheckBox::toggled, this, [this](bool on) {
        told_.leaveNamesOut(on);
        refresh();
    });
    connect(prepare_, &QPushButton::toggled, this, &CareerPanel::showSteps);
    connect(previewing_, &QPushButton::toggled, this, [this](bool on) {
        preview_->setVisible(on);
        showHead();
        shareRoom();
    });
    connect(write_, &QPushButton::clicked, this, [this] { emit exportWanted(report()); });
    return head;
}

void CareerPanel::showHead() {
    const bool isPreparing = prepare_->isChecked();
    const bool isPreviewing = previewing_->isChecked();
    // The steps ask for the period themselves, and need their room for the answers.
    periods_->setVisible(!isPreparing);
    uses_->setVisible(!isPreparing || isPreviewing);
    // The other uses tell of the best alone, or of all in one list.
    const bool hasGroups = use() == report::CareerUse::review || use() == report::CareerUse::file;
    groups_->setVisible(uses_->isVisibleTo(this) && hasGroups);
    constexpr int leastForSums = 200; // on a small screen the list has the room
    sums_->setVisible(!isPreparing && height() >= leastForSums);
    // The preview's own bar has the same button.
    write_->setVisible(!isPreparing && !isPreviewing);
}

void CareerPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    showHead();
}

void CareerPanel::shareRoom() {
    // List, answers, steps, pages; what is hidden takes nothing.
    const int unit = parts_->width() / 5;
    const bool isPreparing = steps_->isVisibleTo(this);
    if (isPreparing)
        parts_->setSizes({0, 0, 2 * unit, 3 * unit});
    else
        parts_->setSizes({2 * unit, unit, 0, 2 * unit});
}

void CareerPanel::showSteps(bool on) {
    list_->setVisible(!on);
    answers_->setVisible(!on);
    steps_->setVisible(on);
    showHead();
    shareRoom();
    refresh();
    if (!on)
        return;
    emit roomWanted();
    steps_->begin();
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
    steps_->begin();
}

void CareerPanel::preview() {
    previewing_->setChecked(true);
}

void CareerPanel::connectSteps() {
    connect(steps_, &ReviewSteps::periodNamed, this, [this](const QString& name) {
        isChosen_ = true;
        choosePeriod(name == QLatin1String("days") ? periods_->currentData().toString() : name);
    });
    connect(steps_, &ReviewSteps::periodChosen, this, &CareerPanel::setPeriod);
    connect(steps_, &ReviewSteps::lessonsWritten, this,
            [this](const QString& text) { changeReview([&](Review& row) { row.lessons = fromText(text); }); });
    connect(steps_, &ReviewSteps::plansWritten, this,
            [this](const QString& text) { changeReview([&](Review& row) { row.plans = fromText(text); }); });
    connect(steps_, &ReviewSteps::bestTicked, this, &CareerPanel::tick);
    connect(steps_, &ReviewSteps::taskWanted, this, &CareerPanel::taskWanted);
    connect(steps_, &ReviewSteps::stepChanged, this, [this](int step) {
        if (step == ReviewSteps::handIn)
            preview();
    });
    connect(steps_, &ReviewSteps::finished, this, [this] { prepare_->setChecked(false); });
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

report::CareerGroups CareerPanel::groups() const {
    using report::CareerGroups;
    const QString name = groups_->currentData().toString();
    return name == QLatin1String("goal")    ? CareerGroups::goal
           : name == QLatin1String("value") ? CareerGroups::value
                                            : CareerGroups::endCustomer;
}

const Task* CareerPanel::task() const {
    const CareerTask* each = tasks_->at(list_->currentIndex());
    return each ? told_.chain().tasks().at(each->task) : nullptr;
}

report::Report CareerPanel::report() const {
    const Chain& chain = told_.chain();
    const Career told = career(told_.analysis(), {period_, ownRoles(chain)}, bridge_.today());
    return report::careerReport(told_.analysis(), told, {use(), groups(), report::reviewFor(chain, period_)},
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
        isChosen_ = true;
        const Chain& chain = bridge_.chain();
        period_ = report::reviewPeriod(chain, ownRoles(chain), bridge_.today());
        periods_->setChoice(period_ == yearOf(bridge_.today())       ? QStringLiteral("year")
                            : period_ == yearOf(bridge_.today(), -1) ? QStringLiteral("last")
                                                                     : QStringLiteral("days"));
    }
    from_->setDay(period_.from);
    to_->setDay(period_.to);
    // The first step towards a review asks for them itself.
    const bool hasDays = periods_->currentData().toString() == QLatin1String("days") && !prepare_->isChecked();
    from_->setVisible(hasDays);
    to_->setVisible(hasDays);
    career_ = career(told_.analysis(), {period_, ownRoles(told_.chain())}, bridge_.today());
    const Review* kept = report::reviewFor(told_.chain(), period_);
    tasks_->show(&career_, kept ? kept->best : std::vector<TaskKey>());
    steps_->show(career_, periods_->currentData().toString(), kept);
    const int row = std::max(tasks_->rowOf(current), 0);
    list_->setCurrentIndex(tasks_->index(row));
    showSums();
    showTask();
    preview_->renew();
}

void CareerPanel::showSums() {
    QStringList parts;
    for (const UnitSum& sum : career_.sums) {
        if (sum.spread == Spread::splits && parts.size() < 4)
            parts << inSentence(report::unbroken(report::sumWords(sum.stated, sum.unit, words::language())));
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
    answers_->show(tasks_->at(list_->currentIndex()), use());
}

void CareerPanel::changeReview(const std::function<void(Review&)>& change) {
    if (const Review* kept = report::reviewFor(bridge_.chain(), period_)) {
        Review row = *kept;
        change(row);
        bridge_.perform(gestures::change(bridge_.chain(), std::move(row)));
        return;
    }
    Review row;
    const std::string title = report::periodTitle(period_, words::language());
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

} // namespace throughline
