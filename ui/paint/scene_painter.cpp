#include "ui/paint/scene_painter.h"

#include <vector>

#include "ui/paint/arrow_painter.h"
#include "ui/paint/card_painter.h"

namespace throughline {

namespace {

constexpr double leastLabelScale = 0.55;
// A label or a note reaches this far from its arrow or card.
constexpr double reach = Scene::widestLabel;

} // namespace

bool paintScene(QPainter& painter, const Scene& scene, const Palette& palette, const PaintOptions& options) {
    // Kept between frames: a frame that allocates is a frame that waits.
    thread_local std::vector<Slot> arrows;
    thread_local std::vector<Slot> labelled;
    thread_local std::vector<Slot> cards;
    arrows.clear();
    cards.clear();
    // A label reaches beyond its arrow.
    const bool hasLabels =
        scene.hasLabels() && (!options.levelOfDetail || options.scale * options.density >= leastLabelScale);
    labelled.clear();
    if (hasLabels) {
        scene.arrowsIn(options.visible.adjusted(-reach / 2, -reach / 4, reach / 2, reach / 4), labelled);
        scene.keepArrowsIn(options.visible, labelled, arrows);
    } else {
        scene.arrowsIn(options.visible, arrows);
    }
    constexpr double badge = 10.0; // rings and badges reach beyond the card
    scene.cardsIn(options.visible.adjusted(-badge, -badge, badge, badge), cards);

    bool isWhole = true;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    if (!options.lanes.empty())
        paintLanes(painter, options.lanes, palette, options.visible, options.levelOfDetail ? options.scale : 1.0);
    paintArrows(painter, scene, arrows, palette, options);
    if (hasLabels)
        isWhole = paintLabels(painter, scene, labelled, palette, options);
    paintCards(painter, scene, cards, palette, options);
    if (!hasLabels)
        paintSums(painter, scene, options.summedArrows, palette, options);
    if (scene.hasLabels())
        paintRaisedLabels(painter, scene, palette, options);
    if (options.highlight != nullptr)
        paintNotes(painter, scene, palette, options);
    painter.restore();
    return isWhole;
}

} // namespace throughline
