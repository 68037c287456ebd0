#pragma once

#include <string>

#include "core/analysis/partnerships.h"
#include "core/report/language.h"

namespace throughline::report {

/// What to do next about a partnership, as a sentence.
std::string nextStepWords(const Chain& chain, const PartnershipLook& look, const Language& language = english());
/// Whether it is two-way, as said and as drawn.
std::string directionWords(const Chain& chain, const PartnershipLook& look, const Language& language = english());
/// "open for 12 days", "removed on 2026-03-01 after 12 days".
std::string obstacleWords(const Partnership& partnership, const ObstacleAge& age, const Language& language = english());

} // namespace throughline::report
