#include "ui/paint/arrow_painter.h"

#include <QElapsedTimer>
#include <QLineF>
#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

#include "ui/paint/card_painter.h"
#include "ui/paint/crowd.h"
#include "ui/paint/curves.h"
#include "ui/paint/fonts.h"

namespace throughline {

namespace {

constexpr double lineWidth = 1.5;
constexpr double headLength = 8.0;
constexpr double leastHeadScale = 0.3;
constexpr double leastDashScale = 0.35;
constexpr double hairlineScale = 0.62; // below this, a line of 1.5 is less than a pixel wide
constexpr std::size_t widths = SceneArrow::mostWeight + std::size_t{1};

/// How a line is interrupted: a manager's is dashed, a service that was derived and not drawn is dotted.
struct Dashes {
    double on = 0.0;
    double off = 0.0;
    [[nodiscard]] bool areThere() const { return on > 0.0; }
};
Dashes dashesOf(const SceneArrow& arrow) {
    return arrow.isManager ? Dashes{6.0, 4.0} : arrow.isDerived ? Dashes{2.0, 3.5} : Dashes{};
}

bool isPlain(const PaintOptions& options, Slot service) {
    if (options.highlight != nullptr && options.highlight->hasService(service))
        return false;
    if (options.marks == nullptr)
        return true;
    return !options.marks->services.contains(service) && options.marks->hoveredService != service;
}

/// In proportion to the share of the server's work, up to 6; the usual width where nobody has set weights.
double widthOf(std::size_t weight) {
    return weight == 0 ? lineWidth : std::max(1.0, static_cast<double>(weight - 1));
}
/// The same for the share of a trace's work, so that at each card what comes in is as wide as what goes out.
double widthOfFlow(double flow) {
    constexpr double whole = 9.0;
    return std::max(lineWidth, whole * flow);
}
/// How many times as wide arrows that tell a share are drawn on a sheet that is seen from far away: in pixels they keep
/// the width at which they are just told apart.
double widening(double scale) {
    return std::max(1.0, hairlineScale / scale);
}
std::size_t weightOf(const SceneArrow& arrow, const PaintOptions& options) {
    return options.widthsByWeight ? arrow.weight : 0;
}

double headOf(double width) {
    return headLength + std::max(0.0, width - lineWidth) * 1.5;
}

/// An arrow by itself: part of a trace, selected, under the pointer, or on paper.
void paintOne(QPainter& painter, const Scene& scene, const SceneArrow& arrow, const QColor& colour, double width) {
    const ArrowPoints way = scene.points(arrow.service);
    const double head = headOf(width);
    QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    // Dash lengths are counted in widths of the pen.
    if (const Dashes dashes = dashesOf(arrow); dashes.areThere())
        pen.setDashPattern({dashes.on / width, dashes.off / width});
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    painter.drawPath(pathOf(way, head - 1.0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const ArrowEnd end = endOf(way);
    paintHead(painter, end.tip, end.direction, head);
}

/// Whether arrows are pixels and not lines. Of the whole scene, so that parts drawn alone fit together.
bool isOfPixels(const Scene& scene, const PaintOptions& options) {
    return options.levelOfDetail && (options.scale < crowdScale || isCrowded(scene));
}
/// No larger than it has to be: what is laid over the sheet costs by its size.
QRectF crowdArea(const Scene& scene, const PaintOptions& options) {
    const double around = headLength + 2.0 / std::max(options.scale, 1e-6);
    return options.visible.intersected(scene.bounds().adjusted(-around, -around, around, around));
}
PixelLines& crowdLines() {
    thread_local PixelLines lines; // kept between frames
    return lines;
}

void paintPlain(QPainter& painter, const Scene& scene, std::span<const Slot> services, const QColor& colour,
                const PaintOptions& options) {
    struct Head {
        ArrowEnd end;
        double length;
    };
    thread_local std::array<std::vector<QLineF>, widths> lines;
    thread_local std::vector<Head> heads;
    for (std::vector<QLineF>& group : lines)
        group.clear();
    heads.clear();
    const double scale = std::max(options.scale, 1e-6);
    const double tolerance = 0.2 / scale;
    const bool hasHeads = scale >= leastHeadScale;
    const bool hasDashes = scale >= leastDashScale;
    const bool asPixels = isOfPixels(scene, options);
    // In a crowd that is seen from afar they would run together.
    const bool hasWidths = scale >= hairlineScale || !asPixels;
    std::array<double, widths> widthHere = {lineWidth};
    for (std::size_t weight = 1; weight < widths; ++weight)
        widthHere[weight] = widthOf(weight) * widening(scale);
    const double widest = hasWidths && options.widthsByWeight ? widthHere.back() : lineWidth;
    PixelLines& pixels = crowdLines();
    if (asPixels)
        pixels.start(painter, crowdArea(scene, options));
    const double pixelsAUnit = scale * options.density;
    const double margin = std::max({2.0, 2.0 / scale, widest / 2});
    const QRectF visible = options.visible.adjusted(-margin, -margin, margin, margin);
    const double reach = headOf(widest);
    const QRectF headsVisible = visible.adjusted(-reach, -reach, reach, reach);
    const double least = leastStepAt(scale, scene);
    const SeenPart seen(headsVisible);
    const auto isWanted = [&](Slot slot) {
        return isPlain(options, slot) && (!asPixels || seen.mayShow(scene, scene.arrows()[slot]));
    };
    thread_local std::vector<Slot> others;
    if (asPixels && !hasHeads) {
        others.clear();
        addFarWays(pixels, scene, services, {options.density, pixelsAUnit, least}, isWanted, others);
        services = others;
    }
    for (const Slot slot : services) {
        if (!isWanted(slot))
            continue;
        const SceneArrow& arrow = scene.arrows()[slot];
        const std::size_t weight = hasWidths ? weightOf(arrow, options) : 0;
        const double head = headOf(widthHere[weight]);
        const double shortened = hasHeads ? head - 1.0 : 0.0;
        const Dashes dashes = hasDashes ? dashesOf(arrow) : Dashes{};
        if (asPixels && !dashes.areThere()) {
            const double width = hasWidths ? widthHere[weight] * pixelsAUnit : options.density;
            const auto add = [&](Point from, Point to, bool isLast) {
                if (std::max(from.y, to.y) < headsVisible.top() || std::min(from.y, to.y) > headsVisible.bottom())
                    return;
                // They arrive level, so the base of the head is to the side of the tip.
                const double back = std::copysign(isLast ? shortened : 0.0, to.x - from.x);
                pixels.startWay(from, width, 0.0);
                pixels.levelTo({to.x - back, to.y});
                pixels.endWay();
                if (isLast && hasHeads && headsVisible.contains(to.x, to.y))
                    heads.push_back({{{to.x, to.y}, {to.x < from.x ? -1.0 : 1.0, 0.0}}, head});
            };
            if (scene.visitLevels(slot, headsVisible.left(), headsVisible.right(), add))
                continue;
        }
        const ArrowPoints way = scene.points(slot);
        if (asPixels) {
            const double width = hasWidths ? widthHere[weight] * pixelsAUnit : options.density;
            if (dashes.areThere()) {
                lines[0].clear();
                flattenDashed(way, tolerance, shortened, dashes.on, dashes.off, visible, lines[0]);
                for (const QLineF& line : lines[0])
                    pixels.addLine(line, width);
                lines[0].clear();
            } else {
                pixels.addCurves(way, shortened, width);
            }
        } else if (dashes.areThere()) {
            flattenDashed(way, tolerance, shortened, dashes.on, dashes.off, visible, lines[weight]);
        } else {
            flatten(way, tolerance, shortened, visible, lines[weight]);
        }
        if (hasHeads && headsVisible.contains(way.back().x, way.back().y))
            heads.push_back({endOf(way), head});
    }
    painter.setBrush(Qt::NoBrush);
    if (asPixels)
        pixels.drawOnto(painter, colour, scale < crowdScale ? 0.35 : 1.0);
    for (std::size_t weight = 0; weight < widths; ++weight) {
        if (lines[weight].empty())
            continue;
        QPen pen(colour, widthHere[weight], Qt::SolidLine, Qt::FlatCap);
        if (weight == 0 && scale < hairlineScale) {
            pen.setWidthF(1.0);
            pen.setCosmetic(true);
        }
        painter.setPen(pen);
        // All at once: a path for each arrow costs more than twice as much.
        painter.drawLines(lines[weight].data(), static_cast<int>(lines[weight].size()));
    }
    if (heads.empty())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const Head& head : heads)
        paintHead(painter, head.end.tip, head.end.direction, head.length);
}

/// All the words of a service that is marked, in a box of their own over the sheet.
void paintRaised(QPainter& painter, const Scene& scene, Slot slot, const Palette& palette, const PaintOptions& options,
                 bool isSelected) {
    constexpr double widest = 240.0;
    constexpr double line = 16.0;
    constexpr std::size_t mostLines = 4;
    const auto lines = wrapped(scene.chain()->services().at(slot)->provides, TextStyle::small, widest, mostLines);
    double width = 0.0;
    for (const std::string& words : lines)
        width = std::max(width, textWidth(words, TextStyle::small));
    const QSizeF size(width + 16.0, line * static_cast<double>(lines.size()) + 8.0);
    const QPointF centre = scene.arrowText(slot).centre;
    const QRectF ground(centre - QPointF(size.width(), size.height()) / 2, size);
    painter.setPen(QPen(isSelected ? palette.accent : palette.endBorder, 1.0));
    painter.setBrush(palette.card);
    painter.drawRoundedRect(ground, 4.0, 4.0);
    painter.setPen(palette.ink);
    double baseline = ground.top() + 4.0 + line / 2 + 4.3;
    for (const std::string& words : lines) {
        paintText(painter, {centre.x() - textWidth(words, TextStyle::small) / 2, baseline}, setText(words),
                  TextStyle::small, options.levelOfDetail);
        baseline += line;
    }
}

} // namespace

void paintHead(QPainter& painter, QPointF tip, QPointF direction, double length) {
    const QPointF base = tip - direction * length;
    const QPointF side = QPointF(-direction.y(), direction.x()) * (length * 0.42);
    const QPointF corners[] = {tip, base + side, base - side};
    painter.drawConvexPolygon(corners, 3);
}

void paintArrows(QPainter& painter, const Scene& scene, std::span<const Slot> services, const Palette& palette,
                 const PaintOptions& options) {
    const QColor plain =
        options.highlight != nullptr ? mixed(palette.arrow, palette.sheet, palette.dim) : palette.arrow;
    if (options.levelOfDetail) {
        // A crowd of arrows seen from far away is a texture, not a drawing; it steps back behind the cards.
        const double share = options.scale < leastShapeScale ? 0.6 : options.scale < leastTextScale ? 0.8 : 1.0;
        const QColor colour = mixed(plain, palette.sheet, share);
        paintPlain(painter, scene, services, colour, options);
    } else {
        for (const Slot slot : services) {
            if (isPlain(options, slot))
                paintOne(painter, scene, scene.arrows()[slot], plain, widthOf(weightOf(scene.arrows()[slot], options)));
        }
    }
    if (options.highlight == nullptr && options.marks == nullptr)
        return;
    // What is marked stays visible when it is small.
    const double least = options.levelOfDetail ? 1.5 / std::max(options.scale, 1e-6) : 0.0;
    const double wider = options.levelOfDetail ? widening(std::max(options.scale, 1e-6)) : 1.0;
    const bool asPixels = isOfPixels(scene, options);
    PixelLines& pixels = crowdLines();
    if (asPixels)
        pixels.start(painter, crowdArea(scene, options));
    for (const Slot slot : services) {
        if (isPlain(options, slot))
            continue;
        const SceneArrow& arrow = scene.arrows()[slot];
        const double flow = options.highlight != nullptr ? options.highlight->flowOf(slot) : -1.0;
        double width = flow >= 0.0 ? widthOfFlow(flow) * wider : widthOf(weightOf(arrow, options));
        const bool isSelected = options.marks != nullptr && options.marks->services.contains(slot);
        if (isSelected)
            width = std::max(width, 2.5);
        const QColor colour = flow >= 0.0 || isSelected ? palette.accent : palette.quiet;
        width = std::max(width, least);
        if (asPixels && colour == palette.accent) {
            const bool hasHead = options.scale >= leastHeadScale;
            const double pixelsAUnit = options.scale * options.density;
            const FarLook look{width * pixelsAUnit, pixelsAUnit, leastStepAt(options.scale, scene)};
            if (!hasHead && addFarWay(pixels, scene, slot, look))
                continue;
            const ArrowPoints way = scene.points(slot);
            pixels.addCurves(way, hasHead ? headOf(width) - 1.0 : 0.0, width * pixelsAUnit);
            const ArrowEnd end = endOf(way);
            const double reach = headOf(width);
            if (hasHead && options.visible.adjusted(-reach, -reach, reach, reach).contains(end.tip)) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(colour);
                paintHead(painter, end.tip, end.direction, reach);
            }
            continue;
        }
        paintOne(painter, scene, arrow, colour, width);
    }
    if (asPixels)
        pixels.drawOnto(painter, palette.accent, 1.0);
}

bool paintLabels(QPainter& painter, const Scene& scene, std::span<const Slot> services, const Palette& palette,
                 const PaintOptions& options) {
    constexpr double line = 16.0;
    constexpr double corner = 3.0;
    const QColor dim = mixed(palette.quiet, palette.sheet, palette.dim);
    painter.setFont(sheetFont(TextStyle::small));
    const auto paintLabel = [&](const ArrowText& text, const QColor& colour) {
        const QRectF ground = text.rect();
        if (!ground.intersects(options.visible))
            return;
        painter.setPen(Qt::NoPen);
        // Over the tint of a lane, a patch of plain sheet would show.
        painter.setBrush(laneGround(options.lanes, ground.center(), palette));
        painter.drawRoundedRect(ground, corner, corner);
        painter.setPen(colour);
        double top = ground.top();
        for (const QStaticText& words : text.lines) {
            // By the table of the bundled font: a static text knows no width before it is drawn.
            const double width = textWidth(words.text().toStdString(), TextStyle::small);
            paintText(painter, {text.centre.x() - width / 2, top + line / 2 + 4.3}, words, TextStyle::small,
                      options.levelOfDetail);
            top += line;
        }
    };
    QElapsedTimer timer;
    timer.start();
    bool isWhole = true;
    for (const Slot slot : services) {
        if (!scene.arrows()[slot].hasLabel)
            continue;
        const LabelPlace* place = scene.labelPlace(slot);
        if (place == nullptr ? !scene.mayLabelStandIn(slot, options.visible)
                             : place->lines == 0 || !place->rect.intersects(options.visible))
            continue;
        if (place == nullptr && options.labelMilliseconds > 0.0 &&
            (!isWhole || static_cast<double>(timer.nsecsElapsed()) > options.labelMilliseconds * 1e6)) {
            isWhole = false;
            continue;
        }
        const ArrowText& text = scene.arrowText(slot);
        // What has found its place just now is not there yet beside the part that is painted.
        if (place == nullptr && options.labelMilliseconds > 0.0 && !text.lines.empty() &&
            text.rect().intersects(options.visible) && !options.visible.contains(text.rect()))
            isWhole = false;
        const bool isTraced = options.highlight != nullptr && options.highlight->hasService(slot);
        // What is beside the trace makes room for its labels.
        const auto isCovered = [&](const TracedLabel& one) { return one.text.rect().intersects(text.rect()); };
        if (text.lines.empty() || (!isTraced && std::ranges::any_of(options.tracedLabels, isCovered)))
            continue;
        const bool isSelected = options.marks != nullptr && options.marks->services.contains(slot);
        paintLabel(text, isSelected                     ? palette.accent
                         : isTraced                     ? palette.ink
                         : options.highlight != nullptr ? dim
                                                        : palette.quiet);
    }
    for (const TracedLabel& label : options.tracedLabels)
        paintLabel(label.text, palette.ink);
    return isWhole;
}

void paintRaisedLabels(QPainter& painter, const Scene& scene, const Palette& palette, const PaintOptions& options) {
    if (options.marks == nullptr)
        return;
    const auto raise = [&](Slot slot, bool isSelected) {
        const SceneArrow* arrow = scene.arrow(slot);
        if (arrow != nullptr && arrow->hasLabel && !scene.arrowText(slot).isWhole)
            paintRaised(painter, scene, slot, palette, options, isSelected);
    };
    painter.setFont(sheetFont(TextStyle::small));
    // With many selected, the boxes would lie on each other.
    if (options.marks->services.size() == 1)
        raise(options.marks->services.first(), true);
    if (!options.marks->services.contains(options.marks->hoveredService))
        raise(options.marks->hoveredService, false);
}

} // namespace throughline
