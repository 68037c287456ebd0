#pragma once

#include <cstddef>
#include <vector>

#include "core/layout/drawing.h"

namespace throughline {

/// The curve of an arrow between two cards: leaves the server's right side and enters the customer's left side where
/// the customer stands to the right; bends round above or below where it stands to the left or in the same column.
/// `lane` counts the arrows between the same two cards (both directions together): 0, 1, -1, 2, -2 …; they are drawn
/// `lane` steps apart, so that two opposite services never lie on each other.
Curve arrowCurve(const Box& server, const Box& customer, int lane);

/// Points along the curve, ends included, at most about `step` apart.
std::vector<Point> flattened(const Curve& curve, double step);
void flatten(const Curve& curve, double step, std::vector<Point>& points);

/// The curve's point and direction (unit vector) at the parameter t in [0, 1].
Point pointAt(const Curve& curve, double t);
Point directionAt(const Curve& curve, double t);

}  // namespace throughline
