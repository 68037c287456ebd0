#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/model/table.h"
#include "ui/paint/arrow_points.h"

namespace throughline {

/// An arrow as a few straight pieces.
struct FarWay {
    static constexpr std::size_t count = 8;
    std::array<SheetPoint, count> points{}; ///< the last repeated, where fewer do
    float away = 0.0F; ///< how far the arrow runs from them at most, in sheet units; to a twentieth
};

/// Long arrows as they are seen from far away, where their many bends lie within a pixel of a few straight pieces: by
/// service, in a flat pool. Found by Douglas and Peucker's method, stopped at the eighth point.
class FarWays {
  public:
    void clear();
    /// Of an arrow that is new or runs another way; one of few bends is as quickly followed, and is left out.
    void take(Slot service, std::span<const SheetPoint> arrow);
    void drop(Slot service);
    /// Null where the arrow is short.
    [[nodiscard]] const FarWay* find(Slot service) const {
        return service < places_.size() && places_[service] != none ? &ways_[places_[service]] : nullptr;
    }

  private:
    static constexpr std::uint32_t none = 0xffffffff;
    std::vector<std::uint32_t> places_; ///< by service: in the pool
    std::vector<FarWay> ways_;
    std::vector<std::uint32_t> unused_;
};

/// How far the arrow runs at most from the straight line between two points, and its ends from these; to a twentieth.
double awayFrom(SheetPoint from, SheetPoint to, std::span<const SheetPoint> arrow);

} // namespace throughline
