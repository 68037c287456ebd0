#pragma once

#include <span>
#include <vector>

#include "core/layout/drawing.h"
#include "core/model/chain.h"

namespace throughline {

/// The arrows of all services between the drawn roles, from where the cards stand alone: arrows that end on the same
/// side of a card are spread over it, opposite services run beside each other, and an arrow that would cross a foreign
/// card passes level through a gap between cards (several in one gap beside each other). The order is that of the
/// service table; the same cards give the same arrows whatever the order of rows. In a drawing of very many services
/// those that come last may go straight.
std::vector<DrawnService> routed(const Chain& chain, std::span<const DrawnRole> roles);

} // namespace throughline
