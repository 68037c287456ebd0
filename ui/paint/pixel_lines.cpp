#include "ui/paint/pixel_lines.h"

#include <QImage>
#include <algorithm>
#include <array>
#include <cmath>

#include "ui/paint/curves.h"

namespace throughline {

namespace {

constexpr int whole = 64;        // a pixel that one line covers
constexpr int mostCover = 4096;  // more makes no difference
constexpr double substep = 0.25; // of a pixel, that a steep line moves sideways between two runs
constexpr int mostPieces = 24;   // of a curve

/// From the sheet to pixels counted from the device's corner, wherever in a window that lies.
QTransform toPixels(const QPainter& painter) {
    const double ratio = painter.device()->devicePixelRatioF();
    return painter.combinedTransform() * QTransform::fromScale(ratio, ratio);
}

QRect pixelArea(const QPainter& painter, const QRectF& visible) {
    const QRectF device = toPixels(painter).mapRect(visible);
    const QPaintDevice* target = painter.device();
    const double ratio = target->devicePixelRatioF();
    const QRectF all(0, 0, target->width() * ratio, target->height() * ratio);
    return device.adjusted(-1, -1, 1, 1).intersected(all).toAlignedRect();
}

void drawPixels(QPainter& painter, QPoint place, QImage& image, double ratio) {
    painter.save();
    painter.setWorldMatrixEnabled(false);
    image.setDevicePixelRatio(ratio);
    painter.drawImage(QPointF(place) / ratio, image);
    painter.restore();
}

/// Memory that is kept from frame to frame.
QImage scratch(std::vector<QRgb>& pixels, QSize size) {
    const std::size_t count = static_cast<std::size_t>(size.width()) * static_cast<std::size_t>(size.height());
    if (pixels.size() < count)
        pixels.resize(count);
    return {reinterpret_cast<uchar*>(pixels.data()), size.width(), size.height(),
            static_cast<qsizetype>(size.width()) * static_cast<qsizetype>(sizeof(QRgb)),
            QImage::Format_ARGB32_Premultiplied};
}

} // namespace

void PixelLines::start(const QPainter& painter, const QRectF& visible) {
    const QTransform transform = toPixels(painter);
    scale_ = transform.m11();
    left_ = transform.dx();
    top_ = transform.dy();
    ratio_ = painter.device()->devicePixelRatioF();
    area_ = pixelArea(painter, visible);
    stride_ = area_.width();
    firstColumn_ = stride_;
    lastColumn_ = -1;
    const std::size_t need =
        static_cast<std::size_t>(std::max(0, stride_)) * static_cast<std::size_t>(std::max(0, area_.height()) + 1);
    // All zero between two uses: drawOnto() leaves it so.
    if (steps_.size() < need)
        steps_.resize(need, 0);
}

void PixelLines::run(int column, int top, int bottom, int cover) {
    column -= area_.left();
    if (column < 0 || column >= stride_ || cover == 0)
        return;
    top = std::max(top - area_.top(), 0);
    bottom = std::min(bottom - area_.top(), area_.height());
    if (top >= bottom)
        return;
    firstColumn_ = std::min(firstColumn_, column);
    lastColumn_ = std::max(lastColumn_, column);
    steps_[static_cast<std::size_t>(top) * static_cast<std::size_t>(stride_) + static_cast<std::size_t>(column)] +=
        cover;
    steps_[static_cast<std::size_t>(bottom) * static_cast<std::size_t>(stride_) + static_cast<std::size_t>(column)] -=
        cover;
}

void PixelLines::addCurves(std::span<const SheetPoint> points, double shortenedBy, double width) {
    for (std::size_t i = 0; i + 3 < points.size(); i += 3) {
        const SheetPoint* p = &points[i];
        std::array<double, 4> x{};
        std::array<double, 4> y{};
        for (std::size_t k = 0; k < 4; ++k) {
            x[k] = deviceX(p[k].x);
            y[k] = deviceY(p[k].y);
        }
        const auto [left, right] = std::minmax({x[0], x[1], x[2], x[3]});
        const auto [top, bottom] = std::minmax({y[0], y[1], y[2], y[3]});
        const double reach = width / 2 + 1.0;
        if (right < area_.left() - reach || left > area_.right() + 1 + reach || bottom < area_.top() - reach ||
            top > area_.bottom() + 1 + reach) {
            continue;
        }
        if (shortenedBy > 0.0 && i + 4 == points.size()) {
            const QPointF back = endOf(points).direction * shortenedBy * scale_;
            for (const std::size_t k : {2U, 3U}) {
                x[k] -= back.x();
                y[k] -= back.y();
            }
        }
        // How far the curve bows away from its chord tells how many pieces look the same.
        const double bow = std::min(right - left, bottom - top);
        const int pieces = bow < 1.5 ? 1 : std::clamp(static_cast<int>(std::ceil(std::sqrt(bow) * 2.0)), 2, mostPieces);
        double lastX = x[0];
        double lastY = y[0];
        for (int piece = 1; piece <= pieces; ++piece) {
            const double t = static_cast<double>(piece) / pieces;
            const double s = 1.0 - t;
            const double a = s * s * s, b = 3 * s * s * t, c = 3 * s * t * t, d = t * t * t;
            const double nextX = a * x[0] + b * x[1] + c * x[2] + d * x[3];
            const double nextY = a * y[0] + b * y[1] + c * y[2] + d * y[3];
            add(lastX, lastY, nextX, nextY, width);
            lastX = nextX;
            lastY = nextY;
        }
    }
}

void PixelLines::addLine(const QLineF& sheet, double width) {
    add(deviceX(sheet.x1()), deviceY(sheet.y1()), deviceX(sheet.x2()), deviceY(sheet.y2()), width);
}

void PixelLines::add(double x0, double y0, double x1, double y1, double width) {
    const double reach = width / 2 + 1.0;
    if (std::max(x0, x1) < area_.left() - reach || std::min(x0, x1) > area_.right() + 1 + reach ||
        std::max(y0, y1) < area_.top() - reach || std::min(y0, y1) > area_.bottom() + 1 + reach) {
        return;
    }
    if (std::abs(y1 - y0) >= std::abs(x1 - x0)) {
        y0 <= y1 ? addSteep(x0, y0, x1, y1, width) : addSteep(x1, y1, x0, y0, width);
    } else {
        x0 <= x1 ? addFlat(x0, y0, x1, y1, width) : addFlat(x1, y1, x0, y0, width);
    }
}

void PixelLines::addSteep(double x0, double y0, double x1, double y1, double width) {
    const double height = y1 - y0;
    const double slope = height > 0.0 ? (x1 - x0) / height : 0.0;
    // Across the line it is wider than along a row.
    const double half = std::max(width, 0.5) / 2 * std::sqrt(1.0 + slope * slope);
    const int steps = std::max(1, static_cast<int>(std::ceil(std::abs(x1 - x0) / substep)));
    int top = static_cast<int>(std::lround(y0));
    for (int step = 1; step <= steps; ++step) {
        const double share = static_cast<double>(step) / steps;
        const int bottom = static_cast<int>(std::lround(std::clamp(y0 + height * share, -1e9, 1e9)));
        if (bottom > area_.top() && top <= area_.bottom() && bottom > top) {
            const double x = x0 + (x1 - x0) * (share - 0.5 / steps);
            const double left = x - half;
            const double right = x + half;
            const int last = static_cast<int>(std::floor(right));
            for (int column = static_cast<int>(std::floor(left)); column <= last; ++column) {
                const double part = std::min(right, column + 1.0) - std::max(left, double(column));
                run(column, top, bottom, static_cast<int>(part * whole + 0.5));
            }
        }
        top = bottom;
    }
}

void PixelLines::addFlat(double x0, double y0, double x1, double y1, double width) {
    const double slope = (y1 - y0) / (x1 - x0);
    const double half = std::max(width, 0.5) / 2 * std::sqrt(1.0 + slope * slope);
    const int first = std::max(area_.left(), static_cast<int>(std::floor(std::max(x0, -1e9))));
    const int last = std::min(area_.right(), static_cast<int>(std::ceil(std::min(x1, 1e9))) - 1);
    for (int column = first; column <= last; ++column) {
        const double from = std::max(x0, double(column));
        const double to = std::min(x1, column + 1.0);
        const double y = y0 + ((from + to) / 2 - x0) * slope;
        const double share = (to - from) * whole;
        const double top = y - half;
        const double bottom = y + half;
        const int lastRow = static_cast<int>(std::floor(bottom));
        for (int row = static_cast<int>(std::floor(top)); row <= lastRow; ++row) {
            const double part = std::min(bottom, row + 1.0) - std::max(top, double(row));
            run(column, row, row + 1, static_cast<int>(part * share + 0.5));
        }
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
    const int rows = area_.height();
    QImage image = scratch(pixels, {columns, rows});
    covered.assign(static_cast<std::size_t>(columns), 0);
    for (int row = 0; row <= rows; ++row) {
        std::int32_t* steps = &steps_[static_cast<std::size_t>(row) * static_cast<std::size_t>(stride_) +
                                      static_cast<std::size_t>(firstColumn_)];
        if (row < rows) {
            QRgb* out = &pixels[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns)];
            for (int column = 0; column < columns; ++column) {
                covered[static_cast<std::size_t>(column)] += steps[column];
                out[column] = table[static_cast<std::size_t>(
                    std::min<std::int32_t>(covered[static_cast<std::size_t>(column)], mostCover))];
            }
        }
        std::fill(steps, steps + columns, 0);
    }
    drawPixels(painter, area_.topLeft() + QPoint(firstColumn_, 0), image, ratio_);
    firstColumn_ = stride_;
    lastColumn_ = -1;
}

void fillPixels(QPainter& painter, std::span<const PixelGroup> groups, const QRectF& visible) {
    const QRect area = pixelArea(painter, visible);
    const QTransform transform = toPixels(painter);
    const auto pixelsOf = [&](const QRectF& rect) {
        const QRectF device = transform.mapRect(rect);
        const int left = static_cast<int>(std::lround(device.left()));
        const int top = static_cast<int>(std::lround(device.top()));
        const int right = std::max(left + 1, static_cast<int>(std::lround(device.right())));
        const int bottom = std::max(top + 1, static_cast<int>(std::lround(device.bottom())));
        return QRect(left, top, right - left, bottom - top) & area;
    };
    QRectF used;
    for (const PixelGroup& group : groups) {
        for (const QRectF& rect : group.rects)
            used |= rect;
    }
    const QRect bounds = transform.mapRect(used).adjusted(-2, -2, 2, 2).toAlignedRect() & area;
    if (bounds.isEmpty())
        return;
    static thread_local std::vector<QRgb> pixels;
    QImage image = scratch(pixels, bounds.size());
    const auto columns = static_cast<std::size_t>(bounds.width());
    std::fill_n(pixels.begin(), columns * static_cast<std::size_t>(bounds.height()), 0U);
    for (const PixelGroup& group : groups) {
        const QRgb colour = qPremultiply(group.colour.rgba());
        for (const QRectF& rect : group.rects) {
            const QRect filled = pixelsOf(rect) & bounds;
            if (filled.isEmpty())
                continue;
            for (int row = filled.top(); row <= filled.bottom(); ++row) {
                QRgb* at = &pixels[static_cast<std::size_t>(row - bounds.top()) * columns +
                                   static_cast<std::size_t>(filled.left() - bounds.left())];
                std::fill(at, at + filled.width(), colour);
            }
        }
    }
    drawPixels(painter, bounds.topLeft(), image, painter.device()->devicePixelRatioF());
}

} // namespace throughline
