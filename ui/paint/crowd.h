#pragma once

#include <QRectF>
#include <functional>
#include <span>
#include <vector>

#include "ui/paint/pixel_lines.h"
#include "ui/paint/scene.h"

/// Arrows of which nothing is seen but where they run: far away, and many at a time.
namespace throughline {

/// A part of the sheet, and what comes near it.
class SeenPart {
  public:
    explicit SeenPart(const QRectF& rect);
    /// False where nothing of the arrow is seen, although it may run all round the part.
    [[nodiscard]] bool mayShow(const Scene& scene, const SceneArrow& arrow) const;

  private:
    [[nodiscard]] bool contains(const SceneArrow& arrow) const;
    [[nodiscard]] bool isNear(SheetPoint from, SheetPoint to, float away) const;

    float x_, y_;          ///< the middle
    float width_, height_; ///< half of the whole
};

/// How an arrow is added to pixels; all in pixels.
struct FarLook {
    double width = 1.0;
    double pixelsAUnit = 1.0;
    double least = 0.25; ///< two lines that run less than this beside each other look like one
};
/// `least` at this scale.
double leastStepAt(double scale, const Scene& scene);
/// Whether arrows are pixels and not lines for their number alone.
bool isCrowded(const Scene& scene);

/// False, and nothing is added, where the arrow is not made of level curves.
bool addFarWay(PixelLines& pixels, const Scene& scene, Slot service, const FarLook& look);
/// The same for many that `isWanted`, where other threads are idle with their help; appends those that are not made of
/// level curves to `others`, ascending as `services` are.
void addFarWays(PixelLines& pixels, const Scene& scene, std::span<const Slot> services, const FarLook& look,
                const std::function<bool(Slot)>& isWanted, std::vector<Slot>& others);

} // namespace throughline
