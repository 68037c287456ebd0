#pragma once

#include <QString>

#include "core/analysis/trace.h"
#include "core/model/chain.h"

namespace throughline {

/// How many roles of a trace divide their work among several services, and how many of those by weights that nobody
/// has set.
struct TraceSplits {
    std::size_t all = 0;
    std::size_t assumed = 0;
};
TraceSplits splitsOf(const Chain& chain, const Trace& trace);

/// "87.5 %"; where the split is assumed, in words that promise no more than is known: "most", "about half".
QString shareWords(double share, bool assumed);
/// "35 hours/year", to the digits that are read as a quantity.
QString amountWords(const ImpactAmount& impact);

/// What a trace says, as rich text; a sentence that does not apply is empty.
struct TraceSentences {
    QString reaches;     ///< whom the task reaches, through whom
    QString impact;      ///< how much of it arrives, and how sure that is
    QString assumptions; ///< what the numbers rest on
    QString lost;        ///< what is not traced to an end customer, and where it ends
    QString computed;    ///< how it is computed, with this chain's own numbers
};
TraceSentences sentencesOf(const Chain& chain, const Trace& trace);

} // namespace throughline
