#include "ui/customers/customer_delegate.h"

#include <QListView>
#include <QPainter>
#include <QStyle>
#include <algorithm>

#include "ui/customers/customer_lines.h"
#include "ui/customers/customer_list.h"
#include "ui/customers/customer_row.h"
#include "ui/looks/theme.h"
#include "ui/words/words.h"

namespace throughline {

namespace {

/// Where a score from -2 to 2 lies: a line with its middle, and a dot; the dot's place says it without colour.
void paintScale(QPainter& painter, const QRectF& place, double score, bool isMirrored) {
    const ThemeColours& colours = presentColours();
    const qreal y = place.center().y();
    painter.setPen(QPen(colours.faint, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(place.left(), y), QPointF(place.right(), y));
    painter.setPen(QPen(colours.muted, 1.0));
    painter.drawLine(QPointF(place.center().x(), y - 3.5), QPointF(place.center().x(), y + 3.5));
    const qreal share = (std::clamp(score, -2.0, 2.0) + 2.0) / 4.0;
    const qreal x = place.left() + place.width() * (isMirrored ? 1.0 - share : share);
    painter.setPen(Qt::NoPen);
    painter.setBrush(score <= -0.5 ? colours.danger : score < 0.5 ? colours.muted : colours.good);
    painter.drawEllipse(QPointF(x, y), 4.5, 4.5);
}

const CustomerLine& lineAt(const QModelIndex& index) {
    return *static_cast<const CustomerLine*>(index.data(CustomerList::lineRole).value<const void*>());
}

} // namespace

QSize CustomerDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* list = qobject_cast<const QListView*>(option.widget);
    const int width = list == nullptr ? option.rect.width() : list->viewport()->width();
    // A long text is cut, never a reason to scroll sideways.
    return {0, CustomerRow(lineAt(index), option.font, width).height};
}

void CustomerDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const ThemeColours& colours = presentColours();
    const CustomerLine& line = lineAt(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isSelected = (option.state & QStyle::State_Selected) != 0;
    if (isSelected || (option.state & QStyle::State_MouseOver) != 0)
        painter->fillRect(option.rect, isSelected ? colours.selection : colours.hover);
    if ((option.state & QStyle::State_HasFocus) != 0) {
        painter->setPen(QPen(colours.accent, 1.5));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
    }
    painter->setPen(QPen(colours.border, 1.0));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    const CustomerRow row(line, option.font, option.rect.width());
    const auto seen = [&](const QRect& place) {
        return QStyle::visualRect(option.direction, option.rect, place.translated(option.rect.topLeft()));
    };
    // The number: full for the primary customer, an outline for the others.
    painter->setPen(line.number == 1 ? QPen(Qt::NoPen) : QPen(colours.faint, 1.2));
    painter->setBrush(line.number == 1 ? colours.ink : QColor(Qt::transparent));
    painter->drawEllipse(QRectF(seen(row.disc)).adjusted(1, 1, -1, -1));
    painter->setFont(option.font);
    painter->setPen(line.number == 1 ? colours.surface : colours.muted);
    painter->drawText(seen(row.disc), Qt::AlignCenter, words::ofRoundNumber(line.number, 0));
    if (!row.icon.isNull())
        themeIcon(QStringLiteral("end-customer")).paint(painter, seen(row.icon));
    if (!row.scale.isNull())
        paintScale(*painter, seen(row.scale), *line.score, option.direction == Qt::RightToLeft);
    for (const CustomerRow::Words& each : row.words) {
        painter->setFont(each.font);
        painter->setPen(each.colour);
        // The painter turns the alignment by itself.
        painter->drawText(seen(each.place), Qt::AlignVCenter | Qt::AlignLeft, each.text);
    }
    painter->restore();
}

} // namespace throughline
