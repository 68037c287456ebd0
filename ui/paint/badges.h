#pragma once

#include <QPainter>
#include <QRectF>
#include <cstdint>
#include <unordered_map>
#include <vector>

#include "core/model/table.h"
#include "ui/paint/palette.h"

namespace throughline {

class Scene;
struct CardText;
struct SceneCard;

/// What the checks have found about roles, their tasks and their services; overdue tasks are counted on the card.
struct Badges {
    struct Counts {
        std::uint16_t problems = 0;
        std::uint16_t hints = 0;
        friend bool operator==(const Counts&, const Counts&) = default;
    };
    std::unordered_map<Slot, Counts> roles; ///< by role slot; those about whom nothing was found are not there
    friend bool operator==(const Badges&, const Badges&) = default;
};

/// One badge on the upper edge of a card: a mark of its own shape, and a number.
struct BadgeSpot {
    enum class Kind { overdue, problem, hint };
    Kind kind = Kind::hint;
    unsigned count = 0;
    QRectF rect; ///< sheet units
};

/// From right to left; `badges` may be null: overdue tasks alone.
std::vector<BadgeSpot> badgesOn(const Scene& scene, const SceneCard& card, const Badges* badges);

void paintBadge(QPainter& painter, const BadgeSpot& spot, const Palette& palette, bool levelOfDetail);

/// A triangle with a stroke and a point in it, `size` wide.
void paintWarningSign(QPainter& painter, QPointF centre, double size, const QColor& ground, const QColor& ink);

} // namespace throughline
