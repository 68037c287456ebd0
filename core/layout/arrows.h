#pragma once

#include <cstddef>
#include <vector>

#include "core/layout/drawing.h"

namespace throughline {

/// The curve of an arrow between two cards, by itself (while a card is dragged, say): leaves the server's right side
/// and enters the customer's left side where the customer stands to the right, the other way round where it stands to
/// the left, and bends round the right sides where the cards stand above each other. `lane` counts the arrows between
/// the same two cards (both directions together): 0, 1, -1, 2, -2 …; they are drawn `lane` steps apart, so that two
/// opposite services never lie on each other. A drawing's own arrows (routes.h) also go round the cards between.
Curve arrowCurve(const Box& server, const Box& customer, int lane);

/// An S from `start` to `end` that leaves and arrives level; level throughout where both are at one height.
Curve levelCurve(Point start, Point end);
/// From `start` to `end`, bent outward to the right of `x`.
Curve bentCurve(Point start, Point end, double x);

/// Points along the curve, ends included, at most about `step` apart.
std::vector<Point> flattened(const Curve& curve, double step);
/// The same, added to `points`; the start is left out where it is the last point already.
void flatten(const Curve& curve, double step, std::vector<Point>& points);

/// The curve's point and direction (unit vector) at the parameter t in [0, 1].
Point pointAt(const Curve& curve, double t);
Point directionAt(const Curve& curve, double t);

} // namespace throughline
