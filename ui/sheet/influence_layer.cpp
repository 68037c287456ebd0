#include "ui/sheet/influence_layer.h"

#include <QEvent>
#include <QLineF>
#include <QPainter>
#include <QPolygonF>
#include <algorithm>
#include <array>
#include <cmath>

#include "ui/canvas/canvas.h"
#include "ui/looks/theme.h"

namespace throughline {

namespace {
constexpr double headLength = 9.0;
constexpr double headHalf = 3.5;

/// Where the way from the middle of `card` to `other` leaves the card.
QPointF edgeToward(const QRectF& card, QPointF other) {
    const QPointF middle = card.center();
    const double dx = other.x() - middle.x();
    const double dy = other.y() - middle.y();
    if (dx == 0.0 && dy == 0.0)
        return middle;
    const double sideways = dx == 0.0 ? 1e18 : card.width() / 2 / std::abs(dx);
    const double upward = dy == 0.0 ? 1e18 : card.height() / 2 / std::abs(dy);
    const double share = std::min({sideways, upward, 1.0});
    return middle + QPointF(dx, dy) * share;
}

/// How far the bend lies beside the straight line, in cards' heights; the nearest first, on both sides.
constexpr std::array bends{0.0, 1.2, -1.2, 2.4, -2.4, 4.0, -4.0, 6.5, -6.5};
constexpr int steps = 24; ///< in which an arrow is looked at

bool meetsACard(const InfluenceLayer::Arrow& arrow, const std::vector<QRectF>& cards) {
    const QRectF around = QPolygonF({arrow.from, arrow.bend, arrow.to}).boundingRect();
    for (const QRectF& card : cards) {
        if (!card.intersects(around.adjusted(-1, -1, 1, 1)))
            continue;
        for (int i = 0; i <= steps; ++i) {
            const double at = static_cast<double>(i) / steps;
            const QPointF point =
                arrow.from * (1 - at) * (1 - at) + arrow.bend * 2 * at * (1 - at) + arrow.to * at * at;
            if (card.contains(point))
                return true;
        }
    }
    return false;
}

/// The least bent way that touches no other card; straight where each does.
InfluenceLayer::Arrow between(const QRectF& from, const QRectF& to, const std::vector<QRectF>& others,
                              double strength) {
    const QPointF middle = (from.center() + to.center()) / 2;
    const QLineF line(from.center(), to.center());
    const QPointF across =
        line.length() == 0.0 ? QPointF() : QPointF(-line.dy(), line.dx()) / line.length() * from.height();
    const auto bent = [&](double by) {
        // A curve comes half as near to the point to which it is bent.
        const QPointF bend = middle + across * by * 2.0;
        return InfluenceLayer::Arrow{edgeToward(from, by == 0.0 ? to.center() : bend), bend,
                                     edgeToward(to, by == 0.0 ? from.center() : bend), strength};
    };
    for (const double by : bends) {
        if (const InfluenceLayer::Arrow arrow = bent(by); !meetsACard(arrow, others))
            return arrow;
    }
    return bent(0.0);
}
} // namespace

QPainterPath InfluenceLayer::pathOf(const Arrow& arrow) {
    QPainterPath path(arrow.from);
    path.quadTo(arrow.bend, arrow.to);
    return path;
}

InfluenceLayer::InfluenceLayer(DocumentBridge& bridge, Canvas& canvas)
    : QWidget(canvas.viewport()), bridge_(bridge), canvas_(canvas) {
    setObjectName(QStringLiteral("influenceLayer"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    canvas_.viewport()->installEventFilter(this);
    connect(&canvas_, &Canvas::visibleAreaChanged, this, qOverload<>(&QWidget::update));
    connect(&canvas_, &Canvas::edited, this, qOverload<>(&QWidget::update));
    connect(&canvas_, &Canvas::chainShown, this, qOverload<>(&QWidget::update));
    hide();
}

void InfluenceLayer::setShown(bool on) {
    isShown_ = on;
    settle();
    setVisible(on);
}

void InfluenceLayer::settle() {
    if (isShown_)
        setGeometry(canvas_.viewport()->rect());
}

bool InfluenceLayer::eventFilter(QObject* watched, QEvent* event) {
    if (watched == canvas_.viewport() && event->type() == QEvent::Resize)
        settle();
    return QWidget::eventFilter(watched, event);
}

std::vector<InfluenceLayer::Arrow> InfluenceLayer::arrows() const {
    std::vector<Arrow> found;
    if (!bridge_.isOpen())
        return found;
    const Chain& chain = bridge_.chain();
    const QRectF seen(canvas_.viewport()->rect());
    std::vector<QRectF> cards(chain.roles().slotCount());
    if (!chain.influences().isEmpty()) {
        for (Slot role = 0; role < cards.size(); ++role) {
            if (chain.roles().at(role) != nullptr)
                cards[role] = canvas_.placeOf({role, noSlot, noSlot});
        }
    }
    for (const Influence& influence : chain.influences()) {
        const QRectF from = cards[chain.roles().slotOf(influence.from)];
        const QRectF to = cards[chain.roles().slotOf(influence.to)];
        if (from.isNull() || to.isNull() || !from.united(to).intersects(seen))
            continue;
        std::vector<QRectF> others;
        for (const QRectF& card : cards) {
            if (card != from && card != to && card.intersects(seen))
                others.push_back(card);
        }
        found.push_back(between(from, to, others, influence.strength));
    }
    return found;
}

void InfluenceLayer::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = presentColours().ink;
    for (const Arrow& arrow : arrows()) {
        const QLineF end(arrow.bend, arrow.to);
        if (QLineF(arrow.from, arrow.to).length() < 2 * headLength || end.length() < headLength)
            continue;
        const double width = 1.0 + arrow.strength;
        const QPointF along = (arrow.to - arrow.bend) / end.length();
        const QPointF across(-along.y(), along.x());
        QPen pen(colour, width, Qt::CustomDashLine, Qt::RoundCap);
        pen.setDashPattern({0.1, 3.0});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(pathOf({arrow.from, arrow.bend, arrow.to - along * headLength, arrow.strength}));
        painter.setPen(QPen(colour, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF back = arrow.to - along * headLength;
        painter.drawPolyline(QPolygonF({back + across * headHalf, arrow.to, back - across * headHalf}));
    }
}

} // namespace throughline
