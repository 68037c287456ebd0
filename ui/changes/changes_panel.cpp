#include "ui/changes/changes_panel.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/changes/change_rows.h"
#include "ui/document/long_work.h"
#include "ui/looks/flow_row.h"
#include "ui/looks/rows.h"
#include "ui/panels/fields.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline {

namespace {
constexpr int restAfterEdit = 300; // milliseconds
constexpr int dayWidth = 128;
} // namespace

ChangesPanel::ChangesPanel(DocumentBridge& bridge, LongWork& work, QTimeZone zone, QWidget* parent)
    : QWidget(parent),
      bridge_(bridge),
      work_(work),
      zone_(std::move(zone)),
      fromField_(new DayField([this] { return bridge_.today(); }, this)),
      toField_(new DayField([this] { return bridge_.today(); }, this)),
      onSheet_(new QCheckBox(tr("Show on the sheet"), this)),
      words_(makeLabel(QString(), "muted", this)),
      table_(new QTreeView(this)),
      model_(new QStandardItemModel(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* line = new FlowRow;
    line->setContentsMargins(14, 8, 14, 6);
    const auto addDay = [&](const QString& label, DayField* field, const QString& name, const QString& tip) {
        field->setAccessibleName(name);
        field->setToolTip(tip);
        field->setFixedWidth(dayWidth);
        line->addField(label, field);
    };
    addDay(
        tr("From"), fromField_, tr("First day"),
        tr("The first day whose changes count. At first the day after the last review, else a year ago, or where the "
           "history begins."));
    addDay(tr("to"), toField_, tr("Last day"), tr("The last day whose changes count"));
    onSheet_->setToolTip(tr("Mark on the sheet what is new and what changed (Esc ends it)"));
    line->addWidget(onSheet_);
    column->addLayout(line);
    words_->setContentsMargins(14, 0, 14, 8);
    column->addWidget(words_);
    table_->setModel(model_);
    table_->setAccessibleName(tr("What changed"));
    table_->setUniformRowHeights(true);
    table_->setAllColumnsShowFocus(true);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setExpandsOnDoubleClick(false);
    table_->header()->setSectionsClickable(false);
    table_->header()->setStretchLastSection(true);
    column->addWidget(table_, 1);
    column->addStretch(0);

    connect(table_, &QTreeView::clicked, this, &ChangesPanel::go);
    connect(table_, &QTreeView::activated, this, &ChangesPanel::go);
    connect(onSheet_, &QCheckBox::toggled, this, &ChangesPanel::marksChanged);
    // A field that is emptied goes back to what it began with.
    connect(fromField_, &DayField::dayCommitted, this, [this](std::optional<Day> day) {
        isFromChosen_ = day.has_value();
        from_ = day.value_or(from_);
        ask();
    });
    connect(toField_, &DayField::dayCommitted, this, [this](std::optional<Day> day) {
        isToChosen_ = day.has_value();
        to_ = day.value_or(to_);
        ask();
    });
    timer_.setSingleShot(true);
    timer_.setInterval(restAfterEdit);
    connect(&timer_, &QTimer::timeout, this, &ChangesPanel::ask);
    connect(&bridge_, &DocumentBridge::edited, this, [this](const Edit& edit) {
        const auto isMove = [](const AnyChange& change) { return std::holds_alternative<Change<Place>>(change); };
        if (std::ranges::all_of(edit.changes, isMove))
            return;
        isAsked_ = false;
        if (isVisible())
            timer_.start();
    });
    connect(&bridge_, &DocumentBridge::documentChanged, this, &ChangesPanel::forget);
}

void ChangesPanel::forget() {
    work_.cancel(asking_);
    timer_.stop();
    found_.reset();
    model_->clear();
    isFromChosen_ = false;
    isToChosen_ = false;
    isAsked_ = false;
    onSheet_->setChecked(false);
    words_->clear();
    emit marksChanged();
    if (isVisible() && bridge_.isOpen())
        timer_.start();
}

bool ChangesPanel::showsOnSheet() const {
    return onSheet_->isChecked() && found_.has_value();
}

void ChangesPanel::setShownOnSheet(bool on) {
    onSheet_->setChecked(on);
}

void ChangesPanel::setDays(Day from, Day to) {
    from_ = from;
    to_ = to;
    isFromChosen_ = true;
    isToChosen_ = true;
    ask();
}

void ChangesPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!isAsked_)
        ask();
}

