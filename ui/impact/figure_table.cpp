#include "ui/impact/figure_table.h"

#include <QApplication>
#include <QClipboard>
#include <QCollator>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include "core/exchange/csv_text.h"
#include "ui/looks/theme.h"
#include "ui/words/text.h"

namespace throughline {

namespace {

constexpr int numberRole = Qt::UserRole;
constexpr int shareRole = Qt::UserRole + 1;
constexpr int keyRole = Qt::UserRole + 2;

/// Sorts by number where there is one; what has none comes last, however the column is sorted.
class FigureItem : public QStandardItem {
  public:
    using QStandardItem::QStandardItem;
    bool operator<(const QStandardItem& other) const override {
        const QVariant mine = data(numberRole);
        const QVariant its = other.data(numberRole);
        if (mine.isValid() && its.isValid())
            return mine.toDouble() < its.toDouble();
        if (mine.isValid() != its.isValid())
            return model()->property("rising").toBool() == mine.isValid();
        static const QCollator collator;
        return collator.compare(text(), other.text()) < 0;
    }
};

/// A share as a bar with its words at the right.
class BarDelegate : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const QVariant share = index.data(shareRole);
        if (!share.isValid()) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        const QString words = cell.text;
        cell.text.clear();
        const QStyle* style = cell.widget != nullptr ? cell.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

        const ThemeColours& colours = presentColours();
        const QRect room = option.rect.adjusted(8, 0, -8, 0);
        const int wordsWidth = option.fontMetrics.horizontalAdvance(QStringLiteral("000.0 %"));
        QRectF track(room.left(), room.center().y() - 2.0, std::max(0, room.width() - wordsWidth - 10), 5.0);
        if (option.direction == Qt::RightToLeft)
            track.moveRight(room.right());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.hover);
        painter->drawRoundedRect(track, 2.5, 2.5);
        QRectF bar = track;
        bar.setWidth(track.width() * std::clamp(share.toDouble(), 0.0, 1.0));
        if (option.direction == Qt::RightToLeft)
            bar.moveRight(track.right());
        painter->setBrush(colours.muted);
        if (bar.width() > 0.0)
            painter->drawRoundedRect(bar, std::min(2.5, bar.width() / 2), 2.5);
        painter->setPen(colours.ink);
        painter->setFont(option.font);
        painter->drawText(room, Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignRight), words);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(std::max(size.height(), option.fontMetrics.height() + 12));
        if (index.data(shareRole).isValid())
            size.setWidth(size.width() + 70);
        return size;
    }
};

QString plain(double number) {
    return QString::number(number, 'g', 12);
}

} // namespace

FigureTable::FigureTable(const QString& name, QWidget* parent)
    : QTreeView(parent), model_(new QStandardItemModel(this)) {
    setModel(model_);
    setAccessibleName(name);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setEditTriggers(NoEditTriggers);
    setItemDelegate(new BarDelegate(this));
    setAlternatingRowColors(false);
    header()->setSortIndicatorShown(true);
    header()->setSectionsClickable(true);
    header()->setSortIndicator(-1, Qt::DescendingOrder);
    header()->setStretchLastSection(false);
    connect(header(), &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        model_->setProperty("rising", order == Qt::AscendingOrder);
        if (column >= 0)
            model_->sort(column, order);
    });
    connect(this, &QTreeView::clicked, this, &FigureTable::go);
    connect(this, &QTreeView::activated, this, &FigureTable::go);
}

void FigureTable::setHeadings(const QStringList& headings) {
    model_->setColumnCount(static_cast<int>(headings.size()));
    model_->setHorizontalHeaderLabels(headings);
    for (int column = 0; column < headings.size(); ++column) {
        model_->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        header()->setSectionResizeMode(column, column == 0 ? QHeaderView::Stretch : QHeaderView::Interactive);
    }
}

void FigureTable::setRows(const std::vector<FigureRow>& rows) {
    const QString chosen = currentIndex().siblingAtColumn(0).data(keyRole).toString();
    const bool isFirst = model_->rowCount() == 0;
    model_->removeRows(0, model_->rowCount());
    for (const FigureRow& row : rows) {
        QList<QStandardItem*> items;
        for (std::size_t i = 0; i < row.figures.size(); ++i) {
            const Figure& figure = row.figures[i];
            auto* item = new FigureItem(figure.words);
            if (figure.number)
                item->setData(*figure.number, numberRole);
            if (figure.share)
                item->setData(*figure.share, shareRole);
            if (i == 0) {
                item->setData(toText(row.role.text()), keyRole);
                item->setToolTip(figure.words);
            } else if (figure.number || figure.words == QLatin1String("–")) {
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            }
            items << item;
        }
        model_->appendRow(items);
    }
    // A heading stands over its column: numbers at the right, words at the left.
    for (std::size_t i = 1; !rows.empty() && i < rows.front().figures.size(); ++i) {
        const Qt::Alignment side = rows.front().figures[i].number ? Qt::AlignRight : Qt::AlignLeft;
        model_->horizontalHeaderItem(static_cast<int>(i))->setTextAlignment(side | Qt::AlignVCenter);
    }
    if (header()->sortIndicatorSection() >= 0)
        model_->sort(header()->sortIndicatorSection(), header()->sortIndicatorOrder());
    for (int row = 0; row < model_->rowCount(); ++row) {
        if (!chosen.isEmpty() && model_->item(row)->data(keyRole).toString() == chosen)
            setCurrentIndex(model_->index(row, 0));
    }
    if (isFirst) {
        for (int column = 1; column < model_->columnCount(); ++column)
            resizeColumnToContents(column);
    }
}

std::string FigureTable::csv() const {
    std::string text;
    const auto add = [&](int column, std::string_view cell) {
        text += column == 0 ? "" : ",";
        text += exchange::csvCell(exchange::escaped(cell));
    };
    for (int column = 0; column < model_->columnCount(); ++column)
        add(column, fromText(model_->horizontalHeaderItem(column)->text()));
    text += "\r\n";
    for (int row = 0; row < model_->rowCount(); ++row) {
        for (int column = 0; column < model_->columnCount(); ++column) {
            const QStandardItem* item = model_->item(row, column);
            const QVariant number = item->data(numberRole);
            if (number.isValid())
                text += (column == 0 ? "" : ",") + fromText(plain(number.toDouble()));
            else
                add(column, fromText(item->text()));
        }
        text += "\r\n";
    }
    return text;
}

QString FigureTable::text() const {
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < model_->columnCount(); ++column)
        cells << model_->horizontalHeaderItem(column)->text();
    lines << cells.join(QLatin1Char('\t'));
    for (int row = 0; row < model_->rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < model_->columnCount(); ++column)
            cells << model_->item(row, column)->text();
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

void FigureTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(text());
        return;
    }
    QTreeView::keyPressEvent(event);
}

void FigureTable::go(const QModelIndex& index) {
    const QString key = index.siblingAtColumn(0).data(keyRole).toString();
    if (!key.isEmpty())
        emit roleWanted(RoleKey(fromText(key)));
}

} // namespace throughline
