#pragma once

#include <vector>

#include "core/model/point.h"
#include "core/model/table.h"

/// A chain as geometry, in sheet units (one is a pixel at 100 %, a grid step is 8); x grows to the right, toward the
/// end customers, y down.
namespace throughline {

struct Size {
    double width = 0.0;
    double height = 0.0;
    friend bool operator==(const Size&, const Size&) = default;
};

/// A rectangle by its centre.
struct Box {
    Point centre;
    Size size;
    [[nodiscard]] double left() const { return centre.x - size.width / 2; }
    [[nodiscard]] double right() const { return centre.x + size.width / 2; }
    [[nodiscard]] double top() const { return centre.y - size.height / 2; }
    [[nodiscard]] double bottom() const { return centre.y + size.height / 2; }
    friend bool operator==(const Box&, const Box&) = default;
};

/// One cubic Bézier curve.
struct Curve {
    Point start;
    Point control1;
    Point control2;
    Point end;
    friend bool operator==(const Curve&, const Curve&) = default;
};

struct DrawnRole {
    Slot role = noSlot; ///< of the chain's role table
    Box box;
};

struct DrawnService {
    Slot service = noSlot;     ///< of the chain's service table
    std::vector<Curve> curves; ///< joined end to end, from the server's border to the customer's
};

/// Where the cards stand; routes.h leads the arrows between them.
struct Drawing {
    std::vector<DrawnRole> roles;
};

} // namespace throughline
