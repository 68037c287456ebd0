#include "ui/work/effort_box.h"

#include <QLabel>
#include <QVBoxLayout>

#include "core/analysis/customers.h"
#include "ui/impact/figure_table.h"
#include "ui/looks/flow_row.h"
#include "ui/looks/rows.h"
#include "ui/panels/fields.h"
#include "ui/words/text.h"
#include "ui/words/words.h"
#include "ui/work/effort_plot.h"

namespace throughline {

namespace {

const QString thisMonth = QStringLiteral("month");
const QString lastMonth = QStringLiteral("last");
const QString thisYear = QStringLiteral("year");
const QString own = QStringLiteral("own");
const QString mine = QStringLiteral("mine");

} // namespace

EffortBox::EffortBox(DocumentBridge& bridge, QWidget* parent)
    : QWidget(parent),
      bridge_(bridge),
      which_(new ChoiceField(this)),
      whose_(new ChoiceField(this)),
      from_(new DayField([this] { return bridge_.today(); }, this)),
      to_(new DayField([this] { return bridge_.today(); }, this)),
      sentence_(makeLabel(QString(), "muted", this)),
      plot_(new EffortPlot(this)),
      table_(new FigureTable(tr("Effort by what matters"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* line = new FlowRow;
    which_->setEntries({{tr("This month"), thisMonth},
                        {tr("Last month"), lastMonth},
                        {tr("This year"), thisYear},
                        {tr("From … to"), own}});
    which_->setAccessibleName(tr("Of which time"));
    whose_->setEntries({{tr("My roles"), mine}, {tr("All roles"), QString()}});
    whose_->setAccessibleName(tr("Whose effort"));
    from_->setAccessibleName(tr("From this day on"));
    to_->setAccessibleName(tr("Up to this day"));
    constexpr int dayWidth = 132;
    from_->setFixedWidth(dayWidth);
    to_->setFixedWidth(dayWidth);
    line->addWidget(which_);
    line->addWidget(from_);
    line->addWidget(to_);
    line->addWidget(whose_);
    column->addLayout(line);
    column->addWidget(sentence_);
    column->addWidget(plot_);
    column->addWidget(table_, 1);
    column->addStretch(0);
    whose_->setChoice(mine);
    which_->setChoice(thisMonth);
    connect(which_, &ChoiceField::chosen, this, &EffortBox::choosePeriod);
    connect(whose_, &ChoiceField::chosen, this, &EffortBox::fill);
    connect(from_, &DayField::dayCommitted, this, [this](std::optional<Day> day) {
        period_.from = day;
        which_->setChoice(own);
        fill();
    });
    connect(to_, &DayField::dayCommitted, this, [this](std::optional<Day> day) {
        period_.to = day;
        which_->setChoice(own);
        fill();
    });
}

void EffortBox::setPeriod(const Period& period) {
    period_ = period;
    which_->setChoice(own);
    fill();
}

void EffortBox::choosePeriod(const QString& which) {
    const Day today = bridge_.today();
    if (which == thisMonth)
        period_ = monthOf(today);
    else if (which == lastMonth)
        period_ = monthOf(monthOf(today).from->plus(-1));
    else if (which == thisYear)
        period_ = yearOf(today);
    fill();
    if (which == own)
        from_->setFocus();
}

void EffortBox::refresh() {
    // A month that began while the window was open is this month.
    if (which_->currentData().toString() != own)
        choosePeriod(which_->currentData().toString());
    else
        fill();
}

void EffortBox::fill() {
    const Chain& chain = bridge_.chain();
    const bool hasOwner = !chain.info().owner.isNone();
    whose_->setVisible(hasOwner);
    const bool isMine = hasOwner && whose_->currentData().toString() == mine;
    const std::vector<Slot> roles = isMine ? rolesHeldBy(chain, chain.info().owner) : std::vector<Slot>();
    from_->setDay(period_.from);
    to_->setDay(period_.to);
    // One who is marked as me and holds no role has no effort, not everybody's.
    const EffortSpread spread =
        isMine && roles.empty() ? EffortSpread() : effortByValue(chain, period_, bridge_.today(), roles);
    const bool isHours = spread.unit == EffortUnit::hours;
    const auto amount = [&](double effort) {
        return isHours ? tr("%1 h", "hours").arg(words::ofRoundNumber(effort, 1)) : words::ofRoundNumber(effort, 1);
    };
    if (spread.tasks == 0) {
        sentence_->setText(tr("Nothing was delivered or worked on in this time."));
    } else if (!isHours) {
        sentence_->setText(
            tr("%n task(s); none has an effort in hours, so tasks are counted. A task for several "
               "values is split evenly.",
               nullptr, static_cast<int>(spread.tasks)));
    } else {
        QString text =
            tr("%1 hours in %n task(s), delivered or in progress. A task for several values is split evenly.", nullptr,
               static_cast<int>(spread.tasks))
                .arg(words::ofRoundNumber(spread.total, 1));
        if (spread.withoutHours > 0)
            text += QLatin1Char(' ') +
                    tr("%n of them have no effort and do not count.", nullptr, static_cast<int>(spread.withoutHours));
        sentence_->setText(text);
    }
    std::vector<EffortPlot::Bar> bars;
    std::vector<FigureRow> rows;
    for (const ValueEffort& one : spread.values) {
        const QString name =
            one.value == noSlot ? tr("Serves none of them") : toText(chain.values().at(one.value)->title);
        bars.push_back({name, amount(one.effort) + QStringLiteral("  ·  ") + words::ofShare(one.share), one.share,
                        one.value == noSlot});
        rows.push_back({{},
                        {{name, std::nullopt, std::nullopt},
                         {amount(one.effort), one.effort, std::nullopt},
                         {words::ofShare(one.share), one.share, std::nullopt},
                         {QString::number(one.tasks), static_cast<double>(one.tasks), std::nullopt}}});
    }
    plot_->setBars(std::move(bars));
    plot_->setVisible(spread.tasks > 0);
    table_->setHeadings({tr("What matters"), isHours ? tr("Effort") : tr("Counted"), tr("Share"), tr("Tasks")});
    table_->setRows(rows);
    table_->setVisible(spread.tasks > 0);
}

} // namespace throughline
