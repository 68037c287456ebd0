#include "ui/paint/curves.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace throughline {

namespace {

struct Cubic {
    double x0, y0, x1, y1, x2, y2, x3, y3;
};

constexpr int deepest = 12;

bool isFlat(const Cubic& c, double tolerance) {
    const double dx = c.x3 - c.x0;
    const double dy = c.y3 - c.y0;
    const double length = dx * dx + dy * dy;
    const double limit = tolerance * tolerance * 16.0 / 9.0;
    if (length < 1e-12) {
        const auto away = [&](double x, double y) { return (x - c.x0) * (x - c.x0) + (y - c.y0) * (y - c.y0); };
        return std::max(away(c.x1, c.y1), away(c.x2, c.y2)) <= limit;
    }
    const double a = (c.x1 - c.x0) * dy - (c.y1 - c.y0) * dx;
    const double b = (c.x2 - c.x0) * dy - (c.y2 - c.y0) * dx;
    if (std::max(a * a, b * b) > limit * length)
        return false;
    // Control points beyond the ends: the curve turns back on itself.
    const double slack = length * 0.01;
    const double p = (c.x1 - c.x0) * dx + (c.y1 - c.y0) * dy;
    const double q = (c.x2 - c.x0) * dx + (c.y2 - c.y0) * dy;
    return p >= -slack && q >= -slack && p <= length + slack && q <= length + slack;
}

/// A rectangle by its sides: QRectF adds up its right and bottom at each question.
struct Window {
    explicit Window(const QRectF& rect)
        : left(rect.left()), right(rect.right()), top(rect.top()), bottom(rect.bottom()) {}
    double left, right, top, bottom;
};

const Window everything(QRectF(-1e12, -1e12, 2e12, 2e12));

bool touches(const Cubic& c, const Window& visible) {
    return std::max(std::max(c.x0, c.x1), std::max(c.x2, c.x3)) >= visible.left &&
           std::min(std::min(c.x0, c.x1), std::min(c.x2, c.x3)) <= visible.right &&
           std::max(std::max(c.y0, c.y1), std::max(c.y2, c.y3)) >= visible.top &&
           std::min(std::min(c.y0, c.y1), std::min(c.y2, c.y3)) <= visible.bottom;
}

/// The cubics that may be seen, one after another, the last one drawn back from the tip.
template <class Visit>
void forEachCubic(std::span<const SheetPoint> points, double shortenedBy, const Window& visible, Visit&& visit) {
    if (points.size() < 4)
        return;
    const std::size_t last = points.size() - 4;
    for (std::size_t i = 0; i <= last; i += 3) {
        Cubic cubic{points[i].x,     points[i].y,     points[i + 1].x, points[i + 1].y,
                    points[i + 2].x, points[i + 2].y, points[i + 3].x, points[i + 3].y};
        if (!touches(cubic, visible))
            continue;
        if (i == last && shortenedBy > 0.0) {
            const QPointF back = endOf(points).direction * shortenedBy;
            cubic.x2 -= back.x();
            cubic.y2 -= back.y();
            cubic.x3 -= back.x();
            cubic.y3 -= back.y();
        }
        visit(cubic);
    }
}

std::pair<Cubic, Cubic> halves(const Cubic& c) {
    const double ax = (c.x0 + c.x1) / 2, ay = (c.y0 + c.y1) / 2;
    const double bx = (c.x1 + c.x2) / 2, by = (c.y1 + c.y2) / 2;
    const double dx = (c.x2 + c.x3) / 2, dy = (c.y2 + c.y3) / 2;
    const double abx = (ax + bx) / 2, aby = (ay + by) / 2;
    const double bdx = (bx + dx) / 2, bdy = (by + dy) / 2;
    const double mx = (abx + bdx) / 2, my = (aby + bdy) / 2;
    return {{c.x0, c.y0, ax, ay, abx, aby, mx, my}, {mx, my, bdx, bdy, dx, dy, c.x3, c.y3}};
}

template <class Add>
void subdivide(const Cubic& c, double tolerance, const Window& visible, int depth, Add& add) {
    if (!touches(c, visible))
        return;
    if (depth >= deepest || isFlat(c, tolerance)) {
        add(c.x0, c.y0, c.x3, c.y3);
        return;
    }
    const auto [first, second] = halves(c);
    subdivide(first, tolerance, visible, depth + 1, add);
    subdivide(second, tolerance, visible, depth + 1, add);
}

/// Of a curve that bends little: between its chord and the polygon of its controls (Gravesen 1997).
double lengthOf(const Cubic& c) {
    const auto away = [](double x, double y) { return std::sqrt(x * x + y * y); };
    const double chord = away(c.x3 - c.x0, c.y3 - c.y0);
    const double polygon =
        away(c.x1 - c.x0, c.y1 - c.y0) + away(c.x2 - c.x1, c.y2 - c.y1) + away(c.x3 - c.x2, c.y3 - c.y2);
    return (chord + polygon) / 2;
}

/// Calls `visit(part)` for the parts into which a curve falls, whatever of it is seen: eight, or fewer that are flat.
template <class Visit>
void forEachPart(const Cubic& c, double tolerance, Visit&& visit, int depth = 0) {
    constexpr int eighths = 3;
    if (depth == eighths || isFlat(c, tolerance)) {
        visit(c);
        return;
    }
    const auto [first, second] = halves(c);
    forEachPart(first, tolerance, visit, depth + 1);
    forEachPart(second, tolerance, visit, depth + 1);
}

} // namespace

