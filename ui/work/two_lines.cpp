#include "ui/work/two_lines.h"

#include <QApplication>
#include <QListView>
#include <QPainter>

#include "ui/looks/text_lines.h"
#include "ui/looks/theme.h"

namespace throughline {

namespace {
constexpr int margin = 8;
constexpr int iconSide = 16;
constexpr int gap = 8;
constexpr int above = 5;
// Of a list whose details wrap, and of another.
constexpr int mostWrapped = 4;
constexpr int mostTitleLines = 2;

int titleWidth(const QStyleOptionViewItem& option, bool hasIcon) {
    return option.rect.width() - 2 * margin - (hasIcon ? iconSide + gap : 0);
}
} // namespace

void TwoLines::give(QListView& list, const QString& name, Details details) {
    list.setItemDelegate(new TwoLines(&list, details));
    list.setAccessibleName(name);
    list.setEditTriggers(QAbstractItemView::NoEditTriggers);
    list.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setResizeMode(QListView::Adjust);
    // Rows are as high as their titles need at this width; without it, the list keeps the heights of another.
    list.setWordWrap(true);
    list.setMouseTracking(true);
}

void TwoLines::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = item.text;
    const QIcon icon = item.icon;
    item.text.clear();
    item.icon = {};
    const QStyle* style = item.widget != nullptr ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const ThemeColours& colours = presentColours();
    const auto seen = [&](const QRect& place) { return QStyle::visualRect(option.direction, option.rect, place); };
    painter->save();
    QRect room = option.rect.adjusted(margin, above, -margin, -above);
    if (index.data(headingRole).toBool()) {
        QFont font = option.font;
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(colours.muted);
        painter->drawText(seen(room), Qt::AlignBottom | Qt::AlignLeft,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
        painter->restore();
        return;
    }
    const int height = option.fontMetrics.height();
    const QStringList title = linesOf(text, option.font, titleWidth(option, !icon.isNull()),
                                      details_ == Details::wrapped ? mostWrapped : mostTitleLines);
    if (!icon.isNull()) {
        icon.paint(painter, seen({room.left(), room.top() + (height - iconSide) / 2, iconSide, iconSide}));
        room.setLeft(room.left() + iconSide + gap);
    }
    painter->setFont(option.font);
    painter->setPen(colours.ink);
    for (const QString& line : title) {
        painter->drawText(seen({room.left(), room.top(), room.width(), height}), Qt::AlignVCenter | Qt::AlignLeft,
                          line);
        room.setTop(room.top() + height);
    }
    painter->setPen(index.data(alarmRole).toBool() ? colours.danger : colours.muted);
    const QString details = index.data(detailRole).toString();
    const QStringList lines =
        details_ == Details::oneLine
            ? QStringList{cutBefore(index.data(keptRole).toString(), details, option.font, room.width())}
            : linesOf(details, option.font, room.width(), mostWrapped);
    for (const QString& line : lines) {
        painter->drawText(seen({room.left(), room.top() + 1, room.width(), height}), Qt::AlignVCenter | Qt::AlignLeft,
                          line);
        room.setTop(room.top() + height);
    }
    painter->restore();
}

QSize TwoLines::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int line = option.fontMetrics.height();
    // A long text is cut, never a reason to scroll sideways.
    if (index.data(headingRole).toBool())
        return {0, line + 4 * above};
    QStyleOptionViewItem item = option;
    if (const auto* list = qobject_cast<const QListView*>(option.widget))
        item.rect = list->viewport()->rect();
    const int width = titleWidth(item, !index.data(Qt::DecorationRole).isNull());
    const QString text = index.data(Qt::DisplayRole).toString();
    // Most titles are far from the edge; of thousands, those need no measuring.
    const bool isShort = text.size() * option.fontMetrics.maxWidth() < width;
    const auto titleLines =
        isShort ? 1
                : linesOf(text, option.font, width, details_ == Details::wrapped ? mostWrapped : mostTitleLines).size();
    const auto detailLines =
        details_ == Details::wrapped
            ? std::max<qsizetype>(1, linesOf(index.data(detailRole).toString(), option.font, width, mostWrapped).size())
            : 1;
    return {0, static_cast<int>(titleLines + detailLines) * line + 1 + 2 * above};
}

} // namespace throughline
