#pragma once

#include <vector>

#include "ui/paint/highlight.h"
#include "ui/paint/scene.h"

namespace throughline {

/// The words beside an arrow of a trace.
struct TracedLabel {
    Slot service = noSlot;
    ArrowText text;
};

/// Labels for those arrows of the trace that have none on the sheet: with the rest dimmed, they may stand where labels
/// beside the trace do, but on no card, note or label of the trace. Of a trace through very many roles, none.
std::vector<TracedLabel> tracedLabels(const Scene& scene, const Highlight* highlight);

} // namespace throughline
