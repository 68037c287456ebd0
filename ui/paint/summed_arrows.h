#pragma once

#include <QPainter>
#include <cstddef>
#include <span>

#include "ui/paint/palette.h"
#include "ui/paint/scene.h"

namespace throughline {

struct PaintOptions;

/// An arrow between folded departments, and how many services it stands for.
struct SummedArrow {
    Slot arrow = noSlot;
    std::size_t services = 0;
};

/// The numbers on arrows that stand for several services, in a size that is read from any distance: for where labels
/// would be too small. An arrow that is seen too short for its number has none.
void paintSums(QPainter& painter, const Scene& scene, std::span<const SummedArrow> arrows, const Palette& palette,
               const PaintOptions& options);

} // namespace throughline