ArrowEnd endOf(std::span<const SheetPoint> points) {
    if (points.empty())
        return {};
    const SheetPoint& tip = points.back();
    for (std::size_t i = points.size() - 1; i-- > 0;) {
        const double dx = double{tip.x} - points[i].x;
        const double dy = double{tip.y} - points[i].y;
        const double length = std::hypot(dx, dy);
        if (length > 1e-3)
            return {{tip.x, tip.y}, {dx / length, dy / length}};
    }
    return {{tip.x, tip.y}, {1.0, 0.0}};
}

void flatten(std::span<const SheetPoint> points, double tolerance, double shortenedBy, const QRectF& visible,
             std::vector<QLineF>& lines) {
    const Window sides(visible);
    const auto add = [&lines](double x0, double y0, double x1, double y1) { lines.emplace_back(x0, y0, x1, y1); };
    forEachCubic(points, shortenedBy, sides, [&](const Cubic& cubic) { subdivide(cubic, tolerance, sides, 0, add); });
}

void flattenDashed(std::span<const SheetPoint> points, double tolerance, double shortenedBy, double on, double off,
                   const QRectF& visible, std::vector<QLineF>& lines) {
    const Window sides(visible);
    const double whole = on + off;
    double gone = 0.0; // along the curve
    const auto add = [&](double x0, double y0, double x1, double y1) {
        const double length = std::sqrt((x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0));
        if (length <= 0.0)
            return;
        double phase = std::fmod(gone, whole);
        gone += length;
        if (std::max(x0, x1) < sides.left || std::min(x0, x1) > sides.right || std::max(y0, y1) < sides.top ||
            std::min(y0, y1) > sides.bottom)
            return;
        const double ux = (x1 - x0) / length;
        const double uy = (y1 - y0) / length;
        for (double at = 0.0; at < length;) {
            const bool isOn = phase < on;
            const double step = std::min(length - at, (isOn ? on : whole) - phase);
            if (isOn) {
                lines.emplace_back(x0 + ux * at, y0 + uy * at, x0 + ux * (at + step), y0 + uy * (at + step));
            }
            at += std::max(step, 1e-6);
            phase += step;
            if (phase >= whole - 1e-9)
                phase = 0.0;
        }
    };
    forEachCubic(points, shortenedBy, sides, [&](const Cubic& cubic) {
        // Where a dash begins must not depend on what is seen: each part starts where the lengths of those before it
        // say, and only those that are seen are followed any further.
        double start = 0.0;
        forEachPart(cubic, tolerance, [&](const Cubic& part) {
            if (touches(part, sides)) {
                gone = start;
                subdivide(part, tolerance, everything, 0, add);
            }
            start += lengthOf(part);
        });
    });
}

void flattenCoarsely(std::span<const SheetPoint> points, double step, std::vector<QLineF>& lines) {
    if (points.size() < 4)
        return;
    double x = points[0].x;
    double y = points[0].y;
    const auto to = [&](double nextX, double nextY, bool isLast) {
        if (!isLast && std::abs(nextX - x) + std::abs(nextY - y) < step)
            return;
        lines.emplace_back(x, y, nextX, nextY);
        x = nextX;
        y = nextY;
    };
    for (std::size_t i = 0; i + 3 < points.size(); i += 3) {
        const SheetPoint* p = &points[i];
        const double length = std::abs(double{p[3].x} - p[0].x) + std::abs(double{p[3].y} - p[0].y);
        if (length > 4.0 * step) {
            // The S of a curve at a quarter, the middle and three quarters.
            for (const double t : {0.25, 0.5, 0.75}) {
                const double s = 1.0 - t;
                const double a = s * s * s, b = 3 * s * s * t, c = 3 * s * t * t, d = t * t * t;
                to(a * p[0].x + b * p[1].x + c * p[2].x + d * p[3].x, a * p[0].y + b * p[1].y + c * p[2].y + d * p[3].y,
                   false);
            }
        }
        to(p[3].x, p[3].y, i + 4 == points.size());
    }
}

QPainterPath pathOf(std::span<const SheetPoint> points, double shortenedBy) {
    QPainterPath path;
    bool started = false;
    forEachCubic(points, shortenedBy, everything, [&](const Cubic& c) {
        if (!started)
            path.moveTo(c.x0, c.y0);
        started = true;
        path.cubicTo(c.x1, c.y1, c.x2, c.y2, c.x3, c.y3);
    });
    return path;
}

QPointF middleOf(std::span<const SheetPoint> points) {
    if (points.size() < 4)
        return {};
    const std::size_t count = (points.size() - 1) / 3;
    if (count % 2 == 0)
        return {points[count / 2 * 3].x, points[count / 2 * 3].y};
    const SheetPoint* p = &points[count / 2 * 3];
    return {(double{p[0].x} + 3.0 * p[1].x + 3.0 * p[2].x + p[3].x) / 8.0,
            (double{p[0].y} + 3.0 * p[1].y + 3.0 * p[2].y + p[3].y) / 8.0};
}

double distanceTo(std::span<const SheetPoint> points, QPointF point, double within) {
    double best = std::numeric_limits<double>::infinity();
    const Window near(QRectF(point.x() - within, point.y() - within, 2 * within, 2 * within));
    const auto add = [&](double x0, double y0, double x1, double y1) {
        const double dx = x1 - x0;
        const double dy = y1 - y0;
        const double length = dx * dx + dy * dy;
        const double t =
            length > 0.0 ? std::clamp(((point.x() - x0) * dx + (point.y() - y0) * dy) / length, 0.0, 1.0) : 0.0;
        best = std::min(best, std::hypot(point.x() - x0 - t * dx, point.y() - y0 - t * dy));
    };
    forEachCubic(points, 0.0, near, [&](const Cubic& cubic) { subdivide(cubic, within / 8.0, near, 0, add); });
    return best;
}

} // namespace throughline
