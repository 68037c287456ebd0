#include "ui/paint/trace_picture_painter.h"

#include <QFontMetricsF>
#include <QPolygonF>

#include "core/report/document.h"
#include "ui/paint/fonts.h"
#include "ui/words/text.h"

namespace throughline {

namespace {

namespace measures = report::trace_picture;

void drawArrow(QPainter& painter, const report::TracePicture::Arrow& arrow, const QColor& colour) {
    QPolygonF line;
    for (const Point& point : arrow.points)
        line << QPointF(point.x, point.y);
    const QPointF tip = line.back();
    line.back().rx() -= measures::tipLength;
    QPen pen(colour, 1.3);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const QPointF back = tip - QPointF(measures::tipLength, 0);
    const QPointF half(0, measures::tipWidth / 2);
    painter.drawPolygon(QPolygonF({tip, back - half, back + half}));
}

void drawText(QPainter& painter, const std::string& text, double x, double baseline, double size,
              const QColor& colour) {
    const QFont font = sheetFont(size);
    const QString words = toText(report::harmless(report::unbroken(text)));
    painter.setFont(font);
    painter.setPen(colour);
    // The text's own direction, not the window's.
    painter.setLayoutDirection(words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(QPointF(x - QFontMetricsF(font).horizontalAdvance(words) / 2, baseline), words);
}

void drawCard(QPainter& painter, const report::TracePicture::Card& card, const Palette& palette) {
    const Box& box = card.box;
    const double round = card.isEndCustomer ? box.size.height / 2 : measures::radius;
    painter.setPen(QPen(card.isEndCustomer ? palette.endBorder : palette.border, card.isStart ? 1.6 : 0.8));
    painter.setBrush(card.isEndCustomer ? palette.endCustomer : palette.card);
    painter.drawRoundedRect(QRectF(box.left(), box.top(), box.size.width, box.size.height), round, round);
    const double first = box.centre.y - measures::lineHeight * static_cast<double>(card.lines.size() - 1) / 2 +
                         measures::fontSize * 0.36;
    for (std::size_t i = 0; i < card.lines.size(); ++i) {
        drawText(painter, card.lines[i], box.centre.x, first + measures::lineHeight * static_cast<double>(i),
                 measures::fontSize, palette.ink);
    }
    if (!card.note.empty()) {
        drawText(painter, card.note, box.centre.x, box.bottom() + measures::noteSize + 2, measures::noteSize,
                 palette.accent);
    }
}

} // namespace

void paintTracePicture(QPainter& painter, const report::TracePicture& picture, const Palette& palette) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const report::TracePicture::Arrow& arrow : picture.arrows)
        drawArrow(painter, arrow, palette.accent);
    for (const report::TracePicture::Card& card : picture.cards)
        drawCard(painter, card, palette);
    painter.restore();
}

} // namespace throughline
