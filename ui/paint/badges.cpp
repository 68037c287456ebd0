#include "ui/paint/badges.h"

#include <QPainterPath>
#include <algorithm>
#include <array>

#include "ui/paint/fonts.h"
#include "ui/paint/scene.h"

namespace throughline {

namespace {

constexpr double height = 16.0;
constexpr double gap = 4.0;
constexpr double fromCorner = 8.0;
constexpr double signWidth = 10.0;
constexpr double padding = 4.0;
constexpr double digitWidth = 6.5; // of the font of 10
constexpr unsigned most = 99;

double widthOf(BadgeSpot::Kind kind, unsigned count) {
    // A hint is a letter in a ring; how many there are, its tooltip says.
    if (kind == BadgeSpot::Kind::hint)
        return height;
    return padding + signWidth + 3.0 + digitWidth * (count > 9 ? 2 : 1) + padding;
}

/// A clock at a quarter to nine.
void paintClock(QPainter& painter, QPointF centre, const QColor& ink) {
    painter.setPen(QPen(ink, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(centre, signWidth / 2 - 0.6, signWidth / 2 - 0.6);
    const std::array<QPointF, 3> hands{centre + QPointF(0.0, -2.6), centre, centre + QPointF(2.0, 1.2)};
    painter.drawPolyline(hands.data(), static_cast<int>(hands.size()));
}

/// How many, in the middle of `rect`; set once, for there are hundreds on a sheet.
void paintCount(QPainter& painter, const QRectF& rect, unsigned count, bool levelOfDetail) {
    thread_local const QFont font = sheetFont(10, QFont::DemiBold);
    painter.setFont(font);
    if (!levelOfDetail) {
        painter.drawText(rect, Qt::AlignCenter, QString::number(count));
        return;
    }
    thread_local std::array<QStaticText, most + 1> set;
    QStaticText& text = set[count];
    if (text.text().isEmpty()) {
        text = setText(std::to_string(count));
        text.prepare(QTransform(), font);
    }
    painter.drawStaticText(rect.center() - QPointF(text.size().width(), text.size().height()) / 2, text);
}

} // namespace

std::vector<BadgeSpot> badgesOn(const Scene& scene, const SceneCard& card, const Badges* badges) {
    std::vector<BadgeSpot> spots;
    double right = card.box.right() - fromCorner;
    const auto add = [&](BadgeSpot::Kind kind, unsigned count) {
        if (count == 0)
            return;
        count = std::min(count, most);
        const double width = widthOf(kind, count);
        spots.push_back({kind, count, QRectF(right - width, card.box.top() - height / 2, width, height)});
        right -= width + gap;
    };
    add(BadgeSpot::Kind::overdue, scene.cardText(card.role).overdue);
    if (badges == nullptr)
        return spots;
    if (const auto found = badges->roles.find(card.role); found != badges->roles.end()) {
        add(BadgeSpot::Kind::problem, found->second.problems);
        add(BadgeSpot::Kind::hint, found->second.hints);
    }
    return spots;
}

void paintWarningSign(QPainter& painter, QPointF centre, double size, const QColor& ground, const QColor& ink) {
    const double half = size / 2;
    const std::array<QPointF, 3> corners{centre + QPointF(0.0, -half * 0.9), centre + QPointF(half, half * 0.8),
                                         centre + QPointF(-half, half * 0.8)};
    painter.setPen(QPen(ground, size * 0.14, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(ground);
    painter.drawConvexPolygon(corners.data(), static_cast<int>(corners.size()));
    painter.setPen(QPen(ink, size * 0.13, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(centre + QPointF(0.0, -size * 0.18), centre + QPointF(0.0, size * 0.12));
    painter.drawPoint(centre + QPointF(0.0, size * 0.3));
}

void paintBadge(QPainter& painter, const BadgeSpot& spot, const Palette& palette, bool levelOfDetail) {
    const QRectF& rect = spot.rect;
    if (spot.kind == BadgeSpot::Kind::hint) {
        painter.setPen(QPen(palette.quiet, 1.0));
        painter.setBrush(palette.card);
        painter.drawEllipse(rect.adjusted(1.0, 1.0, -1.0, -1.0));
        painter.setPen(QPen(palette.quiet, 1.5, Qt::SolidLine, Qt::RoundCap));
        painter.drawPoint(rect.center() - QPointF(0.0, 3.2));
        painter.drawLine(rect.center() - QPointF(0.0, 0.4), rect.center() + QPointF(0.0, 3.4));
        return;
    }
    // What is late is filled; what else is wrong is drawn in outline, so that the two differ in grey as well.
    const bool isFilled = spot.kind == BadgeSpot::Kind::overdue;
    const QColor ink = isFilled ? palette.card : palette.warning;
    painter.setPen(QPen(palette.warning, 1.0));
    painter.setBrush(isFilled ? palette.warning : palette.card);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), height / 2 - 0.5, height / 2 - 0.5);
    const QPointF sign(rect.left() + padding + signWidth / 2, rect.center().y());
    if (isFilled) {
        paintClock(painter, sign, ink);
    } else {
        paintWarningSign(painter, sign, signWidth, palette.warning, palette.card);
    }
    painter.setPen(ink);
    const double left = padding + signWidth + 2.0;
    paintCount(painter, {rect.left() + left, rect.top(), rect.width() - left - padding + 1.0, height}, spot.count,
               levelOfDetail);
}

} // namespace throughline
