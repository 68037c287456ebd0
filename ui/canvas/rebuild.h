#pragma once

#include <functional>

#include "ui/document/background.h"
#include "ui/paint/scene.h"

namespace throughline {

/// Builds a scene anew in another thread, from a copy of the chain, and hands it over in the receiver's.
class Rebuild {
  public:
    explicit Rebuild(QObject& receiver) : background_(receiver) {}
    /// What `take` leaves in the scene, as the one that was shown before, is freed in another thread.
    void begin(const Chain& chain, const ViewKey& view, Day today, std::function<void(Scene&)> take);

  private:
    Background background_;
};

} // namespace throughline
