#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/exchange/xml_guard.h"
#include "core/model/point.h"

namespace throughline::exchange {

/// What yEd and its relatives (yEd Live, yFiles for HTML) draw of a node or an edge.
struct YedDrawing {
    /// A row of a table, or a column where no row has a label: it goes from `begin` to `end`.
    struct Lane {
        std::string label;
        bool isRow = true;
        double begin = 0.0;
        double end = 0.0;
        [[nodiscard]] bool contains(Point point) const {
            const double at = isRow ? point.y : point.x;
            return at >= begin && at < end;
        }
    };
    std::vector<std::string> labels; ///< the first is the title
    std::optional<Point> place;      ///< the centre
    std::vector<Lane> lanes;         ///< those with a label
    bool hasServerHead = false;      ///< of an edge
    bool hasCustomerHead = true;
};

/// Reads what is in a `data` element, at which the reader stands, and moves to its end.
void readYedDrawing(XmlGuard& guard, YedDrawing& drawing);

} // namespace throughline::exchange
