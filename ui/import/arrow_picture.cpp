#include "ui/import/arrow_picture.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace throughline {

namespace {

void paintHead(QPainter& painter, double tip, double middle, double way) {
    QPainterPath head({tip, middle});
    head.lineTo(tip - way * 6.0, middle - 3.5);
    head.lineTo(tip - way * 6.0, middle + 3.5);
    head.closeSubpath();
    painter.fillPath(head, painter.pen().color());
}

} // namespace

QIcon arrowPicture(exchange::Direction direction, const QPalette& palette, qreal ratio) {
    QPixmap picture(arrowPictureSize * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = palette.color(QPalette::WindowText);
    painter.setPen(QPen(ink, 1.0));
    const QRectF first(1.5, 5.5, 24, 17);
    const QRectF second(arrowPictureSize.width() - 25.5, 5.5, 24, 17);
    painter.drawRoundedRect(first, 4, 4);
    painter.drawRoundedRect(second, 4, 4);
    painter.drawText(first, Qt::AlignCenter, QStringLiteral("1"));
    painter.drawText(second, Qt::AlignCenter, QStringLiteral("2"));
    painter.setPen(QPen(ink, 1.5));
    const double middle = first.center().y();
    painter.drawLine(QPointF(first.right() + 4, middle), QPointF(second.left() - 4, middle));
    if (direction != exchange::Direction::reverse)
        paintHead(painter, second.left() - 2, middle, 1.0);
    if (direction == exchange::Direction::reverse || direction == exchange::Direction::both)
        paintHead(painter, first.right() + 2, middle, -1.0);
    return QIcon(picture);
}

} // namespace throughline
