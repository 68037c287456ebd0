#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "core/exchange/archimate_links.h"
#include "core/exchange/archimate_model.h"
#include "core/exchange/imported.h"

namespace throughline::exchange {

/// What became of a model, by number.
struct ArchimateTaken {
    const std::vector<bool>& elements;
    std::vector<bool>& relations;
    std::function<bool(ArchimateLinks::Number)> isTold; ///< a relation that was left out and said already
};

/// Says how much of a model was taken, and counts the rest as left out: elements by layer or kind, relations by reason
/// or kind, so that taken and left out are all there is.
void tellTheRest(const ArchimateModel& model, const ArchimateLinks& links, ArchimateTaken taken, std::uint32_t source,
                 Imported& imported);

} // namespace throughline::exchange
