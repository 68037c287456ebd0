#include "core/layout/drawn_places.h"

#include <utility>

#include "core/layout/layered.h"
#include "core/model/edit.h"
#include "core/model/fields.h"
#include "core/model/key.h"

namespace throughline {

Chain withDrawnPlaces(const Chain& chain) {
    Edit edit;
    ViewKey view;
    if (const View* first = chain.firstView()) {
        view = first->key;
    } else {
        KeySource keys(1);
        do {
            view = keys.make<View>(Description<View>::letter);
        } while (chain.hasKeyText(view.text()));
        View made;
        made.key = view;
        made.title = "Whole chain";
        edit.add(std::move(made));
    }
    const auto stored = placesIn(chain, view);
    for (const DrawnRole& drawn : drawingOf(chain, view).roles) {
        if (drawn.role < stored.size() && stored[drawn.role])
            continue;
        edit.add(Place{view, chain.roles().at(drawn.role)->key, drawn.box.centre.x, drawn.box.centre.y});
    }
    Chain placed = chain;
    placed.apply(edit);
    return placed;
}

} // namespace throughline
