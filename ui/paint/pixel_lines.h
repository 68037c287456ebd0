#pragma once

#include <QColor>
#include <QPainter>
#include <QRect>
#include <QRectF>
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <span>
#include <vector>

#include "core/model/point.h"
#include "ui/paint/arrow_points.h"

namespace throughline {

/// Lines by the ten thousand, as pixels: what they cover is added up as where it begins and ends from top to bottom, so
/// that an arrow that runs through the whole picture costs as little as a short one. All have one colour; where several
/// lie on each other they cover more. A pixel is the same whatever part of the picture is drawn.
class PixelLines {
  public:
    /// Starts anew, for the part of the sheet that is `visible` through the painter's transform.
    void start(const QPainter& painter, const QRectF& visible);
    /// Starts anew for the same part, to be taken over in the end.
    void startLike(const PixelLines& other);
    /// Adds what the other has been given since it started, and leaves it empty.
    void take(PixelLines& other);
    /// `width` is in pixels of the device; the curves end `shortenedBy` before the tip, in sheet units.
    void addCurves(std::span<const SheetPoint> points, double shortenedBy, double width);
    void addLine(const QLineF& sheet, double width);
    /// A way of curves that begin and end level, point by point, without a list of them: a long one seen from far away
    /// has more points than pixels. Steps of less than `least` pixels to the side are taken together.
    void startWay(Point sheet, double width, double least) {
        drawnTo_ = corner_ = pending_ = pixelOf(sheet.x, sheet.y);
        wayWidth_ = width;
        leastStep_ = least;
    }
    void levelTo(Point sheet) {
        const Pixel to = pixelOf(sheet.x, sheet.y);
        // Of a long way most is above or below the picture. Stepped over where what follows is drawn the same.
        if (isBeyond(to) && std::abs(to.x - corner_.x) >= leastStep_) {
            drawnTo_ = corner_ = pending_ = to;
            return;
        }
        if (std::min(std::abs(to.x - corner_.x), std::abs(to.y - corner_.y)) >= std::max(leastBow, 2.0 * leastStep_))
            curveTo(to);
        else
            wayTo(to);
        corner_ = to;
    }
    void lineTo(Point sheet) {
        corner_ = pixelOf(sheet.x, sheet.y);
        wayTo(corner_);
    }
    void endWay() {
        if (pending_.x != drawnTo_.x || pending_.y != drawnTo_.y)
            add(drawnTo_, pending_, wayWidth_);
        drawnTo_ = pending_;
    }
    /// `share` is how much a single line covers of what is under it.
    void drawOnto(QPainter& painter, const QColor& colour, double share);

  private:
    struct Pixel {
        double x = 0.0;
        double y = 0.0;
    };
    [[nodiscard]] Pixel pixelOf(double x, double y) const { return {x * scale_ + left_, y * scale_ + top_}; }
    void makeRoom();
    /// Whether all of the way from where it is drawn to is above the area, or below it.
    [[nodiscard]] bool isBeyond(Pixel to) const {
        const double reach = wayWidth_ / 2 + 1.0;
        return std::max({drawnTo_.y, pending_.y, to.y}) < -reach ||
               std::min({drawnTo_.y, pending_.y, to.y}) > rows_ + reach;
    }
    /// A level curve that bows, by itself: whatever of it is seen, the way before it and behind it is the same.
    void curveTo(Pixel to);
    void wayTo(Pixel to) {
        const double gone = pending_.y - drawnTo_.y;
        const double step = to.y - pending_.y;
        // Up and down again in the same place: how high it was must be seen.
        if (gone * step < 0.0 && std::min(std::abs(gone), std::abs(step)) >= 1.0) {
            add(drawnTo_, pending_, wayWidth_);
            drawnTo_ = pending_;
        }
        pending_ = to;
        if (std::abs(to.x - drawnTo_.x) < leastStep_)
            return;
        add(drawnTo_, to, wayWidth_);
        drawnTo_ = to;
    }
    void add(Pixel from, Pixel to, double width);
    /// The equal steps of a line from top to bottom, and which of them are looked at.
    struct Steps {
        Pixel from;
        Pixel step;
        int first = 0;
        int last = 0;
    };
    void addSteep(Pixel from, Pixel to, double width);
    [[nodiscard]] Steps reaching(Steps way, double beside) const;
    void addHairs(const Steps& way, double wide);
    void addBands(const Steps& way, double half);
    [[nodiscard]] int rowAt(const Steps& way, int step) const {
        return static_cast<int>(std::clamp(way.from.y + way.step.y * step + 0.5, 0.0, static_cast<double>(rows_)));
    }
    [[nodiscard]] std::size_t indexOf(int row, int column) const {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(columns_) + static_cast<std::size_t>(column);
    }
    void addFlat(Pixel from, Pixel to, double width);

    static constexpr double leastBow = 1.5; ///< pixels; a curve that bows less looks straight
    // From the sheet to pixels counted from the corner of the area.
    double scale_ = 1.0;
    double left_ = 0.0;
    double top_ = 0.0;
    double ratio_ = 1.0;
    QRect area_; ///< device pixels
    int columns_ = 0;
    int rows_ = 0;
    std::vector<std::int32_t> steps_; ///< by row and column: how much more is covered than in the row above
    int firstColumn_ = 0;             ///< what has been written to since start()
    int lastColumn_ = -1;
    // The way that is being added.
    double wayWidth_ = 1.0;
    double leastStep_ = 0.25;
    Pixel drawnTo_;
    Pixel corner_;  ///< where the last curve ended
    Pixel pending_; ///< not yet drawn to
};

/// Rectangles of one colour, and one around them all.
struct PixelGroup {
    QColor colour;
    std::vector<QRectF> rects;
    QRectF bounds;
    void add(const QRectF& rect) {
        rects.push_back(rect);
        bounds |= rect;
    }
    void clear() {
        rects.clear();
        bounds = {};
    }
};
/// Fills rectangles of the sheet, each at least a pixel; of groups that lie on each other the last is seen.
void fillPixels(QPainter& painter, std::span<const PixelGroup> groups, const QRectF& visible);

} // namespace throughline
