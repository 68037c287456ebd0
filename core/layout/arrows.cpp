#include "core/layout/arrows.h"

#include <algorithm>
#include <cmath>

namespace throughline {

namespace {

constexpr double laneStep = 12.0;
constexpr double bend = 56.0;

double distance(Point a, Point b) {
    return std::hypot(b.x - a.x, b.y - a.y);
}

/// How far a lane is from the middle of a card's side; it never leaves the side.
double laneOffset(const Box& box, int lane) {
    const double most = std::max(0.0, box.size.height / 2 - 8.0);
    return std::clamp(lane * laneStep, -most, most);
}

} // namespace

Curve levelCurve(Point start, Point end) {
    const double middle = (start.x + end.x) / 2;
    return {start, {middle, start.y}, {middle, end.y}, end};
}

Curve bentCurve(Point start, Point end, double x) {
    // A cubic goes three quarters of the way to controls that stand level with its ends.
    const double out = std::max(start.x, end.x) + (x - std::max(start.x, end.x)) * 4.0 / 3.0;
    return {start, {out, start.y}, {out, end.y}, end};
}

Curve arrowCurve(const Box& server, const Box& customer, int lane) {
    const double startY = server.centre.y + laneOffset(server, lane);
    const double endY = customer.centre.y + laneOffset(customer, lane);
    if (customer.left() >= server.right())
        return levelCurve({server.right(), startY}, {customer.left(), endY});
    if (customer.right() <= server.left())
        return levelCurve({server.left(), startY}, {customer.right(), endY});
    const double outermost = std::max(server.right(), customer.right());
    return bentCurve({server.right(), startY}, {customer.right(), endY},
                     outermost + bend * 0.75 + std::abs(lane) * laneStep / 2);
}

Point pointAt(const Curve& curve, double t) {
    const double s = 1 - t;
    const double a = s * s * s;
    const double b = 3 * s * s * t;
    const double c = 3 * s * t * t;
    const double d = t * t * t;
    return {a * curve.start.x + b * curve.control1.x + c * curve.control2.x + d * curve.end.x,
            a * curve.start.y + b * curve.control1.y + c * curve.control2.y + d * curve.end.y};
}

Point directionAt(const Curve& curve, double t) {
    const double s = 1 - t;
    const double a = s * s;
    const double b = 2 * s * t;
    const double c = t * t;
    Point way{a * (curve.control1.x - curve.start.x) + b * (curve.control2.x - curve.control1.x) +
                  c * (curve.end.x - curve.control2.x),
              a * (curve.control1.y - curve.start.y) + b * (curve.control2.y - curve.control1.y) +
                  c * (curve.end.y - curve.control2.y)};
    double length = std::hypot(way.x, way.y);
    if (length < 1e-9) {
        // A control on its end: the chord tells the way.
        way = {curve.end.x - curve.start.x, curve.end.y - curve.start.y};
        length = std::hypot(way.x, way.y);
    }
    if (length < 1e-9)
        return {1.0, 0.0};
    return {way.x / length, way.y / length};
}

void flatten(const Curve& curve, double step, std::vector<Point>& points) {
    const bool level = curve.start.y == curve.end.y && curve.control1.y == curve.start.y &&
                       curve.control2.y == curve.start.y && curve.control1.x >= std::min(curve.start.x, curve.end.x) &&
                       curve.control2.x <= std::max(curve.start.x, curve.end.x);
    const double length = distance(curve.start, curve.control1) + distance(curve.control1, curve.control2) +
                          distance(curve.control2, curve.end);
    const int pieces = level ? 1 : std::clamp(static_cast<int>(std::ceil(length / step)), 1, 1024);
    if (points.empty() || points.back() != curve.start)
        points.push_back(curve.start);
    for (int i = 1; i < pieces; ++i)
        points.push_back(pointAt(curve, static_cast<double>(i) / pieces));
    points.push_back(curve.end);
}

std::vector<Point> flattened(const Curve& curve, double step) {
    std::vector<Point> points;
    flatten(curve, step, points);
    return points;
}

} // namespace throughline
