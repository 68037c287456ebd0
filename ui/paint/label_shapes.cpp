#include "ui/paint/label_shapes.h"

#include <algorithm>

#include "core/layout/card.h"
#include "ui/paint/scene.h"

namespace throughline {

namespace {
constexpr double smallLine = 16.0;
constexpr double padding = 4.0; // of a label, at its left and right
constexpr double narrowest = 48.0;
} // namespace

LabelShape labelShape(const std::string& words, double room, std::size_t lines) {
    const auto broken = wrapped(words, TextStyle::small, room, lines);
    LabelShape shape{0.0, smallLine * static_cast<double>(broken.size()), room, lines, false};
    for (const std::string& line : broken)
        shape.width = std::max(shape.width, textWidth(line, TextStyle::small));
    shape.width += 2 * padding;
    shape.isCut = broken.back().ends_with("\u2026") && !words.ends_with("\u2026");
    return shape;
}

std::vector<LabelShape> labelShapes(const std::string& words, double between) {
    std::vector<LabelShape> shapes;
    const auto add = [&](double room, std::size_t lines, bool mayBeCut) {
        const LabelShape shape = labelShape(words, room, lines);
        const bool isKnown = std::ranges::any_of(
            shapes, [&](const LabelShape& one) { return one.width == shape.width && one.height == shape.height; });
        if (!isKnown && shape.isCut == mayBeCut)
            shapes.push_back(shape);
    };
    // Between two columns a label has to leave the cards on both sides alone.
    const double gap = std::clamp(between - 20.0, narrowest, Scene::widestLabel);
    add(Scene::widestLabel, 1, false);
    add(gap, 2, false);
    if (gap < 96.0)
        add(gap, 3, false);
    add(Scene::widestLabel, 2, false);
    add(narrowest + 16.0, 3, false);
    add(Scene::widestLabel, 2, true);
    add(gap, 3, true);
    add(gap, 2, true);
    add(gap, 1, true);
    add(narrowest + 16.0, 1, true);
    return shapes;
}

} // namespace throughline
