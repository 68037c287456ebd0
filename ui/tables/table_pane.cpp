#include "ui/tables/table_pane.h"

#include <QAction>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/looks/rows.h"
#include "ui/looks/theme.h"
#include "ui/tables/filter_row.h"
#include "ui/tables/table_model.h"
#include "ui/tables/table_view.h"

namespace throughline {

namespace {
constexpr int filterDelayMilliseconds = 120;
/// More rows than this are not selected on the sheet too.
constexpr std::size_t mostSelected = 5000;
constexpr std::size_t mostRefusals = 8;
} // namespace

TablePane::TablePane(DocumentBridge& bridge, std::unique_ptr<TableContent> content, const QString& name,
                     const QString& filterHint, QWidget* parent)
    : QWidget(parent),
      model_(new TableModel(bridge, std::move(content), this)),
      table_(new TableView(bridge, *model_, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    table_->setAccessibleName(name);
    addBar(filterHint);
    addRefusals();
    columnFilters_ = new FilterRow(*table_, this);
    columnFilters_->hide();
    column->addWidget(columnFilters_);
    column->addWidget(table_, 1);
    setTabOrder(filter_, table_);
    addActions();

    filterTimer_.setSingleShot(true);
    filterTimer_.setInterval(filterDelayMilliseconds);
    connect(&filterTimer_, &QTimer::timeout, this, &TablePane::applyFilter);
    connect(filter_, &QLineEdit::textChanged, this, [this] { filterTimer_.start(); });
    connect(filter_, &QLineEdit::returnPressed, this, [this] {
        applyFilter();
        table_->setFocus();
    });
    connect(columnFilters_, &FilterRow::changed, this, [this] { filterTimer_.start(); });
    connect(model_, &TableModel::countsChanged, this, &TablePane::updateCounts);
    connect(model_, &TableModel::refused, this, &TablePane::say);
    connect(model_, &TableModel::lacking, this, [this](const QString& sentence) {
        refusalText_->setText(sentence);
        refusals_->show();
    });
    connect(model_, &TableModel::written, refusals_, &QWidget::hide);
    connect(table_, &TableView::editingGivenUp, refusals_, &QWidget::hide);
    connect(table_, &TableView::rowsSelected, this, [this] {
        const std::vector<int> rows = table_->selectedRows();
        if (isTelling_ || rows.empty() || rows.size() > mostSelected)
            return;
        std::vector<std::string> keys;
        for (const int row : rows)
            keys.push_back(model_->content().keyOf(model_->slotAt(row)));
        selected_ = keys;
        isTelling_ = true;
        emit rowsSelected(keys);
        isTelling_ = false;
    });
    connect(table_, &TableView::clickedRow, this,
            [this](int row) { emit rowClicked(model_->content().keyOf(model_->slotAt(row))); });
    updateCounts();
    model_->setWatched(false);
}

void TablePane::addBar(const QString& filterHint) {
    bar_ = new QWidget(this);
    auto* bar = new QHBoxLayout(bar_);
    bar->setContentsMargins(8, 4, 8, 6);
    bar->setSpacing(4);
    filter_ = new QLineEdit(this);
    filter_->setPlaceholderText(filterHint);
    filter_->setAccessibleName(filterHint);
    filter_->setClearButtonEnabled(true);
    filter_->setMaximumWidth(280);
    filter_->addAction(themeIcon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    bar->addWidget(filter_, 1);
    const auto button = [&](const char* icon, const QString& text) {
        auto* made = new QToolButton(this);
        made->setIcon(themeIcon(QString::fromLatin1(icon)));
        made->setToolTip(text);
        made->setAccessibleName(text);
        bar->addWidget(made);
        return made;
    };
    columnFilterButton_ = button("filter", tr("Filter each column by itself"));
    columnFilterButton_->setCheckable(true);
    connect(columnFilterButton_, &QToolButton::toggled, this, &TablePane::showColumnFilters);
    columnsButton_ = button("columns", tr("Choose which columns show"));
    columnsButton_->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(columnsButton_);
    columnsButton_->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &TablePane::fillColumnMenu);
    counts_ = makeLabel(QString(), "caption", this);
    counts_->setWordWrap(false);
    counts_->setContentsMargins(8, 0, 0, 0);
    bar->addWidget(counts_);
    bar->addStretch(1);
    auto* add = new QToolButton(this);
    add->setIcon(themeIcon(QStringLiteral("add")));
    add->setText(model_->content().newRowWords());
    add->setToolTip(add->text());
    add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(add, &QToolButton::clicked, table_, &TableView::startRow);
    bar->addWidget(add);
    layout()->addWidget(bar_);
}

void TablePane::addRefusals() {
    refusals_ = new QFrame(this);
    refusals_->setProperty("look", "strip");
    refusals_->setProperty("kind", "warning");
    auto* row = new QHBoxLayout(refusals_);
    row->setContentsMargins(12, 4, 6, 4);
    refusalText_ = makeLabel(QString(), "", refusals_);
    refusalText_->setAccessibleName(tr("What could not be written"));
    row->addWidget(refusalText_, 1);
    auto* close = new QToolButton(refusals_);
    close->setIcon(themeIcon(QStringLiteral("close")));
    close->setToolTip(tr("Close"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, refusals_, &QWidget::hide);
    row->addWidget(close, 0, Qt::AlignTop);
    refusals_->hide();
    layout()->addWidget(refusals_);
}

void TablePane::addActions() {
    const auto add = [this](const QString& text, const QString& keys, void (TableView::*call)()) {
        auto* action = new QAction(keys.isEmpty() ? text : text + QLatin1Char('\t') + keys, table_);
        connect(action, &QAction::triggered, table_, call);
        table_->addAction(action);
        return action;
    };
    const auto separate = [this] {
        auto* line = new QAction(table_);
        line->setSeparator(true);
        table_->addAction(line);
    };
    auto* copy = new QAction(tr("Copy") + QLatin1Char('\t') + tr("Ctrl+C"), table_);
    connect(copy, &QAction::triggered, table_, &TableView::copyCells);
    table_->addAction(copy);
    add(tr("Cut"), tr("Ctrl+X"), &TableView::cutCells);
    add(tr("Paste"), tr("Ctrl+V"), &TableView::pasteCells);
    add(tr("Fill down"), tr("Ctrl+D"), &TableView::fillDown);
    add(tr("Empty"), tr("Del"), &TableView::clearCells);
    separate();
    add(tr("Remove rows"), tr("Shift+Del"), &TableView::removeRows);
    add(model_->content().newRowWords(), {}, &TableView::startRow);
    table_->setContextMenuPolicy(Qt::ActionsContextMenu);
    table_->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(table_->horizontalHeader(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { columnsButton_->menu()->popup(table_->horizontalHeader()->mapToGlobal(at)); });
}

void TablePane::showColumnFilters(bool on) {
    columnFilterButton_->setChecked(on);
    columnFilters_->setVisible(on);
    applyFilter();
}

void TablePane::applyFilter() {
    filterTimer_.stop();
    model_->setFilter(filter_->text().trimmed(), columnFilters_->words());
}

void TablePane::updateCounts() {
    counts_->setText(model_->content().countWords(model_->shownCount(), model_->allCount()));
}

void TablePane::fillColumnMenu() {
    QMenu* menu = columnsButton_->menu();
    menu->clear();
    const auto& columns = model_->content().columns();
    for (int i = 0; i < static_cast<int>(columns.size()); ++i) {
        QAction* action = menu->addAction(columns[static_cast<std::size_t>(i)].title);
        action->setCheckable(true);
        action->setChecked(!table_->isColumnHidden(i));
        // The first column says what a row is.
        action->setEnabled(i != 0);
        connect(action, &QAction::toggled, table_, [this, i](bool on) { table_->setColumnHidden(i, !on); });
    }
}

void TablePane::say(const std::vector<CellText>& cells, const std::vector<CellRefusal>& refusals) {
    QStringList lines;
    if (cells.size() > 1)
        lines << tr("Nothing was written, because %n cells do not fit:", nullptr, static_cast<int>(refusals.size()));
    for (std::size_t i = 0; i < std::min(refusals.size(), mostRefusals); ++i) {
        const CellText& cell = cells[refusals[i].cell];
        const int row = cell.slot == noSlot ? model_->shownCount() + cell.newRow : model_->rowOf(cell.slot);
        lines << tr("Row %1, %2: %3")
                     .arg(row + 1)
                     .arg(model_->content().columns()[static_cast<std::size_t>(cell.column)].title, refusals[i].reason);
    }
    if (refusals.size() > mostRefusals)
        lines << tr("and %n more", nullptr, static_cast<int>(refusals.size() - mostRefusals));
    refusalText_->setText(lines.join(QLatin1Char('\n')));
    refusals_->show();
}

QString TablePane::refusalText() const {
    return refusals_->isHidden() ? QString() : refusalText_->text();
}

void TablePane::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    model_->setWatched(true);
    markSelected();
}

void TablePane::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    model_->setWatched(false);
}

void TablePane::select(const std::vector<std::string>& keys) {
    if (isTelling_ || table_->hasFocus())
        return;
    selected_ = keys;
    if (isVisible())
        markSelected();
}

void TablePane::markSelected() {
    std::vector<Slot> wanted;
    for (const std::string& key : selected_) {
        if (selected_.size() <= mostSelected)
            wanted.push_back(model_->content().slotOf(key));
    }
    isTelling_ = true;
    QItemSelection selection;
    const std::vector<int> rows = model_->rowsOf(wanted);
    for (const int row : rows)
        selection.select(model_->index(row, 0), model_->index(row, model_->columnCount() - 1));
    if (!rows.empty()) {
        const QModelIndex first = model_->index(rows.front(), std::max(0, table_->currentIndex().column()));
        table_->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        table_->scrollTo(first);
    }
    table_->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    isTelling_ = false;
}

QByteArray TablePane::columnState() const {
    return table_->horizontalHeader()->saveState();
}

void TablePane::restoreColumns(const QByteArray& state) {
    if (!state.isEmpty() && table_->horizontalHeader()->restoreState(state))
        model_->sort(table_->horizontalHeader()->sortIndicatorSection(),
                     table_->horizontalHeader()->sortIndicatorOrder());
}

} // namespace throughline