void ChangesPanel::showDays() {
    fromField_->setDay(from_);
    toField_->setDay(to_);
}

void ChangesPanel::ask() {
    timer_.stop();
    work_.cancel(asking_);
    if (!bridge_.isOpen())
        return;
    if (!isToChosen_)
        to_ = bridge_.today();
    if (!isFromChosen_)
        from_ = std::min(to_, firstDaySinceReview(bridge_.chain(), to_, std::nullopt));
    showDays();
    if (to_ < from_) {
        found_.reset();
        model_->clear();
        words_->setText(tr("The last day lies before the first one."));
        emit marksChanged();
        return;
    }
    isAsked_ = true;
    asking_ = work_.start(
        tr("Looking back along the history…"),
        [path = bridge_.path(), chain = bridge_.chain(), sequence = bridge_.sequence(), from = from_, to = to_,
         zone = zone_](const LongWork::Cancelled&) { return pastChanges(path, chain, sequence, from, to, zone); },
        [this](const Result<PastChanges>& answer) { take(answer); });
}

void ChangesPanel::take(const Result<PastChanges>& answer) {
    if (!answer) {
        isAsked_ = false;
        found_.reset();
        model_->clear();
        words_->setText(words::ofRefusal(answer.status()));
        emit marksChanged();
        return;
    }
    found_ = *answer;
    const Changes& changes = found_->changes;
    QStringList said;
    if (found_->isBeginning) {
        // Nobody has chosen a day from which nothing is known.
        if (!isFromChosen_) {
            from_ = std::min(to_, firstDaySinceReview(bridge_.chain(), to_, found_->begins));
            showDays();
        }
        said << (found_->begins
                     ? tr("The history begins on %1; what stood there before is compared.")
                           .arg(words::ofDay(*found_->begins))
                     : tr("The history is empty, and nothing is known about earlier days. Every edit from now "
                          "on will stand here."));
    }
    // Where nothing is known of the first day, nothing is compared.
    const bool isCompared = !found_->isBeginning || found_->begins;
    if (changes.isEmpty()) {
        if (isCompared)
            said.prepend(tr("Nothing changed from %1 to %2.").arg(words::ofDay(from_), words::ofDay(to_)));
    } else if (changes.isAssumed || changes.isAssumedBefore) {
        said << tr("No end customer is marked at one of the two days, so where work arrives rests on an assumption.");
    }
    words_->setText(said.join(QLatin1Char(' ')));
    words_->setVisible(!said.isEmpty());
    fillChangeRows(*model_, isCompared ? changes : Changes(), bridge_.chain());
    table_->setVisible(model_->rowCount() > 0);
    // All members of a few changes; of many one looks for a row first.
    constexpr std::size_t manyRows = 200;
    const bool isFew = changes.roles.size() + changes.services.size() + changes.tasks.size() <= manyRows;
    isFew ? table_->expandAll() : table_->expandToDepth(0);
    const int room = table_->viewport()->width();
    for (int column = 0; column + 1 < model_->columnCount(); ++column) {
        table_->resizeColumnToContents(column);
        const int widest = column == 0 ? room * 2 / 5 : room / 5;
        table_->setColumnWidth(column, std::min(table_->columnWidth(column) + 12, std::max(widest, 100)));
    }
    emit marksChanged();
}

void ChangesPanel::go(const QModelIndex& index) {
    const ChangeTarget target = targetOf(index);
    if (!target.task.isNone()) {
        emit taskWanted(target.task);
    } else if (!target.service.isNone()) {
        emit serviceWanted(target.service);
    } else if (!target.role.isNone()) {
        emit roleWanted(target.role);
    }
}

} // namespace throughline
