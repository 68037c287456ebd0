#include "ui/paint/drawn_bounds.h"

#include <QFontMetricsF>

#include "ui/paint/fonts.h"
#include "ui/paint/traced_labels.h"

namespace throughline {

std::vector<QRectF> wordsBesideCards(const Scene& scene, const Highlight* highlight) {
    constexpr double noteSize = 12.0;
    std::vector<QRectF> words;
    for (const SceneArrow& arrow : scene.arrows()) {
        if (arrow.service == noSlot || !arrow.hasLabel)
            continue;
        const ArrowText& text = scene.arrowText(arrow.service);
        if (!text.lines.empty())
            words.push_back(text.rect());
    }
    for (const TracedLabel& label : tracedLabels(scene, highlight))
        words.push_back(label.text.rect());
    if (highlight == nullptr)
        return words;
    const QFontMetricsF metrics(sheetFont(noteSize, QFont::DemiBold));
    for (const auto& [role, note] : highlight->notes()) {
        const SceneCard* card = scene.card(role);
        if (card == nullptr)
            continue;
        const double width = metrics.horizontalAdvance(note) + 20.0;
        words.push_back(highlight->isDeadEnd(role) ? QRectF(card->box.left(), card->box.bottom(), width, 24.0)
                                                   : QRectF(card->box.right(), card->box.centre.y - 12.0, width, 24.0));
    }
    return words;
}

QRectF drawnBounds(const Scene& scene, const Highlight* highlight, std::span<const Lane> lanes) {
    constexpr double around = 12.0; // badges reach over the cards
    QRectF bounds = scene.bounds();
    for (const QRectF& words : wordsBesideCards(scene, highlight))
        bounds |= words;
    for (const Lane& lane : lanes)
        bounds |= lane.rect;
    return bounds.adjusted(-around, -around, around, around);
}

} // namespace throughline
