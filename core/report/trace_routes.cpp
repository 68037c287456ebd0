#include "core/report/trace_routes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace throughline::report {

namespace {

constexpr double port = 5.0;                                 // beside the middle of a card's side
constexpr std::array<double, 3> ports{0.0, -port, port};     // the middle is the usual place
constexpr std::array<double, 3> columnShares{0.5, 0.3, 0.7}; // of the gap between two columns
constexpr std::array<double, 2> belowCards{6.0, 11.0};       // of a line between two rows
constexpr double near = 2.5;                                 // closer lines are taken for one
constexpr double throughCard = 1000.0;
constexpr double clash = 10.0;
constexpr double crossing = 0.5;

using Line = std::vector<Point>;

bool isBetween(double value, double a, double b) {
    return value > std::min(a, b) - near && value < std::max(a, b) + near;
}

bool isVertical(const Point& a, const Point& b) {
    return a.x == b.x;
}

/// What a reader loses by two pieces of different arrows.
double costOf(const Point& a, const Point& b, const Point& c, const Point& d) {
    const bool isFirstUpright = isVertical(a, b);
    if (isFirstUpright == isVertical(c, d)) {
        const bool isNear = isFirstUpright ? std::abs(a.x - c.x) < near : std::abs(a.y - c.y) < near;
        const auto along = [&](const Point& point) { return isFirstUpright ? point.y : point.x; };
        const bool isBeside = std::max(along(a), along(b)) < std::min(along(c), along(d)) - near ||
                              std::max(along(c), along(d)) < std::min(along(a), along(b)) - near;
        return isNear && !isBeside ? clash : 0.0;
    }
    const Point& upright = isFirstUpright ? a : c;
    const Point& lying = isFirstUpright ? c : a;
    const Point meeting{upright.x, lying.y};
    const auto holds = [&](const Point& from, const Point& to) {
        return isBetween(meeting.x, from.x, to.x) && isBetween(meeting.y, from.y, to.y);
    };
    if (!holds(a, b) || !holds(c, d))
        return 0.0;
    // A corner on another's line looks like a fork.
    const bool isCorner = std::ranges::any_of(std::array{a, b, c, d}, [&](const Point& end) {
        return std::abs(end.x - meeting.x) < near && std::abs(end.y - meeting.y) < near;
    });
    return isCorner ? clash : crossing;
}

class Router {
  public:
    Router(const TraceGrid& grid, const std::vector<TraceStop>& stops, const std::vector<TraceLink>& links)
        : grid_(grid), stops_(stops), links_(links) {
        for (const TraceStop& stop : stops)
            rows_ = std::max(rows_, stop.row + 1);
    }

    std::vector<TracePicture::Arrow> route() {
        for (const TraceLink& link : links_)
            lines_.push_back(best(link));
        std::vector<TracePicture::Arrow> arrows;
        for (Line& line : lines_)
            arrows.push_back({std::move(line)});
        return arrows;
    }

  private:
    /// Takes the line where it is better than the best so far; whether nothing can be better.
    bool offer(const TraceLink& link, Line line) {
        const double cost = costOf(link, line);
        if (cost < least_) {
            least_ = cost;
            best_ = std::move(line);
        }
        return least_ == 0.0;
    }

    Line best(const TraceLink& link) {
        least_ = std::numeric_limits<double>::infinity();
        // A way round only where the nearer ones would be misread; a crossing is not.
        if (!straight(link) && !bentOnce(link) && least_ >= clash)
            between(link);
        return std::move(best_);
    }

    [[nodiscard]] Point start(const TraceLink& link, double shift) const {
        const TraceStop& from = stops_[link.from];
        return {grid_.leftOf(from.column) + grid_.cardWide - inset(from, shift), grid_.middleOf(from.row) + shift};
    }
    [[nodiscard]] Point end(const TraceLink& link, double shift) const {
        const TraceStop& to = stops_[link.to];
        return {grid_.leftOf(to.column) + inset(to, shift), grid_.middleOf(to.row) + shift};
    }
    /// How far a card's side lies behind its box's, so far from its middle.
    [[nodiscard]] double inset(const TraceStop& stop, double shift) const {
        const double radius = grid_.cardHigh / 2;
        return stop.isRound ? radius - std::sqrt(radius * radius - shift * shift) : 0.0;
    }
    [[nodiscard]] double afterStart(const TraceLink& link, double share) const {
        return grid_.leftOf(stops_[link.from].column) + grid_.cardWide + grid_.gap * share;
    }
    [[nodiscard]] double beforeEnd(const TraceLink& link, double share) const {
        return grid_.leftOf(stops_[link.to].column) - grid_.gap * (1.0 - share);
    }

