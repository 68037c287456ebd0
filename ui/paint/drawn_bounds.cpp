#include "ui/paint/drawn_bounds.h"

#include <QFontMetricsF>

#include "ui/paint/fonts.h"
#include "ui/paint/traced_labels.h"

namespace throughline {

QRectF drawnBounds(const Scene& scene, const Highlight* highlight, std::span<const Lane> lanes) {
    constexpr double around = 12.0; // badges reach over the cards
    constexpr double noteSize = 12.0;
    QRectF bounds = scene.bounds();
    for (const SceneArrow& arrow : scene.arrows()) {
        if (arrow.service == noSlot || !arrow.hasLabel)
            continue;
        const ArrowText& text = scene.arrowText(arrow.service);
        if (!text.lines.empty())
            bounds |= text.rect();
    }
    for (const TracedLabel& label : tracedLabels(scene, highlight))
        bounds |= label.text.rect();
    for (const Lane& lane : lanes)
        bounds |= lane.rect;
    if (highlight != nullptr) {
        const QFontMetricsF metrics(sheetFont(noteSize, QFont::DemiBold));
        for (const auto& [role, note] : highlight->notes()) {
            const SceneCard* card = scene.card(role);
            if (card == nullptr)
                continue;
            const double width = metrics.horizontalAdvance(note) + 20.0;
            bounds |= highlight->isDeadEnd(role) ? QRectF(card->box.left(), card->box.bottom(), width, 24.0)
                                                 : QRectF(card->box.right(), card->box.centre.y - 12.0, width, 24.0);
        }
    }
    return bounds.adjusted(-around, -around, around, around);
}

} // namespace throughline
