#include "ui/canvas/rebuild.h"

#include <memory>

#include "core/layout/layered.h"

namespace throughline {

void Rebuild::begin(const Chain& chain, const ViewKey& view, Day today, std::function<void(Scene&)> take) {
    struct Made {
        std::shared_ptr<const Chain> copy; ///< that of the scene, until it has been handed over
        Scene scene;
    };
    background_.begin(
        [copy = std::make_shared<const Chain>(chain), view, today] {
            Made made{copy, Scene(*copy, view, drawingOf(*copy, view), today)};
            made.scene.prepare();
            return made;
        },
        [take = std::move(take)](Made& made) { take(made.scene); });
}

} // namespace throughline