    bool straight(const TraceLink& link) {
        return stops_[link.from].row == stops_[link.to].row && std::ranges::any_of(ports, [&](double shift) {
                   return offer(link, {start(link, shift), end(link, shift)});
               });
    }

    /// Along the row of one of the two, and from one row to the other in the gap beside the other card.
    bool bentOnce(const TraceLink& link) {
        if (stops_[link.from].row == stops_[link.to].row)
            return false;
        for (const double out : ports) {
            for (const double in : ports) {
                for (const double share : columnShares) {
                    const Point from = start(link, out);
                    const Point to = end(link, in);
                    for (const double x : {afterStart(link, share), beforeEnd(link, share)}) {
                        if (offer(link, {from, {x, from.y}, {x, to.y}, to}))
                            return true;
                    }
                }
            }
        }
        return false;
    }

    /// Along a line between two rows, or under the last one.
    void between(const TraceLink& link) {
        const std::size_t first = std::min(stops_[link.from].row, stops_[link.to].row);
        for (std::size_t i = 0; i < rows_; ++i) {
            // Nearest first.
            const std::size_t row = (first + i) % rows_;
            for (const double below : belowCards) {
                const double y = grid_.middleOf(row) + grid_.cardHigh / 2 + below;
                for (const double in : ports) {
                    for (const double firstShare : columnShares) {
                        for (const double lastShare : columnShares) {
                            const double x = afterStart(link, firstShare);
                            const double last = beforeEnd(link, lastShare);
                            const Point from = start(link, 0.0);
                            const Point to = end(link, in);
                            if (offer(link, {from, {x, from.y}, {x, y}, {last, y}, {last, to.y}, to}))
                                return;
                        }
                    }
                }
            }
        }
    }

    [[nodiscard]] bool runsThrough(const Point& a, const Point& b, const TraceStop& stop) const {
        const double left = grid_.leftOf(stop.column);
        const double top = grid_.middleOf(stop.row) - grid_.cardHigh / 2;
        const bool isBeside = std::max(a.x, b.x) <= left + near || std::min(a.x, b.x) >= left + grid_.cardWide - near;
        const bool isApart = std::max(a.y, b.y) <= top || std::min(a.y, b.y) >= top + grid_.cardHigh;
        return !isBeside && !isApart;
    }

    [[nodiscard]] double costOf(const TraceLink& link, const Line& line) const {
        double cost = 0.0;
        for (std::size_t i = 0; i + 1 < line.size(); ++i) {
            for (const TraceStop& stop : stops_)
                cost += runsThrough(line[i], line[i + 1], stop) ? throughCard : 0.0;
            for (std::size_t known = 0; known < lines_.size(); ++known) {
                const TraceLink& other = links_[known];
                if (other.from == link.from || other.to == link.to)
                    continue;
                const Line& drawn = lines_[known];
                for (std::size_t k = 0; k + 1 < drawn.size(); ++k)
                    cost += report::costOf(line[i], line[i + 1], drawn[k], drawn[k + 1]);
            }
        }
        return cost;
    }

    const TraceGrid& grid_;
    const std::vector<TraceStop>& stops_;
    const std::vector<TraceLink>& links_;
    std::size_t rows_ = 0;
    std::vector<Line> lines_;
    Line best_;
    double least_ = 0.0;
};

} // namespace

std::vector<TracePicture::Arrow> traceRoutes(const TraceGrid& grid, const std::vector<TraceStop>& stops,
                                             const std::vector<TraceLink>& links) {
    return Router(grid, stops, links).route();
}

} // namespace throughline::report
