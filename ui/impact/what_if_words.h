#pragma once

#include <QString>

#include "core/analysis/what_if.h"
#include "core/model/chain.h"

/// What would be otherwise, in the window's words.
namespace throughline {

/// What an end customer receives, in hours where the answer counts them.
QString receivedWords(const WhatIf& found, double received);
/// "+12 %", "−100 %"; what has come from nothing has no percentage.
QString changeWords(double before, double after);
/// Whom it hits hardest, and whether more work would be lost.
QString differenceWords(const Chain& chain, const WhatIf& found);

} // namespace throughline
