#include "ui/tables/filter_row.h"

#include <QHeaderView>
#include <QScrollBar>

#include "ui/tables/table_header.h"
#include "ui/tables/table_view.h"

namespace throughline {

FilterRow::FilterRow(TableView& table, QWidget* parent) : QWidget(parent), table_(table) {
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        auto* line = new QLineEdit(this);
        const QString title = table.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        line->setPlaceholderText(title);
        line->setAccessibleName(tr("Filter by %1").arg(title));
        line->setToolTip(line->accessibleName());
        line->setClearButtonEnabled(true);
        connect(line, &QLineEdit::textChanged, this, &FilterRow::changed);
        lines_ << line;
    }
    connect(table.horizontalHeader(), &QHeaderView::geometriesChanged, this, &FilterRow::place);
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, &FilterRow::place);
    connect(table.horizontalHeader(), &QHeaderView::sectionMoved, this, &FilterRow::place);
    connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, this, &FilterRow::place);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QHash<int, QString> FilterRow::words() const {
    QHash<int, QString> words;
    for (int column = 0; column < lines_.size(); ++column) {
        if (const QString word = lines_.at(column)->text().trimmed(); !word.isEmpty() && !isHidden())
            words.insert(column, word);
    }
    return words;
}

void FilterRow::clear() {
    for (QLineEdit* line : lines_)
        line->clear();
}

QSize FilterRow::sizeHint() const {
    return {200, lines_.isEmpty() ? 0 : lines_.front()->sizeHint().height() + 4};
}

void FilterRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

void FilterRow::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    place();
}

void FilterRow::place() {
    const TableHeader& header = table_.header();
    const int left = table_.viewport()->x();
    for (int column = 0; column < lines_.size(); ++column) {
        QLineEdit* line = lines_.at(column);
        line->setVisible(!header.isSectionHidden(column));
        line->setGeometry(left + header.seenPosition(column) + 1, 2, header.sectionSize(column) - 3,
                          line->sizeHint().height());
        if (header.isFrozen(column))
            line->raise();
    }
}

} // namespace throughline
