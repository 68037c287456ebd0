#pragma once

#include <algorithm>

#include "ui/paint/dirty_area.h"
#include "ui/paint/highlight.h"
#include "ui/paint/scene.h"

/// What the parts of a scene that follow edits and drags share; nobody else includes it.
namespace throughline {

inline constexpr double around = 24.0; // rings, badges, heads and handles reach beyond a card's and an arrow's geometry

inline QRectF grown(const QRectF& rect) {
    return rect.adjusted(-around, -around, around, around);
}

inline Point bounded(Point point) {
    return {std::clamp(point.x, -Scene::farthest, Scene::farthest),
            std::clamp(point.y, -Scene::farthest, Scene::farthest)};
}

/// What has to be looked at again, gathered from an edit.
struct Scene::Touched {
    SlotSet roles;
    SlotSet routes;           ///< services that have come, or have other ends, or whose cards have
    SlotSet fresh;            ///< those of them whose arrow has no picture yet
    SlotSet later;            ///< services whose arrows are left straight
    SlotSet texts;            ///< services of which only the words changed
    bool departments = false; ///< whether a role, shown or not, came into another
    bool removedRoles = false;
    bool removedServices = false;
    bool views = false;
    bool isDrag = false; ///< pictures move, and the chain does not yet
    QRectF seen = Scene::everywhere;
    DirtyArea dirty;
};

} // namespace throughline
