#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "core/exchange/imported.h"
#include "core/model/chain.h"
#include "core/model/point.h"

namespace throughline::exchange {

/// The view of a chain in which a drawing that was read stands already.
struct DrawingMatch {
    Slot view = noSlot;
    Point offset; ///< from the places of the drawing to those of the view
};

/// That of the view that places at least half of those roles of the drawing which the chain has, and most of them: the
/// first of several, by position. The offset is the median of what the cards were moved. `slotOf` says which role of
/// the chain one of the drawing is, noSlot for a new one. Nothing where there is no such view.
std::optional<DrawingMatch> matchDrawing(const Chain& chain, const Imported& imported, const ViewKey& drawing,
                                         const std::function<Slot(const RoleKey&)>& slotOf);

} // namespace throughline::exchange
