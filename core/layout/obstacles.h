#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/layout/drawing.h"

namespace throughline {

/// The cards of a drawing, found by where they stand: vertical strips, each sorted from top to bottom.
class Obstacles {
  public:
    explicit Obstacles(std::span<const DrawnRole> roles);

    static constexpr std::uint32_t none = 0xffffffff;

    /// The card (its index) met first by the way from a to b, grown by `clearance`, other than the two named; or none.
    [[nodiscard]] std::uint32_t hit(Point a, Point b, double clearance, std::uint32_t except1,
                                    std::uint32_t except2) const;

    struct Gap {
        double top = 0.0;
        double bottom = 0.0;
    };
    /// The stretch free of cards between `left` and `right` whose nearest level is closest to `y`; infinite at the top
    /// and at the bottom of the drawing. `least` is how high it must be.
    [[nodiscard]] Gap gapNear(double left, double right, double y, double least) const;

    /// What all cards together cover, top and bottom.
    [[nodiscard]] Gap extent() const { return extent_; }
    [[nodiscard]] const Box& box(std::uint32_t card) const { return boxes_[card]; }

  private:
    struct Entry {
        double top;
        std::uint32_t card;
    };
    static constexpr double stripWidth = 144.0;
    [[nodiscard]] std::size_t stripAt(double x) const;
    /// Calls `visit(card)` for the cards that overlap the rectangle, perhaps several times.
    template <class Visit>
    void overlapping(double left, double right, double top, double bottom, Visit&& visit) const;

    std::vector<Box> boxes_;
    std::vector<std::vector<Entry>> strips_;
    double left_ = 0.0;
    double stripScale_ = 1.0;
    double tallest_ = 0.0;
    Gap extent_;
};

} // namespace throughline
