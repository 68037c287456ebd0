#include "ui/sheet/minimap.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>
#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "ui/canvas/canvas.h"

namespace throughline {

namespace {

constexpr QSize mapSize(216, 148);
constexpr int fromCorner = 12;
constexpr double inset = 8.0;
constexpr double corner = 6.0;
constexpr int delayMilliseconds = 120;
constexpr std::ptrdiff_t mostArrows = 4000; // more are a grey cloud that says nothing
constexpr double notch = 120.0;
constexpr double zoomANotch = 1.2;

void drawArrows(QPainter& painter, const Scene& scene, const Palette& palette) {
    const auto isThere = [](const SceneArrow& arrow) { return arrow.service != noSlot; };
    if (std::ranges::count_if(scene.arrows(), isThere) > mostArrows)
        return;
    std::vector<QLineF> lines;
    for (const SceneArrow& arrow : scene.arrows()) {
        if (!isThere(arrow))
            continue;
        const ArrowPoints way = scene.points(arrow.service);
        const SheetPoint start = way.front();
        const SheetPoint end = way.back();
        lines.emplace_back(start.x, start.y, end.x, end.y);
    }
    QPen pen(mixed(palette.arrow, palette.card, 0.5), 1.0);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.drawLines(lines.data(), static_cast<int>(lines.size()));
}

void drawCards(QPainter& painter, const Scene& scene, const Palette& palette, const Highlight* highlight,
               double least) {
    // All cards of one colour at once.
    constexpr std::size_t none = Palette::departmentCount;
    constexpr std::size_t ends = none + 1;
    constexpr std::size_t traced = none + 2;
    std::array<std::vector<QRectF>, traced + 1> groups;
    for (const SceneCard& card : scene.cards()) {
        if (card.role == noSlot)
            continue;
        const bool isTraced = highlight != nullptr && highlight->hasRole(card.role);
        const std::size_t group = isTraced ? traced : card.isEndCustomer ? ends : scene.colourOf(card).value_or(none);
        QRectF rect = card.rect();
        // A card stays a dot that can be seen.
        rect.adjust(0.0, 0.0, std::max(0.0, least - rect.width()), std::max(0.0, least - rect.height()));
        groups[group].push_back(rect);
    }
    painter.setPen(Qt::NoPen);
    for (std::size_t group = 0; group < groups.size(); ++group) {
        const QColor colour = group == traced ? palette.accent
                              : group == ends ? mixed(palette.ink, palette.card, 0.75)
                              : group == none ? mixed(palette.quiet, palette.card, 0.6)
                                              : mixed(palette.departments[group], palette.card, 0.75);
        const QColor seen = highlight != nullptr && group != traced ? mixed(colour, palette.card, 0.4) : colour;
        painter.setBrush(seen);
        painter.drawRects(groups[group].data(), static_cast<int>(groups[group].size()));
    }
}

} // namespace

Minimap::Minimap(Canvas& canvas) : QWidget(&canvas), canvas_(canvas) {
    setObjectName(QStringLiteral("minimap"));
    setFixedSize(mapSize);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Overview of the chain"));
    setToolTip(tr("The whole chain; click or drag to go there, turn the wheel to zoom"));
    timer_.setSingleShot(true);
    timer_.setInterval(delayMilliseconds);
    connect(&timer_, &QTimer::timeout, this, &Minimap::render);
    connect(&canvas_, &Canvas::visibleAreaChanged, this, &Minimap::follow);
    canvas_.viewport()->installEventFilter(this);
    hide();
    place();
}

void Minimap::setWanted(bool wanted) {
    isWanted_ = wanted;
    follow();
}

QPointF Minimap::toSheet(QPointF pixel) const {
    return drawn_.center() + (pixel - QRectF(rect()).center()) / scale_;
}
QPointF Minimap::toPixel(QPointF sheet) const {
    return QRectF(rect()).center() + (sheet - drawn_.center()) * scale_;
}

QRectF Minimap::frame() const {
    const QRectF seen = canvas_.visibleSheet();
    return QRectF(toPixel(seen.topLeft()), toPixel(seen.bottomRight())) & QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
}

void Minimap::refreshSoon() {
    if (isWanted_ && !timer_.isActive())
        timer_.start();
}

/// What the sheet shows is another part, or the chain has another size.
void Minimap::follow() {
    const bool isShown = isWanted_ && canvas_.scene().cardCount() > leastRoles &&
                         !canvas_.visibleSheet().contains(canvas_.scene().bounds());
    if (isShown != isVisibleTo(parentWidget())) {
        setVisible(isShown);
        raise();
        if (isShown)
            render();
    }
    if (!isShown)
        return;
    if (canvas_.scene().bounds() != drawn_)
        refreshSoon();
    // While a large sheet scrolls, the frame often stays on the same pixels.
    if (frame().toAlignedRect() != shownFrame_.toAlignedRect())
        update();
}

void Minimap::place() {
    const QRect room = canvas_.viewport()->geometry();
    move(room.right() + 1 - fromCorner - width(), room.bottom() + 1 - fromCorner - height());
}

void Minimap::render() {
    timer_.stop();
    if (!isVisibleTo(parentWidget()))
        return;
    const Scene& scene = canvas_.scene();
    const Palette& palette = canvas_.sheetPalette();
    drawn_ = scene.bounds();
    const QSizeF room = QSizeF(mapSize) - QSizeF(2 * inset, 2 * inset);
    scale_ = std::min(room.width() / std::max(1.0, drawn_.width()), room.height() / std::max(1.0, drawn_.height()));
    picture_ = QImage(mapSize * devicePixelRatioF(), QImage::Format_RGB32);
    picture_.setDevicePixelRatio(devicePixelRatioF());
    picture_.fill(palette.card);
    QPainter painter(&picture_);
    const QPointF origin = toPixel({0.0, 0.0});
    painter.translate(origin);
    painter.scale(scale_, scale_);
    drawArrows(painter, scene, palette);
    const Highlight* highlight = canvas_.highlight() ? &*canvas_.highlight() : nullptr;
    drawCards(painter, scene, palette, highlight, 1.5 / scale_);
    painter.end();
    update();
}

void Minimap::paintEvent(QPaintEvent*) {
    const Palette& palette = canvas_.sheetPalette();
    QPainter painter(this);
    painter.drawImage(QPointF(0, 0), picture_);
    shownFrame_ = frame();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor tint = palette.accent;
    tint.setAlphaF(0.08F);
    painter.setPen(QPen(palette.accent, 1.5));
    painter.setBrush(tint);
    painter.drawRoundedRect(shownFrame_, 2.0, 2.0);
    painter.setPen(QPen(palette.endBorder, 1.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

void Minimap::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    // The frame is taken where it is grabbed; elsewhere it comes to the pointer.
    const bool isOnFrame = frame().contains(event->position());
    const QPointF sheet = toSheet(event->position());
    grabbed_ = isOnFrame ? sheet - canvas_.visibleSheet().center() : QPointF();
    if (!isOnFrame)
        canvas_.centreOn(sheet);
}

void Minimap::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() & Qt::LeftButton)
        canvas_.centreOn(toSheet(event->position()) - grabbed_);
}

void Minimap::mouseReleaseEvent(QMouseEvent*) {
    grabbed_ = {};
}

void Minimap::wheelEvent(QWheelEvent* event) {
    const double notches = event->angleDelta().y() / notch;
    if (notches != 0.0)
        canvas_.setZoom(canvas_.zoom() * std::pow(zoomANotch, notches));
    event->accept();
}

void Minimap::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        refreshSoon();
}

bool Minimap::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace throughline
