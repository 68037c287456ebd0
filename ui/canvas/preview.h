#pragma once

#include <QEvent>
#include <memory>

#include "ui/paint/scene.h"

namespace throughline {

/// Sent to a canvas: it is to paint this scene, of the same chain in the same slots, instead of its own, until it gets
/// an edit, another chain or view, another of these, or a hand takes hold of the sheet. Nothing but the picture
/// changes. Without a scene it ends what it shows so.
class PreviewEvent : public QEvent {
  public:
    explicit PreviewEvent(std::unique_ptr<Scene> shown) : QEvent(kind()), scene(std::move(shown)) {}
    static Type kind() {
        static const auto number = static_cast<Type>(registerEventType());
        return number;
    }

    std::unique_ptr<Scene> scene;
};

} // namespace throughline
