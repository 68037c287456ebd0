#include "ui/paint/pixel_lines.h"

#include <QImage>
#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "ui/paint/curves.h"
#include "ui/paint/pixel_ground.h"

namespace throughline {

namespace {

constexpr int wholeBits = 6;
constexpr int whole = 1 << wholeBits; // a pixel that one line covers
constexpr int mostCover = 4096;       // more makes no difference
constexpr double substep = 0.25;      // of a pixel, that a steep line moves sideways between two runs
constexpr int mostPieces = 24;        // of a curve
constexpr int mostColumns = 64;       // that the widest line covers

std::int32_t nearest(double positive) {
    return static_cast<std::int32_t>(positive + 0.5);
}

/// How far a curve bows away from its chord tells how many pieces look the same.
int piecesOf(double bow, double least) {
    return bow < least ? 1 : std::clamp(static_cast<int>(std::sqrt(bow) * 2.0) + 1, 2, mostPieces);
}

} // namespace

void PixelLines::start(const QPainter& painter, const QRectF& visible) {
    const QTransform transform = toPixels(painter);
    area_ = pixelArea(painter, visible);
    scale_ = transform.m11();
    left_ = transform.dx() - area_.left();
    top_ = transform.dy() - area_.top();
    ratio_ = painter.device()->devicePixelRatioF();
    makeRoom();
}

void PixelLines::startLike(const PixelLines& other) {
    area_ = other.area_;
    scale_ = other.scale_;
    left_ = other.left_;
    top_ = other.top_;
    ratio_ = other.ratio_;
    makeRoom();
}

void PixelLines::take(PixelLines& other) {
    if (other.lastColumn_ < other.firstColumn_)
        return;
    firstColumn_ = std::min(firstColumn_, other.firstColumn_);
    lastColumn_ = std::max(lastColumn_, other.lastColumn_);
    for (int row = 0; row <= rows_; ++row) {
        for (std::size_t i = indexOf(row, other.firstColumn_); i <= indexOf(row, other.lastColumn_); ++i)
            steps_[i] += std::exchange(other.steps_[i], 0);
    }
    other.firstColumn_ = other.columns_;
    other.lastColumn_ = -1;
}

void PixelLines::makeRoom() {
    columns_ = std::max(0, area_.width());
    rows_ = std::max(0, area_.height());
    firstColumn_ = columns_;
    lastColumn_ = -1;
    leastStep_ = substep;
    const std::size_t need = static_cast<std::size_t>(columns_) * (static_cast<std::size_t>(rows_) + 1);
    // All zero between two uses: drawOnto() leaves it so.
    if (steps_.size() < need)
        steps_.resize(need, 0);
}

void PixelLines::addCurves(std::span<const SheetPoint> points, double shortenedBy, double width) {
    const double reach = width / 2 + 1.0;
    for (std::size_t i = 0; i + 3 < points.size(); i += 3) {
        std::array<Pixel, 4> p{};
        for (std::size_t k = 0; k < 4; ++k)
            p[k] = pixelOf(points[i + k].x, points[i + k].y);
        const auto [left, right] = std::minmax({p[0].x, p[1].x, p[2].x, p[3].x});
        const auto [top, bottom] = std::minmax({p[0].y, p[1].y, p[2].y, p[3].y});
        if (right < -reach || left > columns_ + reach || bottom < -reach || top > rows_ + reach)
            continue;
        if (shortenedBy > 0.0 && i + 4 == points.size()) {
            const QPointF back = endOf(points).direction * shortenedBy * scale_;
            for (const std::size_t k : {2U, 3U}) {
                p[k].x -= back.x();
                p[k].y -= back.y();
            }
        }
        const int pieces = piecesOf(std::min(right - left, bottom - top), leastBow);
        Pixel last = p[0];
        for (int piece = 1; piece <= pieces; ++piece) {
            const double t = static_cast<double>(piece) / pieces;
            const double s = 1.0 - t;
            const double a = s * s * s, b = 3 * s * s * t, c = 3 * s * t * t, d = t * t * t;
            const Pixel next{a * p[0].x + b * p[1].x + c * p[2].x + d * p[3].x,
                             a * p[0].y + b * p[1].y + c * p[2].y + d * p[3].y};
            add(last, next, width);
            last = next;
        }
    }
}

void PixelLines::addLine(const QLineF& sheet, double width) {
    add(pixelOf(sheet.x1(), sheet.y1()), pixelOf(sheet.x2(), sheet.y2()), width);
}

void PixelLines::curveTo(Pixel to) {
    const Pixel from = corner_;
    const double width = to.x - from.x;
    const double height = to.y - from.y;
    endWay();
    // It stays between its ends.
    const double reach = wayWidth_ / 2 + 1.0;
    if (std::max(from.x, to.x) >= -reach && std::min(from.x, to.x) <= columns_ + reach &&
        std::max(from.y, to.y) >= -reach && std::min(from.y, to.y) <= rows_ + reach) {
        const int pieces = piecesOf(std::min(std::abs(width), std::abs(height)), leastBow);
        for (int piece = 1; piece < pieces; ++piece) {
            const double t = static_cast<double>(piece) / pieces;
            // The controls stand half-way between the ends, level with them.
            wayTo({from.x + width * ((t - 1.5) * t + 1.5) * t, from.y + height * (3.0 - 2.0 * t) * t * t});
        }
        wayTo(to);
        endWay();
    }
    drawnTo_ = pending_ = to;
}

void PixelLines::add(Pixel from, Pixel to, double width) {
    const double reach = width / 2 + 1.0;
    if (std::max(from.x, to.x) < -reach || std::min(from.x, to.x) > columns_ + reach ||
        std::max(from.y, to.y) < -reach || std::min(from.y, to.y) > rows_ + reach) {
        return;
    }
    const auto [left, right] = std::minmax(from.x, to.x);
    firstColumn_ = std::clamp(below(left - width) - 1, 0, firstColumn_);
    lastColumn_ = std::clamp(below(right + width) + 1, lastColumn_, columns_ - 1);
    if (std::abs(to.y - from.y) >= std::abs(to.x - from.x)) {
        from.y <= to.y ? addSteep(from, to, width) : addSteep(to, from, width);
    } else {
        from.x <= to.x ? addFlat(from, to, width) : addFlat(to, from, width);
    }
}

void PixelLines::addSteep(Pixel from, Pixel to, double width) {
    const double height = to.y - from.y;
    if (height <= 0.0)
        return;
    const double across = to.x - from.x;
    const double slope = across / height;
    const double run = leastStep_ < 1.0 ? std::max(leastStep_ / 2, substep) : 1.0;
    const int steps = 1 + static_cast<int>(std::abs(across) / run);
    const Steps way{from, {across / steps, height / steps}, 0, steps};
    // Across the line it is wider than along a row, by nearly the root of 1 + slope².
    const double wide = std::max(width, 0.5) * (1.0 + 0.42 * slope * slope);
    if (width <= 1.0)
        addHairs(reaching(way, 1.0), wide);
    else
        addBands(reaching(way, wide / 2 + 1.0), wide / 2);
}

/// Of the steps, which are the same whatever part of the line is drawn, those that reach into the area.
PixelLines::Steps PixelLines::reaching(Steps way, double beside) const {
    const auto limit = [&](double least, double most) {
        if (least > 0.0)
            way.first = std::max(way.first, static_cast<int>(std::min(least, 1e9)));
        if (most < way.last)
            way.last = std::min(way.last, static_cast<int>(std::max(most, -1.0)) + 1);
    };
    const Pixel end{way.from.x + way.step.x * way.last, way.from.y + way.step.y * way.last};
    if (way.from.y < 0.0 || end.y > rows_)
        limit(-way.from.y / way.step.y - 1.0, (rows_ - way.from.y) / way.step.y + 1.0);
    if (way.last > 1 && (std::min(way.from.x, end.x) < 0.0 || std::max(way.from.x, end.x) > columns_)) {
        const double one = (-beside - way.from.x) / way.step.x;
        const double other = (columns_ + beside - way.from.x) / way.step.x;
        limit(std::min(one, other) - 1.0, std::max(one, other) + 1.0);
    }
    return way;
}

/// Lines that are no wider than a pixel: two columns at a time share what they cover.
void PixelLines::addHairs(const Steps& way, double wide) {
    if (way.first >= way.last)
        return;
    const auto cover = nearest(wide * whole);
    const auto addTo = [this](std::size_t line, int column, std::int32_t left, std::int32_t right) {
        if (column >= 0 && column < columns_)
            steps_[line + static_cast<std::size_t>(column)] += left;
        if (column >= -1 && column + 1 < columns_)
            steps_[line + static_cast<std::size_t>(column + 1)] += right;
    };
    int column = -2;
    std::int32_t left = 0;
    std::int32_t right = 0;
    for (int step = way.first; step < way.last; ++step) {
        // In parts of a pixel, from the middle of one column to the middle of the next.
        const int place = below((way.from.x + way.step.x * (step + 0.5) - 0.5) * whole);
        const int nextColumn = place >> wholeBits;
        const std::int32_t nextRight = cover * (place & (whole - 1)) >> wholeBits;
        const std::int32_t nextLeft = cover - nextRight;
        // Where one step ends the next begins: each row is written to once.
        const std::size_t line = indexOf(rowAt(way, step), 0);
        if (nextColumn == column) {
            addTo(line, column, nextLeft - left, nextRight - right);
        } else {
            addTo(line, column, -left, -right);
            addTo(line, nextColumn, nextLeft, nextRight);
        }
        column = nextColumn;
        left = nextLeft;
        right = nextRight;
    }
    addTo(indexOf(rowAt(way, way.last), 0), column, -left, -right);
}

void PixelLines::addBands(const Steps& way, double half) {
    if (way.first >= way.last)
        return;
    std::array<std::int32_t, mostColumns> covers;
    int top = rowAt(way, way.first);
    for (int step = way.first; step < way.last; ++step) {
        const int bottom = rowAt(way, step + 1);
        if (bottom == top)
            continue;
        const double x = way.from.x + way.step.x * (step + 0.5);
        const double left = x - half;
        const double right = x + half;
        const int column = below(left);
        const int count = std::min(below(right) - column + 1, mostColumns);
        if (count == 1) {
            covers[0] = nearest((right - left) * whole);
        } else {
            covers[0] = nearest((column + 1 - left) * whole);
            for (int i = 1; i + 1 < count; ++i)
                covers[static_cast<std::size_t>(i)] = whole;
            covers[static_cast<std::size_t>(count - 1)] = nearest((right - (column + count - 1)) * whole);
        }
        const int end = std::min(count, columns_ - column);
        for (int i = std::max(0, -column); i < end; ++i) {
            steps_[indexOf(top, column + i)] += covers[static_cast<std::size_t>(i)];
            steps_[indexOf(bottom, column + i)] -= covers[static_cast<std::size_t>(i)];
        }
        top = bottom;
    }
}

void PixelLines::addFlat(Pixel from, Pixel to, double width) {
    const double slope = (to.y - from.y) / (to.x - from.x);
    const double half = std::max(width, 0.5) / 2 * std::sqrt(1.0 + slope * slope);
    const int first = std::max(0, below(from.x));
    const int last = std::min(columns_ - 1, below(to.x));
    const auto row = [&](int at, int column) -> std::int32_t& {
        return steps_[indexOf(std::clamp(at, 0, rows_), column)];
    };
    for (int column = first; column <= last; ++column) {
        const double begin = std::max(from.x, double(column));
        const double end = std::min(to.x, column + 1.0);
        const double y = from.y + ((begin + end) / 2 - from.x) * slope;
        const double share = (end - begin) * whole;
        const double top = y - half;
        const double bottom = y + half;
        const int firstRow = below(top);
        const int lastRow = below(bottom);
        // From row to row by how much it changes.
        std::int32_t covered = nearest((std::min(bottom, firstRow + 1.0) - top) * share);
        row(firstRow, column) += covered;
        if (lastRow > firstRow) {
            if (lastRow > firstRow + 1) {
                row(firstRow + 1, column) += nearest(share) - covered;
                covered = nearest(share);
            }
            const std::int32_t rest = nearest((bottom - lastRow) * share);
            row(lastRow, column) += rest - covered;
            covered = rest;
        }
        row(lastRow + 1, column) -= covered;
    }
}

void PixelLines::drawOnto(QPainter& painter, const QColor& colour, double share) {
    if (lastColumn_ < firstColumn_)
        return;
    // What a pixel becomes, by how much it is covered.
    static thread_local std::array<QRgb, mostCover + 1> table;
    static thread_local std::pair<QRgb, double> tableOf{0, -1.0};
    if (tableOf != std::pair{colour.rgba(), share}) {
        tableOf = {colour.rgba(), share};
        for (int cover = 0; cover <= mostCover; ++cover) {
            const double lines = static_cast<double>(cover) / whole;
            const double alpha = lines <= 1.0 ? share * lines : 1.0 - std::pow(1.0 - share, lines);
            table[static_cast<std::size_t>(cover)] = qPremultiply(qRgba(
                colour.red(), colour.green(), colour.blue(), static_cast<int>(std::lround(alpha * colour.alpha()))));
        }
    }
    static thread_local std::vector<QRgb> pixels;
    static thread_local std::vector<std::int32_t> covered;
    const int columns = lastColumn_ - firstColumn_ + 1;
    const int rows = rows_;
    QImage image = scratch(pixels, {columns, rows});
    covered.assign(static_cast<std::size_t>(columns), 0);
    for (int row = 0; row <= rows; ++row) {
        std::int32_t* steps = &steps_[indexOf(row, firstColumn_)];
        if (row < rows) {
            QRgb* out = &pixels[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns)];
            std::int32_t* cover = covered.data();
            const auto colourOf = [&](std::int32_t one) {
                return table[static_cast<std::size_t>(std::min<std::int32_t>(one, mostCover))];
            };
            // Most of a picture is covered by nothing, and nothing begins or ends there.
            constexpr int block = 8;
            int column = 0;
            for (; column + block <= columns; column += block) {
                std::int32_t any = 0;
                for (int i = 0; i < block; ++i) {
                    cover[column + i] += steps[column + i];
                    any |= cover[column + i] | steps[column + i];
                }
                if (any == 0) {
                    std::fill_n(out + column, block, table[0]);
                    continue;
                }
                for (int i = 0; i < block; ++i) {
                    out[column + i] = colourOf(cover[column + i]);
                    steps[column + i] = 0;
                }
            }
            for (; column < columns; ++column) {
                cover[column] += std::exchange(steps[column], 0);
                out[column] = colourOf(cover[column]);
            }
        } else {
            std::fill(steps, steps + columns, 0);
        }
    }
    drawPixels(painter, area_.topLeft() + QPoint(firstColumn_, 0), image, ratio_);
    firstColumn_ = columns_;
    lastColumn_ = -1;
}

} // namespace throughline
