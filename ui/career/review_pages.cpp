// The pages of the steps towards a review.
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/career/achievement_form.h"
#include "ui/career/asked_list.h"
#include "ui/career/career_list.h"
#include "ui/career/review_steps.h"
#include "ui/looks/rows.h"
#include "ui/panels/choice_buttons.h"
#include "ui/panels/fields.h"
#include "ui/panels/fill_room.h"
#include "ui/panels/section.h"

namespace throughline {

namespace {

constexpr int queueWidth = 264;

QScrollArea* makeScroll(QWidget* page, QWidget* parent) {
    auto* scroll = new QScrollArea(parent);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    return scroll;
}

} // namespace

QVBoxLayout* ReviewSteps::addPage(const QString& hint, bool scrolls) {
    auto* page = new QWidget(pages_);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(16, 0, 16, 12);
    column->setSpacing(8);
    if (!hint.isEmpty())
        column->addWidget(makeLabel(hint, "muted", page));
    pages_->addWidget(scrolls ? static_cast<QWidget*>(makeScroll(page, pages_)) : page);
    return column;
}

void ReviewSteps::addPeriod() {
    QVBoxLayout* column = addPage(tr("Most reviews tell of a year. What you enter is kept with this period."));
    periods_ = new ChoiceButtons({{tr("This year"), QStringLiteral("year")},
                                  {tr("Last year"), QStringLiteral("last")},
                                  {tr("Since the last review"), QStringLiteral("review")}},
                                 this);
    periods_->setAccessibleName(tr("Period"));
    column->addWidget(periods_);
    auto* days = new Section(QString(), this);
    const auto today = [this] { return bridge_.today(); };
    from_ = new DayField(today, this);
    to_ = new DayField(today, this);
    from_->setAccessibleName(tr("First day"));
    to_->setAccessibleName(tr("Last day"));
    days->add(tr("First day"), from_);
    days->add(tr("Last day"), to_);
    column->addWidget(days);
    column->addStretch(1);
    connect(periods_, &ChoiceButtons::chosen, this, [this](const QString& name) {
        // The one that is taken stays so.
        emit periodNamed(name.isEmpty() ? QStringLiteral("days") : name);
    });
    connect(from_, &DayField::dayCommitted, this, [this](std::optional<Day> day) {
        emit periodChosen({day, period_.to});
    });
    connect(to_, &DayField::dayCommitted, this, [this](std::optional<Day> day) {
        emit periodChosen({period_.from, day});
    });
}

void ReviewSteps::addAchievements() {
    QVBoxLayout* column = addPage(tr("Look through your calendar and your mail; order and wording do not matter yet."));
    lines_ = new TextField(this);
    lines_->setObjectName(QStringLiteral("achievements"));
    lines_->setAccessibleName(tr("What you achieved, one a line"));
    lines_->setPlaceholderText(tr("One achievement a line"));
    fillRoom(*lines_);
    made_ = makeLabel({}, "muted", this);
    made_->setTextFormat(Qt::PlainText);
    column->addWidget(lines_, 1);
    column->addWidget(made_);
    connect(lines_, &TextField::committed, this, &ReviewSteps::paste);
}

void ReviewSteps::addDetails() {
    QVBoxLayout* column = addPage({}, false);
    column->setContentsMargins(0, 0, 0, 0);
    noneLeft_ = makeLabel({}, "muted", this);
    noneLeft_->setContentsMargins(16, 0, 16, 0);
    column->addWidget(noneLeft_);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    queueRows_ = new AskedList(told_, this);
    queueList_ = new QListView(this);
    queueList_->setObjectName(QStringLiteral("askedAchievements"));
    queueList_->setAccessibleName(tr("Achievements, to pick one from"));
    queueList_->setModel(queueRows_);
    queueList_->setItemDelegate(new ElidingDelegate(queueList_));
    queueList_->setUniformItemSizes(true);
    queueList_->setFrameShape(QFrame::NoFrame);
    queueList_->setFixedWidth(queueWidth);
    row->addWidget(queueList_);
    auto* page = new QWidget(this);
    auto* formColumn = new QVBoxLayout(page);
    formColumn->setContentsMargins(16, 0, 16, 12);
    form_ = new AchievementForm(bridge_, page);
    formColumn->addWidget(form_);
    row->addWidget(makeScroll(page, this), 1);
    column->addLayout(row, 1);
    connect(queueList_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        if (isMarking_ || !now.isValid())
            return;
        const auto at = static_cast<std::size_t>(now.row());
        // What is typed is an edit first; where it cannot stand, it stays in sight.
        if (leave())
            pick(at);
        else
            QMetaObject::invokeMethod(this, &ReviewSteps::showDetails, Qt::QueuedConnection);
    });
    connect(form_, &AchievementForm::taskWanted, this, &ReviewSteps::taskWanted);
}

void ReviewSteps::addBest() {
    auto* page = new QWidget(pages_);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    ticked_ = makeLabel({}, "muted", page);
    ticked_->setContentsMargins(16, 0, 16, 0);
    list_ = new QListView(page);
    list_->setObjectName(QStringLiteral("bestTasks"));
    list_->setAccessibleName(tr("Delivered tasks, to be ticked"));
    bestRows_ = new CareerList(told_, this);
    list_->setModel(bestRows_);
    connect(bestRows_, &CareerList::bestTicked, this, &ReviewSteps::bestTicked);
    list_->setItemDelegate(new CareerDelegate(list_, CareerDelegate::Rows::brief));
    list_->setUniformItemSizes(true);
    list_->setMouseTracking(true);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setFrameShape(QFrame::NoFrame);
    column->addWidget(ticked_);
    column->addWidget(list_, 1);
    pages_->addWidget(page);
}

void ReviewSteps::addWritten(Step step, const QString& hint, TextField*& field) {
    QVBoxLayout* column = addPage(hint);
    field = new TextField(this);
    field->setPlaceholderText(tr("One a line"));
    fillRoom(*field);
    column->addWidget(field, 1);
    connect(field, &TextField::committed, this, [this, step](const QString& text) {
        if (told_.isWithoutNames())
            return;
        if (step == lessons)
            emit lessonsWritten(text);
        else
            emit plansWritten(text);
    });
}

void ReviewSteps::addHandIn() {
    QVBoxLayout* column =
        addPage(tr("Read it as your manager will. Whatever you change above or in the earlier steps "
                   "shows on the pages at once; print or export it there."));
    summary_ = makeLabel({}, "", this);
    column->addWidget(summary_);
    answer_ = makeButton(tr("Answer that now"), "link", this);
    answer_->setToolTip(tr("Goes back to the achievements that lack an answer"));
    pressOnReturn(*answer_);
    column->addWidget(answer_, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(answer_, &QPushButton::clicked, this, &ReviewSteps::answerLacking);
}

} // namespace throughline
