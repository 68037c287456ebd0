#include "ui/find/result_delegate.h"

#include <QPainter>
#include <algorithm>

#include "ui/find/folded.h"
#include "ui/looks/theme.h"

namespace throughline {

namespace {

/// The words that were typed stand out; a text that is too long is cut behind them.
void paintText(QPainter& painter, const QRect& space, const QStyleOptionViewItem& option, const QFont& bold,
               const QString& text, const std::vector<std::string>& words) {
    const QList<TextPart> parts = partsWith(text, words);
    if (parts.isEmpty() || text.isRightToLeft() || option.direction == Qt::RightToLeft) {
        painter.drawText(space, Qt::AlignVCenter | Qt::AlignLeading,
                         option.fontMetrics.elidedText(text, Qt::ElideRight, space.width()));
        return;
    }
    int x = space.left();
    const auto draw = [&](const QString& piece, const QFont& font) {
        const QFontMetrics metrics(font);
        const int left = space.right() + 1 - x;
        if (piece.isEmpty() || left <= 0)
            return;
        painter.setFont(font);
        painter.drawText(QRect(x, space.top(), left, space.height()), Qt::AlignVCenter | Qt::AlignLeft,
                         metrics.elidedText(piece, Qt::ElideRight, left));
        x += metrics.horizontalAdvance(piece);
    };
    qsizetype from = 0;
    for (const TextPart& part : parts) {
        draw(text.mid(from, part.start - from), option.font);
        draw(text.mid(part.start, part.length), bold);
        from = part.start + part.length;
    }
    draw(text.mid(from), option.font);
}

} // namespace

QSize ResultDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const {
    return {100, std::max(32, option.fontMetrics.height() + 14)};
}

void ResultDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const ThemeColours& colours = presentColours();
    const bool isEnabled = index.flags().testFlag(Qt::ItemIsEnabled) && !index.data(dimmedRole).toBool();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(lineAboveRole).toBool()) {
        painter->setPen(colours.border);
        painter->drawLine(option.rect.topLeft() + QPoint(6, 0), option.rect.topRight() - QPoint(6, 0));
    }
    if (option.state.testFlag(QStyle::State_Selected)) {
        QColor ground = colours.accent;
        ground.setAlphaF(0.16F);
        painter->setPen(Qt::NoPen);
        painter->setBrush(ground);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 2, -1, -1), 6, 6);
    }
    QRect space = option.rect.adjusted(10, 0, -10, 0);
    const auto place = [&](QRect rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
    if (!icon.isNull()) {
        icon.paint(painter, place(QRect(space.left(), space.center().y() - 7, 16, 16)), Qt::AlignCenter,
                   isEnabled ? QIcon::Normal : QIcon::Disabled);
        space.setLeft(space.left() + 28);
    }
    const QString text = index.data(Qt::DisplayRole).toString();
    const QString aside = index.data(asideRole).toString();
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    const int wanted = QFontMetrics(bold).horizontalAdvance(text) + 16;
    const int room = std::min(QFontMetrics(option.font).horizontalAdvance(aside) + 2,
                              std::max(space.width() - wanted, space.width() * 2 / 5));
    painter->setFont(option.font);
    painter->setPen(colours.muted);
    painter->drawText(place(QRect(space.right() - room, space.top(), room + 1, space.height())),
                      Qt::AlignVCenter | Qt::AlignRight,
                      QFontMetrics(option.font).elidedText(aside, Qt::ElideRight, room));
    space.setRight(space.right() - room - 12);
    painter->setPen(isEnabled ? colours.ink : colours.muted);
    paintText(*painter, place(space), option, bold, text, wordsOf(index.data(typedRole).toString()));
    painter->restore();
}

} // namespace throughline
