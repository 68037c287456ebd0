#include "ui/customers/commitments_panel.h"

#include <QGridLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

#include "core/report/commitments_report.h"
#include "core/report/customer_words.h"
#include "ui/customers/promise_plot.h"
#include "ui/impact/figure_table.h"
#include "ui/looks/flow_row.h"
#include "ui/looks/rows.h"
#include "ui/panels/fields.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline {

namespace {
constexpr std::size_t mostSlipped = 60;
constexpr int leastWidth = 960;
constexpr int mostRowsSeen = 8;
/// The key of the row of promises to nobody.
const char* const nobody = "-";

std::vector<Figure> figuresOf(const QString& title, const Commitments& row) {
    const auto count = [](std::size_t number) {
        return Figure{words::ofRoundNumber(static_cast<double>(number), 0), static_cast<double>(number), std::nullopt};
    };
    const Figure rate = row.onTimeRate ? Figure{words::ofShare(*row.onTimeRate), *row.onTimeRate, std::nullopt}
                                       : Figure{QStringLiteral("–"), std::nullopt, std::nullopt};
    return {{title, std::nullopt, std::nullopt},
            rate,
            count(row.kept),
            count(row.late),
            count(row.overdue),
            {toText(report::earlyWords(row.medianDaysEarly, words::language())), row.medianDaysEarly, std::nullopt}};
}

/// As high as its rows need, within limits, so that the dock scrolls as a whole.
void fitHeight(FigureTable& table, std::size_t rows) {
    const int row = table.fontMetrics().height() + 10;
    table.setFixedHeight(row * (static_cast<int>(std::min<std::size_t>(rows, mostRowsSeen)) + 1) + 18);
}
} // namespace

CommitmentsPanel::CommitmentsPanel(DocumentBridge& bridge, QWidget* parent)
    : QWidget(parent),
      bridge_(bridge),
      whose_(new ChoiceField(this)),
      from_(new DayField([this] { return bridge_.today(); }, this)),
      to_(new DayField([this] { return bridge_.today(); }, this)),
      sentence_(makeLabel(QString(), "sentence", this)),
      body_(new QScrollArea(this)),
      byCustomer_(new FigureTable(tr("Promises by customer"), this)),
      plot_(new PromisePlot(this)),
      byPeriod_(new FigureTable(tr("Promises over time"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTop());
    // In a box of its own: a style that is set anew takes a label's own margins away.
    auto* said = new QVBoxLayout;
    said->setContentsMargins(14, 4, 14, 10);
    said->addWidget(sentence_);
    column->addLayout(said);
    auto* inside = new QWidget(body_);
    grid_ = new QGridLayout(inside);
    grid_->setContentsMargins(14, 0, 14, 14);
    grid_->setHorizontalSpacing(24);
    grid_->setVerticalSpacing(8);
    slipped_ = makeRows(slippedBox_, inside);
    headings_ = {makeLabel(tr("Over time; hatched: late or overdue"), "section", inside),
                 makeLabel(tr("By customer"), "section", inside), makeLabel(tr("What slipped"), "section", inside)};
    arrange();
    inside->setAutoFillBackground(false);
    body_->setWidget(inside);
    body_->setWidgetResizable(true);
    body_->setFrameShape(QFrame::NoFrame);
    body_->setFocusPolicy(Qt::NoFocus);
    body_->viewport()->setAutoFillBackground(false);
    column->addWidget(body_, 1);
    column->addStretch(0);
    connect(byCustomer_, &FigureTable::roleWanted, this, [this](const RoleKey& role) {
        if (bridge_.chain().roles().contains(role))
            emit roleWanted(role);
    });
    timer_.setSingleShot(true);
    timer_.setInterval(0);
    connect(&timer_, &QTimer::timeout, this, &CommitmentsPanel::refresh);
    connect(&bridge_, &DocumentBridge::edited, this, [this] { timer_.start(); });
    connect(&bridge_, &DocumentBridge::documentChanged, this, &CommitmentsPanel::refresh);
}

void CommitmentsPanel::arrange() {
    const bool isWide = width() >= leastWidth;
    const std::array<QWidget*, 7> parts{headings_[0], plot_,        headings_[1], byCustomer_,
                                        byPeriod_,    headings_[2], slippedBox_};
    // Row, column and columns of each: two columns where there is room for them, else one below the other.
    constexpr std::array<std::array<int, 3>, 7> wide{
        {{0, 0, 1}, {1, 0, 1}, {0, 1, 1}, {1, 1, 1}, {2, 0, 2}, {3, 0, 2}, {4, 0, 2}}};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto& [row, column, columns] = isWide ? wide[i] : std::array<int, 3>{static_cast<int>(i), 0, 2};
        grid_->addWidget(parts[i], row, column, 1, columns, Qt::AlignTop);
    }
    const int last = static_cast<int>(parts.size());
    grid_->setRowStretch(last, 1);
    grid_->setColumnStretch(0, 2);
    grid_->setColumnStretch(1, isWide ? 3 : 0);
}

void CommitmentsPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if ((event->oldSize().width() >= leastWidth) != (width() >= leastWidth))
        arrange();
}

