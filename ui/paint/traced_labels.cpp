#include "ui/paint/traced_labels.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <tuple>

#include "core/layout/card.h"
#include "ui/paint/curves.h"
#include "ui/paint/label_shapes.h"

namespace throughline {

namespace {

constexpr std::size_t mostRoles = 200;
constexpr std::size_t mostLabels = 48;
// Of a chain whose labels are placed part by part; each looks at a part of its own.
constexpr std::ptrdiff_t mostFarApart = 12;
constexpr std::size_t mostOthers = 12; // arrows that a label is kept off

/// What must stay readable: cards, and the notes beside those of the trace.
void addCards(const Scene& scene, const Highlight& highlight, const QRectF& rect, std::vector<QRectF>& found) {
    std::vector<Slot> cards;
    scene.cardsIn(rect.adjusted(-2 * Scene::widestLabel, -64.0, Scene::widestLabel, 64.0), cards);
    for (const Slot card : cards) {
        const QRectF box = scene.card(card)->rect();
        found.push_back(box);
        if (const QString note = highlight.noteOf(card); !note.isEmpty()) {
            const double wide = 20.0 + textWidth(note.toStdString(), TextStyle::small) * 1.1;
            found.emplace_back(box.right(), box.center().y() - 12.0, wide, 24.0);
        }
    }
}

} // namespace

std::vector<TracedLabel> tracedLabels(const Scene& scene, const Highlight* highlight) {
    if (highlight == nullptr || !scene.hasLabels() || highlight->roles().size() > mostRoles)
        return {};
    const auto isLabelled = [&](const SceneArrow& arrow) {
        return arrow.service != noSlot && arrow.hasLabel && highlight->hasService(arrow.service);
    };
    if (scene.chain()->services().size() > Scene::mostInOneTile &&
        std::ranges::count_if(scene.arrows(), isLabelled) > mostFarApart)
        return {};
    LabelPlaces standing;
    std::vector<std::pair<double, Slot>> wanting;
    std::vector<Slot> traced;
    for (const SceneArrow& arrow : scene.arrows()) {
        if (arrow.service == noSlot || !highlight->hasService(arrow.service))
            continue;
        traced.push_back(arrow.service);
        if (!arrow.hasLabel)
            continue;
        const ArrowText& text = scene.arrowText(arrow.service);
        if (!text.lines.empty()) {
            standing.insert(arrow.service, {text.rect(), text.size.width(), text.lines.size(), 0});
        } else {
            const ArrowPoints way = scene.points(arrow.service);
            const double length = std::abs(way.back().x - way.front().x) + std::abs(way.back().y - way.front().y);
            wanting.emplace_back(length, arrow.service);
        }
    }
    // The shortest first: the others have more places to choose from.
    std::ranges::sort(wanting);
    if (wanting.size() > mostLabels)
        wanting.resize(mostLabels);
    std::vector<TracedLabel> labels;
    for (const auto& [length, service] : wanting) {
        LabelSurroundings around;
        around.cardsIn = [&](const QRectF& rect, std::vector<QRectF>& found) {
            addCards(scene, *highlight, rect, found);
        };
        const QRectF reach = scene.arrowBounds(service);
        std::vector<LabelWay> others;
        others.reserve(mostOthers);
        for (const Slot other : traced) {
            if (other != service && others.size() < mostOthers && scene.arrowBounds(other).intersects(reach))
                around.others.push_back(&others.emplace_back(scene.points(other)));
        }
        const SceneArrow& arrow = *scene.arrow(service);
        const Box& server = scene.card(arrow.server)->box;
        const Box& customer = scene.card(arrow.customer)->box;
        const double between = std::max(customer.left() - server.right(), server.left() - customer.right());
        const std::string& words = scene.chain()->services().at(service)->provides;
        const LabelPlace place = placeLabel(scene.points(service), labelShapes(words, between), around, standing);
        if (place.lines == 0)
            continue;
        standing.insert(service, place);
        TracedLabel label{service, {}};
        label.text.centre = place.rect.center();
        label.text.size = place.rect.size();
        for (const std::string& line : wrapped(words, TextStyle::small, place.room, place.lines))
            label.text.lines.push_back(setText(line));
        labels.push_back(std::move(label));
    }
    return labels;
}

} // namespace throughline
