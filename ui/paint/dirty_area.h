#pragma once

#include <QRectF>
#include <cstddef>
#include <span>
#include <vector>

namespace throughline {

/// A part of the sheet as a few rectangles; with too many, the next ones are taken into those that they are nearest to.
class DirtyArea {
  public:
    void add(const QRectF& rect);
    [[nodiscard]] std::span<const QRectF> rects() const { return rects_; }
    [[nodiscard]] bool isEmpty() const { return rects_.empty(); }
    [[nodiscard]] QRectF bounds() const;
    [[nodiscard]] bool touches(const QRectF& rect) const;

  private:
    static constexpr std::size_t most = 64;
    std::vector<QRectF> rects_;
};

} // namespace throughline