QWidget* CommitmentsPanel::buildTop() {
    auto* box = new QWidget(this);
    auto* top = new FlowRow(box);
    top->setContentsMargins(12, 6, 12, 6);
    whose_->setAccessibleName(tr("Whose promises"));
    whose_->setToolTip(whose_->accessibleName());
    top->addField(tr("Promises of"), whose_);
    top->addField(tr("from", "a day"), from_);
    top->addField(tr("until", "a day"), to_);
    for (DayField* field : {from_, to_}) {
        field->setMaximumWidth(130);
        field->setPlaceholderText(tr("any day"));
    }
    from_->setAccessibleName(tr("Promised for this day or later"));
    to_->setAccessibleName(tr("Promised for this day or earlier"));
    from_->setToolTip(from_->accessibleName());
    to_->setToolTip(to_->accessibleName());
    connect(whose_, &ChoiceField::chosen, this, &CommitmentsPanel::refresh);
    connect(from_, &DayField::dayCommitted, this, [this](std::optional<Day> day) {
        period_.from = day;
        from_->setDay(day);
        refresh();
    });
    connect(to_, &DayField::dayCommitted, this, [this](std::optional<Day> day) {
        period_.to = day;
        to_->setDay(day);
        refresh();
    });
    return box;
}

QString CommitmentsPanel::words() const {
    return sentence_->text();
}

void CommitmentsPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void CommitmentsPanel::refresh() {
    timer_.stop();
    if (!isVisible())
        return;
    setEnabled(bridge_.isOpen());
    const Chain& chain = bridge_.chain();
    const bool hasOwner = chain.people().contains(chain.info().owner);
    QList<QPair<QString, QString>> entries{{tr("everybody"), QStringLiteral("all")}};
    if (hasOwner)
        entries.prepend({tr("me"), QStringLiteral("me")});
    const QString before = whose_->currentData().toString();
    whose_->setEntries(entries);
    whose_->setChoice(before == QStringLiteral("all") || !hasOwner ? QStringLiteral("all") : QStringLiteral("me"));
    const bool isMine = whose_->currentData().toString() == QStringLiteral("me");
    const Promises found =
        promises(chain, tasksOfPerson(chain, isMine ? chain.info().owner : PersonKey()), period_, bridge_.today());
    const report::Language& language = words::language();
    body_->setVisible(found.all.onTimeRate.has_value());
    if (!found.all.onTimeRate) {
        sentence_->setText(period_ == Period()
                               ? tr("No promise has come due yet. Give a task a promised day, and this says whether "
                                    "promises are kept.")
                               : tr("No promise came due in this time."));
        return;
    }
    const QString kept = toText(report::keptWords(found.all, language));
    sentence_->setText(
        found.all.medianDaysEarly
            ? tr("%1; the median: %2.").arg(kept, toText(report::earlyWords(found.all.medianDaysEarly, language)))
            : tr("%1.", "a sentence").arg(kept));
    fillTables(found);
    fillSlipped(found);
}

void CommitmentsPanel::fillTables(const Promises& found) {
    const Chain& chain = bridge_.chain();
    const QStringList headings{tr("On time"), tr("Kept", "promises"), tr("Late", "promises"), tr("Overdue", "promises"),
                               tr("Median")};
    std::vector<FigureRow> rows;
    for (const CustomerCommitments& row : found.byCustomer) {
        const Role* role = row.customer == noSlot ? nullptr : chain.roles().at(row.customer);
        rows.push_back({role == nullptr ? RoleKey(nobody) : role->key,
                        figuresOf(role == nullptr ? tr("Without a customer") : toText(role->title), row.commitments)});
    }
    byCustomer_->setHeadings(QStringList{tr("Customer")} + headings);
    byCustomer_->setRows(rows);
    fitHeight(*byCustomer_, rows.size());
    rows.clear();
    std::vector<PromisePlot::Bar> bars;
    for (const PeriodCommitments& row : found.byPeriod) {
        const QString label = toText(report::periodWords(row.first, found.step, words::language()));
        // A row is known by its key, and no role has the name of a day.
        rows.push_back({RoleKey(row.first.text()), figuresOf(label, row.commitments)});
        const Commitments& one = row.commitments;
        bars.push_back({label, one.kept, one.kept + one.late + one.overdue, one.onTimeRate.value_or(0.0),
                        one.onTimeRate ? words::ofShare(*one.onTimeRate) : QString()});
    }
    plot_->setBars(std::move(bars));
    byPeriod_->setHeadings(QStringList{tr("Promised in")} + headings);
    byPeriod_->setRows(rows);
    fitHeight(*byPeriod_, rows.size());
}

void CommitmentsPanel::fillSlipped(const Promises& found) {
    const Chain& chain = bridge_.chain();
    clearRows(*slipped_);
    if (found.slipped.empty())
        slipped_->addWidget(makeLabel(tr("Nothing: every promise that came due was kept."), "muted", this));
    for (const Slip& slip : found.slipped) {
        if (static_cast<std::size_t>(slipped_->count()) == mostSlipped) {
            slipped_->addWidget(makeLabel(
                tr("and %n more", "tasks", static_cast<int>(found.slipped.size() - mostSlipped)), "muted", this));
            break;
        }
        const Task& task = *chain.tasks().at(slip.task);
        const QString late = tr("%n day(s) late", nullptr, slip.daysLate);
        const QString aside = slip.isOpen
                                  ? tr("%1, still open; promised for %2").arg(late, words::ofDay(*task.promised))
                                  : tr("%1; promised for %2").arg(late, words::ofDay(*task.promised));
        auto* row = new LinkRow(stateIcon(task.state), toText(task.title), aside, this);
        row->setWrapping();
        connect(row, &LinkRow::clicked, this, [this, key = task.key] { emit taskWanted(key); });
        slipped_->addWidget(row);
    }
}

} // namespace throughline
