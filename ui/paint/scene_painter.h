#pragma once

#include <QPainter>
#include <QRectF>
#include <span>

#include "ui/paint/badges.h"
#include "ui/paint/highlight.h"
#include "ui/paint/lanes.h"
#include "ui/paint/palette.h"
#include "ui/paint/scene.h"
#include "ui/paint/summed_arrows.h"
#include "ui/paint/traced_labels.h"

namespace throughline {

/// What is selected or under the pointer, by slots.
struct Marks {
    SlotSet roles;
    SlotSet services;
    Slot task = noSlot;
    Slot hoveredRole = noSlot;
    Slot hoveredService = noSlot;
    Slot hoveredTask = noSlot;
    Slot focusedRole = noSlot; ///< the card that keys go to; drawn with a ring of its own
};

struct PaintOptions {
    QRectF visible;       ///< in sheet units; what lies outside may be left out
    double scale = 1.0;   ///< device-independent pixels a sheet unit, for the level of detail
    double density = 1.0; ///< dots of the device a device-independent pixel: more of them carry smaller text
    const Highlight* highlight = nullptr;
    const Marks* marks = nullptr;
    const Badges* badges = nullptr;
    std::span<const Lane> lanes;
    std::span<const TracedLabel> tracedLabels; ///< of the highlight
    std::span<const SummedArrow> summedArrows; ///< have a number where labels are too small
    bool widthsByWeight = true;
    /// Leave out what is too small to see. Off for paper: true curves, and text as text, whatever the scale.
    bool levelOfDetail = true;
    /// How long labels may look for their places in this picture; those that have none then are left out. 0: however
    /// long it takes.
    double labelMilliseconds = 0.0;
    /// What is late or leads nowhere is marked on the cards.
    bool showsBadges = true;
};

/// Draws a scene: the same for the screen, the printer, PDF, SVG and PNG. The painter's coordinates are sheet units
/// (the caller has translated and scaled it), and the ground is the caller's. False where labels were left out that
/// another picture will have.
bool paintScene(QPainter& painter, const Scene& scene, const Palette& palette, const PaintOptions& options);

} // namespace throughline
