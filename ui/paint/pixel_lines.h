#pragma once

#include <QColor>
#include <QPainter>
#include <QRect>
#include <QRectF>
#include <cstdint>
#include <span>
#include <vector>

#include "ui/paint/arrow_points.h"

namespace throughline {

/// Lines by the ten thousand, as pixels: what they cover is added up as where it begins and ends from top to bottom, so
/// that an arrow that runs through the whole picture costs as little as a short one. All have one colour; where several
/// lie on each other they cover more. A pixel is the same whatever part of the picture is drawn.
class PixelLines {
  public:
    /// Starts anew, for the part of the sheet that is `visible` through the painter's transform.
    void start(const QPainter& painter, const QRectF& visible);
    /// `width` is in pixels of the device; the curves end `shortenedBy` before the tip, in sheet units.
    void addCurves(std::span<const SheetPoint> points, double shortenedBy, double width);
    void addLine(const QLineF& sheet, double width);
    /// `share` is how much a single line covers of what is under it.
    void drawOnto(QPainter& painter, const QColor& colour, double share);

  private:
    void add(double x0, double y0, double x1, double y1, double width);
    void addSteep(double x0, double y0, double x1, double y1, double width);
    void addFlat(double x0, double y0, double x1, double y1, double width);
    /// Covers the rows from `top` to before `bottom` of one column.
    void run(int column, int top, int bottom, int cover);
    [[nodiscard]] double deviceX(double x) const { return x * scale_ + left_; }
    [[nodiscard]] double deviceY(double y) const { return y * scale_ + top_; }

    double scale_ = 1.0;
    double left_ = 0.0;
    double top_ = 0.0;
    double ratio_ = 1.0;
    QRect area_; ///< device pixels
    int stride_ = 0;
    std::vector<std::int32_t> steps_; ///< by row and column: how much more is covered than in the row above
    int firstColumn_ = 0;             ///< what has been written to since start()
    int lastColumn_ = -1;
};

/// Rectangles of one colour.
struct PixelGroup {
    QColor colour;
    std::vector<QRectF> rects;
};
/// Fills rectangles of the sheet, each at least a pixel; of groups that lie on each other the last is seen.
void fillPixels(QPainter& painter, std::span<const PixelGroup> groups, const QRectF& visible);

} // namespace throughline
