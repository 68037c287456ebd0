#include "ui/customers/customer_delegate.h"

#include <QPainter>
#include <QStyle>
#include <algorithm>

#include "ui/customers/customer_lines.h"
#include "ui/customers/customer_list.h"
#include "ui/looks/text_lines.h"
#include "ui/looks/theme.h"
#include "ui/words/words.h"

namespace throughline {

namespace {

constexpr int margin = 12;
constexpr int disc = 24;
constexpr int gap = 10;
constexpr int scaleWidth = 44;

QFont small(const QFont& font) {
    QFont made = font;
    made.setPointSizeF(font.pointSizeF() * 0.9);
    return made;
}

QFont strong(const QFont& font) {
    QFont made = font;
    made.setWeight(QFont::DemiBold);
    return made;
}

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

} // namespace

QSize CustomerDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const {
    const int line = QFontMetrics(option.font).height();
    return {200, line + 4 * QFontMetrics(small(option.font)).height() + 26};
}

void CustomerDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const ThemeColours& colours = presentColours();
    const CustomerLine& line =
        *static_cast<const CustomerLine*>(index.data(CustomerList::lineRole).value<const void*>());
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

    const bool isMirrored = option.direction == Qt::RightToLeft;
    const auto seen = [&](const QRect& place) { return QStyle::visualRect(option.direction, option.rect, place); };
    const QRect room = option.rect.adjusted(margin, 10, -margin, -10);
    const QFont bold = strong(option.font);
    const QFont quiet = small(option.font);
    const QFontMetrics boldMetrics(bold);
    const QFontMetrics quietMetrics(quiet);

    // The number: full for the primary customer, an outline for the others.
    const QRect number = seen({room.left(), room.top(), disc, disc});
    painter->setPen(line.number == 1 ? QPen(Qt::NoPen) : QPen(colours.faint, 1.2));
    painter->setBrush(line.number == 1 ? colours.ink : QColor(Qt::transparent));
    painter->drawEllipse(QRectF(number).adjusted(1, 1, -1, -1));
    painter->setFont(quiet);
    painter->setPen(line.number == 1 ? colours.surface : colours.muted);
    painter->drawText(number, Qt::AlignCenter, words::ofRoundNumber(line.number, 0));

    // At the right of the title, reputation: its word, and before it the mark.
    QRect text(room.left() + disc + gap, room.top(), room.width() - disc - gap, boldMetrics.height());
    const int wordWidth = std::min(quietMetrics.horizontalAdvance(line.reputation) + 2, text.width() / 3);
    const int asideWidth = wordWidth + (line.score ? scaleWidth + 8 : 0);
    const QRect aside(text.right() + 1 - asideWidth, text.top(), asideWidth, text.height());
    if (line.score)
        paintScale(*painter, seen({aside.left(), aside.top(), scaleWidth, aside.height()}), *line.score, isMirrored);
    painter->setFont(quiet);
    painter->setPen(line.score ? colours.ink : colours.muted);
    painter->drawText(seen({aside.right() + 1 - wordWidth, aside.top(), wordWidth, aside.height()}),
                      Qt::AlignVCenter | Qt::AlignRight,
                      quietMetrics.elidedText(line.reputation, Qt::ElideRight, wordWidth));
    text.setWidth(text.width() - asideWidth - gap);
    // The title keeps its room before the one who holds it.
    int left = text.left();
    if (line.isEndCustomer) {
        const int side = boldMetrics.height() - 2;
        themeIcon(QStringLiteral("end-customer")).paint(painter, seen({left, text.top() + 1, side, side}));
        left += side + 6;
    }
    const QString title = boldMetrics.elidedText(line.title, Qt::ElideRight, text.right() - left);
    painter->setFont(bold);
    painter->setPen(colours.ink);
    const int titleWidth = boldMetrics.horizontalAdvance(title);
    painter->drawText(seen({left, text.top(), titleWidth + 2, text.height()}), Qt::AlignVCenter | Qt::AlignLeft, title);
    left += titleWidth + 10;
    painter->setFont(quiet);
    painter->setPen(colours.muted);
    if (text.right() - left > 30)
        painter->drawText(seen({left, text.top(), text.right() - left, text.height()}),
                          Qt::AlignVCenter | Qt::AlignLeft,
                          quietMetrics.elidedText(line.holders, Qt::ElideRight, text.right() - left));

    // Two lines for the reason, two for what comes next.
    const QRect reason(text.left(), text.bottom() + 3, room.right() + 1 - text.left(), 2 * quietMetrics.height());
    painter->setPen(colours.ink);
    const QStringList shown = linesOf(line.reason, quiet, reason.width(), 2);
    for (qsizetype i = 0; i < shown.size(); ++i) {
        painter->drawText(seen({reason.left(), reason.top() + static_cast<int>(i) * quietMetrics.height(),
                                reason.width(), quietMetrics.height()}),
                          QStyle::visualAlignment(option.direction, Qt::AlignVCenter | Qt::AlignLeft), shown[i]);
    }
    const bool isShort = shown.size() < 2;
    QRect next(text.left(), isShort ? reason.top() + quietMetrics.height() + 3 : reason.bottom() + 3, reason.width(),
               quietMetrics.height());
    if (const int keptWidth = quietMetrics.horizontalAdvance(line.kept) + 2; next.width() >= 2 * keptWidth) {
        painter->setPen(colours.muted);
        painter->drawText(seen({next.right() + 1 - keptWidth, next.top(), keptWidth, next.height()}),
                          Qt::AlignVCenter | Qt::AlignRight, line.kept);
        next.setWidth(next.width() - keptWidth - gap);
    }
    painter->setPen(line.isUrgent ? colours.danger : colours.muted);
    for (const QString& each : linesOf(QString(option.direction == Qt::RightToLeft ? u'←' : u'→') + u' ' + line.next,
                                       quiet, next.width(), 2)) {
        painter->drawText(seen(next), QStyle::visualAlignment(option.direction, Qt::AlignVCenter | Qt::AlignLeft),
                          each);
        next.translate(0, quietMetrics.height());
    }
    painter->restore();
}

} // namespace throughline
