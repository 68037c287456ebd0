#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "core/layout/drawing.h"
#include "core/model/chain.h"

namespace throughline {

struct LayoutOptions {
    double columnGap = 96.0;
    double cardGap = 24.0;
    /// Each department's roles in a horizontal lane of their own; end customers stand right of the lanes, roles without
    /// a department in the last one.
    bool lanes = false;
    /// End customers stand in the right-most column. Else each stands as near to those who serve it as any role does,
    /// and in its department's lane.
    bool endsLast = true;
    /// Where cards stand now, by the role's slot: in each column they keep their order from top to bottom, and the
    /// drawing comes to lie where they are. Where it is empty the order is the one with the fewest crossings.
    std::vector<std::optional<Point>> standing = {};
    /// Where the cards stand that stay exactly there, by the role's slot; the others are laid out around them.
    std::vector<std::optional<Point>> pinned = {};
    /// The role at which a trace begins: it stands left of all whom it serves, also where they serve it too.
    Slot first = noSlot;
};

/// What a layout that takes long tells, and is told.
struct LayoutProgress {
    std::function<bool()> isStopped; ///< asked every few milliseconds; the drawing is empty where it says yes
    std::function<void(const Drawing&)>
        draft; ///< gets a first drawing, soon, where the final one takes noticeably long
};

/// A layered drawing of the whole chain: work flows from left to right, end customers (not those that are only assumed
/// to be such) stand in the right-most column where that is asked for, cards never overlap and stand on a grid of 8.
/// The same chain gives the same drawing, whatever the order of its rows. Linear or n log n in the size of the chain
/// for each of a fixed number of sweeps. Methods: Sugiyama, Tagawa, Toda 1981; see layered_graph.h for the phases.
Drawing layOut(const Chain& chain, const LayoutOptions& options = {}, const LayoutProgress& progress = {});

/// Where the view's cards stand, by the role's slot; nothing where it shows none.
std::vector<std::optional<Point>> placesIn(const Chain& chain, const ViewKey& view);
/// The same of the pinned ones alone. `view` may be none: the first.
std::vector<std::optional<Point>> pinnedIn(const Chain& chain, const ViewKey& view);

/// The drawing of a view as it stands: placed roles where they are, the others (the first view shows every role)
/// beside those they work with, as placedAmong() does, or laid out below where they are many; where nothing is placed,
/// as layOut() does. `view` may be none: the first view, or no view at all.
/// A view that is not there is drawn as none.
Drawing drawingOf(const Chain& chain, const ViewKey& view);

} // namespace throughline
