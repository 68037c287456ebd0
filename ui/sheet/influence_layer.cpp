#include "ui/sheet/influence_layer.h"

#include <QEvent>
#include <QLineF>
#include <QPainter>
#include <algorithm>
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
} // namespace

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
    for (const Influence& influence : chain.influences()) {
        const QRectF from = canvas_.placeOf({chain.roles().slotOf(influence.from), noSlot, noSlot});
        const QRectF to = canvas_.placeOf({chain.roles().slotOf(influence.to), noSlot, noSlot});
        if (from.isNull() || to.isNull() || !from.united(to).intersects(seen))
            continue;
        found.push_back({edgeToward(from, to.center()), edgeToward(to, from.center()), influence.strength});
    }
    return found;
}

void InfluenceLayer::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = presentColours().ink;
    for (const Arrow& arrow : arrows()) {
        const QLineF line(arrow.from, arrow.to);
        if (line.length() < 2 * headLength)
            continue;
        const double width = 1.0 + arrow.strength;
        const QPointF along = (arrow.to - arrow.from) / line.length();
        const QPointF across(-along.y(), along.x());
        QPen pen(colour, width, Qt::CustomDashLine, Qt::RoundCap);
        pen.setDashPattern({0.1, 3.0});
        painter.setPen(pen);
        painter.drawLine(arrow.from, arrow.to - along * headLength);
        painter.setPen(QPen(colour, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF back = arrow.to - along * headLength;
        painter.drawPolyline(QPolygonF({back + across * headHalf, arrow.to, back - across * headHalf}));
    }
}

} // namespace throughline
